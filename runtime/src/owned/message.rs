//! Bytes of a message in an allocation of their own, as aligned as what is in them.

use alloc::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use core::fmt;
use core::ops::Deref;
use core::ptr::NonNull;

use super::Owned;
use super::measured::measure;
use super::output::Written;
use crate::build::{MessageBuilder, Slot};
use crate::error::{BuildError, WriteError};
use crate::flat::wrap;
use crate::layout::{MAX_ALIGN, Shape, WORD};
use crate::verify::VerifyOptions;

/// An allocation that was too short is doubled up to this size. What is longer is allocated as long as it needs to be.
const LARGEST_GROWN: usize = 1 << 30;

/// A message, from its envelope to its last byte, in an allocation of its own.
///
/// Its first byte lies at a multiple of 8, or of the largest alignment that a struct in it asks for, so that it can be
/// read where it is. It dereferences to the bytes. [`Message::new`] has none until a message is written.
pub struct Message {
    /// The first byte of an allocation that is nobody else's, at a multiple of 8.
    start: NonNull<u8>,
    /// Bytes from `start` on that are initialized: those of the message.
    size: usize,
    /// As it was allocated, at least `size` bytes; without bytes there is no allocation.
    layout: Layout,
}

/// What is allocated where there is no message: no bytes, aligned as messages are.
#[repr(align(8))]
struct Nothing;

// SAFETY: bytes that belong to the message alone, as those of a `Box<[u8]>`.
unsafe impl Send for Message {}
// SAFETY: as above; shared, they are only read.
unsafe impl Sync for Message {}

