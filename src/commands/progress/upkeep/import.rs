//! Records of another file added: those that are not there yet.

use std::fs::File;
use std::io::{IsTerminal, Read, Seek, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Serialize;

use crate::ctx::Ctx;
use crate::history::{Added, Line, Lines};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// An export as JSON Lines, or - for stdin
    #[arg(value_name = "FILE|-")]
    from: PathBuf,
    /// Only say what would happen
    #[arg(short = 'n', long)]
    dry_run: bool,
}

/// What an import did, or would do.
#[derive(Debug, Serialize)]
pub struct Imported {
    pub added: u64,
    /// Records whose id was there.
    pub known: u64,
    /// Of these, how many said something else here: ours stayed.
    pub different: u64,
    pub dry_run: bool,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Imported> {
    let mut file = if args.from.as_os_str() == "-" { stdin()? } else { open(&args.from)? };
    let name =
        if args.from.as_os_str() == "-" { "stdin".into() } else { args.from.display().to_string() };
    // all of it is looked at before any of it is taken
    for line in Lines::over(file.try_clone()?) {
        let line = line?;
        if let Line::Bad(why) = &line.line {
            if line.text().trim().is_empty() {
                continue;
            }
            bail!("{name}:{}: no record: {why}; nothing was imported", line.number);
        }
    }
    file.rewind()?;
    let Added { added, known, different } = ctx.history.merge(Lines::over(file), args.dry_run)?;
    Ok(Imported { added, known, different, dry_run: args.dry_run })
}

fn open(path: &std::path::Path) -> Result<File> {
    let about = std::fs::metadata(path);
    let about =
        about.map_err(|e| anyhow::anyhow!("{} cannot be read ({})", path.display(), e.kind()))?;
    if !about.is_file() {
        bail!("{} is no file; import takes what `empathy progress export` printed", path.display());
    }
    File::open(path)
        .map_err(|e| anyhow::anyhow!("{} cannot be read ({})", path.display(), e.kind()))
}

/// Stdin in a file without a name, since it is read twice: once to look, once to take.
fn stdin() -> Result<File> {
    let mut stdin = std::io::stdin();
    if stdin.is_terminal() {
        bail!("`import -` reads stdin; pipe an export into it, or name a file");
    }
    let mut file = crate::history::unnamed().context("no room for what is imported")?;
    let mut chunk = vec![0_u8; 64 * 1024];
    loop {
        match stdin.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => file.write_all(&chunk[..read]).context("no room for what is imported")?,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
            Err(e) => bail!("stdin cannot be read ({})", e.kind()),
        }
    }
    file.rewind()?;
    Ok(file)
}
