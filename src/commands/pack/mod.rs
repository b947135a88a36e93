//! `pack`: content of your own, from the first file to a folder to share.

mod new;

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde::Serialize;

use super::Said;
use crate::ctx::Ctx;
use crate::library::yaml::BadData;
use crate::library::{Library, Origin, builtin, check};
use crate::model::Kind;
use crate::suggest::{self, Name};

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy pack list
  empathy pack new phrases/conflict/ours
  empathy pack check
  empathy pack show rituals/story-of-the-day
  empathy pack schema phrases > phrases.schema.json"
)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Name the data in force, and where they come from (as a bare `empathy pack`)
    #[command(
        after_help = "Examples:\n  empathy pack list\n  empathy pack list rituals --format plain\n\nColumns of --format plain: id, origin (builtin or own), file (or -)."
    )]
    List {
        /// Only this kind, thing by thing
        #[arg(value_enum, value_name = "KIND")]
        kind: Option<KindName>,
    },
    /// Check your own data: each file's first unreadable place, and every failed check
    #[command(
        after_help = "Examples:\n  empathy pack check\n  empathy pack check ./our-pack\n\nStatus 1 when something is wrong.\nColumns of --format plain: file, line, column, what is wrong."
    )]
    Check {
        /// Folders to check [default: those in force]
        #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
        folders: Vec<PathBuf>,
    },
    /// Print the built-in YAML of one thing, to start a version of your own from
    #[command(after_help = "Example:\n  empathy pack show phrases/conflict/slow-down")]
    Show {
        /// Kind and path, like `rituals/story-of-the-day`
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Make a file to start from in your own data folder
    #[command(after_help = "Example:\n  empathy pack new rituals/ours")]
    New {
        /// Kind and path, like `phrases/conflict/ours`
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Print the JSON Schema of a kind, for editors
    #[command(after_help = "Example:\n  empathy pack schema rituals")]
    Schema {
        /// Which kind
        #[arg(value_enum, value_name = "KIND")]
        kind: KindName,
    },
}

/// A kind of data, as it is named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KindName {
    Allow,
    Burnout,
    Checklists,
    Cliches,
    Forms,
    Lessons,
    Lexicon,
    Phrases,
    Profiles,
    Rituals,
    Rules,
    Situations,
    Sources,
    Spellings,
}

impl From<KindName> for Kind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Allow => Self::Allow,
            KindName::Burnout => Self::Burnout,
            KindName::Checklists => Self::Checklists,
            KindName::Cliches => Self::Cliches,
            KindName::Forms => Self::Forms,
            KindName::Lessons => Self::Lessons,
            KindName::Lexicon => Self::Lexicon,
            KindName::Phrases => Self::Phrases,
            KindName::Profiles => Self::Profiles,
            KindName::Rituals => Self::Rituals,
            KindName::Rules => Self::Rules,
            KindName::Situations => Self::Situations,
            KindName::Sources => Self::Sources,
            KindName::Spellings => Self::Spellings,
        }
    }
}

/// What `pack` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Overview { language: String, folders: Vec<Folder>, kinds: Vec<KindCount> },
    Things { kind: &'static str, things: Vec<Thing> },
    Checked { folders: Vec<String>, files: usize, faults: Vec<Fault> },
    New { file: String, replaces_builtin: bool },
}

#[derive(Debug, Serialize)]
pub struct Folder {
    pub folder: String,
    pub from: &'static str,
}

#[derive(Debug, Serialize)]
pub struct KindCount {
    pub kind: &'static str,
    pub builtin: usize,
    pub own: usize,
}

