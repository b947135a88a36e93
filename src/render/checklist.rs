//! Checklists as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field, see};
use crate::commands::checklist::{Did, Listed, Ran, Report, Said, Shown, Walked};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Checklist(shown) => checklist(shown, &mut page),
        Report::Checklists { checklists, help } => list(checklists, help, &mut page),
        Report::Run(walked) => run(walked, &mut page),
    }
    page
}

fn checklist(shown: &Shown, page: &mut Page) {
    page.title(&shown.title);
    let mut number = 1;
    for part in shown.steps.chunk_by(|a, b| a.part == b.part) {
        if let Some(heading) = &part[0].part {
            page.heading(heading);
        }
        page.list(Mark::Step(number), part.iter().map(|step| entry(step, shown.why)).collect());
        number += part.len();
    }
    page.fields(vec![
        field("use when", &shown.use_when),
        field("not when", &shown.not_when),
        evidence(&shown.evidence),
    ]);
    if shown.safety_line {
        page.note(shown.help);
    }
    for (n, step) in shown.steps.iter().enumerate() {
        let minutes = step.minutes.map_or("-".to_owned(), |m| m.to_string());
        let part = step.part.clone().unwrap_or_else(|| "-".to_owned());
        page.row([(n + 1).to_string(), step.id.clone(), minutes, part, step.text.clone()]);
    }
}

fn entry(step: &Said, why: bool) -> Entry {
    let minutes = step.minutes.map(|m| format!(" ({m} min)")).unwrap_or_default();
    let mut entry = Entry::new(format!("{}{minutes}", step.text));
    // a caution for one step is never left out
    entry.fields.extend(step.not_when.iter().map(|text| field("not when", text)));
    if why {
        entry.fields.push(evidence(&step.evidence));
        if !step.see.is_empty() {
            entry.fields.push(see(&step.see));
        }
    }
    entry
}

fn list(checklists: &[Listed], help: &str, page: &mut Page) {
    let mut rows = Vec::new();
    for c in checklists {
        let steps = c.steps.to_string();
        page.row([c.id.as_str(), steps.as_str(), c.blurb.as_str()]);
        rows.push(vec![c.id.clone(), steps, c.blurb.clone()]);
    }
    let columns = ["checklist", "steps", "what for"].map(str::to_owned).to_vec();
    page.blocks.push(Block::Table { columns, rows });
    page.note(help);
}

fn run(walked: &Walked, page: &mut Page) {
    page.title(&walked.title);
    for (did, heading) in [(Did::Done, "Done"), (Did::Skipped, "Skipped")] {
        let steps: Vec<&Ran> = walked.steps.iter().filter(|step| step.did == did).collect();
        if !steps.is_empty() {
            page.heading(format!("{heading}: {} of {}", steps.len(), walked.steps.len()));
            page.list(Mark::Bullet, steps.into_iter().map(ran).collect());
        }
    }
    if walked.saved {
        page.text("Kept in your history.");
    }
    if walked.safety_line {
        page.note(walked.help);
    }
    for step in &walked.steps {
        page.row([step.id.as_str(), step.did.name(), step.text.as_str()]);
    }
}

fn ran(step: &Ran) -> Entry {
    let mut entry = Entry::new(&step.text);
    entry.fields.extend(step.not_when.iter().map(|text| field("not when", text)));
    entry
}
