//! Stars: phrases that one wants to find again, kept in the history by their ids.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow, bail};

use super::{Args, Detail, Phrases, Report, Said, Starred, said};
use crate::commands::HELP;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::suggest;

/// The word that stands for the line dealt last.
const LAST: &str = "last";

/// Gives a phrase its star, or takes it away.
pub fn star(asked: &str, on: bool, args: &Args, ctx: &Ctx) -> Result<Report> {
    let id = if asked == LAST { last(ctx)? } else { asked.to_owned() };
    let phrase = find(&id, args, ctx)?;
    let has = starred(ctx).contains(&id);
    let saved = has != on && ctx.record(What::Star(history::Star { phrase: id, on }));
    Ok(Report::Star(Starred { phrase, on, had: has, saved, help: HELP }))
}

/// All phrases with a star, sorted by id.
pub fn favorites(args: &Args, ctx: &Ctx) -> Report {
    let mut phrases = Vec::new();
    for id in starred(ctx) {
        match find(&id, args, ctx) {
            Ok(phrase) => phrases.push(phrase),
            Err(_) => ctx.note(format!("`{id}` has a star and is not in the data any more")),
        }
    }
    let detail = if args.why { Detail::Why } else { Detail::Lines };
    Report::Favorites(Phrases { phrases, help: HELP, detail, safety_line: args.why })
}

/// The line dealt last, for `--last`.
pub fn again(args: &Args, ctx: &Ctx) -> Result<Report> {
    let phrase = find(&last(ctx)?, args, ctx)?;
    let safety_line =
        ctx.library.situation(&phrase.situation)?.is_some_and(|s| s.value.safety_line);
    let detail = if args.why { Detail::Why } else { Detail::Lines };
    Ok(Report::Phrases(Phrases { phrases: vec![phrase], help: HELP, detail, safety_line }))
}

fn last(ctx: &Ctx) -> Result<String> {
    let Some(deck) = ctx.history.deck() else {
        bail!(
            "nobody knows which line was dealt last: {}",
            ctx.history.why_off().map_or("", history::Off::says)
        );
    };
    let last = deck.last().map(str::to_owned);
    last.ok_or_else(|| anyhow!("no line was dealt yet; `empathy phrase -s conflict` deals one"))
}

/// Ids of the phrases that have a star now.
fn starred(ctx: &Ctx) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    ctx.remember(|_, what| {
        if let What::Star(star) = what {
            if star.on {
                all.insert(star.phrase);
            } else {
                all.remove(&star.phrase);
            }
        }
    });
    all
}

/// The phrase with exactly this id.
fn find(id: &str, args: &Args, ctx: &Ctx) -> Result<Said> {
    let mut steps = id.rsplitn(2, '/');
    let (key, group) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    let situation = group.split('/').next().unwrap_or_default();
    if !situation.is_empty() {
        for found in ctx.library.phrases(situation)? {
            if found.id == group
                && let Some(card) = found.value.phrases.iter().find(|card| card.key == key)
            {
                return said(&found, card, args, ctx);
            }
        }
    }
    let groups = ctx.library.all_phrases()?;
    let ids =
        groups.iter().flat_map(|g| g.value.phrases.iter().map(|p| format!("{}/{}", g.id, p.key)));
    let names: Vec<suggest::Name> =
        ids.map(|name| suggest::Name { name, aliases: Vec::new() }).collect();
    let near = suggest::resolve(id, &names).err().unwrap_or_default();
    bail!(
        "no phrase `{id}`; {}`--favorite last` is the line just dealt, and `--format plain` shows the ids",
        suggest::did_you_mean(&near)
    )
}
