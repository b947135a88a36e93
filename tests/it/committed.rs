//! Files that are made and committed: completions, the manual page. `SNAPSHOTS=overwrite` makes them anew.

use std::fmt::Write as _;
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_complete::Shell as Known;
use empathy::cli::Cli;
use empathy::commands::completions::Shell;

use crate::support::{Sandbox, root};

fn command() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

#[track_caller]
fn same(file: &Path, made: &str) {
    if std::env::var_os("SNAPSHOTS").is_some_and(|v| v == "overwrite") {
        std::fs::write(file, made).expect("written");
    }
    let committed = std::fs::read_to_string(file).expect("committed");
    assert!(
        committed == made,
        "{} is not what the command line makes; run `SNAPSHOTS=overwrite cargo test`",
        file.display()
    );
}

fn completions(shell: Shell) -> String {
    let mut command = Cli::command();
    let mut bytes = Vec::new();
    let known = match shell {
        Shell::Bash => Known::Bash,
        Shell::Zsh => Known::Zsh,
        Shell::Fish => Known::Fish,
        Shell::Elvish => Known::Elvish,
        Shell::PowerShell => Known::PowerShell,
        Shell::Nushell => {
            let nushell = clap_complete_nushell::Nushell;
            clap_complete::generate(nushell, &mut command, "empathy", &mut bytes);
            return String::from_utf8(bytes).expect("UTF-8");
        }
    };
    clap_complete::generate(known, &mut command, "empathy", &mut bytes);
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn completions_are_what_the_command_line_makes() {
    for shell in Shell::ALL {
        same(&root().join("completions").join(shell.file()), &completions(shell));
    }
}

#[test]
fn the_program_prints_the_committed_completions_and_manual() {
    let sandbox = Sandbox::new();
    for (name, shell) in
        ["bash", "zsh", "fish", "elvish", "powershell", "nushell"].iter().zip(Shell::ALL)
    {
        let file = root().join("completions").join(shell.file());
        let committed = std::fs::read_to_string(file).expect("committed");
        assert_eq!(sandbox.run(&format!("completions {name}")).ok(), committed);
    }
    let manual = std::fs::read_to_string(root().join("completions/empathy.1")).expect("committed");
    assert_eq!(sandbox.run("man").ok(), manual);
}

#[test]
fn shells_accept_their_completions() {
    for (program, shell) in [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish)] {
        let file = root().join("completions").join(shell.file());
        match std::process::Command::new(program).arg("-n").arg(file).output() {
            Ok(ran) => {
                assert!(
                    ran.status.success(),
                    "{program}: {}",
                    String::from_utf8_lossy(&ran.stderr)
                );
            }
            Err(e) => assert_eq!(e.kind(), std::io::ErrorKind::NotFound, "{program}: {e}"),
        }
    }
}

