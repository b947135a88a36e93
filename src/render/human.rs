//! Pages for people: wrapped and painted on a terminal, the same lines bare on a pipe.

use std::borrow::Cow;
use std::io::{Result, Write};

use comfy_table::{ContentArrangement, Table, presets};
use unicode_width::UnicodeWidthStr;

use super::Look;
use super::page::{Bar, Block, Entry, Mark, Page, Range};
use super::{paint, snippet};
use crate::clean::{ascii, clean};
use crate::wrap;

/// Prose is not set wider than this, however wide the terminal: long lines are hard to read.
const MEASURE: usize = 100;
const BAR: u8 = 20;

pub fn write(page: &Page, look: Look, out: &mut dyn Write) -> Result<()> {
    let mut before: Option<&Block> = None;
    for block in &page.blocks {
        if before.is_some_and(|before| parted(before, block)) {
            writeln!(out)?;
        }
        write_block(block, look, out)?;
        before = Some(block);
    }
    Ok(())
}

/// Whether an empty line stands between two blocks.
fn parted(before: &Block, block: &Block) -> bool {
    !matches!(
        (before, block),
        (Block::Line(_), Block::Line(_) | Block::Fields(_))
            | (Block::Ranges(_) | Block::Table { .. }, Block::Line(_))
            | (Block::Heading(_), _)
            | (Block::Excerpt(_), Block::Fields(_))
    )
}

fn write_block(block: &Block, look: Look, out: &mut dyn Write) -> Result<()> {
    let put = |out: &mut dyn Write, text: &str, paint: &dyn Fn(&str) -> String| -> Result<()> {
        for line in wrapped(text, "", "", look) {
            writeln!(out, "{}", paint(&line))?;
        }
        Ok(())
    };
    match block {
        Block::Title(text) | Block::Heading(text) => put(out, text, &paint::title),
        Block::Line(text) => put(out, text, &str::to_owned),
        Block::Note(text) => put(out, text, &paint::aside),
        Block::Text(text) => {
            let paragraphs = text.trim().split("\n\n").map(|p| p.replace('\n', " "));
            for (n, paragraph) in paragraphs.enumerate() {
                if n > 0 {
                    writeln!(out)?;
                }
                put(out, paragraph.trim(), &str::to_owned)?;
            }
            Ok(())
        }
        Block::List { mark, entries } => write_list(*mark, entries, look, out),
        Block::Fields(fields) => write_fields(fields, "  ", look, out),
        Block::Ranges(ranges) => write_ranges(ranges, look, out),
        Block::Bars(bars) => write_bars(bars, look, out),
        Block::Table { columns, rows } => write_table(columns, rows, look, out),
        Block::Excerpt(excerpt) => {
            let weight = excerpt.weight.name();
            let title = format!("{weight}: {} [{}]", excerpt.title, excerpt.id);
            for (n, line) in wrapped(&title, "", "  ", look).iter().enumerate() {
                match line.strip_prefix(weight).filter(|_| n == 0) {
                    Some(rest) => {
                        writeln!(out, "{}{}", paint::weight(excerpt.weight), paint::title(rest))?;
                    }
                    None => writeln!(out, "{}", paint::title(line))?,
                }
            }
            writeln!(out, "{}", snippet::excerpt(excerpt, look))
        }
        Block::Raw(text) => write!(out, "{}", said(text, look)),
    }
}

fn write_list(mark: Mark, entries: &[Entry], look: Look, out: &mut dyn Write) -> Result<()> {
    let digits = match mark {
        Mark::Step(first) => (first + entries.len()).saturating_sub(1).to_string().len(),
        Mark::Bullet => 1,
    };
    for (n, entry) in entries.iter().enumerate() {
        let sign = match mark {
            Mark::Bullet => "- ".to_owned(),
            Mark::Step(first) => format!("{:>digits$}. ", first + n),
        };
        let indent = " ".repeat(sign.width());
        for line in wrapped(&entry.text, &sign, &indent, look) {
            writeln!(out, "{line}")?;
        }
        write_fields(&entry.fields, &indent, look, out)?;
    }
    Ok(())
}

