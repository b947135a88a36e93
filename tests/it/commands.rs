//! What each command promises beyond its page in `tests/cmd/`.

use std::collections::BTreeSet;

use crate::support::Sandbox;

#[test]
fn an_alias_leads_to_its_situation() {
    let sandbox = Sandbox::new();
    let conflict = sandbox.run("phrase -s conflict").ok();
    assert_eq!(sandbox.run("phrase -s fight").ok(), conflict);
    assert_eq!(sandbox.args(["phrase", "-s", "FIGHT"]).ok(), conflict);
    assert_eq!(sandbox.run("phrase --situation=argument").ok(), conflict);
}

#[test]
fn a_slip_is_never_run_on_a_guess() {
    let sandbox = Sandbox::new();
    for (line, near) in [
        ("phrase -s conflct", "`conflict`"),
        ("checklist convrsation", "`conversation`"),
        ("ritual show story-of-the-dya", "`story-of-the-day`"),
        ("learn mythes", "`myths`"),
        ("learn --source eyal-2081", "`eyal-2018`"),
        ("burnout --signs dred", "`dread`"),
        ("pack show rituals/story-of-the-dya", "`rituals/story-of-the-day`"),
        ("phrse", "'phrase'"),
        ("phrase --situatoin conflict", "'--situation'"),
    ] {
        let said = sandbox.run(line).refused();
        assert!(said.contains(near), "{line}: {said}");
    }
}

#[test]
fn verbs_are_not_abbreviated() {
    Sandbox::new().run("phr -s conflict").refused();
}

#[test]
fn all_phrases_of_a_situation_are_dealt_before_one_comes_again() {
    let sandbox = Sandbox::new();
    let all = sandbox.run("phrase -s conflict --format plain --all").ok().lines().count();
    let dealt: BTreeSet<String> =
        (0..all).map(|n| sandbox.run(&format!("phrase -s conflict --seed {n}")).ok()).collect();
    assert_eq!(dealt.len(), all);
}

#[test]
fn the_daily_phrase_is_the_day_s_whatever_the_seed_and_suits_any_day() {
    let sandbox = Sandbox::new();
    let today = sandbox.run("phrase --daily").ok();
    assert_eq!(sandbox.run("phrase --daily --seed 99").ok(), today);
    let tomorrow = sandbox.run("phrase --daily --today 2026-11-24").ok();
    assert_ne!(today, tomorrow);
    for day in 1..=28 {
        let json =
            sandbox.run(&format!("phrase --daily --today 2026-02-{day:02} --format json")).json();
        let situation = json["phrases"][0]["situation"].as_str().unwrap().to_owned();
        assert!(["check-in", "gratitude"].contains(&situation.as_str()), "{situation}");
    }
}

#[test]
fn tone_medium_and_count_choose() {
    let sandbox = Sandbox::new();
    let json = sandbox.run("phrase -s conflict --tone direct --all --format json").json();
    assert!(json["phrases"].as_array().unwrap().iter().all(|p| p["tone"] == "direct"));
    let json = sandbox.run("phrase -s repair --medium text --all --format json").json();
    assert!(json["phrases"].as_array().unwrap().iter().all(|p| p["medium"] != "talk"));
    assert_eq!(sandbox.run("phrase -s conflict -n 5").ok().lines().count(), 5);
}

#[test]
fn the_last_of_a_repeated_flag_wins_wherever_it_stands() {
    let sandbox = Sandbox::new();
    let plain = sandbox.run("ritual --format plain").ok();
    assert_eq!(sandbox.run("ritual --format json --format plain").ok(), plain);
    assert_eq!(sandbox.run("--format json ritual --format plain").ok(), plain);
    assert_eq!(sandbox.run("--format plain ritual").ok(), plain);
    let light = sandbox.run("phrase -s conflict --tone light").ok();
    assert_eq!(sandbox.run("phrase -s conflict --tone warm --tone light").ok(), light);
}

