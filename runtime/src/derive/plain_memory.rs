//! What is set as a whole: plain memory, where it is stored as itself.

use super::FieldType;
use crate::build;
use crate::error::{BuildError, LiveError, MutError};
use crate::exclusive::{self, MutView};
use crate::flat::{Maybe, Plain, Present, Slice, Structure};
use crate::live::LiveView;

/// A type of plain values: scalars, enums, plain structs, arrays of those. Each says so itself, for the sake of what the compiler says
/// where one does not.
pub trait IsPlain: Plain + FieldType<Stored = Self> {}

impl<T: IsPlain, const N: usize> IsPlain for [T; N] where Self: Plain + FieldType<Stored = Self> {}

/// A plain value, which is stored as an `S` and set as a whole.
///
/// The lifetime means nothing, as that of [`BuiltInPlace`](super::BuiltInPlace); and so that no bound of this one is a bound of a
/// method, its own functions are all that it offers. What they write is an `S`: so methods that ask for this of the `S` of a field can't
/// be told of another type.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not plain memory, and can't be set as a whole",
    note = "build it in place, with the method whose name starts with `init_`"
)]
pub trait PlainMemory<'any, S>: Sized {
    /// Stores the value in the field at `offset`.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has an `S` there.
    unsafe fn set<B>(self, builder: &mut B, offset: u32) -> &mut B;

    /// Stores the value in the field at `offset` of what is changed in place.
    ///
    /// # Errors
    ///
    /// When the table was written without it.
    ///
    /// # Safety
    ///
    /// `T` has an `S` there.
    unsafe fn change<T: Structure>(
        self,
        view: &mut MutView<'_, T>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError>;
}

/// A plain value, which is stored as an `S`, so that it may be absent.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not plain memory, and can't be set or cleared as a whole here",
    note = "change what is in it, where it is there: with the method whose name ends in `_mut`, or through its reader"
)]
pub trait PlainOptional<'any, S>: Sized {
    /// Makes the field at `offset` of what is changed in place absent.
    ///
    /// # Safety
    ///
    /// `T` has an `S` there.
    unsafe fn clear<T: Structure>(view: &mut MutView<'_, T>, offset: u32);

    /// Stores the value in the field at `offset`, which is there from now on, where others write.
    ///
    /// # Errors
    ///
    /// When the table was written without it.
    fn store_live(self, view: LiveView<'_>, offset: u32) -> Result<(), LiveError>;

    /// Makes the field at `offset` absent, where others write.
    fn clear_live(view: LiveView<'_>, offset: u32);
}

/// A plain value, several of which are stored as an `S`, elsewhere.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not plain memory, and several of them can't be set as a whole",
    note = "build them in place, with the method whose name starts with `init_`"
)]
pub trait PlainElement<'any, S>: Sized {
    /// Places a copy of the values, and makes the field at `offset` refer to them.
    ///
    /// # Errors
    ///
    /// When there are too many, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// `B` is a generated builder; its struct has an `S` there.
    unsafe fn set_slice<'s, B>(
        values: &[Self],
        builder: &'s mut B,
        offset: u32,
    ) -> Result<&'s mut B, BuildError>;
}

impl<V: IsPlain> PlainMemory<'_, V> for V {
    #[inline(always)]
    unsafe fn set<B>(self, builder: &mut B, offset: u32) -> &mut B {
        // SAFETY: the caller's promise.
        unsafe { build::set(builder, offset, self) }
    }

    #[inline]
    unsafe fn change<T: Structure>(
        self,
        view: &mut MutView<'_, T>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError> {
        // SAFETY: the caller's promise.
        exclusive::set(unsafe { view.field::<V>(offset) }, self, field)
    }
}

impl<V: IsPlain, const BIT: u32> PlainMemory<'_, Present<V, BIT>> for V {
    #[inline(always)]
    unsafe fn set<B>(self, builder: &mut B, offset: u32) -> &mut B {
        // SAFETY: the caller's promise; only tables have optional fields in place, and the type says which bit is for it.
        unsafe { build::set_maybe(builder, offset, BIT, self) }
    }

    #[inline]
    unsafe fn change<T: Structure>(
        self,
        view: &mut MutView<'_, T>,
        offset: u32,
        field: &'static str,
    ) -> Result<(), MutError> {
        // SAFETY: as above.
        unsafe { exclusive::set_maybe(view, offset, BIT, self, field) }
    }
}

impl<V: IsPlain, const BIT: u32> PlainOptional<'_, Present<V, BIT>> for V {
    #[inline]
    unsafe fn clear<T: Structure>(view: &mut MutView<'_, T>, offset: u32) {
        // SAFETY: the caller's promise; only tables have optional fields in place, and the type says which bit is for it.
        unsafe { exclusive::clear::<T, V>(view, offset, BIT) }
    }

    #[inline]
    fn store_live(self, view: LiveView<'_>, offset: u32) -> Result<(), LiveError> {
        view.set_maybe(offset, BIT, self)
    }

    #[inline]
    fn clear_live(view: LiveView<'_>, offset: u32) {
        view.clear::<V>(offset, BIT);
    }
}

impl<V: IsPlain, const LIMIT: u32> PlainElement<'_, Slice<V, LIMIT>> for V {
    #[inline]
    unsafe fn set_slice<'s, B>(
        values: &[V],
        builder: &'s mut B,
        offset: u32,
    ) -> Result<&'s mut B, BuildError> {
        // SAFETY: the caller's promise.
        unsafe { build::set_slice(builder, offset, LIMIT, values) }
    }
}

impl<V: IsPlain, const LIMIT: u32> PlainElement<'_, Maybe<Slice<V, LIMIT>>> for V {
    #[inline]
    unsafe fn set_slice<'s, B>(
        values: &[V],
        builder: &'s mut B,
        offset: u32,
    ) -> Result<&'s mut B, BuildError> {
        // SAFETY: the caller's promise.
        unsafe { build::set_maybe_slice(builder, offset, LIMIT, values) }
    }
}
