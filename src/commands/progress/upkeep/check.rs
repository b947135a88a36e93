//! `progress check`: whether the history is whole.

use anyhow::Result;
use serde::Serialize;

use crate::ctx::Ctx;
use crate::history::{Ids, Line};

/// What was found, in the order of the file.
#[derive(Debug, Serialize)]
pub struct Checked {
    pub file: String,
    /// Whether there is a history yet.
    pub exists: bool,
    /// How many records this version knows.
    pub records: u64,
    /// How many are of a newer version or an unknown kind: no fault.
    pub foreign: u64,
    pub faults: Vec<Fault>,
}

#[derive(Debug, Serialize)]
pub struct Fault {
    pub file: String,
    /// Counts from 1; 0 for permissions.
    pub line: u64,
    pub what: What,
    pub why: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    Damaged,
    /// The last line of the file: its end was never written.
    Torn,
    /// Its id stands further up.
    Repeated,
    Permissions,
}

impl What {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Torn => "torn",
            Self::Repeated => "repeated",
            Self::Permissions => "permissions",
        }
    }
}

impl Checked {
    pub fn flagged(&self) -> bool {
        !self.faults.is_empty()
    }
}

pub fn run(ctx: &Ctx) -> Result<Checked> {
    let file = ctx.history.file()?.display().to_string();
    let exists = ctx.history.exists()?;
    let mut checked =
        Checked { file: file.clone(), exists, records: 0, foreign: 0, faults: Vec::new() };
    let bytes = std::fs::metadata(&file).map_or(0, |about| about.len());
    let mut seen = Ids::with_room(bytes);
    for line in ctx.history.lines()? {
        let line = line?;
        let fault = match &line.line {
            Line::Record(_) => {
                checked.records += 1;
                None
            }
            Line::Foreign(_) => {
                checked.foreign += 1;
                None
            }
            Line::Bad(why) if line.torn => {
                Some((What::Torn, format!("the last line was cut short: {why}")))
            }
            Line::Bad(why) => Some((What::Damaged, why.clone())),
        };
        let repeated = line.id().filter(|id| !seen.add(id, ()));
        let repeated =
            repeated.map(|id| (What::Repeated, format!("the id `{id}` stands further up")));
        if let Some((what, why)) = fault.or(repeated) {
            let file = checked.file.clone();
            checked.faults.push(Fault { file, line: line.number, what, why });
        }
    }
    for (path, mode) in ctx.history.too_open() {
        let fit = if path.is_dir() { "700" } else { "600" };
        let file = path.display().to_string();
        let why = format!("others can use it (mode {mode:03o}); `chmod {fit} {file}` closes it");
        checked.faults.push(Fault { file, line: 0, what: What::Permissions, why });
    }
    Ok(checked)
}
