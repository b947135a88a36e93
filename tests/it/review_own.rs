//! Rules and allow-lists of one's own, laid over the built-in ones.

use crate::support::{Ran, Sandbox};

const TEXT: &str = "You never fill the kettle.";

/// A rule about a kettle, with `fields` beside what each rule has.
fn kettle(fields: &str) -> String {
    format!(
        "summary: Brings up the kettle again\nact: kettle\nkind: pitfall\nseverity: warning\n\
         why: It may land as an old quarrel.\nsuggest: [What is it about?]\n\
         examples: {{flags: [{TEXT}], passes: [The bins are out.]}}\n{fields}\n"
    )
}

/// A look at the text with a pack that holds one file.
fn with(path: &str, file: &str, text: &str) -> Ran {
    let sandbox = Sandbox::new();
    sandbox.file(&format!("pack/en/{path}.yml"), file);
    sandbox.args(["review", "--message", text, "--data", "pack", "--format", "plain"])
}

#[test]
fn a_rule_of_ones_own_joins_the_others() {
    let rule = kettle("phrases: [you never fill .. kettle]");
    let ran = with("rules/own/kettle", &rule, "You never fill the kettle. Calm down.");
    assert_eq!(ran.status, 1, "{ran:?}");
    assert!(ran.stdout.contains("warning own/kettle \"You never fill the kettle\""), "{ran:?}");
    assert!(ran.stdout.contains("minimising/calm-down"), "{ran:?}");
}

#[test]
fn an_allow_list_silences_what_two_people_always_say() {
    let allow = "summary: Ours\nphrases: [you never listen]\n";
    assert_eq!(with("allow/ours", allow, "You never listen.").ok(), "");
    let ran = with("allow/ours", allow, "You never listen. Calm down.");
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:?}");
}

#[test]
fn a_rule_is_switched_off_by_one_at_its_path_that_finds_something_else() {
    let rule = kettle("phrases: [you never fill .. kettle]");
    let ran = with("rules/minimising/calm-down", &rule, "Calm down, Sam.");
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(!ran.stdout.contains("calm-down"), "{ran:?}");
}

#[test]
fn a_broken_rule_is_refused_with_its_place_and_the_reason() {
    for (fields, place, reason) in [
        ("patterns: [{regex: '(', near: [kettle]}]", "8:20", "no regular expression of ours"),
        ("phrases: [you <nope> fill]", "8:11", "no class `<nope>`"),
        ("phrases: [you (never fill]", "8:11", "`(` is not closed"),
        ("phrases: [you never pour]", "7:20", "the rule does not find this: `You never fill"),
        ("phrases: [kettle, bins]", "7:58", "the rule finds this: `The bins are out.`"),
        ("phrases: [kettle]\nnot-after: [listening]", "9:13", "no rule finds the act `listening`"),
        ("phrase: [kettle]", "8:1", "unknown field `phrase`"),
    ] {
        let said = with("rules/own/kettle", &kettle(fields), TEXT).refused();
        let start = format!("empathy: bad data in pack/en/rules/own/kettle.yml:{place}: ");
        assert!(said.starts_with(&start) && said.contains(reason), "{fields}: {said}");
    }
}
