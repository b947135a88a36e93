//! The formats agree with each other, and hold nothing that a program could stumble over.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::streams::CALLS;
use crate::support::Sandbox;

#[test]
fn json_is_one_document_with_its_schema_and_command() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        let said = sandbox.run(&format!("{line} --format json")).ok();
        assert!(said.ends_with("}\n"), "{line}");
        let value: Value = serde_json::from_str(&said).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!(value["schema"], 1, "{line}");
        assert_eq!(value["command"], line.split(' ').next().unwrap(), "{line}");
        assert!(value["view"].is_string(), "{line}");
    }
}

#[test]
fn yaml_says_the_same_as_json() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        let json = sandbox.run(&format!("{line} --format json")).json();
        let yaml = sandbox.run(&format!("{line} --format yaml")).ok();
        let yaml: Value = serde_yaml::from_str(&yaml).unwrap_or_else(|e| panic!("{line}: {e}"));
        assert_eq!(json, yaml, "{line}");
    }
}

/// For calls that list things: where the ids stand in JSON, and in which column of plain.
const LISTS: [(&str, &str, &str); 9] = [
    ("phrase -s conflict --all", "phrases", "id"),
    ("phrase --search sorry", "phrases", "id"),
    ("phrase --list", "situations", "id"),
    ("burnout --list", "signs", "id"),
    ("burnout --signs dread,numb,small-slights", "rows", "id"),
    ("checklist --list", "checklists", "id"),
    ("ritual list --within 3", "rituals", "id"),
    ("learn --list", "lessons", "id"),
    ("pack list checklists", "things", "id"),
];

#[test]
fn plain_names_the_same_things_in_the_same_order_as_json() {
    let sandbox = Sandbox::new();
    for (line, list, name) in LISTS {
        let json = sandbox.run(&format!("{line} --format json")).json();
        let in_json: Vec<&str> =
            json[list].as_array().unwrap().iter().map(|t| t[name].as_str().unwrap()).collect();
        let plain = sandbox.run(&format!("{line} --format plain")).ok();
        let in_plain: Vec<&str> = plain.lines().map(|l| l.split('\t').next().unwrap()).collect();
        assert_eq!(in_json, in_plain, "{line}");
        assert!(!in_json.is_empty(), "{line}");
    }
}

#[test]
fn plain_has_the_same_columns_in_every_row() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        let said = sandbox.run(&format!("{line} --format plain")).ok();
        let columns: BTreeSet<usize> = said.lines().map(|l| l.split('\t').count()).collect();
        let lesson = line == "learn myths";
        assert!(columns.len() == 1 || lesson, "{line}: {columns:?}\n{said}");
    }
}

#[test]
fn null_ends_items_in_place_of_newlines() {
    let sandbox = Sandbox::new();
    let plain = sandbox.run("ritual list --format plain").ok();
    assert_eq!(sandbox.run("ritual list -0").ok(), plain.replace('\n', "\0"));
    let said = sandbox.run("ritual list -0 --format json").refused();
    assert!(said.contains("--null"), "{said}");
}

#[test]
fn only_human_is_ever_coloured() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        for format in ["plain", "json", "yaml", "markdown"] {
            let said = sandbox.run(&format!("{line} --format {format} --color always")).ok();
            assert!(!said.contains('\u{1b}'), "{line} --format {format}");
        }
    }
}

#[test]
fn colour_carries_nothing_alone() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        let bare = sandbox.run(&format!("{line} --color never")).ok();
        let painted = sandbox.run(&format!("{line} --color always")).ok();
        assert_eq!(anstream::adapter::strip_str(&painted).to_string(), bare, "{line}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_elsewhere() {
    let (here, there) = (Sandbox::new(), Sandbox::new());
    for line in CALLS {
        for format in ["human", "json"] {
            let call = format!("{line} --format {format}");
            let one = here.run(&call).ok();
            let other = there
                .command(call.split_whitespace())
                .env("TZ", "Pacific/Kiritimati")
                .env("COLUMNS", "40")
                .output()
                .unwrap();
            assert_eq!(one, String::from_utf8(other.stdout).unwrap(), "{call}");
        }
    }
}

#[test]
fn ascii_changes_signs_and_not_letters() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        let said = sandbox.run(&format!("{line} --ascii")).ok();
        let signs: BTreeSet<char> =
            said.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).collect();
        assert!(signs.is_empty(), "{line}: {signs:?}");
        let json = sandbox.run(&format!("{line} --format json --ascii")).ok();
        assert_eq!(json, sandbox.run(&format!("{line} --format json")).ok(), "{line}");
    }
}

