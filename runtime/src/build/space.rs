//! Space for what is placed: taken from the end of what is in use, word by word.

use core::ptr::NonNull;

use super::MessageBuilder;
use super::copy::copy_in_words;
use crate::error::BuildError;
use crate::layout::WORD;

/// Bytes that were taken. Whoever took them writes all of their words.
#[derive(Clone, Copy)]
pub(super) struct Space {
    /// The first byte, in the region.
    pub(super) start: NonNull<u8>,
    /// Where it lies, counted from the first byte of the message.
    pub(super) offset: u32,
}

impl MessageBuilder<'_> {
    /// Takes the words that `size` bytes have, at a multiple of `align`. They have what the region had.
    ///
    /// # Errors
    ///
    /// When there is no room, or the region does not start at a multiple of `align`; nothing is taken then.
    #[inline(always)]
    pub(super) fn take(&self, size: u64, align: u32) -> Result<Space, BuildError> {
        if align > WORD {
            self.pad(size, align)?;
        }
        let used = self.size.get();
        let size = in_words(size);
        if size > u64::from(self.capacity - used) {
            return Err(self.out_of_space(size));
        }
        self.size.set(used + size as u32);
        Ok(Space {
            // SAFETY: `used` is at most `capacity`, so this is inside the region or at its end.
            start: unsafe { self.start.add(used as usize) },
            offset: used,
        })
    }

    /// Takes words as [`take`](Self::take) does, and zeroes them.
    #[inline(always)]
    pub(super) fn take_zeroed(&self, size: u64, align: u32) -> Result<Space, BuildError> {
        let space = self.take(size, align)?;
        // SAFETY: so many bytes were just taken; they fit the region, and so a `usize`.
        unsafe { space.start.write_bytes(0, in_words(size) as usize) };
        Ok(space)
    }

    /// No space, at offset 0.
    #[inline(always)]
    pub(super) fn nowhere(&self) -> Space {
        Space {
            start: self.start,
            offset: 0,
        }
    }

    /// Places a copy of `bytes`, and zeros up to the end of the last word. Returns where it lies, if there is room for it.
    ///
    /// Not compiled anew for each type of elements, nor for each field.
    pub(super) fn place_bytes(&self, bytes: &[u8]) -> Option<u32> {
        let space = self.take(bytes.len() as u64, WORD).ok()?;
        // SAFETY: so many bytes were just taken, in whole words. A Rust slice does not overlap a region that has no Rust
        // references to it.
        unsafe { copy_in_words(bytes, space.start) };
        Some(space.offset)
    }

    /// Leaves out zeros, so that the next object lies at a multiple of `align`, more than 8.
    ///
    /// # Errors
    ///
    /// When the region does not start at such a multiple, or has no room for `size` bytes behind them.
    #[cold]
    pub(super) fn pad(&self, size: u64, align: u32) -> Result<(), BuildError> {
        let remainder = self.start.addr().get() % align as usize;
        if remainder != 0 {
            return Err(BuildError::Misaligned { remainder, align });
        }
        let used = self.size.get();
        let padding = u64::from(used).next_multiple_of(align.into()) - u64::from(used);
        let needed = padding + in_words(size);
        if needed > self.space_left().into() {
            return Err(self.out_of_space(needed));
        }
        // SAFETY: `used` is at most `capacity`, and so many bytes are left behind it.
        unsafe {
            self.start
                .add(used as usize)
                .write_bytes(0, padding as usize)
        };
        self.size.set(used + padding as u32);
        Ok(())
    }

    /// The error of something that takes `needed` bytes.
    #[cold]
    pub(super) fn out_of_space(&self, needed: u64) -> BuildError {
        BuildError::OutOfSpace {
            needed,
            left: self.space_left(),
        }
    }
}

/// The bytes of the words that `size` bytes have, which are far less than 2^64.
#[inline(always)]
pub(crate) const fn in_words(size: u64) -> u64 {
    (size + (WORD as u64 - 1)) & !(WORD as u64 - 1)
}
