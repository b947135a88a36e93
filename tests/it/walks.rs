//! A walk through a checklist: asked step by step at a terminal, or told by a flag; kept, or broken off.

use std::fs::File;
use std::time::Duration;

use expectrl::Expect;
use serde_json::Value;

use crate::support::Sandbox;
use crate::timers::{MOVING, end, records, session, settings, until};

#[test]
fn a_walk_asks_step_by_step_goes_back_and_keeps_what_was_done() {
    let sandbox = Sandbox::with_history();
    let mut session = session(&sandbox, "empathy checklist argument --run", MOVING);
    let before = settings(&mut session);
    let opening = until(&mut session, "1 of 6");
    assert!(opening.contains("learn safety"), "{opening}");
    session.send("\r").expect("typed");
    let said = until(&mut session, "2 of 6");
    assert!(said.contains("Done"), "{said}");
    // skipped, then back to it, and done after all
    session.send("\u{1b}[B\r").expect("typed");
    until(&mut session, "3 of 6");
    session.send("\u{1b}").expect("typed");
    until(&mut session, "2 of 6");
    session.send("\u{1b}[A\r").expect("typed");
    for n in 3..=6 {
        until(&mut session, &format!("{n} of 6"));
        session.send("\u{1b}[B\r").expect("typed");
    }
    let said = end(session, &before);
    assert!(said.contains("status=0") && said.contains("Done: 2 of 6"), "{said}");
    assert!(said.contains("Skipped: 4 of 6") && said.contains("Kept in your history."), "{said}");
    assert!(said.contains("using it to skip what they said"), "a step lost its caution: {said}");
    let records = records(&sandbox);
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["checklist"], "argument");
    assert_eq!(records[0]["done"], serde_json::json!(["slow-breath", "wish-in-it"]));
    assert_eq!(records[0]["skipped"].as_array().unwrap().len(), 4);
}

#[test]
fn a_step_with_minutes_offers_its_timer_and_comes_back_to_the_question() {
    let sandbox = Sandbox::with_history();
    let line = "empathy checklist digital --run --no-animation --format json > run.json";
    let mut session = session(&sandbox, line, MOVING);
    let before = settings(&mut session);
    until(&mut session, "Start the timer (5 min)");
    session.send("\r").expect("typed");
    until(&mut session, "q quits");
    std::thread::sleep(Duration::from_millis(300));
    session.send("q").expect("typed");
    until(&mut session, "Stopped after");
    until(&mut session, "Run again");
    session.send("\r").expect("typed");
    let steps = sandbox.run("checklist digital --format plain").ok().lines().count();
    for n in 2..=steps {
        until(&mut session, &format!("{n} of {steps}"));
        session.send("\r").expect("typed");
    }
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    let report = std::fs::read_to_string(sandbox.home.path().join("run.json")).unwrap();
    let report: Value = serde_json::from_str(&report).expect("the report alone");
    assert_eq!((&report["view"], &report["saved"]), (&"run".into(), &true.into()));
    let did = report["steps"].as_array().unwrap().iter().filter(|s| s["did"] == "done").count();
    assert_eq!(did, steps);
}

#[test]
fn a_walk_that_is_broken_off_keeps_nothing() {
    for typed in ["\u{3}", "\u{1b}"] {
        let sandbox = Sandbox::with_history();
        let mut session = session(&sandbox, "empathy checklist argument --run", MOVING);
        let before = settings(&mut session);
        until(&mut session, "Esc: back");
        std::thread::sleep(Duration::from_millis(200));
        session.send(typed).expect("typed");
        let said = end(session, &before);
        assert!(said.contains("status=130"), "{said}");
        assert!(!sandbox.history().exists(), "something was kept");
    }
}

#[test]
fn a_run_can_be_kept_without_a_question() {
    let sandbox = Sandbox::with_history();
    let line = "checklist argument --done slow-breath,argument/hurt-first --format plain";
    let plain = sandbox.run(line).ok();
    assert_eq!(plain.matches("\tdone\t").count(), 2, "{plain}");
    assert_eq!(plain.matches("\tskipped\t").count(), 4, "{plain}");
    let json = sandbox.run("checklist apology --run --done all --format json").json();
    assert_eq!(json["saved"], true);
    let records = records(&sandbox);
    assert_eq!(records[0]["done"], serde_json::json!(["slow-breath", "hurt-first"]));
    assert_eq!(records[1]["skipped"], serde_json::json!([]));
    let json = sandbox.run("checklist apology --done all --no-history --format json").json();
    assert_eq!(json["saved"], false);
}

#[test]
fn a_step_that_is_not_there_names_the_nearest_and_keeps_nothing() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("checklist argument --done slow-breth").refused();
    assert!(said.contains("did you mean `slow-breath`?") && said.contains("--done"), "{said}");
    let said = sandbox.args(["checklist", "argument", "--done", ""]).refused();
    assert!(said.contains("slow-breath, wish-in-it"), "{said}");
    sandbox.args(["checklist", "argument", "--on-end", "true"]).refused();
    assert!(!sandbox.history().exists());
}

#[test]
fn off_a_terminal_a_run_is_the_list_and_nothing_is_kept() {
    let sandbox = Sandbox::with_history();
    let ran = sandbox.run("checklist digital --run");
    assert_eq!((ran.status, ran.stdout), (0, sandbox.run("checklist digital").ok()));
    assert!(ran.stderr.contains("--done"), "{}", ran.stderr);
    assert!(!sandbox.history().exists());
}

#[test]
fn a_history_that_cannot_be_written_costs_no_report() {
    let sandbox = Sandbox::new();
    let file = File::create(sandbox.home.path().join("file")).map(drop);
    file.expect("made");
    let ran = sandbox
        .command(["checklist", "argument", "--done", "all"])
        .env_remove("EMPATHY_NO_HISTORY")
        .env("EMPATHY_HISTORY", sandbox.home.path().join("file/below"))
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stdout).contains("Done: 6 of 6"));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("not saved"));
}
