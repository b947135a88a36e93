//! Letters: the body as somebody wrote it, without what it quotes and without the signature. The only user of
//! mail-parser.

use anyhow::{Result, bail};
use mail_parser::MessageParser;

use super::text::Draft;

/// The letters of one file: a single one, or an mbox of many.
pub fn letters(name: &str, bytes: &[u8]) -> Result<Vec<Draft>> {
    if !bytes.starts_with(b"From ") {
        return Ok(vec![Draft { name: format!("{name}#1"), text: body(name, bytes)? }]);
    }
    let mut starts: Vec<usize> =
        memchr::memmem::find_iter(bytes, b"\nFrom ").map(|n| n + 1).collect();
    starts.insert(0, 0);
    let mut list = Vec::new();
    for (n, &start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(bytes.len());
        let letter = &bytes[start..end];
        let head = memchr::memchr(b'\n', letter).map_or(letter.len(), |n| n + 1);
        let name = format!("{name}#{}", n + 1);
        list.push(Draft { text: body(&name, &letter[head..])?, name });
    }
    Ok(list)
}

fn body(name: &str, bytes: &[u8]) -> Result<String> {
    let Some(message) = MessageParser::default().parse(bytes) else {
        bail!("{name}: not a letter as mail programs save it (eml or mbox)");
    };
    let text = message.body_text(0).unwrap_or_default();
    Ok(own(&text))
}

/// What the writer wrote: without quoted lines, the line that announces them, and the signature.
fn own(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut was_quote = false;
    for line in text.lines() {
        if line == "-- " || line == "--" || announces_forward(line) {
            break;
        }
        let is_quote = line.trim_start().starts_with('>');
        if is_quote && !was_quote {
            while kept.last().is_some_and(|last| last.trim().is_empty()) {
                kept.pop();
            }
            if kept.last().is_some_and(|last| last.trim_end().ends_with(':')) {
                kept.pop();
            }
        }
        if !is_quote {
            kept.push(line);
        }
        was_quote = is_quote;
    }
    kept.join("\n").trim_end().to_owned() + "\n"
}

/// "-----Original Message-----" and its like: what comes after is somebody else's.
fn announces_forward(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("-----") && line.ends_with("-----") && line.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_kept_and_what_it_quotes_is_not() {
        let letter = "From: a@example.org\r\nSubject: dinner\r\nContent-Type: text/plain\r\n\r\nYou never listen.\r\n\r\n\
                      On Friday B wrote:\r\n> Calm down.\r\n\r\nCall me.\r\n-- \r\nA\r\n";
        let drafts = letters("x.eml", letter.as_bytes()).unwrap();
        assert_eq!(drafts[0].text, "You never listen.\n\n\nCall me.\n");
    }

    #[test]
    fn an_mbox_holds_many() {
        let mbox = "From a Mon\nSubject: x\n\nOne.\n\nFrom b Tue\nSubject: y\n\nTwo.\n";
        let drafts = letters("box", mbox.as_bytes()).unwrap();
        let texts: Vec<_> = drafts.iter().map(|d| (d.name.as_str(), d.text.as_str())).collect();
        assert_eq!(texts, [("box#1", "One.\n"), ("box#2", "Two.\n")]);
    }
}
