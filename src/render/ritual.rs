//! Rituals as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field, see};
use crate::commands::ritual::note::Noted;
use crate::commands::ritual::plan::Plan;
use crate::commands::ritual::start::Started;
use crate::commands::ritual::weeks::{Status, Week};
use crate::commands::ritual::{Report, Said, Shown};
use crate::history::{Did, Off};

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
        Report::Noted(told) => {
            noted(told, &mut page);
            let Noted { ritual, did, date, saved, .. } = told;
            let saved = if *saved { "yes" } else { "no" };
            page.row([date.to_string().as_str(), ritual, word(Some(*did)), saved]);
        }
        Report::Weeks { weeks, any } => grid(weeks, *any, &mut page),
        Report::Status(Status { done, days }) => {
            if let Some(done) = done {
                page.line(format!("{done} of {days} this week"));
                page.row([done.to_string(), days.to_string()]);
            }
        }
        Report::Start(told) => started(told, &mut page),
        Report::Plan(told) => plan(told, &mut page),
        // people get the text as it stands
        Report::Reminder(told) => {
            page.blocks.push(Block::Raw(told.text.clone()));
        }
    }
    page
}

/// A day in a word, or `-`.
pub const fn word(did: Option<Did>) -> &'static str {
    match did {
        Some(Did::Done) => "done",
        Some(Did::Skipped) => "skipped",
        None => "-",
    }
}

fn noted(told: &Noted, page: &mut Page) {
    let Noted { ritual, did, saved, already, off, .. } = told;
    let did = word(Some(*did));
    if *already {
        return page.line(format!("Noted for that day already: {ritual}, {did}."));
    }
    if !saved {
        let why = match off {
            Some(Off::Flag) => "Nothing is kept with --no-history",
            Some(Off::Variable) => "Nothing is kept while EMPATHY_NO_HISTORY is set",
            Some(Off::NoFolder) | None => "It could not be saved",
        };
        return page.line(format!("{ritual}, {did}. {why}."));
    }
    page.line(match told.did {
        Did::Done => format!("Noted: {ritual}, done."),
        Did::Skipped => format!("Noted: {ritual}, skipped. Days off belong to it."),
    });
}

/// Weeks as a grid, with their counts in words.
pub fn weeks(weeks: &[Week]) -> Block {
    let columns = ["week of", "M T W T F S S", "noted"].map(str::to_owned).to_vec();
    let mut rows = Vec::new();
    for week in weeks {
        let signs: Vec<&str> = week
            .days
            .iter()
            .map(|day| match day.did {
                Some(Did::Done) => "●",
                Some(Did::Skipped) => "○",
                None => "·",
            })
            .collect();
        rows.push(vec![week.from.to_string(), signs.join(" "), week.says.clone()]);
    }
    Block::Table { columns, rows }
}

fn grid(found: &[Week], any: bool, page: &mut Page) {
    page.blocks.push(weeks(found));
    for day in found.iter().flat_map(|week| &week.days) {
        page.row([day.date.to_string().as_str(), word(day.did)]);
    }
    page.note("● done, ○ skipped, · nothing noted. Days off are part of it; nothing starts over.");
    if !any {
        page.line("Nothing is noted yet: `empathy ritual done` begins.");
    }
}

fn started(told: &Started, page: &mut Page) {
    for (n, step) in (1..).zip(&told.steps) {
        let (minutes, n): (String, i32) = (told.minutes.to_string(), n);
        page.row([told.ritual.as_str(), &minutes, &n.to_string(), step]);
    }
    if let Some(told) = &told.noted {
        return noted(told, page);
    }
    if told.ran {
        let lasted = told.lasted.unwrap_or(0);
        page.line(format!("You stopped after {lasted} min, and that's fine. It isn't noted."));
        return page
            .note(format!("To note it all the same: `empathy ritual done {}`.", told.ritual));
    }
    page.title(&told.title);
    page.list(Mark::Step(1), told.steps.iter().map(Entry::new).collect());
    page.fields(vec![
        field("takes", format!("{} min; custom, not science", told.minutes)),
        field("not when", &told.not_when),
    ]);
    page.note(told.help);
}

fn plan(told: &Plan, page: &mut Page) {
    page.row([&told.ritual, &told.plan]);
    page.line(&told.plan);
    page.fields(vec![
        field("takes", format!("{} min; custom, not science", told.minutes)),
        field("not when", &told.not_when),
        evidence(&told.evidence),
    ]);
    page.note("Keep it where you'll see it: none of it is saved here. `empathy ritual remind` makes a reminder.");
    page.note(told.help);
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
