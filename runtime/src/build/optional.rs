//! Optional fields in place, under construction: the bits of a table's presence word.

use crate::flat::{Placed, PlacedBuilder};
use crate::layout::{Shape, WORD};

use super::Slot;

impl<'b, S> Slot<'b, S> {
    /// The builder of the optional `T` in the field at `offset`, which is there from now on.
    ///
    /// # Safety
    ///
    /// The object is a table that has a `T` there, with this presence bit.
    #[inline]
    pub unsafe fn init_maybe<T: Placed>(&mut self, offset: u32, bit: u32) -> PlacedBuilder<'b, T> {
        // SAFETY: the caller's promise.
        unsafe {
            self.set_presence(bit, true);
            self.init::<T>(offset)
        }
    }

    /// Makes the optional reference in the field at `offset` one to nothing, in one store: who reads it meanwhile sees all of it or
    /// none.
    ///
    /// # Safety
    ///
    /// The object has one of this shape there.
    #[inline]
    pub(crate) unsafe fn clear_reference(&mut self, offset: u32, shape: Shape) {
        // SAFETY: the caller's promise; a reference is an offset, or a word.
        unsafe {
            if shape.size < WORD {
                self.set(offset, 0_u32);
            } else {
                self.set(offset, 0_u64);
            }
        }
    }

    /// Sets or clears a bit of the presence word. This is all that a builder ever reads of what it has written: whoever
    /// changes the word meanwhile decides which fields are there, which is for a message's writer to decide.
    ///
    /// # Safety
    ///
    /// The object is a table, and the bit less than 32.
    #[inline]
    pub(crate) unsafe fn set_presence(&mut self, bit: u32, is_present: bool) {
        // SAFETY: the presence word is the second of a table's header, inside the object and at a multiple of 4.
        let word = unsafe { self.start.cast::<u32>().add(1) };
        // SAFETY: it can be read and written, as all of the region; volatile, since others may write it as well.
        unsafe {
            let others = word.read_volatile() & !(1 << bit);
            word.write_volatile(others | u32::from(is_present) << bit);
        }
    }

    /// Zeroes `size` bytes at `offset`.
    ///
    /// # Safety
    ///
    /// They lie in the object.
    #[inline]
    pub(crate) unsafe fn zero(&mut self, offset: u32, size: u32) {
        // SAFETY: the caller's promise.
        unsafe {
            self.start
                .add(offset as usize)
                .write_bytes(0, size as usize)
        };
    }
}
