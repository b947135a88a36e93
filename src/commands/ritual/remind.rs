//! `ritual remind`: a reminder for a calendar, cron or systemd; printed, never installed.

use anyhow::Result;
use serde::Serialize;

use super::{Choice, HELP};
use crate::commands::{self, Said};
use crate::ctx::{self, Ctx};
use crate::library::{BASE, Loaded};
use crate::model::ritual::Ritual;
use crate::remind::{At, Day, Kind, Reminder};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// What shall remind you
    #[arg(long = "for", value_enum, value_name = "TOOL")]
    kind: Kind,
    /// Time of day, like 20:30
    #[arg(long, value_name = "HH:MM")]
    at: At,
    /// Days of the week, like mon,thu [default: every day]
    #[arg(
        long,
        value_enum,
        value_name = "DAYS",
        value_delimiter = ',',
        ignore_case = true,
        hide_possible_values = true
    )]
    days: Vec<Day>,
}

/// A reminder for programs; people get its text alone.
#[derive(Debug, Serialize)]
pub struct Printed {
    #[serde(rename = "for")]
    pub kind: Kind,
    pub at: At,
    pub days: Vec<Day>,
    /// Nothing for the ritual of the day.
    pub ritual: Option<String>,
    pub uid: String,
    pub text: String,
    pub install: Vec<String>,
    pub remove: Vec<String>,
    pub help: &'static str,
}

pub fn run(found: Option<Loaded<Ritual>>, args: &Args, choice: &Choice, ctx: &Ctx) -> Result<Said> {
    let mut days = args.days.clone();
    if days.is_empty() {
        days = Day::ALL.to_vec();
    }
    days.sort_unstable();
    days.dedup();
    let program = ctx::program()?;
    let mut command = vec![program.clone(), "ritual".to_owned()];
    let mut again = vec![program, "ritual".to_owned(), "remind".to_owned()];
    let (title, text, minutes) = match &found {
        Some(Loaded { id, value, .. }) => {
            command.extend(["show".to_owned(), id.clone()]);
            again.push(id.clone());
            (value.title.clone(), told(value), value.minutes)
        }
        None => ("A small ritual".to_owned(), "`empathy ritual` has today's.".to_owned(), 5),
    };
    let mut shared = flags(ctx)?;
    if found.is_none() {
        shared.extend(choice.typed());
    }
    command.extend(shared.iter().cloned());
    again.extend(shared);
    let kind = match args.kind {
        Kind::Ics => "ics",
        Kind::Cron => "cron",
        Kind::Systemd => "systemd",
    };
    again.extend(["--for", kind, "--at"].map(str::to_owned));
    again.push(args.at.to_string());
    if days.len() < 7 {
        let short: Vec<&str> = days.iter().map(|day| day.short()).collect();
        again.extend(["--days".to_owned(), short.join(",")]);
    }
    let ritual = found.map(|found| found.id);
    let reminder = Reminder {
        today: ctx.today(),
        at: args.at,
        days: &days,
        ritual: ritual.as_deref(),
        title: &title,
        text: &text,
        minutes,
        command: &command,
        again: &again,
    };
    let printed = reminder.print(args.kind)?;
    let uid = reminder.uid();
    if args.kind == Kind::Ics {
        // the file must hold nothing else
        ctx.note(format!("nothing is installed yet: {}", printed.install.join("; ")));
        ctx.note(format!("to remove it: {}", printed.remove.join("; ")));
    }
    let report = Printed {
        kind: args.kind,
        at: args.at,
        uid,
        text: printed.text.clone(),
        install: printed.install,
        remove: printed.remove,
        ritual,
        days,
        help: HELP,
    };
    let report = commands::Report::Ritual(super::Report::Reminder(report));
    Ok(Said::Printed { file: printed.text, report })
}

/// The ritual as a calendar tells it.
fn told(ritual: &Ritual) -> String {
    let steps = ritual.steps.iter().enumerate().map(|(n, step)| format!("\n{}. {step}", n + 1));
    let not_when = ritual.not_when.trim_end_matches('.');
    format!("{}{}\nNot when {not_when}.", ritual.line, steps.collect::<String>())
}

/// The flags that lead to the same data from a bare environment.
fn flags(ctx: &Ctx) -> Result<Vec<String>> {
    let mut flags = Vec::new();
    for layer in ctx.library.layers().iter().filter(|layer| layer.from != "platform") {
        flags.extend(["--data".to_owned(), ctx::absolute(&layer.folder)?]);
    }
    if ctx.library.language() != BASE {
        flags.extend(["--lang".to_owned(), ctx.library.language().to_owned()]);
    }
    Ok(flags)
}
