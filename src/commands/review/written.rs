//! How one message of many is written.

use super::line::{Found, Line, Places};
use super::stream::Job;
use crate::clean::clean;
use crate::model::rule::Role;

/// The shapes that a stream of messages may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// An object a line.
    Jsonl,
    /// `file:line:column: level rule text`, for editors; pitfalls alone.
    Plain,
    /// Nothing but the counts at the end.
    Nothing,
}

impl Written {
    pub fn message(
        self,
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
            Self::Plain => {
                let mut places = Places::new(found.text);
                for finding in found.findings {
                    let rule = &job.tables.rules[usize::from(finding.rule)];
                    if rule.role != Role::Pitfall {
                        continue;
                    }
                    let (start, end) = (finding.start as usize, finding.end as usize);
                    let level = job.settings.severity[usize::from(finding.rule)].name();
                    let column = places.at(start) + 1;
                    let words = clean(&found.text[start..end]).replace('\n', " ");
                    let name = clean(&job.name);
                    let text = format!("{name}:{number}:{column}: {level} {} {words}\n", rule.id);
                    out.extend_from_slice(text.as_bytes());
                }
            }
            Self::Nothing => {}
        }
    }
}
