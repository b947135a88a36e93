//! What a command is given: the data, the day, the seed. Finds folders, and alone reads clock and environment.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use etcetera::{AppStrategy, AppStrategyArgs};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::cli::Global;
use crate::library::{BASE, Layer, Library};

/// A calendar day, from an ISO date and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Date);

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let iso = text.len() == 10
            && text.bytes().enumerate().all(|(n, b)| match n {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            });
        let day: Option<Date> = if iso { text.parse().ok() } else { None };
        let day = day.filter(|day| day.year() >= 1);
        day.map(Self).ok_or_else(|| "expected a day of the calendar, like 2026-11-23".into())
    }
}

/// Everything a command may look at beside its own flags.
#[derive(Debug)]
pub struct Ctx {
    pub library: Library,
    /// Whether questions may be asked: stdin and stderr are terminals, and nobody forbade it.
    pub asks: bool,
    /// Where `pack new` writes.
    pub own_folder: Option<PathBuf>,
    /// For stderr, once the report is out.
    notes: RefCell<Vec<String>>,
    today: Option<Date>,
    seed: Option<u64>,
}

impl Ctx {
    pub fn new(global: &Global, env: &Env) -> Result<Self> {
        let Layers { all: layers, own: own_folder, notes } = layers(global, env)?;
        let library = match &global.lang {
            Some(language) => Library::new(Some(language), layers)?,
            None => match env.language() {
                // an unknown locale means English, in silence
                Some(language) if language != BASE => Library::new(Some(&language), layers.clone())
                    .or_else(|_| Library::new(None, layers))?,
                _ => Library::new(None, layers)?,
            },
        };
        let today = match (global.today, env.text("EMPATHY_TODAY")) {
            (Some(day), _) => Some(day.0),
            (None, Some(text)) => {
                let day: Result<Day, String> = text.parse();
                Some(day.map_err(|e| anyhow::anyhow!("EMPATHY_TODAY is `{text}`; {e}"))?.0)
            }
            (None, None) => None,
        };
        let seed = match (global.seed, env.text("EMPATHY_SEED")) {
            (Some(seed), _) => Some(seed),
            (None, Some(text)) => Some(text.parse().ok().with_context(|| {
                format!("EMPATHY_SEED is `{text}`; expected a whole number from 0 up")
            })?),
            (None, None) => None,
        };
        let terminals = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        let ctx = Self {
            library,
            asks: terminals && !global.no_input,
            own_folder,
            notes: RefCell::new(notes),
            today,
            seed,
        };
        if global.verbose {
            for layer in ctx.library.layers() {
                ctx.note(format!("data: {} ({})", layer.folder.display(), layer.from));
            }
            ctx.note(format!("language: {}", ctx.library.language()));
        }
        Ok(ctx)
    }

    /// Today, in the local zone; an unknown zone is said once, and UTC taken.
    pub fn today(&self) -> Date {
        self.today.unwrap_or_else(|| {
            let zone = zone().unwrap_or_else(|| {
                self.note("the time zone is unknown (TZ?); taking UTC for today".into());
                TimeZone::UTC
            });
            Timestamp::now().to_zoned(zone).date()
        })
    }

    /// The number that decides a choice: the seed, else the day.
    pub fn turn(&self) -> u64 {
        self.seed.unwrap_or_else(|| self.day())
    }

    /// Keeps a line for stderr.
    pub fn note(&self, line: String) {
        let mut notes = self.notes.borrow_mut();
        if !notes.contains(&line) {
            notes.push(line);
        }
    }

    /// The number of today, whatever the seed.
    pub fn day(&self) -> u64 {
        let since = self.today().duration_since(Date::ZERO);
        (since.as_hours() / 24).unsigned_abs()
    }

    /// The lines for stderr so far.
    pub fn take_notes(&self) -> Vec<String> {
        self.notes.take()
    }
}

/// The user's folders.
struct Layers {
    /// Weakest first.
    all: Vec<Layer>,
    /// Where `pack new` writes.
    own: Option<PathBuf>,
    notes: Vec<String>,
}

