//! Situations and the phrases for them.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step};
use super::kind::Kind;

/// When phrases are wanted, from `situations/<name>.yml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Situation {
    /// One line for the list.
    pub blurb: String,
    /// Other words people type for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its lines suit any ordinary day, and are dealt when no situation is named.
    #[serde(default)]
    pub everyday: bool,
    /// Its pages carry the line that leads to `learn safety`.
    #[serde(default)]
    pub safety_line: bool,
}

impl Item for Situation {
    const KIND: Kind = Kind::Situations;

    fn check(&self, faults: &mut Faults) {
        faults.text("blurb", &self.blurb);
        faults.aliases(&self.aliases);
    }

    fn cites(&self, _cites: &mut Cites) {}
}

/// A small group of phrases that do the same thing, from `phrases/<situation>/<group>.yml`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// What the phrases do, as an order: "Slow things down".
    pub does: String,
    /// Completes "use when …".
    pub use_when: String,
    /// Completes "not when …".
    pub not_when: String,
    /// Source ids; none means common practice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// What was found, after the verb of the grade.
    pub why: String,
    /// The most important limit of that finding.
    pub limit: String,
    /// Related things, as `kind/path`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
    pub phrases: Vec<Phrase>,
}

/// One line that a person can say or send.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Phrase {
    /// Unique in its file.
    pub key: String,
    /// What is said; `{feeling}` and the like are left open.
    pub text: String,
    pub tone: Tone,
    pub medium: Medium,
    /// The entry of the source article it stands for, `<id>/<row>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Replaces the group's sources (an empty list: common practice); then `why` and `limit` stand here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// A caution for this line alone, beside the group's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

impl Phrase {
    /// Whether something is left open in it.
    pub fn has_blank(&self) -> bool {
        self.text.contains('{')
    }
}

/// How a phrase sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    Gentle,
    Direct,
    Warm,
    Light,
}

impl Tone {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gentle => "gentle",
            Self::Direct => "direct",
            Self::Warm => "warm",
            Self::Light => "light",
        }
    }
}

/// Where a phrase works: said aloud, sent as a message, or either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    Talk,
    Text,
    Any,
}

impl Medium {
    /// Whether a phrase of this medium serves someone who asked for `wanted`.
    pub fn suits(self, wanted: Self) -> bool {
        self == wanted || self == Self::Any || wanted == Self::Any
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Text => "text",
            Self::Any => "any",
        }
    }
}

/// The slots of a text, in order, without braces. Fails on a brace that opens or closes nothing.
pub fn slots(text: &str) -> Result<Vec<&str>, String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let Some(inner) = rest[open..].strip_prefix('{') else {
            return Err("a `}` closes nothing; write slots like `{feeling}`".into());
        };
        let Some(close) = inner.find('}') else {
            return Err("a `{` is not closed; write slots like `{feeling}`".into());
        };
        let name = &inner[..close];
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
            return Err(format!(
                "`{{{name}}}` is no slot; use lower-case letters, like `{{feeling}}`"
            ));
        }
        found.push(name);
        rest = &inner[close + 1..];
    }
    Ok(found)
}

/// Puts `fills` into the slots of a checked text; slots without one are left as `<feeling>`.
pub fn fill(text: &str, fills: &[(String, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if let Some((_, value)) = fills.iter().rev().find(|(key, _)| key == name) {
            out.push_str(value);
        } else {
            out.push_str(&format!("<{name}>"));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

impl Item for Group {
    const KIND: Kind = Kind::Phrases;

    fn check(&self, faults: &mut Faults) {
        faults.text("does", &self.does);
        faults.text("use-when", &self.use_when);
        faults.text("not-when", &self.not_when);
        faults.text("why", &self.why);
        faults.text("limit", &self.limit);
        if self.phrases.is_empty() {
            faults.field("phrases", |f| f.add("`phrases` is empty; write one phrase or more"));
        }
        faults.keys("phrases", self.phrases.iter().map(|p| p.key.as_str()));
        faults.each("phrases", &self.phrases, |faults, phrase| {
            faults.key(&phrase.key);
            faults.text("text", &phrase.text);
            faults.maybe("why", phrase.why.as_ref());
            faults.maybe("limit", phrase.limit.as_ref());
            faults.maybe("not-when", phrase.not_when.as_ref());
            faults.origin(phrase.origin.as_ref());
            if let Err(message) = slots(&phrase.text) {
                faults.field("text", |f| f.add(message));
            }
            if phrase.evidence.is_some() && (phrase.why.is_none() || phrase.limit.is_none()) {
                faults.field("evidence", |f| {
                    f.add("a phrase with sources of its own needs its own `why` and `limit`");
                });
            }
        });
    }

    fn cites(&self, cites: &mut Cites) {
        cites.add(&[], "evidence", &self.evidence);
        for (n, phrase) in self.phrases.iter().enumerate() {
            let ids = phrase.evidence.as_deref().unwrap_or_default();
            cites.add(&[Step::Field("phrases"), Step::Index(n)], "evidence", ids);
        }
    }

    fn sees(&self, sees: &mut Cites) {
        sees.add(&[], "see", &self.see);
        for (n, phrase) in self.phrases.iter().enumerate() {
            sees.add(&[Step::Field("phrases"), Step::Index(n)], "see", &phrase.see);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_without_a_fill_stay_visible() {
        let text = "When {event}, I felt {feeling}.";
        let fills = vec![("feeling".into(), "left out".into())];
        assert_eq!(fill(text, &fills), "When <event>, I felt left out.");
    }

    #[test]
    fn the_last_fill_of_a_slot_wins() {
        let fills = vec![("feeling".into(), "sad".into()), ("feeling".into(), "tired".into())];
        assert_eq!(fill("I'm {feeling}.", &fills), "I'm tired.");
    }

    #[test]
    fn braces_that_open_or_close_nothing_are_faults() {
        assert_eq!(slots("I'm {feeling} about {event}."), Ok(vec!["feeling", "event"]));
        assert!(slots("I'm {feeling.").unwrap_err().contains("not closed"));
        assert!(slots("I'm feeling}.").unwrap_err().contains("closes nothing"));
        assert!(slots("I'm {Feeling now}.").unwrap_err().contains("no slot"));
    }
}
