//! The burnout plan as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field};
use crate::commands::burnout::{Plan, Report, RowSaid, SignSaid};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Safety { lines, help } => {
            for line in lines {
                page.text(line);
                page.row([line.as_str()]);
            }
            page.note(*help);
        }
        Report::Plan(found) => plan(found, &mut page),
        Report::Signs { signs, help } => list(signs, help, &mut page),
    }
    page
}

fn plan(plan: &Plan, page: &mut Page) {
    page.title(&plan.title);
    page.text(&plan.intro);
    for line in &plan.first {
        page.text(line);
        page.row(["low-mood", "-", line, "-", "-", "-"]);
    }
    if plan.unasked {
        page.text(
            "Some of these signs also fit a low mood that won't lift, or being afraid of your partner. \
             Then a doctor, or `empathy learn safety`, comes before any tip here.",
        );
    }
    if plan.signs.is_empty() {
        page.text("Nothing ticked, so there is no plan to make.");
    }
    for row in &plan.rows {
        page.heading(&row.sign);
        page.fields(fields(row));
        let RowSaid { id, sign, relief, prevention, recovery, starts, .. } = row;
        page.row([id, sign, relief, prevention, recovery, starts].map(String::as_str));
    }
    page.heading("If it doesn't lift");
    page.list(Mark::Bullet, plan.routes.iter().map(Entry::new).collect());
    page.fields(vec![field("not when", &plan.not_when), evidence(&plan.evidence)]);
    drained(plan, page);
    page.note(plan.help);
}

fn drained(plan: &Plan, page: &mut Page) {
    match (plan.drained, plan.drained_after) {
        (Some(before), Some(after)) => {
            page.text(format!("Drained: {before} before, {after} after."));
        }
        (Some(now), None) | (None, Some(now)) => page.text(format!("Drained: {now} of 10.")),
        (None, None) => {}
    }
    if plan.saved {
        page.text(
            "Kept in your history, without your words. `empathy progress` shows what helped.",
        );
    }
}

fn fields(row: &RowSaid) -> Vec<(String, String)> {
    let minutes = row.minutes.map(|m| format!(" ({m} min)")).unwrap_or_default();
    vec![
        field("because", row.because.join(" ")),
        field("now", format!("{}{minutes}", row.relief)),
        field("to prevent", &row.prevention),
        field("to recover", &row.recovery),
        field("who starts", &row.starts),
        field("not when", &row.not_when),
        evidence(&row.evidence),
    ]
}

fn list(signs: &[SignSaid], help: &str, page: &mut Page) {
    let mut rows = Vec::new();
    for sign in signs {
        page.row([sign.id.as_str(), sign.text.as_str()]);
        rows.push(vec![sign.id.clone(), sign.text.clone()]);
    }
    let columns = ["sign", "what it is like"].map(str::to_owned).to_vec();
    page.blocks.push(Block::Table { columns, rows });
    page.note(help);
}