/// A text as roff: no line starts with a control sign, hyphens are hyphens.
fn roff(text: &str) -> String {
    let line = |line: &str| {
        let line = line.replace('\\', "\\e").replace('-', "\\-");
        if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn section(page: &mut String, name: &str, entries: &[(&str, &str)]) {
    writeln!(page, ".SH {name}").expect("a string");
    for (term, text) in entries {
        writeln!(page, ".TP\n\\fB{}\\fR\n{}", roff(term), roff(text)).expect("a string");
    }
}

/// Synopsis, options and words of one subcommand, and of those below it.
fn chapter(page: &mut String, command: &Command, name: &str) {
    let manual = clap_mangen::Man::new(command.clone().bin_name(name).display_name(name));
    let mut bytes = Vec::new();
    manual.render_synopsis_section(&mut bytes).expect("written");
    if command.get_arguments().any(|arg| !arg.is_hide_set()) {
        manual.render_options_section(&mut bytes).expect("written");
    }
    let body = String::from_utf8(bytes).expect("UTF-8");
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    writeln!(page, ".SH {}\n{}.", roff(&name.to_uppercase()), roff(&about)).expect("a string");
    for line in body.lines().filter(|line| !line.starts_with(".ie") && !line.starts_with(".el")) {
        match line.strip_prefix(".SH ") {
            Some(heading) => writeln!(page, ".SS {}", heading.to_lowercase()).expect("a string"),
            None => writeln!(page, "{line}").expect("a string"),
        }
    }
    let words = command.get_after_help();
    if let Some(words) = words {
        writeln!(page, ".PP\n.nf\n{}\n.fi", roff(&words.to_string().replace("\n\n", "\n \n")))
            .expect("a string");
    }
    for below in command.get_subcommands().filter(|c| c.get_name() != "help") {
        chapter(page, below, &format!("{name} {}", below.get_name()));
    }
}

/// The day of this version in CHANGELOG.md.
const RELEASED: &str = "2026-11-23";

fn manual() -> String {
    let mut command = command();
    // global flags stand once, under the program's own options
    command = command.mut_subcommands(without_globals);
    let root = clap_mangen::Man::new(command.clone()).date(RELEASED).manual("Empathy");
    let mut bytes = Vec::new();
    root.render_title(&mut bytes).expect("written");
    root.render_name_section(&mut bytes).expect("written");
    root.render_synopsis_section(&mut bytes).expect("written");
    root.render_description_section(&mut bytes).expect("written");
    root.render_options_section(&mut bytes).expect("written");
    let mut page = String::from_utf8(bytes).expect("UTF-8");
    for below in command.get_subcommands().filter(|c| c.get_name() != "help") {
        chapter(&mut page, below, &format!("empathy {}", below.get_name()));
    }
    section(
        &mut page,
        "EXIT STATUS",
        &[
            ("0", "Done."),
            ("1", "Done, and something was found (pack check)."),
            ("2", "Could not be done; one line on stderr says what, where, and what to do."),
            ("130", "Interrupted, or a question was left."),
        ],
    );
    section(
        &mut page,
        "ENVIRONMENT",
        &[
            (
                "EMPATHY_DATA",
                "Folders of your own data, parted like PATH. Replaces the platform's folder.",
            ),
            ("EMPATHY_HISTORY", "The folder of your history. Replaces the platform's folder."),
            (
                "EMPATHY_NO_HISTORY",
                "When set to anything, nothing is read and nothing kept, as with --no-history.",
            ),
            ("EMPATHY_TODAY", "The day to take for today, like 2026-11-23."),
            ("EMPATHY_SEED", "The number that decides a choice, instead of the day."),
            (
                "LC_ALL, LC_MESSAGES, LANG",
                "The language, when --lang is not given. LC_ALL, LC_CTYPE and LANG decide whether signs are printed in UTF-8 or ASCII.",
            ),
            ("NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM", "Colour, when --color is auto."),
            ("COLUMNS", "The width of the terminal."),
            ("TZ", "The time zone that decides which day it is."),
        ],
    );
    section(
        &mut page,
        "FILES",
        &[
            (
                "$XDG_CONFIG_HOME/empathy/data",
                "Content of your own, laid over what is built in; ~/.config/empathy/data when XDG_CONFIG_HOME is not set. See data/README.md in the source for every field, and empathy pack.",
            ),
            (
                "$XDG_STATE_HOME/empathy/history.jsonl",
                "Your history, one JSON object a line; ~/.local/state/empathy when XDG_STATE_HOME is not set. empathy progress path prints where it lies.",
            ),
            (
                "history.lock, deck.txt, history.damaged.jsonl",
                "Beside it: the lock; the phrases that were dealt; lines that were damaged, set aside.",
            ),
        ],
    );
    section(
        &mut page,
        "EXAMPLES",
        &[
            ("empathy phrase --situation conflict", "One line for a hard moment."),
            (
                "empathy ritual 2>/dev/null || :",
                "A small habit for today, for a shell start-up file.",
            ),
            ("empathy checklist conversation --format markdown", "A task list for a hard talk."),
            (
                "empathy assess --answers 3,2,4,1,-,3,1,2,4,3 --format json",
                "The self-check without a terminal.",
            ),
        ],
    );
    // breaks on either side of an empty line do nothing, and mandoc says so
    page.replace(".br\n\n.br\n", ".sp\n")
}

fn without_globals(command: Command) -> Command {
    let hidden = command.mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg });
    hidden.mut_subcommands(without_globals)
}

#[test]
fn the_manual_is_what_the_command_line_makes() {
    same(&root().join("completions/empathy.1"), &manual());
}

#[test]
fn the_manual_has_its_sections_and_no_fault() {
    let page = manual();
    for name in ["NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"] {
        assert!(page.contains(&format!(".SH {name}")), "no section {name}");
    }
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = folder.path().join("empathy.1");
    std::fs::write(&file, &page).expect("written");
    let lint =
        std::process::Command::new("mandoc").args(["-Tlint", "-Wwarning"]).arg(file).output();
    if let Ok(ran) = lint {
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stdout));
    }
}
