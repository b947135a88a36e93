//! Whole-tree truths about the built-in content: every file, every id, every command it names.

use std::collections::{BTreeMap, BTreeSet};

use clap::Parser;
use empathy::cli::Cli;
use empathy::library::Library;
use empathy::model::words::words;

use crate::support::{Sandbox, files, root};

fn library() -> Library {
    Library::new(None, Vec::new()).expect("the built-in library")
}

#[test]
fn there_is_enough_of_everything() {
    let library = library();
    let situations = library.situations().unwrap();
    assert!(situations.len() >= 24, "{} situations", situations.len());
    for situation in &situations {
        let groups = library.phrases(&situation.id).unwrap();
        let count: usize = groups.iter().map(|g| g.value.phrases.len()).sum();
        assert!(count >= 10, "{} has {count} phrases", situation.id);
    }
    let cliches: usize = library.cliches().unwrap().iter().map(|f| f.value.cliches.len()).sum();
    assert!(cliches >= 40, "{cliches} clichés");
    assert!(library.checklists().unwrap().len() >= 11);
    assert!(library.rituals().unwrap().len() >= 60);
    assert!(library.lessons().unwrap().len() >= 16);
}

#[test]
fn the_situations_that_were_promised_are_there() {
    let promised = "conflict criticism shutdown repair apology betrayal trust support grief stress \
        anger-at-someone-else good-news gratitude check-in distance text boundaries request chores money \
        parenting family intimacy jealousy culture burnout decision goodbye-for-now";
    let there: BTreeSet<String> =
        library().situations().unwrap().into_iter().map(|s| s.id).collect();
    for name in promised.split_whitespace() {
        assert!(there.contains(name), "no situation {name}");
    }
}

#[test]
fn common_words_lead_to_a_situation_and_never_to_two() {
    let situations = library().situations().unwrap();
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    for situation in &situations {
        for alias in situation.value.aliases.iter().chain([&situation.id]) {
            let other = homes.insert(alias.clone(), situation.id.clone());
            assert_eq!(other, None, "`{alias}` leads to two situations");
        }
    }
    for (word, name) in [
        ("fight", "conflict"),
        ("argument", "conflict"),
        ("sorry", "apology"),
        ("silent", "shutdown"),
        ("kids", "parenting"),
        ("in-laws", "family"),
        ("sex", "intimacy"),
        ("work", "stress"),
    ] {
        assert_eq!(homes.get(word).map(String::as_str), Some(name), "{word}");
    }
}

#[test]
fn no_line_is_said_twice() {
    let mut seen: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for group in library().all_phrases().unwrap() {
        for phrase in &group.value.phrases {
            let id = format!("{}/{}", group.id, phrase.key);
            let other = seen.insert(words(&phrase.text), id.clone());
            assert_eq!(other, None, "{id} says the same");
        }
    }
}

#[test]
fn most_phrases_are_short_and_none_is_long() {
    let groups = library().all_phrases().unwrap();
    let lengths: Vec<usize> = groups
        .iter()
        .flat_map(|g| &g.value.phrases)
        .map(|phrase| phrase.text.split_whitespace().count())
        .collect();
    let short = lengths.iter().filter(|&&n| n < 20).count();
    assert!(short * 10 >= lengths.len() * 9, "{short} of {} are short", lengths.len());
    assert!(lengths.iter().all(|&n| n <= 28));
}

#[test]
fn phrases_blame_nobody_and_promise_nothing() {
    let banned = [
        "you always",
        "you never",
        "you make me",
        "i know how you feel",
        "ill never",
        "ill always",
        "calm down",
        "youre just",
        "validate",
        "hold space",
        "trigger",
        "boundaries",
        "i hear you",
    ];
    for group in library().all_phrases().unwrap() {
        for phrase in &group.value.phrases {
            let text = words(&phrase.text).join(" ");
            for ban in banned {
                let found = format!(" {text} ").contains(&format!(" {ban} "));
                assert!(!found, "{}/{}: \"{ban}\"", group.id, phrase.key);
            }
        }
    }
}

#[test]
fn lessons_have_150_to_400_words() {
    for lesson in library().lessons().unwrap() {
        let words = lesson.value.words();
        assert!((150..=400).contains(&words), "{} has {words} words", lesson.id);
    }
}

#[test]
fn pages_about_conflict_limits_and_exhaustion_lead_to_help() {
    let library = library();
    for name in [
        "conflict",
        "criticism",
        "shutdown",
        "repair",
        "betrayal",
        "jealousy",
        "boundaries",
        "burnout",
        "goodbye-for-now",
    ] {
        assert!(library.situation(name).unwrap().unwrap().value.safety_line, "{name}");
    }
    for name in ["conversation", "argument", "repair", "quick-fixes", "help"] {
        assert!(library.checklist(name).unwrap().unwrap().value.safety_line, "{name}");
    }
    for name in ["conflict", "boundaries", "burnout", "repair", "help", "listening"] {
        assert!(library.lesson(name).unwrap().unwrap().value.safety_line, "{name}");
    }
}

