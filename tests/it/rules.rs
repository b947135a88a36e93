//! Whole-tree truths about the rules: what they find, what they say, and what they leave alone.

use std::collections::{BTreeMap, BTreeSet};

use empathy::library::rules::disproved;
use empathy::library::{Library, Loaded};
use empathy::model::evidence::Grade;
use empathy::model::lexicon::Lexicon;
use empathy::model::phrase::fill;
use empathy::model::rule::{Role, Rule, Severity};
use empathy::review::builtin::TABLES;
use empathy::review::judge::{Reviewer, Settings};

use crate::support::files;

fn library() -> Library {
    Library::new(None, Vec::new()).expect("the built-in library")
}

fn rules() -> Vec<Loaded<Rule>> {
    library().all_rules().expect("the built-in rules")
}

/// Every lexicon by name, as it is written.
fn lexicons() -> BTreeMap<String, Lexicon> {
    let named = files("data/en/lexicon", ".yml").into_iter().map(|file| {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let yaml = std::fs::read_to_string(&file).expect("a lexicon's file");
        (name, serde_yaml::from_str(&yaml).expect("a lexicon"))
    });
    named.collect()
}

/// What a rule says to its readers, without its examples.
fn texts(rule: &Rule) -> impl Iterator<Item = &String> {
    let said = [&rule.summary, &rule.why].into_iter();
    said.chain(&rule.limit).chain(&rule.traps).chain(&rule.suggest)
}

/// The rules that find something in a text, with their role and weight.
fn found(text: &str) -> Vec<(&'static str, Role, Severity)> {
    let settings = Settings::all(&TABLES);
    let mut reviewer = Reviewer::new(&TABLES, &settings);
    let (findings, _) = reviewer.review(text, None);
    let meta = |number: u16| &TABLES.rules[usize::from(number)];
    findings.iter().map(|f| meta(f.rule)).map(|m| (m.id.as_ref(), m.role, m.severity)).collect()
}

/// A text with harmless words where it leaves something open.
fn filled(text: &str) -> String {
    let words = [
        ("feeling", "tired"),
        ("event", "the move"),
        ("topic", "the budget"),
        ("person", "Sam"),
        ("name", "Sam"),
        ("time", "eight"),
        ("when", "at eight"),
        ("day", "Friday"),
        ("thing", "dinner"),
        ("task", "the laundry"),
        ("action", "call them"),
        ("plan", "a walk"),
        ("amount", "fifty"),
        ("reason", "the rain"),
    ];
    let words = words.map(|(slot, word)| (slot.to_owned(), word.to_owned()));
    let text = fill(text, &words);
    assert!(!text.contains('<'), "no word for the slot in {text}");
    text
}

#[test]
fn every_rule_finds_what_it_says_it_finds_and_nothing_of_what_it_lets_pass() {
    let rules = rules();
    let faults: Vec<String> = rules
        .iter()
        .flat_map(|rule| {
            disproved(&rule.id, &rule.value, &TABLES).into_iter().map(move |f| (rule, f))
        })
        .map(|(rule, (_, message))| format!("{}: {message}", rule.id))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(rules.len(), TABLES.rules.len());
}

#[test]
fn every_rule_has_five_examples_of_each_sort_and_none_twice() {
    for rule in rules() {
        let examples = &rule.value.examples;
        for (name, list) in [("flags", &examples.flags), ("passes", &examples.passes)] {
            assert!(list.len() >= 5, "{} has {} {name}", rule.id, list.len());
        }
        let all: Vec<_> = examples.flags.iter().chain(&examples.passes).collect();
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{}: an example stands twice", rule.id);
    }
}

#[test]
fn a_pitfall_has_a_weight_and_something_to_try() {
    for rule in rules() {
        let is_pitfall = rule.value.kind == Role::Pitfall;
        assert_eq!(rule.value.severity.is_some(), is_pitfall, "{}", rule.id);
        if is_pitfall {
            assert!(!rule.value.suggest.is_empty(), "{} suggests nothing", rule.id);
        }
    }
}