#[test]
fn markdown_checklists_are_task_lists() {
    let said = Sandbox::new().run("checklist conversation --format markdown").ok();
    let steps = said.lines().filter(|l| l.starts_with("- [ ] ")).count();
    let json = Sandbox::new().run("checklist conversation --format json").json();
    assert_eq!(Some(steps), json["steps"].as_array().map(Vec::len));
    assert!(said.starts_with("# "), "{said}");
}

#[test]
fn blanks_stay_visible_in_markdown() {
    let sandbox = Sandbox::new();
    sandbox.file(".config/empathy/data/en/phrases/conflict/blank.yml", BLANK);
    let said = sandbox.run("phrase -s conflict --search pineapple --format markdown").ok();
    assert!(said.contains("\\<feeling>"), "{said}");
}

const BLANK: &str = "
does: Test
use-when: testing
not-when: not testing
why: none
limit: none
phrases:
  - {key: a, text: 'Pineapple {feeling}', tone: light, medium: any}
";

#[test]
fn json_always_carries_evidence_limit_and_help() {
    let json = Sandbox::new().run("phrase -s conflict --format json").json();
    let phrase = &json["phrases"][0];
    for key in ["grade", "verb", "finding", "limit", "sources"] {
        assert!(!phrase["evidence"][key].is_null(), "{key}: {phrase}");
    }
    assert!(json["help"].as_str().unwrap().contains("learn safety"));
}

/// Names of fields, in order, with their types: a change here breaks somebody's `jq`.
#[test]
fn the_shape_of_json_is_stable() {
    let sandbox = Sandbox::new();
    let mut shapes = String::new();
    let more = [
        "assess --answers -,-,4,1,2,3,1,2,-,3",
        "burnout --signs numb --low-mood yes",
        "burnout --afraid yes",
        "phrase -s conflict --why",
        "phrase --search suicide",
        "ritual show story-of-the-day",
        "learn technology",
        "pack check",
    ];
    for line in CALLS.iter().chain(&more) {
        let said = sandbox.run(&format!("{line} --format json")).json();
        shapes.push_str(&format!("{line}\n"));
        shape(&said, 1, &mut shapes);
    }
    // those that need a history to say anything
    let remembering = Sandbox::with_history();
    let weeks = std::fs::read(crate::support::root().join("tests/history/weeks.jsonl")).unwrap();
    remembering.file(".local/state/empathy/history.jsonl", weeks);
    for line in [
        "assess --answers 4,4,4,4,4,4,4,4,4,4",
        "phrase --favorites",
        "phrase --favorite conflict/say-yours/your-half",
        "ritual --status",
        "ritual plan story-of-the-day --cue lunch --place outside",
        "progress",
        "progress path",
        "progress check",
        "progress repair",
        "progress erase --dry-run",
    ] {
        let said = remembering.run(&format!("-q {line} --format json"));
        let said = serde_json::from_str(&said.stdout).unwrap_or_else(|e| panic!("{line}: {e}"));
        shapes.push_str(&format!("{line}\n"));
        shape(&said, 1, &mut shapes);
    }
    let file = crate::support::root().join("tests/shapes.txt");
    if std::env::var_os("SNAPSHOTS").is_some_and(|v| v == "overwrite") {
        std::fs::write(&file, &shapes).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap();
    assert_eq!(shapes, committed, "fields may be added (SNAPSHOTS=overwrite), never changed");
}

/// Each field's name and type once; lists show the union of their entries.
fn shape(value: &Value, depth: usize, out: &mut String) {
    let Value::Object(fields) = value else { return };
    for (name, inner) in fields {
        let kind = match inner {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            Value::String(_) => "text",
            Value::Array(_) => "list",
            Value::Object(_) => "fields",
        };
        out.push_str(&format!("{}{name}: {kind}\n", "  ".repeat(depth)));
        match inner {
            Value::Object(_) => shape(inner, depth + 1, out),
            Value::Array(list) => {
                let mut union = serde_json::Map::new();
                for entry in list.iter().filter_map(Value::as_object) {
                    for (name, inner) in entry {
                        union.entry(name.clone()).or_insert_with(|| inner.clone());
                    }
                }
                shape(&Value::Object(union), depth + 1, out);
            }
            _ => {}
        }
    }
}
