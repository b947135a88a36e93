//! `review` as people and programs call it.

use serde_json::{Value, json};

use crate::support::{Ran, Sandbox};

const HARD: &str = "You never listen. Calm down, it's not a big deal. Sorry you feel that way.";

/// A look at one text.
fn look(text: &str, flags: &str) -> Ran {
    let mut args = vec!["review", "--message", text];
    args.extend(flags.split_whitespace());
    Sandbox::new().args(args)
}

/// The JSON of a run, whatever was found.
fn parsed(ran: &Ran) -> Value {
    assert!(ran.status < 2 && ran.stderr.is_empty(), "{ran:?}");
    serde_json::from_str(&ran.stdout).expect("one JSON document")
}

/// The findings in a text, as JSON.
fn findings(text: &str, flags: &str) -> Vec<Value> {
    let report = parsed(&look(text, &format!("{flags} --format json")));
    report["messages"][0]["findings"].as_array().expect("a list").clone()
}

/// What findings of a kind say under a key, in order.
fn all<'v>(findings: &'v [Value], kind: &str, key: &str) -> Vec<&'v str> {
    let of_kind = findings.iter().filter(|f| f["kind"] == kind);
    of_kind.map(|f| f[key].as_str().expect("a text")).collect()
}

/// The rules of the pitfalls in a text.
fn pitfalls(text: &str, flags: &str) -> Vec<String> {
    let findings = findings(text, flags);
    all(&findings, "pitfall", "rule").into_iter().map(str::to_owned).collect()
}

#[test]
fn three_hard_sentences_do_three_different_things() {
    let sandbox = Sandbox::new();
    let ran = sandbox.feed("review", &format!("{HARD}\n"));
    assert_eq!((ran.status, ran.stderr.as_str()), (1, ""));
    for rule in ["blame/absolutes", "minimising/calm-down", "non-apology/sorry-you-feel"] {
        assert!(ran.stdout.contains(&format!("[{rule}]\n")), "{rule}: {}", ran.stdout);
    }
    assert!(ran.stdout.contains("And 1 more place;"), "{}", ran.stdout);
    assert!(!ran.stdout.contains('\x1b'), "colour on a pipe");
}

#[test]
fn a_message_that_does_good_is_told_so() {
    let kind = "You always make me laugh. When the plan changed on Friday I felt left out, because I \
                had looked forward to it. Could we talk tonight?";
    assert!(look(kind, "").ok().contains("What does good\n- \"You always make me laugh\""));
    let found = findings(kind, "");
    assert!(all(&found, "strength", "act").len() >= 3, "{found:#?}");
    assert_eq!(all(&found, "pitfall", "rule"), [""; 0]);
}

#[test]
fn words_that_only_look_like_a_pitfall_are_left_alone() {
    for text in [
        "My boss said I'm useless and he never listens.",
        "I'm sorry you had to go through that",
        "at least an hour",
        "It's fine, don't worry about dinner",
        // meant as it stands, or somebody else's
        "You never listen. [sic]",
        "She said \"you never listen\" to me.",
        "I typed `you never listen` in the box.",
        "> You never listen.\n\nThanks for telling me.",
    ] {
        assert_eq!(pitfalls(text, ""), [""; 0], "{text}");
    }
}

#[test]
fn the_status_says_whether_something_weighs_as_much_as_asked() {
    let weights = ["hint", "warning", "error", "never"];
    for (text, heaviest) in
        [("Why don't you just leave?", 0), (HARD, 1), ("I swear I'll smash your face in.", 2)]
    {
        for (n, weight) in weights.into_iter().enumerate() {
            let ran = look(text, &format!("--fail-on {weight}"));
            let expected = i32::from(n <= heaviest && weight != "never");
            assert_eq!(ran.status, expected, "{text} --fail-on {weight}");
        }
    }
    assert_eq!(look(HARD, "").status, 1, "a warning is enough");
    assert_eq!(look("Why don't you just leave?", "").status, 0, "and a hint is not");
}

