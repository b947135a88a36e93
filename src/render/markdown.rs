//! Pages as Markdown; steps become a task list.

use std::io::{Result, Write};

use super::Look;
use super::page::{Block, Entry, Mark, Page};
use crate::clean::{ascii, clean};

pub fn write(page: &Page, look: Look, out: &mut dyn Write) -> Result<()> {
    let said = |text: &str| {
        let text = escape(text);
        if look.ascii { ascii(&text).into_owned() } else { text }
    };
    for (n, block) in page.blocks.iter().enumerate() {
        if n > 0 && !matches!((&page.blocks[n - 1], block), (Block::Line(_), Block::Fields(_))) {
            writeln!(out)?;
        }
        match block {
            Block::Title(text) => writeln!(out, "# {}", said(text))?,
            Block::Heading(text) => writeln!(out, "## {}", said(text))?,
            Block::Line(text) => writeln!(out, "{}", said(text))?,
            Block::Note(text) => writeln!(out, "*{}*", said(text))?,
            Block::Text(text) => writeln!(out, "{}", said(text.trim()))?,
            Block::Excerpt(excerpt) => {
                let (from, to) = excerpt.words;
                let words = excerpt.text[from..to].split_whitespace().collect::<Vec<_>>().join(" ");
                writeln!(out, "> {}", said(&words))?;
                writeln!(out)?;
                let weight = excerpt.weight.name();
                writeln!(out, "**{weight}: {}** ({})", said(&excerpt.title), said(&excerpt.id))?;
            }
            Block::Raw(text) => write!(out, "{}", clean(text))?,
            Block::Fields(fields) => {
                writeln!(out)?;
                for (label, text) in fields {
                    writeln!(out, "- **{}**: {}", said(label), said(text))?;
                }
            }
            Block::List { mark, entries } => {
                for entry in entries {
                    write_entry(*mark, entry, &said, out)?;
                }
            }
            Block::Bars(bars) => {
                for bar in bars {
                    writeln!(out, "- **{}**: {}", said(&bar.title), said(&bar.says))?;
                }
            }
            Block::Ranges(ranges) => {
                for range in ranges {
                    writeln!(out, "- {}: {}", said(&range.title), said(&range.says))?;
                }
            }
            Block::Table { columns, rows } => {
                let line = |cells: &[String]| {
                    let cells: Vec<String> = cells
                        .iter()
                        .map(|c| said(c).replace('|', "\\|").replace('\n', " "))
                        .collect();
                    format!("| {} |", cells.join(" | "))
                };
                writeln!(out, "{}", line(columns))?;
                writeln!(out, "|{}", " --- |".repeat(columns.len()))?;
                for row in rows {
                    writeln!(out, "{}", line(row))?;
                }
            }
        }
    }
    Ok(())
}

fn write_entry(
    mark: Mark,
    entry: &Entry,
    said: &dyn Fn(&str) -> String,
    out: &mut dyn Write,
) -> Result<()> {
    let sign = match mark {
        Mark::Bullet => "-",
        Mark::Step(_) => "- [ ]",
    };
    writeln!(out, "{sign} {}", said(&entry.text))?;
    for (label, text) in &entry.fields {
        writeln!(out, "  - **{}**: {}", said(label), said(text))?;
    }
    Ok(())
}

/// Signs that Markdown would take for its own: a `<feeling>` must not become a tag.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for c in clean(text).chars() {
        if c == '`' {
            in_code = !in_code;
        }
        if matches!(c, '<' | '*' | '_') && !in_code {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
