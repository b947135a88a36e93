//! Reads `data/<lang>/**/*.yml` with the model's own types, checks it, and embeds it prepared: one JSON
//! text a file, found by path. A broken built-in file does not compile.

#![expect(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "cargo is told by print, and tells by environment"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

#[allow(dead_code, unused_imports)]
#[path = "src/model/mod.rs"]
mod model;

use model::fault::{Cites, Faults, Item};
use model::{Kind, burnout, checklist, cliche, form, lesson, lexicon, phrase, ritual, source};

/// One file, read and checked.
struct Prepared {
    /// `<lang>/<kind>/…` without `.yml`.
    path: String,
    yaml: String,
    json: String,
    /// The few fields that a list or a choice needs, as JSON; empty for most kinds.
    head: String,
    cites: Vec<String>,
    sees: Vec<String>,
}

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/model");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("data");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut files = Vec::new();
    for language in folders(&root)? {
        if language.file_name().is_some_and(|name| name != "schema") {
            walk(&root, &language, &mut files)?;
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = sources(&files)?;
    links(&files, &sources)?;
    write(&out, &files, &sources)
}

fn folders(root: &Path) -> Result<Vec<PathBuf>> {
    let mut list = Vec::new();
    for entry in fs::read_dir(root)? {
        let path = entry?.path();
        if path.is_dir() {
            list.push(path);
        }
    }
    list.sort();
    Ok(list)
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<Prepared>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(root, &path, files)?;
        } else if path.extension().is_some_and(|e| e == "yml") {
            files.push(prepare(root, &path).with_context(|| path.display().to_string())?);
        } else {
            bail!("{}: a file of data ends in .yml", path.display());
        }
    }
    Ok(())
}

fn prepare(root: &Path, file: &Path) -> Result<Prepared> {
    let inside = file.strip_prefix(root)?.with_extension("");
    let path = inside.to_str().context("not UTF-8")?.replace('\\', "/");
    let steps: Vec<&str> = path.split('/').collect();
    let kind = steps.get(1).and_then(|name| Kind::named(name)).context("no such kind of data")?;
    ensure!(steps.len() == kind.depth() + 2, "{} lie {} deep", kind.name(), kind.depth());
    ensure!(steps[2..].iter().all(|s| model::fault::is_slug(s)), "misnamed");
    let yaml = fs::read_to_string(file)?;
    match kind {
        Kind::Burnout => read::<burnout::Check>(path, yaml),
        Kind::Checklists => read::<checklist::Checklist>(path, yaml),
        Kind::Cliches => read::<cliche::Cliches>(path, yaml),
        Kind::Forms => read::<form::Form>(path, yaml),
        Kind::Lessons => read::<lesson::Lesson>(path, yaml),
        Kind::Lexicon => read::<lexicon::Lexicon>(path, yaml),
        Kind::Phrases => read::<phrase::Group>(path, yaml),
        Kind::Rituals => read::<ritual::Ritual>(path, yaml),
        Kind::Situations => read::<phrase::Situation>(path, yaml),
        Kind::Sources => read::<source::Sources>(path, yaml),
    }
}

fn read<T: Item>(path: String, yaml: String) -> Result<Prepared> {
    let value: T = serde_yaml::from_str(&yaml)?;
    let mut faults = Faults::default();
    value.check(&mut faults);
    if let Some(fault) = faults.list.first() {
        bail!("{:?}: {}", fault.path, fault.message);
    }
    let mut cites = Cites::default();
    value.cites(&mut cites);
    let mut sees = Cites::default();
    value.sees(&mut sees);
    let ids = |cites: Cites| cites.list.into_iter().map(|(id, _)| id).collect();
    let head = match T::KIND {
        Kind::Burnout => serde_json::to_string(&serde_yaml::from_str::<burnout::Head>(&yaml)?)?,
        Kind::Lessons => serde_json::to_string(&serde_yaml::from_str::<lesson::Head>(&yaml)?)?,
        Kind::Rituals => serde_json::to_string(&serde_yaml::from_str::<ritual::Head>(&yaml)?)?,
        _ => String::new(),
    };
    Ok(Prepared {
        head,
        json: serde_json::to_string(&value)?,
        cites: ids(cites),
        sees: ids(sees),
        path,
        yaml,
    })
}

/// Every source by id, as JSON.
fn sources(files: &[Prepared]) -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for file in files.iter().filter(|f| f.path.starts_with("en/sources/")) {
        let list: source::Sources = serde_json::from_str(&file.json)?;
        for source in list.sources {
            let json = serde_json::to_string(&source)?;
            let id = source.id;
            ensure!(all.insert(id.clone(), json).is_none(), "source `{id}` stands twice");
        }
    }
    Ok(all)
}

/// What is cited exists, and what is pointed at exists.
fn links(files: &[Prepared], sources: &BTreeMap<String, String>) -> Result<()> {
    let paths: BTreeSet<&str> =
        files.iter().filter_map(|f| f.path.split_once('/').map(|p| p.1)).collect();
    for file in files {
        for id in &file.cites {
            ensure!(sources.contains_key(id), "data/{}.yml: no source `{id}`", file.path);
        }
        let steps: Vec<&str> = file.path.split('/').collect();
        if steps[1] == Kind::Phrases.name() {
            let situation = format!("{}/{}", Kind::Situations.name(), steps[2]);
            ensure!(paths.contains(situation.as_str()), "data/{}.yml: no {situation}", file.path);
        }
        for see in &file.sees {
            ensure!(paths.contains(see.as_str()), "data/{}.yml: see: no `{see}`", file.path);
        }
    }
    Ok(())
}

/// Texts end to end and tables of plain numbers: nothing for the loader to relocate.
fn write(out: &Path, files: &[Prepared], sources: &BTreeMap<String, String>) -> Result<()> {
    let [mut names, mut json, mut yaml, mut heads] = [const { String::new() }; 4];
    let put = |text: &str, into: &mut String| {
        let start = into.len();
        into.push_str(text);
        format!("{start}, {}", into.len())
    };
    let mut code = String::new();
    writeln!(code, "pub static FILES: [[u32; 8]; {}] = [", files.len())?;
    for file in files {
        let name = put(&file.path, &mut names);
        let body = put(&file.json, &mut json);
        let head = put(&file.head, &mut heads);
        writeln!(code, "    [{name}, {body}, {}, {head}],", put(&file.yaml, &mut yaml))?;
    }
    writeln!(code, "];\npub static SOURCES: [[u32; 4]; {}] = [", sources.len())?;
    for (id, body) in sources {
        let name = put(id, &mut names);
        writeln!(code, "    [{name}, {}],", put(body, &mut json))?;
    }
    writeln!(code, "];")?;
    for (name, text) in [("NAMES", &names), ("JSON", &json), ("YAML", &yaml), ("HEADS", &heads)] {
        fs::write(out.join(name.to_lowercase()), text)?;
        writeln!(
            code,
            "pub static {name}: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/{}\"));",
            name.to_lowercase()
        )?;
    }
    fs::write(out.join("builtin.rs"), code)?;
    Ok(())
}
