//! One object under construction: the stores that generated builders consist of.

use core::marker::PhantomData;
use core::ptr::NonNull;

use bytemuck::NoUninit;

use crate::error::BuildError;
use crate::flat::{Placed, PlacedBuilder, Plain, Structure};
use crate::layout::{Class, Shape, WORD};

use super::space::{Space, in_words};
use super::{ElementsBuilder, MessageBuilder, SliceBuilder};

/// A generated builder: of which struct.
///
/// # Safety
///
/// `Self` is that struct's builder, a `#[repr(transparent)]` struct of a [`Slot`].
pub unsafe trait ObjectBuilder<'b>: Sized {
    /// The struct that it builds.
    type Structure: Structure;
}

/// A place in a message that is being built. What generated builders are made of.
///
/// Whoever uses one (unsafely) knows how large the object at the place is. The builder of a struct has a slot of that
/// struct, `S`, so that nobody can make another struct's builder of it; see [`View`](crate::frozen::View).
#[derive(Debug)]
#[repr(C)] // the same for all `S`
pub struct Slot<'b, S = ()> {
    pub(super) message: &'b MessageBuilder<'b>,
    /// The first byte of the object, which lies in the message's region, at a multiple of its alignment. Other slots
    /// may be for the same object: all of them only write, through pointers, on one thread.
    pub(super) start: NonNull<u8>,
    pub(super) of: PhantomData<fn() -> S>,
}

impl<'b, S> Slot<'b, S> {
    /// Stores `value` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has a field there that is stored as a `T`.
    #[inline(always)]
    pub unsafe fn set<T: NoUninit>(&mut self, offset: u32, value: T) {
        // SAFETY: the field lies in the object at a multiple of its alignment (the caller), the object in the
        // region, which can be written.
        unsafe { self.start.add(offset as usize).cast::<T>().write(value) };
    }

    /// Stores a copy of `value` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// As [`set`](Slot::set).
    #[cfg(feature = "alloc")]
    #[inline(always)]
    pub(crate) unsafe fn copy<T: NoUninit>(&mut self, offset: u32, value: &T) {
        // SAFETY: as for `set`; a value of Rust's does not overlap a region that has no Rust references to it.
        unsafe {
            let field = self.start.add(offset as usize).cast::<T>();
            field.copy_from_nonoverlapping(NonNull::from(value), 1);
        }
    }

