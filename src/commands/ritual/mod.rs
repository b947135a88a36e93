//! `ritual`: a small habit for today.

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use super::{HELP, choose};
use crate::ctx::Ctx;
use crate::library::{Evidence, Loaded};
use crate::model::ritual;
use crate::pick;
use crate::suggest::Name;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy ritual
  empathy ritual --within 2 --alone
  empathy ritual --together --when evening --why
  empathy ritual list --within 5
  empathy ritual show story-of-the-day
In a shell start-up file:
  empathy ritual 2>/dev/null || :

Days that follow each other go through all that match before one comes again.

Columns of --format plain: id, minutes, with (alone or together), when (morning, evening or any), line."
)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
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

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    let choice = &args.choice;
    let (id, why) = match &args.action {
        Some(Action::Show { id }) => (find(id, ctx)?, true),
        Some(Action::List) => return list(choice, ctx),
        Some(Action::Today) | None => (today(choice, ctx)?, choice.why),
    };
    let Some(found) = ctx.library.ritual(&id)? else {
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