#[test]
fn how_a_file_was_saved_changes_nothing() {
    let sandbox = Sandbox::new();
    let text = "You never listen.\nCalm down.\n";
    let shown = |file: &str| {
        let report = parsed(&sandbox.run(&format!("review {file} --format json")));
        let found = report["messages"][0]["findings"].as_array().expect("a list").clone();
        let places = found.iter().map(|f| json!([f["rule"], f["line"], f["column"], f["text"]]));
        places.collect::<Vec<_>>()
    };
    sandbox.file("plain.txt", text);
    let plain = shown("plain.txt");
    assert!(plain.len() >= 2);
    sandbox.file("crlf.txt", text.replace('\n', "\r\n"));
    sandbox.file("bom.txt", format!("\u{feff}{text}"));
    sandbox.file("open.txt", text.trim_end());
    for file in ["crlf.txt", "bom.txt", "open.txt"] {
        assert_eq!(shown(file), plain, "{file}");
    }
    let piped = parsed(&sandbox.feed("review - --format json", text));
    let alone = parsed(&look(text, "--format json"));
    assert_eq!(piped["messages"][0]["findings"], alone["messages"][0]["findings"]);
}

#[test]
fn several_files_come_in_their_order_each_with_its_name() {
    let sandbox = Sandbox::new();
    sandbox.file("b.txt", "You never listen.");
    sandbox.file("a.txt", "Thanks for the soup.");
    let ran = sandbox.feed("review b.txt a.txt - --format json", "Calm down.");
    let report = parsed(&ran);
    let names: Vec<_> = report["messages"].as_array().unwrap().iter().map(|m| &m["name"]).collect();
    assert_eq!(names, ["b.txt", "a.txt", "-"]);
    assert_eq!(ran.status, 1);
}

#[test]
fn what_is_no_message_is_refused_in_one_line() {
    let sandbox = Sandbox::new();
    sandbox.file("empty", "");
    sandbox.file("blank", " \n\n");
    sandbox.file("nul", "You\0never");
    sandbox.file("latin", b"You\nnever\nsay \xe9 to me");
    sandbox.file("long", "a ".repeat(5 << 20));
    std::fs::create_dir(sandbox.home.path().join("folder")).unwrap();
    for (call, part) in [
        ("empty", "empty: empty; write the message first"),
        ("blank", "blank: empty; "),
        ("- --input text", "-: empty; "),
        ("nul", "nul: not a text (it holds a NUL byte)"),
        ("latin", "latin:3: not UTF-8"),
        ("long", "long: longer than 8 MiB"),
        ("folder", "folder: a folder"),
        ("missing", "missing: there is no such file"),
        ("empty --input mail", "empty: empty; "),
    ] {
        let said = sandbox.run(&format!("review {call}")).refused();
        assert!(said.contains(part), "{call}: {said}");
        assert_eq!(said.lines().count(), 1, "{call}: {said}");
    }
    assert!(look("", "").refused().contains("message: empty"));
}

#[test]
fn all_formats_name_the_same_findings() {
    let found = findings(HARD, "");
    let rules: Vec<&str> = found
        .iter()
        .filter(|f| f["kind"] != "neutral")
        .map(|f| f["rule"].as_str().unwrap())
        .collect();
    let line = r#"^[^:]+:\d+:\d+: (hint|warning|error|strength|safety) [a-z-]+/[a-z-]+ ""#;
    let line = regex::Regex::new(line).unwrap();
    let plain = look(HARD, "--format plain").stdout;
    assert!(plain.lines().all(|l| line.is_match(l)), "{plain}");
    let in_plain: Vec<_> = plain.lines().map(|l| l.split(' ').nth(2).unwrap()).collect();
    assert_eq!(in_plain, rules);
    let yaml: Value = serde_yaml::from_str(&look(HARD, "--format yaml").stdout).unwrap();
    assert_eq!(yaml["messages"][0]["findings"], Value::from(found.clone()));
    let sarif: Value = serde_json::from_str(&look(HARD, "--format sarif").stdout).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.iter().map(|r| r["ruleId"].as_str().unwrap()).collect::<Vec<_>>(), rules);
    let ran = look(HARD, "--format jsonl");
    assert_eq!(ran.stdout.lines().count(), 1, "{ran:?}");
    let jsonl: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(jsonl["findings"].as_array().unwrap().len(), found.len());
}

#[test]
fn sarif_points_into_the_text_in_code_points() {
    let text = "Hi 👩‍👩‍👧\n😀 é: you never listen to me.";
    let sarif: Value = serde_json::from_str(&look(text, "--format sarif").stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["columnKind"], "unicodeCodePoints");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let number = |key: &str| usize::try_from(region[key].as_u64().unwrap()).unwrap();
        assert!(number("startColumn") >= 1 && number("startLine") == number("endLine"));
        let line = text.lines().nth(number("startLine") - 1).unwrap().chars();
        let (from, to) = (number("startColumn") - 1, number("endColumn") - 1);
        let words: String = line.skip(from).take(to - from).collect();
        assert_eq!(region["snippet"]["text"], words);
    }
}

