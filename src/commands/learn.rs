//! `learn`: what is known, what is not, and who says so.

use anyhow::{Result, anyhow, bail};
use serde::Serialize;

use super::{DANGER, HELP, choose};
use crate::ctx::Ctx;
use crate::library::{Evidence, Loaded};
use crate::model::lesson::{Lesson, Row, Section, Verdict};
use crate::model::source::Source;
use crate::suggest::{self, Name};

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy learn
  empathy learn myths
  empathy learn safety
  empathy learn --source eyal-2018

Columns of --format plain, for a lesson: part (title, heading, text, item or row), id of the row
(or -), verdict (or -), then the text or the row's cells; for a list: topic, title, summary; for a
source: id, grade, year, finding."
)]
pub struct Args {
    /// Which lesson
    #[arg(value_name = "TOPIC", conflicts_with_all = ["list", "source"])]
    topic: Option<String>,
    /// Name the lessons (as a bare `empathy learn`)
    #[arg(long, conflicts_with = "source")]
    list: bool,
    /// Show one study that tips rest on
    #[arg(long, value_name = "ID")]
    source: Option<String>,
}

/// What `learn` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Lesson(Shown),
    Lessons { lessons: Vec<Listed>, help: &'static str },
    Source(Source),
}

#[derive(Debug, Serialize)]
pub struct Shown {
    /// The topic.
    pub id: String,
    pub title: String,
    pub summary: String,
    pub sections: Vec<Part>,
    pub not_when: String,
    pub evidence: Evidence,
    #[serde(rename = "try")]
    pub next: Vec<String>,
    pub help: &'static str,
    #[serde(skip)]
    pub safety_line: bool,
}

/// A part of a lesson.
#[derive(Debug, Serialize)]
pub struct Part {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// One line each.
    pub paragraphs: Vec<String>,
    pub list: Vec<String>,
    /// Empty when there is no table.
    pub columns: Vec<String>,
    pub rows: Vec<Claim>,
}

/// One row of a table, most of them a claim with its verdict.
#[derive(Debug, Serialize)]
pub struct Claim {
    /// `<topic>/<key>`.
    pub id: String,
    /// One for each column, in order.
    pub cells: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// What to say or do instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    pub sources: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Listed {
    /// The topic.
    pub id: String,
    pub title: String,
    pub summary: String,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    if let Some(id) = &args.source {
        return source(id, ctx);
    }
    let Some(asked) = args.topic.as_ref().filter(|_| !args.list) else {
        let listed = ctx.library.lesson_heads()?.into_iter().map(|l| Listed {
            id: l.id,
            title: l.value.title,
            summary: l.value.summary,
        });
        return Ok(Report::Lessons { lessons: listed.collect(), help: HELP });
    };
    let Loaded { id, value, .. } = find(asked, ctx)?;
    Ok(Report::Lesson(Shown {
        evidence: ctx.library.evidence(&value.evidence, &value.why, &value.limit, &id)?,
        sections: value.sections.into_iter().map(|section| part(section, &id)).collect(),
        id,
        title: value.title,
        summary: value.summary,
        not_when: value.not_when,
        next: value.next,
        help: HELP,
        safety_line: value.safety_line,
    }))
}

fn part(section: Section, topic: &str) -> Part {
    let paragraph = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = section.text.unwrap_or_default();
    let (columns, rows) =
        section.table.map(|table| (table.columns, table.rows)).unwrap_or_default();
    let claim = |row: Row| Claim {
        id: format!("{topic}/{}", row.key),
        cells: row.cells,
        verdict: row.verdict,
        say: row.say,
        sources: row.evidence,
        origin: row.origin,
    };
    Part {
        heading: section.heading,
        paragraphs: text.split("\n\n").map(paragraph).filter(|p| !p.is_empty()).collect(),
        list: section.list,
        columns,
        rows: rows.into_iter().map(claim).collect(),
    }
}

fn find(asked: &str, ctx: &Ctx) -> Result<Loaded<Lesson>> {
    if let Some(found) = ctx.library.lesson(asked)? {
        return Ok(found);
    }
    let heads = ctx.library.lesson_heads()?;
    let names: Vec<Name> =
        heads.into_iter().map(|head| Name { name: head.id, aliases: head.value.aliases }).collect();
    let name = choose(asked, &names, "lesson", "empathy learn --list", ctx)?;
    ctx.library.lesson(&name)?.ok_or_else(|| anyhow!("no lesson `{asked}`"))
}

fn source(id: &str, ctx: &Ctx) -> Result<Report> {
    if let Some(found) = ctx.library.source(id)? {
        return Ok(Report::Source(found));
    }
    let names: Vec<Name> = ctx
        .library
        .sources()?
        .into_iter()
        .map(|source| Name { name: source.id, aliases: Vec::new() })
        .collect();
    let near = match suggest::resolve(id, &names) {
        Ok(name) => return source(&name, ctx),
        Err(near) => near,
    };
    if ctx.library.shows_danger(id)? {
        bail!("no source `{id}`. {DANGER}");
    }
    bail!(
        "no source `{id}`; {}the ids stand in square brackets after a tip",
        suggest::did_you_mean(&near)
    )
}
