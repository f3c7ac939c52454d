//! Builders of elements and of single values.

use core::fmt;
use core::marker::PhantomData;

use super::slot::Slot;
use super::structure::Structure;
use super::value::Value;
use crate::error::BuildError;

/// Builds a struct without references that stands by itself: at the root.
#[derive(Debug)]
pub struct ValueBuilder<'b, T> {
    slot: Slot<'b>,
    of: PhantomData<fn(T)>,
}

impl<'b, T: Structure + Value> ValueBuilder<'b, T> {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(slot: Slot<'b>) -> Self {
        let of = PhantomData;
        Self { slot, of }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn slot(&self) -> Slot<'b> {
        self.slot
    }

    /// Stores the value.
    pub fn set(&mut self, value: T) -> &mut Self {
        self.slot.store(0, value);
        self
    }
}

/// Fills a slice of values.
pub struct SliceBuilder<'b, T> {
    first: Slot<'b>,
    len: usize,
    /// Elements up to the last that was written; at most `len`.
    written: usize,
    of: PhantomData<fn(T)>,
}

impl<'b, T: Value> SliceBuilder<'b, T> {
    /// Places `len` zeros, and refers to them in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When they are more than `limit`, or there is no room.
    #[doc(hidden)]
    pub fn place(
        object: Slot<'b>,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<Self, BuildError> {
        Ok(Self {
            first: object.init_elements::<T>(offset, limit, len)?,
            len,
            written: 0,
            of: PhantomData,
        })
    }

    /// The number of elements.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Stores `value` at `index`, from 0. False if there is no such element.
    #[inline]
    pub fn set(&mut self, index: usize, value: T) -> bool {
        if index >= self.len {
            return false;
        }
        // Not more than all elements together take.
        self.first.store(index as u32 * <T as Value>::SIZE, value);
        self.written = self.written.max(index + 1);
        true
    }

    /// Stores the next elements, behind those that are written, until `values` or the slice ends. Of an iterator that is lent
    /// (`&mut values`), what is not stored is left.
    #[inline]
    pub fn extend(&mut self, values: impl IntoIterator<Item = T>) {
        let (written, left) = (self.written, self.len - self.written);
        let next = self.first.at(written as u32 * <T as Value>::SIZE);
        let mut count = 0;
        for (mut place, value) in next.places::<T>(left).zip(values) {
            value.store(&mut place, 0);
            count += 1;
        }
        self.written += count;
    }

    /// Stores `value` everywhere.
    pub fn fill(&mut self, value: T) {
        self.written = 0;
        self.extend(core::iter::repeat(value));
    }
}

impl<T> fmt::Debug for SliceBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SliceBuilder");
        out.field("len", &self.len).finish_non_exhaustive()
    }
}

/// Builds structs with references that lie side by side: a slice or an array of `T`.
pub struct ElementsBuilder<'b, T> {
    first: Slot<'b>,
    len: usize,
    of: PhantomData<fn() -> T>,
}

impl<'b, T: Structure> ElementsBuilder<'b, T> {
    /// Places `len` elements, and refers to them in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When they are more than `limit`, or there is no room.
    #[doc(hidden)]
    pub fn place(
        object: Slot<'b>,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<Self, BuildError> {
        let first = object.init_elements::<super::In<T>>(offset, limit, len)?;
        let of = PhantomData;
        Ok(Self { first, len, of })
    }

    /// The `len` elements in the field at `offset`.
    #[doc(hidden)]
    #[must_use]
    pub const fn in_place(object: Slot<'b>, offset: u32, len: usize) -> Self {
        Self {
            first: object.at(offset),
            len,
            of: PhantomData,
        }
    }

    /// The number of elements.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Builds the element at `index`, from 0.
    #[inline]
    pub fn get(&mut self, index: usize) -> Option<T::Builder<'b>> {
        (index < self.len).then(|| self.element(index))
    }

    /// Builds one element after the other.
    #[inline]
    pub fn iter(&mut self) -> impl ExactSizeIterator<Item = T::Builder<'b>> {
        (0..self.len).map(|index| self.element(index))
    }

    #[inline]
    fn element(&self, index: usize) -> T::Builder<'b> {
        // Not more than all elements together take.
        T::from_slot(self.first.at(index as u32 * T::LAYOUT.shape.size))
    }
}

impl<T> fmt::Debug for ElementsBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ElementsBuilder");
        out.field("len", &self.len).finish_non_exhaustive()
    }
}
