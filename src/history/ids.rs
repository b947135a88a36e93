//! Ids in little room: a million of them fit in memory.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Bytes of a short record with its newline.
const SHORTEST: u64 = 120;

/// Ids that were seen, with something to know of each.
#[derive(Debug, Default)]
pub struct Ids<T> {
    /// What we draw ourselves is a number.
    ours: HashMap<u64, T>,
    /// Other programs may have other ideas.
    others: HashMap<Box<str>, T>,
}

impl<T> Ids<T> {
    /// Room for the ids of a file of so many bytes: growing would need the old room beside the new.
    pub fn with_room(bytes: u64) -> Self {
        let lines = usize::try_from(bytes / SHORTEST).unwrap_or(0);
        Self { ours: HashMap::with_capacity(lines), others: HashMap::new() }
    }

    /// What is known of an id.
    pub fn get(&self, id: &str) -> Option<&T> {
        match number(id) {
            Some(number) => self.ours.get(&number),
            None => self.others.get(id),
        }
    }

    /// Takes an id in; whether it is new. What is known of one that was there stays.
    pub fn add(&mut self, id: &str, about: T) -> bool {
        match number(id) {
            Some(number) => put(self.ours.entry(number), about),
            None => put(self.others.entry(id.into()), about),
        }
    }
}

fn put<K, T>(entry: Entry<'_, K, T>, about: T) -> bool {
    let new = matches!(entry, Entry::Vacant(_));
    entry.or_insert(about);
    new
}

fn number(id: &str) -> Option<u64> {
    let ours = id.len() == 16 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if ours { u64::from_str_radix(id, 16).ok() } else { None }
}

/// A number that tells one line from another with the same id.
pub fn print_of(line: &[u8]) -> u32 {
    let mut hasher = DefaultHasher::new();
    line.trim_ascii().hash(&mut hasher);
    // half of it is enough to notice a difference
    u32::try_from(hasher.finish() >> 32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_ids_never_meet() {
        let all =
            ["00ff00ff00ff00ff", "ff00ff00ff00ff", "00FF00FF00FF00FF", "+0ff00ff00ff00ff", ""];
        let mut ids = Ids::default();
        for (n, id) in all.iter().enumerate() {
            assert!(ids.add(id, n), "{id}");
        }
        for (n, id) in all.iter().enumerate() {
            assert!(!ids.add(id, 9), "{id}");
            assert_eq!(ids.get(id), Some(&n));
        }
    }
}
