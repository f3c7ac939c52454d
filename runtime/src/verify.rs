//! The verifier: untrusted bytes in, the right to read them without further checks out.
//!
//! It visits what a frozen reference can reach, once, without allocation. It is linear: everything that it
//! visits is charged to a budget of as many bytes as the message has, so that overlapping or cyclic
//! references cannot make a short message expensive.

use crate::error::{Error, Invalid, Reason};
use crate::flat::{Stored, Structure, layout_of};
use crate::layout::{Class, Shape, TABLE_HEADER_SIZE, WORD};
use crate::path::Path;

mod disjoint;
mod options;
mod union;

use disjoint::Claims;
pub use disjoint::scratch_len;
pub use options::VerifyOptions;

/// How many elements ahead the verifier looks. What elements refer to is scattered, and comes from memory slowly;
/// it loads a byte of what it will need while it still works on what it has.
const LOOK_AHEAD: u32 = 4;

/// What the verifier has found out about a message that is valid.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verified {
    /// Every table that the root reaches has all fields of its struct, as the reader knows it.
    pub(crate) tables_are_complete: bool,
}

/// The verifier has stopped; it holds the reason.
#[derive(Debug)]
pub struct Failed;

/// The state of one verification.
#[derive(Debug)]
pub struct Verifier<'a> {
    /// The message, 8-aligned.
    message: &'a [u8],
    /// Bytes that may still be visited; starts as the length of the message, or at 0 where `claims` sees to it.
    budget: u64,
    /// What is known of those that were visited.
    claims: Claims<'a>,
    /// Objects that may still be entered below the present one.
    depth: u32,
    max_depth: u32,
    /// Whether no table so far ends before a field of its struct.
    tables_are_complete: bool,
    failure: Option<Failure>,
    path: Path,
}

/// Why the verifier stopped.
#[derive(Clone, Copy, Debug)]
enum Failure {
    /// Something in the message is wrong, whose offset this is.
    Invalid(u32, Reason),
    /// The message lies where an object in it can't be read: its first byte should be at a multiple of this.
    Misaligned(u32),
}

impl<'a> Verifier<'a> {
    /// A verifier for `message`, whose first byte lies at a multiple of 8 and which is shorter than 4 GiB.
    pub(crate) fn new(message: &'a [u8], options: &VerifyOptions) -> Self {
        let max_depth = options.max_depth.min(VerifyOptions::LARGEST_DEPTH);
        Self {
            message,
            budget: message.len() as u64,
            claims: Claims::Counted,
            depth: max_depth,
            max_depth,
            tables_are_complete: true,
            failure: None,
            path: Path::EMPTY,
        }
    }

    /// Verifies the root, a `T` at `offset`, and all that it reaches.
    pub(crate) fn root<T: Structure>(mut self, offset: u32) -> Result<Verified, Error> {
        let Shape { size, align } = T::LAYOUT.shape;
        let verified = match T::LAYOUT.class {
            Class::Table => self.table::<T>(offset),
            Class::Inline => self
                .claim(offset, u64::from(size), align)
                .and_then(|()| self.fields::<T>(offset, size)),
        };
        match (verified, self.failure) {
            (Err(Failed), Some(Failure::Invalid(offset, reason))) => Err(Error::Invalid(Invalid {
                offset,
                reason,
                path: self.path.from(layout_of::<T>()),
            })),
            (Err(Failed), Some(Failure::Misaligned(align))) => Err(Error::Misaligned {
                remainder: self.message.as_ptr().addr() % align as usize,
                align,
            }),
            _ => Ok(Verified {
                tables_are_complete: self.tables_are_complete,
            }),
        }
    }

    /// Verifies what the table reference at `at`, which lies in the message, refers to.
    #[inline]
    pub(crate) fn referred_table<T: Structure>(&mut self, at: u32) -> Result<(), Failed> {
        match self.u32(at) {
            0 => Ok(()),
            offset => self.table::<T>(offset),
        }
    }

    /// Verifies the table at `offset`, at which nothing has been looked at.
    #[inline]
    fn table<T: Structure>(&mut self, offset: u32) -> Result<(), Failed> {
        let Shape { size, align } = T::LAYOUT.shape;
        // Nearly every table is as long as its struct: then one look says that all of it is there.
        let end = u64::from(offset) + u64::from(size);
        let is_whole = end <= self.message.len() as u64 && self.u32(offset) == T::LAYOUT.end;
        let size = if is_whole && T::LAYOUT.end >= TABLE_HEADER_SIZE {
            self.claim(offset, u64::from(size), align)?;
            T::LAYOUT.end
        } else {
            self.claim_other_table::<T>(offset)?
        };
        self.enter(offset)?;
        self.fields::<T>(offset, size)?;
        self.depth += 1;
        Ok(())
    }

