//! The verifier: untrusted bytes in, the right to read them without further checks out.
//!
//! It visits what a frozen reference can reach, once, without allocation. It is linear: everything that it
//! visits is charged to a budget of as many bytes as the message has, so that overlapping or cyclic
//! references cannot make a short message expensive.

use core::fmt;

use crate::error::{Error, Invalid, Reason};
use crate::flat::{Stored, Structure};
use crate::layout::{Class, TABLE_HEADER_SIZE, WORD};

/// What the verifier accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyOptions {
    /// How deep tables may be nested.
    pub max_depth: u32,
}

impl VerifyOptions {
    /// The limits that apply unless others are given: tables nested 64 deep.
    pub const DEFAULT: Self = Self { max_depth: 64 };
}

impl Default for VerifyOptions {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The verifier has stopped; it holds the reason.
#[derive(Debug)]
pub struct Failed;

/// The state of one verification.
#[derive(Debug)]
pub struct Verifier<'a> {
    /// The message, 8-aligned.
    message: &'a [u8],
    /// Bytes that may still be visited; starts as the length of the message.
    budget: u64,
    /// Tables that may still be entered below the present one.
    depth: u32,
    max_depth: u32,
    failure: Option<(u32, Reason)>,
    path: Path,
}

impl<'a> Verifier<'a> {
    /// A verifier for `message`, whose first byte lies at a multiple of 8 and which is shorter than 4 GiB.
    pub(crate) fn new(message: &'a [u8], options: &VerifyOptions) -> Self {
        Self {
            message,
            budget: message.len() as u64,
            depth: options.max_depth,
            max_depth: options.max_depth,
            failure: None,
            path: Path::EMPTY,
        }
    }

    /// Verifies the root of type `T` at `offset`, and all that it reaches.
    pub(crate) fn root<T: Structure>(mut self, offset: u32) -> Result<(), Error> {
        match self.object::<T>(offset) {
            Ok(()) => Ok(()),
            Err(Failed) => {
                let (offset, reason) = self
                    .failure
                    .unwrap_or((offset, Reason::TableSize { stated: 0 }));
                Err(Error::Invalid(Invalid {
                    offset,
                    reason,
                    path: self.path,
                }))
            }
        }
    }

    /// Verifies a struct or table of type `T` that starts at `offset`, which has not been looked at.
    #[inline]
    fn object<T: Structure>(&mut self, offset: u32) -> Result<(), Failed> {
        match T::CLASS {
            Class::Inline => {
                self.claim(offset, u64::from(T::SHAPE.size), T::SHAPE.align)?;
                T::verify_fields(offset, T::SHAPE.size, self)
            }
            Class::Table => {
                self.range(offset, u64::from(TABLE_HEADER_SIZE), T::SHAPE.align)?;
                let size = self.u32(offset);
                if size < TABLE_HEADER_SIZE {
                    return Err(self.fail(offset, Reason::TableSize { stated: size }));
                }
                // A table occupies whole words; its size word says where its last field ends.
                self.claim(
                    offset,
                    u64::from(size).next_multiple_of(u64::from(WORD)),
                    T::SHAPE.align,
                )?;
                if self.depth == 0 {
                    return Err(self.fail(
                        offset,
                        Reason::TooDeep {
                            limit: self.max_depth,
                        },
                    ));
                }
                self.depth -= 1;
                T::verify_fields(offset, size, self)?;
                self.depth += 1;
                Ok(())
            }
        }
    }

    /// Verifies the field of type `T` at `offset` of the object at `at`, if it ends within the object's first
    /// `size` bytes, which lie in the message. A field that does not is absent.
    ///
    /// # Errors
    ///
    /// When what it refers to is not valid.
    #[inline(always)]
    pub fn field<T: Stored>(
        &mut self,
        at: u32,
        offset: u32,
        size: u32,
        name: &'static str,
    ) -> Result<(), Failed> {
        if !T::HAS_REFERENCES || offset + T::SHAPE.size > size {
            return Ok(());
        }
        match T::verify(at + offset, self) {
            Ok(()) => Ok(()),
            Err(Failed) => {
                self.enter(Step::Field(name));
                Err(Failed)
            }
        }
    }

