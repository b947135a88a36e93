//! The one list of all commands: what each takes, what each says.

pub mod assess;
pub mod burnout;
pub mod checklist;
pub mod completions;
pub mod learn;
pub mod pack;
pub mod pause;
pub mod phrase;
pub mod progress;
pub mod review;
pub mod ritual;

use anyhow::{Result, anyhow, bail};
use clap::Args as _;
use serde::Serialize;

use crate::cli::Global;
use crate::ctx::Ctx;
use crate::render::{self, Format};
use crate::suggest::{self, Name};

/// The version of the JSON that every report has; within one version fields are only added.
pub const SCHEMA: u32 = 1;

/// The neutral line that leads to help, for everyone, on every page about conflict, limits or exhaustion.
pub const HELP: &str = "If you're ever afraid of your partner, start with `empathy learn safety`.";

/// The one line for words of fear, threat, control or despair.
pub const DANGER: &str = "In danger now, call your local emergency number. `empathy learn safety` has people to call, \
                          for fear of a partner and for thoughts of ending your life.";

/// Makes `Command` of the list below. Each `Args` is laid out only when its verb is typed, or when help, completions
/// and the manual want the whole: a short print does not pay for the flags of the others.
macro_rules! commands {
    ($($verb:literal => $name:ident($args:ty), $about:literal;)*) => {
        #[derive(Debug)]
        pub enum Command {
            $($name($args),)*
        }

        impl clap::Subcommand for Command {
            fn augment_subcommands(program: clap::Command) -> clap::Command {
                program
                    $(.subcommand(
                        clap::Command::new($verb)
                            .about($about)
                            .defer(|verb| with_global(<$args as clap::Args>::augment_args(verb))),
                    ))*
            }

            fn augment_subcommands_for_update(program: clap::Command) -> clap::Command {
                Self::augment_subcommands(program)
            }

            fn has_subcommand(name: &str) -> bool {
                [$($verb),*].contains(&name)
            }
        }

        impl clap::FromArgMatches for Command {
            fn from_arg_matches(matches: &clap::ArgMatches) -> Result<Self, clap::Error> {
                match matches.subcommand() {
                    $(Some(($verb, found)) => {
                        <$args as clap::FromArgMatches>::from_arg_matches(found).map(Self::$name)
                    })*
                    _ => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
                }
            }

            fn update_from_arg_matches(
                &mut self,
                matches: &clap::ArgMatches,
            ) -> Result<(), clap::Error> {
                *self = <Self as clap::FromArgMatches>::from_arg_matches(matches)?;
                Ok(())
            }
        }
    };
}

/// The global flags, for a verb and, when they are typed, the verbs below it.
fn with_global(verb: clap::Command) -> clap::Command {
    Global::augment_args(verb).mut_subcommands(|below| below.defer(Global::augment_args))
}

commands! {
    "phrase" => Phrase(phrase::Args), "Print something to say: one line, for a moment that you name";
    "assess" => Assess(assess::Args), "Look at what you did in the last seven days: ten questions, four scales, no grade";
    "burnout" => Burnout(burnout::Args), "Tick what wears you out, and get a plan: relief now, then what keeps it from coming back";
    "checklist" => Checklist(checklist::Args), "Print steps to tick off: for a hard talk, listening, an apology…";
    "ritual" => Ritual(ritual::Args), "Print a small habit: today's, in one line that stays the same all day";
    "pause" => Pause(pause::Args), "Leave a fight for a while, with a time to be back";
    "review" => Review(review::Args), "Look at a message before you send it: what may land badly, and what does good";
    "progress" => Progress(progress::Args), "See what changed; keep, move or erase your history";
    "learn" => Learn(learn::Args), "Read what studies say, and where the source article over-claims";
    "pack" => Pack(pack::Args), "See, check and start content of your own";
    "completions" => Completions(completions::Args), "Print the completions of a shell";
    "man" => Man(completions::ManArgs), "Print the manual page";
}

