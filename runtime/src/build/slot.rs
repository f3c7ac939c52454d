//! One object under construction: the stores that generated builders consist of.

use core::marker::PhantomData;
use core::ptr::NonNull;

use bytemuck::NoUninit;

use crate::error::BuildError;
use crate::flat::{Plain, Structure};
use crate::layout::Class;

use super::{MessageBuilder, SliceBuilder, StructsBuilder};

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
    /// The first byte of the object, which lies in the message's region, at a multiple of 8. Other slots may
    /// be for the same object: all of them only write, through pointers, on one thread.
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

    /// Places `content` as a slice and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there.
    #[inline]
    pub unsafe fn set_slice<T: NoUninit>(
        &mut self,
        offset: u32,
        limit: u32,
        content: &[T],
    ) -> Result<(), BuildError> {
        let start = self.allocate_elements(limit, content.len(), size_of::<T>() as u32, false)?;
        // SAFETY: as many elements were just allocated; `content` is a Rust slice, so it does not overlap
        // a region that has no Rust references to it.
        unsafe {
            start
                .cast::<T>()
                .copy_from_nonoverlapping(NonNull::from(content).cast(), content.len())
        };
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, start, content.len()) };
        Ok(())
    }

    /// Places a slice of `len` values of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there.
    #[inline]
    pub unsafe fn init_slice<T: Plain>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<SliceBuilder<'b, T>, BuildError> {
        let start = self.allocate_elements(limit, len, size_of::<T>() as u32, false)?;
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, start, len) };
        Ok(SliceBuilder {
            start: start.cast(),
            len,
            written: 0,
            message: PhantomData,
        })
    }

    /// Places a slice of `len` structs of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T`, an inline struct, there.
    #[inline]
    pub unsafe fn init_structs<T: Structure>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<StructsBuilder<'b, T>, BuildError> {
        let start = self.allocate_elements(limit, len, T::LAYOUT.shape.size, true)?;
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, start, len) };
        Ok(StructsBuilder {
            message: self.message,
            start,
            len,
            elements: PhantomData,
        })
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
        let at = self.message.size();
        let table = self.message.object::<T>()?;
        // SAFETY: the caller's promise.
        unsafe { self.set(offset, at) };
        Ok(table)
    }

    /// The builder of the `len` structs of type `T` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has an array of `len` such structs there.
    #[inline]
    pub unsafe fn init_array<T: Structure>(
        &mut self,
        offset: u32,
        len: usize,
    ) -> StructsBuilder<'b, T> {
        // SAFETY: the caller's promise.
        let start = unsafe { self.start.add(offset as usize) };
        StructsBuilder {
            message: self.message,
            start,
            len,
            elements: PhantomData,
        }
    }

    /// The builder of the struct of type `T` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has such a struct there.
    #[inline]
    pub unsafe fn init_struct<T: Structure>(&mut self, offset: u32) -> T::Builder<'b> {
        // SAFETY: the caller's promise.
        let start = unsafe { self.start.add(offset as usize) };
        // SAFETY: as above.
        unsafe {
            T::from_slot(Slot {
                message: self.message,
                start,
                of: PhantomData,
            })
        }
    }

    #[inline]
    fn allocate_elements(
        &self,
        limit: u32,
        len: usize,
        stride: u32,
        zero: bool,
    ) -> Result<NonNull<u8>, BuildError> {
        if len > limit as usize {
            return Err(BuildError::TooLong { len, limit });
        }
        // No overflow: both are less than 2^32.
        let size = len as u64 * u64::from(stride);
        // What does not fit a `u32` does not fit the region either, and is refused before it is zeroed.
        self.message
            .allocate(size, if zero { size as u32 } else { 0 })
    }

    /// Stores a slice reference in the field at `offset`, in one word; an empty slice lies nowhere.
    ///
    /// # Safety
    ///
    /// The object has a slice reference there; `start` is where in the message the slice lies.
    #[inline(always)]
    unsafe fn refer(&mut self, offset: u32, start: NonNull<u8>, len: usize) {
        let at = if len == 0 {
            0
        } else {
            start.addr().get() - self.message.start.addr().get()
        };
        // SAFETY: the caller's promise.
        unsafe { self.set(offset, at as u64 | (len as u64) << 32) };
    }
}

/// Stores `value` in the field at `offset`, and returns the builder.
///
/// # Safety
///
/// `B` is a generated builder; its struct has a field there that is stored as a `T`.
#[inline(always)]
pub unsafe fn set<B, T: NoUninit>(builder: &mut B, offset: u32, value: T) -> &mut B {
    // SAFETY: the caller's promise.
    unsafe { slot_of(builder).set(offset, value) };
    builder
}

/// Places `values` as a slice, stores the reference to it in the field at `offset`, and returns the builder.
///
/// # Errors
///
/// When it is longer than `limit`, or there is no room; the field keeps what it had.
///
/// # Safety
///
/// `B` is a generated builder; its struct has a slice of `T` there.
#[inline]
pub unsafe fn set_slice<'s, B, T: NoUninit>(
    builder: &'s mut B,
    offset: u32,
    limit: u32,
    values: &[T],
) -> Result<&'s mut B, BuildError> {
    // SAFETY: the caller's promise.
    unsafe { slot_of(builder).set_slice(offset, limit, values)? };
    Ok(builder)
}

/// As [`set_slice`], for a string.
///
/// # Errors
///
/// As [`set_slice`].
///
/// # Safety
///
/// `B` is a generated builder; its struct has a string there.
#[inline]
pub unsafe fn set_text<'s, B>(
    builder: &'s mut B,
    offset: u32,
    limit: u32,
    text: &str,
) -> Result<&'s mut B, BuildError> {
    // SAFETY: the caller's promise; a string is stored as the slice of its bytes.
    unsafe { set_slice(builder, offset, limit, text.as_bytes()) }
}

/// The slot that a builder is.
///
/// # Safety
///
/// `B` is a generated builder, a `#[repr(transparent)]` struct of a [`Slot`].
#[inline(always)]
unsafe fn slot_of<'s, B>(builder: &'s mut B) -> &'s mut Slot<'s> {
    // SAFETY: same representation (the caller), and the borrow lasts as long.
    unsafe { &mut *core::ptr::from_mut(builder).cast() }
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
        // SAFETY: the slot is as large as a `T`, and every slot of a struct lies at a multiple of 8.
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
