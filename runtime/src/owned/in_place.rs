//! What is stored in place and is more than values: structs, arrays, room, and what a presence bit makes optional.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Output, Own, Owned};
use crate::error::BuildError;
use crate::flat::{ArrayOf, In, Placed, Plain, Present, Room, RoomText, Stored};
use crate::frozen::RefSlice;

impl<T: Owned> Own for In<T> {
    type Owned = T;

    #[inline]
    fn absent() -> T {
        T::default()
    }

    #[inline]
    fn read(object: T::Ref<'_>, owned: &mut T) {
        owned.read_from(object);
    }

    #[inline]
    unsafe fn write<O: Output>(owned: &T, output: &mut O, offset: u32) -> Result<(), BuildError> {
        // SAFETY: the caller's promise: the struct lies there.
        unsafe { owned.write(&mut output.at(offset)) }
    }
}

impl<T: Placed + Own, const N: usize> Own for ArrayOf<T, N> {
    type Owned = [T::Owned; N];

    #[inline]
    fn absent() -> [T::Owned; N] {
        core::array::from_fn(|_| T::absent())
    }

    #[inline]
    fn read(values: RefSlice<'_, T>, owned: &mut [T::Owned; N]) {
        // What stands for a table that is too short to have the array has all elements.
        for (element, value) in owned.iter_mut().zip(values) {
            T::read(value, element);
        }
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &[T::Owned; N],
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        for (index, element) in owned.iter().enumerate() {
            let offset = offset + index as u32 * T::SHAPE.size;
            // SAFETY: the caller's promise: `N` elements lie there.
            if let Err(error) = unsafe { T::write(element, output, offset) } {
                output.note_element(index);
                return Err(error);
            }
        }
        Ok(())
    }
}

impl<T: Plain, const LIMIT: u32> Own for Room<T, LIMIT> {
    type Owned = Vec<T>;

    #[inline]
    fn absent() -> Vec<T> {
        Vec::new()
    }

    #[inline]
    fn read(values: &[T], owned: &mut Vec<T>) {
        owned.clear();
        owned.extend_from_slice(values);
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &Vec<T>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { output.room::<T, LIMIT>(offset, owned) }
    }
}

impl<const LIMIT: u32> Own for RoomText<LIMIT> {
    type Owned = String;

    #[inline]
    fn absent() -> String {
        String::new()
    }

    #[inline]
    fn read(value: &str, owned: &mut String) {
        owned.clear();
        owned.push_str(value);
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &String,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise: room for a string is room for its bytes.
        unsafe { output.room::<u8, LIMIT>(offset, owned.as_bytes()) }
    }
}

impl<T: Own, const BIT: u32> Own for Present<T, BIT> {
    type Owned = Option<T::Owned>;

    #[inline]
    fn absent() -> Option<T::Owned> {
        None
    }

    #[inline]
    fn read(value: Option<T::Ref<'_>>, owned: &mut Option<T::Owned>) {
        match value {
            None => *owned = None,
            Some(value) => T::read(value, owned.get_or_insert_with(T::absent)),
        }
    }

    #[inline]
    unsafe fn write<O: Output>(
        owned: &Option<T::Owned>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        match owned {
            // SAFETY: the caller's promise: the field is as long, and zeros are valid for it.
            None => unsafe { output.zero(offset, <T as Stored>::SHAPE.size) },
            // SAFETY: the caller's promise.
            Some(value) => unsafe { T::write(value, output, offset)? },
        }
        // SAFETY: only fields of tables are optional in place, and this is the field's bit.
        unsafe { output.set_presence(BIT, owned.is_some()) };
        Ok(())
    }
}
