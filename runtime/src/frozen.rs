//! Reading bytes that nobody can write: verified once, then read in place like any Rust value.

use core::fmt;
use core::ptr::NonNull;

mod elements;
#[cfg(doctest)]
mod kept_too_long;
mod view;

pub use elements::{RefIter, RefSlice};
pub use view::View;

use crate::envelope::Envelope;
use crate::error::Error;
use crate::flat::Structure;
use crate::layout::WORD;
use crate::verify::{Verified, VerifyOptions, verify};

/// Bytes that nobody can write for as long as `'a` lasts.
///
/// Where the bytes come from is the proof: a `&[u8]` of Rust's own is one (nobody else can write it), and
/// feature `host` makes one of memory that it shares only where nobody can write it any more.
#[derive(Clone, Copy)]
pub struct Frozen<'a> {
    bytes: &'a [u8],
}

impl<'a> Frozen<'a> {
    /// The bytes of a Rust slice, which the borrow keeps from being written.
    ///
    /// ```
    /// let words = [karmem::Word::ZERO; 4];
    /// let frozen = karmem::Frozen::new(bytemuck::bytes_of(&words));
    /// assert_eq!(frozen.bytes().len(), 32);
    /// ```
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    /// The `size` bytes from `start` on.
    ///
    /// # Safety
    ///
    /// They can be read, and nobody writes them, for as long as `'a` lasts: no guest, no thread, no process.
    #[must_use]
    pub const unsafe fn from_raw_parts(start: NonNull<u8>, size: usize) -> Self {
        // SAFETY: the caller's promise is what a shared slice needs; bytes have no alignment and no
        // invalid values, and a mapping is never longer than `isize::MAX`.
        let bytes = unsafe { core::slice::from_raw_parts(start.as_ptr(), size) };
        Self { bytes }
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// Verifies the message of type `T` at the start of the bytes and opens its root.
    ///
    /// Takes time proportional to the part of the message that is not plain data; see `docs/safety.md`. What it returns can be
    /// copied and sent, and needs no verification for as long as the bytes are frozen.
    /// Bytes behind the message are ignored.
    ///
    /// # Errors
    ///
    /// When the bytes are not as aligned as what is in them, which is 8 unless a struct asks for more, don't begin with the envelope of a finished message of type `T`, or
    /// anything that the root reaches is out of place.
    pub fn access<T: Structure>(self, options: &VerifyOptions) -> Result<T::Ref<'a>, Error> {
        let (root, verified) = self.verify::<T>(options)?;
        // SAFETY: just verified, and borrowed for `'a`.
        Ok(unsafe { self.root::<T>(root, verified) })
    }

    /// Verifies a message without an envelope, whose root of type `T` is its first byte.
    ///
    /// Offsets in it can reach all of the bytes, but not beyond 4 GiB.
    ///
    /// # Errors
    ///
    /// When the bytes are not as aligned as what is in them, which is 8 unless a struct asks for more, or anything that the root reaches is out of place.
    pub fn access_bare<T: Structure>(self, options: &VerifyOptions) -> Result<T::Ref<'a>, Error> {
        check_alignment(self.bytes)?;
        let size = self.bytes.len().min(u32::MAX as usize);
        options.check_size(size)?;
        let verified = verify::<T>(&self.bytes[..size], 0, options)?;
        // SAFETY: just verified, and borrowed for `'a`.
        Ok(unsafe { self.root::<T>(0, verified) })
    }

    /// Verifies the message of type `T` at the start of the bytes: where its root lies, and what else was found out.
    pub(crate) fn verify<T: Structure>(
        self,
        options: &VerifyOptions,
    ) -> Result<(u32, Verified), Error> {
        check_alignment(self.bytes)?;
        let envelope = Envelope::read(self.bytes)?;
        envelope.check::<T>(self.bytes.len())?;
        options.check_size(envelope.message_size as usize)?;
        let message = &self.bytes[..envelope.message_size as usize];
        let verified = verify::<T>(message, envelope.root, options)?;
        Ok((envelope.root, verified))
    }

    /// The root of a message that is known to be valid.
    ///
    /// # Safety
    ///
    /// This was found out of these bytes, of a message that they begin with and whose root is a `T`.
    #[inline]
    pub(crate) unsafe fn root<T: Structure>(self, root: u32, verified: Verified) -> T::Ref<'a> {
        // SAFETY: the caller's promise; the bytes are borrowed for `'a`.
        let view = unsafe { View::root(self.bytes.as_ptr(), root, verified) };
        // SAFETY: the root is a verified `T` of the verified message.
        unsafe { T::from_view(view) }
    }
}

/// Fails where a message in these bytes could not be read in place.
pub(crate) fn check_alignment(bytes: &[u8]) -> Result<(), Error> {
    match bytes.as_ptr().addr() % WORD as usize {
        0 => Ok(()),
        // Nothing may lie anywhere. It is too short, whatever it is for.
        _ if bytes.is_empty() => Ok(()),
        remainder => Err(Error::Misaligned {
            remainder,
            align: WORD,
        }),
    }
}

impl fmt::Debug for Frozen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frozen")
            .field("size", &self.bytes.len())
            .finish()
    }
}
