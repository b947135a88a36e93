//! Any text, taken apart and reviewed with the built-in rules, alone and as an answer.
#![no_main]

use empathy::review::builtin::TABLES;
use empathy::review::judge::{Reviewer, Settings};
use empathy::review::split::Split;
use empathy_fuzz::{findings_are_sound, split_is_sound};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut split = Split::default();
    split.read(text, &TABLES);
    split_is_sound(text, &split, &TABLES);
    let settings = Settings::all(&TABLES);
    let mut reviewer = Reviewer::new(&TABLES, &settings);
    let alone = reviewer.review(text, None).0.to_vec();
    findings_are_sound(text, &alone, reviewer.split(), &TABLES);
    // the first paragraph is what the rest answers
    if let Some((other, answer)) = text.split_once("\n\n") {
        let found = reviewer.review(answer, Some(other)).0.to_vec();
        findings_are_sound(answer, &found, reviewer.split(), &TABLES);
        // nothing of it is left behind for the next message
        assert_eq!(reviewer.review(text, None).0, alone);
    }
});
