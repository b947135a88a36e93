//! From rules as they are written to tables. Knows no file: what cannot be compiled is named by rule and steps.

mod trie;
mod vocabulary;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::tables::{Meta, Part, RuleId, Tables};
use crate::model::Kind;
use crate::model::allow::Allow;
use crate::model::fault::Step;
use crate::model::lexicon::Lexicon;
use crate::model::pattern::{self, Pattern};
use crate::model::rule::{Role, Rule, Severity};
use crate::model::spelling::Spellings;
use trie::Trie;
use vocabulary::Vocabulary;

/// Everything that rules are made of, each by its id.
#[derive(Debug, Default)]
pub struct Material {
    pub rules: BTreeMap<String, Rule>,
    pub lexicons: BTreeMap<String, Lexicon>,
    pub spellings: BTreeMap<String, Spellings>,
    pub allow: BTreeMap<String, Allow>,
}

/// What cannot be compiled, and where it stands.
#[derive(Debug)]
pub struct Fault {
    pub kind: Kind,
    pub id: String,
    pub place: Vec<Step>,
    pub message: String,
}

/// Nodes of the automaton: more are not a set of rules but an attack.
const MOST_NODES: usize = 4_000_000;

/// Compiles everything into one automaton.
pub fn compile(material: &Material) -> Result<Tables, Fault> {
    let mut vocabulary = Vocabulary::new(&material.spellings);
    for (id, lexicon) in &material.lexicons {
        // lists that look for beginnings of words are read by other means
        if lexicon.phrases.iter().all(|p| !p.contains('*')) {
            vocabulary.add_class(id, lexicon, &material.lexicons);
        }
    }
    let acts = acts(material)?;
    let mut trie = Trie::default();
    let mut metas = Vec::new();
    let mut regexes = Vec::new();
    for (number, (id, rule)) in material.rules.iter().enumerate() {
        let fault = |place: Vec<Step>, message: String| Fault {
            kind: Kind::Rules,
            id: id.clone(),
            place,
            message,
        };
        let Ok(number) = RuleId::try_from(number) else {
            return Err(fault(Vec::new(), "more rules than can be numbered".into()));
        };
        let mut add = |place: Vec<Step>, list: &[String], part: Part| {
            for (n, text) in list.iter().enumerate() {
                let mut here = place.clone();
                here.push(Step::Index(n));
                let pattern = match pattern::parse(text) {
                    Ok(pattern) => pattern,
                    Err(message) => return Err(fault(here, message)),
                };
                if let Err(message) = put(&pattern, number, part, &mut trie, &mut vocabulary) {
                    return Err(fault(here, message));
                }
            }
            Ok(())
        };
        let field = |name| vec![Step::Field(name)];
        add(field("phrases"), &rule.phrases, Part::Phrase)?;
        add(field("unless"), &rule.unless, Part::Unless)?;
        add(field("other"), &rule.other, Part::Other)?;
        add(field("unless-other"), &rule.unless_other, Part::UnlessOther)?;
        for (n, cue) in rule.cues.iter().enumerate() {
            let place = vec![Step::Field("cues"), Step::Index(n), Step::Field("phrases")];
            add(place, &cue.phrases, Part::Cue(u8::try_from(n).unwrap_or(u8::MAX)))?;
        }
        for (n, regex) in rule.patterns.iter().enumerate() {
            let place = vec![Step::Field("patterns"), Step::Index(n), Step::Field("near")];
            let Ok(at) = u16::try_from(regexes.len()) else {
                return Err(fault(place, "more regular expressions than can be numbered".into()));
            };
            regexes.push((number, Cow::Owned(regex.regex.clone())));
            add(place, &regex.near, Part::Near(at))?;
        }
        metas.push(meta(id, rule, &acts));
    }
    for (id, allow) in &material.allow {
        for (n, text) in allow.phrases.iter().enumerate() {
            let done = pattern::parse(text)
                .and_then(|p| put(&p, RuleId::MAX, Part::Allowed, &mut trie, &mut vocabulary));
            if let Err(message) = done {
                let place = vec![Step::Field("phrases"), Step::Index(n)];
                return Err(Fault { kind: Kind::Allow, id: id.clone(), place, message });
            }
        }
    }
    let mut tables = trie.finish(vocabulary);
    tables.rules = metas.into();
    tables.acts = acts.into_iter().map(Cow::Owned).collect::<Vec<_>>().into();
    tables.regexes = regexes.into();
    Ok(tables)
}

fn put(
    pattern: &Pattern,
    rule: RuleId,
    part: Part,
    trie: &mut Trie,
    vocabulary: &mut Vocabulary,
) -> Result<(), String> {
    trie.insert(pattern, rule, part, vocabulary)?;
    if trie.len() > MOST_NODES {
        return Err("the rules together are too big; write shorter patterns".into());
    }
    Ok(())
}

/// All acts, sorted; an act that a rule looks for is found by one.
fn acts(material: &Material) -> Result<Vec<String>, Fault> {
    let acts: BTreeSet<&String> = material.rules.values().map(|rule| &rule.act).collect();
    for (id, rule) in &material.rules {
        let lists = [
            ("acts", &rule.acts),
            ("needs", &rule.needs),
            ("not-after", &rule.not_after),
            ("without", &rule.without),
        ];
        for (name, list) in lists {
            if let Some(n) = list.iter().position(|act| !acts.contains(act)) {
                return Err(Fault {
                    kind: Kind::Rules,
                    id: id.clone(),
                    place: vec![Step::Field(name), Step::Index(n)],
                    message: format!("no rule finds the act `{}`", list[n]),
                });
            }
        }
    }
    Ok(acts.into_iter().cloned().collect())
}

fn meta(id: &str, rule: &Rule, acts: &[String]) -> Meta {
    let numbers = |list: &[String]| -> Cow<'static, [u16]> {
        let number =
            |act: &String| u16::try_from(acts.binary_search(act).unwrap_or(0)).unwrap_or(0);
        list.iter().map(number).collect::<Vec<_>>().into()
    };
    Meta {
        id: Cow::Owned(id.to_owned()),
        act: numbers(std::slice::from_ref(&rule.act))[0],
        role: rule.kind,
        severity: rule.severity.unwrap_or(Severity::Hint),
        target: rule.target,
        about: rule.about.iter().fold(0, |bits, about| bits | about.bit()),
        // only a pitfall is taken back by what stands around it
        even: if rule.kind == Role::Pitfall {
            rule.even.iter().fold(0, |bits, shield| bits | shield.bit())
        } else {
            u8::MAX
        },
        cues: rule.cues.iter().map(|cue| cue.weight).collect::<Vec<_>>().into(),
        threshold: rule.threshold.unwrap_or(0),
        has_words: rule.phrases.len() + rule.cues.len() + rule.patterns.len() > 0,
        needs_other: !rule.other.is_empty(),
        acts: numbers(&rule.acts),
        needs: numbers(&rule.needs),
        not_after: numbers(&rule.not_after),
        without: numbers(&rule.without),
        counts: rule.counts.clone().into(),
    }
}
