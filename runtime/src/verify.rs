//! The verifier: untrusted bytes in, the right to read them without further checks out.
//!
//! It visits what a frozen reference can reach, once, without allocation. It is linear: everything that it
//! visits is charged to a budget of as many bytes as the message has, so that overlapping or cyclic
//! references cannot make a short message expensive.

use core::fmt;

use crate::error::{Error, Invalid, Reason};
use crate::flat::{Field, References, StructLayout};
use crate::layout::{Class, Shape, TABLE_HEADER_SIZE, WORD};

/// What the verifier accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyOptions {
    /// How deep tables may be nested. The verifier calls itself for each level, so that thousands need a larger
    /// stack than threads have.
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
struct Failed;

/// The state of one verification.
#[derive(Debug)]
pub(crate) struct Verifier<'a> {
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

    /// Verifies the root, a struct or table with this layout at `offset`, and all that it reaches.
    pub(crate) fn root(mut self, layout: &StructLayout, offset: u32) -> Result<(), Error> {
        let verified = match layout.class {
            Class::Table => self.table(layout, offset),
            Class::Inline => self
                .claim(offset, u64::from(layout.shape.size), layout.shape.align)
                .and_then(|()| self.fields(layout.fields, offset, layout.shape.size)),
        };
        match (verified, self.failure) {
            (Err(Failed), Some((offset, reason))) => Err(Error::Invalid(Invalid {
                offset,
                reason,
                path: self.path,
            })),
            _ => Ok(()),
        }
    }

    /// Verifies the table at `offset`, at which nothing has been looked at.
    fn table(&mut self, layout: &StructLayout, offset: u32) -> Result<(), Failed> {
        self.range(offset, u64::from(TABLE_HEADER_SIZE), layout.shape.align)?;
        let size = self.u32(offset);
        if size < TABLE_HEADER_SIZE {
            return Err(self.fail(offset, Reason::TableSize { stated: size }));
        }
        // A table occupies whole words; its size word says where its last field ends.
        self.claim(
            offset,
            u64::from(size).next_multiple_of(u64::from(WORD)),
            layout.shape.align,
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
        self.fields(layout.fields, offset, size)?;
        self.depth += 1;
        Ok(())
    }

    /// Verifies the fields of the object at `at` that end within its first `size` bytes, which lie in the
    /// message. The others are absent.
    fn fields(&mut self, fields: &[Field], at: u32, size: u32) -> Result<(), Failed> {
        for field in fields {
            // Fields lie in order. To stop here keeps a short table of a large struct as cheap as it is short.
            if field.offset + field.shape.size > size {
                break;
            }
            if matches!(field.references, References::None) {
                continue;
            }
            if self
                .references(&field.references, at + field.offset)
                .is_err()
            {
                self.enter(Step::Field(field.name));
                return Err(Failed);
            }
        }
        Ok(())
    }

    /// Verifies what the field at `at` refers to. Its own bytes lie in the message.
    #[inline(always)]
    fn references(&mut self, references: &References, at: u32) -> Result<(), Failed> {
        match *references {
            References::None => Ok(()),
            References::Text { limit } => self.text(at, limit),
            References::Slice {
                limit,
                element,
                structs,
            } => {
                let (offset, len) = self.slice(at, element, limit)?;
                match structs {
                    None => Ok(()),
                    Some(layout) => self.structs(layout(), offset, len),
                }
            }
            References::Table(layout) => match self.u32(at) {
                0 => Ok(()),
                offset => self.table(layout(), offset),
            },
            References::Structs { len: 1, layout } => {
                let layout = layout();
                self.fields(layout.fields, at, layout.shape.size)
            }
            References::Structs { len, layout } => self.structs(layout(), at, len),
        }
    }

    /// Verifies `len` inline structs, one behind the other from `at`, whose own bytes lie in the message.
    fn structs(&mut self, layout: &StructLayout, at: u32, len: u32) -> Result<(), Failed> {
        for index in 0..len {
            // No overflow: `len` structs of this size were found inside the message.
            let element = at + index * layout.shape.size;
            if self
                .fields(layout.fields, element, layout.shape.size)
                .is_err()
            {
                self.enter(Step::Index(index));
                return Err(Failed);
            }
        }
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
    fn text(&mut self, at: u32, limit: u32) -> Result<(), Failed> {
        let (offset, len) = self.slice(at, Shape::scalar(1), limit)?;
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

    pub(crate) const EMPTY: Self = Self {
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
