//! The fast way through a line: one that stands exactly as this program writes it is read without a JSON reader, about
//! five times as fast. Anything else, an escape, a space, another order, is `None`, and is read the long way.

use jiff::civil::Date;

use super::record::{Answers, Assess, Burnout, Checklist, Did, Pause, Rater, Ritual, Star, What};

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// Passes over exactly this. Its length is known when the program is built, so that it is compared in a few steps.
    #[inline]
    fn skip<const N: usize>(&mut self, text: &[u8; N]) -> Option<()> {
        if self.0.as_bytes().first_chunk::<N>()? == text {
            self.0 = &self.0[N..];
            Some(())
        } else {
            None
        }
    }

    /// A string up to its quotation mark, which is passed over too. Lines with escapes never come here.
    fn string(&mut self) -> Option<&'a str> {
        let end = quote(self.0.as_bytes())?;
        let text = &self.0[..end];
        self.0 = &self.0[end + 1..];
        Some(text)
    }

    /// Strings parted by commas, up to the bracket, which is passed over too.
    fn list(&mut self) -> Option<Vec<String>> {
        let mut strings = Vec::new();
        if self.skip(b"]").is_some() {
            return Some(strings);
        }
        loop {
            self.skip(b"\"")?;
            strings.push(self.string()?.to_owned());
            if self.skip(b",").is_none() {
                self.skip(b"]")?;
                return Some(strings);
            }
        }
    }

    /// A day as `2026-11-24`, and the quotation mark after it.
    fn date(&mut self) -> Option<Date> {
        let (text, rest) = self.0.split_at_checked(11)?;
        let text = text.as_bytes();
        let digit = |at: usize| text[at].is_ascii_digit().then(|| i16::from(text[at] - b'0'));
        if text[4] != b'-' || text[7] != b'-' || text[10] != b'"' {
            return None;
        }
        let year = digit(0)? * 1000 + digit(1)? * 100 + digit(2)? * 10 + digit(3)?;
        let month = digit(5)? * 10 + digit(6)?;
        let day = digit(8)? * 10 + digit(9)?;
        self.0 = rest;
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }

    /// A whole number of one to three digits that begins with no needless zero.
    fn number(&mut self) -> Option<u16> {
        let digits = self.0.bytes().take(4).take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 3 || (digits > 1 && self.0.starts_with('0')) {
            return None;
        }
        let (text, rest) = self.0.split_at(digits);
        self.0 = rest;
        Some(text.bytes().fold(0, |sum, b| sum * 10 + u16::from(b - b'0')))
    }
}

/// A record that borrows what few ask for.
#[derive(Debug)]
pub struct Exact<'a> {
    pub id: &'a str,
    pub date: Date,
    pub zone: &'a str,
    pub what: What,
}

