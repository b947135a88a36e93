//! The same picture as a file: an SVG that reads in light and in dark. The only user of plotters.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use jiff::ToSpan;
use jiff::civil::Date;
use plotters::coord::Shift;
use plotters::prelude::*;

use super::page::number;
use crate::commands::progress::picture::{Picture, Scale};
use crate::history::Did;
use crate::tally::trend::Point;

const WIDTH: u32 = 860;
const HEAD: u32 = 56;
const SCALE: u32 = 170;
const WEEK: i32 = 22;
const RELIEF: u32 = 26;

// each has its counterpart in the dark: see `STYLE`
const PAPER: RGBColor = RGBColor(0xff, 0xff, 0xff);
const INK: RGBColor = RGBColor(0x1f, 0x29, 0x33);
const FAINT: RGBColor = RGBColor(0xd5, 0xdb, 0xe1);
const MINE: RGBColor = RGBColor(0x0f, 0x76, 0x6e);
const THEIRS: RGBColor = RGBColor(0xb4, 0x53, 0x09);

/// A rule of CSS beats an attribute, so that the colours turn with the reader's.
const STYLE: &str = "<style>text{font-family:system-ui,sans-serif}@media(prefers-color-scheme:dark){\
    [fill=\"#FFFFFF\"]{fill:#14191f}[fill=\"#1F2933\"]{fill:#e6eaee}[stroke=\"#1F2933\"]{stroke:#e6eaee}\
    [fill=\"#D5DBE1\"]{fill:#39434d}[stroke=\"#D5DBE1\"]{stroke:#39434d}\
    [fill=\"#0F766E\"]{fill:#4fd1c0}[stroke=\"#0F766E\"]{stroke:#4fd1c0}\
    [fill=\"#B45309\"]{fill:#f5a860}[stroke=\"#B45309\"]{stroke:#f5a860}}</style>";

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Writes the picture to a file, in place of what was there as a whole.
pub fn write(picture: &Picture, file: &Path) -> Result<()> {
    if file.is_dir() {
        bail!("--svg {}: it is a folder; name a file", file.display());
    }
    let text = draw(picture).map_err(|e| anyhow!("the picture could not be drawn: {e}"))?;
    let folder = file.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let written =
        tempfile::Builder::new().prefix(".progress").tempfile_in(folder).and_then(|mut aside| {
            std::io::Write::write_all(&mut aside, text.as_bytes())?;
            aside.as_file().sync_all()?;
            aside.persist(file).map_err(|e| e.error)
        });
    let written = written.map(drop);
    written
        .map_err(|e| anyhow!("{}", e.kind()))
        .with_context(|| format!("--svg {} cannot be written", file.display()))
}

type Drawn<T> = Result<T, Box<dyn std::error::Error>>;

fn draw(picture: &Picture) -> Drawn<String> {
    let weeks = if picture.weeks.is_empty() { 0 } else { 80 + 7 * WEEK.unsigned_abs() };
    let relief = u32::try_from(picture.relief.len())?;
    let relief = if relief == 0 { 0 } else { 80 + RELIEF * relief };
    let scales = u32::try_from(picture.scales.len())? * SCALE;
    let height = HEAD + scales + weeks + relief + 20;
    let mut text = String::new();
    {
        let root = SVGBackend::with_string(&mut text, (WIDTH, height)).into_drawing_area();
        root.fill(&PAPER)?;
        let (head, rest) = root.split_vertically(HEAD);
        let title = format!("From {} to {}", picture.from, picture.to);
        head.draw(&Text::new(title, (24, 18), ("sans-serif", 22).into_font().color(&INK)))?;
        let (top, rest) = rest.split_vertically(scales);
        if scales > 0 {
            for (area, scale) in
                top.split_evenly((picture.scales.len(), 1)).iter().zip(&picture.scales)
            {
                draw_scale(area, scale, (picture.from, picture.to))?;
            }
        }
        let (grid, rest) = rest.split_vertically(weeks);
        if weeks > 0 {
            draw_weeks(&grid, picture)?;
        }
        if relief > 0 {
            draw_relief(&rest, picture)?;
        }
        root.present()?;
    }
    let label = format!(
        "<svg role=\"img\" aria-label=\"empathy progress, {} to {}\" ",
        picture.from, picture.to
    );
    let text = text.replacen("<svg ", &label, 1);
    let at = text.find('>').map_or(0, |at| at + 1);
    Ok(format!("{}\n{STYLE}{}", &text[..at], &text[at..]))
}

/// The number of a day. Not a whole number to plotters, whose axes of whole numbers loop when they have no room.
fn day(date: Date) -> f64 {
    f64::from(i32::try_from(Date::ZERO.duration_until(date).as_hours() / 24).unwrap_or(0))
}

