//! What changed, drawn in the terminal.

use super::page::{Block, Entry, Mark, Page, Range, number};
use super::{ritual, upkeep};
use crate::commands::progress::Report;
use crate::commands::progress::picture::{self, Picture, Scale};
use crate::tally::change::Change;
use crate::tally::trend::Point;

/// How many times of a scale a page shows; all are in the other formats.
const SHOWN: usize = 8;

/// `rows` says whether the rows of plain are wanted: ten years have thousands.
pub fn page(report: &Report, rows: bool) -> Page {
    let mut page = Page::default();
    match report {
        Report::Picture(picture::Report::Picture(picture)) => draw(picture, rows, &mut page),
        Report::Picture(picture::Report::Empty { says }) => page.line(says),
        Report::Upkeep(report) => return upkeep::page(report),
    }
    page
}

fn draw(picture: &Picture, rows: bool, page: &mut Page) {
    page.title(format!("From {} to {}", picture.from, picture.to));
    for scale in &picture.scales {
        trend(scale, page);
        if rows {
            points(scale, page);
        }
    }
    if !picture.scales.is_empty() {
        page.text("In brackets: the range of error, which rests on assumed figures.");
    }
    if picture.other_forms > 0 {
        page.text(format!("{} answers to another form are not compared.", picture.other_forms));
    }
    if !picture.weeks.is_empty() {
        page.heading("Rituals");
        page.blocks.push(ritual::weeks(&picture.weeks));
        page.line("● done, ○ skipped, · nothing noted");
        for day in picture.weeks.iter().flat_map(|week| &week.days) {
            page.row(["day".to_owned(), day.date.to_string(), ritual::word(day.did).to_owned()]);
        }
    }
    relief(picture, page);
    if let Some(file) = &picture.svg {
        page.text(format!("Drawn in {}.", file.display()));
    }
    page.note(picture.help);
}

fn trend(scale: &Scale, page: &mut Page) {
    page.heading(format!("{}, of {}", scale.title, number(scale.max)));
    let range = |point: &Point, who: &str, mark: char| Range {
        title: format!("{}{who}", point.date),
        low: point.low,
        score: point.score,
        high: point.high,
        max: scale.max,
        mark,
        says: format!("{} ({} to {})", number(point.score), number(point.low), number(point.high)),
    };
    let latest = |points: &[Point]| points.len().saturating_sub(SHOWN);
    let mine = &scale.mine[latest(&scale.mine)..];
    let partner = &scale.partner[latest(&scale.partner)..];
    let mut ranges: Vec<Range> = mine.iter().map(|point| range(point, "", '●')).collect();
    ranges.extend(partner.iter().map(|point| range(point, " partner", '◆')));
    page.blocks.push(Block::Ranges(ranges));
    if mine.len() < scale.mine.len() {
        page.line(format!("{} earlier ones are not shown.", scale.mine.len() - mine.len()));
    }
    for change in [&scale.since_previous, &scale.since_first].into_iter().flatten() {
        page.line(says(change));
    }
}

fn points(scale: &Scale, page: &mut Page) {
    for (who, points) in [("me", &scale.mine), ("partner", &scale.partner)] {
        for Point { date, score, low, high } in points {
            let numbers = [score, low, high, &scale.max].map(|n| format!("{n:.1}"));
            let mut row =
                vec!["scale".to_owned(), scale.key.clone(), who.to_owned(), date.to_string()];
            row.extend(numbers);
            page.row(row);
        }
    }
}

fn says(change: &Change) -> String {
    let now = number(change.before + change.by);
    let own = if change.widened {
        format!(" (your weeks vary, so up to {} is none)", number(change.smallest))
    } else {
        String::new()
    };
    format!("Since {}: {} to {now}, {}{own}.", change.since, number(change.before), change.says())
}

fn relief(picture: &Picture, page: &mut Page) {
    if picture.checks > 0 {
        page.heading("What helped");
        let times = |n: u64| if n == 1 { "once".to_owned() } else { format!("{n} times") };
        let entry = |relief: &crate::tally::relief::Relief| {
            Entry::new(format!(
                "{}: drained {} before, {} after ({})",
                relief.title,
                number(relief.before),
                number(relief.after),
                times(relief.times)
            ))
        };
        page.list(Mark::Bullet, picture.relief.iter().map(entry).collect());
        page.line(if picture.relief.is_empty() {
            format!(
                "You looked at the signs {}, without numbers before and after a relief.",
                times(picture.checks)
            )
        } else {
            "What went together; it may not be what made the difference.".to_owned()
        });
    }
    for row in &picture.relief {
        let numbers = [row.before, row.after].map(|n| format!("{n:.1}"));
        let [before, after] = numbers;
        page.row(["relief".to_owned(), row.id.clone(), row.times.to_string(), before, after]);
    }
    let mut also = Vec::new();
    match picture.pauses.count {
        0 => {}
        1 => also.push(format!("1 pause of {} minutes", picture.pauses.minutes)),
        n => also.push(format!("{n} pauses, {} minutes in all", picture.pauses.minutes)),
    }
    match picture.checklists {
        0 => {}
        1 => also.push("1 checklist walked through".to_owned()),
        n => also.push(format!("{n} checklists walked through")),
    }
    match picture.reviewed {
        0 => {}
        1 => also.push("1 draft looked at".to_owned()),
        n => also.push(format!("{n} drafts looked at")),
    }
    if !also.is_empty() {
        page.text(format!("Also: {}.", also.join(", ")));
    }
}
