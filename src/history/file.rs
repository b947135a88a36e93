//! The file itself: one lock, one way to add, one way to replace. A killed process leaves at most a torn last line.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, anyhow, bail};

use super::lines::{Lines, Numbered, unreadable};
use super::record::{self, Line};
use super::{ASIDE, DECK, FILE, LOCK, NEW, NEW_DECK};

/// How long another process may take before we give up: tries, and the time between them.
const TRIES: u32 = 250;
const BETWEEN: Duration = Duration::from_millis(20);
/// How much of a file is looked at to tell whether it is ours.
const BEGINNING: u64 = 64 * 1024;

/// What a rewrite did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rewritten {
    pub kept: u64,
    pub gone: u64,
}

/// What a merge added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    pub added: u64,
    /// Records whose id was there already.
    pub known: u64,
    /// Of these, how many said something else: ours stayed.
    pub different: u64,
}

/// What a repair set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// How many lines.
    pub set_aside: u64,
    /// Where they are now.
    pub file: PathBuf,
}

/// Holds the lock until it is dropped.
struct Guard {
    _lock: File,
}

/// Waits for the lock; it lies beside the file, so that replacing the file cannot slip past it.
fn lock(folder: &Path) -> Result<Guard> {
    let path = folder.join(LOCK);
    let file = private(&path, true).map_err(|e| unwritable(&path, &e))?;
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(Guard { _lock: file }),
            Err(TryLockError::WouldBlock) => std::thread::sleep(BETWEEN),
            Err(TryLockError::Error(e)) => return Err(unwritable(&path, &e)),
        }
    }
    bail!("{} is held by another process; end it, and try again", path.display())
}

/// Adds whole lines at the end and waits until they are on the disk: all of them or none.
pub fn append(folder: &Path, lines: &[u8]) -> Result<()> {
    make_folder(folder)?;
    let _guard = lock(folder)?;
    append_locked(folder, |file| file.write_all(lines))
}

