//! Everything the program does, for its binary, its tests and its benches: YAML says what exists,
//! `model` says what it means, a command returns a `Report`, `render` says it, and only `main` prints.

pub mod ask;
pub mod clean;
pub mod cli;
pub mod commands;
pub mod ctx;
pub mod history;
pub mod interrupt;
pub mod library;
pub mod model;
pub mod pick;
pub mod remind;
pub mod render;
pub mod review;
pub mod suggest;
pub mod tally;
pub mod timer;
mod wrap;
