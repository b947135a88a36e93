//! `progress path`: where the history lies, without opening it.

use serde::Serialize;

use crate::ctx::Ctx;
use crate::history::Off;

/// The folder in force with its files, or why there is none.
#[derive(Debug, Serialize)]
pub struct Path {
    pub folder: Option<String>,
    /// `EMPATHY_HISTORY` or `platform`; when there is no folder what switched it off: `--no-history`,
    /// `EMPATHY_NO_HISTORY` or `no-home`.
    pub from: &'static str,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub off: Option<&'static str>,
    /// The history, the deck of phrases, and the lines that were set aside.
    pub files: Vec<Entry>,
}

#[derive(Debug, Serialize)]
pub struct Entry {
    /// `history`, `deck` or `set-aside`.
    pub what: &'static str,
    pub file: String,
    /// Nothing when it is not there.
    pub bytes: Option<u64>,
}

pub fn run(ctx: &Ctx) -> Path {
    let history = &ctx.history;
    let Ok(place) = history.place() else {
        let from = match history.why_off() {
            Some(Off::Flag) => "--no-history",
            Some(Off::Variable) => "EMPATHY_NO_HISTORY",
            Some(Off::NoFolder) | None => "no-home",
        };
        return Path { folder: None, from, off: history.why_off().map(Off::says), files: vec![] };
    };
    ctx.mind_permissions();
    let files = [
        ("history", history.file()),
        ("deck", history.deck_file()),
        ("set-aside", history.aside()),
    ];
    let entry = |(what, file): (&'static str, anyhow::Result<std::path::PathBuf>)| {
        let file = file.ok()?;
        let bytes = std::fs::metadata(&file).ok().map(|about| about.len());
        Some(Entry { what, file: file.display().to_string(), bytes })
    };
    Path {
        folder: Some(place.folder.display().to_string()),
        from: place.from,
        off: None,
        files: files.into_iter().filter_map(entry).collect(),
    }
}
