//! How each kind of field is kept where it is owned: read into it, and written from it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::output::Output;
use super::owned::{Owned, write_object};
use super::slice::Slice;
use super::slot::{reference, size_of_elements};
use super::stored::{ArrayOf, Boxed, In, NOWHERE, SliceOf, Stored, Table};
use super::structure::Ref;
use super::text::{Bytes, Text};
use super::value::Value;
use crate::error::BuildError;

/// How a field that is stored as a `Self` is kept where it is owned.
#[doc(hidden)]
pub trait Own: Stored {
    /// What it is kept as.
    type Owned;

    /// What an absent one is kept as.
    fn absent() -> Self::Owned;

    /// Makes `owned` what was read.
    fn read(value: Self::Ref<'_>, owned: &mut Self::Owned);

    /// Makes `owned` what was read of all elements.
    fn read_all(elements: Slice<'_, Self>, owned: &mut Vec<Self::Owned>)
    where
        Self: Sized,
    {
        owned.truncate(elements.len());
        for (index, element) in elements.iter().enumerate() {
            if owned.len() == index {
                push_absent::<Self>(owned);
            }
            if let Some(owned) = owned.get_mut(index) {
                Self::read(element, owned);
            }
        }
    }

    /// Writes it into the field at `offset`.
    ///
    /// # Errors
    ///
    /// When something in it cannot be written.
    fn write<O: Output>(owned: &Self::Owned, output: &mut O, offset: u32)
    -> Result<(), BuildError>;

    /// Writes elements, which have been allocated from `offset` on.
    ///
    /// # Errors
    ///
    /// When something in one cannot be written.
    fn write_all<O: Output>(
        owned: &[Self::Owned],
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        for (index, element) in owned.iter().enumerate() {
            // Not more than all elements together take.
            let offset = offset + index as u32 * Self::SIZE;
            if let Err(error) = Self::write(element, output, offset) {
                output.note_index(index);
                return Err(error);
            }
        }
        Ok(())
    }
}

/// Values of more bytes than this are read in a stack frame of their own, so that those of tables within tables do not add up.
const LARGE: usize = 64;

/// Makes `owned` what `get` reads of a field.
#[doc(hidden)]
#[inline]
pub fn read_field<'a, T: Own>(get: impl FnOnce() -> T::Ref<'a>, owned: &mut T::Owned) {
    if size_of::<T::Ref<'a>>() > LARGE {
        read_large::<T>(get, owned);
    } else {
        T::read(get(), owned);
    }
}

#[inline(never)]
fn read_large<'a, T: Own>(get: impl FnOnce() -> T::Ref<'a>, owned: &mut T::Owned) {
    T::read(get(), owned);
}

#[inline(never)]
fn push_absent<T: Own>(owned: &mut Vec<T::Owned>) {
    owned.push(T::absent());
}

/// A table of defaults, which passes through a stack frame of its own.
#[inline(never)]
fn boxed<T: Owned>() -> Box<T> {
    Box::default()
}

/// Writes the field at `offset` of the object at `object`, and notes which one it was if that fails.
///
/// # Errors
///
/// As [`Own::write`].
#[doc(hidden)]
#[inline(always)]
pub fn write_field<T: Own>(
    owned: &T::Owned,
    output: &mut impl Output,
    object: u32,
    offset: u32,
) -> Result<(), BuildError> {
    if let Err(error) = T::write(owned, output, object + offset) {
        output.note_field(offset);
        return Err(error);
    }
    Ok(())
}

impl<T: Value> Own for T {
    type Owned = T;

    #[inline]
    fn absent() -> T {
        T::load(&[])
    }

    #[inline]
    fn read(value: T, owned: &mut T) {
        *owned = value;
    }

    #[inline]
    fn read_all(elements: Slice<'_, T>, owned: &mut Vec<T>) {
        owned.clear();
        elements.append_to(owned);
    }

    #[inline]
    fn write<O: Output>(owned: &T, output: &mut O, offset: u32) -> Result<(), BuildError> {
        output.store(offset, *owned);
        Ok(())
    }

