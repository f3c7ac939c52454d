//! Slices and arrays of elements that are not plain, in a verified message.

use core::fmt;
use core::marker::PhantomData;

use crate::flat::Stored;

use super::View;

/// Elements that refer to something, read one at a time: a slice, or array, of `T`.
///
/// Slices of plain elements are Rust's own instead.
pub struct RefSlice<'a, T> {
    /// The first element.
    first: View<'a>,
    len: u32,
    elements: PhantomData<fn() -> T>,
}

impl<T> Clone for RefSlice<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RefSlice<'_, T> {}

impl<'a, T: Stored> RefSlice<'a, T> {
    /// `len` elements from `first` on.
    ///
    /// # Safety
    ///
    /// They are verified elements of type `T`.
    #[inline(always)]
    pub(crate) unsafe fn new(first: View<'a>, len: u32) -> Self {
        Self {
            first,
            len,
            elements: PhantomData,
        }
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
    pub fn get(self, index: usize) -> Option<T::Ref<'a>> {
        if index >= self.len() {
            return None;
        }
        // SAFETY: `index` is less than `len`, so the element lies in the slice, which was verified.
        Some(unsafe { T::get(self.first.at(index as u32 * T::SHAPE.size)) })
    }

    /// The elements from the first on.
    #[inline]
    #[must_use]
    pub fn iter(self) -> RefIter<'a, T> {
        // SAFETY: `len` elements lie from the first on; this is right behind the last.
        let end = unsafe { self.first.at(self.len * T::SHAPE.size) };
        RefIter {
            next: self.first,
            end: end.object,
            elements: PhantomData,
        }
    }
}

impl<'a, T: Stored> IntoIterator for RefSlice<'a, T> {
    type Item = T::Ref<'a>;
    type IntoIter = RefIter<'a, T>;

    #[inline]
    fn into_iter(self) -> RefIter<'a, T> {
        self.iter()
    }
}

impl<'a, T: Stored> fmt::Debug for RefSlice<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

/// The elements of a [`RefSlice`].
pub struct RefIter<'a, T> {
    next: View<'a>,
    /// Right behind the last element.
    end: *const u8,
    elements: PhantomData<fn() -> T>,
}

impl<T> Clone for RefIter<'_, T> {
    fn clone(&self) -> Self {
        Self {
            next: self.next,
            end: self.end,
            elements: PhantomData,
        }
    }
}

impl<T> fmt::Debug for RefIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefIter").finish_non_exhaustive()
    }
}

// SAFETY: as `View`, which it is, with an end.
unsafe impl<T> Send for RefIter<'_, T> {}
// SAFETY: as above.
unsafe impl<T> Sync for RefIter<'_, T> {}

impl<'a, T: Stored> Iterator for RefIter<'a, T> {
    type Item = T::Ref<'a>;

    #[inline]
    fn next(&mut self) -> Option<T::Ref<'a>> {
        if self.next.object == self.end {
            return None;
        }
        let element = self.next;
        // SAFETY: there is an element here, so right behind it is still inside the slice or at its end.
        self.next = unsafe { element.at(T::SHAPE.size) };
        // SAFETY: the element is one of the verified slice.
        Some(unsafe { T::get(element) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = (self.end.addr() - self.next.object.addr()) / T::SHAPE.size as usize;
        (len, Some(len))
    }
}

impl<'a, T: Stored> DoubleEndedIterator for RefIter<'a, T> {
    #[inline]
    fn next_back(&mut self) -> Option<T::Ref<'a>> {
        let left = self.end.addr() - self.next.object.addr();
        if left == 0 {
            return None;
        }
        // SAFETY: there is an element before the end. Slices take fewer than 2^32 bytes.
        let last = unsafe { self.next.at(left as u32 - T::SHAPE.size) };
        self.end = last.object;
        // SAFETY: the element is one of the verified slice.
        Some(unsafe { T::get(last) })
    }
}

impl<'a, T: Stored> ExactSizeIterator for RefIter<'a, T> {}
impl<'a, T: Stored> core::iter::FusedIterator for RefIter<'a, T> {}
