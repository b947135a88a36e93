//! What a running timer shows on stderr: one line that moves, or plain lines at the changes. The only user of
//! indicatif.

use std::io::{IsTerminal, Write};
use std::time::Duration;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::countdown::{Breath, Countdown, breath, clock, spoken};
use crate::ask;
use crate::ctx;

/// Breaths that are said aloud before one is left to go on alone.
const BREATHS: usize = 6;
const BAR: usize = 20;
const BREATH: usize = 10;

#[derive(Debug)]
pub enum Face {
    Moving(Moving),
    Lines(Lines),
}

/// One line, drawn anew.
#[derive(Debug)]
pub struct Moving {
    bar: ProgressBar,
    pacer: bool,
    shown: String,
}

/// Lines for a terminal that cannot move, and for people who read by ear.
#[derive(Debug)]
pub struct Lines {
    pacer: bool,
    /// What was left when a line was last thought of.
    left: Duration,
    breaths: usize,
    half: Option<Breath>,
}

impl Face {
    /// A face that moves where it may and can.
    pub fn new(lines: bool, pacer: bool, count: &Countdown) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(30));
        if lines || bar.is_hidden() {
            return Self::Lines(Lines { pacer, left: count.whole(), breaths: 0, half: None });
        }
        if let Ok(style) = ProgressStyle::with_template("{msg}") {
            bar.set_style(style);
        }
        escape("\x1b[?25l");
        Self::Moving(Moving { bar, pacer, shown: String::new() })
    }

    /// How often it wants to be shown.
    pub const fn wait(&self) -> Duration {
        match self {
            Self::Moving(Moving { pacer: true, .. }) => Duration::from_millis(100),
            _ => Duration::from_millis(250),
        }
    }

    /// Shows what time it is.
    pub fn show(&mut self, count: &Countdown, now: Duration) -> Result<()> {
        match self {
            Self::Moving(moving) => {
                let line = line(count, now, moving.pacer, ctx::terminal_width());
                if line != moving.shown {
                    moving.bar.set_message(line.clone());
                    moving.shown = line;
                }
                Ok(())
            }
            Self::Lines(lines) => lines.show(count, now),
        }
    }

    /// Says what a key did.
    pub fn say(&self, text: &str) -> Result<()> {
        match self {
            // the line itself shows it
            Self::Moving(_) => Ok(()),
            Self::Lines(_) => ask::say(text),
        }
    }

    /// Does something with the terminal as it was.
    pub fn aside(&mut self, what: impl FnOnce()) {
        match self {
            Self::Moving(moving) => {
                moving.bar.suspend(|| {
                    escape("\x1b[?25h");
                    what();
                    escape("\x1b[?25l");
                });
            }
            Self::Lines(_) => what(),
        }
    }

    /// Leaves nothing that moves behind.
    pub fn close(&self) {
        if let Self::Moving(moving) = self {
            moving.bar.finish_and_clear();
            escape("\x1b[?25h");
        }
    }
}

impl Lines {
    fn show(&mut self, count: &Countdown, now: Duration) -> Result<()> {
        let left = count.left(now);
        if let Some(minutes) = spoken(self.left, left) {
            ask::say(&format!("{} left", super::minutes_in_words(minutes)))?;
        }
        self.left = left;
        if !self.pacer || count.is_paused() || self.breaths > BREATHS {
            return Ok(());
        }
        let (half, _) = breath(count.passed(now), 0);
        if self.half.replace(half) == Some(half) {
            return Ok(());
        }
        self.breaths += usize::from(half == Breath::In);
        if self.breaths > BREATHS {
            return ask::say("Go on breathing like that.");
        }
        ask::say(half.says())
    }
}

/// The line that moves, in fewer columns than the terminal has: a line as wide as it would be wrapped by a window
/// that gets narrower, and then no longer be found.
fn line(count: &Countdown, now: Duration, pacer: bool, width: usize) -> String {
    let mut line = format!("{} left", clock(count.left(now)));
    let passed = count.passed(now);
    let says = if count.is_paused() {
        "paused; space goes on".to_owned()
    } else if pacer {
        let (half, full) = breath(passed, BREATH);
        format!("{:<11} {}", half.says(), "*".repeat(full))
    } else {
        String::new()
    };
    if line.len() + BAR + 5 + 11 + BREATH < width {
        let done = passed.as_millis() * BAR as u128 / count.whole().as_millis().max(1);
        let done = usize::try_from(done).unwrap_or(BAR).min(BAR);
        line.push_str(&format!("  [{}{}]", "#".repeat(done), "-".repeat(BAR - done)));
    }
    if !says.is_empty() {
        line.push_str("  ");
        line.push_str(&says);
    }
    line.truncate(width.saturating_sub(1));
    line.trim_end().to_owned()
}

/// An escape or a bell, for a terminal alone; one that is gone misses nothing.
pub fn escape(sequence: &str) {
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        let _ = stderr.write_all(sequence.as_bytes());
    }
}

/// How far so many bytes have come, on stderr.
pub fn bar(bytes: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bytes} of {total_bytes} {wide_bar} {eta}");
    if let Ok(style) = style {
        bar.set_style(style.progress_chars("=> "));
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_says_its_numbers_and_fits_any_terminal() {
        let mut count = Countdown::new(20, Duration::ZERO);
        let at = |seconds| Duration::from_secs(seconds);
        assert_eq!(line(&count, at(0), true, 80), "20:00 left  [--------------------]  breathe in");
        assert_eq!(
            line(&count, at(607), true, 80),
            "9:53 left  [##########----------]  breathe out *****"
        );
        assert_eq!(line(&count, at(600), false, 40), "10:00 left");
        for width in 1..100 {
            for second in 0..=1_200 {
                let line = line(&count, at(second), true, width);
                assert!(line.len() < width.max(1), "{width}: {line}");
            }
        }
        count.toggle(at(60));
        assert_eq!(line(&count, at(600), true, 40), "19:00 left  paused; space goes on");
    }
}
