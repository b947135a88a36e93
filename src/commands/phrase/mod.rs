//! `phrase`: words for a moment.

mod args;
mod deal;
mod instead;
mod star;

use anyhow::{Result, bail};
use serde::Serialize;

use super::{DANGER, HELP, choose};
use crate::ctx::Ctx;
use crate::library::{Evidence, Loaded};
use crate::model::phrase::{self, Group, Situation};
use crate::model::words::{stands_in, words};
use crate::suggest::Name;

pub use args::Args;

/// What `phrase` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Phrases(Phrases),
    Situations {
        situations: Vec<Listed>,
        help: &'static str,
    },
    InsteadOf(Instead),
    Favorites(Phrases),
    Star(Starred),
    /// The words asked for speak of fear, threat or control: help, and no advice on tone.
    Safety {
        help: &'static str,
    },
}

#[derive(Debug, Serialize)]
pub struct Phrases {
    pub phrases: Vec<Said>,
    pub help: &'static str,
    /// How much is printed of each.
    #[serde(skip)]
    pub detail: Detail,
    /// Whether a page of these carries the line that leads to help.
    #[serde(skip)]
    pub safety_line: bool,
}

/// How much a page of phrases says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// The lines alone.
    Lines,
    /// Lines under their situation and group, with or without the group's reasons.
    Groups { why: bool },
    /// Each line with its reasons.
    Why,
}

