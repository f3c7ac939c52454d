//! The types that the fields of derived structs can have, and how each is stored.

#[cfg(feature = "alloc")]
use super::SliceOf;
use super::{Element, IsPlain};
use crate::flat::{Bool, Maybe, Reference};
#[cfg(feature = "alloc")]
use crate::flat::{Boxed, Structure, Text};

/// A type of Rust's that a field of a derived struct can have.
///
/// Structs, enums and unions of a schema have it, and those that are derived; scalars, and arrays, `Vec`s and `Option`s of all of
/// these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a field of a Karmem struct",
    label = "how is this stored in a message?",
    note = "fields are integers of 8 to 64 bits, `f32`, `f64`, `karmem::Bool`, `String`, structs that derive `Karmem`, and arrays, `Vec`s and `Option`s of those",
    note = "a closed enum is stored as its open form: for `Team`, the derive makes `TeamOpen`",
    note = "`String` and `Vec` need the feature `alloc` of the crate `karmem`"
)]
pub trait FieldType: Sized {
    /// How it is stored.
    type Stored: Element;
}

/// How a `T` is stored.
pub type StoredOf<T> = <T as FieldType>::Stored;

macro_rules! stored_as_they_are {
    ($($scalar:ty)*) => {$(
        impl FieldType for $scalar {
            type Stored = Self;
        }

        impl IsPlain for $scalar {}
    )*};
}

stored_as_they_are!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 Bool);

impl<T: FieldType, const N: usize> FieldType for [T; N] {
    type Stored = super::ArrayOf<T, N>;
}

// Where it is a field, the derive says which bit of the presence word is for it. This is for elements, which have none: so they are
// references.
impl<T: FieldType<Stored: Reference>> FieldType for Option<T> {
    type Stored = Maybe<T::Stored>;
}

#[cfg(feature = "alloc")]
impl FieldType for alloc::string::String {
    type Stored = Text;
}

#[cfg(feature = "alloc")]
impl<T: FieldType> FieldType for alloc::vec::Vec<T> {
    type Stored = SliceOf<T>;
}

#[cfg(feature = "alloc")]
impl<T: Structure> FieldType for alloc::boxed::Box<T> {
    type Stored = Boxed<T>;
}
