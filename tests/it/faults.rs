//! What may go wrong with a history: killed, full, locked, damaged, of others. Nothing is lost, nothing hangs.

#![allow(clippy::unwrap_used, reason = "what helps a test may fail as the test does")]

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::history::{holding, holds, kept, line};
use crate::support::{Ran, Sandbox};

const IMPORT: [&str; 3] = ["progress", "import", "-"];

/// Runs the program below a line of shell that comes first.
fn after(sandbox: &Sandbox, shell: &str, arguments: &str, stdin: &str) -> Ran {
    let mut command = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_empathy");
    command.args(["-c", &format!("{shell}; exec {program} {arguments}")]).env_clear();
    for (key, value) in sandbox.command([""; 0]).get_envs() {
        if let Some(value) = value {
            command.env(key, value);
        }
    }
    command.env("PATH", "/usr/bin:/bin").current_dir(sandbox.home.path());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    Ran::from(child.wait_with_output().unwrap())
}

/// Says why a test could not be run here.
fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// A small filesystem of its own, while it lives.
struct Mounted(PathBuf);

impl Mounted {
    fn at(folder: PathBuf, options: &str) -> Option<Self> {
        fs::create_dir_all(&folder).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&folder);
        let mounted = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if !mounted {
            skipped("no filesystem can be mounted here");
        }
        mounted.then_some(Self(folder))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn of_two_hundred_killed_saves_every_reported_one_is_there() {
    let sandbox = Sandbox::with_history();
    let mut reported = Vec::new();
    for n in 0..200_u64 {
        let id = format!("{:016x}", n + 1);
        let mut child = sandbox
            .command(IMPORT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(line(&id).as_bytes()).unwrap();
        std::thread::sleep(Duration::from_micros(n % 50 * 400));
        child.kill().unwrap();
        let out = child.wait_with_output().unwrap();
        if String::from_utf8_lossy(&out.stdout).contains("1 added") {
            reported.push(id);
        }
    }
    let text = kept(&sandbox);
    let lost: Vec<&String> = reported.iter().filter(|id| !text.contains(*id)).collect();
    assert!(lost.is_empty(), "of {} reported: {lost:?}", reported.len());
    assert!(!reported.is_empty() && reported.len() < 200, "{} ended in time", reported.len());
    let faults = sandbox.run("progress check --format plain").stdout;
    assert!(faults.lines().count() <= 1 && !faults.contains("damaged"), "{faults}");
    assert_eq!(
        sandbox.feed("progress import -", &line("ffff")).ok(),
        "1 added, 0 already there.\n"
    );
    assert!(sandbox.run("progress check").ok().contains("nothing amiss"));
}

#[test]
fn two_processes_save_five_hundred_each_and_none_is_lost() {
    let sandbox = Sandbox::with_history();
    std::thread::scope(|scope| {
        for who in ["a", "b"] {
            let sandbox = &sandbox;
            scope.spawn(move || {
                for n in 0..500 {
                    let ran = sandbox.feed("progress import -", &line(&format!("{who}{n:04}")));
                    assert_eq!(ran.status, 0, "{}", ran.stderr);
                }
            });
        }
    });
    let checked = sandbox.run("progress check --format json").json();
    assert_eq!((&checked["records"], &checked["faults"]), (&1000.into(), &serde_json::json!([])));
}

#[test]
fn the_same_records_imported_twice_at_once_are_there_once() {
    let sandbox = Sandbox::with_history();
    let many: String = (0..2000).map(|n| line(&format!("{n:04}"))).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(sandbox.feed("progress import -", &many).status, 0));
        }
    });
    assert_eq!(kept(&sandbox), many);
}

#[test]
fn a_full_disk_loses_nothing_and_is_said() {
    let sandbox = Sandbox::with_history();
    let Some(_disk) = Mounted::at(sandbox.history(), "size=64k,mode=0700") else { return };
    let mut saved = String::new();
    let refused = (0..1000).find_map(|n| {
        let more: String = (0..20).map(|m| line(&format!("{n:04}{m:02}"))).collect();
        let ran = sandbox.feed("progress import -", &more);
        if ran.status == 0 {
            saved += &more;
        }
        (ran.status != 0).then_some(ran)
    });
    let said = refused.expect("it is full at some time").refused();
    assert!(said.contains("the disk is full"), "{said}");
    assert_eq!(kept(&sandbox), saved);
    assert!(sandbox.run("progress check").ok().contains("nothing amiss"));
    // an erase needs room for what stays; without it nothing changes
    let ran = sandbox.run("progress erase --last --yes");
    assert!(ran.status == 2 || kept(&sandbox).len() < saved.len(), "{}", ran.stderr);
    sandbox.run("progress erase --yes").ok();
}

