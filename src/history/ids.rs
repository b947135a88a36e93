//! Ids in little room: a million of them fit in memory.

use std::hash::{DefaultHasher, Hash, Hasher};

/// An id to look up. What we draw ourselves is a number; other programs may have other ideas.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    Ours(u64),
    Other(Box<str>),
}

impl Key {
    pub fn of(id: &str) -> Self {
        let ours = id.len() == 16 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        match u64::from_str_radix(id, 16) {
            Ok(number) if ours => Self::Ours(number),
            _ => Self::Other(id.into()),
        }
    }
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
        for (n, a) in all.iter().enumerate() {
            for (m, b) in all.iter().enumerate() {
                assert_eq!(Key::of(a) == Key::of(b), n == m, "{a} {b}");
            }
        }
    }
}
