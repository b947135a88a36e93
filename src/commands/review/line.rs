//! One message a line: JSON in and out, and what is counted on the way.

use std::borrow::Cow;
use std::fmt;
use std::io::Write;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::model::rule::{Role, Severity};
use crate::review::Quiet;
use crate::review::judge::{Finding, Settings};
use crate::review::tables::Tables;

/// One message as it comes in.
#[derive(Debug, Default)]
pub struct Line<'a> {
    pub id: Option<&'a RawValue>,
    pub text: Cow<'a, str>,
    /// What it answers.
    pub context: Option<Cow<'a, str>>,
    /// Other fields, passed through.
    pub rest: Vec<(Cow<'a, str>, &'a RawValue)>,
}

impl<'a> Line<'a> {
    /// Reads a JSON object with `text`, and mostly `id` and `context`.
    pub fn read(json: &'a str) -> Result<Self, String> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let line = reader.deserialize_map(Fields).and_then(|line| (reader.end()).map(|()| line));
        line.map_err(|e| said(&e))
    }
}

/// What serde_json has to say, in our words.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or(&text);
    let message = if error.is_data() { message } else { "not JSON" };
    let message = message.strip_prefix("invalid type: ").unwrap_or(message);
    format!("{message}, at column {}", error.column())
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Line<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `text`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Line<'de>, A::Error> {
        let mut line = Line::default();
        let mut text = None;
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            match key.as_ref() {
                "id" => line.id = Some(map.next_value()?),
                "text" => text = Some(map.next_value::<Text<'de>>()?.0),
                "context" => line.context = map.next_value::<Option<Text<'de>>>()?.map(|t| t.0),
                // ours, made anew
                "acts" | "findings" | "quiet" | "safety" => {
                    map.next_value::<serde::de::IgnoredAny>()?;
                }
                _ => line.rest.push((key, map.next_value()?)),
            }
        }
        line.text = text.ok_or_else(|| serde::de::Error::missing_field("text"))?;
        Ok(line)
    }
}

/// A string that is borrowed where it holds no escapes.
#[derive(serde::Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// What a finding says of its rule, as JSON, made once.
#[derive(Debug)]
pub struct Heads(Vec<String>);

impl Heads {
    pub fn new(tables: &Tables, settings: &Settings) -> Self {
        let numbered = tables.rules.iter().enumerate();
        Self(
            numbered
                .map(|(n, rule)| {
                    let act = &tables.acts[usize::from(rule.act)];
                    let mut head = format!(
                        "{{\"rule\":\"{}\",\"act\":\"{act}\",\"kind\":\"{}\",",
                        rule.id,
                        rule.role.name()
                    );
                    if rule.role == Role::Pitfall {
                        let name = settings.severity[n].name();
                        head.push_str(&format!("\"severity\":\"{name}\","));
                    }
                    head
                })
                .collect(),
        )
    }
}

/// Places in a text, counted in characters as the text is gone through once.
#[derive(Debug)]
pub struct Places<'a> {
    text: &'a str,
    is_ascii: bool,
    byte: usize,
    character: usize,
}

impl<'a> Places<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, is_ascii: text.is_ascii(), byte: 0, character: 0 }
    }

    /// The characters before a byte.
    pub fn at(&mut self, byte: usize) -> usize {
        if self.is_ascii {
            return byte;
        }
        // findings overlap: from the one before, the way back is short, and from the beginning it is not
        if byte < self.byte {
            self.character -= self.text[byte..self.byte].chars().count();
        } else {
            self.character += self.text[self.byte..byte].chars().count();
        }
        self.byte = byte;
        self.character
    }
}

/// What was found in one message.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    pub text: &'a str,
    pub findings: &'a [Finding],
    pub quiet: Option<Quiet>,
    /// By number, sorted.
    pub acts: &'a [u16],
    /// Whether words lead to help.
    pub safety: bool,
}

/// The acts of findings by number, sorted, each once; and whether words lead to help. The list is one to use again.
pub fn acts(findings: &[Finding], tables: &Tables, acts: &mut Vec<u16>) -> bool {
    acts.clear();
    let mut safety = false;
    for finding in findings {
        let rule = &tables.rules[usize::from(finding.rule)];
        if rule.role == Role::Safety {
            safety = true;
        } else {
            acts.push(rule.act);
        }
    }
    acts.sort_unstable();
    acts.dedup();
    safety
}

impl Found<'_> {
    /// The heaviest pitfall.
    pub fn worst(&self, tables: &Tables, settings: &Settings) -> Option<Severity> {
        let pitfalls = self
            .findings
            .iter()
            .filter(|f| tables.rules[usize::from(f.rule)].role == Role::Pitfall);
        pitfalls.map(|f| settings.severity[usize::from(f.rule)]).max()
    }

    /// One object: the line's id, what was found, and the fields that pass through.
    pub fn write_json(
        &self,
        line: &Line<'_>,
        tables: &Tables,
        heads: &Heads,
        out: &mut Vec<u8>,
    ) -> std::io::Result<()> {
        out.push(b'{');
        if let Some(id) = line.id {
            write_all(out, &["\"id\":", id.get(), ","]);
        }
        out.extend_from_slice(b"\"acts\":[");
        for (n, &act) in self.acts.iter().enumerate() {
            let quote = if n == 0 { "\"" } else { ",\"" };
            write_all(out, &[quote, &tables.acts[usize::from(act)], "\""]);
        }
        out.extend_from_slice(b"],\"findings\":[");
        let mut places = Places::new(self.text);
        for (n, finding) in self.findings.iter().enumerate() {
            if n > 0 {
                out.push(b',');
            }
            let (start, end) = (finding.start as usize, finding.end as usize);
            out.extend_from_slice(heads.0[usize::from(finding.rule)].as_bytes());
            out.extend_from_slice(b"\"start\":");
            write_number(out, places.at(start));
            out.extend_from_slice(b",\"end\":");
            write_number(out, places.at(end));
            out.extend_from_slice(b",\"text\":");
            serde_json::to_writer(&mut *out, &self.text[start..end])?;
            out.push(b'}');
        }
        out.push(b']');
        if let Some(quiet) = self.quiet {
            out.extend_from_slice(b",\"quiet\":");
            serde_json::to_writer(&mut *out, &quiet)?;
        }
        if self.safety {
            out.extend_from_slice(b",\"safety\":true");
        }
        for (key, value) in &line.rest {
            out.push(b',');
            serde_json::to_writer(&mut *out, key)?;
            write_all(out, &[":", value.get()]);
        }
        out.write_all(b"}\n")
    }
}

fn write_all(out: &mut Vec<u8>, parts: &[&str]) {
    for part in parts {
        out.extend_from_slice(part.as_bytes());
    }
}

/// A number in digits.
fn write_number(out: &mut Vec<u8>, number: usize) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    let mut left = number;
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from(left % 10).unwrap_or(0);
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_forth_and_back() {
        let mut places = Places::new("äöü and ß");
        let counted = [0, 6, 2, 11, 2, 0].map(|byte| places.at(byte));
        assert_eq!(counted, [0, 3, 1, 8, 1, 0]);
    }
}
