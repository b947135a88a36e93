//! What the rules come to once they are compiled: words by number, one automaton over those numbers, and what each
//! rule asks of its context. The built-in rules lie here as constants, so that a draft waits for nothing.

use std::borrow::Cow;

use crate::model::rule::{Count, Role, Severity, Target};

/// Numbers that are built in, or made for the user's own rules.
pub type Numbers = Cow<'static, [u32]>;

/// A rule's own number.
pub type RuleId = u16;

/// The word that no rule knows.
pub const UNKNOWN: u16 = 0;

/// What is known of a word beside its classes; a bit each.
pub mod known {
    /// May stand before the first word that counts: "well", "so".
    pub const LEAD_IN: u8 = 1;
    /// Joins clauses: "and", "but".
    pub const LINK: u8 = 2;
    pub const FIRST_PERSON: u8 = 4;
    pub const SECOND_PERSON: u8 = 8;
    pub const THIRD_PERSON: u8 = 16;
    /// One of the small words by which the language is known.
    pub const COMMON: u8 = 32;
    /// A full stop after it ends no sentence.
    pub const ABBREVIATION: u8 = 64;
    /// The lexicons that say so, in the order of the bits.
    pub const LEXICONS: [&str; 7] = [
        "lead-in",
        "clause-link",
        "first-person",
        "second-person",
        "person",
        "common",
        "abbreviation",
    ];
}

/// Compiled rules.
#[derive(Debug, Clone)]
pub struct Tables {
    /// Hash table, open addressing: the keys of all written words that are known; 0 is empty.
    pub keys: Cow<'static, [u64]>,
    /// Beside each key: the number of its word, or `SEVERAL` and a place in `several`.
    pub values: Numbers,
    /// For words that are read as several or as none: how many, and their numbers.
    pub several: Cow<'static, [[u16; 5]]>,
    /// Per word number: bits of `known`.
    pub known: Cow<'static, [u8]>,
    /// Per class: a bit for each word number.
    pub classes: Numbers,
    /// Numbers per class in `classes`.
    pub stride: u32,
    /// Per word number, from where in `start_to` its nodes stand.
    pub starts: Numbers,
    pub start_to: Numbers,
    pub nodes: Cow<'static, [Node]>,
    /// Word and node.
    pub words: Cow<'static, [[u32; 2]]>,
    /// Class and node.
    pub in_class: Cow<'static, [[u32; 2]]>,
    /// Class that the next word must not be in, and node.
    pub not_in: Cow<'static, [[u32; 2]]>,
    /// Nodes that are entered along with one, at no cost of a word.
    pub along: Numbers,
    pub accepts: Cow<'static, [Accept]>,
    /// Per gap, how many words it passes over at most; gap 0 is none.
    pub reach: Cow<'static, [u8]>,
    /// Sorted by id.
    pub rules: Cow<'static, [Meta]>,
    /// Sorted.
    pub acts: Cow<'static, [Cow<'static, str>]>,
    /// Rule, pattern.
    pub regexes: Cow<'static, [(RuleId, Cow<'static, str>)]>,
}

/// A place in the automaton: where its edges begin in each list; they end where the next node's begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Node {
    pub words: u32,
    pub in_class: u32,
    pub not_in: u32,
    pub along: u32,
    pub accepts: u32,
    /// Where any word leads; 0 nowhere.
    pub any: u32,
}

/// Set in the number of a node that leads no further.
pub const LEAF: u32 = 1 << 31;

/// What it means to arrive at a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accept {
    pub rule: RuleId,
    pub part: Part,
    /// Bits of `place`.
    pub place: u8,
    /// A class that must not stand right before; `NO_CLASS` when none.
    pub behind: u16,
    /// The gap that must be open; 0 when none.
    pub via: u16,
    /// Words that may still follow before the sentence ends.
    pub slack: u8,
}

pub const NO_CLASS: u16 = u16::MAX;

