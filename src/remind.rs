//! Reminders as the files of other programs: iCalendar (RFC 5545), crontab(5), systemd. The only user of icalendar.

use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};
use jiff::civil::{Date, Time, Weekday};

/// Each day with our name for it and iCalendar's, Monday first.
pub const DAYS: [(Weekday, &str, &str); 7] = [
    (Weekday::Monday, "mon", "MO"),
    (Weekday::Tuesday, "tue", "TU"),
    (Weekday::Wednesday, "wed", "WE"),
    (Weekday::Thursday, "thu", "TH"),
    (Weekday::Friday, "fri", "FR"),
    (Weekday::Saturday, "sat", "SA"),
    (Weekday::Sunday, "sun", "SU"),
];

/// What is reminded of, and when, in the local time of wherever one is.
#[derive(Debug)]
pub struct Reminder {
    /// One ritual; else each day's own.
    pub ritual: Option<Ritual>,
    pub at: Time,
    /// Sorted from Monday on, each once; none means every day.
    pub days: Vec<Weekday>,
    pub today: Date,
}

/// The ritual of a reminder.
#[derive(Debug)]
pub struct Ritual {
    pub id: String,
    pub title: String,
    pub line: String,
}

impl Reminder {
    /// The names of the days, parted by commas, by our names (1) or iCalendar's (2).
    fn days(&self, pick: fn(&(Weekday, &'static str, &'static str)) -> &'static str) -> String {
        let named = DAYS.iter().filter(|(day, _, _)| self.days.contains(day)).map(pick);
        named.collect::<Vec<_>>().join(",")
    }

    /// The first day from today on that it falls on.
    fn first(&self) -> Date {
        let mut day = self.today;
        while !self.days.is_empty() && !self.days.contains(&day.weekday()) {
            day = day.tomorrow().unwrap_or(Date::MAX);
            if day == Date::MAX {
                break;
            }
        }
        day
    }

    /// The same for the same reminder, so that a calendar replaces it instead of adding another.
    fn uid(&self) -> String {
        let what = self.ritual.as_ref().map_or("today", |ritual| ritual.id.as_str());
        let days = if self.days.is_empty() {
            "daily".to_owned()
        } else {
            self.days(|d| d.1).replace(',', "-")
        };
        format!("{what}-{days}-{}@empathy.invalid", self.at.strftime("%H%M"))
    }

    /// The arguments that print it.
    fn call(&self) -> String {
        self.ritual
            .as_ref()
            .map_or("ritual".to_owned(), |ritual| format!("ritual show {}", ritual.id))
    }
}

/// A calendar with one entry that comes again, with an alarm. Times float: they are local wherever one is.
pub fn ics(reminder: &Reminder) -> String {
    let uid = reminder.uid();
    let stamp = format!("{}T000000Z", reminder.today.strftime("%Y%m%d"));
    let start =
        format!("{}T{}", reminder.first().strftime("%Y%m%d"), reminder.at.strftime("%H%M%S"));
    let rule = if reminder.days.is_empty() {
        "FREQ=DAILY".to_owned()
    } else {
        format!("FREQ=WEEKLY;BYDAY={}", reminder.days(|d| d.2))
    };
    let (title, line) = match &reminder.ritual {
        Some(ritual) => (ritual.title.as_str(), ritual.line.as_str()),
        None => ("A small habit", "`empathy ritual` has today's. Skipping is fine."),
    };
    let mut event = Event::new();
    event.uid(&uid).summary(title).description(line);
    for (key, value) in [
        ("DTSTAMP", stamp.as_str()),
        ("DTSTART", &start),
        ("DURATION", "PT5M"),
        ("RRULE", &rule),
        // it takes nobody's time in a shared calendar, and says nothing there
        ("TRANSP", "TRANSPARENT"),
        ("CLASS", "PRIVATE"),
    ] {
        event.add_property(key, value);
    }
    if let Ok(trigger) = Trigger::try_from(&Property::new("TRIGGER", "PT0S")) {
        let mut alarm = Alarm::display(title, trigger);
        alarm.uid(&format!("alarm-{uid}"));
        alarm.add_property("DTSTAMP", &stamp);
        event.alarm(alarm.done());
    }
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//empathy//reminders//EN"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.push(event.done());
    calendar.to_string()
}

