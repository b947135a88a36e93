//! Findings as SARIF 2.1.0, for the tools that show results of checkers.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use serde_json::{Value, json};

use crate::commands::review::{Finding, Message};
use crate::model::rule::{Role, Severity};

/// Writes one run with a result for each pitfall, each strength and each word that leads to help.
pub fn write(messages: &[Message], out: &mut dyn Write) -> Result<()> {
    let mut rules: BTreeMap<&str, &Finding> = BTreeMap::new();
    let mut results = Vec::new();
    for message in messages {
        for finding in message.findings.iter().filter(|f| f.kind != Role::Neutral) {
            rules.entry(&finding.rule).or_insert(finding);
            results.push(result(finding, &message.name));
        }
    }
    let rules: Vec<Value> = rules.values().map(|finding| rule(finding)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "empathy",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)?;
    Ok(())
}

fn level(finding: &Finding) -> &'static str {
    match finding.severity {
        Some(Severity::Error) => "error",
        Some(Severity::Warning) => "warning",
        Some(Severity::Hint) => "note",
        None => "none",
    }
}

fn rule(finding: &Finding) -> Value {
    json!({
        "id": finding.rule,
        "shortDescription": { "text": finding.summary },
        "fullDescription": { "text": finding.why },
        "help": { "text": finding.suggest.join("\n") },
        "defaultConfiguration": { "level": level(finding) },
        "properties": { "act": finding.act, "kind": finding.kind },
    })
}

fn result(finding: &Finding, name: &str) -> Value {
    let kind = if finding.severity.is_some() { "fail" } else { "informational" };
    json!({
        "ruleId": finding.rule,
        "kind": kind,
        "level": level(finding),
        "message": { "text": format!("{}. {}", finding.summary, finding.why) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(name) },
            "region": {
                "startLine": finding.line,
                "startColumn": finding.column,
                "endLine": finding.end_line,
                "endColumn": finding.end_column,
                "snippet": { "text": finding.text },
            },
        }}],
    })
}

/// A file's name as a relative reference: what a URI may not hold is written in percent.
fn uri(name: &str) -> String {
    if name == "-" {
        return "stdin".into();
    }
    let keep = |b: u8| b.is_ascii_alphanumeric() || b"/-._~".contains(&b);
    name.bytes()
        .map(|b| if keep(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
