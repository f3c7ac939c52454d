//! Types of fields, as data.

use super::{Enum, Struct, Union};

/// The type of a field or an element, as KarmemIDL has it.
///
/// Sizes are not said here: they follow from the type, and [`layout`](crate::layout) has the rules.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// A number or a bool, in place.
    Scalar(Scalar),
    /// An enum, in place.
    Enum(&'static Enum),
    /// An inline struct in place, or a reference to a table: the [class](Struct::class) says which. Behind a function, as tables
    /// refer to each other in circles.
    Struct(fn() -> &'static Struct),
    /// A tag and a reference to a member.
    Union(fn() -> &'static Union),
    /// `[]char`, `[<64]char`: a reference to UTF-8.
    Text {
        /// At most that many bytes.
        limit: Option<u32>,
    },
    /// `[<64]char @inline()`: a length and room for UTF-8, in place.
    RoomText {
        /// At most that many bytes.
        limit: u32,
    },
    /// `[5]T`: always `len` elements, in place.
    Array {
        /// What it holds.
        element: &'static Self,
        /// How many elements.
        len: u32,
    },
    /// `[]T`, `[<64]T`: a reference to elements.
    Slice {
        /// What it holds.
        element: &'static Self,
        /// At most that many elements.
        limit: Option<u32>,
    },
    /// `[<64]T @inline()`: a length and room for elements, in place.
    Room {
        /// What it holds.
        element: &'static Self,
        /// At most that many elements.
        limit: u32,
    },
    /// `?T`: one, or nothing.
    Optional(&'static Self),
}

/// A number or a bool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// `uint8`, also called `byte`
    U8,
    /// `uint16`
    U16,
    /// `uint32`
    U32,
    /// `uint64`
    U64,
    /// `int8`
    I8,
    /// `int16`
    I16,
    /// `int32`
    I32,
    /// `int64`
    I64,
    /// `float32`
    F32,
    /// `float64`
    F64,
    /// `bool`
    Bool,
}

impl Scalar {
    /// Each of them.
    pub const ALL: &[Self] = &[
        Self::U8,
        Self::U16,
        Self::U32,
        Self::U64,
        Self::I8,
        Self::I16,
        Self::I32,
        Self::I64,
        Self::F32,
        Self::F64,
        Self::Bool,
    ];

    /// What a schema calls it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::U8 => "uint8",
            Self::U16 => "uint16",
            Self::U32 => "uint32",
            Self::U64 => "uint64",
            Self::I8 => "int8",
            Self::I16 => "int16",
            Self::I32 => "int32",
            Self::I64 => "int64",
            Self::F32 => "float32",
            Self::F64 => "float64",
            Self::Bool => "bool",
        }
    }
}