impl Message {
    /// No message yet: no bytes, and no allocation.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            start: NonNull::<Nothing>::dangling().cast(),
            size: 0,
            layout: Layout::new::<Nothing>(),
        }
    }

    /// Makes it the message with this root, in canonical order, as [`to_bytes`](Owned::to_bytes) makes a new one, and uses again what it has allocated.
    ///
    /// Where that is long enough, there is no need to count first how long the message will be, and the pages of the allocation are there
    /// already: writing one message after the other is faster than making each anew.
    ///
    /// ```
    /// use karmem::{Frozen, Message, VerifyOptions};
    /// # #[path = "../../../generated/rust/flock.rs"]
    /// # mod flock;
    /// use flock::Flock;
    ///
    /// # fn main() -> Result<(), Box<dyn core::error::Error>> {
    /// let mut message = Message::new();
    /// for name in ["geese", "ducks"] {
    ///     let flock = Flock { name: name.into(), ..Flock::default() };
    ///     message.write(&flock)?;
    ///     let flock = Frozen::new(&message).access::<Flock>(&VerifyOptions::DEFAULT)?;
    ///     assert_eq!(flock.name(), name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`to_bytes`](Owned::to_bytes). The message has no bytes then, until another one is written.
    pub fn write<T: Owned>(&mut self, root: &T) -> Result<(), WriteError> {
        self.write_for(root, &VerifyOptions::DEFAULT)
    }

    /// As [`write`](Message::write), for readers that accept what these options say: objects nested deeper than they are by default,
    /// or only messages that are short.
    ///
    /// Each level of nesting takes the stack of the calls that write it: a few hundred bytes where they are optimized, and without
    /// optimizations some kilobytes, the more of them the more fields its struct has.
    ///
    /// ```
    /// use karmem::{BuildError, Message, VerifyOptions};
    /// # #[path = "../../../generated/rust/flock.rs"]
    /// # mod flock;
    /// use flock::Flock;
    ///
    /// let readers = VerifyOptions { max_size: 64, ..VerifyOptions::DEFAULT };
    /// let flock = Flock { name: "geese".into(), ..Flock::default() };
    /// let mut message = Message::new();
    /// message.write_for(&flock, &readers)?;
    /// assert_eq!(message.len(), 64);
    ///
    /// let flock = Flock { name: "wild geese".into(), ..flock };
    /// let error = message.write_for(&flock, &readers).unwrap_err();
    /// assert_eq!(error.reason, BuildError::OutOfSpace { needed: 72, left: 64 });
    /// # Ok::<(), karmem::WriteError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`write`](Message::write), with the limits of `readers`.
    pub fn write_for<T: Owned>(
        &mut self,
        root: &T,
        readers: &VerifyOptions,
    ) -> Result<(), WriteError> {
        self.size = 0;
        if self.fill(root, readers).is_ok() {
            return Ok(());
        }
        // The allocation is too short, or not as aligned as it should be; or there is something that cannot be written, and
        // measuring finds out where.
        let Shape { size, align } = measure(root, readers)?;
        let before = self.layout;
        // It has no bytes that would have to be kept.
        *self = Self::new();
        // Messages that grow, one after the other, are not allocated anew each time.
        let grown = before.size().saturating_mul(2).min(LARGEST_GROWN);
        let align = before.align().max(align as usize);
        let grown = Layout::from_size_align(grown.max(size as usize), align).ok();
        *self = match grown.and_then(Self::with_layout) {
            Some(message) => message,
            // Where memory is short, as much as is needed.
            None => Self::allocate(size as usize, align)?,
        };
        self.fill(root, readers)?;
        Ok(())
    }

    /// Writes the message into what is allocated.
    fn fill<T: Owned>(&mut self, root: &T, readers: &VerifyOptions) -> Result<(), BuildError> {
        let capacity = self.layout.size().min(readers.max_size as usize);
        // SAFETY: at least so many bytes are allocated, for the message alone.
        let builder = unsafe { MessageBuilder::from_raw_parts(self.start, capacity)? };
        // SAFETY: the implementer of `Structure` promises that a builder is a transparent struct of a slot.
        let object: Slot<'_> = unsafe { wrap(builder.root::<T>()?) };
        let start = object.start();
        // SAFETY: the object is a `T`.
        unsafe { root.write(&mut Written::root::<T>(object, readers)?)? };
        // The builder zeroes what it places, or it copies all of it: so this many bytes are initialized.
        self.size = builder.finish_object::<T>(start) as usize;
        Ok(())
    }

    /// A copy of a message that lies elsewhere, where it can be read whatever it consists of: bytes that come from a file or from the network
    /// start anywhere.
    ///
    /// It lies at a multiple of 4096, or of the largest power of two that is not more than its size. No struct that is in it can ask for more, as none is
    /// shorter than what it is aligned to. Nothing is verified.
    ///
    /// ```
    /// use karmem::{Frozen, Message, VerifyOptions};
    /// # #[path = "../../../generated/rust/flock.rs"]
    /// # mod flock;
    /// use flock::Flock;
    ///
    /// # fn main() -> Result<(), Box<dyn core::error::Error>> {
    /// # let flock = Flock { name: "geese".into(), ..Flock::default() };
    /// # let file = [&[b'>'], &*flock.to_bytes()?].concat();
    /// let bytes = &file[1..]; // at an odd address
    /// let message = Message::copy_of(bytes);
    /// let flock = Frozen::new(&message).access::<Flock>(&VerifyOptions::DEFAULT)?;
    /// assert_eq!(flock.name(), "geese");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn copy_of(bytes: &[u8]) -> Self {
        let most = MAX_ALIGN as usize;
        let align = match bytes.len().checked_ilog2() {
            Some(power) => (1 << power).clamp(WORD as usize, most),
            None => WORD as usize,
        };
        Self::copy(bytes, align)
    }

    /// A copy of `bytes`, at a multiple of `align`.
    fn copy(bytes: &[u8], align: usize) -> Self {
        if bytes.is_empty() {
            return Self::new();
        }
        let Ok(mut copy) = Self::allocate(bytes.len(), align) else {
            // As long as the machine's memory, but for less than `align` bytes.
            handle_alloc_error(Layout::for_value(bytes))
        };
        // SAFETY: so many bytes were just allocated.
        unsafe {
            let from = NonNull::from(bytes).cast();
            copy.start.copy_from_nonoverlapping(from, bytes.len());
        }
        copy.size = bytes.len();
        copy
    }

    /// Room for a message of `size` bytes, more than none, of which none is initialized.
    fn allocate(size: usize, align: usize) -> Result<Self, BuildError> {
        let Ok(layout) = Layout::from_size_align(size, align) else {
            // More than half of the addresses that there are, on machines with few of them.
            return Err(BuildError::OutOfSpace {
                needed: size as u64,
                left: i32::MAX as u32,
            });
        };
        Self::with_layout(layout).map_or_else(|| handle_alloc_error(layout), Ok)
    }

    /// Room with this layout, which has bytes, if there is as much memory.
    fn with_layout(layout: Layout) -> Option<Self> {
        // SAFETY: there are more than no bytes.
        let start = NonNull::new(unsafe { alloc(layout) })?;
        Some(Self {
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

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Message {
    /// As aligned as this one.
    fn clone(&self) -> Self {
        Self::copy(self, self.layout.align())
    }
}

impl PartialEq for Message {
    /// Whether they have the same bytes. The same object is written as the same bytes, but other bytes can be an equal object.
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Message {}

impl Drop for Message {
    fn drop(&mut self) {
        if self.layout.size() > 0 {
            // SAFETY: allocated with this layout, and nobody else's.
            unsafe { dealloc(self.start.as_ptr(), self.layout) };
        }
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