/// Where in a sentence a pattern must stand; a bit each.
pub mod place {
    pub const BEGINS: u8 = 1;
    pub const CLAUSE: u8 = 2;
    pub const ENDS: u8 = 4;
    pub const QUESTION: u8 = 8;
    pub const NO_QUESTION: u8 = 16;
}

/// Which part of a rule a pattern is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Phrase,
    /// A cue, by number.
    Cue(u8),
    /// Words near which a regular expression is tried, by its number in `regexes`.
    Near(u16),
    Unless,
    Other,
    UnlessOther,
    /// Of an allow-list, not of a rule.
    Allowed,
    /// What stands before a gap.
    Open(u16),
}

/// What a rule asks beyond its words.
#[derive(Debug, Clone)]
pub struct Meta {
    pub id: Cow<'static, str>,
    pub act: u16,
    pub role: Role,
    /// `Hint` where the role has none.
    pub severity: Severity,
    pub target: Option<Target>,
    /// Bits of `About`; 0 is all.
    pub about: u8,
    /// Bits of `Shield`.
    pub even: u8,
    /// Weights of the cues.
    pub cues: Cow<'static, [u8]>,
    pub threshold: u8,
    /// Whether words of its own find something; else acts, counts or the other's words do.
    pub has_words: bool,
    pub needs_other: bool,
    pub acts: Cow<'static, [u16]>,
    pub needs: Cow<'static, [u16]>,
    pub not_after: Cow<'static, [u16]>,
    pub without: Cow<'static, [u16]>,
    pub counts: Cow<'static, [Count]>,
}

/// Set in a value that leads to several words.
pub const SEVERAL: u32 = 1 << 31;

/// The key of a word as it grows, byte by byte, lower case. Words of up to eight bytes are their own key; of longer
/// ones the rest is mixed in, so that two of them share a key once in 2^60.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Key {
    first: u64,
    rest: u64,
    length: u32,
}

impl Key {
    /// The key of a whole word.
    pub fn of(word: &[u8]) -> Self {
        let mut key = Self::default();
        for &byte in word {
            key.push(byte);
        }
        key
    }

    #[inline]
    pub const fn push(&mut self, byte: u8) {
        if self.length < 8 {
            self.first |= (byte as u64) << (self.length * 8);
        } else {
            self.rest = (self.rest.rotate_left(9) ^ byte as u64).wrapping_mul(SPREAD);
        }
        self.length += 1;
    }

    /// Bytes of the word so far.
    pub const fn length(&self) -> usize {
        self.length as usize
    }

    #[inline]
    pub const fn value(&self) -> u64 {
        if self.length <= 8 {
            self.first
        } else {
            (self.first.wrapping_mul(SPREAD) ^ self.rest) | 1 << 63
        }
    }
}

/// An odd number whose bits are well mixed: the golden ratio.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Where in so many slots (a power of two) a key is looked for first.
#[inline]
pub const fn slot(key: u64, slots: usize) -> usize {
    #[allow(clippy::cast_possible_truncation)]
    // the upper half; only where addresses are short is it a cast
    let upper = (key.wrapping_mul(SPREAD) >> 32) as usize;
    upper & (slots - 1)
}

impl Tables {
    /// The value of a written word.
    #[inline]
    pub fn value(&self, key: u64) -> Option<u32> {
        let mask = self.keys.len() - 1;
        let mut at = slot(key, self.keys.len());
        loop {
            match self.keys[at] {
                0 => return None,
                found if found == key => return Some(self.values[at]),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Whether a word is in a class.
    #[inline]
    pub fn is_in(&self, word: u16, class: u32) -> bool {
        let bits = self.classes[(class * self.stride) as usize + usize::from(word >> 5)];
        bits >> (word & 31) & 1 == 1
    }

    /// The number of the rule with this id.
    pub fn rule(&self, id: &str) -> Option<RuleId> {
        let found = self.rules.binary_search_by(|rule| rule.id.as_ref().cmp(id));
        found.ok().and_then(|at| RuleId::try_from(at).ok())
    }
}
