//! Packed objects of Rust's own: what is read of a message goes in and out, and whole messages come out.
//!
//! The bytes of a struct are first, then what its fields refer to, each with all that it refers to itself, in the order of the fields: as
//! Karmem's other implementations write them. The same object is written as the same bytes.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::ObjectBuilder as _;
use super::output::{Measured, Output, Written, append};
use super::slice::Slice;
use super::slot::{reference, size_of_elements};
use super::stored::{ArrayOf, Boxed, In, NOWHERE, SliceOf, Stored, Table};
use super::structure::{Builder, Ref, Structure};
use super::text::{Bytes, Text};
use super::value::Value;
use crate::error::{BuildError, WriteError};
use crate::layout::Class;

/// A packed struct of a schema, as a struct of Rust's with public fields.
///
/// Its [`Default`] is what an absent table reads as: the defaults of the schema.
///
/// As with any type of Rust's that has others of its kind in boxes, dropping, cloning and comparing one takes as much stack as it is deep. Writing
/// one and reading one does not go deeper than 64 levels.
pub trait Owned: Structure + Default + Clone + PartialEq + fmt::Debug {
    /// Makes it what `object` is, and uses again what it has allocated.
    ///
    /// Elements that refer to nothing become defaults: so a message can have about a quarter as many structs in it as it has bytes, of
    /// whatever size they are in Rust.
    fn read_from(&mut self, object: Ref<'_, Self>);

    /// Writes all fields of the object at `offset`, which has been allocated.
    ///
    /// # Errors
    ///
    /// When something in it cannot be written.
    #[doc(hidden)]
    fn write(&self, output: &mut impl Output, offset: u32) -> Result<(), BuildError>;

    /// A message with this as its root.
    ///
    /// # Errors
    ///
    /// When something is longer than the schema allows, objects are nested deeper than 64 levels, which readers don't follow, or the
    /// message would be longer than 4 GiB.
    fn to_bytes(&self) -> Result<Vec<u8>, WriteError> {
        let mut message = Vec::new();
        self.write_to(&mut message)?;
        Ok(message)
    }

    /// Makes `message` one with this as its root, and uses again what it has allocated.
    ///
    /// # Errors
    ///
    /// As [`to_bytes`](Owned::to_bytes); `message` is as it was then.
    fn write_to(&self, message: &mut Vec<u8>) -> Result<(), WriteError> {
        let size = measure_message(self)? as usize;
        if message.capacity() < size {
            // It has no bytes that would have to be kept, and new ones are zero already.
            *message = alloc::vec![0; size];
        } else {
            message.resize(size, 0);
        }
        write_object(self, &mut Written::new(&mut **message, 0))?;
        Ok(())
    }

    /// Writes all fields into the object that `builder` builds, whatever it has been until now.
    ///
    /// # Errors
    ///
    /// As [`to_bytes`](Owned::to_bytes), or when there is no room; nothing is written then.
    fn write_in(&self, builder: &mut Builder<'_, Self>) -> Result<(), BuildError> {
        let slot = builder.slot();
        let region = slot.region;
        let size = region.size();
        let mut measured = Measured::new(size, size + region.left());
        write_at(self, &mut measured, slot.offset)?;
        append(region, &measured, |output| {
            write_at(self, output, slot.offset)
        })
    }
}

/// Bytes of the message with this root.
fn measure_message<T: Owned>(root: &T) -> Result<u32, WriteError> {
    let mut measured = Measured::new(0, u32::MAX);
    match write_object(root, &mut measured) {
        Ok(_) => Ok(measured.size),
        Err(reason) => Err(WriteError {
            path: measured.path.from(T::LAYOUT),
            reason,
        }),
    }
}

/// Allocates the object, writes it, and returns its offset.
fn write_object<T: Owned>(object: &T, output: &mut impl Output) -> Result<u32, BuildError> {
    let offset = output.allocate(T::LAYOUT.shape.size.into())?;
    write_at(object, output, offset)?;
    Ok(offset)
}

/// Writes the object, which has been allocated at `offset`.
fn write_at<T: Owned>(object: &T, output: &mut impl Output, offset: u32) -> Result<(), BuildError> {
    match T::LAYOUT.class {
        Class::Inline => object.write(output, offset),
        Class::Table => {
            output.enter()?;
            output.store(offset, T::LAYOUT.shape.size);
            object.write(output, offset)?;
            output.leave();
            Ok(())
        }
    }
}

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
                owned.push(Self::absent());
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
            Some(value) => owned.get_or_insert_default().read_from(value),
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
