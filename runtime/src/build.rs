//! Building a message where it will be read: fields are stored at their final place, nothing moves.
//!
//! A builder only writes. It keeps what it knows (how much of the region is in use) to itself and never relies on
//! what it has written, so that whoever else writes the region can spoil the message but not the
//! builder. Everything is zeroed before it is handed out, so that padding never carries stale bytes.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

mod copy;
mod elements;
mod optional;
mod place;
mod setters;
mod slot;
mod space;
#[cfg(doctest)]
mod used_too_late;
mod word;

pub use elements::{ElementsBuilder, SliceBuilder};
pub use place::Place;
#[cfg(feature = "alloc")]
pub(crate) use setters::slot_of;
pub use setters::{
    clear, clear_reference, set, set_maybe, set_maybe_slice, set_room, set_slice, set_text,
};
pub use slot::{Empty, ObjectBuilder, PlainBuilder, Slot};
#[cfg(feature = "alloc")]
pub(crate) use space::in_words;
pub use word::Word;

use space::Space;

use crate::envelope::{Envelope, LAYOUT_VERSION};
use crate::error::BuildError;
use crate::flat::{Absent, Structure, wrap};
use crate::layout::{Class, ENVELOPE_SIZE, Shape, WORD};
use crate::publish;

/// Builds one message in a region of memory, from its first byte on.
///
/// ```
/// use karmem::{MessageBuilder, Word};
///
/// let mut region = [Word::ZERO; 64];
/// let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
/// assert_eq!(message.size(), 32); // the envelope
/// # Ok::<(), karmem::BuildError>(())
/// ```
pub struct MessageBuilder<'m> {
    /// The first byte of the message, at a multiple of 8.
    start: NonNull<u8>,
    /// Bytes that may be written; at most `u32::MAX` rounded down to whole words.
    capacity: u32,
    /// Bytes in use: a multiple of 8, at most `capacity`.
    size: Cell<u32>,
    region: PhantomData<&'m mut u8>,
}

impl<'m> MessageBuilder<'m> {
    /// A builder in bytes that are the caller's alone.
    ///
    /// # Errors
    ///
    /// When the region does not start at a multiple of 8, or is too short for the envelope.
    pub fn new(region: &'m mut [u8]) -> Result<Self, BuildError> {
        // SAFETY: the exclusive borrow lasts for `'m`.
        unsafe { Self::from_raw_parts(NonNull::from(&mut *region).cast(), region.len()) }
    }

    /// A builder in the `size` bytes from `start` on. What an unfinished message leaves there is not opened
    /// by any reader: the envelope's magic is cleared first and written last.
    ///
    /// # Errors
    ///
    /// When the region does not start at a multiple of 8, or is too short for the envelope.
    ///
    /// # Safety
    ///
    /// The bytes can be written for as long as `'m` lasts, and no Rust reference to any of them exists
    /// meanwhile. They are at most `isize::MAX`. Others may write them at the same time; that spoils the message,
    /// nothing else. (Other threads of this process may do so only if the bytes are no allocation of Rust's own.)
    pub unsafe fn from_raw_parts(start: NonNull<u8>, size: usize) -> Result<Self, BuildError> {
        let remainder = start.addr().get() % WORD as usize;
        // A region without bytes lies anywhere, and is too short.
        if remainder != 0 && size != 0 {
            return Err(BuildError::Misaligned {
                remainder,
                align: WORD,
            });
        }
        let words = size.min(u32::MAX as usize) / WORD as usize;
        let capacity = words as u32 * WORD;
        let builder = Self {
            start,
            capacity,
            size: Cell::new(0),
            region: PhantomData,
        };
        // The envelope comes to lie at 0, and nothing else ever does: offset 0 can mean "absent".
        builder.take_zeroed(ENVELOPE_SIZE.into(), WORD)?;
        publish::hide(|magic| builder.write_magic(magic));
        Ok(builder)
    }

