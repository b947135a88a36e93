//! Where data comes from: the built-in files, and the user's folders laid over them.

pub mod builtin;
pub mod check;
mod folder;
pub mod rules;
pub mod yaml;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::evidence::Grade;
use crate::model::fault::Item;
use crate::model::lexicon::Lexicon;
use crate::model::rule::Rule;
use crate::model::source::{Source, Sources};
use crate::model::{Kind, burnout, checklist, cliche, form, lesson, phrase, ritual};

/// The language that every other falls back to.
pub const BASE: &str = "en";

/// A folder of the user's, and what put it in force.
#[derive(Debug, Clone)]
pub struct Layer {
    pub folder: PathBuf,
    pub from: &'static str,
}

/// Where one file comes from.
#[derive(Debug, Clone)]
pub enum Origin {
    Builtin(&'static str),
    User(PathBuf),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Builtin(_) => f.write_str("built in"),
            Self::User(file) => write!(f, "{}", file.display()),
        }
    }
}

/// One thing with its id, which is its path below the kind's folder.
#[derive(Debug, Clone)]
pub struct Loaded<T> {
    pub id: String,
    pub origin: Origin,
    pub value: T,
}

/// How sure a tip is: what a report says of it.
#[derive(Debug, Clone, Serialize)]
pub struct Evidence {
    pub grade: Grade,
    /// The word that the grade allows.
    pub verb: &'static str,
    /// What was found.
    pub finding: String,
    pub limit: String,
    /// Source ids, in the order of the data.
    pub sources: Vec<String>,
}

/// The built-in data with the user's folders over it; the last folder wins.
#[derive(Debug)]
pub struct Library {
    language: String,
    layers: Vec<Layer>,
    /// All sources by id, once they were read.
    sources: OnceCell<BTreeMap<String, Source>>,
}

impl Library {
    /// Opens the data in a language that exists, `layers` from the weakest to the strongest.
    pub fn new(language: Option<&str>, layers: Vec<Layer>) -> Result<Self> {
        let language = language.unwrap_or(BASE).to_owned();
        let library = Self { language, layers, sources: OnceCell::new() };
        if library.language == BASE {
            return Ok(library);
        }
        let known = library.languages();
        if !known.contains(&library.language) {
            bail!(
                "no language `{}`; `--lang` takes {}",
                library.language,
                known.iter().map(|l| format!("`{l}`")).collect::<Vec<_>>().join(", ")
            );
        }
        Ok(library)
    }

