//! How words are read: short forms and slips as the long form, from `spellings/<name>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item};
use super::kind::Kind;

/// A file of short forms.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Spellings {
    pub spellings: Vec<Spelling>,
}

/// One word as it is written in several ways, and the words it is read as.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Spelling {
    /// Single words, with or without apostrophes.
    pub written: Vec<String>,
    /// One to four words.
    pub read: String,
}

/// Words that one written word may stand for.
pub const MOST_READ: usize = 4;

impl Item for Spellings {
    const KIND: Kind = Kind::Spellings;

    fn check(&self, faults: &mut Faults) {
        faults.each("spellings", &self.spellings, |faults, spelling| {
            faults.texts("written", &spelling.written, 1);
            faults.text("read", &spelling.read);
            if spelling.read.split_whitespace().count() > MOST_READ {
                faults.field("read", |f| f.add(format!("more than {MOST_READ} words")));
            }
            faults.each("written", &spelling.written, |faults, written| {
                if written.contains(char::is_whitespace) {
                    faults.add("one word is read as others, not several");
                }
            });
        });
    }

    fn cites(&self, _cites: &mut Cites) {}
}
