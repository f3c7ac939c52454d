//! Storing what is more than a value: optional fields and room, in memory that others write.

use bytemuck::Pod;

use crate::error::LiveError;
use crate::flat::{Plain, Room, Stored};

use super::copy::copy_in;
use super::{LiveSlice, LiveView};

impl LiveView<'_> {
    /// Stores `value` in the optional field at `offset` and sets its presence bit.
    ///
    /// # Errors
    ///
    /// [`LiveError::Absent`] when the table does not have the field.
    pub fn set_maybe<V, T: Pod>(self, offset: u32, bit: u32, value: V) -> Result<(), LiveError>
    where
        V: for<'v> Stored<Mut<'v> = &'v mut T> + Into<T>,
    {
        if !self.has_field::<V>(offset) {
            return Err(LiveError::Absent);
        }
        self.store::<T>(offset as usize, value.into());
        self.set_presence(bit, true);
        Ok(())
    }

    /// Clears the presence bit of the optional field of type `T` at `offset`, and makes the field zero. One that the table does
    /// not have is absent anyway.
    pub fn clear<T: Stored>(self, offset: u32, bit: u32) {
        if self.has_field::<T>(offset) {
            self.set_presence(bit, false);
            self.zero(offset as usize, T::SHAPE.size as usize);
        }
    }

    /// Stores `values` in the room for `LIMIT` of them at `offset`, zeros behind them.
    ///
    /// # Errors
    ///
    /// [`LiveError::Absent`] when the table does not have the field, [`LiveError::TooLong`] when there is no room for so many.
    pub fn set_room<T: Plain, const LIMIT: u32>(
        self,
        offset: u32,
        values: &[T],
    ) -> Result<(), LiveError> {
        if !self.has_field::<Room<T, LIMIT>>(offset) {
            return Err(LiveError::Absent);
        }
        let len = u32::try_from(values.len()).unwrap_or(u32::MAX);
        if len > LIMIT {
            return Err(LiveError::TooLong { len, limit: LIMIT });
        }
        let at = offset as usize;
        self.zero(at, Room::<T, LIMIT>::SHAPE.size as usize);
        self.store(at, len);
        let start = self.at + at + <T as Plain>::SHAPE.room_start() as usize;
        LiveSlice::<T>::array(self.moved(start, start + size_of_val(values)), len).copy_from(values)
    }

    /// As [`set_room`](Self::set_room), for room that may be absent, and sets its presence bit.
    ///
    /// # Errors
    ///
    /// As [`set_room`](Self::set_room).
    pub fn set_maybe_room<T: Plain, const LIMIT: u32>(
        self,
        offset: u32,
        bit: u32,
        values: &[T],
    ) -> Result<(), LiveError> {
        self.set_room::<T, LIMIT>(offset, values)?;
        self.set_presence(bit, true);
        Ok(())
    }

    /// Sets or clears a bit of the presence word, in a load and a store: others who change another bit of it meanwhile may
    /// find that undone.
    fn set_presence(self, bit: u32, is_present: bool) {
        // Behind the table's size. A table that has a field has a whole header, but code beside a declaration can ask this of a
        // struct that is none.
        let presence = 4;
        if !self.has_field::<u32>(presence) {
            return;
        }
        let presence = presence as usize;
        let others = self.load::<u32>(presence) & !(1 << bit);
        self.store(presence, others | u32::from(is_present) << bit);
    }

    /// Zeroes `size` bytes `offset` bytes into the range. The caller has seen that they lie there.
    fn zero(self, offset: usize, size: usize) {
        const ZEROS: [u8; 64] = [0; 64];
        debug_assert!(self.at + offset + size <= self.end);
        let mut done = 0;
        while done < size {
            let step = ZEROS.len().min(size - done);
            // SAFETY: the caller has seen that the bytes lie in the range, which lies in the message, whose bytes are mapped for as
            // long as the view lives; the maker of the `Live` promised that what is stored to can be written.
            unsafe {
                copy_in(
                    ZEROS.as_ptr(),
                    self.message.add(self.at + offset + done),
                    step,
                )
            };
            done += step;
        }
    }
}
