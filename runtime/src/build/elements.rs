//! The elements of slices and arrays under construction.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

use crate::flat::{Placed, PlacedBuilder, Plain};

use super::{MessageBuilder, Slot};

/// The elements of a slice of plain values that has been placed, to be written.
///
/// What is not written when it is dropped becomes zero. It is to be dropped before the message is finished: until
/// then, and for ever if it is forgotten, readers find what the region had before.
pub struct SliceBuilder<'b, T: Plain> {
    start: NonNull<T>,
    len: usize,
    /// Elements from the first on that have been written; the rest is whatever the region had.
    written: usize,
    message: PhantomData<&'b MessageBuilder<'b>>,
}

impl<'b, T: Plain> SliceBuilder<'b, T> {
    /// The builder of the `len` values at `slot`.
    ///
    /// # Safety
    ///
    /// There is room for as many values of type `T` there.
    #[inline(always)]
    pub(super) unsafe fn new(slot: Slot<'b>, len: usize) -> Self {
        Self {
            start: slot.start.cast(),
            len,
            written: 0,
            message: PhantomData,
        }
    }

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

    /// Writes the next elements, behind those that are written, until `values` or the slice ends. Of an
    /// iterator that is lent (`&mut values`), what is not written is left.
    #[inline]
    pub fn extend(&mut self, values: impl IntoIterator<Item = T>) {
        let left = self.len - self.written;
        // SAFETY: `written` is at most `len`.
        let next = unsafe { self.start.add(self.written) };
        let mut count = 0;
        // The indices are this function's own: anybody can write an iterator, and say what they like about its length.
        (0..left).zip(values).for_each(|(index, value)| {
            // SAFETY: `left` elements lie from `next` on, and `index` is less.
            unsafe { next.add(index).write(value) };
            count = index + 1;
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

/// The builders of a slice, or array, of elements that are not plain.
pub struct ElementsBuilder<'b, T> {
    message: &'b MessageBuilder<'b>,
    /// The first element; all are zeroed when they are placed.
    start: NonNull<u8>,
    len: usize,
    elements: PhantomData<fn() -> T>,
}

impl<'b, T: Placed> ElementsBuilder<'b, T> {
    /// The builders of the `len` elements at `slot`.
    ///
    /// # Safety
    ///
    /// As many elements of type `T` lie there.
    #[inline(always)]
    pub(crate) unsafe fn new(slot: Slot<'b>, len: usize) -> Self {
        Self {
            message: slot.message,
            start: slot.start,
            len,
            elements: PhantomData,
        }
    }

    /// The slot of the first element, behind which the others lie.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(crate) fn into_slot(self) -> Slot<'b> {
        Slot {
            message: self.message,
            start: self.start,
            of: PhantomData,
        }
    }

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
    pub fn get(&mut self, index: usize) -> Option<PlacedBuilder<'_, T>> {
        if index >= self.len {
            return None;
        }
        // SAFETY: there is such an element.
        Some(unsafe { self.element(index) })
    }

    /// The builders of all elements, from the first on.
    #[inline]
    pub fn iter(
        &mut self,
    ) -> impl ExactSizeIterator<Item = PlacedBuilder<'_, T>> + DoubleEndedIterator {
        let elements = &*self;
        // SAFETY: each index is less than `len`.
        (0..self.len).map(move |index| unsafe { elements.element(index) })
    }

    /// # Safety
    ///
    /// `index` is less than `len`.
    #[inline(always)]
    unsafe fn element<'s>(&self, index: usize) -> PlacedBuilder<'s, T>
    where
        'b: 's,
    {
        // SAFETY: `len` elements lie from `start` on.
        let start = unsafe { self.start.add(index * T::SHAPE.size as usize) };
        // SAFETY: an element is as large as its shape.
        unsafe {
            T::builder(Slot {
                message: self.message,
                start,
                of: PhantomData,
            })
        }
    }
}

impl<T> fmt::Debug for ElementsBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ElementsBuilder")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}
