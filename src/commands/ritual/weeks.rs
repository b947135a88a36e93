//! `ritual week` and `ritual --status`: what was done, by week.

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::Report;
use crate::ctx::Ctx;
use crate::history::{Did, Line, What};
use crate::tally::weeks::Weeks;

/// One week, as it is said.
#[derive(Debug, Serialize)]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    pub done: usize,
    pub skipped: usize,
    /// Those so far, Monday first.
    pub days: Vec<Day>,
    #[serde(skip)]
    pub says: String,
}

#[derive(Debug, Serialize)]
pub struct Day {
    pub date: Date,
    /// What the day is shown as; nothing when nothing was noted.
    pub did: Option<Did>,
}

/// Days of this week so far, today included.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Those with something done; nothing when there is no history.
    pub done: Option<usize>,
    pub days: usize,
}

pub fn week(count: u16, ctx: &Ctx) -> Result<Report> {
    let mut weeks = Weeks::new(ctx.today(), count);
    let any = read(&mut weeks, ctx)?;
    let rows = weeks.rows().into_iter().map(|week| Week {
        from: week.from,
        done: week.done(),
        skipped: week.skipped(),
        says: week.says(),
        days: week.days.iter().map(|day| Day { date: day.date, did: day.did() }).collect(),
    });
    Ok(Report::Weeks { weeks: rows.collect(), any })
}

/// Never fails: it stands in prompts.
pub fn status(ctx: &Ctx) -> Report {
    let mut weeks = Weeks::new(ctx.today(), 1);
    let any = read(&mut weeks, ctx).unwrap_or_else(|e| {
        ctx.note(format!("{e:#}"));
        false
    });
    let (done, days) = weeks.this_week();
    Report::Status(Status { done: any.then_some(done), days })
}

/// Adds up the whole history; says whether there is any, and on stderr what of it could not be read.
fn read(weeks: &mut Weeks, ctx: &Ctx) -> Result<bool> {
    let mut any = false;
    let mut lines = ctx.history.lines()?;
    for line in lines.by_ref() {
        any = true;
        if let Line::Record(record) = line?.line
            && let What::Ritual(what) = record.what
        {
            weeks.add(record.date, &what.ritual, what.did);
        }
    }
    let (bad, _) = lines.passed_over();
    if bad > 0 {
        let lines = if bad == 1 { "1 line" } else { &format!("{bad} lines") };
        ctx.note(format!(
            "{lines} of the history cannot be read and did not count; `empathy progress check` shows which"
        ));
    }
    Ok(any)
}
