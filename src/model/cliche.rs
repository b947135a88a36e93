//! Things people say that land badly, and better moves, from `cliches/<topic>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step};
use super::kind::Kind;
use super::words::{stands_in, words};

/// A file of clichés on one topic.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cliches {
    pub cliches: Vec<Cliche>,
}

/// One cliché.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cliche {
    /// Unique in its file.
    pub key: String,
    /// As people say it.
    pub said: String,
    /// Other wordings that lead here; case and punctuation do not matter. Those of three words and
    /// more are found inside a sentence too, shorter ones only alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<String>,
    /// Wordings that lead here only when nothing else is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exactly: Vec<String>,
    /// How it may land, in full sentences.
    pub why: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// The most important limit of that.
    pub limit: String,
    /// When the cliché is fine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
    /// Two or three better moves.
    #[serde(rename = "try")]
    pub moves: Vec<Move>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

/// A better move than the cliché.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Move {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
}

impl Cliche {
    /// How many words of `text` are this cliché: those of its longest wording in it, 0 when it is not.
    pub fn found_in(&self, text: &[String]) -> usize {
        let long_enough = |w: &Vec<String>| w.len() > 2 && stands_in(w, text);
        let wordings = std::iter::once(&self.said).chain(&self.matches).map(|w| words(w));
        let found = wordings.filter(|w| w == text || long_enough(w));
        let exactly = self.exactly.iter().map(|w| words(w)).filter(|w| w == text);
        found.chain(exactly).map(|w| w.len()).max().unwrap_or(0)
    }
}

impl Item for Cliches {
    const KIND: Kind = Kind::Cliches;

    fn check(&self, faults: &mut Faults) {
        if self.cliches.is_empty() {
            faults.field("cliches", |f| f.add("`cliches` is empty; write one or more"));
        }
        faults.keys("cliches", self.cliches.iter().map(|c| c.key.as_str()));
        faults.each("cliches", &self.cliches, |faults, cliche| {
            faults.key(&cliche.key);
            faults.text("said", &cliche.said);
            faults.texts("matches", &cliche.matches, 0);
            faults.texts("exactly", &cliche.exactly, 0);
            faults.text("why", &cliche.why);
            faults.text("limit", &cliche.limit);
            faults.maybe("not-when", cliche.not_when.as_ref());
            faults.origin(cliche.origin.as_ref());
            if !(2..=3).contains(&cliche.moves.len()) {
                faults.field("try", |f| f.add("`try` needs two or three better moves"));
            }
            faults.each("try", &cliche.moves, |faults, better| {
                faults.text("text", &better.text);
                faults.maybe("not-when", better.not_when.as_ref());
                if let Err(message) = super::phrase::slots(&better.text) {
                    faults.field("text", |f| f.add(message));
                }
            });
        });
    }

    fn cites(&self, cites: &mut Cites) {
        for (n, cliche) in self.cliches.iter().enumerate() {
            cites.add(&[Step::Field("cliches"), Step::Index(n)], "evidence", &cliche.evidence);
        }
    }

    fn sees(&self, sees: &mut Cites) {
        for (n, cliche) in self.cliches.iter().enumerate() {
            sees.add(&[Step::Field("cliches"), Step::Index(n)], "see", &cliche.see);
        }
    }
}
