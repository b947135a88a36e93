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
    /// By length.
    gaps: HashMap<u8, u32>,
    any: u32,
    along: Vec<u32>,
    accepts: Vec<Accept>,
}

/// One step, its words known.
enum Step {
    One(Resolved),
    Maybe(Resolved),
    Any,
    Gap(u8),
    Not(BTreeSet<u16>),
}

impl Trie {
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Adds one pattern.
    pub fn insert(
        &mut self,
        pattern: &Pattern,
        rule: RuleId,
        part: Part,
        vocabulary: &mut Vocabulary,
    ) -> Result<(), String> {
        if self.nodes.is_empty() {
            self.nodes.push(Building::default());
        }
        let mut steps = Vec::new();
        for element in &pattern.elements {
            steps.push(match element {
                Element::One(list) => Step::One(vocabulary.resolve(list)?),
                Element::Maybe(list) => Step::Maybe(vocabulary.resolve(list)?),
                Element::Any => Step::Any,
                Element::Gap(most) => Step::Gap(*most),
                Element::Not(list) => Step::Not(first_words(&vocabulary.resolve(list)?)),
            });
        }
        let mut behind = NO_CLASS;
        if !pattern.not_behind.is_empty() {
            let words = last_words(&vocabulary.resolve(&pattern.not_behind)?);
            behind = u16::try_from(vocabulary.class(&words)).map_err(|_| "too many classes")?;
        }
        let accept = Accept { rule, part, place: bits(pattern.place), behind };
        self.most = self.nodes.len() + MOST_PER_PATTERN;
        self.walk(0, &steps, accept);
        if self.nodes.len() > self.most {
            return Err("the pattern can be read in too many ways; write two shorter ones".into());
        }
        Ok(())
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
                let after = match self.nodes[node as usize].maybes.get(&key) {
                    Some(&after) => after,
                    None => {
                        let after = self.fresh();
                        self.lead(node, resolved, after);
                        self.nodes[node as usize].along.push(after);
                        self.nodes[node as usize].maybes.insert(key, after);
                        after
                    }
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
            Step::Gap(most) => {
                let after = self.gap(node, *most);
                self.walk(after, rest, accept);
            }
            Step::Not(words) => {
                let next = match self.nodes[node as usize].nots.get(words) {
                    Some(&next) => next,
                    None => {
                        let next = self.fresh();
                        self.nodes[node as usize].nots.insert(words.clone(), next);
                        next
                    }
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

    /// The node behind a gap: entered along with `node`, and along with each step through the gap.
    fn gap(&mut self, node: u32, most: u8) -> u32 {
        if let Some(&after) = self.nodes[node as usize].gaps.get(&most) {
            return after;
        }
        let after = self.fresh();
        self.nodes[node as usize].gaps.insert(most, after);
        self.nodes[node as usize].along.push(after);
        // a chain of its own, so that other patterns through `node` are not let on by it
        let mut at = self.fresh();
        self.nodes[node as usize].along.push(at);
        for _ in 0..most {
            at = self.any(at);
            self.nodes[at as usize].along.push(after);
        }
        after
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
        let leads_on: Vec<bool> = self
            .nodes
            .iter()
            .map(|n| {
                !(n.sets.is_empty() && n.joined.is_empty() && n.nots.is_empty() && n.along.is_empty()) || n.any != 0
            })
            .collect();
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
                if number == 0 {
                    from_start.extend(set.iter().map(|&word| (word, mark(next))));
                } else if set.len() <= SMALL {
                    words.extend(set.iter().map(|&word| [u32::from(word), mark(next)]));
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
        let frozen = vocabulary.freeze();
        from_start.sort_unstable();
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
        tables
    }
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
