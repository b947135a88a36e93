//! Draws `docs/session.svg`: a real session at a terminal of 80 columns. `cargo build`, then
//! `cargo run --example session > docs/session.svg`.

use anyhow::Result;

#[cfg(unix)]
fn main() -> Result<()> {
    use std::io::Write;
    std::io::stdout().write_all(session::draw()?.as_bytes())?;
    Ok(())
}

#[cfg(not(unix))]
fn main() -> Result<()> {
    anyhow::bail!("the session is recorded at a pseudo-terminal, which this system does not have")
}

#[cfg(unix)]
mod session {
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::time::Duration;

    use anstyle_svg::{Palette, Term};
    use anyhow::{Context, Result, ensure};
    use clap::builder::styling::{Color, RgbColor};
    use expectrl::{Eof, Expect, Session};

    /// What is typed, one line after the other.
    const TYPED: [&str; 4] = [
        "empathy phrase -s conflict",
        "empathy phrase --instead-of \"calm down\"",
        "empathy ritual",
        "empathy checklist",
    ];
    const COLUMNS: usize = 80;
    /// As wide as the renderer makes as many letters, in pixels.
    const WIDTH: usize = 672;
    /// Around the text, in pixels; the renderer adds ten of its own.
    const PADDING: usize = 18;

    pub fn draw() -> Result<String> {
        let home = tempfile::tempdir()?;
        let mut seen = String::new();
        for (n, line) in TYPED.iter().enumerate() {
            let gap = if n > 0 { "\n" } else { "" };
            // a green sign and a bold line, as many shells have it
            seen.push_str(&format!("{gap}\x1b[32m$\x1b[0m \x1b[1m{line}\x1b[0m\n"));
            seen.push_str(&typed(line, home.path())?);
        }
        framed(&terminal().render_svg(seen.trim_end()))
    }

    /// What the terminal shows after a line was typed.
    fn typed(line: &str, home: &Path) -> Result<String> {
        let mut shell = Command::new("/bin/sh");
        shell
            .args(["-c", line])
            .current_dir(home)
            .env_clear()
            .env("PATH", program()?)
            .env("HOME", home)
            .env("TERM", "xterm-256color")
            .env("COLUMNS", COLUMNS.to_string())
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env("EMPATHY_TODAY", "2026-11-23")
            .env("EMPATHY_SEED", "18")
            .env("EMPATHY_NO_HISTORY", "1");
        let mut session = Session::spawn(shell).context("no pseudo-terminal")?;
        session.set_expect_timeout(Some(Duration::from_secs(10)));
        let shown = session.expect(Eof).with_context(|| format!("`{line}` does not end"))?;
        let shown = String::from_utf8(shown.as_bytes().to_vec())?.replace('\r', "");
        ensure!(!shown.contains("empathy:"), "`{line}` went wrong: {shown}");
        Ok(shown)
    }

    /// The folder of the program: `target/<profile>` when this is `target/<profile>/examples/session`.
    fn program() -> Result<PathBuf> {
        let own = std::env::current_exe()?;
        let folder = own.ancestors().nth(2).context("no folder above")?;
        let program = folder.join("empathy");
        ensure!(program.is_file(), "there is no {}; run `cargo build` first", program.display());
        Ok(folder.to_owned())
    }

    /// Soft colours that read well on their own dark ground.
    fn terminal() -> Term {
        const fn rgb(hex: u32) -> RgbColor {
            let [_, red, green, blue] = hex.to_be_bytes();
            RgbColor(red, green, blue)
        }
        // black, red, green, yellow, blue, magenta, cyan, white; then the same, bright
        let palette = Palette([
            rgb(0x0045_475a),
            rgb(0x00f3_8ba8),
            rgb(0x00a6_e3a1),
            rgb(0x00f9_e2af),
            rgb(0x0089_b4fa),
            rgb(0x00cb_a6f7),
            rgb(0x0089_dceb),
            rgb(0x00ba_c2de),
            rgb(0x0058_5b70),
            rgb(0x00f3_8ba8),
            rgb(0x00a6_e3a1),
            rgb(0x00f9_e2af),
            rgb(0x0089_b4fa),
            rgb(0x00cb_a6f7),
            rgb(0x0089_dceb),
            rgb(0x00ff_ffff),
        ]);
        Term::new()
            .palette(palette)
            .fg_color(Color::Rgb(rgb(0x00e4_e6f1)))
            .background(false)
            .min_width_px(WIDTH)
    }

    /// The picture with a ground of its own, so that it reads well on light and on dark pages, and a name for
    /// those who do not see it.
    fn framed(text: &str) -> Result<String> {
        let (width, height) = (size(text, "width")?, size(text, "height")?);
        let (wide, high) = (width + 2 * PADDING, height + 2 * PADDING);
        // the renderer's own is too faint for small letters, and browsers pass it over inside a text
        let text = text.replace("opacity: 0.4", "fill-opacity: 0.7");
        let place = format!("<svg x=\"{PADDING}\" y=\"{PADDING}\" ");
        let text = text.replacen("<svg ", &place, 1);
        Ok(format!(
            "<svg width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" role=\"img\" \
             aria-label=\"A session at a terminal\" xmlns=\"http://www.w3.org/2000/svg\">\n\
             <rect x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"10\" fill=\"#1e1e2e\" stroke=\"#6c7086\"/>\n\
             {text}</svg>\n",
            wide - 1,
            high - 1,
        ))
    }

    /// A size in pixels that the renderer wrote into its first line.
    fn size(text: &str, name: &str) -> Result<usize> {
        let after = text.split_once(&format!("{name}=\"")).context("no size")?.1;
        let digits = after.split_once("px").context("no pixels")?.0;
        Ok(digits.parse()?)
    }
}
