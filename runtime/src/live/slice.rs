//! Slices and arrays in memory that others write.

use core::fmt;
use core::marker::PhantomData;

use bytemuck::Pod;

use crate::error::LiveError;
use crate::flat::{Plain, Stored};

use super::copy::{copy_in, copy_out};
use super::{LivePlace, LiveView};

/// Elements in memory that others write. Its length was loaded once and does not change.
pub struct LiveSlice<'a, T> {
    /// From the first element to behind the last.
    view: LiveView<'a>,
    len: u32,
    elements: PhantomData<fn() -> T>,
}

impl<T> Clone for LiveSlice<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LiveSlice<'_, T> {}

impl<'a, T: Stored> LiveSlice<'a, T> {
    /// The `len` elements that fill the range of `view`, or as many absent ones.
    #[inline]
    pub(crate) fn array(view: LiveView<'a>, len: u32) -> Self {
        Self {
            view,
            len,
            elements: PhantomData,
        }
    }

    /// The elements that the slice reference in the range of `view` refers to at this moment.
    #[inline]
    pub(crate) fn referred(view: LiveView<'a>, limit: u32) -> Result<Self, LiveError> {
        // One load gets offset and length, so that what is checked is what is used.
        Self::at_word(view, view.load_or_zero(), limit)
    }

    /// As [`LiveSlice::referred`], where there may be no slice.
    #[inline]
    pub(crate) fn maybe_referred(
        view: LiveView<'a>,
        limit: u32,
    ) -> Result<Option<Self>, LiveError> {
        match view.load_or_zero::<u64>() {
            0 => Ok(None),
            word => Self::at_word(view, word, limit).map(Some),
        }
    }

    #[inline]
    fn at_word(view: LiveView<'a>, word: u64, limit: u32) -> Result<Self, LiveError> {
        if word == 0 {
            // Behind the reference, which is nowhere if the field is absent.
            return Ok(Self::array(view.moved(view.end, view.end), 0));
        }
        let (offset, len) = (word as u32, (word >> 32) as u32);
        let size = u64::from(len) * u64::from(T::SHAPE.size);
        if len > limit || offset == 0 {
            return Err(Self::refused(view, word, limit));
        }
        Ok(Self {
            view: view.range(offset, size, T::SHAPE.align)?,
            len,
            elements: PhantomData,
        })
    }

    /// Why there can't be such a slice: it lies nowhere, or is too long.
    #[cold]
    fn refused(view: LiveView<'a>, word: u64, limit: u32) -> LiveError {
        let (offset, len) = (word as u32, (word >> 32) as u32);
        if offset != 0 {
            return LiveError::TooLong { len, limit };
        }
        LiveError::BadReference {
            offset,
            size: u64::from(len) * u64::from(T::SHAPE.size),
            message: view.size,
        }
    }

    /// As many elements as there are at this moment in the room that is the range of `view`.
    #[inline]
    pub(crate) fn room(view: LiveView<'a>, limit: u32) -> Result<Self, LiveError> {
        if !view.is_present() {
            return Ok(Self::array(view, 0));
        }
        // Loaded once: the room is as long as its type says, so that a length of at most `limit` stays inside.
        let len: u32 = view.load(0);
        if len > limit {
            return Err(LiveError::TooLong { len, limit });
        }
        let at = view.at + T::SHAPE.room_start() as usize;
        let end = at + len as usize * T::SHAPE.size as usize;
        Ok(Self {
            view: view.moved(at, end),
            len,
            elements: PhantomData,
        })
    }

    /// The number of elements.
    #[inline]
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The element at `index`, from 0.
    #[inline]
    #[must_use]
    pub fn get(self, index: usize) -> Option<T::Live<'a>> {
        if index < self.len() {
            Some(self.element(index))
        } else {
            None
        }
    }

    /// The elements from the first on.
    #[inline]
    pub fn iter(self) -> LiveIter<'a, T> {
        LiveIter {
            slice: self,
            next: 0,
        }
    }

    /// The element at `index`, which is less than the length.
    #[inline(always)]
    fn element(self, index: usize) -> T::Live<'a> {
        let size = T::SHAPE.size as usize;
        if !self.has_elements() {
            // SAFETY: nothing is read of what is absent.
            return unsafe { T::live(self.view.without_bytes()) };
        }
        let at = self.view.at + index * size;
        // SAFETY: the slice lies at a multiple of the elements' alignment, of which their size is a multiple as well.
        unsafe { T::live(self.view.moved(at, at + size)) }
    }

    /// Whether the message has this field; the writer may have known an older schema. The elements of an absent
    /// array are zeros; an absent slice has none.
    #[inline]
    #[must_use]
    pub fn is_present(self) -> bool {
        // What is there ends behind something: its elements, or the reference to them.
        self.view.end != 0 && self.has_elements()
    }

    /// Whether the range has room for the elements, unlike that of an absent array.
    #[inline(always)]
    fn has_elements(self) -> bool {
        // No overflow: at most 32 bits times 32 bits.
        u64::from(self.len) * u64::from(T::SHAPE.size) <= (self.view.end - self.view.at) as u64
    }
}

