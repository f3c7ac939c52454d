//! What the methods of generated `MonsterMut`s call, beside the fields themselves: places in, what was stored there out.

use core::marker::PhantomData;

use crate::error::MutError;
use crate::flat::{Plain, Room, RoomText, Stored, Structure};

use super::MutView;

/// Stores `value` in the field, if the table has it.
///
/// # Errors
///
/// When it does not.
#[inline(always)]
pub fn set<T>(
    place: Option<&mut T>,
    value: impl Into<T>,
    field: &'static str,
) -> Result<(), MutError> {
    match place {
        Some(place) => {
            *place = value.into();
            Ok(())
        }
        None => Err(MutError::Absent { field }),
    }
}

/// Stores `value` in the optional field at `offset`, which is there from now on, if the table has the field.
///
/// # Errors
///
/// When it does not.
///
/// # Safety
///
/// `S` is a table that has a `T` there, with this presence bit.
#[inline]
pub unsafe fn set_maybe<'v, S: Structure, V, T>(
    view: &'v mut MutView<'_, S>,
    offset: u32,
    bit: u32,
    value: V,
    field: &'static str,
) -> Result<(), MutError>
where
    V: Stored<Mut<'v> = &'v mut T> + Into<T>,
    T: 'v,
{
    // SAFETY: the caller's promise.
    unsafe {
        if view.has_field::<V>(offset) {
            view.set_presence(bit, true);
        }
        set(view.field::<V>(offset), value, field)
    }
}

/// Makes the optional field at `offset` absent, and zero. One that the table does not have is absent anyway.
///
/// # Safety
///
/// `S` is a table that has a `T` there, with this presence bit.
#[inline]
pub unsafe fn clear<S: Structure, T: Stored>(view: &mut MutView<'_, S>, offset: u32, bit: u32) {
    // SAFETY: the caller's promise; zeros are valid for every type, and refer to nothing.
    unsafe {
        if view.has_field::<T>(offset) {
            view.set_presence(bit, false);
            view.zero(offset, T::SHAPE.size);
        }
    }
}

/// Stores `values` in the room at `offset`, zeros behind them.
///
/// # Errors
///
/// When there are more than there is room for, or there is no room.
///
/// # Safety
///
/// `S` has room for `LIMIT` values of type `T` there.
#[inline]
pub unsafe fn set_room<S: Structure, T: Plain, const LIMIT: u32>(
    view: &mut MutView<'_, S>,
    offset: u32,
    values: &[T],
    field: &'static str,
) -> Result<(), MutError> {
    // SAFETY: the caller's promise.
    if !unsafe { view.has_field::<Room<T, LIMIT>>(offset) } {
        return Err(MutError::Absent { field });
    }
    let len = match u32::try_from(values.len()) {
        Ok(len) if len <= LIMIT => len,
        _ => {
            let len = values.len();
            return Err(MutError::TooLong { len, limit: LIMIT });
        }
    };
    // SAFETY: the caller's promise; a room starts with its length, and has place for so many values.
    unsafe {
        view.zero(offset, Room::<T, LIMIT>::SHAPE.size);
        *view.at(offset).value_mut::<u32>() = len;
        Room::<T, LIMIT>::get_mut(view.at(offset)).copy_from_slice(values);
    }
    Ok(())
}

/// As [`set_room`], for a string.
///
/// # Errors
///
/// As [`set_room`].
///
/// # Safety
///
/// `S` has room for a string of `LIMIT` bytes there.
#[inline]
pub unsafe fn set_room_text<S: Structure, const LIMIT: u32>(
    view: &mut MutView<'_, S>,
    offset: u32,
    text: &str,
    field: &'static str,
) -> Result<(), MutError> {
    // SAFETY: the caller's promise; a string is stored as its bytes.
    unsafe { set_room::<S, u8, LIMIT>(view, offset, text.as_bytes(), field) }
}

/// As [`set_room`], for room that may be absent, and is there from now on.
///
/// # Errors
///
/// As [`set_room`]; what was there stays then.
///
/// # Safety
///
/// `S` is a table that has such room there, with this presence bit.
#[inline]
pub unsafe fn set_maybe_room<S: Structure, T: Plain, const LIMIT: u32>(
    view: &mut MutView<'_, S>,
    (offset, bit): (u32, u32),
    _: PhantomData<Room<T, LIMIT>>,
    values: &[T],
    field: &'static str,
) -> Result<(), MutError> {
    // SAFETY: the caller's promise; a table that has the field has a header.
    unsafe {
        set_room::<S, T, LIMIT>(view, offset, values, field)?;
        view.set_presence(bit, true);
    }
    Ok(())
}

/// As [`set_maybe_room`], for a string.
///
/// # Errors
///
/// As [`set_maybe_room`].
///
/// # Safety
///
/// As [`set_maybe_room`].
#[inline]
pub unsafe fn set_maybe_room_text<S: Structure, const LIMIT: u32>(
    view: &mut MutView<'_, S>,
    place: (u32, u32),
    _: PhantomData<RoomText<LIMIT>>,
    text: &str,
    field: &'static str,
) -> Result<(), MutError> {
    let room = PhantomData::<Room<u8, LIMIT>>;
    // SAFETY: the caller's promise; a string is stored as its bytes.
    unsafe { set_maybe_room(view, place, room, text.as_bytes(), field) }
}
