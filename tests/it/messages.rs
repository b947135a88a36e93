//! Six hundred messages that no rule was written from: an ordinary day, and days that went wrong.

use empathy::model::rule::{Role, Severity};
use empathy::review::builtin::TABLES;
use empathy::review::judge::{Reviewer, Settings};
use serde_json::Value;

use crate::support::root;

/// The lines of a file of messages.
fn lines(name: &str) -> Vec<String> {
    let file = root().join("tests/messages").join(name);
    let text = std::fs::read_to_string(file).expect("a file of messages");
    text.lines().map(str::to_owned).collect()
}

/// The weights of the pitfalls in a message, with their rules.
fn pitfalls(text: &str) -> Vec<(Severity, &'static str)> {
    let settings = Settings::all(&TABLES);
    let mut reviewer = Reviewer::new(&TABLES, &settings);
    let (findings, _) = reviewer.review(text, None);
    let rules = findings.iter().map(|f| &TABLES.rules[usize::from(f.rule)]);
    let pitfalls = rules.filter(|rule| rule.role == Role::Pitfall);
    pitfalls.map(|rule| (rule.severity, rule.id.as_ref())).collect()
}

#[test]
fn ordinary_messages_are_left_in_peace() {
    let messages = lines("ordinary.txt");
    assert_eq!(messages.len(), 300);
    let mut warned = Vec::new();
    for message in &messages {
        let Some((worst, rule)) = pitfalls(message).into_iter().max() else { continue };
        assert!(worst < Severity::Error, "{rule}: {message}");
        if worst == Severity::Warning {
            warned.push(format!("{rule}: {message}"));
        }
    }
    assert!(warned.len() <= 12, "{} of 300: {warned:#?}", warned.len());
}

/// Of the faulty messages, how many percent are found at the least: five below what was measured.
/// The messages are held out. Nobody who writes rules reads them.
const FLOOR: usize = 63;

#[test]
#[expect(
    clippy::print_stderr,
    clippy::disallowed_macros,
    reason = "a figure for who asks with --nocapture"
)]
fn faulty_messages_are_found_as_often_as_they_were() {
    let messages = lines("faulty.jsonl");
    assert_eq!(messages.len(), 300);
    let mut found = 0;
    for (n, line) in messages.iter().enumerate() {
        let message: Value = serde_json::from_str(line).expect("a JSON object");
        for act in message["acts"].as_array().expect("a list of acts") {
            let known = TABLES.acts.iter().any(|known| Some(known.as_ref()) == act.as_str());
            assert!(known, "line {}: no act {act}", n + 1);
        }
        let text = message["text"].as_str().expect("a text");
        found += usize::from(!pitfalls(text).is_empty());
    }
    let percent = found * 100 / messages.len();
    assert!(percent >= FLOOR, "{found} of 300 are found, less than {FLOOR} in a hundred");
    eprintln!("{found} of 300 faulty messages are found");
}
