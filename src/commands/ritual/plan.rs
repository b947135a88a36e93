//! An if-then plan: a ritual tied to a moment that comes anyway. The words of it are printed and never kept.

use anyhow::{Result, bail};
use serde::Serialize;

use super::{Choice, Report, find, today};
use crate::ask::{self, Reply};
use crate::commands::HELP;
use crate::ctx::Ctx;
use crate::interrupt::Stopped;
use crate::library::Evidence;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Which ritual, instead of today's
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The moment it follows, like "we've cleared the table"
    #[arg(long, value_name = "WORDS")]
    after: Option<String>,
    /// The place, like "at the kitchen table"
    #[arg(long = "where", value_name = "WORDS")]
    place: Option<String>,
}

/// The plan.
#[derive(Debug, Serialize)]
pub struct Plan {
    pub id: String,
    pub after: String,
    #[serde(rename = "where")]
    pub place: String,
    pub line: String,
    pub minutes: u16,
    pub not_when: String,
    pub evidence: Evidence,
    pub help: &'static str,
}

pub fn run(args: &Args, choice: &Choice, ctx: &Ctx) -> Result<Report> {
    let id = match &args.id {
        Some(asked) => find(asked, ctx)?,
        None => today(choice, ctx)?,
    };
    let Some(found) = ctx.library.ritual(&id)? else {
        bail!("no ritual `{id}`; `empathy ritual list` names them all");
    };
    let ritual = found.value;
    let missing: Vec<&str> = [("--after", &args.after), ("--where", &args.place)]
        .into_iter()
        .filter(|(_, given)| given.as_ref().is_none_or(|words| words.trim().is_empty()))
        .map(|(flag, _)| flag)
        .collect();
    if !missing.is_empty() && !ctx.asks {
        bail!(
            "a plan needs {}, like `--after \"we've cleared the table\" --where \"in the kitchen\"`; \
             give them, or run it in a terminal",
            missing.join(" and ")
        );
    }
    let after = words(
        args.after.as_deref(),
        "Right after what? It should happen anyway, like \"we've cleared the table\".",
    )?;
    let place = words(args.place.as_deref(), "And where? Like \"in the kitchen\".")?;
    Ok(Report::Plan(Plan {
        evidence: ctx.library.evidence(
            &[],
            "a new habit is tied to a moment that comes anyway",
            "not tested for these habits by anyone we found",
            &id,
        )?,
        id,
        after,
        place,
        line: ritual.line,
        minutes: ritual.minutes,
        not_when: ritual.not_when,
        help: HELP,
    }))
}

/// What a flag says, else what is typed; one line without its full stop.
fn words(given: Option<&str>, question: &str) -> Result<String> {
    let tidy = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.trim_end_matches(['.', ',']).to_owned()
    };
    match given.map(tidy).filter(|text| !text.is_empty()) {
        Some(text) => Ok(text),
        None => match ask::words(question)? {
            Reply::Given(text) if !tidy(&text).is_empty() => Ok(tidy(&text)),
            Reply::Given(_) | Reply::Back => Err(Stopped.into()),
        },
    }
}
