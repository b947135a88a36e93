//! Phrases as a page.

use super::page::{Block, Entry, Mark, Page, evidence, field, see};
use crate::commands::phrase::{Detail, Instead, Listed, Phrases, Report, Said, Starred};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Situations { situations, help } => list(situations, help, &mut page),
        Report::InsteadOf(instead) => instead_of(instead, &mut page),
        Report::Favorites(found) if found.phrases.is_empty() => {
            page.line(
                "No stars yet. When a line is worth keeping: `empathy phrase --favorite last`.",
            );
        }
        Report::Phrases(found) | Report::Favorites(found) => phrases(found, &mut page),
        Report::Star(starred) => star(starred, &mut page),
        Report::Safety { help } => {
            page.line(*help);
            page.row([*help]);
        }
    }
    page
}

fn star(starred: &Starred, page: &mut Page) {
    let Starred { phrase, on, had, saved, .. } = starred;
    page.line(&phrase.text);
    page.line(match (on, had, saved) {
        (true, true, _) => "It has its star already.",
        (true, false, true) => "Starred. `empathy phrase --favorites` shows them all.",
        (false, true, true) => "The star is gone.",
        (false, false, _) => "It has no star.",
        (_, _, false) => "Nothing was kept.",
    });
    page.row([phrase.id.as_str(), phrase.tone.name(), phrase.medium.name(), phrase.text.as_str()]);
}

fn phrases(found: &Phrases, page: &mut Page) {
    for said in &found.phrases {
        page.row([said.id.as_str(), said.tone.name(), said.medium.name(), said.text.as_str()]);
    }
    match found.detail {
        Detail::Lines => {
            for said in &found.phrases {
                page.line(&said.text);
            }
            return;
        }
        Detail::Why => {
            for said in &found.phrases {
                page.line(&said.text);
                page.fields(why(said));
            }
        }
        Detail::Groups { why } => groups(&found.phrases, why, page),
    }
    if found.safety_line {
        page.note(found.help);
    }
}

fn why(said: &Said) -> Vec<(String, String)> {
    let mut fields = vec![
        field("use when", &said.use_when),
        field("not when", said.not_when.join("; or ")),
        evidence(&said.evidence),
    ];
    if !said.see.is_empty() {
        fields.push(see(&said.see));
    }
    fields
}

/// Phrases under what they do; the situation is named when there are several.
fn groups(phrases: &[Said], why: bool, page: &mut Page) {
    let of = |said: &Said| said.id.rsplit_once('/').map(|(group, _)| group.to_owned());
    let several = phrases.iter().any(|said| said.situation != phrases[0].situation);
    for group in phrases.chunk_by(|a, b| of(a) == of(b)) {
        let first = &group[0];
        if several {
            page.heading(format!("{}: {}", first.situation, first.does));
        } else {
            page.heading(&first.does);
        }
        let own = |said: &Said| said.evidence.finding != first.evidence.finding;
        let entry = |said: &Said| Entry {
            text: said.text.clone(),
            // a caution for one line is never left out
            fields: said
                .not_when
                .iter()
                .skip(1)
                .map(|text| field("not when", text))
                .chain((why && own(said)).then(|| evidence(&said.evidence)))
                .collect(),
        };
        page.list(Mark::Bullet, group.iter().map(entry).collect());
        let mut fields =
            vec![field("use when", &first.use_when), field("not when", &first.not_when[0])];
        if why {
            fields.push(evidence(&first.evidence));
        }
        page.fields(fields);
    }
}

fn list(situations: &[Listed], help: &str, page: &mut Page) {
    let mut rows = Vec::new();
    for s in situations {
        let everyday = if s.everyday { "yes" } else { "no" };
        let count = s.phrases.to_string();
        page.row([s.id.as_str(), count.as_str(), everyday, s.blurb.as_str()]);
        rows.push(vec![s.id.clone(), count, s.blurb.clone()]);
    }
    let columns = ["situation", "phrases", "when"].map(str::to_owned).to_vec();
    page.blocks.push(Block::Table { columns, rows });
    page.note(help);
}

fn instead_of(instead: &Instead, page: &mut Page) {
    page.title(format!("Instead of \"{}\"", instead.said));
    let entry = |better: &crate::commands::phrase::Better| Entry {
        text: better.text.clone(),
        fields: better.not_when.iter().map(|text| field("not when", text)).collect(),
    };
    page.list(Mark::Bullet, instead.moves.iter().map(entry).collect());
    let mut fields = vec![field("why", &instead.why)];
    if let Some(fine) = &instead.fine_when {
        fields.push(field("no need when", fine));
    }
    let grade = evidence(&instead.evidence);
    if instead.detail {
        fields.push(grade);
    } else {
        let sure = &instead.evidence;
        let ids = if sure.sources.is_empty() {
            String::new()
        } else {
            format!("  [{}]", sure.sources.join(", "))
        };
        fields.push(field("how sure", format!("{}: {}{ids}", sure.grade.name(), sure.limit)));
    }
    page.fields(fields);
    page.note(instead.help);
    for better in &instead.moves {
        let not_when = better.not_when.as_deref().unwrap_or("-");
        page.row([instead.id.as_str(), better.text.as_str(), not_when]);
    }
}
