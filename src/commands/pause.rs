//! `pause`: the way out of a fight, with a time to be back.

use anyhow::Result;
use serde::Serialize;

use super::HELP;
use crate::ask;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::library::Evidence;
use crate::pick;
use crate::timer::{self, Stretch};

/// Lines to leave with; `{when}` becomes "at 21:40" or "in 20 minutes".
const LINES: [&str; 4] = [
    "I need a break. I'll be back {when}.",
    "I can't do this well right now. Let's pick it up again {when}.",
    "I'm too wound up to hear you properly. I'll come back {when} and listen.",
    "I'm not walking out on this. I'll come and find you {when}.",
];

/// The situation whose lines lead back, and the group of it that is for another day.
const REPAIR: &str = "repair";
const LATER: &str = "repair/look-back";

const FREE: &str = "If you're leaving to be safe, just go: that needs no line and no return time.";
const CUSTOM: &str = "The minutes are custom, not science. Take what you both need.";

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy pause
  empathy pause --minutes 30 --no-animation
  empathy pause --on-end 'notify-send \"Time to go back\"'

At a terminal the minutes run, with a slow breath to follow: space pauses, + adds a minute, q quits.
Elsewhere, and with --no-input, the plan is printed and nothing runs or is kept.
The command of --on-end gets no input and its output is dropped.

Columns of --format plain: part (say, step or back), minutes (or -), text."
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
    Pause(Paused),
}

/// A pause that was taken, or the plan of one.
#[derive(Debug, Serialize)]
pub struct Paused {
    /// To be said aloud before leaving.
    pub say: String,
    /// The time on the local clock that it names, HH:MM; `null` when nothing ran.
    pub back_at: Option<String>,
    pub minutes: u16,
    pub steps: Vec<Step>,
    /// `null` when the data in force have no line for it.
    pub way_back: Option<WayBack>,
    pub leaving: &'static str,
    pub custom: &'static str,
    /// How it went; `null` when nothing ran.
    pub went: Option<Went>,
    /// Whether it was kept in the history.
    pub saved: bool,
    pub help: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Step {
    pub text: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
}

/// A line to begin again with.
#[derive(Debug, Serialize)]
pub struct WayBack {
    /// `<situation>/<group>/<key>`.
    pub id: String,
    pub text: String,
    pub use_when: String,
    pub not_when: Vec<String>,
    pub evidence: Evidence,
    /// Commands that go on from there.
    pub see: Vec<String>,
}

#[derive(Debug, Clone, Copy, Serialize)]
pub struct Went {
    /// Whole minutes that it lasted.
    pub lasted: u16,
    /// Whether it ran to its end.
    pub whole: bool,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    let minutes = args.minutes;
    let way_back = way_back(ctx)?;
    let back_at = timer::can_run(ctx).then(|| ctx.clock_in(minutes).strftime("%H:%M").to_string());
    let say = line(back_at.as_deref(), minutes, ctx.turn());
    let mut paused = Paused {
        steps: steps(minutes),
        say,
        back_at,
        minutes,
        way_back,
        leaving: FREE,
        custom: CUSTOM,
        went: None,
        saved: false,
        help: HELP,
    };
    if timer::can_run(ctx) {
        let went = take(&paused, &args.timer, ctx)?;
        let pause = history::Pause { minutes, lasted: went.lasted };
        paused.saved = ctx.record(What::Pause(pause));
        paused.went = Some(went);
    }
    Ok(Report::Pause(paused))
}

/// Says what to say, and lets the minutes run.
fn take(paused: &Paused, flags: &timer::Flags, ctx: &Ctx) -> Result<Went> {
    // nobody who is afraid has to wait for the end of it
    for text in [FREE, HELP, "", "Say it aloud, then go to another room:"] {
        ask::say(text)?;
    }
    ask::say(&format!("  {}", paused.say))?;
    ask::say("")?;
    let stretch = Stretch { label: "Break", minutes: paused.minutes, pacer: true };
    let ended = timer::run(&stretch, flags, ctx)?;
    Ok(Went { lasted: ended.minutes, whole: ended.whole })
}

/// The line to leave with.
fn line(back_at: Option<&str>, minutes: u16, turn: u64) -> String {
    let when = match back_at {
        Some(time) => format!("at {time}"),
        None => format!("in {}", timer::minutes_in_words(minutes.into())),
    };
    let line = pick::one(LINES.len(), turn).map_or(LINES[0], |n| LINES[n]);
    line.replace("{when}", &when)
}

fn steps(minutes: u16) -> Vec<Step> {
    let step = |text| Step { text, minutes: None };
    vec![
        step("Say it aloud, then go to another room, or outside."),
        Step {
            text: "Leave the argument alone. Breathe slowly, walk, make tea.",
            minutes: Some(minutes),
        },
        step("Go back when you said, even if only to ask for more time."),
    ]
}

/// A line to begin again with, out of those that do right after a fight.
fn way_back(ctx: &Ctx) -> Result<Option<WayBack>> {
    let groups = ctx.library.phrases(REPAIR)?;
    let mut cards: Vec<_> = groups
        .iter()
        .filter(|group| group.id != LATER)
        .flat_map(|group| group.value.phrases.iter().map(move |card| (group, card)))
        .filter(|(_, card)| !card.has_blank())
        .collect();
    let Some(dealt) = pick::one(cards.len(), ctx.turn()) else { return Ok(None) };
    let (group, card) = cards.swap_remove(dealt);
    let about = &group.value;
    let id = format!("{}/{}", group.id, card.key);
    let ids = card.evidence.as_ref().unwrap_or(&about.evidence);
    let why = card.why.as_ref().unwrap_or(&about.why);
    let limit = card.limit.as_ref().unwrap_or(&about.limit);
    Ok(Some(WayBack {
        evidence: ctx.library.evidence(ids, why, limit, &id)?,
        id,
        text: card.text.clone(),
        use_when: about.use_when.clone(),
        not_when: std::iter::once(about.not_when.clone()).chain(card.not_when.clone()).collect(),
        see: vec!["empathy checklist repair".into(), "empathy phrase -s repair".into()],
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_names_when_one_is_back() {
        for turn in 0..4 {
            assert!(line(Some("21:40"), 20, turn).contains(" at 21:40"));
            assert!(line(None, 1, turn).contains(" in 1 minute"));
        }
    }
}
