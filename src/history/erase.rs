//! Taking away for good: no copy of ours stays behind.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use jiff::civil::Date;

use super::disk::{is_there, lock, sync_folder};
use super::file::{Rewritten, exists, replace, rewrite_locked, target};
use super::lines::{Lines, Numbered};
use super::{ASIDE, DECK, DECK_NEW, FILE, IMPORT, LOCK, NEW, deck};

/// Removes all files of ours, and the folder when nothing else is in it.
pub fn remove(folder: &Path) -> Result<()> {
    let link = folder.join(FILE);
    let ours = exists(folder)?;
    let mut files = leftovers(folder)?;
    files.push(folder.join(ASIDE));
    if deck::is_ours(&folder.join(DECK)) {
        files.push(folder.join(DECK));
    }
    if !ours && !is_there(&link)? && !files.iter().any(|path| path.exists()) {
        // a lock alone is no secret
        return Ok(());
    }
    let guard = lock(folder)?;
    if ours {
        // the file that a link leads to holds the records
        take_away(&target(folder)?)?;
    }
    take_away(&link)?;
    for path in &files {
        take_away(path)?;
    }
    // while it is held, so that whoever waits for it sees that it is gone
    let _ = fs::remove_file(folder.join(LOCK));
    drop(guard);
    sync_folder(folder);
    // what others put there stays, and so does the folder then
    let _ = fs::remove_dir(folder);
    Ok(())
}

/// Erases what happened before a day: from the history, and from the lines set aside, where also those without
/// a readable day go. Says what left each of the two.
pub fn before(folder: &Path, day: Date) -> Result<(Rewritten, Rewritten)> {
    let aside = folder.join(ASIDE);
    let ours = exists(folder)?;
    if !ours && !is_there(&aside)? {
        return Ok(<(Rewritten, Rewritten)>::default());
    }
    let _guard = lock(folder)?;
    let history =
        if ours { rewrite_locked(folder, |line| stays(line, day))? } else { Rewritten::default() };
    let mut damaged = Rewritten::default();
    if is_there(&aside)? {
        damaged = replace(&aside, |line| !line.is_cut() && stays(line, day))?;
        if damaged.kept == 0 {
            take_away(&aside)?;
        }
    }
    for path in leftovers(folder)? {
        take_away(&path)?;
    }
    Ok((history, damaged))
}

/// Whether a line is known to be of this day or later.
pub fn stays(line: &Numbered, day: Date) -> bool {
    line.date().is_some_and(|date| date >= day)
}

/// The lines that were set aside.
pub fn set_aside(folder: &Path) -> Result<Lines> {
    Lines::open(&folder.join(ASIDE))
}

/// What killed processes may have left.
fn leftovers(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut list = vec![folder.join(NEW), folder.join(DECK_NEW)];
    if let Ok(path) = target(folder) {
        list.push(path.with_file_name(NEW));
    }
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(list),
        Err(e) => return Err(super::lines::unreadable(folder, &e)),
    };
    let imports = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_str().is_some_and(|name| name.starts_with(IMPORT)));
    list.extend(imports.map(|entry| entry.path()));
    Ok(list)
}

fn take_away(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
        Err(e) => Err(anyhow!("{} cannot be removed ({})", path.display(), e.kind())),
    }
}
