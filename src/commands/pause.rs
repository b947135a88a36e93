//! `pause`: the way out of a fight, with a time to be back.

use anyhow::{Context, Result};
use serde::Serialize;

use super::HELP;
use crate::ask;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::model::phrase;
use crate::pick;
use crate::timer::{self, Stretch};

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy pause
  empathy pause --minutes 30 --on-end 'notify-send \"Time to go back\"'

Minutes are your choice: twenty is custom, not science. Space pauses, + adds a minute, q quits. Without a
terminal the plan is printed, and nothing is kept.

Columns of --format plain: say, wait or return; minutes (or -); text."
)]
pub struct Args {
    /// Minutes to take; your choice, custom and not science
    #[arg(long, value_name = "MINUTES", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=240))]
    minutes: u16,
    #[command(flatten)]
    timer: timer::Flags,
}

/// What `pause` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    /// The whole of it, printed where no timer can run.
    Plan(Pause),
    /// After the timer: the way back in.
    Back(Pause),
}

#[derive(Debug, Serialize)]
pub struct Pause {
    /// A line that names the time to be back.
    pub say: String,
    pub minutes: u16,
    /// Whole minutes that it lasted; `null` when no timer ran.
    pub lasted: Option<u16>,
    /// A line to begin again with.
    pub return_with: String,
    /// Whether it is in the history now.
    pub saved: bool,
    pub help: &'static str,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    let minutes = args.minutes;
    let runs = timer::can_run(ctx);
    let when = if runs {
        format!("at {}", ctx.clock_in(minutes))
    } else {
        // without a clock in it, the same call gives the same answer
        format!("in {minutes} {}", if minutes == 1 { "minute" } else { "minutes" })
    };
    let mut pause = Pause {
        say: line("goodbye-for-now", "goodbye-for-now/back-at", &when, ctx)?,
        minutes,
        lasted: None,
        return_with: line("repair", "repair/start-again", &when, ctx)?,
        saved: false,
        help: HELP,
    };
    if !runs {
        return Ok(Report::Plan(pause));
    }
    ask::say(&format!("Say: \"{}\"", pause.say))?;
    ask::say(SAFE)?;
    ask::say(CUSTOM)?;
    ask::say("Then go somewhere else, and let it rest. Don't rehearse the argument.")?;
    let ended = timer::run(&Stretch { label: "Pause", minutes, pacer: true }, &args.timer, ctx)?;
    pause.lasted = Some(ended.minutes);
    pause.saved = ctx.record(What::Pause(history::Pause { minutes, lasted: ended.minutes }));
    Ok(Report::Back(pause))
}

/// Whoever is in danger needs no plan.
pub const SAFE: &str = "If you have to get out to be safe, just go. That needs no time to be back.";

/// Whose number it is.
pub const CUSTOM: &str = "The minutes are custom, not science: take what you both need.";

/// A line of one group of a situation: the day or the seed decides.
fn line(situation: &str, group: &str, when: &str, ctx: &Ctx) -> Result<String> {
    let groups = ctx.library.phrases(situation)?;
    let fills = [("when".to_owned(), when.to_owned())];
    let lines: Vec<String> = groups
        .iter()
        .filter(|found| found.id == group)
        .flat_map(|found| &found.value.phrases)
        .filter(|card| card.medium.suits(phrase::Medium::Talk))
        .map(|card| phrase::fill(&card.text, &fills))
        .collect();
    let dealt = pick::one(lines.len(), ctx.turn());
    dealt.map(|n| lines[n].clone()).with_context(|| {
        format!("there is no line to say in `{group}`; `empathy pack list phrases` shows the data")
    })
}
