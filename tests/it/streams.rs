//! What goes to which stream, with which status; pipes that close, disks that are full, streams that are not there.

use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::Sandbox;

/// One call of every command that prints.
pub const CALLS: [&str; 25] = [
    "phrase",
    "phrase -s conflict --all",
    "phrase --list",
    "phrase --instead-of relax",
    "assess --answers 3,2,4,1,2,3,1,2,4,3",
    "assess --form",
    "burnout --signs dread,numb",
    "burnout --list",
    "checklist",
    "checklist --list",
    "checklist argument --done slow-breath",
    "pause",
    "ritual",
    "ritual done",
    "ritual week",
    "ritual list",
    "learn",
    "learn myths",
    "learn --source eyal-2018",
    "pack list",
    "pack list phrases",
    "review --message Relax. --fail-on never",
    "review --message Relax. --summary --fail-on never",
    "review --rules",
    "review --explain blame/absolutes",
];

#[test]
fn a_closed_pipe_ends_quietly() {
    let sandbox = Sandbox::new();
    for format in ["human", "plain", "json", "yaml", "markdown"] {
        let mut child = sandbox
            .command(["phrase", "--all", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0_u8; 1];
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut first).unwrap();
        drop(stdout);
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(0), "{format}");
        assert_eq!(String::from_utf8_lossy(&ended.stderr), "", "{format}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_noticed() {
    let sandbox = Sandbox::new();
    for line in
        CALLS.iter().chain(&["man", "completions bash", "--help", "phrase --help", "--version"])
    {
        let full = std::fs::File::create("/dev/full").unwrap();
        let ran = sandbox.command(line.split_whitespace()).stdout(full).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(2), "{line}: {said}");
        assert_eq!(said.lines().count(), 1, "{line}: {said}");
        assert!(said.contains("the disk is full"), "{line}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn streams_that_are_closed_do_no_harm() {
    let sandbox = Sandbox::new();
    let program = env!("CARGO_BIN_EXE_empathy");
    for call in ["phrase", "ritual", "assess", "burnout", "nonsense"] {
        let mut shell = std::process::Command::new("sh");
        shell
            .args(["-c", &format!("{program} {call} <&- >&- 2>&-")])
            .env("HOME", sandbox.home.path());
        let status = shell.status().unwrap().code();
        assert!(matches!(status, Some(0 | 2)), "{call}: {status:?}");
    }
}

#[test]
fn every_command_ends_within_a_second_without_a_terminal() {
    let sandbox = Sandbox::new();
    for line in
        CALLS.iter().chain(&["assess", "burnout", "assess --compare x", "pack check", "man"])
    {
        let start = Instant::now();
        let status = sandbox
            .command(line.split_whitespace())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(start.elapsed() < Duration::from_secs(1), "{line}");
        assert!(matches!(status.code(), Some(0 | 2)), "{line}");
    }
}

#[test]
fn a_question_without_a_terminal_names_the_flag_that_answers_it() {
    let sandbox = Sandbox::new();
    sandbox.file("x.md", sandbox.run("assess --form").ok().replace("[ ]", "[1]"));
    for (line, flag) in
        [("assess", "--answers"), ("burnout", "--signs"), ("assess --compare x.md", "--answers")]
    {
        let said = sandbox.run(line).refused();
        assert!(said.contains(flag), "{line}: {said}");
        // an endless stdin is not read
        let said = sandbox.feed(line, &"yes\n".repeat(10_000)).refused();
        assert!(said.contains(flag), "{line}: {said}");
    }
}

#[test]
fn nothing_on_stderr_belongs_to_the_report() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        sandbox.run(line).ok();
    }
}

#[test]
fn an_empty_home_stays_empty() {
    let sandbox = Sandbox::new();
    for line in CALLS.iter().chain(&["pack check", "man", "--help"]) {
        sandbox.run(line);
    }
    let left: Vec<_> = std::fs::read_dir(sandbox.home.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn without_a_home_everything_can_be_read() {
    let sandbox = Sandbox::new();
    for line in CALLS {
        let ran = sandbox.command(line.split_whitespace()).env_remove("HOME").output().unwrap();
        assert_eq!(ran.status.code(), Some(0), "{line}");
    }
}

#[test]
fn help_and_version_come_whatever_the_data_and_the_home() {
    let sandbox = Sandbox::new();
    sandbox.file(".config/empathy/data/en/rituals/broken.yml", "title: [");
    for line in [
        "--help",
        "-h",
        "help",
        "--version",
        "-V",
        "ritual --help",
        "help ritual",
        "ritual help",
        "pack check --help",
    ] {
        let ran = sandbox.run(line);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{line}");
        assert!(!ran.stdout.is_empty(), "{line}");
    }
}

#[test]
fn errors_are_one_line_without_words_of_the_machine() {
    let sandbox = Sandbox::new();
    for line in [
        "phrase -s conflct",
        "phrase --tone light -s conflict --medium text --fill x",
        "checklist nonsense",
        "ritual show nonsense",
        "learn nonsense",
        "learn --source nonsense-2020",
        "assess --answers 1,2",
        "assess --answers missing.md",
        "burnout --signs nonsense",
        "pack show nonsense",
        "pack check /nonsense",
        "--data /nonsense phrase",
        "--lang xx phrase",
        "phrase --search xyzzy",
        "phrase --instead-of xyzzy",
        "completions",
        "pack new nonsense",
    ] {
        let said = sandbox.run(line).refused();
        for word in ["Os {", "os error", "ParseIntError", "Error(", "panicked", "unwrap"] {
            assert!(!said.contains(word), "{line}: {said}");
        }
        if said.starts_with("empathy:") {
            assert_eq!(said.lines().count(), 1, "{line}: {said}");
            assert!(
                !said.trim_end().ends_with('.') || said.contains("learn safety"),
                "{line}: {said}"
            );
        }
    }
}
