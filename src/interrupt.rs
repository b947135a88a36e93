//! Leaving in the middle: puts the terminal back as it was, whoever ends the program. The only user of
//! ctrlc and rustix.

use std::io::{IsTerminal, Read, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// The status of a program that was interrupted.
pub const STATUS: u8 = 130;

/// The person left a question unanswered on purpose.
#[derive(Debug)]
pub struct Stopped;

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("stopped")
    }
}

impl std::error::Error for Stopped {}

#[cfg(unix)]
static SETTINGS: OnceLock<Option<rustix::termios::Termios>> = OnceLock::new();

/// Remembers the terminal's settings, and puts them back on SIGINT, SIGTERM and SIGHUP before the program ends
/// with 130. To be called before the first question.
pub fn guard() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        #[cfg(unix)]
        SETTINGS.get_or_init(|| rustix::termios::tcgetattr(std::io::stdin()).ok());
        // a handler that is there already serves as well
        let _ = ctrlc::set_handler(|| {
            // a question that is just being asked is about to set the terminal: let it, then put it back
            for _ in 0..30 {
                if is_set() {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            restore();
            leave(STATUS);
        });
    });
}

/// Ends the program from outside of `main`: a signal, or a fault of ours.
#[expect(clippy::disallowed_methods, reason = "the one place that ends the program early")]
pub fn leave(status: u8) -> ! {
    std::process::exit(i32::from(status))
}

/// Puts the terminal back: its settings, and a cursor that can be seen.
pub fn restore() {
    put_back();
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        let _ = stderr.write_all(b"\x1b[?25h\r\n");
    }
}

fn put_back() {
    #[cfg(unix)]
    if let Some(Some(settings)) = SETTINGS.get() {
        use rustix::termios::{OptionalActions, tcsetattr};
        // nothing better to do when the terminal is gone
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, settings);
    }
}

/// Whether a question has set the terminal: letters come one by one, not by lines.
fn is_set() -> bool {
    #[cfg(unix)]
    {
        use rustix::termios::{LocalModes, tcgetattr};
        tcgetattr(std::io::stdin()).is_ok_and(|now| !now.local_modes.contains(LocalModes::ICANON))
    }
    #[cfg(not(unix))]
    true
}

/// Listens to single keys at the terminal, unseen; when it is dropped the terminal is as it was.
#[derive(Debug)]
pub struct Keys {
    _listening: (),
}

impl Keys {
    /// Begins to listen. Ctrl-C and Ctrl-Z stay what they are.
    pub fn listen() -> Result<Self> {
        guard();
        let keys = Self { _listening: () };
        keys.set()?;
        Ok(keys)
    }

    /// The next key, if one comes within a tenth of a second.
    pub fn wait(&mut self) -> Result<Option<u8>> {
        // a shell that we were stopped in has set the terminal its own way
        if !is_set() {
            self.set()?;
        }
        let began = Instant::now();
        let mut key = [0_u8];
        let read = match std::io::stdin().lock().read(&mut key) {
            Ok(read) => read,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => 0,
            Err(e) => return Err(e).context("the terminal cannot be read"),
        };
        if read == 0 {
            // a terminal that is gone answers at once
            let tenth = Duration::from_millis(100);
            std::thread::sleep(tenth.saturating_sub(began.elapsed()));
            return Ok(None);
        }
        Ok(Some(key[0]))
    }

    /// Keys one by one and unseen, each waited for a tenth of a second at most.
    #[cfg(unix)]
    #[expect(clippy::unused_self, reason = "only who listens may set")]
    fn set(&self) -> Result<()> {
        use rustix::termios::{
            LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr,
        };
        let stdin = std::io::stdin();
        let mut settings = tcgetattr(&stdin).context("the terminal cannot be asked")?;
        settings.local_modes -= LocalModes::ICANON | LocalModes::ECHO;
        settings.special_codes[SpecialCodeIndex::VMIN] = 0;
        settings.special_codes[SpecialCodeIndex::VTIME] = 1;
        tcsetattr(&stdin, OptionalActions::Now, &settings).context("the terminal cannot be set")
    }

    #[cfg(not(unix))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on unix")]
    fn set(&self) -> Result<()> {
        Ok(())
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        put_back();
    }
}
