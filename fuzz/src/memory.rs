//! Memory for a message: bytes in, the same bytes where every schema can have them.

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::ops::{Deref, DerefMut};
use std::ptr::NonNull;

/// Bytes in an allocation of their own, as long as they are: a sanitizer sees whoever reaches beyond them.
pub(crate) struct Memory {
    start: NonNull<u8>,
    size: usize,
}

/// The largest alignment that a schema can ask for.
const ALIGN: usize = 4096;

impl Memory {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let layout = layout(bytes.len());
        // SAFETY: the layout has at least a byte.
        let Some(start) = NonNull::new(unsafe { alloc_zeroed(layout) }) else {
            handle_alloc_error(layout)
        };
        let mut memory = Self {
            start,
            size: bytes.len(),
        };
        memory.copy_from_slice(bytes);
        memory
    }

    /// The first byte, for whoever reaches the memory by other ways than this.
    pub(crate) fn start(&mut self) -> NonNull<u8> {
        self.start
    }
}

fn layout(size: usize) -> Layout {
    Layout::from_size_align(size.max(1), ALIGN).expect("inputs are short")
}

impl Deref for Memory {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        // SAFETY: so many bytes are allocated and initialized, and borrowed with the memory.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.size) }
    }
}

impl DerefMut for Memory {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: as above, borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.size) }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout.
        unsafe { dealloc(self.start.as_ptr(), layout(self.size)) };
    }
}
