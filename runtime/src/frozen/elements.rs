//! Slices and arrays of structs with references in them, in a verified message.

use core::fmt;
use core::marker::PhantomData;

use crate::flat::Structure;
use crate::layout::Class;

use super::View;

/// Elements that refer to other objects, read one at a time: a slice, or array, of `T`.
///
/// Elements without references are plain Rust slices instead.
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

impl<'a, T: Structure> RefSlice<'a, T> {
    /// `len` elements from `first` on.
    ///
    /// # Safety
    ///
    /// They are verified elements of type `T`, an inline struct.
    #[inline(always)]
    pub(crate) unsafe fn new(first: View<'a>, len: u32) -> Self {
        debug_assert!(matches!(T::LAYOUT.class, Class::Inline));
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
        Some(unsafe { T::from_view(self.first.at(index as u32 * T::LAYOUT.shape.size)) })
    }

    /// The elements from the first on.
    #[inline]
    #[must_use]
    pub fn iter(self) -> RefIter<'a, T> {
        // SAFETY: `len` elements lie from the first on; this is right behind the last.
        let end = unsafe { self.first.at(self.len * T::LAYOUT.shape.size) };
        RefIter {
            next: self.first,
            end: end.object,
            elements: PhantomData,
        }
    }
}

impl<'a, T: Structure> IntoIterator for RefSlice<'a, T> {
    type Item = T::Ref<'a>;
    type IntoIter = RefIter<'a, T>;

    #[inline]
    fn into_iter(self) -> RefIter<'a, T> {
        self.iter()
    }
}

impl<'a, T: Structure<Ref<'a>: fmt::Debug>> fmt::Debug for RefSlice<'a, T> {
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

impl<'a, T: Structure> Iterator for RefIter<'a, T> {
    type Item = T::Ref<'a>;

    #[inline]
    fn next(&mut self) -> Option<T::Ref<'a>> {
        if self.next.object == self.end {
            return None;
        }
        let element = self.next;
        // SAFETY: there is an element here, so right behind it is still inside the slice or at its end.
        self.next = unsafe { element.at(T::LAYOUT.shape.size) };
        // SAFETY: the element is one of the verified slice.
        Some(unsafe { T::from_view(element) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = (self.end.addr() - self.next.object.addr()) / T::LAYOUT.shape.size as usize;
        (len, Some(len))
    }
}

impl<'a, T: Structure> ExactSizeIterator for RefIter<'a, T> {}
impl<'a, T: Structure> core::iter::FusedIterator for RefIter<'a, T> {}
