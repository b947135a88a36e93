//! What to say in place of a cliché.

use anyhow::{Result, bail};

use super::{Args, Better, Instead, Report};
use crate::commands::{DANGER, HELP};
use crate::ctx::Ctx;
use crate::model::cliche::Cliche;
use crate::model::phrase;
use crate::model::words::words;
use crate::suggest;

pub fn instead_of(asked: &str, args: &Args, ctx: &Ctx) -> Result<Report> {
    if ctx.library.shows_danger(asked)? {
        return Ok(Report::Safety { help: DANGER });
    }
    let files = ctx.library.cliches()?;
    let all: Vec<(&str, &Cliche)> =
        files.iter().flat_map(|f| f.value.cliches.iter().map(|c| (f.id.as_str(), c))).collect();
    let Some((file, found)) = best(asked, &all) else {
        bail!(
            "no entry for `{asked}`; {}`empathy phrase --search WORDS` looks through the phrases",
            nearest(asked, &all)
        );
    };
    let id = format!("{file}/{}", found.key);
    let better = |m: &crate::model::cliche::Move| Better {
        text: phrase::fill(&m.text, &args.fill),
        not_when: m.not_when.clone(),
    };
    Ok(Report::InsteadOf(Instead {
        evidence: ctx.library.evidence(&found.evidence, &found.why, &found.limit, &id)?,
        id,
        said: found.said.clone(),
        why: found.why.clone(),
        fine_when: found.not_when.clone(),
        moves: found.moves.iter().map(better).collect(),
        help: HELP,
        detail: args.why,
    }))
}

/// The cliché that `asked` is or holds: the one with the longest wording in it.
fn best<'a>(asked: &str, all: &[(&'a str, &'a Cliche)]) -> Option<(&'a str, &'a Cliche)> {
    let asked = words(asked);
    let longest = |&(file, cliche): &(&'a str, &'a Cliche)| (cliche.found_in(&asked), file, cliche);
    let found = all.iter().map(longest).filter(|found| found.0 > 0);
    found.max_by_key(|found| found.0).map(|(_, file, cliche)| (file, cliche))
}

fn nearest(asked: &str, all: &[(&str, &Cliche)]) -> String {
    let asked = words(asked);
    let common = |cliche: &Cliche| {
        let said = words(&cliche.said);
        said.iter().filter(|word| word.len() > 3 && asked.contains(word)).count()
    };
    let mut near: Vec<_> = all.iter().filter(|(_, c)| common(c) > 0).collect();
    near.sort_by_key(|(_, cliche)| std::cmp::Reverse(common(cliche)));
    let near: Vec<String> = near.into_iter().take(3).map(|(_, c)| c.said.clone()).collect();
    suggest::did_you_mean(&near)
}
