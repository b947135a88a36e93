//! Rituals by week, Monday first: what was done and what was skipped, counted honestly and never reset.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::history::Did;

/// The last weeks up to a day. Holds those days only, however long the history.
#[derive(Debug)]
pub struct Weeks {
    /// A Monday.
    from: Date,
    today: Date,
    /// Per day the last word on each ritual.
    days: BTreeMap<Date, BTreeMap<String, Did>>,
}

/// One week.
#[derive(Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    /// From Monday on, seven of them; in the week of today only those so far.
    pub days: Vec<Day>,
}

/// One day.
#[derive(Debug, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    /// Rituals done.
    pub done: usize,
    /// Rituals skipped.
    pub skipped: usize,
}

impl Weeks {
    /// The week of `today` and those before it, `count` in all and at least one.
    pub fn new(today: Date, count: u16) -> Self {
        let monday = monday(today);
        let back = (i64::from(count.max(1)) - 1).weeks();
        // before the first day of the calendar there is nothing to count
        let from = monday.checked_sub(back).unwrap_or(monday);
        Self { from, today, days: BTreeMap::new() }
    }

    /// Takes in one record, in the order of the history: the last one of a ritual and a day counts.
    pub fn add(&mut self, date: Date, ritual: &str, did: Did) {
        if date >= self.from && date <= self.today {
            self.days.entry(date).or_default().insert(ritual.to_owned(), did);
        }
    }

    /// The weeks, oldest first.
    pub fn rows(&self) -> Vec<Week> {
        let mut rows: Vec<Week> = Vec::new();
        for date in self.from.series(1.day()).take_while(|date| *date <= self.today) {
            let day = self.day(date);
            match rows.last_mut() {
                Some(week) if week.days.len() < 7 => week.days.push(day),
                _ => rows.push(Week { from: date, days: vec![day] }),
            }
        }
        rows
    }

    /// Of the days of this week so far, today included: how many had something done, and how many there were.
    pub fn this_week(&self) -> (usize, usize) {
        let rows = self.rows();
        rows.last().map_or((0, 0), |week| (week.days_done(), week.days.len()))
    }

    fn day(&self, date: Date) -> Day {
        let said = self.days.get(&date);
        let count = |did: Did| said.map_or(0, |day| day.values().filter(|d| **d == did).count());
        Day { date, done: count(Did::Done), skipped: count(Did::Skipped) }
    }
}

impl Week {
    /// Rituals done.
    pub fn done(&self) -> usize {
        self.days.iter().map(|day| day.done).sum()
    }

    /// Rituals skipped.
    pub fn skipped(&self) -> usize {
        self.days.iter().map(|day| day.skipped).sum()
    }

    /// Days with something done.
    pub fn days_done(&self) -> usize {
        self.days.iter().filter(|day| day.done > 0).count()
    }

    /// "3 done, 1 skipped"; "nothing noted" when there is none.
    pub fn says(&self) -> String {
        let (done, skipped, days) = (self.done(), self.skipped(), self.days_done());
        let mut parts = Vec::new();
        match (done, days) {
            (0, _) => {}
            // more than one ritual on a day: the signs show days, so the words say both
            (done, days) if done != days => {
                let s = if days == 1 { "" } else { "s" };
                parts.push(format!("{done} done on {days} day{s}"));
            }
            (done, _) => parts.push(format!("{done} done")),
        }
        if skipped > 0 {
            parts.push(format!("{skipped} skipped"));
        }
        if parts.is_empty() { "nothing noted".to_owned() } else { parts.join(", ") }
    }
}

impl Day {
    /// What the day is shown as: something done counts more than something skipped.
    pub fn did(&self) -> Option<Did> {
        match (self.done, self.skipped) {
            (0, 0) => None,
            (0, _) => Some(Did::Skipped),
            _ => Some(Did::Done),
        }
    }
}

/// The Monday of a day's week.
fn monday(date: Date) -> Date {
    let back = i64::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(back.days()).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_may_end_in_the_middle_of_a_week_and_have_53() {
        // 2026 has an ISO week 53, from 28 December to 3 January
        let mut weeks = Weeks::new(date(2027, 1, 5), 2);
        weeks.add(date(2026, 12, 27), "a", Did::Done);
        weeks.add(date(2026, 12, 28), "a", Did::Done);
        weeks.add(date(2026, 12, 31), "a", Did::Done);
        weeks.add(date(2027, 1, 1), "a", Did::Skipped);
        weeks.add(date(2027, 1, 3), "a", Did::Done);
        let rows = weeks.rows();
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].from, rows[0].days.len()), (date(2026, 12, 28), 7));
        assert_eq!(rows[0].says(), "3 done, 1 skipped");
        assert_eq!((rows[1].from, rows[1].days.len()), (date(2027, 1, 4), 2));
        assert_eq!(rows[1].says(), "nothing noted");
    }

    #[test]
    fn a_leap_day_is_a_day_of_its_week() {
        let mut weeks = Weeks::new(date(2028, 3, 5), 1);
        weeks.add(date(2028, 2, 29), "a", Did::Done);
        let rows = weeks.rows();
        assert_eq!(rows[0].from, date(2028, 2, 28));
        assert_eq!(rows[0].days[1].did(), Some(Did::Done));
        assert_eq!(weeks.this_week(), (1, 7));
    }

    #[test]
    fn the_last_word_on_a_ritual_and_a_day_counts() {
        let day = date(2026, 11, 24);
        let mut weeks = Weeks::new(day, 1);
        weeks.add(day, "a", Did::Done);
        weeks.add(day, "a", Did::Done);
        assert_eq!(weeks.rows()[0].says(), "1 done");
        weeks.add(day, "a", Did::Skipped);
        assert_eq!(weeks.rows()[0].says(), "1 skipped");
        weeks.add(day, "b", Did::Done);
        weeks.add(day, "c", Did::Done);
        assert_eq!(weeks.rows()[0].says(), "2 done on 1 day, 1 skipped");
        assert_eq!(weeks.this_week(), (1, 2));
    }

    #[test]
    fn days_to_come_and_days_long_past_are_left_out() {
        let mut weeks = Weeks::new(date(2026, 11, 24), 4);
        for day in [date(2026, 11, 1), date(2026, 11, 25)] {
            weeks.add(day, "a", Did::Done);
        }
        assert_eq!(weeks.rows().len(), 4);
        assert_eq!(weeks.rows().iter().map(Week::done).sum::<usize>(), 0);
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        assert_eq!(Weeks::new(date(1, 1, 3), 52).rows().len(), 52);
        assert_eq!(Weeks::new(Date::MAX, 2).rows().len(), 2);
        assert_eq!(Weeks::new(Date::MIN, 52).rows().len(), 1);
    }
}
