//! `ritual plan`: a ritual tied to a moment and a place. What people type here is printed and kept nowhere.

use anyhow::{Result, bail};
use serde::Serialize;

use super::{HELP, Report};
use crate::ask::{self, Reply};
use crate::commands::DANGER;
use crate::ctx::Ctx;
use crate::interrupt::Stopped;
use crate::library::{Evidence, Loaded};
use crate::model::ritual::{Ritual, With};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// When it comes, like `after dinner` or `20:30`: completes "if it's …"
    #[arg(long, value_name = "WHEN")]
    cue: Option<String>,
    /// Where it happens, like `in the kitchen`: completes "if we're …"
    #[arg(long, value_name = "WHERE")]
    place: Option<String>,
}

/// An if-then plan.
#[derive(Debug, Serialize)]
pub struct Plan {
    pub ritual: String,
    pub title: String,
    pub minutes: u16,
    pub cue: String,
    pub place: String,
    /// The whole of it as a sentence.
    pub plan: String,
    pub not_when: String,
    pub evidence: Evidence,
    pub help: &'static str,
}

pub fn run(found: Loaded<Ritual>, args: &Args, ctx: &Ctx) -> Result<Report> {
    let Loaded { id, value, .. } = found;
    let (cue, place) = answers(args, &value.title, ctx)?;
    if ctx.library.shows_danger(&format!("{cue} {place}"))? {
        bail!("a ritual is no answer to that. {DANGER}");
    }
    let who = match value.with {
        With::Alone => ["I'm", "I"],
        With::Together => ["we're", "we"],
    };
    let plan = format!(
        "If it's {cue} and {} {place}, then {} do \"{}\": {}",
        who[0], who[1], value.title, value.line
    );
    let evidence = ctx.library.evidence(
        &[],
        "tie a new habit to a moment and a place that come anyway",
        "a common tip; we cite no study of it for couples, and a missed day is no failure",
        &id,
    )?;
    Ok(Report::Plan(Plan {
        ritual: id,
        title: value.title,
        minutes: value.minutes,
        cue,
        place,
        plan,
        not_when: value.not_when,
        evidence,
        help: HELP,
    }))
}

/// When and where: from the flags, else asked for.
fn answers(args: &Args, title: &str, ctx: &Ctx) -> Result<(String, String)> {
    let cue = args.cue.as_deref().map(|text| given(text, "--cue", "after dinner")).transpose()?;
    let place =
        args.place.as_deref().map(|text| given(text, "--place", "in the kitchen")).transpose()?;
    let mut missing = Vec::new();
    if cue.is_none() {
        missing.push("--cue \"after dinner\"");
    }
    if place.is_none() {
        missing.push("--place \"in the kitchen\"");
    }
    if !missing.is_empty() && !ctx.asks {
        bail!("a plan needs a moment and a place; give {}", missing.join(" and "));
    }
    if !missing.is_empty() {
        ask::say(&format!("A plan for \"{title}\". Nothing that you type is kept."))?;
    }
    loop {
        let cue = match &cue {
            Some(cue) => cue.clone(),
            None => match ask::text("When? (20:30, after dinner)")? {
                Reply::Given(text) => tidy(&text),
                Reply::Back => return Err(Stopped.into()),
            },
        };
        let place = match &place {
            Some(place) => place.clone(),
            None => match ask::text("Where? (in the kitchen, on the sofa)")? {
                Reply::Given(text) => tidy(&text),
                // back to the moment, where that was asked for
                Reply::Back if args.cue.is_none() => continue,
                Reply::Back => return Err(Stopped.into()),
            },
        };
        return Ok((cue, place));
    }
}

fn given(text: &str, flag: &str, like: &str) -> Result<String> {
    let text = tidy(text);
    if text.is_empty() {
        bail!("{flag} is empty; expected a few words, like `{like}`");
    }
    Ok(text)
}

/// One line that completes a sentence.
fn tidy(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_end_matches(['.', ',', '!']).to_owned()
}
