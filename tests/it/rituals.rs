//! Rituals that are noted, counted by week, planned and started.

use serde_json::Value;

use crate::support::Sandbox;

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
