//! Keys one by one while a timer runs: no echo, no waiting for Enter.

use std::time::Duration;

#[cfg(unix)]
use anyhow::Context;
use anyhow::Result;

use super::{guard, plain, screen};

/// What was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Char(char),
    Esc,
    /// Ctrl-Z: the program is to stop until the shell goes on with it.
    Suspend,
    /// Nobody is there any more to type.
    Gone,
}

/// The keyboard, as it was again when this is dropped. Ctrl-C stays a signal, which `guard` looks after.
#[derive(Debug)]
pub struct Keys {
    #[cfg(unix)]
    before: rustix::termios::Termios,
}

impl Drop for Keys {
    fn drop(&mut self) {
        let _held = screen();
        self.put_back();
        plain(false);
    }
}

#[cfg(unix)]
impl Keys {
    /// Takes the keyboard; with `lines` leaving early writes no escapes either.
    pub fn open(lines: bool) -> Result<Self> {
        guard();
        let _held = screen();
        let before = rustix::termios::tcgetattr(std::io::stdin())
            .context("the terminal does not say how it is set")?;
        plain(lines);
        let keys = Self { before };
        keys.set();
        Ok(keys)
    }

    /// Whether keys do anything here.
    pub const fn work() -> bool {
        true
    }

    /// Waits so long for keys, and gives those that were typed.
    pub fn read(&self, wait: Duration) -> Vec<Key> {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        let stdin = std::io::stdin();
        let wait = Timespec::try_from(wait).ok();
        let mut fds = [PollFd::new(&stdin, PollFlags::IN)];
        match poll(&mut fds, wait.as_ref()) {
            // a signal, such as a window that changed its size
            Ok(0) | Err(rustix::io::Errno::INTR) => return Vec::new(),
            Ok(_) => {}
            Err(_) => return vec![Key::Gone],
        }
        let mut typed = [0_u8; 64];
        match rustix::io::read(&stdin, &mut typed) {
            Ok(0) => vec![Key::Gone],
            Ok(count) => self.named(&typed[..count]),
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => Vec::new(),
            Err(_) => vec![Key::Gone],
        }
    }

    /// Arrows and their like begin with an escape: they mean nothing here.
    fn named(&self, typed: &[u8]) -> Vec<Key> {
        match typed {
            [0x1b] => vec![Key::Esc],
            [0x1b, ..] => Vec::new(),
            _ => typed
                .iter()
                .map(|&byte| match byte {
                    byte if Some(byte) == self.suspends() => Key::Suspend,
                    byte => Key::Char(char::from(byte)),
                })
                .collect(),
        }
    }

    /// The key that stops a program, where there is one.
    fn suspends(&self) -> Option<u8> {
        let key = self.before.special_codes[rustix::termios::SpecialCodeIndex::VSUSP];
        (key != NO_KEY).then_some(key)
    }

    /// Stops the program, with the terminal as it was; returns when it goes on.
    pub fn suspend(&self) {
        self.put_back();
        // the whole job, as the terminal itself would have done
        let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
        self.set();
    }

    /// Takes the keyboard again where somebody else gave it back, such as a shell after `fg`.
    pub fn hold(&self) {
        if !super::is_set() {
            self.set();
        }
    }

    fn set(&self) {
        use rustix::termios::{LocalModes, SpecialCodeIndex};
        let mut settings = self.before.clone();
        settings.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
        settings.special_codes[SpecialCodeIndex::VMIN] = 1;
        settings.special_codes[SpecialCodeIndex::VTIME] = 0;
        // stopped by the terminal itself, the program could not put the cursor back first
        settings.special_codes[SpecialCodeIndex::VSUSP] = NO_KEY;
        apply(&settings);
    }

    fn put_back(&self) {
        apply(&self.before);
    }
}

/// Stands in the terminal's settings for "no such key".
#[cfg(unix)]
const NO_KEY: u8 = if cfg!(any(target_os = "linux", target_os = "android")) { 0 } else { 0xff };

#[cfg(unix)]
fn apply(settings: &rustix::termios::Termios) {
    // nothing better to do when the terminal is gone: reading from it will say so
    let _ = rustix::termios::tcsetattr(
        std::io::stdin(),
        rustix::termios::OptionalActions::Now,
        settings,
    );
}

#[cfg(not(unix))]
impl Keys {
    /// Looks after Ctrl-C; there are no other keys.
    pub fn open(lines: bool) -> Result<Self> {
        guard();
        plain(lines);
        Ok(Self {})
    }

    /// Whether keys do anything here.
    pub const fn work() -> bool {
        false
    }

    /// Waits so long; nothing is typed.
    pub fn read(&self, wait: Duration) -> Vec<Key> {
        std::thread::sleep(wait);
        Vec::new()
    }

    pub fn suspend(&self) {}

    pub fn hold(&self) {}

    fn put_back(&self) {}
}
