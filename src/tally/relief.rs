//! How drained one was before a relief and after it. What went together, not what caused what.

use std::collections::BTreeMap;

use serde::Serialize;

/// What was tried, with its numbers, by the row of the plan.
#[derive(Debug, Clone, Default)]
pub struct Reliefs {
    rows: BTreeMap<String, (u64, u64, u64)>,
}

/// One relief, over all times with a number before and one after.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Relief {
    /// The row of the plan.
    pub id: String,
    /// What the plan calls it; its id when it is in no plan any more.
    pub title: String,
    pub times: u64,
    /// Means, 0 fresh to 10 empty.
    pub before: f64,
    pub after: f64,
}

impl Reliefs {
    pub fn add(&mut self, row: &str, before: u8, after: u8) {
        let (times, sum_before, sum_after) = self.rows.entry(row.to_owned()).or_default();
        *times += 1;
        *sum_before += u64::from(before);
        *sum_after += u64::from(after);
    }

    /// What went with the largest drop first.
    pub fn rows(&self, title: impl Fn(&str) -> String) -> Vec<Relief> {
        #[expect(clippy::cast_precision_loss, reason = "counts of what a person did")]
        let mean = |sum: u64, times: u64| (sum as f64 / times as f64 * 10.0).round() / 10.0;
        let row = |(id, (times, before, after)): (&String, &(u64, u64, u64))| Relief {
            id: id.clone(),
            title: title(id),
            times: *times,
            before: mean(*before, *times),
            after: mean(*after, *times),
        };
        let mut rows: Vec<Relief> = self.rows.iter().map(row).collect();
        rows.sort_by(|a, b| (a.after - a.before).total_cmp(&(b.after - b.before)));
        rows
    }
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "means of whole numbers")]
mod tests {
    use super::*;

    #[test]
    fn means_of_before_and_after_with_the_largest_drop_first() {
        let mut reliefs = Reliefs::default();
        reliefs.add("walk", 6, 5);
        reliefs.add("breathe", 8, 5);
        reliefs.add("breathe", 7, 6);
        let rows = reliefs.rows(str::to_uppercase);
        assert_eq!(rows[0].id, "breathe");
        assert_eq!((rows[0].times, rows[0].before, rows[0].after), (2, 7.5, 5.5));
        assert_eq!((rows[1].title.as_str(), rows[1].after), ("WALK", 5.0));
    }
}
