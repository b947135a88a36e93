//! Our few colours, and when they are used. The only user of colored.

use anstream::ColorChoice;
use colored::Colorize;

use super::page::Weight;
use crate::cli::Color;
use crate::ctx::Env;

/// Whether one stream is coloured: the flag, then NO_COLOR, CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, and whether
/// it is a terminal. See no-color.org and bixense.com/clicolors.
pub fn choose(color: Color, env: &Env, is_terminal: bool) -> ColorChoice {
    let says = |name: &str, value: &str| env.text(name).is_some_and(|text| text == value);
    let set = |name: &str| env.text(name).is_some();
    let on = match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if set("NO_COLOR") => false,
        Color::Auto if set("CLICOLOR_FORCE") && !says("CLICOLOR_FORCE", "0") => true,
        Color::Auto if says("CLICOLOR", "0") => false,
        Color::Auto if cfg!(unix) && (says("TERM", "dumb") || !set("TERM")) => false,
        Color::Auto => is_terminal,
    };
    if on { ColorChoice::Always } else { ColorChoice::Never }
}

/// From here on everything is painted; each stream strips what it does not want.
pub fn begin() {
    colored::control::set_override(true);
}

pub fn title(text: &str) -> String {
    text.bold().to_string()
}

pub fn label(text: &str) -> String {
    text.cyan().to_string()
}

pub fn aside(text: &str) -> String {
    text.dimmed().to_string()
}

pub fn bar(text: &str) -> String {
    text.green().to_string()
}

pub fn error(text: &str) -> String {
    text.red().bold().to_string()
}

/// The name of a weight in its colour.
pub fn weight(weight: Weight) -> String {
    let name = weight.name().bold();
    match weight {
        Weight::Hint => name.cyan(),
        Weight::Warning => name.yellow(),
        Weight::Error => name.red(),
    }
    .to_string()
}
