//! How two people talk, so that `review` knows what is ordinary between them, from `profiles/<name>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item};
use super::kind::Kind;

/// What a profile changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// Whom it is for.
    pub summary: String,
    /// Rules, topics or acts that are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<String>,
    /// Rules, topics or acts that weigh no more than a hint.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hint: Vec<String>,
}

impl Item for Profile {
    const KIND: Kind = Kind::Profiles;

    fn check(&self, faults: &mut Faults) {
        faults.text("summary", &self.summary);
        faults.texts("skip", &self.skip, 0);
        faults.texts("hint", &self.hint, 0);
        if self.skip.is_empty() && self.hint.is_empty() {
            faults.field("skip", |f| {
                f.add("the profile changes nothing; name rules in `skip` or `hint`");
            });
        }
    }

    fn cites(&self, _cites: &mut Cites) {}
}
