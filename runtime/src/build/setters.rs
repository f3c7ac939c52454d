//! What the methods of generated builders call: they take the builder and give it back, so that calls can be chained.

use bytemuck::NoUninit;

use crate::error::BuildError;
use crate::flat::{Plain, Room, Stored};

use super::slot::Empty;
use super::{Place, Slot};

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
    unsafe { slot_of(builder).set_slice(offset, limit, values, Empty::Nowhere)? };
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

/// As [`set_slice`], where an empty slice is not the same as none.
///
/// # Errors
///
/// As [`set_slice`].
///
/// # Safety
///
/// `B` is a generated builder; its struct has an optional slice of `T` there.
#[inline]
pub unsafe fn set_maybe_slice<'s, B, T: NoUninit>(
    builder: &'s mut B,
    offset: u32,
    limit: u32,
    values: &[T],
) -> Result<&'s mut B, BuildError> {
    // SAFETY: the caller's promise.
    unsafe { slot_of(builder).set_slice(offset, limit, values, Empty::Placed)? };
    Ok(builder)
}

/// Stores `values` in the room at `offset`, zeros behind them, and returns the builder.
///
/// # Errors
///
/// When there are more than there is room for; the field keeps what it had.
///
/// # Safety
///
/// `B` is a generated builder; its struct has room for `LIMIT` values of type `T` there.
#[inline]
pub unsafe fn set_room<'s, B, T: Plain, const LIMIT: u32>(
    builder: &'s mut B,
    offset: u32,
    values: &[T],
) -> Result<&'s mut B, BuildError> {
    // SAFETY: the caller's promise.
    unsafe { Place::<Room<T, LIMIT>>::new(slot_of(builder).at(offset)) }.set(values)?;
    Ok(builder)
}

/// Stores `value` in the optional field at `offset`, which is there from now on, and returns the builder.
///
/// # Safety
///
/// `B` is a generated builder; its struct, a table, has a field there that is stored as a `T` and has this presence bit.
#[inline(always)]
pub unsafe fn set_maybe<B, T: NoUninit>(
    builder: &mut B,
    offset: u32,
    bit: u32,
    value: T,
) -> &mut B {
    // SAFETY: the caller's promise.
    unsafe {
        let slot = slot_of(builder);
        slot.set(offset, value);
        slot.set_presence(bit, true);
    }
    builder
}

/// Makes the optional reference at `offset` one to nothing, and returns the builder.
///
/// # Safety
///
/// `B` is a generated builder; its struct has an `M` there, a `Maybe` of a reference.
#[inline]
pub unsafe fn clear_reference<B, M: Stored>(builder: &mut B, offset: u32) -> &mut B {
    // SAFETY: the caller's promise.
    unsafe { slot_of(builder).clear_reference(offset, M::SHAPE) };
    builder
}

/// Makes the optional field at `offset` absent, and zero, and returns the builder.
///
/// # Safety
///
/// `B` is a generated builder; its struct, a table, has a `T` there that has this presence bit.
#[inline]
pub unsafe fn clear<B, T: Stored>(builder: &mut B, offset: u32, bit: u32) -> &mut B {
    // SAFETY: the caller's promise.
    unsafe {
        let slot = slot_of(builder);
        slot.zero(offset, T::SHAPE.size);
        slot.set_presence(bit, false);
    }
    builder
}

/// The slot that a builder is.
///
/// # Safety
///
/// `B` is a generated builder, a `#[repr(transparent)]` struct of a [`Slot`].
#[inline(always)]
pub(crate) unsafe fn slot_of<'s, B>(builder: &'s mut B) -> &'s mut Slot<'s> {
    // SAFETY: same representation (the caller), and the borrow lasts as long.
    unsafe { &mut *core::ptr::from_mut(builder).cast() }
}
