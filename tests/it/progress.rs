//! What changed, drawn: the numbers, the picture, and the edges of the calendar.

use serde_json::Value;

use crate::support::{Ran, Sandbox};

/// A history of lines, each a day and what happened on it.
fn with(lines: &[(&str, &str)]) -> Sandbox {
    let sandbox = Sandbox::with_history();
    let line = |(n, (day, what)): (usize, &(&str, &str))| {
        format!("{{\"v\":1,\"id\":\"{n:016x}\",\"date\":\"{day}\",\"zone\":\"UTC\",{what}}}\n")
    };
    let text: String = lines.iter().enumerate().map(line).collect();
    sandbox.file(".local/state/empathy/history.jsonl", text);
    close(&sandbox);
    sandbox
}

/// As the program makes them: for their owner alone.
fn close(sandbox: &Sandbox) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::Permissions::from_mode;
        std::fs::set_permissions(sandbox.history(), mode(0o700)).expect("closed");
        std::fs::set_permissions(sandbox.history().join("history.jsonl"), mode(0o600))
            .expect("closed");
    }
}

/// Answers to the three listening items, on a day.
fn week(day: &str, listening: [u8; 3]) -> String {
    let [a, b, c] = listening;
    format!(
        r#""kind":"assess","form":"week","version":1,"rater":"me","from":"{day}","to":"{day}","answers":{{"asked-how-i-listen":{c},"let-finish":{a},"summary-confirmed":{b}}}"#
    )
}

const DONE: &str = r#""kind":"ritual","ritual":"balcony","did":"done""#;
const SKIPPED: &str = r#""kind":"ritual","ritual":"balcony","did":"skipped""#;

#[test]
fn two_weeks_are_both_drawn_with_their_error_and_what_changed() {
    let sandbox = with(&[
        ("2026-11-09", &week("2026-11-09", [0, 1, 0])),
        ("2026-11-16", &week("2026-11-16", [4, 4, 3])),
    ]);
    let said = sandbox.run("progress").ok();
    assert!(said.contains("Listening, of 12\n"), "{said}");
    assert!(said.contains("2026-11-09  1 (0 to 3.6)\n"), "{said}");
    assert!(said.contains("Since 2026-11-09: 1 to 11, clearly more.\n"), "{said}");
    let json = sandbox.run("progress --format json").json();
    assert_eq!(json["scales"][0]["mine"][1]["score"], 11.0);
    assert_eq!(json["scales"][0]["since_previous"]["clear"], true);
    let plain = sandbox.run("progress --format plain").ok();
    assert_eq!(plain.lines().filter(|line| line.starts_with("scale\tlistening\tme\t")).count(), 2);
}

#[test]
fn a_clock_set_back_or_an_import_does_not_turn_time_round() {
    let sandbox = with(&[
        ("2027-01-04", &week("2027-01-04", [4, 4, 4])),
        ("2026-12-28", &week("2026-12-28", [0, 0, 0])),
    ]);
    let json = sandbox.run("progress --format json --today 2027-01-05").json();
    let dates: Vec<&str> = json["scales"][0]["mine"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| point["date"].as_str().unwrap())
        .collect();
    assert_eq!(dates, ["2026-12-28", "2027-01-04"]);
    assert_eq!(json["scales"][0]["since_previous"]["by"], 12.0);
}

#[test]
fn weeks_run_over_the_year_s_end_and_the_leap_day() {
    let sandbox = with(&[("2027-12-31", DONE), ("2028-01-01", SKIPPED), ("2028-02-29", DONE)]);
    let json = sandbox.run("progress --format json --today 2028-03-01").json();
    let weeks = json["weeks"].as_array().unwrap();
    assert_eq!(weeks[0]["from"], "2027-12-27");
    assert_eq!((&weeks[0]["done"], &weeks[0]["skipped"]), (&1.into(), &1.into()));
    assert_eq!(weeks.last().unwrap()["done"], 1);
    let shown = |day: &str| {
        let days = weeks.iter().flat_map(|week| week["days"].as_array().unwrap());
        days.filter(|found| found["date"] == day).map(|day| day["did"].clone()).next().unwrap()
    };
    assert_eq!(shown("2028-02-29"), "done");
    assert_eq!(shown("2028-01-01"), "skipped");
    assert_eq!(shown("2028-02-28"), Value::Null);
}

