//! Rituals as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field, see};
use crate::commands::ritual::{Grid, Noted, Plan, Report, Said, Shown, Started};
use crate::history::Did;
use crate::tally::weeks::{Day, Week};

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
        Report::Noted(noted) => note(noted, &mut page),
        Report::Week(grid) => week(grid, &mut page),
        Report::Status(status) => {
            if !status.line.is_empty() {
                page.line(&status.line);
                page.row([status.line.as_str()]);
            }
        }
        Report::Started(started) => start(started, &mut page),
        Report::Plan(plan) => if_then(plan, &mut page),
    }
    page
}

fn note(noted: &Noted, page: &mut Page) {
    let Noted { id, title, did, already, saved } = noted;
    let word = match did {
        Did::Done => "done",
        Did::Skipped => "skipped",
    };
    page.line(match (already, saved, did) {
        (true, _, _) => format!("{title}: {word} today already; once is enough."),
        (false, false, _) => format!("{title}: {word}. Nothing was kept."),
        (false, true, Did::Done) => format!("{title}: done."),
        (false, true, Did::Skipped) => format!("{title}: skipped. Days off are part of it."),
    });
    page.row([id.as_str(), word, if *saved { "yes" } else { "no" }]);
}

fn week(grid: &Grid, page: &mut Page) {
    page.blocks.push(weeks(&grid.weeks));
    for week in &grid.weeks {
        let signs: String = week.days.iter().map(plain_sign).collect();
        page.row([week.from.to_string(), week.done.to_string(), week.skipped.to_string(), signs]);
    }
    let any = grid.weeks.iter().any(|week| week.done + week.skipped > 0);
    page.text(if any {
        "● done, ○ skipped, · neither. A week is as good as it was."
    } else {
        "Nothing is noted yet. `empathy ritual` has today's, and `empathy ritual done` notes it."
    });
}

/// Weeks as a grid with their counts in words.
pub fn weeks(weeks: &[Week]) -> Block {
    let columns = ["week from", "Mo Tu We Th Fr Sa Su", "counts"].map(str::to_owned).to_vec();
    let row = |week: &Week| {
        let days: Vec<String> = week.days.iter().map(|day| format!("{} ", sign(day))).collect();
        let counts = match (week.done, week.skipped) {
            (done, 0) => format!("{done} done"),
            (done, skipped) => format!("{done} done, {skipped} skipped"),
        };
        vec![week.from.to_string(), days.join(" ").trim_end().to_owned(), counts]
    };
    Block::Table { columns, rows: weeks.iter().map(row).collect() }
}

/// A day in one sign.
fn sign(day: &Day) -> char {
    match (day.done, day.skipped) {
        (0, 0) => '·',
        (0, _) => '○',
        _ => '●',
    }
}

/// A day in one sign of ASCII, whatever the locale.
pub fn plain_sign(day: &Day) -> char {
    match (day.done, day.skipped) {
        (0, 0) => '.',
        (0, _) => '-',
        _ => '#',
    }
}

fn start(started: &Started, page: &mut Page) {
    let Started { id, title, minutes, whole, saved } = started;
    let lasted = match minutes {
        1 => "1 minute".to_owned(),
        n => format!("{n} minutes"),
    };
    page.line(match (whole, saved) {
        (true, true) => format!("{title}: done, {lasted}."),
        (true, false) => format!("{title}: done, {lasted}. Nothing was kept."),
        (false, _) => format!(
            "{title}: stopped after {lasted}. If that was enough, `empathy ritual done {id}` notes it."
        ),
    });
    page.row([id.as_str(), if *whole { "done" } else { "stopped" }, &minutes.to_string()]);
}

fn if_then(plan: &Plan, page: &mut Page) {
    page.line(format!("If {}, then, {}:", plan.after, plan.place));
    page.line(&plan.line);
    page.fields(vec![
        field("takes", format!("{} min", plan.minutes)),
        field("not when", &plan.not_when),
        field("if not", "a day without it is a day off; the plan stands"),
        evidence(&plan.evidence),
    ]);
    page.note(plan.help);
    page.row([&plan.id, &plan.after, &plan.place, &plan.line].map(String::as_str));
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
