//! The upkeep of the history as a page.

use super::page::{Page, field};
use crate::commands::progress::upkeep::{Checked, Erase, Outcome, Path, Report};

/// More faults than these are counted, not shown.
const MOST: usize = 50;

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Path(report) => path(report, &mut page),
        Report::Check(report) => check(report, &mut page),
        Report::Repair { file, set_aside, set_aside_file } => {
            page.row([set_aside.to_string(), set_aside_file.clone()]);
            match set_aside {
                0 => page.line(format!("Nothing to repair in {file}.")),
                1 => page.line(format!("1 line is set aside in {set_aside_file}.")),
                n => page.line(format!("{n} lines are set aside in {set_aside_file}.")),
            }
        }
        Report::Import { added, already_there, different, dry_run } => {
            page.row([*added, *already_there, *different].map(|n| n.to_string()));
            let would = if *dry_run { "Would add: " } else { "" };
            let verb = if *dry_run { "" } else { " added" };
            page.line(format!("{would}{added}{verb}, {already_there} already there."));
            if *different > 0 {
                let line = match different {
                    1 => "1 has an id that is here with other content; the one here stays.".into(),
                    n => format!("{n} have ids that are here with other content; those here stay."),
                };
                page.line(line);
            }
        }
        Report::Erase(report) => erase(report, &mut page),
    }
    page
}

fn path(report: &Path, page: &mut Page) {
    let Some(folder) = &report.folder else {
        page.row(["off", "-", "-", report.from]);
        page.line(format!("No history: {}.", report.off.unwrap_or(report.from)));
        return;
    };
    page.row(["folder", folder, "-", report.from]);
    page.line(folder.clone());
    let mut fields = vec![field("from", report.from)];
    for entry in &report.files {
        let bytes = entry.bytes.map(|bytes| bytes.to_string());
        page.row([entry.what, &entry.file, bytes.as_deref().unwrap_or("-"), report.from]);
        let state = bytes.map_or_else(|| "not there".to_owned(), |bytes| format!("{bytes} bytes"));
        fields.push(field(entry.what, format!("{} ({state})", entry.file)));
    }
    page.fields(fields);
}

fn check(report: &Checked, page: &mut Page) {
    for fault in &report.faults {
        page.row([&fault.file, &fault.line.to_string(), fault.what.name(), &fault.why]);
    }
    for fault in report.faults.iter().take(MOST) {
        page.line(match fault.line {
            0 => format!("{}: {}", fault.file, fault.why),
            line => format!("{}:{line}: {}", fault.file, fault.why),
        });
    }
    if report.faults.len() > MOST {
        page.line(format!("… and {} more", report.faults.len() - MOST));
    }
    if !report.exists {
        page.line("No history yet: nothing to check.");
        return;
    }
    let mut summary = count(report.records, "record");
    if report.foreign > 0 {
        summary += &format!(", {} of a newer version (kept as they are)", report.foreign);
    }
    summary += &match report.faults.len() as u64 {
        0 => "; nothing amiss.".to_owned(),
        n => format!("; {} amiss.", count(n, "thing")),
    };
    page.line(summary);
    if report.faults.iter().any(|fault| fault.line > 0) {
        page.line("`empathy progress repair` sets these lines aside; nothing is deleted.");
    }
}

fn erase(report: &Erase, page: &mut Page) {
    let outcome = match report.outcome {
        Outcome::Erased => "erased",
        Outcome::Kept => "kept",
        Outcome::WouldErase => "would-erase",
        Outcome::Nothing => "nothing",
    };
    let day = |day: Option<jiff::civil::Date>| day.map_or("-".to_owned(), |day| day.to_string());
    page.row([
        outcome.to_owned(),
        report.records.to_string(),
        report.damaged.to_string(),
        report.set_aside.to_string(),
        day(report.first),
        day(report.last),
    ]);
    match report.outcome {
        Outcome::Erased => {
            page.line(format!("Erased: {}.", report.says()));
            page.note(
                "It's gone from our files. The disk may keep old blocks for a while, and a backup, \
                 a snapshot or a synced copy may still hold them: those are yours to clear.",
            );
        }
        Outcome::Kept => page.line("Nothing was erased."),
        Outcome::WouldErase => page.line(format!("This would erase {}.", report.says())),
        Outcome::Nothing => page.line("There is nothing to erase."),
    }
    if report.before.is_some() && report.damaged + report.set_aside > 0 {
        page.note("Damaged lines without a readable day count as earlier.");
    }
}

fn count(n: u64, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}
