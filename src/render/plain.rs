//! One item a line, columns parted by tabs, nothing else.

use std::io::{Result, Write};

use super::Look;
use super::page::Page;
use crate::clean::clean;

pub fn write(page: &Page, look: Look, out: &mut dyn Write) -> Result<()> {
    for row in &page.rows {
        let cells: Vec<String> = row.iter().map(|cell| escape(cell)).collect();
        write!(out, "{}{}", cells.join("\t"), look.end)?;
    }
    Ok(())
}

/// A cell holds neither tab nor newline: they are written `\t` and `\n`, a backslash `\\`.
fn escape(cell: &str) -> String {
    let cell = clean(cell.trim_end());
    cell.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_cannot_break_its_line() {
        assert_eq!(escape("a\tb\nc\\d"), "a\\tb\\nc\\\\d");
    }
}
