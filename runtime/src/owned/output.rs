//! Where owned objects are written: the stores that make up an object, into a message or into a count of its bytes.

use bytemuck::NoUninit;

use super::is_level;
use crate::build::{Empty, Place, Slot};
use crate::error::BuildError;
use crate::flat::{Placed, Plain, Room, Stored, Structure, wrap};
use crate::verify::VerifyOptions;

/// An object that is being written, or only measured: so that both always agree on what an object takes.
///
/// Offsets count from the object's first byte.
#[doc(hidden)]
pub trait Output: Sized {
    /// Stores `value` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has a field there that is stored as a `T`.
    unsafe fn set<T: NoUninit>(&mut self, offset: u32, value: T);

    /// Stores a copy of `value` in the field at `offset`. It is never on the stack: large ones would take it from the objects
    /// below.
    ///
    /// # Safety
    ///
    /// As [`set`](Output::set).
    unsafe fn copy<T: NoUninit>(&mut self, offset: u32, value: &T);

    /// Zeroes `size` bytes at `offset`.
    ///
    /// # Safety
    ///
    /// They lie in the object, and zeros are valid there.
    unsafe fn zero(&mut self, offset: u32, size: u32);

    /// Sets or clears a bit of the presence word.
    ///
    /// # Safety
    ///
    /// The object is a table, and the bit that of one of its fields.
    unsafe fn set_presence(&mut self, bit: u32, is_present: bool);

    /// Stores `values` in the room at `offset`, zeros behind them.
    ///
    /// # Errors
    ///
    /// When there are more than there is room for.
    ///
    /// # Safety
    ///
    /// The object has room for `LIMIT` values of type `T` there.
    unsafe fn room<T: Plain, const LIMIT: u32>(
        &mut self,
        offset: u32,
        values: &[T],
    ) -> Result<(), BuildError>;

    /// Places `values` as a slice and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there, in which an empty one is as `empty` says.
    unsafe fn slice<T: Plain>(
        &mut self,
        offset: u32,
        limit: u32,
        values: &[T],
        empty: Empty,
    ) -> Result<(), BuildError>;

    /// Places a slice of `len` elements, and returns the output whose first byte is that of the first of them.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, there is no room, or it lies too deep.
    ///
    /// # Safety
    ///
    /// As [`slice`](Output::slice).
    unsafe fn elements<T: Placed>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
        empty: Empty,
    ) -> Result<Self, BuildError>;

    /// Places a table, stores the reference to it in the field at `offset`, and returns the output for it.
    ///
    /// # Errors
    ///
    /// When there is no room, or it lies too deep.
    ///
    /// # Safety
    ///
    /// The object has a reference to a table of type `T` there.
    unsafe fn table<T: Structure>(&mut self, offset: u32) -> Result<Self, BuildError>;

    /// Places the member of the union at `offset` that has this tag, and returns the output for it.
    ///
    /// # Errors
    ///
    /// When there is no room, or it lies too deep.
    ///
    /// # Safety
    ///
    /// The object has a union there, of which a `T` with this tag is a member.
    unsafe fn member<T: Structure>(&mut self, offset: u32, tag: u32) -> Result<Self, BuildError>;

    /// The output for the struct in place at `offset`.
    ///
    /// # Safety
    ///
    /// The object has one there.
    unsafe fn at(&mut self, offset: u32) -> Self;

    /// Notes that what cannot be written is in the field at `offset`. Told from the inside out, and kept by what only measures.
    #[inline(always)]
    fn note_field(&self, _offset: u32) {}

    /// As [`note_field`](Output::note_field): it is in the element with this number.
    #[inline(always)]
    fn note_element(&self, _index: usize) {}

    /// As [`note_field`](Output::note_field): it is in the member of a union with this number, counted from 0.
    #[inline(always)]
    fn note_member(&self, _number: usize) {}
}

/// How many levels of objects there may be below one, so that who reads the message follows them all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Depth {
    /// Levels below.
    left: u32,
    /// Levels in all.
    limit: u32,
}

impl Depth {
    /// Below the root, a `T`.
    #[inline]
    pub(super) fn of_root<T: Structure>(readers: &VerifyOptions) -> Result<Self, BuildError> {
        let limit = readers.max_depth.min(VerifyOptions::LARGEST_DEPTH);
        let root = Self { left: limit, limit };
        if is_level::<T>() {
            root.enter()
        } else {
            Ok(root)
        }
    }

