//! A reminder for the tools that one has. Nothing is installed: what is printed says how.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use jiff::civil::{Time, Weekday};

use super::find;
use crate::commands::Said;
use crate::ctx::Ctx;
use crate::remind::{self, Reminder};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Which ritual, instead of each day's own
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// For which tool
    #[arg(long = "for", value_enum, value_name = "TOOL")]
    tool: Tool,
    /// When, on a clock of 24 hours
    #[arg(long, value_name = "HH:MM", value_parser = time)]
    at: Time,
    /// On which days, parted by commas, like `mon,thu` [default: every day]
    #[arg(long, value_name = "DAY,…", value_delimiter = ',', value_parser = weekday)]
    days: Vec<Weekday>,
}

/// What reminds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Tool {
    /// A calendar file (iCalendar) for any calendar program
    Ics,
    /// A line for crontab
    Cron,
    /// A timer and a service of systemd, for one user
    Systemd,
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Said> {
    let ritual = match &args.id {
        None => None,
        Some(asked) => {
            let id = find(asked, ctx)?;
            let found = ctx.library.ritual(&id)?.context("the ritual is gone")?;
            Some(remind::Ritual { id, title: found.value.title, line: found.value.line })
        }
    };
    let mut days = args.days.clone();
    days.sort_by_key(|day| day.to_monday_zero_offset());
    days.dedup();
    if days.len() == 7 {
        days.clear();
    }
    let reminder = Reminder { ritual, at: args.at, days, today: ctx.today() };
    let text = match args.tool {
        Tool::Ics => {
            ctx.note("save it with `> empathy.ics` and open that file with your calendar; to end it, delete the entry there".into());
            remind::ics(&reminder)
        }
        Tool::Cron => remind::cron(&reminder, &program()?),
        Tool::Systemd => remind::systemd(&reminder, &program()?),
    };
    Ok(Said::File(text))
}

/// The path of this program, for tools that know no search path.
fn program() -> Result<String> {
    let path: PathBuf = std::env::current_exe().context("this program's own path is unknown")?;
    match path.to_str() {
        Some(path) if !path.contains(['\n', '\r']) => Ok(path.to_owned()),
        _ => {
            bail!("this program's path {} cannot be written in a crontab or a unit", path.display())
        }
    }
}

fn time(text: &str) -> Result<Time, String> {
    let wrong = || "expected hours and minutes from 00:00 to 23:59, like 20:30".to_owned();
    let (hours, minutes) = text.split_once(':').ok_or_else(wrong)?;
    if hours.is_empty() || hours.len() > 2 || minutes.len() != 2 {
        return Err(wrong());
    }
    let number =
        |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let (Some(hours), Some(minutes)) = (number(hours), number(minutes)) else {
        return Err(wrong());
    };
    Time::new(hours, minutes, 0, 0).map_err(|_| wrong())
}

fn weekday(text: &str) -> Result<Weekday, String> {
    remind::DAYS
        .iter()
        .find(|(_, name, _)| name.eq_ignore_ascii_case(text.trim()))
        .map(|(day, _, _)| *day)
        .ok_or_else(|| "expected days out of mon, tue, wed, thu, fri, sat, sun".into())
}
