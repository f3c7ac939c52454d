//! How long the message of an object is, before there is one: all that the builder would do, without the bytes.

use core::cell::Cell;

use bytemuck::NoUninit;

use super::Owned;
use super::output::{Depth, Output};
use crate::build::Empty;
use crate::error::BuildError;
use crate::flat::{Placed, Plain, Structure};
use crate::layout::{ENVELOPE_SIZE, Shape, WORD};

/// Size and alignment of a message, in bytes: as for a field, but the size is what is used.
pub(super) type MessageShape = Shape;

/// Bytes that a message can have.
const CAPACITY: u32 = u32::MAX / WORD * WORD;

/// An object that is measured.
#[doc(hidden)]
#[derive(Debug)]
pub struct Measured<'m> {
    /// What the message needs so far.
    message: &'m Cell<MessageShape>,
    depth: Depth,
}

/// What a message with this root needs.
pub(super) fn measure<T: Owned>(root: &T) -> Result<MessageShape, BuildError> {
    let message = Cell::new(Shape {
        size: ENVELOPE_SIZE,
        align: WORD,
    });
    let mut measured = Measured {
        message: &message,
        depth: Depth::of_root::<T>(),
    };
    measured.allocate(T::LAYOUT.shape.size.into(), T::LAYOUT.shape.align)?;
    // SAFETY: nothing is stored.
    unsafe { root.write(&mut measured)? };
    Ok(message.get())
}

impl Measured<'_> {
    /// Counts `size` bytes at a multiple of `align`, as the builder allocates them.
    #[inline]
    fn allocate(&self, size: u64, align: u32) -> Result<(), BuildError> {
        let message = self.message.get();
        let used = u64::from(message.size);
        let start = used.next_multiple_of(align.max(WORD).into());
        let end = start + size.next_multiple_of(WORD.into());
        if end > u64::from(CAPACITY) {
            return Err(BuildError::OutOfSpace {
                needed: end - used,
                left: CAPACITY - message.size,
            });
        }
        self.message.set(Shape {
            size: end as u32,
            align: message.align.max(align),
        });
        Ok(())
    }

    #[inline]
    fn allocate_elements(
        &self,
        limit: u32,
        len: usize,
        element: Shape,
        empty: Empty,
    ) -> Result<(), BuildError> {
        if len > limit as usize {
            return Err(BuildError::TooLong { len, limit });
        }
        let align = match empty {
            Empty::Nowhere if len == 0 => WORD,
            _ => element.align,
        };
        // No overflow: both are less than 2^32.
        self.allocate(len as u64 * u64::from(element.size), align)
    }

    #[inline]
    fn object<T: Structure>(&self) -> Result<Self, BuildError> {
        let depth = self.depth.enter()?;
        let Shape { size, align } = T::LAYOUT.shape;
        self.allocate(size.into(), align)?;
        Ok(Self { depth, ..*self })
    }
}

impl Output for Measured<'_> {
    #[inline(always)]
    unsafe fn set<T: NoUninit>(&mut self, _: u32, _: T) {}

    #[inline(always)]
    unsafe fn zero(&mut self, _: u32, _: u32) {}

    #[inline(always)]
    unsafe fn set_presence(&mut self, _: u32, _: bool) {}

    #[inline]
    unsafe fn room<T: Plain, const LIMIT: u32>(
        &mut self,
        _: u32,
        values: &[T],
    ) -> Result<(), BuildError> {
        let len = values.len();
        if len > LIMIT as usize {
            return Err(BuildError::TooLong { len, limit: LIMIT });
        }
        Ok(())
    }

    #[inline]
    unsafe fn slice<T: Plain>(
        &mut self,
        _: u32,
        limit: u32,
        values: &[T],
        empty: Empty,
    ) -> Result<(), BuildError> {
        self.allocate_elements(limit, values.len(), <T as Plain>::SHAPE, empty)
    }

    #[inline]
    unsafe fn elements<T: Placed>(
        &mut self,
        _: u32,
        limit: u32,
        len: usize,
        empty: Empty,
    ) -> Result<Self, BuildError> {
        let depth = self.depth.enter_elements::<T>(len)?;
        self.allocate_elements(limit, len, T::SHAPE, empty)?;
        Ok(Self { depth, ..*self })
    }

    #[inline]
    unsafe fn table<T: Structure>(&mut self, _: u32) -> Result<Self, BuildError> {
        self.object::<T>()
    }

    #[inline]
    unsafe fn member<T: Structure>(&mut self, _: u32, _: u32) -> Result<Self, BuildError> {
        self.object::<T>()
    }

    #[inline]
    unsafe fn at(&mut self, _: u32) -> Self {
        Self { ..*self }
    }
}
