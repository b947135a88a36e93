//! Any lines: read or refused, and what is written for one is one line of JSON with the same id.
#![no_main]

use std::sync::LazyLock;

use empathy::commands::review::line::{self, Found, Heads, Line};
use empathy::review::builtin::TABLES;
use empathy::review::judge::{Reviewer, Settings};
use libfuzzer_sys::fuzz_target;
use serde_json::value::RawValue;

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings::all(&TABLES));
static HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(&TABLES, &SETTINGS));

/// What a reader of the output sees of it.
#[derive(serde::Deserialize)]
struct Written<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    acts: Vec<String>,
    findings: Vec<Finding>,
}

#[derive(serde::Deserialize)]
struct Finding {
    start: usize,
    end: usize,
    text: String,
}

fuzz_target!(|input: &str| {
    let mut reviewer = Reviewer::new(&TABLES, &SETTINGS);
    for json in input.split('\n') {
        let Ok(line) = Line::read(json) else { continue };
        let (findings, quiet) = reviewer.review(&line.text, line.context.as_deref());
        let mut acts = Vec::new();
        let safety = line::acts(findings, &TABLES, &mut acts);
        let found = Found { text: &line.text, findings, quiet, acts: &acts, safety };
        let mut out = Vec::new();
        found.write_json(&line, &TABLES, &HEADS, &mut out).expect("into memory");
        let out = String::from_utf8(out).expect("UTF-8");
        assert_eq!(out.find('\n'), Some(out.len() - 1), "one line: {out}");
        // a name that stands twice is the writer's own, and passes through
        let mut names: Vec<_> = line.rest.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        serde_json::from_str::<&RawValue>(&out).expect("JSON");
        if names.len() < line.rest.len() {
            continue;
        }
        let written: Written = serde_json::from_str(&out).expect("what we promise");
        let id = line.id.map(RawValue::get).filter(|id| *id != "null");
        assert_eq!(written.id.map(RawValue::get), id);
        assert!(written.acts.is_sorted());
        assert_eq!(written.findings.len(), findings.len());
        for finding in written.findings {
            let words = line.text.chars().skip(finding.start).take(finding.end - finding.start);
            assert_eq!(words.collect::<String>(), finding.text, "places count characters");
        }
    }
});
