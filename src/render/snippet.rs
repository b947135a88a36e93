//! Lines of a text with a mark under the words in question. The only user of annotate-snippets.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::Look;
use super::page::{Excerpt, Weight};
use crate::clean::{ascii, clean};
use crate::library::yaml::BadData;

/// Columns a line may take beside the place, so that a long one does not fill the screen.
const LONGEST: usize = 160;

/// The source line of a fault with a mark, several lines without a final newline; nothing when there is no line.
pub fn mark(bad: &BadData, ascii: bool) -> Option<String> {
    let (line, column) = bad.place?;
    let source: String =
        clean(bad.line.as_deref()?).replace('\t', " ").chars().take(LONGEST).collect();
    if source.trim().is_empty() {
        return None;
    }
    // the mark stands on a character: columns are characters, the library wants bytes
    let start =
        source.char_indices().nth(column.saturating_sub(1)).map_or(source.len(), |(at, _)| at);
    let end = source[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    let snippet = Snippet::source(source.as_str())
        .line_start(line)
        .annotation(AnnotationKind::Primary.span(start..end));
    let style = if ascii { DecorStyle::Ascii } else { DecorStyle::Unicode };
    let renderer = Renderer::plain().decor_style(style);
    let group = Level::ERROR.primary_title("here").element(snippet);
    let text = renderer.render(&[group]);
    // the title is ours already, in the error's own line
    Some(text.lines().skip(1).map(str::trim_end).collect::<Vec<_>>().join("\n"))
}

/// Lines of a text that one finding may take.
const MOST_LINES: usize = 4;

/// Words in the lines around them, as a compiler shows a fault.
pub fn excerpt(excerpt: &Excerpt, look: Look) -> String {
    let shown = |text: &str| {
        let text = clean(text).replace('\t', " ");
        if look.ascii { ascii(&text).into_owned() } else { text }
    };
    let (from, to) = excerpt.words;
    let begins = excerpt.text[..from].rfind('\n').map_or(0, |n| n + 1);
    let last = excerpt.text[to..].find('\n').map_or(excerpt.text.len(), |n| to + n);
    // cleaned part by part, so that the mark stays on its words
    let mut source = shown(&excerpt.text[begins..from]);
    let start = source.len();
    let found = shown(&excerpt.text[from..to]);
    let lines: Vec<&str> = found.lines().take(MOST_LINES).collect();
    source.push_str(&lines.join("\n"));
    let end = source.len();
    if lines.len() == found.lines().count() {
        source.push_str(&shown(&excerpt.text[to..last]));
    }
    let snippet = Snippet::source(source)
        .line_start(excerpt.line)
        .path(shown(&excerpt.name))
        .annotation(AnnotationKind::Primary.span(start..end));
    let level = match excerpt.weight {
        Weight::Error => Level::ERROR,
        Weight::Warning => Level::WARNING,
        Weight::Hint => Level::NOTE.with_name("hint"),
    };
    let style = if look.ascii { DecorStyle::Ascii } else { DecorStyle::Unicode };
    // beside the line stand its number and a rule
    let width = look.width.map_or(UNBOUNDED, |width| width.saturating_sub(GUTTER).max(20));
    let renderer = Renderer::styled().decor_style(style).term_width(width);
    let text = renderer.render(&[level.primary_title("here").element(snippet)]);
    // the title is longer than a line may be, and wrapped elsewhere
    text.lines().skip(1).map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// Columns beside a line, with a little room.
const GUTTER: usize = 8;

/// Columns where nothing is cut off: on a pipe.
const UNBOUNDED: usize = 1 << 20;
