//! Structs as data: what verification follows, and what is shown of a value.

use core::fmt;

use super::{Plain, Stored, plain_shape};
use crate::frozen::View;
use crate::layout::{Class, Shape, TABLE_HEADER_SIZE, WORD, close, place};
use crate::verify::{Failed, Verifier};

/// A struct of a schema as data: what the verifier follows.
#[derive(Debug)]
pub struct StructLayout {
    /// The name in the schema.
    pub name: &'static str,
    /// The 64-bit id in the schema.
    pub id: u64,
    /// Whether it starts with the header of a table.
    pub class: Class,
    /// Its size and alignment, padding included; of a table, as writers of this schema write it.
    pub shape: Shape,
    /// Its fields, in the order in which they lie.
    pub fields: &'static [Field],
    /// Where its last field ends.
    pub(crate) end: u32,
    /// Which of the first 64 fields have references: bit 0 stands for the first field.
    pub(crate) references: u64,
    /// Where the first of those lies.
    pub(crate) first_reference: u32,
}

impl StructLayout {
    /// The layout of a struct with these fields, of which the last ends at `end`.
    ///
    /// # Panics
    ///
    /// While compiling, when the fields are not where [`layout`](crate::layout) puts them, one behind the other.
    #[must_use]
    pub const fn new(
        class: Class,
        name: &'static str,
        id: u64,
        fields: &'static [Field],
        end: u32,
    ) -> Self {
        let mut at = match class {
            Class::Inline => 0,
            Class::Table => TABLE_HEADER_SIZE,
        };
        let mut references = 0;
        let mut first_reference = 0;
        let mut index = 0;
        while index < fields.len() {
            let field = &fields[index];
            match place(at, field.shape) {
                Some(placement) if placement.offset == field.offset => at = placement.end,
                _ => panic!("the fields do not lie where the layout puts them"),
            }
            if index < u64::BITS as usize
                && let Some(first) = field.references.first()
            {
                if references == 0 {
                    first_reference = field.offset + first;
                }
                references |= 1 << index;
            }
            index += 1;
        }
        assert!(at == end, "the last field does not end where it should");
        let Some(shape) = close(end, WORD) else {
            panic!("larger than a struct may be")
        };
        Self {
            name,
            id,
            class,
            shape,
            fields,
            end,
            references,
            first_reference,
        }
    }

    /// The layout of a struct without references, whose fields nobody follows.
    #[must_use]
    pub const fn plain<T: Plain>(name: &'static str, id: u64) -> Self {
        let shape = plain_shape::<T>();
        Self {
            name,
            id,
            class: Class::Inline,
            shape,
            fields: &[],
            end: shape.size,
            references: 0,
            first_reference: 0,
        }
    }
}

/// A field of a struct as data.
#[derive(Debug)]
pub struct Field {
    /// The name of its getter, without `r#`.
    pub name: &'static str,
    /// Its first byte, counted from the struct's.
    pub offset: u32,
    /// Its size and alignment.
    pub shape: Shape,
    /// What it refers to.
    pub references: References,
    /// Verifies what it refers to.
    pub(crate) verify: fn(&mut Verifier<'_>, u32) -> Result<(), Failed>,
    /// Formats the value at a verified place, or its default where there is none.
    debug: unsafe fn(Option<View<'_>>, &mut fmt::Formatter<'_>) -> fmt::Result,
}

impl Field {
    /// The field of type `T` at `offset`.
    #[must_use]
    pub const fn new<T: Stored>(name: &'static str, offset: u32) -> Self {
        Self {
            name: without_raw(name),
            offset,
            shape: T::SHAPE,
            references: T::REFERENCES,
            verify: T::verify,
            debug: debug::<T>,
        }
    }

    /// Formats the value at `view`, or its default where the object ends before it.
    ///
    /// # Safety
    ///
    /// What is at `view` was verified as this field.
    pub(crate) unsafe fn fmt(
        &self,
        view: Option<View<'_>>,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        // SAFETY: the caller's promise.
        unsafe { (self.debug)(view, f) }
    }
}

/// The name of an identifier that may be raw: `type` for `r#type`.
const fn without_raw(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// # Safety
///
/// What is at `view` was verified as a `T`.
unsafe fn debug<T: Stored>(view: Option<View<'_>>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let view = match view {
        Some(view) => view,
        None => View::absent::<T>(),
    };
    // SAFETY: the caller's promise; what is absent is all zeros, which is valid for every type.
    fmt::Debug::fmt(&unsafe { T::get(view) }, f)
}

/// What is stored in a field, as the verifier sees it.
#[derive(Clone, Copy, Debug)]
pub enum References {
    /// Nothing but values, valid for any bits.
    None,
    /// A reference to a string.
    Text {
        /// Bytes that it may have.
        limit: u32,
    },
    /// A reference to a slice.
    Slice {
        /// Elements that it may have.
        limit: u32,
        /// The struct that each is, if it has references. No word about its size: a struct may refer to a slice
        /// of itself, whose layout is not known before this is.
        structs: Option<LayoutOf>,
    },
    /// A reference to a table.
    Table(LayoutOf),
    /// Inline structs with references, in place.
    Structs {
        /// How many.
        len: u32,
        /// Where in the first of them the first reference lies.
        first: u32,
        /// What each is.
        layout: LayoutOf,
    },
}

impl References {
    /// Where in the field the first reference lies.
    pub(crate) const fn first(&self) -> Option<u32> {
        match *self {
            Self::None => None,
            Self::Text { .. } | Self::Slice { .. } | Self::Table(_) => Some(0),
            Self::Structs { first, .. } => Some(first),
        }
    }
}

/// The layout of a struct, behind a function so that structs can refer to each other in circles.
pub type LayoutOf = fn() -> &'static StructLayout;
