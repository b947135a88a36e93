//! A pause as a page.

use super::page::{Entry, Mark, Page, evidence, field};
use crate::commands::pause::{Paused, Report, Went};
use crate::timer;

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    let Report::Pause(paused) = report;
    match paused.went {
        Some(went) => after(paused, went, &mut page),
        None => plan(paused, &mut page),
    }
    way_back(paused, &mut page);
    page.note(paused.custom);
    page.note(paused.leaving);
    page.note(paused.help);
    rows(paused, &mut page);
    page
}

fn plan(paused: &Paused, page: &mut Page) {
    page.line(&paused.say);
    let entries = paused.steps.iter().map(|step| {
        let minutes = step.minutes.map(|m| format!(" ({m} min)")).unwrap_or_default();
        Entry::new(format!("{}{minutes}", step.text))
    });
    page.list(Mark::Step(1), entries.collect());
}

fn after(paused: &Paused, went: Went, page: &mut Page) {
    let Went { lasted, whole } = went;
    let kept = if paused.saved { " Kept in your history." } else { "" };
    page.title("Time to go back");
    let ran = if whole {
        format!("You took {}.", timer::lasted(lasted))
    } else {
        format!("You stopped after {}.", timer::lasted(lasted))
    };
    page.text(format!("{ran}{kept}"));
    if lasted > paused.minutes {
        page.text("It took longer than you said, so begin with that.");
    } else if let (false, Some(time)) = (whole, &paused.back_at) {
        page.text(format!("You said {time}. If you need the rest of it, take it."));
    }
}

fn way_back(paused: &Paused, page: &mut Page) {
    let Some(way_back) = &paused.way_back else { return };
    page.heading("To begin again");
    page.line(&way_back.text);
    page.fields(vec![
        field("use when", &way_back.use_when),
        field("not when", way_back.not_when.join("; ")),
        evidence(&way_back.evidence),
        field("then", way_back.see.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ")),
    ]);
}

fn rows(paused: &Paused, page: &mut Page) {
    page.row(["say", "-", paused.say.as_str()]);
    for step in &paused.steps {
        let minutes = step.minutes.map_or("-".to_owned(), |m| m.to_string());
        page.row(["step", minutes.as_str(), step.text]);
    }
    if let Some(way_back) = &paused.way_back {
        page.row(["back", "-", way_back.text.as_str()]);
    }
}
