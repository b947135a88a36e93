//! YAML from users: hostile until read. The only reader of YAML, with the places of what is wrong.

use std::collections::HashSet;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess,
};

use crate::model::fault::{Faults, Item, Step};

/// A file of data that cannot be used, and where and why.
#[derive(Debug, Clone)]
pub struct BadData {
    pub file: PathBuf,
    /// Line and column, counted from 1, in characters; absent when the fault has no place.
    pub place: Option<(usize, usize)>,
    pub message: String,
    /// The line at `place`, as it stands in the file.
    pub line: Option<String>,
}

impl fmt::Display for BadData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bad data in {}", self.file.display())?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for BadData {}

/// A file may have this many bytes.
pub const MAX_BYTES: u64 = 1 << 20;
/// Open brackets times bytes that the parser may be given (yaml/yaml-serde#1).
const MAX_WORK: usize = 1 << 26;
const NESTED: &str =
    "nested too deep, or too many brackets for one file; write lists one entry a line, or split it";
const ALIAS: &str =
    "anchors and aliases (`&name`, `*name`) that repeat too much; write the text out";

/// The text of a file, if it may be read at all.
pub fn text(file: &Path) -> Result<String, BadData> {
    let bad = |message: String| BadData { file: file.to_owned(), place: None, message, line: None };
    let about = std::fs::metadata(file).map_err(|e| bad(why(&e)))?;
    if !about.is_file() {
        return Err(bad("not a regular file; put a text file there".into()));
    }
    let too_long = || bad("longer than 1 MiB; split it into smaller files".into());
    if about.len() > MAX_BYTES {
        return Err(too_long());
    }
    let mut bytes = Vec::new();
    let reader = File::open(file).map_err(|e| bad(why(&e)))?;
    reader.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|e| bad(why(&e)))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_long());
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => {
            let valid = String::from_utf8_lossy(&e.as_bytes()[..e.utf8_error().valid_up_to()]);
            let place = end_of(&valid);
            let line = valid.lines().last().unwrap_or_default().to_owned();
            let message = "not UTF-8; save the file as UTF-8".into();
            return Err(BadData { place: Some(place), line: Some(line), ..bad(message) });
        }
    };
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// Reads one value from the text of `file`.
pub fn parse<T: DeserializeOwned>(file: &Path, text: &str) -> Result<T, BadData> {
    if let Some((at, message)) = hostile(text) {
        return Err(at_byte(file, text, at, message));
    }
    serde_yaml::from_str(text).map_err(|e| {
        let message = said(&e.to_string());
        let place = if message.contains(TWICE) { twice(text) } else { None };
        let place = place.or_else(|| e.location().map(|l| (l.line(), l.column())));
        match unclosed(&e.to_string()) {
            Some(opened) => at_place(file, text, Some(opened), UNCLOSED.into()),
            None => at_place(file, text, place, message),
        }
    })
}

/// A file with more faults than this is not worth a longer list; each costs one more reading.
const MOST_FAULTS: usize = 50;

/// As `parse`, and checks what the shape cannot say. Gives every fault there is, up to `MOST_FAULTS`.
pub fn read<T: Item>(file: &Path, text: &str) -> Result<T, Vec<BadData>> {
    let value: T = parse(file, text).map_err(|bad| vec![bad])?;
    let mut faults = Faults::default();
    value.check(&mut faults);
    if faults.list.is_empty() {
        return Ok(value);
    }
    let bad = |fault: crate::model::Fault| fault_at(file, text, &fault.path, fault.message);
    let more = faults.list.len().saturating_sub(MOST_FAULTS);
    let mut list: Vec<BadData> = faults.list.into_iter().take(MOST_FAULTS).map(bad).collect();
    if let Some(last) = list.last_mut().filter(|_| more > 0) {
        last.message = format!("{} (and {more} faults more in this file)", last.message);
    }
    Err(list)
}

/// As `read`, and gives only the first fault: enough to stop a command.
pub fn read_or_first_fault<T: Item>(file: &Path, text: &str) -> Result<T, BadData> {
    let value: T = parse(file, text)?;
    let mut faults = Faults::default();
    value.check(&mut faults);
    match faults.list.into_iter().next() {
        None => Ok(value),
        Some(fault) => Err(fault_at(file, text, &fault.path, fault.message)),
    }
}

