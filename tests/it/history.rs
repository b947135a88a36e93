//! The upkeep of a history: where it is, whether it is whole, taken along, taken away.

#![allow(clippy::unwrap_used, reason = "what helps a test may fail as the test does")]

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::support::{Ran, Sandbox, root};

fn v1() -> String {
    fs::read_to_string(root().join("tests/history/v1.jsonl")).unwrap()
}

/// A sandbox whose history holds `text`, for its owner alone.
pub fn holding(text: impl AsRef<[u8]>) -> Sandbox {
    let sandbox = Sandbox::with_history();
    assert_eq!(sandbox.feed("progress import -", &line("00")).status, 0);
    fs::write(sandbox.history().join("history.jsonl"), text).unwrap();
    sandbox
}

/// A record whose id ends in `id`.
pub fn line(id: &str) -> String {
    format!(
        "{{\"v\":1,\"id\":\"{id:0>16}\",\"date\":\"2026-11-01\",\"zone\":\"UTC\",\"kind\":\"ritual\",\"ritual\":\"walk\",\"did\":\"done\"}}\n"
    )
}

pub fn kept(sandbox: &Sandbox) -> String {
    fs::read_to_string(sandbox.history().join("history.jsonl")).unwrap()
}

/// Whether these bytes stand in any file below a folder, or in a name.
pub fn holds(folder: &Path, bytes: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.map(Result::unwrap).any(|entry| {
        let path = entry.path();
        let named = entry.file_name().to_string_lossy().contains(bytes);
        let inside =
            || String::from_utf8_lossy(&fs::read(&path).unwrap_or_default()).contains(bytes);
        named || if path.is_dir() { holds(&path, bytes) } else { inside() }
    })
}

#[test]
fn records_of_the_first_schema_read() {
    let sandbox = holding(v1());
    assert_eq!(sandbox.run("progress check --format json").json()["records"], 9);
    let csv = sandbox.run("progress export --as csv").ok();
    for kind in ["assess", "burnout", "ritual", "checklist", "pause", "star"] {
        assert!(csv.contains(&format!(",{kind},")), "{kind}: {csv}");
    }
    let yaml: serde_json::Value =
        serde_yaml::from_str(&sandbox.run("progress export --as yaml").ok()).unwrap();
    assert_eq!(yaml.as_array().unwrap().len(), 9);
    assert_eq!(yaml[1]["zone"], "+01:00");
}

#[test]
fn path_says_where_the_history_is_and_who_said_so() {
    let sandbox = Sandbox::with_history();
    let plain = sandbox.run("progress path --format plain").ok();
    let first = format!("folder\t{}\t-\tplatform", sandbox.history().display());
    assert_eq!(plain.lines().next(), Some(first.as_str()));
    assert!(plain.contains("history.jsonl\t-\t"), "{plain}");
    let mut elsewhere = sandbox.command(["progress", "path", "--format", "plain"]);
    let said = Ran::from(elsewhere.env("EMPATHY_HISTORY", "/nowhere").output().unwrap()).ok();
    assert!(said.starts_with("folder\t/nowhere\t-\tEMPATHY_HISTORY"), "{said}");
    let off = sandbox.run("progress path --no-history --format plain").ok();
    assert_eq!(off, "off\t-\t-\t--no-history\n");
    assert!(!sandbox.history().exists(), "asking made the folder");
}

