//! The README and the pages in `tests/cmd/` show what the program says.

use crate::support::{Sandbox, root};

fn cases() -> trycmd::TestCases {
    let cases = trycmd::TestCases::new();
    cases
        .env("EMPATHY_TODAY", crate::support::TODAY)
        .env("EMPATHY_DATA", crate::support::root().join("tests/bad").display().to_string())
        .env("EMPATHY_NO_HISTORY", "1")
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "UTC");
    cases
}

#[test]
fn pages_show_what_the_commands_say() {
    cases().case("tests/cmd/*.md");
}

/// A folder with a history of some weeks, up to the day before.
fn weeks() -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let weeks = std::fs::read(root().join("tests/history/weeks.jsonl")).expect("committed");
    let file = folder.path().join("history.jsonl");
    std::fs::write(&file, weeks).expect("written");
    #[cfg(unix)]
    {
        // as the program makes it, whatever the umask here
        use std::os::unix::fs::PermissionsExt;
        for (path, mode) in [(file.as_path(), 0o600), (folder.path(), 0o700)] {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("closed");
        }
    }
    folder
}

#[test]
fn the_readme_shows_what_the_commands_say() {
    let history = weeks();
    let cases = cases();
    cases
        .env("EMPATHY_NO_HISTORY", "")
        .env("EMPATHY_HISTORY", history.path().display().to_string());
    cases.case("README.md");
}

#[test]
fn the_page_of_a_history_shows_what_the_commands_say() {
    let history = weeks();
    let cases = cases();
    cases
        .env("EMPATHY_NO_HISTORY", "")
        .env("EMPATHY_HISTORY", history.path().display().to_string());
    cases.case("tests/cmd/history/*.md");
}

/// Each line of the README's `sh` blocks that pipes the program into something.
#[cfg(unix)]
#[test]
fn the_pipelines_of_the_readme_run() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let sandbox = Sandbox::new();
    let program = env!("CARGO_BIN_EXE_empathy");
    let folder = std::path::Path::new(program).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
    let mut ran = 0;
    for block in readme.split("```sh pipeline\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for line in block.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let needs = ["jq", "fzf"].into_iter().find(|tool| line.contains(&format!("| {tool}")));
            if needs.is_some_and(|tool| {
                std::process::Command::new(tool).arg("--version").output().is_err()
            }) {
                continue;
            }
            let done = std::process::Command::new("sh")
                .args(["-c", line])
                .env("PATH", &path)
                .env("HOME", sandbox.home.path())
                .env("LC_ALL", "C.UTF-8")
                .env("EMPATHY_NO_HISTORY", "1")
                .current_dir(sandbox.home.path())
                .output()
                .unwrap();
            assert!(done.status.success(), "{line}: {}", String::from_utf8_lossy(&done.stderr));
            assert!(!done.stdout.is_empty(), "{line} printed nothing");
            ran += 1;
        }
    }
    assert!(ran >= 3, "only {ran} pipelines ran");
}

#[test]
fn the_project_speaks_of_the_project_alone() {
    let listed = std::process::Command::new("git").args(["ls-files"]).current_dir(root()).output();
    let Ok(listed) = listed else { return };
    let banned = ["/root/", "/home/", "/tmp/", "/Users/"];
    for file in String::from_utf8_lossy(&listed.stdout).lines() {
        let Ok(text) = std::fs::read_to_string(root().join(file)) else { continue };
        if file == "Cargo.lock" || file == "tests/it/docs.rs" {
            continue;
        }
        for word in banned {
            assert!(!text.contains(word), "{file} holds `{word}`");
        }
    }
}
