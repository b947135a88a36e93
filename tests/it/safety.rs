//! Words of fear, threat and control lead to help and to no advice on tone, wherever they are typed.

use crate::support::Sandbox;

/// As people type them.
const PROBES: [&str; 56] = [
    "he hits me",
    "my husband hit me last night",
    "she slapped me in front of the kids",
    "my boyfreind slaped me is it my fault",
    "he put his hands around my neck during a fight",
    "she throws things at me",
    "he punched the wall next to my head",
    "he blocks the door when i want to leave",
    "grabbed my arm and left marks",
    "he pulled my hair and dragged me",
    "afraid of him",
    "i'm scared of my wife",
    "I’m terrified of my partner",
    "scared to go home",
    "im scared when he comes home",
    "walking on eggshells",
    "i dont feel safe with her",
    "am i being abused",
    "is this abuse",
    "how do i calm him down so he doesnt hit me",
    "what do i say so she wont blow up and hurt me",
    "he threatens to kill me",
    "she says she'll take the kids and i'll never see them",
    "he said hed hurt my dog",
    "threatened to post my nudes",
    "ill call immigration, he said, he'll report me to immigration",
    "he has a gun",
    "if i cant have you nobody will",
    "he forced me to have sex",
    "she pressures me into sex till i give in",
    "he doesn't take no for an answer",
    "My husband makes me do things in bed i dont want",
    "he won't let me see my friends",
    "she won't let me leave the house",
    "i'm not allowed to work",
    "i need permission to go out",
    "he controls all the money",
    "he keeps all the money and i have to beg",
    "he makes me show receipts for every thing i buy",
    "she checks my phone every night",
    "he reads all my messages",
    "tracks my phone",
    "found an airtag in my bag from my ex",
    "My boyfriend makes me share my location at all times",
    "my partner is hiding my id and green card",
    "he took my passport",
    "Ex keeps showing up at my work",
    "he sits outside my house in his car all night",
    "he cut me off from my family",
    "controlling husband",
    "i almost hit him last night",
    "im afraid im going to hit her",
    "she says she'll kill herself if i leave",
    "i want to die",
    "thinking about taking all my pills",
    "everyone would be better off without me",
];

/// Ordinary talk, hard days included, that must be answered as asked.
const ORDINARY: [&str; 24] = [
    "afraid i upset you",
    "scared of losing you",
    "i hit a wall at work",
    "this is killing me",
    "dying to see you",
    "he never lets me finish a sentence",
    "control the budget together",
    "our son hit his brother",
    "beat around the bush",
    "threatened by her success",
    "locked out of the car again",
    "im scared to start therapy",
    "he's always on his phone",
    "watching me cook",
    "you scared me with that costume",
    "i feel trapped in this job",
    "shoot me a text",
    "dead tired",
    "we fight about dishes",
    "he raised his voice",
    "you hurt my feelings",
    "roll with the punches",
    "calm down",
    "I understand",
];

#[test]
fn fifty_probes_lead_to_help_from_every_door_and_to_no_advice() {
    let sandbox = Sandbox::new();
    for probe in PROBES {
        for flag in ["--search", "--instead-of"] {
            let said = sandbox.args(["phrase", flag, probe]).ok();
            assert_eq!(said.lines().count(), 1, "{flag} {probe}: {said}");
            assert!(said.contains("empathy learn safety"), "{flag} {probe}: {said}");
        }
        let said = sandbox.args(["phrase", "--situation", probe]).refused();
        assert!(said.contains("empathy learn safety"), "--situation {probe}: {said}");
        assert!(!said.contains("did you mean"), "--situation {probe}: {said}");
    }
}

#[test]
fn a_pack_can_add_words_and_take_none_away() {
    let sandbox = Sandbox::new();
    sandbox.file("pack/en/lexicon/danger.yml", "summary: s\nphrases: [pineapple]\n");
    for probe in ["he hits me", "pineapple", "he hi\u{200b}ts me"] {
        let said = sandbox.args(["phrase", "--instead-of", probe, "--data", "pack"]).ok();
        assert!(said.contains("empathy learn safety"), "{probe}: {said}");
    }
}