    #[inline]
    fn write_all<O: Output>(owned: &[T], output: &mut O, offset: u32) -> Result<(), BuildError> {
        output.store_all(offset, owned);
        Ok(())
    }
}

impl<T: Owned> Own for In<T> {
    type Owned = T;

    #[inline]
    fn absent() -> T {
        T::default()
    }

    #[inline]
    fn read(value: Ref<'_, T>, owned: &mut T) {
        owned.read_from(value);
    }

    #[inline]
    fn write<O: Output>(owned: &T, output: &mut O, offset: u32) -> Result<(), BuildError> {
        owned.write(output, offset)
    }
}

impl<T: Owned, const N: usize> Own for ArrayOf<T, N> {
    type Owned = [T; N];

    fn absent() -> [T; N] {
        core::array::from_fn(|_| T::default())
    }

    fn read(value: Slice<'_, In<T>>, owned: &mut [T; N]) {
        for (value, owned) in value.iter().zip(owned) {
            owned.read_from(value);
        }
    }

    fn write<O: Output>(owned: &[T; N], output: &mut O, offset: u32) -> Result<(), BuildError> {
        In::<T>::write_all(owned, output, offset)
    }
}

impl<E: Own, const LIMIT: u32> Own for SliceOf<E, LIMIT> {
    type Owned = Vec<E::Owned>;

    #[inline]
    fn absent() -> Vec<E::Owned> {
        Vec::new()
    }

    #[inline]
    fn read(value: Slice<'_, E>, owned: &mut Vec<E::Owned>) {
        E::read_all(value, owned);
    }

    fn write<O: Output>(
        owned: &Vec<E::Owned>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        let size = size_of_elements::<E>(LIMIT, owned.len())?;
        let elements = output.allocate(size)?;
        output.store(offset, reference(elements, size as u32));
        let is_level = E::REFERS && !owned.is_empty();
        if is_level {
            output.enter()?;
        }
        E::write_all(owned, output, elements)?;
        if is_level {
            output.leave();
        }
        Ok(())
    }
}

impl<const LIMIT: u32> Own for Bytes<LIMIT> {
    type Owned = Vec<u8>;

    #[inline]
    fn absent() -> Vec<u8> {
        Vec::new()
    }

    #[inline]
    fn read(value: &[u8], owned: &mut Vec<u8>) {
        owned.clear();
        owned.extend_from_slice(value);
    }

    #[inline]
    fn write<O: Output>(owned: &Vec<u8>, output: &mut O, offset: u32) -> Result<(), BuildError> {
        <SliceOf<u8, LIMIT> as Own>::write(owned, output, offset)
    }
}

impl<const LIMIT: u32> Own for Text<LIMIT> {
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

    fn write<O: Output>(owned: &String, output: &mut O, offset: u32) -> Result<(), BuildError> {
        let size = size_of_elements::<u8>(LIMIT, owned.len())?;
        let text = output.allocate(size)?;
        output.store(offset, reference(text, size as u32));
        output.store_all(text, owned.as_bytes());
        Ok(())
    }
}

impl<T: Owned> Own for Table<T> {
    type Owned = T;

    #[inline]
    fn absent() -> T {
        T::default()
    }

    #[inline]
    fn read(value: Ref<'_, T>, owned: &mut T) {
        owned.read_from(value);
    }

    fn write<O: Output>(owned: &T, output: &mut O, offset: u32) -> Result<(), BuildError> {
        let table = write_object(owned, output)?;
        output.store(offset, table);
        Ok(())
    }
}

impl<T: Owned> Own for Boxed<T> {
    type Owned = Option<Box<T>>;

    #[inline]
    fn absent() -> Option<Box<T>> {
        None
    }

    fn read(value: Option<Ref<'_, T>>, owned: &mut Option<Box<T>>) {
        match value {
            Some(value) => owned.get_or_insert_with(boxed).read_from(value),
            None => *owned = None,
        }
    }

    fn write<O: Output>(
        owned: &Option<Box<T>>,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError> {
        match owned {
            Some(owned) => Table::<T>::write(owned, output, offset),
            None => {
                output.store(offset, NOWHERE);
                Ok(())
            }
        }
    }
}
