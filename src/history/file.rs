//! The file itself: one way to add, one way to replace. A killed process leaves at most a torn last line.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::disk::{add, fresh, is_there, lock, make_folder, private, sync_folder, unwritable};
use super::ids::Ids;
use super::lines::{Lines, Numbered, unreadable};
use super::record::{self, Line};
use super::{ASIDE, FILE, NEW};

/// How much of a file is looked at to tell whether it is ours.
const BEGINNING: u64 = 64 * 1024;

/// What a rewrite did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rewritten {
    pub kept: u64,
    pub gone: u64,
}

/// What a repair set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// How many lines.
    pub set_aside: u64,
    /// Where they are now.
    pub file: PathBuf,
}

/// Adds whole lines at the end and waits until they are on the disk: all of them or none.
pub fn append(folder: &Path, lines: &[u8]) -> Result<()> {
    make_folder(folder)?;
    let _guard = lock(folder)?;
    let mut end = End::open(folder)?;
    end.write(lines)?;
    end.sync()
}

/// The end of the file, opened under the lock: what is added and not synced is taken back.
pub struct End {
    path: PathBuf,
    file: File,
    /// The length up to which everything is whole.
    length: u64,
    made: bool,
    synced: bool,
}

impl End {
    /// Opens the file of a folder at its end, and mends the end. The caller holds the lock.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = target(folder)?;
        let made = !path.exists();
        let mut file = private(&path, true).map_err(|e| unwritable(&path, &e))?;
        let mut length = file.seek(SeekFrom::End(0)).map_err(|e| unwritable(&path, &e))?;
        if length > 0 {
            ours(&path, &mut file)?;
            length = mend_end(folder, &path, &mut file, length)?;
        }
        Ok(Self { path, file, length, made, synced: false })
    }

    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|e| unwritable(&self.path, &e))
    }

    /// Waits until all of it is on the disk.
    pub fn sync(mut self) -> Result<()> {
        self.file.sync_data().map_err(|e| unwritable(&self.path, &e))?;
        self.synced = true;
        if let Some(folder) = self.path.parent().filter(|_| self.made) {
            sync_folder(folder);
        }
        Ok(())
    }
}

impl Drop for End {
    fn drop(&mut self) {
        if !self.synced {
            // half a record is worse than none
            let _ = self.file.set_len(self.length);
        }
    }
}

/// Makes sure that the file ends in a whole line: a newline that is missing is added, a torn line set aside.
/// Returns the file's length afterwards.
fn mend_end(folder: &Path, path: &Path, file: &mut File, end: u64) -> Result<u64> {
    let mut last = [0_u8];
    let read = |file: &mut File, at: u64, into: &mut [u8]| -> std::io::Result<()> {
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(into)
    };
    read(file, end - 1, &mut last).map_err(|e| unreadable(path, &e))?;
    if last[0] == b'\n' {
        return Ok(end);
    }
    let from = end.saturating_sub(BEGINNING);
    let mut tail = vec![0_u8; usize::try_from(end - from).unwrap_or_default()];
    read(file, from, &mut tail).map_err(|e| unreadable(path, &e))?;
    let start = tail.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
    let torn = &tail[start..];
    if !matches!(record::read(torn), Line::Bad(_)) {
        file.write_all(b"\n").map_err(|e| unwritable(path, &e))?;
        return Ok(end + 1);
    }
    if start == 0 && from > 0 {
        bail!(
            "{} ends in a line that is no record; `empathy progress repair` sets it aside",
            path.display()
        );
    }
    add(&folder.join(ASIDE), &[torn, b"\n"].concat())?;
    sync_folder(folder);
    let end = end - (tail.len() - start) as u64;
    file.set_len(end).map_err(|e| unwritable(path, &e))?;
    file.seek(SeekFrom::End(0)).map_err(|e| unwritable(path, &e))?;
    Ok(end)
}

/// Writes the file anew with the lines that `keep` says yes to: aside, synced, then in place of the old one.
/// A last line without a newline gets one.
pub fn rewrite(folder: &Path, keep: impl FnMut(&Numbered) -> bool) -> Result<Rewritten> {
    if !is_there(&folder.join(FILE))? {
        return Ok(Rewritten::default());
    }
    let _guard = lock(folder)?;
    rewrite_locked(folder, keep)
}

pub fn rewrite_locked(folder: &Path, keep: impl FnMut(&Numbered) -> bool) -> Result<Rewritten> {
    let path = target(folder)?;
    let mut old = File::open(&path).map_err(|e| unreadable(&path, &e))?;
    ours(&path, &mut old)?;
    replace(&path, keep)
}

/// Writes one file of lines anew. The caller holds the lock.
pub fn replace(path: &Path, keep: impl FnMut(&Numbered) -> bool) -> Result<Rewritten> {
    // beside the file that a link may lead to: a rename does not cross disks
    let aside = path.with_file_name(NEW);
    let done = write_anew(path, &aside, keep);
    if done.is_err() {
        let _ = fs::remove_file(&aside);
    }
    done
}

