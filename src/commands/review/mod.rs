//! `review`: a second look at a message before it is sent.

mod choice;
pub mod line;
mod stream;
mod tally;
mod written;

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, bail};

use super::{Outcome, Said, Stream};
use crate::ctx::Ctx;
use crate::model::rule::{self, Severity};
use line::Heads;
use stream::Job;
use written::Written;

#[derive(Debug, clap::Args)]
#[command(args_override_self = true)]
pub struct Args {
    /// Messages to look at, a file each; `-` is standard input
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// Look at this text
    #[arg(short, long, value_name = "TEXT", conflicts_with = "files")]
    message: Option<String>,
    /// How messages lie in a file
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    input: Input,
    /// What the message is for
    #[arg(long, value_enum, value_name = "WHAT")]
    about: Option<About>,
    /// The message that is answered
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    reply_to: Option<PathBuf>,
    /// From which weight on the status is 1
    #[arg(long, value_enum, default_value_t, value_name = "WEIGHT")]
    fail_on: FailOn,
    /// Look for this rule, topic or act alone; may be repeated
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    only: Vec<String>,
    /// Leave out this rule, topic or act; may be repeated
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    skip: Vec<String>,
    /// How the two of you talk: `direct`, `playful` or one of your own
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Count what was found, and print only that
    #[arg(long)]
    summary: bool,
    /// With --summary: count apart by this field of JSON Lines
    #[arg(long, value_name = "FIELD", requires = "summary")]
    by: Option<String>,
    /// Pass over lines that are no messages
    #[arg(long)]
    keep_going: bool,
    /// Threads for lines and jsonl [default: one a core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
}

/// How messages lie in a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Input {
    /// The whole file is one
    #[default]
    Text,
    /// One a line
    Lines,
    /// An object a line, with `text` and perhaps `id` and `context`
    Jsonl,
    /// Letters: the body, without what is quoted in it
    Mail,
}

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum About {
    Conflict,
    Support,
    GoodNews,
    Apology,
    Request,
    Boundary,
    Logistics,
}

/// From which weight on a pitfall makes the status 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    Hint,
    #[default]
    Warning,
    Error,
    Never,
}

impl From<About> for rule::About {
    fn from(about: About) -> Self {
        match about {
            About::Conflict => Self::Conflict,
            About::Support => Self::Support,
            About::GoodNews => Self::GoodNews,
            About::Apology => Self::Apology,
            About::Request => Self::Request,
            About::Boundary => Self::Boundary,
            About::Logistics => Self::Logistics,
        }
    }
}

impl FailOn {
    fn reached(self, worst: Option<Severity>) -> bool {
        let least = match self {
            Self::Hint => Severity::Hint,
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
            Self::Never => return false,
        };
        worst.is_some_and(|worst| worst >= least)
    }
}

pub fn run(args: &Args, ctx: &Ctx) -> Result<Said> {
    // they live as long as the program: threads need not be waited for
    let tables: &'static _ = match ctx.library.rules()? {
        std::borrow::Cow::Borrowed(tables) => tables,
        std::borrow::Cow::Owned(tables) => Box::leak(Box::new(tables)),
    };
    let settings: &'static _ = Box::leak(Box::new(choice::settings(args, tables, ctx)?));
    let written = if args.summary { Written::Nothing } else { Written::Jsonl };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or(cores, usize::from);
    let fail_on = args.fail_on;
    let (name, input): (String, Box<dyn Read + Send>) = match args.files.as_slice() {
        [] => ("-".into(), Box::new(std::io::stdin())),
        [file] if file.as_os_str() == "-" => ("-".into(), Box::new(std::io::stdin())),
        [file] => {
            let name = file.display().to_string();
            let input = File::open(file).with_context(|| format!("cannot read {name}"))?;
            (name, Box::new(input))
        }
        _ => bail!("one file for now"),
    };
    let input: (String, Box<dyn Read + Send>) = match &args.message {
        Some(text) => ("message".into(), Box::new(std::io::Cursor::new(text.clone().into_bytes()))),
        None => (name, input),
    };
    let job = Arc::new(Job {
        tables,
        settings,
        heads: Heads::new(tables, settings),
        is_json: args.input == Input::Jsonl,
        written,
        name: input.0,
        keep_going: args.keep_going,
        by: args.by.clone(),
    });
    Ok(Said::Stream(Stream::new(move |out| {
        let outcome = stream::run(&job, input.1, threads, |_| (), out)?;
        Ok(Outcome { found: fail_on.reached(outcome.tally.worst), notes: outcome.bad })
    })))
}
