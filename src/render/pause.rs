//! A pause as a page.

use super::page::Page;
use crate::commands::pause::Report;

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Pause { help, .. } => page.note(*help),
    }
    page
}
