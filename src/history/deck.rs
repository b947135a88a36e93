//! Which phrases were dealt in this round: their ids, one a line, in their order, without times. Losing the file
//! loses nothing but the order of cards, so it is written without waiting for the disk.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use anyhow::{Result, anyhow};

use super::{DECK, NEW_DECK, file};

/// A deck is at most this long; what is longer is none of ours, and a new one is begun.
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
}

impl Deck {
    /// Reads the deck of a folder; without a file all cards are in.
    pub(super) fn at(folder: PathBuf) -> Self {
        let path = folder.join(DECK);
        let small = fs::metadata(&path).is_ok_and(|m| m.is_file() && m.len() <= LONGEST);
        let text =
            if small { fs::read_to_string(&path).unwrap_or_default() } else { String::new() };
        // a last line without its newline was torn
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let dealt: Vec<String> =
            whole.lines().filter(|l| !l.is_empty()).map(str::to_owned).collect();
        // what is no deck, or torn, is replaced
        let anew =
            whole.len() + usize::from(!text.is_empty()) != text.len() || (!small && path.exists());
        Self { folder, written: dealt.len(), dealt, anew }
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
        file::make_folder(&self.folder)?;
        let lines = |ids: &[String]| ids.iter().map(|id| format!("{id}\n")).collect::<String>();
        if self.anew {
            let aside = self.folder.join(NEW_DECK);
            let mut new = file::private(&aside, false).map_err(failed)?;
            new.write_all(lines(&self.dealt).as_bytes()).map_err(failed)?;
            fs::rename(&aside, &path).map_err(failed)?;
        } else {
            let mut deck = file::private(&path, true).map_err(failed)?;
            deck.write_all(lines(&self.dealt[self.written..]).as_bytes()).map_err(failed)?;
        }
        (self.written, self.anew) = (self.dealt.len(), false);
        Ok(())
    }
}
