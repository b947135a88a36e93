//! A walk through a checklist, one step at a time.

use anyhow::{Result, bail};
use serde::Serialize;

use super::Args;
use crate::ask::{self, Reply};
use crate::commands::HELP;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::interrupt::Stopped;
use crate::model::checklist::{Checklist, Step};
use crate::suggest::{self, Name};
use crate::timer::{self, Stretch};

/// What was done and what was not.
#[derive(Debug, Serialize)]
pub struct Walked {
    pub id: String,
    pub title: String,
    pub not_when: String,
    pub steps: Vec<Ran>,
    /// Whether it was kept in the history.
    pub saved: bool,
    pub help: &'static str,
    #[serde(skip)]
    pub safety_line: bool,
}

/// One step, and what became of it.
#[derive(Debug, Serialize)]
pub struct Ran {
    /// `<checklist>/<key>`.
    pub id: String,
    pub text: String,
    pub did: Did,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    Done,
    Skipped,
}

impl Did {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}

/// What became of each step, as the flag says: the named ones are done, the others skipped.
pub fn told(done: &[String], id: &str, list: &Checklist) -> Result<Vec<Did>> {
    if done.iter().map(String::as_str).eq(["all"]) {
        return Ok(vec![Did::Done; list.steps.len()]);
    }
    let mut did = vec![Did::Skipped; list.steps.len()];
    for asked in done {
        // plain and json name a step with its list
        let key = asked.strip_prefix(id).and_then(|rest| rest.strip_prefix('/')).unwrap_or(asked);
        match list.steps.iter().position(|step| step.key == key) {
            Some(at) => did[at] = Did::Done,
            None => return unknown(asked, key, id, list),
        }
    }
    Ok(did)
}

fn unknown(asked: &str, key: &str, id: &str, list: &Checklist) -> Result<Vec<Did>> {
    let names: Vec<Name> = list
        .steps
        .iter()
        .map(|step| Name { name: step.key.clone(), aliases: Vec::new() })
        .collect();
    // near or the same but for its case: named, never taken on a guess
    let near = suggest::resolve(key, &names).map_or_else(|near| near, |name| vec![name]);
    let hint = suggest::did_you_mean(&near);
    bail!(
        "--done: `{id}` has no step `{asked}`; {hint}its steps are {}, or all of them with `all`",
        list.steps.iter().map(|step| step.key.as_str()).collect::<Vec<_>>().join(", ")
    )
}

/// Asks for each step what became of it.
pub fn walk(id: &str, list: &Checklist, args: &Args, ctx: &Ctx) -> Result<Vec<Did>> {
    ask::say(&list.title)?;
    ask::say(&format!("Not when {}", list.not_when))?;
    if list.safety_line {
        ask::say(HELP)?;
    }
    let mut did: Vec<Option<Did>> = vec![None; list.steps.len()];
    let mut at = 0;
    while at < list.steps.len() {
        ask::say("")?;
        let place = format!("{} of {}", at + 1, list.steps.len());
        let mut aside: Vec<String> =
            list.steps[at].not_when.iter().map(|text| format!("Not when {text}")).collect();
        if args.why {
            aside.push(why(id, &list.steps[at], ctx)?);
        }
        match step(&list.steps[at], &place, &aside, did[at], args, ctx)? {
            Reply::Given(choice) => {
                did[at] = Some(choice);
                at += 1;
            }
            Reply::Back if at == 0 => return Err(Stopped.into()),
            Reply::Back => at -= 1,
        }
    }
    Ok(did.into_iter().map(|choice| choice.unwrap_or(Did::Skipped)).collect())
}

/// One step: its text with what is said aside, then the question; a timer that ran leads back to the question.
fn step(
    step: &Step,
    place: &str,
    aside: &[String],
    before: Option<Did>,
    args: &Args,
    ctx: &Ctx,
) -> Result<Reply<Did>> {
    if let Some(part) = &step.part {
        ask::say(&format!("({part})"))?;
    }
    let mut timed = false;
    loop {
        let mut choices = vec!["Done".to_owned(), "Skip".to_owned()];
        // before it ran, the timer is what one would want
        let timer = step.minutes.map(|minutes| {
            let offer =
                format!("{} the timer ({minutes} min)", if timed { "Run again" } else { "Start" });
            let place = if timed || before.is_some() { choices.len() } else { 0 };
            choices.insert(place, offer);
            (place, minutes)
        });
        let mut question = format!("{place}: {}", step.text);
        if !timed {
            question.extend(aside.iter().map(|said| format!("\n  {said}")));
        }
        let default = choices
            .iter()
            .position(|choice| before == Some(Did::Skipped) && choice == "Skip")
            .unwrap_or(0);
        match ask::one(&question, &choices, default)? {
            Reply::Back => return Ok(Reply::Back),
            Reply::Given(choice) if timer.is_some_and(|(place, _)| place == choice) => {
                let Some((_, minutes)) = timer else { continue };
                let stretch = Stretch { label: &step.text, minutes, pacer: false };
                timer::run(&stretch, &args.timer, ctx)?;
                timed = true;
            }
            Reply::Given(choice) => {
                let done = choices[choice] == "Done";
                return Ok(Reply::Given(if done { Did::Done } else { Did::Skipped }));
            }
        }
    }
}

/// How sure we are of a step, and its limit, in a line.
fn why(id: &str, step: &Step, ctx: &Ctx) -> Result<String> {
    let id = format!("{id}/{}", step.key);
    let found = ctx.library.evidence(&step.evidence, &step.why, &step.limit, &id)?;
    Ok(format!(
        "{} ({}): {}; {}",
        found.verb,
        found.grade.name(),
        found.finding.trim_end_matches('.'),
        found.limit
    ))
}

/// Keeps a run, and says what became of each step.
pub fn kept(id: String, list: &Checklist, did: &[Did], ctx: &Ctx) -> Walked {
    let keys = |which: Did| {
        let steps = list.steps.iter().zip(did).filter(|(_, did)| **did == which);
        steps.map(|(step, _)| step.key.clone()).collect()
    };
    let checklist = history::Checklist {
        checklist: id.clone(),
        done: keys(Did::Done),
        skipped: keys(Did::Skipped),
    };
    let saved = ctx.record(What::Checklist(checklist));
    let ran = |(step, did): (&Step, &Did)| Ran {
        id: format!("{id}/{}", step.key),
        text: step.text.clone(),
        did: *did,
        not_when: step.not_when.clone(),
    };
    Walked {
        steps: list.steps.iter().zip(did).map(ran).collect(),
        id,
        title: list.title.clone(),
        not_when: list.not_when.clone(),
        saved,
        help: HELP,
        safety_line: list.safety_line,
    }
}
