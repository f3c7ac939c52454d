//! Charts as a picture: the bytes to scale, eight in a row, each field a box. SVG 1.1 that needs nothing else: no scripts, no
//! styles, no fonts of its own, on a background that is readable on light and dark pages.
//!
//! What would make it endless is folded: the middle of a field of many rows, the rest of a struct of many fields, and structs
//! where the picture is long already.

mod boxes;
mod drawing;
mod label;
mod legend;
mod outline;
mod palette;
mod rows;

use super::{Chart, Charts, class_name, clip, percent};
use crate::quantity::{bytes, counted};

use self::boxes::boxes;
use self::drawing::{Anchor, Drawing, Font};
use self::legend::Legend;
use self::rows::Rows;

/// No struct is begun below.
const MAX_HEIGHT: i64 = 20_000;
const MARGIN: i64 = 24;
/// Where offsets stand, left of the bytes.
const GUTTER: i64 = 52;
const CELL_WIDTH: i64 = 82;
const LEFT: i64 = MARGIN + GUTTER;
const RIGHT: i64 = LEFT + 8 * CELL_WIDTH;
const WIDTH: i64 = RIGHT + MARGIN;
const BETWEEN_STRUCTS: i64 = 44;
/// Explanations of boxes that are too narrow, below a struct.
const MAX_NOTES: usize = 40;

/// Draws `charts`.
#[must_use]
pub fn draw(charts: &Charts<'_>) -> String {
    let mut drawing = Drawing::default();
    let mut legend = Legend::default();
    let mut y = MARGIN;
    let mut hidden = charts.structs.len();
    for (index, chart) in charts.structs.iter().enumerate() {
        if y > MAX_HEIGHT {
            break;
        }
        if index > 0 {
            y += BETWEEN_STRUCTS;
        }
        y = draw_struct(chart, y, &mut drawing, &mut legend);
        hidden -= 1;
    }
    if hidden > 0 {
        y += BETWEEN_STRUCTS;
        let text = format!("… {}, not drawn", counted(hidden as u64, "more struct"));
        drawing.text((LEFT, y), Anchor::Start, Font::Note, &text);
    }
    y = legend.draw(y + 28, &mut drawing);
    let about = match &charts.structs[..] {
        [chart] => format!("The bytes of {}", chart.name),
        _ => format!("The bytes of the structs of {}", charts.package),
    };
    drawing.finish((WIDTH, y + MARGIN), &about)
}

/// Draws one struct from `y` down, adds the colours it took, and returns where it ends.
fn draw_struct(chart: &Chart<'_>, y: i64, drawing: &mut Drawing, legend: &mut Legend) -> i64 {
    let y = draw_title(chart, y, drawing);
    let rows = Rows::new(chart, y);
    draw_gutter(&rows, drawing);
    let drawn: Vec<_> = chart
        .parts
        .iter()
        .take_while(|part| part.offset < rows.shown())
        .collect();
    let boxes: Vec<_> = drawn
        .iter()
        .flat_map(|part| boxes(part))
        .filter(|drawn| drawn.start < rows.shown())
        .collect();
    for drawn in &boxes {
        let outline = outline::outline(drawn.start, drawn.end.min(rows.shown()), &rows);
        drawing.shape(&outline, drawn.paint, &drawn.tooltip());
        legend.add(drawn.paint);
    }
    draw_folds(&rows, drawing);
    draw_cache_lines(&rows, drawing, legend);
    // Above all lines.
    let mut notes = Vec::new();
    for drawn in &boxes {
        label::draw(drawn, &rows, &mut notes, drawing);
    }
    let mut y = rows.bottom();
    if rows.shown() < chart.size {
        y += 22;
        let drawn = drawn.iter().filter(|part| part.field().is_some()).count();
        let fields = (chart.field_count() - drawn) as u64;
        let text = format!(
            "… {} in {}, not drawn",
            counted(fields, "more field"),
            bytes(u64::from(chart.size - rows.shown()))
        );
        drawing.text((LEFT, y), Anchor::Start, Font::Note, &text);
    }
    draw_notes(&notes, y, drawing)
}

fn draw_title(chart: &Chart<'_>, y: i64, drawing: &mut Drawing) -> i64 {
    let name = clip(&chart.name, 44);
    drawing.text((LEFT, y + 16), Anchor::Start, Font::Title, &name);
    let padding = match chart.padding() {
        0 => "no padding".to_owned(),
        padding => format!(
            "{} of padding ({})",
            bytes(padding.into()),
            percent(padding.into(), chart.size.into())
        ),
    };
    drawing.text((RIGHT, y + 16), Anchor::End, Font::Note, &padding);
    let about = format!(
        "{} · {} · align {} · id {}",
        class_name(chart.class),
        bytes(chart.size.into()),
        chart.align,
        chart.id
    );
    drawing.text((LEFT, y + 35), Anchor::Start, Font::Note, &about);
    for column in 0..8 {
        let middle = LEFT + column * CELL_WIDTH + CELL_WIDTH / 2;
        drawing.text(
            (middle, y + 56),
            Anchor::Middle,
            Font::Ruler,
            &column.to_string(),
        );
    }
    y + 62
}

fn draw_gutter(rows: &Rows, drawing: &mut Drawing) {
    for band in rows.bands() {
        let middle = (LEFT - 12, (band.top + band.bottom) / 2 + 4);
        if band.is_fold() {
            drawing.text(middle, Anchor::End, Font::Ruler, "⋮");
        } else {
            let font = match band.begins_cache_line() {
                true => Font::RulerBold,
                false => Font::Ruler,
            };
            drawing.text(middle, Anchor::End, font, &(band.first * 8).to_string());
        }
    }
}

fn draw_folds(rows: &Rows, drawing: &mut Drawing) {
    for fold in rows.bands().iter().filter(|band| band.is_fold()) {
        let hidden = u64::from(fold.last - fold.first + 1) * 8;
        let middle = ((LEFT + RIGHT) / 2, (fold.top + fold.bottom) / 2 + 4);
        let text = format!("… {} …", counted(hidden, "more byte"));
        drawing.fold(LEFT, RIGHT, fold.top, fold.bottom);
        drawing.text(middle, Anchor::Middle, Font::Note, &text);
    }
}

fn draw_cache_lines(rows: &Rows, drawing: &mut Drawing, legend: &mut Legend) {
    for band in rows.bands() {
        if band.begins_cache_line() {
            legend.has_cache_lines = true;
            drawing.cache_line(MARGIN, RIGHT + 8, band.top);
        }
    }
}

/// Explains the boxes that are too narrow, and returns where the explanations end.
fn draw_notes(notes: &[String], y: i64, drawing: &mut Drawing) -> i64 {
    if notes.is_empty() {
        return y;
    }
    let mut y = y + 6;
    for note in notes.iter().take(MAX_NOTES) {
        y += 18;
        drawing.text((LEFT, y), Anchor::Start, Font::Type, &clip(note, 96));
    }
    if notes.len() > MAX_NOTES {
        y += 18;
        let text = format!("… and {} more", notes.len() - MAX_NOTES);
        drawing.text((LEFT, y), Anchor::Start, Font::Note, &text);
    }
    y
}
