//! `review`: a second look at a message before it is sent.

mod choice;
mod coach;
mod explain;
pub mod line;
mod mail;
mod report;
mod stream;
mod summary;
mod tally;
mod text;
mod written;

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, bail};
use serde::Serialize;

use super::{HELP, Outcome, Said, Stream};
use crate::cli::key_value;
use crate::ctx::Ctx;
use crate::history::{self, What};
use crate::model::rule::{self, Severity};
use crate::render::Format;
use crate::review::judge::{Reviewer, Settings};
use crate::review::tables::Tables;
use crate::timer;
use line::{Found, Heads};
use stream::Job;
use tally::Tally;
use written::Written;

pub use coach::Coached;
pub use explain::{Explained, Listed};
pub use report::{Finding, Message};
pub use summary::Summary;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy review draft.txt
  empathy review --message 'You never listen.'
  empathy review --message 'Just quit then.' --about support
  empathy review --explain blame/absolutes
  empathy review --input jsonl --format jsonl --fail-on never < messages.jsonl

Without a file it reads standard input. A line that holds [sic] is meant as it stands. Nothing is sent anywhere,
and nothing is kept unless you say --record. A letter is named `file#1`, and its lines are those of its body.

Exit status: 0 nothing at or above --fail-on, 1 something, 2 it could not be done.

Columns of --format plain: file:line:column: level rule \"words\": what is said of them. For --rules: rule, weight,
act, summary. For --explain: what, text. For --summary: act or rule, author (or -), name, count, per 1,000 messages."
)]
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
    /// Show the whole page of a rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["files", "message", "rules", "summary", "coach", "record"])]
    explain: Option<String>,
    /// Name all rules
    #[arg(long, conflicts_with_all = ["files", "message", "summary", "coach", "record"])]
    rules: bool,
    /// Count what was found, and print only that
    #[arg(long, conflicts_with = "coach")]
    summary: bool,
    /// With --summary: count apart by this field of JSON Lines
    #[arg(long, value_name = "FIELD", requires = "summary")]
    by: Option<String>,
    /// Be asked, finding by finding, and put your own answers together
    #[arg(long)]
    coach: bool,
    /// What --coach would ask: happened, felt, need or ask; may be repeated
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_value, requires = "coach")]
    answer: Vec<(String, String)>,
    /// Keep in your history how often each rule found something, and no word of the message
    #[arg(long)]
    record: bool,
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

/// What `review` says.
#[derive(Debug, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum Report {
    Messages {
        messages: Vec<Message>,
        #[serde(skip_serializing_if = "Option::is_none")]
        coached: Option<Coached>,
        help: &'static str,
        #[serde(skip)]
        fail_on: FailOn,
    },
    Rule(Box<Explained>),
    Rules {
        rules: Vec<Listed>,
    },
    Summary(Summary),
}

impl Report {
    /// Whether a pitfall weighs as much as `--fail-on` says.
    pub fn flagged(&self) -> bool {
        match self {
            Self::Messages { messages, fail_on, .. } => {
                messages.iter().any(|message| fail_on.reached(message.worst))
            }
            Self::Summary(summary) => summary.fail_on.reached(summary.worst),
            Self::Rule(_) | Self::Rules { .. } => false,
        }
    }
}

pub fn run(args: &Args, format: Format, ctx: &Ctx) -> Result<Said> {
    let said = |report| Ok(Said::Report(super::Report::Review(report)));
    if let Some(id) = &args.explain {
        return said(Report::Rule(Box::new(explain::explain(id, ctx)?)));
    }
    if args.rules {
        return said(Report::Rules { rules: explain::list(ctx)? });
    }
    // they live as long as the program: threads need not be waited for
    let tables: &'static _ = match ctx.library.rules()? {
        std::borrow::Cow::Borrowed(tables) => tables,
        std::borrow::Cow::Owned(tables) => Box::leak(Box::new(tables)),
    };
    let settings: &'static Settings = Box::leak(Box::new(choice::settings(args, tables, ctx)?));
    if matches!(args.input, Input::Lines | Input::Jsonl) {
        return lines(args, format, tables, settings, ctx);
    }
    if args.by.is_some() {
        bail!("--by counts by a field of JSON Lines; add `--input jsonl`");
    }
    let drafts = text::drafts(args)?;
    let other = args.reply_to.as_deref().map(text::other).transpose()?;
    let mut reviewer = Reviewer::new(tables, settings);
    let mut tally = Tally::default();
    let mut acts = Vec::new();
    let mut messages = Vec::new();
    for draft in &drafts {
        if args.input == Input::Text && text::looks_like_letter(&draft.text) {
            ctx.note(format!(
                "{}: it looks like a letter; `--input mail` reads its body alone",
                draft.name
            ));
        }
        let (findings, quiet) = reviewer.review(&draft.text, other.as_deref());
        let safety = line::acts(findings, tables, &mut acts);
        let found = Found { text: &draft.text, findings, quiet, acts: &acts, safety };
        tally.add(&found, tables, settings);
        if found.quiet.is_some() && matches!(format, Format::Plain | Format::Sarif) {
            ctx.note(format!("{}: not looked at; `--format json` says why", draft.name));
        }
        if !args.summary {
            messages.push(Message::new(draft, &found, tables, settings, ctx)?);
        }
    }
    if args.record {
        record(&tally, tables, ctx);
    }
    if args.summary {
        return said(Report::Summary(Summary::new(&tally, tables, args.fail_on)));
    }
    let coached = match messages.as_slice() {
        [message] if args.coach => {
            let mut coached = coach::coach(message, &args.answer, ctx)?;
            // one's own words may slip too
            let (findings, _) = reviewer.review(&coached.draft, None);
            let marked = findings
                .iter()
                .filter(|f| tables.rules[usize::from(f.rule)].role == rule::Role::Pitfall);
            let words = |f: &crate::review::judge::Finding| {
                coached.draft[f.start as usize..f.end as usize].to_owned()
            };
            let mut all: Vec<String> = marked.map(words).collect();
            all.dedup();
            let longer =
                |w: &String| all.iter().any(|o| o.len() > w.len() && o.contains(w.as_str()));
            coached.marked = all.iter().filter(|w| !longer(w)).cloned().collect();
            Some(coached)
        }
        _ if args.coach => bail!("--coach goes through one message; name one"),
        _ => None,
    };
    said(Report::Messages { messages, coached, help: HELP, fail_on: args.fail_on })
}

