//! One pass over a message's words finds everything that any pattern says. The automaton of the tables may be in many
//! nodes at once; the sets of nodes that messages really lead to are kept as states, made when they are first met, so
//! that most words cost one look into a table.

use std::collections::HashMap;

use super::split::{Sentence, Token, token};
use super::tables::{Accept, LEAF, NO_CLASS, Part, RuleId, Tables, UNKNOWN, place};

/// A pattern that stands in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub rule: RuleId,
    pub part: Part,
    /// Tokens of the message, from and to.
    pub from: u32,
    pub to: u32,
}

/// The state that leads nowhere.
const DEAD: u32 = 0;

/// Not known yet.
const NEW: u32 = u32::MAX;

/// States that are kept before all are forgotten. Messages lead to some ten thousand; a bound that is too low would
/// make each of them anew all the time.
const MOST_STATES: usize = 1 << 16;

/// Ways from state to state that are kept before all are forgotten.
const MOST_WAYS: usize = 1 << 18;

/// Open gaps that are looked through as they are; of more, those that lie too far back are dropped first.
const FEW: usize = 8;

/// Entries of the table of ways at the beginning: a single draft needs few.
const FIRST_WAYS: usize = 1 << 8;

/// Walks over sentences; made to be used again, and the better for it.
#[derive(Debug)]
pub struct Scanner<'t> {
    tables: &'t Tables,
    states: Vec<State>,
    by_key: HashMap<Box<[u32]>, u32>,
    /// Per word, the state it leads to from the beginning of a pattern.
    begin: Vec<u32>,
    /// Open addressing: state and word, and the state they lead to; key 0 is empty.
    ways: Vec<(u64, u32)>,
    known_ways: usize,
    /// Accepts of all states, and nodes of all states.
    accepts: Vec<Accept>,
    nodes: Vec<u32>,
    scratch: Scratch,
    /// Gaps that are open in the sentence.
    open: Vec<Gap>,
}

/// The words before a gap, and how far on the words behind it may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Gap {
    number: u16,
    from: u32,
    to: u32,
    last: u32,
}

/// What a state says: from and to in `accepts`. What needs no gap comes first, then what does, sorted by gap.
#[derive(Debug, Clone, Copy, Default)]
struct Says {
    first: u32,
    gapped: u32,
    last: u32,
}

/// A set of nodes, and what it means to be there.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    /// From and to in `nodes`.
    nodes: (u32, u32),
    /// What ends with the word that led here.
    here: Says,
    /// What ended before the word that led here: it only had to see which word that is.
    before: Says,
    /// What ends with the word that led here when no word comes after it.
    at_end: Says,
    /// A bit for each word that may lead elsewhere than a word that nobody knows; several words share one.
    minds: u64,
    /// Where a word leads that nobody knows.
    otherwise: u32,
}

/// What is gathered while a state is made.
#[derive(Debug, Default)]
struct Scratch {
    nodes: Vec<u32>,
    here: Vec<u32>,
    before: Vec<u32>,
    at_end: Vec<u32>,
}

impl<'t> Scanner<'t> {
    pub fn new(tables: &'t Tables) -> Self {
        let mut scanner = Self {
            tables,
            states: Vec::new(),
            by_key: HashMap::new(),
            begin: Vec::new(),
            ways: Vec::new(),
            known_ways: 0,
            accepts: Vec::new(),
            nodes: Vec::new(),
            scratch: Scratch::default(),
            open: Vec::new(),
        };
        scanner.forget();
        scanner
    }

    fn forget(&mut self) {
        self.states.clear();
        self.states.push(State::default());
        self.by_key.clear();
        self.begin.clear();
        self.begin.resize(self.tables.known.len(), NEW);
        self.ways.clear();
        self.ways.resize(FIRST_WAYS, (0, 0));
        self.known_ways = 0;
        self.accepts.clear();
        self.nodes.clear();
    }

