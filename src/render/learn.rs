//! Lessons and sources as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field};
use crate::commands::learn::{Claim, Listed, Part, Report, Shown};
use crate::model::lesson::Verdict;
use crate::model::source::{Checked, Source};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Lesson(shown) => lesson(shown, &mut page),
        Report::Lessons { lessons, help } => list(lessons, help, &mut page),
        Report::Source(found) => source(found, &mut page),
    }
    page
}

fn lesson(shown: &Shown, page: &mut Page) {
    page.title(&shown.title);
    page.row(["title", "-", "-", &shown.title]);
    for section in &shown.sections {
        if let Some(heading) = &section.heading {
            page.heading(heading);
            page.row(["heading", "-", "-", heading]);
        }
        for paragraph in &section.paragraphs {
            page.text(paragraph);
            page.row(["text", "-", "-", paragraph]);
        }
        for item in &section.list {
            page.row(["item", "-", "-", item]);
        }
        page.list(Mark::Bullet, section.list.iter().map(Entry::new).collect());
        if !section.columns.is_empty() {
            table(section, page);
        }
    }
    let mut fields = vec![field("not when", &shown.not_when), evidence(&shown.evidence)];
    if !shown.next.is_empty() {
        fields.push(field("try", shown.next.join(", ")));
    }
    page.fields(fields);
    if shown.safety_line {
        page.note(shown.help);
    }
}

/// Each row under its first cell: tables of five columns fit no terminal.
fn table(table: &Part, page: &mut Page) {
    let columns = &table.columns;
    let entry = |row: &Claim| {
        let mut fields: Vec<(String, String)> =
            columns.iter().cloned().zip(row.cells.iter().cloned()).skip(1).collect();
        fields.retain(|(_, cell)| cell != "-");
        if let Some(verdict) = row.verdict {
            let ids = match row.sources.len() {
                0 => String::new(),
                _ => format!("  [{}]", row.sources.join(", ")),
            };
            let said = if verdict == Verdict::Wrong { "wrong as stated" } else { verdict.name() };
            fields.push(field("verdict", format!("{said}{ids}")));
        }
        fields.extend(row.say.iter().map(|say| field("we say", say)));
        Entry { text: row.cells[0].clone(), fields }
    };
    for row in &table.rows {
        let verdict = row.verdict.map_or("-", |verdict| verdict.name());
        let head = ["row".to_owned(), row.id.clone(), verdict.to_owned()];
        page.row(head.into_iter().chain(row.cells.iter().cloned()));
    }
    if table.rows.iter().all(|row| row.verdict.is_none() && row.say.is_none()) {
        // no claims: rows as they are, with empty cells for what there is nothing to say of
        let cell = |cell: &String| if cell == "-" { String::new() } else { cell.clone() };
        let rows = table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect();
        page.blocks.push(Block::Table { columns: columns.clone(), rows });
        return;
    }
    if columns.len() == 1 {
        page.text(format!("{}:", uppercase_first(&columns[0])));
    }
    page.list(Mark::Bullet, table.rows.iter().map(entry).collect());
}

fn uppercase_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn list(lessons: &[Listed], help: &str, page: &mut Page) {
    let mut rows = Vec::new();
    for l in lessons {
        page.row([l.id.as_str(), l.title.as_str(), l.summary.as_str()]);
        rows.push(vec![l.id.clone(), l.summary.clone()]);
    }
    let columns = ["topic", "what about"].map(str::to_owned).to_vec();
    page.blocks.push(Block::Table { columns, rows });
    page.note(help);
}

fn source(source: &Source, page: &mut Page) {
    page.title(&source.title);
    let mut fields = vec![
        field("authors", source.authors.join(", ")),
        field("in", format!("{}, {}", source.venue, source.year)),
    ];
    if let Some(doi) = &source.doi {
        fields.push(field("doi", doi));
    }
    fields.push(field("found", &source.finding));
    fields.push(field("limit", &source.limit));
    fields.push(field("grade", source.grade.name()));
    let unchecked = source.unchecked.as_deref().unwrap_or("part of it");
    match source.checked {
        Checked::Full => {}
        Checked::Part => {
            fields.push(field("not checked", format!("{unchecked} (not checked by us)")));
        }
        Checked::Nothing => fields.push(field("not checked", "not checked by us")),
    }
    page.fields(fields);
    let year = source.year.to_string();
    page.row([source.id.as_str(), source.grade.name(), year.as_str(), source.finding.as_str()]);
}