    /// Claims the table at `offset`, which may be of any size, and returns where its last field ends.
    #[cold]
    fn claim_other_table<T: Structure>(&mut self, offset: u32) -> Result<u32, Failed> {
        let align = T::LAYOUT.shape.align;
        self.range(offset, u64::from(TABLE_HEADER_SIZE), align)?;
        let size = self.u32(offset);
        if size < TABLE_HEADER_SIZE {
            return Err(self.fail(offset, Reason::TableSize { stated: size }));
        }
        // A table is as long as a multiple of its alignment; its size word says where its last field ends.
        let rounded = u64::from(size).next_multiple_of(u64::from(align));
        self.claim(offset, rounded, align)?;
        if size < T::LAYOUT.end {
            self.tables_are_complete = false;
        }
        Ok(size)
    }

    /// Verifies the fields of the `T` at `at` that end within its first `size` bytes, which lie in the message. The
    /// others are absent.
    #[inline]
    pub(crate) fn fields<T: Structure>(&mut self, at: u32, size: u32) -> Result<(), Failed> {
        let mut rest = T::LAYOUT.verified;
        while rest != 0 {
            let number = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if !self.field::<T>(number, at, size)? {
                return Ok(());
            }
        }
        // The layout does not say whether fields behind the first 64 have something to verify.
        for number in u64::BITS as usize..T::LAYOUT.fields.len() {
            if !self.field::<T>(number, at, size)? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Verifies the field with this number of the `T` at `at`, if it ends within the first `size` bytes, and says
    /// whether it does. Fields lie in order: no other needs to be looked at when it does not, which keeps a
    /// short table of a large struct as cheap as it is short.
    #[inline(always)]
    fn field<T: Structure>(&mut self, number: usize, at: u32, size: u32) -> Result<bool, Failed> {
        let field = &layout_of::<T>().fields[number];
        if field.offset + field.shape.size > size {
            return Ok(false);
        }
        if (field.verify)(self, at + field.offset).is_err() {
            self.path.prepend_field(number);
            return Err(Failed);
        }
        Ok(true)
    }

    /// Verifies `len` elements of type `T`, one behind the other from `at`, whose own bytes lie in the message.
    #[inline]
    pub(crate) fn elements<T: Stored>(&mut self, at: u32, len: u32) -> Result<(), Failed> {
        let Some(first) = T::FIRST else {
            return Ok(());
        };
        for index in 0..len {
            // No overflow: `len` elements of this size were found inside the message.
            let element = at + index * T::SHAPE.size;
            // The few elements of a short slice, or an array, lie close to each other.
            if len > LOOK_AHEAD && index < len - LOOK_AHEAD {
                let ahead = element + LOOK_AHEAD * T::SHAPE.size;
                core::hint::black_box(self.byte_referred_to(ahead + first));
            }
            if T::verify(self, element).is_err() {
                self.path.prepend_index(index);
                return Err(Failed);
            }
        }
        Ok(())
    }

    /// The first byte of what the reference at `at`, which lies in the message, refers to.
    #[inline]
    fn byte_referred_to(&self, at: u32) -> u8 {
        let offset = self.u32(at) as usize;
        self.message.get(offset).copied().unwrap_or_default()
    }

    /// Verifies the slice reference at `at`, which lies in the message, and its elements.
    #[inline]
    pub(crate) fn referred_slice<T: Stored>(&mut self, at: u32, limit: u32) -> Result<(), Failed> {
        let (offset, len) = self.slice(at, T::SHAPE, limit)?;
        if T::FIRST.is_none() || len == 0 {
            return Ok(());
        }
        self.enter(offset)?;
        self.elements::<T>(offset, len)?;
        self.depth += 1;
        Ok(())
    }

    /// Goes one level deeper, to the object at `offset`. Whoever comes back adds the level again.
    #[inline]
    fn enter(&mut self, offset: u32) -> Result<(), Failed> {
        if self.depth == 0 {
            let limit = self.max_depth;
            return Err(self.fail(offset, Reason::TooDeep { limit }));
        }
        self.depth -= 1;
        Ok(())
    }

    /// Verifies the slice reference at `at`: a range in the message, aligned, paid for.
    ///
    /// Returns offset and length.
    #[inline]
    fn slice(&mut self, at: u32, element: Shape, limit: u32) -> Result<(u32, u32), Failed> {
        let word = self.u64(at);
        // The low half of a little-endian word is its first half.
        let (offset, len) = (word as u32, (word >> 32) as u32);
        if len > limit {
            return Err(self.fail(at, Reason::TooLong { len, limit }));
        }
        if offset == 0 && len != 0 {
            return Err(self.fail(at, Reason::Missing { len }));
        }
        self.claim(
            offset,
            u64::from(len) * u64::from(element.size),
            element.align,
        )?;
        Ok((offset, len))
    }

    /// Verifies the string that the slice reference at `at` refers to.
    #[inline]
    pub(crate) fn referred_text(&mut self, at: u32, limit: u32) -> Result<(), Failed> {
        let (offset, len) = self.slice(at, Shape::scalar(1), limit)?;
        self.text(offset, len)
    }

    /// Verifies that the `len` bytes at `offset`, which lie in the message, are a string.
    #[inline]
    pub(crate) fn text(&mut self, offset: u32, len: u32) -> Result<(), Failed> {
        let start = offset as usize;
        let bytes = &self.message[start..start + len as usize];
        // Most names are ASCII, which takes a few words to find out.
        if bytes.is_ascii() {
            return Ok(());
        }
        match core::str::from_utf8(bytes) {
            Ok(_) => Ok(()),
            Err(error) => {
                // Less than `len`, which is a `u32`.
                let valid_up_to = error.valid_up_to() as u32;
                Err(self.fail(offset, Reason::Utf8 { valid_up_to }))
            }
        }
    }

    /// Verifies that the room at `at`, which lies in the message, has a length of at most `limit`, and returns it.
    #[inline]
    pub(crate) fn room(&mut self, at: u32, limit: u32) -> Result<u32, Failed> {
        let len = self.u32(at);
        if len > limit {
            return Err(self.fail(at, Reason::TooLong { len, limit }));
        }
        Ok(len)
    }

    /// Finds `size` bytes at `offset` in the message and charges them to the budget.
    #[inline]
    fn claim(&mut self, offset: u32, size: u64, align: u32) -> Result<(), Failed> {
        self.range(offset, size, align)?;
        match self.budget.checked_sub(size) {
            Some(rest) => {
                self.budget = rest;
                Ok(())
            }
            None => self.claim_beyond_budget(offset, size),
        }
    }

    #[inline]
    fn range(&mut self, offset: u32, size: u64, align: u32) -> Result<(), Failed> {
        if offset & (align - 1) != 0 {
            return Err(self.fail(offset, Reason::Misaligned { offset, align }));
        }
        if align > WORD {
            self.address(size, align)?;
        }
        let start = u64::from(offset);
        if start + size > self.message.len() as u64 {
            let message = self.message.len() as u32;
            return Err(self.fail(
                offset,
                Reason::OutOfBounds {
                    start,
                    size,
                    message,
                },
            ));
        }
        Ok(())
    }

    /// Verifies that what asks for more than the message's usual alignment, and is read through references that have it, lies
    /// at such an address, if its offset is a multiple of it. Nothing may lie anywhere.
    #[cold]
    fn address(&mut self, size: u64, align: u32) -> Result<(), Failed> {
        let address = self.message.as_ptr().addr();
        if size == 0 || address.is_multiple_of(align as usize) {
            return Ok(());
        }
        self.failure = Some(Failure::Misaligned(align));
        Err(Failed)
    }

    /// The word at `at`, which lies in the message.
    #[inline]
    fn u32(&self, at: u32) -> u32 {
        let at = at as usize;
        u32::from_le_bytes(self.message[at..at + 4].try_into().unwrap_or_default())
    }

    #[inline]
    fn u64(&self, at: u32) -> u64 {
        let at = at as usize;
        u64::from_le_bytes(self.message[at..at + 8].try_into().unwrap_or_default())
    }

    #[cold]
    fn fail(&mut self, offset: u32, reason: Reason) -> Failed {
        self.failure = Some(Failure::Invalid(offset, reason));
        Failed
    }
}
