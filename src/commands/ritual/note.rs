//! `ritual done` and `ritual skip`: what happened today, noted.

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::Report;
use crate::ctx::Ctx;
use crate::history::{self, Did, Off, What};

/// What became of a note.
#[derive(Debug, Serialize)]
pub struct Noted {
    pub ritual: String,
    pub did: Did,
    pub date: Date,
    /// Whether this run wrote it down.
    pub saved: bool,
    /// Whether it stood there already: then nothing is written.
    pub already: bool,
    /// Why nothing is kept, when nothing is.
    #[serde(skip)]
    pub off: Option<Off>,
}

pub fn run(ritual: String, did: Did, ctx: &Ctx) -> Result<Report> {
    Ok(Report::Noted(note(ritual, did, ctx)))
}

/// Writes it down, unless the last word on the ritual and the day says the same.
pub fn note(ritual: String, did: Did, ctx: &Ctx) -> Noted {
    let date = ctx.today();
    let already = last(&ritual, date, ctx) == Some(did);
    let what = history::Ritual { ritual: ritual.clone(), did };
    let saved = !already && ctx.record(What::Ritual(what));
    Noted { ritual, did, date, saved, already, off: ctx.history.why_off() }
}

/// The last word on a ritual and a day.
fn last(ritual: &str, date: Date, ctx: &Ctx) -> Option<Did> {
    let mut last = None;
    ctx.remember(|day, what| {
        if let What::Ritual(what) = what
            && day == date
            && what.ritual == ritual
        {
            last = Some(what.did);
        }
    });
    last
}
