//! What must hold of every message, whoever wrote it and whatever the rules.

use empathy::review::judge::Finding;
use empathy::review::split::Split;
use empathy::review::tables::Tables;

/// Words stand in order, on whole characters, each in one sentence.
pub fn split_is_sound(text: &str, split: &Split, tables: &Tables) {
    let (mut start, mut end) = (0, 0);
    for token in &split.tokens {
        let here = (token.start as usize, token.end as usize);
        assert!(here.0 < here.1, "an empty word at {here:?}");
        assert!(text.get(here.0..here.1).is_some(), "half a character at {here:?}");
        // words that are written as one share their place
        assert!(here == (start, end) || here.0 >= end, "{here:?} after {start}..{end}");
        assert!(usize::from(token.word) < tables.known.len());
        (start, end) = here;
    }
    let mut next = 0;
    for sentence in &split.sentences {
        assert!(sentence.from == next && sentence.to > next, "{sentence:?} after {next}");
        next = sentence.to;
    }
    assert_eq!(next as usize, split.tokens.len(), "words outside of sentences");
    assert!(split.common <= split.words && split.unknown <= split.words);
    assert!(split.capitals <= split.long && split.questions as usize <= split.sentences.len());
}

/// Findings are sorted, said once, and stand on whole words of the text.
pub fn findings_are_sound(text: &str, findings: &[Finding], split: &Split, tables: &Tables) {
    for finding in findings {
        assert!(text.get(finding.start as usize..finding.end as usize).is_some());
        assert!(split.tokens.iter().any(|token| token.start == finding.start));
        assert!(split.tokens.iter().any(|token| token.end == finding.end));
        assert!(usize::from(finding.rule) < tables.rules.len());
    }
    let places: Vec<_> = findings.iter().map(|f| (f.start, f.end, f.rule)).collect();
    assert!(places.is_sorted(), "{places:?}");
}
