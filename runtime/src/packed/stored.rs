//! How fields are stored: one type for each kind that is not a value, with all that is done to one.

use core::marker::PhantomData;

use super::slice::Slice;
use super::slot::Slot;
use super::structure::{Structure, layout_of};
use super::value::{Value, size_of_array};
use super::verify::{Verdict, Verifier};
use super::view::View;
use crate::flat::Target;
use crate::layout::Shape;

/// What a field or an element of a packed struct can be stored as.
pub trait Stored: 'static {
    /// Bytes that it takes in place.
    const SIZE: u32;
    /// Where a way goes on behind it.
    #[doc(hidden)]
    const TARGET: Target;
    /// Whether it may refer to bytes elsewhere.
    const REFERS: bool;

    /// What it is read as: a value as itself, a struct with references as what reads it.
    type Ref<'a>;

    /// Reads it. The view has all of its bytes, or none.
    #[doc(hidden)]
    fn get(place: View<'_>) -> Self::Ref<'_>;

    /// Verifies what it refers to.
    ///
    /// # Errors
    ///
    /// When something there is wrong; the verifier has noted what.
    #[doc(hidden)]
    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict;

    /// Makes bytes that are zero what refers to nothing.
    #[doc(hidden)]
    fn reset(slot: Slot<'_>);
}

impl<T: Value> Stored for T {
    const SIZE: u32 = T::SIZE;
    const TARGET: Target = Target::Nothing;
    const REFERS: bool = false;

    type Ref<'a> = T;

    #[inline]
    fn get(place: View<'_>) -> T {
        T::load(place.bytes())
    }

    #[inline]
    fn verify(_: View<'_>, _: &mut Verifier<'_>) -> Verdict {
        Ok(())
    }

    #[inline]
    fn reset(_: Slot<'_>) {}
}

/// A struct with references, in place.
#[derive(Debug)]
pub struct In<T>(PhantomData<T>);

impl<T: Structure> Stored for In<T> {
    const SIZE: u32 = T::LAYOUT.shape.size;
    const TARGET: Target = Target::Struct(layout_of::<T>);
    const REFERS: bool = true;

    type Ref<'a> = T::Ref<'a>;

    #[inline]
    fn get(place: View<'_>) -> T::Ref<'_> {
        T::from_view(place)
    }

    #[inline]
    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        T::verify_fields(place, verifier)
    }

    #[inline]
    fn reset(slot: Slot<'_>) {
        T::reset_fields(slot);
    }
}

/// `N` structs with references, in place. (`N` values are a value.)
#[derive(Debug)]
pub struct ArrayOf<T, const N: usize>(PhantomData<T>);

impl<T: Structure, const N: usize> Stored for ArrayOf<T, N> {
    const SIZE: u32 = size_of_array(In::<T>::SIZE, N);
    const TARGET: Target = In::<T>::TARGET;
    const REFERS: bool = true;

    type Ref<'a> = Slice<'a, In<T>>;

    #[inline]
    fn get(place: View<'_>) -> Slice<'_, In<T>> {
        Slice::new(place, N)
    }

    #[inline]
    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        // What is absent has nothing in it.
        if place.is_absent() {
            return Ok(());
        }
        verifier.elements::<In<T>>(place, N)
    }

    fn reset(slot: Slot<'_>) {
        reset_elements::<In<T>>(slot, N);
    }
}

/// Makes `len` elements, from the slot on, what refers to nothing.
pub(super) fn reset_elements<E: Stored>(slot: Slot<'_>, len: usize) {
    if E::REFERS {
        for index in 0..len as u32 {
            // Not more than all elements together take.
            E::reset(slot.at(index * E::SIZE));
        }
    }
}

/// A reference to at most `LIMIT` elements.
#[derive(Debug)]
pub struct SliceOf<E, const LIMIT: u32 = { u32::MAX }>(PhantomData<E>);

impl<E: Stored, const LIMIT: u32> SliceOf<E, LIMIT> {
    /// The elements that the offset and size at `place` refer to.
    #[inline]
    fn elements(place: View<'_>) -> (View<'_>, usize) {
        const { assert!(E::SIZE > 0, "an element without bytes") }
        let bytes = place.referred_bytes();
        let len = (bytes.len() / E::SIZE as usize).min(LIMIT as usize);
        // No more than the bytes that there are.
        let bytes = bytes.get(..len * E::SIZE as usize).unwrap_or_default();
        (place.with(bytes), len)
    }
}

impl<E: Stored, const LIMIT: u32> Stored for SliceOf<E, LIMIT> {
    const SIZE: u32 = Shape::SLICE.size;
    const TARGET: Target = E::TARGET;
    const REFERS: bool = true;

    type Ref<'a> = Slice<'a, E>;

    #[inline]
    fn get(place: View<'_>) -> Slice<'_, E> {
        let (elements, len) = Self::elements(place);
        Slice::new(elements, len)
    }

    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        let (elements, len) = Self::elements(place);
        verifier.spend(elements)?;
        if !E::REFERS || len == 0 {
            return Ok(());
        }
        verifier.enter(elements)?;
        verifier.elements::<E>(elements, len)?;
        verifier.leave();
        Ok(())
    }

    #[inline]
    fn reset(_: Slot<'_>) {}
}

/// A reference to a table.
#[derive(Debug)]
pub struct Table<T>(PhantomData<T>);

/// The offset of what is absent: it lies outside of every message.
pub(super) const NOWHERE: u32 = u32::MAX;

impl<T: Structure> Table<T> {
    #[inline]
    fn table(place: View<'_>) -> View<'_> {
        place.referred_table(T::LAYOUT.shape.size)
    }
}

impl<T: Structure> Stored for Table<T> {
    const SIZE: u32 = Shape::TABLE_REFERENCE.size;
    const TARGET: Target = Target::Struct(layout_of::<T>);
    const REFERS: bool = true;

    type Ref<'a> = T::Ref<'a>;

    #[inline]
    fn get(place: View<'_>) -> T::Ref<'_> {
        T::from_view(Self::table(place))
    }

    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        verifier.table::<T>(Self::table(place))
    }

    #[inline]
    fn reset(slot: Slot<'_>) {
        slot.store(0, NOWHERE);
    }
}

/// A reference to a table that may have others of the struct in it that refers to it, so that it can be absent.
#[derive(Debug)]
pub struct Boxed<T>(PhantomData<T>);

impl<T: Structure> Stored for Boxed<T> {
    const SIZE: u32 = <Table<T> as Stored>::SIZE;
    const TARGET: Target = <Table<T> as Stored>::TARGET;
    const REFERS: bool = true;

    type Ref<'a> = Option<T::Ref<'a>>;

    #[inline]
    fn get(place: View<'_>) -> Option<T::Ref<'_>> {
        let table = Table::<T>::table(place);
        (!table.is_absent()).then(|| T::from_view(table))
    }

    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        verifier.table::<T>(Table::<T>::table(place))
    }

    #[inline]
    fn reset(slot: Slot<'_>) {
        <Table<T> as Stored>::reset(slot);
    }
}
