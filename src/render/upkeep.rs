//! The upkeep of the history as a page.

use super::page::{Block, Entry, Mark, Page, field};
use crate::commands::progress::upkeep::{Checked, Erased, Imported, Places, Report};

/// How many bad lines a page names.
const SHOWN: usize = 50;

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Path(places) => path(places, &mut page),
        Report::Check(checked) => check(checked, &mut page),
        Report::Repair { set_aside: 0, .. } => page.line("Nothing is damaged."),
        Report::Repair { set_aside, file } => {
            page.line(format!("{} set aside, in {file}. The rest is whole.", lines(*set_aside)));
            page.row([set_aside.to_string(), file.clone()]);
        }
        Report::Import(imported) => import(imported, &mut page),
        Report::Erase(erased) => erase(erased, &mut page),
    }
    page
}

fn lines(count: u64) -> String {
    if count == 1 { "1 line".to_owned() } else { format!("{count} lines") }
}

fn path(places: &Places, page: &mut Page) {
    if let Some(folder) = places.files.first() {
        page.line(&folder.path);
    }
    let from = match places.from {
        "EMPATHY_HISTORY" => "EMPATHY_HISTORY names it",
        _ => "the platform's folder for state; EMPATHY_HISTORY would name another",
    };
    let mut fields = vec![field("because", from)];
    for place in &places.files {
        let size = place.bytes.map_or("-".to_owned(), |bytes| bytes.to_string());
        page.row([place.what, place.path.as_str(), size.as_str()]);
        if place.what != "folder" {
            let name = place.path.rsplit(['/', '\\']).next().unwrap_or(&place.path);
            let size = place.bytes.map_or("not there".to_owned(), |bytes| format!("{bytes} bytes"));
            fields.push(field(place.what, format!("{name}, {size}")));
        }
    }
    page.fields(fields);
}

fn check(checked: &Checked, page: &mut Page) {
    let records = match checked.records {
        1 => "1 record".to_owned(),
        n => format!("{n} records"),
    };
    let foreign = match checked.foreign {
        0 => String::new(),
        n => format!(", and {n} of another version or kind, left as they are"),
    };
    page.line(format!("{}: {records}{foreign}.", checked.file));
    if checked.bad.is_empty() && checked.doubled == 0 {
        return page.line("Nothing is damaged.");
    }
    for bad in &checked.bad {
        page.row([bad.line.to_string(), bad.why.clone()]);
    }
    let entry = |bad: &crate::commands::progress::upkeep::Bad| {
        Entry::new(format!("line {}: {}", bad.line, bad.why))
    };
    page.list(Mark::Bullet, checked.bad.iter().take(SHOWN).map(entry).collect());
    if checked.bad.len() > SHOWN {
        page.line(format!("… and {} more.", checked.bad.len() - SHOWN));
    }
    if !checked.bad.is_empty() {
        page.blocks.push(Block::Text(
            "`empathy progress repair` sets them aside in a file; nothing is deleted.".into(),
        ));
    }
    if checked.doubled > 0 {
        page.text(format!("{} with an id that stands there already.", lines(checked.doubled)));
    }
}

fn import(imported: &Imported, page: &mut Page) {
    let Imported { added, known, different, dry_run } = imported;
    let would = if *dry_run { " would be" } else { "" };
    page.line(format!("{added}{would} added, {known} already there."));
    if *different > 0 {
        page.line(format!("{different} of these say something else here; yours stayed."));
    }
    page.row([added.to_string(), known.to_string(), different.to_string()]);
}

fn erase(erased: &Erased, page: &mut Page) {
    page.row([erased.gone.to_string(), erased.kept.to_string()]);
    if erased.gone == 0 && !erased.whole {
        return page.line("There is nothing to erase.");
    }
    page.line(crate::commands::progress::upkeep::says(erased));
    if erased.left {
        return page.line("Nothing was erased.");
    }
    if erased.dry_run {
        return;
    }
    page.text(
        "They are out of these files. A disk may hold old blocks until they're written over, and a backup, \
         a synced folder or a snapshot may hold a copy: that is beyond this program.",
    );
}
