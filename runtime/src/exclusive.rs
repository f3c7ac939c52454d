//! Changing messages in place: bytes that are the caller's alone come in, references to write through go out.
//!
//! What is changed are values: scalars, enums, plain structs, elements of them, what is in room. References, lengths of
//! slices, strings that lie elsewhere and members of unions stay what they are, so what was verified stays verified.
//! Fields that a table was written without can't be changed: setters say so, and what would lend them is `None` or empty.
//!
//! What is lent borrows the `MonsterMut` that lends it, so that nothing is lent twice. The methods of generated `MonsterMut`s are
//! behind feature `exclusive`, which feature `host` turns on.

use core::fmt;
use core::ptr::NonNull;

mod elements;
#[cfg(all(doctest, feature = "exclusive"))]
mod lent_twice;
mod setters;
mod view;

pub use elements::{IterMut, MutSlice};
pub use setters::{
    clear, set, set_maybe, set_maybe_room, set_maybe_room_text, set_room, set_room_text,
};
pub use view::MutView;

use crate::envelope::Envelope;
use crate::error::Error;
use crate::flat::Structure;
use crate::frozen::{Frozen, View, check_alignment};
use crate::layout::ENVELOPE_SIZE;
use crate::verify::{VerifyOptions, scratch_len, verify_disjoint};

/// Bytes that nobody else reads or writes for as long as `'a` lasts.
///
/// ```
/// use karmem::{Exclusive, Frozen, MessageBuilder, VerifyOptions, bytemuck};
/// # #[path = "../../generated/rust/flock.rs"]
/// # mod flock;
/// # use flock::{Bird, Flock};
///
/// # fn main() -> Result<(), Box<dyn core::error::Error>> {
/// # let mut region = [karmem::Word::ZERO; 32];
/// # let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
/// # let mut flock = message.root::<Flock>()?;
/// # flock.set_birds(&[Bird::new(0.0, 0.0, 11.5), Bird::new(1.0, 0.0, 12.0)])?;
/// # message.finish(flock)?;
/// let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut region);
/// // One bit of scratch space for each word of the message; with feature `alloc`, `access` takes it from the heap.
/// # #[cfg(feature = "exclusive")] {
/// let mut flock = Exclusive::new(bytes).access_with::<Flock>(&VerifyOptions::DEFAULT, &mut [0; 1])?;
/// for bird in flock.birds_mut() {
///     bird.speed *= 2.0;
/// }
/// assert_eq!(flock.birds()[1].speed, 24.0);
/// # }
/// # Ok(())
/// # }
/// ```
///
/// It borrows the bytes, so that nothing else can be made of them meanwhile:
///
/// ```compile_fail,E0502
/// # let mut words = [karmem::Word::ZERO; 4];
/// let exclusive = karmem::Exclusive::new(bytemuck::bytes_of_mut(&mut words));
/// let frozen = karmem::Frozen::new(bytemuck::bytes_of(&words));
/// exclusive.freeze();
/// ```
pub struct Exclusive<'a> {
    bytes: &'a mut [u8],
}

impl<'a> Exclusive<'a> {
    /// The bytes of a Rust slice, which the borrow keeps for the caller.
    #[must_use]
    pub const fn new(bytes: &'a mut [u8]) -> Self {
        Self { bytes }
    }

    /// The `size` bytes from `start` on.
    ///
    /// # Safety
    ///
    /// They can be read and written, and nobody else does either, for as long as `'a` lasts: no guest, no thread, no process.
    #[must_use]
    pub const unsafe fn from_raw_parts(start: NonNull<u8>, size: usize) -> Self {
        // SAFETY: the caller's promise is what an exclusive slice needs; bytes have no alignment and no invalid values, and
        // a mapping is never longer than `isize::MAX`.
        let bytes = unsafe { core::slice::from_raw_parts_mut(start.as_ptr(), size) };
        Self { bytes }
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8] {
        self.bytes
    }

