//! Packed structs as data: where their fields lie, and whether those are the places that the layout gives them.

use super::stored::Stored;
use crate::flat::{Field, StructLayout, without_raw};
use crate::layout::{Class, Shape, Wire, close, place};

/// The field of type `T` at `offset`.
#[doc(hidden)]
#[must_use]
pub const fn field<T: Stored>(name: &'static str, offset: u32) -> Field {
    Field {
        name: without_raw(name),
        offset,
        shape: Wire::Packed.shape(Shape::scalar(T::SIZE)),
        target: T::TARGET,
        first: None,
        presence: None,
        default: None,
        // What is packed has a verifier of its own.
        verify: |_, _, _, budget| Ok(budget),
    }
}

/// The layout of a struct with these fields, `size` bytes long.
///
/// # Panics
///
/// While compiling, when the fields are not one behind the other, from behind a table's content size to the end.
#[doc(hidden)]
#[must_use]
pub const fn layout(
    class: Class,
    name: &'static str,
    id: u64,
    fields: &'static [Field],
    size: u32,
) -> StructLayout {
    let mut end = match class {
        Class::Inline => 0,
        Class::Table => Wire::Packed.table_header_size(),
    };
    let mut index = 0;
    while index < fields.len() {
        match place(end, fields[index].shape) {
            Some(placement) if placement.offset == fields[index].offset => end = placement.end,
            _ => crate::flat::misplaced(name, fields[index].name),
        }
        index += 1;
    }
    assert!(end == size, "the last field does not end where it should");
    let Some(shape) = close(end, Wire::Packed.word()) else {
        panic!("larger than a struct may be")
    };
    StructLayout {
        name,
        id,
        class,
        shape,
        fields,
        end,
        verified: 0,
        first: None,
        has_defaults: false,
    }
}

/// Compiles if fields of a struct of this class can have defaults.
///
/// # Panics
///
/// While compiling, when they can't.
#[doc(hidden)]
pub const fn field_default(class: Class) {
    assert!(
        matches!(class, Class::Table),
        "only fields of tables have defaults"
    );
}
