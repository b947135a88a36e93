//! The one list of all commands: what each takes, what each says.

pub mod assess;
pub mod burnout;
pub mod checklist;
pub mod completions;
pub mod learn;
pub mod pack;
pub mod phrase;
pub mod ritual;

use anyhow::Result;
use serde::Serialize;

use crate::ctx::Ctx;

/// The version of the JSON that every report has; within one version fields are only added.
pub const SCHEMA: u32 = 1;

/// The neutral line that leads to help, for everyone, on every page about conflict, limits or exhaustion.
pub const HELP: &str = "If you're ever afraid of your partner, start with `empathy learn safety`.";

#[derive(Debug, clap::Subcommand)]
pub enum Command {
    Phrase(phrase::Args),
    Assess(assess::Args),
    Burnout(burnout::Args),
    Checklist(checklist::Args),
    Ritual(ritual::Args),
    Learn(learn::Args),
    Pack(pack::Args),
    Completions(completions::Args),
    Man(completions::ManArgs),
}

/// What a command says.
#[derive(Debug, Serialize)]
#[serde(tag = "command", rename_all = "kebab-case")]
pub enum Report {
    Phrase(phrase::Report),
    Assess(assess::Report),
    Burnout(burnout::Report),
    Checklist(checklist::Report),
    Ritual(ritual::Report),
    Learn(learn::Report),
    Pack(pack::Report),
}

/// A report, or a file that is printed as it stands whatever the format.
#[derive(Debug)]
pub enum Said {
    Report(Report),
    File(String),
}

impl Said {
    /// Whether something was found that makes the status 1.
    pub fn flagged(&self) -> bool {
        match self {
            Self::Report(Report::Pack(report)) => report.flagged(),
            Self::Report(_) | Self::File(_) => false,
        }
    }
}

/// Runs one command.
pub fn run(command: &Command, ctx: &Ctx) -> Result<Said> {
    let report = match command {
        Command::Phrase(args) => Report::Phrase(phrase::run(args, ctx)?),
        Command::Assess(args) => Report::Assess(assess::run(args, ctx)?),
        Command::Burnout(args) => Report::Burnout(burnout::run(args, ctx)?),
        Command::Checklist(args) => Report::Checklist(checklist::run(args, ctx)?),
        Command::Ritual(args) => Report::Ritual(ritual::run(args, ctx)?),
        Command::Learn(args) => Report::Learn(learn::run(args, ctx)?),
        Command::Pack(args) => return pack::run(args, ctx),
        Command::Completions(args) => return completions::run(args),
        Command::Man(_) => return Ok(completions::man()),
    };
    Ok(Said::Report(report))
}
