//! How long the message of an object is, before there is one: all that the builder would do, without the bytes.

use core::cell::Cell;

use bytemuck::NoUninit;

use super::Owned;
use super::output::{Depth, Output};
use crate::build::{Empty, in_words};
use crate::error::{BuildError, WriteError};
use crate::flat::{Placed, Plain, Structure, layout_of};
use crate::layout::{ENVELOPE_SIZE, Shape, WORD};
use crate::path::Path;
use crate::verify::VerifyOptions;

/// Bytes that a message can have.
const CAPACITY: u64 = (u32::MAX / WORD * WORD) as u64;

/// What a message needs so far.
#[derive(Debug)]
struct Needs {
    /// Bytes: a multiple of 8. Only what is in memory, or takes no memory there, has been counted: that can be more than a
    /// message can have, but far less than this can count.
    size: Cell<u64>,
    /// The largest alignment.
    align: Cell<u32>,
    /// Bytes that it can have.
    capacity: u64,
    /// The way to what cannot be written, as far as it has been told.
    path: Cell<Path>,
}

/// An object that is measured.
#[doc(hidden)]
#[derive(Debug)]
pub struct Measured<'m> {
    message: &'m Needs,
    depth: Depth,
}

/// Size and alignment, in bytes, of the message with this root, if `readers` accept it.
pub(super) fn measure<T: Owned>(root: &T, readers: &VerifyOptions) -> Result<Shape, WriteError> {
    let message = Needs {
        size: Cell::new(ENVELOPE_SIZE.into()),
        align: Cell::new(WORD),
        capacity: CAPACITY.min(readers.max_size.into()),
        path: Cell::new(Path::EMPTY),
    };
    message.add(root, readers).map_err(|reason| {
        let path = message.path.get().from(layout_of::<T>());
        WriteError { path, reason }
    })
}

impl Needs {
    /// Adds the root and all that it refers to; returns size and alignment.
    fn add<T: Owned>(&self, root: &T, readers: &VerifyOptions) -> Result<Shape, BuildError> {
        let mut measured = Measured {
            message: self,
            depth: Depth::of_root::<T>(readers)?,
        };
        measured.allocate(T::LAYOUT.shape.size.into(), T::LAYOUT.shape.align);
        // SAFETY: nothing is stored.
        unsafe { root.write(&mut measured)? };
        let size = measured.size()?;
        let align = self.align.get();
        Ok(Shape { size, align })
    }

    /// Notes a step of the way.
    fn note(&self, prepend: impl FnOnce(&mut Path)) {
        let mut path = self.path.get();
        prepend(&mut path);
        self.path.set(path);
    }
}

impl Measured<'_> {
    /// Counts `size` bytes at a multiple of `align`, as the builder allocates them.
    #[inline(always)]
    fn allocate(&self, size: u64, align: u32) {
        if align > WORD {
            self.align(align);
        }
        let used = self.message.size.get();
        self.message.size.set(used + in_words(size));
    }

    /// Counts the bytes up to the next multiple of `align`.
    #[cold]
    fn align(&self, align: u32) {
        let used = self.message.size.get();
        self.message.size.set(used.next_multiple_of(align.into()));
        let known = self.message.align.get();
        self.message.align.set(known.max(align));
    }

    /// Bytes so far, if a message can have so many.
    fn size(&self) -> Result<u32, BuildError> {
        let needed = self.message.size.get();
        let capacity = self.message.capacity;
        if needed > capacity {
            let left = capacity as u32;
            return Err(BuildError::OutOfSpace { needed, left });
        }
        Ok(needed as u32)
    }

    #[inline(always)]
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
        self.allocate(len as u64 * u64::from(element.size), align);
        Ok(())
    }

    #[inline(always)]
    fn object<T: Structure>(&self) -> Result<Self, BuildError> {
        let depth = self.depth.enter()?;
        let Shape { size, align } = T::LAYOUT.shape;
        self.allocate(size.into(), align);
        Ok(Self { depth, ..*self })
    }
}

impl Output for Measured<'_> {
    #[inline(always)]
    unsafe fn set<T: NoUninit>(&mut self, _: u32, _: T) {}

    #[inline(always)]
    unsafe fn copy<T: NoUninit>(&mut self, _: u32, _: &T) {}

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
        // Before all of them are looked at: there can be more than a message can have.
        self.size()?;
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

    #[cold]
    fn note_field(&self, offset: u32) {
        self.message.note(|path| path.prepend_field_at(offset));
    }

    #[cold]
    fn note_element(&self, index: usize) {
        // Slices and arrays are not longer than a `u32` can say.
        self.message.note(|path| path.prepend_index(index as u32));
    }

    #[cold]
    fn note_member(&self, number: usize) {
        self.message.note(|path| path.prepend_member(number));
    }
}
