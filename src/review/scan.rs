//! One pass over a message's words finds everything that any pattern says. The automaton of the tables may be in many
//! nodes at once; the sets of nodes that messages really lead to are kept as states, made when they are first met, so
//! that most words cost one look into a table.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

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
const MOST_STATES: usize = 1 << 15;

/// Ways from state to state that are kept before all are forgotten.
const MOST_WAYS: usize = (1 << 17) - 1;

/// Ways that are kept near.
const NEAR: usize = 1 << 14;

/// Entries of the table of ways at the beginning: a single draft needs few.
const FIRST_WAYS: usize = 1 << 8;

/// Walks over sentences; made to be used again, and the better for it.
#[derive(Debug)]
pub struct Scanner<'t> {
    tables: &'t Tables,
    states: Vec<State>,
    by_key: HashMap<(u64, u64), u32, BuildHasherDefault<Mixer>>,
    /// Per word, the state it leads to from the beginning of a pattern.
    begin: Vec<Begin>,
    /// Open addressing: state and word, and the state they lead to; key 0 is empty.
    ways: Vec<(u64, u32)>,
    /// The ways that were gone last, for each place that a key may have: few enough to stay near the processor.
    near: (Vec<u64>, Vec<u32>),
    known_ways: usize,
    /// Accepts of all states, and nodes of all states.
    accepts: Vec<Accept>,
    nodes: Vec<u32>,
    scratch: Scratch,
    /// Per gap, the first time it was opened that is still within reach, and the last.
    open: Vec<[Gap; 2]>,
    /// What was opened before belongs to another sentence.
    stamp: u32,
    /// A bit for each gap that is open; several share one.
    opened: u128,
    /// Per state that minds many words, a bit for each of them.
    exact: Vec<u32>,
}

/// The words before a gap, and how far on the words behind it may begin.
#[derive(Debug, Clone, Copy, Default)]
struct Gap {
    stamp: u32,
    from: u32,
    to: u32,
    last: u32,
}

/// Where a word leads that begins a pattern.
#[derive(Debug, Clone, Copy)]
struct Begin {
    state: u32,
    /// Whether the word alone says something, or a word that nobody knows leads on.
    speaks: bool,
    minds: Minds,
    exact: u32,
}

/// A bit for each word that may lead elsewhere than a word that nobody knows; several words share one.
#[derive(Debug, Clone, Copy, Default)]
struct Minds([u64; 2]);

impl Minds {
    fn add(&mut self, word: u32) {
        self.0[(word >> 6 & 1) as usize] |= 1 << (word & 63);
    }

    /// Whether so many bits are set that most words have one of them.
    const fn is_full(self) -> bool {
        self.0[0].count_ones() + self.0[1].count_ones() > 48
    }

    #[inline]
    const fn has(self, word: u16) -> bool {
        self.0[(word >> 6 & 1) as usize] >> (word & 63) & 1 == 1
    }
}