#[derive(Debug, Serialize)]
pub struct Thing {
    /// `<kind>/<path>`.
    pub id: String,
    /// `builtin` or `own`.
    pub origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Fault {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_line: Option<String>,
    #[serde(skip)]
    pub bad: BadData,
}

impl Report {
    /// Whether a check found something.
    pub fn flagged(&self) -> bool {
        matches!(self, Self::Checked { faults, .. } if !faults.is_empty())
    }
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Said> {
    let report = match &args.action {
        None | Some(Action::List { kind: None }) => overview(&ctx.library)?,
        Some(Action::List { kind: Some(kind) }) => things((*kind).into(), &ctx.library)?,
        Some(Action::Check { folders }) => checked(folders, ctx)?,
        Some(Action::Show { id }) => return Ok(Said::File(show(id)?.to_owned())),
        Some(Action::New { id }) => new::run(id, ctx)?,
        Some(Action::Schema { kind }) => return Ok(Said::File(schema((*kind).into()).to_owned())),
    };
    Ok(Said::Report(super::Report::Pack(report)))
}

fn overview(library: &Library) -> Result<Report> {
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        let files = library.files(kind, "")?;
        let own = files.values().filter(|o| matches!(o, Origin::User(_))).count();
        kinds.push(KindCount { kind: kind.name(), builtin: files.len() - own, own });
    }
    let folder = |layer: &crate::library::Layer| Folder {
        folder: layer.folder.display().to_string(),
        from: layer.from,
    };
    Ok(Report::Overview {
        language: library.language().to_owned(),
        folders: library.layers().iter().map(folder).collect(),
        kinds,
    })
}

fn things(kind: Kind, library: &Library) -> Result<Report> {
    let files = library.files(kind, "")?;
    let thing = |(id, origin): (String, Origin)| Thing {
        id: format!("{}/{id}", kind.name()),
        origin: match origin {
            Origin::Builtin(_) => "builtin",
            Origin::User(_) => "own",
        },
        file: match origin {
            Origin::Builtin(_) => None,
            Origin::User(file) => Some(file.display().to_string()),
        },
    };
    Ok(Report::Things { kind: kind.name(), things: files.into_iter().map(thing).collect() })
}

fn checked(folders: &[PathBuf], ctx: &Ctx) -> Result<Report> {
    let in_force = || ctx.library.layers().iter().map(|layer| layer.folder.clone()).collect();
    let folders = if folders.is_empty() { in_force() } else { folders.to_vec() };
    let mut all = check::Checked::default();
    for folder in &folders {
        if !folder.is_dir() {
            bail!("{}: there is no such folder; name the one that holds `en/`", folder.display());
        }
        let one = check::folder(folder, &ctx.library)?;
        all.files += one.files;
        all.faults.extend(one.faults);
    }
    let fault = |bad: BadData| {
        let (line, column) = bad.place.unwrap_or((1, 1));
        Fault {
            file: bad.file.display().to_string(),
            line,
            column,
            message: bad.message.clone(),
            source_line: bad.line.clone(),
            bad,
        }
    };
    Ok(Report::Checked {
        folders: folders.iter().map(|folder| folder.display().to_string()).collect(),
        files: all.files,
        faults: all.faults.into_iter().map(fault).collect(),
    })
}

/// The built-in YAML of one thing: by kind and path, or by the end of it when only one thing ends so.
fn show(id: &str) -> Result<&'static str> {
    let asked = id.trim_end_matches(".yml").trim_matches('/');
    if let Some(file) = builtin::named(&format!("en/{asked}")) {
        return Ok(file.yaml);
    }
    let short = |path: &'static str| path.strip_prefix("en/").unwrap_or(path);
    let all: Vec<&str> = builtin::under("en/").map(|file| short(file.path)).collect();
    let ends = |path: &&&str| path.strip_suffix(asked).is_some_and(|before| before.ends_with('/'));
    let fitting: Vec<&&str> = all.iter().filter(ends).collect();
    // `conflict/slow-down/go-slower` and `argument/slow-breath` are things in a file: show that file
    let holder = asked.rsplit_once('/').and_then(|(file, _)| show(file).ok());
    match (fitting.as_slice(), holder) {
        ([path], _) => {
            let file = builtin::named(&format!("en/{path}"));
            file.map(|f| f.yaml).ok_or_else(|| anyhow::anyhow!("nothing built in is `{id}`"))
        }
        ([], Some(yaml)) => Ok(yaml),
        ([], None) => {
            let name = |path: &&str| Name { name: path.replace('/', "-"), aliases: Vec::new() };
            let names: Vec<Name> = all.iter().map(name).collect();
            let near = suggest::resolve(asked, &names).err().unwrap_or_default();
            let path = |name: &String| all.iter().find(|p| p.replace('/', "-") == **name);
            let near: Vec<String> =
                near.iter().filter_map(path).map(|path| (*path).to_owned()).collect();
            bail!(
                "nothing built in is `{id}`; {}`empathy pack list KIND` names the things of a kind",
                suggest::did_you_mean(&near)
            )
        }
        (many, _) => {
            let list: Vec<String> = many.iter().map(|path| format!("`{path}`")).collect();
            bail!("`{id}` may be {}; name its kind too", list.join(" or "))
        }
    }
}

const fn schema(kind: Kind) -> &'static str {
    match kind {
        Kind::Allow => include_str!("../../../data/schema/allow.json"),
        Kind::Burnout => include_str!("../../../data/schema/burnout.json"),
        Kind::Checklists => include_str!("../../../data/schema/checklists.json"),
        Kind::Cliches => include_str!("../../../data/schema/cliches.json"),
        Kind::Forms => include_str!("../../../data/schema/forms.json"),
        Kind::Lessons => include_str!("../../../data/schema/lessons.json"),
        Kind::Lexicon => include_str!("../../../data/schema/lexicon.json"),
        Kind::Phrases => include_str!("../../../data/schema/phrases.json"),
        Kind::Profiles => include_str!("../../../data/schema/profiles.json"),
        Kind::Rituals => include_str!("../../../data/schema/rituals.json"),
        Kind::Rules => include_str!("../../../data/schema/rules.json"),
        Kind::Situations => include_str!("../../../data/schema/situations.json"),
        Kind::Sources => include_str!("../../../data/schema/sources.json"),
        Kind::Spellings => include_str!("../../../data/schema/spellings.json"),
    }
}
