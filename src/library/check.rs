//! Checks the user's own folders whole: every file, every fault, every link.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;

use super::yaml::{self, BadData};
use super::{Library, builtin, folder};
use crate::model::fault::{Cites, Item};
use crate::model::{
    Kind, allow, burnout, checklist, cliche, form, lesson, lexicon, phrase, profile, ritual, rule,
    source, spelling,
};
use crate::suggest::{self, Name};

/// What one folder holds.
#[derive(Debug, Default)]
pub struct Checked {
    pub files: usize,
    pub faults: Vec<BadData>,
}

/// Checks one folder of data, whose links may lead into `library` (of which it is a layer). Faults come
/// sorted by file and place.
pub fn folder(top: &Path, library: &Library) -> Result<Checked> {
    let mut all = Checked::default();
    let known = Known::of(top, library);
    match folder::entries(top) {
        Err(fault) => all.faults.push(fault),
        Ok(entries) => {
            for language in entries {
                let name = name_of(&language);
                if folder::passed_over(&name) {
                    continue;
                }
                if !language.is_dir() {
                    all.faults.push(misplaced(
                        &language,
                        "a file beside the language folders; data lie in `en/<kind>/…`",
                    ));
                } else if Kind::named(&name).is_some() {
                    let message = format!("a kind without its language; move it to `en/{name}/`");
                    all.faults.push(misplaced(&language, &message));
                } else {
                    walk_language(&language, &name, &known, &mut all);
                }
            }
        }
    }
    try_rules(top, library, &mut all);
    all.faults.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    for fault in &mut all.faults {
        // a fault of the whole file stands at its beginning
        fault.place.get_or_insert((1, 1));
    }
    Ok(all)
}

/// Tries the rules of a folder on their own examples, once their files are sound.
fn try_rules(top: &Path, library: &Library, all: &mut Checked) {
    let language = library.language();
    let (files, _) = folder::files_leniently(top, language, Kind::Rules);
    let sound = |file: &Path| all.faults.iter().all(|fault| fault.file != file);
    let mut own = Vec::new();
    let mut texts = BTreeMap::new();
    for (id, file) in files.into_iter().filter(|(_, file)| sound(file)) {
        let Ok(text) = yaml::text(&file) else { continue };
        let Ok(rule) = yaml::parse::<rule::Rule>(&file, &text) else { continue };
        texts.insert(id.clone(), (file, text));
        own.push((id, rule));
    }
    if own.is_empty() {
        return;
    }
    // another folder's fault is not this one's
    let Ok(disproved) = super::rules::disproved_among(own, library) else { return };
    for (id, place, message) in disproved {
        if let Some((file, text)) = texts.get(&id) {
            all.faults.push(yaml::fault_at(file, text, &place, message));
        }
    }
}

fn walk_language(language: &Path, name: &str, known: &Known, all: &mut Checked) {
    let entries = match folder::entries(language) {
        Ok(entries) => entries,
        Err(fault) => return all.faults.push(fault),
    };
    for entry in entries {
        let kind = name_of(&entry);
        if folder::passed_over(&kind) {
            continue;
        }
        let Some(kind) = Kind::named(&kind).filter(|_| entry.is_dir()) else {
            let names: Vec<Name> =
                Kind::ALL.map(|k| Name { name: k.name().into(), aliases: Vec::new() }).into();
            let near = suggest::resolve(&kind, &names).err().unwrap_or_default();
            let all_kinds: Vec<&str> = Kind::ALL.iter().map(|k| k.name()).collect();
            let message = format!(
                "`{kind}` is no kind of data; {}the kinds are {}",
                suggest::did_you_mean(&near),
                all_kinds.join(", ")
            );
            all.faults.push(misplaced(&entry, &message));
            continue;
        };
        walk_kind(language, name, kind, known, all);
    }
}

