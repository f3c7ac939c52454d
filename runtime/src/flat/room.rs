//! Limited arrays that are stored in place: a length, and room for as many values as there may be.

use core::marker::PhantomData;

use super::{Placed, Plain, Stored, Target};
use crate::build::{Place, Slot};
use crate::error::LiveError;
use crate::exclusive::MutView;
use crate::frozen::View;
use crate::layout::Shape;
use crate::live::{LiveSlice, LiveText, LiveView};
use crate::schema::Type;
use crate::verify::{Budget, Verdict, Verifier};

/// A field with room for at most `LIMIT` plain values, in place.
#[derive(Debug)]
pub struct Room<T, const LIMIT: u32>(PhantomData<T>);

/// A field with room for a string of at most `LIMIT` bytes, in place.
#[derive(Debug)]
pub struct RoomText<const LIMIT: u32>;

const fn room_shape(values: Shape, limit: u32) -> Shape {
    match values.room(limit) {
        Some(shape) => shape,
        None => panic!("room for more than 4 GiB"),
    }
}

// SAFETY: the length was verified to be at most what there is room for; zeros are no values.
unsafe impl<T: Plain, const LIMIT: u32> Stored for Room<T, LIMIT> {
    const SHAPE: Shape = room_shape(<T as Plain>::SHAPE, LIMIT);
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = Target::Nothing;
    const TYPE: Type = Type::Room {
        element: &<T as Plain>::TYPE,
        limit: LIMIT,
    };

    type Ref<'a> = &'a [T];
    type Mut<'a> = &'a mut [T];
    type Live<'a> = Result<LiveSlice<'a, T>, LiveError>;

    #[inline]
    fn verify(verifier: &Verifier<'_>, place: &[u8], _: u32, budget: Budget) -> Verdict {
        verifier.room(place, LIMIT)?;
        Ok(budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> &[T] {
        // SAFETY: a room starts with the number of values in it.
        let len = *unsafe { view.value::<u32>() };
        // SAFETY: the room has place for so many values: the length was verified, or is 0.
        unsafe { view.at(<T as Plain>::SHAPE.room_start()).values::<T>(len) }
    }

    /// The values that are there; there may be room for more.
    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> &mut [T] {
        // SAFETY: a room starts with the number of values in it.
        let len = *unsafe { view.as_view().value::<u32>() };
        // SAFETY: the room has place for so many values: the length was verified.
        unsafe {
            view.into_field(<T as Plain>::SHAPE.room_start())
                .values_mut::<T>(len)
        }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::room(view, LIMIT)
    }
}

// SAFETY: writes no more than there is room for.
unsafe impl<T: Plain, const LIMIT: u32> Placed for Room<T, LIMIT> {
    type Builder<'b> = Place<'b, Self>;

    #[inline(always)]
    unsafe fn builder(slot: Slot<'_>) -> Place<'_, Self> {
        // SAFETY: the caller's promise.
        unsafe { Place::new(slot) }
    }
}

// SAFETY: as a room for bytes, which were verified to be UTF-8.
unsafe impl<const LIMIT: u32> Stored for RoomText<LIMIT> {
    const SHAPE: Shape = Room::<u8, LIMIT>::SHAPE;
    const FIRST: Option<u32> = Some(0);
    const TARGET: Target = Target::Nothing;
    const TYPE: Type = Type::RoomText { limit: LIMIT };

    type Ref<'a> = &'a str;
    type Mut<'a> = &'a str;
    type Live<'a> = Result<LiveText<'a>, LiveError>;

    #[inline]
    fn verify(verifier: &Verifier<'_>, place: &[u8], _: u32, budget: Budget) -> Verdict {
        let len = verifier.room(place, LIMIT)?;
        let start = Shape::scalar(1).room_start() as usize;
        verifier.text(&place[start..][..len as usize])?;
        Ok(budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> &str {
        // SAFETY: the caller's promise.
        let bytes = unsafe { Room::<u8, LIMIT>::get(view) };
        // SAFETY: they were verified to be UTF-8, and nobody writes them.
        unsafe { core::str::from_utf8_unchecked(bytes) }
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> &str {
        // SAFETY: the caller's promise.
        unsafe { Self::get(view.into_view()) }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::room(view, LIMIT).map(LiveText::new)
    }
}

// SAFETY: writes no more than there is room for, and only strings.
unsafe impl<const LIMIT: u32> Placed for RoomText<LIMIT> {
    type Builder<'b> = Place<'b, Self>;

    #[inline(always)]
    unsafe fn builder(slot: Slot<'_>) -> Place<'_, Self> {
        // SAFETY: the caller's promise.
        unsafe { Place::new(slot) }
    }
}
