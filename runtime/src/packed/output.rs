//! Where owned objects are written: measured first, with all that can be wrong, and then stored in as many bytes.

use super::slot::Region;
use super::value::{Place, Value};
use crate::error::BuildError;
use crate::path::Path;
use crate::verify::VerifyOptions;

/// Where an object is written.
///
/// What is allocated first lies first. Offsets are those that [`allocate`](Output::allocate) returned, and those of fields behind them.
pub trait Output {
    /// Takes the next `size` bytes, and returns the offset of the first.
    ///
    /// # Errors
    ///
    /// When no offset reaches that far, or there is no room.
    fn allocate(&mut self, size: u64) -> Result<u32, BuildError>;

    /// Stores the value at `offset`.
    fn store<T: Value>(&mut self, offset: u32, value: T);

    /// Stores the values from `offset` on.
    fn store_all<T: Value>(&mut self, offset: u32, values: &[T]);

    /// Goes one level deeper.
    ///
    /// # Errors
    ///
    /// When that is deeper than readers follow objects.
    fn enter(&mut self) -> Result<(), BuildError>;

    /// Comes back from there.
    fn leave(&mut self);

    /// Notes that what went wrong did so in the field at `offset`.
    fn note_field(&mut self, offset: u32);

    /// Notes that what went wrong did so in the element at `index`.
    fn note_index(&mut self, index: usize);
}

/// Counts bytes, and finds out whether all can be written.
#[derive(Debug)]
pub(super) struct Measured {
    /// Bytes so far.
    pub(super) size: u32,
    /// Bytes that there may be.
    capacity: u32,
    /// Levels that may still be entered.
    levels: u32,
    /// Levels that there may be.
    max_depth: u32,
    /// The way to what cannot be written, once something can't.
    pub(super) path: Path,
}

impl Measured {
    /// Nothing so far behind the first `size` bytes of a message of at most `capacity`.
    pub(super) fn new(size: u32, capacity: u32) -> Self {
        let max_depth = VerifyOptions::DEFAULT.max_depth;
        Self {
            size,
            capacity,
            levels: max_depth,
            max_depth,
            path: Path::EMPTY,
        }
    }
}

impl Output for Measured {
    #[inline]
    fn allocate(&mut self, size: u64) -> Result<u32, BuildError> {
        let left = self.capacity - self.size;
        if size > left.into() {
            return Err(BuildError::OutOfSpace { needed: size, left });
        }
        let offset = self.size;
        // No more than what is left.
        self.size += size as u32;
        Ok(offset)
    }

    #[inline]
    fn store<T: Value>(&mut self, _: u32, _: T) {}

    #[inline]
    fn store_all<T: Value>(&mut self, _: u32, _: &[T]) {}

    #[inline]
    fn enter(&mut self) -> Result<(), BuildError> {
        match self.levels.checked_sub(1) {
            Some(levels) => {
                self.levels = levels;
                Ok(())
            }
            None => Err(BuildError::TooDeep {
                limit: self.max_depth,
            }),
        }
    }

    #[inline]
    fn leave(&mut self) {
        self.levels += 1;
    }

    #[cold]
    fn note_field(&mut self, offset: u32) {
        self.path.prepend_field_at(offset);
    }

    #[cold]
    fn note_index(&mut self, index: usize) {
        // What has more elements than that has failed before.
        self.path.prepend_index(index as u32);
    }
}

/// Stores what has been measured, in a place that is as long as that.
#[derive(Debug)]
pub(super) struct Written<'p, P: ?Sized> {
    place: &'p mut P,
    /// Bytes so far; what is measured fits in a `u32`.
    size: u32,
}

impl<'p, P: Place + ?Sized> Written<'p, P> {
    /// Nothing so far behind the first `size` bytes.
    pub(super) const fn new(place: &'p mut P, size: u32) -> Self {
        Self { place, size }
    }
}

impl<P: Place + ?Sized> Output for Written<'_, P> {
    #[inline]
    fn allocate(&mut self, size: u64) -> Result<u32, BuildError> {
        let offset = self.size;
        self.size += size as u32;
        Ok(offset)
    }

    #[inline]
    fn store<T: Value>(&mut self, offset: u32, value: T) {
        value.store(self.place, offset as usize);
    }

    #[inline]
    fn store_all<T: Value>(&mut self, offset: u32, values: &[T]) {
        self.place.put_all(offset as usize, values);
    }

    #[inline]
    fn enter(&mut self) -> Result<(), BuildError> {
        Ok(())
    }

    #[inline]
    fn leave(&mut self) {}

    fn note_field(&mut self, _: u32) {}

    fn note_index(&mut self, _: usize) {}
}

/// Takes what was measured to be written at the end of what is in use in the region.
pub(super) fn append(
    region: &Region<'_>,
    measured: &Measured,
    write: impl FnOnce(&mut Written<'_, &[core::cell::Cell<u8>]>) -> Result<(), BuildError>,
) -> Result<(), BuildError> {
    let size = region.size();
    region.allocate((measured.size - size).into())?;
    write(&mut Written::new(&mut region.place(), size))
}
