//! Every entry of the source article stands in the data exactly once, through its `origin`.

use std::collections::BTreeMap;

use empathy::library::builtin;
use serde_json::Value;

/// Every list, table and story of the article: its id, how many entries it has, and for a table how many
/// columns beside the entry's own name are kept as fields.
const ENTRIES: [(&str, u16); 38] = [
    ("hidden-dangers", 6),
    ("empathy-disruptors", 6),
    ("brain-table", 4),
    ("definitions", 3),
    ("over-empathy-costs", 3),
    ("case-studies", 2),
    ("backfires-works", 6),
    ("burnout-causes", 3),
    ("burnout-signs", 7),
    ("burnout-plan", 5),
    ("micro-rituals", 3),
    ("boundary-cases", 2),
    ("myths", 3),
    ("alternative-responses", 5),
    ("nonverbal-channels", 3),
    ("skill-trait", 2),
    ("practice-daily", 6),
    ("conversation-steps", 8),
    ("listening-techniques", 7),
    ("subtext-cues", 3),
    ("scripts", 2),
    ("human-vs-ai", 5),
    ("ai-promises", 7),
    ("digital-rules", 6),
    ("culture-examples", 5),
    ("gender-table", 4),
    ("heat-of-argument", 6),
    ("repair-examples", 3),
    ("daily-habits", 8),
    ("self-check-in", 3),
    ("help-signals", 3),
    ("help-vetting", 3),
    ("help-red-flags", 3),
    ("assessment-questions", 10),
    ("phrases-high-stakes", 10),
    ("quick-fixes", 8),
    ("thirty-second-challenge", 1),
    ("quotes", 4),
];
const CITED_SOURCES: (&str, u16) = ("cited-sources", 5);

/// The article's tables: each row is one origin, each column a field.
const TABLES: [(&str, usize); 5] = [
    ("brain-table", 4),
    ("backfires-works", 3),
    ("burnout-plan", 5),
    ("human-vs-ai", 5),
    ("gender-table", 4),
];

fn expected() -> impl Iterator<Item = (&'static str, u16)> {
    ENTRIES.into_iter().chain([CITED_SOURCES])
}

/// Each `origin` of the built-in English data, with the files it stands in.
fn origins() -> BTreeMap<String, Vec<&'static str>> {
    fn walk(value: &Value, file: &'static str, found: &mut BTreeMap<String, Vec<&'static str>>) {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(origin)) = fields.get("origin") {
                    found.entry(origin.clone()).or_default().push(file);
                }
                fields.values().for_each(|inner| walk(inner, file, found));
            }
            Value::Array(list) => list.iter().for_each(|inner| walk(inner, file, found)),
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    for file in builtin::under("en/") {
        let value: Value = serde_json::from_str(file.json).expect("prepared JSON");
        walk(&value, file.path, &mut found);
    }
    found
}

#[test]
fn every_entry_of_the_article_is_covered_once_and_nothing_else_is_claimed() {
    let mut found = origins();
    let mut faults = Vec::new();
    for (id, count) in expected() {
        for row in 1..=count {
            match found.remove(&format!("{id}/{row}")).as_deref() {
                None => faults.push(format!("{id}/{row} is covered nowhere")),
                Some([_]) => {}
                Some(files) => faults.push(format!("{id}/{row} is covered twice: {files:?}")),
            }
        }
    }
    faults.extend(found.into_iter().map(|(id, files)| format!("{id} is no entry: {files:?}")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_counts_are_those_of_the_article() {
    let all: u16 = expected().map(|(_, count)| count).sum();
    let of = |ids: &[&str]| -> u16 {
        expected().filter(|(id, _)| ids.contains(id)).map(|(_, count)| count).sum()
    };
    // 5 tables with 24 rows; 12 bulleted or numbered lists with 87 entries; 4 pull quotes
    assert_eq!(of(&TABLES.map(|(id, _)| id)), 24);
    let lists = [
        "hidden-dangers",
        "burnout-signs",
        "alternative-responses",
        "practice-daily",
        "conversation-steps",
        "listening-techniques",
        "digital-rules",
        "heat-of-argument",
        "daily-habits",
        "assessment-questions",
        "phrases-high-stakes",
        "quick-fixes",
    ];
    assert_eq!(of(&lists), 87);
    assert_eq!(of(&["quotes"]), 4);
    assert_eq!(all, 183);
}

#[test]
fn a_table_row_keeps_a_field_for_each_column() {
    fn walk(value: &Value, id: &str, columns: usize, seen: &mut usize) {
        match value {
            Value::Object(fields) => {
                let here = fields.get("origin").and_then(Value::as_str);
                if here.is_some_and(|o| o.split('/').next() == Some(id)) {
                    *seen += 1;
                    let kept = match fields.get("cells") {
                        Some(Value::Array(cells)) => cells.len(),
                        _ => ["sign", "prevention", "recovery", "starts", "relief"]
                            .iter()
                            .filter(|column| fields.contains_key(**column))
                            .count(),
                    };
                    assert_eq!(kept, columns, "{here:?}");
                }
                fields.values().for_each(|inner| walk(inner, id, columns, seen));
            }
            Value::Array(list) => list.iter().for_each(|inner| walk(inner, id, columns, seen)),
            _ => {}
        }
    }
    for (id, columns) in TABLES {
        let mut seen = 0;
        for file in builtin::under("en/") {
            let value: Value = serde_json::from_str(file.json).expect("prepared JSON");
            walk(&value, id, columns, &mut seen);
        }
        let count = expected().find(|(known, _)| *known == id).map(|(_, count)| count);
        assert_eq!(Some(seen), count.map(usize::from), "{id}");
    }
}