#[test]
fn blanks_are_filled_or_stay_visible() {
    let sandbox = Sandbox::new();
    let open = sandbox.run("phrase --all --format plain").ok();
    let blank = open.split('<').nth(1).and_then(|rest| rest.split('>').next());
    let Some(blank) = blank else { return };
    let filled = sandbox
        .args(["phrase", "--all", "--format", "plain", "--fill", &format!("{blank}=PINEAPPLE")])
        .ok();
    assert!(filled.contains("PINEAPPLE"));
    assert!(!filled.contains(&format!("<{blank}>")));
}

#[test]
fn a_cliche_inside_a_sentence_is_found_and_the_longest_wins() {
    let sandbox = Sandbox::new();
    for (said, key) in [
        ("I understand", "i-understand"),
        ("CALM DOWN!!!", "calm-down"),
        ("please just calm down now", "calm-down"),
        ("you’re too sensitive", "too-sensitive"),
        ("i'm sorry you feel that way", "sorry-you-feel"),
        ("I'm fine", "fine"),
        ("at least", "at-least"),
    ] {
        let json = sandbox.args(["phrase", "--instead-of", said, "--format", "json"]).json();
        let id = json["id"].as_str().unwrap().to_owned();
        assert!(id.contains(key), "{said}: {id}");
        let moves = json["moves"].as_array().unwrap().len();
        assert!((2..=3).contains(&moves), "{said}: {moves} moves");
    }
    sandbox.args(["phrase", "--instead-of", "the fine print of the lease is long"]).refused();
}

#[test]
fn a_ritual_stays_all_day_and_changes_the_next() {
    let sandbox = Sandbox::new();
    let mut before = String::new();
    for day in 1..=30 {
        let call = format!("ritual --today 2026-11-{day:02}");
        let said = sandbox.run(&call).ok();
        assert_eq!(said.lines().count(), 1);
        assert_eq!(sandbox.run(&call).ok(), said);
        assert_ne!(said, before, "day {day}");
        before = said;
    }
}

#[test]
fn rituals_are_chosen_by_minutes_company_and_time() {
    let sandbox = Sandbox::new();
    let json = sandbox.run("ritual list --within 2 --alone --when morning --format json").json();
    let list = json["rituals"].as_array().unwrap();
    assert!(!list.is_empty());
    for ritual in list {
        assert!(ritual["minutes"].as_u64().unwrap() <= 2);
        assert_eq!(ritual["with"], "alone");
        assert_ne!(ritual["when"], "evening");
    }
    // the last of two that exclude each other wins
    let json = sandbox.run("ritual list --alone --together --format json").json();
    assert!(json["rituals"].as_array().unwrap().iter().all(|r| r["with"] == "together"));
}

#[test]
fn assess_gives_four_scales_a_plain_sum_and_next_steps() {
    let json = Sandbox::new().run("assess --answers 3,2,4,1,2,3,1,2,4,3 --format json").json();
    let scales = json["scales"].as_array().unwrap();
    let of = |n: usize| (scales[n]["key"].as_str().unwrap(), scales[n]["score"].as_f64().unwrap());
    // items 1, 3, 8; 2, 4, 6; 5, 10; 9
    assert_eq!(of(0), ("listening", 9.0));
    assert_eq!(of(1), ("perspective", 6.0));
    assert_eq!(of(2), ("noticing", 5.0));
    assert_eq!(of(3), ("limits", 4.0));
    for (scale, smallest) in scales.iter().zip([3.6, 3.6, 3.0, 2.1]) {
        assert!((scale["smallest_change"].as_f64().unwrap() - smallest).abs() < 0.05);
        assert_eq!(scale["band"].as_array().unwrap().len(), 2);
    }
    // limits (9) and the uncounted item (7) stand outside
    assert_eq!(json["total"]["score"], 20.0);
    assert_eq!(json["total"]["max"], 32.0);
    assert!(!json["next"]["practise"].as_array().unwrap().is_empty());
    assert!(json["assumed"]["says"].as_str().unwrap().contains("assumed"));
}

