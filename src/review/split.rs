//! A message in sentences and words, once, for all rules: words by number, with what is quoted, shouted or left out
//! known as such. Sentences end as people end them in messages: at `.`, `!`, `?`, and at most line ends.

use super::letters::{
    CLASSES, Class, IS_LOWER, KINDS, LOWER, UPPER, is_apostrophe, is_joined, is_unseen,
};
use super::tables::{Key, SEVERAL, Tables, UNKNOWN, known};

/// A word. Words that are written as one (`don't`) share their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    pub word: u16,
    /// Bits of `token`.
    pub marks: u16,
    /// Bytes of the text.
    pub start: u32,
    pub end: u32,
}

/// What is known of a word where it stands; a bit each.
pub mod token {
    /// It begins the sentence, or only lead-ins stand before it.
    pub const BEGINS: u16 = 1;
    /// It begins a clause.
    pub const CLAUSE: u16 = 2;
    pub const QUOTED: u16 = 4;
    /// Two letters or more, all of them capitals.
    pub const CAPITALS: u16 = 8;
    /// On a line that says `[sic]`.
    pub const AS_MEANT: u16 = 16;
    /// More than a comma stands before it: patterns do not reach across.
    pub const APART: u16 = 32;
}

/// Words in a row that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Tokens, from and to.
    pub from: u32,
    pub to: u32,
    /// Ends in a question mark.
    pub is_question: bool,
}

/// A message taken apart. Made to be used again: `read` empties it first.
#[derive(Debug, Default)]
pub struct Split {
    pub tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
    /// Written words, which may be fewer than tokens.
    pub words: u32,
    /// Of those, the ones that no rule or list knows.
    pub unknown: u32,
    /// Of those, the ones that begin with a letter that is not ASCII.
    pub foreign: u32,
    /// Of the words, the small ones by which the language is known.
    pub common: u32,
    /// Of those, the ones of two letters and more, and how many of these are all in capitals.
    pub long: u32,
    pub capitals: u32,
    /// Signs that are neither letters, digits, spaces nor common punctuation.
    pub signs: u32,
    /// The longest run of `!` and `?`.
    pub marks: u32,
    /// Sentences that are questions.
    pub questions: u32,
}

/// Words that a sentence may have. A message without a full stop is read in pieces: within a sentence everything is
/// held against everything.
const LONGEST_SENTENCE: usize = 250;

/// Bytes that a word may have to be looked at more than once.
const LONGEST_WORD: usize = 64;

/// Bytes that a quotation may have.
const LONGEST_QUOTE: usize = 1200;

impl Split {
    /// Takes `text` apart.
    pub fn read(&mut self, text: &str, tables: &Tables) {
        self.tokens.clear();
        self.sentences.clear();
        *self = Self {
            tokens: std::mem::take(&mut self.tokens),
            sentences: std::mem::take(&mut self.sentences),
            ..Self::default()
        };
        Reader {
            text,
            bytes: text.as_bytes(),
            tables,
            out: self,
            at: 0,
            first: 0,
            line: 0,
            begins: true,
            clause: true,
            apart: false,
            quote_ends: 0,
            as_meant: false,
        }
        .run();
    }

    /// The tokens of a sentence.
    pub fn of(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[sentence.from as usize..sentence.to as usize]
    }

    /// Percent of the longer words that are all in capitals.
    pub fn shouted(&self) -> u32 {
        (self.capitals * 100).checked_div(self.long).unwrap_or(0)
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    tables: &'a Tables,
    out: &'a mut Split,
    at: usize,
    /// The first token of the sentence that is read.
    first: usize,
    /// The first token of the line that is read.
    line: usize,
    begins: bool,
    clause: bool,
    apart: bool,
    /// Byte at which the quotation that is read closes; 0 outside of one.
    quote_ends: usize,
    as_meant: bool,
}

impl Reader<'_> {
    fn run(&mut self) {
        self.line_begins();
        let whole = self.is_all_quoted();
        while let Some(&byte) = self.bytes.get(self.at) {
            match CLASSES[byte as usize] {
                Class::Letter | Class::Digit => self.word(),
                Class::Space => self.at += 1,
                Class::Newline => self.newline(),
                Class::Comma => {
                    self.clause = true;
                    self.at += 1;
                }
                Class::Stop => self.stop(),
                Class::Break => {
                    self.apart();
                    self.at += 1;
                }
                Class::Apostrophe => self.apostrophe(1),
                Class::Quote => self.quote(1, whole, "\""),
                Class::Hyphen => {
                    if !self.joins_words() {
                        self.apart();
                    }
                    self.at += 1;
                }
                Class::Code => self.code(),
                Class::Open => self.bracket(),
                Class::Sign => {
                    self.out.signs += 1;
                    self.at += 1;
                }
                Class::Wide => self.wide(whole),
            }
        }
        self.end_sentence(false);
    }

