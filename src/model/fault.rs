//! Faults that a file of data can have beyond its shape, and where in the file they stand.

use std::collections::HashSet;

/// One step from the top of a file to a place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Field(&'static str),
    Index(usize),
}

/// One fault: the steps to the place, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub path: Vec<Step>,
    pub message: String,
}

/// The faults of one file, in the order in which they were found.
#[derive(Debug, Default)]
pub struct Faults {
    here: Vec<Step>,
    pub list: Vec<Fault>,
}

/// A kind of file: how it is named, and what must hold of it beyond its shape.
pub trait Item: serde::de::DeserializeOwned + serde::Serialize {
    const KIND: super::Kind;
    /// Adds a fault for each thing that is wrong with this file alone.
    fn check(&self, faults: &mut Faults);
    /// The source ids this file names, with the steps to each.
    fn cites(&self, cites: &mut Cites);
    /// What this file points at with `see`, as `kind/path`, with the steps to each.
    fn sees(&self, _sees: &mut Cites) {}
}

/// Ids named in a file, each with the steps to its place.
#[derive(Debug, Default)]
pub struct Cites {
    pub list: Vec<(String, Vec<Step>)>,
}

impl Cites {
    /// Adds the ids of one list that stands at `path` followed by `field`.
    pub fn add(&mut self, path: &[Step], field: &'static str, ids: &[String]) {
        for (n, id) in ids.iter().enumerate() {
            let mut steps = path.to_vec();
            steps.push(Step::Field(field));
            steps.push(Step::Index(n));
            self.list.push((id.clone(), steps));
        }
    }
}

impl Faults {
    /// Notes a fault at the current place.
    pub fn add(&mut self, message: impl Into<String>) {
        self.list.push(Fault { path: self.here.clone(), message: message.into() });
    }

    /// Notes a fault at entry `n` of the list at `place` below the current one.
    pub fn at(&mut self, place: &[Step], n: usize, message: impl Into<String>) {
        let depth = self.here.len();
        self.here.extend_from_slice(place);
        self.here.push(Step::Index(n));
        self.add(message);
        self.here.truncate(depth);
    }

    /// Runs `check` one field deeper.
    pub fn field(&mut self, name: &'static str, check: impl FnOnce(&mut Self)) {
        self.here.push(Step::Field(name));
        check(self);
        self.here.pop();
    }

    /// Runs `check` for each entry of the list in field `name`.
    pub fn each<T>(&mut self, name: &'static str, list: &[T], check: impl Fn(&mut Self, &T)) {
        self.field(name, |faults| {
            for (n, entry) in list.iter().enumerate() {
                faults.here.push(Step::Index(n));
                check(faults, entry);
                faults.here.pop();
            }
        });
    }

    /// A text must say something, and `~` or `null` is a slip: YAML reads it as those letters.
    pub fn text(&mut self, name: &'static str, text: &str) {
        if text.trim().is_empty() || text == "~" || text == "null" {
            self.field(name, |f| f.add(format!("`{name}` is empty; write a text")));
        }
    }

    /// As `text`, for a field that may be left out.
    pub fn maybe(&mut self, name: &'static str, text: Option<&String>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    /// A list must hold something, and none of its texts may be empty.
    pub fn texts(&mut self, name: &'static str, list: &[String], least: usize) {
        if list.len() < least {
            self.field(name, |f| {
                f.add(format!("`{name}` has {} entries; write {least} or more", list.len()));
            });
        }
        self.each(name, list, |faults, text| {
            if text.trim().is_empty() || text == "~" {
                faults.add(format!("an entry of `{name}` is empty; write a text or drop it"));
            }
        });
    }

    /// A key is lower-case letters, digits and single hyphens.
    pub fn key(&mut self, key: &str) {
        if !is_slug(key) {
            self.field("key", |f| {
                f.add(format!(
                    "`{key}` is no key; use lower-case letters, digits and hyphens, like `go-slower`"
                ));
            });
        }
    }

    /// Other names are written like names.
    pub fn aliases(&mut self, aliases: &[String]) {
        self.each("aliases", aliases, |faults, alias| {
            if !is_slug(alias) {
                faults.add(format!(
                    "`{alias}` is no alias; use lower-case letters, digits and hyphens"
                ));
            }
        });
    }

    /// Keys of one list differ from each other.
    pub fn keys<'a>(&mut self, name: &'static str, keys: impl Iterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        self.field(name, |faults| {
            for (n, key) in keys.enumerate() {
                if !seen.insert(key) {
                    faults.here.push(Step::Index(n));
                    faults.field("key", |f| {
                        f.add(format!("key `{key}` stands twice in this file; rename one"));
                    });
                    faults.here.pop();
                }
            }
        });
    }

    /// An origin is `<id>/<row>`, rows counted from 1.
    pub fn origin(&mut self, origin: Option<&String>) {
        let Some(origin) = origin else { return };
        let good = origin.split_once('/').is_some_and(|(id, row)| {
            is_slug(id) && row.parse::<u16>().is_ok_and(|n| n > 0) && !row.starts_with(['0', '+'])
        });
        if !good {
            self.field("origin", |f| {
                f.add(format!("`{origin}` is no origin; write `<id>/<row>`, like `quick-fixes/3`"));
            });
        }
    }
}

/// Lower-case letters, digits and single hyphens, not at the ends.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}
