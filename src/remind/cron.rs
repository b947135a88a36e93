//! A line for crontab(5).

use anyhow::{Result, bail};

use super::{Printed, Reminder, shell};

pub fn print(reminder: &Reminder) -> Result<Printed> {
    if reminder.command.iter().chain(reminder.again).any(|word| word.contains(char::is_control)) {
        bail!(
            "a line for cron cannot hold the name of the program or of a folder; move it to a plain path"
        );
    }
    let days = if reminder.is_daily() {
        "*".to_owned()
    } else {
        // cron counts from Sunday, 0
        let mut numbers: Vec<usize> = reminder.days.iter().map(|d| (d.number() + 1) % 7).collect();
        numbers.sort_unstable();
        numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
    };
    // a bare % is a newline to cron
    let command = shell::line(reminder.command).replace('%', "\\%");
    let at = reminder.at;
    let line = format!("{} {} * * {days} LC_ALL=C.UTF-8 {command}", at.minute, at.hour);
    let again = shell::line(reminder.again);
    let install = vec![format!("(crontab -l 2>/dev/null; {again}) | crontab -")];
    let remove = vec!["crontab -e, and delete these lines".to_owned()];
    let text = format!(
        "# empathy: {}, {}. Cron mails what it prints, where mail is set up.\n\
         # Nothing is installed yet. To install: {}\n\
         # To remove: {}\n\
         {line}\n",
        reminder.title.replace(char::is_control, " "),
        reminder.says_when(),
        install[0],
        remove[0],
    );
    Ok(Printed { text, install, remove })
}