#[test]
fn every_source_is_whole_and_cited_somewhere() {
    let sources = library().sources().unwrap();
    let data: String = files("data/en", ".yml")
        .into_iter()
        .filter(|file| !file.to_string_lossy().contains("/sources/"))
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect();
    for source in &sources {
        assert!(data.contains(&source.id), "{} is cited nowhere", source.id);
    }
    // what the article cites for couples although it is about work is no source of ours
    assert!(sources.iter().all(|s| s.id != "oc-tanner-2024"));
}

/// Everything in the data that names a command names one that parses.
#[test]
fn every_command_in_the_data_exists() {
    let mut checked = 0;
    for file in files("data/en", ".yml") {
        let text = std::fs::read_to_string(&file).unwrap();
        let value: serde_json::Value = serde_yaml::from_str(&text).unwrap();
        let mut commands = Vec::new();
        collect(&value, &mut commands);
        for line in commands {
            let words = shell_words(&line);
            let sample: Vec<String> = words
                .iter()
                .map(|w| match w.as_str() {
                    "SITUATION" => "conflict".into(),
                    "ID" => "story-of-the-day".into(),
                    other => other.to_owned(),
                })
                .collect();
            assert!(
                Cli::try_parse_from(&sample).is_ok(),
                "{}: `{line}` ({sample:?}) is no command",
                file.display()
            );
            runs(&sample, &line);
            checked += 1;
        }
    }
    assert!(checked > 40, "only {checked} commands found: is the search broken?");
}

fn runs(words: &[String], line: &str) {
    // what asks at a terminal has its own tests
    if matches!(words.get(1).map(String::as_str), Some("assess" | "burnout")) {
        return;
    }
    let ran = Sandbox::new().args(&words[1..]);
    assert_eq!(ran.status, 0, "`{line}`: {}", ran.stderr);
}

const VERBS: [&str; 7] = ["phrase", "assess", "burnout", "checklist", "ritual", "learn", "pack"];

fn collect(value: &serde_json::Value, commands: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => {
            let verb = text.strip_prefix("empathy ").and_then(|rest| rest.split(' ').next());
            if verb.is_some_and(|verb| VERBS.contains(&verb)) {
                commands.push(text.clone());
            }
            let quoted = text.split('`').skip(1).step_by(2);
            commands.extend(quoted.filter(|t| t.starts_with("empathy ")).map(str::to_owned));
        }
        serde_json::Value::Array(list) => list.iter().for_each(|v| collect(v, commands)),
        serde_json::Value::Object(map) => map.values().for_each(|v| collect(v, commands)),
        _ => {}
    }
}

fn shell_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (n, part) in line.split('"').enumerate() {
        if n % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[test]
fn templates_of_new_files_are_without_fault() {
    let sandbox = Sandbox::new();
    for kind in [
        "burnout",
        "checklists",
        "cliches",
        "forms",
        "lessons",
        "lexicon",
        "rituals",
        "situations",
        "sources",
    ] {
        sandbox.run(&format!("pack new {kind}/ours")).ok();
    }
    let early = sandbox.run("pack new phrases/moving/first").refused();
    assert!(early.contains("pack new situations/moving"), "{early}");
    sandbox.run("pack new phrases/ours/first").ok();
    let report = sandbox.run("pack check").ok();
    assert!(report.contains("10 files: nothing amiss."), "{report}");
    assert!(sandbox.run("phrase -s ours").ok().contains("Pineapple"));
    let copy = sandbox.run("pack new checklists/argument").ok();
    assert!(copy.contains("copy of the built-in one"), "{copy}");
    assert_eq!(
        sandbox.run("checklist argument").ok(),
        sandbox.run("checklist argument --builtin").ok()
    );
    let again = sandbox.run("pack new rituals/ours").refused();
    assert!(again.contains("is there already"), "{again}");
}

#[test]
fn the_examples_of_the_data_manual_are_whole_files() {
    let manual = std::fs::read_to_string(root().join("data/README.md")).unwrap();
    let mut seen = BTreeSet::new();
    for part in manual.split("<!-- kind: ").skip(1) {
        let (kind, rest) = part.split_once(" -->").expect("a closed remark");
        let yaml =
            rest.split_once("```yaml\n").and_then(|(_, r)| r.split_once("```")).expect("a block").0;
        let sandbox = Sandbox::new();
        let below = match kind {
            "phrases" => "conflict/ours",
            "rules" => "kettle/ours",
            _ => "ours",
        };
        sandbox.file(&format!("pack/en/{kind}/{below}.yml"), yaml);
        let ran = sandbox.run("pack check pack");
        assert_eq!(ran.status, 0, "{kind}: {}", ran.stdout);
        seen.insert(kind.to_owned());
    }
    assert_eq!(seen.len(), 14, "examples for {seen:?}");
}
