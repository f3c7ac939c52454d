//! The boxes that a part is drawn as: one, or for a limited array in place, its length and its room apart.

use std::borrow::Cow;

use super::palette::Paint;
use crate::chart::{Content, Kind, Part, Word};
use crate::quantity::bytes;

/// A run of bytes with an outline of its own.
pub(super) struct BoxOf<'p> {
    /// The first byte, counted from that of the struct.
    pub(super) start: u32,
    /// The byte behind the last.
    pub(super) end: u32,
    pub(super) paint: Paint,
    /// The first line in it.
    pub(super) name: Cow<'p, str>,
    /// The second line.
    pub(super) about: Cow<'p, str>,
    /// What the halves of a reference say; empty for all else.
    pub(super) halves: Vec<Word>,
}

impl BoxOf<'_> {
    /// What is shown under the pointer, where somebody looks at the picture by itself.
    pub(super) fn tooltip(&self) -> String {
        let size = bytes(u64::from(self.end - self.start));
        format!("{} {}: {size} at {}", self.name, self.about, self.start)
    }
}

pub(super) fn boxes<'p>(part: &'p Part<'_>) -> Vec<BoxOf<'p>> {
    let one = |paint, name: Cow<'p, str>, about: Cow<'p, str>| BoxOf {
        start: part.offset,
        end: part.end(),
        paint,
        name,
        about,
        halves: Vec::new(),
    };
    let field = match &part.content {
        Content::SizeWord { .. } => {
            return vec![one(Paint::Header, "size".into(), "header".into())];
        }
        Content::PresenceWord => {
            return vec![one(Paint::Header, "presence".into(), "header".into())];
        }
        Content::Padding => return vec![padding(part.offset, part.size)],
        Content::Field(field) => field,
    };
    let paint = Paint::of(field.kind);
    let name = Cow::Borrowed(&*field.name);
    let about: Cow<'p, str> = match field.kind {
        Kind::Table => format!("→ {}", field.ty).into(),
        _ => Cow::Borrowed(&*field.ty),
    };
    if !matches!(field.kind, Kind::Room { .. }) {
        return vec![BoxOf {
            halves: part.words(),
            ..one(paint, name, about)
        }];
    }
    part.words()
        .iter()
        .map(|word| {
            let start = part.offset + word.offset;
            match word.name {
                _ if word.is_padding() => padding(start, word.size),
                "len" => BoxOf {
                    start,
                    end: start + word.size,
                    ..one(paint, format!("{name} len").into(), "uint32".into())
                },
                _ => BoxOf {
                    start,
                    end: start + word.size,
                    ..one(paint, name.clone(), about.clone())
                },
            }
        })
        .collect()
}

fn padding<'p>(start: u32, size: u32) -> BoxOf<'p> {
    BoxOf {
        start,
        end: start + size,
        paint: Paint::Padding,
        name: "".into(),
        about: bytes(size.into()).into(),
        halves: Vec::new(),
    }
}
