//! All patterns in one tree of nodes, so that patterns that begin alike are walked once.

use std::collections::{BTreeSet, HashMap};

use super::super::tables::{Accept, LEAF, NO_CLASS, Node, Part, RuleId, Tables, place};
use super::vocabulary::{Resolved, Vocabulary};
use crate::model::pattern::{Element, Pattern, Place};

/// Sets of words up to this size become an edge a word; larger ones one edge for the class.
const SMALL: usize = 12;

/// Nodes that one pattern may need.
const MOST_PER_PATTERN: usize = 20_000;

#[derive(Debug, Default)]
pub struct Trie {
    nodes: Vec<Building>,
    /// How many nodes there may be once the pattern that is read stands among them.
    most: usize,
    /// Gaps by what stands before them.
    gaps: HashMap<String, u16>,
    /// Words that each gap passes over at most.
    reach: Vec<u8>,
}

#[derive(Debug, Default)]
struct Building {
    /// By the set of words that leads on.
    sets: HashMap<BTreeSet<u16>, u32>,
    /// Where several rows of words lead on to the same place: the last word of each, and the place.
    joined: BTreeSet<(BTreeSet<u16>, u32)>,
    /// The places to which choices lead that hold rows of words.
    joins: HashMap<(BTreeSet<u16>, Vec<Vec<u16>>), u32>,
    /// Behind what may be left out.
    maybes: HashMap<(BTreeSet<u16>, Vec<Vec<u16>>), u32>,
    nots: HashMap<BTreeSet<u16>, u32>,
    any: u32,
    along: Vec<u32>,
    accepts: Vec<Accept>,
}

/// One step, its words known.
enum Step {
    One(Resolved),
    Maybe(Resolved),
    Any,
    Not(BTreeSet<u16>),
}

impl Trie {
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Adds one pattern. It is cut at its gaps: each part is found by itself, and joined to the one before when that
    /// stands near enough. So a gap costs no node, however long it is.
    pub fn insert(
        &mut self,
        pattern: &Pattern,
        rule: RuleId,
        part: Part,
        vocabulary: &mut Vocabulary,
    ) -> Result<(), String> {
        if self.nodes.is_empty() {
            self.nodes.push(Building::default());
            // gap 0 is none
            self.reach.push(0);
        }
        let mut behind = NO_CLASS;
        if !pattern.not_behind.is_empty() {
            let words = last_words(&vocabulary.resolve(&pattern.not_behind)?);
            behind = u16::try_from(vocabulary.class(&words)).map_err(|_| "too many classes")?;
        }
        let place = bits(pattern.place);
        let mut accept = Accept { rule, part, place, behind, via: 0, slack: 0 };
        self.most = self.nodes.len() + MOST_PER_PATTERN;
        let mut begun = 0;
        let mut steps = Vec::new();
        for (n, element) in pattern.elements.iter().enumerate() {
            match element {
                Element::One(list) => steps.push(Step::One(vocabulary.resolve(list)?)),
                Element::Maybe(list) => steps.push(Step::Maybe(vocabulary.resolve(list)?)),
                Element::Any => steps.push(Step::Any),
                Element::Not(list) => {
                    steps.push(Step::Not(first_words(&vocabulary.resolve(list)?)));
                }
                Element::Gap(reach) if n + 1 == pattern.elements.len() => accept.slack = *reach,
                Element::Gap(reach) => {
                    let opened = self.open(pattern, n, *reach, accept, &mut steps)?;
                    accept.via = opened;
                    // where it begins was looked at when the gap was opened
                    accept.place &= place::ENDS | place::QUESTION | place::NO_QUESTION;
                    accept.behind = NO_CLASS;
                    begun = n + 1;
                }
            }
        }
        if begun > 0 {
            begin_of_part(&mut steps)?;
        }
        self.walk(0, &steps, accept);
        if self.nodes.len() > self.most {
            return Err("the pattern can be read in too many ways; write two shorter ones".into());
        }
        Ok(())
    }

    /// The number of the gap behind the first `n` elements of a pattern; patterns that begin alike share it.
    fn open(
        &mut self,
        pattern: &Pattern,
        n: usize,
        reach: u8,
        accept: Accept,
        steps: &mut Vec<Step>,
    ) -> Result<u16, String> {
        let steps = &mut std::mem::take(steps);
        if accept.via != 0 {
            begin_of_part(steps)?;
        }
        let place = accept.place & !place::ENDS;
        let key = format!("{:?} {reach} {place} {}", &pattern.elements[..n], accept.behind);
        if let Some(&gap) = self.gaps.get(&key) {
            return Ok(gap);
        }
        let gap = u16::try_from(self.reach.len()).map_err(|_| "too many patterns with gaps")?;
        self.reach.push(reach);
        self.gaps.insert(key, gap);
        self.walk(0, steps, Accept { rule: 0, part: Part::Open(gap), place, ..accept });
        Ok(gap)
    }

