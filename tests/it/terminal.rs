//! Questions at a real pseudo-terminal: answered, broken off, and left as it was found.

use std::process::Command;
use std::time::Duration;

use expectrl::session::OsSession;
use expectrl::{ControlCode, Eof, Expect, Session};

use crate::support::{Sandbox, TODAY};

fn command(sandbox: &Sandbox, line: &str) -> Command {
    let mut command = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_empathy");
    // the terminal's settings before and after, and the status, said by the shell around
    // a Ctrl-C before the question has the terminal reaches this shell too
    let script = format!("trap : INT; stty -g; {program} {line}; echo status=$?; stty -g");
    command
        .args(["-c", &script])
        .env_clear()
        .env("HOME", sandbox.home.path())
        .env("PATH", "/usr/bin:/bin")
        .env("TERM", "xterm-256color")
        .env("LC_ALL", "C.UTF-8")
        .env("EMPATHY_TODAY", TODAY)
        .current_dir(sandbox.home.path());
    if !sandbox.remembers {
        command.env("EMPATHY_NO_HISTORY", "1");
    }
    command
}

pub fn session(sandbox: &Sandbox, line: &str) -> OsSession {
    let mut session = Session::spawn(command(sandbox, line)).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(10)));
    session
}

/// Everything up to the end; the settings before and after must agree.
pub fn end(mut session: OsSession, before: &str) -> String {
    let found = session.expect(Eof).expect("it ends");
    let rest = String::from_utf8_lossy(found.as_bytes()).into_owned();
    let after = rest.trim().lines().last().unwrap_or_default().trim().to_owned();
    assert_eq!(after, before, "the terminal is not as it was: {rest}");
    rest
}

/// Waits for the first line: the terminal's settings.
pub fn settings(session: &mut OsSession) -> String {
    let found = session.expect("\n").expect("stty speaks");
    String::from_utf8_lossy(found.before()).trim().to_owned()
}

#[test]
fn ten_questions_are_asked_and_answered_with_arrows_and_enter() {
    let sandbox = Sandbox::new();
    let mut session = session(&sandbox, "assess --format plain");
    let before = settings(&mut session);
    for n in 1..=10 {
        session.expect(format!("{n} of 10")).expect("a question");
        // one down: "once"
        session.send("\u{1b}[B\r").expect("typed");
    }
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    assert!(said.contains("listening\t3.0\t12"), "{said}");
}

#[test]
fn esc_goes_back_and_at_the_first_question_leaves() {
    let sandbox = Sandbox::new();
    let mut session = session(&sandbox, "assess");
    let before = settings(&mut session);
    session.expect("1 of 10").expect("a question");
    session.send("\r").expect("typed");
    session.expect("2 of 10").expect("a question");
    session.send("\u{1b}").expect("typed");
    session.expect("1 of 10").expect("back");
    session.send("q").expect("typed");
    let said = end(session, &before);
    assert!(said.contains("status=130"), "{said}");
}

#[test]
fn ctrl_c_leaves_quietly_with_130_and_the_terminal_as_it_was() {
    let sandbox = Sandbox::new();
    for line in ["assess", "burnout"] {
        let mut session = session(&sandbox, line);
        let before = settings(&mut session);
        session.expect("Esc: back").expect("a question");
        session.send(ControlCode::EndOfText).expect("typed");
        let said = end(session, &before);
        assert!(said.contains("status=130"), "{line}: {said}");
        assert!(said.contains("\u{1b}[?25h"), "{line}: the cursor stays hidden: {said:?}");
        assert!(!said.contains("empathy:"), "{line}: {said}");
    }
}

#[test]
fn fear_ends_the_questions_and_leads_to_help() {
    let sandbox = Sandbox::new();
    let mut session = session(&sandbox, "burnout");
    let before = settings(&mut session);
    session.expect("afraid of your partner").expect("the first question");
    // nothing is marked: one down is no, two are yes
    session.send("\u{1b}[B\u{1b}[B\r").expect("typed");
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    assert!(said.contains("learn safety"), "{said}");
    assert!(!said.contains("What fits"), "{said}");
}

/// Neither afraid nor low, the first of the signs, half drained, and just the plan.
fn tick_first_sign(session: &mut OsSession) {
    for (question, typed) in [
        ("afraid of your partner", "\u{1b}[B\r"),
        ("mood", "\u{1b}[B\r"),
        ("What fits", " \r"),
        ("How drained", "\r"),
        ("Try one now", "\r"),
    ] {
        session.expect(question).expect("a question");
        session.send(typed).expect("typed");
    }
}

#[test]
fn signs_are_ticked_with_the_space_bar() {
    let sandbox = Sandbox::new();
    let mut session = session(&sandbox, "burnout --format plain");
    let before = settings(&mut session);
    tick_first_sign(&mut session);
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    assert!(said.contains("exhausted\t") || said.contains("hard-topics\t"), "{said}");
}

#[test]
fn no_input_asks_nothing_even_at_a_terminal() {
    let sandbox = Sandbox::new();
    let mut session = session(&sandbox, "assess --no-input");
    let before = settings(&mut session);
    let said = end(session, &before);
    assert!(said.contains("status=2") && said.contains("--answers"), "{said}");
}

