//! `pause`: the way out of a fight, with a time to be back.

use anyhow::Result;
use serde::Serialize;

use super::HELP;
use crate::ctx::Ctx;
use crate::timer;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy pause"
)]
pub struct Args {
    /// How long the pause is
    #[arg(long, value_name = "MINUTES", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=240))]
    minutes: u16,
    #[command(flatten)]
    timer: timer::Flags,
}

/// What `pause` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Pause { minutes: u16, help: &'static str },
}

pub fn run(args: &Args, _ctx: &Ctx) -> Result<Report> {
    Ok(Report::Pause { minutes: args.minutes, help: HELP })
}