fn draw_scale(area: &Area, scale: &Scale, (from, to): (Date, Date)) -> Drawn<()> {
    let points = || scale.mine.iter().chain(&scale.partner);
    let first = points().map(|p| p.date).min().unwrap_or(from);
    let last = points().map(|p| p.date).max().unwrap_or(to);
    let title = format!("{}, of {}", scale.title, number(scale.max));
    // half a week of room on both sides, so that no point sits on the edge
    let days = (day(first) - 4.0)..(day(last) + 4.0);
    let mut chart = ChartBuilder::on(area)
        .margin_left(24)
        .margin_right(24)
        .caption(title, ("sans-serif", 16).into_font().color(&INK))
        .x_label_area_size(26)
        .y_label_area_size(34)
        .build_cartesian_2d(days, 0.0..scale.max)?;
    #[expect(clippy::cast_possible_truncation, reason = "a day of the calendar")]
    let date = |day: &f64| {
        let date = Date::ZERO.checked_add((day.round() as i64).days());
        date.map_or(String::new(), |date| date.to_string())
    };
    chart
        .configure_mesh()
        .disable_x_mesh()
        .max_light_lines(0)
        .bold_line_style(FAINT)
        .axis_style(FAINT)
        .y_labels(4)
        .x_labels(6)
        .y_label_formatter(&|score| number(*score))
        .x_label_formatter(&date)
        .label_style(("sans-serif", 12).into_font().color(&INK))
        .draw()?;
    for (points, color, size) in [(&scale.partner, THEIRS, 4), (&scale.mine, MINE, 4)] {
        let error = |p: &Point| {
            PathElement::new(
                vec![(day(p.date), p.low), (day(p.date), p.high)],
                color.stroke_width(1),
            )
        };
        chart.draw_series(points.iter().map(error))?;
        chart.draw_series(LineSeries::new(
            points.iter().map(|p| (day(p.date), p.score)),
            color.stroke_width(2),
        ))?;
        chart.draw_series(
            points.iter().map(|p| Circle::new((day(p.date), p.score), size, color.filled())),
        )?;
    }
    if !scale.partner.is_empty() {
        let style = |color: &RGBColor| ("sans-serif", 12).into_font().color(color);
        area.draw(&Text::new("you", (700, 10), style(&MINE)))?;
        area.draw(&Text::new("your partner", (740, 10), style(&THEIRS)))?;
    }
    Ok(())
}

fn draw_weeks(area: &Area, picture: &Picture) -> Drawn<()> {
    let small = || ("sans-serif", 12).into_font().color(&INK);
    area.draw(&Text::new(
        "Rituals: filled is done, ringed is skipped",
        (24, 14),
        ("sans-serif", 16).into_font().color(&INK),
    ))?;
    for (n, name) in (0..).zip(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]) {
        area.draw(&Text::new(name, (24, 44 + n * WEEK), small()))?;
    }
    for (column, week) in (0..).zip(&picture.weeks) {
        let left = 58 + column * 62;
        for (n, day) in (0..).zip(&week.days) {
            let top = 42 + n * WEEK;
            let square = [(left, top), (left + 16, top + 16)];
            let style = match day.did {
                Some(Did::Done) => MINE.filled(),
                Some(Did::Skipped) => MINE.stroke_width(2),
                None => FAINT.filled(),
            };
            area.draw(&Rectangle::new(square, style))?;
        }
        let date = week.from.strftime("%m-%d").to_string();
        area.draw(&Text::new(date, (left - 6, 46 + 7 * WEEK), small()))?;
    }
    Ok(())
}

#[expect(clippy::cast_possible_truncation, reason = "a place on paper, 0 to 300")]
fn draw_relief(area: &Area, picture: &Picture) -> Drawn<()> {
    let style = |size: i32| ("sans-serif", size).into_font().color(&INK);
    area.draw(&Text::new("Drained, 0 to 10: ring before, dot after", (24, 14), style(16)))?;
    let place = |drained: f64| 230 + (drained * 30.0).round() as i32;
    for (n, row) in (0..).zip(&picture.relief) {
        let middle = 52 + n * RELIEF.cast_signed();
        area.draw(&Text::new(row.title.clone(), (24, middle - 7), style(13)))?;
        area.draw(&PathElement::new(
            vec![(place(0.0), middle), (place(10.0), middle)],
            FAINT.stroke_width(1),
        ))?;
        let (before, after) = (place(row.before), place(row.after));
        area.draw(&PathElement::new(
            vec![(before, middle), (after, middle)],
            MINE.stroke_width(2),
        ))?;
        area.draw(&Circle::new((before, middle), 5, PAPER.filled()))?;
        area.draw(&Circle::new((before, middle), 5, MINE.stroke_width(2)))?;
        area.draw(&Circle::new((after, middle), 5, MINE.filled()))?;
        let times = if row.times == 1 { "once".to_owned() } else { format!("{} times", row.times) };
        let says = format!("{} to {}, {times}", number(row.before), number(row.after));
        area.draw(&Text::new(says, (place(10.0) + 24, middle - 7), style(13)))?;
    }
    Ok(())
}
