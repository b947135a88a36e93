//! What holds of every message, whoever wrote it.

use std::sync::LazyLock;

use empathy::model::rule::{Role, Rule, Severity};
use empathy::review::builtin::TABLES;
use empathy::review::judge::{Finding, Reviewer, Settings};
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::{Sandbox, files};

/// Has nothing to do with any message.
const UNRELATED: &str = "The bins go out on Friday.";

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| Settings::all(&TABLES));

/// The examples of all rules, and the signs that change what they mean.
static PIECES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let signs = "\" “ ” „ ‘ ’ ' « » ` ``` [sic] > , ; ? ! . … - — ( ) : 🙂 👩‍👩‍👧 é e\u{301} ß 中文 \u{200b} \u{feff}";
    let mut pieces: Vec<String> = signs.split(' ').map(str::to_owned).collect();
    pieces.extend(
        ["\n", "\n\n", "\n> ", "\r\n", "\t", "\u{2028}", "\0", "www.example.org/you"]
            .map(String::from),
    );
    for rule in rules() {
        pieces.extend(rule.examples.flags);
        pieces.extend(rule.examples.passes);
    }
    pieces
});

/// The examples of what weighs most.
static GRAVE: LazyLock<Vec<String>> = LazyLock::new(|| {
    let grave = rules().filter(|rule| is_grave(rule.kind, rule.severity));
    grave.flat_map(|rule| rule.examples.flags).collect()
});

fn rules() -> impl Iterator<Item = Rule> {
    files("data/en/rules", ".yml").into_iter().map(|file| {
        let yaml = std::fs::read_to_string(file).expect("a rule's file");
        serde_yaml::from_str(&yaml).expect("a rule")
    })
}

/// Pitfalls that are errors, and words that lead to help.
fn is_grave(role: Role, severity: Option<Severity>) -> bool {
    role == Role::Safety || role == Role::Pitfall && severity == Some(Severity::Error)
}

/// Pieces in any order, a part of them cut short.
fn shuffled() -> impl Strategy<Value = String> {
    let piece = (select(PIECES.as_slice()), any::<prop::sample::Index>(), 0..4_u8);
    let piece = piece.prop_map(|(piece, at, cut)| {
        let kept = if cut == 0 { at.index(piece.chars().count() + 1) } else { usize::MAX };
        piece.chars().take(kept).collect::<String>()
    });
    (prop::collection::vec(piece, 0..12), select(vec!["", " ", "\n"]))
        .prop_map(|(list, by)| list.join(by))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![1 => any::<String>(), 1 => "[a-zA-Z '’\"“”.,?!`>\n-]{0,80}", 4 => shuffled()]
}

fn review(text: &str, other: Option<&str>) -> Vec<Finding> {
    Reviewer::new(&TABLES, &SETTINGS).review(text, other).0.to_vec()
}

/// What weighs most, by rule and words.
fn grave(text: &str) -> Vec<(u16, &str)> {
    let found = review(text, None).into_iter().filter(|f| {
        let rule = usize::from(f.rule);
        is_grave(TABLES.rules[rule].role, Some(SETTINGS.severity[rule]))
    });
    found.map(|f| (f.rule, &text[f.start as usize..f.end as usize])).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn findings_stand_on_whole_characters_of_the_text_sorted_and_once(text in text(), other in text()) {
        for other in [None, Some(other.as_str())] {
            let places: Vec<_> =
                review(&text, other).iter().map(|f| (f.start, f.end, f.rule)).collect();
            prop_assert!(places.windows(2).all(|two| two[0] < two[1]), "{:?}", places);
            for (start, end, _) in places {
                let words = text.get(start as usize..end as usize);
                prop_assert!(words.is_some_and(|words| !words.is_empty()), "{start}..{end}");
            }
        }
    }

    #[test]
    fn words_stand_in_order_each_in_one_sentence(text in text()) {
        let mut reviewer = Reviewer::new(&TABLES, &SETTINGS);
        reviewer.review(&text, None);
        let split = reviewer.split();
        for two in split.tokens.windows(2) {
            let same = (two[0].start, two[0].end) == (two[1].start, two[1].end);
            prop_assert!(same || two[0].end <= two[1].start, "{:?}", two);
        }
        for token in &split.tokens {
            prop_assert!(text.get(token.start as usize..token.end as usize).is_some());
        }
        let parts: Vec<_> = split.sentences.iter().flat_map(|s| split.of(s)).collect();
        prop_assert!(parts.into_iter().eq(&split.tokens));
    }

    #[test]
    fn a_sentence_about_something_else_takes_nothing_grave_back(
        before in text(), grave_words in select(GRAVE.as_slice()), after in text()
    ) {
        let text = format!("{before} {grave_words} {after}");
        // a message that is one quotation is meant, and beside another sentence it is quoted
        prop_assume!(!text.trim().starts_with(['"', '“', '”']));
        let alone = grave(&text);
        prop_assume!(!alone.is_empty());
        for longer in [format!("{UNRELATED}\n\n{text}"), format!("{text}\n\n{UNRELATED}")] {
            let there = grave(&longer);
            for finding in &alone {
                prop_assert!(there.contains(finding), "{:?} is not in {:?}", finding, there);
            }
        }
    }

    #[test]
    fn a_message_is_reviewed_the_same_whatever_was_reviewed_before_it(
        texts in prop::collection::vec(text(), 1..6)
    ) {
        let mut reviewer = Reviewer::new(&TABLES, &SETTINGS);
        let other = Some(texts[0].as_str());
        let mut all = || -> Vec<_> {
            let pairs = texts.iter().flat_map(|text| [(text, None), (text, other)]);
            pairs.map(|(text, other)| reviewer.review(text, other).0.to_vec()).collect()
        };
        let first = all();
        prop_assert_eq!(&all(), &first);
        for (n, text) in texts.iter().enumerate() {
            prop_assert_eq!(&review(text, None), &first[2 * n]);
            prop_assert_eq!(&review(text, other), &first[2 * n + 1]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2))]

    #[test]
    fn one_thread_or_two_write_the_same(
        texts in prop::collection::vec((text(), prop::option::of(text())), 300..400)
    ) {
        let mut lines = String::new();
        for (id, (text, context)) in texts.iter().enumerate() {
            let line = serde_json::json!({"id": id, "text": text, "context": context, "from": id % 3});
            lines.push_str(&format!("{line}\n"));
        }
        // more than is read at once, so that two threads have something to do
        let lines = lines.repeat(1 + (300 << 10) / lines.len());
        let sandbox = Sandbox::new();
        sandbox.file("messages", &lines);
        let run = |threads: u8| {
            let flags = "--input jsonl --format json --fail-on never --threads";
            sandbox.run(&format!("review messages {flags} {threads}")).ok()
        };
        let one = run(1);
        prop_assert_eq!(one.matches("\"acts\":[").count(), lines.lines().count());
        prop_assert!(one == run(2), "two threads write something else");
    }
}
