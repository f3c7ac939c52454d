//! What takes more than a word in place: arrays, and inline structs with references in them.

use core::marker::PhantomData;

use super::{Element, LayoutOf, References, Stored, Structure, layout_of};
use crate::frozen::{RefSlice, View};
use crate::layout::{Class, MAX_STRUCT_SIZE, Shape};
use crate::live::{LiveSlice, LiveView};
use crate::verify::{Failed, Verifier};

// SAFETY: `N` elements one behind the other, verified as such; zeros are valid for each.
unsafe impl<T: Element, const N: usize> Stored for [T; N] {
    const SHAPE: Shape = match T::SHAPE.array(array_len::<N>()) {
        Some(shape) => shape,
        None => panic!("an array of more than 4 GiB"),
    };
    const REFERENCES: References = match (T::STRUCTS, T::REFERENCES.first()) {
        (Some(layout), Some(first)) => References::Structs {
            len: array_len::<N>(),
            first,
            layout,
        },
        _ => References::None,
    };

    type Ref<'a> = T::Array<'a, N>;
    type Live<'a> = LiveSlice<'a, T>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.elements::<T>(at, const { array_len::<N>() })
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Self::Ref<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::array::<N>(view) }
    }

    #[inline(always)]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::array(view, const { array_len::<N>() })
    }
}

/// The length of an array as messages count.
///
/// # Panics
///
/// While compiling, when there are no elements or more than messages can count, so that a type never says
/// that there are more elements than were verified.
///
/// ```compile_fail,E0080
/// use karmem::flat::Stored;
///
/// const SIZE: u32 = <[u8; 0x1_0000_0001] as Stored>::SHAPE.size;
/// ```
const fn array_len<const N: usize>() -> u32 {
    assert!(
        0 < N && N <= MAX_STRUCT_SIZE as usize,
        "an array must have elements, and not more than fit a struct"
    );
    N as u32
}

/// A field, or element, that is an inline struct with references in it, stored in place.
#[derive(Debug)]
pub struct In<T>(PhantomData<T>);

// SAFETY: the fields are verified; zeros are valid for each.
unsafe impl<T: Structure> Stored for In<T> {
    const SHAPE: Shape = {
        assert!(
            matches!(T::LAYOUT.class, Class::Inline),
            "tables are not stored in place"
        );
        assert!(
            T::LAYOUT.shape.size > 0,
            "a struct without bytes can't be stored"
        );
        T::LAYOUT.shape
    };
    const REFERENCES: References = References::Structs {
        len: 1,
        first: T::LAYOUT.first_reference,
        layout: layout_of::<T>,
    };

    type Ref<'a> = T::Ref<'a>;
    type Live<'a> = T::Live<'a>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.fields::<T>(at, T::LAYOUT.shape.size)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> T::Ref<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::from_view(view) }
    }

    #[inline(always)]
    fn live(view: LiveView<'_>) -> T::Live<'_> {
        T::from_live(view)
    }
}

// SAFETY: as `Stored`, for each element.
unsafe impl<T: Structure> Element for In<T> {
    const STRUCTS: Option<LayoutOf> = Some(layout_of::<T>);

    type Slice<'a> = RefSlice<'a, T>;
    type Array<'a, const N: usize> = RefSlice<'a, T>;

    #[inline(always)]
    unsafe fn slice(view: View<'_>, len: u32) -> RefSlice<'_, T> {
        // SAFETY: the caller's promise.
        unsafe { RefSlice::new(view, len) }
    }

    #[inline(always)]
    unsafe fn array<const N: usize>(view: View<'_>) -> RefSlice<'_, T> {
        // SAFETY: the caller's promise.
        unsafe { RefSlice::new(view, const { array_len::<N>() }) }
    }
}
