//! An allocator that keeps its bookkeeping in the memory that it gives out: fast, and at the mercy of everyone who
//! writes there.
#![expect(
    unsafe_code,
    reason = "the allocator trusts its callers with every address"
)]

use std::ptr::NonNull;

use rlsf::Tlsf;

/// Where its memory would lie in a guest.
const BASE: u32 = 0x1000_0000;

pub(crate) struct InPlace {
    allocator: Tlsf<'static, u32, u32, 28, 32>,
    /// Lives as long as the process.
    start: NonNull<u8>,
}

// SAFETY: the memory is this one's alone.
unsafe impl Send for InPlace {}

impl InPlace {
    pub(crate) fn new(size: usize) -> Self {
        let memory: &'static mut [u64] = vec![0; size / 8].leak();
        let range = NonNull::from(karmem::bytemuck::cast_slice_mut::<u64, u8>(memory));
        let mut allocator = Tlsf::new();
        // SAFETY: the memory is leaked, and nobody else has it.
        unsafe { allocator.insert_free_block_ptr(range) };
        Self {
            allocator,
            start: range.cast(),
        }
    }

    /// The block's address, or 0.
    pub(crate) fn alloc(&mut self, size: usize, align: usize) -> u32 {
        let block = std::alloc::Layout::from_size_align(size, align)
            .ok()
            .and_then(|layout| self.allocator.allocate(layout));
        block.map_or(0, |block| {
            BASE + (block.addr().get() - self.start.addr().get()) as u32
        })
    }

    /// Frees what [`InPlace::alloc`] has given, at an alignment of at most 8.
    pub(crate) fn free(&mut self, address: u32) {
        // SAFETY: the callers free what they have allocated, which lies in the memory.
        unsafe {
            let block = self.start.add((address - BASE) as usize);
            self.allocator.deallocate(block, 8);
        }
    }
}
