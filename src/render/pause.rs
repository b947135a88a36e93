//! A pause as a page.

use super::page::{Entry, Mark, Page};
use crate::commands::pause::{CUSTOM, Pause, Report, SAFE};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Plan(pause) => plan(pause, &mut page),
        Report::Back(pause) => back(pause, &mut page),
    }
    page
}

fn plan(pause: &Pause, page: &mut Page) {
    let Pause { say, minutes, return_with, .. } = pause;
    page.title(format!("A pause of {minutes} min"));
    let steps = [
        format!("Say: \"{say}\""),
        format!(
            "Go somewhere else ({minutes} min). Breathe slowly, and don't rehearse the argument."
        ),
        format!("Be back when you said. Begin with: \"{return_with}\""),
    ];
    page.list(Mark::Step(1), steps.iter().map(Entry::new).collect());
    page.text(SAFE);
    page.text(CUSTOM);
    page.note(pause.help);
    rows(pause, page);
}

fn back(pause: &Pause, page: &mut Page) {
    let lasted = match pause.lasted {
        Some(1) => "1 minute".to_owned(),
        minutes => format!("{} minutes", minutes.unwrap_or(0)),
    };
    page.line(format!("That was {lasted}. Go back when you said you would."));
    page.line(format!("Begin with: \"{}\"", pause.return_with));
    page.text("Still too wound up? Say so, and name a new time. `empathy checklist repair` has the next steps.");
    page.text("Writing instead? `empathy review` takes a second look at the first message.");
    page.note(pause.help);
    rows(pause, page);
}

fn rows(pause: &Pause, page: &mut Page) {
    page.row(["say", "-", pause.say.as_str()]);
    page.row(["wait", pause.minutes.to_string().as_str(), "somewhere else"]);
    page.row(["return", "-", pause.return_with.as_str()]);
}
