//! Sums over the history, a record at a time; pure.

pub mod weeks;
