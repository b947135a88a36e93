//! Word lists, from `lexicon/<name>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step};
use super::kind::Kind;
use super::words::{pattern, stands_in, words};

/// Words that show one thing. A text shows it when one of `phrases` stands in it, or one word of each list of a
/// pair does, and none of it is explained away by `unless`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lexicon {
    /// What the words show.
    pub summary: String,
    /// Words in a row; `*` ends the beginning of a word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
    /// Names of other lists whose phrases belong to this one too, for the classes of rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// Words that show it only when nothing else stands beside them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alone: Vec<String>,
    /// Words that show it only together, anywhere in the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<Pair>,
    /// Taken out of the text before looking: "killing time", "hit the road".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<String>,
}

/// Two lists; one entry of each must stand in the text, the second within `within` words after the
/// first's end.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pair {
    pub first: Vec<String>,
    pub second: Vec<String>,
    pub within: u16,
}

impl Lexicon {
    /// Whether `text` shows what this lexicon is about.
    pub fn shows(&self, text: &str) -> bool {
        let mut text = words(text);
        for harmless in &self.unless {
            blank(&pattern(harmless), &mut text);
        }
        let whole = |p: &String| {
            let part = pattern(p);
            part.len() == text.len() && stands_in(&part, &text)
        };
        self.alone.iter().any(whole)
            || self.phrases.iter().any(|p| stands_in(&pattern(p), &text))
            || self.pairs.iter().any(|pair| pair.stands_in(&text))
    }
}

/// Replaces each stand of `part` in `text` by words that nothing matches, places kept.
fn blank(part: &[String], text: &mut [String]) {
    if part.is_empty() {
        return;
    }
    for start in 0..(text.len() + 1).saturating_sub(part.len()) {
        if stands_in(part, &text[start..start + part.len()]) {
            for word in &mut text[start..start + part.len()] {
                word.clear();
            }
        }
    }
}

impl Pair {
    fn stands_in(&self, text: &[String]) -> bool {
        let first: Vec<_> = self.first.iter().map(|p| pattern(p)).collect();
        let second: Vec<_> = self.second.iter().map(|p| pattern(p)).collect();
        (0..text.len()).any(|start| {
            first.iter().any(|part| {
                let end = start + part.len();
                if part.is_empty() || end > text.len() || !stands_in(part, &text[start..end]) {
                    return false;
                }
                let reach = (end + usize::from(self.within)).min(text.len());
                second.iter().any(|part| stands_in(part, &text[end..reach]))
            })
        })
    }
}

impl Item for Lexicon {
    const KIND: Kind = Kind::Lexicon;

    fn check(&self, faults: &mut Faults) {
        faults.text("summary", &self.summary);
        faults.texts("phrases", &self.phrases, usize::from(self.include.is_empty()));
        faults.texts("include", &self.include, 0);
        faults.texts("alone", &self.alone, 0);
        faults.texts("unless", &self.unless, 0);
        faults.each("pairs", &self.pairs, |faults, pair| {
            faults.texts("first", &pair.first, 1);
            faults.texts("second", &pair.second, 1);
            if pair.within == 0 {
                faults.field("within", |f| f.add("`within` must be 1 or more"));
            }
        });
    }

    fn cites(&self, _cites: &mut Cites) {}

    fn sees(&self, sees: &mut Cites) {
        for (n, name) in self.include.iter().enumerate() {
            let place = vec![Step::Field("include"), Step::Index(n)];
            sees.list.push((format!("lexicon/{name}"), place));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        Lexicon {
            summary: "a test".into(),
            include: Vec::new(),
            phrases: vec!["hit* me".into(), "knife".into()],
            alone: vec!["afraid".into()],
            pairs: vec![Pair {
                first: vec!["afraid of".into()],
                second: vec!["him".into(), "husband".into()],
                within: 2,
            }],
            unless: vec!["butter knife".into()],
        }
    }

    #[test]
    fn a_phrase_or_a_pair_near_enough_shows_it() {
        assert!(lexicon().shows("He HITS me"));
        assert!(lexicon().shows("i'm afraid of my husband"));
        assert!(!lexicon().shows("afraid of the dark and him"));
    }

    #[test]
    fn a_word_alone_shows_it_and_the_same_word_in_company_does_not() {
        assert!(lexicon().shows("Afraid?"));
        assert!(!lexicon().shows("afraid we're late"));
    }

    #[test]
    fn what_is_explained_away_does_not_show_it() {
        assert!(!lexicon().shows("who left the butter knife out"));
        assert!(lexicon().shows("a butter knife and a knife"));
    }
}