fn walk_kind(language: &Path, name: &str, kind: Kind, known: &Known, all: &mut Checked) {
    let top = language.parent().unwrap_or(language);
    let (files, misnamed) = folder::files_leniently(top, name, kind);
    all.faults.extend(misnamed);
    for (id, file) in files {
        all.files += 1;
        let faults = match kind {
            Kind::Allow => one::<allow::Allow>(&file, &id, known),
            Kind::Burnout => one::<burnout::Check>(&file, &id, known),
            Kind::Checklists => one::<checklist::Checklist>(&file, &id, known),
            Kind::Cliches => one::<cliche::Cliches>(&file, &id, known),
            Kind::Forms => one::<form::Form>(&file, &id, known),
            Kind::Lessons => one::<lesson::Lesson>(&file, &id, known),
            Kind::Lexicon => one::<lexicon::Lexicon>(&file, &id, known),
            Kind::Phrases => one::<phrase::Group>(&file, &id, known),
            Kind::Profiles => one::<profile::Profile>(&file, &id, known),
            Kind::Rituals => one::<ritual::Ritual>(&file, &id, known),
            Kind::Rules => one::<rule::Rule>(&file, &id, known),
            Kind::Situations => one::<phrase::Situation>(&file, &id, known),
            Kind::Sources => one::<source::Sources>(&file, &id, known),
            Kind::Spellings => one::<spelling::Spellings>(&file, &id, known),
        };
        all.faults.extend(faults);
    }
}

fn one<T: Item>(file: &Path, id: &str, known: &Known) -> Vec<BadData> {
    let text = match yaml::text(file) {
        Ok(text) => text,
        Err(fault) => return vec![fault],
    };
    let value: T = match yaml::read(file, &text) {
        Ok(value) => value,
        Err(faults) => return faults,
    };
    let mut faults = Vec::new();
    let mut cites = Cites::default();
    value.cites(&mut cites);
    let most = yaml::most_faults(&text);
    for (id, place) in cites.list {
        if faults.len() < most && !known.sources.contains(&id) {
            let near = suggest::hint(&id, &known.sources);
            let message = format!("no source `{id}`; {near}`empathy learn --source ID` shows one");
            faults.push(yaml::fault_at(file, &text, &place, message));
        }
    }
    let mut sees = Cites::default();
    value.sees(&mut sees);
    for (id, place) in sees.list {
        if faults.len() < most && !known.things.contains(&id) {
            let near = suggest::hint(&id, &known.things);
            let message = format!("nothing is `{id}`; {near}write it as `kind/path`");
            faults.push(yaml::fault_at(file, &text, &place, message));
        }
    }
    if T::KIND == Kind::Phrases {
        let situation = id.split('/').next().unwrap_or_default();
        if !known.things.contains(&format!("situations/{situation}")) {
            let message = format!(
                "no situation `{situation}`; add `situations/{situation}.yml`, or move this file"
            );
            faults.push(yaml::fault_at(file, &text, &[], message));
        }
    }
    faults
}

/// What links may lead to.
struct Known {
    sources: BTreeSet<String>,
    /// `<kind>/<path>`.
    things: BTreeSet<String>,
}

impl Known {
    /// Everything built in, and everything in the user's folders that can be read at all.
    fn of(top: &Path, library: &Library) -> Self {
        let mut known = Self { sources: BTreeSet::new(), things: BTreeSet::new() };
        for kind in Kind::ALL {
            let prefix = format!("en/{}/", kind.name());
            for file in builtin::under(&prefix) {
                known.things.insert(file.path["en/".len()..].to_owned());
                if kind == Kind::Sources
                    && let Ok(list) = serde_json::from_str::<source::Sources>(file.json)
                {
                    known.sources.extend(list.sources.into_iter().map(|s| s.id));
                }
            }
        }
        let layers = library.layers().iter().map(|layer| layer.folder.as_path());
        for folder in layers.chain([top]) {
            for language in folder::languages(folder) {
                for kind in Kind::ALL {
                    let (files, _) = folder::files_leniently(folder, &language, kind);
                    for (id, file) in files {
                        known.things.insert(format!("{}/{id}", kind.name()));
                        if kind == Kind::Sources {
                            known.sources.extend(ids_in(&file));
                        }
                    }
                }
            }
        }
        known
    }
}

fn ids_in(file: &Path) -> Vec<String> {
    let Ok(text) = yaml::text(file) else { return Vec::new() };
    let Ok(list) = yaml::parse::<source::Sources>(file, &text) else { return Vec::new() };
    list.sources.into_iter().map(|source| source.id).collect()
}

fn misplaced(path: &Path, message: &str) -> BadData {
    BadData { file: path.to_owned(), place: None, message: message.to_owned(), line: None }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
