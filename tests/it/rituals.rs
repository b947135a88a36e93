//! Rituals that are noted, counted by week, planned and reminded of.

use std::process::Command;

use icalendar::{Calendar, CalendarComponent, Component};
use serde_json::Value;

use crate::support::{Ran, Sandbox};

fn lines(sandbox: &Sandbox) -> Vec<String> {
    let file = sandbox.history().join("history.jsonl");
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn done_is_noted_once_a_day_and_the_last_word_counts() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("ritual done old-photo").ok();
    assert_eq!(said, "Noted: old-photo, done.\n");
    let again = sandbox.run("ritual done old-photo --format json").json();
    assert_eq!((&again["saved"], &again["already"]), (&false.into(), &true.into()));
    assert_eq!(lines(&sandbox).len(), 1, "twice on a day counts once");
    assert!(sandbox.run("ritual skip old-photo").ok().contains("skipped"));
    assert_eq!(sandbox.run("ritual --status").ok(), "0 of 1 this week\n");
    sandbox.run("ritual done old-photo").ok();
    assert_eq!(lines(&sandbox).len(), 3);
    assert_eq!(sandbox.run("ritual --status").ok(), "1 of 1 this week\n");
}

#[test]
fn done_without_a_name_is_todays_and_follows_the_choice() {
    let sandbox = Sandbox::with_history();
    for choice in ["", " --within 2 --alone"] {
        let today = sandbox.run(&format!("ritual{choice} --format json")).json();
        let noted = sandbox.run(&format!("ritual done{choice} --format json")).json();
        assert_eq!(noted["ritual"], today["id"]);
        assert_eq!(noted["saved"], true);
    }
}

#[test]
fn yesterday_is_noted_with_its_day() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("ritual done old-photo --today 2026-11-22 --format plain").ok();
    assert_eq!(said, "2026-11-22\told-photo\tdone\tyes\n");
    assert!(lines(&sandbox)[0].contains("\"date\":\"2026-11-22\""));
}

#[test]
fn without_a_history_nothing_is_kept_and_that_is_said() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("ritual done old-photo --no-history").ok();
    assert!(said.contains("Nothing is kept"), "{said}");
    assert!(!sandbox.history().exists());
    assert_eq!(sandbox.run("ritual --status").ok(), "", "no history, no count");
    assert!(!sandbox.history().exists(), "reading creates nothing");
}

#[cfg(unix)]
#[test]
fn a_note_that_cannot_be_saved_is_printed_all_the_same_with_status_2() {
    let sandbox = Sandbox::with_history();
    sandbox.file(".local/state/empathy", "not a folder");
    let ran = sandbox.run("ritual done old-photo");
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    assert!(ran.stdout.contains("could not be saved"), "{}", ran.stdout);
    assert!(ran.stderr.contains("not saved"), "{}", ran.stderr);
}

#[test]
fn the_weeks_begin_on_monday_and_count_what_was_noted() {
    let sandbox = Sandbox::with_history();
    for (day, what) in [
        ("2026-12-28", "done old-photo"),
        ("2026-12-31", "done back-by"),
        ("2027-01-01", "skip old-photo"),
        ("2027-01-04", "done old-photo"),
    ] {
        sandbox.run(&format!("ritual {what} --today {day}")).ok();
    }
    let call = "ritual week --weeks 2 --today 2027-01-05";
    let json = sandbox.run(&format!("{call} --format json")).json();
    let week = &json["weeks"][0];
    assert_eq!((&week["from"], &week["done"]), (&"2026-12-28".into(), &2.into()));
    assert_eq!(week["skipped"], 1);
    let did: Vec<&Value> = week["days"].as_array().unwrap().iter().map(|d| &d["did"]).collect();
    let none = &Value::Null;
    assert_eq!(did, [&"done".into(), none, none, &"done".into(), &"skipped".into(), none, none]);
    let said = sandbox.run(call).ok();
    assert!(said.contains("2026-12-28  ● · · ● ○ · ·  2 done, 1 skipped"), "{said}");
    let ascii = sandbox.run(&format!("{call} --ascii")).ok();
    assert!(ascii.contains("2026-12-28  # . . # - . .  2 done, 1 skipped"), "{ascii}");
    let plain = sandbox.run(&format!("{call} --format plain")).ok();
    assert_eq!(plain.lines().count(), 9, "seven days and two so far");
    assert_eq!(plain.lines().next(), Some("2026-12-28\tdone"));
    let markdown = sandbox.run(&format!("{call} --format markdown")).ok();
    assert!(markdown.contains("| 2027-01-04 | ● · | 1 done |"), "{markdown}");
    assert!(sandbox.run("ritual week --weeks 53").refused().contains("1..=52"));
}

#[test]
fn a_damaged_history_never_breaks_a_prompt() {
    let sandbox = Sandbox::with_history();
    sandbox.run("ritual done old-photo").ok();
    let file = sandbox.history().join("history.jsonl");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("garbage\n{text}{{\"v\":1")).unwrap();
    for line in ["ritual --status", "ritual week --weeks 1"] {
        let ran = sandbox.run(line);
        assert_eq!((ran.status, ran.stderr.lines().count()), (0, 1), "{line}: {}", ran.stderr);
        assert!(ran.stdout.contains('1'), "{line}: {}", ran.stdout);
    }
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    let ran = sandbox.run("ritual --status");
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""));
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    assert!(sandbox.run("ritual --status week").refused().contains("--status"));
}

