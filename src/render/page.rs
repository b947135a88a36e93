//! What a report looks like before any format: blocks for people, rows for programs.

use crate::library::Evidence;

/// One report, ready to be printed by any format.
#[derive(Debug, Default)]
pub struct Page {
    pub blocks: Vec<Block>,
    /// For plain: one item each, its columns in order.
    pub rows: Vec<Vec<String>>,
}

/// A part of a page.
#[derive(Debug)]
pub enum Block {
    Title(String),
    Heading(String),
    /// The thing itself, one line.
    Line(String),
    /// Paragraphs, parted by an empty line.
    Text(String),
    List {
        mark: Mark,
        entries: Vec<Entry>,
    },
    /// Label and text, indented under what stands above.
    Fields(Vec<(String, String)>),
    Bars(Vec<Bar>),
    Ranges(Vec<Range>),
    Table {
        columns: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// Words in the line they stand in.
    Excerpt(Excerpt),
    /// Said aside.
    Note(String),
    /// Printed as it stands.
    Raw(String),
}

/// Words in question, and the text they stand in.
#[derive(Debug)]
pub struct Excerpt {
    pub weight: Weight,
    /// What is said of them.
    pub title: String,
    /// The rule that says it.
    pub id: String,
    /// The file's name.
    pub name: String,
    pub text: String,
    /// Bytes of the text, on character boundaries.
    pub words: (usize, usize),
    /// The line on which they begin, from 1.
    pub line: usize,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Hint,
    Warning,
    Error,
}

impl Weight {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What begins each entry of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Bullet,
    /// Steps to tick off, numbered from here.
    Step(usize),
}

/// One entry of a list.
#[derive(Debug)]
pub struct Entry {
    pub text: String,
    pub fields: Vec<(String, String)>,
}

/// A number on a scale.
#[derive(Debug)]
pub struct Bar {
    pub title: String,
    pub score: Option<f64>,
    pub max: f64,
    /// Said after the bar; holds the number again.
    pub says: String,
}

/// A number with its range of error, on a scale from 0.
#[derive(Debug)]
pub struct Range {
    pub title: String,
    pub low: f64,
    pub score: f64,
    pub high: f64,
    pub max: f64,
    /// Stands at the number.
    pub mark: char,
    /// Said after the drawing; holds the numbers again.
    pub says: String,
}

impl Page {
    pub fn title(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Title(text.into()));
    }

    pub fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub fn line(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Line(text.into()));
    }

    pub fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    pub fn note(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Note(text.into()));
    }

    pub fn fields(&mut self, fields: Vec<(String, String)>) {
        self.blocks.push(Block::Fields(fields));
    }

    pub fn list(&mut self, mark: Mark, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.blocks.push(Block::List { mark, entries });
        }
    }

    pub fn row<T: Into<String>>(&mut self, columns: impl IntoIterator<Item = T>) {
        self.rows.push(columns.into_iter().map(Into::into).collect());
    }
}

impl Entry {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), fields: Vec::new() }
    }
}

/// A label with its text.
pub fn field(label: &str, text: impl Into<String>) -> (String, String) {
    (label.to_owned(), text.into())
}

/// "often (moderate): what was found; its limit  [ids]".
pub fn evidence(evidence: &Evidence) -> (String, String) {
    let Evidence { verb, grade, finding, limit, sources } = evidence;
    let ids =
        if sources.is_empty() { String::new() } else { format!("  [{}]", sources.join(", ")) };
    let finding = finding.trim_end_matches('.');
    field("evidence", format!("{verb} ({}): {finding}; {limit}{ids}", grade.name()))
}

/// Related things, as commands that show them.
pub fn see(ids: &[String]) -> (String, String) {
    let command = |id: &String| match id.split_once('/') {
        Some(("lessons", topic)) => format!("`empathy learn {topic}`"),
        Some(("checklists", name)) => format!("`empathy checklist {name}`"),
        Some(("rituals", id)) => format!("`empathy ritual show {id}`"),
        Some(("phrases", path)) => {
            format!("`empathy phrase -s {}`", path.split('/').next().unwrap_or(path))
        }
        Some(("situations", name)) => format!("`empathy phrase -s {name}`"),
        _ => format!("`empathy pack show {id}`"),
    };
    field("see", ids.iter().map(command).collect::<Vec<_>>().join(", "))
}

/// A number without a needless fraction: 7, 6.5.
pub fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}
