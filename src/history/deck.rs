//! Which phrases were dealt in this round: their ids, one a line, in their order, without times. Losing the file
//! loses nothing but the order of cards, so it is written without waiting for the disk.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};

use super::disk::{fresh, make_folder, private};
use super::{DECK, DECK_NEW};

/// A deck is at most this long; what is longer is none of ours.
const LONGEST: u64 = 1 << 20;

/// The cards that are out.
#[derive(Debug)]
pub struct Deck {
    folder: PathBuf,
    /// Ids in the order in which they were dealt.
    dealt: Vec<String>,
    /// How many of them are in the file.
    written: usize,
    /// Whether a round begins anew, so that the file has to be replaced.
    anew: bool,
    /// Whether a file of somebody else's has that name by chance.
    foreign: bool,
}

impl Deck {
    /// Reads the deck of a folder; without a file all cards are in.
    pub(super) fn at(folder: PathBuf) -> Self {
        let path = folder.join(DECK);
        let text = match fs::metadata(&path) {
            Ok(about) if about.is_file() && about.len() <= LONGEST => {
                fs::read_to_string(&path).ok()
            }
            Err(e) if e.kind() == ErrorKind::NotFound => Some(String::new()),
            _ => None,
        };
        // ids are paths without spaces
        let fits = |id: &str| id.contains('/') && !id.contains([' ', '\t']);
        let foreign = text.as_deref().is_none_or(|text| {
            !text.split_inclusive('\n').all(|line| line.strip_suffix('\n').is_none_or(fits))
        });
        let text = text.filter(|_| !foreign).unwrap_or_default();
        // a last line without its newline was torn: the next card is not glued to it
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let dealt: Vec<String> =
            whole.lines().filter(|l| !l.is_empty()).map(str::to_owned).collect();
        let anew = !text.is_empty() && !text.ends_with('\n');
        Self { folder, written: dealt.len(), dealt, anew, foreign }
    }

    /// The card that was dealt last.
    pub fn last(&self) -> Option<&str> {
        self.dealt.last().map(String::as_str)
    }

    /// How many cards are out.
    pub fn out(&self) -> usize {
        self.dealt.len()
    }

    /// The places in `cards` (ids) that are still in. When all are out they come in again; the last one is
    /// only left out of this draw, so that it does not come twice in a row.
    pub fn left(&mut self, cards: &[&str]) -> Vec<usize> {
        let out: std::collections::HashSet<&str> = self.dealt.iter().map(String::as_str).collect();
        let left: Vec<usize> = (0..cards.len()).filter(|&n| !out.contains(cards[n])).collect();
        if !left.is_empty() || cards.is_empty() {
            return left;
        }
        let last = self.dealt.last().cloned();
        self.dealt.retain(|id| !cards.contains(&id.as_str()));
        self.anew = true;
        let again = |n: &usize| cards.len() == 1 || Some(cards[*n]) != last.as_deref();
        (0..cards.len()).filter(again).collect()
    }

    /// Deals a card: from now on it is out.
    pub fn take(&mut self, id: &str) {
        if self.anew {
            self.dealt.retain(|out| out != id);
        }
        self.dealt.push(id.to_owned());
    }

    /// Writes down what was dealt.
    pub fn save(&mut self) -> Result<()> {
        let path = self.folder.join(DECK);
        let failed = |e: std::io::Error| match e.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                anyhow!("the deck {} cannot be written", path.display())
            }
            kind => anyhow!("the deck {} cannot be written ({kind})", path.display()),
        };
        make_folder(&self.folder)?;
        if self.foreign {
            bail!("{} is no deck of empathy; move it away, or set EMPATHY_HISTORY", path.display());
        }
        let lines = |ids: &[String]| ids.iter().map(|id| format!("{id}\n")).collect::<String>();
        if self.anew {
            let aside = self.folder.join(DECK_NEW);
            let mut new = fresh(&aside)?;
            new.write_all(lines(&self.dealt).as_bytes()).map_err(failed)?;
            fs::rename(&aside, &path).map_err(failed)?;
        } else {
            let mut deck = private(&path, true).map_err(failed)?;
            deck.write_all(lines(&self.dealt[self.written..]).as_bytes()).map_err(failed)?;
        }
        (self.written, self.anew) = (self.dealt.len(), false);
        Ok(())
    }
}

/// Whether the file of a deck is one, or not there.
pub(super) fn is_ours(path: &Path) -> bool {
    path.parent().is_some_and(|folder| !Deck::at(folder.to_owned()).foreign)
}
