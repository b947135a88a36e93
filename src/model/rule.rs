//! What `review` looks for, from `rules/<topic>/<name>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step, is_slug};
use super::kind::Kind;
use super::pattern;

/// A rule: the words by which a message does one thing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    /// What the words do, in one line.
    pub summary: String,
    /// What a finding counts as, like `blame`; several rules may share one.
    pub act: String,
    pub kind: Role,
    /// How much a pitfall weighs; other kinds have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// How it may land, or what it gives.
    pub why: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// The most important limit of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// When the rule is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traps: Option<String>,
    /// Patterns; any one of them is a finding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
    /// Weak signs that are a finding only together, in one sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cues: Vec<Cue>,
    /// The weight that the cues of a sentence must reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u8>,
    /// Regular expressions, for what words cannot say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<Regex>,
    /// Acts of other rules: each finding of one of them is a finding of this rule too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<String>,
    /// Numbers of the message that must hold, all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<Count>,
    /// Patterns that take a finding in the same sentence back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<String>,
    /// Whom it must be aimed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// The occasions it holds for; all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<About>,
    /// One of these acts must stand before it in the message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// None of these acts may stand before it in the message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_after: Vec<String>,
    /// None of these acts may stand anywhere in the message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
    /// Patterns of which one must stand in the message that is answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<String>,
    /// Patterns of which none may stand in the message that is answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless_other: Vec<String>,
    /// What does not protect from this pitfall, though it protects from others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub even: Vec<Shield>,
    /// Questions to oneself, or skeletons with blanks; for pitfalls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggest: Vec<String>,
    pub examples: Examples,
}

/// What a finding is to the writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// May land badly.
    Pitfall,
    /// Does good.
    Strength,
    /// Neither: a thing that messages do.
    Neutral,
    /// Words of fear or danger: they lead to help, and to no tip on tone.
    Safety,
    /// Protects the words after it from being a pitfall; never shown.
    Shield,
}

/// How much a pitfall weighs, lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Hint,
    Warning,
    Error,
}

/// Whom words are aimed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The reader.
    You,
    /// Anybody but the writer.
    NotMe,
}

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The writer did not say.
    Unsaid,
    Conflict,
    Support,
    GoodNews,
    Apology,
    Request,
    Boundary,
    Logistics,
}

/// What protects words from being taken for a pitfall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shield {
    /// Inside quotation marks.
    Quoted,
    /// Somebody else's words, told.
    Reported,
    /// "I'm not saying…"
    Denied,
}

/// Weak signs with their weight.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cue {
    /// Counted once a sentence, however many of its phrases stand there.
    pub weight: u8,
    pub phrases: Vec<String>,
}

/// A regular expression, and the words that must stand in a sentence before it is tried there.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Regex {
    pub regex: String,
    pub near: Vec<String>,
}

/// A number of the message, and between what it must lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Count {
    pub what: Measure,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u16>,
}

/// What can be counted of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    Words,
    Sentences,
    /// Sentences that end in a question mark.
    Questions,
    /// Percent of the words of two letters and more that are all in capitals.
    Capitals,
    /// The longest run of `!` and `?`.
    Marks,
    /// Words of the message that is answered; 0 when none is given.
    OtherWords,
    /// Questions of the message that is answered.
    OtherQuestions,
}

/// Messages that the rule finds something in, and messages that it does not.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Examples {
    pub flags: Vec<String>,
    pub passes: Vec<String>,
    /// The message that all of them answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// What all of them are for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

impl About {
    pub const ALL: [Self; 8] = [
        Self::Unsaid,
        Self::Conflict,
        Self::Support,
        Self::GoodNews,
        Self::Apology,
        Self::Request,
        Self::Boundary,
        Self::Logistics,
    ];

