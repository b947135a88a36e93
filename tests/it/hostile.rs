//! YAML from strangers: refused or read correctly, quickly, with a clear error.

use std::time::{Duration, Instant};

use crate::support::Sandbox;

const RITUAL: &str = "title: T\nline: A line that reads well.\nminutes: 1\nwith: alone\nwhen: any\nsteps: [S]\nwhy: w\nlimit: l\nnot-when: n\n";

/// Puts `bytes` where rituals are read, and gives what `ritual list` said and how long it took.
fn said(bytes: impl AsRef<[u8]>) -> (i32, String, Duration) {
    let sandbox = Sandbox::new();
    sandbox.file("pack/en/rituals/guest.yml", bytes);
    let start = Instant::now();
    let ran = sandbox.run("ritual show guest --data pack");
    (ran.status, ran.stdout + &ran.stderr, start.elapsed())
}

#[track_caller]
fn refused(bytes: impl AsRef<[u8]>, why: &str) {
    let (status, said, took) = said(bytes);
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("guest.yml") && said.contains(why), "{said}");
    assert!(said.len() < 2000, "an error of {} bytes", said.len());
    assert!(took < Duration::from_secs(2), "took {took:?}");
}

#[track_caller]
fn read(bytes: impl AsRef<[u8]>) {
    let (status, said, _) = said(bytes);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("A line that reads well."), "{said}");
}

#[test]
fn anchors_that_explode_are_refused() {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (new, old) in ["b", "c", "d", "e", "f", "g", "h", "i"]
        .iter()
        .zip(["a", "b", "c", "d", "e", "f", "g", "h"])
    {
        bomb.push_str(&format!(
            "{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}, *{old}, *{old}]\n"
        ));
    }
    refused(&bomb, "guest.yml");
    // also when the places of a fault are looked up
    refused(format!("{RITUAL}{bomb}"), "guest.yml");
    refused(format!("{RITUAL}title: twice\n{bomb}"), "guest.yml");
}

#[test]
fn nesting_without_end_is_refused() {
    refused("{a: ".repeat(100_000), "nested too deep");
    refused("[".repeat(500_000), "nested too deep");
    refused(format!("title: {}", "- ".repeat(100_000)), "guest.yml");
    let mut deep = String::new();
    for n in 0..700 {
        deep.push_str(&" ".repeat(n));
        deep.push_str("a:\n");
    }
    refused(deep, "guest.yml");
}

#[test]
fn nesting_hides_behind_no_quote_comment_or_block() {
    let nest = "{a: ".repeat(100_000);
    for before in ["title: a \"b\nx: ", "title: a\n  'b\nx: ", "why: |\n  \"x\nx: ", "# \"\nx: "] {
        refused(format!("{before}{nest}"), "nested too deep");
    }
    refused(format!("x: {}", "{\"]}\": ".repeat(80_000)), "nested too deep");
    refused(format!("title: a \"b\nx: {}", "{\"}\": # ]}\n".repeat(60_000)), "nested too deep");
}

#[test]
fn many_faults_are_no_slower_than_one() {
    let entry =
        |n: usize| format!("  - key: k{n}\n    text: ''\n    tone: light\n    medium: any\n");
    let phrases: String = (0..8000).map(entry).collect();
    let file = format!("does: d\nuse-when: u\nnot-when: n\nwhy: w\nlimit: l\nphrases:\n{phrases}");
    let sandbox = Sandbox::new();
    sandbox.file("pack/en/phrases/conflict/guest.yml", file);
    let start = Instant::now();
    let said = sandbox.run("phrase -s conflict --data pack").refused();
    assert!(said.contains("`text` is empty"), "{said}");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?} in a debug build", start.elapsed());
}

#[test]
fn emphasis_and_anchors_in_moderation_are_read() {
    read(RITUAL.replace("why: w", "why: |\n  *Note*: this & that\n  - *one* thing"));
    read(RITUAL.replace("why: w\nlimit: l", "why: &same w\nlimit: *same"));
}

