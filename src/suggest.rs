//! Names that people type, and the nearest ones when they slip.

use crate::model::words::words;

/// A name, and other words that lead to it.
#[derive(Debug, Clone)]
pub struct Name {
    pub name: String,
    pub aliases: Vec<String>,
}

/// The name that `asked` stands for: itself or an alias, whatever the case, spaces for hyphens.
/// Else the nearest names, nearest first, at most three.
pub fn resolve(asked: &str, names: &[Name]) -> Result<String, Vec<String>> {
    let asked = words(asked).join("-");
    let exact = names
        .iter()
        .find(|n| n.name == asked)
        .or_else(|| names.iter().find(|n| n.aliases.contains(&asked)));
    match exact {
        Some(found) => Ok(found.name.clone()),
        None => Err(nearest(&asked, names)),
    }
}

fn nearest(asked: &str, names: &[Name]) -> Vec<String> {
    let reach = (asked.chars().count() / 3).max(1);
    let far = |word: &str| strsim::osa_distance(asked, word);
    let mut near: Vec<(usize, String)> = Vec::new();
    for name in names {
        let words = std::iter::once(&name.name).chain(&name.aliases);
        let begins = |word: &&String| asked.len() >= 3 && word.starts_with(asked);
        let best = words.clone().map(|word| far(word)).min().unwrap_or(usize::MAX);
        if best <= reach {
            near.push((best, name.name.clone()));
        } else if words.clone().any(|word| begins(&word)) {
            near.push((reach + 1, name.name.clone()));
        }
    }
    near.sort();
    near.into_iter().map(|(_, name)| name).take(3).collect()
}

/// As `did_you_mean`, for the ids nearest to `id`, at most two; they may hold slashes.
pub fn hint<'a>(id: &str, ids: impl IntoIterator<Item = &'a String>) -> String {
    let far = |known: &String| strsim::osa_distance(id, known);
    let near = ids.into_iter().map(|known| (far(known), known));
    let mut near: Vec<_> = near.filter(|(far, _)| *far <= id.len() / 4 + 1).collect();
    near.sort();
    let list: Vec<String> = near.into_iter().take(2).map(|(_, known)| known.clone()).collect();
    did_you_mean(&list)
}

/// "did you mean `a` or `b`? " for an error, or nothing.
pub fn did_you_mean(near: &[String]) -> String {
    if near.is_empty() {
        return String::new();
    }
    let list: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
    format!("did you mean {}? ", list.join(" or "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<Name> {
        let name = |name: &str, aliases: &[&str]| Name {
            name: name.into(),
            aliases: aliases.iter().map(|&a| a.into()).collect(),
        };
        vec![name("conflict", &["fight", "argument"]), name("good-news", &["celebrate"])]
    }

    #[test]
    fn an_alias_leads_to_its_name_and_spaces_do_for_hyphens() {
        assert_eq!(resolve("Fight", &names()), Ok("conflict".into()));
        assert_eq!(resolve("good news", &names()), Ok("good-news".into()));
    }

    #[test]
    fn a_slip_names_the_nearest() {
        assert_eq!(resolve("conflct", &names()), Err(vec!["conflict".into()]));
        assert_eq!(resolve("celebrat", &names()), Err(vec!["good-news".into()]));
        assert_eq!(resolve("spreadsheet", &names()), Err(vec![]));
    }
}
