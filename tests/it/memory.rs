//! What the five commands remember, and what they don't.

use std::collections::HashSet;

use serde_json::Value;

use crate::streams::CALLS;
use crate::support::Sandbox;

/// The records of a sandbox, in order.
fn records(sandbox: &Sandbox) -> Vec<Value> {
    let text = std::fs::read_to_string(sandbox.history().join("history.jsonl")).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).expect("a record")).collect()
}

#[test]
fn the_second_time_assess_says_what_changed_and_what_is_no_clear_change() {
    let sandbox = Sandbox::with_history();
    let first = sandbox.run("assess --answers 0,2,0,1,2,3,1,0,2,3 --today 2026-11-16").ok();
    assert!(!first.contains("Since"), "{first}");
    let second = sandbox.run("assess --answers 4,2,4,1,2,3,1,4,2,3").ok();
    assert!(second.contains("Since 2026-11-16\n"), "{second}");
    assert!(second.contains("- Listening: 0 to 12, clearly more\n"), "{second}");
    assert!(second.contains("- Perspective: 6 to 6, no clear change\n"), "{second}");
    let third = sandbox.run("assess --answers 0,2,4,1,2,3,1,4,2,3 --format json").json();
    let listening = &third["scales"][0]["change"];
    assert_eq!(listening["by"], -4.0, "{listening}");
    assert_eq!(listening["clear"], true, "{listening}");
    assert_eq!(third["saved"], true);
}

#[test]
fn assess_keeps_answers_by_item_with_the_day_the_zone_and_the_form() {
    let sandbox = Sandbox::with_history();
    sandbox.run("assess --answers 3,2,4,1,-,3,1,2,4,3").ok();
    let kept = records(&sandbox);
    assert_eq!(kept.len(), 1);
    let record = &kept[0];
    for (field, value) in [
        ("v", Value::from(1)),
        ("kind", "assess".into()),
        ("date", "2026-11-23".into()),
        ("zone", "UTC".into()),
        ("form", "week".into()),
        ("version", 1.into()),
        ("rater", "me".into()),
        ("from", "2026-11-17".into()),
    ] {
        assert_eq!(record[field], value, "{field}: {record}");
    }
    assert_eq!(record["answers"]["let-finish"], 3);
    assert_eq!(record["answers"]["tone-changed"], Value::Null);
    assert_eq!(record["id"].as_str().unwrap().len(), 16);
}

#[test]
fn a_partners_answers_are_kept_only_with_consent_and_never_compared_with_ones_own() {
    let sandbox = Sandbox::with_history();
    sandbox.run("assess --answers 0,0,0,0,0,0,0,0,0,0").ok();
    let ran = sandbox.run("assess --rater partner --answers 4,4,4,4,4,4,4,4,4,4");
    assert_eq!(ran.status, 0);
    assert!(ran.stderr.contains("`--yes`"), "{}", ran.stderr);
    assert!(!ran.stdout.contains("Since"), "{}", ran.stdout);
    assert_eq!(records(&sandbox).len(), 1);
    sandbox.run("assess --rater partner --yes --answers 4,4,4,4,4,4,4,4,4,4").ok();
    assert_eq!(records(&sandbox)[1]["rater"], "partner");
}

#[test]
fn a_partners_form_opens_once_ones_own_answers_for_the_same_days_are_in() {
    let sandbox = Sandbox::with_history();
    let filled = sandbox.run("assess --form").ok().replace("[ ]", "[1]");
    sandbox.file("partner.md", filled);
    let said = sandbox.run("assess --compare partner.md").refused();
    assert!(said.contains("come first") && said.contains("2026-11-17 to 2026-11-23"), "{said}");
    // those of another week do not open it
    sandbox.run("assess --answers 2,2,2,2,2,2,2,2,2,2 --today 2026-11-16").ok();
    sandbox.run("assess --compare partner.md").refused();
    sandbox.run("assess --answers 3,2,4,1,2,3,1,2,4,3").ok();
    let both = sandbox.run("assess --compare partner.md --format json").json();
    assert_eq!(both["items"][0]["mine"], 3);
    assert_eq!(both["items"][0]["theirs"], 1);
    assert_eq!(records(&sandbox).len(), 2, "the partner's answers are not kept by that");
}

#[test]
fn burnout_keeps_signs_and_numbers() {
    let sandbox = Sandbox::with_history();
    let line = "burnout --signs dread,numb --drained 8 --relief hard-topics --drained-after 5 --low-mood yes";
    sandbox.run(line).ok();
    let record = &records(&sandbox)[0];
    assert_eq!(record["signs"], serde_json::json!(["dread", "numb"]));
    assert_eq!((&record["before"], &record["after"]), (&8.into(), &5.into()));
    assert_eq!(record["relief"], "hard-topics");
    assert!(!record.to_string().contains("mood"), "{record}");
    let said = sandbox.run("burnout --signs dread --relief nap").refused();
    assert!(said.contains("exhausted"), "{said}");
}

#[test]
fn when_fear_is_ticked_nothing_is_saved() {
    let sandbox = Sandbox::with_history();
    sandbox.run("burnout --afraid yes --signs dread --drained 9").ok();
    assert!(!sandbox.history().exists());
}

