//! What changed, added up over the history.

use std::path::Path;

use anyhow::Result;
use serde::Serialize;

use crate::commands::Said;
use crate::ctx::{Ctx, Day};

/// What a bare `progress` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Picture,
}

pub fn run(_since: Option<Day>, _svg: Option<&Path>, _ctx: &Ctx) -> Result<Said> {
    Ok(Said::Report(super::super::Report::Progress(super::Report::Picture(Report::Picture))))
}