#[test]
fn every_source_that_a_rule_cites_exists_and_comes_with_a_limit() {
    let library = library();
    for rule in rules() {
        for id in &rule.value.evidence {
            assert!(library.source(id).unwrap().is_some(), "{} cites `{id}`", rule.id);
        }
        let cites = !rule.value.evidence.is_empty();
        assert!(!cites || rule.value.limit.is_some(), "{} names no limit", rule.id);
    }
}

#[test]
fn rules_speak_of_words_and_diagnose_nobody() {
    let banned = [
        "validate",
        "invalidat",
        "toxic",
        "narciss",
        "gaslight",
        "trigger",
        "partner is",
        "diagnos",
        "disorder",
        "bipolar",
        "borderline",
        "psychopath",
        "sociopath",
        "codependen",
        "co-dependen",
        "avoidant",
        "trauma",
        "abuser",
        "manipulat",
    ];
    for rule in rules() {
        for text in texts(&rule.value) {
            let text = text.to_lowercase();
            for ban in banned {
                assert!(!text.contains(ban), "{} says \"{ban}\": {text}", rule.id);
            }
        }
    }
}

/// Each grade has the verb of its own and those of the weaker ones.
#[test]
fn no_rule_claims_more_than_its_evidence() {
    let library = library();
    for rule in rules() {
        let Rule { evidence, why, .. } = &rule.value;
        let grade = library.evidence(evidence, why, "", &rule.id).unwrap().grade;
        let too_much: &[&str] = match grade {
            Grade::Strong => &[],
            Grade::Moderate => &["tend to", "tends to"],
            Grade::Weak | Grade::Practice | Grade::Contested => {
                &["tend to", "tends to", " often ", "linked to"]
            }
        };
        let always = ["studies show", "research shows", "proves", "proven", "guarantee"];
        for verb in too_much.iter().chain(&always) {
            assert!(!why.contains(verb), "{} is {grade:?} and says \"{verb}\": {why}", rule.id);
        }
    }
}

#[test]
fn every_class_that_a_pattern_names_is_a_lexicon_and_every_lexicon_is_named() {
    /// The names in angle brackets.
    fn classes(pattern: &str) -> impl Iterator<Item = String> {
        let opened = pattern.split('<').skip(1);
        opened.filter_map(|rest| rest.split_once('>')).map(|(name, _)| name.to_owned())
    }
    let lexicons = lexicons();
    let mut named = BTreeSet::new();
    for rule in rules() {
        let rule = &rule.value;
        let lists = [&rule.phrases, &rule.unless, &rule.other, &rule.unless_other].into_iter();
        let lists = lists.chain(rule.cues.iter().map(|cue| &cue.phrases));
        let lists = lists.chain(rule.patterns.iter().map(|regex| &regex.near));
        named.extend(lists.flatten().flat_map(|pattern| classes(pattern)));
    }
    for lexicon in lexicons.values() {
        named.extend(lexicon.include.iter().cloned());
        named.extend(lexicon.phrases.iter().flat_map(|pattern| classes(pattern)));
    }
    for name in &named {
        assert!(lexicons.contains_key(name), "no lexicon `{name}`");
    }
    // those that the program itself asks for, and two for rules of one's own
    named.extend(["danger", "negation", "swear"].map(str::to_owned));
    named.extend(empathy::review::tables::known::LEXICONS.map(str::to_owned));
    for name in lexicons.keys() {
        assert!(named.contains(name), "the lexicon `{name}` is used nowhere");
    }
}

#[test]
fn three_hundred_feelings_have_one_family_each() {
    let lexicons = lexicons();
    let mut homes: BTreeMap<&String, &String> = BTreeMap::new();
    let halves = &lexicons["feeling"].include;
    let families: Vec<&String> = halves.iter().flat_map(|half| &lexicons[half].include).collect();
    assert!(families.len() >= 12, "{} families", families.len());
    for family in families {
        for word in &lexicons[family].phrases {
            let other = homes.insert(word, family);
            assert_eq!(other, None, "`{word}` is in {family} too");
        }
    }
    assert!(homes.len() >= 300, "{} feelings", homes.len());
}

