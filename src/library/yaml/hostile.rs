//! What would make the parser slow, found before it is asked.

use super::NESTED;

/// Open brackets times bytes that the parser may be given (yaml/yaml-serde#1).
const MAX_WORK: usize = 1 << 26;

/// Byte and reason of what would make the parser slow: its time grows with how deep flow brackets stand times
/// how long the file is. A bracket that is closed before anything else opens, a quote, a comment or a line's end
/// adds no depth, whatever it means; all others are counted, closed or not, so that no quote can hide them.
pub fn hostile(text: &str) -> Option<(usize, String)> {
    let mut open = 0;
    for (at, c) in text.char_indices() {
        let closer = match c {
            '[' => ']',
            '{' => '}',
            _ => continue,
        };
        let rest = &text[at + 1..];
        let next = rest.find(['[', '{', ']', '}', '"', '\'', '#', '\n']);
        if next.is_some_and(|next| rest[next..].starts_with(closer)) {
            continue;
        }
        open += 1;
        if open * text.len() > MAX_WORK {
            return Some((at, NESTED.into()));
        }
    }
    None
}
