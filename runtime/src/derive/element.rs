//! What becomes of what is stored when there are several of it, or perhaps none.

use super::Lend;
use crate::build;
use crate::flat::{
    ArrayOf, In, Maybe, Plain, Present, Reference, Slice, SliceOf, Stored, Structure, Table,
    Tagged, Text, Union,
};

/// What is stored for a [`FieldType`](super::FieldType), alone or with others of its kind.
pub trait Element: Lend {
    /// `N` of them, in place.
    type Array<const N: usize>: Element;
    /// At most `LIMIT` of them, elsewhere.
    type Slice<const LIMIT: u32>: Element;
    /// One that may be absent, as `BIT` of the presence word says where it is no reference.
    type Optional<const BIT: u32>: Optional;
}

/// What is stored for an `Option`.
pub trait Optional: Lend {
    /// Makes the field at `offset` absent.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has a `Self` there.
    unsafe fn clear<B>(builder: &mut B, offset: u32) -> &mut B;
}

impl<T: Plain> Element for T {
    type Array<const N: usize> = [T; N];
    type Slice<const LIMIT: u32> = Slice<T, LIMIT>;
    type Optional<const BIT: u32> = Present<T, BIT>;
}

/// What is no plain value: a reference, or in place.
macro_rules! elements {
    ($([$($parameter:tt)*] $stored:ty => $optional:ty;)*) => {$(
        impl<$($parameter)*> Element for $stored {
            type Array<const N: usize> = ArrayOf<Self, N>;
            type Slice<const LIMIT: u32> = SliceOf<Self, LIMIT>;
            type Optional<const BIT: u32> = $optional;
        }
    )*};
}

elements! {
    [T: Structure, const BOXED: bool] Table<T, BOXED> => Maybe<Self>;
    [const MOST: u32] Text<MOST> => Maybe<Self>;
    [T: Plain, const MOST: u32] Slice<T, MOST> => Maybe<Self>;
    [T: Element + crate::flat::Placed, const MOST: u32] SliceOf<T, MOST> => Maybe<Self>;
    [T: Structure] In<T> => Present<Self, BIT>;
    [T: Element + crate::flat::Placed, const LEN: usize] ArrayOf<T, LEN> => Present<Self, BIT>;
    [U: Union] Tagged<U> => Present<Self, BIT>;
    [R: Reference + Lend] Maybe<R> => Present<Self, BIT>;
}

impl<R: Reference> Optional for Maybe<R> {
    #[inline]
    unsafe fn clear<B>(builder: &mut B, offset: u32) -> &mut B {
        // SAFETY: the caller's promise.
        unsafe { build::clear_reference::<B, Self>(builder, offset) }
    }
}

impl<T: Stored, const BIT: u32> Optional for Present<T, BIT> {
    #[inline]
    unsafe fn clear<B>(builder: &mut B, offset: u32) -> &mut B {
        // SAFETY: the caller's promise; only tables have optional fields in place, and the type says which bit is for it.
        unsafe { build::clear::<B, T>(builder, offset, BIT) }
    }
}
