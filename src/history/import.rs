//! Records from elsewhere: all of them looked at first, then those added that are not there yet.

use std::fs::{self, File};
use std::io::{BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::disk::{fresh, is_there, lock, make_folder, unwritable};
use super::file::{End, exists, target};
use super::ids::{Ids, print_of};
use super::lines::{Lines, Numbered};
use super::record::Line;
use super::{FILE, IMPORT, new_id};

/// What an import did, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    pub added: u64,
    /// Known by their id, and the same.
    pub already_there: u64,
    /// Known by their id, with other content: ours is kept.
    pub different: u64,
}

/// The ids that are there, with what tells their lines apart.
type Known = Ids<u32>;

/// Adds the records of `lines` whose ids are not there yet. A line that is no record stops it before anything is
/// added. Nothing but a count is left behind when `dry`.
pub fn import(folder: &Path, lines: Lines, dry: bool) -> Result<Imported> {
    // what is no history of ours is said before a long input was read
    let mut known = if exists(folder)? && dry { known(folder)? } else { Known::default() };
    let mut done = Imported::default();
    if dry {
        for line in lines {
            if let Some(line) = record(line?)? {
                sort(&line, &mut known, &mut done);
            }
        }
        return Ok(done);
    }
    // looked at in full before the lock is taken: the input may come slowly
    let mut spool = Spool { folder, file: None, path: PathBuf::new(), made_folder: false };
    for line in lines {
        if let Some(line) = record(line?)? {
            spool.add(&bare(&line))?;
        }
    }
    let Some(checked) = spool.read()? else { return Ok(done) };
    let _guard = lock(folder)?;
    let mut known =
        if is_there(&folder.join(FILE))? { self::known(folder)? } else { Known::default() };
    let mut end = End::open(folder)?;
    let mut batch = Vec::new();
    for line in checked {
        let line = line?;
        if sort(&line, &mut known, &mut done) {
            batch.extend_from_slice(&line.raw);
            if batch.len() > 1 << 18 {
                end.write(&batch)?;
                batch.clear();
            }
        }
    }
    end.write(&batch)?;
    end.sync()?;
    Ok(done)
}

/// The line when it is a record; nothing for an empty one.
fn record(line: Numbered) -> Result<Option<Numbered>> {
    match &line.line {
        Line::Record(_) | Line::Foreign(_) => Ok(Some(line)),
        Line::Bad(_) if line.raw.trim_ascii().is_empty() => Ok(None),
        Line::Bad(why) => bail!(
            "{}:{}: {why}; expected records as `empathy progress export` prints them; nothing was imported",
            line.name,
            line.number
        ),
    }
}

/// The line as every one of ours ends.
fn bare(line: &Numbered) -> Vec<u8> {
    let raw = line.raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line.raw);
    [raw.trim_ascii(), b"\n"].concat()
}

/// Counts a record; whether it is new.
fn sort(line: &Numbered, known: &mut Known, done: &mut Imported) -> bool {
    let Some(id) = line.id() else { return false };
    let print = print_of(&bare(line));
    match known.get(id) {
        None => {
            known.add(id, print);
            done.added += 1;
            true
        }
        Some(&same) if same == print => {
            done.already_there += 1;
            false
        }
        Some(_) => {
            done.different += 1;
            false
        }
    }
}

fn known(folder: &Path) -> Result<Known> {
    let mut known = Known::default();
    for line in Lines::open(&target(folder)?)? {
        let line = line?;
        if let Some(id) = line.id() {
            known.add(id, print_of(&bare(&line)));
        }
    }
    Ok(known)
}

/// The input on its way, in a file that has no name where the system allows it, so that nothing of it stays.
struct Spool<'a> {
    folder: &'a Path,
    file: Option<BufWriter<File>>,
    path: PathBuf,
    made_folder: bool,
}

impl Spool<'_> {
    fn add(&mut self, line: &[u8]) -> Result<()> {
        let file = match &mut self.file {
            Some(file) => file,
            none => {
                self.made_folder = !self.folder.exists();
                make_folder(self.folder)?;
                self.path = self.folder.join(format!("{IMPORT}{}", new_id()));
                let file = fresh(&self.path)?;
                if cfg!(unix) {
                    let _ = fs::remove_file(&self.path);
                }
                none.insert(BufWriter::new(file))
            }
        };
        file.write_all(line).map_err(|e| unwritable(&self.path, &e))
    }

    /// What was written, from its beginning; nothing when there was nothing.
    fn read(&mut self) -> Result<Option<Lines>> {
        let Some(file) = &mut self.file else { return Ok(None) };
        file.flush().map_err(|e| unwritable(&self.path, &e))?;
        let mut file = file.get_ref().try_clone().context("the input cannot be kept")?;
        file.seek(SeekFrom::Start(0)).map_err(|e| unwritable(&self.path, &e))?;
        Ok(Some(Lines::from(file, "the input")))
    }
}

impl Drop for Spool<'_> {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            // what is still buffered is not wanted any more
            drop(file.into_parts());
            let _ = fs::remove_file(&self.path);
            if self.made_folder {
                let _ = fs::remove_dir(self.folder);
            }
        }
    }
}