    /// Places `content` as a slice and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there, in which an empty one is as `empty` says.
    #[inline]
    pub unsafe fn set_slice<T: NoUninit>(
        &mut self,
        offset: u32,
        limit: u32,
        content: &[T],
        empty: Empty,
    ) -> Result<(), BuildError> {
        check_len(content.len(), limit)?;
        let at = self.place_copy(content, empty)?;
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, at, content.len()) };
        Ok(())
    }

    /// Places a copy of `content`, and returns where it lies.
    #[inline]
    fn place_copy<T: NoUninit>(&self, content: &[T], empty: Empty) -> Result<u32, BuildError> {
        if matches!(empty, Empty::Nowhere) && content.is_empty() {
            return Ok(0);
        }
        let bytes = bytemuck::cast_slice::<T, u8>(content);
        if const { align_of::<T>() > WORD as usize } {
            self.message
                .pad(bytes.len() as u64, align_of::<T>() as u32)?;
        }
        match self.message.place_bytes(bytes) {
            Some(offset) => Ok(offset),
            None => Err(self.message.out_of_space(in_words(bytes.len() as u64))),
        }
    }

    /// Places a slice of `len` values of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there, in which an empty one is as `empty` says.
    #[inline]
    pub unsafe fn init_slice<T: Plain>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
        empty: Empty,
    ) -> Result<SliceBuilder<'b, T>, BuildError> {
        let space = self.take_elements(limit, len, <T as Plain>::SHAPE, empty)?;
        let size = len * size_of::<T>();
        if !size.is_multiple_of(WORD as usize) {
            let last_word = size / WORD as usize;
            // SAFETY: the last word of what was just taken, which starts at a multiple of 8.
            unsafe { space.start.cast::<u64>().add(last_word).write(0) };
        }
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, space.offset, len) };
        let slot = Slot {
            message: self.message,
            start: space.start,
            of: PhantomData,
        };
        // SAFETY: as many elements were just allocated.
        Ok(unsafe { SliceBuilder::new(slot, len) })
    }

    /// Places a slice of `len` elements of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there, in which an empty one is as `empty` says.
    #[inline]
    pub unsafe fn init_elements<T: Placed>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
        empty: Empty,
    ) -> Result<ElementsBuilder<'b, T>, BuildError> {
        let space = self.take_elements(limit, len, T::SHAPE, empty)?;
        let size = in_words(len as u64 * u64::from(T::SHAPE.size));
        // SAFETY: so many bytes were just taken.
        unsafe { space.start.write_bytes(0, size as usize) };
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, space.offset, len) };
        let slot = Slot {
            message: self.message,
            start: space.start,
            of: PhantomData,
        };
        // SAFETY: as many elements were just allocated, and zeroed.
        Ok(unsafe { ElementsBuilder::new(slot, len) })
    }

    /// Places a table of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a reference to a table of type `T` there.
    #[inline]
    pub unsafe fn init_table<T: Structure>(
        &mut self,
        offset: u32,
    ) -> Result<T::Builder<'b>, BuildError> {
        const { assert!(matches!(T::LAYOUT.class, Class::Table)) }
        let (table, at) = self.message.object::<T>()?;
        // SAFETY: the caller's promise.
        unsafe { self.set(offset, at) };
        Ok(table)
    }

    /// The builder of the `T` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has a `T` there.
    #[inline]
    pub unsafe fn init<T: Placed>(&mut self, offset: u32) -> PlacedBuilder<'b, T> {
        // SAFETY: the caller's promise.
        unsafe { T::builder(self.at(offset)) }
    }

    /// Places the member of a union that has this tag, a `T`, and makes the union that is the object refer to it.
    ///
    /// # Errors
    ///
    /// When there is no room; the union stays what it was.
    ///
    /// # Safety
    ///
    /// The object is a union of which a `T` with this tag is a member.
    #[inline]
    pub unsafe fn init_member<T: Structure>(
        &mut self,
        tag: u32,
    ) -> Result<T::Builder<'b>, BuildError> {
        let (member, at) = self.message.object::<T>()?;
        // SAFETY: a union is one word.
        unsafe { self.set(0, u64::from(tag) | u64::from(at) << 32) };
        Ok(member)
    }

    /// The object's first byte.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(crate) fn start(&self) -> NonNull<u8> {
        self.start
    }

    /// The slot of what is stored at `offset` of the object.
    ///
    /// # Safety
    ///
    /// That is inside the object.
    #[inline(always)]
    pub(crate) unsafe fn at(&self, offset: u32) -> Slot<'b> {
        Slot {
            message: self.message,
            // SAFETY: the caller's promise.
            start: unsafe { self.start.add(offset as usize) },
            of: PhantomData,
        }
    }

    /// Takes space for `len` elements, in whole words.
    #[inline]
    fn take_elements(
        &self,
        limit: u32,
        len: usize,
        element: Shape,
        empty: Empty,
    ) -> Result<Space, BuildError> {
        check_len(len, limit)?;
        if matches!(empty, Empty::Nowhere) && len == 0 {
            // At 0 lies the envelope: no element is written there.
            return Ok(self.message.nowhere());
        }
        // No overflow: both are less than 2^32.
        self.message
            .take(len as u64 * u64::from(element.size), element.align)
    }

    /// Stores a slice reference in the field at `offset`, in one word.
    ///
    /// # Safety
    ///
    /// The object has a slice reference there; `at` is where in the message the slice lies.
    #[inline(always)]
    unsafe fn refer(&mut self, offset: u32, at: u32, len: usize) {
        // SAFETY: the caller's promise.
        unsafe { self.set(offset, u64::from(at) | (len as u64) << 32) };
    }
}

#[inline(always)]
fn check_len(len: usize, limit: u32) -> Result<(), BuildError> {
    if len > limit as usize {
        return Err(BuildError::TooLong { len, limit });
    }
    Ok(())
}

/// How a slice without elements is stored.
#[derive(Clone, Copy, Debug)]
pub enum Empty {
    /// At offset 0: it reads as empty.
    Nowhere,
    /// At an offset: at 0 there is no slice, not even an empty one.
    Placed,
}

/// Builds an object that is a plain value: stores it.
#[derive(Debug)]
#[repr(transparent)]
pub struct PlainBuilder<'b, T> {
    slot: Slot<'b>,
    value: PhantomData<fn() -> T>,
}

impl<'b, T: Plain> PlainBuilder<'b, T> {
    /// Stores the value.
    #[inline]
    pub fn set(&mut self, value: T) -> &mut Self {
        // SAFETY: the slot is as large as a `T`, and lies at a multiple of its alignment.
        unsafe { self.slot.set(0, value) };
        self
    }
}

// SAFETY: a transparent struct of a slot, and what `plain!` makes the builder of every plain struct.
unsafe impl<'b, T: Plain + Structure<Builder<'b> = Self>> ObjectBuilder<'b>
    for PlainBuilder<'b, T>
{
    type Structure = T;
}
