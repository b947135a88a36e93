//! YAML from users: hostile until read. The only reader of YAML, with the places of what is wrong.

mod hostile;
mod place;
mod words;

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

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
    if let Some((at, message)) = hostile::hostile(text) {
        return Err(at_byte(file, text, at, message));
    }
    serde_yaml::from_str(text).map_err(|e| {
        let message = words::said(&e.to_string());
        let place = if message.contains(words::TWICE) { place::twice(text) } else { None };
        let place = place.or_else(|| e.location().map(|l| (l.line(), l.column())));
        match words::unclosed(&e.to_string()) {
            Some(opened) => at_place(file, text, Some(opened), words::UNCLOSED.into()),
            None => at_place(file, text, place, message),
        }
    })
}

/// How many faults of a text are worth their place: each place costs one more reading of the whole.
pub fn most_faults(text: &str) -> usize {
    ((4 << 20) / text.len().max(1)).clamp(3, 50)
}

/// As `parse`, and checks what the shape cannot say. Gives every fault there is, up to `most_faults`.
pub fn read<T: Item>(file: &Path, text: &str) -> Result<T, Vec<BadData>> {
    let value: T = parse(file, text).map_err(|bad| vec![bad])?;
    let mut faults = Faults::default();
    value.check(&mut faults);
    if faults.list.is_empty() {
        return Ok(value);
    }
    let bad = |fault: crate::model::Fault| fault_at(file, text, &fault.path, fault.message);
    let most = most_faults(text);
    let more = faults.list.len().saturating_sub(most);
    let mut list: Vec<BadData> = faults.list.into_iter().take(most).map(bad).collect();
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
    at_place(file, text, place::locate(text, path), message)
}

fn at_byte(file: &Path, text: &str, at: usize, message: String) -> BadData {
    at_place(file, text, Some(end_of(&text[..at])), message)
}

fn at_place(file: &Path, text: &str, place: Option<(usize, usize)>, message: String) -> BadData {
    let line = place.and_then(|(line, _)| text.lines().nth(line.max(1) - 1)).map(str::to_owned);
    BadData { file: file.to_owned(), place, message: short(message), line }
}

/// A message that a person reads: what it quotes of a file may be as long as the file.
fn short(message: String) -> String {
    const LONGEST: usize = 400;
    if message.chars().count() <= LONGEST {
        return message;
    }
    message.chars().take(LONGEST).chain(['…']).collect()
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
