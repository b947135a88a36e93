//! Rituals as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field, see};
use crate::commands::ritual::{Report, Said, Shown};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Ritual(shown) => one(shown, &mut page),
        Report::Rituals { rituals, .. } => {
            let mut rows = Vec::new();
            for ritual in rituals {
                row(ritual, &mut page);
                let Said { id, minutes, with, when, title, .. } = ritual;
                let minutes = format!("{minutes} min");
                let cells = [id, &minutes, with.name(), when.name(), title];
                rows.push(cells.map(str::to_owned).to_vec());
            }
            let columns = ["ritual", "minutes", "with", "when", "what"].map(str::to_owned).to_vec();
            page.blocks.push(Block::Table { columns, rows });
        }
    }
    page
}

fn one(shown: &Shown, page: &mut Page) {
    let Said { line, title, steps, minutes, with, when, .. } = &shown.ritual;
    row(&shown.ritual, page);
    if !shown.why {
        return page.line(line);
    }
    page.title(title);
    page.line(line);
    page.list(Mark::Step(1), steps.iter().map(Entry::new).collect());
    let when = match when.name() {
        "any" => "any time",
        other => other,
    };
    let mut fields = vec![
        field("takes", format!("{minutes} min, {}, {when}", with.name())),
        field("not when", &shown.ritual.not_when),
        evidence(&shown.ritual.evidence),
    ];
    if !shown.ritual.see.is_empty() {
        fields.push(see(&shown.ritual.see));
    }
    page.fields(fields);
    page.note(shown.help);
}

fn row(ritual: &Said, page: &mut Page) {
    let Said { id, minutes, with, when, line, .. } = ritual;
    let minutes = minutes.to_string();
    page.row([id.as_str(), minutes.as_str(), with.name(), when.name(), line.as_str()]);
}