#[test]
fn a_limit_on_file_sizes_loses_nothing_and_is_said() {
    let sandbox = holding(line("a") + &line("b") + &line("c"));
    let before = kept(&sandbox);
    let more = line("d") + &line("e");
    let ran = after(&sandbox, "trap '' XFSZ; ulimit -f 1", "progress import -", &more);
    assert!(ran.refused().contains("limit on file sizes"));
    assert_eq!(kept(&sandbox), before);
}

#[test]
fn a_disk_that_cannot_be_written_is_said() {
    let sandbox = Sandbox::with_history();
    for folder in ["/proc/nowhere/x", "/dev/null/x"] {
        let shell = format!("export EMPATHY_HISTORY={folder}");
        let said = after(&sandbox, &shell, "progress import -", &line("a")).refused();
        assert!(said.contains(folder), "{said}");
        assert!(!said.contains("os error"), "{said}");
    }
    let homeless = after(&sandbox, "HOME=/proc/nowhere", "progress import -", &line("a"));
    assert!(homeless.refused().contains("/proc/nowhere"));
    for shell in ["HOME=/proc/nowhere", "unset HOME"] {
        assert_eq!(after(&sandbox, shell, "progress path", "").status, 0, "{shell}");
        assert_eq!(after(&sandbox, shell, "ritual", "").status, 0, "{shell}");
    }
    let Some(_disk) = Mounted::at(sandbox.history(), "size=64k,mode=0700,ro") else { return };
    let said = sandbox.feed("progress import -", &line("a")).refused();
    assert!(said.contains("read-only"), "{said}");
    assert!(sandbox.run("progress check").ok().contains("nothing to check"));
}

