//! What a command is given: the data, the day, the seed. Finds folders, and alone reads clock and environment.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use etcetera::{AppStrategy, AppStrategyArgs};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::cli::Global;
use crate::history::{self, History, Off, Place, What};
use crate::interrupt;
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
    pub history: History,
    /// Whether questions may be asked: stdin and stderr are terminals, and nobody forbade it.
    pub asks: bool,
    /// Where `pack new` writes.
    pub own_folder: Option<PathBuf>,
    /// For stderr, once the report is out.
    notes: RefCell<Vec<String>>,
    /// What could not be saved, for stderr once the report is out.
    failures: RefCell<Vec<String>>,
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
            history: find_history(global, env),
            asks: terminals && !global.no_input,
            own_folder,
            notes: RefCell::new(notes),
            failures: RefCell::default(),
            today,
            seed,
        };
        if global.verbose {
            for layer in ctx.library.layers() {
                ctx.note(format!("data: {} ({})", layer.folder.display(), layer.from));
            }
            ctx.note(format!("language: {}", ctx.library.language()));
            match (ctx.history.place(), ctx.history.why_off()) {
                (Ok(place), _) => {
                    ctx.note(format!("history: {} ({})", place.folder.display(), place.from));
                }
                (Err(_), why) => ctx.note(format!("history: none; {}", why.map_or("", Off::says))),
            }
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

    /// Whether a seed was given, so that nothing else decides a choice.
    pub const fn is_seeded(&self) -> bool {
        self.seed.is_some()
    }

    /// The time of day in some minutes, like `21:40`; by the clock, whatever day is taken for today.
    pub fn clock_in(&self, minutes: u16) -> String {
        let zone = zone().unwrap_or(TimeZone::UTC);
        let then = Timestamp::now() + jiff::SignedDuration::from_mins(i64::from(minutes));
        then.to_zoned(zone).strftime("%H:%M").to_string()
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

    /// Remembers what happened today, and says whether it did. A history that is switched off is no failure; one
    /// that cannot be written makes the status 2 once the report is out.
    pub fn record(&self, what: What) -> bool {
        if self.history.why_off().is_some_and(|off| off != Off::NoFolder) {
            return false;
        }
        let record = history::record(self.today(), zone_name(), what);
        match self.history.append(&record) {
            Ok(()) => {
                self.mind_permissions();
                true
            }
            Err(e) => {
                self.failures.borrow_mut().push(format!("not saved: {e:#}"));
                false
            }
        }
    }

    /// Goes through what is remembered, each with its day, in the order of the file. What cannot be read is said in one line and
    /// passed over: nobody's listening stops at a damaged line.
    pub fn remember(&self, mut take: impl FnMut(Date, What)) {
        let read = self.history.lines().and_then(|mut lines| {
            lines.each(&mut take)?;
            Ok(lines.passed_over().0)
        });
        let damaged = match read {
            Ok(damaged) => damaged,
            Err(e) => return self.note(format!("the history is left out: {e:#}")),
        };
        match damaged {
            0 => {}
            1 => self.note(
                "a line of the history is damaged; `empathy progress check` says which".into(),
            ),
            n => self.note(format!(
                "{n} lines of the history are damaged; `empathy progress check` names them"
            )),
        }
    }

    /// Says which of the history's files others on the machine may read.
    pub fn mind_permissions(&self) {
        for (path, mode) in self.history.too_open() {
            let fit = if path.is_dir() { "700" } else { "600" };
            let path = path.display();
            self.note(format!(
                "{path} can be used by others (mode {mode:03o}); `chmod {fit} {path}` closes it"
            ));
        }
    }

    /// What could not be saved, so far.
    pub fn take_failures(&self) -> Vec<String> {
        self.failures.take()
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

fn platform() -> Option<impl AppStrategy> {
    let names = AppStrategyArgs {
        top_level_domain: String::new(),
        author: String::new(),
        app_name: "empathy".into(),
    };
    etcetera::choose_app_strategy(names).ok()
}

fn platform_folder() -> Option<PathBuf> {
    Some(platform()?.config_dir().join("data"))
}

/// Where the history lies: what EMPATHY_HISTORY names, else the platform's folder for state, or for data where it
/// has none for state.
fn find_history(global: &Global, env: &Env) -> History {
    if global.no_history {
        return History::off(Off::Flag);
    }
    if env.os("EMPATHY_NO_HISTORY").is_some() {
        return History::off(Off::Variable);
    }
    if let Some(folder) = env.os("EMPATHY_HISTORY") {
        return History::at(Place { folder: folder.into(), from: "EMPATHY_HISTORY" });
    }
    let folder = platform().map(|known| known.state_dir().unwrap_or_else(|| known.data_dir()));
    match folder.filter(|folder| folder.is_absolute()) {
        Some(folder) => History::at(Place { folder, from: "platform" }),
        None => History::off(Off::NoFolder),
    }
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

/// The name of the local zone, like `Europe/Berlin`; where the machine knows no name, the offset of now.
fn zone_name() -> String {
    let inside = |path: &str| path.split_once("zoneinfo/").map(|(_, name)| name.to_owned());
    if let Some(name) = Env.text("TZ") {
        let name = name.strip_prefix(':').unwrap_or(&name);
        if zone().is_some() {
            return inside(name).unwrap_or_else(|| name.to_owned());
        }
        return "UTC".to_owned();
    }
    let link = std::fs::read_link("/etc/localtime").ok();
    if let Some(name) = link.and_then(|link| inside(&link.to_string_lossy())) {
        return name;
    }
    let zone = zone().unwrap_or(TimeZone::UTC);
    Timestamp::now().to_zoned(zone).strftime("%:z").to_string()
}

/// The absolute path of this program.
pub fn program() -> Result<String> {
    let path = std::env::current_exe().context("the program cannot find its own path")?;
    absolute(&path)
}

/// A path that holds from every folder.
pub fn absolute(path: &Path) -> Result<String> {
    let full = std::path::absolute(path);
    let full = full.with_context(|| format!("{} has no full path", path.display()))?;
    let text = full.to_str().map(str::to_owned);
    text.with_context(|| format!("{} is not UTF-8; move it to a plain path", full.display()))
}

/// The time since some moment that stays the same while the program runs. It goes on while the machine sleeps.
pub fn elapsed() -> std::time::Duration {
    interrupt::since_boot().unwrap_or_else(|| Timestamp::now().as_duration().unsigned_abs())
}

/// The width of the terminal, 80 when it does not say.
pub fn terminal_width() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0.max(1)))
}