#[test]
fn assess_says_what_is_wrong_with_answers() {
    let sandbox = Sandbox::new();
    for (answers, needle) in [
        ("3,2,4,1,2,3,1,2,4", "needs 10 answers, got 9"),
        ("3,2,4,1,2,3,1,2,4,5", "answer 10 is `5`"),
        ("3,2,4,x,2,3,1,2,4,3", "answer 4 is `x`"),
        ("3,2,4,-1,2,3,1,2,4,3", "answer 4 is `-1`"),
        ("3,2,4,1.5,2,3,1,2,4,3", "answer 4 is `1.5`"),
        ("", "needs 10 answers, got 0"),
        ("missing.md", "there is no such file"),
    ] {
        let said = sandbox.args(["assess", "--answers", answers]).refused();
        assert!(said.contains(needle), "{answers}: {said}");
    }
}

#[test]
fn what_did_not_come_up_is_made_up_for_and_said() {
    let sandbox = Sandbox::new();
    let json = sandbox.run("assess --answers -,2,4,1,2,3,1,2,-,3 --format json").json();
    assert_eq!(json["scales"][0]["answered"], 2);
    assert_eq!(json["scales"][0]["score"], 9.0);
    assert!(json["scales"][3]["score"].is_null());
    let said = sandbox.run("assess --answers -,-,-,-,-,-,-,-,-,-").ok();
    assert!(said.contains("not enough to say"), "{said}");
}

#[test]
fn a_form_is_printed_filled_and_read_back() {
    let sandbox = Sandbox::new();
    let blank = sandbox.run("assess --form --rater me").ok();
    assert_eq!(blank.matches("[ ]").count(), 10);
    let mut filled = blank;
    for answer in [3, 2, 4, 1, 2, 3, 1, 2, 4, 3] {
        filled = filled.replacen("[ ]", &format!("[{answer}]"), 1);
    }
    let by_file = {
        sandbox.file("mine.md", &filled);
        sandbox.run("assess --answers mine.md").ok()
    };
    assert_eq!(by_file, sandbox.run("assess --answers 3,2,4,1,2,3,1,2,4,3").ok());
    assert_eq!(by_file, sandbox.feed("assess --answers -", &filled).ok());
    assert_eq!(by_file, sandbox.feed("assess --answers -", "3 2 4 1 2 3 1 2 4 3\n").ok());
    // as other editors leave it
    sandbox.file("crlf.md", format!("\u{feff}{}", filled.replace('\n', "\r\n")));
    assert_eq!(by_file, sandbox.run("assess --answers crlf.md").ok());
}

#[test]
fn a_form_with_a_hole_names_the_item() {
    let sandbox = Sandbox::new();
    let blank = sandbox.run("assess --form").ok();
    sandbox.file("blank.md", &blank);
    let said = sandbox.run("assess --answers blank.md").refused();
    assert!(said.contains("item 1 is blank"), "{said}");
    let odd = blank.replacen("[ ]", "[7]", 1);
    sandbox.file("odd.md", &odd);
    let said = sandbox.run("assess --answers odd.md").refused();
    assert!(said.contains("odd.md") && said.contains("item 1 is `7`"), "{said}");
}

fn partner(sandbox: &Sandbox, day: &str) -> String {
    let mut form = sandbox.run(&format!("assess --form --today {day}")).ok();
    for answer in ["2", "2", "-", "1", "0", "3", "1", "2", "4", "1"] {
        form = form.replacen("[ ]", &format!("[ {answer} ]"), 1);
    }
    form
}

#[test]
fn two_views_stand_side_by_side_and_neither_is_called_true() {
    let sandbox = Sandbox::new();
    sandbox.file("partner.md", partner(&sandbox, "2026-11-23"));
    let call = "assess --answers 3,2,4,1,2,3,1,2,4,3 --compare partner.md";
    let json = sandbox.run(&format!("{call} --format json")).json();
    assert_eq!(json["items"][0]["gap"], -1);
    assert!(json["items"][2]["gap"].is_null());
    let said = sandbox.run(call).ok();
    assert!(said.contains("Neither column is the truth"), "{said}");
}

#[test]
fn the_partner_s_form_opens_only_after_one_s_own_answers_for_the_same_days() {
    let sandbox = Sandbox::new();
    sandbox.file("partner.md", partner(&sandbox, "2026-11-22"));
    let said = sandbox.run("assess --compare partner.md").refused();
    assert!(said.contains("your own answers for 2026-11-16 to 2026-11-22 come first"), "{said}");
    let said = sandbox.run("assess --answers 1,1,1,1,1,1,1,1,1,1 --compare partner.md").refused();
    assert!(said.contains("compare the same days"), "{said}");
    // one's own form is not the partner's
    let own = sandbox.run("assess --form --rater me").ok().replace("[ ]", "[1]");
    sandbox.file("own.md", own);
    let said = sandbox.run("assess --answers 1,1,1,1,1,1,1,1,1,1 --compare own.md").refused();
    assert!(said.contains("your own form"), "{said}");
}

