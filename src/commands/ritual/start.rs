//! A ritual with its minutes running.

use anyhow::{Result, bail};
use serde::Serialize;

use super::{Choice, Report, Shown, find, said, today};
use crate::ask;
use crate::commands::HELP;
use crate::ctx::Ctx;
use crate::history::{self, Did, What};
use crate::timer::{self, Stretch};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Which ritual, instead of today's
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// How long, instead of what the ritual says; your choice, custom and not science
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u16).range(1..=240))]
    minutes: Option<u16>,
    #[command(flatten)]
    timer: timer::Flags,
}

/// A ritual whose time ran.
#[derive(Debug, Serialize)]
pub struct Started {
    pub id: String,
    pub title: String,
    /// Whole minutes that it lasted.
    pub minutes: u16,
    /// Whether it ran to its end.
    pub whole: bool,
    /// Whether it is in the history as done.
    pub saved: bool,
}

pub fn run(args: &Args, choice: &Choice, ctx: &Ctx) -> Result<Report> {
    let id = match &args.id {
        Some(asked) => find(asked, ctx)?,
        None => today(choice, ctx)?,
    };
    let Some(found) = ctx.library.ritual(&id)? else {
        bail!("no ritual `{id}`; `empathy ritual list` names them all");
    };
    let (pacer, minutes) = (found.value.pacer, args.minutes.unwrap_or(found.value.minutes));
    let mut ritual = said(found, ctx)?;
    ritual.minutes = minutes;
    if !timer::can_run(ctx) {
        return Ok(Report::Ritual(Shown { ritual, help: HELP, why: true }));
    }
    ask::say(&ritual.title)?;
    ask::say(&ritual.line)?;
    for (n, step) in ritual.steps.iter().enumerate() {
        ask::say(&format!("{}. {step}", n + 1))?;
    }
    ask::say(&format!("  not when {}", ritual.not_when))?;
    let stretch = Stretch { label: &ritual.title, minutes, pacer };
    let ended = timer::run(&stretch, &args.timer, ctx)?;
    let saved = ended.whole
        && ctx.record(What::Ritual(history::Ritual { ritual: id.clone(), did: Did::Done }));
    let (title, minutes, whole) = (ritual.title, ended.minutes, ended.whole);
    Ok(Report::Started(Started { id, title, minutes, whole, saved }))
}
