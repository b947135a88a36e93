//! Questions at a terminal, on stderr. The only user of dialoguer.

use anyhow::Result;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{MultiSelect, Select, console};

use crate::interrupt::{self, Stopped};

/// What a person did with a question.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply<T> {
    Given(T),
    /// Esc or q: to the question before this one.
    Back,
}

/// Asks for one of `choices`, `default` marked. Ctrl-C is `Stopped`.
pub fn one(prompt: &str, choices: &[String], default: usize) -> Result<Reply<usize>> {
    interrupt::guard();
    let theme = ColorfulTheme::default();
    let asked = Select::with_theme(&theme)
        .with_prompt(prompt)
        .items(choices)
        .default(default)
        .report(true)
        .interact_opt();
    reply(asked)
}

/// Asks for any of `choices`: ticks with the space bar.
pub fn any(prompt: &str, choices: &[String], ticked: &[bool]) -> Result<Reply<Vec<usize>>> {
    interrupt::guard();
    let theme = ColorfulTheme::default();
    let asked = MultiSelect::with_theme(&theme)
        .with_prompt(prompt)
        .items(choices)
        .defaults(ticked)
        .report(false)
        .interact_opt();
    reply(asked)
}

/// Whether questions are coloured.
pub fn colour(on: bool) {
    console::set_colors_enabled_stderr(on);
}

fn reply<T>(asked: dialoguer::Result<Option<T>>) -> Result<Reply<T>> {
    match asked {
        Ok(Some(given)) => Ok(Reply::Given(given)),
        Ok(None) => Ok(Reply::Back),
        Err(dialoguer::Error::IO(e)) if e.kind() == std::io::ErrorKind::Interrupted => {
            interrupt::restore();
            Err(Stopped.into())
        }
        Err(dialoguer::Error::IO(e)) => {
            interrupt::restore();
            Err(anyhow::Error::new(e).context("the terminal could not be asked"))
        }
    }
}
