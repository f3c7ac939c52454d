//! Objects of Rust's own: what is read of a message goes in and out, and whole messages come out.
//!
//! A struct of a schema is a struct of Rust's, with a `String` for a string and a `Vec` for a slice. This module knows how
//! each kind of field is kept so, and nothing of the operating system or of who else may see the bytes.
//!
//! ```
//! use karmem::{Frozen, ReadOwned as _, VerifyOptions};
//!
//! #[path = "../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::{Bird, Flock};
//!
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! let geese = Flock {
//!     name: "geese".into(),
//!     birds: vec![Bird::new(0.0, 0.0, 11.5), Bird::new(1.0, 0.0, 12.0)],
//! };
//! let message = geese.to_bytes()?; // derefs to the bytes
//!
//! let flock = Frozen::new(&message).access::<Flock>(&VerifyOptions::DEFAULT)?;
//! assert_eq!(flock.read(), geese);
//!
//! let mut ducks = Flock { name: "ducks".into(), ..Flock::default() };
//! flock.read_into(&mut ducks); // what `ducks` has allocated is used again
//! assert_eq!(ducks, geese);
//! # Ok(())
//! # }
//! ```
//!
//! # How they are written
//!
//! The same object is written as the same bytes: the bytes of a struct first, then what its fields refer to, each with all
//! that it refers to itself, in the order of the fields. A slice without elements lies nowhere. This is the *canonical*
//! order; a message in it, read and written, comes out as it was. Values are written as the bits that they have: what somebody else
//! has put into the padding of a plain struct, or into a `Bool` that is more than 1, is read and written as it is.

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
pub mod arbitrary;
mod in_place;
mod measured;
mod message;
mod output;
mod references;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde;
mod union;
mod values;

use core::fmt;

pub use measured::Measured;
pub use message::Message;
pub use output::{Output, Written};
pub use union::{OwnedUnion, write_member};

use crate::build::{Slot, slot_of};
use crate::error::{BuildError, WriteError};
use crate::flat::{Stored, Structure};
use crate::layout::Class;
use crate::verify::VerifyOptions;

/// A struct of a schema, as a struct of Rust's with public fields.
///
/// Its [`Default`] is what an absent table reads as: the defaults of the schema.
///
/// A struct that may have others of its kind in it has them in boxes. Those can be nested deeper than the stack is, as in any
/// such type of Rust's: what is read of a message cannot, and [`write_in`](Owned::write_in) refuses it, but dropping it,
/// cloning it and comparing it take the stack that they take, and so does reading it from a format of serde's, unless that has a limit of its own.
pub trait Owned: Structure + Default + Clone + PartialEq + fmt::Debug {
    /// Makes it what `object` is, and uses again what it has allocated.
    ///
    /// Elements that are absent become defaults: so a message can have about a quarter as many structs in it as it has bytes, of
    /// whatever size they are in Rust.
    fn read_from(&mut self, object: Self::Ref<'_>);

    /// Writes all fields.
    ///
    /// # Errors
    ///
    /// As [`write_in`](Owned::write_in).
    ///
    /// # Safety
    ///
    /// The output is for a `Self`.
    #[doc(hidden)]
    unsafe fn write(&self, output: &mut impl Output) -> Result<(), BuildError>;

    /// Writes all fields into the object that `builder` builds, whatever it has been until now.
    ///
    /// # Errors
    ///
    /// When there is no room, something is longer than the schema allows, a union is what the schema has no name for, or objects
    /// are nested deeper than readers follow them unless they are told to: 64 levels, this object being the first. Fields that were
    /// written until then stay so.
    fn write_in(&self, builder: &mut Self::Builder<'_>) -> Result<(), BuildError> {
        self.write_in_for(builder, &VerifyOptions::DEFAULT)
    }

    /// As [`write_in`](Owned::write_in), for readers that follow objects as deep as these options say. [`Message::write_for`] says what
    /// that costs.
    ///
    /// # Errors
    ///
    /// As [`write_in`](Owned::write_in), with the limit of `readers`.
    fn write_in_for(
        &self,
        builder: &mut Self::Builder<'_>,
        readers: &VerifyOptions,
    ) -> Result<(), BuildError> {
        // SAFETY: the implementer of `Structure` promises that a builder is a transparent struct of a slot.
        let slot: &mut Slot<'_> = unsafe { slot_of(builder) };
        // SAFETY: the builder is one of a `Self`, which lies at the start of itself.
        unsafe { self.write(&mut Written::root::<Self>(slot.at(0), readers)?) }
    }

    /// A message with this as its root, as long as it needs to be, in canonical order. Whoever has the schema reads it with
    /// [`VerifyOptions::DEFAULT`].
    ///
    /// [`Message::write`] makes one where another one was, [`Message::write_for`] one for readers with other options.
    ///
    /// # Errors
    ///
    /// As [`write_in`](Owned::write_in), with the way to the field; there is no room for more than 4 GiB.
    fn to_bytes(&self) -> Result<Message, WriteError> {
        let mut message = Message::new();
        message.write(self)?;
        Ok(message)
    }
}

/// Readers that can be read as a whole.
pub trait ReadOwned: Copy {
    /// What comes out.
    type Owned: Default;

    /// A copy of all that is there.
    fn read(self) -> Self::Owned {
        let mut owned = Self::Owned::default();
        self.read_into(&mut owned);
        owned
    }

    /// Makes `owned` a copy of all that is there, and uses again what it has allocated.
    fn read_into(self, owned: &mut Self::Owned);
}

/// How a field that is stored as a `Self` is kept where it is owned.
#[doc(hidden)]
pub trait Own: Stored {
    /// What it is kept as.
    type Owned;

    /// What an absent one is kept as.
    fn absent() -> Self::Owned;

    /// Makes `owned` what was read.
    fn read(value: Self::Ref<'_>, owned: &mut Self::Owned);

    /// Writes it into the field at `offset`.
    ///
    /// # Errors
    ///
    /// When something in it cannot be written.
    ///
    /// # Safety
    ///
    /// The output has a `Self` there.
    unsafe fn write<O: Output>(
        owned: &Self::Owned,
        output: &mut O,
        offset: u32,
    ) -> Result<(), BuildError>;
}

/// Writes the field at `offset`, as [`Own::write`] does, and notes which one it was if that fails.
///
/// # Errors
///
/// As [`Own::write`].
///
/// # Safety
///
/// As [`Own::write`].
#[doc(hidden)]
#[inline(always)]
pub unsafe fn write_field<T: Own>(
    owned: &T::Owned,
    output: &mut impl Output,
    offset: u32,
) -> Result<(), BuildError> {
    // SAFETY: the caller's promise.
    if let Err(error) = unsafe { T::write(owned, output, offset) } {
        output.note_field(offset);
        return Err(error);
    }
    Ok(())
}

/// What a field or element that is stored as a `T` is kept as.
pub type OwnedOf<T> = <T as Own>::Owned;

/// Whether the verifier counts the struct itself as a level of nesting.
const fn is_level<T: Structure>() -> bool {
    matches!(T::LAYOUT.class, Class::Table)
}
