//! Minutes that run at a terminal, on stderr.

mod countdown;
mod face;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::ask;
use crate::ctx::{self, Ctx, Env};
use crate::interrupt::keys::{Key, Keys};
use crate::interrupt::{Stopped, screen};
use countdown::Countdown;
pub use face::bar;
use face::{Face, escape};

/// A command of --on-end is waited for so long, to tell whether it worked; then it goes on alone.
const PATIENCE: Duration = Duration::from_secs(5);

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
pub fn run(stretch: &Stretch, flags: &Flags, ctx: &Ctx) -> Result<Ended> {
    if !can_run(ctx) {
        bail!("a timer needs a terminal on stdin and stderr");
    }
    let words = minutes_in_words(u64::from(stretch.minutes));
    ask::say(&format!("{} ({words})", stretch.label))?;
    let lines = flags.no_animation || is_dumb(&Env);
    let keys = Keys::open(lines)?;
    ask::say(if Keys::work() {
        "Space pauses, + adds a minute, q quits."
    } else {
        "Ctrl-C quits."
    })?;
    if stretch.pacer {
        ask::say("Breathe along: four seconds in, six seconds out.")?;
    }
    let mut count = Countdown::new(stretch.minutes, ctx::elapsed());
    let mut face = {
        let _held = screen();
        Face::new(lines, stretch.pacer, &count)
    };
    let went = walk(&mut count, &keys, &mut face);
    let passed = count.passed(ctx::elapsed());
    {
        let _held = screen();
        face.close();
    }
    drop(keys);
    let whole = went?;
    let minutes = countdown::minutes(passed);
    if whole {
        escape("\x07");
        ask::say("The time is up.")?;
        if let Some(command) = &flags.on_end {
            on_end(command, ctx);
        }
    } else {
        ask::say(&format!("Stopped after {}.", lasted(minutes)))?;
    }
    Ok(Ended { minutes, whole })
}

/// Counts until the time is up, which is `true`, or the person quits.
fn walk(count: &mut Countdown, keys: &Keys, face: &mut Face) -> Result<bool> {
    loop {
        let now = ctx::elapsed();
        if count.is_over(now) {
            return Ok(true);
        }
        {
            let _held = screen();
            keys.hold();
            face.show(count, now)?;
        }
        for key in keys.read(face.wait()) {
            let now = ctx::elapsed();
            let _held = screen();
            match key {
                Key::Char(' ') => {
                    count.toggle(now);
                    let left = countdown::clock(count.left(now));
                    let what = if count.is_paused() { "Paused" } else { "Going on" };
                    face.say(&format!("{what}, {left} left"))?;
                }
                Key::Char('+') if count.add_minute() => {
                    let left = countdown::clock(count.left(now));
                    face.say(&format!("One minute more, {left} left"))?;
                }
                Key::Char('q' | 'Q') | Key::Esc => return Ok(false),
                Key::Suspend => face.aside(|| keys.suspend()),
                Key::Gone => return Err(Stopped.into()),
                Key::Char(_) => {}
            }
        }
    }
}

/// Whether the terminal knows no escapes, or does not say what it knows.
fn is_dumb(env: &Env) -> bool {
    match env.text("TERM") {
        Some(name) => name == "dumb",
        None => !cfg!(windows),
    }
}

/// Starts what was asked for; what goes wrong with it is said, and is no error of ours.
fn on_end(command: &str, ctx: &Ctx) {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut started = Command::new(shell);
    // stdout belongs to the report
    started.args([flag, command]).stdin(Stdio::null()).stdout(Stdio::null());
    let mut child = match started.spawn() {
        Ok(child) => child,
        Err(e) => {
            return ctx.note(format!("--on-end: `{shell}` cannot be started ({})", e.kind()));
        }
    };
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Ok(Some(status)) if !status.success() => {
                let how = status.code().map_or("by a signal".into(), |n| format!("with {n}"));
                return ctx.note(format!("--on-end: the command ended {how}"));
            }
            Ok(Some(_)) => return,
            Err(e) => return ctx.note(format!("--on-end: cannot be waited for ({})", e.kind())),
        }
    }
}

/// "20 minutes", of time that has passed.
pub fn lasted(minutes: u16) -> String {
    if minutes == 0 { "less than a minute".into() } else { minutes_in_words(minutes.into()) }
}

/// "1 minute", "20 minutes".
pub fn minutes_in_words(minutes: u64) -> String {
    if minutes == 1 { "1 minute".to_owned() } else { format!("{minutes} minutes") }
}
