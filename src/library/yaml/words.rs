//! What the parser says, in words that an author knows.

use super::{ALIAS, NESTED};

/// What is said of a field that stands twice.
pub const TWICE: &str = "this field stands twice: ";
/// What is said of a quote that never ends.
pub const UNCLOSED: &str = "the quote that opens here is not closed";

/// The parser's sentence without the place (we say it ourselves) and without its own types' names.
pub fn said(message: &str) -> String {
    let cut = message.find(" at line ").map_or(message, |at| &message[..at]);
    let cut = cut.find(" at position ").map_or(cut, |at| &cut[..at]);
    let cut = cut.find(", while ").map_or(cut, |at| &cut[..at]);
    let cut = match cut.split_once(": ") {
        // `phrases[0].tone: unknown variant …`: the path, then what is wrong
        Some((path, rest)) if !path.contains(' ') => rest,
        _ => cut,
    };
    match cut {
        "EOF while parsing a value" | "end of stream" | "EndOfStream" => {
            "the file is empty; write its fields".into()
        }
        "deserializing from YAML containing more than one document is not supported" => {
            "more than one document (`---`); put each in a file of its own".into()
        }
        "recursion limit exceeded" => NESTED.into(),
        "repetition limit exceeded" => ALIAS.into(),
        other => words_for_types(other),
    }
}

/// `invalid type: sequence, expected a string` and the like, in words an author knows.
fn words_for_types(message: &str) -> String {
    // what stands between backticks is the author's own
    let parts = message.split('`').enumerate();
    let said = parts.map(|(n, part)| if n % 2 == 0 { ours(part) } else { part.to_owned() });
    let mut text = said.collect::<Vec<_>>().join("`");
    if let Some(at) = text.find("expected struct ") {
        text.truncate(at);
        text.push_str("expected fields (`name: value`)");
    }
    text
}

fn ours(theirs: &str) -> String {
    let mut text = theirs.to_owned();
    for (theirs, ours) in [
        ("invalid type: ", "found "),
        ("invalid value: ", "found "),
        ("unit value", "nothing"),
        ("sequence", "a list"),
        ("a a list", "a list"),
        ("unknown variant ", "unknown word "),
        ("expected u8", "expected a whole number from 0 to 255"),
        ("expected u16", "expected a whole number from 0 to 65535"),
        ("a boolean", "true or false"),
        ("expected a string", "expected a text"),
        ("duplicate field ", TWICE),
        ("could not find expected ':'", "expected `: ` after a field's name"),
        ("map,", "fields,"),
        (
            "block sequence entries are not allowed in this context",
            "a `- ` cannot stand here; quote the text",
        ),
        (
            "found character that cannot start any token",
            "a character that cannot begin a value (a tab, `, @ or %); indent with spaces, quote texts",
        ),
    ] {
        text = text.replace(theirs, ours);
    }
    text
}

/// Where the quote opens that the parser says is never closed.
pub fn unclosed(message: &str) -> Option<(usize, usize)> {
    let place = message.split_once("while scanning a quoted scalar at line ")?.1;
    let (line, column) = place.split_once(" column ")?;
    let digits = column.find(|c: char| !c.is_ascii_digit()).unwrap_or(column.len());
    Some((line.parse().ok()?, column[..digits].parse().ok()?))
}
