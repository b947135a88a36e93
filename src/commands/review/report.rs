//! What `review` says of drafts.

use anyhow::{Context, Result};
use serde::Serialize;

use super::line::{Found, Places};
use super::text::Draft;
use crate::commands::DANGER;
use crate::ctx::Ctx;
use crate::library::Evidence;
use crate::model::rule::{Role, Severity};
use crate::review::Quiet;
use crate::review::judge::Settings;
use crate::review::tables::Tables;

/// One draft, and what it does.
#[derive(Debug, Serialize)]
pub struct Message {
    /// The file's name; `-` for standard input, `message` for the flag.
    pub name: String,
    /// Sorted.
    pub acts: Vec<String>,
    /// By place.
    pub findings: Vec<Finding>,
    /// Why nothing was looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<Quiet>,
    /// Where words of fear, harm or despair lead; then there is no tip on tone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety: Option<&'static str>,
    /// One edit to begin with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
    #[serde(skip)]
    pub text: String,
    #[serde(skip)]
    pub worst: Option<Severity>,
}

/// Words that do something, and what a reader should know of it.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    pub rule: String,
    pub act: String,
    pub kind: Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Characters before it, and to its end.
    pub start: usize,
    pub end: usize,
    /// From 1; columns in characters.
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
    pub text: String,
    pub summary: String,
    pub why: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(rename = "try", skip_serializing_if = "Vec::is_empty")]
    pub suggest: Vec<String>,
    /// Bytes of the text.
    #[serde(skip)]
    pub bytes: (usize, usize),
}

/// One edit to begin with.
#[derive(Debug, Serialize)]
pub struct Next {
    pub rule: String,
    #[serde(rename = "try")]
    pub suggest: String,
}

impl Finding {
    pub fn is_pitfall(&self) -> bool {
        self.kind == Role::Pitfall
    }
}

impl Message {
    /// Says what was found in a draft, in the words of the rules.
    pub fn new(
        draft: &Draft,
        found: &Found<'_>,
        tables: &Tables,
        settings: &Settings,
        ctx: &Ctx,
    ) -> Result<Self> {
        let is_danger = found.safety;
        let acts = found.acts.iter().map(|&act| tables.acts[usize::from(act)].to_string());
        let mut places = Places::new(found.text);
        let mut findings = Vec::new();
        for finding in found.findings {
            let meta = &tables.rules[usize::from(finding.rule)];
            let rule = ctx.library.rule(&meta.id)?.context("a rule is gone")?.value;
            let (start, end) = (finding.start as usize, finding.end as usize);
            let (line, column) = place(found.text, start);
            let (end_line, end_column) = place(found.text, end);
            let pitfall = meta.role == Role::Pitfall;
            let evidence = if meta.role == Role::Neutral || meta.role == Role::Safety {
                None
            } else {
                let limit = rule.limit.as_deref().unwrap_or("common sense, tested on nobody");
                let name = format!("rules/{}", meta.id);
                Some(ctx.library.evidence(&rule.evidence, &rule.why, limit, &name)?)
            };
            findings.push(Finding {
                rule: meta.id.to_string(),
                act: rule.act,
                kind: meta.role,
                severity: pitfall.then(|| settings.severity[usize::from(finding.rule)]),
                start: places.at(start),
                end: places.at(end),
                line,
                column,
                end_line,
                end_column,
                text: found.text[start..end].to_owned(),
                summary: rule.summary,
                why: rule.why,
                evidence,
                // where somebody may be in danger, tone is not the matter
                suggest: if is_danger { Vec::new() } else { rule.suggest },
                bytes: (start, end),
            });
        }
        let next = heaviest(&findings).into_iter().next().and_then(|n| {
            let finding = &findings[n];
            // a skeleton to fill in, before a question to think about
            let skeleton = finding.suggest.iter().find(|text| text.contains('<'));
            let suggest = skeleton.or(finding.suggest.first())?.clone();
            Some(Next { rule: finding.rule.clone(), suggest })
        });
        Ok(Self {
            name: draft.name.clone(),
            acts: acts.collect(),
            quiet: found.quiet,
            safety: is_danger.then_some(DANGER),
            next,
            worst: found.worst(tables, settings),
            text: draft.text.clone(),
            findings,
        })
    }

    /// The pitfalls worth showing, heaviest first; of one act that stands at one place, the heaviest alone.
    pub fn shown(&self) -> Vec<&Finding> {
        heaviest(&self.findings).into_iter().map(|n| &self.findings[n]).collect()
    }
}

/// The pitfalls by number, heaviest first, then in the order of the text; those that overlap with a heavier one
/// left out.
fn heaviest(findings: &[Finding]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..findings.len()).filter(|&n| findings[n].is_pitfall()).collect();
    order.sort_by_key(|&n| (std::cmp::Reverse(findings[n].severity), findings[n].start));
    let mut kept: Vec<usize> = Vec::new();
    for n in order {
        let (from, to) = findings[n].bytes;
        let covered = kept.iter().any(|&k| {
            let (start, end) = findings[k].bytes;
            start < to && end > from
        });
        if !covered {
            kept.push(n);
        }
    }
    // the first of each act before a second of one: three different things say more
    let act = |n: usize| &findings[n].act;
    let again = |at: usize, kept: &[usize]| kept[..at].iter().any(|&k| act(k) == act(kept[at]));
    let again: Vec<bool> = (0..kept.len()).map(|at| again(at, &kept)).collect();
    let mut places: Vec<usize> = (0..kept.len()).collect();
    places.sort_by_key(|&at| (std::cmp::Reverse(findings[kept[at]].severity), again[at], at));
    places.into_iter().map(|at| kept[at]).collect()
}

/// Line and column of a byte, from 1, columns in characters.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..byte];
    let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    (line, last.chars().count() + 1)
}
