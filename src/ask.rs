//! Questions at a terminal, on stderr. The only user of dialoguer.

use anyhow::{Context, Result};
use dialoguer::console::{self, Term};
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Input, MultiSelect, Select};

use crate::clean::clean;
use crate::interrupt::{self, Stopped};
use crate::wrap;

/// What a person did with a question.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply<T> {
    Given(T),
    /// Esc or q, or nothing typed: to the question before this one.
    Back,
}

/// Says something before a question.
pub fn say(text: &str) -> Result<()> {
    let term = Term::stderr();
    for line in wrap::lines(&clean(text), "", "", columns(&term)) {
        term.write_line(&line).context("stderr cannot be written")?;
    }
    Ok(())
}

/// Asks for one of `choices`, `default` marked. Ctrl-C is `Stopped`.
pub fn one(question: &str, choices: &[String], default: usize) -> Result<Reply<usize>> {
    let given = select(question, choices, Some(default))?;
    if let Reply::Given(choice) = given {
        say(&format!("  {}", choices[choice]))?;
    }
    Ok(given)
}

/// As `one`, with nothing marked, and nothing of it left on the screen: the answer may be dangerous to show.
pub fn one_unseen(question: &str, choices: &[String]) -> Result<Reply<usize>> {
    let term = Term::stderr();
    let lines = wrap::lines(question, "", "", columns(&term)).len();
    let given = select(question, choices, None)?;
    term.clear_last_lines(lines).context("stderr cannot be written")?;
    Ok(given)
}

fn select(question: &str, choices: &[String], default: Option<usize>) -> Result<Reply<usize>> {
    interrupt::guard();
    say(question)?;
    let theme = theme();
    let mut select = Select::with_theme(&*theme)
        .with_prompt("Up, down, Enter; Esc: back")
        .items(fitted(choices))
        .report(false);
    if let Some(default) = default {
        select = select.default(default);
    }
    reply(select.interact_opt())
}

/// Asks for any of `choices`: ticks with the space bar.
pub fn any(question: &str, choices: &[String], ticked: &[bool]) -> Result<Reply<Vec<usize>>> {
    interrupt::guard();
    say(question)?;
    let theme = theme();
    let asked = MultiSelect::with_theme(&*theme)
        .with_prompt("Space ticks, Enter; Esc: back")
        .items(fitted(choices))
        .defaults(ticked)
        .report(false)
        .interact_opt();
    reply(asked)
}

/// Asks for a few words. There is no Esc here: an empty answer goes back.
pub fn text(question: &str) -> Result<Reply<String>> {
    interrupt::guard();
    say(question)?;
    let theme = theme();
    let asked = Input::<String>::with_theme(&*theme)
        .with_prompt("Type, Enter; empty: back")
        .allow_empty(true)
        .interact_text();
    reply(asked.map(|text| (!text.trim().is_empty()).then_some(text)))
}

/// Whether questions are coloured.
pub fn colour(on: bool) {
    console::set_colors_enabled_stderr(on);
}

/// Without colour the choice that is up has to be marked by a sign.
fn theme() -> Box<dyn Theme> {
    if console::colors_enabled_stderr() {
        Box::new(ColorfulTheme::default())
    } else {
        Box::new(SimpleTheme)
    }
}

/// Choices in one line each: dialoguer loses count of lines that the terminal wraps.
fn fitted(choices: &[String]) -> Vec<String> {
    let width = columns(&Term::stderr()).saturating_sub(6);
    choices.iter().map(|choice| wrap::fit(&clean(choice), width)).collect()
}

fn columns(term: &Term) -> usize {
    term.size_checked().map_or(80, |(_, columns)| usize::from(columns))
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
