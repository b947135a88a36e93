//! Words by number: what is written, what it is read as, and which classes it is in.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::tables::{Key, SEVERAL, known, slot};
use crate::model::lexicon::Lexicon;
use crate::model::pattern::Choice;
use crate::model::spelling::Spellings;

/// Every word that any rule knows.
#[derive(Debug)]
pub struct Vocabulary {
    /// By word; the number of a word is never 0.
    numbers: HashMap<String, u16>,
    /// What a written word is read as, where that is not itself.
    read_as: BTreeMap<String, Vec<u16>>,
    /// By name: the single words, and the entries of several.
    named: BTreeMap<String, (BTreeSet<u16>, Vec<Vec<u16>>)>,
    /// The sets behind the numbers of classes.
    sets: Vec<BTreeSet<u16>>,
    by_set: HashMap<BTreeSet<u16>, u32>,
    full: bool,
}

/// What a choice comes to: words that stand alone, and rows of words.
#[derive(Debug, Default)]
pub struct Resolved {
    pub single: BTreeSet<u16>,
    pub rows: Vec<Vec<u16>>,
}

/// Words under the number of all that are like them.
#[derive(Debug)]
pub struct Alike {
    numbers: Vec<u16>,
    /// How many different numbers there are.
    count: usize,
}

impl Alike {
    pub fn number(&self, word: u16) -> u16 {
        self.numbers[usize::from(word)]
    }
}

/// The hash table and what it leads to.
#[derive(Debug)]
pub struct Frozen {
    pub keys: Vec<u64>,
    pub values: Vec<u32>,
    pub several: Vec<[u16; 5]>,
    pub known: Vec<u8>,
    pub classes: Vec<u32>,
    pub stride: u32,
    pub words: usize,
}

impl Vocabulary {
    pub fn new(spellings: &BTreeMap<String, Spellings>) -> Self {
        let mut all = Self {
            numbers: HashMap::new(),
            read_as: BTreeMap::new(),
            named: BTreeMap::new(),
            sets: Vec::new(),
            by_set: HashMap::new(),
            full: false,
        };
        for spelling in spellings.values().flat_map(|file| &file.spellings) {
            let read: Vec<u16> =
                spelling.read.split_whitespace().map(|w| all.number(&w.to_lowercase())).collect();
            for written in &spelling.written {
                all.read_as.insert(written.to_lowercase().replace('’', "'"), read.clone());
            }
        }
        all
    }

