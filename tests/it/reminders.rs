//! Reminders: a strict look at the calendar file, cron's line run as cron would, systemd's own checks.

use std::process::Command;

use icalendar::{Calendar, CalendarComponent, Component};

use crate::support::{Ran, Sandbox};

/// A calendar that is within RFC 5545, and its one event.
fn event(text: &str) -> icalendar::Event {
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "CRLF only");
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count(), "CRLF only");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let calendar: Calendar = text.parse().expect("a calendar");
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//empathy//ritual//EN")] {
        assert_eq!(calendar.property_value(key), Some(value));
        assert_eq!(text.matches(&format!("\n{key}:")).count(), 1, "{key} stands once");
    }
    match &calendar.components[..] {
        [CalendarComponent::Event(event)] => event.clone(),
        other => panic!("one event: {other:?}"),
    }
}

/// The file for a calendar; the hints stand on stderr.
fn ics(sandbox: &Sandbox, flags: &str) -> String {
    let ran = sandbox.run(&format!("ritual remind --for ics {flags}"));
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("installed") && ran.stderr.contains("remove"), "{}", ran.stderr);
    ran.stdout
}

#[test]
fn a_calendar_file_reads_back_with_its_alarm() {
    let sandbox = Sandbox::new();
    // 2026-11-23 is a Monday
    let text = ics(&sandbox, "--at 20:30 --days thu,sunday,thu old-photo");
    let found = event(&text);
    let has = |key: &str| found.property_value(key).unwrap_or_default().to_owned();
    assert_eq!(has("DTSTART"), "20261126T203000", "floating, the first day that fits");
    assert_eq!(has("RRULE"), "FREQ=WEEKLY;BYDAY=TH,SU");
    assert_eq!(has("DTSTAMP"), "20261123T000000Z");
    assert!(!has("SUMMARY").is_empty() && has("DESCRIPTION").contains("\n1. "), "{text}");
    let alarm = &found.components()[0];
    assert_eq!(alarm.component_kind(), "VALARM");
    assert_eq!(alarm.property_value("ACTION"), Some("DISPLAY"));
    assert!(alarm.property_value("TRIGGER").is_some());
    assert_ne!(alarm.property_value("UID"), found.property_value("UID"));
    let daily = event(&ics(&sandbox, "--at 7:05"));
    assert_eq!(daily.property_value("RRULE"), Some("FREQ=DAILY"));
    assert_eq!(daily.property_value("DTSTART"), Some("20261123T070500"));
}

#[test]
fn the_same_reminder_is_the_same_bytes_and_another_is_another_event() {
    let sandbox = Sandbox::new();
    let uid = |flags: &str| event(&ics(&sandbox, flags)).property_value("UID").unwrap().to_owned();
    let one = "--at 20:30 --days mon,thu old-photo";
    assert_eq!(ics(&sandbox, one), ics(&sandbox, "--at 20:30 --days THU,mon old-photo"));
    assert_eq!(uid(one), uid(&format!("{one} --today 2026-12-24")), "stable from day to day");
    let others = ["--at 20:31 --days mon,thu old-photo", "--at 20:30 old-photo", "--at 20:30"];
    for other in others {
        assert_ne!(uid(one), uid(other), "{other}");
    }
}

#[test]
fn every_ritual_and_a_hostile_one_make_a_calendar() {
    let sandbox = Sandbox::new();
    sandbox.file(
        ".config/empathy/data/en/rituals/hostile.yml",
        "title: \"a; b, c\\\\ \\u0007END:VEVENT 語語語語語語語語語語語語語語語語語語語語語語語語語語語語\"\nline: x\n\
         minutes: 1\nwith: alone\nwhen: any\nsteps: [\"one\\nEND:VCALENDAR\"]\nwhy: w\nlimit: l\nnot-when: n\n",
    );
    let found = event(&ics(&sandbox, "--at 20:30 hostile"));
    assert!(found.property_value("SUMMARY").unwrap().starts_with("a; b, c\\ END:VEVENT 語"));
    let all = sandbox.run("ritual list --format json").json();
    for ritual in all["rituals"].as_array().unwrap() {
        event(&ics(&sandbox, &format!("--at 20:30 {}", ritual["id"].as_str().unwrap())));
    }
}

#[test]
fn a_time_or_a_day_that_is_none_says_what_is_expected() {
    let sandbox = Sandbox::new();
    for at in ["25:00", "20:60", "noon", "8"] {
        let said = sandbox.run(&format!("ritual remind --for ics --at {at}")).refused();
        assert!(said.contains("expected a time from 00:00 to 23:59"), "{said}");
    }
    let said = sandbox.run("ritual remind --for cron --at 8:00 --days mon,someday").refused();
    assert!(said.contains("mon, tue, wed, thu, fri, sat, sun"), "{said}");
    let said = sandbox.run("ritual remind --for cron --at 8:00 nonsense").refused();
    assert!(said.contains("no ritual"), "{said}");
}

