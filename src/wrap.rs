//! Text in lines of a width, in columns and not in bytes. The only user of textwrap.

use unicode_width::UnicodeWidthChar;

/// Fewer columns than this cannot be wrapped into.
const NARROWEST: usize = 20;

/// `text` in lines of at most `width` columns; the first begins with `first`, the others with `rest`.
pub fn lines(text: &str, first: &str, rest: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(NARROWEST))
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(true)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// `text` in one line of at most `width` columns, its end cut where it must be.
pub fn fit(text: &str, width: usize) -> String {
    let width = width.max(NARROWEST);
    if unicode_width::UnicodeWidthStr::width(text) <= width {
        return text.to_owned();
    }
    let mut taken = 0;
    let fits = |c: &char| {
        taken += c.width().unwrap_or(0);
        taken + 3 <= width
    };
    let cut: String = text.chars().take_while(fits).collect();
    format!("{}...", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_count_twice() {
        for width in [20, 33, 80] {
            let text = "日本語の題名がとても長いのでどこかで折り返す必要があります";
            for line in lines(text, "- ", "  ", width).iter().chain([&fit(text, width)]) {
                assert!(unicode_width::UnicodeWidthStr::width(line.as_str()) <= width, "{line}");
            }
        }
    }

    #[test]
    fn what_fits_is_not_cut() {
        assert_eq!(fit("never", 20), "never");
    }
}
