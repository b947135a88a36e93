//! The works that tips rest on, from `sources/<topic>.yml`.

use serde::{Deserialize, Serialize};

use super::evidence::Grade;
use super::fault::{Cites, Faults, Item, is_slug};
use super::kind::Kind;

/// A file of sources on one topic.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sources {
    pub sources: Vec<Source>,
}

/// One published work.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// What tips cite: first author and year, like `eyal-2018`.
    pub id: String,
    pub authors: Vec<String>,
    pub year: u16,
    pub title: String,
    pub venue: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    pub grade: Grade,
    /// What was found, in one sentence of our own.
    pub finding: String,
    /// What a reader must know before relying on it.
    pub limit: String,
    /// How much of this entry we saw in a public copy.
    pub checked: Checked,
    /// Which part was not checked; needed unless `checked` is `full`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unchecked: Option<String>,
}

/// How much of a source's entry was seen in a public copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    Full,
    Part,
    Nothing,
}

impl Item for Sources {
    const KIND: Kind = Kind::Sources;

    fn check(&self, faults: &mut Faults) {
        if self.sources.is_empty() {
            faults.field("sources", |f| f.add("`sources` is empty; write one source or more"));
        }
        faults.each("sources", &self.sources, |faults, source| {
            if self.sources.iter().filter(|other| other.id == source.id).count() > 1 {
                faults.field("id", |f| f.add(format!("source `{}` stands twice here", source.id)));
            }
            if !is_slug(&source.id) {
                faults.field("id", |f| {
                    f.add(format!("`{}` is no source id; write it like `eyal-2018`", source.id));
                });
            }
            faults.texts("authors", &source.authors, 1);
            faults.text("title", &source.title);
            faults.text("venue", &source.venue);
            faults.text("finding", &source.finding);
            faults.text("limit", &source.limit);
            if !(1600..=2200).contains(&source.year) {
                faults.field("year", |f| f.add(format!("{} is no year of a work", source.year)));
            }
            if source.checked != Checked::Full && source.unchecked.is_none() {
                faults.field("checked", |f| {
                    f.add("say in `unchecked` which part was not checked");
                });
            }
        });
    }

    fn cites(&self, _cites: &mut Cites) {}
}
