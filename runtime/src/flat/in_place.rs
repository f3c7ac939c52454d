//! Inline structs that are not plain, stored in place.

use core::marker::PhantomData;

use super::{Placed, Stored, Structure, Target, layout_of};
use crate::build::Slot;
use crate::exclusive::MutView;
use crate::frozen::View;
use crate::layout::{Class, Shape};
use crate::live::LiveView;
use crate::schema::{Struct, Type};
use crate::verify::{Budget, Verdict, Verifier};

/// A field, or element, that is an inline struct with something to verify in it, stored in place.
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
    const FIRST: Option<u32> = T::LAYOUT.first;
    const TARGET: Target = Target::Struct(layout_of::<T>);
    const TYPE: Type = Type::Struct(Struct::of::<T>);

    type Ref<'a> = T::Ref<'a>;
    type Mut<'a> = T::Mut<'a>;
    type Live<'a> = T::Live<'a>;

    #[inline]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        verifier.fields::<T>(place, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> T::Ref<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::from_view(view) }
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> T::Mut<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::from_mut(view) }
    }

    #[inline(always)]
    unsafe fn live(view: LiveView<'_>) -> T::Live<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::from_live(view) }
    }
}

// SAFETY: the struct's own builder.
unsafe impl<T: Structure> Placed for In<T> {
    type Builder<'b> = T::Builder<'b>;

    #[inline(always)]
    unsafe fn builder(slot: Slot<'_>) -> T::Builder<'_> {
        const { assert!(matches!(T::LAYOUT.class, Class::Inline)) }
        // SAFETY: the caller's promise.
        unsafe { T::from_slot(slot) }
    }
}
