//! What changed, drawn in the terminal.

use super::page::Page;
use super::upkeep;
use crate::commands::progress::{Report, picture};

pub fn page(report: &Report) -> Page {
    match report {
        Report::Picture(report) => picture(report),
        Report::Upkeep(report) => upkeep::page(report),
    }
}

fn picture(_report: &picture::Report) -> Page {
    Page::default()
}
