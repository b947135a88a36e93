//! `burnout`: signs to tick, and the plan they lead to.

mod questions;

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use super::HELP;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::library::Evidence;
use crate::model::burnout::{Also, Check, Row, Sign};
use crate::suggest::{self, Name};
use crate::timer;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy burnout
  empathy burnout --signs dread,numb
  empathy burnout --signs none --low-mood yes
  empathy burnout --signs dread --drained 8 --relief hard-topics --drained-after 6
  empathy burnout --list

There is no score. Without a terminal --signs is needed. The signs, how drained you were and which relief
you tried are kept in your history, unless --no-history is given. With --afraid yes nothing is kept, and what
you say of your mood never is.

Columns of --format plain: id of the row, sign, relief now, prevention, recovery, who starts (a low
mood comes first, in rows of its own; with --afraid yes the rows are lines of help);
with --list: id of the sign, sign."
)]
pub struct Args {
    /// Signs that fit, parted by commas, or `none`
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    signs: Option<Vec<String>>,
    /// Whether you are afraid of your partner
    #[arg(long, value_enum, value_name = "YES|NO")]
    afraid: Option<YesNo>,
    /// Whether a low mood does not lift
    #[arg(long, value_enum, value_name = "YES|NO")]
    low_mood: Option<YesNo>,
    /// How drained you are before a relief, 0 fresh to 10 empty
    #[arg(long, value_name = "0-10", value_parser = clap::value_parser!(u8).range(0..=10))]
    drained: Option<u8>,
    /// How drained you are after it
    #[arg(long, value_name = "0-10", value_parser = clap::value_parser!(u8).range(0..=10))]
    drained_after: Option<u8>,
    /// Which relief you tried: the id of a row of the plan, or `none`
    #[arg(long, value_name = "ID")]
    relief: Option<String>,
    #[command(flatten)]
    timer: timer::Flags,
    /// Name the signs
    #[arg(long, conflicts_with_all = ["signs", "afraid", "low_mood", "drained", "drained_after", "relief"])]
    list: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum YesNo {
    Yes,
    No,
}

/// What `burnout` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    /// Fear was ticked: safety, and nothing else.
    Safety {
        lines: Vec<String>,
        help: &'static str,
    },
    Plan(Plan),
    Signs {
        signs: Vec<SignSaid>,
        help: &'static str,
    },
}

#[derive(Debug, Serialize)]
pub struct Plan {
    pub title: String,
    pub intro: String,
    pub signs: Vec<SignSaid>,
    /// Whether a low mood was ticked; `null` when not asked.
    pub low_mood: Option<bool>,
    /// Said before any tip when a low mood does not lift.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
    /// What helps soonest first.
    pub rows: Vec<RowSaid>,
    pub routes: Vec<String>,
    pub not_when: String,
    pub evidence: Evidence,
    /// How drained, 0 to 10, before the relief and after it; `null` when not said.
    pub drained: Option<u8>,
    pub drained_after: Option<u8>,
    /// The row whose relief was tried.
    pub tried: Option<String>,
    /// Whether it is in the history now.
    pub saved: bool,
    pub help: &'static str,
    /// Whether a ticked sign may also be low mood or fear, and nobody was asked.
    #[serde(skip)]
    pub unasked: bool,
}