/// Labels in one column, texts in the next; under each other where the terminal is narrow.
fn write_fields(
    fields: &[(String, String)],
    indent: &str,
    look: Look,
    out: &mut dyn Write,
) -> Result<()> {
    let widest = fields.iter().map(|(label, _)| label.width()).max().unwrap_or(0).max(11);
    let side_by_side = look.width.is_none_or(|width| width >= widest + 30);
    for (label, text) in fields {
        let label = said(label, look);
        let gap = " ".repeat(widest.saturating_sub(label.width()) + 2);
        if side_by_side {
            let rest = " ".repeat(indent.len() + widest + 2);
            let lines = wrapped(text, &rest, &rest, look);
            for (n, line) in lines.iter().enumerate() {
                let text = &line[rest.len().min(line.len())..];
                if n == 0 {
                    writeln!(out, "{indent}{}{gap}{text}", paint::label(&label))?;
                } else {
                    writeln!(out, "{rest}{text}")?;
                }
            }
        } else {
            writeln!(out, "{indent}{}", paint::label(&label))?;
            let deeper = format!("{indent}  ");
            for line in wrapped(text, &deeper, &deeper, look) {
                writeln!(out, "{line}")?;
            }
        }
    }
    Ok(())
}

fn write_bars(bars: &[Bar], look: Look, out: &mut dyn Write) -> Result<()> {
    let widest = bars.iter().map(|bar| bar.title.width()).max().unwrap_or(0);
    let (full, empty) = if look.ascii { ('#', '.') } else { ('█', '░') };
    for bar in bars {
        let share = bar.score.map_or(0.0, |score| score / bar.max);
        let filled = (0..BAR).filter(|n| f64::from(*n) + 0.5 <= share * f64::from(BAR)).count();
        let drawn: String = std::iter::repeat_n(full, filled)
            .chain(std::iter::repeat_n(empty, usize::from(BAR) - filled))
            .collect();
        let title = said(&bar.title, look);
        let gap = " ".repeat(widest - bar.title.width());
        let head = widest + usize::from(BAR) + 3;
        let narrow = look.width.is_some_and(|width| width < head + 24);
        if narrow || look.width.is_none() {
            // no room, or no terminal to draw on: the numbers say it all
            let sign = format!("{title}{gap}  ");
            let rest = " ".repeat(sign.width().min(8));
            for line in wrapped(&bar.says, &sign, &rest, look) {
                writeln!(out, "{line}")?;
            }
            continue;
        }
        let rest = " ".repeat(head);
        for (n, line) in wrapped(&bar.says, &rest, &rest, look).iter().enumerate() {
            let text = &line[rest.len().min(line.len())..];
            if n == 0 {
                writeln!(out, "{title}{gap}  {} {text}", paint::bar(&drawn))?;
            } else {
                writeln!(out, "{rest}{text}")?;
            }
        }
    }
    Ok(())
}

/// Widest and narrowest drawing of a range, in columns.
const RANGE: std::ops::RangeInclusive<usize> = 12..=60;

/// Numbers with their range of error on one axis; where there is no terminal or no room, the numbers alone.
fn write_ranges(ranges: &[Range], look: Look, out: &mut dyn Write) -> Result<()> {
    let widest =
        |text: fn(&Range) -> &str| ranges.iter().map(|r| text(r).width()).max().unwrap_or(0);
    let (titles, says) = (widest(|r| &r.title), widest(|r| &r.says));
    let room = look.width.map_or(0, |width| width.saturating_sub(titles + says + 6));
    let room = room.min(*RANGE.end());
    for range in ranges {
        let title = said(&range.title, look);
        let gap = " ".repeat(titles.saturating_sub(range.title.width()));
        let mut line = format!("  {title}{gap}  ");
        if RANGE.contains(&room) {
            line.push_str(&paint::bar(&said(&drawn(range, room), look)));
            line.push_str("  ");
        }
        line.push_str(&said(&range.says, look));
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// A range in so many columns, `·` where it is not.
fn drawn(range: &Range, columns: usize) -> String {
    let last = columns - 1;
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few dozen columns, and a share from 0 to 1"
    )]
    let place = |value: f64| ((value / range.max).clamp(0.0, 1.0) * last as f64).round() as usize;
    let (low, score, high) = (place(range.low), place(range.score), place(range.high));
    let sign = |at: usize| match at {
        at if at == score => range.mark,
        at if at == low => '├',
        at if at == high => '┤',
        at if at > low && at < high => '─',
        _ => '·',
    };
    (0..columns).map(sign).collect()
}

