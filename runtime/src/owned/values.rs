//! Values: scalars, enums, plain structs, and arrays of those, which are in Rust what they are in a message.

use core::borrow::Borrow as _;

use super::{Output, Own, Owned};
use crate::error::BuildError;
use crate::flat::{Plain, Structure};

impl<T: Plain> Own for T {
    type Owned = T;

    #[inline]
    fn absent() -> T {
        T::zeroed()
    }

    #[inline]
    fn read(value: <T as Plain>::Ref<'_>, owned: &mut T) {
        *owned = *value.borrow();
    }

    #[inline(always)]
    unsafe fn write<O: Output>(owned: &T, output: &mut O, offset: u32) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { output.copy(offset, owned) };
        Ok(())
    }
}

impl Own for bool {
    type Owned = bool;

    #[inline]
    fn absent() -> bool {
        false
    }

    #[inline]
    fn read(value: bool, owned: &mut bool) {
        *owned = value;
    }

    #[inline(always)]
    unsafe fn write<O: Output>(
        owned: &bool,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { output.set(offset, *owned) };
        Ok(())
    }
}

// A plain struct is a struct of the schema that is the same owned or not.
impl<T> Owned for T
where
    T: Plain + Default + PartialEq + for<'a> Structure<Ref<'a> = &'a T>,
{
    #[inline]
    fn read_from(&mut self, object: &T) {
        *self = *object;
    }

    #[inline(always)]
    unsafe fn write(&self, output: &mut impl Output) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { output.copy(0, self) };
        Ok(())
    }
}
