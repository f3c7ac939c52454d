//! Looking ahead: what elements refer to is scattered, and comes from memory slowly. The verifier asks for what it will
//! need while it still works on what it has.

use core::slice::ChunksExact;

use super::Verifier;

/// How many elements ahead the verifier looks.
const DISTANCE: usize = 4;

/// For each of `elements`, of this size, the one that is to be looked at ahead, as long as there is one. The few elements of a short
/// slice, or an array, lie close to each other.
#[inline]
pub(super) fn of(elements: &[u8], size: usize) -> ChunksExact<'_, u8> {
    let ahead = elements.get(DISTANCE * size..).unwrap_or_default();
    ahead.chunks_exact(size)
}

impl Verifier<'_> {
    /// Asks for the bytes at `offset`, which may be anything.
    #[inline]
    pub(super) fn look_ahead(&self, offset: u32) {
        #[cfg(all(target_arch = "x86_64", not(miri)))]
        {
            use core::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};

            let address = self.message.as_ptr().wrapping_add(offset as usize);
            // SAFETY: a prefetch is a hint: it neither reads nor writes as far as a program can tell, and does not fault,
            // wherever the address leads. All x86-64 processors have it.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(address.cast()) }
        }
        #[cfg(not(all(target_arch = "x86_64", not(miri))))]
        core::hint::black_box(self.message.get(offset as usize).copied());
    }
}
