//! The flags of `phrase`.

use clap::ValueEnum;

use crate::cli::key_value;
use crate::model::phrase;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy phrase -s conflict
  empathy phrase -s apology --why
  empathy phrase -s text --medium text --count 3
  empathy phrase --instead-of \"calm down\"
  empathy phrase -s gratitude --fill thing=\"the coffee\" --all
  empathy phrase --daily
  empathy phrase --last --why
  empathy phrase --favorite last

Which line: a shuffled deck deals, and no line comes again before all that match were dealt. Which
are out stands in your history's folder. With --daily, --seed or --no-history there is no deck:
the day decides, or the seed. Without a situation only lines that suit any ordinary day are dealt,
and lines with blanks like <feeling> only with --fill, --all or --search.

Columns of --format plain: id, tone, medium, text (--favorite and --favorites too).
With --list: situation, phrases, everyday (yes or no), blurb.
With --instead-of: id of the cliché, better move, when not to use it (or -)."
)]
pub struct Args {
    /// The moment, like `conflict`; common words lead there (`fight`, `sorry`, `kids`)
    #[arg(short, long, value_name = "SITUATION")]
    pub(super) situation: Option<String>,
    /// The same, without the flag
    #[arg(value_name = "SITUATION", conflicts_with = "situation")]
    pub(super) named: Option<String>,
    /// How it should sound
    #[arg(long, value_enum, value_name = "TONE")]
    pub(super) tone: Option<Tone>,
    /// Said aloud, or sent
    #[arg(long, value_enum, value_name = "MEDIUM")]
    pub(super) medium: Option<Medium>,
    /// How many, at most
    #[arg(short = 'n', long, value_name = "N", conflicts_with = "all", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) count: Option<u16>,
    /// All that match, with when to use them
    #[arg(long)]
    pub(super) all: bool,
    /// One a day, whatever the seed
    #[arg(long, conflicts_with_all = ["all", "count"])]
    pub(super) daily: bool,
    /// Phrases that hold all these words
    #[arg(long, value_name = "WORDS", conflicts_with_all = ["all", "daily", "instead_of", "list"])]
    pub(super) search: Option<String>,
    /// What to say in place of a cliché
    #[arg(long, value_name = "WORDS", conflicts_with_all = ["situation", "named", "all", "daily", "list", "count"])]
    pub(super) instead_of: Option<String>,
    /// The last one only: the line just dealt, or the record just kept
    #[arg(long, conflicts_with_all = ["situation", "named", "tone", "medium", "all", "daily", "list", "count", "search", "instead_of"])]
    pub(super) last: bool,
    /// Star a phrase: its id, or `last` for the line just dealt
    #[arg(long, value_name = "ID|last", conflicts_with_all = ["situation", "named", "tone", "medium", "all", "daily", "list", "count", "search", "instead_of", "last"])]
    pub(super) favorite: Option<String>,
    /// Take a star away again
    #[arg(long, value_name = "ID|last", conflicts_with_all = ["situation", "named", "tone", "medium", "all", "daily", "list", "count", "search", "instead_of", "last", "favorite"])]
    pub(super) unfavorite: Option<String>,
    /// All phrases that have a star
    #[arg(long, conflicts_with_all = ["situation", "named", "tone", "medium", "all", "daily", "list", "count", "search", "instead_of", "last", "favorite", "unfavorite"])]
    pub(super) favorites: bool,
    /// Fill a blank, like `feeling=tired`; may be repeated
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_value)]
    pub(super) fill: Vec<(String, String)>,
    /// Say when to use it, when not, and how sure we are
    #[arg(long)]
    pub(super) why: bool,
    /// Name the situations
    #[arg(long, conflicts_with_all = ["situation", "named", "all", "daily", "why", "count"])]
    pub(super) list: bool,
}

/// How a phrase sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tone {
    Gentle,
    Direct,
    Warm,
    Light,
}

impl From<Tone> for phrase::Tone {
    fn from(tone: Tone) -> Self {
        match tone {
            Tone::Gentle => Self::Gentle,
            Tone::Direct => Self::Direct,
            Tone::Warm => Self::Warm,
            Tone::Light => Self::Light,
        }
    }
}

/// Said aloud, or sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Medium {
    Talk,
    Text,
}

impl From<Medium> for phrase::Medium {
    fn from(medium: Medium) -> Self {
        match medium {
            Medium::Talk => Self::Talk,
            Medium::Text => Self::Text,
        }
    }
}
