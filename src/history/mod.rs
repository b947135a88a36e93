//! What is remembered: JSON Lines in a folder of the owner's. Nobody else knows the file or its format.

mod deck;
mod disk;
mod erase;
mod exact;
mod file;
mod ids;
mod import;
mod lines;
mod record;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use jiff::civil::Date;

pub use deck::Deck;
pub use file::{Repaired, Rewritten};
pub use ids::Ids;
pub use import::Imported;
pub use lines::{Lines, Numbered};
pub use record::{
    Answers, Assess, Burnout, Checklist, Did, Foreign, Line, Pause, Rater, Record, Review, Ritual,
    Star, VERSION, What, read,
};

/// The names of our files in the folder.
const FILE: &str = "history.jsonl";
const LOCK: &str = "history.lock";
/// Where bad lines are set aside.
const ASIDE: &str = "history.damaged.jsonl";
/// A file that is being written to take the place of another.
const NEW: &str = "history.new";
const DECK: &str = "deck.txt";
const DECK_NEW: &str = "deck.new";
/// How the names of files begin that hold an import on its way.
const IMPORT: &str = "history.import-";

/// Where the history lies, or why there is none.
#[derive(Debug, Clone)]
pub struct History {
    place: Result<Place, Off>,
}

/// A folder, and what put it in force.
#[derive(Debug, Clone)]
pub struct Place {
    pub folder: PathBuf,
    /// `EMPATHY_HISTORY` or `platform`.
    pub from: &'static str,
}

/// Why nothing is written and nothing read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Off {
    /// `--no-history`.
    Flag,
    /// EMPATHY_NO_HISTORY.
    Variable,
    /// The machine names no folder for it.
    NoFolder,
}

impl Off {
    pub const fn says(self) -> &'static str {
        match self {
            Self::Flag => "--no-history: nothing is read and nothing kept",
            Self::Variable => "EMPATHY_NO_HISTORY is set: nothing is read and nothing kept",
            Self::NoFolder => {
                "there is no home folder to keep a history in; name one with EMPATHY_HISTORY"
            }
        }
    }
}

impl History {
    pub const fn at(place: Place) -> Self {
        Self { place: Ok(place) }
    }

    pub const fn off(why: Off) -> Self {
        Self { place: Err(why) }
    }

    /// Why there is none, if there is none.
    pub fn why_off(&self) -> Option<Off> {
        self.place.as_ref().err().copied()
    }

    /// Where it lies; an error that says why when there is none.
    pub fn place(&self) -> Result<&Place> {
        match &self.place {
            Ok(place) => Ok(place),
            Err(why) => bail!(why.says()),
        }
    }

    /// The file of records.
    pub fn file(&self) -> Result<PathBuf> {
        Ok(self.place()?.folder.join(FILE))
    }

    /// Where `progress repair` and a save set bad lines aside.
    pub fn aside(&self) -> Result<PathBuf> {
        Ok(self.place()?.folder.join(ASIDE))
    }

    /// The file of the deck of phrases.
    pub fn deck_file(&self) -> Result<PathBuf> {
        Ok(self.place()?.folder.join(DECK))
    }

    /// Whether there is a history; an error when a file of its name is none of ours, or cannot be read.
    pub fn exists(&self) -> Result<bool> {
        file::exists(&self.place()?.folder)
    }

    /// The deck of phrases; nothing when there is no history.
    pub fn deck(&self) -> Option<Deck> {
        self.place.as_ref().ok().map(|place| Deck::at(place.folder.clone()))
    }

    /// Adds one record. When this returns, it is on the disk. A torn last line is set aside first, never glued to.
    pub fn append(&self, record: &Record) -> Result<()> {
        file::append(&self.place()?.folder, record.line().as_bytes())
    }

    /// All lines in the order of the file, one at a time; nothing when there is no history or no file yet.
    pub fn lines(&self) -> Result<Lines> {
        match &self.place {
            Ok(place) => Lines::open(&place.folder.join(FILE)),
            Err(_) => Ok(Lines::none()),
        }
    }

    /// Writes the file anew with the lines that `keep` says yes to, in place of the old one as a whole.
    pub fn rewrite(&self, keep: impl FnMut(&Numbered) -> bool) -> Result<Rewritten> {
        file::rewrite(&self.place()?.folder, keep)
    }

    /// Adds the records of `lines` whose ids are not there yet: all of them, or none when a line is no record.
    /// Only counts what it would do when `dry`.
    pub fn import(&self, lines: Lines, dry: bool) -> Result<Imported> {
        import::import(&self.place()?.folder, lines, dry)
    }

    /// The lines that were set aside.
    pub fn lines_aside(&self) -> Result<Lines> {
        erase::set_aside(&self.place()?.folder)
    }

    /// Erases all from before a day; lines without a readable day go too. What left the history, and what the
    /// lines that were set aside.
    pub fn erase_before(&self, day: Date) -> Result<(Rewritten, Rewritten)> {
        erase::before(&self.place()?.folder, day)
    }

    /// Sets every bad line aside in a file beside the history, and every record whose id stands further up.
    pub fn repair(&self) -> Result<Repaired> {
        file::repair(&self.place()?.folder)
    }

    /// Removes the records, what was set aside, and the deck; the folder too when nothing else is in it.
    pub fn remove(&self) -> Result<()> {
        erase::remove(&self.place()?.folder)
    }

    /// What of ours others on the machine may read, with its mode; nothing where there are no modes.
    pub fn too_open(&self) -> Vec<(PathBuf, u32)> {
        let Ok(place) = &self.place else { return Vec::new() };
        let mut list = vec![place.folder.clone()];
        list.extend([FILE, ASIDE, DECK].map(|name| place.folder.join(name)));
        list.into_iter().filter_map(|path| wider(&path).map(|mode| (path, mode))).collect()
    }
}

/// The permissions of a path that others may use.
fn wider(path: &Path) -> Option<u32> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
        (mode & 0o077 != 0).then_some(mode)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
}

/// A new id: sixteen hexadecimal digits.
pub fn new_id() -> String {
    use std::hash::{BuildHasher, Hasher};
    // the keys of the standard library's hasher are drawn from the system's randomness
    let chance = std::hash::RandomState::new().build_hasher().finish();
    format!("{chance:016x}")
}

/// A record for now.
pub fn record(date: Date, zone: String, what: What) -> Record {
    Record { v: VERSION, id: new_id(), date, zone, what }
}
