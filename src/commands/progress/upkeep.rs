//! The history as a file that its owner looks after: where it is, whether it is whole, taken along, taken away.

use anyhow::Result;
use serde::Serialize;

use crate::commands::Said;
use crate::ctx::Ctx;

#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// Say where the history lies, and what put it there
    #[command(after_help = "Example:\n  empathy progress path")]
    Path,
}

/// What the upkeep says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Path,
}

impl Report {
    pub fn flagged(&self) -> bool {
        false
    }
}

pub fn run(_action: &Action, _ctx: &Ctx) -> Result<Said> {
    Ok(Said::Report(super::super::Report::Progress(super::Report::Upkeep(Report::Path))))
}