#[test]
fn check_names_each_bad_line_and_repair_sets_it_aside() {
    let newer = "{\"v\":2,\"id\":\"n\",\"date\":\"2030-01-01\",\"zone\":\"UTC\",\"kind\":\"new\",\"more\":[1]}\n";
    let text =
        format!("{}gibberish\n{newer}\n{}{}{{\"v\":1,\"id\"", line("a"), line("b"), line("a"));
    let sandbox = holding(&text);
    let ran = sandbox.run("progress check --format plain");
    assert_eq!(ran.status, 1);
    let found: Vec<String> = ran
        .stdout
        .lines()
        .map(|l| l.split('\t').skip(1).take(2).collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(found, ["2 damaged", "4 damaged", "6 repeated", "7 torn"]);
    let said = sandbox.run("progress check").stdout;
    assert!(said.contains("history.jsonl:2: "), "{said}");
    let json = sandbox.run("progress check --format json").stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((json["records"].as_u64(), json["foreign"].as_u64()), (Some(3), Some(1)));

    let repaired = sandbox.run("progress repair --format json").json();
    assert_eq!(repaired["set_aside"], 4);
    assert_eq!(kept(&sandbox), format!("{}{newer}{}", line("a"), line("b")));
    let aside = fs::read_to_string(sandbox.history().join("history.damaged.jsonl")).unwrap();
    assert_eq!(aside, format!("gibberish\n\n{}{{\"v\":1,\"id\"\n", line("a")));
    assert!(sandbox.run("progress check").ok().contains("nothing amiss"));
    assert!(sandbox.run("progress repair").ok().contains("Nothing to repair"));
}

#[test]
fn a_very_damaged_file_is_named_in_fifty_lines_and_counted() {
    let sandbox = holding(line("a") + &"x\n".repeat(70));
    let said = sandbox.run("progress check").stdout;
    assert_eq!(said.lines().filter(|l| l.contains("history.jsonl:")).count(), 50);
    assert!(said.contains("and 20 more"), "{said}");
    assert_eq!(sandbox.run("progress check --format plain").stdout.lines().count(), 70);
}

#[test]
fn an_export_imported_elsewhere_is_equal_and_twice_too() {
    let newer =
        "{\"id\":\"n\",\"v\":9,\"kind\":\"x\",\"date\":\"2030-01-01\",\"zone\":\"\",\"é\":  1}\n";
    let here = holding(v1() + newer);
    let there = Sandbox::with_history();
    let export = here.run("progress export").ok();
    assert_eq!(export, v1() + newer);
    assert_eq!(
        there.feed("progress import - --dry-run", &export).ok(),
        "Would add: 10, 0 already there.\n"
    );
    assert!(!there.history().exists(), "a dry run made the folder");
    assert_eq!(there.feed("progress import -", &export).ok(), "10 added, 0 already there.\n");
    assert_eq!(kept(&there), export);
    assert_eq!(there.feed("progress import -", &export).ok(), "0 added, 10 already there.\n");
    assert_eq!(kept(&there), export);
}

#[test]
fn an_import_merges_two_machines_and_keeps_ours() {
    let sandbox = holding(line("a"));
    let other = line("a").replace("done", "skipped");
    let input = format!("\u{feff}{}\r\n\n{other}{}", line("b").trim_end(), line("c").trim_end());
    let ran = sandbox.feed("progress import - --format plain", &input).ok();
    assert_eq!(ran, "2\t0\t1\n");
    assert_eq!(kept(&sandbox), line("a") + &line("b") + &line("c"));
    let file = sandbox.file("again.jsonl", input);
    let again = sandbox.args(["progress", "import", file.to_str().unwrap(), "--format", "plain"]);
    assert_eq!(again.ok(), "0\t2\t1\n");
}

#[test]
fn one_bad_line_and_nothing_is_imported() {
    let sandbox = Sandbox::with_history();
    let input = line("a") + "not a record\n" + &line("b");
    let said = sandbox.feed("progress import -", &input).refused();
    assert!(said.contains("stdin:2: ") && said.contains("nothing was imported"), "{said}");
    assert!(!sandbox.history().exists(), "a refused import left something");
    let long = line("a").replace("walk", &"w".repeat(70_000));
    assert!(sandbox.feed("progress import -", &long).refused().contains("longer than"));
    sandbox.run("progress import").refused();
    assert!(sandbox.run("progress import nowhere.jsonl").refused().contains("no such file"));
    assert!(sandbox.run("progress import .").refused().contains("is a folder"));
}

#[test]
fn a_spreadsheet_is_given_no_formulas() {
    let evil = line("a").replace("\"walk\"", r#""=HYPERLINK(\"x\",\"y\")""#);
    let csv = holding(evil).run("progress export --as csv").ok();
    assert!(csv.contains(",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",done,"), "{csv}");
}

#[test]
fn an_export_leaves_bad_lines_out_and_says_so() {
    let ran = holding(line("a") + "bad\n" + &line("b")).run("progress export");
    assert_eq!((ran.status, ran.stdout), (0, line("a") + &line("b")));
    assert!(ran.stderr.contains("1 line of the history left out"), "{}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 1);
}

#[test]
fn erase_demands_a_yes_and_a_dry_run_changes_nothing() {
    let sandbox = holding(v1());
    for flags in ["", "--before 2028-01-01", "--last"] {
        let said = sandbox.run(&format!("progress erase {flags}")).refused();
        assert!(said.contains("--yes"), "{said}");
        let dry = sandbox.run(&format!("progress erase --dry-run --yes {flags}")).ok();
        assert!(dry.contains("would erase"), "{dry}");
    }
    assert_eq!(kept(&sandbox), v1());
    let said = sandbox.run("progress erase --dry-run").ok();
    assert!(said.contains("9 records from 2026-10-05 to 2028-03-05"), "{said}");
    assert!(sandbox.run("progress erase --last --before 2026-01-01 --yes").status == 2);
}

#[test]
fn after_an_erase_no_id_is_left_in_the_folder() {
    let sandbox = holding(v1() + "{\"v\":1,\"id\":\"00000000000000a1\"\n");
    sandbox.run("progress repair").ok();
    let id = "00000000000000a1";
    fs::write(sandbox.history().join("history.new"), id).unwrap();
    fs::write(sandbox.history().join("deck.new"), id).unwrap();
    fs::write(sandbox.history().join("history.import-1"), id).unwrap();
    fs::write(sandbox.history().join("deck.txt"), format!("conflict/slow-down/{id}\n")).unwrap();
    assert!(holds(sandbox.home.path(), id));
    let said = sandbox.run("progress erase --yes").ok();
    assert!(said.contains("backup"), "{said}");
    assert!(!holds(sandbox.home.path(), id));
    assert!(!sandbox.history().exists(), "the empty folder stayed");
    assert!(sandbox.run("progress erase").ok().contains("nothing to erase"));
}

#[test]
fn erasing_up_to_a_day_takes_older_lines_from_every_file() {
    let newer = |id: &str, date: &str| {
        format!("{{\"v\":2,\"id\":\"{id}\",\"date\":\"{date}\",\"zone\":\"\",\"kind\":\"n\"}}\n")
    };
    let sandbox = holding(v1() + &newer("old-one", "2026-12-31") + &newer("new-one", "2027-01-01"));
    let aside = "{\"v\":1,\"id\":\"no-day\n{\"v\":1,\"id\":\"late\",\"date\":\"2027-02-01\",\"zo\n{\"id\":\"early\",\"date\":\"2026-02-01\"\n";
    fs::write(sandbox.history().join("history.damaged.jsonl"), aside).unwrap();
    fs::write(sandbox.history().join("history.new"), "old-one").unwrap();
    let report = sandbox.run("progress erase --before 2027-01-01 --yes --format json").json();
    assert_eq!((&report["records"], &report["set_aside"]), (&4.into(), &2.into()));
    for gone in ["00000000000000a1", "00000000000000a3", "old-one", "no-day", "early"] {
        assert!(!holds(&sandbox.history(), gone), "{gone}");
    }
    for stays in ["00000000000000a4", "new-one", "late"] {
        assert!(holds(&sandbox.history(), stays), "{stays}");
    }
}

#[test]
fn the_last_record_is_undone_alone() {
    let sandbox = holding(line("a") + &line("b"));
    sandbox.run("progress erase --last --yes").ok();
    assert_eq!(kept(&sandbox), line("a"));
}

#[test]
fn with_no_history_nothing_is_read_and_the_reason_said() {
    let sandbox = holding(line("a"));
    for command in ["check", "repair", "export", "import -", "erase --yes"] {
        let said = sandbox.run(&format!("progress {command} --no-history")).refused();
        assert!(said.contains("--no-history"), "{command}: {said}");
    }
    assert_eq!(kept(&sandbox), line("a"));
}

#[cfg(unix)]
mod at_a_terminal {
    use super::{holding, kept, line};
    use expectrl::{ControlCode, Eof, Expect, Session};
    use std::time::Duration;

    fn ask(sandbox: &crate::support::Sandbox, arguments: &[&str]) -> expectrl::session::OsSession {
        let mut command = sandbox.command(arguments);
        // a pseudo-terminal for all three
        command.env("TERM", "xterm").stdin(std::process::Stdio::inherit());
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(10)));
        session
    }

    #[test]
    fn erase_asks_and_enter_means_no() {
        let sandbox = holding(line("a"));
        for (keys, gone) in [("\r", false), ("q", false), ("\u{1b}[B\r", true)] {
            let mut session = ask(&sandbox, &["progress", "erase"]);
            session.expect("1 record of 2026-11-01").unwrap();
            session.expect("Esc").unwrap();
            session.send(keys).unwrap();
            session.expect(if gone { "Erased" } else { "Nothing was erased" }).unwrap();
            session.expect(Eof).unwrap();
            assert_eq!(sandbox.history().exists(), !gone, "{keys:?}");
        }
    }

    #[test]
    fn breaking_the_question_off_erases_nothing() {
        let sandbox = holding(line("a"));
        let mut session = ask(&sandbox, &["progress", "erase", "--before", "2027-01-01"]);
        session.expect("Esc").unwrap();
        session.send(ControlCode::EndOfText).unwrap();
        session.expect(Eof).unwrap();
        assert_eq!(kept(&sandbox), line("a"));
    }

    #[test]
    fn an_import_from_the_keyboard_says_how_to_feed_it() {
        let sandbox = holding(line("a"));
        let mut session = ask(&sandbox, &["progress", "import", "-"]);
        session.expect("pipe into it").unwrap();
        session.expect(Eof).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn export_then_import_is_the_identity(
        records in prop::collection::vec(
            (any::<u64>(), 1_i16..=9999, 1_i8..=28, "\\PC{0,12}", 0..4, any::<u8>()), 0..20)
    ) {
        let mut text = String::new();
        let mut seen = std::collections::HashSet::new();
        for (id, year, day, word, kind, n) in records {
            if !seen.insert(id) { continue; }
            let word = serde_json::to_string(&word).unwrap();
            let what = match kind {
                0 => format!("\"ritual\",\"ritual\":{word},\"did\":\"done\""),
                1 => format!("\"pause\",\"minutes\":{n},\"lasted\":0"),
                2 => format!("\"star\",\"phrase\":{word},\"on\":true"),
                _ => format!("\"unknown\",{word}:[{n}]"),
            };
            text += &format!(
                "{{\"v\":1,\"id\":\"{id:016x}\",\"date\":\"{year:04}-02-{day:02}\",\"zone\":\"UTC\",\"kind\":{what}}}\n");
        }
        let (here, there) = (holding(&text), Sandbox::with_history());
        let export = here.run("progress export").ok();
        prop_assert_eq!(&export, &text);
        prop_assert_eq!(there.feed("progress import -", &export).status, 0);
        if !text.is_empty() {
            prop_assert_eq!(kept(&there), text);
        }
    }
}
