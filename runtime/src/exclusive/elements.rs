//! Slices and arrays of elements that are not plain, to be changed.

use core::fmt;
use core::marker::PhantomData;

use crate::flat::Stored;
use crate::frozen::RefSlice;

use super::MutView;

/// Elements that refer to something, changed one at a time or all at once: a slice, or array, of `T`.
///
/// Slices of plain elements are Rust's own instead. One without elements is the [`Default`].
pub struct MutSlice<'a, T> {
    /// The first element; none where there are no elements.
    first: Option<MutView<'a>>,
    len: u32,
    elements: PhantomData<fn() -> T>,
}

impl<T> Default for MutSlice<'_, T> {
    #[inline]
    fn default() -> Self {
        Self {
            first: None,
            len: 0,
            elements: PhantomData,
        }
    }
}

impl<'a, T: Stored> MutSlice<'a, T> {
    /// `len` elements from `first` on.
    ///
    /// # Safety
    ///
    /// They are verified elements of type `T`, and for `'a` nothing else leads to them, nor to what they refer to.
    #[inline(always)]
    pub(crate) unsafe fn new(first: MutView<'a>, len: u32) -> Self {
        Self {
            first: Some(first),
            len,
            elements: PhantomData,
        }
    }

    /// The number of elements.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The elements, for reading while they are not changed; none where there is nothing.
    #[inline]
    #[must_use]
    pub fn as_ref(&self) -> Option<RefSlice<'_, T>> {
        let first = self.first.as_ref()?.as_view();
        // SAFETY: verified elements (the maker of `self`), which nobody writes while `self` is borrowed.
        Some(unsafe { RefSlice::new(first, self.len) })
    }

    /// Reads the element at `index`, from 0.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<T::Ref<'_>> {
        self.as_ref()?.get(index)
    }

    /// The element at `index`, from 0, to be changed.
    #[inline]
    #[must_use]
    pub fn get_mut(&mut self, index: usize) -> Option<T::Mut<'_>> {
        self.reborrow().into_iter().nth(index)
    }

    /// Reads the elements, from the first on.
    #[inline]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = T::Ref<'_>> {
        self.as_ref().into_iter().flatten()
    }

    /// The elements from the first on, to be changed.
    #[inline]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        self.reborrow().into_iter()
    }

    #[inline(always)]
    fn reborrow(&mut self) -> MutSlice<'_, T> {
        MutSlice {
            // SAFETY: a first element lies at its own start.
            first: self.first.as_mut().map(|first| unsafe { first.at(0) }),
            len: self.len,
            elements: PhantomData,
        }
    }
}

impl<'a, T: Stored> IntoIterator for MutSlice<'a, T> {
    type Item = T::Mut<'a>;
    type IntoIter = IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> IterMut<'a, T> {
        IterMut {
            first: self.first,
            next: 0,
            len: self.len,
            elements: PhantomData,
        }
    }
}

impl<'s, T: Stored> IntoIterator for &'s mut MutSlice<'_, T> {
    type Item = T::Mut<'s>;
    type IntoIter = IterMut<'s, T>;

    #[inline]
    fn into_iter(self) -> IterMut<'s, T> {
        self.iter_mut()
    }
}

impl<T: Stored> fmt::Debug for MutSlice<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The elements of a [`MutSlice`]. Each is given out once.
pub struct IterMut<'a, T> {
    first: Option<MutView<'a>>,
    /// The number of the next element; at most `len`. Those before it may be in use elsewhere.
    next: u32,
    /// The number behind that of the last element that is left. Those from it on may be in use elsewhere.
    len: u32,
    elements: PhantomData<fn() -> T>,
}

impl<'a, T: Stored> Iterator for IterMut<'a, T> {
    type Item = T::Mut<'a>;

    #[inline]
    fn next(&mut self) -> Option<T::Mut<'a>> {
        if self.next >= self.len {
            return None;
        }
        let offset = self.next * T::SHAPE.size;
        self.next += 1;
        let first = self.first.as_ref()?;
        // SAFETY: the element is one of the slice, and is given out this one time: elements are disjoint, and so is what
        // they refer to.
        Some(unsafe { T::get_mut(first.duplicate(offset)) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.len - self.next) as usize;
        (left, Some(left))
    }

    #[inline]
    fn nth(&mut self, count: usize) -> Option<T::Mut<'a>> {
        let left = self.len - self.next;
        self.next += u32::try_from(count).map_or(left, |count| count.min(left));
        self.next()
    }
}

impl<'a, T: Stored> DoubleEndedIterator for IterMut<'a, T> {
    #[inline]
    fn next_back(&mut self) -> Option<T::Mut<'a>> {
        if self.next >= self.len {
            return None;
        }
        self.len -= 1;
        let first = self.first.as_ref()?;
        // SAFETY: as in `next`: those from `len` on are given out, and no others behind `next`.
        Some(unsafe { T::get_mut(first.duplicate(self.len * T::SHAPE.size)) })
    }
}

impl<T: Stored> ExactSizeIterator for IterMut<'_, T> {}
impl<T: Stored> core::iter::FusedIterator for IterMut<'_, T> {}

impl<T> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IterMut")
            .field("left", &(self.len - self.next))
            .finish_non_exhaustive()
    }
}