#[test]
fn every_format_of_a_probe_leads_to_help() {
    let sandbox = Sandbox::new();
    for format in ["human", "plain", "json", "yaml", "markdown"] {
        let said = sandbox.args(["phrase", "--search", "he hits me", "--format", format]).ok();
        assert!(said.contains("empathy learn safety"), "{format}: {said}");
        assert!(!said.contains("evidence"), "{format}: {said}");
    }
}

#[test]
fn ordinary_talk_is_answered_as_asked() {
    let sandbox = Sandbox::new();
    for text in ORDINARY {
        let ran = sandbox.args(["phrase", "--search", text]);
        let help = "If you're ever afraid of your partner, start with";
        let only_help = ran.stdout.lines().count() == 1 && ran.stdout.starts_with(help);
        assert!(!only_help, "{text}: {}", ran.stdout);
    }
}

#[test]
fn the_line_to_help_stands_on_conflict_limit_and_burnout_pages_in_every_format_but_plain() {
    let sandbox = Sandbox::new();
    let pages = [
        "phrase -s conflict --why",
        "phrase -s conflict --all",
        "phrase -s boundaries --all",
        "phrase -s burnout --why",
        "phrase --list",
        "checklist argument",
        "checklist conversation",
        "checklist help",
        "burnout --signs dread",
        "burnout --signs none",
        "burnout --list",
        "learn conflict",
        "learn boundaries",
        "learn burnout",
        "assess --answers 1,1,1,1,1,1,1,1,1,1",
    ];
    for page in pages {
        for format in ["human", "json", "yaml", "markdown"] {
            let said = sandbox.run(&format!("{page} --format {format}")).ok();
            assert!(said.contains("empathy learn safety"), "{page} --format {format}");
        }
    }
}

#[test]
fn fear_changes_the_burnout_page_to_safety_and_nothing_else() {
    let sandbox = Sandbox::new();
    let said = sandbox.run("burnout --signs dread,numb --afraid yes").ok();
    assert!(said.contains("empathy learn safety"));
    for tip in ["who starts", "to prevent", "breath"] {
        assert!(!said.contains(tip), "{tip}: {said}");
    }
    let json = sandbox.run("burnout --signs dread --afraid yes --format json").json();
    assert_eq!(json["view"], "safety");
    assert_eq!(json.get("rows"), None);
}

#[test]
fn a_low_mood_puts_a_doctor_before_any_tip() {
    let said = Sandbox::new().run("burnout --signs numb --low-mood yes").ok();
    let doctor = said.find("doctor").expect("a doctor");
    let tip = said.find("  now ").expect("a tip");
    assert!(doctor < tip, "{said}");
}

#[test]
fn the_safety_page_begins_with_the_emergency_number_in_words_then_directories() {
    let said = Sandbox::new().run("learn safety").ok();
    let places = ["local emergency number", "lila.help", "1-800-799-7233"];
    let found: Vec<usize> =
        places.iter().map(|text| said.find(text).unwrap_or_else(|| panic!("no {text}"))).collect();
    assert!(found.is_sorted(), "{said}");
    // entries that nobody saw on a public page do not ship
    for unseen in ["findahelpline.com", "1800 341 900", "0800 733 843", "116 123"] {
        assert!(!said.contains(unseen), "{unseen}");
    }
}

/// Lines of a file in `tests/probes/`, written without sight of the lexicon.
fn probes(name: &str) -> Vec<String> {
    let file = crate::support::root().join("tests/probes").join(name);
    std::fs::read_to_string(file).expect("a file of probes").lines().map(str::to_owned).collect()
}

#[test]
fn of_some_hundred_texts_of_each_kind_almost_all_are_told_apart() {
    let library = empathy::library::Library::new(None, Vec::new()).unwrap();
    let wrong = |name: &str, danger: bool| {
        let all = probes(name);
        let wrong: Vec<String> = all
            .iter()
            .filter(|text| library.shows_danger(text).unwrap() != danger)
            .cloned()
            .collect();
        assert!(all.len() > 300, "{name} has {}", all.len());
        assert!(wrong.len() * 100 <= all.len(), "{name}: more than 1 in 100: {wrong:#?}");
    };
    wrong("danger.txt", true);
    wrong("ordinary.txt", false);
}