    /// A message that is one quotation is meant, not quoted.
    fn is_all_quoted(&self) -> bool {
        let text = self.text.trim();
        let mut marks = text.match_indices(['"', '“', '”']).map(|(at, _)| at);
        let last = text.char_indices().next_back().map(|(at, _)| at);
        marks.next() == Some(0) && marks.next() == last && marks.next().is_none()
    }

    fn next_char(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn apart(&mut self) {
        self.clause = true;
        self.apart = true;
    }

    /// Reads one written word and looks it up.
    fn word(&mut self) {
        let start = self.at;
        let bytes = self.bytes;
        let mut key = Key::default();
        // which kinds of letters were seen, and how many
        let (mut seen, mut letters) = (0_u8, 0_u32);
        // where in the key an apostrophe stands; 0 when none does
        let mut apostrophe = 0;
        let mut at = start;
        loop {
            // most words are nothing but this
            while let Some(&byte) = bytes.get(at) {
                let letter = LOWER[byte as usize];
                if letter == 0 {
                    break;
                }
                key.push(letter);
                seen |= KINDS[byte as usize];
                at += 1;
            }
            let Some(&byte) = bytes.get(at) else { break };
            match CLASSES[byte as usize] {
                Class::Apostrophe
                    if bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) && at > start =>
                {
                    apostrophe = key.length();
                    key.push(byte);
                    at += 1;
                }
                Class::Wide => {
                    let Some(c) = self.text[at..].chars().next() else { break };
                    let after = at + c.len_utf8();
                    if is_apostrophe(c)
                        && bytes.get(after).is_some_and(u8::is_ascii_alphabetic)
                        && at > start
                    {
                        apostrophe = key.length();
                        key.push(b'\'');
                    } else if c.is_alphabetic() || is_joined(c) {
                        seen |= if c.is_uppercase() { UPPER } else { IS_LOWER };
                        letters += 1;
                        let mut utf8 = [0; 4];
                        for c in c.to_lowercase() {
                            for &byte in c.encode_utf8(&mut utf8).as_bytes() {
                                key.push(byte);
                            }
                        }
                    } else if !is_unseen(c) {
                        break;
                    }
                    at = after;
                }
                _ => break,
            }
        }
        letters += u32::try_from(key.length()).unwrap_or(u32::MAX);
        if at == start {
            // what is no word after all, such as a sign of some other script
            self.at += self.next_char().map_or(1, char::len_utf8);
            return;
        }
        self.at = at;
        if self.is_address(start) {
            return;
        }
        let capitals = letters >= 2 && seen == UPPER;
        let out = &mut *self.out;
        out.words += 1;
        if letters >= 2 && seen != 0 {
            out.long += 1;
            out.capitals += u32::from(capitals);
        }
        let marks = if capitals { token::CAPITALS } else { 0 };
        match self.tables.value(key.value()) {
            Some(value) => self.known(value, start, marks, true),
            None => self.unknown(start, apostrophe, marks),
        }
    }