#[test]
fn a_termination_from_outside_leaves_the_terminal_as_it_was() {
    let sandbox = Sandbox::new();
    for signal in ["TERM", "HUP"] {
        let program = env!("CARGO_BIN_EXE_empathy");
        let mut command = command(&sandbox, "");
        // the question's own process writes its number down, then becomes the program
        let script = format!(
            "stty -g; sh -c 'echo $$ > pid; exec {program} assess'; echo status=$?; stty -g"
        );
        command = {
            let mut again = Command::new("sh");
            again.args(["-c", &script]);
            for (name, value) in command.get_envs() {
                if let Some(value) = value {
                    again.env(name, value);
                }
            }
            again.current_dir(sandbox.home.path());
            again
        };
        let mut session = Session::spawn(command).expect("a terminal");
        session.set_expect_timeout(Some(Duration::from_secs(10)));
        let before = settings(&mut session);
        session.expect("Esc: back").expect("a question");
        std::thread::sleep(Duration::from_millis(200));
        let pid = std::fs::read_to_string(sandbox.home.path().join("pid")).expect("a number");
        let sent = Command::new("kill").args([&format!("-{signal}"), pid.trim()]).status();
        assert!(sent.expect("kill runs").success());
        let said = end(session, &before);
        assert!(said.contains("status=130"), "{signal}: {said}");
    }
}

#[test]
fn answers_on_the_terminal_fill_a_redirected_file() {
    let sandbox = Sandbox::new();
    let mut session = session(&sandbox, "burnout --format plain > plan.txt");
    let before = settings(&mut session);
    tick_first_sign(&mut session);
    end(session, &before);
    let text = std::fs::read_to_string(sandbox.home.path().join("plan.txt")).expect("the file");
    assert!(text.contains('\t'), "{text}");
}

/// A report on a terminal that COLUMNS says is so wide.
pub fn at_width(sandbox: &Sandbox, line: &str, width: usize) -> String {
    let mut command = command(sandbox, &format!("{line} --color never"));
    command.env("COLUMNS", width.to_string());
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(10)));
    let before = settings(&mut session);
    end(session, &before)
}

/// A report on a terminal that is so wide, once the terminal has its own first size.
fn at_real_width(sandbox: &Sandbox, line: &str, width: usize) -> String {
    let mut command = command(sandbox, "");
    let program = env!("CARGO_BIN_EXE_empathy");
    let script = format!(
        "sleep 0.3; stty rows 24 cols {width}; stty -g; {program} {line} --color never; echo status=$?; stty -g"
    );
    let environment: Vec<_> = command
        .get_envs()
        .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
        .collect();
    command = Command::new("sh");
    command.args(["-c", &script]).env_clear().envs(environment).current_dir(sandbox.home.path());
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(10)));
    let before = settings(&mut session);
    end(session, &before)
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let sandbox = Sandbox::new();
    sandbox.file(
        ".config/empathy/data/en/rituals/wide.yml",
        "title: 日本語の題名がとても長いのでどこかで折り返す必要があります\nline: 👨‍👩‍👧‍👦 家族 שלום עולם e\u{301}e\u{301}e\u{301} 一緒に散歩をして、今日あったことを一つずつ話しましょう。それだけで十分です。\nminutes: 1\nwith: together\nwhen: any\nsteps: [歩く。]\nwhy: w\nlimit: l\nnot-when: n\n",
    );
    let calls = crate::streams::CALLS.iter().chain(&["ritual show wide", "pack check"]);
    // at a terminal a pause takes its minutes
    for line in calls.filter(|line| !matches!(**line, "assess --form" | "pause")) {
        for width in [40, 80, 200] {
            let said = at_width(&sandbox, line, width);
            for text in said.lines().filter(|l| !l.contains("status=")) {
                let text = text.trim_end_matches('\r');
                let cells = unicode_width::UnicodeWidthStr::width(text);
                let settings = text.matches(':').count() > 20;
                assert!(cells <= width || settings, "{line} at {width}: {cells} cells: {text}");
            }
        }
    }
}

#[test]
fn reports_fit_the_terminal_that_they_are_printed_on() {
    let sandbox = Sandbox::new();
    let said = at_real_width(&sandbox, "checklist argument", 40);
    let widest = said.lines().filter(|l| l.matches(':').count() < 20).map(str::len).max();
    assert!(widest.is_some_and(|widest| widest <= 41), "{said}");
}

#[test]
fn help_is_readable_at_40_columns_and_never_wider_than_100() {
    let sandbox = Sandbox::new();
    for line in ["--help", "phrase --help", "assess --help", "pack check --help"] {
        for (width, most) in [(200, 100), (40, 46)] {
            let said = at_real_width(&sandbox, line, width);
            for text in said.lines().filter(|l| l.matches(':').count() < 20) {
                let cells = unicode_width::UnicodeWidthStr::width(text.trim_end_matches('\r'));
                assert!(cells <= most, "{line} at {width}: {text}");
            }
        }
    }
}
