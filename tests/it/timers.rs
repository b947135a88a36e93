//! Minutes at a real pseudo-terminal: keys, ends, and a terminal that is left as it was found.

use expectrl::{ControlCode, Expect};

use crate::support::Sandbox;
use crate::terminal::{end, session, settings};

fn records(sandbox: &Sandbox) -> String {
    std::fs::read_to_string(sandbox.history().join("history.jsonl")).unwrap_or_default()
}

#[test]
fn a_pause_names_the_time_to_be_back_pauses_goes_on_and_quits() {
    let sandbox = Sandbox::with_history();
    let mut session = session(&sandbox, "pause --minutes 7");
    let before = settings(&mut session);
    session.expect("Say: ").expect("a line to say");
    session.expect(" at ").expect("a time");
    session.expect("just go").expect("the way out for those in danger");
    session.expect("7:00 left").expect("the minutes");
    session.expect("breathe in").expect("the pacer");
    session.expect("breathe out").expect("the pacer goes on");
    session.send(" ").expect("typed");
    session.expect("paused").expect("it pauses");
    session.send(" ").expect("typed");
    session.expect("breathe").expect("it goes on");
    session.send("+").expect("typed");
    session.expect("7:5").expect("a minute more");
    session.send("q").expect("typed");
    session.expect("Stopped after").expect("it stops");
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    assert!(said.contains("Begin with: "), "{said}");
    assert!(!said.contains('\u{7}'), "no bell when it is stopped: {said:?}");
    assert!(records(&sandbox).contains(r#""kind":"pause","minutes":7,"lasted":0"#));
}

#[test]
fn without_animation_there_are_plain_lines_and_no_escapes() {
    let sandbox = Sandbox::with_history();
    let mut session = session(&sandbox, "pause --minutes 3 --no-animation --color never");
    let before = settings(&mut session);
    session.expect("breathe out").expect("the pacer in words");
    session.send(" ").expect("typed");
    session.expect("Paused, ").expect("it says so");
    session.send(" ").expect("typed");
    session.expect("Going on, ").expect("it says so");
    session.send("+").expect("typed");
    session.expect("One minute more, 3:5").expect("it says so");
    session.send("q").expect("typed");
    let said = end(session, &before);
    assert!(!said.contains('\u{1b}'), "{said:?}");
    assert!(said.contains("status=0"), "{said}");
}

#[test]
fn ctrl_c_and_a_signal_leave_the_terminal_as_it_was_and_save_nothing() {
    for line in ["pause --minutes 5", "ritual start slow-start", "pause --minutes 5 --no-animation"]
    {
        let sandbox = Sandbox::with_history();
        let mut session = session(&sandbox, line);
        let before = settings(&mut session);
        session.expect("q quits").expect("it runs");
        session.send(ControlCode::EndOfText).expect("typed");
        let said = end(session, &before);
        assert!(said.contains("status=130"), "{line}: {said}");
        assert_eq!(records(&sandbox), "", "{line}");
    }
    let sandbox = Sandbox::with_history();
    let kill = "pause --minutes 5 & pid=$!; sleep 1; kill -TERM $pid; wait $pid";
    // in the background there is no terminal to read; it ends all the same
    let mut session = session(&sandbox, &format!("{kill}; true"));
    let before = settings(&mut session);
    end(session, &before);
    assert_eq!(records(&sandbox), "");
}

#[test]
fn a_ritual_runs_to_its_end_rings_runs_the_command_and_is_noted() {
    let sandbox = Sandbox::with_history();
    let mut session =
        session(&sandbox, "ritual start slow-start --minutes 1 --on-end 'touch rang; false'");
    session.set_expect_timeout(Some(std::time::Duration::from_secs(75)));
    let before = settings(&mut session);
    session.expect("1:00 left").expect("the minutes");
    session.expect("\u{7}").expect("the bell");
    session.expect("The time is up.").expect("the end in words");
    let said = end(session, &before);
    assert!(said.contains("status=0"), "{said}");
    assert!(said.contains("--on-end: the command ended with 1"), "{said}");
    assert!(sandbox.home.path().join("rang").exists());
    assert!(records(&sandbox).contains(r#""ritual":"slow-start","did":"done""#));
}

#[test]
fn a_checklist_is_walked_step_by_step_and_says_what_was_skipped() {
    let sandbox = Sandbox::with_history();
    let mut session = session(&sandbox, "checklist argument --run --format plain");
    let before = settings(&mut session);
    for n in 1..=6 {
        session.expect(format!("{n} of 6")).expect("a step");
        // the second is skipped
        session.send(if n == 2 { "\u{1b}[B\r" } else { "\r" }).expect("typed");
    }
    let said = end(session, &before);
    assert_eq!(said.matches("\tdone\t").count(), 5, "{said}");
    assert_eq!(said.matches("\tskipped\t").count(), 1, "{said}");
    assert!(records(&sandbox).contains(r#""skipped":["wish-in-it"]"#));
}

#[test]
fn the_relief_of_a_burnout_plan_runs_as_a_timer_between_two_questions() {
    let sandbox = Sandbox::with_history();
    let mut session = session(&sandbox, "burnout");
    let before = settings(&mut session);
    for (question, typed) in [
        ("afraid of your partner", "\u{1b}[B\r"),
        ("mood", "\u{1b}[B\r"),
        ("What fits", " \r"),
        ("How drained", "\r"),
        ("Try one now", "\u{1b}[B\r"),
        ("q quits", "q"),
        ("how drained are you now", "\u{1b}[A\r"),
    ] {
        session.expect(question).expect(question);
        session.send(typed).expect("typed");
    }
    let said = end(session, &before);
    assert!(said.contains("Drained: 5 before, 4 after."), "{said}");
    let kept = records(&sandbox);
    assert!(kept.contains(r#""signs":["dread"],"before":5,"after":4,"relief":""#), "{kept}");
}

#[test]
fn off_a_terminal_the_steps_are_printed_with_their_minutes_and_nothing_is_kept() {
    let sandbox = Sandbox::with_history();
    for (line, minutes) in [
        ("pause --minutes 9", "9 min"),
        ("ritual start slow-start --minutes 4", "4 min"),
        ("checklist repair --run", "20 min"),
        ("burnout --signs dread", "min"),
    ] {
        let said = sandbox.run(line).ok();
        assert!(said.contains(minutes), "{line}: {said}");
        assert!(said.contains("learn safety"), "{line}: {said}");
    }
    let kept = records(&sandbox);
    assert_eq!(kept.lines().count(), 1, "only the signs: {kept}");
}

#[test]
fn done_steps_can_be_named_and_a_slip_is_not_guessed_at() {
    let sandbox = Sandbox::with_history();
    let json = sandbox.run("checklist argument --done slow-breath,start-over --format json").json();
    let done = json["steps"].as_array().unwrap().iter().filter(|step| step["done"] == true);
    assert_eq!(done.count(), 2);
    let said = sandbox.run("checklist argument --done slow-breth").refused();
    assert!(said.contains("slow-breath"), "{said}");
    assert_eq!(records(&sandbox).lines().count(), 1);
}