#[test]
fn letters_are_looked_at_without_what_they_quote() {
    let sandbox = Sandbox::new();
    let letter = "From: a@example.org\r\nSubject: dinner\r\n\r\nYou never listen.\r\n\r\n\
                  On Friday B wrote:\r\n> Calm down.\r\n\r\nCall me.\r\n-- \r\nYou idiot.\r\n";
    sandbox.file("one.eml", letter);
    let ran = sandbox.run("review one.eml --input mail --format plain");
    assert!(ran.stdout.contains("one.eml#1:1:1: warning blame/absolutes"), "{ran:?}");
    assert!(!ran.stdout.contains("minimising") && !ran.stdout.contains("contempt"), "{ran:?}");
    sandbox.file(
        "box",
        "From a Mon\nSubject: x\n\nYou never listen.\n\nFrom b Tue\nSubject: y\n\nCalm down.\n",
    );
    let ran = sandbox.run("review box --input mail --format plain");
    let starts: Vec<_> = ran.stdout.lines().map(|l| l.split(": ").next().unwrap()).collect();
    assert_eq!(starts, ["box#1:1:1", "box#2:1:1"]);
}

#[test]
fn what_cannot_be_judged_is_passed_over_and_said_so() {
    for (text, quiet) in [
        ("Je ne sais pas ce que tu veux dire par là, mon amour", "language"),
        ("!!! ... ???", "letters"),
        ("xqz", "short"),
    ] {
        let report = look(text, "--format json").json();
        assert_eq!(report["messages"][0]["quiet"], quiet, "{text}");
        assert_eq!(report["messages"][0]["findings"], json!([]), "{text}");
        assert!(look(text, "").ok().starts_with("Not looked at: "), "{text}");
    }
}

#[test]
fn words_of_fear_lead_to_help_and_to_no_tip_on_tone() {
    let text = "I'm scared of you when you drink. You never listen.";
    let ran = look(text, "");
    assert!(ran.stdout.contains("empathy learn safety"), "{}", ran.stdout);
    assert_eq!(ran.stdout.lines().count(), 1, "{}", ran.stdout);
    let report = parsed(&look(text, "--format json"));
    assert!(report["messages"][0]["safety"].as_str().unwrap().contains("emergency number"));
    assert!(!report.to_string().contains("\"try\""), "{report}");
    // nobody switches that off by accident
    assert!(look(text, "--only sarcasm").stdout.contains("empathy learn safety"));
}

#[test]
fn what_a_message_is_for_and_what_it_answers_change_what_is_found() {
    let has =
        |text: &str, flags: &str, rule: &str| pitfalls(text, flags).contains(&rule.to_owned());
    let rule = "advice/before-feeling";
    assert!(has("Just quit then.", "--about support", rule));
    assert!(!has("Just quit then.", "", rule));
    let sandbox = Sandbox::new();
    let call = "review --message Just_quit. --format plain --reply-to";
    sandbox.file("sad", "I'm so sad about the job.");
    sandbox.file("asks", "I'm so sad about the job. What should I do?");
    let args = |file| call.split(' ').chain([file]).map(|a| a.replace('_', " "));
    let rule = "advice/reply-to-feeling";
    assert!(sandbox.args(args("sad")).stdout.contains(rule));
    assert!(!sandbox.args(args("asks")).stdout.contains(rule), "ideas were asked for");
}

#[test]
fn rules_topics_and_acts_can_be_chosen_and_left_out() {
    assert_eq!(pitfalls(HARD, "--only blame"), ["blame/absolutes"]);
    assert_eq!(pitfalls(HARD, "--only blame/absolutes"), ["blame/absolutes"]);
    let left = pitfalls(HARD, "--skip minimising,non-apology/sorry-you-feel");
    assert_eq!(left, ["blame/absolutes"]);
    for (flags, hint) in [
        ("--only blame/absolute", "did you mean `blame/absolutes`?"),
        ("--skip sarcasms", "did you mean `sarcasm`?"),
        ("--profile directt", "did you mean `direct`?"),
    ] {
        let said = look(HARD, flags).refused();
        assert!(said.contains(hint), "{flags}: {said}");
    }
    let said = Sandbox::new().run("review --explain blame/absolut").refused();
    assert!(said.contains("did you mean `blame/absolutes`?"), "{said}");
}

