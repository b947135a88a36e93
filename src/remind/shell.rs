//! Words for a shell.

/// A word that `sh` reads as it stands.
pub fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:,@".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Words with spaces between them.
pub fn line(words: &[String]) -> String {
    words.iter().map(|text| word(text)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_shell_would_read_otherwise_is_quoted() {
        assert_eq!(word("/usr/bin/empathy"), "/usr/bin/empathy");
        assert_eq!(word("/my apps/it's"), "'/my apps/it'\\''s'");
        assert_eq!(word(""), "''");
    }
}
