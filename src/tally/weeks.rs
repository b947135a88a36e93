//! Rituals by week. Weeks begin on Monday (ISO 8601); counts are honest and nothing resets to zero.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::history::Did;

/// The last weeks, each with its seven days. What happened earlier or later is left out.
#[derive(Debug, Clone)]
pub struct Weeks {
    /// A Monday.
    first: Date,
    /// One for each day: what was done last with each ritual.
    days: Vec<BTreeMap<String, Did>>,
}

/// One week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Week {
    /// The Monday.
    pub from: Date,
    /// How many rituals were done, and how many left out.
    pub done: usize,
    pub skipped: usize,
    /// Monday to Sunday; of this week only the days up to today.
    pub days: Vec<Day>,
}

/// One day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Day {
    pub date: Date,
    pub done: usize,
    pub skipped: usize,
}

/// The Monday of the week of a day.
pub fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().since(Weekday::Monday));
    // the calendar begins on a Monday's side of nothing: the first days have no earlier one
    day.checked_sub(back.days()).unwrap_or(day)
}

impl Weeks {
    /// The `count` weeks that end with the one of `today`, which counts up to today.
    pub fn up_to(today: Date, count: u16) -> Self {
        let this = monday(today);
        let weeks = i64::from(count.max(1)) - 1;
        let first = this.checked_sub(weeks.weeks()).unwrap_or(this);
        let length = usize::try_from(days_between(first, today)).unwrap_or(0) + 1;
        Self { first, days: vec![BTreeMap::new(); length] }
    }

    /// Takes in what was done with a ritual on a day; of the same ritual and day the last counts.
    pub fn add(&mut self, date: Date, ritual: &str, did: Did) {
        if date < self.first {
            return; // most of a long history
        }
        let Ok(place) = usize::try_from(days_between(self.first, date)) else { return };
        if let Some(day) = self.days.get_mut(place) {
            day.insert(ritual.to_owned(), did);
        }
    }

    /// The weeks, the earliest first.
    pub fn rows(&self) -> Vec<Week> {
        let mut date = self.first;
        let mut rows = Vec::new();
        for days in self.days.chunks(7) {
            let from = date;
            let mut row = Week { from, done: 0, skipped: 0, days: Vec::new() };
            for rituals in days {
                let done = rituals.values().filter(|did| **did == Did::Done).count();
                let skipped = rituals.len() - done;
                row.days.push(Day { date, done, skipped });
                row.done += done;
                row.skipped += skipped;
                date = date.tomorrow().unwrap_or(date);
            }
            rows.push(row);
        }
        rows
    }

    /// Of the days of the last week so far: on how many something was done, and how many there are.
    pub fn this_week(&self) -> (usize, usize) {
        let rows = self.rows();
        let days = rows.last().map_or(&[][..], |week| &week.days[..]);
        (days.iter().filter(|day| day.done > 0).count(), days.len())
    }
}

/// Whole days from one day to another; negative when it lies before.
fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_begins_on_monday_also_over_a_years_end() {
        assert_eq!(monday(day("2027-01-03")), day("2026-12-28")); // Sunday of ISO week 53
        assert_eq!(monday(day("2026-12-28")), day("2026-12-28"));
        assert_eq!(monday(day("2027-01-04")), day("2027-01-04"));
    }

    #[test]
    fn a_leap_day_is_a_day_like_any_other() {
        let mut weeks = Weeks::up_to(day("2028-03-01"), 1); // a Wednesday
        weeks.add(day("2028-02-29"), "balcony", Did::Done);
        let row = &weeks.rows()[0];
        assert_eq!(row.from, day("2028-02-28"));
        assert_eq!(row.days.iter().map(|d| d.done).collect::<Vec<_>>(), [0, 1, 0]);
        assert_eq!(weeks.this_week(), (1, 3));
    }

    #[test]
    fn twice_on_a_day_counts_once_and_the_last_word_counts() {
        let mut weeks = Weeks::up_to(day("2026-11-24"), 2);
        let at = day("2026-11-23");
        for did in [Did::Done, Did::Done] {
            weeks.add(at, "balcony", did);
        }
        weeks.add(at, "noon-text", Did::Skipped);
        weeks.add(at, "noon-text", Did::Done);
        weeks.add(at, "three-words", Did::Done);
        weeks.add(at, "three-words", Did::Skipped);
        let row = weeks.rows().pop().unwrap();
        assert_eq!((row.done, row.skipped), (2, 1));
    }

    #[test]
    fn days_to_come_and_days_long_gone_are_left_out() {
        let mut weeks = Weeks::up_to(day("2026-11-24"), 2);
        for date in ["2026-11-25", "2026-11-15", "2031-01-01", "0001-01-01", "9999-12-31"] {
            weeks.add(day(date), "balcony", Did::Done);
        }
        assert!(weeks.rows().iter().all(|row| row.done == 0));
    }

    proptest! {
        #[test]
        fn the_grid_counts_what_was_recorded(
            records in prop::collection::vec((0_i64..200, 0_usize..4, any::<bool>()), 0..300),
            count in 1_u16..40,
        ) {
            let today = day("2026-11-24");
            let names = ["balcony", "noon-text", "slow-start", "three-words"];
            let mut weeks = Weeks::up_to(today, count);
            let mut expected = BTreeMap::new();
            for (back, name, done) in records {
                let date = today.checked_sub(back.days()).unwrap();
                let did = if done { Did::Done } else { Did::Skipped };
                weeks.add(date, names[name], did);
                expected.insert((date, name), did);
            }
            let first = weeks.rows()[0].from;
            expected.retain(|(date, _), _| *date >= first);
            let done: usize = weeks.rows().iter().map(|row| row.done).sum();
            let skipped: usize = weeks.rows().iter().map(|row| row.skipped).sum();
            prop_assert_eq!(done, expected.values().filter(|did| **did == Did::Done).count());
            prop_assert_eq!(done + skipped, expected.len());
            prop_assert_eq!(weeks.rows().len(), usize::from(count));
        }
    }
}
