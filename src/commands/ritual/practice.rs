//! Rituals done and left out: noted, and looked back on. A skip is a choice like any other.

use anyhow::{Result, bail};
use serde::Serialize;

use super::{Choice, Report, find, today};
use crate::ctx::Ctx;
use crate::history::{self, Did, What};
use crate::tally::weeks::{Week, Weeks};

/// A ritual that was noted.
#[derive(Debug, Serialize)]
pub struct Noted {
    pub id: String,
    pub title: String,
    pub did: Did,
    /// Whether the same stood there for this day already.
    pub already: bool,
    /// Whether something new is in the history now.
    pub saved: bool,
}

/// The last weeks.
#[derive(Debug, Serialize)]
pub struct Grid {
    pub weeks: Vec<Week>,
}

/// This week so far, in numbers.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Days on which something was done.
    pub done: usize,
    /// Days of this week so far, today included.
    pub days: usize,
    /// The line for a status bar; empty when there is no history.
    pub line: String,
}

/// Notes a ritual for today: the one named, else the day's.
pub fn note(asked: Option<&str>, did: Did, choice: &Choice, ctx: &Ctx) -> Result<Report> {
    let id = match asked {
        Some(asked) => find(asked, ctx)?,
        None => today(choice, ctx)?,
    };
    let Some(found) = ctx.library.ritual(&id)? else {
        bail!("no ritual `{id}`; `empathy ritual list` names them all");
    };
    let date = ctx.today();
    let mut before = None;
    ctx.remember(|day, what| {
        if let What::Ritual(ritual) = what
            && day == date
            && ritual.ritual == id
        {
            before = Some(ritual.did);
        }
    });
    let already = before == Some(did);
    let saved = !already && ctx.record(What::Ritual(history::Ritual { ritual: id.clone(), did }));
    Ok(Report::Noted(Noted { id, title: found.value.title, did, already, saved }))
}

/// The last weeks as a grid.
pub fn week(count: u16, ctx: &Ctx) -> Report {
    Report::Week(Grid { weeks: tally(count, ctx).rows() })
}

/// One line for prompts and bars.
pub fn status(ctx: &Ctx) -> Report {
    let there = ctx.history.file().is_ok_and(|file| file.exists());
    let (done, days) = tally(1, ctx).this_week();
    let line = if there { format!("{done} of {days} this week") } else { String::new() };
    Report::Status(Status { done, days, line })
}

fn tally(count: u16, ctx: &Ctx) -> Weeks {
    let mut weeks = Weeks::up_to(ctx.today(), count);
    ctx.remember(|day, what| {
        if let What::Ritual(ritual) = &what {
            weeks.add(day, &ritual.ritual, ritual.did);
        }
    });
    weeks
}