#[test]
fn the_deck_goes_through_a_whole_situation_before_a_line_comes_again() {
    let sandbox = Sandbox::with_history();
    let all = sandbox.run("phrase -s repair --all --format plain").ok();
    let usable = all.lines().filter(|line| !line.contains('<')).count();
    let deal = || sandbox.run("phrase -s repair --format plain").ok();
    let round: Vec<String> = (0..usable).map(|_| deal()).collect();
    assert_eq!(round.iter().collect::<HashSet<_>>().len(), usable);
    assert_ne!(round.last(), Some(&deal()), "not twice in a row");
    // a narrower question shares the deck
    let light = sandbox.run("phrase -s conflict -n 3 --format plain").ok();
    let more = sandbox.run("phrase -s conflict -n 3 --format plain").ok();
    assert!(light.lines().all(|line| !more.contains(line)), "{light}\n{more}");
}

#[test]
fn the_deck_lies_in_a_file_of_its_own_without_times() {
    let sandbox = Sandbox::with_history();
    let dealt = sandbox.run("phrase -s conflict --format plain").ok();
    let id = dealt.split('\t').next().unwrap();
    let deck = std::fs::read_to_string(sandbox.history().join("deck.txt")).unwrap();
    assert_eq!(deck, format!("{id}\n"));
    assert!(!sandbox.history().join("history.jsonl").exists());
}

#[test]
fn a_seed_a_day_or_no_history_leave_the_deck_alone() {
    let sandbox = Sandbox::with_history();
    for line in ["phrase --seed 4", "phrase --daily", "phrase --no-history", "--no-history phrase"]
    {
        let one = sandbox.run(line).ok();
        assert_eq!(one, sandbox.run(line).ok(), "{line}");
    }
    assert!(!sandbox.history().exists());
}

#[test]
fn the_line_just_dealt_can_be_explained_and_starred() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("phrase --last").refused();
    assert!(said.contains("no line was dealt yet"), "{said}");
    let line = sandbox.run("phrase -s conflict").ok();
    let why = sandbox.run("phrase --why --last").ok();
    assert!(why.starts_with(&line) && why.contains("not when"), "{why}");
    assert!(sandbox.run("phrase --favorites").ok().starts_with("No stars yet"));
    sandbox.run("phrase --favorite last").ok();
    assert_eq!(sandbox.run("phrase --favorites").ok(), line);
    assert!(sandbox.run("phrase --favorite last").ok().contains("already"));
    assert_eq!(records(&sandbox).len(), 1, "no text is kept, and a star once");
    assert!(!records(&sandbox)[0].to_string().contains(line.trim()));
    sandbox.run("phrase --unfavorite last").ok();
    assert!(sandbox.run("phrase --favorites").ok().starts_with("No stars yet"));
    let said = sandbox.run("phrase --favorite conflict/nope/none").refused();
    assert!(said.contains("no phrase `conflict/nope/none`"), "{said}");
}

#[test]
fn what_only_reads_leaves_an_empty_home_empty() {
    let sandbox = Sandbox::with_history();
    let saves = |line: &&str| {
        ["assess --answers", "ritual done", "checklist argument --done"]
            .iter()
            .any(|call| line.starts_with(call))
    };
    for line in CALLS.iter().filter(|line| !saves(line)) {
        if matches!(line.split(' ').next(), Some("phrase" | "burnout")) && !line.contains("--list")
        {
            continue; // these save: the deck, the signs
        }
        sandbox.run(line);
    }
    sandbox.run("assess --answers 3,2,4,1,2,3,1,2,4,3 --no-history").ok();
    sandbox.run("phrase --last --no-history").refused();
    assert_eq!(std::fs::read_dir(sandbox.home.path()).unwrap().count(), 0);
}

#[test]
fn what_cannot_be_saved_is_printed_all_the_same_and_fails() {
    let sandbox = Sandbox::with_history();
    let blocked = sandbox.file("blocked", "a file, no folder");
    for line in ["assess --answers 3,2,4,1,2,3,1,2,4,3", "burnout --signs dread"] {
        let ran = crate::support::Ran::from(
            sandbox.command(line.split(' ')).env("EMPATHY_HISTORY", &blocked).output().unwrap(),
        );
        let kept = sandbox.run(&format!("{line} --no-history")).ok();
        assert_eq!((ran.status, ran.stdout), (2, kept), "{line}");
        assert!(ran.stderr.starts_with("empathy: not saved: "), "{line}: {}", ran.stderr);
        assert_eq!(ran.stderr.lines().count(), 1, "{line}: {}", ran.stderr);
    }
    // a line to say needs no history
    let ran = crate::support::Ran::from(
        sandbox
            .command(["phrase", "-s", "conflict"])
            .env("EMPATHY_HISTORY", &blocked)
            .output()
            .unwrap(),
    );
    assert_eq!((ran.status, ran.stderr.lines().count()), (0, 1), "{}", ran.stderr);
    assert!(!ran.stdout.is_empty());
}

#[test]
fn a_damaged_history_stops_nobody() {
    let sandbox = Sandbox::with_history();
    let line = "assess --answers 3,2,4,1,2,3,1,2,4,3";
    sandbox.run(line).ok();
    let file = sandbox.history().join("history.jsonl");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{good}what is this\n{good}{{\"v\":1,\"torn")).unwrap();
    let ran = sandbox.run("phrase --favorites");
    assert_eq!((ran.status, ran.stderr.lines().count()), (0, 1), "{}", ran.stderr);
    assert!(ran.stderr.contains("progress check"), "{}", ran.stderr);
    let ran = sandbox.run(line);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("no clear change"), "{}", ran.stdout);
}