#[test]
fn a_history_that_another_process_holds_is_waited_for_then_said() {
    let sandbox = holding(line("a"));
    let lock = File::options().write(true).open(sandbox.history().join("history.lock")).unwrap();
    lock.lock().unwrap();
    let began = Instant::now();
    let said = sandbox.feed("progress import -", &line("b")).refused();
    assert!(said.contains("held by another process"), "{said}");
    assert!((3..20).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    sandbox.run("progress export").ok();
    let waiting = std::thread::scope(|scope| {
        let import = scope.spawn(|| sandbox.feed("progress import -", &line("b")));
        std::thread::sleep(Duration::from_millis(300));
        lock.unlock().unwrap();
        import.join().unwrap()
    });
    waiting.ok();
    assert_eq!(kept(&sandbox), line("a") + &line("b"));
}

#[test]
fn a_torn_last_line_is_set_aside_and_a_damaged_one_left_alone() {
    let newer = "{\"v\":2,\"id\":\"n\",\"date\":\"2030-01-01\",\"zone\":\"UTC\",\"kind\":\"new\",\"x\": [ 1 ]}\n";
    for torn in ["{", "{\"v\":1,\"id\":\"torn", "{\"v\":1,\"id\":\"torn\",\"date\":\"2026-11-0"] {
        let whole = line("a") + "damaged\n" + newer;
        let sandbox = holding(whole.clone() + torn);
        sandbox.feed("progress import -", &line("b")).ok();
        assert_eq!(kept(&sandbox), whole + &line("b"));
        let aside = fs::read_to_string(sandbox.history().join("history.damaged.jsonl")).unwrap();
        assert_eq!(aside, format!("{torn}\n"));
    }
    for torn in ["{", "{\"v\":1,", ""] {
        let sandbox = holding(torn);
        sandbox.feed("progress import -", &line("b")).ok();
        assert_eq!(kept(&sandbox), line("b"), "after {torn}");
    }
    // only its newline is missing: nothing is torn
    let sandbox = holding(line("a").trim_end());
    sandbox.feed("progress import -", &line("b")).ok();
    assert_eq!(kept(&sandbox), line("a") + &line("b"));
}

#[test]
fn records_of_a_newer_version_outlive_everything() {
    let newer = "{\"kind\":\"new\",\"zone\":\"\",\"date\":\"2030-01-01\", \"id\":\"n\",\"v\":2,\"x\":1e3}\n";
    let sandbox = holding(newer);
    sandbox.feed("progress import -", &line("a")).ok();
    sandbox.run("progress erase --before 2030-01-01 --yes").ok();
    assert_eq!(kept(&sandbox), newer);
    sandbox.run("progress repair").ok();
    assert_eq!(sandbox.run("progress export").ok(), newer);
}

#[test]
fn a_file_that_is_not_ours_is_never_touched() {
    let sandbox = Sandbox::with_history();
    for text in ["Dear diary,\ntoday", "[{\"name\":\"x\"}]\n", "\u{1}\u{2}binary"] {
        let file = sandbox.file(".local/state/empathy/history.jsonl", text);
        for command in [
            "import -",
            "repair",
            "check",
            "export",
            "erase --yes",
            "erase --before 2030-01-01 --yes",
        ] {
            let said = sandbox.feed(&format!("progress {command}"), &line("a")).refused();
            assert!(said.contains("no history of empathy"), "{command}: {said}");
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        assert!(!sandbox.history().join("history.damaged.jsonl").exists());
    }
    let sandbox = holding(line("a"));
    let deck = sandbox.file(".local/state/empathy/deck.txt", "seven of clubs\n");
    sandbox.run("progress erase --yes").ok();
    assert_eq!(fs::read_to_string(deck).unwrap(), "seven of clubs\n");
    assert!(!holds(&sandbox.history(), "history"), "something stayed");
}

#[test]
fn a_folder_or_a_pipe_in_place_of_a_file_does_not_hang() {
    let make_pipe = |path: &Path| {
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    for name in ["history.jsonl", "history.lock"] {
        for pipe in [false, true] {
            let sandbox = Sandbox::with_history();
            fs::create_dir_all(sandbox.history()).unwrap();
            let path = sandbox.history().join(name);
            if pipe {
                make_pipe(&path);
            } else {
                fs::create_dir(&path).unwrap();
            }
            let began = Instant::now();
            let said = sandbox.feed("progress import -", &line("a")).refused();
            assert!(said.contains("is no file"), "{said}");
            for command in ["path", "check", "repair", "export", "erase --yes"] {
                sandbox.run(&format!("progress {command}"));
            }
            assert!(path.exists() && began.elapsed() < Duration::from_secs(10), "{name}");
        }
    }
    // what lies where a file is written aside is not written through
    let sandbox = holding(line("a") + &line("b"));
    let other = sandbox.file("other.txt", "somebody's");
    symlink(&other, sandbox.history().join("history.new")).unwrap();
    sandbox.run("progress erase --last --yes").ok();
    make_pipe(&sandbox.history().join("history.new"));
    sandbox.run("progress erase --before 2000-01-01 --yes").ok();
    assert_eq!(kept(&sandbox), line("a"));
    assert_eq!(fs::read_to_string(other).unwrap(), "somebody's");
}

#[test]
fn a_history_behind_a_link_stays_there_until_it_is_erased() {
    let sandbox = holding(line("a"));
    let path = sandbox.history().join("history.jsonl");
    let file = sandbox.file("synced/mine.jsonl", line("a") + &line("b"));
    fs::remove_file(&path).unwrap();
    symlink(&file, &path).unwrap();
    sandbox.feed("progress import -", &line("c"));
    sandbox.run("progress erase --last --yes");
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), line("a") + &line("b"));
    sandbox.run("progress erase --yes");
    assert!(!file.exists() && fs::symlink_metadata(&path).is_err());
}

#[test]
fn files_are_their_owners_alone_whatever_the_umask() {
    for umask in ["000", "022", "077"] {
        let sandbox = Sandbox::with_history();
        let shell = format!("umask {umask}");
        after(&sandbox, &shell, "progress import -", &(line("a") + &line("b"))).ok();
        fs::write(sandbox.history().join("history.jsonl"), line("a") + "bad\n" + &line("b"))
            .unwrap();
        after(&sandbox, &shell, "progress repair", "").ok();
        after(&sandbox, &shell, "progress erase --last --yes", "").ok();
        after(&sandbox, &shell, "phrase", "");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&sandbox.history()), 0o700, "umask {umask}");
        for entry in fs::read_dir(sandbox.history()).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "umask {umask}: {}", path.display());
        }
    }
}

