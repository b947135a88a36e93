//! What was found in many messages, in numbers.

use std::collections::BTreeMap;

use super::line::Found;
use crate::model::rule::Severity;
use crate::review::judge::Settings;
use crate::review::tables::Tables;

/// Counts over messages.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    pub messages: u64,
    /// Of those, the ones in which nothing was looked for.
    pub quiet: u64,
    /// Findings, by rule.
    pub findings: Vec<u64>,
    /// Messages that do it, by act.
    pub acts: Vec<u64>,
    pub worst: Option<Severity>,
    /// The same for each author, when asked for.
    pub by: BTreeMap<String, Self>,
}

impl Tally {
    pub fn add(&mut self, found: &Found<'_>, tables: &Tables, settings: &Settings) {
        self.messages += 1;
        self.quiet += u64::from(found.quiet.is_some());
        if found.findings.is_empty() {
            return;
        }
        self.findings.resize(tables.rules.len(), 0);
        self.acts.resize(tables.acts.len(), 0);
        for finding in found.findings {
            self.findings[usize::from(finding.rule)] += 1;
        }
        for act in found.acts(tables).0 {
            self.acts[usize::from(act)] += 1;
        }
        self.worst = self.worst.max(found.worst(tables, settings));
    }

    /// Takes over what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        self.messages += other.messages;
        self.quiet += other.quiet;
        self.worst = self.worst.max(other.worst);
        for (mine, theirs) in [(&mut self.findings, other.findings), (&mut self.acts, other.acts)] {
            mine.resize(mine.len().max(theirs.len()), 0);
            for (sum, more) in mine.iter_mut().zip(theirs) {
                *sum += more;
            }
        }
        for (author, tally) in other.by {
            self.by.entry(author).or_default().merge(tally);
        }
    }
}
