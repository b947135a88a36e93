//! What a draft does, as a page.

use super::page::{Entry, Excerpt, Mark, Page, Weight, evidence, field};
use crate::commands::review::{Explained, Finding, Listed, Message, Report, Summary};
use crate::model::rule::{Role, Severity};
use crate::review::Quiet;

/// Pitfalls that are shown; the others are counted.
const SHOWN: usize = 3;

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Messages { messages, coached, help, .. } => {
            for message in messages {
                self::message(message, messages.len() > 1, &mut page);
            }
            if messages.iter().any(|m| m.safety.is_none() && !m.shown().is_empty()) {
                page.note(*help);
            }
            if let Some(coached) = coached {
                page.heading("In your words");
                page.line(&coached.draft);
                for words in &coached.marked {
                    page.line(format!("\"{words}\" may still land badly."));
                }
                page.note("Nothing of this was kept. Read it aloud before you send it.");
            }
        }
        Report::Rule(rule) => explained(rule, &mut page),
        Report::Rules { rules } => listed(rules, &mut page),
        Report::Summary(summary) => self::summary(summary, &mut page),
    }
    page
}

fn message(message: &Message, named: bool, page: &mut Page) {
    if named {
        page.title(&message.name);
    }
    rows(message, page);
    if let Some(safety) = message.safety {
        page.text(safety);
        return;
    }
    if let Some(quiet) = message.quiet {
        page.line(match quiet {
            Quiet::Language => "Not looked at: too few English words in it.",
            Quiet::Letters => "Not looked at: there are hardly any words in it.",
            Quiet::Short => "Not looked at: too short to say anything of it.",
        });
        return;
    }
    let pitfalls = message.shown();
    for finding in pitfalls.iter().take(SHOWN) {
        pitfall(finding, message, pitfalls.len() == 1, page);
    }
    let more = pitfalls.len().saturating_sub(SHOWN);
    if more > 0 {
        let places = if more == 1 { "place" } else { "places" };
        page.note(format!("And {more} more {places}; `--format plain` lists them all."));
    }
    if pitfalls.is_empty() {
        page.line("Nothing found that is known to land badly.");
    }
    let strengths = strengths(message);
    if !strengths.is_empty() {
        page.heading("What does good");
        page.list(Mark::Bullet, strengths);
    }
    if let Some(next) = message.next.as_ref().filter(|_| pitfalls.len() > 1) {
        page.heading("To begin with");
        page.line(&next.suggest);
    }
}

fn pitfall(finding: &Finding, message: &Message, is_only: bool, page: &mut Page) {
    let weight = match finding.severity {
        Some(Severity::Error) => Weight::Error,
        Some(Severity::Warning) => Weight::Warning,
        Some(Severity::Hint) | None => Weight::Hint,
    };
    page.blocks.push(super::page::Block::Excerpt(Excerpt {
        weight,
        title: finding.summary.clone(),
        id: finding.rule.clone(),
        name: message.name.clone(),
        text: message.text.clone(),
        words: finding.bytes,
        line: finding.line,
    }));
    let mut fields = vec![field("why", &finding.why)];
    fields.extend(
        finding.suggest.iter().take(if is_only { 2 } else { 1 }).map(|text| field("try", text)),
    );
    if let Some(evidence) = &finding.evidence {
        let ids = if evidence.sources.is_empty() {
            String::new()
        } else {
            format!("  [{}]", evidence.sources.join(", "))
        };
        let grade = evidence.grade.name();
        fields.push(field("how sure", format!("{grade}: {}{ids}", evidence.limit)));
    }
    page.fields(fields);
}

/// The first words of each rule that does good.
fn strengths(message: &Message) -> Vec<Entry> {
    let mut seen: Vec<&str> = Vec::new();
    let mut list = Vec::new();
    for finding in message.findings.iter().filter(|f| f.kind == Role::Strength) {
        // no praise for the very words that may land badly
        let (from, to) = finding.bytes;
        let is_marked = |f: &Finding| f.is_pitfall() && f.bytes.0 < to && f.bytes.1 > from;
        if seen.contains(&finding.act.as_str()) || message.findings.iter().any(is_marked) {
            continue;
        }
        seen.push(&finding.act);
        let words = finding.text.split_whitespace().collect::<Vec<_>>().join(" ");
        list.push(Entry::new(format!("\"{words}\": {}", lower(&finding.summary))));
    }
    list
}

/// A summary in the middle of a line.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
    first + chars.as_str()
}

/// `file:line:column: level rule text`, for editors.
fn rows(message: &Message, page: &mut Page) {
    for finding in &message.findings {
        let level = match (finding.kind, finding.severity) {
            (Role::Pitfall, Some(severity)) => severity.name(),
            (Role::Strength | Role::Safety, _) => finding.kind.name(),
            (Role::Pitfall | Role::Neutral | Role::Shield, _) => continue,
        };
        let words = finding.text.split_whitespace().collect::<Vec<_>>().join(" ");
        page.row([format!(
            "{}:{}:{}: {level} {} \"{words}\": {}",
            message.name, finding.line, finding.column, finding.rule, finding.summary
        )]);
    }
}

