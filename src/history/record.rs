//! One record: a JSON object in a line. Its fields within one version are only ever added to.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::exact::{self, Exact};

/// The version of the records that this program writes.
pub const VERSION: u32 = 1;

/// One thing that happened, on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record {
    /// The version of its fields.
    pub v: u32,
    /// Sixteen hexadecimal digits, drawn by chance: two machines never give the same.
    pub id: String,
    /// The local day.
    pub date: Date,
    /// The zone that made it that day: a name such as `Europe/Berlin`, else an offset such as `+01:00`.
    pub zone: String,
    #[serde(flatten)]
    pub what: What,
}

/// What happened: ids and numbers, never anybody's words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    Assess(Assess),
    Burnout(Burnout),
    Ritual(Ritual),
    Checklist(Checklist),
    Pause(Pause),
    Review(Review),
    Star(Star),
}

/// The answers to a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assess {
    pub form: String,
    /// The version of the form: answers to different ones are not compared.
    pub version: u16,
    /// `me` or `partner`; either way the answers are about the owner of the history.
    pub rater: Rater,
    /// The days that the form looked at, first and last.
    pub from: Date,
    pub to: Date,
    /// One for each item, by its key; `null` did not come up.
    pub answers: Answers,
}

/// Answers by the key of their item, sorted by it, each key once; `None` did not come up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// All keys, end to end.
    keys: String,
    /// Where each key ends in `keys`, and its answer.
    entries: Vec<(usize, Option<u8>)>,
}

impl Answers {
    /// Adds an answer whose key comes after all others; nothing, when it does not.
    pub(super) fn push(&mut self, key: &str, answer: Option<u8>) -> Option<()> {
        if let Some(&(end, _)) = self.entries.last() {
            let start =
                self.entries.len().checked_sub(2).map_or(0, |before| self.entries[before].0);
            if &self.keys[start..end] >= key {
                return None;
            }
        } else {
            self.keys.reserve(160);
            self.entries.reserve(10);
        }
        self.keys.push_str(key);
        self.entries.push((self.keys.len(), answer));
        Some(())
    }

    /// Keys with their answers, sorted by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<u8>)> {
        let mut start = 0;
        self.entries.iter().map(move |&(end, answer)| {
            let key = &self.keys[start..end];
            start = end;
            (key, answer)
        })
    }

    /// The answer to an item; also `None` when the item is not there.
    pub fn get(&self, key: &str) -> Option<u8> {
        self.iter().find(|(there, _)| *there == key)?.1
    }
}

impl FromIterator<(String, Option<u8>)> for Answers {
    fn from_iter<T: IntoIterator<Item = (String, Option<u8>)>>(pairs: T) -> Self {
        let sorted: std::collections::BTreeMap<_, _> = pairs.into_iter().collect();
        let mut answers = Self::default();
        for (key, answer) in sorted {
            // they are sorted, and each is there once
            let _ = answers.push(&key, answer);
        }
        answers
    }
}

impl Serialize for Answers {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let by_key: std::collections::BTreeMap<String, Option<u8>> =
            Deserialize::deserialize(from)?;
        Ok(by_key.into_iter().collect())
    }
}

/// Who answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rater {
    Me,
    Partner,
}

/// A look at the signs of being drained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Burnout {
    /// Ids of the signs that were ticked.
    pub signs: Vec<String>,
    /// How drained, 0 to 10, before the relief and after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<u8>,
    /// The row of the plan whose relief was tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relief: Option<String>,
}

/// A ritual, done or left out on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ritual {
    pub ritual: String,
    pub did: Did,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    Done,
    Skipped,
}

/// A checklist that was walked through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    pub checklist: String,
    /// Keys of the steps, in the order of the list.
    pub done: Vec<String>,
    pub skipped: Vec<String>,
}

/// A pause that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Minutes until one said to be back.
    pub minutes: u16,
    /// Whole minutes that it lasted.
    pub lasted: u16,
}

/// What was found in drafts, without a word of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Drafts that were looked at.
    pub messages: u32,
    /// Findings, by the id of the rule.
    pub rules: std::collections::BTreeMap<String, u32>,
}

/// A phrase that was starred, or lost its star.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Star {
    pub phrase: String,
    pub on: bool,
}

/// What every record has, whatever its kind and version.
#[derive(Debug, Deserialize)]
struct Head {
    v: u32,
    id: String,
    date: Date,
    zone: String,
    kind: String,
}

/// What a line of the file turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    Record(Record),
    /// Of a kind or a version that this program does not know: kept untouched.
    Foreign(Foreign),
    /// No record at all; why not.
    Bad(String),
}

