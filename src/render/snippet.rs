//! The line of a file that an error is about, with a mark under the place. The only user of annotate-snippets.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::clean::clean;
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