    /// Reads a word that is not known as it stands: in parts, or drawn together.
    fn unknown(&mut self, start: usize, apostrophe: usize, marks: u16) {
        let tables = self.tables;
        let written = &self.text[start..self.at];
        self.out.foreign += u32::from(!self.bytes[start].is_ascii());
        // a key that was held down is no word in any spelling
        if written.len() > LONGEST_WORD {
            self.out.unknown += 1;
            return self.push(UNKNOWN, start, marks);
        }
        let word: Vec<u8> =
            if apostrophe > 0 || self.bytes[start].is_ascii_digit() || is_drawn(written) {
                let lower = written.to_lowercase();
                lower
                    .chars()
                    .map(|c| if is_apostrophe(c) { '\'' } else { c })
                    .collect::<String>()
                    .into()
            } else {
                self.out.unknown += 1;
                return self.push(UNKNOWN, start, marks);
            };
        if apostrophe > 0 && apostrophe < word.len() {
            // "mum'll" is "mum" and "'ll"
            let (stem, rest) = word.split_at(apostrophe);
            if let Some(value) = lookup(tables, stem) {
                self.known(value, start, marks, true);
            } else {
                self.out.unknown += 1;
                self.push(UNKNOWN, start, marks);
            }
            if let Some(value) = lookup(tables, rest) {
                self.known(value, start, marks, false);
            }
        } else if let Some(value) = shortened(tables, &word) {
            self.known(value, start, marks, true);
        } else if let Some(value) =
            lookup(tables, b"#").filter(|_| self.bytes[start].is_ascii_digit())
        {
            self.known(value, start, marks, true);
        } else {
            self.out.unknown += 1;
            self.push(UNKNOWN, start, marks);
        }
    }

    #[inline]
    fn known(&mut self, value: u32, start: usize, marks: u16, counts: bool) {
        let tables = self.tables;
        let mut common = false;
        if value & SEVERAL == 0 {
            #[expect(clippy::cast_possible_truncation, reason = "words have 16 bits")]
            let word = value as u16;
            common = tables.known[usize::from(word)] & known::COMMON != 0;
            self.push(word, start, marks);
        } else {
            let row = tables.several[(value & !SEVERAL) as usize];
            for &word in &row[1..=usize::from(row[0])] {
                common |= tables.known[usize::from(word)] & known::COMMON != 0;
                self.push(word, start, marks);
            }
        }
        self.out.common += u32::from(common && counts);
    }

    #[inline]
    fn push(&mut self, word: u16, start: usize, mut marks: u16) {
        if self.out.tokens.len() - self.first >= LONGEST_SENTENCE {
            self.end_sentence(false);
        }
        let known = self.tables.known[usize::from(word)];
        if self.begins {
            marks |= token::BEGINS | token::CLAUSE;
            self.begins = known & known::LEAD_IN != 0;
        }
        if self.clause {
            marks |= token::CLAUSE;
        }
        if self.apart && self.out.tokens.len() > self.first {
            marks |= token::APART;
        }
        self.apart = false;
        self.clause = known & known::LINK != 0;
        if self.at <= self.quote_ends {
            marks |= token::QUOTED;
        }
        if self.as_meant {
            marks |= token::AS_MEANT;
        }
        #[expect(clippy::cast_possible_truncation, reason = "messages are shorter than 4 GiB")]
        self.out.tokens.push(Token { word, marks, start: start as u32, end: self.at as u32 });
    }

    /// Passes over a web or mail address that begins at `start`.
    #[inline]
    fn is_address(&mut self, start: usize) -> bool {
        let (word, rest) = (&self.bytes[start..self.at], &self.bytes[self.at..]);
        let is = match rest.first() {
            Some(b'@') => true,
            Some(b':') => rest.starts_with(b"://") && word.starts_with(b"http"),
            Some(b'.') => word == b"www",
            _ => false,
        };
        if is {
            self.at += rest.iter().take_while(|b| !b.is_ascii_whitespace()).count();
        }
        is
    }

    /// `.`, `!`, `?`: a run of them ends the sentence, unless it stands in a number or after a short form.
    fn stop(&mut self) {
        let start = self.at;
        let mut question = false;
        let mut loud = 0;
        while let Some(&byte @ (b'.' | b'!' | b'?')) = self.bytes.get(self.at) {
            question |= byte == b'?';
            loud += u32::from(byte != b'.');
            self.at += 1;
        }
        self.out.marks = self.out.marks.max(loud);
        let next = self.bytes.get(self.at).copied().unwrap_or(b' ');
        if loud == 0 && self.at - start == 1 {
            let inside = next.is_ascii_digit() || next.is_ascii_lowercase();
            if inside && start > 0 && self.bytes[start - 1].is_ascii_alphanumeric() {
                return;
            }
            let last = self.out.tokens.last();
            let short = last.is_some_and(|last| {
                last.end as usize == start
                    && self.tables.known[usize::from(last.word)] & known::ABBREVIATION != 0
            });
            if short {
                return;
            }
        }
        self.end_sentence(question);
    }

