//! The drafts to look at: from files, from standard input, from the command line.

use std::fs::File;
use std::io::{IsTerminal, Read};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};

use super::{Args, Input, mail};
use crate::ask;

/// One draft, and where it is from.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The file's name; `-` for standard input, `message` for the flag.
    pub name: String,
    pub text: String,
}

/// Bytes that a draft may have; more is a corpus.
const LONGEST: u64 = 8 << 20;

/// Bytes that a folder of letters in one file may have.
const LONGEST_MAIL: u64 = 256 << 20;

/// All drafts that the flags name, in their order.
pub fn drafts(args: &Args) -> Result<Vec<Draft>> {
    if let Some(text) = &args.message {
        refuse_empty("message", text.as_bytes())?;
        return Ok(vec![Draft { name: "message".into(), text: text.clone() }]);
    }
    let limit = if args.input == Input::Mail { LONGEST_MAIL } else { LONGEST };
    let mut drafts = Vec::new();
    let stdin = [Path::new("-").to_owned()];
    let files = if args.files.is_empty() { &stdin[..] } else { &args.files };
    for file in files {
        let (name, bytes) = bytes(file, limit)?;
        if args.input == Input::Mail {
            drafts.extend(mail::letters(&name, &bytes)?);
            continue;
        }
        let text = String::from_utf8(bytes).map_err(|e| {
            let at = e.utf8_error().valid_up_to();
            let line = memchr::memchr_iter(b'\n', &e.as_bytes()[..at]).count() + 1;
            anyhow!("{name}:{line}: not UTF-8; save the message as UTF-8")
        })?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        drafts.push(Draft { name, text });
    }
    Ok(drafts)
}

/// Whether a text begins as letters do: with lines of headers, and then an empty one.
pub fn looks_like_letter(text: &str) -> bool {
    let Some((head, _)) = text.split_once("\n\n").or_else(|| text.split_once("\r\n\r\n")) else {
        return false;
    };
    let is_header = |line: &str| {
        let name = line.split(':').next().unwrap_or_default();
        line.starts_with([' ', '\t'])
            || line.contains(':') && !name.is_empty() && !name.contains(char::is_whitespace)
    };
    let names = ["From:", "Subject:", "Received:", "Date:", "To:"];
    let named = head.lines().filter(|line| names.iter().any(|name| line.starts_with(name))).count();
    named >= 2 && head.lines().all(is_header)
}

/// The message that is answered.
pub fn other(file: &Path) -> Result<String> {
    let (name, bytes) = bytes(file, LONGEST)?;
    String::from_utf8(bytes).map_err(|_| anyhow!("{name}: not UTF-8; save the message as UTF-8"))
}

fn bytes(file: &Path, limit: u64) -> Result<(String, Vec<u8>)> {
    let (name, input) = open(file)?;
    let mut bytes = Vec::new();
    input.take(limit + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
    if bytes.len() as u64 > limit {
        bail!(
            "{name}: longer than {} MiB; for many messages use `--input lines` or `--input jsonl`",
            limit >> 20
        );
    }
    refuse_empty(&name, &bytes)?;
    if memchr::memchr(0, &bytes).is_some() {
        bail!("{name}: not a text (it holds a NUL byte); give a text file");
    }
    Ok((name, bytes))
}

fn refuse_empty(name: &str, bytes: &[u8]) -> Result<()> {
    if bytes.trim_ascii().is_empty() {
        bail!("{name}: empty; write the message first, then have it looked at");
    }
    Ok(())
}

/// Opens a file, or standard input for `-`; says how to feed it when somebody would have to type.
pub fn open(file: &Path) -> Result<(String, Box<dyn Read + Send>)> {
    if file.as_os_str() == "-" {
        let stdin = std::io::stdin();
        if stdin.is_terminal() && std::io::stderr().is_terminal() {
            ask::say("Type or paste the message, then Ctrl-D on a line of its own.")?;
        }
        return Ok(("-".into(), Box::new(stdin)));
    }
    let name = file.display().to_string();
    let cannot = |e: &std::io::Error| match e.kind() {
        std::io::ErrorKind::NotFound => {
            anyhow!("{name}: there is no such file; `-` is standard input")
        }
        std::io::ErrorKind::PermissionDenied => anyhow!("{name}: it may not be read"),
        kind => anyhow!("{name}: it cannot be read ({kind})"),
    };
    let input = File::open(file).map_err(|e| cannot(&e))?;
    let about = input.metadata().map_err(|e| cannot(&e))?;
    if about.is_dir() {
        bail!("{name}: a folder; name the files in it");
    }
    Ok((name, Box::new(input)))
}