/// The record of a line, when the line is exactly as `Record::line` makes it, without its newline.
pub fn read(line: &[u8]) -> Option<Exact<'_>> {
    if !is_plain(line) {
        return None;
    }
    let mut rest = Rest(std::str::from_utf8(line).ok()?);
    rest.skip(b"{\"v\":1,\"id\":\"")?;
    let id = rest.string()?;
    rest.skip(b",\"date\":\"")?;
    let date = rest.date()?;
    rest.skip(b",\"zone\":\"")?;
    let zone = rest.string()?;
    rest.skip(b",\"kind\":\"")?;
    let what = match rest.string()? {
        "ritual" => ritual(&mut rest)?,
        "assess" => assess(&mut rest)?,
        "burnout" => burnout(&mut rest)?,
        "checklist" => checklist(&mut rest)?,
        "pause" => pause(&mut rest)?,
        "star" => star(&mut rest)?,
        _ => return None,
    };
    rest.0.is_empty().then_some(Exact { id, date, zone, what })
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Where the next quotation mark is, looked for eight bytes at a time: the strings are too short for a search that
/// prepares itself.
fn quote(text: &[u8]) -> Option<usize> {
    let (words, tail) = text.as_chunks::<8>();
    for (n, word) in words.iter().enumerate() {
        let marks = u64::from_le_bytes(*word) ^ (ONES * u64::from(b'"'));
        let found = marks.wrapping_sub(ONES) & !marks & HIGH;
        if found != 0 {
            return Some(n * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let after = text.len() - tail.len();
    tail.iter().position(|&b| b == b'"').map(|at| after + at)
}

/// Whether a line is ASCII without control characters and backslashes, looked at eight bytes at a time.
fn is_plain(line: &[u8]) -> bool {
    let (words, tail) = line.as_chunks::<8>();
    let odd = |word: u64| {
        let slash = word ^ (ONES * u64::from(b'\\'));
        // a byte is below n when taking n from it borrows, and its own high bit is not set
        (word & HIGH)
            | (word.wrapping_sub(ONES * 0x20) & !word & HIGH)
            | (slash.wrapping_sub(ONES) & !slash & HIGH)
    };
    words.iter().all(|word| odd(u64::from_ne_bytes(*word)) == 0)
        && tail.iter().all(|&b| (0x20..0x80).contains(&b) && b != b'\\')
}

fn ritual(rest: &mut Rest) -> Option<What> {
    rest.skip(b",\"ritual\":\"")?;
    let ritual = rest.string()?;
    rest.skip(b",\"did\":\"")?;
    let did = match rest.string()? {
        "done" => Did::Done,
        "skipped" => Did::Skipped,
        _ => return None,
    };
    rest.skip(b"}")?;
    Some(What::Ritual(Ritual { ritual: ritual.to_owned(), did }))
}

fn checklist(rest: &mut Rest) -> Option<What> {
    rest.skip(b",\"checklist\":\"")?;
    let checklist = rest.string()?.to_owned();
    rest.skip(b",\"done\":[")?;
    let done = rest.list()?;
    rest.skip(b",\"skipped\":[")?;
    let skipped = rest.list()?;
    rest.skip(b"}")?;
    Some(What::Checklist(Checklist { checklist, done, skipped }))
}

fn pause(rest: &mut Rest) -> Option<What> {
    rest.skip(b",\"minutes\":")?;
    let minutes = rest.number()?;
    rest.skip(b",\"lasted\":")?;
    let lasted = rest.number()?;
    rest.skip(b"}")?;
    Some(What::Pause(Pause { minutes, lasted }))
}

fn star(rest: &mut Rest) -> Option<What> {
    rest.skip(b",\"phrase\":\"")?;
    let phrase = rest.string()?.to_owned();
    rest.skip(b",\"on\":")?;
    let on = rest.skip(b"true").is_some();
    if !on {
        rest.skip(b"false")?;
    }
    rest.skip(b"}")?;
    Some(What::Star(Star { phrase, on }))
}

fn burnout(rest: &mut Rest) -> Option<What> {
    rest.skip(b",\"signs\":[")?;
    let signs = rest.list()?;
    let drained = |rest: &mut Rest| rest.number().and_then(|number| u8::try_from(number).ok());
    let before = match rest.skip(b",\"before\":") {
        Some(()) => Some(drained(rest)?),
        None => None,
    };
    let after = match rest.skip(b",\"after\":") {
        Some(()) => Some(drained(rest)?),
        None => None,
    };
    let relief = match rest.skip(b",\"relief\":\"") {
        Some(()) => Some(rest.string()?.to_owned()),
        None => None,
    };
    rest.skip(b"}")?;
    Some(What::Burnout(Burnout { signs, before, after, relief }))
}

fn assess(rest: &mut Rest) -> Option<What> {
    rest.skip(b",\"form\":\"")?;
    let form = rest.string()?;
    rest.skip(b",\"version\":")?;
    let version = rest.number()?;
    rest.skip(b",\"rater\":\"")?;
    let rater = match rest.string()? {
        "me" => Rater::Me,
        "partner" => Rater::Partner,
        _ => return None,
    };
    rest.skip(b",\"from\":\"")?;
    let from = rest.date()?;
    rest.skip(b",\"to\":\"")?;
    let to = rest.date()?;
    rest.skip(b",\"answers\":{")?;
    let mut answers = Answers::default();
    if rest.skip(b"}}").is_none() {
        loop {
            rest.skip(b"\"")?;
            let key = rest.string()?;
            rest.skip(b":")?;
            let answer = if rest.skip(b"null").is_some() {
                None
            } else {
                Some(u8::try_from(rest.number()?).ok()?)
            };
            // unsorted, or twice the same key: not as we write it
            answers.push(key, answer)?;
            if rest.skip(b",").is_none() {
                break;
            }
        }
        rest.skip(b"}}")?;
    }
    Some(What::Assess(Assess { form: form.to_owned(), version, rater, from, to, answers }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::record::{self, Line, Record, VERSION};

    const RITUAL: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"Europe/Berlin","kind":"ritual","ritual":"balcony","did":"done"}"#;
    const ASSESS: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"+01:00","kind":"assess","form":"week","version":1,"rater":"me","from":"2028-02-23","to":"2028-02-29","answers":{"a":3,"b":null,"c":0}}"#;

    const BURNOUT: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"UTC","kind":"burnout","signs":["dread","numb"],"before":8,"after":10,"relief":"exhausted"}"#;
    const CHECKLIST: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"UTC","kind":"checklist","checklist":"argument","done":["a","b"],"skipped":[]}"#;
    const PAUSE: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"UTC","kind":"pause","minutes":20,"lasted":0}"#;
    const STAR: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"UTC","kind":"star","phrase":"conflict/a/b","on":false}"#;
    const ALL: [&str; 7] = [RITUAL, ASSESS, BURNOUT, NO_SIGNS, CHECKLIST, PAUSE, STAR];
    const NO_SIGNS: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"UTC","kind":"burnout","signs":[],"after":0}"#;

    /// The record as the fast way has it.
    fn fast(line: &[u8]) -> Option<Record> {
        let Exact { id, date, zone, what } = read(line)?;
        Some(Record { v: VERSION, id: id.to_owned(), date, zone: zone.to_owned(), what })
    }

    #[test]
    fn a_line_of_ours_reads_the_same_both_ways() {
        for line in ALL {
            let fast = fast(line.as_bytes()).expect("it is exactly as we write it");
            assert_eq!(record::read_slowly(line.as_bytes()), Line::Record(fast.clone()));
            assert_eq!(fast.line().trim_end(), line);
        }
    }

    /// Each line with one byte changed, left out or put in: either way says the same, or the fast way passes.
    #[test]
    fn the_fast_way_never_says_what_the_slow_one_does_not() {
        for line in ALL {
            for at in 0..line.len() {
                for byte in [b'"', b'\\', b' ', b'0', b'9', b'}', b',', 0x80, 0x1f, 0x7f] {
                    let mut changed = line.as_bytes().to_vec();
                    changed[at] = byte;
                    let (before, after) = line.as_bytes().split_at(at);
                    let inserted = [before, &[byte], after].concat();
                    let dropped = [before, &after[1..]].concat();
                    for bytes in [changed, inserted, dropped] {
                        if let Some(fast) = fast(&bytes) {
                            let text = String::from_utf8_lossy(&bytes);
                            assert_eq!(record::read_slowly(&bytes), Line::Record(fast), "{text}");
                        }
                    }
                }
            }
        }
    }
}
