//! The fast way through a line: one that stands exactly as this program writes it is read without a JSON reader, about
//! five times as fast. Anything else, an escape, a space, another order, is `None`, and is read the long way.

use jiff::civil::Date;

use super::record::{Answers, Assess, Burnout, Did, Rater, Ritual, What};

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// Passes over exactly this.
    fn skip(&mut self, text: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    /// A string up to its quotation mark, which is passed over too. Lines with escapes never come here.
    fn string(&mut self) -> Option<&'a str> {
        let end = memchr::memchr(b'"', self.0.as_bytes())?;
        let text = &self.0[..end];
        self.0 = &self.0[end + 1..];
        Some(text)
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
    rest.skip("{\"v\":1,\"id\":\"")?;
    let id = rest.string()?;
    rest.skip(",\"date\":\"")?;
    let date = rest.date()?;
    rest.skip(",\"zone\":\"")?;
    let zone = rest.string()?;
    rest.skip(",\"kind\":\"")?;
    let what = match rest.string()? {
        "ritual" => ritual(&mut rest)?,
        "assess" => assess(&mut rest)?,
        "burnout" => burnout(&mut rest)?,
        _ => return None,
    };
    rest.0.is_empty().then_some(Exact { id, date, zone, what })
}

/// Whether a line is ASCII without control characters and backslashes, looked at eight bytes at a time.
fn is_plain(line: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
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
    rest.skip(",\"ritual\":\"")?;
    let ritual = rest.string()?;
    rest.skip(",\"did\":\"")?;
    let did = match rest.string()? {
        "done" => Did::Done,
        "skipped" => Did::Skipped,
        _ => return None,
    };
    rest.skip("}")?;
    Some(What::Ritual(Ritual { ritual: ritual.to_owned(), did }))
}

fn burnout(rest: &mut Rest) -> Option<What> {
    rest.skip(",\"signs\":[")?;
    let mut signs = Vec::new();
    if rest.skip("]").is_none() {
        loop {
            rest.skip("\"")?;
            signs.push(rest.string()?.to_owned());
            if rest.skip(",").is_none() {
                break;
            }
        }
        rest.skip("]")?;
    }
    let drained = |rest: &mut Rest, name: &str| match rest.skip(name) {
        Some(()) => u8::try_from(rest.number()?).ok().map(Some),
        None => Some(None),
    };
    let before = drained(rest, ",\"before\":")?;
    let after = drained(rest, ",\"after\":")?;
    let relief = match rest.skip(",\"relief\":\"") {
        Some(()) => Some(rest.string()?.to_owned()),
        None => None,
    };
    rest.skip("}")?;
    Some(What::Burnout(Burnout { signs, before, after, relief }))
}

fn assess(rest: &mut Rest) -> Option<What> {
    rest.skip(",\"form\":\"")?;
    let form = rest.string()?;
    rest.skip(",\"version\":")?;
    let version = rest.number()?;
    rest.skip(",\"rater\":\"")?;
    let rater = match rest.string()? {
        "me" => Rater::Me,
        "partner" => Rater::Partner,
        _ => return None,
    };
    rest.skip(",\"from\":\"")?;
    let from = rest.date()?;
    rest.skip(",\"to\":\"")?;
    let to = rest.date()?;
    rest.skip(",\"answers\":{")?;
    let mut answers = Answers::default();
    if rest.skip("}}").is_none() {
        loop {
            rest.skip("\"")?;
            let key = rest.string()?;
            rest.skip(":")?;
            let answer = if rest.skip("null").is_some() {
                None
            } else {
                Some(u8::try_from(rest.number()?).ok()?)
            };
            // unsorted, or twice the same key: not as we write it
            answers.push(key, answer)?;
            if rest.skip(",").is_none() {
                break;
            }
        }
        rest.skip("}}")?;
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
    const NO_SIGNS: &str = r#"{"v":1,"id":"00ff00ff00ff00ff","date":"2028-02-29","zone":"UTC","kind":"burnout","signs":[],"after":0}"#;

    /// The record as the fast way has it.
    fn fast(line: &[u8]) -> Option<Record> {
        let Exact { id, date, zone, what } = read(line)?;
        Some(Record { v: VERSION, id: id.to_owned(), date, zone: zone.to_owned(), what })
    }

    #[test]
    fn a_line_of_ours_reads_the_same_both_ways() {
        for line in [RITUAL, ASSESS, BURNOUT, NO_SIGNS] {
            let fast = fast(line.as_bytes()).expect("it is exactly as we write it");
            assert_eq!(record::read_slowly(line.as_bytes()), Line::Record(fast.clone()));
            assert_eq!(fast.line().trim_end(), line);
        }
    }

    /// Each line with one byte changed, left out or put in: either way says the same, or the fast way passes.
    #[test]
    fn the_fast_way_never_says_what_the_slow_one_does_not() {
        for line in [RITUAL, ASSESS, BURNOUT, NO_SIGNS] {
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
