//! Looking ahead: what elements refer to is scattered, and comes from memory slowly. The verifier asks for what it will
//! need while it still works on what it has.

use super::{Verifier, read_u32};

/// How many elements ahead the verifier looks. What the few of a short slice, or an array, refer to lies close together.
pub(super) const DISTANCE: usize = 8;

impl Verifier<'_> {
    /// Asks for what the reference at `at` in `elements` leads to, if there is one. Nothing about it is known.
    #[inline]
    pub(super) fn look_ahead(&self, elements: &[u8], at: usize) {
        let Some(reference) = elements.get(at..at + 4) else {
            return;
        };
        let offset = read_u32(reference) as usize;
        #[cfg(all(target_arch = "x86_64", not(miri)))]
        {
            use core::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};

            let address = self.message.as_ptr().wrapping_add(offset);
            // SAFETY: a prefetch is a hint: it neither reads nor writes as far as a program can tell, and does not fault,
            // wherever the address leads. All x86-64 processors have it.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(address.cast()) }
        }
        #[cfg(not(all(target_arch = "x86_64", not(miri))))]
        core::hint::black_box(self.message.get(offset).copied());
    }
}
