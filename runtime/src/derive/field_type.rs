//! The types that the fields of derived structs can have, and how each is stored.

use super::{Element, IsPlain};
use crate::flat::{Bool, Maybe, Plain, Reference};
#[cfg(feature = "alloc")]
use crate::flat::{Boxed, Structure, Table, Text};

/// A type of Rust's that a field of a derived struct can have.
///
/// Structs, enums and unions of a schema have it, and those that are derived; scalars, and arrays, `Vec`s and `Option`s of all of
/// these.
///
/// `CHECKED` means nothing to the type. It is a constant of the struct's that calls [`can_be_a_field`] for each of its fields, and so does
/// not compile where that does not. What depends on such a constant the compiler passes over in silence: so it says what is wrong with a
/// type once, at the field, and not wherever the struct uses the type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a field of a Karmem struct",
    label = "how is this stored in a message?",
    note = "a struct of yours needs `#[derive(karmem::Karmem)]`; an enum is stored as its open form: for `Team`, the derive makes `TeamOpen`",
    note = "other fields are integers of 8 to 64 bits, `f32`, `f64`, `karmem::Bool`, `String`, and arrays, `Vec`s and `Option`s of those",
    note = "`bool` and `Option` are known by their names: write them here, and no other name for them",
    note = "`String`, `Vec` and `Box` need the feature `alloc` of the crate `karmem`"
)]
pub trait FieldType<const CHECKED: bool = true>: Sized {
    /// How it is stored.
    type Stored: Element;
}

/// Compiles if a field can be a `T`, and is true then.
#[must_use]
pub const fn can_be_a_field<T: FieldType>() -> bool {
    true
}

/// How a `T` is stored.
pub type StoredOf<T, const CHECKED: bool = true> = <T as FieldType<CHECKED>>::Stored;

/// A type that a plain struct can have: one that is plain. After an error in a plain struct, its derive says so as well, so that what has
/// the struct in it is no other error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not plain memory",
    label = "not plain memory",
    note = "plain are integers of 8 to 64 bits, `f32`, `f64`, `karmem::Bool`, structs of these with `#[repr(C)]` and `#[derive(karmem::Karmem)]`, and arrays of all these",
    note = "an enum is plain in its open form: for `Team`, the derive makes `TeamOpen`",
    note = "what refers to something else, as text and slices do, is for a table: `#[karmem(table)]` instead of `#[repr(C)]`"
)]
pub trait PlainField {}

impl<T: Plain> PlainField for T {}

/// Compiles if a plain struct can have a `T`, and is true then.
#[must_use]
pub const fn can_be_a_plain_field<T: PlainField>() -> bool {
    true
}

macro_rules! stored_as_they_are {
    ($($scalar:ty)*) => {$(
        impl<const CHECKED: bool> FieldType<CHECKED> for $scalar {
            type Stored = Self;
        }

        impl IsPlain for $scalar {}
    )*};
}

stored_as_they_are!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 Bool);

impl<T: FieldType<CHECKED>, const N: usize, const CHECKED: bool> FieldType<CHECKED> for [T; N] {
    type Stored = <T::Stored as Element>::Array<N>;
}

// Where it is a field, the derive says which bit of the presence word is for it. This is for elements, which have none: so they are
// references.
impl<T: FieldType<CHECKED, Stored: Reference>, const CHECKED: bool> FieldType<CHECKED>
    for Option<T>
{
    type Stored = Maybe<T::Stored>;
}

#[cfg(feature = "alloc")]
impl<const CHECKED: bool> FieldType<CHECKED> for alloc::string::String {
    type Stored = Text;
}

#[cfg(feature = "alloc")]
impl<T: FieldType<CHECKED>, const CHECKED: bool> FieldType<CHECKED> for alloc::vec::Vec<T> {
    type Stored = <T::Stored as Element>::Slice<{ u32::MAX }>;
}

#[cfg(feature = "alloc")]
impl<T: FieldType<CHECKED, Stored: IsTable>, const CHECKED: bool> FieldType<CHECKED>
    for alloc::boxed::Box<T>
{
    type Stored = <T::Stored as IsTable>::Boxed;
}

/// What is stored elsewhere alone, so that it may have others of its kind in it.
#[cfg(feature = "alloc")]
#[diagnostic::on_unimplemented(
    message = "only a table is stored as a `Box`: write the type without it, or make it a table with `#[karmem(table)]`"
)]
pub trait IsTable: Element {
    /// The same, with others of its kind in it.
    type Boxed: Element;
}

#[cfg(feature = "alloc")]
impl<T: Structure> IsTable for Table<T> {
    type Boxed = Boxed<T>;
}
