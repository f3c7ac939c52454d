//! What is set as a whole: plain memory, whatever it is stored as.

use super::FieldType;
use crate::build;
use crate::error::{BuildError, LiveError, MutError};
use crate::exclusive::{self, MutView};
use crate::flat::{Plain, Structure};
use crate::live::LiveView;

/// A type of plain values: scalars, enums, plain structs, arrays of those. Each says so itself, for the sake of what the compiler says
/// where one does not.
pub trait IsPlain: Plain + FieldType<Stored = Self> {}

impl<T: IsPlain, const N: usize> IsPlain for [T; N] where Self: Plain + FieldType<Stored = Self> {}

/// A plain value, which is set as a whole.
///
/// The lifetime means nothing, as that of [`BuiltInPlace`](super::BuiltInPlace); and so that no bound of this one is a bound of a method, its own
/// functions are all that it offers.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not plain memory, and can't be set as a whole",
    note = "build it in place, with the method whose name starts with `init_`"
)]
pub trait PlainMemory<'any>: Sized {
    /// Stores the value in the field at `offset`.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has a `Self` there.
    unsafe fn set<B>(self, builder: &mut B, offset: u32) -> &mut B;

    /// Stores the values in the field at `offset`.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has `N` of `Self` there.
    unsafe fn set_array<B, const N: usize>(
        values: [Self; N],
        builder: &mut B,
        offset: u32,
    ) -> &mut B;

    /// Places a copy of the values, and makes the field at `offset` refer to them.
    ///
    /// # Errors
    ///
    /// When there are too many, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has a slice of `Self` there.
    unsafe fn set_slice<'s, B>(
        values: &[Self],
        builder: &'s mut B,
        offset: u32,
        limit: u32,
    ) -> Result<&'s mut B, BuildError>;

    /// As [`set_slice`](PlainMemory::set_slice), for a field that may be absent.
    ///
    /// # Errors
    ///
    /// As [`set_slice`](PlainMemory::set_slice).
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has an optional slice of `Self` there.
    unsafe fn set_maybe_slice<'s, B>(
        values: &[Self],
        builder: &'s mut B,
        offset: u32,
        limit: u32,
    ) -> Result<&'s mut B, BuildError>;

    /// Stores the value in the optional field at `offset`, which is there from now on.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct, a table, has a `Self` there that has this presence bit.
    unsafe fn set_maybe<B>(self, builder: &mut B, offset: u32, bit: u32) -> &mut B;

    /// Stores the value in the field at `offset` of what is changed in place.
    ///
    /// # Errors
    ///
    /// When the table was written without it.
    ///
    /// # Safety
    ///
    /// `S` has a `Self` there.
    unsafe fn change<S: Structure>(
        self,
        view: &mut MutView<'_, S>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError>;

    /// As [`change`](PlainMemory::change), for several values.
    ///
    /// # Errors
    ///
    /// As [`change`](PlainMemory::change).
    ///
    /// # Safety
    ///
    /// `S` has `N` of `Self` there.
    unsafe fn change_array<S: Structure, const N: usize>(
        values: [Self; N],
        view: &mut MutView<'_, S>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError>;

    /// As [`change`](PlainMemory::change), for a field that may be absent and is there from now on.
    ///
    /// # Errors
    ///
    /// As [`change`](PlainMemory::change).
    ///
    /// # Safety
    ///
    /// `S` is a table that has a `Self` there, with this presence bit.
    unsafe fn change_maybe<S: Structure>(
        self,
        view: &mut MutView<'_, S>,
        place: (u32, u32),
        field: &'static str,
    ) -> Result<(), MutError>;

    /// Makes the optional field at `offset` of what is changed in place absent.
    ///
    /// # Safety
    ///
    /// As [`change_maybe`](PlainMemory::change_maybe).
    unsafe fn forget<S: Structure>(view: &mut MutView<'_, S>, offset: u32, bit: u32);

    /// Stores the value in the optional field at `offset`, which is there from now on, where others write.
    ///
    /// # Errors
    ///
    /// When the table was written without it.
    fn store_maybe(self, view: LiveView<'_>, offset: u32, bit: u32) -> Result<(), LiveError>;

    /// Makes the optional field at `offset` absent, where others write.
    fn clear_live(view: LiveView<'_>, offset: u32, bit: u32);
}

impl<T: IsPlain> PlainMemory<'_> for T {
    #[inline(always)]
    unsafe fn set<B>(self, builder: &mut B, offset: u32) -> &mut B {
        // SAFETY: the caller's promise.
        unsafe { build::set(builder, offset, self) }
    }

    #[inline(always)]
    unsafe fn set_array<B, const N: usize>(values: [T; N], builder: &mut B, offset: u32) -> &mut B {
        // SAFETY: the caller's promise.
        unsafe { build::set(builder, offset, values) }
    }

    #[inline]
    unsafe fn set_slice<'s, B>(
        values: &[T],
        builder: &'s mut B,
        offset: u32,
        limit: u32,
    ) -> Result<&'s mut B, BuildError> {
        // SAFETY: the caller's promise.
        unsafe { build::set_slice(builder, offset, limit, values) }
    }

    #[inline]
    unsafe fn set_maybe_slice<'s, B>(
        values: &[T],
        builder: &'s mut B,
        offset: u32,
        limit: u32,
    ) -> Result<&'s mut B, BuildError> {
        // SAFETY: the caller's promise.
        unsafe { build::set_maybe_slice(builder, offset, limit, values) }
    }

    #[inline(always)]
    unsafe fn set_maybe<B>(self, builder: &mut B, offset: u32, bit: u32) -> &mut B {
        // SAFETY: the caller's promise.
        unsafe { build::set_maybe(builder, offset, bit, self) }
    }

    #[inline]
    unsafe fn change<S: Structure>(
        self,
        view: &mut MutView<'_, S>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError> {
        // SAFETY: the caller's promise.
        exclusive::set(unsafe { view.field::<T>(offset) }, self, field)
    }

    #[inline]
    unsafe fn change_array<S: Structure, const N: usize>(
        values: [T; N],
        view: &mut MutView<'_, S>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError> {
        // SAFETY: the caller's promise.
        exclusive::set(unsafe { view.field::<[T; N]>(offset) }, values, field)
    }

    #[inline]
    unsafe fn change_maybe<S: Structure>(
        self,
        view: &mut MutView<'_, S>,
        (offset, bit): (u32, u32),
        field: &'static str,
    ) -> Result<(), MutError> {
        // SAFETY: the caller's promise.
        unsafe { exclusive::set_maybe(view, offset, bit, self, field) }
    }

    #[inline]
    unsafe fn forget<S: Structure>(view: &mut MutView<'_, S>, offset: u32, bit: u32) {
        // SAFETY: the caller's promise.
        unsafe { exclusive::clear::<S, T>(view, offset, bit) }
    }

    #[inline]
    fn store_maybe(self, view: LiveView<'_>, offset: u32, bit: u32) -> Result<(), LiveError> {
        view.set_maybe(offset, bit, self)
    }

    #[inline]
    fn clear_live(view: LiveView<'_>, offset: u32, bit: u32) {
        view.clear::<T>(offset, bit);
    }
}
