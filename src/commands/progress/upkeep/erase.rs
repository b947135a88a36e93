//! Taking records away for good.

use anyhow::{Result, bail};
use jiff::civil::Date;
use serde::Serialize;

use crate::ask::{self, Reply};
use crate::ctx::{Ctx, Day};
use crate::history::{Line, Numbered};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only what happened before this day
    #[arg(long, value_name = "DATE", conflicts_with = "last")]
    before: Option<Day>,
    /// Only the record that was kept last
    #[arg(long)]
    last: bool,
    /// Answer yes to what would be asked
    #[arg(long)]
    yes: bool,
    /// Only say what would happen
    #[arg(short = 'n', long)]
    dry_run: bool,
}

/// What was erased, or would be.
#[derive(Debug, Default, Serialize)]
pub struct Erased {
    pub gone: u64,
    pub kept: u64,
    /// The first and the last day of what goes.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Whether everything goes: the deck and what was set aside, too.
    pub whole: bool,
    pub dry_run: bool,
    /// The person said no.
    pub left: bool,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Erased> {
    let last = if args.last { last(ctx)? } else { None };
    let goes = |line: &Numbered| match (&args.before, args.last) {
        (Some(before), _) => date(line).is_none_or(|date| date < before.0),
        (None, true) => last.as_ref().is_some_and(|(number, _)| line.number == *number),
        (None, false) => true,
    };
    let mut erased = Erased {
        whole: args.before.is_none() && !args.last,
        dry_run: args.dry_run,
        ..Erased::default()
    };
    for line in ctx.history.lines()? {
        let line = line?;
        if !goes(&line) {
            erased.kept += 1;
            continue;
        }
        erased.gone += 1;
        if let Some(date) = date(&line) {
            erased.from = Some(erased.from.map_or(date, |from| from.min(date)));
            erased.to = Some(erased.to.map_or(date, |to| to.max(date)));
        }
    }
    let something = erased.gone > 0 || (erased.whole && ctx.history.place()?.folder.exists());
    if args.dry_run || (!something && args.before.is_none()) {
        return Ok(erased);
    }
    if !agrees(args, &erased, ctx)? {
        erased.left = true;
        return Ok(erased);
    }
    if erased.whole {
        ctx.history.remove()?;
    } else if args.last {
        // between looking and erasing another process may have added one: the id decides, not the place
        let id = last.map(|(_, id)| id);
        ctx.history.rewrite(|line| id.is_none() || self::id(line) != id)?;
    } else {
        ctx.history.rewrite(|line| !goes(line))?;
        ctx.history.forget_aside(|line| !goes(line))?;
    }
    Ok(erased)
}

/// Place and id of the last record.
fn last(ctx: &Ctx) -> Result<Option<(u64, String)>> {
    let mut last = None;
    for line in ctx.history.lines()? {
        let line = line?;
        if let Some(id) = id(&line) {
            last = Some((line.number, id));
        }
    }
    Ok(last)
}

fn id(line: &Numbered) -> Option<String> {
    match &line.line {
        Line::Record(record) => Some(record.id.clone()),
        Line::Foreign(foreign) => Some(foreign.id.clone()),
        Line::Bad(_) => None,
    }
}

/// The day of a record; nothing for a line that is none.
fn date(line: &Numbered) -> Option<Date> {
    match &line.line {
        Line::Record(record) => Some(record.date),
        Line::Foreign(foreign) => Some(foreign.date),
        Line::Bad(_) => None,
    }
}

fn agrees(args: &Args, erased: &Erased, ctx: &Ctx) -> Result<bool> {
    if args.yes {
        return Ok(true);
    }
    if !ctx.asks {
        bail!("`erase` takes records away for good; say `--yes`, or look first with `--dry-run`");
    }
    let question = format!("{} There is no way back.", says(erased));
    let choices = ["no, keep them".to_owned(), "yes, erase them".to_owned()];
    Ok(matches!(ask::one(&question, &choices, 0)?, Reply::Given(1)))
}

/// What goes, in a sentence.
pub fn says(erased: &Erased) -> String {
    let records = match erased.gone {
        1 => "1 record".to_owned(),
        n => format!("{n} records"),
    };
    let days = match (erased.from, erased.to) {
        (Some(from), Some(to)) if from == to => format!(" of {from}"),
        (Some(from), Some(to)) => format!(" from {from} to {to}"),
        _ => String::new(),
    };
    let more = if erased.whole { ", the deck and what was set aside" } else { "" };
    let verb = match (erased.dry_run || erased.left, erased.gone + u64::from(erased.whole)) {
        (true, _) => "would go",
        (false, 1) => "goes",
        (false, _) => "go",
    };
    format!("{records}{days}{more} {verb}.")
}
