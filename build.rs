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

/// The rules are compiled here too, with the program's own compiler, so that a draft waits for nothing.
#[allow(dead_code)]
#[path = "src/review"]
mod review {
    pub mod compile;
    pub mod tables;
}

use model::fault::{Cites, Faults, Item};
use model::{
    Kind, allow, burnout, checklist, cliche, form, lesson, lexicon, phrase, profile, ritual, rule,
    source, spelling,
};
use review::compile::{Material, compile};
use review::tables::{Meta, Tables};

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
    println!("cargo::rerun-if-changed=src/review");
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
    write(&out, &files, &sources)?;
    write_rules(&out, &files)
}

/// The rules, compiled.
fn write_rules(out: &Path, files: &[Prepared]) -> Result<()> {
    let mut material = Material::default();
    for file in files.iter().filter(|f| f.path.starts_with("en/")) {
        let Some((kind, id)) = file.path["en/".len()..].split_once('/') else { continue };
        let id = id.to_owned();
        match Kind::named(kind) {
            Some(Kind::Rules) => {
                let rule: rule::Rule = serde_json::from_str(&file.json)?;
                let (flags, passes) = (rule.examples.flags.len(), rule.examples.passes.len());
                let shown = flags >= 5 && passes >= 5;
                ensure!(shown, "data/{}.yml: five examples each way, or more", file.path);
                material.rules.insert(id, rule);
            }
            Some(Kind::Lexicon) => {
                material.lexicons.insert(id, serde_json::from_str(&file.json)?);
            }
            Some(Kind::Spellings) => {
                material.spellings.insert(id, serde_json::from_str(&file.json)?);
            }
            Some(Kind::Allow) => {
                material.allow.insert(id, serde_json::from_str(&file.json)?);
            }
            _ => {}
        }
    }
    let tables = compile(&material).map_err(|fault| {
        let kind = fault.kind.name();
        anyhow::anyhow!("data/en/{kind}/{}.yml: {:?}: {}", fault.id, fault.place, fault.message)
    })?;
    fs::write(out.join("rules.rs"), tables_as_code(&tables)?)?;
    Ok(())
}

fn tables_as_code(tables: &Tables) -> Result<String> {
    let mut code = String::new();
    let Tables {
        text,
        slots,
        entries,
        known,
        classes,
        stride,
        starts,
        start_to,
        nodes,
        words,
        in_class,
        not_in,
        along,
        accepts,
        reach,
        rules,
        acts,
        regexes,
    } = tables;
    writeln!(code, "pub static TABLES: Tables = Tables {{")?;
    writeln!(code, "text: Cow::Borrowed({text:?}), stride: {stride},")?;
    for (name, list) in [
        ("slots", slots),
        ("classes", classes),
        ("starts", starts),
        ("start_to", start_to),
        ("along", along),
    ] {
        writeln!(code, "{name}: Cow::Borrowed(&{list:?}),")?;
    }
    writeln!(code, "known: Cow::Borrowed(&{known:?}),")?;
    writeln!(code, "entries: Cow::Borrowed(&{entries:?}),")?;
    writeln!(code, "nodes: Cow::Borrowed(&{nodes:?}),")?;
    writeln!(code, "words: Cow::Borrowed(&{words:?}),")?;
    writeln!(code, "in_class: Cow::Borrowed(&{in_class:?}),")?;
    writeln!(code, "not_in: Cow::Borrowed(&{not_in:?}),")?;
    let accepts = format!("{accepts:?}").replace("part: ", "part: Part::");
    writeln!(code, "accepts: Cow::Borrowed(&{accepts}),")?;
    writeln!(code, "reach: Cow::Borrowed(&{reach:?}),")?;
    writeln!(code, "rules: Cow::Borrowed(&[")?;
    for meta in rules.iter() {
        code.push_str(&meta_as_code(meta));
    }
    writeln!(code, "]), acts: Cow::Borrowed(&[")?;
    for act in acts.iter() {
        writeln!(code, "Cow::Borrowed({act:?}),")?;
    }
    writeln!(code, "]), regexes: Cow::Borrowed(&[")?;
    for (rule, regex) in regexes.iter() {
        writeln!(code, "({rule}, Cow::Borrowed({regex:?})),")?;
    }
    writeln!(code, "]) }};")?;
    Ok(code)
}

fn meta_as_code(meta: &Meta) -> String {
    let Meta {
        id,
        act,
        role,
        severity,
        target,
        about,
        even,
        cues,
        threshold,
        has_words,
        needs_other,
        acts,
        needs,
        not_after,
        without,
        counts,
    } = meta;
    let list = |numbers: &[u16]| format!("Cow::Borrowed(&{numbers:?})");
    let target = format!("{target:?}").replace("Some(", "Some(Target::");
    let counts = format!("{counts:?}").replace("what: ", "what: Measure::");
    format!(
        "Meta {{ id: Cow::Borrowed({id:?}), act: {act}, role: Role::{role:?}, severity: Severity::{severity:?}, \
         target: {target}, about: {about}, even: {even}, cues: Cow::Borrowed(&{cues:?}), \
         threshold: {threshold}, has_words: {has_words}, needs_other: {needs_other}, acts: {}, needs: {}, \
         not_after: {}, without: {}, counts: Cow::Borrowed(&{counts}) }},\n",
        list(acts),
        list(needs),
        list(not_after),
        list(without),
    )
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
        Kind::Allow => read::<allow::Allow>(path, yaml),
        Kind::Burnout => read::<burnout::Check>(path, yaml),
        Kind::Checklists => read::<checklist::Checklist>(path, yaml),
        Kind::Cliches => read::<cliche::Cliches>(path, yaml),
        Kind::Forms => read::<form::Form>(path, yaml),
        Kind::Lessons => read::<lesson::Lesson>(path, yaml),
        Kind::Lexicon => read::<lexicon::Lexicon>(path, yaml),
        Kind::Phrases => read::<phrase::Group>(path, yaml),
        Kind::Profiles => read::<profile::Profile>(path, yaml),
        Kind::Rituals => read::<ritual::Ritual>(path, yaml),
        Kind::Rules => read::<rule::Rule>(path, yaml),
        Kind::Situations => read::<phrase::Situation>(path, yaml),
        Kind::Sources => read::<source::Sources>(path, yaml),
        Kind::Spellings => read::<spelling::Spellings>(path, yaml),
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
