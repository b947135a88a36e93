//! `pack new`: a file to start from, in the user's own folder; never over one that is there.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::Report;
use crate::ctx::Ctx;
use crate::library::{BASE, builtin};
use crate::model::Kind;
use crate::model::fault::is_slug;

pub fn run(id: &str, ctx: &Ctx) -> Result<Report> {
    let asked = id.trim_end_matches(".yml").trim_matches('/');
    let mut steps = asked.split('/');
    let kind = steps.next().and_then(Kind::named);
    let Some(kind) = kind else {
        let all: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        bail!("`{id}` begins with no kind of data; the kinds are {}", all.join(", "));
    };
    let rest: Vec<&str> = steps.collect();
    let example = if kind == Kind::Phrases { "phrases/conflict/ours" } else { "rituals/ours" };
    ensure!(rest.len() == kind.depth(), "`{id}` does not fit its kind; write it like `{example}`");
    if let Some(bad) = rest.iter().find(|step| !is_slug(step)) {
        bail!("`{bad}` is no name; use lower-case letters, digits and hyphens, like `{example}`");
    }
    let folder = ctx.own_folder.as_deref().context(
        "there is no folder of your own to write to (no HOME?); name one with `--data DIR`",
    )?;
    let mut file = folder.join(ctx.library.language()).join(kind.name());
    file.extend(&rest);
    file.set_extension("yml");
    if kind == Kind::Phrases && !ctx.library.files(Kind::Situations, "")?.contains_key(rest[0]) {
        bail!("no situation `{0}` yet; make it first: `empathy pack new situations/{0}`", rest[0]);
    }
    if file.exists() {
        bail!("{} is there already; edit it, or choose another name", file.display());
    }
    let parent = file.parent().unwrap_or(folder);
    make_folders(parent).map_err(|e| cannot(parent, &e))?;
    // over something built in, its own text is what to start from
    let builtin = builtin::named(&format!("{BASE}/{}/{}", kind.name(), rest.join("/")));
    write_new(&file, builtin.map_or(template(kind), |file| file.yaml))
        .map_err(|e| cannot(&file, &e))?;
    Ok(Report::New { file: file.display().to_string(), replaces_builtin: builtin.is_some() })
}

fn cannot(path: &Path, error: &std::io::Error) -> anyhow::Error {
    let path = path.display();
    anyhow::anyhow!(
        "{path} cannot be made ({}); name another folder with `--data DIR`",
        error.kind()
    )
}

fn make_folders(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write_new(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(text.as_bytes())
}

/// A small file of this kind that reads without a fault; the comments say what to change.
pub const fn template(kind: Kind) -> &'static str {
    match kind {
        Kind::Allow => include_str!("templates/allow.yml"),
        Kind::Burnout => include_str!("templates/burnout.yml"),
        Kind::Checklists => include_str!("templates/checklists.yml"),
        Kind::Cliches => include_str!("templates/cliches.yml"),
        Kind::Forms => include_str!("templates/forms.yml"),
        Kind::Lessons => include_str!("templates/lessons.yml"),
        Kind::Lexicon => include_str!("templates/lexicon.yml"),
        Kind::Phrases => include_str!("templates/phrases.yml"),
        Kind::Profiles => include_str!("templates/profiles.yml"),
        Kind::Rituals => include_str!("templates/rituals.yml"),
        Kind::Rules => include_str!("templates/rules.yml"),
        Kind::Situations => include_str!("templates/situations.yml"),
        Kind::Sources => include_str!("templates/sources.yml"),
        Kind::Spellings => include_str!("templates/spellings.yml"),
    }
}
