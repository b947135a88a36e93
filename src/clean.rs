//! Text from people and packs, made harmless before it reaches a terminal.

use std::borrow::Cow;

/// `text` without what could drive a terminal or turn its letters round: control characters other than newline
/// and tab, and the marks that reverse the direction of text.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(drives) {
        text.chars().filter(|&c| !drives(c)).collect::<String>().into()
    } else {
        text.into()
    }
}

fn drives(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Our own typographic signs in ASCII; letters stay as they are.
pub fn ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '…' => out.push_str("..."),
            '–' | '—' | '‑' | '○' | '─' => out.push('-'),
            '’' | '‘' => out.push('\''),
            '“' | '”' => out.push('"'),
            '•' => out.push('*'),
            '●' => out.push('#'),
            '·' => out.push('.'),
            '├' | '┤' => out.push('|'),
            '◆' => out.push('o'),
            '±' => out.push_str("+/-"),
            '\u{a0}' => out.push(' '),
            other => out.push(other),
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_drives_a_terminal_gets_through() {
        assert_eq!(clean("a\u{1b}[31mb\u{7}c\rd\u{9b}e"), "a[31mbcde");
        assert_eq!(clean("\u{202e}evil\u{2066}"), "evil");
        assert_eq!(clean("tab\tand\nline"), "tab\tand\nline");
    }

    #[test]
    fn letters_stay_and_signs_become_ascii() {
        assert_eq!(ascii("Zoë’s list…"), "Zoë's list...");
    }
}