    fn number(&mut self, word: &str) -> u16 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let Ok(number) = u16::try_from(self.numbers.len() + 1) else {
            self.full = true;
            return u16::MAX;
        };
        self.numbers.insert(word.to_owned(), number);
        number
    }

    /// The words of a text, short forms read as long ones.
    fn read(&mut self, text: &str) -> Vec<u16> {
        let mut list = Vec::new();
        for word in text.split(|c: char| c.is_whitespace() || c == '-').filter(|w| !w.is_empty()) {
            match self.read_as.get(word) {
                Some(read) => list.extend_from_slice(read),
                None => list.push(self.number(word)),
            }
        }
        list
    }

    /// Makes a class of a lexicon and of those it includes.
    pub fn add_class(&mut self, id: &str, lexicon: &Lexicon, all: &BTreeMap<String, Lexicon>) {
        let mut resolved = Resolved::default();
        let mut seen = BTreeSet::from([id.to_owned()]);
        let mut waiting = vec![lexicon];
        while let Some(lexicon) = waiting.pop() {
            for phrase in &lexicon.phrases {
                resolved.add(self.read(&phrase.to_lowercase().replace('’', "'")));
            }
            for name in &lexicon.include {
                if seen.insert(name.clone()) {
                    waiting.extend(all.get(name));
                }
            }
        }
        self.named.insert(id.to_owned(), (resolved.single, resolved.rows));
    }

    /// What a list of choices comes to; a class that does not exist is an error.
    pub fn resolve(&mut self, choices: &[Choice]) -> Result<Resolved, String> {
        let mut resolved = Resolved::default();
        for choice in choices {
            match choice {
                Choice::Words(text) => resolved.add(self.read(text)),
                Choice::Class(name) => {
                    let Some((single, rows)) = self.named.get(name) else {
                        return Err(format!("no class `<{name}>`: there is no `lexicon/{name}`"));
                    };
                    resolved.single.extend(single);
                    resolved.rows.extend(rows.iter().cloned());
                }
            }
        }
        if self.full {
            return Err("more different words than can be numbered".into());
        }
        Ok(resolved)
    }

    /// The number of the class of exactly these words.
    pub fn class(&mut self, words: &BTreeSet<u16>) -> u32 {
        if let Some(&number) = self.by_set.get(words) {
            return number;
        }
        let number = u32::try_from(self.sets.len()).unwrap_or(u32::MAX);
        self.sets.push(words.clone());
        self.by_set.insert(words.clone(), number);
        number
    }

    /// Which words stand in exactly the same sets, of those given and of all classes.
    pub fn alike<'a>(&self, sets: impl Iterator<Item = &'a BTreeSet<u16>>) -> Alike {
        let mut distinct: BTreeSet<&BTreeSet<u16>> = sets.collect();
        distinct.extend(&self.sets);
        let mut stands_in: Vec<Vec<u32>> = vec![Vec::new(); self.numbers.len() + 1];
        for (number, set) in (0..).zip(distinct) {
            for &word in set {
                stands_in[usize::from(word)].push(number);
            }
        }
        for (bit, name) in (0..).zip(known::LEXICONS) {
            if let Some((words, _)) = self.named.get(name) {
                for &word in words {
                    stands_in[usize::from(word)].push(u32::MAX - bit);
                }
            }
        }
        // a word in no set at all is as good as unknown
        let mut by_sets: HashMap<&Vec<u32>, u16> = HashMap::from([(&stands_in[0], 0)]);
        let mut numbers = Vec::with_capacity(stands_in.len());
        for sets in &stands_in {
            let next = u16::try_from(by_sets.len()).unwrap_or(u16::MAX);
            numbers.push(*by_sets.entry(sets).or_insert(next));
        }
        let count = by_sets.len();
        Alike { numbers, count }
    }

    /// Lays everything out for looking up, words that are alike under one number.
    pub fn freeze(mut self, alike: &Alike) -> Frozen {
        let count = alike.count;
        let mut known = vec![0; count];
        for (bit, name) in known::LEXICONS.iter().enumerate() {
            if let Some((words, _)) = self.named.get(*name) {
                for &word in words {
                    known[usize::from(alike.number(word))] |= 1 << bit;
                }
            }
        }
        let stride = count.div_ceil(32);
        let mut classes = vec![0; stride * self.sets.len()];
        for (class, set) in self.sets.iter().enumerate() {
            for &word in set {
                let word = alike.number(word);
                classes[class * stride + usize::from(word) / 32] |= 1 << (word % 32);
            }
        }
        let mut written: BTreeMap<String, Vec<u16>> = std::mem::take(&mut self.read_as);
        for (word, number) in self.numbers {
            written.entry(word).or_insert_with(|| vec![number]);
        }
        let slots = (written.len() * 3 / 2).next_power_of_two().max(16);
        let mut frozen = Frozen {
            keys: vec![0; slots],
            values: vec![0; slots],
            several: Vec::new(),
            known,
            classes,
            stride: u32::try_from(stride).unwrap_or(u32::MAX),
            words: count,
        };
        for (word, read) in written {
            let read: Vec<u16> = read.into_iter().map(|word| alike.number(word)).collect();
            // one that says nothing to any rule needs no entry, unless it stands for several
            if read != [0] {
                frozen.add(&word, &read);
            }
        }
        frozen
    }
}

impl Frozen {
    fn add(&mut self, word: &str, read: &[u16]) {
        let value = if let [word] = read {
            u32::from(*word)
        } else {
            let mut row = [0; 5];
            row[0] = u16::try_from(read.len()).unwrap_or(0);
            row[1..=read.len()].copy_from_slice(read);
            self.several.push(row);
            SEVERAL | u32::try_from(self.several.len() - 1).unwrap_or(0)
        };
        let key = Key::of(word.as_bytes()).value();
        let mut at = slot(key, self.keys.len());
        while self.keys[at] != 0 {
            at = (at + 1) & (self.keys.len() - 1);
        }
        self.keys[at] = key;
        self.values[at] = value;
    }
}

impl Resolved {
    fn add(&mut self, words: Vec<u16>) {
        match words.as_slice() {
            [] => {}
            [word] => {
                self.single.insert(*word);
            }
            _ => self.rows.push(words),
        }
    }
}

/// Words for the tables.
impl From<Frozen> for super::super::tables::Tables {
    fn from(frozen: Frozen) -> Self {
        Self {
            keys: frozen.keys.into(),
            values: frozen.values.into(),
            several: frozen.several.into(),
            known: frozen.known.into(),
            classes: frozen.classes.into(),
            stride: frozen.stride,
            starts: Cow::Borrowed(&[]),
            start_to: Cow::Borrowed(&[]),
            nodes: Cow::Borrowed(&[]),
            words: Cow::Borrowed(&[]),
            in_class: Cow::Borrowed(&[]),
            not_in: Cow::Borrowed(&[]),
            along: Cow::Borrowed(&[]),
            accepts: Cow::Borrowed(&[]),
            reach: Cow::Borrowed(&[]),
            rules: Cow::Borrowed(&[]),
            acts: Cow::Borrowed(&[]),
            regexes: Cow::Borrowed(&[]),
        }
    }
}
