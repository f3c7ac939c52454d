//! Bytes of a message in an allocation of their own, as aligned as what is in them.

use alloc::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use core::fmt;
use core::ops::Deref;
use core::ptr::NonNull;

use super::Owned;
use super::measured::measure;
use super::output::Written;
use crate::build::{MessageBuilder, Slot};
use crate::error::BuildError;
use crate::flat::wrap;
use crate::layout::Shape;

/// A message, from its envelope to its last byte, in an allocation of its own.
///
/// Its first byte lies at a multiple of 8, or of the largest alignment that a struct in it asks for, so that it can be
/// read where it is. It dereferences to the bytes.
pub struct Message {
    /// The first byte of an allocation that is nobody else's.
    start: NonNull<u8>,
    /// Bytes from `start` on that are initialized: those of the message.
    size: usize,
    /// As it was allocated: at least `size` bytes, and some.
    layout: Layout,
}

// SAFETY: bytes that belong to the message alone, as those of a `Box<[u8]>`.
unsafe impl Send for Message {}
// SAFETY: as above; shared, they are only read.
unsafe impl Sync for Message {}

impl Message {
    /// The message with this root, in canonical order.
    pub(super) fn of<T: Owned>(root: &T) -> Result<Self, BuildError> {
        let Shape { size, align } = measure(root)?;
        let mut message = Self::allocate(size, align)?;
        // SAFETY: so many bytes were just allocated, for the message alone.
        let builder = unsafe { MessageBuilder::from_raw_parts(message.start, size as usize)? };
        // SAFETY: the implementer of `Structure` promises that a builder is a transparent struct of a slot.
        let object: Slot<'_> = unsafe { wrap(builder.root::<T>()?) };
        let start = object.start();
        // SAFETY: the object is a `T`.
        unsafe { root.write(&mut Written::root::<T>(object))? };
        // The builder zeroes what it places, or it copies all of it: so this many bytes are initialized.
        message.size = builder.finish_object::<T>(start) as usize;
        Ok(message)
    }

    /// Room for a message of `size` bytes, at least those of an envelope, none of which is initialized.
    fn allocate(size: u32, align: u32) -> Result<Self, BuildError> {
        let Ok(layout) = Layout::from_size_align(size as usize, align as usize) else {
            // More than half of the addresses that there are, on machines with few of them.
            return Err(BuildError::OutOfSpace {
                needed: size.into(),
                left: i32::MAX as u32,
            });
        };
        // SAFETY: an envelope has more than no bytes.
        let Some(start) = NonNull::new(unsafe { alloc(layout) }) else {
            handle_alloc_error(layout)
        };
        Ok(Self {
            start,
            size: 0,
            layout,
        })
    }

    /// The bytes, which begin with the envelope.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        // SAFETY: so many bytes are initialized, and borrowed with the message.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr(), self.size) }
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout, and nobody else's.
        unsafe { dealloc(self.start.as_ptr(), self.layout) };
    }
}

impl Deref for Message {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<[u8]> for Message {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("size", &self.size)
            .field("align", &self.layout.align())
            .finish()
    }
}
