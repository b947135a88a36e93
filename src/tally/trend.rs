//! One scale over time, in a bounded number of points.

use jiff::civil::Date;
use serde::Serialize;

use super::change::{Change, Spread};
use crate::model::form::{Form, Sum};

/// More points than this are thinned out: of each stretch of days the latest stays.
const MOST: usize = 1000;

/// The scores of one scale, in the order of the days whatever the order in which they come.
#[derive(Debug, Clone)]
pub struct Trend {
    /// Sorted by day, each day once.
    points: Vec<Point>,
    /// Days in a stretch, of which only the latest stays when the points are thinned out.
    width: i64,
    first: Option<(Date, Sum)>,
    /// The latest and the one before.
    latest: Option<(Date, Sum)>,
    previous: Option<(Date, Sum)>,
    spread: Spread,
    count: u64,
}

/// One score with its band of error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// The last of the days that the answers were about.
    pub date: Date,
    pub score: f64,
    pub low: f64,
    pub high: f64,
}

impl Default for Trend {
    fn default() -> Self {
        Self {
            points: Vec::new(),
            width: 1,
            first: None,
            latest: None,
            previous: None,
            spread: Spread::default(),
            count: 0,
        }
    }
}

impl Trend {
    /// Takes in a sum; one that says nothing is passed over. Of one day the line that comes later counts.
    pub fn add(&mut self, date: Date, sum: Sum) {
        let Some(score) = sum.score else { return };
        self.count += 1;
        self.spread.add(score);
        let entry = || Some((date, sum));
        if self.first.as_ref().is_none_or(|(first, _)| date < *first) {
            self.first = entry();
        }
        if self.latest.as_ref().is_none_or(|(latest, _)| date >= *latest) {
            self.previous = std::mem::replace(&mut self.latest, entry());
        } else if self.previous.as_ref().is_none_or(|(previous, _)| date >= *previous) {
            self.previous = entry();
        }
        if let Some((low, high)) = sum.band {
            self.put(Point { date, score, low, high });
        }
        while self.points.len() > MOST {
            self.thin();
        }
    }

    fn put(&mut self, point: Point) {
        if self.points.last().is_none_or(|last| last.date < point.date) {
            return self.points.push(point); // as it mostly is
        }
        match self.points.binary_search_by_key(&point.date, |point| point.date) {
            Ok(at) => self.points[at] = point,
            Err(at) => self.points.insert(at, point),
        }
    }

    /// Keeps the latest of each stretch of days, which is twice as long as the last time.
    fn thin(&mut self) {
        self.width *= 2;
        let width = self.width;
        let stretch =
            |date: Date| (Date::ZERO.duration_until(date).as_hours() / 24).div_euclid(width);
        let mut later = None;
        self.points.reverse();
        self.points.retain(|p| later.replace(stretch(p.date)) != Some(stretch(p.date)));
        self.points.reverse();
    }

    /// How many scores there were.
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The points, the earliest first.
    pub fn points(&self) -> Vec<Point> {
        self.points.clone()
    }

    /// From the one before to the latest.
    pub fn since_previous(&self, form: &Form) -> Option<Change> {
        self.since(self.previous.as_ref(), form)
    }

    /// From the first to the latest, when there are more than two.
    pub fn since_first(&self, form: &Form) -> Option<Change> {
        self.since(self.first.as_ref().filter(|_| self.count > 2), form)
    }

    fn since(&self, earlier: Option<&(Date, Sum)>, form: &Form) -> Option<Change> {
        let (date, sum) = earlier?;
        Change::between((*date, sum), &self.latest.as_ref()?.1, &self.spread, form)
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "sums of whole points")]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use proptest::prelude::*;

    fn form() -> Form {
        let library = crate::library::Library::new(None, Vec::new()).unwrap();
        library.forms().unwrap().remove(0).value
    }

    fn sum(score: f64) -> Sum {
        let band = Some((score - 1.0, score + 1.0));
        Sum { score: Some(score), max: 12.0, answered: 3, of: 3, band, smallest_change: Some(3.64) }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn points_stand_in_the_order_of_days_and_not_of_lines() {
        let mut trend = Trend::default();
        for (date, score) in [("2026-11-16", 5.0), ("2027-01-02", 9.0), ("2026-12-31", 4.0)] {
            trend.add(day(date), sum(score));
        }
        let scores: Vec<f64> = trend.points().iter().map(|p| p.score).collect();
        assert_eq!(scores, [5.0, 4.0, 9.0]);
        assert_eq!(trend.since_previous(&form()).unwrap().since, day("2026-12-31"));
        assert_eq!(trend.since_first(&form()).unwrap().since, day("2026-11-16"));
    }

    proptest! {
        #[test]
        fn a_trend_stays_small_and_its_ends_and_bounds_stay(
            days in prop::collection::vec((0_i64..40_000, 0_u8..=12), 1..1500),
        ) {
            let mut trend = Trend::default();
            for (back, score) in &days {
                trend.add(day("2026-11-24").checked_sub(back.days()).unwrap(), sum(f64::from(*score)));
            }
            let points = trend.points();
            prop_assert!(points.len() <= MOST);
            prop_assert!(points.is_sorted_by(|a, b| a.date < b.date));
            prop_assert!(points.iter().all(|p| (0.0..=12.0).contains(&p.score)));
            let latest = day("2026-11-24").checked_sub(days.iter().map(|d| d.0).min().unwrap().days()).unwrap();
            prop_assert_eq!(points.last().unwrap().date, latest);
            prop_assert_eq!(trend.count(), days.len() as u64);
        }
    }
}
