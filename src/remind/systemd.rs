//! A service and a timer for systemd's manager of a user.

use anyhow::{Result, bail};

use super::{Printed, Reminder, name, shell};

pub fn print(reminder: &Reminder) -> Result<Printed> {
    if reminder.command.iter().chain(reminder.again).any(|word| word.contains(char::is_control)) {
        bail!("a unit cannot hold the name of the program or of a folder; move it to a plain path");
    }
    let unit = match reminder.ritual {
        None => "empathy-ritual".to_owned(),
        Some(id) => format!("empathy-ritual-{}", name(id)),
    };
    let days = if reminder.is_daily() {
        String::new()
    } else {
        reminder.days.iter().map(|day| day.short()).collect::<Vec<_>>().join(",") + " "
    };
    let odd = reminder.command.first().is_some_and(|program| shell::word(program) != *program);
    let command = if odd {
        // systemd takes no special characters in the name of a program, quoted or not
        format!("/bin/sh -c {}", word(&format!("exec {}", shell::line(reminder.command))))
    } else {
        reminder.command.iter().map(|text| word(text)).collect::<Vec<_>>().join(" ")
    };
    let again = shell::line(reminder.again);
    let install = vec![
        "mkdir -p ~/.config/systemd/user && cd ~/.config/systemd/user".to_owned(),
        format!("{again} | awk '/^# file: /{{f=$3}} f{{print > f}}'"),
        format!("systemctl --user daemon-reload && systemctl --user enable --now {unit}.timer"),
    ];
    let remove = vec![
        format!("systemctl --user disable --now {unit}.timer"),
        format!("rm ~/.config/systemd/user/{unit}.service ~/.config/systemd/user/{unit}.timer"),
        "systemctl --user daemon-reload".to_owned(),
    ];
    let listed =
        |lines: &[String]| -> String { lines.iter().map(|line| format!("#   {line}\n")).collect() };
    let title = reminder.title.replace(char::is_control, " ").replace('%', "%%");
    let text = format!(
        "# Two files for systemd, {when}. Nothing is installed yet. To install:\n{}\
         # To read what it said: journalctl --user -u {unit}\n\
         # To remove:\n{}\
         \n\
         # file: {unit}.service\n\
         [Unit]\n\
         Description=empathy: {title}\n\
         \n\
         [Service]\n\
         Type=oneshot\n\
         Environment=LC_ALL=C.UTF-8\n\
         ExecStart={}\n\
         \n\
         # file: {unit}.timer\n\
         [Unit]\n\
         Description=empathy: {title}, {when}\n\
         \n\
         [Timer]\n\
         OnCalendar={days}*-*-* {}:00\n\
         Persistent=true\n\
         \n\
         [Install]\n\
         WantedBy=timers.target\n",
        listed(&install),
        listed(&remove),
        command,
        reminder.at,
        when = reminder.says_when(),
    );
    Ok(Printed { text, install, remove })
}

/// A word that systemd reads as it stands.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:,@".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace('%', "%%").replace('$', "$$"))
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn what_systemd_would_read_otherwise_is_escaped() {
        assert_eq!(word("/usr/bin/empathy"), "/usr/bin/empathy");
        assert_eq!(word("/my apps/50% \"$1\""), "\"/my apps/50%% \\\"$$1\\\"\"");
    }
}
