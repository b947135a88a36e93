//! Words that are fine between two people, from `allow/<name>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step};
use super::kind::Kind;
use super::pattern;

/// A list of wordings in which `review` finds no pitfall.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Allow {
    /// Whose words they are, or why they are fine.
    pub summary: String,
    /// Patterns; a pitfall that overlaps with one is not said.
    pub phrases: Vec<String>,
}

impl Item for Allow {
    const KIND: Kind = Kind::Allow;

    fn check(&self, faults: &mut Faults) {
        faults.text("summary", &self.summary);
        faults.texts("phrases", &self.phrases, 1);
        for (n, text) in self.phrases.iter().enumerate() {
            if let Err(message) = pattern::parse(text) {
                faults.at(&[Step::Field("phrases")], n, message);
            }
        }
    }

    fn cites(&self, _cites: &mut Cites) {}

    fn sees(&self, sees: &mut Cites) {
        for (n, text) in self.phrases.iter().enumerate() {
            let Ok(pattern) = pattern::parse(text) else { continue };
            for class in pattern.classes() {
                let place = vec![Step::Field("phrases"), Step::Index(n)];
                sees.list.push((format!("lexicon/{class}"), place));
            }
        }
    }
}
