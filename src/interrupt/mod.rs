//! Leaving in the middle: puts the terminal back as it was, whoever ends the program. With `keys` the only user of
//! ctrlc and rustix.

pub mod keys;

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

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

/// Held while something moves on the terminal. Who ends the program takes it and never gives it back, so that
/// nothing is drawn, and no setting changed, after the terminal was put back.
static SCREEN: Mutex<()> = Mutex::new(());

/// Whether the terminal gets lines alone, no escapes.
static PLAIN: AtomicBool = AtomicBool::new(false);

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
                std::thread::sleep(Duration::from_millis(10));
            }
            // not for ever: the one who holds it may wait for a terminal that takes nothing
            let mut held = SCREEN.try_lock();
            for _ in 0..30 {
                if held.is_ok() {
                    break;
                }
                std::thread::sleep(Duration::from_millis(10));
                held = SCREEN.try_lock();
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

/// The right to draw on the terminal, until it is dropped.
pub fn screen() -> MutexGuard<'static, ()> {
    SCREEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the terminal gets lines alone from now on, no escapes.
pub fn plain(on: bool) {
    PLAIN.store(on, Ordering::Relaxed);
}

/// Puts the terminal back: its settings, and a cursor that can be seen.
pub fn restore() {
    put_back();
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        let show: &[u8] = if PLAIN.load(Ordering::Relaxed) { b"\n" } else { b"\x1b[?25h\r\n" };
        let _ = stderr.write_all(show);
    }
}

/// The time since the machine was started, its sleep counted; nothing where no such clock is known.
pub fn since_boot() -> Option<Duration> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        Duration::try_from(now).ok()
    }
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    None
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
