//! One pass over a message's words finds everything that any pattern says.

use super::split::{Sentence, Token, token};
use super::tables::{Accept, LEAF, NO_CLASS, Part, RuleId, Tables, place};

/// A pattern that stands in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub rule: RuleId,
    pub part: Part,
    /// Tokens of the message, from and to.
    pub from: u32,
    pub to: u32,
}

/// The state of the automaton; made to be used again.
#[derive(Debug, Default)]
pub struct Scanner {
    /// Node, and the token at which the walk began.
    now: Vec<(u32, u32)>,
    next: Vec<(u32, u32)>,
}

impl Scanner {
    /// Adds what stands in one sentence to `found`.
    pub fn scan(
        &mut self,
        tokens: &[Token],
        sentence: &Sentence,
        tables: &Tables,
        found: &mut Vec<Match>,
    ) {
        let mut walk = Walk { tables, tokens, sentence, next: &mut self.next, found };
        self.now.clear();
        let any = tables.nodes[0].any;
        for at in sentence.from..sentence.to {
            let token = tokens[at as usize];
            walk.next.clear();
            if token.marks & token::APART != 0 {
                for &(node, start) in &self.now {
                    walk.end(node, start, at);
                }
                self.now.clear();
            }
            for &(node, start) in &self.now {
                walk.step(node, start, at, token.word);
            }
            let word = usize::from(token.word);
            let (from, to) = (tables.starts[word] as usize, tables.starts[word + 1] as usize);
            for &node in &tables.start_to[from..to] {
                walk.enter(node, at, at + 1);
            }
            if any != 0 {
                walk.enter(any, at, at + 1);
            }
            std::mem::swap(&mut self.now, walk.next);
        }
        for &(node, start) in &self.now {
            walk.end(node, start, sentence.to);
        }
    }
}

struct Walk<'a> {
    tables: &'a Tables,
    tokens: &'a [Token],
    sentence: &'a Sentence,
    next: &'a mut Vec<(u32, u32)>,
    found: &'a mut Vec<Match>,
}

impl Walk<'_> {
    /// Arrives at a node; `to` is the token after the last one read.
    fn enter(&mut self, node: u32, start: u32, to: u32) {
        let number = node & !LEAF;
        let tables = self.tables;
        let (this, after) = (&tables.nodes[number as usize], &tables.nodes[number as usize + 1]);
        for accept in &tables.accepts[this.accepts as usize..after.accepts as usize] {
            self.accept(accept, start, to);
        }
        // walks stand in the order in which they began: one that is there already stands at the end
        let mut same = self.next.iter().rev().take_while(|walk| walk.1 == start);
        if node & LEAF != 0 || same.any(|walk| walk.0 == number) {
            return;
        }
        self.next.push((number, start));
        for &along in &tables.along[this.along as usize..after.along as usize] {
            self.enter(along, start, to);
        }
    }

    /// Goes on from a node with the word of token `at`.
    fn step(&mut self, node: u32, start: u32, at: u32, word: u16) {
        let tables = self.tables;
        let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
        let words = &tables.words[this.words as usize..after.words as usize];
        let wanted = u32::from(word);
        let mut n = if words.len() < 8 {
            words.iter().position(|edge| edge[0] >= wanted).unwrap_or(words.len())
        } else {
            words.partition_point(|edge| edge[0] < wanted)
        };
        while n < words.len() && words[n][0] == wanted {
            self.enter(words[n][1], start, at + 1);
            n += 1;
        }
        for edge in &tables.in_class[this.in_class as usize..after.in_class as usize] {
            if tables.is_in(word, edge[0]) {
                self.enter(edge[1], start, at + 1);
            }
        }
        if this.any != 0 {
            self.enter(this.any, start, at + 1);
        }
        for edge in &tables.not_in[this.not_in as usize..after.not_in as usize] {
            if !tables.is_in(word, edge[0]) {
                self.pass(edge[1], start, at, Some(word));
            }
        }
    }

    /// Arrives at a node behind a look ahead, before token `at` is read.
    fn pass(&mut self, node: u32, start: u32, at: u32, word: Option<u16>) {
        let number = node & !LEAF;
        let tables = self.tables;
        let (this, after) = (&tables.nodes[number as usize], &tables.nodes[number as usize + 1]);
        for accept in &tables.accepts[this.accepts as usize..after.accepts as usize] {
            self.accept(accept, start, at);
        }
        for &along in &tables.along[this.along as usize..after.along as usize] {
            self.pass(along, start, at, word);
        }
        if node & LEAF == 0 {
            match word {
                Some(word) => self.step(number, start, at, word),
                None => self.end(number, start, at),
            }
        }
    }

    /// Nothing comes after token `to`: what looks ahead is content.
    fn end(&mut self, node: u32, start: u32, to: u32) {
        let tables = self.tables;
        let (this, after) = (&tables.nodes[node as usize], &tables.nodes[node as usize + 1]);
        for edge in &tables.not_in[this.not_in as usize..after.not_in as usize] {
            self.pass(edge[1], start, to, None);
        }
    }

    fn accept(&mut self, accept: &Accept, from: u32, to: u32) {
        let marks = self.tokens[from as usize].marks;
        let stands = (accept.place & place::BEGINS == 0 || marks & token::BEGINS != 0)
            && (accept.place & place::CLAUSE == 0 || marks & token::CLAUSE != 0)
            && (accept.place & place::ENDS == 0 || to == self.sentence.to)
            && (accept.place & place::QUESTION == 0 || self.sentence.is_question)
            && (accept.place & place::NO_QUESTION == 0 || !self.sentence.is_question);
        if !stands {
            return;
        }
        if accept.behind != NO_CLASS && from > self.sentence.from {
            let before = self.tokens[from as usize - 1].word;
            if self.tables.is_in(before, u32::from(accept.behind)) {
                return;
            }
        }
        let this = Match { rule: accept.rule, part: accept.part, from, to };
        // a gap is passed in several ways
        let mut same = self.found.iter().rev().take_while(|m| (m.from, m.to) == (from, to));
        if !same.any(|m| *m == this) {
            self.found.push(this);
        }
    }
}
