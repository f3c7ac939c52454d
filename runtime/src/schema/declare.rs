//! What the declarations of this crate's macros say about themselves: their words in, models out, while they are compiled.

use core::any::TypeId;

use super::{Deprecated, Enum, Field, Member, Struct, Type, Union, Variant};
use crate::declare::is_padding;
use crate::flat::{self, Plain, Stored, StructLayout, Structure, without_raw};
use crate::layout::{Shape, close, place};

impl Struct {
    /// The model of `T`: behind a function, as tables refer to each other in circles.
    #[must_use]
    pub const fn of<T: Structure>() -> &'static Self {
        T::SCHEMA
    }

    /// The struct `T`, with all of its fields.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Structure>(
        docs: &'static str,
        deprecated: &'static str,
        fields: &'static [Field],
    ) -> Self {
        Self {
            package: T::PACKAGE,
            name: without_raw(T::LAYOUT.name),
            id: T::LAYOUT.id,
            class: T::LAYOUT.class,
            shape: T::LAYOUT.shape,
            fields,
            docs,
            deprecated: Deprecated::from_words(deprecated),
            type_id: TypeId::of::<T>,
        }
    }

    /// The struct `T`, with the first of these fields, so many.
    #[doc(hidden)]
    #[must_use]
    pub const fn plain<T: Structure, const N: usize>(
        docs: &'static str,
        deprecated: &'static str,
        (fields, len): &'static ([Field; N], usize),
    ) -> Self {
        Self::new::<T>(docs, deprecated, fields.split_at(*len).0)
    }
}

impl Field {
    /// The field that is stored as a `T` at `offset`.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Stored>(
        name: &'static str,
        offset: u32,
        docs: &'static str,
        deprecated: &'static str,
    ) -> Self {
        Self {
            name: without_raw(name),
            ty: T::TYPE,
            offset,
            shape: T::SHAPE,
            default: None,
            docs,
            deprecated: Deprecated::from_words(deprecated),
        }
    }

    /// The fields of `layout`: of each its type, its docs, and whether it is deprecated.
    #[doc(hidden)]
    #[must_use]
    pub const fn all<const N: usize>(
        layout: &StructLayout,
        declared: [(Type, &'static str, &'static str); N],
    ) -> [Self; N] {
        let mut fields = [const { Self::new::<u8>("", 0, "", "") }; N];
        let mut index = 0;
        while index < N {
            let field = &layout.fields[index];
            let (ty, docs, deprecated) = declared[index];
            fields[index] = Self {
                name: field.name,
                ty,
                offset: field.offset,
                shape: field.shape,
                default: field.default,
                docs,
                deprecated: Deprecated::from_words(deprecated),
            };
            index += 1;
        }
        fields
    }

    /// The fields of a plain struct of this shape without the padding that the layout would add, and how many these are.
    #[doc(hidden)]
    #[must_use]
    pub const fn without_padding<const N: usize>(
        mut fields: [Self; N],
        shape: Shape,
    ) -> ([Self; N], usize) {
        let (mut len, mut end, mut index) = (0, 0, 0);
        while index < N {
            let mut next = index;
            while next < N && is_padding(fields[next].name) {
                next += 1;
            }
            let is_added = if next < N {
                matches!(place(end, fields[next].shape), Some(placed) if placed.offset == fields[next].offset)
            } else {
                matches!(close(end, shape.align), Some(closed) if closed.size == shape.size)
            };
            if is_added {
                index = next;
            }
            // What stands here is a field, or padding that others would not have.
            if index < N {
                end = fields[index].offset + fields[index].shape.size;
                fields[len] = fields[index];
                (len, index) = (len + 1, index + 1);
            }
        }
        (fields, len)
    }
}

impl Enum {
    /// The enum `T`, stored as a `U`.
    ///
    /// # Panics
    ///
    /// While compiling, when a `U` is no scalar.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Plain, U: Plain>(
        name: &'static str,
        docs: &'static str,
        deprecated: &'static str,
        variants: &'static [Variant],
    ) -> Self {
        let Type::Scalar(underlying) = <U as Plain>::TYPE else {
            panic!("an enum is an integer")
        };
        Self {
            name: without_raw(name),
            underlying,
            variants,
            docs,
            deprecated: Deprecated::from_words(deprecated),
            type_id: TypeId::of::<T>,
        }
    }
}

impl Variant {
    /// A variant with this value.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        value: i128,
        docs: &'static str,
        deprecated: &'static str,
    ) -> Self {
        Self {
            name: without_raw(name),
            value,
            docs,
            deprecated: Deprecated::from_words(deprecated),
        }
    }
}

impl Union {
    /// The union `T`.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: flat::Union>(
        docs: &'static str,
        deprecated: &'static str,
        members: &'static [Member],
    ) -> Self {
        Self {
            name: without_raw(T::NAME),
            members,
            docs,
            deprecated: Deprecated::from_words(deprecated),
            type_id: TypeId::of::<T>,
        }
    }
}

impl Member {
    /// A `T` that is a member, by its tag.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: Structure>(
        name: &'static str,
        tag: u32,
        docs: &'static str,
        deprecated: &'static str,
    ) -> Self {
        Self {
            name: without_raw(name),
            ty: Struct::of::<T>,
            tag,
            docs,
            deprecated: Deprecated::from_words(deprecated),
        }
    }
}

impl Deprecated {
    /// What a declaration says of it: nothing, or a character and why.
    const fn from_words(words: &'static str) -> Option<Self> {
        if words.is_empty() {
            return None;
        }
        Some(Self {
            why: words.split_at(1).1,
        })
    }
}

impl Type {
    /// Whether it is optional, and would be able to hold nothing without that. Schemas have no such types.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_absent_twice(self) -> bool {
        matches!(self, Self::Optional(Self::Optional(_) | Self::Union(_)))
    }

    /// What a limit of so many elements of this size in bytes is in a schema: none where it is more than a message reaches.
    pub(crate) const fn limit(limit: u32, size: u32) -> Option<u32> {
        if limit < u32::MAX && limit as u64 * size as u64 <= u32::MAX as u64 {
            Some(limit)
        } else {
            None
        }
    }
}
