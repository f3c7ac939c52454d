//! What is written into a box, and what is written below because the box is too narrow.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr as _;

use super::boxes::BoxOf;
use super::drawing::{Anchor, Drawing, Font};
use super::outline::{split, x};
use super::rows::{HEIGHT, ROW, Rows};
use crate::chart::clip;

/// A column of text takes at most that much, in units of the picture, whatever font there is.
const NAME_COLUMN: i64 = 8;
const TYPE_COLUMN: i64 = 7;
/// Between text and the sides of its box, both together.
const SIDES: i64 = 14;

/// Where there is most room for text in a box.
struct Place {
    left: i64,
    right: i64,
    /// In the middle between the two lines of text.
    middle: i64,
}

impl Place {
    /// How many columns of text fit next to each other.
    fn columns(&self, column: i64) -> usize {
        usize::try_from((self.right - self.left - SIDES) / column).unwrap_or(0)
    }

    fn center(&self) -> i64 {
        (self.left + self.right) / 2
    }
}

/// The whole rows of a box in front of where it is folded, or else the wider one of its ends.
fn place(start: u32, end: u32, rows: &Rows) -> Place {
    let (whole_first, whole_end) = (start.div_ceil(ROW), end / ROW);
    let (first, last, from, to) = if whole_first < whole_end {
        let whole = rows.index_of(whole_first)..=rows.index_of(whole_end - 1);
        let before_fold = rows.bands()[whole]
            .iter()
            .take_while(|band| !band.is_fold());
        let last = before_fold.last().map_or(whole_first, |band| band.last);
        (whole_first, last, 0, ROW)
    } else if start / ROW == (end - 1) / ROW {
        let row = start / ROW;
        (row, row, start % ROW, (end - 1) % ROW + 1)
    } else if ROW - start % ROW >= end % ROW {
        (start / ROW, start / ROW, start % ROW, ROW)
    } else {
        (end / ROW, end / ROW, 0, end % ROW)
    };
    let middle = (rows.band(first).top + rows.band(last).bottom) / 2;
    // The edge of a cache line would strike the text through.
    let struck = rows
        .bands()
        .iter()
        .any(|band| band.top == middle && band.begins_cache_line());
    Place {
        left: x(from),
        right: x(to),
        middle: if struck { middle + HEIGHT / 2 } else { middle },
    }
}

/// Writes into a box what it is, and into the smaller part of one in two parts, to which other it belongs.
pub(super) fn draw(drawn: &BoxOf<'_>, rows: &Rows, notes: &mut Vec<String>, drawing: &mut Drawing) {
    let (start, end) = (drawn.start, drawn.end.min(rows.shown()));
    let mut whole = place(start, end, rows);
    if let Some(second) = split(start, end) {
        let (left, right) = (place(start, second, rows), place(second, end, rows));
        let (larger, smaller) = if second - start >= end - second {
            (left, right)
        } else {
            (right, left)
        };
        let name = clip(&drawn.name, smaller.columns(TYPE_COLUMN).saturating_sub(2));
        if !name.is_empty() {
            let at = (smaller.center(), smaller.middle + 4);
            drawing.text(at, Anchor::Middle, Font::Half, &format!("… {name}"));
        }
        whole = larger;
    }
    draw_at(drawn, whole, notes, drawing);
}

/// Writes into a box what it is. Where that does not fit, the box gets a number, and `notes` a line that says all.
fn draw_at(drawn: &BoxOf<'_>, place: Place, notes: &mut Vec<String>, drawing: &mut Drawing) {
    let mut place = place;
    if let [first, second] = &drawn.halves[..] {
        let (top, bottom) = (place.middle - HEIGHT / 2, place.middle + HEIGHT / 2);
        let center = place.center();
        drawing.half(center, top + 2, bottom - 2, drawn.paint);
        let in_second = ((center + place.right) / 2, place.middle + 4);
        drawing.text(in_second, Anchor::Middle, Font::Half, second.name);
        let in_first = (place.left + SIDES / 2 + 2, place.middle + 4);
        drawing.text(in_first, Anchor::Start, Font::Half, first.name);
        place.right = center;
    }
    let (name_room, about_room) = (place.columns(NAME_COLUMN), place.columns(TYPE_COLUMN));
    let fits = drawn.name.width() <= name_room && drawn.about.width() <= about_room;
    if drawn.name.is_empty() {
        // Where even that does not fit, the hatching of padding says enough.
        if fits {
            let at = (place.center(), place.middle + 4);
            drawing.text(at, Anchor::Middle, Font::Padding, &drawn.about);
        }
        return;
    }
    let name: Cow<'_, str> = if fits {
        Cow::Borrowed(&*drawn.name)
    } else {
        let number = notes.len() + 1;
        notes.push(format!(
            "{number} {} {}, byte {}",
            drawn.name, drawn.about, drawn.start
        ));
        let numbered = format!("{number} {}", drawn.name);
        clip(&numbered, name_room).into_owned().into()
    };
    let at = (place.center(), place.middle - 2);
    drawing.text(at, Anchor::Middle, Font::Name, &name);
    let at = (place.center(), place.middle + 14);
    drawing.text(
        at,
        Anchor::Middle,
        Font::Type,
        &clip(&drawn.about, about_room),
    );
}

/// What a line of the legend takes at most.
pub(super) fn note_width(text: &str) -> i64 {
    i64::try_from(text.width()).map_or(0, |width| width * 13 / 2)
}
