//! Memory for messages of one segment, used again for each.
#![allow(
    unsafe_code,
    reason = "Cap'n Proto takes memory from whoever vouches for it"
)]

use std::ptr::NonNull;

use capnp::message::{Allocator, Builder, HeapAllocator};

use crate::format::Failure;

/// Room for any of the data sets, in words of 8 bytes.
const WORDS: usize = 2 << 20;

/// Where a message is built, and stays when its builder is gone.
///
/// The allocators that come with Cap'n Proto clear their memory when a builder is dropped, so that its message has to
/// be copied out before. This one clears it when the next builder comes: the same work, without the copy.
pub struct Segment {
    words: Vec<u64>,
    /// Whether a builder has `words` now.
    is_lent: bool,
    /// Words, from the first on, that may be other than zero.
    used: usize,
    /// For what does not fit.
    heap: HeapAllocator,
}

impl Default for Segment {
    fn default() -> Self {
        Self {
            words: vec![0; WORDS],
            is_lent: false,
            used: 0,
            heap: HeapAllocator::new(),
        }
    }
}

impl Segment {
    /// Builds a message over the one before.
    ///
    /// # Errors
    ///
    /// When it does not fit into one segment.
    pub(super) fn build(
        &mut self,
        write: impl FnOnce(&mut Builder<&mut Self>) -> capnp::Result<()>,
    ) -> Result<&[u8], Failure> {
        let mut message = Builder::new(&mut *self);
        write(&mut message)?;
        let segments = message.get_segments_for_output().len();
        let words = message.size_in_words();
        drop(message);
        if segments != 1 {
            return Err(format!("{words} words do not fit into a segment of {WORDS}").into());
        }
        Ok(karmem::bytemuck::cast_slice(&self.words[..self.used]))
    }
}

// SAFETY:
// 1. All of `words` is zero but for the first `used`, which are cleared before they are lent.
// 2. `words` is never resized, and a builder has the only reference to this for as long as it lives.
// 3. `words` is lent to one builder at a time, as `is_lent` says, and `heap` keeps what it allocates apart from it.
// 4. A `u64` is 8-aligned wherever messages are built.
unsafe impl Allocator for Segment {
    fn allocate_segment(&mut self, minimum_size: u32) -> (NonNull<u8>, u32) {
        if self.is_lent || minimum_size as usize > WORDS {
            return self.heap.allocate_segment(minimum_size);
        }
        self.words[..self.used].fill(0);
        self.is_lent = true;
        (NonNull::from(&mut self.words[..]).cast(), WORDS as u32)
    }

    unsafe fn deallocate_segment(&mut self, start: NonNull<u8>, size: u32, used: u32) {
        if start.as_ptr() == self.words.as_mut_ptr().cast() {
            self.is_lent = false;
            self.used = used as usize;
        } else {
            // SAFETY: it is not `words`, so it came from there; the caller vouches for the rest.
            unsafe { self.heap.deallocate_segment(start, size, used) }
        }
    }
}
