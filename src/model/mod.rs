//! What a data file says, and pure sums over it; knows no file, clock, colour or prompt.

pub mod burnout;
pub mod checklist;
pub mod cliche;
pub mod evidence;
pub mod fault;
pub mod form;
pub mod kind;
pub mod lesson;
pub mod lexicon;
pub mod phrase;
pub mod ritual;
pub mod source;
pub mod words;

pub use fault::{Fault, Faults, Item};
pub use kind::Kind;