    /// Adds what stands in one sentence to `found`, in the order of where it begins.
    pub fn scan(&mut self, tokens: &[Token], sentence: &Sentence, found: &mut Vec<Match>) {
        if self.states.len() > MOST_STATES || self.known_ways > MOST_WAYS {
            self.forget();
        }
        let any = self.tables.nodes[0].any;
        self.open.clear();
        for from in sentence.from..sentence.to {
            let Token { word, marks, .. } = tokens[from as usize];
            if marks & token::APART != 0 {
                self.open.clear();
            }
            if self.open.len() > FEW {
                self.open.retain(|gap| gap.last >= from);
            }
            let state = match self.begin[usize::from(word)] {
                NEW => self.begin_with(word),
                state => state,
            };
            if state != DEAD {
                self.walk(state, from, tokens, sentence, found);
            }
            // a pattern that begins with any word has its place at an end of the sentence
            if any != 0 && (from == sentence.from || from + 1 == sentence.to) {
                let state = self.begin_with_any(any);
                self.walk(state, from, tokens, sentence, found);
            }
        }
    }

    /// Follows one beginning as far as it leads.
    #[inline]
    fn walk(
        &mut self,
        mut state: u32,
        from: u32,
        tokens: &[Token],
        sentence: &Sentence,
        found: &mut Vec<Match>,
    ) {
        let mut to = from + 1;
        loop {
            let here = self.states[state as usize];
            if here.here.first < here.here.last {
                self.say(here.here, from, to, tokens, sentence, found);
            }
            let next = tokens[..sentence.to as usize].get(to as usize);
            let Some(next) = next.filter(|next| next.marks & token::APART == 0) else {
                self.say(here.at_end, from, to, tokens, sentence, found);
                return;
            };
            if here.nodes.0 == here.nodes.1 {
                return;
            }
            state = if here.minds >> (next.word & 63) & 1 == 1 {
                self.step(state, next.word)
            } else if here.otherwise == NEW {
                self.make_otherwise(state)
            } else {
                here.otherwise
            };
            if state == DEAD {
                return;
            }
            let before = self.states[state as usize].before;
            if before.first < before.last {
                self.say(before, from, to, tokens, sentence, found);
            }
            to += 1;
        }
    }

    #[inline]
    fn step(&mut self, state: u32, word: u16) -> u32 {
        let key = u64::from(state) << 16 | u64::from(word);
        let mask = self.ways.len() - 1;
        let mut at = spread(key) & mask;
        loop {
            let (found, next) = self.ways[at];
            if found == key {
                return next;
            }
            if found == 0 {
                return self.make_way(state, word, key);
            }
            at = (at + 1) & mask;
        }
    }

    #[cold]
    fn make_way(&mut self, state: u32, word: u16, key: u64) -> u32 {
        let (from, to) = self.states[state as usize].nodes;
        self.scratch.clear();
        for at in from..to {
            self.scratch.step(self.tables, self.nodes[at as usize], word);
        }
        let next = self.state();
        if (self.known_ways + 1) * 2 > self.ways.len() {
            let old = std::mem::take(&mut self.ways);
            self.ways.resize(old.len() * 2, (0, 0));
            for (key, next) in old.into_iter().filter(|(key, _)| *key != 0) {
                self.put_way(key, next);
            }
        }
        self.put_way(key, next);
        self.known_ways += 1;
        next
    }

    #[cold]
    fn make_otherwise(&mut self, state: u32) -> u32 {
        let (from, to) = self.states[state as usize].nodes;
        self.scratch.clear();
        for at in from..to {
            self.scratch.step(self.tables, self.nodes[at as usize], UNKNOWN);
        }
        let next = self.state();
        self.states[state as usize].otherwise = next;
        next
    }

    fn put_way(&mut self, key: u64, next: u32) {
        let mask = self.ways.len() - 1;
        let mut at = spread(key) & mask;
        while self.ways[at].0 != 0 {
            at = (at + 1) & mask;
        }
        self.ways[at] = (key, next);
    }

    #[cold]
    fn begin_with(&mut self, word: u16) -> u32 {
        let tables = self.tables;
        let (from, to) = (tables.starts[usize::from(word)], tables.starts[usize::from(word) + 1]);
        self.scratch.clear();
        for &node in &tables.start_to[from as usize..to as usize] {
            self.scratch.enter(tables, node);
        }
        let state = self.state();
        self.begin[usize::from(word)] = state;
        state
    }

    fn begin_with_any(&mut self, node: u32) -> u32 {
        self.scratch.clear();
        self.scratch.enter(self.tables, node);
        self.state()
    }

