//! What `assess` says: a result, a blank form, or two views side by side.

use clap::ValueEnum;
use jiff::civil::Date;
use serde::Serialize;

use crate::history;
use crate::model::form::{Practise, Sum};
use crate::tally::change::Change;

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rater {
    Me,
    Partner,
}

impl From<Rater> for history::Rater {
    fn from(rater: Rater) -> Self {
        match rater {
            Rater::Me => Self::Me,
            Rater::Partner => Self::Partner,
        }
    }
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
    /// Whether it is in the history now.
    pub saved: bool,
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
    /// Since the last time; left out when there is none to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
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

/// That the figures behind the error are assumed, in a sentence.
pub const ASSUMED: &str = "The ranges rest on assumed figures (a spread of 15 % of the scale, a reliability of .80 \
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