    /// One level deeper.
    #[inline]
    pub(super) fn enter(self) -> Result<Self, BuildError> {
        let Self { left, limit } = self;
        match left.checked_sub(1) {
            Some(left) => Ok(Self { left, limit }),
            None => Err(BuildError::TooDeep { limit }),
        }
    }

    /// Below a slice of `len` elements of type `T`: a level where the verifier follows them.
    #[inline]
    pub(super) fn enter_elements<T: Stored>(self, len: usize) -> Result<Self, BuildError> {
        if T::FIRST.is_none() || len == 0 {
            return Ok(self);
        }
        self.enter()
    }
}

/// An object that is written into a message.
#[doc(hidden)]
#[derive(Debug)]
pub struct Written<'b> {
    object: Slot<'b>,
    depth: Depth,
}

impl<'b> Written<'b> {
    /// The object at `slot`, a `T`, from which on levels are counted.
    #[inline]
    pub(super) fn root<T: Structure>(
        object: Slot<'b>,
        readers: &VerifyOptions,
    ) -> Result<Self, BuildError> {
        let depth = Depth::of_root::<T>(readers)?;
        Ok(Self { object, depth })
    }

    /// What is at `slot`, in a struct from which on levels are counted.
    #[inline]
    pub(super) fn in_struct(object: Slot<'b>) -> Self {
        let limit = VerifyOptions::DEFAULT.max_depth;
        let left = limit - 1;
        let depth = Depth { left, limit };
        Self { object, depth }
    }
}

impl Output for Written<'_> {
    #[inline(always)]
    unsafe fn set<T: NoUninit>(&mut self, offset: u32, value: T) {
        // SAFETY: the caller's promise.
        unsafe { self.object.set(offset, value) };
    }

    #[inline(always)]
    unsafe fn copy<T: NoUninit>(&mut self, offset: u32, value: &T) {
        // SAFETY: the caller's promise.
        unsafe { self.object.copy(offset, value) };
    }

    #[inline]
    unsafe fn zero(&mut self, offset: u32, size: u32) {
        // SAFETY: the caller's promise.
        unsafe { self.object.zero(offset, size) };
    }

    #[inline]
    unsafe fn set_presence(&mut self, bit: u32, is_present: bool) {
        // SAFETY: the caller's promise.
        unsafe { self.object.set_presence(bit, is_present) };
    }

    #[inline]
    unsafe fn room<T: Plain, const LIMIT: u32>(
        &mut self,
        offset: u32,
        values: &[T],
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { Place::<Room<T, LIMIT>>::new(self.object.at(offset)) }.set(values)
    }

    #[inline]
    unsafe fn slice<T: Plain>(
        &mut self,
        offset: u32,
        limit: u32,
        values: &[T],
        empty: Empty,
    ) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { self.object.set_slice(offset, limit, values, empty) }
    }

    #[inline]
    unsafe fn elements<T: Placed>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
        empty: Empty,
    ) -> Result<Self, BuildError> {
        let depth = self.depth.enter_elements::<T>(len)?;
        // SAFETY: the caller's promise.
        let elements = unsafe { self.object.init_elements::<T>(offset, limit, len, empty)? };
        Ok(Self {
            object: elements.into_slot(),
            depth,
        })
    }

    #[inline]
    unsafe fn table<T: Structure>(&mut self, offset: u32) -> Result<Self, BuildError> {
        let depth = self.depth.enter()?;
        // SAFETY: the caller's promise.
        let table = unsafe { self.object.init_table::<T>(offset)? };
        Ok(Self {
            // SAFETY: the implementer of `Structure` promises that a builder is a transparent struct of a slot.
            object: unsafe { wrap(table) },
            depth,
        })
    }

    #[inline]
    unsafe fn member<T: Structure>(&mut self, offset: u32, tag: u32) -> Result<Self, BuildError> {
        let depth = self.depth.enter()?;
        // SAFETY: the caller's promise.
        let member = unsafe { self.object.at(offset).init_member::<T>(tag)? };
        Ok(Self {
            // SAFETY: the implementer of `Structure` promises that a builder is a transparent struct of a slot.
            object: unsafe { wrap(member) },
            depth,
        })
    }

    #[inline]
    unsafe fn at(&mut self, offset: u32) -> Self {
        Self {
            // SAFETY: the caller's promise.
            object: unsafe { self.object.at(offset) },
            depth: self.depth,
        }
    }
}