    /// The state of what was gathered.
    fn state(&mut self) -> u32 {
        let Scratch { nodes, here, before, at_end } = &mut self.scratch;
        if nodes.is_empty() && here.is_empty() && before.is_empty() {
            return DEAD;
        }
        for list in [&mut *nodes, &mut *here, &mut *before] {
            list.sort_unstable();
            list.dedup();
        }
        let mut key = Vec::with_capacity(nodes.len() + here.len() + before.len() + 2);
        for list in [&*nodes, &*here, &*before] {
            key.extend_from_slice(list);
            key.push(u32::MAX);
        }
        if let Some(&state) = self.by_key.get(key.as_slice()) {
            return state;
        }
        at_end.clear();
        let tables = self.tables;
        for &node in nodes.iter() {
            end(tables, node, at_end);
        }
        at_end.sort_unstable();
        at_end.dedup();
        let length = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let first = length(self.nodes.len());
        self.nodes.extend_from_slice(nodes);
        let mut state = State {
            nodes: (first, length(self.nodes.len())),
            minds: nodes.iter().fold(0, |bits, &node| bits | minded(tables, node)),
            otherwise: NEW,
            ..State::default()
        };
        for (list, says) in
            [(&*here, &mut state.here), (&*before, &mut state.before), (&*at_end, &mut state.at_end)]
        {
            says.first = length(self.accepts.len());
            self.accepts.extend(list.iter().map(|&n| tables.accepts[n as usize]));
            says.last = length(self.accepts.len());
            let said = &mut self.accepts[says.first as usize..];
            said.sort_by_key(|accept| accept.via);
            let plain = said.partition_point(|accept| accept.via == 0);
            says.gapped = says.first + length(plain);
        }
        let number = length(self.states.len());
        self.states.push(state);
        self.by_key.insert(key.into(), number);
        number
    }

    /// Says what a state says.
    fn say(
        &mut self,
        says: Says,
        from: u32,
        to: u32,
        tokens: &[Token],
        sentence: &Sentence,
        found: &mut Vec<Match>,
    ) {
        let marks = tokens[from as usize].marks;
        let holds = if marks & token::BEGINS == 0 { 0 } else { place::BEGINS }
            | if marks & token::CLAUSE == 0 { 0 } else { place::CLAUSE }
            | if sentence.is_question { place::QUESTION } else { place::NO_QUESTION };
        let before = (from > sentence.from).then(|| tokens[from as usize - 1].word);
        for n in says.first..says.gapped {
            let accept = self.accepts[n as usize];
            let follows = accept.behind != NO_CLASS
                && before.is_some_and(|word| self.tables.is_in(word, u32::from(accept.behind)));
            if !follows {
                self.accept(accept, holds, from, to, sentence, found);
            }
        }
        if says.gapped == says.last {
            return;
        }
        for n in 0..self.open.len() {
            let gap = self.open[n];
            if gap.to > from || gap.last < from {
                continue;
            }
            let gapped = &self.accepts[says.gapped as usize..says.last as usize];
            let first = gapped.partition_point(|accept| accept.via < gap.number);
            let mut at = says.gapped + u32::try_from(first).unwrap_or(0);
            while at < says.last && self.accepts[at as usize].via == gap.number {
                self.accept(self.accepts[at as usize], holds, gap.from, to, sentence, found);
                at += 1;
            }
        }
    }

    fn accept(
        &mut self,
        accept: Accept,
        mut holds: u8,
        from: u32,
        to: u32,
        sentence: &Sentence,
        found: &mut Vec<Match>,
    ) {
        if to + u32::from(accept.slack) >= sentence.to {
            holds |= place::ENDS;
        }
        if accept.place & !holds != 0 {
            return;
        }
        if let Part::Open(number) = accept.part {
            let last = to + u32::from(self.tables.reach[usize::from(number)]);
            let gap = Gap { number, from, to, last };
            // gaps behind gaps are come to in many ways, each of which would double those behind it
            if !self.open.iter().rev().take_while(|gap| gap.to == to).any(|open| *open == gap) {
                self.open.push(gap);
            }
        } else {
            let this = Match { rule: accept.rule, part: accept.part, from, to };
            if !found.iter().rev().take_while(|m| m.to == to).any(|m| *m == this) {
                found.push(this);
            }
        }
    }
}