#[test]
fn a_partner_s_view_stands_beside_and_is_compared_with_nothing() {
    let theirs = week("2026-11-16", [4, 4, 4]).replace("\"me\"", "\"partner\"");
    let sandbox =
        with(&[("2026-11-16", &week("2026-11-16", [1, 1, 1])), ("2026-11-16", theirs.as_str())]);
    let said = sandbox.run("progress").ok();
    assert!(said.contains("2026-11-16 partner  12 ("), "{said}");
    assert!(!said.contains("Since"), "{said}");
}

#[test]
fn what_helped_is_counted_and_pauses_and_checklists_too() {
    let relief = r#""kind":"burnout","signs":["dread"],"before":8,"after":5,"relief":"exhausted""#;
    let again = r#""kind":"burnout","signs":[],"before":7,"after":6,"relief":"exhausted""#;
    let pause = r#""kind":"pause","minutes":20,"lasted":18"#;
    let list = r#""kind":"checklist","checklist":"argument","done":[],"skipped":[]"#;
    let days = ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"];
    let lines: Vec<(&str, &str)> = days.into_iter().zip([relief, again, pause, list]).collect();
    let said = with(&lines).run("progress").ok();
    assert!(said.contains("Worn out: drained 7.5 before, 5.5 after (2 times)"), "{said}");
    assert!(said.contains("Also: 1 pause of 18 minutes, 1 checklist walked through."), "{said}");
}

#[test]
fn since_leaves_out_what_came_before() {
    let sandbox = with(&[("2026-11-02", DONE), ("2026-11-20", DONE)]);
    let json = sandbox.run("progress --since 2026-11-10 --format json").json();
    assert_eq!((&json["records"], &json["from"]), (&1.into(), &"2026-11-20".into()));
    assert!(sandbox.run("progress --since 2026-11-23").ok().contains("since 2026-11-23"));
}

#[test]
fn with_nothing_to_draw_it_says_how_to_begin() {
    let sandbox = Sandbox::with_history();
    let said = sandbox.run("progress").ok();
    assert!(said.contains("empathy assess"), "{said}");
    let off = sandbox.run("progress --no-history").refused();
    assert!(off.contains("--no-history"), "{off}");
    let ran = sandbox.run("progress --svg none.svg");
    assert_eq!(ran.status, 0);
    assert!(!sandbox.home.path().join("none.svg").exists());
}

#[test]
fn damaged_lines_are_said_once_and_the_rest_is_drawn() {
    let sandbox = with(&[("2026-11-02", DONE)]);
    let file = sandbox.history().join("history.jsonl");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("nonsense\n{good}{{\"v\":9,\"id\":\"a\",\"date\":\"2026-11-03\",\"zone\":\"\",\"kind\":\"dance\"}}\n")).unwrap();
    let ran = sandbox.run("progress");
    assert_eq!((ran.status, ran.stderr.lines().count()), (0, 1), "{}", ran.stderr);
    assert!(ran.stderr.contains("progress check"), "{}", ran.stderr);
    assert!(ran.stdout.contains("1 done"), "{}", ran.stdout);
}

