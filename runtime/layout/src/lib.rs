//! The layout arithmetic: sizes and alignments in, offsets out.
//!
//! The compiler, the derive and the assertions in generated code all call these functions, so that they
//! cannot disagree. Everything is in bytes, everything is `const`, and everything that does not fit is `None`.
//! The rules are those of `docs/format.md`.
#![no_std]

/// Size of the word that everything is padded to: structs, tables, slice references.
pub const WORD: u32 = 8;

/// Size of the header that a table starts with: `{size: u32, presence: u32}`.
pub const TABLE_HEADER_SIZE: u32 = 8;

/// Size of the header that a packed table starts with: `size: u32`.
pub const PACKED_TABLE_HEADER_SIZE: u32 = 4;

/// Size of the envelope that a message may begin with.
pub const ENVELOPE_SIZE: u32 = 32;

/// The largest inline struct or table, not counting what it refers to: 16 MiB.
pub const MAX_STRUCT_SIZE: u32 = 1 << 24;

/// The largest alignment that a struct may ask for: a page.
pub const MAX_ALIGN: u32 = 4096;

/// Presence bits that a table's header has: fields that are stored in place and may be absent.
pub const PRESENCE_BITS: u32 = 32;

/// How the bytes of messages lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// Aligned and padded, so that it can be read in place.
    Flat,
    /// As Karmem's other implementations have it: nothing is aligned, and nothing padded.
    Packed,
}

impl Wire {
    /// What a table starts with.
    #[must_use]
    pub const fn table_header_size(self) -> u32 {
        match self {
            Self::Flat => TABLE_HEADER_SIZE,
            Self::Packed => PACKED_TABLE_HEADER_SIZE,
        }
    }

    /// The least that structs are aligned to, and padded to a multiple of.
    #[must_use]
    pub const fn word(self) -> u32 {
        match self {
            Self::Flat => WORD,
            Self::Packed => 1,
        }
    }

    /// How something is stored that has this shape where everything is aligned.
    #[must_use]
    pub const fn shape(self, flat: Shape) -> Shape {
        match self {
            Self::Flat => flat,
            Self::Packed => Shape {
                size: flat.size,
                align: 1,
            },
        }
    }
}

/// How a struct is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Fixed shape, embedded where it is used.
    Inline,
    /// May grow at its end; starts with a header, referred to by an offset.
    Table,
}

/// Size and alignment of a value, in bytes. `align` is a power of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    /// Bytes that the value takes.
    pub size: u32,
    /// What its offset must be a multiple of.
    pub align: u32,
}

impl Shape {
    /// A reference to a slice or string: `{offset: u32, len: u32}` in one word.
    pub const SLICE: Self = Self {
        size: WORD,
        align: WORD,
    };

    /// A reference to a table: `offset: u32`.
    pub const TABLE_REFERENCE: Self = Self { size: 4, align: 4 };

    /// A union: `{tag: u32, offset: u32}` in one word.
    pub const UNION: Self = Self {
        size: WORD,
        align: WORD,
    };

    /// A scalar of `size` bytes, which is also its alignment.
    #[must_use]
    pub const fn scalar(size: u32) -> Self {
        Self { size, align: size }
    }

    /// A fixed array of `len` values of this shape, one directly behind the other.
    #[must_use]
    pub const fn array(self, len: u32) -> Option<Self> {
        match self.size.checked_mul(len) {
            Some(size) => Some(Self {
                size,
                align: self.align,
            }),
            None => None,
        }
    }

    /// Room for at most `limit` values of this shape, stored in place: `{len: u32}`, then the values from
    /// [`room_start`](Self::room_start) on.
    #[must_use]
    pub const fn room(self, limit: u32) -> Option<Self> {
        let align = self.room_start();
        let Some(values) = self.array(limit) else {
            return None;
        };
        let Some(end) = align.checked_add(values.size) else {
            return None;
        };
        match align_up(end, align) {
            Some(size) => Some(Self { size, align }),
            None => None,
        }
    }

    /// Where the first value of this shape lies in a [`room`](Self::room), counted from the first byte of its length;
    /// also the alignment of the room.
    #[must_use]
    pub const fn room_start(self) -> u32 {
        if self.align > 4 { self.align } else { 4 }
    }
}

/// The smallest multiple of `align`, a power of two, that is not less than `offset`.
#[must_use]
pub const fn align_up(offset: u32, align: u32) -> Option<u32> {
    match offset.checked_add(align - 1) {
        Some(sum) => Some(sum & !(align - 1)),
        None => None,
    }
}

/// Where a field comes to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Bytes of padding in front of it.
    pub padding: u32,
    /// Its first byte.
    pub offset: u32,
    /// The byte behind its last.
    pub end: u32,
}

/// Places a field of `shape` behind what ends at `end`.
#[must_use]
pub const fn place(end: u32, shape: Shape) -> Option<Placement> {
    let Some(offset) = align_up(end, shape.align) else {
        return None;
    };
    match offset.checked_add(shape.size) {
        Some(field_end) => Some(Placement {
            padding: offset - end,
            offset,
            end: field_end,
        }),
        None => None,
    }
}

/// The shape of a struct or table whose last field ends at `end`: its size is a multiple of its alignment.
///
/// `None` when that is more than [`MAX_STRUCT_SIZE`].
#[must_use]
pub const fn close(end: u32, align: u32) -> Option<Shape> {
    match align_up(end, align) {
        Some(size) if size <= MAX_STRUCT_SIZE => Some(Shape { size, align }),
        _ => None,
    }
}
