//! The data that is built into the program: JSON prepared by `build.rs`, found by path.

#[allow(clippy::unreadable_literal)]
mod table {
    include!(concat!(env!("OUT_DIR"), "/builtin.rs"));
}

use table::{FILES, HEADS, JSON, NAMES, SOURCES, YAML};

/// One built-in file.
#[derive(Debug, Clone, Copy)]
pub struct File {
    /// `<lang>/<kind>/…` without `.yml`.
    pub path: &'static str,
    pub json: &'static str,
    pub yaml: &'static str,
    /// The fields that a list or a choice needs, as JSON; empty for kinds without a head.
    pub head: &'static str,
}

fn cut(text: &'static str, from: u32, to: u32) -> &'static str {
    &text[from as usize..to as usize]
}

fn file(row: &[u32; 8]) -> File {
    File {
        path: cut(NAMES, row[0], row[1]),
        json: cut(JSON, row[2], row[3]),
        yaml: cut(YAML, row[4], row[5]),
        head: cut(HEADS, row[6], row[7]),
    }
}

/// The files whose path starts with `prefix`, sorted by path.
pub fn under(prefix: &str) -> impl Iterator<Item = File> {
    let start = FILES.partition_point(|row| cut(NAMES, row[0], row[1]) < prefix);
    let prefix = prefix.to_owned();
    FILES[start..].iter().map(file).take_while(move |f| f.path.starts_with(&prefix))
}

/// The file with exactly this path.
pub fn named(path: &str) -> Option<File> {
    let found = FILES.binary_search_by(|row| cut(NAMES, row[0], row[1]).cmp(path));
    found.ok().map(|at| file(&FILES[at]))
}

/// The JSON of the source with this id.
pub fn source(id: &str) -> Option<&'static str> {
    let found = SOURCES.binary_search_by(|row| cut(NAMES, row[0], row[1]).cmp(id));
    found.ok().map(|at| cut(JSON, SOURCES[at][2], SOURCES[at][3]))
}

/// The languages there are, sorted.
pub fn languages() -> Vec<&'static str> {
    let mut list: Vec<_> =
        FILES.iter().filter_map(|row| cut(NAMES, row[0], row[1]).split('/').next()).collect();
    list.dedup();
    list
}
