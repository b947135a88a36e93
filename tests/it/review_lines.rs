//! `review` over many messages, one a line.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{Ran, Sandbox};

const JSONL: &str = "review --input jsonl --format jsonl --fail-on never";

fn records(ran: &Ran) -> Vec<Value> {
    let parsed = ran.stdout.lines().map(|line| serde_json::from_str(line).expect("an object"));
    parsed.collect()
}

#[test]
fn ids_and_other_fields_pass_through_in_order() {
    let line =
        |id: Value, text: &str| json!({"id": id, "text": text, "from": {"x": [1]}}).to_string();
    let ids = [json!(7), json!("b"), json!(null), json!({"a": 1})];
    let texts = ["You never listen.", "hi love", "Calm down.", "Thanks for the soup."];
    let lines: Vec<String> =
        ids.iter().zip(texts).map(|(id, text)| line(id.clone(), text)).collect();
    // as Windows ends them, with blank ones between, and the last one open
    let ran = Sandbox::new().feed(JSONL, &lines.join("\r\n\r\n \n"));
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let records = records(&ran);
    assert_eq!(records.iter().map(|r| r["id"].clone()).collect::<Vec<_>>(), ids);
    assert!(records.iter().all(|r| r["from"] == json!({"x": [1]})), "{records:?}");
    assert_eq!(records[0]["acts"], json!(["blame"]));
    assert_eq!(records[0]["findings"][0]["text"], "You never listen");
}

#[test]
fn a_bad_line_is_named_and_passed_over_only_when_asked() {
    let sandbox = Sandbox::new();
    for (bad, why) in [
        ("nope", "not JSON"),
        ("{\"id\":2", "not JSON"),
        ("{\"id\":2}", "missing field `text`"),
        ("{\"text\":5}", "expected a"),
        ("[1]", "expected an object with `text`"),
    ] {
        let lines = format!("{{\"id\":1,\"text\":\"hi\"}}\n{bad}\n{{\"id\":3,\"text\":\"hi\"}}\n");
        let ran = sandbox.feed(JSONL, &lines);
        assert_eq!((ran.status, records(&ran).len()), (2, 1), "{bad}: {ran:?}");
        assert!(ran.stderr.starts_with("empathy: -:2: ") && ran.stderr.contains(why), "{ran:?}");
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
        let ran = sandbox.feed(&format!("{JSONL} --keep-going"), &lines);
        let ids: Vec<_> = records(&ran).iter().map(|r| r["id"].clone()).collect();
        assert_eq!((ran.status, ids), (0, vec![json!(1), json!(3)]), "{bad}");
        assert!(ran.stderr.contains("-:2: "), "{ran:?}");
        // never half a document
        let ran = sandbox.feed(&JSONL.replace("--format jsonl", "--format json"), &lines);
        assert_eq!(ran.status, 2);
        let report: Value = serde_json::from_str(&ran.stdout).expect("a whole document");
        assert_eq!(report["messages"].as_array().map(Vec::len), Some(1), "{report}");
    }
}

#[test]
fn a_line_is_answered_before_the_next_one_is_sent() {
    let sandbox = Sandbox::new();
    for threads in ["1", "2"] {
        let mut child = sandbox
            .command(JSONL.split(' ').chain(["--threads", threads]))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        for id in 1..4 {
            writeln!(stdin, "{{\"id\":{id},\"text\":\"Calm down.\"}}").unwrap();
            stdin.flush().unwrap();
            let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
            assert_eq!(answer["id"], id);
        }
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

/// The most memory a running program has held, in kilobytes.
#[cfg(target_os = "linux")]
fn most_memory(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).expect("a line of the kernel's");
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn ten_times_the_messages_take_no_more_memory() {
    let sandbox = Sandbox::new();
    let mut child = sandbox
        .command(JSONL.split(' ').chain(["--threads", "2"]))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let piece = "{\"id\":1,\"text\":\"You never listen, and I felt left out.\"}\n".repeat(16_000);
    // what was not read yet fills a pipe at the most
    for _ in 0..2 {
        stdin.write_all(piece.as_bytes()).unwrap();
    }
    let early = most_memory(child.id());
    for _ in 0..18 {
        stdin.write_all(piece.as_bytes()).unwrap();
    }
    let late = most_memory(child.id());
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(late < early + 4_000, "{early} kB after a tenth, {late} kB in the end");
}

#[test]
fn one_a_line_is_counted_from_one() {
    let sandbox = Sandbox::new();
    let ran = sandbox.feed("review --input lines --format plain", "hi love\n\nYou never listen.\n");
    assert!(
        ran.stdout.starts_with("-:3:1: warning blame/absolutes \"You never listen\""),
        "{ran:?}"
    );
    assert_eq!((ran.status, ran.stdout.lines().count()), (1, 1));
    assert_eq!(sandbox.feed("review --input lines", "").ok(), "", "no line, nothing to say");
}

#[test]
fn a_summary_counts_by_act_by_rule_and_by_author() {
    let lines = "{\"text\":\"You never listen.\",\"who\":\"ann\"}\n{\"text\":\"Calm down.\",\"who\":\"bo\"}\n\
                 {\"text\":\"Thanks for the soup.\",\"who\":\"ann\"}\n";
    let sandbox = Sandbox::new();
    let ran = sandbox.feed("review --input jsonl --summary --by who --format json", lines);
    assert_eq!(ran.status, 1);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&report["view"], &report["messages"]), (&"summary".into(), &3.into()));
    let by: Vec<_> = report["by"].as_array().unwrap().iter().map(|b| &b["author"]).collect();
    assert_eq!(by, ["ann", "bo"]);
    assert_eq!(report["by"][0]["messages"], 2);
    let plain =
        sandbox.feed("review --input jsonl --summary --by who --format plain", lines).stdout;
    assert!(plain.contains("act\tann\tblame\t1\t500\n"), "{plain}");
    assert!(plain.contains("rule\t-\tminimising/calm-down\t1\t333.3\n"), "{plain}");
    let said = sandbox.feed("review --summary --by who", "hi").refused();
    assert!(said.contains("--input jsonl"), "{said}");
}
