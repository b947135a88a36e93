//! `ritual`: a small habit for today.

mod plan;
mod practice;
mod remind;
mod start;

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use super::{HELP, Report as Any, Said as Spoken, choose};
use crate::ctx::Ctx;
use crate::history::Did;
use crate::library::{Evidence, Loaded};
use crate::model::ritual;
use crate::pick;
use crate::suggest::Name;

pub use plan::Plan;
pub use practice::{Grid, Noted, Status};
pub use start::Started;

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
  empathy ritual --status
In a shell start-up file:
  empathy ritual 2>/dev/null || :

Days that follow each other go through all that match before one comes again.

Columns of --format plain: id, minutes, with (alone or together), when (morning, evening or any), line;
with --status: the line."
)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// Say in a line for prompts and bars on how many days of this week something was done
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
    /// Note that you did it: today's, or the one you name
    #[command(after_help = "Examples:
  empathy ritual done
  empathy ritual done balcony --today 2026-11-22

Twice on a day counts once. `empathy progress erase --last` takes it back.

Columns of --format plain: id, done or skipped, noted (yes or no).")]
    Done {
        /// Which ritual, instead of today's
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Note that you left it out; days off are part of it
    #[command(after_help = "Example:
  empathy ritual skip

Columns of --format plain: id, done or skipped, noted (yes or no).")]
    Skip {
        /// Which ritual, instead of today's
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Show the last weeks as a grid
    #[command(after_help = "Example:
  empathy ritual week --weeks 8

Columns of --format plain: Monday of the week, done, skipped, then a sign for each day of it
(# done, - skipped, . nothing).")]
    Week {
        /// How many weeks
        #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=520))]
        weeks: u16,
    },
    /// Do it now, with a timer
    #[command(after_help = "Examples:
  empathy ritual start
  empathy ritual start slow-start --minutes 3

Space pauses, + adds a minute, q quits. A ritual whose time ran out is noted as done. Without a terminal
the steps are printed.")]
    Start(start::Args),
    /// Make an if-then plan: after what, where, then the ritual
    #[command(after_help = "Example:
  empathy ritual plan story-of-the-day --after \"we've cleared the table\" --where \"in the kitchen\"

Your words are printed and never kept.

Columns of --format plain: id, after, where, line.")]
    Plan(plan::Args),
    /// Print a reminder for your calendar, cron or systemd
    #[command(after_help = "Examples:
  empathy ritual remind --for ics --at 20:30 --days mon,thu > empathy.ics
  empathy ritual remind --for cron --at 7:45 noon-text
  empathy ritual remind --for systemd --at 20:30

Nothing is installed: what is printed says how, and how to end it.")]
    Remind(remind::Args),
}

// Which rituals match. (A doc comment here would become the help of `ritual`.)
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Choosing")]
pub struct Choice {
    /// Minutes that you have, at most
    #[arg(long, global = true, value_name = "MINUTES", value_parser = clap::value_parser!(u16).range(1..=240))]
    within: Option<u16>,
    /// Needs nobody else
    #[arg(long, global = true, overrides_with = "together")]
    alone: bool,
    /// For the two of you
    #[arg(long, global = true, overrides_with = "alone")]
    together: bool,
    /// Time of day
    #[arg(long, global = true, value_enum, value_name = "TIME")]
    when: Option<When>,
    /// Add the steps, when not to do it, and how sure we are
    #[arg(long, global = true)]
    why: bool,
}

/// Time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    Morning,
    Evening,
    Any,
}

impl From<When> for ritual::When {
    fn from(when: When) -> Self {
        match when {
            When::Morning => Self::Morning,
            When::Evening => Self::Evening,
            When::Any => Self::Any,
        }
    }
}

/// What `ritual` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Ritual(Shown),
    Rituals { rituals: Vec<Said>, help: &'static str },
    Noted(Noted),
    Week(Grid),
    Status(Status),
    Started(Started),
    Plan(Plan),
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

pub fn run(args: &Args, ctx: &Ctx) -> Result<Spoken> {
    let choice = &args.choice;
    let report = match &args.action {
        Some(Action::Remind(args)) => return remind::run(args, ctx),
        Some(Action::Show { id }) => one(&find(id, ctx)?, true, ctx)?,
        Some(Action::List) => list(choice, ctx)?,
        Some(Action::Done { id }) => practice::note(id.as_deref(), Did::Done, choice, ctx)?,
        Some(Action::Skip { id }) => practice::note(id.as_deref(), Did::Skipped, choice, ctx)?,
        Some(Action::Week { weeks }) => practice::week(*weeks, ctx),
        Some(Action::Start(args)) => start::run(args, choice, ctx)?,
        Some(Action::Plan(args)) => plan::run(args, choice, ctx)?,
        None if args.status => practice::status(ctx),
        Some(Action::Today) | None => one(&today(choice, ctx)?, choice.why, ctx)?,
    };
    Ok(Spoken::Report(Any::Ritual(report)))
}

fn one(id: &str, why: bool, ctx: &Ctx) -> Result<Report> {
    let Some(found) = ctx.library.ritual(id)? else {
        bail!("no ritual `{id}`; `empathy ritual list` names them all");
    };
    Ok(Report::Ritual(Shown { ritual: said(found, ctx)?, help: HELP, why }))
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

impl Choice {
    /// Whether every ritual matches.
    fn is_open(&self) -> bool {
        self.within.is_none() && !self.alone && !self.together && self.when.is_none()
    }

    fn suits(&self, ritual: &ritual::Head) -> bool {
        self.within.is_none_or(|most| ritual.minutes <= most)
            && (!self.alone || ritual.with == ritual::With::Alone)
            && (!self.together || ritual.with == ritual::With::Together)
            && self.when.is_none_or(|when| ritual.when.suits(when.into()))
    }

    fn widen(&self) -> String {
        let mut drop = Vec::new();
        if self.within.is_some() {
            drop.push("allow more minutes with --within");
        }
        if self.alone || self.together {
            drop.push("drop --alone or --together");
        }
        if self.when.is_some() {
            drop.push("drop --when");
        }
        if drop.is_empty() {
            drop.push("`empathy pack list` shows the data in force");
        }
        drop.join(", or ")
    }
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
