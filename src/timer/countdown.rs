//! The count itself: told what time it is, so that jumps of the clock can be tested.

use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
/// No stretch grows beyond a day.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Minutes that run out. Every time given is of one clock that goes on while the machine sleeps.
#[derive(Debug, Clone)]
pub struct Countdown {
    whole: Duration,
    /// What had passed when it last began to run.
    before: Duration,
    /// When it last began to run; nothing while it is paused.
    since: Option<Duration>,
}

impl Countdown {
    /// Begins to run now.
    pub fn new(minutes: u16, now: Duration) -> Self {
        Self { whole: MINUTE * u32::from(minutes), before: Duration::ZERO, since: Some(now) }
    }

    pub fn whole(&self) -> Duration {
        self.whole
    }

    /// What has passed, pauses left out; never more than the whole.
    pub fn passed(&self, now: Duration) -> Duration {
        let running = self.since.map_or(Duration::ZERO, |since| now.saturating_sub(since));
        (self.before + running).min(self.whole)
    }

    pub fn left(&self, now: Duration) -> Duration {
        self.whole.saturating_sub(self.passed(now))
    }

    pub fn is_over(&self, now: Duration) -> bool {
        self.left(now).is_zero()
    }

    pub fn is_paused(&self) -> bool {
        self.since.is_none()
    }

    /// Pauses, or goes on.
    pub fn toggle(&mut self, now: Duration) {
        match self.since {
            Some(_) => (self.before, self.since) = (self.passed(now), None),
            None => self.since = Some(now),
        }
    }

    /// Adds a minute, up to a day in all; says whether it did.
    pub fn add_minute(&mut self) -> bool {
        let longer = self.whole + MINUTE;
        if longer > LONGEST {
            return false;
        }
        self.whole = longer;
        true
    }
}

/// Whole minutes in a time.
pub fn minutes(time: Duration) -> u16 {
    u16::try_from(time.as_secs() / 60).unwrap_or(u16::MAX)
}

/// "19:05", rounded up, so that the last second is still one.
pub fn clock(left: Duration) -> String {
    let seconds = left.as_millis().div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// How many minutes to say are left, when the time left went down from `before` to `now`: each fifth, and each of
/// the last three. After a jump, what is left then.
pub fn spoken(before: Duration, now: Duration) -> Option<u64> {
    let mark = now.as_secs().div_ceil(60).max(1);
    let passed = |mark: u64| {
        let at = Duration::from_secs(mark * 60);
        now <= at && at < before
    };
    let due = (mark..=mark + 5).any(|mark| passed(mark) && (mark <= 3 || mark % 5 == 0));
    due.then_some(mark)
}

/// A half of a breath.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breath {
    In,
    Out,
}

impl Breath {
    pub const fn says(self) -> &'static str {
        match self {
            Self::In => "breathe in",
            Self::Out => "breathe out",
        }
    }
}

const IN: u128 = 4_000;
const OUT: u128 = 6_000;

/// Six breaths a minute, four seconds in and six out: which half it is, and how full one is, from 0 to `most`.
pub fn breath(passed: Duration, most: usize) -> (Breath, usize) {
    let at = passed.as_millis() % (IN + OUT);
    let part = |of: u128, whole: u128| {
        let full = (of * most as u128).div_ceil(whole);
        usize::try_from(full).unwrap_or(most).min(most)
    };
    if at < IN { (Breath::In, part(at, IN)) } else { (Breath::Out, part(IN + OUT - at, OUT)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_machine_that_slept_does_not_stop_the_count() {
        let count = Countdown::new(20, s(1_000));
        assert_eq!(count.left(s(1_000)), s(1_200));
        assert_eq!(count.left(s(1_000 + 900)), s(300));
        assert!(count.is_over(s(1_000 + 1_200)));
        // slept over the end: it lasted as long as it was meant to
        assert_eq!(count.passed(s(90_000)), s(1_200));
    }

    #[test]
    fn a_pause_of_the_timer_does_not_count() {
        let mut count = Countdown::new(2, s(10));
        count.toggle(s(40));
        assert!(count.is_paused());
        assert_eq!(count.left(s(5_000)), s(90));
        count.toggle(s(5_000));
        assert_eq!(count.left(s(5_060)), s(30));
        assert!(count.is_over(s(5_090)));
    }

    #[test]
    fn a_minute_more_counts_also_while_paused_and_a_day_is_the_most() {
        let mut count = Countdown::new(1, s(0));
        count.toggle(s(59));
        assert!(count.add_minute());
        assert_eq!(count.left(s(500)), s(61));
        while count.add_minute() {}
        assert_eq!(count.whole(), LONGEST);
    }

    #[test]
    fn a_clock_set_back_is_no_time_and_no_panic() {
        let mut count = Countdown::new(1, s(100));
        assert_eq!(count.left(s(50)), s(60));
        count.toggle(s(20));
        count.toggle(s(10));
        assert_eq!(count.left(s(40)), s(30));
    }

    #[test]
    fn the_minutes_left_are_said_now_and_then_and_once() {
        let mut said = Vec::new();
        let mut before = s(20 * 60);
        for quarter in (0..20 * 60 * 4).rev() {
            let now = Duration::from_millis(quarter * 250);
            said.extend(spoken(before, now));
            before = now;
        }
        assert_eq!(said, [15, 10, 5, 3, 2, 1]);
        // a jump says where it led to
        assert_eq!(spoken(s(1_100), s(100)), Some(2));
        assert_eq!(spoken(s(1_100), s(590)), Some(10));
        assert_eq!(spoken(s(1_100), s(400)), Some(7));
        assert_eq!(spoken(s(1_100), s(1_090)), None);
    }

    #[test]
    fn a_breath_takes_ten_seconds() {
        assert_eq!(breath(s(0), 8), (Breath::In, 0));
        assert_eq!(breath(Duration::from_millis(3_999), 8), (Breath::In, 8));
        assert_eq!(breath(s(4), 8), (Breath::Out, 8));
        assert_eq!(breath(s(9), 8), (Breath::Out, 2));
        assert_eq!(breath(s(10), 8), (Breath::In, 0));
        let mut turns = 0;
        let mut last = Breath::Out;
        for second in 0..60 {
            let (now, _) = breath(s(second), 8);
            turns += usize::from(now == Breath::In && last == Breath::Out);
            last = now;
        }
        assert_eq!(turns, 6);
    }

    #[test]
    fn time_is_said_rounded_up() {
        assert_eq!(clock(Duration::from_millis(59_001)), "1:00");
        assert_eq!(clock(Duration::from_millis(1)), "0:01");
        assert_eq!(clock(s(3_600)), "60:00");
        assert_eq!(minutes(s(119)), 1);
    }
}