/// What a command says.
#[derive(Debug, Serialize)]
#[serde(tag = "command", rename_all = "kebab-case")]
pub enum Report {
    Phrase(phrase::Report),
    Assess(assess::Report),
    Burnout(burnout::Report),
    Checklist(checklist::Report),
    Ritual(ritual::Report),
    Pause(pause::Report),
    Progress(progress::Report),
    Review(review::Report),
    Learn(learn::Report),
    Pack(pack::Report),
}

/// A report, or a file that is printed as it stands whatever the format.
#[derive(Debug)]
pub enum Said {
    Report(Report),
    File(String),
    /// A file for people; programs that ask for json or yaml get the report.
    Printed {
        file: String,
        report: Report,
    },
    /// A file of any length, written as it is made.
    Stream(Stream),
}

/// What is too long to hold in memory: written as it is read.
pub struct Stream(Box<Write>);

/// Writes all of it. An error of the writer stays an `io::Error`.
type Write = dyn FnOnce(&mut dyn std::io::Write) -> Result<Outcome>;

/// What a stream came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Lines for stderr.
    pub notes: Vec<String>,
    /// Whether something was found that makes the status 1.
    pub found: bool,
}

impl Stream {
    pub fn new(write: impl FnOnce(&mut dyn std::io::Write) -> Result<Outcome> + 'static) -> Self {
        Self(Box::new(write))
    }

    pub fn write(self, out: &mut dyn std::io::Write) -> Result<Outcome> {
        (self.0)(out)
    }
}

impl std::fmt::Debug for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stream")
    }
}

impl Said {
    /// Whether something was found that makes the status 1.
    pub fn flagged(&self) -> bool {
        match self {
            Self::Report(Report::Pack(report)) => report.flagged(),
            Self::Report(Report::Progress(report)) => report.flagged(),
            Self::Report(Report::Review(report)) => report.flagged(),
            Self::Report(_) | Self::File(_) | Self::Printed { .. } | Self::Stream(_) => false,
        }
    }
}

/// Runs one command.
pub fn run(command: &Command, format: Format, ctx: &Ctx) -> Result<Said> {
    if matches!(format, Format::Jsonl | Format::Sarif) && !matches!(command, Command::Review(_)) {
        bail!("{}", render::ONLY_REVIEW);
    }
    let report = match command {
        Command::Phrase(args) => Report::Phrase(phrase::run(args, ctx)?),
        Command::Assess(args) => Report::Assess(assess::run(args, ctx)?),
        Command::Burnout(args) => Report::Burnout(burnout::run(args, ctx)?),
        Command::Checklist(args) => Report::Checklist(checklist::run(args, ctx)?),
        Command::Ritual(args) => return ritual::run(args, ctx),
        Command::Pause(args) => Report::Pause(pause::run(args, ctx)?),
        Command::Review(args) => return review::run(args, format, ctx),
        Command::Progress(args) => return progress::run(args, ctx),
        Command::Learn(args) => Report::Learn(learn::run(args, ctx)?),
        Command::Pack(args) => return pack::run(args, ctx),
        Command::Completions(args) => return completions::run(args),
        Command::Man(_) => return Ok(completions::man()),
    };
    Ok(Said::Report(report))
}

/// The name that `asked` stands for among the `names` of a kind of thing; `list` is the command that shows them
/// all. Words of fear lead to help in place of a guess, also where an alias would fit.
pub(crate) fn choose(
    asked: &str,
    names: &[Name],
    kind: &str,
    list: &str,
    ctx: &Ctx,
) -> Result<String> {
    if names.iter().any(|name| name.name == asked) {
        return Ok(asked.to_owned());
    }
    if ctx.library.shows_danger(asked)? {
        bail!("no {kind} `{asked}`. {DANGER}");
    }
    suggest::resolve(asked, names).map_err(|near| {
        let hint = suggest::did_you_mean(&near);
        anyhow!("no {kind} `{asked}`; {hint}`{list}` names them all")
    })
}
