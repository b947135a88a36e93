//! The file of records read as a stream: one line in memory at a time, however long the file.

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, bail};
use jiff::civil::Date;

use super::exact::{self, Exact};
use super::record::{self, Line, What};

/// A longer line is no record of ours.
const LONGEST: usize = 64 * 1024;

/// A line with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbered {
    /// The file's name, for messages.
    pub name: Arc<str>,
    /// Counts from 1.
    pub number: u64,
    /// As it stands in the file, with its newline when it has one; cut where it is longer than any record.
    pub raw: Vec<u8>,
    pub line: Line,
    /// The last line of the file has no newline: a write was cut short.
    pub torn: bool,
}

impl Numbered {
    /// Whether the line is longer than any record, so that `raw` holds its beginning only.
    pub const fn is_cut(&self) -> bool {
        self.raw.len() > LONGEST
    }

    /// The id of a record, known or foreign.
    pub fn id(&self) -> Option<&str> {
        match &self.line {
            Line::Record(record) => Some(&record.id),
            Line::Foreign(foreign) => Some(&foreign.id),
            Line::Bad(_) => None,
        }
    }

    /// The day of a record; of a damaged line the day that can still be read in it.
    pub fn date(&self) -> Option<Date> {
        match &self.line {
            Line::Record(record) => Some(record.date),
            Line::Foreign(foreign) => Some(foreign.date),
            Line::Bad(_) => {
                let field = b"\"date\":\"";
                let at = self.raw.windows(field.len()).position(|part| part == field)?;
                let day = self.raw.get(at + field.len()..at + field.len() + 10)?;
                std::str::from_utf8(day).ok()?.parse().ok()
            }
        }
    }
}

/// The lines of a file.
pub struct Lines {
    file: Option<BufReader<Box<dyn Read>>>,
    name: Arc<str>,
    number: u64,
    /// Reused from line to line.
    buffer: Vec<u8>,
    bad: u64,
    foreign: u64,
}

impl Lines {
    pub(super) fn none() -> Self {
        Self { file: None, name: "".into(), number: 0, buffer: Vec::new(), bad: 0, foreign: 0 }
    }

    /// The lines of anything that can be read; `name` is for messages.
    pub fn from(input: impl Read + 'static, name: &str) -> Self {
        let input: Box<dyn Read> = Box::new(input);
        let file = Some(BufReader::with_capacity(LONGEST, input));
        Self { file, name: name.into(), ..Self::none() }
    }

    /// Opens a file; one that is not there has no lines.
    pub(super) fn open(path: &Path) -> Result<Self> {
        match std::fs::metadata(path) {
            Ok(about) if about.is_file() => {}
            Ok(_) => bail!("{} is no file; move it away, or set EMPATHY_HISTORY", path.display()),
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Self::none());
            }
            Err(e) => return Err(unreadable(path, &e)),
        }
        let file = File::open(path).map_err(|e| unreadable(path, &e))?;
        Ok(Self::from(file, &path.display().to_string()))
    }

    /// How many lines so far were no records, and how many were of a version or a kind unknown here.
    pub const fn passed_over(&self) -> (u64, u64) {
        (self.bad, self.foreign)
    }

    /// Reads the next line as it stands, without looking into it; false at the end.
    fn advance(&mut self) -> Result<bool> {
        let Some(file) = &mut self.file else { return Ok(false) };
        self.buffer.clear();
        loop {
            let seen = match file.fill_buf() {
                Ok(seen) => seen,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => return Err(unreadable(Path::new(&*self.name), &e)),
            };
            if seen.is_empty() {
                break;
            }
            let end = memchr::memchr(b'\n', seen).map(|at| at + 1);
            let taken = end.unwrap_or(seen.len());
            // what is longer than any record is not collected
            let room = (LONGEST + 1).saturating_sub(self.buffer.len());
            self.buffer.extend_from_slice(&seen[..taken.min(room)]);
            file.consume(taken);
            if end.is_some() {
                break;
            }
        }
        if self.buffer.is_empty() {
            return Ok(false);
        }
        self.number += 1;
        Ok(true)
    }

    /// What the line that was read last turned out to be.
    fn look(&mut self) -> Line {
        let bare = self.buffer.strip_suffix(b"\n").unwrap_or(&self.buffer);
        let bare = bare.strip_suffix(b"\r").unwrap_or(bare);
        let bare = if self.number == 1 {
            bare.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bare)
        } else {
            bare
        };
        let line = if self.buffer.len() > LONGEST {
            Line::Bad(format!("the line is longer than {LONGEST} bytes"))
        } else {
            record::read(bare)
        };
        match line {
            Line::Record(_) => {}
            Line::Foreign(_) => self.foreign += 1,
            Line::Bad(_) => self.bad += 1,
        }
        line
    }

    /// Goes through the records that this program knows, each with its day; what else there is, `passed_over` counts.
    /// Faster than the iterator, which keeps a copy of each line.
    pub fn each(&mut self, mut take: impl FnMut(Date, What)) -> Result<()> {
        loop {
            // a line that lies whole in what was read is looked at where it lies
            if let Some(file) = &mut self.file {
                while let Some(end) = memchr::memchr(b'\n', file.buffer()) {
                    let Some(Exact { date, what, .. }) = exact::read(&file.buffer()[..end]) else {
                        break;
                    };
                    take(date, what);
                    file.consume(end + 1);
                    self.number += 1;
                }
            }
            if !self.advance()? {
                return Ok(());
            }
            if let Line::Record(record) = self.look() {
                take(record.date, record.what);
            }
        }
    }
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Iterator for Lines {
    type Item = Result<Numbered>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.advance() {
            Ok(true) => {
                let line = self.look();
                let raw = self.buffer.clone();
                let torn = raw.last() != Some(&b'\n');
                let name = Arc::clone(&self.name);
                Some(Ok(Numbered { name, number: self.number, raw, line, torn }))
            }
            Ok(false) => None,
            Err(e) => {
                self.file = None;
                Some(Err(e))
            }
        }
    }
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::PermissionDenied => {
            anyhow::anyhow!("{} cannot be read; mind its permissions", path.display())
        }
        kind => anyhow::anyhow!("{} cannot be read ({kind})", path.display()),
    }
}
