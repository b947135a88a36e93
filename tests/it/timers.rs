//! Timers at a real pseudo-terminal: paused, lengthened, quit, broken off; and what is said where nothing can run.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use expectrl::session::OsSession;
use expectrl::{ControlCode, Eof, Expect, Session};
use serde_json::Value;

use crate::support::Sandbox;

pub const MOVING: &str = "xterm-256color";

/// A shell on a terminal that says the terminal's settings, runs the line, says its status and the settings again.
pub fn session(sandbox: &Sandbox, line: &str, term: &str) -> OsSession {
    script(sandbox, &format!("trap : INT; stty -g; {line}; echo status=$?; stty -g"), term)
}

fn script(sandbox: &Sandbox, script: &str, term: &str) -> OsSession {
    let ours = sandbox.command([""; 0]);
    let mut command = Command::new("sh");
    let script = script.replace("empathy ", concat!(env!("CARGO_BIN_EXE_empathy"), " "));
    command.args(["-c", &script]).env_clear();
    for (name, value) in ours.get_envs() {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    command.env("PATH", "/usr/bin:/bin").env("TERM", term).current_dir(sandbox.home.path());
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(10)));
    session
}

pub fn settings(session: &mut OsSession) -> String {
    let found = session.expect("\n").expect("stty speaks");
    String::from_utf8_lossy(found.before()).trim().to_owned()
}

/// What is shown up to these words, with them.
#[track_caller]
pub fn until(session: &mut OsSession, words: &str) -> String {
    let found = session.expect(words).unwrap_or_else(|e| panic!("no `{words}`: {e}"));
    String::from_utf8_lossy(&[found.before(), words.as_bytes()].concat()).into_owned()
}

/// Everything up to the end; the settings before and after must agree.
#[track_caller]
pub fn end(mut session: OsSession, before: &str) -> String {
    let found = session.expect(Eof).expect("it ends");
    let rest = String::from_utf8_lossy(found.as_bytes()).into_owned();
    let after = rest.trim().lines().last().unwrap_or_default().trim().to_owned();
    assert_eq!(after, before, "the terminal is not as it was: {rest}");
    rest
}

pub fn records(sandbox: &Sandbox) -> Vec<Value> {
    let text = std::fs::read_to_string(sandbox.history().join("history.jsonl")).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).expect("a record")).collect()
}

/// The seconds left that a moving line shows last.
fn left(shown: &str) -> u64 {
    let last = shown.rsplit(" left").nth(1).expect("a time left");
    let time = last.rsplit(|c: char| !c.is_ascii_digit() && c != ':').next().expect("a time");
    let (minutes, seconds) = time.split_once(':').expect("minutes and seconds");
    let number = |text: &str| text.parse::<u64>().expect("a number");
    number(minutes) * 60 + number(seconds)
}

#[test]
fn space_pauses_and_goes_on_plus_adds_a_minute_and_q_quits_and_is_kept() {
    let sandbox = Sandbox::with_history();
    let mut session = session(&sandbox, "empathy pause --minutes 3", MOVING);
    let before = settings(&mut session);
    let said = until(&mut session, "2:59 left");
    assert!(said.contains("learn safety") && said.contains("breathe in"), "{said}");
    session.send(" ").expect("typed");
    until(&mut session, "paused; space goes on");
    std::thread::sleep(Duration::from_millis(1_500));
    session.send("+").expect("typed");
    let shown = until(&mut session, "paused; space goes on");
    // paused for longer than a second, and only the minute came to it
    assert!((238..=239).contains(&left(&shown)), "{shown:?}");
    session.send(" ").expect("typed");
    until(&mut session, "3:57 left");
    session.send("q").expect("typed");
    let said = end(session, &before);
    assert!(said.contains("status=0") && said.contains("Stopped after less than a min"), "{said}");
    assert!(said.contains("Kept in your history.") && said.contains("To begin again"), "{said}");
    assert!(said.contains("\u{1b}[?25h"), "the cursor stays hidden: {said:?}");
    assert!(!said.contains('\u{7}'), "a bell before the time was up: {said:?}");
    let records = records(&sandbox);
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(
        (&records[0]["kind"], &records[0]["minutes"], &records[0]["lasted"]),
        (&"pause".into(), &3.into(), &0.into())
    );
}

