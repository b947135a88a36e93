//! The rules in force: the built-in ones as they were compiled, or everything compiled anew when the user has a part
//! in it.

use std::borrow::Cow;

use anyhow::{Result, anyhow};

use super::{BASE, Library, Loaded, Origin, yaml};
use crate::model::Kind;
use crate::model::fault::Step;
use crate::model::profile::Profile;
use crate::model::rule::{About, Rule};
use crate::review::builtin::TABLES;
use crate::review::compile::{self, Material};
use crate::review::judge::{self, Reviewer, Settings};
use crate::review::tables::Tables;

/// The kinds of which rules are made.
const MADE_OF: [Kind; 4] = [Kind::Rules, Kind::Lexicon, Kind::Spellings, Kind::Allow];

impl Library {
    /// All rules, compiled. The user's own are tried on their examples first.
    pub fn rules(&self) -> Result<Cow<'static, Tables>> {
        if self.language == BASE && !MADE_OF.into_iter().any(|kind| self.has_own(kind)) {
            return Ok(Cow::Borrowed(&TABLES));
        }
        let material = self.material()?;
        let tables = compile::compile(&material).map_err(|fault| self.bad_rule(&fault))?;
        for (id, origin) in self.files(Kind::Rules, "")? {
            let Origin::User(_) = origin else { continue };
            if let Some((place, message)) =
                disproved(&id, &material.rules[&id], &tables).into_iter().next()
            {
                return Err(self.bad(Kind::Rules, &id, &place, message));
            }
        }
        Ok(Cow::Owned(tables))
    }

    /// Everything that rules are made of, as it is written.
    fn material(&self) -> Result<Material> {
        let mut material = Material::default();
        material.rules.extend(self.load("")?.into_iter().map(|r| (r.id, r.value)));
        material.lexicons.extend(self.load("")?.into_iter().map(|l| (l.id, l.value)));
        material.spellings.extend(self.load("")?.into_iter().map(|s| (s.id, s.value)));
        material.allow.extend(self.load("")?.into_iter().map(|a| (a.id, a.value)));
        Ok(material)
    }

    /// One rule as it is written.
    pub fn rule(&self, id: &str) -> Result<Option<Loaded<Rule>>> {
        self.one(id)
    }

    /// All profiles, sorted by name.
    pub fn profiles(&self) -> Result<Vec<Loaded<Profile>>> {
        self.load("")
    }

    fn bad_rule(&self, fault: &compile::Fault) -> anyhow::Error {
        self.bad(fault.kind, &fault.id, &fault.place, fault.message.clone())
    }

    /// An error that names the file of a thing and the place in it.
    fn bad(&self, kind: Kind, id: &str, place: &[Step], message: String) -> anyhow::Error {
        let origin = self.files(kind, id).ok().and_then(|mut files| files.remove(id));
        match origin {
            Some(Origin::User(file)) => match yaml::text(&file) {
                Ok(text) => yaml::fault_at(&file, &text, place, message).into(),
                Err(bad) => bad.into(),
            },
            _ => anyhow!(
                "the built-in {} `{id}` does not go with your own data: {message}",
                kind.name().trim_end_matches('s')
            ),
        }
    }
}

/// What a rule's own examples, and its regular expressions, disprove; each with its place in the file.
pub fn disproved(id: &str, rule: &Rule, tables: &Tables) -> Vec<(Vec<Step>, String)> {
    let mut faults = Vec::new();
    for (n, regex) in rule.patterns.iter().enumerate() {
        if let Err(e) = judge::compile(&regex.regex) {
            let place = vec![Step::Field("patterns"), Step::Index(n), Step::Field("regex")];
            let said = e.to_string();
            let last = said.lines().last().unwrap_or_default().trim().trim_start_matches("error: ");
            faults.push((place, format!("no regular expression of ours: {last}")));
        }
    }
    let Some(number) = tables.rule(id) else { return faults };
    let mut settings = Settings::all(tables);
    settings.about = rule.examples.about.unwrap_or(About::Unsaid);
    let mut reviewer = Reviewer::new(tables, &settings);
    let mut fires = |text: &str| {
        let other = rule.examples.other.as_deref();
        // what only guards has no finding of its own
        reviewer.review(text, other).0.iter().any(|f| f.rule == number)
            || reviewer.guards(text, number)
    };
    let lists = [("flags", &rule.examples.flags, true), ("passes", &rule.examples.passes, false)];
    for (name, list, wanted) in lists {
        for (n, text) in list.iter().enumerate() {
            if fires(text) != wanted {
                let place = vec![Step::Field("examples"), Step::Field(name), Step::Index(n)];
                let says =
                    if wanted { "the rule does not find this" } else { "the rule finds this" };
                faults.push((place, format!("{says}: `{text}`")));
            }
        }
    }
    faults
}

/// What the examples of all rules in `own` disprove, in the rules of `library` with these among them.
pub fn disproved_among(
    own: Vec<(String, Rule)>,
    library: &Library,
) -> Result<Vec<(String, Vec<Step>, String)>> {
    let mut material = library.material()?;
    let ids: Vec<String> = own.iter().map(|(id, _)| id.clone()).collect();
    material.rules.extend(own);
    let tables = match compile::compile(&material) {
        Ok(tables) => tables,
        // one file cannot be compiled: no other can be tried
        Err(fault) => return Ok(vec![(fault.id, fault.place, fault.message)]),
    };
    let mut all = Vec::new();
    for id in ids {
        let rule = &material.rules[&id];
        let faults = disproved(&id, rule, &tables);
        all.extend(faults.into_iter().map(|(place, message)| (id.clone(), place, message)));
    }
    Ok(all)
}
