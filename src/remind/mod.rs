//! Reminders for the tools that people have: a calendar file, a line for cron, units for systemd. Pure: nothing is
//! installed here.

mod cron;
mod ics;
mod shell;
mod systemd;

use std::str::FromStr;

use clap::ValueEnum;
use jiff::civil::{Date, Weekday};
use serde::{Serialize, Serializer};

/// What takes the reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A calendar
    Ics,
    /// A line for crontab
    Cron,
    /// A service and a timer of your own
    Systemd,
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    pub hour: u8,
    pub minute: u8,
}

impl FromStr for At {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |part: &str, most: u8| {
            let digits = matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
            part.parse().ok().filter(|n: &u8| digits && *n <= most)
        };
        let parts = text.split_once(':').filter(|(_, minute)| minute.len() == 2);
        parts
            .and_then(|(hour, minute)| {
                Some(Self { hour: number(hour, 23)?, minute: number(minute, 59)? })
            })
            .ok_or_else(|| "expected a time from 00:00 to 23:59, like 20:30".into())
    }
}

impl std::fmt::Display for At {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl Serialize for At {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Day {
    #[value(alias = "monday")]
    Mon,
    #[value(alias = "tuesday")]
    Tue,
    #[value(alias = "wednesday")]
    Wed,
    #[value(alias = "thursday")]
    Thu,
    #[value(alias = "friday")]
    Fri,
    #[value(alias = "saturday")]
    Sat,
    #[value(alias = "sunday")]
    Sun,
}

impl Day {
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// Counts from 0, Monday.
    const fn number(self) -> usize {
        self as usize
    }

    /// `mon`, as it is typed.
    pub const fn short(self) -> &'static str {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][self.number()]
    }

    fn of(weekday: Weekday) -> Self {
        Self::ALL[usize::from(weekday.to_monday_zero_offset().unsigned_abs()) % 7]
    }
}

/// A reminder.
#[derive(Debug)]
pub struct Reminder<'a> {
    /// Today: a calendar begins with the first fitting day from here on.
    pub today: Date,
    pub at: At,
    /// Sorted, each once, at least one; all seven are every day.
    pub days: &'a [Day],
    /// The id of the ritual; nothing for the one of the day.
    pub ritual: Option<&'a str>,
    /// What the calendar shows, and below it.
    pub title: &'a str,
    pub text: &'a str,
    /// How long it takes.
    pub minutes: u16,
    /// The program's absolute path and its arguments: they print the ritual.
    pub command: &'a [String],
    /// What prints this reminder again.
    pub again: &'a [String],
}

/// A reminder as text, and what to do with it.
#[derive(Debug)]
pub struct Printed {
    pub text: String,
    /// How to install it, how to remove it: a sentence or a command each, in order.
    pub install: Vec<String>,
    pub remove: Vec<String>,
}

impl Reminder<'_> {
    /// The text for one kind of tool. Fails where the path of the program cannot be written down for it.
    pub fn print(&self, kind: Kind) -> anyhow::Result<Printed> {
        match kind {
            Kind::Ics => Ok(ics::print(self)),
            Kind::Cron => cron::print(self),
            Kind::Systemd => systemd::print(self),
        }
    }

    /// The same for the same ritual, time and days; another one else.
    pub fn uid(&self) -> String {
        let days: Vec<&str> = self.days.iter().map(|day| day.short()).collect();
        let days = if self.is_daily() { "daily".to_owned() } else { days.join("-") };
        let ritual = self.ritual.unwrap_or("of-the-day");
        format!("ritual-{}-{:02}{:02}-{days}@empathy", name(ritual), self.at.hour, self.at.minute)
    }

    fn is_daily(&self) -> bool {
        self.days.len() == 7
    }

    /// "every day at 20:30", "mon, thu at 20:30".
    fn says_when(&self) -> String {
        if self.is_daily() {
            return format!("every day at {}", self.at);
        }
        let days: Vec<&str> = self.days.iter().map(|day| day.short()).collect();
        format!("{} at {}", days.join(", "), self.at)
    }
}

/// An id as a part of a name: letters, digits and hyphens.
fn name(id: &str) -> String {
    id.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_has_two_digits_of_minutes() {
        assert_eq!("20:30".parse(), Ok(At { hour: 20, minute: 30 }));
        assert_eq!("7:05".parse(), Ok(At { hour: 7, minute: 5 }));
        for bad in ["25:00", "20:60", "20", "20:3", "", ":", "+1:00", "020:30", "20:30:00", "noon"]
        {
            assert!(bad.parse::<At>().is_err(), "{bad}");
        }
    }
}
