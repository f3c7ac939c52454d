//! A region in which a message is built, and places in it. Knows no schema.

use core::cell::Cell;

use super::stored::{Stored, reset_elements};
use super::structure::Structure;
use super::value::{Place as _, Value, size_of_element};
use crate::error::BuildError;
use crate::layout::Class;

/// Bytes in which a message is built, from the first on.
#[derive(Debug)]
pub(super) struct Region<'m> {
    /// At most as many as `u32` can say. Several builders write them in turn.
    bytes: &'m [Cell<u8>],
    /// Bytes in use; at most as many as there are.
    size: Cell<u32>,
}

impl<'m> Region<'m> {
    pub(super) fn new(bytes: &'m mut [u8]) -> Self {
        let len = bytes.len().min(u32::MAX as usize);
        let (bytes, _) = bytes.split_at_mut(len);
        Self {
            bytes: Cell::from_mut(bytes).as_slice_of_cells(),
            size: Cell::new(0),
        }
    }

    /// Bytes in use.
    pub(super) fn size(&self) -> u32 {
        self.size.get()
    }

    /// Bytes that are left.
    pub(super) fn left(&self) -> u32 {
        self.bytes.len() as u32 - self.size.get()
    }

    /// All bytes, to be written.
    #[inline]
    pub(super) const fn place(&self) -> &'m [Cell<u8>] {
        self.bytes
    }

    /// Takes the next `size` bytes, and returns the offset of the first.
    pub(super) fn allocate(&self, size: u64) -> Result<u32, BuildError> {
        let (offset, left) = (self.size.get(), self.left());
        if size > u64::from(left) {
            return Err(BuildError::OutOfSpace { needed: size, left });
        }
        // No more than what is left.
        self.size.set(offset + size as u32);
        Ok(offset)
    }

    /// As [`allocate`](Region::allocate), and makes the bytes zero.
    fn allocate_zeroed(&self, size: u64) -> Result<u32, BuildError> {
        let offset = self.allocate(size)?;
        // It is all there: so much has been allocated.
        let bytes = self.bytes.get(offset as usize..).unwrap_or_default();
        for byte in bytes.get(..size as usize).unwrap_or_default() {
            byte.set(0);
        }
        Ok(offset)
    }
}

/// The place of a struct, or a part of one, in a region.
#[derive(Clone, Copy, Debug)]
pub struct Slot<'b> {
    pub(super) region: &'b Region<'b>,
    /// The first byte, which has been allocated.
    pub(super) offset: u32,
}

impl<'b> Slot<'b> {
    /// Places a `T`, with its defaults, where the region has been used so far.
    pub(super) fn place<T: Structure>(region: &'b Region<'b>) -> Result<Self, BuildError> {
        let size = T::LAYOUT.shape.size;
        let offset = region.allocate_zeroed(size.into())?;
        let slot = Self { region, offset };
        if matches!(T::LAYOUT.class, Class::Table) {
            slot.store(0, size);
        }
        T::reset_fields(slot);
        Ok(slot)
    }

    /// The place `offset` bytes behind this one.
    #[inline]
    pub(super) const fn at(self, offset: u32) -> Self {
        Self {
            offset: self.offset + offset,
            ..self
        }
    }

    /// Stores the value in the field at `offset`.
    #[inline]
    pub fn store<T: Value>(self, offset: u32, value: T) {
        let at = (self.offset + offset) as usize;
        let bytes = self.region.place().get(at..).unwrap_or_default();
        // Its size is known while this is compiled: one look is enough for all that is in the value.
        if let Some(mut place) = bytes.get(..<T as Value>::SIZE as usize) {
            value.store(&mut place, 0);
        }
    }

    /// The bytes of each of `len` values that lie here, side by side.
    #[inline]
    pub(super) fn places<T: Value>(self, len: usize) -> impl Iterator<Item = &'b [Cell<u8>]> {
        let bytes = self.region.place().get(self.offset as usize..);
        let places = bytes.unwrap_or_default();
        places
            .chunks_exact(const { size_of_element::<T>() })
            .take(len)
    }

    /// Makes the field at `offset`, whose bytes are zero, what refers to nothing.
    #[inline]
    pub fn reset<T: Stored>(self, offset: u32) {
        if T::REFERS {
            T::reset(self.at(offset));
        }
    }

    /// The struct in the field at `offset`.
    #[inline]
    #[must_use]
    pub fn init_inline<T: Structure>(self, offset: u32) -> T::Builder<'b> {
        T::from_slot(self.at(offset))
    }

    /// Places the table that the field at `offset` refers to.
    ///
    /// # Errors
    ///
    /// When there is no room.
    pub fn init_table<T: Structure>(self, offset: u32) -> Result<T::Builder<'b>, BuildError> {
        let table = Self::place::<T>(self.region)?;
        self.store(offset, table.offset);
        Ok(T::from_slot(table))
    }

    /// Places the elements that the field at `offset` refers to, each with its defaults.
    pub(super) fn init_elements<E: Stored>(
        self,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<Self, BuildError> {
        let size = size_of_elements::<E>(limit, len)?;
        let elements = Self {
            offset: self.region.allocate_zeroed(size)?,
            ..self
        };
        reset_elements::<E>(elements, len);
        self.store(offset, reference(elements.offset, size as u32));
        Ok(elements)
    }

    /// Places a copy of the values, at most `limit`, and refers to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When they are too many, or there is no room.
    pub fn set_slice<T: Value>(
        self,
        offset: u32,
        limit: u32,
        values: &[T],
    ) -> Result<(), BuildError> {
        let size = size_of_elements::<T>(limit, values.len())?;
        let start = self.region.allocate(size)?;
        self.region.place().put_all(start as usize, values);
        self.store(offset, reference(start, size as u32));
        Ok(())
    }
}

/// Bytes that `len` elements take, of which there may be `limit`.
pub(super) fn size_of_elements<E: Stored>(limit: u32, len: usize) -> Result<u64, BuildError> {
    if len > limit as usize {
        return Err(BuildError::TooLong { len, limit });
    }
    Ok((len as u64).saturating_mul(E::SIZE.into()))
}

/// What refers to the `size` bytes from `offset` on: the one in the first half, the other in the second.
#[inline]
pub(super) const fn reference(offset: u32, size: u32) -> u64 {
    offset as u64 | (size as u64) << 32
}
