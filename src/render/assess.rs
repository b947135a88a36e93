//! The self-check as a page.

use super::page::{Bar, Block, Entry, Mark, Page, field, number};
use crate::commands::assess::{Compared, Rater, Report, ScaleScored, Scored};
use crate::model::form::Sum;
use crate::tally::change::Change;

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Result(scored) => result(scored, &mut page),
        Report::Form(blank) => {
            page.blocks.push(Block::Raw(blank.paper.clone()));
            for (n, item) in blank.items.iter().enumerate() {
                page.row([(n + 1).to_string(), item.key.clone(), item.text.clone()]);
            }
        }
        Report::Compare(compared) => compare(compared, &mut page),
    }
    page
}

const NOT_ENOUGH: &str = "not enough to say: too little of it came up";

fn result(scored: &Scored, page: &mut Page) {
    let whose = match scored.rater {
        Rater::Me => "",
        Rater::Partner => ", as your partner sees it",
    };
    page.title(format!("{}{whose}: {}", scored.title, scored.days));
    page.blocks.push(Block::Bars(scored.scales.iter().map(bar).collect()));
    let changes: Vec<String> = scored
        .scales
        .iter()
        .filter_map(|scale| {
            let smallest = scale.sum.smallest_change?;
            Some(format!("{} ({})", number(smallest), scale.title.to_lowercase()))
        })
        .collect();
    if !changes.is_empty() {
        page.text(format!(
            "In brackets: the range of error. Between two weeks, up to {} is no clear change.",
            changes.join(", ")
        ));
    }
    page.line(match &scored.total.score {
        Some(score) => format!(
            "The {} counted questions together: {} of {}{}.",
            scored.total.of,
            number(*score),
            number(scored.total.max),
            from(&scored.total)
        ),
        None => format!("The counted questions together: {NOT_ENOUGH}."),
    });
    changed(scored, page);
    if let Some(scale) = &scored.next.scale {
        page.heading(format!("To practise next: {scale}"));
        let entry = |p: &crate::model::form::Practise| Entry {
            text: format!("{}: {}", p.command, p.why),
            fields: Vec::new(),
        };
        page.list(Mark::Bullet, scored.next.practise.iter().map(entry).collect());
    }
    page.heading("What this can and cannot say");
    let uncounted = scored.items.iter().filter(|item| scored.uncounted.contains(&item.key));
    let aside = uncounted.map(|item| {
        let why = scored.uncounted_why.as_deref().unwrap_or("it is asked and counted nowhere");
        Entry::new(format!(
            "\"{}\" ({}) is counted nowhere: {}.",
            item.text,
            item.label,
            why.trim_end_matches('.')
        ))
    });
    let notes = scored.notes.iter().map(Entry::new);
    let assumed = std::iter::once(Entry::new(scored.assumed.says));
    page.list(Mark::Bullet, notes.chain(assumed).chain(aside).collect());
    if scored.saved {
        page.text("Kept in your history. `empathy progress` draws the weeks; `empathy progress erase --last` takes this one back.");
    }
    page.note(scored.help);
    for scale in &scored.scales {
        page.row(columns(scale));
    }
}

/// What changed since the last time, scale by scale.
fn changed(scored: &Scored, page: &mut Page) {
    let changes = || scored.scales.iter().filter_map(|s| s.change.as_ref().map(|c| (s, c)));
    let Some((_, first)) = changes().next() else { return };
    page.heading(format!("Since {}", first.since));
    let entry = |(scale, change): (&ScaleScored, &Change)| {
        let [before, now] = [change.before, change.before + change.by].map(number);
        let verdict = change.says();
        let own = if change.widened {
            format!(" (your weeks vary, so up to {} is none)", number(change.smallest))
        } else {
            String::new()
        };
        // a scale that did not come up the last time looks further back
        let since = if change.since == first.since {
            String::new()
        } else {
            format!(" since {}", change.since)
        };
        Entry::new(format!("{}: {before} to {now}{since}, {verdict}{own}", scale.title))
    };
    page.list(Mark::Bullet, changes().map(entry).collect());
}

fn bar(scale: &ScaleScored) -> Bar {
    Bar {
        title: scale.title.clone(),
        score: scale.sum.score,
        max: scale.sum.max,
        says: says(&scale.sum, scale.in_total),
    }
}

fn says(sum: &Sum, in_total: bool) -> String {
    let (Some(score), Some((low, high))) = (sum.score, sum.band) else {
        return NOT_ENOUGH.to_owned();
    };
    let outside = if in_total { "" } else { ", outside the sum" };
    let from = from(sum);
    let [score, max, low, high] = [score, sum.max, low, high].map(number);
    format!("{score} of {max} ({low} to {high}){from}{outside}")
}

/// From how many answers, when some did not come up.
fn from(sum: &Sum) -> String {
    if sum.answered < sum.of {
        format!(", from {} of {} answers", sum.answered, sum.of)
    } else {
        String::new()
    }
}

fn columns(scale: &ScaleScored) -> Vec<String> {
    let dash = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.1}"));
    let Sum { score, max, band, smallest_change, .. } = scale.sum;
    vec![
        scale.key.clone(),
        dash(score),
        number(max),
        dash(band.map(|band| band.0)),
        dash(band.map(|band| band.1)),
        dash(smallest_change),
        scale.change.as_ref().map_or("-".to_owned(), |change| format!("{:+.1}", change.by)),
        scale.change.as_ref().map_or("-", |c| if c.clear { "yes" } else { "no" }).to_owned(),
    ]
}

fn compare(compared: &Compared, page: &mut Page) {
    page.title(format!("Two views of the same days: {}", compared.days));
    let answer = |given: Option<u8>| given.map_or("-".to_owned(), |a| a.to_string());
    let mut rows = Vec::new();
    for pair in &compared.items {
        let gap = pair.gap.map_or("-".to_owned(), |gap| format!("{gap:+}"));
        let gap = if gap == "+0" { "0".to_owned() } else { gap };
        page.row([pair.key.clone(), answer(pair.mine), answer(pair.theirs), gap.clone()]);
        rows.push(vec![pair.text.clone(), answer(pair.mine), answer(pair.theirs), gap]);
    }
    let columns = [compared.stem.as_str(), "you", "partner", "gap"];
    page.blocks.push(Block::Table { columns: columns.map(str::to_owned).to_vec(), rows });
    let score = |sum: &Sum| sum.score.map_or("not enough to say".to_owned(), number);
    let scales = compared.scales.iter().map(|scale| {
        let text = format!(
            "you {}, your partner {}, of {}",
            score(&scale.mine),
            score(&scale.theirs),
            number(scale.mine.max)
        );
        field(&scale.title, text)
    });
    page.fields(scales.collect());
    for note in &compared.notes {
        page.line(note);
    }
    page.note(compared.help);
}
