//! Says a report aloud, in each format. Every report gives one page; each format prints pages.

mod assess;
mod burnout;
mod checklist;
mod human;
mod learn;
mod markdown;
mod pack;
mod page;
pub mod paint;
mod pause;
mod phrase;
mod plain;
mod progress;
mod review;
mod ritual;
mod sarif;
pub mod snippet;
mod svg;
mod upkeep;

use std::io::Write;

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use crate::commands::review::Report as Reviewed;
use crate::commands::{Report, SCHEMA};
use page::Page;

/// How to print.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people; on a pipe without colour and wrapping
    #[default]
    Human,
    /// One item a line, fields parted by tabs
    Plain,
    /// One JSON document
    Json,
    /// One YAML document
    Yaml,
    /// Markdown
    Markdown,
    /// One JSON object a message; `review` alone
    Jsonl,
    /// SARIF 2.1.0, for the tools that show what checkers find; `review` alone
    Sarif,
}

/// What is said where a format goes with nothing that is printed.
pub const ONLY_REVIEW: &str = "`--format jsonl` and `--format sarif` are for the messages of `empathy review`; \
                               take json, yaml, plain or markdown here";

/// How a page for people looks where it is going.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Columns to wrap at; nothing on a pipe.
    pub width: Option<usize>,
    /// Signs and bars in ASCII.
    pub ascii: bool,
    /// Ends items in place of a newline, in plain.
    pub end: char,
}

/// A report in its envelope.
#[derive(Debug, Serialize)]
struct Envelope<'a> {
    schema: u32,
    #[serde(flatten)]
    report: &'a Report,
}

/// Draws the picture of a report into the file that it names, if it names one.
pub fn draw(report: &Report) -> Result<()> {
    let Report::Progress(report) = report else { return Ok(()) };
    report.drawing().map_or(Ok(()), |(picture, file)| svg::write(picture, file))
}

/// Writes one report.
pub fn write(report: &Report, format: Format, look: Look, out: &mut dyn Write) -> Result<()> {
    let envelope = Envelope { schema: SCHEMA, report };
    match format {
        Format::Human => human::write(&page(report, format), look, out)?,
        Format::Plain => plain::write(&page(report, format), look, out)?,
        Format::Markdown => markdown::write(&page(report, format), look, out)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &envelope)?;
            writeln!(out)?;
        }
        Format::Yaml => serde_yaml::to_writer(&mut *out, &envelope)?,
        Format::Jsonl | Format::Sarif => match report {
            Report::Review(Reviewed::Messages { messages, .. }) if format == Format::Sarif => {
                sarif::write(messages, out)?;
            }
            Report::Review(Reviewed::Messages { messages, .. }) => {
                for message in messages {
                    serde_json::to_writer(&mut *out, message)?;
                    writeln!(out)?;
                }
            }
            _ => bail!("{ONLY_REVIEW}"),
        },
    }
    Ok(())
}

fn page(report: &Report, format: Format) -> Page {
    match report {
        Report::Phrase(report) => phrase::page(report),
        Report::Assess(report) => assess::page(report),
        Report::Burnout(report) => burnout::page(report),
        Report::Checklist(report) => checklist::page(report),
        Report::Ritual(report) => ritual::page(report),
        Report::Pause(report) => pause::page(report),
        Report::Progress(report) => progress::page(report, format == Format::Plain),
        Report::Review(report) => review::page(report),
        Report::Learn(report) => learn::page(report),
        Report::Pack(report) => pack::page(report),
    }
}

/// A stream that could not be written to, in words. A closed pipe stays in the chain: it is no fault.
pub fn unwritable(error: std::io::Error, stream: &str) -> anyhow::Error {
    match error.kind() {
        std::io::ErrorKind::BrokenPipe => error.into(),
        std::io::ErrorKind::StorageFull => {
            anyhow::anyhow!("{stream} cannot be written: the disk is full")
        }
        kind => anyhow::anyhow!("{stream} cannot be written ({kind})"),
    }
}
