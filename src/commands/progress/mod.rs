//! `progress`: what changed, drawn; and the upkeep of the history.

pub mod picture;
pub mod upkeep;

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Serialize;

use super::Said;
use crate::ctx::{Ctx, Day};

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:
  empathy progress
  empathy progress --since 2026-11-01
  empathy progress --svg progress.svg
  empathy progress export > history.jsonl

Columns of --format plain, by the first: scale, key, who (me or partner), date, score, low, high, highest;
day, date, done or skipped (- when nothing was noted); relief, row of the plan, times, drained before,
drained after (means, 0 to 10)."
)]
pub struct Args {
    #[command(subcommand)]
    action: Option<upkeep::Action>,
    /// Only what happened on this day or later
    #[arg(long, value_name = "DATE")]
    since: Option<Day>,
    /// Draw the same picture into this file
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    svg: Option<PathBuf>,
}

/// What `progress` says.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Report {
    Picture(picture::Report),
    Upkeep(upkeep::Report),
}

impl Report {
    /// The picture that is to be drawn into a file, and the file.
    pub fn drawing(&self) -> Option<(&picture::Picture, &Path)> {
        match self {
            Self::Picture(picture::Report::Picture(picture)) => {
                Some((picture, picture.svg.as_deref()?))
            }
            Self::Picture(picture::Report::Empty { .. }) | Self::Upkeep(_) => None,
        }
    }

    /// Whether something was found that makes the status 1.
    pub fn flagged(&self) -> bool {
        match self {
            Self::Picture(_) => false,
            Self::Upkeep(report) => report.flagged(),
        }
    }
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Said> {
    match &args.action {
        Some(action) => upkeep::run(action, ctx),
        None => picture::run(args.since, args.svg.as_deref(), ctx),
    }
}
