//! Packed objects of Rust's own: what is read of a message goes in and out, and whole messages come out.
//!
//! The bytes of a struct are first, then what its fields refer to, each with all that it refers to itself, in the order of the fields: as
//! Karmem's other implementations write them. The same object is written as the same bytes.

use alloc::vec::Vec;
use core::fmt;

use super::ObjectBuilder as _;
use super::output::{Measured, Output, Written, append};
use super::structure::{Builder, Ref, Structure};
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
pub(super) fn write_object<T: Owned>(
    object: &T,
    output: &mut impl Output,
) -> Result<u32, BuildError> {
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
