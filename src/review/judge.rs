//! From what stands in a message to what is said of it: only here is looked at quotation, denial, whom words are aimed
//! at, what came before, and what was answered.

use std::cell::OnceCell;

use super::Quiet;
use super::scan::{Match, Scanner};
use super::split::{Split, Token, token};
use super::tables::{Meta, Part, RuleId, Tables, known};
use crate::model::rule::{About, Count, Measure, Role, Severity, Shield, Target};

/// Words in which a rule found something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    pub rule: RuleId,
    /// Bytes of the text.
    pub start: u32,
    pub end: u32,
    from: u32,
    to: u32,
}

/// What one run looks for.
#[derive(Debug, Clone)]
pub struct Settings {
    /// By rule: whether it is looked for at all.
    pub on: Vec<bool>,
    /// By rule: whether its findings are only for other rules to look at.
    pub silent: Vec<bool>,
    /// By rule.
    pub severity: Vec<Severity>,
    pub about: About,
}

impl Settings {
    /// Every rule, as it is written.
    pub fn all(tables: &Tables) -> Self {
        Self {
            on: vec![true; tables.rules.len()],
            silent: tables.rules.iter().map(|rule| rule.role == Role::Shield).collect(),
            severity: tables.rules.iter().map(|rule| rule.severity).collect(),
            about: About::Unsaid,
        }
    }
}

/// Reviews message after message; holds what is worth keeping between them.
#[derive(Debug)]
pub struct Reviewer<'t> {
    tables: &'t Tables,
    settings: &'t Settings,
    split: Split,
    other: Split,
    scanner: Scanner<'t>,
    matches: Vec<Match>,
    /// Of those, what may speak against a finding.
    guards: Vec<Match>,
    other_matches: Vec<Match>,
    /// Of the sentence that is judged.
    found: Vec<Finding>,
    findings: Vec<Finding>,
    cues: Vec<(RuleId, u32, u32, u32)>,
    regexes: Vec<OnceCell<Option<regex::Regex>>>,
    /// Rules that look at acts, and rules that look at the message as a whole.
    on_acts: Vec<RuleId>,
    on_whole: Vec<RuleId>,
    /// The acts of the shields.
    denied: Option<u16>,
    reported: Option<u16>,
}

/// Tokens between a denial and what it denies.
const DENIAL_REACHES: u32 = 2;

/// What a regular expression may come to in memory, in bytes.
pub const REGEX_LIMIT: usize = 1 << 20;

impl<'t> Reviewer<'t> {
    pub fn new(tables: &'t Tables, settings: &'t Settings) -> Self {
        let act = |name: &str| {
            let found = tables.acts.binary_search_by(|act| act.as_ref().cmp(name));
            found.ok().and_then(|n| u16::try_from(n).ok())
        };
        let those = |fits: fn(&Meta) -> bool| {
            let numbered = (0..).zip(tables.rules.iter());
            numbered
                .filter(|(n, rule)| settings.on[usize::from(*n)] && fits(rule))
                .map(|(n, _)| n)
                .collect()
        };
        Self {
            tables,
            settings,
            split: Split::default(),
            other: Split::default(),
            scanner: Scanner::new(tables),
            matches: Vec::new(),
            guards: Vec::new(),
            other_matches: Vec::new(),
            found: Vec::new(),
            findings: Vec::new(),
            cues: Vec::new(),
            regexes: tables.regexes.iter().map(|_| OnceCell::new()).collect(),
            on_acts: those(|rule| !rule.acts.is_empty()),
            on_whole: those(|rule| !rule.has_words && rule.acts.is_empty()),
            denied: act("denied"),
            reported: act("reported"),
        }
    }

    /// What was found, sorted by place, then by rule; and why nothing was looked for, if so.
    pub fn review(&mut self, text: &str, other: Option<&str>) -> (&[Finding], Option<Quiet>) {
        self.findings.clear();
        self.split.read(text, self.tables);
        self.matches.clear();
        let quiet = self.unreadable();
        if quiet.is_some() {
            return (&self.findings, quiet);
        }
        self.read_other(other);
        for n in 0..self.split.sentences.len() {
            self.sentence(n, text);
        }
        let quiet = (self.findings.is_empty() && self.is_short()).then_some(Quiet::Short);
        if quiet.is_none() {
            self.whole();
        }
        self.settle();
        (&self.findings, quiet)
    }

