//! The language in which rules name words: what one pattern says, and what is wrong with it.

/// One pattern: elements in a row, and where in a sentence they may stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pattern {
    pub elements: Vec<Element>,
    pub place: Place,
    /// What must not stand right before it.
    pub not_behind: Vec<Choice>,
}

/// Where in a sentence a pattern may stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// `^`: it begins the sentence.
    pub begins: bool,
    /// `,`: it begins a clause.
    pub clause: bool,
    /// `$`: it ends the sentence.
    pub ends: bool,
    /// `?`: the sentence is a question.
    pub question: bool,
    /// `.`: the sentence is no question.
    pub no_question: bool,
}

/// One step of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// One of these.
    One(Vec<Choice>),
    /// One of these, or nothing.
    Maybe(Vec<Choice>),
    /// One word, whichever.
    Any,
    /// None to so many words.
    Gap(u8),
    /// The next word is none of these; takes no place.
    Not(Vec<Choice>),
}

/// Words in a row, or a class of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// As written: one word or more, lower case.
    Words(String),
    /// The name of a lexicon.
    Class(String),
}

/// Words that `..` passes over at most.
const SHORT_GAP: u8 = 3;
/// Words that `...` passes over at most.
const LONG_GAP: u8 = 8;
/// Elements of a pattern that may be left out: each doubles the ways to read it.
const MOST_MAYBES: usize = 8;
/// Gaps of a pattern: each multiplies the ways to stand in a sentence.
const MOST_GAPS: usize = 4;
/// Elements of a pattern. Patterns are walked one element within the other: without an end to one, the stack has none.
const MOST_ELEMENTS: usize = 40;

/// Reads one pattern; the error says what was expected.
pub fn parse(text: &str) -> Result<Pattern, String> {
    let mut pattern = Pattern::default();
    let pieces = pieces(text)?;
    let last = pieces.len().saturating_sub(1);
    for (n, piece) in pieces.iter().enumerate() {
        let place = &mut pattern.place;
        match piece.as_str() {
            "^" | "," if n > 0 => return Err(format!("`{piece}` stands first or not at all")),
            "^" => place.begins = true,
            "," => place.clause = true,
            "$" | "?" | "." if n == 0 => {
                return Err(format!("`{piece}` stands at the end, after words"));
            }
            // `$ ?` may both stand
            "$" if n + 1 >= last => place.ends = true,
            "?" if n == last => place.question = true,
            "." if n == last => place.no_question = true,
            "$" | "?" | "." => return Err(format!("`{piece}` stands at the end or not at all")),
            ".." | "[..]" => pattern.elements.push(Element::Gap(SHORT_GAP)),
            "..." | "[...]" => pattern.elements.push(Element::Gap(LONG_GAP)),
            "_" => pattern.elements.push(Element::Any),
            _ => {
                let element = element(piece)?;
                match element {
                    Element::Not(choices) if pattern.elements.is_empty() => {
                        pattern.not_behind.extend(choices);
                    }
                    element => pattern.elements.push(element),
                }
            }
        }
    }
    // a gap at the end says nothing, unless the sentence ends behind it
    while !pattern.place.ends && matches!(pattern.elements.last(), Some(Element::Gap(_))) {
        pattern.elements.pop();
    }
    sound(&pattern)?;
    Ok(pattern)
}

/// What can be read and still means nothing.
fn sound(pattern: &Pattern) -> Result<(), String> {
    match pattern.elements.iter().find(|e| !matches!(e, Element::Maybe(_))) {
        Some(Element::One(_)) => {}
        // any word at all, but only in one place of a sentence
        Some(Element::Any) if pattern.place.begins || pattern.place.ends => {}
        None => return Err("a pattern needs a word that must stand there".into()),
        Some(_) => {
            return Err("a pattern begins with a word or a class, not with a gap".into());
        }
    }
    let count = |which: fn(&&Element) -> bool| pattern.elements.iter().filter(which).count();
    if count(|e| matches!(e, Element::Maybe(_))) > MOST_MAYBES {
        return Err(format!("more than {MOST_MAYBES} parts in `[ ]`; write two patterns"));
    }
    if count(|e| matches!(e, Element::Gap(_))) > MOST_GAPS {
        return Err(format!("more than {MOST_GAPS} gaps; write two patterns"));
    }
    if pattern.elements.len() > MOST_ELEMENTS {
        return Err(format!("more than {MOST_ELEMENTS} words in a row; write a shorter pattern"));
    }
    Ok(())
}