#[test]
fn profiles_know_how_two_people_talk() {
    let blunt = "You're overreacting. Get over it, Sam.";
    let weight = |flags: &str| {
        let found = findings(blunt, flags);
        let one = found.iter().find(|f| f["rule"] == "minimising/get-over-it");
        one.expect("found").get("severity").cloned()
    };
    assert_eq!(weight(""), Some("warning".into()));
    assert_eq!(weight("--profile direct"), Some("hint".into()));
    let jab = "Oh great, another meeting. Thanks for nothing.";
    assert!(!pitfalls(jab, "").is_empty());
    assert_eq!(pitfalls(jab, "--profile playful"), [""; 0]);
}

#[test]
fn the_page_of_a_rule_shows_what_it_finds_and_what_it_rests_on() {
    let sandbox = Sandbox::new();
    let page = sandbox.run("review --explain blame/absolutes").ok();
    for part in ["You never listen to me.", "You always make me laugh.", "rogers-2018", "built in"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    let rules = sandbox.run("review --rules --format plain").ok();
    assert!(rules.lines().all(|l| l.split('\t').count() == 4), "{rules}");
    assert_eq!(rules.lines().count(), empathy::review::builtin::TABLES.rules.len());
}

#[test]
fn the_coach_puts_ones_own_words_together() {
    let said = look(HARD, "--coach").refused();
    for flag in
        ["--answer happened=TEXT", "--answer felt=TEXT", "--answer need=TEXT", "--answer ask=TEXT"]
    {
        assert!(said.contains(flag), "{said}");
    }
    let answers = ["happened=the plan changed", "felt=left out", "need=a say", "ask=ask me first"];
    let args = ["review", "--message", HARD, "--coach"].into_iter();
    let ran = Sandbox::new().args(args.chain(answers.into_iter().flat_map(|f| ["--answer", f])));
    let draft = "When the plan changed, I felt left out. What matters to me: a say. Could you ask me first?";
    assert!(ran.stdout.contains(draft), "{}", ran.stdout);
}

#[test]
fn a_recorded_draft_leaves_counts_and_not_a_word() {
    let sandbox = Sandbox::with_history();
    let call = |flags: &[&str]| {
        sandbox
            .args(["review", "--message", "You never listen, you pineapple."].iter().chain(flags))
    };
    call(&[]);
    assert!(!sandbox.history().exists(), "nothing is kept unless asked for");
    call(&["--record"]);
    let kept = std::fs::read_to_string(sandbox.history().join("history.jsonl")).unwrap();
    let record: Value = serde_json::from_str(&kept).unwrap();
    assert_eq!((&record["kind"], &record["messages"]), (&"review".into(), &1.into()));
    assert_eq!(record["rules"]["blame/absolutes"], 1);
    for word in ["pineapple", "listen", "never"] {
        assert!(!kept.contains(word), "{kept}");
    }
    assert!(sandbox.run("progress").ok().contains("1 draft looked at"));
}

#[test]
fn flags_that_would_find_nothing_say_so() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run("review --only blame --skip blame --message Never.");
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.stderr.contains("leave no rule to look for"), "{ran:?}");
    let ran = sandbox.run("review --explain blame");
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.stderr.contains("`blame` is a topic; its rules are blame/absolutes,"), "{ran:?}");
    let ran = sandbox.run("review --record --no-history --message Hello.");
    assert!(ran.stderr.contains("nothing was recorded"), "{ran:?}");
}

#[test]
fn what_looks_like_a_letter_is_read_with_a_note() {
    let sandbox = Sandbox::new();
    sandbox.file("one.eml", "From: a@example.org\nSubject: dinner\n\nSee you at six.\n");
    let ran = sandbox.run("review one.eml");
    assert!(ran.stderr.contains("`--input mail` reads its body alone"), "{ran:?}");
    assert!(!sandbox.run("review one.eml --input mail").stderr.contains("looks like"));
}

#[test]
fn coaching_marks_what_slipped_into_the_answers() {
    let ran = Sandbox::new()
        .command(["review", "--coach", "--message", "You never listen."])
        .args(["--answer", "happened=you never care", "--answer", "felt=sad"])
        .args(["--answer", "need=", "--answer", "ask=call me at six"])
        .output()
        .unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    assert!(said.contains("\"you never care\" may still land badly."), "{said}");
    assert!(!said.contains("\"call me at six\" may"), "{said}");
}
