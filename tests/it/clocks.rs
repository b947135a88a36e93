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
fn minutes_out_of_range_name_the_range() {
    let sandbox = Sandbox::new();
    for minutes in ["0", "241", "a", "-1"] {
        let said = sandbox.args(["pause", &format!("--minutes={minutes}")]).refused();
        assert!(said.contains("--minutes") && (minutes == "a" || said.contains("240")), "{said}");
    }
}