/// A line for a crontab, with comments on how to install and remove it.
pub fn cron(reminder: &Reminder, program: &str) -> String {
    let days = if reminder.days.is_empty() {
        "*".to_owned()
    } else {
        let number = |day: &Weekday| day.to_sunday_zero_offset().to_string();
        reminder.days.iter().map(number).collect::<Vec<_>>().join(",")
    };
    // cron takes a bare % for a newline
    let command = format!("{} {}", quoted(program), reminder.call()).replace('%', "\\%");
    format!(
        "# Add this line with `crontab -e`; cron sends you as mail what it prints. To end it, delete the line there.\n\
         {} {} * * {days} LC_ALL=C.UTF-8 {command}\n",
        reminder.at.minute(),
        reminder.at.hour()
    )
}

/// A path as one word of a shell.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+".contains(c);
    if path.chars().all(plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}

/// A timer and a service, in one text with the names of the files and the lines that install and remove them.
pub fn systemd(reminder: &Reminder, program: &str) -> String {
    let days = if reminder.days.is_empty() {
        String::new()
    } else {
        format!("{} ", reminder.days(|d| d.1))
    };
    let when = format!("{days}*-*-* {}", reminder.at.strftime("%H:%M:%S"));
    // systemd reads % as the start of a specifier, and $ as a variable
    let program =
        program.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    let call = reminder.call();
    format!(
        "# Save this as ~/.config/systemd/user/empathy-ritual.service
[Unit]
Description=A small habit from empathy

[Service]
Type=oneshot
Environment=LC_ALL=C.UTF-8
ExecStart=\"{program}\" {call}
# with notify-send installed, this shows it on the desktop instead:
# ExecStart=/bin/sh -c 'notify-send \"empathy\" \"$$(\"{program}\" {call})\"'

# Save this as ~/.config/systemd/user/empathy-ritual.timer
[Unit]
Description=Reminds of a small habit

[Timer]
OnCalendar={when}
Persistent=true

[Install]
WantedBy=timers.target

# To install:  systemctl --user daemon-reload && systemctl --user enable --now empathy-ritual.timer
# To read it:  journalctl --user -u empathy-ritual.service -n 3
# To remove:   systemctl --user disable --now empathy-ritual.timer, then delete the two files
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder(days: &[Weekday]) -> Reminder {
        Reminder {
            ritual: Some(Ritual {
                id: "balcony".into(),
                title: "Semicolons; commas, and a very long title that has to be folded somewhere in the middle".into(),
                line: "A line with a comma, a semicolon; and a backslash \\".into(),
            }),
            at: Time::constant(20, 30, 0, 0),
            days: days.to_vec(),
            today: Date::constant(2026, 12, 31), // a Thursday
        }
    }

    #[test]
    fn a_calendar_reads_back_as_it_was_meant() {
        let text = ics(&reminder(&[Weekday::Monday, Weekday::Friday]));
        assert!(
            text.split_inclusive("\r\n").all(|line| line.ends_with("\r\n") && line.len() <= 77),
            "{text}"
        );
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        let read: Calendar = text.parse().unwrap();
        let event = read.events().next().unwrap();
        // Friday, New Year's day
        assert_eq!(event.property_value("DTSTART"), Some("20270101T203000"));
        assert_eq!(event.property_value("RRULE"), Some("FREQ=WEEKLY;BYDAY=MO,FR"));
        assert_eq!(event.get_uid(), Some("balcony-mon-fri-2030@empathy.invalid"));
        assert_eq!(
            event.get_description(),
            Some("A line with a comma, a semicolon; and a backslash \\")
        );
        assert_eq!(text, ics(&reminder(&[Weekday::Monday, Weekday::Friday])), "twice the same");
        assert!(text.contains("BEGIN:VALARM") && text.contains("TRIGGER:PT0S"), "{text}");
    }

    #[test]
    fn a_percent_in_a_path_is_no_newline_and_a_space_no_end() {
        let line = cron(&reminder(&[Weekday::Sunday]), "/opt/100% of it/empathy");
        assert!(
            line.ends_with(
                "30 20 * * 0 LC_ALL=C.UTF-8 '/opt/100\\% of it/empathy' ritual show balcony\n"
            ),
            "{line}"
        );
        let unit = systemd(&reminder(&[]), "/opt/100% of it/empathy");
        assert!(
            unit.contains("ExecStart=\"/opt/100%% of it/empathy\" ritual show balcony\n"),
            "{unit}"
        );
        assert!(unit.contains("OnCalendar=*-*-* 20:30:00\n"), "{unit}");
    }
}