    fn end_sentence(&mut self, is_question: bool) {
        let to = self.out.tokens.len();
        if to > self.first {
            #[expect(clippy::cast_possible_truncation, reason = "messages are shorter than 4 GiB")]
            self.out.sentences.push(Sentence {
                from: self.first as u32,
                to: to as u32,
                is_question,
            });
            self.out.questions += u32::from(is_question);
        } else if is_question && let Some(last) = self.out.sentences.last_mut() {
            // "really …?"
            self.out.questions += u32::from(!last.is_question);
            last.is_question = true;
        }
        self.first = to;
        self.begins = true;
        self.clause = true;
        self.apart = false;
    }

    /// A line end ends the sentence too, unless the text goes on in lower case, as wrapped text does.
    fn newline(&mut self) {
        self.at += 1;
        self.as_meant = false;
        self.line = self.out.tokens.len();
        let wrapped = self.bytes.get(self.at).is_some_and(u8::is_ascii_lowercase);
        if wrapped {
            self.clause = true;
        } else {
            self.end_sentence(false);
        }
        self.line_begins();
    }

    /// A line that begins with `>` is somebody else's, in a letter.
    fn line_begins(&mut self) {
        while self.text[self.at..].trim_start_matches([' ', '\t']).starts_with('>') {
            let line = self.bytes[self.at..].iter().position(|&b| b == b'\n');
            self.at = line.map_or(self.bytes.len(), |n| self.at + n + 1);
        }
    }

