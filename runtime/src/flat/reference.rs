//! What a field can refer to: slices, strings and tables.

use core::marker::PhantomData;

use super::{Placed, Plain, Stored, Structure, Target, layout_of};
use crate::build::{Place, Slot};
use crate::error::LiveError;
use crate::exclusive::{MutSlice, MutView};
use crate::frozen::{RefSlice, View};
use crate::layout::{Class, Shape};
use crate::live::{LiveSlice, LiveText, LiveView};
use crate::schema::{Struct, Type};
use crate::verify::{Budget, Verdict, Verifier};

/// A field that refers to a slice of at most `LIMIT` plain values, stored elsewhere.
#[derive(Debug)]
pub struct Slice<T, const LIMIT: u32 = { u32::MAX }>(PhantomData<T>);

// SAFETY: the range is verified; zeros are an empty slice.
unsafe impl<T: Plain, const LIMIT: u32> Stored for Slice<T, LIMIT> {
    const SHAPE: Shape = Shape::SLICE;
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = Target::Nothing;
    const TYPE: Type = Type::Slice {
        element: &<T as Plain>::TYPE,
        limit: Type::limit(LIMIT, T::SHAPE.size),
    };

    type Ref<'a> = &'a [T];
    type Mut<'a> = &'a mut [T];
    type Live<'a> = Result<LiveSlice<'a, T>, LiveError>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        verifier.referred_slice::<T>(place, LIMIT, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> &[T] {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the slice was verified with the reference to it; where that is zeros, it is empty.
        unsafe { first.values::<T>(len) }
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> &mut [T] {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the slice was verified with the reference to it, and nothing else leads there; where that is zeros, it
        // is empty.
        unsafe { first.values_mut::<T>(len) }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::referred(view, LIMIT)
    }
}

/// A field that refers to a slice of at most `LIMIT` elements that are not plain, stored elsewhere.
#[derive(Debug)]
pub struct SliceOf<T, const LIMIT: u32 = { u32::MAX }>(PhantomData<T>);

// SAFETY: the range is verified, and what its elements refer to; zeros are an empty slice.
unsafe impl<T: Placed, const LIMIT: u32> Stored for SliceOf<T, LIMIT> {
    const SHAPE: Shape = Shape::SLICE;
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = T::TARGET;
    const TYPE: Type = Type::Slice {
        element: &T::TYPE,
        limit: Type::limit(LIMIT, T::SHAPE.size),
    };

    type Ref<'a> = RefSlice<'a, T>;
    type Mut<'a> = MutSlice<'a, T>;
    type Live<'a> = Result<LiveSlice<'a, T>, LiveError>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        verifier.referred_slice::<T>(place, LIMIT, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> RefSlice<'_, T> {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the slice was verified with the reference to it; where that is zeros, it is empty.
        unsafe { RefSlice::new(first, len) }
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> MutSlice<'_, T> {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the slice was verified with the reference to it, and nothing else leads there; where that is zeros, it
        // is empty.
        unsafe { MutSlice::new(first, len) }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::referred(view, LIMIT)
    }
}

/// A field that refers to a string of at most `LIMIT` bytes, stored elsewhere.
#[derive(Debug)]
pub struct Text<const LIMIT: u32 = { u32::MAX }>;

// SAFETY: the range is verified, and that it is UTF-8; zeros are an empty string.
unsafe impl<const LIMIT: u32> Stored for Text<LIMIT> {
    const SHAPE: Shape = Shape::SLICE;
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = Target::Nothing;
    const TYPE: Type = Type::Text {
        limit: Type::limit(LIMIT, 1),
    };

    type Ref<'a> = &'a str;
    type Mut<'a> = &'a str;
    type Live<'a> = Result<LiveText<'a>, LiveError>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], _: u32, budget: Budget) -> Verdict {
        verifier.referred_text(place, LIMIT, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> &str {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the bytes were verified to lie in the message.
        let bytes = unsafe { first.values::<u8>(len) };
        // SAFETY: they were verified to be UTF-8, and nobody writes them.
        unsafe { core::str::from_utf8_unchecked(bytes) }
    }

    /// Strings are not changed in place.
    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> &str {
        // SAFETY: the caller's promise.
        unsafe { Self::get(view.into_view()) }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::referred(view, LIMIT).map(LiveText::new)
    }
}

/// A field that refers to a table, stored elsewhere; absent, it reads as a table of defaults.
///
/// An owned one is a `T` in place, or if it is `BOXED`, perhaps a `T` in a box.
#[derive(Debug)]
pub struct Table<T, const BOXED: bool = false>(PhantomData<T>);

/// A [`Table`] that may have another of the kind of what has it in it: owned, it is in a box.
pub type Boxed<T> = Table<T, true>;

// SAFETY: the table is verified as a `T`; zeros are the absent table.
unsafe impl<T: Structure, const BOXED: bool> Stored for Table<T, BOXED> {
    const SHAPE: Shape = Shape::TABLE_REFERENCE;
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = Target::Struct(layout_of::<T>);
    const TYPE: Type = Type::Struct(Struct::of::<T>);

    type Ref<'a> = T::Ref<'a>;
    type Mut<'a> = Option<T::Mut<'a>>;
    type Live<'a> = Result<T::Live<'a>, LiveError>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        verifier.referred_table::<T>(place, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> T::Ref<'_> {
        const { assert!(matches!(T::LAYOUT.class, Class::Table)) }
        // SAFETY: the caller's promise.
        let table = unsafe { view.referred_table::<T>() };
        // SAFETY: a verified table of type `T`, or the absent one, which is valid for every table.
        unsafe { T::from_view(table) }
    }

    #[inline]
    unsafe fn get_mut(view: MutView<'_>) -> Option<T::Mut<'_>> {
        // SAFETY: the caller's promise.
        let table = unsafe { view.referred_table()? };
        // SAFETY: a verified table of type `T`, to which nothing else leads.
        Some(unsafe { T::from_mut(table) })
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        let table = view.referred_table(T::LAYOUT.shape.align)?;
        // SAFETY: a table that is there lies at a multiple of its alignment; of one that is not, nothing is read.
        Ok(unsafe { T::from_live(table.unwrap_or(view.without_bytes())) })
    }
}

macro_rules! placed_in_a_place {
    ($([$($parameter:tt)*] $stored:ty;)*) => {$(
        // SAFETY: a place places what is stored as such, and refers to it.
        unsafe impl<$($parameter)*> Placed for $stored {
            type Builder<'b> = Place<'b, Self>;

            #[inline(always)]
            unsafe fn builder(slot: Slot<'_>) -> Place<'_, Self> {
                // SAFETY: the caller's promise.
                unsafe { Place::new(slot) }
            }
        }
    )*};
}

placed_in_a_place! {
    [T: Plain, const LIMIT: u32] Slice<T, LIMIT>;
    [T: Placed, const LIMIT: u32] SliceOf<T, LIMIT>;
    [const LIMIT: u32] Text<LIMIT>;
    [T: Structure, const BOXED: bool] Table<T, BOXED>;
}
