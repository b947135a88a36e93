//! `progress import`: records from elsewhere.

use std::fs::File;
use std::io::{ErrorKind, IsTerminal};
use std::path::Path;

use anyhow::{Result, anyhow, bail};

use super::Report;
use crate::ctx::Ctx;
use crate::history::{Imported, Lines};

pub fn run(file: Option<&Path>, dry_run: bool, ctx: &Ctx) -> Result<Report> {
    ctx.history.place()?;
    let Some(file) = file else {
        bail!("`progress import` needs a file that `empathy progress export` made, or - for stdin");
    };
    let lines = if file == Path::new("-") {
        let stdin = std::io::stdin();
        if stdin.is_terminal() {
            bail!(
                "`progress import -` reads what another program prints; \
                 pipe into it, or name a file that `empathy progress export` made"
            );
        }
        Lines::from(stdin, "stdin")
    } else {
        open(file)?
    };
    let Imported { added, already_there, different } = ctx.history.import(lines, dry_run)?;
    ctx.mind_permissions();
    Ok(Report::Import { added, already_there, different, dry_run })
}

fn open(path: &Path) -> Result<Lines> {
    let name = path.display();
    let failed = |e: std::io::Error| match e.kind() {
        ErrorKind::NotFound => anyhow!("{name}: there is no such file"),
        ErrorKind::PermissionDenied => anyhow!("{name} cannot be read; mind its permissions"),
        kind => anyhow!("{name} cannot be read ({kind})"),
    };
    if std::fs::metadata(path).map_err(failed)?.is_dir() {
        bail!("{name} is a folder; name a file that `empathy progress export` made");
    }
    Ok(Lines::from(File::open(path).map_err(failed)?, &name.to_string()))
}