    /// The languages of all layers, sorted.
    pub fn languages(&self) -> Vec<String> {
        let mut list: Vec<String> = builtin::languages().into_iter().map(str::to_owned).collect();
        for layer in &self.layers {
            list.extend(folder::languages(&layer.folder));
        }
        list.sort();
        list.dedup();
        list
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// All situations, sorted by name.
    pub fn situations(&self) -> Result<Vec<Loaded<phrase::Situation>>> {
        self.load("")
    }

    /// The situation with exactly this name.
    pub fn situation(&self, name: &str) -> Result<Option<Loaded<phrase::Situation>>> {
        self.one(name)
    }

    /// The groups of phrases of one situation, sorted by id.
    pub fn phrases(&self, situation: &str) -> Result<Vec<Loaded<phrase::Group>>> {
        self.load(&format!("{situation}/"))
    }

    /// The groups of phrases of all situations, sorted by id.
    pub fn all_phrases(&self) -> Result<Vec<Loaded<phrase::Group>>> {
        self.load("")
    }

    /// All files of clichés, sorted by id.
    pub fn cliches(&self) -> Result<Vec<Loaded<cliche::Cliches>>> {
        self.load("")
    }

    /// All rules as they are written, sorted by id.
    pub fn all_rules(&self) -> Result<Vec<Loaded<Rule>>> {
        self.load("")
    }

    /// All forms, sorted by id.
    pub fn forms(&self) -> Result<Vec<Loaded<form::Form>>> {
        self.load("")
    }

    /// All files of signs and plans, sorted by id.
    pub fn burnout(&self) -> Result<Vec<Loaded<burnout::Check>>> {
        self.load("")
    }

    /// What the rows of all plans are called, sorted by the id of the file.
    pub fn burnout_heads(&self) -> Result<Vec<Loaded<burnout::Head>>> {
        self.heads::<burnout::Check, _>()
    }

    /// All checklists, sorted by name.
    pub fn checklists(&self) -> Result<Vec<Loaded<checklist::Checklist>>> {
        self.load("")
    }

    /// The checklist with exactly this name.
    pub fn checklist(&self, name: &str) -> Result<Option<Loaded<checklist::Checklist>>> {
        self.one(name)
    }

    /// All rituals, sorted by id.
    pub fn rituals(&self) -> Result<Vec<Loaded<ritual::Ritual>>> {
        self.load("")
    }

    /// What all rituals are chosen by, sorted by id.
    pub fn ritual_heads(&self) -> Result<Vec<Loaded<ritual::Head>>> {
        self.heads::<ritual::Ritual, _>()
    }

    /// The ids of all rituals, sorted. Built-in ones are not opened for that; the user's are read and checked.
    pub fn ritual_ids(&self) -> Result<Vec<String>> {
        if self.is_bare() {
            return Ok(self.files(Kind::Rituals, "")?.into_keys().collect());
        }
        Ok(self.ritual_heads()?.into_iter().map(|head| head.id).collect())
    }

    /// The ritual with exactly this id.
    pub fn ritual(&self, id: &str) -> Result<Option<Loaded<ritual::Ritual>>> {
        self.one(id)
    }

    /// All lessons, sorted by topic.
    pub fn lessons(&self) -> Result<Vec<Loaded<lesson::Lesson>>> {
        self.load("")
    }

    /// The lesson with exactly this topic.
    pub fn lesson(&self, topic: &str) -> Result<Option<Loaded<lesson::Lesson>>> {
        self.one(topic)
    }

    /// Title, summary and aliases of all lessons, sorted by topic.
    pub fn lesson_heads(&self) -> Result<Vec<Loaded<lesson::Head>>> {
        self.heads::<lesson::Lesson, _>()
    }

    /// Whether `text` holds words of fear, threat or control.
    pub fn shows_danger(&self, text: &str) -> Result<bool> {
        // what is built in always holds: a pack or a translation can add words, and take none away
        if let Some(file) = builtin::named("en/lexicon/danger") {
            let builtin: Lexicon = serde_json::from_str(file.json)?;
            if builtin.shows(text) {
                return Ok(true);
            }
        }
        if self.is_bare() {
            return Ok(false);
        }
        let own: Option<Loaded<Lexicon>> = self.one("danger")?;
        Ok(own.is_some_and(|lexicon| lexicon.value.shows(text)))
    }

    /// All sources, sorted by id. They are laid over each other entry by entry, so that no tip loses
    /// its source to a file of the same name.
    pub fn sources(&self) -> Result<Vec<Source>> {
        Ok(self.sources_by_id()?.values().cloned().collect())
    }

    fn sources_by_id(&self) -> Result<&BTreeMap<String, Source>> {
        if let Some(all) = self.sources.get() {
            return Ok(all);
        }
        let mut all = BTreeMap::new();
        let mut take = |file: Sources| {
            all.extend(file.sources.into_iter().map(|source| (source.id.clone(), source)));
        };
        let mut languages = vec![BASE];
        languages.extend(Some(self.language.as_str()).filter(|language| *language != BASE));
        for language in languages {
            for file in builtin::under(&format!("{language}/{}/", Kind::Sources.name())) {
                take(serde_json::from_str(file.json)?);
            }
            for layer in &self.layers {
                for file in folder::files(&layer.folder, language, Kind::Sources)?.into_values() {
                    take(open(&Origin::User(file))?);
                }
            }
        }
        Ok(self.sources.get_or_init(|| all))
    }

    /// The source with this id. Reads all sources only when the user has some of their own.
    pub fn source(&self, id: &str) -> Result<Option<Source>> {
        if self.has_own(Kind::Sources) {
            return Ok(self.sources_by_id()?.get(id).cloned());
        }
        Ok(builtin::source(id).map(serde_json::from_str).transpose()?)
    }

    /// How sure a tip is that rests on the sources `ids`; `place` names the tip in an error.
    pub fn evidence(
        &self,
        ids: &[String],
        finding: &str,
        limit: &str,
        place: &str,
    ) -> Result<Evidence> {
        let mut grades = Vec::new();
        for id in ids {
            let Some(source) = self.source(id)? else {
                bail!(
                    "`{place}` cites `{id}`, which is no source; `empathy pack check` shows where"
                );
            };
            grades.push(source.grade);
        }
        let grade = Grade::lowest(grades);
        Ok(Evidence {
            grade,
            verb: grade.verb(),
            finding: finding.to_owned(),
            limit: limit.to_owned(),
            sources: ids.to_vec(),
        })
    }

    /// The files in force of one kind whose id starts with `prefix`, sorted by id.
    pub fn files(&self, kind: Kind, prefix: &str) -> Result<BTreeMap<String, Origin>> {
        let mut all = self.files_in(BASE, kind, prefix)?;
        if self.language != BASE {
            let own = self.files_in(&self.language, kind, prefix)?;
            if kind == Kind::Phrases {
                // a situation is spoken in one language
                let situation = |id: &str| id.split('/').next().map(str::to_owned);
                all.retain(|id, _| own.keys().all(|o| situation(o) != situation(id)));
            }
            all.extend(own);
        }
        Ok(all)
    }

    /// Whether nothing lies over the built-in English data, as it is for most people.
    fn is_bare(&self) -> bool {
        self.layers.is_empty() && self.language == BASE
    }

    fn files_in(
        &self,
        language: &str,
        kind: Kind,
        prefix: &str,
    ) -> Result<BTreeMap<String, Origin>> {
        let folder = format!("{language}/{}/", kind.name());
        let mut all = BTreeMap::new();
        for file in builtin::under(&format!("{folder}{prefix}")) {
            all.insert(file.path[folder.len()..].to_owned(), Origin::Builtin(file.path));
        }
        for layer in &self.layers {
            for (id, file) in folder::files(&layer.folder, language, kind)? {
                if id.starts_with(prefix) {
                    all.insert(id, Origin::User(file));
                }
            }
        }
        Ok(all)
    }

    fn has_own(&self, kind: Kind) -> bool {
        let languages = [BASE, self.language.as_str()];
        self.layers.iter().any(|layer| {
            languages.iter().any(|lang| layer.folder.join(lang).join(kind.name()).exists())
        })
    }

    fn load<T: Item>(&self, prefix: &str) -> Result<Vec<Loaded<T>>> {
        if self.is_bare() {
            return bare(T::KIND, prefix, |file| file.json);
        }
        let files = self.files(T::KIND, prefix)?;
        let load =
            |(id, origin): (String, Origin)| Ok(Loaded { value: open(&origin)?, id, origin });
        files.into_iter().map(load).collect()
    }

    /// A few fields of all files of a kind, sorted by id. What is built in is read no further; the user's files
    /// are read and checked whole.
    fn heads<T: Item, H: DeserializeOwned + From<T>>(&self) -> Result<Vec<Loaded<H>>> {
        let head = |(id, origin): (String, Origin)| {
            let value = match &origin {
                Origin::Builtin(path) => {
                    let file = builtin::named(path).context("a built-in file is gone")?;
                    serde_json::from_str(file.head)?
                }
                Origin::User(_) => H::from(open::<T>(&origin)?),
            };
            Ok(Loaded { id, origin, value })
        };
        if self.is_bare() {
            return bare(T::KIND, "", |file| file.head);
        }
        self.files(T::KIND, "")?.into_iter().map(head).collect()
    }

    fn one<T: Item>(&self, id: &str) -> Result<Option<Loaded<T>>> {
        if self.is_bare() {
            let path = format!("{BASE}/{}/{id}", T::KIND.name());
            let Some(file) = builtin::named(&path) else { return Ok(None) };
            let origin = Origin::Builtin(file.path);
            return Ok(Some(Loaded { id: id.to_owned(), value: open(&origin)?, origin }));
        }
        let found = self.files(T::KIND, id)?.remove(id);
        found
            .map(|origin| Ok(Loaded { id: id.to_owned(), value: open(&origin)?, origin }))
            .transpose()
    }
}

/// The built-in English files of a kind whose id starts with `prefix`, each from the part that `json` names.
fn bare<T: DeserializeOwned>(
    kind: Kind,
    prefix: &str,
    json: fn(builtin::File) -> &'static str,
) -> Result<Vec<Loaded<T>>> {
    let folder = format!("{BASE}/{}/", kind.name());
    let load = |file: builtin::File| {
        Ok(Loaded {
            id: file.path[folder.len()..].to_owned(),
            origin: Origin::Builtin(file.path),
            value: serde_json::from_str(json(file))?,
        })
    };
    builtin::under(&format!("{folder}{prefix}")).map(load).collect()
}

/// Reads one file: the prepared JSON when it is built in, YAML when it is the user's.
fn open<T: Item>(origin: &Origin) -> Result<T> {
    match origin {
        Origin::Builtin(path) => {
            let file = builtin::named(path).context("a built-in file is gone")?;
            Ok(serde_json::from_str(file.json)?)
        }
        Origin::User(file) => {
            let text = yaml::text(file)?;
            Ok(yaml::read_or_first_fault(file, &text)?)
        }
    }
}
