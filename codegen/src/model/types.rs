//! Types of fields, as flat as they can be: what a type is made of is looked up by its [`TypeId`].

use super::{EnumId, Scalar, StructId, UnionId};

/// One of the types that others are made of, in one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) u32);

impl TypeId {
    /// Its index in [`Model::types`](super::Model::types).
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The type of a field or an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A number or a bool, in place.
    Scalar(Scalar),
    /// An enum, in place.
    Enum(EnumId),
    /// An inline struct, in place.
    Inline(StructId),
    /// A reference to a table.
    Table(StructId),
    /// A tag and a reference to a member.
    Union(UnionId),
    /// `[]char` or `[<64]char`: a reference to UTF-8.
    Text {
        /// At most that many bytes.
        limit: Option<u32>,
    },
    /// `[<64]char` with `@inline`: a length and room for UTF-8, in place.
    RoomText {
        /// At most that many bytes, never 0.
        limit: u32,
    },
    /// `[5]T`: always `len` elements, in place.
    Array {
        /// What it holds.
        element: TypeId,
        /// Elements, never 0.
        len: u32,
        /// Bytes from one element to the next.
        stride: u32,
    },
    /// `[]T` or `[<64]T`: a reference to elements.
    Slice {
        /// What it holds.
        element: TypeId,
        /// At most that many elements.
        limit: Option<u32>,
        /// Bytes from one element to the next, never 0.
        stride: u32,
    },
    /// `[<64]T` with `@inline`: a length and room for elements without references, in place. Only a field has it.
    Room {
        /// What it holds.
        element: TypeId,
        /// At most that many elements, never 0.
        limit: u32,
        /// Bytes from the first byte of the length to the first element.
        start: u32,
        /// Bytes from one element to the next.
        stride: u32,
    },
    /// `?T`: one, or nothing. Never of an optional or a union. As an element, it is of a reference.
    Optional(TypeId),
}

/// Whether a field can be absent, and where that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It isn't optional: where a reader doesn't find it, it has its default.
    Always,
    /// An optional reference: the offset of what is absent is 0.
    Offset,
    /// An optional value in place: this bit of its table's presence word, counted from 0, is set when it is there.
    Bit(u32),
}