#[test]
fn wider_permissions_are_said() {
    let sandbox = holding(line("a"));
    let file = sandbox.history().join("history.jsonl");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let ran = sandbox.run("progress check");
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.contains("chmod 600"), "{}", ran.stdout);
    let ran = sandbox.feed("progress import -", &line("b"));
    assert!(ran.status == 0 && ran.stderr.contains("mode 644"), "{}", ran.stderr);
}

#[test]
fn an_export_that_cannot_be_written_is_noticed() {
    let sandbox = holding((0..5000).map(|n| line(&format!("{n:04}"))).collect::<String>());
    for how in ["jsonl", "csv", "yaml"] {
        let mut full = sandbox.command(["progress", "export", "--as", how]);
        let full = full.stdout(File::options().write(true).open("/dev/full").unwrap());
        let ran = Ran::from(full.output().unwrap());
        assert_eq!((ran.status, ran.stderr.lines().count()), (2, 1), "{how}: {}", ran.stderr);
        let mut child = sandbox.command(["progress", "export", "--as", how]);
        let mut child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{how}");
    }
}

#[test]
fn no_words_of_a_person_ever_land_in_the_folder() {
    let sandbox = holding(line("a"));
    let marker = "zwetschgenknoedel";
    for command in [
        format!("phrase -s conflict --fill feeling={marker}"),
        format!("phrase --search {marker}"),
        format!("phrase --instead-of {marker}"),
        format!("phrase -s {marker}"),
        format!("ritual show {marker}"),
        format!("checklist {marker}"),
        format!("learn {marker}"),
        format!("progress import {marker}"),
    ] {
        sandbox.args(command.split(' '));
    }
    sandbox.feed("progress import -", marker);
    sandbox.feed("assess --answers -", marker);
    assert!(!holds(sandbox.home.path(), marker));
}

#[test]
fn no_command_opens_a_socket() {
    let sandbox = holding(line("a"));
    let copy = sandbox.file("copy.jsonl", line("b"));
    let import = format!("progress import {}", copy.display());
    for command in [
        "phrase",
        "phrase --why --last",
        "assess --answers 3,1,2,2,1,0,4,-,2,3",
        "burnout --signs numb --afraid no --low-mood no",
        "checklist",
        "ritual",
        "ritual list",
        "ritual done",
        "ritual week",
        "ritual --status",
        "ritual start",
        "ritual plan --cue lunch --place outside",
        "ritual remind --for ics --at 20:30",
        "ritual remind --for cron --at 20:30",
        "ritual remind --for systemd --at 20:30",
        "checklist argument --done all",
        "phrase --favorite last",
        "progress --svg picture.svg",
        "pause",
        "learn",
        "learn safety",
        "pack list",
        "pack check",
        "completions bash",
        "man",
        "--help",
        "progress",
        "progress path",
        "progress check",
        "progress repair",
        "progress export",
        &import,
        "progress erase --yes",
        "review --message Relax.",
        "review --input lines --message Relax. --threads 2",
        "review --explain blame/absolutes",
    ] {
        let log = sandbox.home.path().join("trace");
        let program = env!("CARGO_BIN_EXE_empathy");
        let mut strace = Command::new("strace");
        strace.args(["-f", "-e", "trace=network", "-o"]).arg(&log).arg(program);
        strace
            .args(command.split(' '))
            .env("HOME", sandbox.home.path())
            .current_dir(sandbox.home.path());
        let ran = strace.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
        let traced = fs::read_to_string(&log).unwrap_or_default();
        if ran.is_err() || !traced.contains("exited with") {
            return skipped("strace is not here, or may not trace");
        }
        let calls: Vec<&str> = traced.lines().filter(|l| l.contains('(')).collect();
        assert!(calls.is_empty(), "{command}: {calls:?}");
    }
}
