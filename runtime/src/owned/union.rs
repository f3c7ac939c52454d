//! Unions: an enum of Rust's, each of whose members is a struct of the schema.

use core::fmt;

use super::{Output, Own, Owned, Written};
use crate::build::{Slot, slot_of};
use crate::error::BuildError;
use crate::flat::{Tagged, Union};

/// A union of a schema, as an enum of Rust's.
pub trait OwnedUnion: Union + Default + Clone + PartialEq + fmt::Debug {
    /// Makes it what `union` is, and uses again what it has allocated where it is the same member.
    fn read_from(&mut self, union: Self::Ref<'_>);

    /// Makes the union that `builder` builds what this is, whatever it has been until now: nothing, or one of its members.
    ///
    /// # Errors
    ///
    /// As [`Owned::write_in`](super::Owned::write_in); the struct that has the union in it is the first level of nesting.
    fn write_in(&self, builder: &mut Self::Builder<'_>) -> Result<(), BuildError> {
        // SAFETY: the implementer of `Union` promises that a builder is a transparent struct of a slot.
        let slot: &mut Slot<'_> = unsafe { slot_of(builder) };
        // SAFETY: the builder is one of a `Self`, which lies at the start of itself.
        let mut output = Written::in_struct(unsafe { slot.at(0) });
        // SAFETY: as above.
        unsafe { self.write(&mut output, 0) }
    }

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

/// Writes the member `M` of a `U`, with its tag, as the union at `offset`.
///
/// # Errors
///
/// When there is no room, or something in it cannot be written.
///
/// # Safety
///
/// The output has a `U` there, of which an `M` with this tag is a member.
#[doc(hidden)]
#[inline]
pub unsafe fn write_member<U: Union, M: Owned>(
    member: &M,
    output: &mut impl Output,
    offset: u32,
    tag: u32,
) -> Result<(), BuildError> {
    // SAFETY: the caller's promise, and an output for such a member.
    let written = unsafe {
        match output.member::<M>(offset, tag) {
            Ok(mut output) => member.write(&mut output),
            Err(error) => Err(error),
        }
    };
    if written.is_err()
        && let Some(number) = U::MEMBERS.iter().position(|member| member.tag == tag)
    {
        output.note_member(number);
    }
    written
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