    fn walk(&mut self, node: u32, steps: &[Step], accept: Accept) {
        // it is refused anyway, and need not fill the memory first
        if self.nodes.len() > self.most {
            return;
        }
        let Some((step, rest)) = steps.split_first() else {
            let accepts = &mut self.nodes[node as usize].accepts;
            if !accepts.contains(&accept) {
                accepts.push(accept);
            }
            return;
        };
        match step {
            Step::One(resolved) => self.branch(node, resolved, rest, accept),
            // what may be left out doubles the ways; where there are many, they meet again behind it
            Step::Maybe(resolved) if node != 0 && many(rest) => {
                let key = (resolved.single.clone(), resolved.rows.clone());
                let after = if let Some(&after) = self.nodes[node as usize].maybes.get(&key) {
                    after
                } else {
                    let after = self.fresh();
                    self.lead(node, resolved, after);
                    self.nodes[node as usize].along.push(after);
                    self.nodes[node as usize].maybes.insert(key, after);
                    after
                };
                self.walk(after, rest, accept);
            }
            Step::Maybe(resolved) => {
                self.branch(node, resolved, rest, accept);
                self.walk(node, rest, accept);
            }
            Step::Any => {
                let next = self.any(node);
                self.walk(next, rest, accept);
            }
            Step::Not(words) => {
                let next = if let Some(&next) = self.nodes[node as usize].nots.get(words) {
                    next
                } else {
                    let next = self.fresh();
                    self.nodes[node as usize].nots.insert(words.clone(), next);
                    next
                };
                self.walk(next, rest, accept);
            }
        }
    }

    fn branch(&mut self, node: u32, resolved: &Resolved, rest: &[Step], accept: Accept) {
        let next = self.choice(node, resolved);
        self.walk(next, rest, accept);
    }

    /// The node behind a choice. All its rows of words lead to the same one, so that what follows stands there once.
    fn choice(&mut self, node: u32, resolved: &Resolved) -> u32 {
        match resolved.rows.as_slice() {
            [] => return self.by_set(node, resolved.single.clone()),
            [row] if resolved.single.is_empty() => {
                return row.iter().fold(node, |at, &word| self.by_set(at, BTreeSet::from([word])));
            }
            _ => {}
        }
        let key = (resolved.single.clone(), resolved.rows.clone());
        if let Some(&join) = self.nodes[node as usize].joins.get(&key) {
            return join;
        }
        let join = self.fresh();
        self.lead(node, resolved, join);
        self.nodes[node as usize].joins.insert(key, join);
        join
    }

    /// Leads every way through a choice to `join`.
    fn lead(&mut self, node: u32, resolved: &Resolved, join: u32) {
        if !resolved.single.is_empty() {
            self.nodes[node as usize].joined.insert((resolved.single.clone(), join));
        }
        for row in &resolved.rows {
            let (last, before) = row.split_last().unwrap_or((&0, &[]));
            let at = before.iter().fold(node, |at, &word| self.by_set(at, BTreeSet::from([word])));
            self.nodes[at as usize].joined.insert((BTreeSet::from([*last]), join));
        }
    }

    fn by_set(&mut self, node: u32, set: BTreeSet<u16>) -> u32 {
        if let Some(&next) = self.nodes[node as usize].sets.get(&set) {
            return next;
        }
        let next = self.fresh();
        self.nodes[node as usize].sets.insert(set, next);
        next
    }

    fn any(&mut self, node: u32) -> u32 {
        if self.nodes[node as usize].any == 0 {
            self.nodes[node as usize].any = self.fresh();
        }
        self.nodes[node as usize].any
    }

    fn fresh(&mut self) -> u32 {
        let number = u32::try_from(self.nodes.len()).unwrap_or(LEAF - 1);
        self.nodes.push(Building::default());
        number
    }

