//! `assess`: ten questions about the last seven days, added up with their error.

mod paper;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::HELP;
use crate::ask::{self, Reply};
use crate::ctx::Ctx;
use crate::interrupt::Stopped;
use crate::library::Loaded;
use crate::model::form::{ASSUMED_RELIABILITY, ASSUMED_SD_SHARE, Form, Item, Practise, Sum};

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy assess
  empathy assess --answers 3,2,4,1,-,3,1,2,4,3
  empathy assess --form > partner.md
  empathy assess --answers 3,2,4,1,-,3,1,2,4,3 --compare partner.md

Answers: 0 never, 1 once, 2 twice, 3 three or four times, 4 five times or more; - did not come up.
Without a terminal --answers is needed. Nothing is kept.

Columns of --format plain: scale, score, highest, low, high, smallest change (- when there is
not enough to say); with --form: number, key, item; with --compare: item, yours, theirs, gap."
)]
pub struct Args {
    /// Ten answers parted by commas, a filled form, or - for stdin
    #[arg(long, value_name = "LIST|FILE|-", conflicts_with = "form", allow_hyphen_values = true)]
    answers: Option<String>,
    /// Who answers about you; your partner gets the same questions seen from their side
    #[arg(long, value_enum, value_name = "WHO")]
    rater: Option<Rater>,
    /// Print the blank form, your partner's unless --rater says otherwise
    #[arg(long)]
    form: bool,
    /// Put your answers beside your partner's filled form
    #[arg(long, value_name = "FILE", conflicts_with = "form")]
    compare: Option<PathBuf>,
}

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rater {
    Me,
    Partner,
}

/// The days a form looks at, first and last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Days {
    pub from: Date,
    pub to: Date,
}

impl std::fmt::Display for Days {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} to {}", self.from, self.to)
    }
}

/// What `assess` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Result(Scored),
    Form(Blank),
    Compare(Compared),
}

/// One set of answers, added up.
#[derive(Debug, Serialize)]
pub struct Scored {
    pub form: String,
    pub version: u16,
    pub title: String,
    pub rater: Rater,
    pub days: Days,
    pub scales: Vec<ScaleScored>,
    /// The plain sum of the counted items; no label belongs to it.
    pub total: Sum,
    pub next: Next,
    pub items: Vec<Answered>,
    pub uncounted: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncounted_why: Option<String>,
    pub assumed: Assumed,
    pub notes: Vec<String>,
    pub help: &'static str,
}

/// One scale.
#[derive(Debug, Serialize)]
pub struct ScaleScored {
    pub key: String,
    pub title: String,
    #[serde(flatten)]
    pub sum: Sum,
    pub in_total: bool,
    pub practise: Vec<Practise>,
}

/// What to practise next: the scale with the most room.
#[derive(Debug, Serialize)]
pub struct Next {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    pub practise: Vec<Practise>,
}

/// One item with its answer.
#[derive(Debug, Serialize)]
pub struct Answered {
    pub key: String,
    pub text: String,
    /// 0 to the form's highest; `null` did not come up.
    pub answer: Option<u8>,
    pub label: String,
}

/// Where the error figures come from.
#[derive(Debug, Serialize)]
pub struct Assumed {
    pub sd_share_of_range: f64,
    pub reliability_of_eight_items: f64,
    pub says: &'static str,
}

const ASSUMED: &str = "The ranges rest on assumed figures (a spread of 15 % of the scale, a reliability of .80 \
                       for eight questions), because nobody has tested this form yet.";

/// A blank form.
#[derive(Debug, Serialize)]
pub struct Blank {
    pub form: String,
    pub version: u16,
    pub rater: Rater,
    pub days: Days,
    pub items: Vec<BlankItem>,
    /// The form as it is printed and read back.
    pub paper: String,
    pub help: &'static str,
}

#[derive(Debug, Serialize)]
pub struct BlankItem {
    pub key: String,
    pub text: String,
}

