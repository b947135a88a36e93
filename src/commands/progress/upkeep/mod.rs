//! The history as a file that its owner looks after: where it is, whether it is whole, taken along, taken away.

mod check;
mod csv;
mod erase;
mod export;
mod import;
mod path;

use std::path::PathBuf;

use anyhow::Result;
use serde::Serialize;

use crate::commands::Said;
use crate::ctx::{Ctx, Day};

pub use check::Checked;
pub use erase::{Erase, Outcome};
pub use path::Path;

#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// Say where the history lies, and what put it there
    #[command(after_help = "Examples:
  empathy progress path
  empathy progress path --format plain

To remove all by hand, remove the folder.
Columns of --format plain: what (folder, history, deck, set-aside, or off), path, bytes (- when it is not there), from (EMPATHY_HISTORY or platform; for off: --no-history, EMPATHY_NO_HISTORY or no-home).")]
    Path,
    /// Name each line of the history that is no record
    #[command(after_help = "Example:
  empathy progress check

Records of a newer version are counted, and are no fault. Status 1 when something is found, 2 when the file cannot be read.
Columns of --format plain: file, line (0 for permissions), what (damaged, torn, repeated or permissions), why.")]
    Check,
    /// Set bad lines aside in a file beside the history
    #[command(after_help = "Example:
  empathy progress repair

Nothing is deleted. A record whose id stands further up is set aside too.
Columns of --format plain: how many lines, the file where they are now.")]
    Repair,
    /// Print the history, to keep it or take it elsewhere
    #[command(after_help = "Examples:
  empathy progress export > history-copy.jsonl
  empathy progress export --as csv > history.csv
  empathy progress export | empathy progress import - --dry-run

jsonl: every record as it stands, also those of a newer version; what `import` reads.
yaml: a list of the same records.
csv: one record a row, of those that this version knows, with these columns:
  v, id, date, zone, kind   as in every record
  what                      the form, ritual, checklist, phrase or relief
  detail                    rater, done or skipped, on or off
  from, to                  the days a form looked at
  values                    answers, signs, steps or minutes: `name=value`, parted by spaces
A cell that a spreadsheet would take for a formula begins with a single quote.
--format changes nothing here.")]
    Export {
        /// How to print the records
        #[arg(long = "as", value_enum, default_value_t, value_name = "HOW")]
        how: export::How,
    },
    /// Add records that `progress export` printed, here or on another machine
    #[command(after_help = "Examples:
  empathy progress import history-copy.jsonl
  empathy progress export | empathy progress import - --dry-run

All lines are looked at first: one that is no record, and nothing is added. Importing twice changes nothing. Where a record here has the same id and other content, the one here stays.
Columns of --format plain: added, already there, same id with other content.")]
    Import {
        /// File of JSON Lines, or - for stdin
        #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
        file: Option<PathBuf>,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Erase the history, or a part of it
    #[command(after_help = "Examples:
  empathy progress erase --dry-run
  empathy progress erase --before 2026-01-01 --yes
  empathy progress erase --last --yes

Bare, everything goes: records, lines set aside, the deck of phrases. With --before, lines without a readable day go too; the deck holds no days and stays.
Columns of --format plain: what became of it (erased, kept, would-erase or nothing), records, lines that are no records, lines set aside, first day, last day (- for none).")]
    Erase {
        /// Only what happened before this day
        #[arg(long, value_name = "DATE", conflicts_with = "last")]
        before: Option<Day>,
        /// The last one only: the line just dealt, or the record just kept
        #[arg(long)]
        last: bool,
        /// Answer yes to what would be asked
        #[arg(long)]
        yes: bool,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
}

/// What the upkeep says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Path(Path),
    Check(Checked),
    Repair { file: String, set_aside: u64, set_aside_file: String },
    Import { added: u64, already_there: u64, different: u64, dry_run: bool },
    Erase(Erase),
}

impl Report {
    pub fn flagged(&self) -> bool {
        matches!(self, Self::Check(checked) if checked.flagged())
    }
}

pub fn run(action: &Action, ctx: &Ctx) -> Result<Said> {
    let report = match action {
        Action::Path => Report::Path(path::run(ctx)),
        Action::Check => Report::Check(check::run(ctx)?),
        Action::Repair => repair(ctx)?,
        Action::Export { how } => return export::run(*how, ctx),
        Action::Import { file, dry_run } => import::run(file.as_deref(), *dry_run, ctx)?,
        Action::Erase { before, last, yes, dry_run } => {
            let what = match (before, last) {
                (Some(day), _) => erase::Part::Before(day.0),
                (None, true) => erase::Part::Last,
                (None, false) => erase::Part::All,
            };
            Report::Erase(erase::run(what, *yes, *dry_run, ctx)?)
        }
    };
    Ok(Said::Report(super::super::Report::Progress(super::Report::Upkeep(report))))
}

fn repair(ctx: &Ctx) -> Result<Report> {
    let file = ctx.history.file()?.display().to_string();
    let done = ctx.history.repair()?;
    ctx.mind_permissions();
    Ok(Report::Repair {
        file,
        set_aside: done.set_aside,
        set_aside_file: done.file.display().to_string(),
    })
}
