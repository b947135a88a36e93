//! Many messages in a few numbers.

use serde::Serialize;

use super::FailOn;
use super::tally::Tally;
use crate::model::rule::Severity;
use crate::review::tables::Tables;

/// Counts over all messages.
#[derive(Debug, Serialize)]
pub struct Summary {
    pub messages: u64,
    /// Of those, the ones in which nothing was looked for.
    pub quiet: u64,
    /// Most frequent first.
    pub acts: Vec<ActCount>,
    /// Most frequent first.
    pub rules: Vec<RuleCount>,
    /// By author, when asked for, sorted by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<ByAuthor>,
    #[serde(skip)]
    pub worst: Option<Severity>,
    #[serde(skip)]
    pub fail_on: FailOn,
}

/// Messages that do one thing.
#[derive(Debug, Serialize)]
pub struct ActCount {
    pub act: String,
    pub messages: u64,
    pub per_1000: f64,
}

/// Findings of one rule.
#[derive(Debug, Serialize)]
pub struct RuleCount {
    pub rule: String,
    pub findings: u64,
    pub per_1000: f64,
}

/// One author's messages.
#[derive(Debug, Serialize)]
pub struct ByAuthor {
    pub author: String,
    pub messages: u64,
    pub acts: Vec<ActCount>,
}

impl Summary {
    pub fn new(tally: &Tally, tables: &Tables, fail_on: FailOn) -> Self {
        let authors = tally.by.iter().map(|(author, tally)| ByAuthor {
            author: author.clone(),
            messages: tally.messages,
            acts: acts(tally, tables),
        });
        let numbered = tables.rules.iter().zip(&tally.findings).filter(|(_, n)| **n > 0);
        let mut rules: Vec<RuleCount> = numbered
            .map(|(rule, &findings)| RuleCount {
                rule: rule.id.to_string(),
                findings,
                per_1000: per_1000(findings, tally.messages),
            })
            .collect();
        rules.sort_by(|a, b| (b.findings, &a.rule).cmp(&(a.findings, &b.rule)));
        Self {
            messages: tally.messages,
            quiet: tally.quiet,
            acts: acts(tally, tables),
            rules,
            by: authors.collect(),
            worst: tally.worst,
            fail_on,
        }
    }
}

fn acts(tally: &Tally, tables: &Tables) -> Vec<ActCount> {
    let counted = tables.acts.iter().zip(&tally.acts).filter(|(_, n)| **n > 0);
    let mut acts: Vec<ActCount> = counted
        .map(|(act, &messages)| ActCount {
            act: act.to_string(),
            messages,
            per_1000: per_1000(messages, tally.messages),
        })
        .collect();
    acts.sort_by(|a, b| (b.messages, &a.act).cmp(&(a.messages, &b.act)));
    acts
}

/// A rate with one digit after the point.
fn per_1000(count: u64, of: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of messages")]
    let rate = count as f64 * 1000.0 / of.max(1) as f64;
    (rate * 10.0).round() / 10.0
}