#[test]
fn off_a_terminal_start_prints_the_steps_and_notes_nothing() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("ritual start old-photo --minutes 7").ok();
    assert!(said.contains("1. ") && said.contains("7 min; custom"), "{said}");
    let json = sandbox.run("ritual start old-photo --format json").json();
    assert_eq!((&json["ran"], &json["noted"]), (&false.into(), &Value::Null));
    assert!(!sandbox.history().exists());
}

#[test]
fn a_plan_names_the_flags_it_lacks_and_keeps_nobodys_words() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("ritual plan old-photo").refused();
    assert!(said.contains("--cue") && said.contains("--place"), "{said}");
    let said = sandbox.run("ritual plan old-photo --cue lunch").refused();
    assert!(!said.contains("--cue") && said.contains("--place"), "{said}");
    let plan = ["ritual", "plan", "old-photo", "--cue", "pineapple time.", "--place", "at\nhome"];
    let said = sandbox.args(plan).ok();
    assert!(said.starts_with("If it's pineapple time and we're at home, then we do"), "{said}");
    assert!(said.contains("some counsellors suggest"), "{said}");
    assert!(!sandbox.history().exists());
    let said = sandbox.args(["ritual", "plan", "--cue", " ", "--place", "here"]).refused();
    assert!(said.contains("--cue is empty"), "{said}");
    let said = sandbox.args(["ritual", "plan", "--cue", "he hits me", "--place", "x"]).refused();
    assert!(said.contains("learn safety"), "{said}");
}

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
        Ran::from(command.env_clear().env("LC_ALL", "C.UTF-8").output().unwrap()).ok()
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

#[cfg(unix)]
mod at_a_terminal {
    use std::time::Duration;

    use expectrl::session::OsSession;
    use expectrl::{ControlCode, Eof, Expect, Session};

    use crate::support::{Sandbox, TODAY};

    fn session(sandbox: &Sandbox, line: &str) -> OsSession {
        let script = format!(
            "trap : INT; stty -g > before; {} {line}; echo status=$?; stty -g > after",
            env!("CARGO_BIN_EXE_empathy")
        );
        let mut command = std::process::Command::new("sh");
        command
            .args(["-c", &script])
            .env_clear()
            .env("HOME", sandbox.home.path())
            .env("PATH", "/usr/bin:/bin")
            .env("TERM", "xterm-256color")
            .env("LC_ALL", "C.UTF-8")
            .env("EMPATHY_TODAY", TODAY)
            .current_dir(sandbox.home.path());
        let mut session = Session::spawn(command).expect("a terminal");
        session.set_expect_timeout(Some(Duration::from_secs(10)));
        session
    }

    /// Everything up to the end; the settings before and after must agree.
    fn end(mut session: OsSession, sandbox: &Sandbox) -> String {
        let found = session.expect(Eof).expect("it ends");
        let settings = |name| {
            std::fs::read_to_string(sandbox.home.path().join(name)).expect("as it should be")
        };
        assert_eq!(settings("before"), settings("after"), "the terminal is as it was");
        String::from_utf8_lossy(found.as_bytes()).into_owned()
    }

    #[test]
    fn a_plan_asks_when_and_where_and_an_empty_answer_goes_back() {
        let sandbox = Sandbox::new();
        let mut session = session(&sandbox, "ritual plan old-photo");
        session.expect("When?").expect("a question");
        session.send("lunch\r").expect("typed");
        session.expect("Where?").expect("a question");
        session.send("\r").expect("typed");
        session.expect("When?").expect("back");
        session.send("20:30\r").expect("typed");
        session.expect("Where?").expect("a question");
        session.send("on the sofa\r").expect("typed");
        let said = end(session, &sandbox);
        assert!(said.contains("status=0"), "{said}");
        assert!(said.contains("If it's 20:30 and we're on the sofa, then we do"), "{said}");
    }

    #[test]
    fn a_ritual_that_is_stopped_early_is_not_noted() {
        let sandbox = Sandbox::with_history();
        let mut session = session(&sandbox, "ritual start old-photo --minutes 1");
        session.expect("1. ").expect("its steps");
        session.expect("Not when").expect("when not to");
        std::thread::sleep(Duration::from_millis(500));
        session.send("q").expect("typed");
        let said = end(session, &sandbox);
        assert!(said.contains("status=0") && said.contains("It isn't noted"), "{said}");
        assert!(said.contains("empathy ritual done old-photo"), "{said}");
        assert!(!sandbox.history().exists());
    }

    #[test]
    fn a_plan_is_left_with_an_empty_answer_or_ctrl_c() {
        let sandbox = Sandbox::new();
        for key in ["\r", "\u{3}"] {
            let mut session = session(&sandbox, "ritual plan old-photo");
            session.expect("empty: back").expect("a question");
            if key == "\r" {
                session.send(key).expect("typed");
            } else {
                session.send(ControlCode::EndOfText).expect("typed");
            }
            let said = end(session, &sandbox);
            assert!(said.contains("status=130") && !said.contains("empathy:"), "{said}");
        }
    }
}
