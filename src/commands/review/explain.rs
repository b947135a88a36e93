//! A rule as a page, and all rules in a list.

use anyhow::{Result, bail};
use serde::Serialize;

use crate::ctx::Ctx;
use crate::library::Evidence;
use crate::model::Kind;
use crate::model::rule::{Role, Rule, Severity};
use crate::model::source::Source;
use crate::suggest;

/// One rule, whole.
#[derive(Debug, Serialize)]
pub struct Explained {
    pub id: String,
    pub summary: String,
    pub act: String,
    pub kind: Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    pub why: String,
    pub evidence: Evidence,
    /// The works behind it, in the order of the evidence.
    pub sources: Vec<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traps: Option<String>,
    #[serde(rename = "try")]
    pub suggest: Vec<String>,
    pub finds: Vec<String>,
    pub passes: Vec<String>,
    /// The file it is from.
    pub from: String,
}

/// One rule in the list.
#[derive(Debug, Serialize)]
pub struct Listed {
    pub id: String,
    pub act: String,
    pub kind: Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    pub summary: String,
}

/// The page of one rule.
pub fn explain(id: &str, ctx: &Ctx) -> Result<Explained> {
    let Some(found) = ctx.library.rule(id)? else {
        let ids: Vec<String> = ctx.library.files(Kind::Rules, "")?.into_keys().collect();
        let topic = format!("{}/", id.trim_end_matches('/'));
        let of_topic: Vec<&str> =
            ids.iter().map(String::as_str).filter(|rule| rule.starts_with(&topic)).collect();
        if !of_topic.is_empty() {
            bail!("`{id}` is a topic; its rules are {}", of_topic.join(", "));
        }
        let hint = suggest::hint(id, &ids);
        bail!("no rule `{id}`; {hint}`empathy review --rules` names them all");
    };
    let Rule {
        summary, act, kind, severity, why, evidence, limit, traps, suggest, examples, ..
    } = found.value;
    let mut sources = Vec::new();
    for id in &evidence {
        sources.extend(ctx.library.source(id)?);
    }
    let limit = limit.unwrap_or_else(|| "common sense, tested on nobody".into());
    Ok(Explained {
        evidence: ctx.library.evidence(&evidence, &why, &limit, &format!("rules/{id}"))?,
        id: id.to_owned(),
        from: found.origin.to_string(),
        sources,
        summary,
        act,
        kind,
        severity,
        why,
        traps,
        suggest,
        finds: examples.flags,
        passes: examples.passes,
    })
}

/// All rules, sorted by id.
pub fn list(ctx: &Ctx) -> Result<Vec<Listed>> {
    let listed = |rule: crate::library::Loaded<Rule>| Listed {
        id: rule.id,
        act: rule.value.act,
        kind: rule.value.kind,
        severity: rule.value.severity,
        summary: rule.value.summary,
    };
    Ok(ctx.library.all_rules()?.into_iter().map(listed).collect())
}
