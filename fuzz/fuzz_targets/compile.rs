//! Any rules: files as their owners write them, or bare patterns, compiled and tried on a message.
#![no_main]

use empathy::library::rules::disproved;
use empathy::model::rule::{Examples, Role, Rule};
use empathy::model::{Faults, Item, lexicon::Lexicon, pattern, spelling::Spellings};
use empathy::review::compile::{Material, compile};
use empathy::review::judge::{Reviewer, Settings};
use empathy_fuzz::{findings_are_sound, split_is_sound};
use libfuzzer_sys::fuzz_target;

// parts, each after a line `---`: files in YAML, patterns a line each; the last is the message
fuzz_target!(|input: &str| {
    let parts: Vec<&str> = input.split("\n---\n").collect();
    let Some((message, parts)) = parts.split_last() else { return };
    let mut material = Material::default();
    for (n, part) in parts.iter().take(8).enumerate() {
        if let Some(rule) = file::<Rule>(part) {
            material.rules.insert(format!("own/r{n}"), rule);
        } else if let Some(lexicon) = file::<Lexicon>(part) {
            material.lexicons.insert(format!("l{n}"), lexicon);
        } else if let Some(spellings) = file::<Spellings>(part) {
            material.spellings.insert(format!("s{n}"), spellings);
        } else {
            material.rules.insert(format!("own/p{n}"), bare(part));
        }
    }
    let Ok(tables) = compile(&material) else { return };
    let settings = Settings::all(&tables);
    let mut reviewer = Reviewer::new(&tables, &settings);
    for other in [None, Some(*message)] {
        let found = reviewer.review(message, other).0.to_vec();
        split_is_sound(message, reviewer.split(), &tables);
        findings_are_sound(message, &found, reviewer.split(), &tables);
    }
    for (id, rule) in &material.rules {
        disproved(id, rule, &tables);
    }
});

/// A file that its owner would be let have.
fn file<T: Item>(yaml: &str) -> Option<T> {
    let value: T = serde_yaml::from_str(yaml).ok()?;
    let mut faults = Faults::default();
    value.check(&mut faults);
    faults.list.is_empty().then_some(value)
}

/// A rule of nothing but patterns.
fn bare(part: &str) -> Rule {
    let lines = part.lines().filter(|line| pattern::parse(line).is_ok());
    Rule {
        summary: "s".into(),
        act: "own".into(),
        kind: Role::Neutral,
        severity: None,
        why: "w".into(),
        evidence: Vec::new(),
        limit: None,
        traps: None,
        phrases: lines.map(str::to_owned).collect(),
        cues: Vec::new(),
        threshold: None,
        patterns: Vec::new(),
        acts: Vec::new(),
        counts: Vec::new(),
        unless: Vec::new(),
        target: None,
        about: Vec::new(),
        needs: Vec::new(),
        not_after: Vec::new(),
        without: Vec::new(),
        other: Vec::new(),
        unless_other: Vec::new(),
        even: Vec::new(),
        suggest: Vec::new(),
        examples: Examples { flags: Vec::new(), passes: Vec::new(), other: None, about: None },
    }
}
