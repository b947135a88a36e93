//! Steps to tick off, from `checklists/<name>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step as Place};
use super::kind::Kind;

/// A checklist.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Checklist {
    pub title: String,
    /// One line for the list.
    pub blurb: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its page carries the line that leads to `learn safety`.
    #[serde(default)]
    pub safety_line: bool,
    /// Completes "use when …".
    pub use_when: String,
    /// Completes "not when …".
    pub not_when: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// What was found about the whole list, after the verb of the grade.
    pub why: String,
    pub limit: String,
    pub steps: Vec<Step>,
}

/// One step of a checklist.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// Unique in its file.
    pub key: String,
    /// A heading; the steps of a part stand together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What to do, as an order.
    pub text: String,
    /// Whole minutes, where a timer makes sense; custom, not science.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    pub why: String,
    pub limit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

impl Item for Checklist {
    const KIND: Kind = Kind::Checklists;

    fn check(&self, faults: &mut Faults) {
        faults.text("title", &self.title);
        faults.text("blurb", &self.blurb);
        faults.text("use-when", &self.use_when);
        faults.text("not-when", &self.not_when);
        faults.text("why", &self.why);
        faults.text("limit", &self.limit);
        faults.aliases(&self.aliases);
        if self.steps.is_empty() {
            faults.field("steps", |f| f.add("`steps` is empty; write one step or more"));
        }
        faults.keys("steps", self.steps.iter().map(|s| s.key.as_str()));
        faults.each("steps", &self.steps, |faults, step| {
            faults.key(&step.key);
            faults.text("text", &step.text);
            faults.text("why", &step.why);
            faults.text("limit", &step.limit);
            faults.maybe("part", step.part.as_ref());
            faults.maybe("not-when", step.not_when.as_ref());
            faults.origin(step.origin.as_ref());
            if step.minutes.is_some_and(|m| !(1..=240).contains(&m)) {
                faults.field("minutes", |f| f.add("`minutes` must be from 1 to 240"));
            }
        });
    }

    fn cites(&self, cites: &mut Cites) {
        cites.add(&[], "evidence", &self.evidence);
        for (n, step) in self.steps.iter().enumerate() {
            cites.add(&[Place::Field("steps"), Place::Index(n)], "evidence", &step.evidence);
        }
    }

    fn sees(&self, sees: &mut Cites) {
        for (n, step) in self.steps.iter().enumerate() {
            sees.add(&[Place::Field("steps"), Place::Index(n)], "see", &step.see);
        }
    }
}
