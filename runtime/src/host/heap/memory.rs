//! The bytes of a heap, as the host sees them: a segment comes in, live views and builders of parts of it go out.
//!
//! Guests write these bytes at any time, whoever has the block that they are in: nothing here is ever a reference.

use core::ptr::NonNull;
use std::sync::Arc;

use crate::host::access::Access;
use crate::host::error::Result;
use crate::host::mapping::Mapping;
use crate::host::segment::Segment;
use crate::host::storage::Storage;
use crate::host::view::HostView;
use crate::{Live, MessageBuilder};

/// A segment that is a heap, or one of several that make a heap together.
pub(super) struct Memory {
    segment: Segment,
    /// Bytes that are the heap's, from the segment's first one on. All of them are mapped in `view`.
    size: u64,
    view: Arc<HostView>,
}

impl Memory {
    /// All of a segment.
    ///
    /// # Errors
    ///
    /// When the segment can't be written, or one guest has it for itself.
    pub(super) fn new(segment: Segment) -> Result<Self> {
        let storage = segment.storage();
        storage.check_writable("make a heap of another segment")?;
        storage.check_shared()?;
        let view = segment.view()?;
        Ok(Self {
            size: segment.size().min(view.range.size as u64),
            segment,
            view,
        })
    }

    pub(super) fn segment(&self) -> &Segment {
        &self.segment
    }

    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Whether a mapping shows all of it, as [`Heap::attach`](super::Heap::attach) maps it.
    pub(super) fn is_mapped_as(&self, mapping: &Mapping) -> bool {
        mapping.heap.is_some()
            && core::ptr::eq(mapping.usage.storage(), &**self.segment.storage())
            && (mapping.offset, mapping.size) == (0, self.size)
            && mapping.label.access == Access::ReadWrite
    }

    /// Fails while any guest has the segment attached.
    pub(super) fn check_unused(&self) -> Result<()> {
        self.segment.storage().check_unused()
    }

    /// `size` bytes from `start` on, a multiple of 8, which lie in the memory. Were they ever not to, they would be fewer:
    /// what the host may touch does not rest on the bookkeeping.
    pub(super) fn bytes(&self, start: u64, size: u64) -> Bytes {
        debug_assert!(start.is_multiple_of(8) && start + size <= self.size);
        let range = &self.view.range;
        // Sizes of mappings fit.
        let offset = (start & !7).min(range.size as u64) as usize;
        let size = size.min((range.size - offset) as u64) as usize;
        Bytes {
            storage: Arc::clone(self.segment.storage()),
            view: Arc::clone(&self.view),
            // SAFETY: inside of the mapping or at its end.
            start: unsafe { range.start.add(offset) },
            size,
        }
    }

    /// Whether all accesses of the host's have been carried out.
    pub(super) fn check(&self) -> Result<()> {
        Ok(self.view.check(self.segment.storage())?)
    }

    /// Maps the segment anew for the host.
    pub(super) fn restore(&mut self) -> Result<()> {
        self.segment.restore();
        self.view = self.segment.view()?;
        Ok(())
    }
}

/// Some bytes of a heap, which stay mapped for as long as this lives.
pub(super) struct Bytes {
    storage: Arc<Storage>,
    view: Arc<HostView>,
    /// In `view`, at a multiple of 8, with `size` bytes behind it.
    start: NonNull<u8>,
    size: usize,
}

// SAFETY: an address in a mapping that `view` keeps, which may itself be sent and shared; what is read and written
// there is read and written live, from any thread.
unsafe impl Send for Bytes {}
// SAFETY: as above; building, which writes otherwise, takes it exclusively.
unsafe impl Sync for Bytes {}

impl Bytes {
    pub(super) fn size(&self) -> u64 {
        self.size as u64
    }

    /// Whether all accesses of the host's to the segment have been carried out.
    pub(super) fn check(&self) -> Result<()> {
        Ok(self.view.check(&self.storage)?)
    }

    pub(super) fn live(&self) -> Result<Live<'_>> {
        self.check()?;
        // SAFETY: mapped to be read and written for as long as `self` lives, at a multiple of 8; a fault is answered. It is
        // a mapping and no allocation of Rust's, and no reference into it is ever made: not by this module, and the
        // segment, which could make some, never leaves it.
        Ok(unsafe { Live::from_raw_parts(self.start, self.size) })
    }

    /// The same for as long as somebody else keeps the bytes mapped.
    ///
    /// # Safety
    ///
    /// The memory that these bytes are of is neither dropped nor restored for as long as `'a` lasts.
    pub(super) unsafe fn live_while_mapped<'a>(&self) -> Result<Live<'a>> {
        self.check()?;
        // SAFETY: as `live`; that it stays mapped is the caller's promise.
        Ok(unsafe { Live::from_raw_parts(self.start, self.size) })
    }

    pub(super) fn builder(&mut self) -> Result<MessageBuilder<'_>> {
        self.check()?;
        // SAFETY: as `live`. Guests that write there too spoil the message; of the host's, nobody else builds there while
        // `self` is borrowed.
        Ok(unsafe { MessageBuilder::from_raw_parts(self.start, self.size) }?)
    }

    /// Copies as many bytes to `other` as both have, in whole words. Both may be written meanwhile.
    pub(super) fn copy_to(&self, other: &Self) {
        let words = self.size.min(other.size) / size_of::<u64>();
        let from = self.start.cast::<u64>();
        let to = other.start.cast::<u64>();
        for index in 0..words {
            // SAFETY: as many words lie in both mappings, at multiples of 8; volatile accesses to a mapping are good
            // whoever else accesses it.
            unsafe {
                to.add(index)
                    .write_volatile(from.add(index).read_volatile())
            };
        }
    }
}
