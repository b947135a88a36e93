//! The history as a file that its owner looks after: where it is, whether it is whole, taken along, taken away.

mod erase;
mod export;
mod import;

use std::collections::HashSet;
use std::path::PathBuf;

use anyhow::{Result, bail};
use serde::Serialize;

use super::super::{Report as Any, Said};
use crate::ctx::Ctx;
use crate::history::Line;

pub use erase::{Erased, says};
pub use export::As;
pub use import::Imported;

#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// Say where the history lies, and what put it there
    #[command(after_help = "Example:
  empathy progress path

Columns of --format plain: what (folder, records, deck, set-aside), path, bytes (- when it is not there).")]
    Path,
    /// Name each line of the history that is damaged
    #[command(after_help = "Example:
  empathy progress check

Status 1 when something was found. Columns of --format plain: line, what is wrong.")]
    Check,
    /// Set damaged lines aside in a file beside the history
    #[command(after_help = "Example:
  empathy progress repair

Nothing is deleted: the lines are in history.damaged.jsonl afterwards.")]
    Repair,
    /// Print the whole history, to keep it elsewhere or to read it with other programs
    #[command(after_help = "Examples:
  empathy progress export > history.jsonl
  empathy progress export --as csv > history.csv

Columns of csv: v, id, date, zone, kind, and the other fields as JSON.")]
    Export(export::Args),
    /// Add the records of an export that are not there yet
    #[command(after_help = "Examples:
  empathy progress export | empathy progress import -
  empathy progress import -n - </dev/null

Importing twice changes nothing, and two machines can be merged: a record is known by its id.")]
    Import(import::Args),
    /// Erase the history, or what is older than a day
    #[command(after_help = "Examples:
  empathy progress erase --dry-run
  empathy progress erase --before 2026-01-01 --yes
  empathy progress erase --last --yes")]
    Erase(erase::Args),
}

/// What the upkeep says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Path(Places),
    Check(Checked),
    Repair { set_aside: u64, file: String },
    Import(Imported),
    Erase(Erased),
}

/// Where everything lies.
#[derive(Debug, Serialize)]
pub struct Places {
    /// `EMPATHY_HISTORY` or `platform`.
    pub from: &'static str,
    pub files: Vec<Place>,
}

#[derive(Debug, Serialize)]
pub struct Place {
    pub what: &'static str,
    pub path: String,
    /// `null` when it is not there.
    pub bytes: Option<u64>,
}

/// What is right and wrong with the file.
#[derive(Debug, Serialize)]
pub struct Checked {
    pub file: String,
    /// Records that this version knows, and those of another version or kind, which are kept untouched.
    pub records: u64,
    pub foreign: u64,
    /// Lines whose id stands in an earlier line already.
    pub doubled: u64,
    /// In the order of the file.
    pub bad: Vec<Bad>,
}

#[derive(Debug, Serialize)]
pub struct Bad {
    pub line: u64,
    pub why: String,
}

impl Report {
    /// Whether something was found that makes the status 1.
    pub fn flagged(&self) -> bool {
        match self {
            Self::Check(checked) => !checked.bad.is_empty() || checked.doubled > 0,
            Self::Path(_) | Self::Repair { .. } | Self::Import(_) | Self::Erase(_) => false,
        }
    }
}

pub fn run(action: &Action, ctx: &Ctx) -> Result<Said> {
    ctx.history.place()?;
    let report = match action {
        Action::Path => Report::Path(path(ctx)?),
        Action::Check => Report::Check(check(ctx)?),
        Action::Repair => {
            let repaired = ctx.history.repair()?;
            Report::Repair {
                set_aside: repaired.set_aside,
                file: repaired.file.display().to_string(),
            }
        }
        Action::Export(args) => return export::run(args, ctx),
        Action::Import(args) => Report::Import(import::run(args, ctx)?),
        Action::Erase(args) => Report::Erase(erase::run(args, ctx)?),
    };
    ctx.mind_permissions();
    Ok(Said::Report(Any::Progress(super::Report::Upkeep(report))))
}

fn path(ctx: &Ctx) -> Result<Places> {
    let place = ctx.history.place()?;
    let of = |what, path: PathBuf| Place {
        what,
        bytes: std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file).map(|m| m.len()),
        path: path.display().to_string(),
    };
    let mut files = vec![of("folder", place.folder.clone()), of("records", ctx.history.file()?)];
    files.push(of("deck", ctx.history.deck_file()?));
    files.push(of("set-aside", ctx.history.aside()?));
    Ok(Places { from: place.from, files })
}

/// Most bad lines that are named one by one; a file with more is no history of ours.
const MOST: usize = 10_000;

fn check(ctx: &Ctx) -> Result<Checked> {
    let file = ctx.history.file()?;
    let mut checked = Checked {
        file: file.display().to_string(),
        records: 0,
        foreign: 0,
        doubled: 0,
        bad: Vec::new(),
    };
    // hashes, so that a million ids fit into little memory
    let mut seen = HashSet::new();
    let mut double = |id: &str| u64::from(!seen.insert(crate::history::hash(id)));
    for line in ctx.history.lines()? {
        let line = line?;
        match line.line {
            Line::Record(record) => {
                checked.records += 1;
                checked.doubled += double(&record.id);
            }
            Line::Foreign(foreign) => {
                checked.foreign += 1;
                checked.doubled += double(&foreign.id);
            }
            Line::Bad(why) => {
                if checked.bad.len() >= MOST {
                    bail!(
                        "{} has more than {MOST} bad lines; is it a history of empathy?",
                        file.display()
                    );
                }
                let torn = if line.torn { "torn: " } else { "" };
                checked.bad.push(Bad { line: line.number, why: format!("{torn}{why}") });
            }
        }
    }
    Ok(checked)
}
