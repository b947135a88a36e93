//! How one message of many is written.

use anyhow::Result;

use super::line::{Found, Line, Places};
use super::stream::Job;
use crate::clean::clean;
use crate::ctx::Ctx;
use crate::model::rule::Role;

/// The shapes that a stream of messages may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// An object a line.
    Jsonl,
    /// The same objects in one list.
    Json,
    /// `file:line:column: level rule text`, for editors; with what each rule has to say.
    Plain(Vec<String>),
    /// Nothing but the counts at the end.
    Nothing,
}

/// What each rule says in one line, by its number.
pub fn summaries(ctx: &Ctx) -> Result<Vec<String>> {
    Ok(ctx.library.all_rules()?.into_iter().map(|rule| rule.value.summary).collect())
}

impl Written {
    pub fn message(
        &self,
        job: &Job,
        number: u64,
        line: &Line<'_>,
        found: &Found<'_>,
        out: &mut Vec<u8>,
    ) {
        match self {
            Self::Jsonl => {
                // into memory, where writing does not fail
                let _ = found.write_json(line, job.tables, &job.heads, out);
            }
            Self::Json => {
                out.push(b',');
                let _ = found.write_json(line, job.tables, &job.heads, out);
            }
            Self::Plain(summaries) => {
                let mut places = Places::new(found.text);
                for finding in found.findings {
                    let rule = &job.tables.rules[usize::from(finding.rule)];
                    let (start, end) = (finding.start as usize, finding.end as usize);
                    let level = match rule.role {
                        Role::Pitfall => job.settings.severity[usize::from(finding.rule)].name(),
                        Role::Strength | Role::Safety => rule.role.name(),
                        Role::Neutral | Role::Shield => continue,
                    };
                    let column = places.at(start) + 1;
                    let words = clean(&found.text[start..end]).replace('\n', " ");
                    let name = clean(&job.name);
                    let summary = &summaries[usize::from(finding.rule)];
                    let text = format!(
                        "{name}:{number}:{column}: {level} {} \"{words}\": {summary}\n",
                        rule.id
                    );
                    out.extend_from_slice(text.as_bytes());
                }
            }
            Self::Nothing => {}
        }
    }
}
