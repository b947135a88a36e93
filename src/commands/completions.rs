//! `completions` and `man`: the committed files, made from the command line's own definition.

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::Said;

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy completions bash > ~/.local/share/bash-completion/completions/empathy
  empathy completions fish > ~/.config/fish/completions/empathy.fish"
)]
pub struct Args {
    /// Which shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Option<Shell>,
}

#[derive(Debug, clap::Args)]
#[command(
    args_override_self = true,
    after_help = "Examples:
  empathy man | man -l -
  empathy man > ~/.local/share/man/man1/empathy.1"
)]
pub struct ManArgs {}

/// A shell that has completions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Elvish,
    #[value(name = "powershell")]
    PowerShell,
    Nushell,
}

impl Shell {
    pub const ALL: [Self; 6] =
        [Self::Bash, Self::Zsh, Self::Fish, Self::Elvish, Self::PowerShell, Self::Nushell];

    /// The name of its file in `completions/`.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Bash => "empathy.bash",
            Self::Zsh => "_empathy",
            Self::Fish => "empathy.fish",
            Self::Elvish => "empathy.elv",
            Self::PowerShell => "_empathy.ps1",
            Self::Nushell => "empathy.nu",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../completions/empathy.bash"),
            Self::Zsh => include_str!("../../completions/_empathy"),
            Self::Fish => include_str!("../../completions/empathy.fish"),
            Self::Elvish => include_str!("../../completions/empathy.elv"),
            Self::PowerShell => include_str!("../../completions/_empathy.ps1"),
            Self::Nushell => include_str!("../../completions/empathy.nu"),
        }
    }
}

pub fn run(args: &Args) -> Result<Said> {
    let Some(shell) = args.shell else {
        bail!(
            "which shell? `empathy completions` takes bash, zsh, fish, elvish, powershell or nushell"
        );
    };
    Ok(Said::File(shell.text().to_owned()))
}

pub fn man() -> Said {
    Said::File(include_str!("../../completions/empathy.1").to_owned())
}
