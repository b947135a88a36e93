//! The upkeep of the history as a page.

use super::page::Page;
use crate::commands::progress::upkeep::Report;

pub fn page(_report: &Report) -> Page {
    Page::default()
}