    /// Bytes in use: the envelope and all objects so far, padding included.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.size.get()
    }

    /// Bytes that are left in the region.
    #[must_use]
    pub fn space_left(&self) -> u32 {
        self.capacity - self.size.get()
    }

    /// Places the root, a struct or table of type `T`, with every field at its default.
    ///
    /// # Errors
    ///
    /// [`BuildError::OutOfSpace`] when there is no room, [`BuildError::Misaligned`] when it asks for a larger alignment
    /// than the region has.
    pub fn root<T: Structure>(&self) -> Result<T::Builder<'_>, BuildError> {
        Ok(self.object::<T>()?.0)
    }

    /// Finishes the message: writes the envelope, its magic last. Returns the message's size in bytes.
    ///
    /// `root` comes from [`MessageBuilder::root`]; other objects of this message do as well.
    ///
    /// # Errors
    ///
    /// [`BuildError::ForeignRoot`] when `root` belongs to another builder; nothing is written then.
    pub fn finish<'b, R: ObjectBuilder<'b>>(&'b self, root: R) -> Result<u32, BuildError> {
        // SAFETY: the implementer of `ObjectBuilder` promises that this is a transparent struct of a slot.
        let slot: Slot<'b> = unsafe { wrap(root) };
        if !core::ptr::eq(slot.message, self) {
            return Err(BuildError::ForeignRoot);
        }
        Ok(self.finish_object::<R::Structure>(slot.start))
    }

    /// Finishes the message whose root is the `T` at `root`, which lies in it.
    pub(crate) fn finish_object<T: Structure>(&self, root: NonNull<u8>) -> u32 {
        // It may have been finished before, with another root.
        publish::hide(|magic| self.write_magic(magic));
        let envelope = Envelope {
            magic: [0; 4],
            layout_version: LAYOUT_VERSION,
            type_id: T::ID,
            fingerprint: T::PACKAGE.fingerprint,
            message_size: self.size.get(),
            root: self.offset_of(root),
        };
        // SAFETY: the region is at least as long as the envelope (`from_raw_parts`), and aligned for it.
        unsafe { self.start.cast::<Envelope>().write(envelope) };
        publish::show(|magic| self.write_magic(magic));
        self.size.get()
    }

    /// Writes the magic where others see it, in one store that the compiler neither drops nor moves.
    fn write_magic(&self, magic: [u8; 4]) {
        let magic = u32::from_ne_bytes(magic);
        // SAFETY: the region is at least as long as the envelope (`from_raw_parts`), starts at a multiple of 8, and
        // the magic is the envelope's first field.
        unsafe { self.start.cast::<u32>().write_volatile(magic) };
    }

    /// Places an object of type `T`, zeros but for a table's size word and its defaults, and says where it lies.
    #[inline]
    fn object<T: Structure>(&self) -> Result<(T::Builder<'_>, u32), BuildError> {
        let Shape { size, align } = T::LAYOUT.shape;
        let Space { start, offset } = self.take_zeroed(size.into(), align)?;
        if T::LAYOUT.has_defaults {
            // SAFETY: what an absent table reads as is as long as the table up to its end, which was just allocated.
            unsafe {
                start
                    .as_ptr()
                    .copy_from_nonoverlapping(Absent::<T>::OBJECT, T::END as usize)
            };
        }
        if matches!(T::LAYOUT.class, Class::Table) {
            // SAFETY: a table is at least as large as its header, whose first word this is.
            unsafe { start.cast::<u32>().write(T::END) };
        }
        // SAFETY: as many bytes as `T` takes were just allocated.
        let object = unsafe {
            T::from_slot(Slot {
                message: self,
                start,
                of: PhantomData,
            })
        };
        Ok((object, offset))
    }

    /// Where an object lies that was placed in this message.
    #[inline]
    fn offset_of(&self, object: NonNull<u8>) -> u32 {
        // At most `capacity`.
        (object.addr().get() - self.start.addr().get()) as u32
    }
}

impl fmt::Debug for MessageBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageBuilder")
            .field("size", &self.size.get())
            .field("capacity", &self.capacity)
            .finish()
    }
}
