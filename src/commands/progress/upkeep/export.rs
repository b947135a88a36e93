//! `progress export`: the records, one after the other, however many.

use std::io::Write;

use anyhow::{Context, Result};
use clap::ValueEnum;

use super::csv;
use crate::commands::{Outcome, Said, Stream};
use crate::ctx::Ctx;
use crate::history::{Line, Lines};

/// What the records are printed as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum How {
    /// JSON, one record a line, as they stand
    #[default]
    Jsonl,
    /// A table, for spreadsheets
    Csv,
    /// A YAML list
    Yaml,
}

pub fn run(how: How, ctx: &Ctx) -> Result<Said> {
    let exists = ctx.history.exists()?;
    if !exists {
        ctx.note("no history yet: there is nothing to export".into());
    }
    ctx.mind_permissions();
    let lines = ctx.history.lines()?;
    Ok(Said::Stream(Stream::new(move |out| {
        Ok(Outcome { notes: write(how, lines, out)?, found: false })
    })))
}

/// Writes all records; says what was left out.
fn write(how: How, lines: Lines, out: &mut dyn Write) -> Result<Vec<String>> {
    let (mut bad, mut foreign, mut any) = (0_u64, 0_u64, false);
    if how == How::Csv {
        out.write_all(csv::HEAD)?;
    }
    for line in lines {
        let line = line?;
        let raw = line.raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line.raw);
        match (&line.line, how) {
            (Line::Bad(_), _) => {
                bad += 1;
                continue;
            }
            (_, How::Jsonl) => {
                out.write_all(raw)?;
                if line.torn {
                    out.write_all(b"\n")?;
                }
            }
            (_, How::Yaml) => {
                // by way of YAML's own values: they keep the order of the fields
                let record: serde_yaml::Value = serde_json::from_slice(raw)
                    .with_context(|| format!("{}:{}", line.name, line.number))?;
                let text = serde_yaml::to_string(&[record])?;
                out.write_all(text.as_bytes())?;
            }
            (Line::Record(record), How::Csv) => out.write_all(csv::row(record).as_bytes())?,
            (Line::Foreign(_), How::Csv) => foreign += 1,
        }
        any = true;
    }
    if how == How::Yaml && !any {
        out.write_all(b"[]\n")?;
    }
    let mut notes = Vec::new();
    let lines = |n: u64| if n == 1 { "1 line".to_owned() } else { format!("{n} lines") };
    if bad > 0 {
        let them = if bad == 1 { "it" } else { "them" };
        notes.push(format!(
            "{} of the history left out: no record; `empathy progress check` names {them}",
            lines(bad)
        ));
    }
    if foreign > 0 {
        notes.push(format!(
            "{} of a newer version left out of the table; `--as jsonl` holds all",
            lines(foreign)
        ));
    }
    Ok(notes)
}