#[test]
fn time_that_is_up_rings_the_bell_and_runs_the_command_whose_failure_is_a_note() {
    let sandbox = Sandbox::with_history();
    let line = "empathy pause --minutes 1 --no-animation --format json \
                --on-end 'echo up; echo ran > ended; exit 7' > report.json";
    let mut session = session(&sandbox, line, MOVING);
    session.set_expect_timeout(Some(Duration::from_secs(75)));
    let before = settings(&mut session);
    let begun = Instant::now();
    until(&mut session, "\u{7}");
    let took = begun.elapsed().as_millis();
    assert!((59_000..63_000).contains(&took), "a minute took {took} ms");
    let said = end(session, &before);
    assert!(said.contains("The time is up.") && said.contains("status=0"), "{said}");
    assert!(said.contains("--on-end: the command ended with 7"), "{said}");
    assert!(std::fs::exists(sandbox.home.path().join("ended")).unwrap());
    let report = std::fs::read_to_string(sandbox.home.path().join("report.json")).unwrap();
    let report: Value = serde_json::from_str(&report).expect("the report alone on stdout");
    assert_eq!(report["went"], serde_json::json!({"lasted": 1, "whole": true}));
    assert_eq!(report["saved"], true);
    let back_at = report["back_at"].as_str().expect("a time");
    assert!(report["say"].as_str().unwrap().contains(&format!("at {back_at}")), "{report}");
    assert_eq!(records(&sandbox)[0]["lasted"], 1);
}

#[test]
fn ctrl_c_leaves_with_130_the_terminal_as_it_was_and_nothing_kept_or_started() {
    for (flags, term) in [("", MOVING), ("--no-animation", MOVING), ("", "dumb")] {
        let sandbox = Sandbox::with_history();
        let line = format!("empathy pause {flags} --on-end 'touch ended'");
        let mut session = session(&sandbox, &line, term);
        let before = settings(&mut session);
        let said = until(&mut session, "breathe in");
        session.send(ControlCode::EndOfText).expect("typed");
        let rest = end(session, &before);
        assert!(rest.contains("status=130"), "{line}: {rest}");
        assert!(!rest.contains("empathy:"), "{line}: {rest}");
        if term == MOVING && flags.is_empty() {
            assert!(said.contains("\u{1b}[?25l") && rest.contains("\u{1b}[?25h"), "{rest:?}");
        } else {
            plain(&(said + &rest));
        }
        assert!(!sandbox.history().exists(), "{line}: something was kept");
        assert!(!sandbox.home.path().join("ended").exists(), "{line}: the command ran");
    }
}

/// No escapes, and no return but that of the terminal's own line ends.
#[track_caller]
fn plain(said: &str) {
    assert!(!said.contains('\u{1b}'), "an escape: {said:?}");
    assert!(!said.replace("\r\n", "\n").contains('\r'), "a return: {said:?}");
}

#[test]
fn without_animation_and_on_a_dumb_terminal_the_changes_are_plain_lines() {
    for (flags, term) in [("--no-animation", MOVING), ("", "dumb"), ("", "")] {
        let sandbox = Sandbox::with_history();
        let line = format!("empathy pause --minutes 5 {flags} --color never");
        let mut session = session(&sandbox, &line, term);
        let before = settings(&mut session);
        let mut said = until(&mut session, "breathe out");
        for (key, words) in
            [(" ", "Paused, 4:5"), ("+", "One minute more, 5:5"), (" ", "Going on, 5:5")]
        {
            session.send(key).expect("typed");
            said += &until(&mut session, words);
        }
        session.send("q").expect("typed");
        said += &end(session, &before);
        plain(&said);
        assert!(said.contains("Break (5 minutes)") && said.contains("status=0"), "{said}");
    }
}

#[test]
fn a_termination_from_outside_leaves_the_terminal_as_it_was() {
    for signal in ["TERM", "HUP"] {
        let sandbox = Sandbox::with_history();
        let line = "stty -g; sh -c 'echo $$ > pid; exec empathy pause'; echo status=$?; stty -g";
        let mut session = script(&sandbox, line, MOVING);
        let before = settings(&mut session);
        until(&mut session, "breathe in");
        let pid = std::fs::read_to_string(sandbox.home.path().join("pid")).expect("a number");
        let sent = Command::new("kill").args([&format!("-{signal}"), pid.trim()]).status();
        assert!(sent.expect("kill runs").success());
        let said = end(session, &before);
        assert!(said.contains("status=130") && said.contains("\u{1b}[?25h"), "{signal}: {said}");
        assert!(!sandbox.history().exists(), "{signal}: something was kept");
    }
}

#[test]
fn a_stopped_timer_gives_the_terminal_back_and_goes_on_by_the_clock() {
    let sandbox = Sandbox::with_history();
    // a shell with job control: stopped, it says its settings, then goes on with the job
    let line = "stty -g; bash -mc 'empathy pause --minutes 9; echo stopped=$?; stty -g; sleep 2; fg'; \
                echo status=$?; stty -g";
    let mut session = script(&sandbox, line, MOVING);
    let before = settings(&mut session);
    until(&mut session, "8:59 left");
    session.send(ControlCode::Substitute).expect("typed");
    let said = until(&mut session, &before);
    assert!(said.contains("\u{1b}[?25h") && said.contains("stopped=148"), "{said:?}");
    let shown = until(&mut session, "8:56 left");
    assert!(!shown.contains("8:58 left"), "the time of the stop was lost: {shown:?}");
    session.send("q").expect("typed");
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    assert_eq!(records(&sandbox).len(), 1);
}

