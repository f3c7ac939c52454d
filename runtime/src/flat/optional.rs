//! What may be absent: references, whose offset is 0 then, and what is stored in place, which a table has a bit for.

use core::marker::PhantomData;

use super::{Placed, Plain, Slice, SliceOf, Stored, Structure, Table, Target, Text};
use crate::build::{Place, Slot};
use crate::error::LiveError;
use crate::exclusive::{MutSlice, MutView};
use crate::frozen::View;
use crate::layout::Shape;
use crate::live::{LiveDebug, LiveSlice, LiveText, LiveView};
use crate::schema::Type;
use crate::verify::{Budget, Verdict, Verifier};

/// What refers to something elsewhere, if its offset is not 0.
///
/// # Safety
///
/// It is stored with its offset as the first four bytes.
#[diagnostic::on_unimplemented(
    message = "elements that may be absent are tables, text or slices: `{Self}` lies in place",
    note = "an `Option` of it can be a field, but not an element"
)]
pub unsafe trait Reference: Placed {
    /// What a live read gives where there is something.
    type Referred<'a>: LiveDebug;
    /// What there is to be changed where there is something.
    type ReferredMut<'a>;

    /// Follows the reference in the range of `view` at this moment; none where its offset is 0.
    ///
    /// # Errors
    ///
    /// When nothing of the kind can lie there.
    ///
    /// # Safety
    ///
    /// As [`Stored::live`].
    unsafe fn follow(view: LiveView<'_>) -> Result<Option<Self::Referred<'_>>, LiveError>;

    /// Follows the reference at `view`, whose offset is not 0.
    ///
    /// # Safety
    ///
    /// As [`Stored::get_mut`].
    unsafe fn follow_mut(view: MutView<'_>) -> Option<Self::ReferredMut<'_>>;
}

/// A field that refers to an `R`, or to nothing.
#[derive(Debug)]
pub struct Maybe<R>(PhantomData<R>);

// SAFETY: what is there is an `R`, verified as one; zeros are nothing.
unsafe impl<R: Reference> Stored for Maybe<R> {
    const SHAPE: Shape = R::SHAPE;
    const FIRST: Option<u32> = R::FIRST;
    const TARGET: Target = R::TARGET;
    const TYPE: Type = Type::Optional(&R::TYPE);

    type Ref<'a> = Option<R::Ref<'a>>;
    type Mut<'a> = Option<R::ReferredMut<'a>>;
    type Live<'a> = Result<Option<R::Referred<'a>>, LiveError>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        R::verify(verifier, place, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Option<R::Ref<'_>> {
        // SAFETY: a reference starts with its offset, at a multiple of 4.
        let offset = *unsafe { view.value::<u32>() };
        // SAFETY: the caller's promise.
        (offset != 0).then(|| unsafe { R::get(view) })
    }

    #[inline]
    unsafe fn get_mut(view: MutView<'_>) -> Self::Mut<'_> {
        // SAFETY: a reference starts with its offset, at a multiple of 4.
        if *unsafe { view.as_view().value::<u32>() } == 0 {
            return None;
        }
        // SAFETY: the caller's promise.
        unsafe { R::follow_mut(view) }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        // SAFETY: the caller's promise.
        unsafe { R::follow(view) }
    }
}

// SAFETY: builds an `R`, or leaves zeros.
unsafe impl<R: Reference> Placed for Maybe<R> {
    type Builder<'b> = Place<'b, Self>;

    #[inline(always)]
    unsafe fn builder(slot: Slot<'_>) -> Place<'_, Self> {
        // SAFETY: the caller's promise.
        unsafe { Place::new(slot) }
    }
}

// SAFETY: a reference to a table is its offset.
unsafe impl<T: Structure, const BOXED: bool> Reference for Table<T, BOXED> {
    type Referred<'a> = T::Live<'a>;
    type ReferredMut<'a> = T::Mut<'a>;

    #[inline]
    unsafe fn follow(view: LiveView<'_>) -> Result<Option<T::Live<'_>>, LiveError> {
        let table = view.referred_table(T::LAYOUT.shape.align)?;
        // SAFETY: it lies at a multiple of its alignment.
        Ok(table.map(|table| unsafe { T::from_live(table) }))
    }

    #[inline]
    unsafe fn follow_mut(view: MutView<'_>) -> Option<T::Mut<'_>> {
        // SAFETY: the caller's promise.
        unsafe { Self::get_mut(view) }
    }
}

// SAFETY: the word of a slice starts with its offset.
unsafe impl<const LIMIT: u32> Reference for Text<LIMIT> {
    type Referred<'a> = LiveText<'a>;
    type ReferredMut<'a> = &'a str;

    #[inline]
    unsafe fn follow(view: LiveView<'_>) -> Result<Option<LiveText<'_>>, LiveError> {
        let bytes = LiveSlice::maybe_referred(view, LIMIT)?;
        Ok(bytes.map(LiveText::new))
    }

    #[inline]
    unsafe fn follow_mut(view: MutView<'_>) -> Option<&str> {
        // SAFETY: the caller's promise.
        Some(unsafe { Self::get_mut(view) })
    }
}

// SAFETY: the word of a slice starts with its offset.
unsafe impl<T: Plain, const LIMIT: u32> Reference for Slice<T, LIMIT> {
    type Referred<'a> = LiveSlice<'a, T>;
    type ReferredMut<'a> = &'a mut [T];

    #[inline]
    unsafe fn follow(view: LiveView<'_>) -> Result<Option<LiveSlice<'_, T>>, LiveError> {
        LiveSlice::maybe_referred(view, LIMIT)
    }

    #[inline]
    unsafe fn follow_mut(view: MutView<'_>) -> Option<&mut [T]> {
        // SAFETY: the caller's promise.
        Some(unsafe { Self::get_mut(view) })
    }
}

// SAFETY: the word of a slice starts with its offset.
unsafe impl<T: Placed, const LIMIT: u32> Reference for SliceOf<T, LIMIT> {
    type Referred<'a> = LiveSlice<'a, T>;
    type ReferredMut<'a> = MutSlice<'a, T>;

    #[inline]
    unsafe fn follow(view: LiveView<'_>) -> Result<Option<LiveSlice<'_, T>>, LiveError> {
        LiveSlice::maybe_referred(view, LIMIT)
    }

    #[inline]
    unsafe fn follow_mut(view: MutView<'_>) -> Option<MutSlice<'_, T>> {
        // SAFETY: the caller's promise.
        Some(unsafe { Self::get_mut(view) })
    }
}

/// A field of a table, stored in place, that is there if bit `BIT` of the table's presence word is set.
#[derive(Debug)]
pub struct Present<T, const BIT: u32>(PhantomData<T>);

// SAFETY: a `T`, or nothing.
unsafe impl<T: Stored, const BIT: u32> Stored for Present<T, BIT> {
    const SHAPE: Shape = T::SHAPE;
    const FIRST: Option<u32> = T::FIRST;
    const TARGET: Target = T::TARGET;
    const PRESENCE: Option<u32> = Some(BIT);
    const TYPE: Type = Type::Optional(&T::TYPE);

    type Ref<'a> = Option<T::Ref<'a>>;
    type Mut<'a> = T::Mut<'a>;
    type Live<'a> = Option<T::Live<'a>>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        T::verify(verifier, place, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Option<T::Ref<'_>> {
        // SAFETY: the caller's promise.
        (!view.is_nowhere()).then(|| unsafe { T::get(view) })
    }

    /// A field whose bit is not set is absent like one that its table is too short for.
    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> T::Mut<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::get_mut(view) }
    }

    #[inline(always)]
    unsafe fn live(view: LiveView<'_>) -> Option<T::Live<'_>> {
        // SAFETY: the caller's promise.
        view.is_present().then(|| unsafe { T::live(view) })
    }
}