/// What can be said of a record that another version wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    pub v: u32,
    pub id: String,
    pub date: Date,
    pub kind: String,
}

impl Record {
    /// The record as its line, with the newline.
    pub fn line(&self) -> String {
        // plain fields with string keys: there is nothing that JSON could not hold
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }
}

impl What {
    /// The name of the kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Assess(_) => "assess",
            Self::Burnout(_) => "burnout",
            Self::Ritual(_) => "ritual",
            Self::Checklist(_) => "checklist",
            Self::Pause(_) => "pause",
            Self::Review(_) => "review",
            Self::Star(_) => "star",
        }
    }
}

/// Reads one line, without its newline.
pub fn read(line: &[u8]) -> Line {
    match exact::read(line) {
        Some(Exact { id, date, zone, what }) => Line::Record(Record {
            v: VERSION,
            id: id.to_owned(),
            date,
            zone: zone.to_owned(),
            what,
        }),
        None => read_slowly(line),
    }
}

/// As `read`, by the JSON reader alone.
pub(super) fn read_slowly(line: &[u8]) -> Line {
    if line.iter().all(u8::is_ascii_whitespace) {
        return Line::Bad("the line is empty".into());
    }
    let head: Head = match serde_json::from_slice(line) {
        Ok(head) => head,
        Err(e) => return Line::Bad(said(&e)),
    };
    let Head { v, id, date, zone, kind } = head;
    let known = v <= VERSION;
    let what = match kind.as_str() {
        "assess" if known => serde_json::from_slice(line).map(What::Assess),
        "burnout" if known => serde_json::from_slice(line).map(What::Burnout),
        "ritual" if known => serde_json::from_slice(line).map(What::Ritual),
        "checklist" if known => serde_json::from_slice(line).map(What::Checklist),
        "pause" if known => serde_json::from_slice(line).map(What::Pause),
        "review" if known => serde_json::from_slice(line).map(What::Review),
        "star" if known => serde_json::from_slice(line).map(What::Star),
        _ => return Line::Foreign(Foreign { v, id, date, kind }),
    };
    match what {
        Ok(what) => Line::Record(Record { v, id, date, zone, what }),
        Err(e) => Line::Bad(said(&e)),
    }
}

/// An error of the JSON reader with its column, in words.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let what = text.split(" at line ").next().unwrap_or(&text);
    match error.classify() {
        serde_json::error::Category::Eof => {
            format!("it ends too soon, at column {}", error.column())
        }
        _ => format!("{what}, at column {}", error.column()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ritual() -> Record {
        Record {
            v: VERSION,
            id: "00ff00ff00ff00ff".into(),
            date: Date::constant(2028, 2, 29),
            zone: "Europe/Berlin".into(),
            what: What::Ritual(Ritual { ritual: "balcony".into(), did: Did::Done }),
        }
    }

    #[test]
    fn a_record_is_one_line_and_reads_back() {
        let line = ritual().line();
        assert_eq!(
            line,
            "{\"v\":1,\"id\":\"00ff00ff00ff00ff\",\"date\":\"2028-02-29\",\"zone\":\"Europe/Berlin\",\
             \"kind\":\"ritual\",\"ritual\":\"balcony\",\"did\":\"done\"}\n"
        );
        assert_eq!(read(line.trim_end().as_bytes()), Line::Record(ritual()));
    }

    #[test]
    fn other_versions_and_kinds_are_foreign_and_no_fault() {
        let line = ritual().line();
        for (from, to) in [("\"v\":1", "\"v\":2"), ("\"kind\":\"ritual\"", "\"kind\":\"dance\"")] {
            let other = line.replace(from, to);
            assert!(matches!(read(other.trim_end().as_bytes()), Line::Foreign(_)), "{other}");
        }
    }

    #[test]
    fn what_is_no_record_says_why() {
        for (line, why) in [
            ("", "empty"),
            ("{\"v\":1,\"id\":\"a", "ends too soon"),
            ("{\"v\":1}", "missing field `id`"),
            (
                "{\"v\":1,\"id\":\"a\",\"date\":\"2026-02-30\",\"zone\":\"\",\"kind\":\"star\"}",
                "column",
            ),
            (
                "{\"v\":1,\"id\":\"a\",\"date\":\"2026-02-03\",\"zone\":\"\",\"kind\":\"star\"}",
                "missing field `phrase`",
            ),
        ] {
            match read(line.as_bytes()) {
                Line::Bad(said) => assert!(said.contains(why), "{line}: {said}"),
                other => panic!("{line}: {other:?}"),
            }
        }
    }
}
