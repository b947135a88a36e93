//! `assess`: ten questions about the last seven days, added up with their error.

mod paper;
mod remembered;
mod report;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use jiff::ToSpan;

use super::HELP;
use crate::ask::{self, Reply};
use crate::ctx::Ctx;
use crate::interrupt::Stopped;
use crate::library::Loaded;
use crate::model::form::{ASSUMED_RELIABILITY, ASSUMED_SD_SHARE, Form, Item};
use crate::tally::change::Earlier;

pub use report::{
    Answered, Assumed, Blank, BlankItem, Compared, Days, Next, Pair, Rater, Report, ScalePair,
    ScaleScored, Scored,
};

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy assess
  empathy assess --answers 3,2,4,1,-,3,1,2,4,3
  empathy assess --form > partner.md
  empathy assess --answers 3,2,4,1,-,3,1,2,4,3 --compare partner.md

Answers: 0 never, 1 once, 2 twice, 3 three or four times, 4 five times or more; - did not come up.
Without a terminal --answers is needed. Your answers are kept in your history, unless --no-history
is given; your partner's only with --yes, which says that they agree. --compare takes your own
answers for the same days from the history when you have given them already.

Columns of --format plain: scale, score, highest, low, high, smallest change (- when there is
not enough to say), change since the last time (-: none to compare with), clear (yes, no or -); with --form: number, key, item; with --compare: item, yours, theirs, gap."
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
    /// Answer yes to what would be asked
    #[arg(long, conflicts_with = "form")]
    yes: bool,
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
    if let Some(file) = &args.compare {
        if args.rater == Some(Rater::Partner) {
            bail!("--compare puts your own answers beside your partner's; give yours first");
        }
        let theirs = theirs(file, &form)?;
        return beside(args, &id, &form, days, &theirs, ctx);
    }
    let given = given(args, &form, ctx)?;
    let rater = args.rater.or(given.rater).unwrap_or(Rater::Me);
    let days = given.days.unwrap_or(days);
    let mut scored = score(id, form, rater, days, &given.answers, ctx);
    // a partner is asked about only what could be kept
    let keeps = rater == Rater::Me || (ctx.history.why_off().is_none() && consents(args, ctx)?);
    scored.saved =
        keeps && remembered::keep(&scored.form, scored.version, rater, days, &scored.items, ctx);
    Ok(Report::Result(scored))
}

/// The answers that a flag holds, else those given at a terminal.
fn given(args: &Args, form: &Form, ctx: &Ctx) -> Result<paper::Filled> {
    match &args.answers {
        Some(source) => paper::read(source, form),
        None if ctx.asks => Ok(paper::Filled {
            answers: questions(form, args.rater.unwrap_or(Rater::Me))?,
            rater: args.rater,
            days: None,
        }),
        None => bail!(
            "`assess` needs {} answers; pass them as `--answers 3,1,-,…` or run it in a terminal",
            form.items.len()
        ),
    }
}

/// Whether the partner agrees that their answers are kept.
fn consents(args: &Args, ctx: &Ctx) -> Result<bool> {
    if args.yes {
        return Ok(true);
    }
    if ctx.asks {
        let choices = ["no, only show them".to_owned(), "yes, they said so".to_owned()];
        let question = "Does your partner agree that these answers are kept here?";
        return Ok(matches!(ask::one(question, &choices, 0)?, Reply::Given(1)));
    }
    ctx.note(
        "not kept: your partner's answers are kept only when they agree, which `--yes` says".into(),
    );
    Ok(false)
}

/// One's own answers beside the partner's: those given now, else those of the same days that the history holds, else
/// asked for. The partner's are shown only then, so that nobody answers to please.
fn beside(
    args: &Args,
    id: &str,
    form: &Form,
    today: Days,
    theirs: &paper::Filled,
    ctx: &Ctx,
) -> Result<Report> {
    let wanted = theirs.days.unwrap_or(today);
    if args.answers.is_none()
        && let Some(answers) = remembered::of_days(id, form, wanted, ctx)
    {
        return Ok(Report::Compare(compare(id, form, wanted, &answers, &theirs.answers)));
    }
    if args.answers.is_none() && !ctx.asks {
        bail!(
            "your own answers for {wanted} come first, so that neither of you answers to please; \
             give them with `empathy assess`, or as `--answers 3,1,-,…`, and the partner's form opens"
        );
    }
    let own = given(args, form, ctx)?;
    if own.rater == Some(Rater::Partner) {
        bail!("--compare puts your own answers beside your partner's; give yours first");
    }
    let days = own.days.unwrap_or(today);
    if days != wanted {
        bail!(
            "your partner's form is about {wanted}, your answers are about {days}; \
             compare the same days, or set them with `--today`"
        );
    }
    remembered::keep(
        id,
        form.version,
        Rater::Me,
        days,
        &answered(form, Rater::Me, &own.answers),
        ctx,
    );
    Ok(Report::Compare(compare(id, form, days, &own.answers, &theirs.answers)))
}

/// The partner's answers, from a filled form.
fn theirs(file: &Path, form: &Form) -> Result<paper::Filled> {
    let name = file.display();
    if !file.is_file() {
        bail!("--compare {name}: there is no such file");
    }
    let filled = paper::read_file(file, form)?;
    if filled.rater == Some(Rater::Me) {
        bail!("{name} is your own form; `empathy assess --form` prints your partner's");
    }
    Ok(filled)
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

fn answered(form: &Form, rater: Rater, answers: &[Option<u8>]) -> Vec<Answered> {
    let one = |(item, &answer): (&Item, &Option<u8>)| Answered {
        key: item.key.clone(),
        text: paper::text(item, rater).to_owned(),
        answer,
        label: answer.map_or("did not come up", |a| form.label(item, a)).to_owned(),
    };
    form.items.iter().zip(answers).map(one).collect()
}

fn score(
    id: String,
    form: Form,
    rater: Rater,
    days: Days,
    answers: &[Option<u8>],
    ctx: &Ctx,
) -> Scored {
    let items = answered(&form, rater, answers);
    let mut before: Vec<Earlier> = vec![Earlier::default(); form.scales.len()];
    remembered::each(&id, form.version, rater, ctx, |kept, answers| {
        // a clock that was ahead leaves days that are still to come
        if kept.to <= days.to {
            let answers = remembered::in_order(&form, answers);
            for (scale, before) in form.scales.iter().zip(&mut before) {
                before.add(kept.to, form.sum(&scale.items, &answers));
            }
        }
    });
    let total = form.sum(&form.counted(), answers);
    let scales: Vec<ScaleScored> = form
        .scales
        .iter()
        .zip(&before)
        .map(|(scale, before)| {
            let sum = form.sum(&scale.items, answers);
            ScaleScored {
                key: scale.key.clone(),
                title: scale.title.clone(),
                change: before.change(&sum, &form),
                sum,
                in_total: scale.in_total,
                practise: scale.practise.clone(),
            }
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
            says: report::ASSUMED,
        },
        notes: match rater {
            Rater::Partner if !form.twin_notes.is_empty() => form.twin_notes,
            Rater::Partner | Rater::Me => form.notes,
        },
        saved: false,
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
    id: &str,
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
        form: id.to_owned(),
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
