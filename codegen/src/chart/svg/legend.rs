//! What the colours and lines of a picture mean, below it: only those that occur in it.

use super::drawing::{Anchor, Drawing, Font};
use super::label::note_width;
use super::palette::Paint;
use super::{LEFT, RIGHT};
use crate::chart::CACHE_LINE;

const SWATCH: i64 = 14;

#[derive(Default)]
pub(super) struct Legend {
    paints: Vec<Paint>,
    pub(super) has_cache_lines: bool,
}

impl Legend {
    pub(super) fn add(&mut self, paint: Paint) {
        if !self.paints.contains(&paint) {
            self.paints.push(paint);
        }
    }

    /// Draws it from `y` down, and returns where it ends.
    pub(super) fn draw(&self, y: i64, drawing: &mut Drawing) -> i64 {
        let mut place = (LEFT, y);
        for paint in Paint::ALL
            .iter()
            .filter(|paint| self.paints.contains(paint))
        {
            let at = next(&mut place, paint.meaning(), drawing);
            drawing.swatch(at, SWATCH, *paint);
        }
        if self.has_cache_lines {
            let meaning = format!("cache line of {CACHE_LINE} bytes");
            let (x, y) = next(&mut place, &meaning, drawing);
            drawing.cache_line(x, x + SWATCH, y + SWATCH / 2);
        }
        place.1 + SWATCH
    }
}

/// Writes `meaning` where there is room for it, and returns the place for what has that meaning.
fn next(place: &mut (i64, i64), meaning: &str, drawing: &mut Drawing) -> (i64, i64) {
    let width = SWATCH + 6 + note_width(meaning);
    if place.0 + width > RIGHT {
        *place = (LEFT, place.1 + 22);
    }
    let (x, y) = *place;
    drawing.text((x + SWATCH + 6, y + 11), Anchor::Start, Font::Note, meaning);
    place.0 += width + 18;
    (x, y)
}