    /// Lays the nodes out in rows.
    pub fn finish(mut self, mut vocabulary: Vocabulary) -> Tables {
        if self.nodes.is_empty() {
            self.nodes.push(Building::default());
        }
        // words that no pattern tells apart are one from here on
        let alike = vocabulary.alike(self.nodes.iter().flat_map(Building::all_sets));
        let merged = |set: &BTreeSet<u16>| -> BTreeSet<u16> {
            set.iter().map(|&word| alike.number(word)).collect()
        };
        let leads_on: Vec<bool> = self.nodes.iter().map(Building::leads_on).collect();
        let mark = |node: u32| if leads_on[node as usize] { node } else { node | LEAF };
        let length = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (mut words, mut in_class, mut not_in) = (Vec::new(), Vec::new(), Vec::new());
        let (mut along, mut accepts, mut nodes) = (Vec::new(), Vec::new(), Vec::new());
        let mut from_start: Vec<(u16, u32)> = Vec::new();
        for (number, node) in self.nodes.iter().enumerate() {
            nodes.push(Node {
                words: length(words.len()),
                in_class: length(in_class.len()),
                not_in: length(not_in.len()),
                along: length(along.len()),
                accepts: length(accepts.len()),
                any: if node.any == 0 { 0 } else { mark(node.any) },
            });
            let first = words.len();
            let mut sets: Vec<(&BTreeSet<u16>, u32)> =
                node.sets.iter().map(|(set, &next)| (set, next)).collect();
            sets.extend(node.joined.iter().map(|(set, next)| (set, *next)));
            sets.sort();
            for (set, next) in sets {
                let few = merged(set);
                if number == 0 {
                    from_start.extend(few.iter().map(|&word| (word, mark(next))));
                } else if few.len() <= SMALL {
                    words.extend(few.iter().map(|&word| [u32::from(word), mark(next)]));
                } else {
                    in_class.push([vocabulary.class(set), mark(next)]);
                }
            }
            words[first..].sort_unstable();
            let mut nots: Vec<_> = node.nots.iter().collect();
            nots.sort();
            not_in.extend(nots.into_iter().map(|(set, &next)| [vocabulary.class(set), mark(next)]));
            along.extend(node.along.iter().map(|&next| mark(next)));
            accepts.extend_from_slice(&node.accepts);
        }
        nodes.push(Node {
            words: length(words.len()),
            in_class: length(in_class.len()),
            not_in: length(not_in.len()),
            along: length(along.len()),
            accepts: length(accepts.len()),
            any: 0,
        });
        let frozen = vocabulary.freeze(&alike);
        from_start.sort_unstable();
        from_start.dedup();
        let starts: Vec<u32> = (0..=frozen.words)
            .map(|word| length(from_start.partition_point(|(w, _)| usize::from(*w) < word)))
            .collect();
        let mut tables = Tables::from(frozen);
        tables.starts = starts.into();
        tables.start_to = from_start.into_iter().map(|(_, node)| node).collect::<Vec<_>>().into();
        tables.nodes = nodes.into();
        tables.words = words.into();
        tables.in_class = in_class.into();
        tables.not_in = not_in.into();
        tables.along = along.into();
        tables.accepts = accepts.into();
        tables.reach = self.reach.into();
        tables
    }
}

impl Building {
    fn leads_on(&self) -> bool {
        let edges = self.sets.len() + self.joined.len() + self.nots.len() + self.along.len();
        edges > 0 || self.any != 0
    }

    /// Every set of words that an edge asks for.
    fn all_sets(&self) -> impl Iterator<Item = &BTreeSet<u16>> {
        self.sets.keys().chain(self.nots.keys()).chain(self.joined.iter().map(|(set, _)| set))
    }
}

/// A part behind a gap begins with a word: what it must not be is taken out of what it may be.
fn begin_of_part(steps: &mut Vec<Step>) -> Result<(), String> {
    while let [Step::Not(_), ..] = steps.as_slice() {
        let Step::Not(words) = steps.remove(0) else { continue };
        match steps.first_mut() {
            Some(Step::One(resolved)) => {
                resolved.single.retain(|word| !words.contains(word));
                resolved.rows.retain(|row| row.first().is_none_or(|word| !words.contains(word)));
            }
            _ => return Err("after a gap and `!` comes a word or a choice".into()),
        }
    }
    if let [Step::Any, ..] = steps.as_slice() {
        return Err("a gap and `_` side by side; write one longer gap".into());
    }
    Ok(())
}

/// Whether so much follows that it should stand there once.
fn many(rest: &[Step]) -> bool {
    rest.iter().filter(|step| matches!(step, Step::Maybe(_))).count() >= 2
}

/// For looking ahead: the words that stand alone, and the first of those that do not.
fn first_words(resolved: &Resolved) -> BTreeSet<u16> {
    let firsts = resolved.rows.iter().filter_map(|row| row.first());
    resolved.single.iter().chain(firsts).copied().collect()
}

fn last_words(resolved: &Resolved) -> BTreeSet<u16> {
    let lasts = resolved.rows.iter().filter_map(|row| row.last());
    resolved.single.iter().chain(lasts).copied().collect()
}

fn bits(at: Place) -> u8 {
    let bit = |on: bool, bit: u8| if on { bit } else { 0 };
    bit(at.begins, place::BEGINS)
        | bit(at.clause, place::CLAUSE)
        | bit(at.ends, place::ENDS)
        | bit(at.question, place::QUESTION)
        | bit(at.no_question, place::NO_QUESTION)
}
