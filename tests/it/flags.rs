//! The command line as a whole: one meaning for each flag, an example in each help, a flag for each question.

use std::collections::BTreeMap;

use clap::{Arg, Command, CommandFactory};
use empathy::cli::Cli;

use crate::support::Sandbox;

/// Every command below `command`, with its name as typed.
fn walk(command: &Command, name: &str, visit: &mut impl FnMut(&str, &Command)) {
    visit(name, command);
    for below in command.get_subcommands().filter(|c| c.get_name() != "help") {
        walk(below, &format!("{name} {}", below.get_name()), visit);
    }
}

fn built() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

#[test]
fn a_flag_means_one_thing_everywhere() {
    let mut seen: BTreeMap<String, (String, Option<char>, String)> = BTreeMap::new();
    // these say what they do for their own command
    let own = ["help", "version", "list", "why"];
    walk(&built(), "empathy", &mut |name, command| {
        for arg in command.get_arguments().filter(|arg| arg.get_long().is_some()) {
            let long = arg.get_long().unwrap_or_default().to_owned();
            if own.contains(&long.as_str()) {
                continue;
            }
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            let known = seen
                .entry(long.clone())
                .or_insert_with(|| (name.to_owned(), arg.get_short(), help.clone()));
            assert_eq!(
                (known.1, &known.2),
                (arg.get_short(), &help),
                "--{long}: {} and {name}",
                known.0
            );
        }
    });
    assert!(seen.len() > 20, "{seen:?}");
}

#[test]
fn every_short_flag_has_a_long_one_and_every_flag_its_help() {
    walk(&built(), "empathy", &mut |name, command| {
        for arg in command.get_arguments() {
            assert!(arg.get_short().is_none() || arg.get_long().is_some(), "{name}: {arg}");
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty(), "{name}: {} says nothing", arg.get_id());
            assert!(!help.ends_with('.'), "{name}: {arg}: a help line has no full stop");
        }
    });
}

#[test]
fn every_help_shows_examples_that_run() {
    let sandbox = Sandbox::with_history();
    sandbox.run("phrase -s conflict").ok();
    let mut examples = Vec::new();
    walk(&built(), "empathy", &mut |name, command| {
        let words = command.get_after_help();
        let words = words.map(ToString::to_string).unwrap_or_default();
        let lines: Vec<String> = words
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("empathy "))
            .map(|line| line.split("   ").next().unwrap_or(line).trim().to_owned())
            .collect();
        assert!(!lines.is_empty(), "{name} --help shows no example");
        examples.extend(lines);
    });
    sandbox.file("our-pack/en/README.md", "");
    let filled = sandbox.run("assess --form").ok().replace("[ ]", "[1]");
    sandbox.file("partner.md", filled);
    sandbox.file("draft.txt", "Are you home for dinner?");
    sandbox.file("messages.jsonl", "{\"id\": 1, \"text\": \"Are you home for dinner?\"}\n");
    for example in examples {
        // questions need a terminal: they have their own tests
        if matches!(example.as_str(), "empathy assess" | "empathy burnout") {
            continue;
        }
        let program = env!("CARGO_BIN_EXE_empathy");
        let line = example.replacen("empathy", program, 1);
        let line = line.replace("~/.local/share/bash-completion/completions/", "./");
        let line = line.replace("~/.config/fish/completions/", "./");
        let line = line.replace("~/.local/share/man/man1/", "./").replace("| man -l -", "");
        // the example reads what the one before it wrote
        let line = line.replace("> partner.md", "").replace("| empathy", &format!("| {program}"));
        let ran = sandbox
            .command([""; 0])
            .get_envs()
            .fold(std::process::Command::new("sh"), |mut shell, (key, value)| {
                if let Some(value) = value {
                    shell.env(key, value);
                }
                shell
            })
            .args(["-c", &line])
            .current_dir(sandbox.home.path())
            .output()
            .unwrap();
        // what `review` finds is no failure
        let found = ran.status.code() == Some(1) && example.contains(" review ");
        assert!(
            ran.status.success() || found,
            "{example}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
    }
}

#[test]
fn empathy_alone_shows_help_with_an_example_and_fails() {
    let ran = Sandbox::new().run("");
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("empathy phrase --situation conflict"), "{}", ran.stderr);
}

/// Each question that is asked at a terminal, and the flag that answers it.
const QUESTIONS: [(&str, &str); 13] = [
    ("assess", "answers"),
    ("assess", "yes"),
    ("burnout", "signs"),
    ("burnout", "afraid"),
    ("burnout", "low-mood"),
    ("burnout", "drained"),
    ("burnout", "relief"),
    ("burnout", "drained-after"),
    ("checklist", "done"),
    ("ritual plan", "cue"),
    ("ritual plan", "place"),
    ("progress erase", "yes"),
    ("review", "answer"),
];

#[test]
fn every_question_has_a_flag() {
    let command = built();
    for (verb, flag) in QUESTIONS {
        let below = verb
            .split(' ')
            .fold(&command, |above, verb| above.find_subcommand(verb).expect("a command"));
        let has = |arg: &Arg| arg.get_long() == Some(flag);
        assert!(below.get_arguments().any(has), "{verb} lacks --{flag}");
    }
}

#[test]
fn colour_follows_the_flag_then_the_variables_then_the_terminal() {
    let sandbox = Sandbox::new();
    let painted = |flags: &str, variables: &[(&str, &str)]| {
        let mut command = sandbox.command(format!("checklist {flags}").split_whitespace());
        command.envs(variables.iter().copied());
        String::from_utf8(command.output().unwrap().stdout).unwrap().contains('\u{1b}')
    };
    let force = ("CLICOLOR_FORCE", "1");
    for (flags, variables, expected) in [
        ("", &[][..], false),
        ("--color always", &[], true),
        ("--color always", &[("NO_COLOR", "1")], true),
        ("--color always", &[("TERM", "dumb")], true),
        ("--color never", &[force], false),
        ("", &[force], true),
        ("", &[force, ("NO_COLOR", "1")], false),
        ("", &[force, ("NO_COLOR", "")], true),
        ("", &[force, ("TERM", "dumb")], true),
        ("", &[force, ("CLICOLOR", "0")], true),
        ("", &[("CLICOLOR_FORCE", "0")], false),
        ("", &[("CLICOLOR", "1")], false),
    ] {
        assert_eq!(painted(flags, variables), expected, "{flags} {variables:?}");
    }
}

#[test]
fn colour_flags_hold_for_help_and_errors() {
    let sandbox = Sandbox::new();
    assert!(sandbox.run("--help --color always").stdout.contains('\u{1b}'));
    assert!(!sandbox.run("--help --color never").stdout.contains('\u{1b}'));
    assert!(sandbox.run("--color=always phrase -s nonsense").stderr.contains('\u{1b}'));
    assert!(!sandbox.run("--color=never phrase -s nonsense").stderr.contains('\u{1b}'));
    assert!(sandbox.run("--color always --nonsense").stderr.contains('\u{1b}'));
    assert!(!sandbox.run("--nonsense").stderr.contains('\u{1b}'));
}