    fn joins_words(&self) -> bool {
        let before = self.at > 0 && self.bytes[self.at - 1].is_ascii_alphanumeric();
        before && self.bytes.get(self.at + 1).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// `'` where no word is read: it may open a quotation.
    fn apostrophe(&mut self, length: usize) {
        self.at += length;
        let opens = self.bytes.get(self.at).is_some_and(u8::is_ascii_alphabetic)
            && self.quote_ends <= self.at;
        if !opens {
            return;
        }
        let rest = &self.bytes[self.at..self.bytes.len().min(self.at + 200)];
        let line = rest.split(|&b| b == b'\n').next().unwrap_or_default();
        let closes = (1..line.len()).find(|&n| {
            line[n] == b'\''
                && !line[n - 1].is_ascii_whitespace()
                && !line.get(n + 1).is_some_and(u8::is_ascii_alphanumeric)
        });
        if let Some(n) = closes {
            self.quote_ends = self.at + n;
            self.clause = true;
        }
    }

    /// A quotation mark: opens one when it is closed further on, in the same paragraph.
    fn quote(&mut self, length: usize, whole: bool, closing: &str) {
        let inside = self.at < self.quote_ends;
        self.at += length;
        self.clause = true;
        if whole || inside {
            return;
        }
        if self.at > self.quote_ends {
            let rest = self.within_quote().split("\n\n").next().unwrap_or_default();
            if let Some(n) = rest.find(closing) {
                self.quote_ends = self.at + n;
            }
        }
    }

    /// As much of what follows as a quotation may have.
    fn within_quote(&self) -> &str {
        let mut most = self.bytes.len().min(self.at + LONGEST_QUOTE);
        while !self.text.is_char_boundary(most) {
            most -= 1;
        }
        &self.text[self.at..most]
    }

    /// Code between backticks is not read.
    fn code(&mut self) {
        let fence = if self.bytes[self.at..].starts_with(b"```") { "```" } else { "`" };
        let inside = self.at + fence.len();
        match self.text[inside..].find(fence) {
            Some(n) if fence.len() == 3 || !self.text[inside..inside + n].contains('\n') => {
                self.at = inside + n + fence.len();
                self.apart();
            }
            _ => self.at = inside,
        }
    }

    /// `[sic]` says that its line is meant as it stands.
    fn bracket(&mut self) {
        let mark = b"[sic]";
        if self.bytes[self.at..].len() >= mark.len()
            && self.bytes[self.at..self.at + mark.len()].eq_ignore_ascii_case(mark)
        {
            // once a line, however often it stands there
            if !self.as_meant {
                self.as_meant = true;
                for token in &mut self.out.tokens[self.line..] {
                    token.marks |= token::AS_MEANT;
                }
            }
            self.at += mark.len();
        } else {
            self.at += 1;
        }
        self.apart();
    }

    /// What is not ASCII.
    fn wide(&mut self, whole: bool) {
        let Some(c) = self.next_char() else { return };
        let length = c.len_utf8();
        match c {
            '“' | '„' => self.quote(length, whole, if c == '„' { "“" } else { "”" }),
            '«' => self.quote(length, whole, "»"),
            '”' | '»' => {
                self.clause = true;
                self.at += length;
            }
            '‘' => {
                self.at += length;
                let rest = self.within_quote();
                let closes = rest
                    .match_indices('’')
                    .map(|(n, _)| n)
                    .find(|&n| !rest[n + '’'.len_utf8()..].starts_with(char::is_alphanumeric));
                if let Some(n) = closes {
                    self.quote_ends = self.quote_ends.max(self.at + n);
                }
            }
            '…' => {
                self.at += length;
                if self.next_char().is_none_or(|c| !c.is_alphanumeric()) {
                    self.end_sentence(false);
                }
            }
            '？' | '！' | '。' => {
                self.at += length;
                self.end_sentence(c == '？');
            }
            '–' | '—' => {
                self.at += length;
                self.apart();
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' => {
                self.at += length;
                self.end_sentence(false);
            }
            c if c.is_whitespace() || is_unseen(c) || is_apostrophe(c) => self.at += length,
            c if c.is_alphabetic() => self.word(),
            _ => {
                self.out.signs += 1;
                self.at += length;
                self.apart();
            }
        }
    }
}

fn lookup(tables: &Tables, word: &[u8]) -> Option<u32> {
    tables.value(Key::of(word).value())
}

/// Whether one letter stands three times in a row.
fn is_drawn(word: &str) -> bool {
    word.as_bytes().windows(3).any(|w| w[0] | 0x20 == w[1] | 0x20 && w[1] | 0x20 == w[2] | 0x20)
}

/// A word drawn out: "soooo" is "so", "goood" is "good".
fn shortened(tables: &Tables, word: &[u8]) -> Option<u32> {
    [1, 2].into_iter().find_map(|most| {
        let mut short = Vec::with_capacity(word.len());
        let mut run = 0;
        for (n, &byte) in word.iter().enumerate() {
            run = if n > 0 && word[n - 1] == byte { run + 1 } else { 1 };
            if run <= most || run_of(word, n) < 3 {
                short.push(byte);
            }
        }
        lookup(tables, &short)
    })
}

/// How many of the same byte stand together around `at`.
fn run_of(word: &[u8], at: usize) -> usize {
    let same = |b: &&u8| **b == word[at];
    word[..at].iter().rev().take_while(same).count() + word[at..].iter().take_while(same).count()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::super::builtin::TABLES;
    use super::*;

    fn read(text: &str) -> Split {
        let mut split = Split::default();
        split.read(text, &TABLES);
        split
    }

    #[track_caller]
    fn is_read_at_once(text: &str) {
        let start = Instant::now();
        read(text);
        assert!(start.elapsed() < Duration::from_secs(5), "took {:?}", start.elapsed());
    }

    #[test]
    fn a_message_without_a_full_stop_is_read_in_pieces() {
        let split = read(&"so then he said ".repeat(200));
        assert!(split.sentences.iter().all(|s| s.to - s.from <= 250), "{:?}", split.sentences);
        assert_eq!(split.sentences.len(), 4);
        assert_eq!(read(&"so then he said. ".repeat(200)).sentences.len(), 200);
    }

    #[test]
    fn a_line_that_says_sic_often_is_read_as_fast_as_one_that_says_it_once() {
        is_read_at_once(&"you [sic] ".repeat(50_000));
        let split = read("you [sic] and you [sic] too\nbut you");
        let meant = |t: &&Token| t.marks & token::AS_MEANT != 0;
        assert_eq!(split.tokens.iter().filter(meant).count(), 4);
    }

    #[test]
    fn quotation_marks_that_nothing_closes_are_not_looked_after_to_the_end() {
        for mark in ["‘", "“", "„", "«", "\"", "'", "`", "```"] {
            is_read_at_once(&format!("{mark}x ").repeat(50_000));
        }
    }
}
