//! `ritual`: a small habit for today.

pub mod choice;
pub mod note;
pub mod plan;
pub mod remind;
pub mod start;
pub mod weeks;

use anyhow::{Result, bail};
use serde::Serialize;

use super::{HELP, choose};
use crate::commands;
use crate::ctx::Ctx;
use crate::history::Did;
use crate::library::{Evidence, Loaded};
use crate::model::ritual;
use crate::pick;
use crate::suggest::Name;
use crate::timer;
use choice::Choice;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy ritual
  empathy ritual --within 2 --alone
  empathy ritual --together --when evening --why
  empathy ritual list --within 5
  empathy ritual show story-of-the-day
  empathy ritual done
  empathy ritual week
  empathy ritual --status      for a prompt or a bar: \"2 of 3 this week\"
In a shell start-up file:
  empathy ritual 2>/dev/null || :

Days that follow each other go through all that match before one comes again.

Columns of --format plain: id, minutes, with (alone or together), when (morning, evening or any), line.
Of --status: days done, days of this week so far."
)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// Print how many days of this week so far had a ritual done; nothing without a history
    #[arg(long)]
    status: bool,
    #[command(flatten)]
    choice: Choice,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Today's (as a bare `empathy ritual`)
    #[command(after_help = "Example:\n  empathy ritual today --within 5")]
    Today,
    /// All that match
    #[command(after_help = "Example:\n  empathy ritual list --together")]
    List,
    /// One, with its steps and how sure we are
    #[command(after_help = "Example:\n  empathy ritual show story-of-the-day")]
    Show {
        /// Which ritual; `empathy ritual list` names them
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Note that you did one [default: today's]
    #[command(after_help = NOTE_HELP)]
    Done {
        /// Which ritual; `empathy ritual list` names them
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Note that you leave one out [default: today's]
    #[command(after_help = NOTE_HELP)]
    Skip {
        /// Which ritual; `empathy ritual list` names them
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Run one with a timer, and note it when it ends [default: today's]
    #[command(after_help = "Examples:
  empathy ritual start
  empathy ritual start story-of-the-day --minutes 3

Where no timer can run it prints the steps and ends.

Columns of --format plain: id, minutes, number of the step, step.")]
    Start {
        /// Which ritual; `empathy ritual list` names them
        #[arg(value_name = "ID")]
        id: Option<String>,
        /// Minutes to take; your choice, custom and not science
        #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u16).range(1..=240))]
        minutes: Option<u16>,
        #[command(flatten)]
        timer: timer::Flags,
    },
    /// Show the last weeks, Monday first
    #[command(after_help = "Examples:
  empathy ritual week
  empathy ritual week --weeks 12 --format plain

Columns of --format plain: date, what the day shows (done, skipped or -).")]
    Week {
        /// How many weeks, this one included
        #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=52))]
        weeks: u16,
    },
    /// Tie one to a moment and a place, as an if-then plan [default: today's]
    #[command(after_help = "Example:
  empathy ritual plan story-of-the-day --cue \"after dinner\" --place \"in the kitchen\"

At a terminal it asks for what is missing. Your words are printed and kept nowhere.

Columns of --format plain: id, plan.")]
    Plan {
        /// Which ritual; `empathy ritual list` names them
        #[arg(value_name = "ID")]
        id: Option<String>,
        #[command(flatten)]
        plan: plan::Args,
    },
    /// Print a reminder for a calendar, cron or systemd [default: of each day's ritual]
    #[command(after_help = "Examples:
  empathy ritual remind --for ics --at 20:30 > empathy.ics
  empathy ritual remind --for cron --at 7:15 --days mon,thu --within 5
  empathy ritual remind --for systemd --at 20:30 story-of-the-day

Nothing is installed: how to install it, and how to remove it, is printed too. It is printed as it stands, whatever
the format, but for json and yaml, which hold it as `text`.")]
    Remind {
        /// Which ritual; `empathy ritual list` names them
        #[arg(value_name = "ID")]
        id: Option<String>,
        #[command(flatten)]
        remind: remind::Args,
    },
}

const NOTE_HELP: &str = "Examples:
  empathy ritual done
  empathy ritual skip story-of-the-day
  empathy ritual done --today 2026-11-22      for another day

The last word on a ritual and a day counts. `empathy progress erase --last` takes it back.

Columns of --format plain: date, id, done or skipped, saved (yes or no).";

/// What `ritual` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Ritual(Shown),
    Rituals {
        rituals: Vec<Said>,
        help: &'static str,
    },
    Noted(note::Noted),
    Weeks {
        weeks: Vec<weeks::Week>,
        /// Whether there is a history.
        #[serde(skip)]
        any: bool,
    },
    Status(weeks::Status),
    Start(start::Started),
    Plan(plan::Plan),
    Reminder(remind::Printed),
}

#[derive(Debug, Serialize)]
pub struct Shown {
    #[serde(flatten)]
    pub ritual: Said,
    pub help: &'static str,
    #[serde(skip)]
    pub why: bool,
}

/// One ritual.
#[derive(Debug, Serialize)]
pub struct Said {
    pub id: String,
    pub title: String,
    pub line: String,
    pub minutes: u16,
    pub with: ritual::With,
    pub when: ritual::When,
    pub steps: Vec<String>,
    pub not_when: String,
    pub evidence: Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<commands::Said> {
    let choice = &args.choice;
    if args.status {
        if args.action.is_some() {
            bail!("--status stands alone: `empathy ritual --status`");
        }
        return Ok(wrapped(weeks::status(ctx)));
    }
    let chosen = |id: &Option<String>| match id {
        Some(id) => find(id, ctx),
        None => today(choice, ctx),
    };
    let report = match &args.action {
        Some(Action::Show { id }) => show(&find(id, ctx)?, true, ctx)?,
        Some(Action::List) => list(choice, ctx)?,
        Some(Action::Today) | None => show(&today(choice, ctx)?, choice.why, ctx)?,
        Some(Action::Done { id }) => note::run(chosen(id)?, Did::Done, ctx)?,
        Some(Action::Skip { id }) => note::run(chosen(id)?, Did::Skipped, ctx)?,
        Some(Action::Week { weeks }) => weeks::week(*weeks, ctx),
        Some(Action::Start { id, minutes, timer }) => {
            start::run(load(&chosen(id)?, ctx)?, *minutes, timer, ctx)?
        }
        Some(Action::Plan { id, plan }) => plan::run(load(&chosen(id)?, ctx)?, plan, ctx)?,
        Some(Action::Remind { id, remind }) => {
            let found = match id {
                Some(id) => Some(load(&find(id, ctx)?, ctx)?),
                // a choice that nothing fits is said now, not by cron
                None => today(choice, ctx).map(|_| None)?,
            };
            return remind::run(found, remind, choice, ctx);
        }
    };
    Ok(wrapped(report))
}

fn wrapped(report: Report) -> commands::Said {
    commands::Said::Report(commands::Report::Ritual(report))
}

fn show(id: &str, why: bool, ctx: &Ctx) -> Result<Report> {
    Ok(Report::Ritual(Shown { ritual: said(load(id, ctx)?, ctx)?, help: HELP, why }))
}

fn load(id: &str, ctx: &Ctx) -> Result<Loaded<ritual::Ritual>> {
    match ctx.library.ritual(id)? {
        Some(found) => Ok(found),
        None => bail!("no ritual `{id}`; `empathy ritual list` names them all"),
    }
}

/// The id of today's, among those that match.
fn today(choice: &Choice, ctx: &Ctx) -> Result<String> {
    let mut ids = if choice.is_open() {
        ctx.library.ritual_ids()?
    } else {
        let heads = ctx.library.ritual_heads()?;
        heads.into_iter().filter(|head| choice.suits(&head.value)).map(|head| head.id).collect()
    };
    match pick::one(ids.len(), ctx.turn()) {
        Some(today) => Ok(ids.swap_remove(today)),
        None => bail!("no ritual is like that; {}", choice.widen()),
    }
}

fn list(choice: &Choice, ctx: &Ctx) -> Result<Report> {
    let mut all = ctx.library.rituals()?;
    all.retain(|ritual| choice.suits(&ritual.value.clone().into()));
    if all.is_empty() {
        bail!("no ritual is like that; {}", choice.widen());
    }
    let rituals = all.into_iter().map(|ritual| said(ritual, ctx)).collect::<Result<_>>()?;
    Ok(Report::Rituals { rituals, help: HELP })
}

fn find(asked: &str, ctx: &Ctx) -> Result<String> {
    let heads = ctx.library.ritual_heads()?;
    let name = |head: Loaded<ritual::Head>| Name { name: head.id, aliases: head.value.aliases };
    let names: Vec<Name> = heads.into_iter().map(name).collect();
    choose(asked, &names, "ritual", "empathy ritual list", ctx)
}

fn said(ritual: Loaded<ritual::Ritual>, ctx: &Ctx) -> Result<Said> {
    let Loaded { id, value, .. } = ritual;
    Ok(Said {
        evidence: ctx.library.evidence(&value.evidence, &value.why, &value.limit, &id)?,
        id,
        title: value.title,
        line: value.line,
        minutes: value.minutes,
        with: value.with,
        when: value.when,
        steps: value.steps,
        not_when: value.not_when,
        origin: value.origin,
        see: value.see,
    })
}
