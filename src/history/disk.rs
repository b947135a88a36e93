//! What the disk is asked for: one lock, files for their owner alone, names that last.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};

use super::LOCK;

/// How long another process may take before we give up: tries, and the time between them.
const TRIES: u32 = 250;
const BETWEEN: Duration = Duration::from_millis(20);

/// Holds the lock until it is dropped.
pub struct Guard {
    _lock: File,
}

/// Waits for the lock; it lies beside the file, so that replacing the file cannot slip past it.
pub fn lock(folder: &Path) -> Result<Guard> {
    let path = folder.join(LOCK);
    if fs::symlink_metadata(&path).is_ok_and(|about| !about.is_file()) {
        bail!("{} is no file; move it away, or set EMPATHY_HISTORY", path.display());
    }
    let mut file = private(&path, true).map_err(|e| unwritable(&path, &e))?;
    for _ in 0..TRIES {
        match file.try_lock() {
            Ok(()) if is_at(&file, &path) => return Ok(Guard { _lock: file }),
            // an erase took the file away while we waited: its lock holds nobody off any more
            Ok(()) => file = private(&path, true).map_err(|e| unwritable(&path, &e))?,
            Err(TryLockError::WouldBlock) => std::thread::sleep(BETWEEN),
            Err(TryLockError::Error(e)) => return Err(unwritable(&path, &e)),
        }
    }
    bail!("{} is held by another process; end it, and try again", path.display())
}

/// Whether an open file is still the one that its name leads to.
fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let place = |about: &fs::Metadata| (about.dev(), about.ino());
        matches!((file.metadata(), fs::metadata(path)), (Ok(a), Ok(b)) if place(&a) == place(&b))
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        path.exists()
    }
}

/// Whether anything is at a path; an error where nobody may look.
pub fn is_there(path: &Path) -> Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(super::lines::unreadable(path, &e)),
    }
}

/// Adds whole lines to a file of ours at its end, synced; taken back when that fails half-way.
pub fn add(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |e: std::io::Error| unwritable(path, &e);
    if fs::metadata(path).is_ok_and(|about| !about.is_file()) {
        bail!("{} is no file; move it away, or set EMPATHY_HISTORY", path.display());
    }
    let mut file = private(path, true).map_err(failed)?;
    let end = file.seek(SeekFrom::End(0)).map_err(failed)?;
    if let Err(e) = file.write_all(bytes).and_then(|()| file.sync_data()) {
        let _ = file.set_len(end);
        return Err(failed(e));
    }
    Ok(())
}

/// Makes a file anew that is to take the place of another. What a killed process left there goes; a link or a pipe
/// of that name is never written through.
pub fn fresh(path: &Path) -> Result<File> {
    let failed = |e: std::io::Error| unwritable(path, &e);
    match fs::remove_file(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(failed(e)),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o600)).map_err(failed)?;
    }
    Ok(file)
}

/// Makes the folder, and those above it that are missing, for their owner alone.
pub fn make_folder(folder: &Path) -> Result<()> {
    match fs::metadata(folder) {
        Ok(about) if about.is_dir() => return Ok(()),
        Ok(_) => bail!("{} is no folder; the history lies in a folder", folder.display()),
        Err(e) if e.kind() == ErrorKind::NotFound => {}
        Err(e) => return Err(unwritable(folder, &e)),
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
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

/// Opens a file of ours to read and write, at its end or from its beginning; made when it is not there, for its owner alone.
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
pub fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

pub fn unwritable(path: &Path, error: &std::io::Error) -> anyhow::Error {
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
