//! The command line as a whole: the global flags, nothing of any one command.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::parser::ValueSource;
use clap::{ArgMatches, FromArgMatches, Parser, ValueEnum};

use crate::commands::Command;
use crate::ctx::Day;
use crate::render::Format;

/// Words, habits and a steady look at your own listening, for talking with a partner so that both feel understood
// The global flags may stand before the verb and after it. They are laid out twice for that, here and by
// `commands` for the verb that was typed: clap's own global arguments are copied into every verb, which costs a
// short print a fifth of its time.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    max_term_width = 100,
    arg_required_else_help = true,
    args_override_self = true,
    disable_help_subcommand = false,
    after_help = "Examples:
  empathy phrase --situation conflict      one line for a hard moment
  empathy ritual                           a small habit for today
  empathy checklist conversation           steps for a hard talk
  empathy review draft.txt                 a second look, before you send it
  empathy assess                           what you did this week, in ten questions

Environment:
  EMPATHY_DATA     folders of your own data, parted like PATH; replaces the platform's folder
  EMPATHY_HISTORY  the folder of your history, instead of the platform's
  EMPATHY_NO_HISTORY   when set, nothing is remembered, as with --no-history
  EMPATHY_TODAY    the day to take for today, as --today
  EMPATHY_SEED     the number that decides a choice, as --seed
  LC_ALL, LC_MESSAGES, LANG   the language, when --lang is not given
  NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM, COLUMNS   colour and width
  TZ               the time zone that decides which day it is
  XDG_CONFIG_HOME, XDG_STATE_HOME   where the platform's folders lie, instead of ~/.config and ~/.local/state

Exit status: 0 done, 1 done and something was found, 2 could not be done, 130 interrupted.

If you're ever afraid of your partner, start with `empathy learn safety`."
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

// Flags that every command takes. (A doc comment here would become the help of each.)
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Global {
    /// How to print: for people, for `cut` and `while read`, or for programs
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
    /// When to colour; NO_COLOR, CLICOLOR_FORCE and CLICOLOR decide for `auto`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
    /// Language of the content, like `en` [default: the locale's]
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// Lay a folder of your own data over the rest; may be repeated, the last wins
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    pub data: Vec<PathBuf>,
    /// Leave out your own data (folders named with --data stay)
    #[arg(long)]
    pub builtin: bool,
    /// Read and keep no history, whatever the command
    #[arg(long)]
    pub no_history: bool,
    /// Never ask; a missing answer is an error that names its flag
    #[arg(long)]
    pub no_input: bool,
    /// The day to take for today, like 2026-11-23 [env: EMPATHY_TODAY]
    #[arg(long, value_name = "DATE")]
    pub today: Option<Day>,
    /// The number that decides a choice, instead of the day [env: EMPATHY_SEED]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Print signs and bars in ASCII; letters stay as they are
    #[arg(long)]
    pub ascii: bool,
    /// End items with NUL instead of a newline; prints as --format plain
    #[arg(short = '0', long)]
    pub null: bool,
    /// Print no notes on stderr, only errors
    #[arg(short, long, overrides_with = "verbose")]
    pub quiet: bool,
    /// Say on stderr which data are in force
    #[arg(short, long, overrides_with = "quiet")]
    pub verbose: bool,
}

impl Cli {
    /// What was typed: flags after the verb beat flags before it, lists add up.
    pub fn from_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut cli = Self::from_arg_matches(matches)?;
        let mut below = matches.subcommand();
        while let Some((_, verb)) = below {
            cli.global.take(Global::from_arg_matches(verb)?, verb);
            below = verb.subcommand();
        }
        Ok(cli)
    }
}

impl Global {
    /// Takes over what was typed after the verb.
    fn take(&mut self, after: Self, matches: &ArgMatches) {
        let typed = |id: &str| matches.value_source(id) == Some(ValueSource::CommandLine);
        let Self {
            format,
            color,
            lang,
            data,
            builtin,
            no_history,
            no_input,
            today,
            seed,
            ascii,
            null,
            quiet,
            verbose,
        } = after;
        if typed("format") {
            self.format = format;
        }
        if typed("color") {
            self.color = color;
        }
        self.lang = lang.or(self.lang.take());
        self.data.extend(data);
        self.builtin |= builtin;
        self.no_history |= no_history;
        self.no_input |= no_input;
        self.today = today.or(self.today);
        self.seed = seed.or(self.seed);
        self.ascii |= ascii;
        self.null |= null;
        if quiet || verbose {
            (self.quiet, self.verbose) = (quiet, verbose);
        }
    }

    /// The format asked for; `--null` means plain, and goes with no other.
    pub fn format(&self) -> Result<Format> {
        match (self.null, self.format) {
            (true, Format::Human | Format::Plain) => Ok(Format::Plain),
            (true, _) => {
                bail!("--null ends the items of `--format plain`; drop one of the two flags")
            }
            (false, format) => Ok(format),
        }
    }
}

/// When to colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// A key and its value, for flags such as `--fill`.
pub fn key_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() => {
            Ok((key.trim().to_lowercase().replace('-', "_"), value.to_owned()))
        }
        _ => Err("expected a blank and its words, like `feeling=tired`".into()),
    }
}
