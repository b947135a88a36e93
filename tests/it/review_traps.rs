//! Rules and messages that would make a reviewer slow, big or wrong, and do not.

use std::time::{Duration, Instant};

use empathy::model::rule::Rule;
use empathy::review::builtin::TABLES;
use empathy::review::compile::{Material, compile};
use empathy::review::judge::{self, Reviewer, Settings};
use empathy::review::tables::Tables;

use crate::support::Sandbox;

/// A rule that does `act`, with more fields as they stand in a file.
fn rule(act: &str, fields: &str) -> String {
    format!(
        "summary: s\nact: {act}\nkind: neutral\nwhy: w\n{fields}\nexamples: {{flags: [Plinth.], passes: [Bins.]}}\n"
    )
}

/// Rules compiled alone, each named after its act, with a few words by which the language is known.
fn tables(rules: impl IntoIterator<Item = (String, String)>) -> Tables {
    let mut material = Material::default();
    for (act, fields) in rules {
        let rule: Rule = serde_yaml::from_str(&rule(&act, &fields)).expect("a rule");
        material.rules.insert(format!("own/{act}"), rule);
    }
    let common = "{summary: s, phrases: [the, a, it, and, on, is, my, you, that]}";
    let common = serde_yaml::from_str(common).expect("a lexicon");
    material.lexicons.insert("common".to_owned(), common);
    compile(&material).expect("rules that go together")
}

/// The words that are found in a message, in a few seconds at most.
#[track_caller]
fn found<'t>(tables: &Tables, text: &'t str, other: Option<&str>) -> Vec<&'t str> {
    let settings = Settings::all(tables);
    let start = Instant::now();
    let mut reviewer = Reviewer::new(tables, &settings);
    let findings = reviewer.review(text, other).0;
    let words = findings.iter().map(|f| &text[f.start as usize..f.end as usize]).collect();
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
    words
}

#[test]
fn a_regular_expression_that_grows_beyond_measure_is_refused() {
    assert!(judge::compile("(a{1000}){1000}").is_err());
    let sandbox = Sandbox::new();
    let fields = "patterns: [{regex: '((pli?nth){100}){1000}', near: [plinth]}]";
    sandbox.file("pack/en/rules/own/big.yml", rule("big", fields));
    let said = sandbox.run("review --message Plinth --data pack").refused();
    assert!(said.contains("big.yml:") && said.contains("no regular expression of ours"), "{said}");
}

#[test]
fn a_regular_expression_that_would_try_every_way_takes_no_longer_than_another() {
    let fields = "patterns: [{regex: '(a+)+$|(a|aa)+b', near: [plinth]}]".to_owned();
    let own = tables([("often".to_owned(), fields)]);
    let text = format!("The plinth, it is a {}!", "a".repeat(3_000));
    assert_eq!(found(&own, &text, None).len(), 1);
    let text = format!("The plinth, {} it is", "aa ".repeat(3_000));
    assert!(found(&own, &text, None).is_empty());
}

#[test]
fn a_key_that_was_held_down_costs_no_more_than_other_letters() {
    let text = format!("You never {}", "a".repeat(1_000_000));
    assert!(found(&TABLES, &text, None).is_empty());
    assert!(found(&TABLES, &format!("{text}. Calm down."), None).contains(&"Calm down"));
}

#[test]
fn a_regular_expression_is_tried_only_in_a_sentence_with_a_word_it_stands_near() {
    let fields = "patterns: [{regex: 'o+ps', near: [plinth, on (the|a) shelf]}]".to_owned();
    let own = tables([("slip".to_owned(), fields)]);
    assert_eq!(found(&own, "Ooops, the plinth! And ops.", None), ["Ooops"]);
    assert_eq!(found(&own, "It fell on the shelf, oops.", None), ["oops"]);
    assert!(found(&own, "Oops. The plinth! It is on my shelf, oops.", None).is_empty());
}

#[test]
fn a_thousand_rules_compile_and_each_finds_its_own() {
    let fields = |n: usize| format!("phrases: ['you [really] .. (plinth{n}|old urn{n})']");
    let own = tables((0..1000).map(|n| (format!("own-{n:03}"), fields(n))));
    let text = "You really love the plinth7. And you broke that old urn998!";
    let there = ["You really love the plinth7", "you broke that old urn998"];
    assert_eq!(found(&own, text, None), there);
    // as files, with an act each, among the built-in ones
    let sandbox = Sandbox::new();
    for n in 0..1000 {
        let text =
            rule(&format!("own-{n:03}"), &fields(n)).replace("Plinth.", &format!("You plinth{n}."));
        sandbox.file(&format!("pack/en/rules/own/r{n:03}.yml"), text);
    }
    let line = "{\"id\":1,\"text\":\"You plinth7. You plinth134. You plinth998.\"}\n";
    let said = sandbox.feed("review --input jsonl --format json --data pack", line).json();
    assert_eq!(said["messages"][0]["acts"], serde_json::json!(["own-007", "own-134", "own-998"]));
}

#[test]
fn a_pattern_that_fits_everywhere_in_every_way_takes_its_time_and_no_more() {
    let fields =
        "phrases: ['a ... a ... a ... a ... a', 'a [a] [a] [a] [a] [a] [a] [a] [a] b']".to_owned();
    let own = tables([("a".to_owned(), fields)]);
    assert!(!found(&own, &"a ".repeat(4_000), None).is_empty());
}

#[test]
fn a_long_message_full_of_findings_is_reviewed_in_a_time_that_grows_with_its_length() {
    for part in
        ["you never listen you idiot ", "You never listen. Idiot! ", "I'm sorry, but you always "]
    {
        let text = part.repeat(5_000);
        assert!(found(&TABLES, &text, None).len() > 100, "{part}");
        found(&TABLES, &text, Some(&text));
    }
}

#[test]
fn places_in_a_long_message_that_is_not_ascii_are_counted_as_fast() {
    let sandbox = Sandbox::new();
    sandbox.file("long", "You idiot, you never listen, ünd… ".repeat(20_000));
    let start = Instant::now();
    sandbox.run("review long --input lines --format json --threads 1 --fail-on never").ok();
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
}

#[test]
fn a_pattern_of_large_classes_is_refused_before_it_fills_the_memory() {
    let rows: Vec<String> = (0..40_000).map(|n| format!("way{n} out")).collect();
    let ways = format!("{{summary: s, phrases: [{}]}}", rows.join(", "));
    let pattern = "<ways> ".repeat(40);
    let own: Rule =
        serde_yaml::from_str(&rule("leaving", &format!("phrases: [{pattern}]"))).unwrap();
    let mut material = Material::default();
    material.lexicons.insert("ways".to_owned(), serde_yaml::from_str(&ways).unwrap());
    material.rules.insert("own/leaving".to_owned(), own);
    let start = Instant::now();
    let fault = compile(&material).unwrap_err();
    assert!(fault.message.contains("too many ways"), "{fault:?}");
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
}
