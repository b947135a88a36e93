//! Text as a row of plain words, so that case, punctuation and curly quotes do not matter.

/// The words of `text`: lower-case, apostrophes dropped, everything else parted at what is neither
/// letter nor digit. `"You're Too SENSITIVE!"` gives `youre too sensitive`.
pub fn words(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        } else if matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') {
            // seen by nobody
        } else if !matches!(c, '\'' | '’' | '‘' | '`' | '´') && !word.is_empty() {
            list.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        list.push(word);
    }
    list
}

/// Whether the words of `part` stand together, in order, in `whole`; a word of `part` that ends in
/// `*` is the beginning of a word. Nothing is found in nothing, and an empty part nowhere.
pub fn stands_in(part: &[String], whole: &[String]) -> bool {
    !part.is_empty() && whole.windows(part.len()).any(|seen| seen.iter().zip(part).all(fits))
}

fn fits((seen, wanted): (&String, &String)) -> bool {
    wanted.strip_suffix('*').map_or(seen == wanted, |stem| seen.starts_with(stem))
}

/// As `words`, and a `*` at the end of a word is kept.
pub fn pattern(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    for piece in text.split_whitespace() {
        let mut found = words(piece);
        if piece.ends_with('*')
            && let Some(last) = found.last_mut()
        {
            last.push('*');
        }
        list.append(&mut found);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_punctuation_and_curly_quotes_do_not_matter() {
        assert_eq!(words("You’re TOO sensitive!"), ["youre", "too", "sensitive"]);
        assert_eq!(words(" — "), Vec::<String>::new());
    }

    #[test]
    fn a_star_stands_for_the_rest_of_a_word() {
        let text = words("he was threatening me");
        assert!(stands_in(&pattern("threat*"), &text));
        assert!(stands_in(&pattern("threat* me"), &text));
        assert!(!stands_in(&pattern("threat"), &text));
    }

    #[test]
    fn words_must_stand_together_and_whole() {
        let text = words("I hit the wall, he said");
        assert!(!stands_in(&pattern("he hit"), &text));
        assert!(!stands_in(&pattern("wal"), &text));
        assert!(!stands_in(&[], &text));
    }
}