/// Where a key is looked for first.
const fn spread(key: u64) -> usize {
    let mixed = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    #[expect(clippy::cast_possible_truncation, reason = "the upper half, on any machine")]
    let upper = (mixed >> 32) as usize;
    upper
}

impl Scratch {
    fn clear(&mut self) {
        self.nodes.clear();
        self.here.clear();
        self.before.clear();
    }

    /// Arrives at a node.
    fn enter(&mut self, tables: &Tables, node: u32) {
        let number = node & !LEAF;
        let (this, after) = (&tables.nodes[number as usize], &tables.nodes[number as usize + 1]);
        self.here.extend(this.accepts..after.accepts);
        if node & LEAF != 0 || self.nodes.contains(&number) {
            return;
        }
        self.nodes.push(number);
        for &along in &tables.along[this.along as usize..after.along as usize] {
            self.enter(tables, along);
        }
    }

    /// Goes on from a node with a word.
    fn step(&mut self, tables: &Tables, node: u32, word: u16) {
        let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
        let words = &tables.words[this.words as usize..after.words as usize];
        let wanted = u32::from(word);
        let first = words.partition_point(|edge| edge[0] < wanted);
        for edge in words[first..].iter().take_while(|edge| edge[0] == wanted) {
            self.enter(tables, edge[1]);
        }
        for edge in &tables.in_class[this.in_class as usize..after.in_class as usize] {
            if tables.is_in(word, edge[0]) {
                self.enter(tables, edge[1]);
            }
        }
        if this.any != 0 {
            self.enter(tables, this.any);
        }
        for edge in &tables.not_in[this.not_in as usize..after.not_in as usize] {
            if !tables.is_in(word, edge[0]) {
                self.pass(tables, edge[1], word);
            }
        }
    }

    /// Arrives at a node behind a look ahead, before the word is read.
    fn pass(&mut self, tables: &Tables, node: u32, word: u16) {
        let number = node & !LEAF;
        let (this, after) = (&tables.nodes[number as usize], &tables.nodes[number as usize + 1]);
        self.before.extend(this.accepts..after.accepts);
        for &along in &tables.along[this.along as usize..after.along as usize] {
            self.pass(tables, along, word);
        }
        if node & LEAF == 0 {
            self.step(tables, number, word);
        }
    }
}

/// The words to which a node is not indifferent, as bits that several words share.
fn minded(tables: &Tables, node: u32) -> u64 {
    let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
    let words = &tables.words[this.words as usize..after.words as usize];
    let mut bits = words.iter().fold(0, |bits, edge| bits | 1 << (edge[0] & 63));
    let in_class = &tables.in_class[this.in_class as usize..after.in_class as usize];
    let not_in = &tables.not_in[this.not_in as usize..after.not_in as usize];
    for edge in in_class.iter().chain(not_in) {
        let from = (edge[0] * tables.stride) as usize;
        for (n, part) in tables.classes[from..from + tables.stride as usize].iter().enumerate() {
            bits |= u64::from(*part) << (n % 2 * 32);
        }
    }
    // behind a look ahead the word is read by the nodes there
    for edge in not_in {
        bits |= behind(tables, edge[1]);
    }
    bits
}

fn behind(tables: &Tables, node: u32) -> u64 {
    if node & LEAF != 0 {
        return 0;
    }
    let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
    let along = &tables.along[this.along as usize..after.along as usize];
    along.iter().fold(minded(tables, node), |bits, &node| bits | behind(tables, node))
}

/// What ends at a node when nothing comes after it: what looks ahead is content.
fn end(tables: &Tables, node: u32, ends: &mut Vec<u32>) {
    let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
    for edge in &tables.not_in[this.not_in as usize..after.not_in as usize] {
        let number = edge[1] & !LEAF;
        let (behind, next) = (&tables.nodes[number as usize], &tables.nodes[number as usize + 1]);
        ends.extend(behind.accepts..next.accepts);
        for &along in &tables.along[behind.along as usize..next.along as usize] {
            let along = along & !LEAF;
            let (this, after) = (&tables.nodes[along as usize], &tables.nodes[along as usize + 1]);
            ends.extend(this.accepts..after.accepts);
            end(tables, along, ends);
        }
        end(tables, number, ends);
    }
}