impl<'a, T: Stored> IntoIterator for LiveSlice<'a, T> {
    type Item = T::Live<'a>;
    type IntoIter = LiveIter<'a, T>;

    #[inline]
    fn into_iter(self) -> LiveIter<'a, T> {
        self.iter()
    }
}

/// The elements of a [`LiveSlice`].
pub struct LiveIter<'a, T> {
    /// Up to the last element that is left.
    slice: LiveSlice<'a, T>,
    /// The number of the next element; at most the length.
    next: usize,
}

impl<T> Clone for LiveIter<'_, T> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl<'a, T: Stored> Iterator for LiveIter<'a, T> {
    type Item = T::Live<'a>;

    #[inline]
    fn next(&mut self) -> Option<T::Live<'a>> {
        let element = self.slice.get(self.next)?;
        self.next += 1;
        Some(element)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.slice.len() - self.next;
        (left, Some(left))
    }

    #[inline]
    fn nth(&mut self, count: usize) -> Option<T::Live<'a>> {
        self.next = self.next.saturating_add(count).min(self.slice.len());
        self.next()
    }
}

impl<'a, T: Stored> DoubleEndedIterator for LiveIter<'a, T> {
    #[inline]
    fn next_back(&mut self) -> Option<T::Live<'a>> {
        if self.next == self.slice.len() {
            return None;
        }
        let last = self.slice.get(self.slice.len() - 1);
        // What is left of the slice starts where it did, and one that is absent stays so.
        self.slice.len -= 1;
        last
    }
}

impl<T: Stored> ExactSizeIterator for LiveIter<'_, T> {}
impl<T: Stored> core::iter::FusedIterator for LiveIter<'_, T> {}

impl<T: Stored> fmt::Debug for LiveIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveIter")
            .field("left", &self.len())
            .finish_non_exhaustive()
    }
}

impl<T: Stored + Pod> LiveSlice<'_, T> {
    /// Copies all elements out. Elements that others write meanwhile may come out torn.
    ///
    /// # Errors
    ///
    /// [`LiveError::BufferLen`] when `buffer` is not exactly as long as the slice.
    pub fn copy_to(self, buffer: &mut [T]) -> Result<(), LiveError> {
        self.check_buffer(buffer.len())?;
        if !self.has_elements() {
            buffer.fill(T::zeroed());
            return Ok(());
        }
        // SAFETY: the slice's range lies in the message and is as long as the buffer, which is ours alone.
        unsafe {
            copy_out(
                self.view.message.add(self.view.at),
                buffer.as_mut_ptr().cast(),
                size_of_val(buffer),
            )
        };
        Ok(())
    }

    /// Copies all elements in.
    ///
    /// # Errors
    ///
    /// [`LiveError::BufferLen`] when `values` is not exactly as long as the slice, [`LiveError::Absent`] when the
    /// message does not have the field; nothing is written then.
    pub fn copy_from(self, values: &[T]) -> Result<(), LiveError> {
        self.check_buffer(values.len())?;
        if !self.is_present() {
            return Err(LiveError::Absent);
        }
        // SAFETY: the slice's range lies in the message and is as long as `values`, which nobody writes; the
        // maker of the `Live` promised that what is stored to can be written.
        unsafe {
            copy_in(
                values.as_ptr().cast(),
                self.view.message.add(self.view.at),
                size_of_val(values),
            )
        };
        Ok(())
    }

    fn check_buffer(self, len: usize) -> Result<(), LiveError> {
        if len == self.len() {
            Ok(())
        } else {
            Err(LiveError::BufferLen {
                buffer: len,
                slice: self.len(),
            })
        }
    }
}

impl<'a, T: Plain, const N: usize> LivePlace<'a, [T; N]> for LiveSlice<'a, T>
where
    [T; N]: Plain,
{
    #[inline(always)]
    unsafe fn at(view: LiveView<'a>) -> Self {
        // The length was seen to fit when the shape was made.
        const { assert!(<[T; N] as Plain>::SHAPE.size > 0) }
        Self::array(view, N as u32)
    }
}