/// The fault whose place is at the end of `path`.
pub fn fault_at(file: &Path, text: &str, path: &[Step], message: String) -> BadData {
    at_place(file, text, locate(text, path), message)
}

fn at_byte(file: &Path, text: &str, at: usize, message: String) -> BadData {
    at_place(file, text, Some(end_of(&text[..at])), message)
}

fn at_place(file: &Path, text: &str, place: Option<(usize, usize)>, message: String) -> BadData {
    let line = place.and_then(|(line, _)| text.lines().nth(line.max(1) - 1)).map(str::to_owned);
    BadData { file: file.to_owned(), place, message, line }
}

/// Line and column of the end of a text.
fn end_of(text: &str) -> (usize, usize) {
    let last = text.rsplit('\n').next().unwrap_or_default();
    (text.matches('\n').count() + 1, last.chars().count() + 1)
}

/// What the operating system said, in words.
fn why(error: &std::io::Error) -> String {
    use std::io::ErrorKind::{NotFound, PermissionDenied};
    match error.kind() {
        NotFound => "there is no such file".into(),
        PermissionDenied => "it may not be read; mind its permissions".into(),
        kind => format!("it cannot be read ({kind})"),
    }
}

/// The parser's sentence without the place (we say it ourselves) and without its own types' names.
fn said(message: &str) -> String {
    let cut = message.find(" at line ").map_or(message, |at| &message[..at]);
    let cut = cut.find(" at position ").map_or(cut, |at| &cut[..at]);
    let cut = cut.find(", while ").map_or(cut, |at| &cut[..at]);
    let cut = match cut.split_once(": ") {
        // `phrases[0].tone: unknown variant …`: the path, then what is wrong
        Some((path, rest)) if !path.contains(' ') => rest,
        _ => cut,
    };
    match cut {
        "EOF while parsing a value" | "end of stream" | "EndOfStream" => {
            "the file is empty; write its fields".into()
        }
        "deserializing from YAML containing more than one document is not supported" => {
            "more than one document (`---`); put each in a file of its own".into()
        }
        "recursion limit exceeded" => NESTED.into(),
        "repetition limit exceeded" => ALIAS.into(),
        other => words_for_types(other),
    }
}

/// `invalid type: sequence, expected a string` and the like, in words an author knows.
fn words_for_types(message: &str) -> String {
    // what stands between backticks is the author's own
    let parts = message.split('`').enumerate();
    let said = parts.map(|(n, part)| if n % 2 == 0 { ours(part) } else { part.to_owned() });
    let mut text = said.collect::<Vec<_>>().join("`");
    if let Some(at) = text.find("expected struct ") {
        text.truncate(at);
        text.push_str("expected fields (`name: value`)");
    }
    text
}

fn ours(theirs: &str) -> String {
    let mut text = theirs.to_owned();
    for (theirs, ours) in [
        ("invalid type: ", "found "),
        ("invalid value: ", "found "),
        ("unit value", "nothing"),
        ("sequence", "a list"),
        ("a a list", "a list"),
        ("unknown variant ", "unknown word "),
        ("expected u8", "expected a whole number from 0 to 255"),
        ("expected u16", "expected a whole number from 0 to 65535"),
        ("a boolean", "true or false"),
        ("expected a string", "expected a text"),
        ("duplicate field ", TWICE),
        ("could not find expected ':'", "expected `: ` after a field's name"),
        ("map,", "fields,"),
        (
            "block sequence entries are not allowed in this context",
            "a `- ` cannot stand here; quote the text",
        ),
        (
            "found character that cannot start any token",
            "a character that cannot begin a value (a tab, `, @ or %); indent with spaces, quote texts",
        ),
    ] {
        text = text.replace(theirs, ours);
    }
    text
}

/// Byte and reason of what would make the parser slow: its time grows with how deep flow brackets stand times
/// how long the file is. A bracket that is closed before anything else opens, a quote, a comment or a line's end
/// adds no depth, whatever it means; all others are counted, closed or not, so that no quote can hide them.
fn hostile(text: &str) -> Option<(usize, String)> {
    let mut open = 0;
    for (at, c) in text.char_indices() {
        let closer = match c {
            '[' => ']',
            '{' => '}',
            _ => continue,
        };
        let rest = &text[at + 1..];
        let next = rest.find(['[', '{', ']', '}', '"', '\'', '#', '\n']);
        if next.is_some_and(|next| rest[next..].starts_with(closer)) {
            continue;
        }
        open += 1;
        if open * text.len() > MAX_WORK {
            return Some((at, NESTED.into()));
        }
    }
    None
}

