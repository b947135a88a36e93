//! A self-check form, from `forms/<id>.yml`, and the sums over its answers.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item as Check, Step};
use super::kind::Kind;

/// A form of counted behaviours.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Form {
    pub title: String,
    /// Raised whenever an item changes its meaning, so that old answers are not compared with new.
    pub version: u16,
    /// Where the items come from: a citation and licence, or `house` when they are ours.
    pub source: String,
    /// How many days back the items look.
    pub days: u16,
    /// Highest answer; the lowest is 0.
    pub max: u8,
    /// Begins each item.
    pub stem: String,
    /// Begins each item of the partner's form.
    pub twin_stem: String,
    /// One label for each answer, from 0 up.
    pub answers: Vec<Answer>,
    pub items: Vec<Item>,
    /// Groups of items, each with its own sum and error. There are no levels and no norms.
    pub scales: Vec<Scale>,
    /// Keys of items that are asked and shown, but counted nowhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uncounted: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncounted_why: Option<String>,
    /// Said with every result.
    pub notes: Vec<String>,
    /// Said in place of `notes` when the partner answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub twin_notes: Vec<String>,
}

/// What one answer means.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Answer {
    pub label: String,
    /// The label for items that count days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_days: Option<String>,
}

/// One question.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    pub key: String,
    /// Completes the stem.
    pub text: String,
    /// Completes the partner's stem, about the same behaviour.
    pub twin: String,
    /// The answer counts days.
    #[serde(default)]
    pub in_days: bool,
    pub why: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    pub limit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// A group of items.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scale {
    pub key: String,
    pub title: String,
    /// Keys of its items.
    pub items: Vec<String>,
    /// Whether its items count in the plain sum.
    pub in_total: bool,
    /// What to practise when it is low.
    pub practise: Vec<Practise>,
}

/// A next step.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Practise {
    pub command: String,
    pub why: String,
}

/// A sum over some items, with its error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Sum {
    /// Points, prorated to all items of the group when some did not come up; `None` when more than
    /// half of them are missing.
    pub score: Option<f64>,
    /// Highest possible.
    pub max: f64,
    /// How many items were answered, of how many.
    pub answered: usize,
    pub of: usize,
    /// The score give or take 1.96 standard errors of measurement, within 0 and `max`.
    pub band: Option<(f64, f64)>,
    /// A smaller change between two times is no clear change.
    pub smallest_change: Option<f64>,
}

/// The one assumption behind all error figures, until there are data: the sum of eight items has a
/// standard deviation of 15 % of its range and a reliability of .80.
pub const ASSUMED_SD_SHARE: f64 = 0.15;
pub const ASSUMED_RELIABILITY: f64 = 0.80;
const ASSUMED_ITEMS: f64 = 8.0;

/// Variance and reliability of one item that runs from 0 to `max`, under the assumption: with `ρ` the reliability
/// of one item (Spearman-Brown, backwards), a sum of `k` items has variance `k v (1 + (k - 1) ρ)`.
fn assumed_item(max: f64) -> (f64, f64) {
    let k = ASSUMED_ITEMS;
    let one = ASSUMED_RELIABILITY / (k - (k - 1.0) * ASSUMED_RELIABILITY);
    let sum = (ASSUMED_SD_SHARE * k * max).powi(2);
    (sum / (k * (1.0 + (k - 1.0) * one)), one)
}

/// Error variance of one item that runs from 0 to `max`.
fn error_variance(max: f64) -> f64 {
    let (item, one) = assumed_item(max);
    item * (1.0 - one)
}

impl Form {
    /// Adds up the answers to the items named by `keys`; `answers` holds one per item of the form, in
    /// order, `None` for "did not come up". Smallest reliable change after Jacobson and Truax (1991).
    pub fn sum(&self, keys: &[String], answers: &[Option<u8>]) -> Sum {
        let wanted = self.items.iter().zip(answers).filter(|(item, _)| keys.contains(&item.key));
        self.sum_of(wanted.map(|(_, answer)| *answer))
    }

