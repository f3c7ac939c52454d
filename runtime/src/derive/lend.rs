//! What there is to be changed of a field, whatever it is stored as.

use crate::exclusive::{MutSlice, MutView};
use crate::flat::{
    ArrayOf, In, Maybe, MutOf, Placed, Plain, Present, Reference, Slice, SliceOf, Stored,
    Structure, Table, Tagged, Text, Union, UnionMut,
};

/// A field that is lent to be changed.
pub trait Lend: Stored {
    /// What is lent.
    type Lent<'m>;

    /// The field at `offset`, to be changed: nothing, or nothing in it, where the table was written without it.
    ///
    /// # Safety
    ///
    /// `S` has a `Self` there.
    unsafe fn lend<'m, S: Structure>(view: &'m mut MutView<'_, S>, offset: u32) -> Self::Lent<'m>;
}

macro_rules! lent {
    ($([$($parameter:tt)*] $stored:ty => $lent:ty, |$field:ident| $lend:expr;)*) => {$(
        impl<$($parameter)*> Lend for $stored {
            type Lent<'m> = $lent;

            #[inline]
            unsafe fn lend<'m, S: Structure>(view: &'m mut MutView<'_, S>, offset: u32) -> Self::Lent<'m> {
                // SAFETY: the caller's promise.
                let $field = unsafe { view.field::<Self>(offset) };
                $lend
            }
        }
    )*};
}

lent! {
    [T: Plain] T => Option<&'m mut T>, |field| field;
    [T: Structure] In<T> => Option<T::Mut<'m>>, |field| field;
    [T: Structure, const BOXED: bool] Table<T, BOXED> => Option<T::Mut<'m>>, |field| field.flatten();
    [const LIMIT: u32] Text<LIMIT> => &'m str, |field| field.unwrap_or_default();
    [T: Plain, const LIMIT: u32] Slice<T, LIMIT> => &'m mut [T], |field| field.unwrap_or_default();
    [T: Placed, const LIMIT: u32] SliceOf<T, LIMIT> => MutSlice<'m, T>, |field| field.unwrap_or_default();
    [T: Placed, const N: usize] ArrayOf<T, N> => MutSlice<'m, T>, |field| field.unwrap_or_default();
    [R: Reference] Maybe<R> => Option<R::ReferredMut<'m>>, |field| field.flatten();
    [T: Stored, const BIT: u32] Present<T, BIT> => Option<MutOf<'m, T>>, |field| field;
}

impl<U: Union> Lend for Tagged<U> {
    type Lent<'m> = UnionMut<'m, U>;

    #[inline]
    unsafe fn lend<'m, S: Structure>(view: &'m mut MutView<'_, S>, offset: u32) -> UnionMut<'m, U> {
        // SAFETY: the caller's promise.
        unsafe { view.union_field::<U>(offset) }
    }
}