#[test]
fn the_plan_starts_with_what_helps_soonest_and_names_each_row_once() {
    let all = "dread,numb,irritable,on-repeat,small-slights,alone-relief,spillover";
    let json = Sandbox::new().run(&format!("burnout --signs {all} --format json")).json();
    let rows: Vec<&str> =
        json["rows"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), rows.len());
    assert_eq!(rows.len(), 5, "{rows:?}");
    for word in ["score", "total", "level"] {
        assert!(json.get(word).is_none(), "a plan has no {word}");
    }
}

#[test]
fn a_source_that_was_not_checked_says_so() {
    let sandbox = Sandbox::new();
    let partly = sandbox.run("learn --source weinstein-2024").ok();
    assert!(partly.contains("not checked by us"), "{partly}");
    let full = sandbox.run("learn --source eyal-2018").ok();
    assert!(!full.contains("not checked"), "{full}");
}

#[test]
fn days_are_iso_and_exist() {
    let sandbox = Sandbox::new();
    for day in ["2026-02-30", "23.11.2026", "tomorrow", "2026-1-1", "20261123", ""] {
        let said = sandbox.args(["ritual", "--today", day]).refused();
        assert!(said.contains("2026-11-23"), "{day}: {said}");
    }
    sandbox.run("ritual --today 2028-02-29").ok();
    let ran = sandbox.command(["ritual"]).env("EMPATHY_TODAY", "soon").output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("EMPATHY_TODAY"));
}

#[test]
fn a_flag_beats_its_variable_and_an_empty_variable_is_none() {
    let sandbox = Sandbox::new();
    let day = sandbox.run("ritual --today 2026-12-24").ok();
    let by = |var: &str, value: &str, line: &str| {
        let ran = sandbox.command(line.split_whitespace()).env(var, value).output().unwrap();
        String::from_utf8(ran.stdout).unwrap()
    };
    assert_eq!(by("EMPATHY_TODAY", "2026-12-24", "ritual"), day);
    assert_eq!(by("EMPATHY_TODAY", "2026-01-01", "ritual --today 2026-12-24"), day);
    let seeded = sandbox.run("phrase -s conflict --seed 5").ok();
    assert_eq!(by("EMPATHY_SEED", "5", "phrase -s conflict"), seeded);
    assert_eq!(
        by("EMPATHY_SEED", "", "phrase -s conflict"),
        sandbox.run("phrase -s conflict").ok()
    );
}

#[test]
fn an_unknown_zone_is_said_once_and_does_not_stop() {
    let ran = Sandbox::new()
        .command(["ritual"])
        .env_remove("EMPATHY_TODAY")
        .env("TZ", "Mars/Olympus")
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(0));
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("time zone"), "{said}");
}

#[test]
fn days_are_local() {
    let sandbox = Sandbox::new();
    let in_zone = |zone: &str| {
        let ran = sandbox
            .command(["assess", "--form", "--format", "json"])
            .env_remove("EMPATHY_TODAY")
            .env("TZ", zone)
            .output()
            .unwrap();
        let json: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
        json["days"]["to"].as_str().unwrap().to_owned()
    };
    // 26 hours apart: never the same day
    assert_ne!(in_zone("Pacific/Kiritimati"), in_zone("Etc/GMT+12"));
}

#[test]
fn an_unknown_language_is_an_error_by_flag_and_english_by_locale() {
    let sandbox = Sandbox::new();
    let said = sandbox.run("ritual --lang tlh").refused();
    assert!(said.contains("`en`"), "{said}");
    let ran = sandbox.command(["ritual"]).env("LC_ALL", "tlh_KX.UTF-8").output().unwrap();
    assert_eq!(String::from_utf8(ran.stdout).unwrap(), sandbox.run("ritual").ok());
}
