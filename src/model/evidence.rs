//! How sure we are of a tip: grades, and the verb that each allows.

use serde::{Deserialize, Serialize};

/// How far research supports advice to couples, surest first.
/// Strong: pooled or many consistent studies. Moderate: good evidence with a gap. Weak: one or few
/// small or indirect studies. Practice: common advice, no effect claimed. Contested: studies disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    Strong,
    Moderate,
    Weak,
    Practice,
    Contested,
}

impl Grade {
    /// The grade of a tip that needs all of these: the lowest; contested when any is; practice when
    /// there is none.
    pub fn lowest(grades: impl IntoIterator<Item = Self>) -> Self {
        grades.into_iter().max().unwrap_or(Self::Practice)
    }

    /// The word a tip of this grade may be said with.
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Strong => "tends to",
            Self::Moderate => "often",
            Self::Weak => "may",
            Self::Practice => "some counsellors suggest",
            Self::Contested => "is disputed",
        }
    }

    /// The grade as it is written in data.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Moderate => "moderate",
            Self::Weak => "weak",
            Self::Practice => "practice",
            Self::Contested => "contested",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Grade::{self, Contested, Moderate, Practice, Strong, Weak};

    #[test]
    fn a_tip_takes_the_lowest_grade_among_its_sources() {
        assert_eq!(Grade::lowest([Strong, Weak, Moderate]), Weak);
        assert_eq!(Grade::lowest([Weak, Practice]), Practice);
    }

    #[test]
    fn contested_is_shown_whenever_present() {
        assert_eq!(Grade::lowest([Contested, Practice, Strong]), Contested);
    }

    #[test]
    fn no_source_is_practice() {
        assert_eq!(Grade::lowest([]), Practice);
    }
}
