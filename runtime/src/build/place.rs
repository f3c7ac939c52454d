//! Places for references and for room, under construction: the elements that are not structs, and what shares their code.

use core::fmt;
use core::marker::PhantomData;

use crate::error::BuildError;
use crate::flat::{
    Maybe, Placed, Plain, Reference, Room, RoomText, Slice, SliceOf, Structure, Table, Text,
};

use super::slot::Empty;
use super::{ElementsBuilder, SliceBuilder, Slot};

/// A place for a `T` in a message that is being built. What it is left as reads as empty, or absent.
#[repr(transparent)]
pub struct Place<'b, T> {
    slot: Slot<'b>,
    of: PhantomData<fn() -> T>,
}

impl<'b, T> Place<'b, T> {
    /// The place at `slot`.
    ///
    /// # Safety
    ///
    /// The slot is for a `T`.
    #[inline(always)]
    pub(crate) unsafe fn new(slot: Slot<'b>) -> Self {
        Self {
            slot,
            of: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Place<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").finish_non_exhaustive()
    }
}

macro_rules! places_of_references {
    ($empty:expr; $($wrapper:ident)?) => {
        impl<'b, T: Structure, const BOXED: bool>
            Place<'b, places_of_references!(@ Table<T, BOXED> $(, $wrapper)?)>
        {
            /// Places the table, and refers to it.
            ///
            /// # Errors
            ///
            /// When there is no room; the place keeps what it had.
            #[inline]
            pub fn init(&mut self) -> Result<T::Builder<'b>, BuildError> {
                // SAFETY: the place is for a reference to such a table.
                unsafe { self.slot.init_table::<T>(0) }
            }
        }

        impl<const LIMIT: u32> Place<'_, places_of_references!(@ Text<LIMIT> $(, $wrapper)?)> {
            /// Places the string, and refers to it.
            ///
            /// # Errors
            ///
            /// When it is too long, or there is no room; the place keeps what it had.
            #[inline]
            pub fn set(&mut self, text: &str) -> Result<(), BuildError> {
                // SAFETY: the place is for a string, which is stored as the slice of its bytes.
                unsafe { self.slot.set_slice(0, LIMIT, text.as_bytes(), $empty) }
            }
        }

        impl<'b, T: Plain, const LIMIT: u32>
            Place<'b, places_of_references!(@ Slice<T, LIMIT> $(, $wrapper)?)>
        {
            /// Places a copy of `values`, and refers to it.
            ///
            /// # Errors
            ///
            /// When there are too many, or there is no room; the place keeps what it had.
            #[inline]
            pub fn set(&mut self, values: &[T]) -> Result<(), BuildError> {
                // SAFETY: the place is for such a slice.
                unsafe { self.slot.set_slice(0, LIMIT, values, $empty) }
            }

            /// Places `len` elements, to be written in place, and refers to them.
            ///
            /// # Errors
            ///
            /// When there are too many, or there is no room; the place keeps what it had.
            #[inline]
            pub fn init(&mut self, len: usize) -> Result<SliceBuilder<'b, T>, BuildError> {
                // SAFETY: the place is for such a slice.
                unsafe { self.slot.init_slice(0, LIMIT, len, $empty) }
            }
        }

        impl<'b, T: Placed, const LIMIT: u32>
            Place<'b, places_of_references!(@ SliceOf<T, LIMIT> $(, $wrapper)?)>
        {
            /// Places `len` elements, to be built in place, and refers to them.
            ///
            /// # Errors
            ///
            /// When there are too many, or there is no room; the place keeps what it had.
            #[inline]
            pub fn init(&mut self, len: usize) -> Result<ElementsBuilder<'b, T>, BuildError> {
                // SAFETY: the place is for such a slice.
                unsafe { self.slot.init_elements(0, LIMIT, len, $empty) }
            }
        }
    };
    (@ $stored:ty) => { $stored };
    (@ $stored:ty, $wrapper:ident) => { $wrapper<$stored> };
}

places_of_references!(Empty::Nowhere;);
places_of_references!(Empty::Placed; Maybe);

impl<R: Reference> Place<'_, Maybe<R>> {
    /// Makes it refer to nothing, whatever it has referred to. What was placed stays in the message, unused.
    #[inline]
    pub fn clear(&mut self) {
        // SAFETY: the place is for a reference, and zeros are one to nothing.
        unsafe { self.slot.clear_reference(0, R::SHAPE) };
    }
}

impl<'b, T: Plain, const LIMIT: u32> Place<'b, Room<T, LIMIT>> {
    /// Stores `values`, and zeros behind them.
    ///
    /// # Errors
    ///
    /// When there are more than there is room for; the place keeps what it had.
    #[inline]
    pub fn set(&mut self, values: &[T]) -> Result<(), BuildError> {
        self.init(values.len())?.extend(values.iter().copied());
        Ok(())
    }

    /// Makes room for `len` elements, to be written in place, zeros behind them.
    ///
    /// # Errors
    ///
    /// When there are more than there is room for; the place keeps what it had.
    #[inline]
    pub fn init(&mut self, len: usize) -> Result<SliceBuilder<'b, T>, BuildError> {
        if len > LIMIT as usize {
            return Err(BuildError::TooLong { len, limit: LIMIT });
        }
        let start = <T as Plain>::SHAPE.room_start();
        let size = <T as Plain>::SHAPE.size;
        // SAFETY: the length, and room for at most `LIMIT` elements from `start` on, are in the place; so are the elements
        // behind the first `len`, as that is at most `LIMIT`.
        unsafe {
            self.slot.set(0, len as u32);
            let unused = start + len as u32 * size;
            self.slot.zero(unused, (LIMIT - len as u32) * size);
            Ok(SliceBuilder::new(self.slot.at(start), len))
        }
    }
}

impl<const LIMIT: u32> Place<'_, RoomText<LIMIT>> {
    /// Stores the string, and zeros behind it.
    ///
    /// # Errors
    ///
    /// When it is longer than there is room for; the place keeps what it had.
    #[inline]
    pub fn set(&mut self, text: &str) -> Result<(), BuildError> {
        // SAFETY: room for a string is room for its bytes.
        unsafe { Place::<Room<u8, LIMIT>>::new(self.slot.at(0)) }.set(text.as_bytes())
    }
}
