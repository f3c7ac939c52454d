//! What is built in place, whatever it is stored as.

use crate::build::{ElementsBuilder, Empty, SliceBuilder, Slot};
use crate::error::BuildError;
use crate::flat::{
    ArrayOf, In, Maybe, Placed, PlacedBuilder, Plain, Present, Slice, SliceOf, Structure, Table,
    Tagged, Union,
};

/// What is stored is built in place, rather than set as a whole.
///
/// The lifetime means nothing. With it, the bounds of a method can ask for this of a type that has it or not; so where it has not, the
/// method is an error for who calls it, not for the struct.
#[diagnostic::on_unimplemented(
    message = "this field is not built in place: it is plain memory, or text",
    note = "store it as a whole, with the method whose name starts with `set_`"
)]
pub trait BuiltInPlace<'any> {
    /// What builds it, perhaps after something was placed for it.
    type Builder<'b>;

    /// Builds the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has a `Self` there.
    unsafe fn init<'b, S>(slot: &mut Slot<'b, S>, offset: u32) -> Self::Builder<'b>;
}

macro_rules! placed {
    ($([$($parameter:tt)*] $stored:ty;)*) => {$(
        impl<$($parameter)*> BuiltInPlace<'_> for $stored {
            type Builder<'b> = PlacedBuilder<'b, Self>;

            #[inline]
            unsafe fn init<'b, S>(slot: &mut Slot<'b, S>, offset: u32) -> Self::Builder<'b> {
                // SAFETY: the caller's promise.
                unsafe { slot.init::<Self>(offset) }
            }
        }
    )*};
}

placed! {
    [T: Structure] In<T>;
    [T: Placed, const N: usize] ArrayOf<T, N>;
    [U: Union] Tagged<U>;
}

macro_rules! tables {
    ($($stored:ty;)*) => {$(
        impl<T: Structure, const BOXED: bool> BuiltInPlace<'_> for $stored {
            type Builder<'b> = Result<T::Builder<'b>, BuildError>;

            #[inline]
            unsafe fn init<'b, S>(slot: &mut Slot<'b, S>, offset: u32) -> Self::Builder<'b> {
                // SAFETY: the caller's promise.
                unsafe { slot.init_table::<T>(offset) }
            }
        }
    )*};
}

tables! {
    Table<T, BOXED>;
    Maybe<Table<T, BOXED>>;
}

impl<T: Placed, const BIT: u32> BuiltInPlace<'_> for Present<T, BIT> {
    type Builder<'b> = PlacedBuilder<'b, T>;

    #[inline]
    unsafe fn init<'b, S>(slot: &mut Slot<'b, S>, offset: u32) -> Self::Builder<'b> {
        // SAFETY: the caller's promise; only tables have optional fields in place, and the type says which bit is for it.
        unsafe { slot.init_maybe::<T>(offset, BIT) }
    }
}

/// As many elements as the caller says, built in place.
pub trait InitSlice {
    /// What builds them.
    type Builder<'b>;

    /// Places `len` elements, and makes the field at `offset` refer to them.
    ///
    /// # Errors
    ///
    /// When there are too many, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a `Self` there.
    unsafe fn init<'b, S>(
        slot: &mut Slot<'b, S>,
        offset: u32,
        len: usize,
    ) -> Result<Self::Builder<'b>, BuildError>;
}

macro_rules! slices {
    ($([$($parameter:tt)*] $stored:ty => $builder:ty, $init:ident, $empty:ident;)*) => {$(
        impl<$($parameter)*, const LIMIT: u32> InitSlice for $stored {
            type Builder<'b> = $builder;

            #[inline]
            unsafe fn init<'b, S>(
                slot: &mut Slot<'b, S>,
                offset: u32,
                len: usize,
            ) -> Result<Self::Builder<'b>, BuildError> {
                // SAFETY: the caller's promise.
                unsafe { slot.$init(offset, LIMIT, len, Empty::$empty) }
            }
        }
    )*};
}

slices! {
    [T: Plain] Slice<T, LIMIT> => SliceBuilder<'b, T>, init_slice, Nowhere;
    [T: Placed] SliceOf<T, LIMIT> => ElementsBuilder<'b, T>, init_elements, Nowhere;
    [T: Plain] Maybe<Slice<T, LIMIT>> => SliceBuilder<'b, T>, init_slice, Placed;
    [T: Placed] Maybe<SliceOf<T, LIMIT>> => ElementsBuilder<'b, T>, init_elements, Placed;
}