#[test]
fn a_window_of_another_size_and_keys_without_a_meaning_do_no_harm() {
    let sandbox = Sandbox::with_history();
    let line = "stty -g; (sleep 1; stty cols 30 < /dev/tty; sleep 1; stty cols 9 < /dev/tty) & \
                empathy pause --minutes 9; echo status=$?; stty -g";
    let mut session = script(&sandbox, line, MOVING);
    let before = settings(&mut session);
    until(&mut session, "8:59 left");
    // arrows, an end of file, letters
    session.send("\u{1b}[A\u{1b}[B").expect("typed");
    session.send(ControlCode::EndOfTransmission).expect("typed");
    session.send("xyz\r").expect("typed");
    until(&mut session, "8:56 le");
    session.send("\u{1b}").expect("typed");
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
}

#[test]
fn a_terminal_that_is_gone_ends_it() {
    let sandbox = Sandbox::with_history();
    let line = "stty -g; trap '' HUP; sh -c 'echo $$ > pid; exec empathy pause'";
    let mut session = script(&sandbox, line, MOVING);
    settings(&mut session);
    until(&mut session, "breathe in");
    let pid = std::fs::read_to_string(sandbox.home.path().join("pid")).expect("a number");
    drop(session);
    let gone = || {
        !Command::new("kill")
            .args(["-0", pid.trim()])
            .stderr(Stdio::null())
            .status()
            .unwrap()
            .success()
    };
    let begun = Instant::now();
    while !gone() {
        assert!(begun.elapsed() < Duration::from_secs(5), "it still runs, with nobody there");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(!sandbox.history().exists());
}

#[test]
fn off_a_terminal_the_plan_is_printed_at_once_and_nothing_is_kept() {
    let sandbox = Sandbox::with_history();
    for line in ["pause", "pause --no-input --minutes 7", "pause --on-end ls>ended"] {
        let begun = Instant::now();
        let said = sandbox.run(line).ok();
        assert!(begun.elapsed() < Duration::from_secs(1), "{line} waits");
        let minutes = if line.contains('7') { "7" } else { "20" };
        assert!(said.contains(&format!("in {minutes} minutes")), "{said}");
        assert!(said.contains(&format!("({minutes} min)")), "{said}");
        for words in ["custom, not science", "leaving to be safe", "learn safety"] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
    assert_eq!(std::fs::read_dir(sandbox.home.path()).unwrap().count(), 0, "something was made");
}

#[test]
fn a_plan_never_depends_on_the_clock() {
    let sandbox = Sandbox::new();
    for format in ["human", "plain", "json", "yaml", "markdown"] {
        let line = format!("pause --format {format} --seed 2");
        let there = sandbox.command(line.split(' ')).env("TZ", "Asia/Tokyo").output().unwrap();
        assert_eq!(sandbox.run(&line).ok().as_bytes(), there.stdout, "{format}");
    }
    let json = sandbox.run("pause --format json").json();
    assert_eq!((&json["back_at"], &json["went"]), (&Value::Null, &Value::Null));
    assert_eq!((&json["saved"], &json["steps"][1]["minutes"]), (&false.into(), &20.into()));
    assert!(json["way_back"]["id"].as_str().unwrap().starts_with("repair/"), "{json}");
}

#[test]
fn input_or_notes_elsewhere_mean_that_nothing_runs() {
    let sandbox = Sandbox::with_history();
    for line in [
        "empathy pause < /dev/null",
        "empathy pause <&-",
        "echo | empathy pause",
        "empathy pause 2> notes.txt",
        "empathy pause --no-input",
    ] {
        let mut session = session(&sandbox, line, MOVING);
        let before = settings(&mut session);
        let begun = Instant::now();
        let said = end(session, &before);
        assert!(begun.elapsed() < Duration::from_secs(2), "{line} waits");
        assert!(said.contains("status=0") && said.contains("in 20 minutes"), "{line}: {said}");
        assert!(!sandbox.history().exists(), "{line}: something was kept");
    }
}

#[test]
fn minutes_out_of_range_name_the_range() {
    let sandbox = Sandbox::new();
    for minutes in ["0", "241", "a", "-1"] {
        let said = sandbox.args(["pause", &format!("--minutes={minutes}")]).refused();
        assert!(said.contains("--minutes") && (minutes == "a" || said.contains("240")), "{said}");
    }
}
