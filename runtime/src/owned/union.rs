//! Unions: an enum of Rust's, each of whose members is a struct of the schema.

use core::fmt;

use super::{Output, Own};
use crate::error::BuildError;
use crate::flat::{Tagged, Union};

/// A union of a schema, as an enum of Rust's.
pub trait OwnedUnion: Union + Default + Clone + PartialEq + fmt::Debug {
    /// Makes it what `union` is, and uses again what it has allocated where it is the same member.
    fn read_from(&mut self, union: Self::Ref<'_>);

    /// Writes tag and member of the union at `offset`.
    ///
    /// # Errors
    ///
    /// When it is what the schema has no name for, or the member cannot be written.
    ///
    /// # Safety
    ///
    /// The output has a `Self` there.
    #[doc(hidden)]
    unsafe fn write(&self, output: &mut impl Output, offset: u32) -> Result<(), BuildError>;
}

impl<U: OwnedUnion> Own for Tagged<U> {
    type Owned = U;

    #[inline]
    fn absent() -> U {
        U::default()
    }

    #[inline]
    fn read(union: U::Ref<'_>, owned: &mut U) {
        owned.read_from(union);
    }

    #[inline]
    unsafe fn write<O: Output>(owned: &U, output: &mut O, offset: u32) -> Result<(), BuildError> {
        // SAFETY: the caller's promise.
        unsafe { owned.write(output, offset) }
    }
}