    /// The same bytes, for a shorter time: what takes an `Exclusive` consumes it.
    #[must_use]
    pub const fn reborrow(&mut self) -> Exclusive<'_> {
        Exclusive { bytes: self.bytes }
    }

    /// The bytes, not to be written any more.
    #[must_use]
    pub const fn freeze(self) -> Frozen<'a> {
        Frozen::new(self.bytes)
    }

    /// Verifies the message of type `T` at the start of the bytes and opens its root to be changed.
    ///
    /// It is verified as for reading, and besides that no two of its objects share a word, which is noted in scratch
    /// space of 1/64 of the message's size.
    ///
    /// # Errors
    ///
    /// Those of [`Frozen::access`], and when two objects, or one and the envelope, share a word.
    #[cfg(feature = "alloc")]
    pub fn access<T: Structure>(self, options: &VerifyOptions) -> Result<T::Mut<'a>, Error> {
        let (size, root) = self.enveloped::<T>()?;
        options.check_size(size)?;
        let mut scratch = alloc::vec![0; scratch_len(size)];
        self.access_at::<T>(size, root, ENVELOPE_SIZE, options, &mut scratch)
    }

    /// As [`Exclusive::access`], with the scratch space that is given: [`scratch_len`] elements. What is in it does not
    /// matter, nor what is left there.
    ///
    /// # Errors
    ///
    /// As for `access`, and when the scratch space is too short.
    pub fn access_with<T: Structure>(
        self,
        options: &VerifyOptions,
        scratch: &mut [u64],
    ) -> Result<T::Mut<'a>, Error> {
        let (size, root) = self.enveloped::<T>()?;
        self.access_at::<T>(size, root, ENVELOPE_SIZE, options, scratch)
    }

    /// As [`Exclusive::access`], for a message without an envelope, whose root of type `T` is its first byte.
    ///
    /// # Errors
    ///
    /// Those of [`Frozen::access_bare`], and when two objects share a word.
    #[cfg(feature = "alloc")]
    pub fn access_bare<T: Structure>(self, options: &VerifyOptions) -> Result<T::Mut<'a>, Error> {
        let size = self.bare()?;
        options.check_size(size)?;
        let mut scratch = alloc::vec![0; scratch_len(size)];
        self.access_at::<T>(size, 0, 0, options, &mut scratch)
    }

    /// As [`Exclusive::access_bare`], with the scratch space that is given.
    ///
    /// # Errors
    ///
    /// As for `access_bare`, and when the scratch space is too short.
    pub fn access_bare_with<T: Structure>(
        self,
        options: &VerifyOptions,
        scratch: &mut [u64],
    ) -> Result<T::Mut<'a>, Error> {
        let size = self.bare()?;
        self.access_at::<T>(size, 0, 0, options, scratch)
    }

    /// Size and root offset of the message that the bytes begin with, which is a `T`.
    fn enveloped<T: Structure>(&self) -> Result<(usize, u32), Error> {
        check_alignment(self.bytes)?;
        let envelope = Envelope::read(self.bytes)?;
        envelope.check::<T>(self.bytes.len())?;
        Ok((envelope.message_size as usize, envelope.root))
    }

    /// The size of a message without an envelope.
    fn bare(&self) -> Result<usize, Error> {
        check_alignment(self.bytes)?;
        Ok(self.bytes.len().min(u32::MAX as usize))
    }

    /// Opens the message in the first `size` bytes, of which an envelope takes the first `reserved`.
    fn access_at<T: Structure>(
        self,
        size: usize,
        root: u32,
        reserved: u32,
        options: &VerifyOptions,
        scratch: &mut [u64],
    ) -> Result<T::Mut<'a>, Error> {
        options.check_size(size)?;
        let (len, needed) = (scratch.len(), scratch_len(size));
        let Some(scratch) = scratch.get_mut(..needed) else {
            return Err(Error::ScratchTooShort { len, needed });
        };
        let message = &mut self.bytes[..size];
        let verified = verify_disjoint::<T>(message, root, options, reserved, scratch)?;
        // From here on the message is reached through this pointer only, whose right to write the borrow passes on.
        let start = message.as_mut_ptr();
        // SAFETY: the verifier has found the root, a `T`, in the message, which is borrowed for `'a`.
        let view = unsafe { View::root(start, root, verified) };
        // SAFETY: nobody else reads or writes the message, and its objects are disjoint: what the view leads to, nothing
        // else does.
        Ok(unsafe { T::from_mut(MutView::new(view)) })
    }
}

impl fmt::Debug for Exclusive<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exclusive")
            .field("size", &self.bytes.len())
            .finish()
    }
}