fn layers(global: &Global, env: &Env) -> Result<Layers> {
    let mut standing = Vec::new();
    if let Some(list) = env.os("EMPATHY_DATA") {
        for folder in std::env::split_paths(&list).filter(|f| !f.as_os_str().is_empty()) {
            standing.push(Layer { folder, from: "EMPATHY_DATA" });
        }
    } else if let Some(folder) = platform_folder() {
        standing.push(Layer { folder, from: "platform" });
    }
    let mut given = Vec::new();
    for folder in &global.data {
        if !folder.is_dir() {
            bail!("--data {}: there is no such folder", folder.display());
        }
        given.push(Layer { folder: folder.clone(), from: "--data" });
    }
    let own = given.last().or(standing.last()).map(|layer| layer.folder.clone());
    if global.builtin {
        standing.clear();
    }
    let mut notes = Vec::new();
    let mut there = Vec::new();
    for layer in standing {
        match std::fs::metadata(&layer.folder) {
            Ok(about) if about.is_dir() => there.push(layer),
            // a folder that is not there holds nothing; one that was named is missed
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                if layer.from == "EMPATHY_DATA" {
                    notes.push(format!(
                        "EMPATHY_DATA names {}, which is not there",
                        layer.folder.display()
                    ));
                }
            }
            Ok(_) => bail!(
                "{} ({}) is no folder; your data lie in a folder",
                layer.folder.display(),
                layer.from
            ),
            Err(_) => bail!(
                "{} ({}) cannot be read; mind its permissions, or leave it out with `--builtin`",
                layer.folder.display(),
                layer.from
            ),
        }
    }
    there.extend(given);
    Ok(Layers { all: there, own, notes })
}

fn platform_folder() -> Option<PathBuf> {
    let names = AppStrategyArgs {
        top_level_domain: String::new(),
        author: String::new(),
        app_name: "empathy".into(),
    };
    let strategy = etcetera::choose_app_strategy(names).ok()?;
    Some(strategy.config_dir().join("data"))
}

/// The environment, read in one place; an empty variable counts as unset.
#[derive(Debug, Default)]
pub struct Env;

impl Env {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn os(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name).filter(|value| !value.is_empty())
    }

    pub fn text(&self, name: &str) -> Option<String> {
        self.os(name).map(|value| value.to_string_lossy().into_owned())
    }

    /// The language of the locale, like `en`; nothing for C and POSIX.
    fn language(&self) -> Option<String> {
        let locale =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| self.text(name))?;
        let language = locale.split(['_', '.', '@', '-']).next()?.to_lowercase();
        (!matches!(language.as_str(), "" | "c" | "posix")).then_some(language)
    }

    /// Whether the locale's letters are UTF-8. Unset means C, as POSIX has it.
    pub fn is_utf8(&self) -> bool {
        if cfg!(windows) {
            return true;
        }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| self.text(name));
        locale.is_some_and(|l| {
            let l = l.to_lowercase();
            l.contains("utf-8") || l.contains("utf8")
        })
    }

    /// The width that COLUMNS asks for.
    pub fn columns(&self) -> Option<usize> {
        self.text("COLUMNS")?.parse().ok().filter(|&n| n > 0)
    }
}

/// The local time zone: what TZ names, else the system's. Reads one file at most: jiff's own look-up walks the
/// whole folder of zones, which costs more than all the rest of a short print.
fn zone() -> Option<TimeZone> {
    let Some(name) = Env.text("TZ") else {
        if !cfg!(unix) {
            return TimeZone::try_system().ok();
        }
        return match std::fs::read("/etc/localtime") {
            Ok(bytes) => TimeZone::tzif("local", &bytes).ok(),
            // a system that says nothing keeps UTC
            Err(_) => Some(TimeZone::UTC),
        };
    };
    let name = name.strip_prefix(':').unwrap_or(&name);
    if name.starts_with('/') {
        return TimeZone::tzif("local", &std::fs::read(name).ok()?).ok();
    }
    let inside = !name.split('/').any(|step| step.is_empty() || step == "..");
    ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"]
        .into_iter()
        .filter(|_| inside)
        .find_map(|folder| std::fs::read(std::path::Path::new(folder).join(name)).ok())
        .and_then(|bytes| TimeZone::tzif(name, &bytes).ok())
        .or_else(|| TimeZoneDatabase::bundled().get(name).ok())
        .or_else(|| TimeZone::posix(name).ok())
}

/// The width of the terminal, 80 when it does not say.
pub fn terminal_width() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0.max(1)))
}
