//! Each broken file in `tests/bad/` causes the message its first line demands, from `pack check` and from the
//! command that would have used it.

use crate::support::{Sandbox, files};

/// `# path in the pack | line:column | words of the message`, then the file itself.
fn head(text: &str) -> (String, String, String) {
    let first = text.lines().next().expect("a first line");
    let parts: Vec<&str> = first.trim_start_matches("# ").split(" | ").collect();
    let [path, place, message] = parts.as_slice() else { panic!("a head of three parts: {first}") };
    ((*path).to_owned(), (*place).to_owned(), (*message).to_owned())
}

#[test]
fn every_broken_file_is_named_with_its_line_column_and_source() {
    let broken = files("tests/bad", ".yml");
    assert!(broken.len() >= 15, "only {} broken files", broken.len());
    for file in broken {
        let text = std::fs::read_to_string(&file).unwrap();
        let (path, place, message) = head(&text);
        let sandbox = Sandbox::new();
        sandbox.file(&format!("pack/{path}"), &text);
        let ran = sandbox.run("pack check pack");
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert_eq!(ran.status, 1, "{name}: {}{}", ran.stdout, ran.stderr);
        let expected = format!("pack/{path}:{place}: ");
        assert!(ran.stdout.contains(&expected), "{name}: no {expected} in\n{}", ran.stdout);
        assert!(ran.stdout.contains(&message), "{name}: no \"{message}\" in\n{}", ran.stdout);
        let line: usize = place.split(':').next().unwrap().parse().unwrap();
        let source = text.lines().nth(line - 1).unwrap_or_default().trim();
        assert!(ran.stdout.contains(source), "{name}: no source line in\n{}", ran.stdout);
        assert!(!ran.stdout.contains("struct ") && !ran.stdout.contains("Option<"), "{name}");

        let plain = sandbox.run("pack check pack --format plain");
        let row = plain
            .stdout
            .lines()
            .any(|row| row.starts_with(&format!("pack/{path}\t{}\t", place.replace(':', "\t"))));
        assert!(row, "{name}: {}", plain.stdout);
    }
}

#[test]
fn a_command_that_meets_bad_data_says_where_and_stops() {
    let sandbox = Sandbox::new();
    sandbox.file(".config/empathy/data/en/rituals/broken.yml", "title: A\nlien: B\n");
    let said = sandbox.run("ritual").refused();
    assert!(said.contains("rituals/broken.yml:2:1"), "{said}");
    assert!(said.contains("lien"), "{said}");
    // what does not touch rituals goes on
    sandbox.run("checklist").ok();
    sandbox.run("ritual --builtin").ok();
}

#[test]
fn names_and_places_of_files_are_checked_too() {
    let sandbox = Sandbox::new();
    let ritual = sandbox.run("pack show rituals/story-of-the-day").ok();
    for (path, message) in [
        ("pack/en/rituals/Loud.yml", "misnamed"),
        ("pack/en/rituals/quiet.yaml", "end in `.yml`"),
        ("pack/en/ritual/quiet.yml", "did you mean `rituals`"),
        ("pack/rituals/quiet.yml", "without its language"),
        ("pack/en/rituals/deep/quiet.yml", "too deep"),
        ("pack/en/phrases/ours.yml", "folder of their situation"),
        ("pack/quiet.yml", "beside the language folders"),
    ] {
        let sandbox = Sandbox::new();
        sandbox.file(path, &ritual);
        let ran = sandbox.run("pack check pack");
        assert_eq!(ran.status, 1, "{path}: {}", ran.stdout);
        assert!(ran.stdout.contains(message), "{path}: {}", ran.stdout);
    }
}

#[test]
fn what_editors_and_people_leave_beside_data_is_passed_over() {
    let sandbox = Sandbox::new();
    let ritual = sandbox.run("pack show rituals/story-of-the-day").ok();
    sandbox.file("pack/en/rituals/ours.yml", &ritual);
    for name in
        ["en/rituals/.ours.yml.swp", "en/rituals/ours.yml~", "README.md", "LICENSE", ".git/config"]
    {
        sandbox.file(&format!("pack/{name}"), "not data");
    }
    let said = sandbox.run("pack check pack").ok();
    assert!(said.contains("1 file: nothing amiss."), "{said}");
}

