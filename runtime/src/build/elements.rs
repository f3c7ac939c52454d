//! The elements of slices and arrays under construction.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

use crate::flat::{Plain, Structure};

use super::{MessageBuilder, Slot};

/// The elements of a slice of plain values that has been placed, to be written.
///
/// What is not written when it is dropped becomes zero. It is to be dropped before the message is finished: until
/// then, and for ever if it is forgotten, readers find what the region had before.
pub struct SliceBuilder<'b, T: Plain> {
    pub(super) start: NonNull<T>,
    pub(super) len: usize,
    /// Elements from the first on that have been written; the rest is whatever the region had.
    pub(super) written: usize,
    pub(super) message: PhantomData<&'b MessageBuilder<'b>>,
}

impl<T: Plain> SliceBuilder<'_, T> {
    /// The number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Writes `value` to every element.
    #[inline]
    pub fn fill(mut self, value: T) {
        self.written = 0;
        self.extend(core::iter::repeat_n(value, self.len));
    }

    /// Writes the element at `index`, and says whether there is one.
    #[inline]
    pub fn set(&mut self, index: usize, value: T) -> bool {
        if index >= self.len {
            return false;
        }
        if index >= self.written {
            self.zero_up_to(index);
            self.written = index + 1;
        }
        // SAFETY: `index` is less than `len`, and `len` elements were allocated from `start` on.
        unsafe { self.start.add(index).write(value) };
        true
    }

    /// Writes the next elements, behind those that are written, until `values` or the slice ends.
    #[inline]
    pub fn extend(&mut self, values: impl IntoIterator<Item = T>) {
        let left = self.len - self.written;
        // SAFETY: `written` is at most `len`.
        let next = unsafe { self.start.add(self.written) };
        let mut count = 0;
        values.into_iter().take(left).for_each(|value| {
            // `take` relies on the iterator to stop when it is told so, and anybody can write an iterator.
            if count < left {
                // SAFETY: `left` elements lie from `next` on.
                unsafe { next.add(count).write(value) };
                count += 1;
            }
        });
        self.written += count;
    }

    /// Zeroes what is not written before `index`, which is at most `len`.
    #[inline]
    fn zero_up_to(&mut self, index: usize) {
        if index > self.written {
            // SAFETY: both are at most `len`, and the first is less.
            unsafe {
                self.start
                    .add(self.written)
                    .write_bytes(0, index - self.written)
            };
            self.written = index;
        }
    }
}

impl<T: Plain> Drop for SliceBuilder<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.zero_up_to(self.len);
    }
}

impl<T: Plain> fmt::Debug for SliceBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SliceBuilder")
            .field("len", &self.len)
            .field("written", &self.written)
            .finish()
    }
}

/// The builders of a slice, or array, of structs with references in them.
pub struct StructsBuilder<'b, T> {
    pub(super) message: &'b MessageBuilder<'b>,
    /// The first element; all are zeroed when they are placed.
    pub(super) start: NonNull<u8>,
    pub(super) len: usize,
    pub(super) elements: PhantomData<fn() -> T>,
}

impl<'b, T: Structure> StructsBuilder<'b, T> {
    /// The number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The builder of the element at `index`, from 0.
    #[inline]
    pub fn get(&mut self, index: usize) -> Option<T::Builder<'_>> {
        if index >= self.len {
            return None;
        }
        // SAFETY: there is such an element.
        Some(unsafe { self.element(index) })
    }

    /// The builders of all elements, from the first on.
    #[inline]
    pub fn iter(&mut self) -> impl ExactSizeIterator<Item = T::Builder<'_>> {
        let elements = &*self;
        // SAFETY: each index is less than `len`.
        (0..self.len).map(move |index| unsafe { elements.element(index) })
    }

    /// # Safety
    ///
    /// `index` is less than `len`.
    #[inline(always)]
    unsafe fn element<'s>(&self, index: usize) -> T::Builder<'s>
    where
        'b: 's,
    {
        // SAFETY: `len` elements lie from `start` on.
        let start = unsafe { self.start.add(index * T::LAYOUT.shape.size as usize) };
        // SAFETY: an element is as large as its shape.
        unsafe {
            T::from_slot(Slot {
                message: self.message,
                start,
                of: PhantomData,
            })
        }
    }
}

impl<T> fmt::Debug for StructsBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StructsBuilder")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}