/// What a state says: from and to in `accepts`. What needs no gap comes first, then what does, sorted by gap.
#[derive(Debug, Clone, Copy, Default)]
struct Says {
    first: u32,
    gapped: u32,
    last: u32,
    /// A bit for each gap of these; several share one.
    gaps: u128,
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
    minds: Minds,
    /// Where a word leads that nobody knows.
    otherwise: u32,
    /// Where in `exact` a bit for each word stands, when `minds` is too full to tell; else `NEW`.
    exact: u32,
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
            by_key: HashMap::default(),
            begin: Vec::new(),
            ways: Vec::new(),
            near: (Vec::new(), Vec::new()),
            known_ways: 0,
            accepts: Vec::new(),
            nodes: Vec::new(),
            scratch: Scratch::default(),
            open: vec![<[Gap; 2]>::default(); tables.reach.len()],
            stamp: 0,
            opened: 0,
            exact: Vec::new(),
        };
        scanner.forget();
        scanner
    }

    fn forget(&mut self) {
        self.states.clear();
        self.states.push(State::default());
        self.by_key.clear();
        self.begin.clear();
        let new = Begin { state: NEW, speaks: true, minds: Minds::default(), exact: NEW };
        self.begin.resize(self.tables.known.len(), new);
        // asked of the system as zeros: a single draft touches little of it
        self.near = (vec![0; NEAR], vec![0; NEAR]);
        self.ways.clear();
        self.ways.resize(FIRST_WAYS, (0, 0));
        self.known_ways = 0;
        self.accepts.clear();
        self.nodes.clear();
        self.exact.clear();
    }

    /// Adds what stands in one sentence to `found`, in the order of where it begins.
    pub fn scan(&mut self, tokens: &[Token], sentence: &Sentence, found: &mut Vec<Match>) {
        if self.states.len() > MOST_STATES || self.known_ways > MOST_WAYS {
            self.forget();
        }
        let any = self.tables.nodes[0].any;
        self.stamp += 1;
        self.opened = 0;
        let tokens = &tokens[..sentence.to as usize];
        for from in sentence.from..sentence.to {
            let Token { word, marks, .. } = tokens[from as usize];
            if marks & token::APART != 0 {
                self.stamp += 1;
                self.opened = 0;
            }
            let mut begin = self.begin[usize::from(word)];
            if begin.state == NEW {
                begin = self.begin_with(word);
            }
            let leads = begin.speaks
                || tokens.get(from as usize + 1).is_none_or(|next| {
                    begin.minds.has(next.word) && self.minds(begin.exact, next.word)
                });
            if begin.state != DEAD && leads {
                self.walk(begin.state, from, tokens, sentence, found);
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
            if self.has_to_say(&here.here) {
                self.say(here.here, from, to, tokens, sentence, found);
            }
            let next = tokens.get(to as usize);
            let Some(next) = next.filter(|next| next.marks & token::APART == 0) else {
                if self.has_to_say(&here.at_end) {
                    self.say(here.at_end, from, to, tokens, sentence, found);
                }
                return;
            };
            if here.nodes.0 == here.nodes.1 {
                return;
            }
            state = if here.minds.has(next.word) && self.minds(here.exact, next.word) {
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
            if self.has_to_say(&before) {
                self.say(before, from, to, tokens, sentence, found);
            }
            to += 1;
        }
    }

    #[inline]
    fn minds(&self, exact: u32, word: u16) -> bool {
        exact == NEW || self.exact[exact as usize + usize::from(word >> 5)] >> (word & 31) & 1 == 1
    }

    #[inline]
    fn step(&mut self, state: u32, word: u16) -> u32 {
        let key = u64::from(state) << 16 | u64::from(word);
        let place = spread(key) % NEAR;
        if self.near.0[place] == key {
            return self.near.1[place];
        }
        let next = self.step_far(state, word, key);
        self.near.0[place] = key;
        self.near.1[place] = next;
        next
    }

    fn step_far(&mut self, state: u32, word: u16, key: u64) -> u32 {
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
    fn begin_with(&mut self, word: u16) -> Begin {
        let tables = self.tables;
        let (from, to) = (tables.starts[usize::from(word)], tables.starts[usize::from(word) + 1]);
        self.scratch.clear();
        for &node in &tables.start_to[from as usize..to as usize] {
            self.scratch.enter(tables, node);
        }
        let state = self.state();
        let mut begin = Begin { state, speaks: false, minds: Minds::default(), exact: NEW };
        if state != DEAD {
            let leads_on = self.make_otherwise(state) != DEAD;
            let is = self.states[state as usize];
            let says = is.here.first < is.here.last || is.at_end.first < is.at_end.last;
            begin = Begin { state, speaks: leads_on || says, minds: is.minds, exact: is.exact };
        }
        self.begin[usize::from(word)] = begin;
        begin
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
        // 128 bits stand for the lists: two different ones share them once in 2^64 states
        let (mut one, mut two) = (Mixer::default(), Mixer(1));
        for list in [&*nodes, &*here, &*before] {
            for &number in list {
                one.write_u64(u64::from(number));
                two.write_u64(u64::from(number) + 0x517c_c1b7_2722_0a95);
            }
            one.write_u64(u64::MAX);
            two.write_u64(u64::MAX);
        }
        let key = (one.0, two.0);
        if let Some(&state) = self.by_key.get(&key) {
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
            minds: Minds::default(),
            otherwise: NEW,
            exact: NEW,
            ..State::default()
        };
        for &node in nodes.iter() {
            mind(tables, node, &mut |word| state.minds.add(word));
        }
        if state.minds.is_full() {
            let first = self.exact.len();
            state.exact = length(first);
            self.exact.resize(first + tables.known.len().div_ceil(32), 0);
            let exact = &mut self.exact[first..];
            for &node in nodes.iter() {
                mind(tables, node, &mut |word| exact[word as usize / 32] |= 1 << (word % 32));
            }
        }
        for (list, says) in [
            (&*here, &mut state.here),
            (&*before, &mut state.before),
            (&*at_end, &mut state.at_end),
        ] {
            says.first = length(self.accepts.len());
            self.accepts.extend(list.iter().map(|&n| tables.accepts[n as usize]));
            says.last = length(self.accepts.len());
            let said = &mut self.accepts[says.first as usize..];
            said.sort_by_key(|accept| accept.via);
            let plain = said.partition_point(|accept| accept.via == 0);
            says.gapped = says.first + length(plain);
            says.gaps = said[plain..].iter().fold(0, |bits, accept| bits | 1 << (accept.via & 127));
        }
        let number = length(self.states.len());
        self.states.push(state);
        self.by_key.insert(key, number);
        number
    }

    #[inline]
    const fn has_to_say(&self, says: &Says) -> bool {
        says.first < says.gapped || says.gaps & self.opened != 0
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
        if says.gaps & self.opened == 0 {
            return;
        }
        for n in says.gapped..says.last {
            let accept = self.accepts[n as usize];
            if self.opened >> (accept.via & 127) & 1 == 0 {
                continue;
            }
            let gaps = self.open[usize::from(accept.via)];
            let open = |gap: &&Gap| gap.stamp == self.stamp && gap.to <= from && gap.last >= from;
            if let Some(gap) = gaps.iter().find(open) {
                self.accept(accept, holds, gap.from, to, sentence, found);
            }
        }
    }

    #[inline]
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
            let gaps = &mut self.open[usize::from(number)];
            // the first that still reaches as far as here makes the longest finding; the last reaches furthest on
            let is_past = gaps[0].stamp != self.stamp || gaps[0].last < from;
            self.opened |= 1 << (number & 127);
            gaps[usize::from(!is_past)] = Gap { stamp: self.stamp, from, to, last };
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
    let mixed = (key ^ key >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    #[allow(clippy::cast_possible_truncation)]
    // the upper half; only where addresses are short is it a cast
    let upper = (mixed >> 32) as usize;
    upper
}

/// Mixes the numbers of a key. They come from the tables, not from messages: nobody can choose them to collide.
#[derive(Debug, Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
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

/// The words to which a node is not indifferent.
fn mind(tables: &Tables, node: u32, found: &mut dyn FnMut(u32)) {
    let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
    for edge in &tables.words[this.words as usize..after.words as usize] {
        found(edge[0]);
    }
    let in_class = &tables.in_class[this.in_class as usize..after.in_class as usize];
    let not_in = &tables.not_in[this.not_in as usize..after.not_in as usize];
    for edge in in_class.iter().chain(not_in) {
        let from = (edge[0] * tables.stride) as usize;
        let parts = &tables.classes[from..from + tables.stride as usize];
        for (n, part) in (0..).zip(parts) {
            let mut left = *part;
            while left != 0 {
                found(n * 32 + left.trailing_zeros());
                left &= left - 1;
            }
        }
    }
    // behind a look ahead the word is read by the nodes there
    for edge in not_in {
        mind_behind(tables, edge[1], found);
    }
}

fn mind_behind(tables: &Tables, node: u32, found: &mut dyn FnMut(u32)) {
    if node & LEAF == 0 {
        let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
        mind(tables, node, found);
        for &along in &tables.along[this.along as usize..after.along as usize] {
            mind_behind(tables, along, found);
        }
    }
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