#[test]
fn user_data_replace_and_add_and_the_last_layer_wins() {
    let sandbox = Sandbox::new();
    let ritual = |line: &str| {
        format!(
            "title: T\nline: {line}\nminutes: 1\nwith: alone\nwhen: any\nsteps: [S]\nwhy: w\nlimit: l\nnot-when: n\n"
        )
    };
    let show = |flags: &str| sandbox.run(&format!("ritual show story-of-the-day {flags}")).ok();
    let builtin = show("");
    sandbox
        .file(".config/empathy/data/en/rituals/story-of-the-day.yml", ritual("From the config."));
    sandbox.file("one/en/rituals/story-of-the-day.yml", ritual("From one."));
    sandbox.file("two/en/rituals/story-of-the-day.yml", ritual("From two."));
    sandbox.file("two/en/rituals/zebra.yml", ritual("New."));
    assert!(show("").contains("From the config."));
    assert!(show("--data one").contains("From one."));
    assert!(show("--data one --data two").contains("From two."));
    assert!(show("--data two --data one").contains("From one."));
    assert_eq!(show("--builtin"), builtin);
    assert!(show("--builtin --data one").contains("From one."));
    assert!(sandbox.run("ritual show zebra --data two").ok().contains("New."));
    // EMPATHY_DATA replaces the platform's folder
    let ran = sandbox
        .command(["ritual", "show", "story-of-the-day"])
        .env("EMPATHY_DATA", "one")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&ran.stdout).contains("From one."));
    for line in [
        "--data one --data two ritual show story-of-the-day",
        "--data one ritual --data two show story-of-the-day",
        "--data one ritual show --data two story-of-the-day",
        "ritual --data one show story-of-the-day --data two",
        "ritual --data one --data two show story-of-the-day",
    ] {
        assert!(sandbox.run(line).ok().contains("From two."), "{line}");
        assert!(
            sandbox.run(&line.replace("story-of-the-day", "zebra")).ok().contains("New."),
            "{line}"
        );
    }
    let said = sandbox.run("pack list --data two").ok();
    assert!(said.contains("two (--data)"), "{said}");
}

#[test]
fn another_language_lies_over_english_and_falls_back_to_it() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "pack/de/phrases/conflict/langsam.yml",
        "does: Bremsen\nuse-when: es laut wird\nnot-when: du Angst hast\nwhy: ungeprüft\nlimit: ungeprüft\nphrases:\n  - {key: langsam, text: Können wir langsamer?, tone: gentle, medium: talk}\n",
    );
    let said = sandbox.run("phrase -s conflict --all --lang de --data pack --format plain").ok();
    assert_eq!(said.lines().count(), 1, "a situation speaks one language: {said}");
    assert!(said.contains("Können wir langsamer?"));
    let english = sandbox.run("phrase -s repair --data pack").ok();
    assert_eq!(sandbox.run("phrase -s repair --lang de --data pack").ok(), english);
    let by_locale = sandbox
        .command(["phrase", "-s", "conflict", "--data", "pack"])
        .env("LC_ALL", "de_DE.UTF-8")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&by_locale.stdout).contains("Können"));
}

#[test]
fn a_user_s_source_carries_its_grade_to_the_tip() {
    let sandbox = Sandbox::new();
    let source = sandbox.run("pack show sources/listening").ok();
    sandbox.file(
        "pack/en/sources/ours.yml",
        source
            .split("  - id: ")
            .take(2)
            .collect::<Vec<_>>()
            .join("  - id: ")
            .replace("grade: ", "grade: strong # "),
    );
    let id = source.split("  - id: ").nth(1).unwrap().lines().next().unwrap().to_owned();
    let said = sandbox.run(&format!("learn --source {id} --data pack --format json")).json();
    assert_eq!(said["grade"], "strong");
}
