//! Elements in a packed message, read one at a time.

use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

use super::stored::Stored;
use super::value::Value;
use super::view::View;

/// Elements of a slice or array in a packed message. They are unaligned, so each is read when it is asked for.
///
/// Elements that are values come as values; structs with references in them as their readers.
pub struct Slice<'a, T> {
    /// The bytes of all elements. None where an array is absent: then each reads as its default.
    elements: View<'a>,
    len: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Slice<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Slice<'_, T> {}

impl<'a, T: Stored> Slice<'a, T> {
    #[inline]
    pub(super) const fn new(elements: View<'a>, len: usize) -> Self {
        Self {
            elements,
            len,
            of: PhantomData,
        }
    }

    /// The number of elements.
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The element at `index`, from 0.
    #[inline]
    #[must_use]
    pub fn get(self, index: usize) -> Option<T::Ref<'a>> {
        (index < self.len).then(|| self.element(index))
    }

    /// The element at `index`, which is less than `len`, so that the product is at most the size of all of them.
    #[inline]
    fn element(self, index: usize) -> T::Ref<'a> {
        T::get(self.elements.part(index * T::SIZE as usize, T::SIZE))
    }

    /// The elements from the first on.
    #[inline]
    #[must_use]
    pub const fn iter(self) -> Iter<'a, T> {
        Iter { rest: self }
    }
}

impl<T: Value> Slice<'_, T> {
    /// Copies the elements to the first ones of `values`, as many as both have, and returns how many.
    #[inline]
    pub fn copy_to(self, values: &mut [T]) -> usize {
        let len = self.len.min(values.len());
        let bytes = self
            .elements
            .bytes()
            .chunks_exact(<T as Value>::SIZE as usize);
        for (value, bytes) in values.iter_mut().zip(bytes) {
            *value = T::load(bytes);
        }
        len
    }

    /// A copy of the elements.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn to_vec(self) -> alloc::vec::Vec<T> {
        let mut values = alloc::vec::Vec::new();
        self.append_to(&mut values);
        values
    }

    /// Appends the elements to `values`.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(super) fn append_to(self, values: &mut alloc::vec::Vec<T>) {
        let bytes = self
            .elements
            .bytes()
            .chunks_exact(<T as Value>::SIZE as usize);
        values.extend(bytes.map(T::load));
    }
}

impl<'a, T: Stored> IntoIterator for Slice<'a, T> {
    type Item = T::Ref<'a>;
    type IntoIter = Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T: Stored<Ref<'a>: fmt::Debug>> fmt::Debug for Slice<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

/// The elements of a [`Slice`].
pub struct Iter<'a, T> {
    /// Those that are still to come.
    rest: Slice<'a, T>,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").finish_non_exhaustive()
    }
}

impl<'a, T: Stored> Iterator for Iter<'a, T> {
    type Item = T::Ref<'a>;

    #[inline]
    fn next(&mut self) -> Option<T::Ref<'a>> {
        self.rest.len = self.rest.len.checked_sub(1)?;
        let bytes = self.rest.elements.bytes();
        // What is absent has no bytes to begin with.
        let (first, rest) = bytes.split_at_checked(T::SIZE as usize).unwrap_or_default();
        let element = self.rest.elements.with(first);
        self.rest.elements = element.with(rest);
        Some(T::get(element))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len, Some(self.rest.len))
    }
}

impl<'a, T: Stored> DoubleEndedIterator for Iter<'a, T> {
    #[inline]
    fn next_back(&mut self) -> Option<T::Ref<'a>> {
        self.rest.len = self.rest.len.checked_sub(1)?;
        Some(self.rest.element(self.rest.len))
    }
}

impl<T: Stored> ExactSizeIterator for Iter<'_, T> {}
impl<T: Stored> FusedIterator for Iter<'_, T> {}
