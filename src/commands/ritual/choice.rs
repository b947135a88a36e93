//! Which rituals match: the flags that every command about one of them takes.

use clap::ValueEnum;

use crate::model::ritual;

// Which rituals match. (A doc comment here would become the help of `ritual`.)
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Choosing")]
pub struct Choice {
    /// Minutes that you have, at most
    #[arg(long, global = true, value_name = "MINUTES", value_parser = clap::value_parser!(u16).range(1..=240))]
    within: Option<u16>,
    /// Needs nobody else
    #[arg(long, global = true, overrides_with = "together")]
    alone: bool,
    /// For the two of you
    #[arg(long, global = true, overrides_with = "alone")]
    together: bool,
    /// Time of day
    #[arg(long, global = true, value_enum, value_name = "TIME")]
    when: Option<When>,
    /// Add the steps, when not to do it, and how sure we are
    #[arg(long, global = true)]
    pub(super) why: bool,
}

/// Time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    Morning,
    Evening,
    Any,
}

impl From<When> for ritual::When {
    fn from(when: When) -> Self {
        match when {
            When::Morning => Self::Morning,
            When::Evening => Self::Evening,
            When::Any => Self::Any,
        }
    }
}

impl Choice {
    /// Whether every ritual matches.
    pub(super) fn is_open(&self) -> bool {
        self.within.is_none() && !self.alone && !self.together && self.when.is_none()
    }

    pub(super) fn suits(&self, ritual: &ritual::Head) -> bool {
        self.within.is_none_or(|most| ritual.minutes <= most)
            && (!self.alone || ritual.with == ritual::With::Alone)
            && (!self.together || ritual.with == ritual::With::Together)
            && self.when.is_none_or(|when| ritual.when.suits(when.into()))
    }

    pub(super) fn widen(&self) -> String {
        let mut drop = Vec::new();
        if self.within.is_some() {
            drop.push("allow more minutes with --within");
        }
        if self.alone || self.together {
            drop.push("drop --alone or --together");
        }
        if self.when.is_some() {
            drop.push("drop --when");
        }
        if drop.is_empty() {
            drop.push("`empathy pack list` shows the data in force");
        }
        drop.join(", or ")
    }

    /// As it was typed.
    pub(super) fn typed(&self) -> Vec<String> {
        let mut flags = Vec::new();
        if let Some(most) = self.within {
            flags.extend(["--within".to_owned(), most.to_string()]);
        }
        for (on, flag) in
            [(self.alone, "--alone"), (self.together, "--together"), (self.why, "--why")]
        {
            if on {
                flags.push(flag.to_owned());
            }
        }
        if let Some(when) = self.when {
            let name = match when {
                When::Morning => "morning",
                When::Evening => "evening",
                When::Any => "any",
            };
            flags.extend(["--when".to_owned(), name.to_owned()]);
        }
        flags
    }
}
