//! Packs as a page.

use super::page::{Block, Page, field};
use super::snippet;
use crate::commands::pack::{Fault, Report};

pub fn page(report: &Report) -> Page {
    let mut page = Page::default();
    match report {
        Report::Overview { language, folders, kinds } => {
            let mut rows = Vec::new();
            for kind in kinds {
                let (builtin, own) = (kind.builtin.to_string(), kind.own.to_string());
                page.row([kind.kind, &builtin, &own]);
                rows.push(vec![kind.kind.to_owned(), builtin, own]);
            }
            let columns =
                ["kind", "files built in", "files of your own"].map(str::to_owned).to_vec();
            page.blocks.push(Block::Table { columns, rows });
            let mut fields = vec![field("language", language)];
            for folder in folders {
                fields.push(field("folder", format!("{} ({})", folder.folder, folder.from)));
            }
            if folders.is_empty() {
                fields.push(field("folder", "none of your own; `empathy pack new` starts one"));
            }
            page.fields(fields);
        }
        Report::Things { things, .. } => {
            let mut rows = Vec::new();
            for thing in things {
                let file = thing.file.as_deref();
                page.row([thing.id.as_str(), thing.origin, file.unwrap_or("-")]);
                rows.push(vec![thing.id.clone(), file.unwrap_or("built in").to_owned()]);
            }
            let columns = ["id", "from"].map(str::to_owned).to_vec();
            page.blocks.push(Block::Table { columns, rows });
        }
        Report::Checked { folders, files, faults } => checked(folders, *files, faults, &mut page),
        Report::New { file, replaces_builtin } => {
            page.row([file.as_str()]);
            page.line(format!("Made {file}"));
            page.line(if *replaces_builtin {
                "It's a copy of the built-in one, and stands in its place from now on."
            } else {
                "It's a sample, and in use from now on."
            });
            page.line("Edit it, then run `empathy pack check`.");
        }
    }
    page
}

fn checked(folders: &[String], files: usize, faults: &[Fault], page: &mut Page) {
    for fault in faults {
        let Fault { file, line, column, message, .. } = fault;
        page.row([file.clone(), line.to_string(), column.to_string(), message.clone()]);
        page.line(format!("{file}:{line}:{column}: {message}"));
        if let Some(marked) = snippet::mark(&fault.bad, true) {
            page.blocks.push(Block::Raw(format!("{marked}\n")));
        }
    }
    let plural = |n: usize, what: &str| match n {
        1 => format!("1 {what}"),
        n => format!("{n} {what}s"),
    };
    if folders.is_empty() {
        page.line("No data of your own to check; `empathy pack new` starts some.");
    } else {
        let summary = match faults.len() {
            0 => "nothing amiss".to_owned(),
            n => plural(n, "fault"),
        };
        page.line(format!("{}: {summary}.", plural(files, "file")));
    }
}