    /// As `sum`, for the answers to the items of one group.
    pub fn sum_of(&self, answers: impl Iterator<Item = Option<u8>>) -> Sum {
        let (mut points, mut of, mut answered) = (0_u32, 0, 0);
        for answer in answers {
            of += 1;
            if let Some(answer) = answer {
                answered += 1;
                points += u32::from(answer);
            }
        }
        let mut sum = Sum {
            score: None,
            max: count(of) * f64::from(self.max),
            answered,
            of,
            band: None,
            smallest_change: None,
        };
        if answered == 0 || answered * 2 < of {
            return sum;
        }
        let (of, answered, max) = (count(of), count(answered), sum.max);
        let score = f64::from(points) / answered * of;
        // a prorated sum stretches the answered items' error by of/answered
        let variance = (of / answered).powi(2) * answered * error_variance(f64::from(self.max));
        let error = 1.96 * variance.sqrt();
        sum.score = Some(rounded(score));
        sum.band = Some((rounded((score - error).max(0.0)), rounded((score + error).min(max))));
        sum.smallest_change = Some(rounded(1.96 * (2.0 * variance).sqrt()));
        sum
    }

    /// The assumed standard deviation of a sum over `of` items, in points.
    pub fn assumed_sd(&self, of: usize) -> f64 {
        let (item, one) = assumed_item(f64::from(self.max));
        let k = count(of);
        (k * item * (1.0 + (k - 1.0) * one)).sqrt()
    }

    /// Keys of the items that count in the plain sum.
    pub fn counted(&self) -> Vec<String> {
        self.scales.iter().filter(|s| s.in_total).flat_map(|s| s.items.clone()).collect()
    }

    /// The label of an answer to `item`.
    pub fn label(&self, item: &Item, answer: u8) -> &str {
        let found = &self.answers[usize::from(answer)];
        found.in_days.as_ref().filter(|_| item.in_days).unwrap_or(&found.label)
    }
}

/// Two digits after the point: more would pretend to know more.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[expect(clippy::cast_precision_loss, reason = "a form has few items")]
fn count(n: usize) -> f64 {
    n as f64
}

impl Check for Form {
    const KIND: Kind = Kind::Forms;

    fn check(&self, faults: &mut Faults) {
        faults.text("title", &self.title);
        faults.text("source", &self.source);
        faults.text("stem", &self.stem);
        faults.text("twin-stem", &self.twin_stem);
        if !(1..=366).contains(&self.days) {
            faults.field("days", |f| f.add("`days` must be from 1 to 366"));
        }
        if self.max == 0 || self.max > 20 {
            faults.field("max", |f| f.add("`max` must be from 1 to 20"));
        }
        if self.answers.len() != usize::from(self.max) + 1 {
            faults.field("answers", |f| {
                f.add(format!("`answers` needs one label for each of 0 to {}", self.max));
            });
        }
        faults.each("answers", &self.answers, |faults, a| faults.text("label", &a.label));
        if self.items.is_empty() {
            faults.field("items", |f| f.add("`items` is empty; write one item or more"));
        }
        faults.keys("items", self.items.iter().map(|i| i.key.as_str()));
        faults.each("items", &self.items, |faults, item| {
            faults.key(&item.key);
            faults.text("text", &item.text);
            faults.text("twin", &item.twin);
            faults.text("why", &item.why);
            faults.text("limit", &item.limit);
            faults.origin(item.origin.as_ref());
            let homes = self.scales.iter().filter(|s| s.items.contains(&item.key)).count()
                + usize::from(self.uncounted.contains(&item.key));
            if homes != 1 {
                faults.field("key", |f| {
                    f.add(format!(
                        "item `{}` stands in {homes} scales; put it in one scale or in `uncounted`",
                        item.key
                    ));
                });
            }
        });
        let known = |key: &String| self.items.iter().any(|i| &i.key == key);
        let knows = |faults: &mut Faults, key: &String| {
            if !known(key) {
                faults.add(format!("`{key}` is no item of this form"));
            }
        };
        faults.keys("scales", self.scales.iter().map(|s| s.key.as_str()));
        faults.each("scales", &self.scales, |faults, scale| {
            faults.key(&scale.key);
            faults.text("title", &scale.title);
            faults.texts("items", &scale.items, 1);
            faults.each("items", &scale.items, knows);
            faults.each("practise", &scale.practise, |faults, practise| {
                faults.text("command", &practise.command);
                faults.text("why", &practise.why);
            });
        });
        faults.each("uncounted", &self.uncounted, knows);
        faults.texts("notes", &self.notes, 0);
    }