/// Adds the lines whose id is not there yet, in their order. The ids are looked up under the lock, so that two at
/// once add nothing twice.
pub fn merge(folder: &Path, lines: Lines, dry_run: bool) -> Result<Added> {
    let mut added = Added::default();
    let path = folder.join(FILE);
    let _guard = if dry_run {
        None
    } else {
        make_folder(folder)?;
        Some(lock(folder)?)
    };
    // ids as hashes, with a hash of the whole record: flat for a million of them
    let mut there: HashMap<u64, u64> = HashMap::new();
    for line in Lines::open(&path)? {
        if let Some((id, all)) = hashes(&line?) {
            there.insert(id, all);
        }
    }
    // written beside first: a line that cannot be read in the middle must leave nothing
    let mut new = unnamed()?;
    let mut out = std::io::BufWriter::new(&mut new);
    for line in lines {
        let line = line?;
        let Some((id, all)) = hashes(&line) else { continue };
        if let Some(ours) = there.get(&id) {
            added.known += 1;
            added.different += u64::from(*ours != all);
        } else {
            there.insert(id, all);
            added.added += 1;
            out.write_all(line.text().as_bytes())?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    drop(out);
    if !dry_run && added.added > 0 {
        new.seek(SeekFrom::Start(0))?;
        append_locked(folder, |file| std::io::copy(&mut new, file).map(drop))?;
    }
    Ok(added)
}

/// A hash of the id of a record, and one of all it says.
fn hashes(line: &Numbered) -> Option<(u64, u64)> {
    let id = match &line.line {
        Line::Record(record) => &record.id,
        Line::Foreign(foreign) => &foreign.id,
        Line::Bad(_) => return None,
    };
    Some((super::hash(id), super::hash(line.text())))
}

/// A file without a name, for its owner alone: it is gone when it is closed, and when the process is.
pub fn unnamed() -> Result<File> {
    Ok(tempfile::tempfile()?)
}

fn append_locked(
    folder: &Path,
    mut write: impl FnMut(&mut File) -> std::io::Result<()>,
) -> Result<()> {
    let path = target(folder)?;
    let made = !path.exists();
    let mut file = private(&path, true).map_err(|e| unwritable(&path, &e))?;
    let mut end = file.seek(SeekFrom::End(0)).map_err(|e| unwritable(&path, &e))?;
    if end > 0 {
        ours(&path, &mut file)?;
        end = mend_end(folder, &path, &mut file, end)?;
    }
    let written = write(&mut file).and_then(|()| file.sync_data());
    if let Err(e) = written {
        // half a record is worse than none
        let _ = file.set_len(end);
        return Err(unwritable(&path, &e));
    }
    if made {
        sync_folder(folder);
    }
    Ok(())
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
    set_aside(folder, &[torn, b"\n"].concat())?;
    let end = end - (tail.len() - start) as u64;
    file.set_len(end).map_err(|e| unwritable(path, &e))?;
    file.seek(SeekFrom::End(0)).map_err(|e| unwritable(path, &e))?;
    Ok(end)
}

/// Writes the file anew with the lines that `keep` says yes to: aside, synced, then in place of the old one.
/// A last line without a newline gets one.
pub fn rewrite(folder: &Path, keep: impl FnMut(&Numbered) -> bool) -> Result<Rewritten> {
    if !folder.join(FILE).exists() {
        return Ok(Rewritten::default());
    }
    let _guard = lock(folder)?;
    rewrite_locked(folder, keep)
}

fn rewrite_locked(folder: &Path, keep: impl FnMut(&Numbered) -> bool) -> Result<Rewritten> {
    let path = target(folder)?;
    let mut old = File::open(&path).map_err(|e| unreadable(&path, &e))?;
    ours(&path, &mut old)?;
    replace(folder, &path, keep)
}

/// As `rewrite`, for the file of lines set aside; it goes when nothing is left in it.
pub fn forget_aside(folder: &Path, keep: impl FnMut(&Numbered) -> bool) -> Result<()> {
    let path = folder.join(ASIDE);
    if !path.exists() {
        return Ok(());
    }
    let _guard = lock(folder)?;
    if replace(folder, &path, keep)?.kept == 0 {
        fs::remove_file(&path).map_err(|e| unwritable(&path, &e))?;
        sync_folder(folder);
    }
    Ok(())
}

fn replace(
    folder: &Path,
    path: &Path,
    mut keep: impl FnMut(&Numbered) -> bool,
) -> Result<Rewritten> {
    let aside = folder.join(NEW);
    let mut write = || -> Result<Rewritten> {
        let file = private(&aside, false).map_err(|e| unwritable(&aside, &e))?;
        let mut new = std::io::BufWriter::new(file);
        let mut done = Rewritten::default();
        for line in Lines::open(path)? {
            let line = line?;
            if keep(&line) {
                if line.is_cut() {
                    bail!(
                        "{}:{}: the line is too long for a record; `empathy progress repair` sets it aside",
                        path.display(),
                        line.number
                    );
                }
                done.kept += 1;
                new.write_all(&line.raw).map_err(|e| unwritable(&aside, &e))?;
                if line.torn {
                    new.write_all(b"\n").map_err(|e| unwritable(&aside, &e))?;
                }
            } else {
                done.gone += 1;
            }
        }
        let file = new.into_inner().map_err(|e| unwritable(&aside, e.error()))?;
        file.sync_all().map_err(|e| unwritable(&aside, &e))?;
        fs::rename(&aside, path).map_err(|e| unwritable(path, &e))?;
        sync_folder(folder);
        Ok(done)
    };
    let done = write();
    if done.is_err() {
        let _ = fs::remove_file(&aside);
    }
    done
}

/// Sets every bad line aside. They are on the disk there before they leave the history.
pub fn repair(folder: &Path) -> Result<Repaired> {
    let aside = folder.join(ASIDE);
    if !folder.join(FILE).exists() {
        return Ok(Repaired { set_aside: 0, file: aside });
    }
    let _guard = lock(folder)?;
    let path = target(folder)?;
    let mut bad = Vec::new();
    for line in Lines::open(&path)? {
        let line = line?;
        if matches!(line.line, Line::Bad(_)) {
            bad.push(line.number);
        }
    }
    if bad.is_empty() {
        return Ok(Repaired { set_aside: 0, file: aside });
    }
    copy_lines(folder, &path, &bad)?;
    rewrite_locked(folder, |line| bad.binary_search(&line.number).is_err())?;
    Ok(Repaired { set_aside: bad.len() as u64, file: aside })
}

/// Copies whole lines, by number, to the file of lines set aside: also those that are too long to be a record.
fn copy_lines(folder: &Path, path: &Path, numbers: &[u64]) -> Result<()> {
    use std::io::BufRead;
    let mut file = std::io::BufReader::new(File::open(path).map_err(|e| unreadable(path, &e))?);
    let aside = folder.join(ASIDE);
    let mut out = private(&aside, true).map_err(|e| unwritable(&aside, &e))?;
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
    out.sync_all().map_err(|e| unwritable(&aside, &e))
}

fn set_aside(folder: &Path, bytes: &[u8]) -> Result<()> {
    let aside = folder.join(ASIDE);
    let mut out = private(&aside, true).map_err(|e| unwritable(&aside, &e))?;
    out.write_all(bytes).and_then(|()| out.sync_all()).map_err(|e| unwritable(&aside, &e))?;
    sync_folder(folder);
    Ok(())
}

/// Removes all files of ours, and the folder when nothing else is in it.
pub fn remove(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    let guard = lock(folder)?;
    for name in [FILE, NEW, ASIDE, DECK, NEW_DECK] {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(anyhow!("{} cannot be removed ({})", path.display(), e.kind())),
        }
    }
    drop(guard);
    let _ = fs::remove_file(folder.join(LOCK));
    sync_folder(folder);
    // what others put there stays, and so does the folder then
    let _ = fs::remove_dir(folder);
    Ok(())
}

/// The file that the name leads to, so that replacing it follows a link.
fn target(folder: &Path) -> Result<PathBuf> {
    let path = folder.join(FILE);
    match fs::metadata(&path) {
        Ok(about) if about.is_file() => fs::canonicalize(&path).map_err(|e| unreadable(&path, &e)),
        Ok(_) => bail!("{} is no file; move it away, or set EMPATHY_HISTORY", path.display()),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(path),
        Err(e) => Err(unreadable(&path, &e)),
    }
}

/// Whether the beginning of a file holds anything that looks like a record.
fn ours(path: &Path, file: &mut File) -> Result<()> {
    let mut beginning = Vec::new();
    file.seek(SeekFrom::Start(0))
        .and_then(|_| file.take(BEGINNING).read_to_end(&mut beginning))
        .map_err(|e| unreadable(path, &e))?;
    let looks =
        |line: &[u8]| line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line).starts_with(b"{\"v\":");
    if beginning.split(|&b| b == b'\n').any(looks) {
        return Ok(());
    }
    bail!(
        "{} is no history of empathy; move it away, or name another folder with EMPATHY_HISTORY",
        path.display()
    )
}