/// Columns without rules; on a terminal too narrow for them, one entry under the other.
fn write_table(
    columns: &[String],
    rows: &[Vec<String>],
    look: Look,
    out: &mut dyn Write,
) -> Result<()> {
    let fits = |width: usize| natural(columns, rows, look) <= width;
    let narrow = look.width.is_some_and(|width| width < 24 * columns.len().max(1) && !fits(width));
    if narrow {
        for row in rows {
            let head = row.first().map_or("", String::as_str);
            for line in wrapped(head, "", "", look) {
                writeln!(out, "{}", paint::title(&line))?;
            }
            let fields: Vec<(String, String)> =
                columns.iter().cloned().zip(row.iter().cloned()).skip(1).collect();
            for (label, cell) in fields.iter().filter(|(_, cell)| !cell.is_empty()) {
                for line in wrapped(&format!("{label}: {cell}"), "  ", "    ", look) {
                    writeln!(out, "{line}")?;
                }
            }
        }
        return Ok(());
    }
    let Some(width) = look.width else {
        return write_unwrapped(columns, rows, look, out);
    };
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(columns.iter().map(|column| said(column, look).into_owned()));
    for row in rows {
        table.add_row(row.iter().map(|cell| said(cell, look).into_owned()));
    }
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width.min(120)).unwrap_or(u16::MAX));
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    for (n, line) in table.to_string().lines().enumerate() {
        let line = line.trim_end();
        if n == 0 {
            writeln!(out, "{}", paint::label(line))?;
        } else {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

/// The width of a table whose cells need not wrap.
fn natural(columns: &[String], rows: &[Vec<String>], look: Look) -> usize {
    let all = || std::iter::once(columns).chain(rows.iter().map(Vec::as_slice));
    let widest =
        |n: usize| all().filter_map(|row| row.get(n)).map(|cell| said(cell, look).width()).max();
    (0..columns.len()).map(|n| widest(n).unwrap_or(0) + 2).sum()
}

/// Off a terminal nothing wraps, so that each column is as wide as its widest cell.
fn write_unwrapped(
    columns: &[String],
    rows: &[Vec<String>],
    look: Look,
    out: &mut dyn Write,
) -> Result<()> {
    let all = || std::iter::once(columns).chain(rows.iter().map(Vec::as_slice));
    let cells = |n: usize| all().filter_map(move |row| row.get(n));
    let width = |n: usize| cells(n).map(|cell| said(cell, look).width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    for (n, row) in all().enumerate() {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let cell = said(cell, look).replace('\n', " ");
            line.push_str(&cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 2));
        }
        let line = line.trim_end();
        writeln!(out, "{}", if n == 0 { paint::label(line) } else { line.to_owned() })?;
    }
    Ok(())
}

/// A text as it may be printed here.
fn said(text: &str, look: Look) -> Cow<'_, str> {
    let text = clean(text);
    if look.ascii { ascii(&text).into_owned().into() } else { text }
}

/// A text in lines: the first begins with `first`, the others with `rest`.
fn wrapped(text: &str, first: &str, rest: &str, look: Look) -> Vec<String> {
    let text = said(text, look);
    let Some(width) = look.width else {
        let line = text.replace(['\n', '\t'], " ");
        return vec![format!("{first}{line}")];
    };
    wrap::lines(&text, first, rest, width.min(MEASURE))
}