/// The text parted at spaces, brackets kept whole.
fn pieces(text: &str) -> Result<Vec<String>, String> {
    let mut list = Vec::new();
    let mut piece = String::new();
    let mut open: Option<char> = None;
    for c in text.chars() {
        match (open, c) {
            (None, c) if c.is_whitespace() => {
                if !piece.is_empty() {
                    list.push(std::mem::take(&mut piece));
                }
                continue;
            }
            (None, '(' | '[' | '<') => open = Some(c),
            (Some('('), ')') | (Some('['), ']') | (Some('<'), '>') => open = None,
            (Some('(' | '['), '(' | '[') => {
                return Err("brackets do not nest; write two patterns".into());
            }
            (None, ')' | ']' | '>') => return Err(format!("`{c}` without its opening bracket")),
            _ => {}
        }
        piece.push(c);
    }
    if let Some(open) = open {
        return Err(format!("`{open}` is not closed"));
    }
    if !piece.is_empty() {
        list.push(piece);
    }
    Ok(list)
}

fn element(piece: &str) -> Result<Element, String> {
    if let Some(rest) = piece.strip_prefix('!') {
        return match element(rest)? {
            Element::One(choices) => Ok(Element::Not(choices)),
            _ => Err("after `!` comes a word, a class or `( )`".into()),
        };
    }
    let inside = |open, close| piece.strip_prefix(open).and_then(|p| p.strip_suffix(close));
    if let Some(inside) = inside('(', ')') {
        return Ok(Element::One(choices(inside)?));
    }
    if let Some(inside) = inside('[', ']') {
        return Ok(Element::Maybe(choices(inside)?));
    }
    Ok(Element::One(vec![choice(piece)?]))
}

fn choices(inside: &str) -> Result<Vec<Choice>, String> {
    inside.split('|').map(choice).collect()
}

fn choice(text: &str) -> Result<Choice, String> {
    let text = text.trim();
    if let Some(class) = text.strip_prefix('<').and_then(|t| t.strip_suffix('>')) {
        return if super::fault::is_slug(class) {
            Ok(Choice::Class(class.into()))
        } else {
            Err(format!("`<{class}>` is no class; classes are named like `<feeling>`"))
        };
    }
    let bad = |c: &char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-' | ' ' | '#');
    if let Some(c) = text.chars().find(bad) {
        return Err(format!(
            "`{c}` means nothing here; patterns hold words, and `data/README.md` says the signs"
        ));
    }
    if !text.chars().any(|c| c.is_alphanumeric() || c == '#') {
        return Err("an empty choice; write a word or drop it".into());
    }
    Ok(Choice::Words(text.to_lowercase().replace('’', "'")))
}

impl Pattern {
    /// The classes that it names.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        let inside = self.elements.iter().flat_map(|element| match element {
            Element::One(list) | Element::Maybe(list) | Element::Not(list) => list.as_slice(),
            Element::Any | Element::Gap(_) => &[],
        });
        inside.chain(&self.not_behind).filter_map(|choice| match choice {
            Choice::Class(name) => Some(name.as_str()),
            Choice::Words(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Choice {
        Choice::Words(text.into())
    }

    #[test]
    fn words_choices_classes_and_gaps_stand_in_a_row() {
        let pattern = parse("you (always|every time) [really] .. <deed>").unwrap();
        assert_eq!(
            pattern.elements,
            [
                Element::One(vec![words("you")]),
                Element::One(vec![words("always"), words("every time")]),
                Element::Maybe(vec![words("really")]),
                Element::Gap(3),
                Element::One(vec![Choice::Class("deed".into())]),
            ]
        );
    }

    #[test]
    fn signs_at_the_ends_say_where_it_stands() {
        let place = parse("^ what do you think $ ?").unwrap().place;
        assert!(place.begins && place.ends && place.question);
        assert!(parse(", we can talk .").unwrap().place.no_question);
        assert!(parse("you ^ know").is_err() && parse("? you").is_err());
    }

    #[test]
    fn a_not_at_the_beginning_looks_back_and_elsewhere_ahead() {
        let pattern = parse("!(not|<negation>) at least !an").unwrap();
        assert_eq!(pattern.not_behind.len(), 2);
        assert_eq!(pattern.elements[2], Element::Not(vec![words("an")]));
    }

    #[test]
    fn what_means_nothing_is_refused_with_its_reason() {
        for (text, says) in [
            ("", "needs a word"),
            (".. never", "begins with a word"),
            ("you [really", "not closed"),
            ("you (a (b))", "do not nest"),
            ("forget*", "`*` means nothing"),
            ("<Feeling>", "no class"),
            ("[maybe]", "needs a word"),
            ("a .. b .. c .. d .. e .. f", "more than 4 gaps"),
            (&"never ".repeat(200_000), "more than 40 words"),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}