    fn cites(&self, cites: &mut Cites) {
        for (n, item) in self.items.iter().enumerate() {
            cites.add(&[Step::Field("items"), Step::Index(n)], "evidence", &item.evidence);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(items: usize) -> (Form, Vec<String>) {
        let keys: Vec<String> = (0..items).map(|n| format!("item-{n}")).collect();
        let item = |key: &String| Item {
            key: key.clone(),
            text: "asked".into(),
            twin: "asked".into(),
            in_days: false,
            why: "why".into(),
            evidence: vec![],
            limit: "limit".into(),
            origin: None,
        };
        let form = Form {
            title: "a form".into(),
            version: 1,
            source: "house".into(),
            days: 7,
            max: 4,
            stem: "I".into(),
            twin_stem: "They".into(),
            answers: vec![],
            items: keys.iter().map(item).collect(),
            scales: vec![],
            uncounted: vec![],
            uncounted_why: None,
            notes: vec![],
            twin_notes: vec![],
        };
        (form, keys)
    }

    fn smallest(items: usize, answers: &[Option<u8>]) -> f64 {
        let (form, keys) = form(items);
        form.sum(&keys, answers).smallest_change.unwrap()
    }

    #[test]
    fn the_assumption_gives_3_6_of_12_and_3_0_of_8_and_2_1_of_4() {
        for (items, expected) in [(3, 3.6), (2, 3.0), (1, 2.1)] {
            let found = smallest(items, &vec![Some(2); items]);
            assert!((found - expected).abs() < 0.05, "{items} items: {found}, not {expected}");
        }
    }

    #[test]
    fn eight_items_have_the_assumed_deviation_and_reliability() {
        // 1.96 x SD x sqrt(2 (1 - r)), SD 15 % of 32, r .80
        let expected = 1.96 * 4.8 * (2.0_f64 * 0.2).sqrt();
        assert!((smallest(8, &[Some(1); 8]) - expected).abs() < 0.005);
    }

    #[test]
    fn an_item_that_did_not_come_up_is_made_up_for_and_widens_the_band() {
        let (form, keys) = form(3);
        let sum = form.sum(&keys, &[Some(2), None, Some(4)]);
        assert_eq!(sum.score, Some(9.0));
        assert_eq!((sum.answered, sum.of), (2, 3));
        assert!(sum.smallest_change.unwrap() > smallest(3, &[Some(2); 3]));
    }

    #[test]
    fn more_than_half_missing_is_not_enough_to_say_and_half_is() {
        let (three, keys) = form(3);
        assert_eq!(three.sum(&keys, &[Some(4), None, None]).score, None);
        let (two, keys) = form(2);
        assert_eq!(two.sum(&keys, &[Some(3), None]).score, Some(6.0));
    }

    #[test]
    fn a_band_stays_within_the_scale() {
        let (form, keys) = form(3);
        let (low, _) = form.sum(&keys, &[Some(0); 3]).band.unwrap();
        let (_, high) = form.sum(&keys, &[Some(4); 3]).band.unwrap();
        assert_eq!((low, high), (0.0, 12.0));
    }

    #[test]
    fn nothing_answered_is_not_enough_to_say() {
        let (form, keys) = form(1);
        assert_eq!(form.sum(&keys, &[None]).score, None);
    }

    proptest::proptest! {
        #[test]
        fn scores_and_their_bands_stay_within_the_scale(
            max in 1_u8..=20,
            answers in proptest::collection::vec(proptest::option::of(0_u8..=20), 0..12),
        ) {
            let (mut form, _) = form(1);
            form.max = max;
            let answers: Vec<Option<u8>> = answers.into_iter().map(|a| a.map(|a| a.min(max))).collect();
            let sum = form.sum_of(answers.iter().copied());
            if let (Some(score), Some((low, high))) = (sum.score, sum.band) {
                proptest::prop_assert!(0.0 <= low && low <= score && score <= high && high <= sum.max, "{sum:?}");
                proptest::prop_assert!(sum.smallest_change.is_some_and(|smallest| smallest > 0.0));
            } else {
                proptest::prop_assert!(sum.answered * 2 < sum.of || sum.answered == 0, "{sum:?}");
            }
        }
    }
}
