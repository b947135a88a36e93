//! The built-in rules, compiled by `build.rs`.

#![allow(clippy::unreadable_literal)]

use std::borrow::Cow;

use super::tables::{Accept, Meta, Node, Part, Tables};
use crate::model::rule::{Count, Measure, Role, Severity, Target};

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
