//! Small habits, from `rituals/<id>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item};
use super::kind::Kind;

/// A small habit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ritual {
    /// A short name.
    pub title: String,
    /// The whole of it in one line.
    pub line: String,
    /// Whole minutes; custom, not science.
    pub minutes: u16,
    pub with: With,
    pub when: When,
    /// Short orders, in order.
    pub steps: Vec<String>,
    /// Slow breathing is the ritual.
    #[serde(default)]
    pub pacer: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    pub why: String,
    pub limit: String,
    /// Completes "not when …".
    pub not_when: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

/// What a ritual is chosen by.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Head {
    pub minutes: u16,
    pub with: With,
    pub when: When,
    #[serde(default)]
    pub aliases: Vec<String>,
}

impl From<Ritual> for Head {
    fn from(ritual: Ritual) -> Self {
        let Ritual { minutes, with, when, aliases, .. } = ritual;
        Self { minutes, with, when, aliases }
    }
}

/// Who does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum With {
    Alone,
    Together,
}

impl With {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Together => "together",
        }
    }
}

/// The time of day that suits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum When {
    Morning,
    Evening,
    Any,
}

impl When {
    /// Whether a ritual of this time serves someone who asked for `wanted`.
    pub fn suits(self, wanted: Self) -> bool {
        self == wanted || self == Self::Any || wanted == Self::Any
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Evening => "evening",
            Self::Any => "any",
        }
    }
}

impl Item for Ritual {
    const KIND: Kind = Kind::Rituals;

    fn check(&self, faults: &mut Faults) {
        faults.text("title", &self.title);
        faults.text("line", &self.line);
        faults.text("why", &self.why);
        faults.text("limit", &self.limit);
        faults.text("not-when", &self.not_when);
        faults.texts("steps", &self.steps, 1);
        faults.origin(self.origin.as_ref());
        faults.aliases(&self.aliases);
        if self.line.contains('\n') {
            faults.field("line", |f| f.add("`line` must be one line"));
        }
        if !(1..=240).contains(&self.minutes) {
            faults.field("minutes", |f| f.add("`minutes` must be from 1 to 240"));
        }
    }

    fn cites(&self, cites: &mut Cites) {
        cites.add(&[], "evidence", &self.evidence);
    }

    fn sees(&self, sees: &mut Cites) {
        sees.add(&[], "see", &self.see);
    }
}
