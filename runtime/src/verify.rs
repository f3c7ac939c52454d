//! The verifier: untrusted bytes in, the right to read them without further checks out.
//!
//! It visits what a frozen reference can reach, once, without allocation. It is linear: everything that it
//! visits is charged to a budget of as many bytes as the message has, so that overlapping or cyclic
//! references cannot make a short message expensive.

use crate::error::{Error, Invalid, Reason};
use crate::flat::{Field, References, StructLayout};
use crate::layout::{Class, Shape, TABLE_HEADER_SIZE, WORD};
use crate::path::Path;

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

/// What the verifier has found out about a message that is valid.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verified {
    /// Every table that the root reaches has all fields of its struct, as the reader knows it.
    pub(crate) tables_are_complete: bool,
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
    /// Whether no table so far ends before a field of its struct.
    tables_are_complete: bool,
    failure: Option<(u32, Reason)>,
    path: Path,
    /// The element that the failure lies in, of a field that is not in `path` yet.
    element: Option<u32>,
}

impl<'a> Verifier<'a> {
    /// A verifier for `message`, whose first byte lies at a multiple of 8 and which is shorter than 4 GiB.
    pub(crate) fn new(message: &'a [u8], options: &VerifyOptions) -> Self {
        Self {
            message,
            budget: message.len() as u64,
            depth: options.max_depth,
            max_depth: options.max_depth,
            tables_are_complete: true,
            failure: None,
            path: Path::EMPTY,
            element: None,
        }
    }

    /// Verifies the root, a struct or table with this layout at `offset`, and all that it reaches.
    pub(crate) fn root(
        mut self,
        layout: &'static StructLayout,
        offset: u32,
    ) -> Result<Verified, Error> {
        let verified = match layout.class {
            Class::Table => self.table(layout, offset),
            Class::Inline => self
                .claim(offset, u64::from(layout.shape.size), layout.shape.align)
                .and_then(|()| self.object(layout, offset, layout.shape.size)),
        };
        match (verified, self.failure) {
            (Err(Failed), Some((offset, reason))) => Err(Error::Invalid(Invalid {
                offset,
                reason,
                path: self.path.from(layout),
            })),
            _ => Ok(Verified {
                tables_are_complete: self.tables_are_complete,
            }),
        }
    }

    /// Verifies the table at `offset`, at which nothing has been looked at.
    #[inline(always)]
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
        self.tables_are_complete &= layout.end <= size;
        if !layout.has_references() {
            return Ok(());
        }
        self.depth -= 1;
        self.object(layout, offset, size)?;
        self.depth += 1;
        Ok(())
    }

    /// Verifies the fields of an object. Here, and in [`Self::structs`], the recursion goes round.
    #[inline(never)]
    fn object(&mut self, layout: &StructLayout, at: u32, size: u32) -> Result<(), Failed> {
        self.fields(layout, at, size)
    }

    /// Verifies the fields of the object at `at` that end within its first `size` bytes, which lie in the
    /// message. The others are absent.
    #[inline(always)]
    fn fields(&mut self, layout: &StructLayout, at: u32, size: u32) -> Result<(), Failed> {
        let mut rest = layout.references;
        while rest != 0 {
            let number = rest.trailing_zeros() as usize;
            let field = &layout.fields[number];
            rest &= rest - 1;
            // Fields lie in order. To stop here keeps a short table of a large struct as cheap as it is short.
            if field.offset + field.shape.size > size {
                return Ok(());
            }
            if self
                .references(&field.references, at + field.offset)
                .is_err()
            {
                self.path.prepend(number, self.element.take());
                return Err(Failed);
            }
        }
        match layout.fields.get(u64::BITS as usize..) {
            None | Some([]) => Ok(()),
            Some(fields) => self.more_fields(fields, at, size),
        }
    }

    /// Verifies those fields of a struct of which the layout does not say whether they have references.
    #[cold]
    fn more_fields(&mut self, fields: &[Field], at: u32, size: u32) -> Result<(), Failed> {
        for (number, field) in fields.iter().enumerate() {
            if field.offset + field.shape.size > size {
                break;
            }
            if self
                .references(&field.references, at + field.offset)
                .is_err()
            {
                // The path counts all of the struct's fields.
                self.path
                    .prepend(u64::BITS as usize + number, self.element.take());
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
                self.object(layout, at, layout.shape.size)
            }
            References::Structs { len, layout } => self.structs(layout(), at, len),
        }
    }

    /// Verifies `len` inline structs, one behind the other from `at`, whose own bytes lie in the message.
    #[inline(never)]
    fn structs(&mut self, layout: &StructLayout, at: u32, len: u32) -> Result<(), Failed> {
        for index in 0..len {
            // No overflow: `len` structs of this size were found inside the message.
            let element = at + index * layout.shape.size;
            if self.fields(layout, element, layout.shape.size).is_err() {
                self.element = Some(index);
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
}
