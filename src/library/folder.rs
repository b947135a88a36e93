//! A user's folder of data: which files lie in it, and under which ids.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::yaml::BadData;
use crate::model::Kind;
use crate::model::fault::is_slug;

/// Files by id: the path below the kind's folder, without `.yml`.
pub type Files = BTreeMap<String, PathBuf>;

/// The files of one kind and language below `folder`. Nothing there is nothing; a misnamed file is an error.
pub fn files(folder: &Path, language: &str, kind: Kind) -> Result<Files, BadData> {
    let (files, misnamed) = files_leniently(folder, language, kind);
    misnamed.into_iter().next().map_or(Ok(files), Err)
}

/// As `files`, with what is misnamed beside what is well named.
pub fn files_leniently(folder: &Path, language: &str, kind: Kind) -> (Files, Vec<BadData>) {
    let mut found = (Files::new(), Vec::new());
    let top = folder.join(language).join(kind.name());
    collect(&top, "", kind.depth(), &mut found);
    found
}

fn collect(folder: &Path, above: &str, depth: usize, found: &mut (Files, Vec<BadData>)) {
    let list = match entries(folder) {
        Ok(list) => list,
        Err(fault) => return found.1.push(fault),
    };
    for path in list {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if passed_over(&name) {
            continue;
        }
        match misnamed(&path, &name, depth) {
            Some(message) => found.1.push(bad(&path, message)),
            None if path.is_dir() => collect(&path, &format!("{above}{name}/"), depth - 1, found),
            None => {
                let stem = name.strip_suffix(".yml").unwrap_or(&name);
                found.0.insert(format!("{above}{stem}"), path);
            }
        }
    }
}

/// What is wrong with a name at this depth, if anything.
fn misnamed(path: &Path, name: &str, depth: usize) -> Option<&'static str> {
    if path.is_dir() {
        return match is_slug(name) {
            _ if depth < 2 => Some("a folder too deep; the files of a kind lie side by side"),
            false => Some("misnamed; use lower-case letters, digits and hyphens"),
            true => None,
        };
    }
    match name.strip_suffix(".yml") {
        None => Some("misnamed; files of data end in `.yml`"),
        Some(stem) if !is_slug(stem) => {
            Some("misnamed; use lower-case letters, digits and hyphens before `.yml`")
        }
        Some(_) if depth > 1 => {
            Some("phrases lie in the folder of their situation, like `phrases/conflict/ours.yml`")
        }
        Some(_) => None,
    }
}

/// What lies in a folder, sorted; nothing when the folder is not there.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>, BadData> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(_) => return Err(bad(folder, "the folder cannot be read; mind its permissions")),
    };
    let mut list: Vec<PathBuf> = listing.filter_map(Result::ok).map(|entry| entry.path()).collect();
    list.sort();
    Ok(list)
}

/// What editors, systems and people leave beside data: hidden files, backups, a README, a licence, schemas.
pub fn passed_over(name: &str) -> bool {
    name.starts_with(['.', '#'])
        || name.ends_with('~')
        || name.ends_with(".md")
        || name.ends_with(".txt")
        || name.starts_with("LICENSE")
        || name == "schema"
}

/// The languages a folder has: its folders that hold a folder named like a kind.
pub fn languages(folder: &Path) -> Vec<String> {
    let Ok(list) = entries(folder) else { return Vec::new() };
    let holds_kind = |path: &PathBuf| Kind::ALL.iter().any(|k| path.join(k.name()).is_dir());
    let name = |path: PathBuf| path.file_name().map(|n| n.to_string_lossy().into_owned());
    list.into_iter().filter(holds_kind).filter_map(name).collect()
}

fn bad(path: &Path, message: &str) -> BadData {
    BadData { file: path.to_owned(), place: None, message: message.to_owned(), line: None }
}
