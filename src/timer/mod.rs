//! Minutes that run at a terminal, on stderr. The only user of indicatif.

mod countdown;

use std::io::Write;
use std::time::Duration;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::ask;
use crate::ctx::{self, Ctx, Env};
use crate::interrupt::Keys;
use countdown::{Countdown, clock, words};

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

/// Without animation the breath is said for so long; then it goes on by itself.
const SAID: Duration = Duration::from_secs(60);

/// Whether a timer can run here: stdin and stderr are terminals.
pub const fn can_run(ctx: &Ctx) -> bool {
    ctx.asks
}

/// Runs one stretch. Ctrl-C ends the program with 130; however it ends, the terminal is as it was.
pub fn run(stretch: &Stretch, flags: &Flags, ctx: &Ctx) -> Result<Ended> {
    let minute = Duration::from_secs(60);
    let mut count = Countdown::new(minute * u32::from(stretch.minutes), ctx::uptime());
    let dumb = Env.text("TERM").is_none_or(|term| term == "dumb");
    let mut face: Box<dyn Face> = if flags.no_animation || dumb {
        Box::new(Lines::new(stretch))
    } else {
        Box::new(Bar::new(stretch, &count)?)
    };
    let mut keys = Keys::listen()?;
    ask::say(&format!(
        "{}: {} min. Space pauses, + adds a minute, q quits.",
        stretch.label, stretch.minutes
    ))?;
    let whole = loop {
        let now = ctx::uptime();
        face.show(&count, now)?;
        if count.left(now).is_zero() {
            break true;
        }
        // waits a tenth of a second at most
        match keys.wait()? {
            Some(b' ') => count.toggle(ctx::uptime()),
            Some(b'+') => count.add_minute(),
            Some(b'q' | b'Q') => break false,
            Some(_) | None => {}
        }
    };
    let ran = count.ran(ctx::uptime());
    face.end();
    drop(keys);
    if whole {
        let mut stderr = std::io::stderr();
        stderr.write_all(b"\x07").context("stderr cannot be written")?;
        ask::say("Time's up.")?;
        if let Some(command) = &flags.on_end {
            start(command, ctx);
        }
    } else {
        ask::say("Stopped.")?;
    }
    let minutes = u16::try_from(ran.as_secs() / 60).unwrap_or(u16::MAX);
    Ok(Ended { minutes, whole })
}

/// How a timer looks.
trait Face {
    fn show(&mut self, count: &Countdown, now: Duration) -> Result<()>;
    /// Leaves the line it has moved in.
    fn end(&mut self) {}
}

/// A line that moves.
struct Bar {
    bar: ProgressBar,
    pacer: bool,
}

impl Bar {
    fn new(stretch: &Stretch, count: &Countdown) -> Result<Self> {
        let bar = ProgressBar::with_draw_target(
            Some(count.total().as_secs()),
            ProgressDrawTarget::stderr(),
        );
        let style = ProgressStyle::with_template("{wide_bar}  {msg}")?.progress_chars("=>.");
        bar.set_style(style);
        Ok(Self { bar, pacer: stretch.pacer })
    }
}

impl Face for Bar {
    fn show(&mut self, count: &Countdown, now: Duration) -> Result<()> {
        let left = clock(count.left(now));
        let message = match (count.is_paused(), self.pacer) {
            (true, _) => format!("{left} left, paused"),
            // the words stand one under the other, whichever it is
            (false, true) => format!("{left} left, {:<11}", count.breath(now)),
            (false, false) => format!("{left} left"),
        };
        self.bar.set_length(count.total().as_secs());
        self.bar.set_position(count.ran(now).as_secs());
        self.bar.set_message(message);
        Ok(())
    }

    fn end(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// Plain lines at the changes, for those who hear them and for terminals that cannot move back.
struct Lines {
    pacer: bool,
    left: String,
    paused: bool,
    total: Duration,
    breath: &'static str,
}

impl Lines {
    fn new(stretch: &Stretch) -> Self {
        let total = Duration::from_secs(60) * u32::from(stretch.minutes);
        Self { pacer: stretch.pacer, left: words(total), paused: false, total, breath: "" }
    }
}

impl Face for Lines {
    fn show(&mut self, count: &Countdown, now: Duration) -> Result<()> {
        if count.total() != self.total {
            self.total = count.total();
            self.left = words(count.left(now));
            ask::say(&format!("A minute more: {}.", self.left))?;
        }
        if count.is_paused() != self.paused {
            self.paused = count.is_paused();
            ask::say(if self.paused { "Paused. Space goes on." } else { "Going on." })?;
        }
        let left = count.left(now);
        let said = words(left);
        let minutes = left.as_millis().div_ceil(60_000);
        if said != self.left && !left.is_zero() {
            self.left = said;
            // each of the last five, and every fifth before
            if minutes <= 5 || minutes.is_multiple_of(5) {
                ask::say(&format!("{}.", self.left))?;
            }
        }
        if self.pacer && !count.is_paused() && !left.is_zero() && count.ran(now) <= SAID {
            let breath = count.breath(now);
            if breath != self.breath {
                self.breath = breath;
                ask::say(breath)?;
            }
        } else if self.pacer && count.ran(now) > SAID && !self.breath.is_empty() {
            self.breath = "";
            self.pacer = false;
            ask::say("Go on breathing like that.")?;
        }
        Ok(())
    }
}

/// Runs what was asked for at the end. It is waited for, but not for ever, and what it says is not ours to print.
fn start(command: &str, ctx: &Ctx) {
    use std::process::{Command, Stdio};
    let mut shell = if cfg!(windows) { Command::new("cmd") } else { Command::new("sh") };
    shell.args([if cfg!(windows) { "/C" } else { "-c" }, command]);
    let started = shell.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(e) => return ctx.note(format!("--on-end could not be run ({})", e.kind())),
    };
    for _ in 0..50 {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return,
            Ok(Some(status)) => return ctx.note(format!("--on-end `{command}` failed ({status})")),
            Ok(None) => std::thread::sleep(Duration::from_millis(40)),
            Err(e) => return ctx.note(format!("--on-end could not be waited for ({})", e.kind())),
        }
    }
}
