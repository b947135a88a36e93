//! The history on stdout, record by record.

use std::io::Write;

use anyhow::Result;
use clap::ValueEnum;

use super::super::super::{Said, Stream};
use crate::ctx::Ctx;
use crate::history::{Line, Lines};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// In which form; only jsonl can be imported again
    #[arg(long = "as", value_enum, value_name = "FORM", default_value_t = As::Jsonl)]
    form: As,
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum As {
    /// The lines as they are
    Jsonl,
    /// A row for each record
    Csv,
    /// A list of records
    Yaml,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Said> {
    ctx.mind_permissions();
    let bad = ctx.history.count_bad()?;
    if bad > 0 {
        let lines = if bad == 1 { "a damaged line is" } else { "damaged lines are" };
        ctx.note(format!("{lines} left out of the export; `empathy progress check` says which"));
    }
    let form = args.form;
    let lines = ctx.history.lines()?;
    Ok(Said::Stream(Stream(Box::new(move |out| write(lines, form, out)))))
}

fn write(lines: Lines, form: As, out: &mut dyn Write) -> Result<()> {
    if form == As::Csv {
        out.write_all(b"v,id,date,zone,kind,fields\r\n")?;
    }
    for line in lines {
        let line = line?;
        if matches!(line.line, Line::Bad(_)) {
            continue;
        }
        let text = line.text();
        match form {
            As::Jsonl => {
                out.write_all(text.as_bytes())?;
                out.write_all(b"\n")?;
            }
            As::Csv => row(text, out)?,
            As::Yaml => {
                let value: serde_json::Value = serde_json::from_str(text)?;
                serde_yaml::to_writer(&mut *out, &[value])?;
            }
        }
    }
    Ok(())
}

/// A row after RFC 4180: what every record has in columns, the rest as one JSON object.
fn row(text: &str, out: &mut dyn Write) -> Result<()> {
    let mut record: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text)?;
    for name in ["v", "id", "date", "zone", "kind"] {
        let value = take(&mut record, name);
        write!(out, "{},", cell(&value))?;
    }
    write!(out, "{}\r\n", cell(&serde_json::to_string(&record)?))?;
    Ok(())
}

/// A field as text, taken out.
fn take(record: &mut serde_json::Map<String, serde_json::Value>, name: &str) -> String {
    match record.remove(name) {
        Some(serde_json::Value::String(text)) => text,
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

/// Quoted where it must be. A cell that a spreadsheet would take for a formula gets an apostrophe first.
fn cell(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be_and_is_never_a_formula() {
        assert_eq!(cell("2026-11-23"), "2026-11-23");
        assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(cell("+01:00"), "'+01:00");
    }
}
