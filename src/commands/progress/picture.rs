//! What changed, added up over the history.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use serde::Serialize;

use crate::commands::ritual::weeks::Week;
use crate::commands::{HELP, Report as Any, Said};
use crate::ctx::{Ctx, Day};
use crate::history::{Rater, What};
use crate::library::Loaded;
use crate::model::form::Form;
use crate::tally::change::Change;
use crate::tally::relief::{Relief, Reliefs};
use crate::tally::trend::{Point, Trend};
use crate::tally::weeks::Weeks;

/// How many weeks the picture shows at most.
const WEEKS: u16 = 12;

/// What a bare `progress` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Picture(Picture),
    /// Nothing is remembered: how to begin.
    Empty {
        says: String,
    },
}

/// The numbers of the picture.
#[derive(Debug, Serialize)]
pub struct Picture {
    /// How many records there are, and the first and the last of their days.
    pub records: u64,
    pub from: Date,
    pub to: Date,
    pub scales: Vec<Scale>,
    /// Answers to another form or another version of it, which are not compared.
    pub other_forms: u64,
    /// The last weeks, from the first in which a ritual was noted.
    pub weeks: Vec<Week>,
    pub checks: u64,
    pub relief: Vec<Relief>,
    pub pauses: Pauses,
    pub checklists: u64,
    /// Drafts that were looked at and counted.
    pub reviewed: u64,
    pub help: &'static str,
    /// Where the picture is to be drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub svg: Option<PathBuf>,
}

/// One scale over time.
#[derive(Debug, Serialize)]
pub struct Scale {
    pub key: String,
    pub title: String,
    pub max: f64,
    /// Earliest first; thinned out when there are hundreds.
    pub mine: Vec<Point>,
    /// The partner's view, which is no more the truth than one's own.
    pub partner: Vec<Point>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_previous: Option<Change>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_first: Option<Change>,
}

#[derive(Debug, Default, Serialize)]
pub struct Pauses {
    pub count: u64,
    pub minutes: u64,
}

/// The sums as they grow.
struct Sums {
    records: u64,
    days: Option<(Date, Date)>,
    mine: Vec<Trend>,
    partner: Vec<Trend>,
    other_forms: u64,
    weeks: Weeks,
    checks: u64,
    reliefs: Reliefs,
    pauses: Pauses,
    checklists: u64,
    reviewed: u64,
}

pub fn run(since: Option<Day>, svg: Option<&Path>, ctx: &Ctx) -> Result<Said> {
    if let Some(off) = ctx.history.why_off() {
        bail!("there is nothing to draw: {}", off.says());
    }
    let file = ctx.history.file()?;
    let forms = ctx.library.forms()?;
    let form = forms.into_iter().find(|form| form.id == "week");
    let form =
        form.context("the form `week` is gone; `empathy pack list forms` shows what is there")?;
    let scales = form.value.scales.len();
    let mut sums = Sums {
        records: 0,
        days: None,
        mine: vec![Trend::default(); scales],
        partner: vec![Trend::default(); scales],
        other_forms: 0,
        weeks: Weeks::new(ctx.today(), WEEKS),
        checks: 0,
        reliefs: Reliefs::default(),
        pauses: Pauses::default(),
        reviewed: 0,
        checklists: 0,
    };
    // what cannot be read is an error here: an empty picture would be a lie
    drop(ctx.history.lines()?);
    ctx.remember(|date, what| {
        if since.is_none_or(|since| date >= since.0) {
            sums.take(date, what, &form);
        }
    });
    ctx.mind_permissions();
    let report = match sums.days {
        None => {
            let when = since.map(|day| format!(" since {}", day.0)).unwrap_or_default();
            Report::Empty {
                says: format!(
                    "Nothing is remembered{when} yet. `empathy assess` looks at a week, and `empathy ritual done` notes a habit; \
                     then there is something to draw."
                ),
            }
        }
        Some(days) => {
            let mut picture = sums.picture(days, &form.value, ctx)?;
            picture.svg = svg.map(Path::to_owned);
            Report::Picture(picture)
        }
    };
    if svg.is_some() && matches!(report, Report::Empty { .. }) {
        ctx.note(format!("{} holds nothing to draw, so no file was written", file.display()));
    }
    Ok(Said::Report(Any::Progress(super::Report::Picture(report))))
}

impl Sums {
    fn take(&mut self, date: Date, what: What, form: &Loaded<Form>) {
        self.records += 1;
        let (from, to) = self.days.unwrap_or((date, date));
        self.days = Some((from.min(date), to.max(date)));
        match what {
            What::Ritual(ritual) => self.weeks.add(date, &ritual.ritual, ritual.did),
            What::Assess(given) => {
                if given.form != form.id || given.version != form.value.version {
                    self.other_forms += 1;
                    return;
                }
                let form = &form.value;
                let trends = match given.rater {
                    Rater::Me => &mut self.mine,
                    Rater::Partner => &mut self.partner,
                };
                for (scale, trend) in form.scales.iter().zip(trends) {
                    let answer = |key: &String| given.answers.get(key).filter(|a| *a <= form.max);
                    trend.add(given.to, form.sum_of(scale.items.iter().map(answer)));
                }
            }
            What::Burnout(check) => {
                self.checks += 1;
                if let (Some(row), Some(before), Some(after)) =
                    (check.relief, check.before, check.after)
                {
                    self.reliefs.add(&row, before, after);
                }
            }
            What::Pause(pause) => {
                self.pauses.count += 1;
                self.pauses.minutes += u64::from(pause.lasted);
            }
            What::Checklist(_) => self.checklists += 1,
            What::Review(review) => self.reviewed += u64::from(review.messages),
            What::Star(_) => {}
        }
    }

    fn picture(self, (from, to): (Date, Date), form: &Form, ctx: &Ctx) -> Result<Picture> {
        let plans = ctx.library.burnout_heads()?;
        let title = |id: &str| {
            let mut rows = plans.iter().rev().flat_map(|plan| &plan.value.rows);
            rows.find(|row| row.key == id).map_or(id, |row| &row.sign).to_owned()
        };
        let scales = form.scales.iter().zip(self.mine.iter().zip(&self.partner));
        let scale =
            |(scale, (mine, partner)): (&crate::model::form::Scale, (&Trend, &Trend))| Scale {
                key: scale.key.clone(),
                title: scale.title.clone(),
                max: form.sum(&scale.items, &vec![None; form.items.len()]).max,
                mine: mine.points(),
                partner: partner.points(),
                since_previous: mine.since_previous(form),
                since_first: mine.since_first(form),
            };
        let mut weeks: Vec<Week> = self.weeks.rows().into_iter().map(Week::from).collect();
        let empty = weeks.iter().take_while(|week| week.done + week.skipped == 0).count();
        weeks.drain(..empty);
        Ok(Picture {
            records: self.records,
            from,
            to,
            scales: scales
                .map(scale)
                .filter(|s| !s.mine.is_empty() || !s.partner.is_empty())
                .collect(),
            other_forms: self.other_forms,
            weeks,
            checks: self.checks,
            relief: self.reliefs.rows(title),
            pauses: self.pauses,
            checklists: self.checklists,
            reviewed: self.reviewed,
            help: HELP,
            svg: None,
        })
    }
}