    /// Verifies `len` values of type `T`, one behind the other from `at`, whose own bytes lie in the message.
    #[inline]
    pub(crate) fn elements<T: Structure>(&mut self, at: u32, len: u32) -> Result<(), Failed> {
        for index in 0..len {
            // No overflow: the caller has found `len * size` bytes at `at` inside the message.
            if T::verify_fields(at + index * T::SHAPE.size, T::SHAPE.size, self).is_err() {
                self.enter(Step::Index(index));
                return Err(Failed);
            }
        }
        Ok(())
    }

    /// Verifies the table reference at `at` and the table.
    #[inline]
    pub(crate) fn table<T: Structure>(&mut self, at: u32) -> Result<(), Failed> {
        match self.u32(at) {
            0 => Ok(()),
            offset => self.object::<T>(offset),
        }
    }

    /// Verifies the slice reference at `at`: a range of `len` times `stride` bytes in the message, aligned, paid for.
    ///
    /// Returns offset and length.
    #[inline]
    pub(crate) fn slice(
        &mut self,
        at: u32,
        stride: u32,
        align: u32,
        limit: u32,
    ) -> Result<(u32, u32), Failed> {
        let word = self.u64(at);
        // The low half of a little-endian word is its first half.
        let (offset, len) = (word as u32, (word >> 32) as u32);
        if len > limit {
            return Err(self.fail(at, Reason::TooLong { len, limit }));
        }
        if offset == 0 && len != 0 {
            return Err(self.fail(at, Reason::Missing { len }));
        }
        self.claim(offset, u64::from(len) * u64::from(stride), align)?;
        Ok((offset, len))
    }

    /// Verifies the string that the slice reference at `at` refers to.
    #[inline]
    pub(crate) fn text(&mut self, at: u32, limit: u32) -> Result<(), Failed> {
        let (offset, len) = self.slice(at, 1, 1, limit)?;
        let start = offset as usize;
        match core::str::from_utf8(&self.message[start..start + len as usize]) {
            Ok(_) => Ok(()),
            Err(error) => {
                // Less than `len`, which is a `u32`.
                let valid_up_to = error.valid_up_to() as u32;
                Err(self.fail(offset, Reason::Utf8 { valid_up_to }))
            }
        }
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
            None => Err(self.fail(
                offset,
                Reason::Overlap {
                    message: self.message.len() as u32,
                },
            )),
        }
    }

    #[inline]
    fn range(&mut self, offset: u32, size: u64, align: u32) -> Result<(), Failed> {
        if offset & (align - 1) != 0 {
            return Err(self.fail(offset, Reason::Misaligned { offset, align }));
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
        self.failure = Some((offset, reason));
        Failed
    }

    #[cold]
    fn enter(&mut self, step: Step) {
        self.path.prepend(step);
    }
}

/// One step of the way from the root of a message to a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a field.
    Field(&'static str),
    /// To an element.
    Index(u32),
}

/// The way from the root of a message to a value in it; prints as `monsters[17].data.name`.
///
/// It keeps the [`Path::CAPACITY`] steps next to the root; what is deeper prints as `…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path {
    /// From the root on; the first `len` are in use.
    steps: [Step; Path::CAPACITY],
    len: u8,
    /// Steps deeper than those that are kept.
    truncated: bool,
}

impl Path {
    /// How many steps are kept.
    pub const CAPACITY: usize = 16;

    const EMPTY: Self = Self {
        steps: [Step::Index(0); Self::CAPACITY],
        len: 0,
        truncated: false,
    };

    /// The steps that are kept, from the root on.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps[..usize::from(self.len)]
    }

    fn prepend(&mut self, step: Step) {
        if usize::from(self.len) == Self::CAPACITY {
            self.truncated = true;
        } else {
            self.len += 1;
        }
        self.steps.copy_within(..Self::CAPACITY - 1, 1);
        self.steps[0] = step;
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.len == 0 {
            return f.write_str("the root");
        }
        for (position, step) in self.steps().iter().enumerate() {
            match step {
                Step::Field(name) if position == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        if self.truncated {
            f.write_str(".…")
        } else {
            Ok(())
        }
    }
}