/// Makes the folder, for its owner alone, with those above it as the system likes them.
pub fn make_folder(folder: &Path) -> Result<()> {
    match fs::metadata(folder) {
        Ok(about) if about.is_dir() => return Ok(()),
        Ok(_) => bail!("{} is no folder; the history lies in a folder", folder.display()),
        Err(e) if e.kind() == ErrorKind::NotFound => {}
        Err(e) => return Err(unwritable(folder, &e)),
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    if let Some(above) = above {
        fs::create_dir_all(above).map_err(|e| unwritable(folder, &e))?;
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        // another process was first
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
        Err(e) => return Err(unwritable(folder, &e)),
        Ok(()) => {
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                // a umask of 077 and more takes even the owner's
                let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
            }
        }
    }
    if let Some(above) = above {
        sync_folder(above);
    }
    Ok(())
}

/// Opens a file of ours to read and write, at its end or emptied; made when it is not there, for its owner alone.
pub fn private(path: &Path, append: bool) -> std::io::Result<File> {
    let made = !path.exists();
    let mut options = OpenOptions::new();
    options.read(true).create(true);
    if append {
        options.append(true);
    } else {
        options.write(true).truncate(true);
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    if made {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = made;
    Ok(file)
}

/// Makes a new name in a folder last. Not every system can, and the data are safe without.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

fn unwritable(path: &Path, error: &std::io::Error) -> anyhow::Error {
    let path = path.display();
    match error.kind() {
        ErrorKind::PermissionDenied => anyhow!("{path} cannot be written; mind its permissions"),
        ErrorKind::ReadOnlyFilesystem => anyhow!("{path} cannot be written: the disk is read-only"),
        ErrorKind::StorageFull => anyhow!("{path} cannot be written: the disk is full"),
        ErrorKind::FileTooLarge => {
            anyhow!("{path} cannot be written: a limit on file sizes is reached")
        }
        ErrorKind::QuotaExceeded => {
            anyhow!("{path} cannot be written: your share of the disk is used up")
        }
        kind => anyhow!("{path} cannot be written ({kind})"),
    }
}
