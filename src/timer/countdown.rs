//! The count itself, told the time by others: pure.

use std::time::Duration;

/// How long a breath takes in and out: six a minute, the pace that studies of slow breathing use (Laborde and others,
/// 2022; Shao and others, 2024).
const IN: Duration = Duration::from_secs(4);
const OUT: Duration = Duration::from_secs(6);

/// Minutes that run down, with pauses. Every `now` is the time of one clock; a clock that jumps ahead, as after a sleep of
/// the machine, has let the minutes run.
#[derive(Debug, Clone)]
pub struct Countdown {
    total: Duration,
    /// What ran before `since`.
    ran: Duration,
    /// Since when it runs; nothing while it is paused.
    since: Option<Duration>,
}

impl Countdown {
    pub const fn new(total: Duration, now: Duration) -> Self {
        Self { total, ran: Duration::ZERO, since: Some(now) }
    }

    pub const fn total(&self) -> Duration {
        self.total
    }

    /// How long it ran, pauses left out; never more than the total.
    pub fn ran(&self, now: Duration) -> Duration {
        let open = self.since.map_or(Duration::ZERO, |since| now.saturating_sub(since));
        (self.ran + open).min(self.total)
    }

    pub fn left(&self, now: Duration) -> Duration {
        self.total.saturating_sub(self.ran(now))
    }

    pub const fn is_paused(&self) -> bool {
        self.since.is_none()
    }

    /// Pauses, or goes on.
    pub fn toggle(&mut self, now: Duration) {
        self.ran = self.ran(now);
        self.since = if self.is_paused() { Some(now) } else { None };
    }

    pub fn add_minute(&mut self) {
        self.total += Duration::from_secs(60);
    }

    /// What to do with one's breath.
    pub fn breath(&self, now: Duration) -> &'static str {
        let cycle = (IN + OUT).as_millis();
        if self.ran(now).as_millis() % cycle < IN.as_millis() {
            "breathe in"
        } else {
            "breathe out"
        }
    }
}

/// Minutes and seconds as people say them, rounded up: 20:00 at the beginning, 0:01 in the last second.
pub fn clock(left: Duration) -> String {
    let seconds = left.as_millis().div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// What is left in words, for those who hear it: whole minutes, rounded up.
pub fn words(left: Duration) -> String {
    match left.as_millis().div_ceil(60_000) {
        1 => "1 minute left".to_owned(),
        minutes => format!("{minutes} minutes left"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn minutes_run_down_and_stop_at_nothing() {
        let count = Countdown::new(at(60), at(1000));
        assert_eq!(count.left(at(1000)), at(60));
        assert_eq!(count.left(at(1045)), at(15));
        assert_eq!(count.left(at(9999)), at(0));
        assert_eq!(count.ran(at(9999)), at(60));
    }

    #[test]
    fn a_pause_takes_nothing_away_and_a_minute_more_is_a_minute_more() {
        let mut count = Countdown::new(at(60), at(0));
        count.toggle(at(10));
        assert!(count.is_paused());
        assert_eq!(count.left(at(500)), at(50));
        count.toggle(at(500));
        assert_eq!(count.left(at(520)), at(30));
        count.add_minute();
        assert_eq!(count.left(at(520)), at(90));
    }

    #[test]
    fn a_machine_that_slept_has_let_the_minutes_run_and_a_clock_set_back_gives_none_back() {
        let count = Countdown::new(at(1200), at(5000));
        assert_eq!(count.left(at(5000 + 1199)), at(1));
        assert_eq!(count.left(at(5000 + 86_400)), at(0));
        assert_eq!(count.left(at(4000)), at(1200));
    }

    #[test]
    fn six_breaths_a_minute_and_none_while_paused() {
        let mut count = Countdown::new(at(120), at(0));
        let breaths: Vec<&str> = (0..60).map(|second| count.breath(at(second))).collect();
        assert_eq!(breaths.chunk_by(|a, b| a == b).count(), 12);
        assert_eq!(breaths.iter().filter(|breath| **breath == "breathe in").count(), 24);
        count.toggle(at(3));
        assert_eq!(count.breath(at(50)), "breathe in");
    }

    #[test]
    fn what_is_left_is_said_in_minutes_and_seconds() {
        assert_eq!(clock(at(1200)), "20:00");
        assert_eq!(clock(Duration::from_millis(59_001)), "1:00");
        assert_eq!(clock(Duration::from_millis(1)), "0:01");
        assert_eq!(words(at(60)), "1 minute left");
        assert_eq!(words(at(61)), "2 minutes left");
    }
}
