//! `ritual week` and `ritual --status`: what was done, by week.

use jiff::civil::Date;
use serde::Serialize;

use super::Report;
use crate::ctx::Ctx;
use crate::history::{Did, What};
use crate::tally::weeks::{self, Weeks};

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

impl From<weeks::Week> for Week {
    fn from(week: weeks::Week) -> Self {
        Self {
            from: week.from,
            done: week.done(),
            skipped: week.skipped(),
            says: week.says(),
            days: week.days.iter().map(|day| Day { date: day.date, did: day.did() }).collect(),
        }
    }
}

pub fn week(count: u16, ctx: &Ctx) -> Report {
    let mut weeks = Weeks::new(ctx.today(), count);
    let any = read(&mut weeks, ctx);
    Report::Weeks { weeks: weeks.rows().into_iter().map(Week::from).collect(), any }
}

/// Never fails: it stands in prompts.
pub fn status(ctx: &Ctx) -> Report {
    let mut weeks = Weeks::new(ctx.today(), 1);
    let any = read(&mut weeks, ctx);
    let (done, days) = weeks.this_week();
    Report::Status(Status { done: any.then_some(done), days })
}

/// Adds up the whole history; says whether there is any.
fn read(weeks: &mut Weeks, ctx: &Ctx) -> bool {
    let mut any = false;
    ctx.remember(|date, what| {
        any = true;
        if let What::Ritual(what) = what {
            weeks.add(date, &what.ritual, what.did);
        }
    });
    any
}
