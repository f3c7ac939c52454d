//! Arrays in place: of plain values, which are plain themselves, and of everything else.

use core::marker::PhantomData;

use super::{Placed, Plain, Stored, Target};
use crate::build::{ElementsBuilder, Slot};
use crate::exclusive::{MutSlice, MutView};
use crate::frozen::{RefSlice, View};
use crate::layout::{MAX_STRUCT_SIZE, Shape};
use crate::live::{LiveSlice, LiveView};
use crate::schema::Type;
use crate::verify::{Budget, Failed, Verdict, Verifier};

// SAFETY: `N` plain values one behind the other, in Rust as in a message.
unsafe impl<T: Plain, const N: usize> Plain for [T; N]
where
    Self: bytemuck::Pod,
{
    const SHAPE: Shape = array_shape::<N>(T::SHAPE);
    const TYPE: Type = Type::Array {
        element: &<T as Plain>::TYPE,
        len: array_len::<N>(),
    };

    type Ref<'a> = &'a Self;
    type Live<'a> = LiveSlice<'a, T>;

    #[inline(always)]
    fn get(place: &Self) -> &Self {
        place
    }
}

/// A field that is an array of `N` elements that are not plain, in place.
#[derive(Debug)]
pub struct ArrayOf<T, const N: usize>(PhantomData<T>);

// SAFETY: `N` elements one behind the other, verified as such; zeros are valid for each.
unsafe impl<T: Placed, const N: usize> Stored for ArrayOf<T, N> {
    const SHAPE: Shape = array_shape::<N>(T::SHAPE);
    const FIRST: Option<u32> = T::FIRST;
    const TARGET: Target = T::TARGET;
    const TYPE: Type = Type::Array {
        element: &T::TYPE,
        len: array_len::<N>(),
    };

    type Ref<'a> = RefSlice<'a, T>;
    type Mut<'a> = MutSlice<'a, T>;
    type Live<'a> = LiveSlice<'a, T>;

    #[inline(always)]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        // How long it is is known here, which unrolls short loops.
        T::verify_each(verifier, &place[..Self::SHAPE.size as usize], depth, budget)
    }

    /// All elements of several arrays lie one behind the other, too.
    #[inline(always)]
    fn verify_each(verifier: &Verifier<'_>, places: &[u8], depth: u32, budget: Budget) -> Verdict {
        match T::verify_each(verifier, places, depth, budget) {
            Ok(budget) => Ok(budget),
            Err(Failed) => Err(verifier.in_array(const { array_len::<N>() })),
        }
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> RefSlice<'_, T> {
        // SAFETY: the caller's promise.
        unsafe { RefSlice::new(view, const { array_len::<N>() }) }
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> MutSlice<'_, T> {
        // SAFETY: the caller's promise.
        unsafe { MutSlice::new(view, const { array_len::<N>() }) }
    }

    #[inline(always)]
    unsafe fn live(view: LiveView<'_>) -> LiveSlice<'_, T> {
        LiveSlice::array(view, const { array_len::<N>() })
    }
}

// SAFETY: the builders of its elements.
unsafe impl<T: Placed, const N: usize> Placed for ArrayOf<T, N> {
    type Builder<'b> = ElementsBuilder<'b, T>;

    #[inline]
    unsafe fn builder(slot: Slot<'_>) -> ElementsBuilder<'_, T> {
        // SAFETY: `N` elements lie in the slot.
        unsafe { ElementsBuilder::new(slot, N) }
    }
}

const fn array_shape<const N: usize>(element: Shape) -> Shape {
    match element.array(array_len::<N>()) {
        Some(shape) => shape,
        None => panic!("an array of more than 4 GiB"),
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
pub(crate) const fn array_len<const N: usize>() -> u32 {
    assert!(
        0 < N && N <= MAX_STRUCT_SIZE as usize,
        "an array must have elements, and not more than fit a struct"
    );
    N as u32
}