    /// Whether a shield, which has no finding of its own, stands in a text.
    pub fn guards(&mut self, text: &str, rule: RuleId) -> bool {
        if self.tables.rules[usize::from(rule)].role != Role::Shield {
            return false;
        }
        self.split.read(text, self.tables);
        self.matches.clear();
        for sentence in &self.split.sentences {
            self.scanner.scan(&self.split.tokens, sentence, &mut self.matches);
        }
        let stands = |part: Part| self.matches.iter().any(|m| m.rule == rule && m.part == part);
        stands(Part::Phrase) && !stands(Part::Unless)
    }

    /// The message as it was last taken apart.
    pub const fn split(&self) -> &Split {
        &self.split
    }

    fn unreadable(&self) -> Option<Quiet> {
        let split = &self.split;
        if split.words == 0 || split.signs > 3 * split.words + 8 {
            return Some(Quiet::Letters);
        }
        if split.foreign * 2 > split.words {
            return Some(Quiet::Language);
        }
        let known_language = split.common * 8 >= split.words || split.unknown * 2 <= split.words;
        (split.words >= 4 && !known_language).then_some(Quiet::Language)
    }

    fn is_short(&self) -> bool {
        self.split.words < 4 && self.split.unknown == self.split.words
    }

    fn read_other(&mut self, other: Option<&str>) {
        self.other_matches.clear();
        let Some(other) = other else {
            self.other.read("", self.tables);
            return;
        };
        self.other.read(other, self.tables);
        for sentence in &self.other.sentences {
            self.matches.clear();
            self.scanner.scan(&self.other.tokens, sentence, &mut self.matches);
            for &found in &self.matches {
                // that it stands there counts, not how often
                let known = |m: &Match| m.rule == found.rule && m.part == found.part;
                if matches!(found.part, Part::Other | Part::UnlessOther)
                    && !self.other_matches.iter().any(known)
                {
                    self.other_matches.push(found);
                }
            }
        }
    }

    /// Everything in one sentence.
    fn sentence(&mut self, n: usize, text: &str) {
        let sentence = self.split.sentences[n];
        self.matches.clear();
        self.scanner.scan(&self.split.tokens, &sentence, &mut self.matches);
        if self.matches.is_empty() {
            return;
        }
        self.found.clear();
        self.cues.clear();
        let is_shield = |rule: RuleId| self.tables.rules[usize::from(rule)].role == Role::Shield;
        let guards = self.matches.iter().filter(|m| match m.part {
            Part::Unless | Part::Allowed => true,
            Part::Phrase => is_shield(m.rule),
            Part::Cue(_) | Part::Near(_) | Part::Other | Part::UnlessOther | Part::Open(_) => false,
        });
        self.guards.clear();
        self.guards.extend(guards);
        for at in 0..self.matches.len() {
            let found = self.matches[at];
            match found.part {
                Part::Phrase => self.take(found.rule, found.from, found.to),
                Part::Cue(cue) => self.cue(found.rule, cue, found.from, found.to),
                Part::Near(number) => {
                    // once a sentence, however many words call for it
                    if self.matches[..at].iter().all(|m| m.part != found.part) {
                        self.regex(number, sentence.from, sentence.to, text);
                    }
                }
                Part::Unless | Part::Other | Part::UnlessOther | Part::Allowed | Part::Open(_) => {}
            }
        }
        for at in 0..self.cues.len() {
            let (rule, cues, from, to) = self.cues[at];
            let meta = &self.tables.rules[usize::from(rule)];
            let weights = meta.cues.iter().enumerate().filter(|(n, _)| cues >> n & 1 == 1);
            let weight: u32 = weights.map(|(_, weight)| u32::from(*weight)).sum();
            if weight >= u32::from(meta.threshold) {
                self.take(rule, from, to);
            }
        }
        self.widest();
    }

    fn cue(&mut self, rule: RuleId, cue: u8, from: u32, to: u32) {
        match self.cues.iter_mut().find(|c| c.0 == rule) {
            Some(seen) => {
                seen.1 |= 1 << cue;
                seen.2 = seen.2.min(from);
                seen.3 = seen.3.max(to);
            }
            None => self.cues.push((rule, 1 << cue, from, to)),
        }
    }

