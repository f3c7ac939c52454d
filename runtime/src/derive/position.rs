//! Where the fields of a derived struct lie: their types in, offsets and presence bits out, while the struct is compiled.

use crate::flat::Stored;
use crate::layout::{self, Class, Shape, TABLE_HEADER_SIZE, WORD};

/// What the layout has to know of a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldShape {
    shape: Shape,
    /// Whether a bit of the presence word says if it is there.
    has_bit: bool,
}

impl FieldShape {
    /// That of a field that is stored as an `S`.
    #[must_use]
    pub const fn of<S: Stored>() -> Self {
        Self {
            shape: S::SHAPE,
            has_bit: S::PRESENCE.is_some(),
        }
    }
}

/// Where a field lies.
#[derive(Clone, Copy, Debug)]
pub struct Position {
    /// Its first byte, counted from the struct's.
    pub offset: u32,
    /// The number of its presence bit, or of the next field's that has one.
    pub bit: u32,
}

/// Where the fields of a struct lie, where the last ends, and the alignment of a struct that asks for none: what its fields need, at
/// least 8.
///
/// # Panics
///
/// While compiling, when they take more bytes than can be counted.
#[must_use]
pub const fn positions<const N: usize>(
    class: Class,
    fields: [FieldShape; N],
) -> ([Position; N], u32, u32) {
    let mut end = match class {
        Class::Inline => 0,
        Class::Table => TABLE_HEADER_SIZE,
    };
    let (mut bit, mut align) = (0, WORD);
    let mut positions = [Position { offset: 0, bit: 0 }; N];
    let mut index = 0;
    while index < N {
        let Some(placement) = layout::place(end, fields[index].shape) else {
            panic!("larger than a struct may be")
        };
        positions[index] = Position {
            offset: placement.offset,
            bit,
        };
        end = placement.end;
        if fields[index].shape.align > align {
            align = fields[index].shape.align;
        }
        bit += fields[index].has_bit as u32;
        index += 1;
    }
    (positions, end, align)
}

/// Whether plain fields, offset and shape each, lie in Rust where the layout puts them, in a struct of this size and alignment.
#[must_use]
pub const fn lies_as_laid_out(fields: &[(usize, Shape)], size: usize, align: usize) -> bool {
    let mut end = 0;
    let mut index = 0;
    while index < fields.len() {
        let (offset, shape) = fields[index];
        match layout::place(end, shape) {
            Some(placement) if placement.offset as usize == offset => end = placement.end,
            _ => return false,
        }
        index += 1;
    }
    match layout::close(end, align as u32) {
        Some(shape) => shape.size as usize == size,
        None => false,
    }
}

/// Compiles if a table can be owned, where there is an allocator.
pub const fn can_be_owned<T: Default + Clone + PartialEq + core::fmt::Debug>() {}

/// Compiles if what begins at `offset` follows at once what ends at `end`, in bytes.
///
/// # Panics
///
/// While compiling, when there is padding between them: with the field to add, called `name`, behind `field` of `of`.
#[track_caller]
pub const fn no_padding(offset: usize, end: usize, of: &str, field: &str, name: &str) {
    if offset == end {
        return;
    }
    let mut text = Text::new();
    text.push("`");
    text.push(of);
    text.push("` has ");
    text.push_number(offset - end);
    text.push(" bytes of padding behind `");
    text.push(field);
    text.push("`: add the field `");
    text.push(name);
    text.push(": [u8; ");
    text.push_number(offset - end);
    text.push("]` after it");
    panic!("{}", text.as_str())
}

/// Text that is made while compiling.
struct Text {
    bytes: [u8; 512],
    len: usize,
}

impl Text {
    const fn new() -> Self {
        Self {
            bytes: [0; 512],
            len: 0,
        }
    }

    const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut index = 0;
        while index < bytes.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = bytes[index];
            self.len += 1;
            index += 1;
        }
    }

    const fn push_number(&mut self, number: usize) {
        if number > 9 {
            self.push_number(number / 10);
        }
        let digit = [b'0' + (number % 10) as u8];
        if let Ok(digit) = core::str::from_utf8(&digit) {
            self.push(digit);
        }
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "there is padding in front of this field",
        }
    }
}