#[test]
fn the_svg_is_whole_reads_in_both_lights_and_replaces_the_file_as_a_whole() {
    let sandbox = with(&[
        ("2026-11-09", &week("2026-11-09", [0, 1, 0])),
        ("2026-11-16", &week("2026-11-16", [4, 4, 3])),
        ("2026-11-17", DONE),
        (
            "2026-11-18",
            r#""kind":"burnout","signs":["dread"],"before":8,"after":5,"relief":"exhausted""#,
        ),
    ]);
    sandbox.file("p.svg", "what was there before");
    sandbox.run("progress --svg p.svg").ok();
    let svg = std::fs::read_to_string(sandbox.home.path().join("p.svg")).unwrap();
    assert!(svg.starts_with("<svg role=\"img\" aria-label="), "{}", &svg[..80]);
    assert!(svg.ends_with("</svg>\n"), "{}", &svg[svg.len() - 40..]);
    assert!(svg.contains("prefers-color-scheme:dark"));
    for text in ["Listening, of 12", "Rituals", "Worn out"] {
        assert!(svg.contains(text), "{text}");
    }
    // each colour has its counterpart in the dark
    let mut colours: Vec<&str> =
        svg.match_indices("=\"#").map(|(at, _)| &svg[at + 2..at + 9]).collect();
    colours.sort_unstable();
    colours.dedup();
    for colour in colours {
        assert!(
            svg.contains(&format!("[fill=\"{colour}\"]{{fill:")),
            "{colour} is the same in the dark"
        );
    }
    assert_eq!(
        std::fs::read_dir(sandbox.home.path()).unwrap().count(),
        2,
        "nothing is left beside it"
    );
    for bad in ["progress --svg .", "progress --svg no/such/folder.svg"] {
        let said = sandbox.run(bad).refused();
        assert!(said.contains("--svg"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn it_fits_every_width_and_says_the_same_without_a_terminal() {
    let sandbox = with(&[
        ("2026-11-09", &week("2026-11-09", [0, 1, 0])),
        ("2026-11-16", &week("2026-11-16", [4, 4, 3])),
        ("2026-11-17", DONE),
    ]);
    let bare = sandbox.run("progress").ok();
    for width in [40, 60, 80, 120, 200] {
        for flag in ["", "--ascii"] {
            let said = crate::terminal::at_width(&sandbox, &format!("progress {flag}"), width);
            let text = anstream::adapter::strip_str(&said).to_string();
            let settings = |line: &&str| line.matches(':').count() > 20 || line.contains("status=");
            for line in text.lines().map(str::trim_end).filter(|line| !settings(line)) {
                assert!(line.chars().count() <= width, "{width}: {line}");
            }
            assert!(text.contains("11 (8.4 to 12)"), "{width}: {text}");
            if width >= 60 {
                let drawn = if flag.is_empty() { "├" } else { "|-" };
                assert!(text.contains(drawn), "{width}: {text}");
            }
            if !flag.is_empty() {
                assert!(text.is_ascii(), "{width}: {text}");
            }
        }
    }
    assert!(!bare.contains('├'), "{bare}");
    let ascii: Ran = sandbox.run("progress --ascii");
    assert!(ascii.stdout.is_ascii(), "{}", ascii.stdout);
}

#[test]
fn a_day_is_local_also_where_the_clock_changes_and_after_a_journey() {
    let sandbox = Sandbox::with_history();
    // the night in which Berlin has 25 hours, and the one in which it has 23
    for (day, monday) in [("2026-10-25", "2026-10-19"), ("2026-03-29", "2026-03-23")] {
        let ran = |line: &str| {
            let mut command = sandbox.command(line.split(' '));
            Ran::from(command.env("TZ", "Europe/Berlin").output().unwrap())
        };
        ran(&format!("ritual done story-of-the-day --today {day}")).ok();
        let json = ran(&format!("ritual week --weeks 1 --format json --today {day}")).json();
        let week = &json["weeks"][0];
        assert_eq!((&week["from"], &week["done"]), (&monday.into(), &1.into()), "{day}");
        assert_eq!(week["days"].as_array().unwrap().len(), 7, "{day}");
        assert_eq!(week["days"][6]["did"], "done", "{day}");
    }
    // a day and a night apart on the same earth: each record has the day of its own zone
    for zone in ["Pacific/Kiritimati", "Etc/GMT+12"] {
        let mut command = sandbox.command(["ritual", "done", "noon-text"]);
        Ran::from(command.env("TZ", zone).env_remove("EMPATHY_TODAY").output().unwrap()).ok();
    }
    let text = std::fs::read_to_string(sandbox.history().join("history.jsonl")).unwrap();
    let last: Vec<Value> =
        text.lines().rev().take(2).map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        (&last[1]["zone"], &last[0]["zone"]),
        (&"Pacific/Kiritimati".into(), &"Etc/GMT+12".into())
    );
    assert_ne!(last[0]["date"], last[1]["date"]);
}