#[derive(Debug, Serialize)]
pub struct SignSaid {
    pub id: String,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also: Option<Also>,
    pub evidence: Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct RowSaid {
    pub id: String,
    /// The ticked signs that lead here.
    pub because: Vec<String>,
    pub sign: String,
    pub relief: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    pub prevention: String,
    pub recovery: String,
    pub starts: String,
    pub not_when: String,
    pub evidence: Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// The answers to the questions.
#[derive(Default)]
struct Ticked {
    signs: Vec<String>,
    afraid: Option<bool>,
    low_mood: Option<bool>,
    drained: Option<u8>,
    after: Option<u8>,
    relief: Option<String>,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    let check = whole(ctx)?;
    if args.list {
        let signs = check.signs.iter().map(|s| sign(s, ctx)).collect::<Result<_>>()?;
        return Ok(Report::Signs { signs, help: HELP });
    }
    let flag = |answer: Option<YesNo>| answer.map(|a| a == YesNo::Yes);
    let mut ticked = Ticked {
        afraid: flag(args.afraid),
        low_mood: flag(args.low_mood),
        drained: args.drained,
        after: args.drained_after,
        relief: tried(args.relief.as_deref(), &check)?,
        ..Ticked::default()
    };
    if ticked.afraid == Some(true) {
        return Ok(Report::Safety { lines: check.afraid, help: HELP });
    }
    match &args.signs {
        Some(asked) => ticked.signs = known(asked, &check)?,
        None if ctx.asks => {
            questions::ask(&mut ticked, &check)?;
            if ticked.afraid == Some(true) {
                return Ok(Report::Safety { lines: check.afraid, help: HELP });
            }
            if args.relief.is_none() && ticked.after.is_none() {
                questions::relieve(&mut ticked, &check, &args.timer, ctx)?;
            }
        }
        None => bail!(
            "`burnout` needs the signs that fit; pass `--signs dread,numb` or `--signs none` \
             (`empathy burnout --list` names them), or run it in a terminal"
        ),
    }
    let saved = ctx.record(What::Burnout(history::Burnout {
        signs: ticked.signs.clone(),
        before: ticked.drained,
        after: ticked.after,
        relief: ticked.relief.clone(),
    }));
    plan(check, ticked, saved, ctx)
}

/// The row that `--relief` names; nothing for `none`.
fn tried(asked: Option<&str>, check: &Check) -> Result<Option<String>> {
    let Some(asked) = asked.filter(|asked| *asked != "none") else { return Ok(None) };
    if check.rows.iter().any(|row| row.key == asked) {
        return Ok(Some(asked.to_owned()));
    }
    let rows: Vec<&str> = check.rows.iter().map(|row| row.key.as_str()).collect();
    bail!("--relief: no row `{asked}`; the plan has {}, or say `none`", rows.join(", "));
}

/// All files of signs and rows as one: `check` first, the others in the order of their ids.
fn whole(ctx: &Ctx) -> Result<Check> {
    let mut files = ctx.library.burnout()?;
    // its words on fear and low mood hold for all
    let first = files.iter().position(|file| file.id == "check").unwrap_or(0);
    if files.is_empty() {
        bail!("there are no signs; `empathy pack list burnout` shows the data");
    }
    let mut all = files.remove(first).value;
    for file in files {
        // the same key is the same sign: the later file's stands
        all.signs.retain(|sign| file.value.signs.iter().all(|new| new.key != sign.key));
        all.rows.retain(|row| file.value.rows.iter().all(|new| new.key != row.key));
        all.signs.extend(file.value.signs);
        all.rows.extend(file.value.rows);
    }
    Ok(all)
}

fn known(asked: &[String], check: &Check) -> Result<Vec<String>> {
    let names: Vec<Name> = check
        .signs
        .iter()
        .map(|sign| Name { name: sign.key.clone(), aliases: Vec::new() })
        .collect();
    let mut keys = Vec::new();
    let asked: Vec<&str> = asked.iter().map(|s| s.trim()).filter(|s| !s.is_empty()).collect();
    if asked == ["none"] {
        return Ok(keys);
    }
    if asked.is_empty() {
        bail!("--signs is empty; name the signs that fit, or `none`");
    }
    for sign in asked {
        match suggest::resolve(sign, &names) {
            Ok(key) if keys.contains(&key) => {}
            Ok(key) => keys.push(key),
            Err(_) if sign == "none" => bail!("--signs takes `none` alone, or signs"),
            Err(near) => bail!(
                "no sign `{sign}`; {}`empathy burnout --list` names them all",
                suggest::did_you_mean(&near)
            ),
        }
    }
    Ok(keys)
}

fn plan(check: Check, ticked: Ticked, saved: bool, ctx: &Ctx) -> Result<Report> {
    let rows = check.plan(&ticked.signs);
    let leads =
        |sign: &&Sign, row: &Row| ticked.signs.contains(&sign.key) && sign.rows.contains(&row.key);
    let because = |row: &Row| -> Vec<String> {
        check.signs.iter().filter(|sign| leads(sign, row)).map(|s| s.text.clone()).collect()
    };
    let rows = rows.into_iter().map(|r| row(r, because(r), ctx)).collect::<Result<_>>()?;
    let fits = |s: &&Sign| ticked.signs.contains(&s.key);
    let signs: Vec<SignSaid> =
        check.signs.iter().filter(fits).map(|s| sign(s, ctx)).collect::<Result<_>>()?;
    let unasked = (ticked.afraid.is_none() || ticked.low_mood.is_none())
        && signs.iter().any(|s| s.also.is_some());
    Ok(Report::Plan(Plan {
        evidence: ctx.library.evidence(&check.evidence, &check.why, &check.limit, "burnout")?,
        first: if ticked.low_mood == Some(true) { check.low_mood } else { Vec::new() },
        title: check.title,
        intro: check.intro,
        signs,
        low_mood: ticked.low_mood,
        rows,
        routes: check.help,
        not_when: check.not_when,
        drained: ticked.drained,
        drained_after: ticked.after,
        tried: ticked.relief,
        saved,
        help: HELP,
        unasked,
    }))
}

fn sign(sign: &Sign, ctx: &Ctx) -> Result<SignSaid> {
    Ok(SignSaid {
        id: sign.key.clone(),
        text: sign.text.clone(),
        also: sign.also,
        evidence: ctx.library.evidence(&sign.evidence, &sign.why, &sign.limit, &sign.key)?,
        origin: sign.origin.clone(),
    })
}

fn row(row: &Row, because: Vec<String>, ctx: &Ctx) -> Result<RowSaid> {
    Ok(RowSaid {
        id: row.key.clone(),
        because,
        sign: row.sign.clone(),
        relief: row.relief.clone(),
        minutes: row.minutes,
        prevention: row.prevention.clone(),
        recovery: row.recovery.clone(),
        starts: row.starts.clone(),
        not_when: row.not_when.clone(),
        evidence: ctx.library.evidence(&row.evidence, &row.why, &row.limit, &row.key)?,
        origin: row.origin.clone(),
    })
}
