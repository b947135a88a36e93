//! Signs of being drained, and the plan for them, from `burnout/<id>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step};
use super::kind::Kind;

/// Signs to tick and rows of the plan. There is no score.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Check {
    pub title: String,
    pub intro: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    pub why: String,
    pub limit: String,
    pub not_when: String,
    pub signs: Vec<Sign>,
    pub rows: Vec<Row>,
    /// Shown alone when fear of the partner is ticked.
    pub afraid: Vec<String>,
    /// Shown first when a low mood does not lift.
    pub low_mood: Vec<String>,
    /// Where help is, at the end of every plan.
    pub help: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

/// One sign.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sign {
    pub key: String,
    /// In the first person: one tick.
    pub text: String,
    /// Keys of the plan rows that fit, the most fitting first.
    pub rows: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    pub why: String,
    pub limit: String,
    /// What else the sign fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also: Option<Also>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// What a sign may point at instead of being drained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Also {
    LowMood,
    Fear,
    Both,
}

/// One row of the plan.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Row {
    pub key: String,
    pub sign: String,
    /// Relief now.
    pub relief: String,
    /// Whole minutes of the relief; custom, not science.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The relief is slow breathing.
    #[serde(default)]
    pub pacer: bool,
    pub prevention: String,
    pub recovery: String,
    /// Who starts.
    pub starts: String,
    /// 1 helps soonest.
    pub soonest: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    pub why: String,
    pub limit: String,
    pub not_when: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// What the rows of a plan are called.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Head {
    pub rows: Vec<RowHead>,
}

/// The name of one row.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RowHead {
    pub key: String,
    pub sign: String,
}

impl From<Check> for Head {
    fn from(check: Check) -> Self {
        let rows = check.rows.into_iter().map(|Row { key, sign, .. }| RowHead { key, sign });
        Self { rows: rows.collect() }
    }
}

impl Check {
    /// The rows that the ticked signs lead to, each once, what helps soonest first.
    pub fn plan(&self, ticked: &[String]) -> Vec<&Row> {
        let signs = || self.signs.iter().filter(|s| ticked.contains(&s.key));
        let leads = |row: &&Row| signs().any(|sign| sign.rows.contains(&row.key));
        let mut rows: Vec<&Row> = self.rows.iter().filter(leads).collect();
        rows.sort_by_key(|row| row.soonest);
        rows
    }
}

impl Item for Check {
    const KIND: Kind = Kind::Burnout;

    fn check(&self, faults: &mut Faults) {
        faults.text("title", &self.title);
        faults.text("intro", &self.intro);
        faults.text("why", &self.why);
        faults.text("limit", &self.limit);
        faults.text("not-when", &self.not_when);
        faults.texts("afraid", &self.afraid, 1);
        faults.texts("low-mood", &self.low_mood, 1);
        faults.texts("help", &self.help, 1);
        if self.signs.is_empty() {
            faults.field("signs", |f| f.add("`signs` is empty; write one sign or more"));
        }
        faults.keys("signs", self.signs.iter().map(|s| s.key.as_str()));
        faults.each("signs", &self.signs, |faults, sign| {
            faults.key(&sign.key);
            faults.text("text", &sign.text);
            faults.text("why", &sign.why);
            faults.text("limit", &sign.limit);
            faults.origin(sign.origin.as_ref());
            faults.texts("rows", &sign.rows, 1);
            faults.each("rows", &sign.rows, |faults, key| {
                if !self.rows.iter().any(|row| &row.key == key) {
                    faults.add(format!("`{key}` is no row of this plan"));
                }
            });
        });
        faults.keys("rows", self.rows.iter().map(|r| r.key.as_str()));
        faults.each("rows", &self.rows, |faults, row| {
            faults.key(&row.key);
            faults.text("sign", &row.sign);
            faults.text("relief", &row.relief);
            faults.text("prevention", &row.prevention);
            faults.text("recovery", &row.recovery);
            faults.text("starts", &row.starts);
            faults.text("why", &row.why);
            faults.text("limit", &row.limit);
            faults.text("not-when", &row.not_when);
            faults.origin(row.origin.as_ref());
            if row.minutes.is_some_and(|m| !(1..=240).contains(&m)) {
                faults.field("minutes", |f| f.add("`minutes` must be from 1 to 240"));
            }
        });
    }

    fn cites(&self, cites: &mut Cites) {
        cites.add(&[], "evidence", &self.evidence);
        for (n, sign) in self.signs.iter().enumerate() {
            cites.add(&[Step::Field("signs"), Step::Index(n)], "evidence", &sign.evidence);
        }
        for (n, row) in self.rows.iter().enumerate() {
            cites.add(&[Step::Field("rows"), Step::Index(n)], "evidence", &row.evidence);
        }
    }

    fn sees(&self, sees: &mut Cites) {
        sees.add(&[], "see", &self.see);
    }
}
