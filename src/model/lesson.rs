//! What is known and what is not, from `lessons/<topic>.yml`.

use serde::{Deserialize, Serialize};

use super::fault::{Cites, Faults, Item, Step};
use super::kind::Kind;

/// A lesson.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lesson {
    pub title: String,
    /// One line for the list.
    pub summary: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its page carries the line that leads to `learn safety`.
    #[serde(default)]
    pub safety_line: bool,
    /// All sources that the prose leans on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// The finding that carries the lesson, after the verb of the grade.
    pub why: String,
    pub limit: String,
    /// Completes "not when …".
    pub not_when: String,
    pub sections: Vec<Section>,
    /// Commands to go on with.
    #[serde(rename = "try")]
    pub next: Vec<String>,
}

/// The parts of a lesson that a list of lessons needs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Head {
    pub title: String,
    pub summary: String,
    #[serde(default)]
    pub aliases: Vec<String>,
}

impl From<Lesson> for Head {
    fn from(lesson: Lesson) -> Self {
        Self { title: lesson.title, summary: lesson.summary, aliases: lesson.aliases }
    }
}

/// A part of a lesson: any of heading, text, list and table, said in that order.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// Paragraphs, parted by an empty line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
}

/// Rows with one cell for each column, most of them claims with a verdict.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Table {
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row of a table.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Row {
    /// Unique in its table.
    pub key: String,
    /// One for each column, in order.
    pub cells: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// What to say or do instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
}

/// What research says of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Supported,
    Partly,
    Untested,
    Contested,
    Wrong,
}

impl Verdict {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Partly => "partly",
            Self::Untested => "untested",
            Self::Contested => "contested",
            Self::Wrong => "wrong",
        }
    }
}

impl Lesson {
    /// Words of prose: texts and lists, tables not counted.
    pub fn words(&self) -> usize {
        let texts = self.sections.iter().flat_map(|s| s.text.iter().chain(&s.list));
        texts.map(|text| text.split_whitespace().count()).sum()
    }
}

impl Item for Lesson {
    const KIND: Kind = Kind::Lessons;

    fn check(&self, faults: &mut Faults) {
        faults.text("title", &self.title);
        faults.text("summary", &self.summary);
        faults.text("why", &self.why);
        faults.text("limit", &self.limit);
        faults.text("not-when", &self.not_when);
        faults.aliases(&self.aliases);
        faults.texts("try", &self.next, 0);
        if self.sections.is_empty() {
            faults.field("sections", |f| f.add("`sections` is empty; write one or more"));
        }
        faults.each("sections", &self.sections, |faults, section| {
            faults.maybe("heading", section.heading.as_ref());
            faults.maybe("text", section.text.as_ref());
            faults.texts("list", &section.list, 0);
            if section.text.is_none() && section.list.is_empty() && section.table.is_none() {
                faults.add("a section needs a `text`, a `list` or a `table`");
            }
            let Some(table) = &section.table else { return };
            faults.field("table", |faults| {
                faults.texts("columns", &table.columns, 1);
                faults.keys("rows", table.rows.iter().map(|r| r.key.as_str()));
                let columns = table.columns.len();
                faults.each("rows", &table.rows, |faults, row| {
                    faults.key(&row.key);
                    faults.origin(row.origin.as_ref());
                    faults.maybe("say", row.say.as_ref());
                    faults.texts("cells", &row.cells, 0);
                    if row.cells.len() != columns {
                        faults.field("cells", |f| {
                            f.add(format!(
                                "the row has {} cells, the table {columns} columns",
                                row.cells.len()
                            ));
                        });
                    }
                });
            });
        });
    }

    fn cites(&self, cites: &mut Cites) {
        cites.add(&[], "evidence", &self.evidence);
        self.rows(|place, row| cites.add(place, "evidence", &row.evidence));
    }

    fn sees(&self, sees: &mut Cites) {
        self.rows(|place, row| sees.add(place, "see", &row.see));
    }
}

impl Lesson {
    /// Calls `visit` with each row of each table and the steps to it.
    fn rows(&self, mut visit: impl FnMut(&[Step], &Row)) {
        for (s, section) in self.sections.iter().enumerate() {
            for (r, row) in section.table.iter().flat_map(|t| &t.rows).enumerate() {
                let place = [
                    Step::Field("sections"),
                    Step::Index(s),
                    Step::Field("table"),
                    Step::Field("rows"),
                    Step::Index(r),
                ];
                visit(&place, row);
            }
        }
    }
}