#[test]
fn a_file_of_a_gigabyte_is_refused_unread() {
    let sandbox = Sandbox::new();
    let path = sandbox.file("pack/en/rituals/guest.yml", "");
    // sparse: it has the length and not the bytes
    std::fs::OpenOptions::new().write(true).open(path).unwrap().set_len(1 << 30).unwrap();
    let said = sandbox.run("ritual --data pack").refused();
    assert!(said.contains("1 MiB"), "{said}");
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    refused(format!("{RITUAL}title: Again\n"), "stands twice");
}

#[test]
fn tabs_are_refused_and_named() {
    refused(RITUAL.replace("steps: [S]", "steps:\n\t- S"), "tab");
}

#[test]
fn not_utf_8_and_binary_and_empty_are_refused() {
    refused([b"title: caf\xe9\n".as_slice(), RITUAL.as_bytes()].concat(), "UTF-8");
    refused([0_u8, 159, 146, 150].repeat(100), "UTF-8");
    refused(RITUAL.replace("title: T", "title: T\u{0}"), "guest.yml");
    refused("", "guest.yml");
    refused("# nothing\n", "guest.yml");
    refused("just words", "guest.yml");
}

#[test]
fn two_documents_are_refused() {
    refused(format!("{RITUAL}---\n{RITUAL}"), "more than one document");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_read() {
    read(format!("\u{feff}{RITUAL}"));
    read(RITUAL.replace('\n', "\r\n"));
    read(RITUAL.trim_end());
    read(format!("---\n{RITUAL}"));
}

#[test]
fn slots_brackets_and_signs_in_texts_are_no_bombs() {
    let steps: String =
        (0..300).map(|n| format!("  - \"say {{feeling}} [{n}] & *more* :[\"\n")).collect();
    read(RITUAL.replace("steps: [S]\n", &format!("steps:\n{steps}")));
    read(RITUAL.replace("why: w", "why: 'it''s [ { [ { [ { [ & *x'"));
    read(RITUAL.replace("why: w", "why: rock & roll, *stars* # [[[[[["));
}

#[test]
fn what_is_no_file_is_refused() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.home.path().join("pack/en/rituals/guest.yml")).unwrap();
    let said = sandbox.run("ritual --data pack").refused();
    assert!(said.contains("guest.yml"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_does_not_hang() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.home.path().join("pack/en/rituals")).unwrap();
    let fifo = sandbox.home.path().join("pack/en/rituals/guest.yml");
    let made = std::process::Command::new("mkfifo").arg(&fifo).status().unwrap();
    assert!(made.success());
    let said = sandbox.run("ritual --data pack").refused();
    assert!(said.contains("not a regular file"), "{said}");
}

#[test]
fn text_from_a_pack_cannot_drive_the_terminal() {
    let sandbox = Sandbox::new();
    let evil = RITUAL.replace("A line that reads well.", "\"\\e[2Jgone\\a \\u202Eback\"");
    sandbox.file("pack/en/rituals/evil.yml", evil);
    for format in ["human", "plain", "markdown"] {
        let said = sandbox
            .run(&format!("ritual show evil --data pack --color never --format {format}"))
            .ok();
        assert!(said.contains("gone"), "{said}");
        assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{format}: {said:?}");
    }
    let said = sandbox.args(["phrase", "-s", "\u{1b}[31mred\u{7}"]).refused();
    assert!(!said.contains(['\u{1b}', '\u{7}']), "{said:?}");
}

#[cfg(unix)]
#[test]
fn arguments_and_names_that_are_not_utf_8_do_no_harm() {
    use std::os::unix::ffi::OsStrExt;
    let sandbox = Sandbox::new();
    let odd = std::ffi::OsStr::from_bytes(b"caf\xe9");
    let ran = sandbox.command([odd]).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    let folder = sandbox.home.path().join(odd).join("en/rituals");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("guest.yml"), RITUAL).unwrap();
    let ran = sandbox
        .command([
            std::ffi::OsStr::new("ritual"),
            "show".as_ref(),
            "guest".as_ref(),
            "--data".as_ref(),
            odd,
        ])
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
}