/// Keeps how often each rule found something.
fn record(tally: &Tally, tables: &Tables, ctx: &Ctx) {
    if let Some(off) = ctx.history.why_off() {
        ctx.note(format!("nothing was recorded: {}", off.says()));
    }
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let counted = tables.rules.iter().zip(&tally.findings).filter(|(_, n)| **n > 0);
    let rules: BTreeMap<String, u32> =
        counted.map(|(rule, n)| (rule.id.to_string(), number(*n))).collect();
    ctx.record(What::Review(history::Review { messages: number(tally.messages), rules }));
}

/// Many messages, one a line.
fn lines(
    args: &Args,
    format: Format,
    tables: &'static Tables,
    settings: &'static Settings,
    ctx: &Ctx,
) -> Result<Said> {
    if args.coach {
        bail!("--coach goes through one message, and `--input lines` reads many");
    }
    if args.reply_to.is_some() {
        bail!("--reply-to is for one message; in JSON Lines, give each its `context`");
    }
    if args.record && !args.summary {
        bail!("--record counts drafts; for many messages add --summary");
    }
    if args.by.is_some() && args.input != Input::Jsonl {
        bail!("--by counts by a field of JSON Lines; add `--input jsonl`");
    }
    let written = match format {
        _ if args.summary => Written::Nothing,
        Format::Jsonl => Written::Jsonl,
        Format::Json => Written::Json,
        Format::Human | Format::Plain => Written::Plain(written::summaries(ctx)?),
        Format::Yaml | Format::Markdown | Format::Sarif => bail!(
            "many messages are written as `--format jsonl`, json, plain or human; this one is for single drafts"
        ),
    };
    let stdin = PathBuf::from("-");
    let (name, input): (String, Box<dyn std::io::Read + Send>) =
        match (&args.message, args.files.as_slice()) {
            (Some(text), _) => {
                ("message".into(), Box::new(std::io::Cursor::new(text.clone().into_bytes())))
            }
            (None, []) => text::open(&stdin)?,
            (None, [file]) => text::open(file)?,
            (None, _) => bail!("one file of messages at a time; `cat` joins several"),
        };
    let size = args.files.first().and_then(|file| std::fs::metadata(file).ok()).map(|m| m.len());
    let job = Arc::new(Job {
        tables,
        settings,
        heads: Heads::new(tables, settings),
        is_json: args.input == Input::Jsonl,
        written,
        name,
        keep_going: args.keep_going,
        by: args.by.clone(),
    });
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or(cores, usize::from);
    let fail_on = args.fail_on;
    let bar = size.filter(|_| std::io::stderr().is_terminal()).map(timer::bar);
    let seen = move |bytes: u64| {
        if let Some(bar) = &bar {
            bar.inc(bytes);
        }
    };
    if args.summary {
        let outcome = stream::run(&job, input, threads, seen, &mut std::io::sink())?;
        for bad in outcome.bad {
            ctx.note(bad);
        }
        if args.record {
            record(&outcome.tally, tables, ctx);
        }
        let summary = Summary::new(&outcome.tally, tables, fail_on);
        return Ok(Said::Report(super::Report::Review(Report::Summary(summary))));
    }
    Ok(Said::Stream(Stream::new(move |out| {
        let outcome = stream::run(&job, input, threads, seen, out)?;
        Ok(Outcome { found: fail_on.reached(outcome.tally.worst), notes: outcome.bad })
    })))
}
