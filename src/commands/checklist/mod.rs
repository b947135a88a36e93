//! `checklist`: steps to tick off.

mod run;

use anyhow::{Result, anyhow, bail};
use serde::Serialize;

use super::{HELP, choose};
use crate::ctx::Ctx;
use crate::library::{Evidence, Loaded};
use crate::model::checklist::{Checklist, Step};
use crate::suggest::Name;
use crate::timer;

pub use run::{Did, Ran, Walked};

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
  empathy checklist conversation --run
  empathy checklist listening --done all
  empathy checklist --list

--run asks at a terminal, step by step, and keeps what was done in your history; elsewhere it prints the list.
--format markdown prints a task list.

Columns of --format plain: number, id, minutes (or -), part (or -), text.
With --list: name, steps, blurb. Of a run: id, done or skipped, text."
)]
pub struct Args {
    /// Which checklist
    #[arg(value_name = "NAME", default_value = DEFAULT)]
    name: String,
    /// Say for each step how sure we are, and its limit
    #[arg(long)]
    why: bool,
    /// Name the checklists
    #[arg(long, conflicts_with = "why")]
    list: bool,
    /// Walk through the steps one at a time, with a timer where a step has minutes
    #[arg(long, conflicts_with = "list")]
    run: bool,
    /// Keep a run without asking: keys of the steps that were done, parted by commas, or `all`; the rest is skipped
    #[arg(long, value_name = "KEY,…", value_delimiter = ',', conflicts_with = "list")]
    done: Option<Vec<String>>,
    #[command(flatten)]
    timer: timer::Flags,
}

/// What `checklist` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Checklist(Shown),
    Checklists { checklists: Vec<Listed>, help: &'static str },
    Run(Walked),
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
    if args.timer.on_end.is_some() && !args.run {
        bail!("--on-end is for the timers of a run; add `--run`");
    }
    let Loaded { id, value, .. } = find(&args.name, ctx)?;
    if let Some(done) = &args.done {
        let did = run::told(done, &id, &value)?;
        return Ok(Report::Run(run::kept(id, &value, &did, ctx)));
    }
    if args.run && timer::can_run(ctx) {
        let did = run::walk(&id, &value, args, ctx)?;
        return Ok(Report::Run(run::kept(id, &value, &did, ctx)));
    }
    if args.run {
        ctx.note("--run: nothing is asked here; `--done` keeps a run without questions".into());
    }
    let steps = value.steps.iter().map(|step| said(&id, step, ctx)).collect::<Result<_>>()?;
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
