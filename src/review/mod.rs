//! What a message does, word by word. Pure: text and rules in, findings out.

pub mod builtin;
pub mod compile;
pub mod judge;
mod letters;
pub mod scan;
pub mod split;
pub mod tables;

use serde::Serialize;

/// Why nothing was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quiet {
    /// Too few words that the rules' language has.
    Language,
    /// Mostly signs, or no words at all.
    Letters,
    /// A word or two that nobody knows.
    Short,
}
