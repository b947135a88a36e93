//! A sandbox: folders of its own, an empty environment, a fixed day.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub const TODAY: &str = "2026-11-23";

pub struct Sandbox {
    pub home: TempDir,
    /// Whether runs keep a history; else they are told not to, so that none depends on the one before.
    pub remembers: bool,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Sandbox {
    pub fn new() -> Self {
        Self { home: TempDir::new().expect("a temporary folder"), remembers: false }
    }

    /// As `new`, with a history that grows from run to run.
    pub fn with_history() -> Self {
        Self { remembers: true, ..Self::new() }
    }

    /// The folder of the history.
    pub fn history(&self) -> PathBuf {
        self.home.path().join(".local/state/empathy")
    }

    /// A command on the program: empty environment but for home, day, locale.
    pub fn command<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_empathy"));
        command
            .args(args)
            .env_clear()
            .env("HOME", self.home.path())
            .env("EMPATHY_TODAY", TODAY)
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        if !self.remembers {
            command.env("EMPATHY_NO_HISTORY", "1");
        }
        command
    }

    /// Runs a line of arguments parted by spaces.
    pub fn run(&self, line: &str) -> Ran {
        self.args(line.split_whitespace())
    }

    pub fn args<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>) -> Ran {
        Ran::from(self.command(args).output().expect("the program starts"))
    }

    /// Runs with a text on stdin.
    pub fn feed(&self, line: &str, stdin: &str) -> Ran {
        let mut child = self
            .command(line.split_whitespace())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // the program may end without reading
        let _ = child.stdin.take().expect("piped").write_all(stdin.as_bytes());
        Ran::from(child.wait_with_output().expect("the program ends"))
    }

    /// Writes a file below the home folder.
    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.home.path().join(name);
        std::fs::create_dir_all(path.parent().expect("below home")).expect("made");
        std::fs::write(&path, text).expect("written");
        path
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8 on stdout"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8 on stderr"),
        }
    }
}

impl Ran {
    /// Stdout of a run that went well and said nothing on stderr.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!((self.status, self.stderr.as_str()), (0, ""), "stdout: {}", self.stdout);
        self.stdout
    }

    /// Stderr of a run that could not be done and printed nothing.
    #[track_caller]
    pub fn refused(self) -> String {
        assert_eq!((self.status, self.stdout.as_str()), (2, ""), "stderr: {}", self.stderr);
        self.stderr
    }

    #[track_caller]
    pub fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.ok()).expect("one JSON document")
    }
}

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the project with this ending, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    found
}