/// Two views side by side.
#[derive(Debug, Serialize)]
pub struct Compared {
    pub form: String,
    pub version: u16,
    pub stem: String,
    pub days: Days,
    pub items: Vec<Pair>,
    pub scales: Vec<ScalePair>,
    pub notes: Vec<String>,
    pub help: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Pair {
    pub key: String,
    pub text: String,
    pub mine: Option<u8>,
    pub theirs: Option<u8>,
    /// Theirs less mine.
    pub gap: Option<i16>,
}

#[derive(Debug, Serialize)]
pub struct ScalePair {
    pub key: String,
    pub title: String,
    pub mine: Sum,
    pub theirs: Sum,
    pub gap: Option<f64>,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    let Loaded { id, value: form, .. } = ctx
        .library
        .forms()?
        .into_iter()
        .find(|form| form.id == "week")
        .context("the form `week` is gone; `empathy pack list forms` shows what is there")?;
    let to = ctx.today();
    let span = i64::from(form.days.max(1)) - 1;
    let days = Days { from: to.checked_sub(span.days()).unwrap_or(to), to };
    if args.form {
        return Ok(Report::Form(blank(id, &form, args.rater.unwrap_or(Rater::Partner), days)));
    }
    let given = match &args.answers {
        Some(source) => paper::read(source, &form)?,
        None if ctx.asks && args.compare.as_ref().is_some_and(|file| !file.is_file()) => bail!(
            "--compare {}: there is no such file",
            args.compare.as_deref().unwrap_or(Path::new("")).display()
        ),
        None if ctx.asks => paper::Filled {
            answers: questions(&form, args.rater.unwrap_or(Rater::Me))?,
            rater: args.rater,
            days: None,
        },
        None if args.compare.is_some() => bail!(
            "your own answers come first, so that neither of you answers to please; \
             pass them as `--answers 3,1,-,…` and the partner's form opens"
        ),
        None => bail!(
            "`assess` needs {} answers; pass them as `--answers 3,1,-,…` or run it in a terminal",
            form.items.len()
        ),
    };
    let rater = args.rater.or(given.rater).unwrap_or(Rater::Me);
    let days = given.days.unwrap_or(days);
    match &args.compare {
        Some(_) if rater == Rater::Partner => {
            bail!("--compare puts your own answers beside your partner's; give yours first")
        }
        Some(file) => {
            let theirs = theirs(file, &form, days)?;
            Ok(Report::Compare(compare(id, &form, days, &given.answers, &theirs)))
        }
        None => Ok(Report::Result(score(id, form, rater, days, &given.answers))),
    }
}

/// The partner's answers, from a filled form about the same days.
fn theirs(file: &Path, form: &Form, days: Days) -> Result<Vec<Option<u8>>> {
    let name = file.to_string_lossy();
    let filled = paper::read_file(file, form)?;
    if filled.rater == Some(Rater::Me) {
        bail!("{name} is your own form; `empathy assess --form` prints your partner's");
    }
    if let Some(their_days) = filled.days.filter(|theirs| *theirs != days) {
        bail!(
            "{name} is about {their_days}, your answers are about {days}; \
             compare the same days, or set them with `--today`"
        );
    }
    Ok(filled.answers)
}

fn questions(form: &Form, rater: Rater) -> Result<Vec<Option<u8>>> {
    let count = form.items.len();
    ask::say(paper::stem(form, rater))?;
    let mut given: Vec<Option<usize>> = vec![None; count];
    let mut at = 0;
    while at < count {
        let item = &form.items[at];
        let mut choices: Vec<String> =
            (0..=form.max).map(|answer| form.label(item, answer).to_owned()).collect();
        choices.push("it did not come up".into());
        let text = paper::text(item, rater);
        let question = format!("{} of {count}  {text}", at + 1);
        match ask::one(&question, &choices, given[at].unwrap_or(0))? {
            Reply::Given(choice) => {
                given[at] = Some(choice);
                at += 1;
            }
            Reply::Back if at == 0 => return Err(Stopped.into()),
            Reply::Back => at -= 1,
        }
    }
    let answer = |choice: Option<usize>| choice.and_then(|c| u8::try_from(c).ok());
    Ok(given.into_iter().map(|choice| answer(choice).filter(|a| *a <= form.max)).collect())
}

fn score(id: String, form: Form, rater: Rater, days: Days, answers: &[Option<u8>]) -> Scored {
    let items = form.items.iter().zip(answers).map(|(item, &answer)| Answered {
        key: item.key.clone(),
        text: paper::text(item, rater).to_owned(),
        answer,
        label: answer.map_or("did not come up", |a| form.label(item, a)).to_owned(),
    });
    let items: Vec<Answered> = items.collect();
    let total = form.sum(&form.counted(), answers);
    let scales: Vec<ScaleScored> = form
        .scales
        .iter()
        .map(|scale| ScaleScored {
            key: scale.key.clone(),
            title: scale.title.clone(),
            sum: form.sum(&scale.items, answers),
            in_total: scale.in_total,
            practise: scale.practise.clone(),
        })
        .collect();
    Scored {
        next: next(&scales),
        form: id,
        version: form.version,
        title: form.title,
        rater,
        days,
        scales,
        total,
        items,
        uncounted: form.uncounted,
        uncounted_why: form.uncounted_why,
        assumed: Assumed {
            sd_share_of_range: ASSUMED_SD_SHARE,
            reliability_of_eight_items: ASSUMED_RELIABILITY,
            says: ASSUMED,
        },
        notes: match rater {
            Rater::Partner if !form.twin_notes.is_empty() => form.twin_notes,
            Rater::Partner | Rater::Me => form.notes,
        },
        help: HELP,
    }
}

/// The scale with the smallest share of its range; the first of equals.
fn next(scales: &[ScaleScored]) -> Next {
    let share = |scale: &&ScaleScored| scale.sum.score.map(|score| score / scale.sum.max);
    // a full scale leaves nothing to practise
    let with_score = scales.iter().filter(|scale| share(scale).is_some_and(|share| share < 1.0));
    let lowest = with_score
        .min_by(|a, b| share(a).partial_cmp(&share(b)).unwrap_or(std::cmp::Ordering::Equal));
    Next {
        scale: lowest.map(|scale| scale.key.clone()),
        practise: lowest.map(|scale| scale.practise.clone()).unwrap_or_default(),
    }
}

fn compare(
    id: String,
    form: &Form,
    days: Days,
    mine: &[Option<u8>],
    theirs: &[Option<u8>],
) -> Compared {
    let pair = |(n, item): (usize, &Item)| Pair {
        key: item.key.clone(),
        text: item.text.clone(),
        mine: mine[n],
        theirs: theirs[n],
        gap: mine[n].zip(theirs[n]).map(|(mine, theirs)| i16::from(theirs) - i16::from(mine)),
    };
    let scales = form.scales.iter().map(|scale| {
        let (mine, theirs) = (form.sum(&scale.items, mine), form.sum(&scale.items, theirs));
        ScalePair {
            key: scale.key.clone(),
            title: scale.title.clone(),
            gap: mine.score.zip(theirs.score).map(|(mine, theirs)| theirs - mine),
            mine,
            theirs,
        }
    });
    Compared {
        form: id,
        version: form.version,
        stem: form.stem.clone(),
        days,
        items: form.items.iter().enumerate().map(pair).collect(),
        scales: scales.collect(),
        notes: vec![
            "Neither column is the truth. A gap is something to ask about, not to settle.".into(),
            "Being seen to try matters too; ask which of these your partner noticed.".into(),
        ],
        help: HELP,
    }
}

fn blank(id: String, form: &Form, rater: Rater, days: Days) -> Blank {
    let item = |item: &Item| BlankItem {
        key: item.key.clone(),
        text: paper::text(item, rater).to_owned(),
    };
    Blank {
        paper: paper::print(&id, form, rater, days),
        form: id,
        version: form.version,
        rater,
        days,
        items: form.items.iter().map(item).collect(),
        help: HELP,
    }
}
