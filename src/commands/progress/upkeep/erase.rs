//! `progress erase`: says what will go, asks, and lets it go.

use anyhow::{Result, bail};
use jiff::civil::Date;
use serde::Serialize;

use crate::ask::{self, Reply};
use crate::ctx::Ctx;
use crate::history::{Line, Numbered};

/// What is to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    All,
    Before(Date),
    Last,
}

/// What went, or would go.
#[derive(Debug, Clone, Serialize)]
pub struct Erase {
    pub outcome: Outcome,
    /// `all`, `before` or `last`.
    pub part: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Date>,
    /// Records, of any version.
    pub records: u64,
    /// Lines of the history that are no records.
    pub damaged: u64,
    /// Lines that were set aside before.
    pub set_aside: u64,
    /// Cards of the deck of phrases that are out.
    pub cards: u64,
    /// The days of the first and the last record that go.
    pub first: Option<Date>,
    pub last: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Erased,
    /// The person said no.
    Kept,
    WouldErase,
    /// There was nothing of that part.
    Nothing,
}

impl Erase {
    fn is_nothing(&self) -> bool {
        self.records + self.damaged + self.set_aside + self.cards == 0
    }

    fn add(&mut self, line: &Numbered) {
        if matches!(line.line, Line::Bad(_)) {
            self.damaged += 1;
            return;
        }
        self.records += 1;
        if let Some(date) = line.date() {
            self.first = Some(self.first.map_or(date, |first| first.min(date)));
            self.last = Some(self.last.map_or(date, |last| last.max(date)));
        }
    }

    /// What goes, in a few words: `3 records, from 2026-01-02 to 2026-11-23`.
    pub fn says(&self) -> String {
        let count = |n: u64, what: &str| match n {
            0 => None,
            1 => Some(format!("1 {what}")),
            n => Some(format!("{n} {what}s")),
        };
        let mut parts: Vec<String> = Vec::new();
        parts.extend(count(self.records, "record").map(|records| match (self.first, self.last) {
            (Some(first), Some(last)) if first == last => format!("{records} of {first}"),
            (Some(first), Some(last)) => format!("{records} from {first} to {last}"),
            _ => records,
        }));
        parts.extend(count(self.damaged, "damaged line"));
        parts.extend(count(self.set_aside, "line").map(|lines| format!("{lines} set aside")));
        if self.cards > 0 {
            parts.push("the deck of phrases".into());
        }
        parts.join(", ")
    }
}

pub fn run(part: Part, yes: bool, dry_run: bool, ctx: &Ctx) -> Result<Erase> {
    let (mut erase, last) = look(part, ctx)?;
    if erase.is_nothing() {
        if !dry_run && part != Part::Last {
            // what a killed process left behind may go unasked
            clear(part, ctx)?;
        }
        erase.outcome = Outcome::Nothing;
        return Ok(erase);
    }
    if dry_run {
        return Ok(erase);
    }
    if !yes {
        if !ctx.asks {
            bail!(
                "this would erase {}; say so with `--yes`, or look with `--dry-run`; nothing was changed",
                erase.says()
            );
        }
        let question = format!("This erases {}. Erase for good?", erase.says());
        let choices = ["No, keep it", "Yes, erase it"].map(str::to_owned);
        if ask::one(&question, &choices, 0)? != Reply::Given(1) {
            erase.outcome = Outcome::Kept;
            return Ok(erase);
        }
    }
    match last {
        Some(last) => {
            let is_it = |line: &Numbered| line.number == last.number && line.raw == last.raw;
            if ctx.history.rewrite(|line| !is_it(line))?.gone == 0 {
                bail!("the history changed just now; nothing was erased, try again");
            }
        }
        None => clear(part, ctx)?,
    }
    erase.outcome = Outcome::Erased;
    Ok(erase)
}

fn clear(part: Part, ctx: &Ctx) -> Result<()> {
    match part {
        Part::All => ctx.history.remove(),
        Part::Before(day) => ctx.history.erase_before(day).map(|_| ()),
        Part::Last => Ok(()),
    }
}

/// Counts what would go; of `--last` the line too.
fn look(part: Part, ctx: &Ctx) -> Result<(Erase, Option<Numbered>)> {
    let history = &ctx.history;
    let mut erase = Erase {
        outcome: Outcome::WouldErase,
        part: match part {
            Part::All => "all",
            Part::Before(_) => "before",
            Part::Last => "last",
        },
        before: match part {
            Part::Before(day) => Some(day),
            Part::All | Part::Last => None,
        },
        records: 0,
        damaged: 0,
        set_aside: 0,
        cards: 0,
        first: None,
        last: None,
    };
    let goes = |line: &Numbered| match part {
        Part::All => true,
        Part::Before(day) => line.date().is_none_or(|date| date < day),
        Part::Last => false,
    };
    let mut last = None;
    history.exists()?;
    for line in history.lines()? {
        let line = line?;
        if part == Part::Last {
            if line.id().is_some() {
                last = Some(line);
            }
        } else if goes(&line) {
            erase.add(&line);
        }
    }
    if let Some(last) = &last {
        erase.add(last);
    }
    if part != Part::Last {
        for line in history.lines_aside()? {
            let line = line?;
            erase.set_aside += u64::from(line.is_cut() || goes(&line));
        }
    }
    if part == Part::All {
        erase.cards = history.deck().map_or(0, |deck| deck.out() as u64);
    }
    Ok((erase, last))
}
