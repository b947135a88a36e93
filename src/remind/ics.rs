//! A calendar file (RFC 5545). The only user of icalendar.

use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Day, Printed, Reminder};

/// Octets in a line, at most, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

pub fn print(reminder: &Reminder) -> Printed {
    // what is not set here the package draws by chance or from the clock
    let stamp = format!("{}T000000Z", digits(reminder.today));
    let at = reminder.at;
    let uid = reminder.uid();
    let title = plain(reminder.title);
    let mut event = Event::with_uid(&uid);
    event
        .add_property("DTSTAMP", &stamp)
        // floating: 20:30 wherever one is
        .add_property(
            "DTSTART",
            format!("{}T{:02}{:02}00", digits(first(reminder)), at.hour, at.minute),
        )
        .add_property("DURATION", format!("PT{}M", reminder.minutes))
        .add_property("RRULE", rule(reminder))
        .add_property("SUMMARY", &title)
        .add_property("DESCRIPTION", plain(reminder.text))
        // nobody is busy because of it
        .add_property("TRANSP", "TRANSPARENT");
    if let Ok(trigger) = Trigger::try_from(&Property::new("TRIGGER", "PT0S")) {
        let mut alarm = Alarm::display(&title, trigger);
        alarm.add_property("UID", format!("alarm-{uid}")).add_property("DTSTAMP", &stamp);
        event.alarm(alarm);
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//empathy//ritual//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .push(event.done());
    Printed {
        text: folded(&calendar.to_string()),
        install: vec!["save it (`> empathy.ics`) and open that file with your calendar".to_owned()],
        remove: vec!["delete the event in your calendar, with all that repeat".to_owned()],
    }
}

fn digits(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// The first day from today on that fits.
fn first(reminder: &Reminder) -> Date {
    let fits = |date: &Date| reminder.days.contains(&Day::of(date.weekday()));
    reminder.today.series(1.day()).take(7).find(fits).unwrap_or(reminder.today)
}

fn rule(reminder: &Reminder) -> String {
    if reminder.is_daily() {
        return "FREQ=DAILY".to_owned();
    }
    let days: Vec<String> =
        reminder.days.iter().map(|day| day.short()[..2].to_uppercase()).collect();
    format!("FREQ=WEEKLY;BYDAY={}", days.join(","))
}

/// Text without control characters but for the newline.
fn plain(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// Lines folded anew: the package's own folding lets a last piece of 76 octets through.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LONGEST {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(c);
            octets += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets_and_nothing_is_lost() {
        for length in 1..400 {
            for letter in ["a", "é", "語"] {
                let line = format!("{}\r\n", letter.repeat(length));
                let folded = folded(&line);
                assert!(folded.split("\r\n").all(|piece| piece.len() <= LONGEST), "{length}");
                assert_eq!(folded.replace("\r\n ", ""), line);
            }
        }
    }
}