    /// Its bit in a set of occasions.
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Shield {
    /// Its bit in a set of shields.
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Severity {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Role {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pitfall => "pitfall",
            Self::Strength => "strength",
            Self::Neutral => "neutral",
            Self::Safety => "safety",
            Self::Shield => "shield",
        }
    }
}

impl Rule {
    /// Every list of patterns with the steps to it.
    pub fn pattern_lists(&self) -> Vec<(Vec<Step>, &[String])> {
        let field = |name| vec![Step::Field(name)];
        let mut lists = vec![
            (field("phrases"), self.phrases.as_slice()),
            (field("unless"), &self.unless),
            (field("other"), &self.other),
            (field("unless-other"), &self.unless_other),
        ];
        for (n, cue) in self.cues.iter().enumerate() {
            let place = vec![Step::Field("cues"), Step::Index(n), Step::Field("phrases")];
            lists.push((place, &cue.phrases));
        }
        for (n, regex) in self.patterns.iter().enumerate() {
            let place = vec![Step::Field("patterns"), Step::Index(n), Step::Field("near")];
            lists.push((place, &regex.near));
        }
        lists
    }

    fn check_triggers(&self, faults: &mut Faults) {
        let triggers = self.phrases.len() + self.cues.len() + self.patterns.len();
        let named = self.acts.len() + self.counts.len() + self.other.len();
        if triggers + named == 0 {
            faults.field("phrases", |f| {
                f.add("the rule finds nothing; give it `phrases`, `cues`, `patterns`, `acts` or `counts`");
            });
        }
        if self.cues.is_empty() != self.threshold.is_none() {
            faults.field("threshold", |f| f.add("`cues` and `threshold` stand together"));
        }
        if let Some(threshold) = self.threshold {
            let most: u32 = self.cues.iter().map(|cue| u32::from(cue.weight)).sum();
            if threshold == 0 || u32::from(threshold) > most {
                faults.field("threshold", |f| {
                    f.add(format!(
                        "the cues weigh {most} together; a threshold lies from 1 to that"
                    ));
                });
            }
        }
        if self.cues.len() > 30 {
            faults.field("cues", |f| f.add("more than 30 cues; split the rule"));
        }
        faults.each("counts", &self.counts, |faults, count| {
            if count.least.is_none() && count.most.is_none() {
                faults.field("what", |f| f.add("give `least`, `most` or both"));
            }
        });
        faults.each("patterns", &self.patterns, |faults, regex| {
            faults.text("regex", &regex.regex);
            faults.texts("near", &regex.near, 1);
        });
    }
}

impl Item for Rule {
    const KIND: Kind = Kind::Rules;

    fn check(&self, faults: &mut Faults) {
        faults.text("summary", &self.summary);
        faults.text("why", &self.why);
        faults.maybe("limit", self.limit.as_ref());
        faults.maybe("traps", self.traps.as_ref());
        if !is_slug(&self.act) {
            faults.field("act", |f| {
                f.add(format!("`{}` is no act; write it like `blame`", self.act));
            });
        }
        match (self.kind, self.severity) {
            (Role::Pitfall, None) => faults.field("severity", |f| {
                f.add("a pitfall needs a `severity`: hint, warning or error");
            }),
            (role, Some(_)) if role != Role::Pitfall => {
                faults.field("severity", |f| f.add("only a pitfall has a `severity`"));
            }
            _ => {}
        }
        faults.texts("suggest", &self.suggest, usize::from(self.kind == Role::Pitfall));
        self.check_triggers(faults);
        for (place, list) in self.pattern_lists() {
            for (n, text) in list.iter().enumerate() {
                if let Err(message) = pattern::parse(text) {
                    faults.at(&place, n, message);
                }
            }
        }
        faults.field("examples", |faults| {
            faults.texts("flags", &self.examples.flags, 1);
            faults.texts("passes", &self.examples.passes, 1);
        });
    }

    fn cites(&self, cites: &mut Cites) {
        cites.add(&[], "evidence", &self.evidence);
    }

    fn sees(&self, sees: &mut Cites) {
        for (place, list) in self.pattern_lists() {
            for (n, text) in list.iter().enumerate() {
                let Ok(pattern) = pattern::parse(text) else { continue };
                for class in pattern.classes() {
                    let mut place = place.clone();
                    place.push(Step::Index(n));
                    sees.list.push((format!("lexicon/{class}"), place));
                }
            }
        }
    }
}
