//! Minutes that run at a terminal, on stderr.

use anyhow::Result;

use crate::ctx::Ctx;

// Flags of every command that runs a timer. (A doc comment here would become the help of each.)
#[derive(Debug, Clone, clap::Args)]
pub struct Flags {
    /// Print plain lines at the changes instead of a moving timer
    #[arg(long)]
    pub no_animation: bool,
    /// Run this command when the time is up
    #[arg(long, value_name = "COMMAND")]
    pub on_end: Option<String>,
}

/// A stretch of time.
#[derive(Debug)]
pub struct Stretch<'a> {
    /// What it is for, in a few words.
    pub label: &'a str,
    pub minutes: u16,
    /// Breathe along, about six breaths a minute.
    pub pacer: bool,
}

/// How a stretch ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// Whole minutes that it lasted, pauses of the timer left out.
    pub minutes: u16,
    /// Whether it ran to its end; false when the person quit with `q`.
    pub whole: bool,
}

/// Whether a timer can run here: stdin and stderr are terminals.
pub fn can_run(ctx: &Ctx) -> bool {
    ctx.asks
}

/// Runs one stretch. Ctrl-C is `interrupt::Stopped` or ends the program with 130; either way the terminal is as it was.
pub fn run(_stretch: &Stretch, _flags: &Flags, _ctx: &Ctx) -> Result<Ended> {
    anyhow::bail!("no timer yet")
}
