//! What changed since the last time, against its error. Pure sums over earlier scores.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::form::{Form, Sum};

/// From this many entries on, one's own spread may widen the error.
const ENOUGH: u32 = 6;

/// A change of one scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The last of the days that the earlier answers were about.
    pub since: Date,
    pub before: f64,
    /// The score of now less the one before.
    pub by: f64,
    /// A change that is not larger is no clear change.
    pub smallest: f64,
    pub clear: bool,
    /// Whether one's own spread made `smallest` larger than the assumed figures have it.
    pub widened: bool,
}

/// The spread of scores, without keeping them (Welford, 1962).
#[derive(Debug, Clone, Default)]
pub struct Spread {
    count: u32,
    mean: f64,
    squares: f64,
}

impl Spread {
    pub fn add(&mut self, score: f64) {
        self.count += 1;
        let off = score - self.mean;
        self.mean += off / f64::from(self.count);
        self.squares += off * (score - self.mean);
    }

    /// How many times wider than assumed the scores of a scale of `of` items lie; 1 when they don't, or when there are
    /// too few to say.
    fn widens(&self, of: usize, form: &Form) -> f64 {
        if self.count < ENOUGH {
            return 1.0;
        }
        let own = (self.squares / f64::from(self.count - 1)).sqrt();
        (own / form.assumed_sd(of)).max(1.0)
    }
}

impl Change {
    /// How `now` differs from an earlier sum, given the spread of all scores; nothing when either says nothing.
    pub fn between(
        (since, earlier): (Date, &Sum),
        now: &Sum,
        all: &Spread,
        form: &Form,
    ) -> Option<Self> {
        let (before, score) = (earlier.score?, now.score?);
        // each of the two times brings its own error, larger where some answers are missing
        let (one, other) = (earlier.smallest_change?, now.smallest_change?);
        let widens = all.widens(now.of, form);
        let smallest = one.hypot(other) / std::f64::consts::SQRT_2 * widens;
        let by = score - before;
        Some(Self {
            since,
            before,
            by: hundredths(by),
            smallest: hundredths(smallest),
            clear: by.abs() > smallest,
            widened: widens > 1.0,
        })
    }

    /// The change in words, without its numbers.
    pub const fn says(&self) -> &'static str {
        match (self.clear, self.by > 0.0) {
            (false, _) => "no clear change",
            (true, true) => "clearly more",
            (true, false) => "clearly less",
        }
    }
}

/// The earlier scores of one scale: the latest, and their spread.
#[derive(Debug, Clone, Default)]
pub struct Earlier {
    latest: Option<(Date, Sum)>,
    spread: Spread,
}

impl Earlier {
    /// Takes in an earlier sum; those that say nothing are passed over. Of one day the later line counts as later.
    pub fn add(&mut self, to: Date, sum: Sum) {
        let Some(score) = sum.score else { return };
        self.spread.add(score);
        if self.latest.as_ref().is_none_or(|(date, _)| *date <= to) {
            self.latest = Some((to, sum));
        }
    }

    /// How `now` differs from the latest; nothing when either says nothing.
    pub fn change(&self, now: &Sum, form: &Form) -> Option<Change> {
        let (since, earlier) = self.latest.as_ref()?;
        let mut all = self.spread.clone();
        all.add(now.score?);
        Change::between((*since, earlier), now, &all, form)
    }
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "sums of whole points")]
mod tests {
    use super::*;

    fn form() -> Form {
        let library = crate::library::Library::new(None, Vec::new()).unwrap();
        library.forms().unwrap().remove(0).value
    }

    /// The listening scale (three items) with a sum of `points` of 12.
    fn listening(points: u8) -> Sum {
        let form = form();
        let keys = form.scales[0].items.clone();
        let mut left = points;
        let answers: Vec<Option<u8>> = form
            .items
            .iter()
            .map(|item| {
                let given = if keys.contains(&item.key) { left.min(4) } else { 0 };
                left -= given;
                Some(given)
            })
            .collect();
        form.sum(&keys, &answers)
    }

    fn day(n: i8) -> Date {
        Date::constant(2026, 11, n)
    }

    #[test]
    fn three_points_of_twelve_are_no_clear_change_and_four_are() {
        let mut earlier = Earlier::default();
        earlier.add(day(1), listening(5));
        assert!(!earlier.change(&listening(8), &form()).unwrap().clear);
        assert!(!earlier.change(&listening(2), &form()).unwrap().clear);
        let up = earlier.change(&listening(9), &form()).unwrap();
        assert_eq!((up.clear, up.by, up.smallest, up.since), (true, 4.0, 3.64, day(1)));
        assert_eq!(earlier.change(&listening(1), &form()).unwrap().by, -4.0);
    }

    #[test]
    fn a_change_equal_to_the_error_band_is_no_clear_change() {
        let mut sum = listening(5);
        sum.smallest_change = Some(4.0);
        let mut earlier = Earlier::default();
        earlier.add(day(1), sum);
        let mut now = listening(9);
        now.smallest_change = Some(4.0);
        let change = earlier.change(&now, &form()).unwrap();
        assert_eq!((change.by, change.clear), (4.0, false), "{change:?}");
    }

    #[test]
    fn a_wide_spread_of_ones_own_widens_from_six_entries_on_and_a_narrow_one_never_narrows() {
        let mut wide = Earlier::default();
        for (n, points) in (1..).zip([0, 12, 0, 12]) {
            wide.add(day(n), listening(points));
        }
        assert!(!wide.change(&listening(4), &form()).unwrap().widened, "five entries");
        wide.add(day(5), listening(0));
        let change = wide.change(&listening(4), &form()).unwrap();
        assert!(change.widened && change.smallest > 3.64 && !change.clear, "{change:?}");
        let mut narrow = Earlier::default();
        for n in 1..20 {
            narrow.add(day(n), listening(6));
        }
        let change = narrow.change(&listening(10), &form()).unwrap();
        assert_eq!((change.smallest, change.widened), (3.64, false));
    }

    #[test]
    fn the_latest_is_the_latest_day_and_not_the_latest_line() {
        let mut earlier = Earlier::default();
        earlier.add(day(8), listening(9));
        earlier.add(day(1), listening(2));
        assert_eq!(earlier.change(&listening(9), &form()).unwrap().before, 9.0);
    }
}
