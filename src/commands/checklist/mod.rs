//! `checklist`: steps to tick off.

mod walk;

use anyhow::{Result, anyhow};
use serde::Serialize;

use super::{HELP, choose};
use crate::ctx::Ctx;
use crate::library::{Evidence, Loaded};
use crate::model::checklist::{Checklist, Step};
use crate::suggest::Name;
use crate::timer;

pub use walk::Walked;

/// The checklist that a bare `empathy checklist` prints.
const DEFAULT: &str = "quick-fixes";

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy checklist
  empathy checklist conversation
  empathy checklist apology --why
  empathy checklist argument --format markdown
  empathy checklist --list
  empathy checklist conversation --run
  empathy checklist argument --done all

--run goes through the steps at a terminal, with a timer where a step has minutes, and notes which were done
and which skipped. Without a terminal it prints the list and notes nothing; --done notes without asking.

--format markdown prints a task list.

Columns of --format plain: number, id, minutes (or -), part (or -), text.
With --list: name, steps, blurb. After --run and with --done: number, id, done or skipped, text."
)]
pub struct Args {
    /// Which checklist
    #[arg(value_name = "NAME", default_value = DEFAULT)]
    name: String,
    /// Say for each step how sure we are, and its limit
    #[arg(long)]
    why: bool,
    /// Go through it step by step, with timers
    #[arg(long, conflicts_with_all = ["why", "list"])]
    run: bool,
    /// Note which steps were done, the others as skipped: their keys parted by commas, or `all`
    #[arg(long, value_name = "KEY,…|all", value_delimiter = ',', conflicts_with_all = ["run", "why", "list"])]
    done: Option<Vec<String>>,
    #[command(flatten)]
    timer: timer::Flags,
    /// Name the checklists
    #[arg(long, conflicts_with = "why")]
    list: bool,
}

/// What `checklist` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Checklist(Shown),
    Checklists { checklists: Vec<Listed>, help: &'static str },
    Walked(Walked),
}

#[derive(Debug, Serialize)]
pub struct Shown {
    pub id: String,
    pub title: String,
    pub use_when: String,
    pub not_when: String,
    pub steps: Vec<Said>,
    pub evidence: Evidence,
    pub help: &'static str,
    #[serde(skip)]
    pub why: bool,
    #[serde(skip)]
    pub safety_line: bool,
}

/// One step.
#[derive(Debug, Serialize)]
pub struct Said {
    /// `<checklist>/<key>`.
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
    pub evidence: Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Listed {
    pub id: String,
    pub steps: usize,
    pub blurb: String,
    pub aliases: Vec<String>,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    if args.list {
        let listed = ctx.library.checklists()?.into_iter().map(|c| Listed {
            id: c.id,
            steps: c.value.steps.len(),
            blurb: c.value.blurb,
            aliases: c.value.aliases,
        });
        return Ok(Report::Checklists { checklists: listed.collect(), help: HELP });
    }
    let Loaded { id, value, .. } = find(&args.name, ctx)?;
    let steps: Vec<Said> =
        value.steps.iter().map(|step| said(&id, step, ctx)).collect::<Result<_>>()?;
    let done = match &args.done {
        Some(asked) => Some(walk::named(asked, &steps)?),
        None if args.run && timer::can_run(ctx) => {
            Some(walk::ask(&value.title, &steps, args, ctx)?)
        }
        None => None,
    };
    if let Some(done) = done {
        let walked = walk::keep(&id, &value.title, value.safety_line, steps, &done, ctx);
        return Ok(Report::Walked(walked));
    }
    Ok(Report::Checklist(Shown {
        evidence: ctx.library.evidence(&value.evidence, &value.why, &value.limit, &id)?,
        steps,
        id,
        title: value.title,
        use_when: value.use_when,
        not_when: value.not_when,
        help: HELP,
        why: args.why,
        safety_line: value.safety_line,
    }))
}

fn find(asked: &str, ctx: &Ctx) -> Result<Loaded<Checklist>> {
    if let Some(found) = ctx.library.checklist(asked)? {
        return Ok(found);
    }
    let mut all = ctx.library.checklists()?;
    let names: Vec<Name> =
        all.iter().map(|c| Name { name: c.id.clone(), aliases: c.value.aliases.clone() }).collect();
    let name = choose(asked, &names, "checklist", "empathy checklist --list", ctx)?;
    all.retain(|checklist| checklist.id == name);
    all.pop().ok_or_else(|| anyhow!("no checklist `{asked}`"))
}

fn said(checklist: &str, step: &Step, ctx: &Ctx) -> Result<Said> {
    let id = format!("{checklist}/{}", step.key);
    Ok(Said {
        evidence: ctx.library.evidence(&step.evidence, &step.why, &step.limit, &id)?,
        id,
        part: step.part.clone(),
        text: step.text.clone(),
        minutes: step.minutes,
        not_when: step.not_when.clone(),
        origin: step.origin.clone(),
        see: step.see.clone(),
    })
}
