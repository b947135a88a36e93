//! `ritual start`: one ritual with its minutes running.

use anyhow::Result;
use serde::Serialize;

use super::note::{self, Noted};
use super::{HELP, Report};
use crate::ask;
use crate::ctx::Ctx;
use crate::history::Did;
use crate::library::Loaded;
use crate::model::ritual::Ritual;
use crate::timer::{self, Stretch};

/// A ritual that was run, or, off a terminal, what it takes.
#[derive(Debug, Serialize)]
pub struct Started {
    pub ritual: String,
    pub title: String,
    pub minutes: u16,
    pub steps: Vec<String>,
    pub not_when: String,
    /// Whether a timer ran.
    pub ran: bool,
    /// Whole minutes that it ran.
    pub lasted: Option<u16>,
    /// Whether it ran to its end.
    pub whole: bool,
    /// What was noted; only when it ran to its end.
    pub noted: Option<Noted>,
    pub help: &'static str,
}

pub fn run(
    found: Loaded<Ritual>,
    minutes: Option<u16>,
    flags: &timer::Flags,
    ctx: &Ctx,
) -> Result<Report> {
    let Loaded { id, value, .. } = found;
    let minutes = minutes.unwrap_or(value.minutes);
    let mut started = Started {
        ritual: id.clone(),
        title: value.title,
        minutes,
        steps: value.steps,
        not_when: value.not_when,
        ran: false,
        lasted: None,
        whole: false,
        noted: None,
        help: HELP,
    };
    if !timer::can_run(ctx) {
        return Ok(Report::Start(started));
    }
    ask::say(&started.title)?;
    for (n, step) in started.steps.iter().enumerate() {
        ask::say(&format!("{}. {step}", n + 1))?;
    }
    ask::say(&format!("Not when {}.", started.not_when.trim_end_matches('.')))?;
    let stretch = Stretch { label: &started.title, minutes, pacer: value.pacer };
    let ended = timer::run(&stretch, flags, ctx)?;
    started.ran = true;
    started.lasted = Some(ended.minutes);
    started.whole = ended.whole;
    if ended.whole {
        started.noted = Some(note::note(id, Did::Done, ctx));
    }
    Ok(Report::Start(started))
}