fn explained(rule: &Explained, page: &mut Page) {
    page.title(&rule.id);
    page.line(&rule.summary);
    let weight = match rule.severity {
        Some(severity) => format!("{}, {}", rule.kind.name(), severity.name()),
        None => rule.kind.name().to_owned(),
    };
    let mut fields = vec![
        field("kind", weight),
        field("counts as", &rule.act),
        field("why", &rule.why),
        evidence(&rule.evidence),
    ];
    if let Some(traps) = &rule.traps {
        fields.push(field("traps", traps));
    }
    fields.push(field("from", &rule.from));
    page.fields(fields);
    let quoted = |list: &[String]| list.iter().map(|t| Entry::new(format!("\"{t}\""))).collect();
    if !rule.suggest.is_empty() {
        page.heading("To try");
        page.list(Mark::Bullet, rule.suggest.iter().map(Entry::new).collect());
    }
    page.heading("It finds");
    page.list(Mark::Bullet, quoted(&rule.finds));
    page.heading("It lets pass");
    page.list(Mark::Bullet, quoted(&rule.passes));
    if !rule.sources.is_empty() {
        page.heading("Sources");
        let entry = |source: &crate::model::source::Source| {
            Entry::new(format!(
                "{} ({}): {} Limit: {}",
                source.id,
                source.grade.name(),
                source.finding,
                source.limit
            ))
        };
        page.list(Mark::Bullet, rule.sources.iter().map(entry).collect());
    }
    let column = |name: &str, text: &str| vec![name.to_owned(), text.to_owned()];
    page.rows.push(column("rule", &rule.id));
    page.rows.push(column("kind", rule.kind.name()));
    page.rows.push(column("severity", rule.severity.map_or("-", Severity::name)));
    page.rows.push(column("act", &rule.act));
    page.rows.push(column("summary", &rule.summary));
    page.rows.push(column("why", &rule.why));
    page.rows.extend(rule.finds.iter().map(|text| column("finds", text)));
    page.rows.extend(rule.passes.iter().map(|text| column("passes", text)));
}

fn listed(rules: &[Listed], page: &mut Page) {
    let row = |rule: &Listed| {
        let weight = rule.severity.map_or(rule.kind.name(), Severity::name);
        vec![rule.id.clone(), weight.to_owned(), rule.act.clone(), rule.summary.clone()]
    };
    let rows: Vec<Vec<String>> = rules.iter().map(row).collect();
    page.rows.clone_from(&rows);
    page.blocks.push(super::page::Block::Table {
        columns: ["rule", "weight", "act", "what it finds"].map(str::to_owned).to_vec(),
        rows,
    });
}

fn summary(summary: &Summary, page: &mut Page) {
    let noun = if summary.messages == 1 { "message" } else { "messages" };
    let quiet = match summary.quiet {
        0 => String::new(),
        n => format!(", {n} of them not looked at"),
    };
    page.line(format!("{} {noun}{quiet}.", summary.messages));
    for (title, rows) in [
        ("act", summary.acts.iter().map(|a| (&a.act, a.messages, a.per_1000)).collect::<Vec<_>>()),
        ("rule", summary.rules.iter().map(|r| (&r.rule, r.findings, r.per_1000)).collect()),
    ] {
        if rows.is_empty() {
            continue;
        }
        let counted = if title == "act" { "messages" } else { "findings" };
        let rows: Vec<Vec<String>> = rows
            .into_iter()
            .map(|(name, n, rate)| vec![name.clone(), n.to_string(), super::page::number(rate)])
            .collect();
        for row in &rows {
            let author = "-".to_owned();
            let mut cells = vec![title.to_owned(), author];
            cells.extend(row.iter().cloned());
            page.rows.push(cells);
        }
        page.blocks.push(super::page::Block::Table {
            columns: [title, counted, "per 1,000 messages"].map(str::to_owned).to_vec(),
            rows,
        });
    }
    for by in &summary.by {
        page.heading(format!("{} ({})", by.author, by.messages));
        let rows: Vec<Vec<String>> = by
            .acts
            .iter()
            .map(|a| vec![a.act.clone(), a.messages.to_string(), super::page::number(a.per_1000)])
            .collect();
        for row in &rows {
            let mut cells = vec!["act".to_owned(), by.author.clone()];
            cells.extend(row.iter().cloned());
            page.rows.push(cells);
        }
        page.blocks.push(super::page::Block::Table {
            columns: ["act", "messages", "per 1,000 messages"].map(str::to_owned).to_vec(),
            rows,
        });
    }
}
