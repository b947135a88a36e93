//! A checklist walked through, step by step, and what became of each step.

use anyhow::Result;
use serde::Serialize;

use super::{Args, Said};
use crate::ask::{self, Reply};
use crate::commands::HELP;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::interrupt::Stopped;
use crate::suggest::{self, Name};
use crate::timer::{self, Stretch};

/// A checklist that was walked through.
#[derive(Debug, Serialize)]
pub struct Walked {
    pub id: String,
    pub title: String,
    /// All steps, in their order.
    pub steps: Vec<Step>,
    /// Whether it is in the history now.
    pub saved: bool,
    pub help: &'static str,
    #[serde(skip)]
    pub safety_line: bool,
}

/// What became of a step.
#[derive(Debug, Serialize)]
pub struct Step {
    /// `<checklist>/<key>`.
    pub id: String,
    pub text: String,
    pub done: bool,
}

/// Which steps were done, as `--done` says it: `all`, or keys.
pub fn named(asked: &[String], steps: &[Said]) -> Result<Vec<bool>> {
    if asked == ["all"] {
        return Ok(vec![true; steps.len()]);
    }
    let names: Vec<Name> =
        steps.iter().map(|s| Name { name: key(s).to_owned(), aliases: Vec::new() }).collect();
    let mut done = vec![false; steps.len()];
    for one in asked {
        let name = suggest::resolve(one.trim(), &names).map_err(|near| {
            let all: Vec<&str> = steps.iter().map(key).collect();
            anyhow::anyhow!(
                "no step `{one}`; {}the steps are {}, or say `all`",
                suggest::did_you_mean(&near),
                all.join(", ")
            )
        })?;
        for (step, done) in steps.iter().zip(&mut done) {
            *done |= key(step) == name;
        }
    }
    Ok(done)
}

fn key(step: &Said) -> &str {
    step.id.rsplit('/').next().unwrap_or(&step.id)
}

/// Goes through the steps at a terminal; Esc goes one back.
pub fn ask(title: &str, steps: &[Said], args: &Args, ctx: &Ctx) -> Result<Vec<bool>> {
    ask::say(title)?;
    let mut done: Vec<bool> = Vec::new();
    while done.len() < steps.len() {
        let step = &steps[done.len()];
        let minutes = step.minutes.map(|m| format!(" ({m} min)")).unwrap_or_default();
        let question = format!("{} of {}  {}{minutes}", done.len() + 1, steps.len(), step.text);
        if let Some(not_when) = &step.not_when {
            ask::say(&format!("  not when {not_when}"))?;
        }
        let mut choices = vec!["done".to_owned(), "skip it".to_owned()];
        choices.extend(step.minutes.map(|minutes| format!("start {minutes} min")));
        match ask::one(&question, &choices, 0)? {
            Reply::Given(0) => done.push(true),
            Reply::Given(1) => done.push(false),
            Reply::Given(_) => {
                let label = key(step).replace('-', " ");
                let minutes = step.minutes.unwrap_or(1);
                let stretch = Stretch { label: &label, minutes, pacer: false };
                timer::run(&stretch, &args.timer, ctx)?;
                done.push(true);
            }
            Reply::Back => {
                if done.pop().is_none() {
                    return Err(Stopped.into());
                }
            }
        }
    }
    Ok(done)
}

/// Notes what became of the steps.
pub fn keep(
    id: &str,
    title: &str,
    safety_line: bool,
    steps: Vec<Said>,
    done: &[bool],
    ctx: &Ctx,
) -> Walked {
    let keys = |wanted: bool| -> Vec<String> {
        let found = steps.iter().zip(done).filter(|(_, done)| **done == wanted);
        found.map(|(step, _)| key(step).to_owned()).collect()
    };
    let saved = ctx.record(What::Checklist(history::Checklist {
        checklist: id.to_owned(),
        done: keys(true),
        skipped: keys(false),
    }));
    let step = |(step, &done): (Said, &bool)| Step { id: step.id, text: step.text, done };
    Walked {
        id: id.to_owned(),
        title: title.to_owned(),
        steps: steps.into_iter().zip(done).map(step).collect(),
        saved,
        help: HELP,
        safety_line,
    }
}
