//! The promises of the program, tested through its binary first. Rewrite what is committed with
//! `TRYCMD=overwrite SNAPSHOTS=overwrite cargo test`, and read the difference as a user would.

#![allow(clippy::disallowed_methods, reason = "tests are told what to overwrite by environment")]

mod bad_data;
#[cfg(unix)]
mod clocks;
mod commands;
mod committed;
mod content;
mod coverage;
mod docs;
#[cfg(unix)]
mod faults;
mod flags;
mod formats;
mod history;
mod hostile;
mod memory;
mod messages;
mod progress;
mod reminders;
mod review;
mod review_lines;
mod review_own;
mod review_properties;
mod review_traps;
mod rituals;
mod rules;
mod safety;
mod streams;
mod support;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod timers;
