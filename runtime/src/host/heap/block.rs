//! A block that is the host's own: its bytes to build in and to read, until it is dropped or given away.

use core::fmt;
use std::sync::Arc;

use super::chain::{Found, Shape};
use super::error::HeapError;
use super::memory::Bytes;
use super::owners::{GIVEN, HOST};
use super::shared::Shared;
use crate::host::error::Result;
use crate::{Live, MessageBuilder};

/// A part of a heap that is the host's own, and free again when this is dropped.
///
/// Guests can read and write the bytes, as they can everywhere in a heap that they are attached to. What they
/// can't do is free the block, so that nothing else of the heap's users is ever in it.
///
/// ```
/// use karmem::host::Heap;
///
/// #[path = "../../../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
/// mod flock;
/// use flock::{Bird, Flock};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let heap = Heap::new(1 << 20)?;
/// let mut block = heap.alloc(4096, 8)?;
/// let message = block.builder()?;
/// let mut flock = message.root::<Flock>()?;
/// flock.set_birds(&[Bird::new(0.0, 0.0, 11.5)])?;
/// message.finish(flock)?;
/// assert_eq!(block.live()?.access::<Flock>()?.birds()?.len(), 1);
/// # Ok(())
/// # }
/// ```
pub struct Block {
    shared: Arc<Shared>,
    /// What the bookkeeping has, for as long as the host owns it.
    block: Found,
    bytes: Bytes,
}

impl Block {
    pub(super) fn new(shared: Arc<Shared>, (block, bytes): (Found, Bytes)) -> Self {
        Self {
            shared,
            block,
            bytes,
        }
    }

    /// The block's first byte, in every guest that the heap is attached to.
    ///
    /// # Errors
    ///
    /// [`HeapError::NoAddress`] when the heap has not been attached to any guest yet, and [`Heap::at`](super::Heap::at)
    /// was not asked for.
    pub fn address(&self) -> Result<u64, HeapError> {
        let start = self.shared.lock().address.ok_or(HeapError::NoAddress)?;
        Ok(start + self.block.place())
    }

    /// Bytes: those that were asked for, rounded up to a multiple of [`Heap::UNIT`](super::Heap::UNIT).
    #[must_use]
    pub fn size(&self) -> u64 {
        self.bytes.size()
    }

    /// The bytes as values that guests may change at any time.
    ///
    /// # Errors
    ///
    /// When an access to the heap's file has faulted.
    pub fn live(&self) -> Result<Live<'_>> {
        self.bytes.live()
    }

    /// Builds a message in the block.
    ///
    /// # Errors
    ///
    /// When the block is too short for an envelope, or an access to the heap's file has faulted.
    pub fn builder(&mut self) -> Result<MessageBuilder<'_>> {
        self.bytes.builder()
    }

    /// Makes the block longer or shorter. What is in it stays, as far as there is room; its address may be another one.
    ///
    /// # Errors
    ///
    /// When there is no room, or size or alignment are none that a block can have. The block then is as it was.
    pub fn realloc(&mut self, size: u64, align: u64) -> Result<(), HeapError> {
        let shape = Shape::new(size, align)?;
        if let Some((block, bytes)) = self.shared.resize_for_host(self.block, shape) {
            (self.block, self.bytes) = (block, bytes);
            return Ok(());
        }
        let (block, bytes) = self.shared.alloc_for_host(shape)?;
        // What is dropped at the end is the one that is not kept.
        let mut other = Self::new(Arc::clone(&self.shared), (block, bytes));
        self.bytes.copy_to(&other.bytes);
        if self.bytes.check().and(other.bytes.check()).is_err() {
            return Err(HeapError::Faulted);
        }
        core::mem::swap(self, &mut other);
        Ok(())
    }

    /// Gives the block to the guests: any of them may free it, and so may the host with
    /// [`Heap::free`](super::Heap::free) or all such at once with [`Heap::free_all`](super::Heap::free_all).
    /// Look at [`Block::address`] first.
    pub fn give(mut self) {
        self.shared.lock().pass_on(self.block, GIVEN);
        self.block = self.block.of(GIVEN);
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        if self.block.owner == HOST {
            self.shared.lock().release(self.block);
        }
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Block")
            .field("place", &self.block.place())
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}