/// Runs a line of a crontab as cron would: what stands after the five fields, from a bare environment.
#[cfg(unix)]
fn as_cron(text: &str) -> (String, Ran) {
    let line = text.lines().last().expect("as it should be");
    assert!(text.lines().rev().skip(1).all(|line| line.starts_with('#')), "{text}");
    let (fields, command) =
        line.split_at(line.match_indices(' ').nth(4).expect("as it should be").0);
    let command = command.trim_start().replace("\\%", "%");
    let ran = Command::new("env")
        .args(["-i", "/bin/sh", "-c", &command])
        .output()
        .expect("as it should be");
    (fields.to_owned(), Ran::from(ran))
}

#[cfg(unix)]
#[test]
fn the_line_for_cron_runs_from_a_bare_environment_and_prints_the_ritual() {
    let sandbox = Sandbox::new();
    let said = sandbox.run("ritual remind --for cron --at 20:30 --days sun,mon old-photo").ok();
    let (fields, ran) = as_cron(&said);
    assert_eq!(fields, "30 20 * * 0,1");
    assert_eq!(ran.ok(), sandbox.run("ritual show old-photo").ok());
    let (fields, ran) = as_cron(&sandbox.run("ritual remind --for cron --at 7:05 --within 2").ok());
    assert_eq!(fields, "5 7 * * *");
    assert_eq!(ran.ok().lines().count(), 1, "one line, nothing else to mail");
}

#[cfg(unix)]
#[test]
fn a_program_in_a_folder_with_an_odd_name_is_quoted_for_cron_and_systemd() {
    let sandbox = Sandbox::new();
    let folder = sandbox.home.path().join("my 100% $tools' ");
    std::fs::create_dir(&folder).unwrap();
    let program = folder.join("empathy");
    std::fs::copy(env!("CARGO_BIN_EXE_empathy"), &program).unwrap();
    let remind = |tool: &str| {
        let mut command = Command::new(&program);
        command.args(["ritual", "remind", "--at", "20:30", "old-photo", "--for", tool]);
        command.env_clear().env("LC_ALL", "C.UTF-8");
        // a process that another test starts at this moment may still hold the copy open for writing
        loop {
            match command.output() {
                Err(e) if e.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                    std::thread::sleep(std::time::Duration::from_millis(20));
                }
                ran => break Ran::from(ran.unwrap()).ok(),
            }
        }
    };
    let (_, ran) = as_cron(&remind("cron"));
    assert_eq!(ran.ok(), sandbox.run("ritual show old-photo").ok());
    verify(&sandbox, &remind("systemd"));
}

/// The two units as the printed commands write them, read by systemd where it is installed.
#[cfg(unix)]
fn verify(sandbox: &Sandbox, text: &str) -> Vec<String> {
    let shell = "awk '/^# file: /{f=$3} f{print > f}'";
    assert!(text.contains(shell), "{text}");
    sandbox.file("units/all.txt", text);
    let folder = sandbox.home.path().join("units");
    let mut split = Command::new("sh");
    split.args(["-c", &format!("{shell} all.txt")]).current_dir(&folder);
    assert!(split.status().expect("as it should be").success());
    std::fs::remove_file(folder.join("all.txt")).expect("as it should be");
    let names: Vec<_> = std::fs::read_dir(&folder)
        .expect("as it should be")
        .map(|e| e.expect("as it should be").path())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let mut analyze = Command::new("systemd-analyze");
    analyze.args(["verify", "--user"]).args(&names).env("XDG_RUNTIME_DIR", sandbox.home.path());
    if let Ok(ran) = analyze.output() {
        let ran = Ran::from(ran);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        assert!(!ran.stderr.contains("empathy-ritual"), "{}", ran.stderr);
    }
    names.iter().map(|path| std::fs::read_to_string(path).expect("as it should be")).collect()
}

#[cfg(unix)]
#[test]
fn the_units_for_systemd_are_accepted_by_systemd() {
    let sandbox = Sandbox::new();
    let text = sandbox.run("ritual remind --for systemd --at 20:30 --days mon,thu old-photo").ok();
    for part in ["Persistent=true", "systemctl --user enable --now", "systemctl --user disable"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let units = verify(&sandbox, &text).concat();
    let when = units.lines().find_map(|line| line.strip_prefix("OnCalendar=")).unwrap();
    if let Ok(ran) = Command::new("systemd-analyze").args(["calendar", when]).output() {
        let said = Ran::from(ran);
        assert!(said.stdout.contains("Mon,Thu *-*-* 20:30:00"), "{}{}", said.stdout, said.stderr);
    }
}

#[test]
fn programs_get_a_reminder_as_a_report_that_holds_the_text() {
    let sandbox = Sandbox::new();
    for tool in ["cron", "systemd"] {
        let call = format!("ritual remind --for {tool} --at 20:30 --days tue");
        let json = sandbox.run(&format!("{call} --format json")).json();
        assert_eq!((&json["view"], &json["for"]), (&"reminder".into(), &tool.into()));
        assert_eq!((&json["at"], &json["days"][0]), (&"20:30".into(), &"tue".into()));
        for format in ["human", "plain", "markdown"] {
            let said = sandbox.run(&format!("{call} --format {format}")).ok();
            assert_eq!(json["text"], said, "{tool} {format}");
        }
    }
}
