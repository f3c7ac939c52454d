//! Where objects lie: an offset and a shape in, the bytes of the message out, found in bounds, aligned and paid for.

use crate::error::Reason;
use crate::layout::{Shape, WORD};

use super::{Budget, Failed, Verdict, Verifier};

impl<'a> Verifier<'a> {
    /// Finds an object of this shape at `offset` in the message, and charges it to the budget.
    #[inline]
    pub(super) fn claim(
        &self,
        offset: u32,
        shape: Shape,
        budget: Budget,
    ) -> Result<(&'a [u8], Budget), Failed> {
        let Shape { size, align } = shape;
        match self.bytes(offset, size.into(), align) {
            Some(object) => Ok((object, self.spend(offset, size.into(), budget)?)),
            None => Err(self.refuse(offset, size.into(), align)),
        }
    }

    /// Charges `size` bytes at `offset`, which lie in the message.
    #[inline]
    pub(super) fn spend(&self, offset: u32, size: u64, Budget(budget): Budget) -> Verdict {
        match budget.checked_sub(size) {
            Some(rest) => Ok(Budget(rest)),
            None => self.claim_beyond_budget(offset, size),
        }
    }

    /// The `size` bytes at `offset`, if they lie in the message, at a multiple of `align`.
    #[inline]
    pub(super) fn bytes(&self, offset: u32, size: u64, align: u32) -> Option<&'a [u8]> {
        // An offset that is not a multiple becomes one behind 4 GiB, where no message reaches, so that one look finds both.
        let bits = align.trailing_zeros();
        let start = u64::from(offset.rotate_right(bits)) << bits;
        // No overflow: a shape has less than 2^32 bytes.
        let end = start + size;
        if end > self.message.len() as u64 || align > WORD && !self.suits(size, align) {
            return None;
        }
        self.message.get(start as usize..end as usize)
    }

    /// Whether what asks for more than the message's usual alignment, and is read through references that have it, lies at
    /// such an address, if its offset is a multiple of it. Nothing may lie anywhere.
    #[inline]
    fn suits(&self, size: u64, align: u32) -> bool {
        size == 0 || self.message.as_ptr().addr().is_multiple_of(align as usize)
    }

    /// Says why `size` bytes at `offset` do not lie in the message at a multiple of `align`.
    #[cold]
    pub(super) fn refuse(&self, offset: u32, size: u64, align: u32) -> Failed {
        if offset & (align - 1) != 0 {
            self.fail(offset, Reason::Misaligned { offset, align })
        } else if u64::from(offset) + size <= self.message.len() as u64 {
            self.notes.message_is_misaligned(align)
        } else {
            let (start, message) = (offset.into(), self.message.len() as u32);
            let reason = Reason::OutOfBounds {
                start,
                size,
                message,
            };
            self.fail(offset, reason)
        }
    }

    /// Where a place in the message lies.
    #[cold]
    pub(super) fn offset_of(&self, place: &[u8]) -> u32 {
        (place.as_ptr().addr() - self.message.as_ptr().addr()) as u32
    }
}