/// One phrase, with what belongs to it.
#[derive(Debug, Serialize)]
pub struct Said {
    /// `<situation>/<group>/<key>`.
    pub id: String,
    pub situation: String,
    pub text: String,
    pub tone: phrase::Tone,
    pub medium: phrase::Medium,
    pub does: String,
    pub use_when: String,
    pub not_when: Vec<String>,
    pub evidence: Evidence,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Listed {
    /// The situation's name.
    pub id: String,
    pub phrases: usize,
    pub everyday: bool,
    pub blurb: String,
    pub aliases: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Instead {
    /// `<file>/<key>`.
    pub id: String,
    pub said: String,
    pub why: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine_when: Option<String>,
    pub moves: Vec<Better>,
    pub evidence: Evidence,
    pub help: &'static str,
    #[serde(skip)]
    pub detail: bool,
}

/// A phrase that was given its star, or lost it.
#[derive(Debug, Serialize)]
pub struct Starred {
    pub phrase: Said,
    pub on: bool,
    /// Whether it had a star before.
    pub had: bool,
    /// Whether something new is in the history now.
    pub saved: bool,
    pub help: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Better {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_when: Option<String>,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Report> {
    if args.list {
        return list(ctx);
    }
    if args.last {
        return star::again(args, ctx);
    }
    if let Some((id, on)) = args
        .favorite
        .as_ref()
        .map(|id| (id, true))
        .or(args.unfavorite.as_ref().map(|id| (id, false)))
    {
        return star::star(id, on, args, ctx);
    }
    if args.favorites {
        return Ok(star::favorites(args, ctx));
    }
    for (flag, given) in [("--search", &args.search), ("--instead-of", &args.instead_of)] {
        if given.as_ref().is_some_and(|text| words(text).is_empty()) {
            bail!("{flag} is empty; give it a word or two");
        }
    }
    if let Some(cliche) = &args.instead_of {
        return instead::instead_of(cliche, args, ctx);
    }
    if let Some(sought) = &args.search
        && ctx.library.shows_danger(sought)?
    {
        return Ok(Report::Safety { help: DANGER });
    }
    let situations = situations(args, ctx)?;
    let groups = groups(&situations, ctx)?;
    let mut cards: Vec<(&Loaded<Group>, &phrase::Phrase)> =
        groups.iter().flat_map(|g| g.value.phrases.iter().map(move |p| (g, p))).collect();
    cards.retain(|(_, card)| suits(card, args));
    if let Some(sought) = &args.search {
        cards.retain(|(group, card)| holds(sought, group, card, &situations));
    }
    if cards.is_empty() {
        return nothing(args);
    }
    let choosing = !args.all && args.search.is_none();
    if choosing && args.fill.is_empty() && cards.iter().any(|(_, card)| !card.has_blank()) {
        // one line has to do at once; blanks are for those who look through them, or fill them
        cards.retain(|(_, card)| !card.has_blank());
    }
    note_unused(&args.fill, &cards, ctx);
    let dealt = if args.all || (args.search.is_some() && args.count.is_none()) {
        cards
    } else {
        let ids: Vec<String> =
            cards.iter().map(|(g, card)| format!("{}/{}", g.id, card.key)).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        deal::deal(&ids, args, ctx).into_iter().map(|n| cards[n]).collect()
    };
    let phrases: Vec<Said> =
        dealt.into_iter().map(|(g, p)| said(g, p, args, ctx)).collect::<Result<_>>()?;
    let detail = match (args.all || args.search.is_some(), args.why) {
        (true, why) => Detail::Groups { why },
        (false, true) => Detail::Why,
        (false, false) => Detail::Lines,
    };
    let careful = |s: &Said| situations.iter().any(|n| n.id == s.situation && n.value.safety_line);
    let safety_line = phrases.iter().any(careful);
    Ok(Report::Phrases(Phrases { phrases, help: HELP, detail, safety_line }))
}

/// The situations to deal from: the one named, all for a search, else the everyday ones.
fn situations(args: &Args, ctx: &Ctx) -> Result<Vec<Loaded<Situation>>> {
    let Some(asked) = args.situation.as_ref().or(args.named.as_ref()) else {
        let mut all = ctx.library.situations()?;
        if args.search.is_none() {
            all.retain(|s| s.value.everyday);
        }
        return Ok(all);
    };
    if let Some(found) = ctx.library.situation(asked)? {
        return Ok(vec![found]);
    }
    let mut all = ctx.library.situations()?;
    let names: Vec<Name> =
        all.iter().map(|s| Name { name: s.id.clone(), aliases: s.value.aliases.clone() }).collect();
    let name = choose(asked, &names, "situation", "empathy phrase --list", ctx)?;
    all.retain(|situation| situation.id == name);
    Ok(all)
}

fn groups(situations: &[Loaded<Situation>], ctx: &Ctx) -> Result<Vec<Loaded<Group>>> {
    let mut all = Vec::new();
    for situation in situations {
        all.extend(ctx.library.phrases(&situation.id)?);
    }
    Ok(all)
}

fn suits(card: &phrase::Phrase, args: &Args) -> bool {
    args.tone.is_none_or(|tone| card.tone == tone.into())
        && args.medium.is_none_or(|medium| card.medium.suits(medium.into()))
}

/// Whether every word sought begins a word of the phrase, its group or its situation.
fn holds(
    sought: &str,
    group: &Loaded<Group>,
    card: &phrase::Phrase,
    situations: &[Loaded<Situation>],
) -> bool {
    let name = group.id.split('/').next().unwrap_or_default();
    let mut text = words(&card.text);
    text.extend(words(&group.id));
    text.extend(words(&group.value.does));
    text.extend(words(&group.value.use_when));
    let situation = situations.iter().find(|s| s.id == name);
    text.extend(situation.iter().flat_map(|s| &s.value.aliases).flat_map(|a| words(a)));
    let sought = words(sought);
    !sought.is_empty() && sought.iter().all(|w| stands_in(&[format!("{w}*")], &text))
}

/// Says on stderr which fills no phrase asks for.
fn note_unused(fills: &[(String, String)], cards: &[(&Loaded<Group>, &phrase::Phrase)], ctx: &Ctx) {
    for (key, _) in fills {
        let blank = format!("{{{key}}}");
        if !cards.iter().any(|(_, card)| card.text.contains(&blank)) {
            ctx.note(format!("--fill {key}: none of these phrases has the blank <{key}>"));
        }
    }
}

fn nothing(args: &Args) -> Result<Report> {
    if let Some(sought) = &args.search {
        bail!("no phrase holds `{sought}`; try one word, or `empathy phrase --list`");
    }
    let mut drop = Vec::new();
    if args.tone.is_some() {
        drop.push("--tone");
    }
    if args.medium.is_some() {
        drop.push("--medium");
    }
    if drop.is_empty() {
        bail!("there is no phrase to deal; `empathy phrase --list` counts them");
    }
    bail!("no phrase is like that; drop {}", drop.join(" or "))
}

fn said(group: &Loaded<Group>, card: &phrase::Phrase, args: &Args, ctx: &Ctx) -> Result<Said> {
    let about = &group.value;
    let id = format!("{}/{}", group.id, card.key);
    let ids = card.evidence.as_ref().unwrap_or(&about.evidence);
    let why = card.why.as_ref().unwrap_or(&about.why);
    let limit = card.limit.as_ref().unwrap_or(&about.limit);
    let mut not_when = vec![about.not_when.clone()];
    not_when.extend(card.not_when.clone());
    Ok(Said {
        evidence: ctx.library.evidence(ids, why, limit, &id)?,
        id,
        situation: group.id.split('/').next().unwrap_or_default().to_owned(),
        text: phrase::fill(&card.text, &args.fill),
        tone: card.tone,
        medium: card.medium,
        does: about.does.clone(),
        use_when: about.use_when.clone(),
        not_when,
        origin: card.origin.clone(),
        see: about.see.iter().chain(&card.see).cloned().collect(),
    })
}

fn list(ctx: &Ctx) -> Result<Report> {
    let groups = ctx.library.all_phrases()?;
    let count = |name: &str| {
        let of = |g: &&Loaded<Group>| g.id.split('/').next() == Some(name);
        groups.iter().filter(of).map(|g| g.value.phrases.len()).sum()
    };
    let situations = ctx.library.situations()?;
    let listed = situations.into_iter().map(|s| Listed {
        phrases: count(&s.id),
        id: s.id,
        everyday: s.value.everyday,
        blurb: s.value.blurb,
        aliases: s.value.aliases,
    });
    Ok(Report::Situations { situations: listed.collect(), help: HELP })
}
