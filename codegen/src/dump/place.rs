//! Lines and columns of places that are asked for roughly in the order in which they stand: cheap also where everything stands on
//! one line.

use std::cell::Cell;

use karmem_idl::Span;
use serde::Serialize;

/// Where a piece of the file stands.
#[derive(Clone, Copy, Serialize)]
pub(super) struct SpanView {
    start: u32,
    end: u32,
    line: u32,
    column: u32,
}

/// The lines of a text.
pub(super) struct Places<'a> {
    text: &'a [u8],
    /// Offsets of the first byte of each line, ascending; the first is 0.
    starts: Vec<u32>,
    /// The place that was asked for last, from where the next one on its line is counted.
    last: Cell<Place>,
}

#[derive(Clone, Copy)]
struct Place {
    offset: u32,
    /// From 1.
    line: u32,
    /// From 1, in characters.
    column: u32,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let ends = text.bytes().zip(1_u32..).filter(|&(byte, _)| byte == b'\n');
        Self {
            text: text.as_bytes(),
            starts: std::iter::once(0)
                .chain(ends.map(|(_, next)| next))
                .collect(),
            last: Cell::new(Place {
                offset: 0,
                line: 1,
                column: 1,
            }),
        }
    }

    pub(super) fn span(&self, span: Span) -> SpanView {
        let place = self.place(span.start);
        SpanView {
            start: span.start,
            end: span.end,
            line: place.line,
            column: place.column,
        }
    }

    fn place(&self, offset: u32) -> Place {
        let index = self.starts.partition_point(|&start| start <= offset) - 1;
        let line = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let last = self.last.get();
        let from = if last.line == line {
            last
        } else {
            Place {
                offset: self.starts[index],
                line,
                column: 1,
            }
        };
        let column = if offset < from.offset {
            from.column - self.characters(offset, from.offset)
        } else {
            from.column + self.characters(from.offset, offset)
        };
        let place = Place {
            offset,
            line,
            column,
        };
        self.last.set(place);
        place
    }

    /// How many characters begin from `start` to in front of `end`.
    fn characters(&self, start: u32, end: u32) -> u32 {
        let bytes = self.text.get(start as usize..end as usize);
        let begins = |byte: &&u8| **byte & 0xC0 != 0x80;
        let count = bytes.unwrap_or_default().iter().filter(begins).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use karmem_idl::{FileId, LineIndex, Span};

    use super::Places;

    #[test]
    fn places_are_those_of_a_line_index_in_any_order() {
        let text = "karmem größe;\n\nenum Ä uint8 { Null; Eins; }\n";
        let (places, lines) = (Places::new(text), LineIndex::new(text));
        let boundaries: Vec<u32> = text.char_indices().map(|(at, _)| at as u32).collect();
        let backwards = boundaries.iter().rev();
        let hopping = boundaries.iter().skip(3).step_by(7);
        for &at in boundaries.iter().chain(backwards).chain(hopping) {
            let view = places.span(Span::new(FileId(0), at, at));
            let position = lines.position(at);
            assert_eq!((view.line, view.column), (position.line, position.column));
        }
    }
}