const UNCLOSED: &str = "the quote that opens here is not closed";

/// Where the quote opens that the parser says is never closed.
fn unclosed(message: &str) -> Option<(usize, usize)> {
    let place = message.split_once("while scanning a quoted scalar at line ")?.1;
    let (line, column) = place.split_once(" column ")?;
    let digits = column.find(|c: char| !c.is_ascii_digit()).unwrap_or(column.len());
    Some((line.parse().ok()?, column[..digits].parse().ok()?))
}

const TWICE: &str = "this field stands twice: ";

/// The place of the first field that stands twice in its group: read again, fail there.
fn twice(text: &str) -> Option<(usize, usize)> {
    let error = Names.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    error.location().map(|l| (l.line(), l.column()))
}

/// Reads anything, and fails at the second of two fields with the same name.
struct Names;

impl<'de> DeserializeSeed<'de> for Names {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> serde::de::Visitor<'de> for Names {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Names)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = HashSet::new();
        while map.next_key_seed(NewName { seen: &mut seen })?.is_some() {
            map.next_value_seed(Names)?;
        }
        Ok(())
    }
}

/// Reads a field's name, and fails when it was seen.
struct NewName<'a> {
    seen: &'a mut HashSet<String>,
}

impl<'de> DeserializeSeed<'de> for NewName<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_str(self)
    }
}

impl serde::de::Visitor<'_> for NewName<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<(), E> {
        if self.seen.insert(name.to_owned()) { Ok(()) } else { Err(E::custom("twice")) }
    }
}

/// Line and column of the end of `path` in `text`: reads it again and fails there on purpose, so that
/// the place is right in every style of YAML.
fn locate(text: &str, path: &[Step]) -> Option<(usize, usize)> {
    let reader = serde_yaml::Deserializer::from_str(text);
    match (Walk { path }).deserialize(reader) {
        Ok(false) if !path.is_empty() => locate(text, &path[..path.len() - 1]),
        Ok(_) => None,
        Err(e) => e.location().map(|l| (l.line(), l.column())),
    }
}

/// Walks down `path` and fails at its end; gives `false` when the path ends in nothing.
struct Walk<'a> {
    path: &'a [Step],
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_any(self)
    }
}

macro_rules! here {
    ($($visit:ident($type:ty)),*) => {
        $(fn $visit<E: serde::de::Error>(self, _: $type) -> Result<bool, E> {
            if self.path.is_empty() { Err(E::custom("here")) } else { Ok(false) }
        })*
    };
}

impl<'de> serde::de::Visitor<'de> for Walk<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("anything")
    }

    here!(visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str));

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        if self.path.is_empty() { Err(E::custom("here")) } else { Ok(false) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        let Some((Step::Index(wanted), rest)) = self.path.split_first() else {
            return fail_or_drain_seq(self.path.is_empty(), list);
        };
        let mut found = false;
        let mut n = 0;
        loop {
            if n == *wanted {
                match list.next_element_seed(Walk { path: rest })? {
                    Some(inner) => found = inner,
                    None => return Ok(found),
                }
            } else if list.next_element::<IgnoredAny>()?.is_none() {
                return Ok(found);
            }
            n += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Some((Step::Field(wanted), rest)) = self.path.split_first() else {
            return fail_or_drain_map(self.path.is_empty(), map);
        };
        let mut found = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == *wanted {
                found = map.next_value_seed(Walk { path: rest })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// The place of a list is that of its first entry.
fn fail_or_drain_seq<'de, A: SeqAccess<'de>>(here: bool, mut list: A) -> Result<bool, A::Error> {
    if here {
        return match list.next_element_seed(Walk { path: &[] })? {
            Some(_) => Ok(false),
            None => Err(serde::de::Error::custom("here")),
        };
    }
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Ok(false)
}

/// The place of a group of fields is that of its first name.
fn fail_or_drain_map<'de, A: MapAccess<'de>>(here: bool, mut map: A) -> Result<bool, A::Error> {
    if here {
        return match map.next_key_seed(Walk { path: &[] })? {
            Some(_) => Ok(false),
            None => Err(serde::de::Error::custom("here")),
        };
    }
    while map.next_key::<IgnoredAny>()?.is_some() {
        map.next_value::<IgnoredAny>()?;
    }
    Ok(false)
}