    fn regex(&mut self, number: u16, from: u32, to: u32, text: &str) {
        let (rule, pattern) = &self.tables.regexes[usize::from(number)];
        let rule = *rule;
        let compiled = self.regexes[usize::from(number)].get_or_init(|| compile(pattern).ok());
        let Some(regex) = compiled else { return };
        let tokens = &self.split.tokens[from as usize..to as usize];
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return };
        let (start, end) = (first.start as usize, last.end as usize);
        let Some(hit) = regex.find(&text[start..end]) else { return };
        // a finding stands on words
        let inside = |t: &&Token| {
            (t.end as usize) > start + hit.start() && (t.start as usize) < start + hit.end()
        };
        let before = tokens.iter().take_while(|t| !inside(t)).count();
        let within = tokens[before..].iter().take_while(inside).count();
        if within > 0 {
            let before = from + u32::try_from(before).unwrap_or(0);
            self.take(rule, before, before + u32::try_from(within).unwrap_or(1));
        }
    }

    /// Takes words for a finding, unless what stands around them speaks against it.
    fn take(&mut self, rule: RuleId, from: u32, to: u32) {
        let number = usize::from(rule);
        let meta = &self.tables.rules[number];
        if !self.settings.on[number] || !self.holds(rule, meta) {
            return;
        }
        if self.is_unless(rule) || self.is_shielded(meta, from, to) {
            return;
        }
        let aimed = match meta.target {
            None => true,
            Some(Target::You) => self.is_to_reader(from, to),
            Some(Target::NotMe) => !self.is_to_writer(from, to),
        };
        if !aimed {
            return;
        }
        self.found.push(self.finding(rule, from, to));
    }

    fn finding(&self, rule: RuleId, from: u32, to: u32) -> Finding {
        let tokens = &self.split.tokens;
        let (start, end) = (tokens[from as usize].start, tokens[to as usize - 1].end);
        Finding { rule, start, end, from, to }
    }

    /// Whether a rule holds for this message at all.
    fn holds(&self, rule: RuleId, meta: &Meta) -> bool {
        let of_rule =
            |part: Part| self.other_matches.iter().any(|m| m.rule == rule && m.part == part);
        (meta.about == 0 || meta.about & self.settings.about.bit() != 0)
            && (!meta.needs_other || of_rule(Part::Other))
            && !(self.other_matches.iter().any(|m| m.rule == rule) && of_rule(Part::UnlessOther))
            && meta.counts.iter().all(|count| self.counts(count))
    }

    fn counts(&self, count: &Count) -> bool {
        let number = match count.what {
            Measure::Words => self.split.words,
            Measure::Sentences => u32::try_from(self.split.sentences.len()).unwrap_or(u32::MAX),
            Measure::Questions => self.split.questions,
            Measure::Capitals => self.split.shouted(),
            Measure::Marks => self.split.marks,
            Measure::OtherWords => self.other.words,
            Measure::OtherQuestions => self.other.questions,
        };
        count.least.is_none_or(|least| number >= u32::from(least))
            && count.most.is_none_or(|most| number <= u32::from(most))
    }

    fn is_shielded(&self, meta: &Meta, from: u32, to: u32) -> bool {
        let words = &self.split.tokens[from as usize..to as usize];
        if meta.role != Role::Pitfall {
            return false;
        }
        let open = |shield: Shield| meta.even & shield.bit() != 0;
        if words.iter().any(|t| t.marks & token::AS_MEANT != 0) {
            return true;
        }
        if !open(Shield::Quoted) && words[0].marks & token::QUOTED != 0 {
            return true;
        }
        self.guards.iter().any(|m| {
            if m.part == Part::Allowed {
                return m.from < to && m.to > from;
            }
            if m.part != Part::Phrase {
                return false;
            }
            let shield = &self.tables.rules[usize::from(m.rule)];
            if Some(shield.act) == self.denied {
                let near = m.to <= from && m.to + DENIAL_REACHES >= from;
                !open(Shield::Denied) && near && !self.is_unless(m.rule)
            } else if Some(shield.act) == self.reported {
                !open(Shield::Reported) && m.from < from && !self.is_unless(m.rule)
            } else {
                false
            }
        })
    }

    fn is_unless(&self, rule: RuleId) -> bool {
        self.guards.iter().any(|m| m.rule == rule && m.part == Part::Unless)
    }

    /// Whether words are aimed at the reader, and not at the writer or at somebody else.
    fn is_to_reader(&self, from: u32, to: u32) -> bool {
        let tokens = &self.split.tokens;
        let known = |t: &Token| self.tables.known[usize::from(t.word)];
        let (from, to) = (from as usize, to as usize);
        let inside = tokens[from..to].iter().map(known);
        if inside.clone().any(|k| k & known::SECOND_PERSON != 0) {
            return true;
        }
        let sentence = self.split.sentences.iter().find(|s| s.to as usize >= to);
        let Some(sentence) = sentence else { return false };
        let (first, last) = (sentence.from as usize, sentence.to as usize);
        let person = known::FIRST_PERSON | known::SECOND_PERSON | known::THIRD_PERSON;
        let nearest = |k: &u8| k & person != 0;
        let before = tokens[first..from].iter().rev().take(8).map(known).find(nearest);
        if let Some(known) = before {
            return known & known::SECOND_PERSON != 0;
        }
        let after = tokens[to..last].iter().take(6).map(known).find(nearest);
        if let Some(known) = after {
            return known & known::SECOND_PERSON != 0;
        }
        last - first <= 4 || tokens.iter().any(|t| known(t) & known::SECOND_PERSON != 0)
    }

    /// Whether words are aimed at the writer: "I'm such an idiot", "I felt stupid".
    fn is_to_writer(&self, from: u32, to: u32) -> bool {
        let tokens = &self.split.tokens;
        let known = |t: &Token| self.tables.known[usize::from(t.word)];
        let sentence = self.split.sentences.iter().find(|s| s.to >= to);
        let first = sentence.map_or(0, |s| s.from as usize);
        let person = known::FIRST_PERSON | known::SECOND_PERSON | known::THIRD_PERSON;
        let before = tokens[first..from as usize].iter().rev().take(8).map(known);
        before.clone().find(|k| k & person != 0).is_some_and(|k| k & known::FIRST_PERSON != 0)
    }

    /// Of findings of one rule that overlap, the widest is kept.
    fn widest(&mut self) {
        for n in 0..self.found.len() {
            let this = self.found[n];
            // what covers it stands near by: looked for there, it is found soon
            let mut others = (0..n).rev().chain(n + 1..self.found.len());
            let covered = others.any(|m| {
                let other = &self.found[m];
                let wider = other.to - other.from;
                let mine = this.to - this.from;
                other.rule == this.rule
                    && other.from < this.to
                    && other.to > this.from
                    && (wider > mine || wider == mine && m < n)
            });
            if !covered {
                self.findings.push(this);
            }
        }
    }

    /// Rules that look at acts, and at the message as a whole.
    fn whole(&mut self) {
        let words = self.findings.len();
        for n in 0..self.on_acts.len() {
            let rule = self.on_acts[n];
            let meta = &self.tables.rules[usize::from(rule)];
            if !self.holds(rule, meta) {
                continue;
            }
            for at in 0..words {
                let found = self.findings[at];
                let act = self.tables.rules[usize::from(found.rule)].act;
                let quoted = self.split.tokens[found.from as usize].marks;
                let silent = quoted & (token::AS_MEANT | token::QUOTED) != 0;
                if meta.acts.contains(&act) && !(silent && meta.role == Role::Pitfall) {
                    self.findings.push(Finding { rule, ..found });
                }
            }
        }
        for n in 0..self.on_whole.len() {
            let rule = self.on_whole[n];
            let meta = &self.tables.rules[usize::from(rule)];
            let last = self.split.tokens.len();
            if last > 0 && self.holds(rule, meta) {
                let meant = self.split.tokens.iter().all(|t| t.marks & token::AS_MEANT != 0);
                if !meant {
                    self.findings.push(self.finding(rule, 0, u32::try_from(last).unwrap_or(1)));
                }
            }
        }
    }

    /// Drops what asks for other acts around it, or for none; sorts.
    fn settle(&mut self) {
        let asks = |meta: &Meta| {
            !(meta.needs.is_empty() && meta.not_after.is_empty() && meta.without.is_empty())
        };
        let rules = &self.tables.rules;
        if self.findings.iter().any(|f| asks(&rules[usize::from(f.rule)])) {
            // where each act is found first: looking through all findings for each would take long in a long message
            let mut first = vec![u32::MAX; self.tables.acts.len()];
            for f in &self.findings {
                let act = usize::from(rules[usize::from(f.rule)].act);
                first[act] = first[act].min(f.from);
            }
            self.findings.retain(|f| {
                let meta = &rules[usize::from(f.rule)];
                let before = |acts: &[u16], at| acts.iter().any(|&a| first[usize::from(a)] < at);
                (meta.needs.is_empty() || before(&meta.needs, f.from))
                    && !before(&meta.not_after, f.from)
                    && !before(&meta.without, u32::MAX)
            });
        }
        let silent = &self.settings.silent;
        self.findings.retain(|f| !silent[usize::from(f.rule)]);
        self.findings.sort_unstable_by_key(|f| (f.start, f.end, f.rule));
        self.findings.dedup();
    }
}

/// A user's regular expression, in a size that can do no harm.
pub fn compile(pattern: &str) -> Result<regex::Regex, regex::Error> {
    regex::RegexBuilder::new(pattern)
        .case_insensitive(true)
        .size_limit(REGEX_LIMIT)
        .dfa_size_limit(REGEX_LIMIT)
        .build()
}