/// Lines we ship that a rule finds something heavy in, and why both are right.
const MEANT: [(&str, &str); 2] = [
    ("cliches/disclaimers/no-offence", "advice to the writer, no line to send"),
    ("cliches/minimising/just-tired", "a limit follows; alone it would take the floor"),
];

#[test]
#[expect(
    clippy::print_stderr,
    clippy::disallowed_macros,
    reason = "a figure for who asks with --nocapture"
)]
fn nothing_that_we_tell_people_to_say_is_a_pitfall() {
    let library = library();
    let mut lines: Vec<(String, String)> = Vec::new();
    for group in library.all_phrases().unwrap() {
        let phrases = group.value.phrases.iter();
        lines.extend(phrases.map(|p| (format!("{}/{}", group.id, p.key), filled(&p.text))));
    }
    let phrases = lines.len();
    for file in library.cliches().unwrap() {
        for cliche in &file.value.cliches {
            let id = format!("cliches/{}/{}", file.id, cliche.key);
            lines.extend(cliche.moves.iter().map(|m| (id.clone(), filled(&m.text))));
        }
    }
    assert!(phrases >= 240 && lines.len() > phrases);
    let mut faults = Vec::new();
    let mut strong = 0;
    for (n, (id, text)) in lines.iter().enumerate() {
        let found = found(text);
        strong +=
            u32::from(n < phrases && found.iter().any(|(_, role, _)| *role == Role::Strength));
        let heavy = found.into_iter().find(|(_, role, severity)| {
            *role == Role::Safety || *role == Role::Pitfall && *severity >= Severity::Warning
        });
        if let Some((rule, ..)) = heavy.filter(|_| MEANT.iter().all(|(meant, _)| meant != id)) {
            faults.push(format!("{id}: {rule}: {text}"));
        }
    }
    eprintln!("{strong} of {phrases} phrases show a strength");
    assert!(faults.is_empty(), "{} of {}: {faults:#?}", faults.len(), lines.len());
}

/// Clichés that only begin a sentence, with an end to it.
const ENDED: [(&str, &str); 9] = [
    ("blaming/you-always", "You always leave the dishes for me."),
    ("blaming/you-never", "You never listen."),
    ("disclaimers/yes-but", "Yes, but you did it too."),
    ("fixing/you-should", "You should leave him."),
    ("fixing/why-dont-you-just", "Why don't you just leave?"),
    ("fixing/if-i-were-you", "If I were you I'd call them and tell them no."),
    ("half-apologies/sorry-but", "I'm sorry, but you started it."),
    ("half-apologies/sorry-if", "Sorry if I upset you."),
    ("minimising/at-least", "At least you have a job."),
];

/// Clichés in which no rule finds a pitfall, and why.
const LET_PASS: [(&str, &str); 10] = [
    ("agreeing/im-listening", "hollow only with a phone in the hand"),
    ("calming/dont-worry", "kind when it lets something small go"),
    ("calming/take-a-deep-breath", "kind when somebody asked for help"),
    ("dodging/nothings-wrong", "it may be true"),
    ("dodging/how-i-am", "told of oneself as often as used for a shield"),
    ("dodging/not-now", "a pause is fair to ask for"),
    ("fixing/ill-fix-it", "an offer, when help was asked for"),
    ("half-apologies/didnt-mean-it", "the beginning of many a whole apology"),
    ("pressing/we-need-to-talk", "a matter and a time may follow"),
    ("pressing/say-something", "it depends on what was said before"),
];

#[test]
fn what_we_call_a_cliche_is_found() {
    let mut faults = Vec::new();
    for file in library().cliches().unwrap() {
        for cliche in &file.value.cliches {
            let id = format!("{}/{}", file.id, cliche.key);
            let ended = ENDED.iter().find(|(begun, _)| *begun == id);
            let said = ended.map_or(cliche.said.as_str(), |(_, whole)| whole);
            let is_found = found(said).iter().any(|(_, role, _)| *role == Role::Pitfall);
            if is_found == LET_PASS.iter().any(|(passed, _)| *passed == id) {
                faults.push(format!("{id} (found: {is_found}): {said}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} clichés: {faults:#?}", faults.len());
}