fn write_anew(
    path: &Path,
    aside: &Path,
    mut keep: impl FnMut(&Numbered) -> bool,
) -> Result<Rewritten> {
    let mut new = BufWriter::new(fresh(aside)?);
    let mut done = Rewritten::default();
    for line in Lines::open(path)? {
        let line = line?;
        if !keep(&line) {
            done.gone += 1;
            continue;
        }
        if line.is_cut() {
            bail!(
                "{}:{}: the line is too long for a record; `empathy progress repair` sets it aside",
                path.display(),
                line.number
            );
        }
        done.kept += 1;
        new.write_all(&line.raw).map_err(|e| unwritable(aside, &e))?;
        if line.torn {
            new.write_all(b"\n").map_err(|e| unwritable(aside, &e))?;
        }
    }
    let file = new.into_inner().map_err(|e| unwritable(aside, e.error()))?;
    file.sync_all().map_err(|e| unwritable(aside, &e))?;
    fs::rename(aside, path).map_err(|e| unwritable(path, &e))?;
    if let Some(folder) = path.parent() {
        sync_folder(folder);
    }
    Ok(done)
}

/// Sets aside every bad line, and every record whose id stands further up. They are on the disk there before they
/// leave the history.
pub fn repair(folder: &Path) -> Result<Repaired> {
    let aside = folder.join(ASIDE);
    if !is_there(&folder.join(FILE))? {
        return Ok(Repaired { set_aside: 0, file: aside });
    }
    let _guard = lock(folder)?;
    let path = target(folder)?;
    let mut file = File::open(&path).map_err(|e| unreadable(&path, &e))?;
    ours(&path, &mut file)?;
    let mut amiss = Vec::new();
    let mut seen = Ids::with_room(fs::metadata(&path).map_or(0, |about| about.len()));
    for line in Lines::open(&path)? {
        let line = line?;
        if line.id().is_none_or(|id| !seen.add(id, ())) {
            amiss.push(line.number);
        }
    }
    if amiss.is_empty() {
        return Ok(Repaired { set_aside: 0, file: aside });
    }
    copy_lines(folder, &path, &amiss)?;
    rewrite_locked(folder, |line| amiss.binary_search(&line.number).is_err())?;
    Ok(Repaired { set_aside: amiss.len() as u64, file: aside })
}

/// Copies whole lines, by number, to the file of lines set aside: also those that are too long to be a record.
fn copy_lines(folder: &Path, path: &Path, numbers: &[u64]) -> Result<()> {
    let mut file = BufReader::new(File::open(path).map_err(|e| unreadable(path, &e))?);
    let aside = folder.join(ASIDE);
    if fs::metadata(&aside).is_ok_and(|about| !about.is_file()) {
        bail!("{} is no file; move it away, or set EMPATHY_HISTORY", aside.display());
    }
    let out = private(&aside, true).map_err(|e| unwritable(&aside, &e))?;
    let before = out.metadata().map_or(0, |about| about.len());
    let mut out = BufWriter::new(out);
    let mut copy = || -> Result<()> {
        let mut number = 1;
        let mut ended = true;
        loop {
            let seen = file.fill_buf().map_err(|e| unreadable(path, &e))?;
            if seen.is_empty() {
                break;
            }
            let end = seen.iter().position(|&b| b == b'\n').map(|at| at + 1);
            let taken = end.unwrap_or(seen.len());
            if numbers.binary_search(&number).is_ok() {
                out.write_all(&seen[..taken]).map_err(|e| unwritable(&aside, &e))?;
                ended = end.is_some();
            }
            file.consume(taken);
            number += u64::from(end.is_some());
        }
        if !ended {
            out.write_all(b"\n").map_err(|e| unwritable(&aside, &e))?;
        }
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(|e| unwritable(&aside, &e))
    };
    let copied = copy();
    if copied.is_err() {
        // what is buffered must not follow
        let (file, _) = out.into_parts();
        let _ = file.set_len(before);
    }
    copied
}

/// Whether there is a history: an error when a file of its name is none of ours, or cannot be read.
pub fn exists(folder: &Path) -> Result<bool> {
    if !is_there(&folder.join(FILE))? {
        return Ok(false);
    }
    let path = target(folder)?;
    let mut file = match File::open(&path) {
        // a link that leads nowhere yet
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        opened => opened.map_err(|e| unreadable(&path, &e))?,
    };
    ours(&path, &mut file)?;
    Ok(true)
}

/// The file that the name leads to, so that replacing it follows a link.
pub fn target(folder: &Path) -> Result<PathBuf> {
    let path = folder.join(FILE);
    match fs::metadata(&path) {
        Ok(about) if about.is_file() => fs::canonicalize(&path).map_err(|e| unreadable(&path, &e)),
        Ok(_) => bail!("{} is no file; move it away, or set EMPATHY_HISTORY", path.display()),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(path),
        Err(e) => Err(unreadable(&path, &e)),
    }
}

/// Whether the beginning of a file holds anything that looks like a record; an empty file may become ours.
fn ours(path: &Path, file: &mut File) -> Result<()> {
    let mut beginning = Vec::new();
    file.seek(SeekFrom::Start(0))
        .and_then(|_| file.take(BEGINNING).read_to_end(&mut beginning))
        .map_err(|e| unreadable(path, &e))?;
    let begins = b"{\"v\":";
    let looks = |line: &[u8]| {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        line.starts_with(begins) || (!line.is_empty() && begins.starts_with(line))
    };
    // a power cut may leave zeros; other tools write the fields in another order
    let blank = |&b: &u8| b == 0 || b.is_ascii_whitespace();
    let mut lines = beginning.split(|&b| b == b'\n');
    if beginning.iter().all(blank)
        || lines.clone().any(looks)
        || lines.any(|line| !matches!(record::read(line), Line::Bad(_)))
    {
        return Ok(());
    }
    bail!(
        "{} is no history of empathy; move it away, or name another folder with EMPATHY_HISTORY",
        path.display()
    )
}
