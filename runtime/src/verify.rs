//! The verifier: untrusted bytes in, the right to read them without further checks out.
//!
//! It visits what a frozen reference can reach, once, without allocation. It is linear: everything that it
//! visits is charged to a budget of as many bytes as the message has, so that overlapping or cyclic
//! references cannot make a short message expensive.

use crate::error::{Error, Reason};
use crate::flat::{Field, Stored, StructLayout, Structure, layout_of};
use crate::layout::{Class, MAX_STRUCT_SIZE, Shape, TABLE_HEADER_SIZE};

mod ahead;
mod disjoint;
mod notes;
mod options;
mod range;
mod text;
mod union;

use disjoint::Claims;
pub use disjoint::scratch_len;
pub(crate) use disjoint::verify_disjoint;
use notes::Notes;
pub use options::VerifyOptions;
pub(crate) use text::is_text;

/// What the verifier has found out about a message that is valid.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verified {
    /// Every table that the root reaches has all fields of its struct, as the reader knows it.
    pub(crate) tables_are_complete: bool,
}

/// The verifier has stopped; its notes hold the reason.
#[derive(Debug)]
pub struct Failed;

/// Bytes that may still be visited; starts as the length of the message, or at 0 where every object is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Budget(u64);

/// What is left of the budget behind something that is valid.
pub type Verdict = Result<Budget, Failed>;

/// One verification.
///
/// What changes on the way is handed from function to function, so that it stays in registers: the budget, and the depth, how many
/// objects may still be entered below the present one. What hardly ever changes is in the notes.
#[derive(Debug)]
pub struct Verifier<'a> {
    /// The message, 8-aligned and shorter than 4 GiB.
    message: &'a [u8],
    notes: &'a Notes<'a>,
}

/// Verifies the message whose root, a `T`, lies at `root`. Its first byte lies at a multiple of 8, and it is shorter than
/// 4 GiB.
pub(crate) fn verify<T: Structure>(
    message: &[u8],
    root: u32,
    options: &VerifyOptions,
) -> Result<Verified, Error> {
    let budget = Budget(message.len() as u64);
    verify_with::<T>(message, root, options, Claims::Counted, budget)
}

fn verify_with<T: Structure>(
    message: &[u8],
    root: u32,
    options: &VerifyOptions,
    claims: Claims<'_>,
    budget: Budget,
) -> Result<Verified, Error> {
    let max_depth = options.depth();
    let notes = Notes::new(claims, max_depth);
    let verifier = Verifier {
        message,
        notes: &notes,
    };
    match verifier.root::<T>(root, max_depth, budget) {
        Ok(_) => Ok(notes.verified()),
        Err(Failed) => Err(notes.error(message, layout_of::<T>())),
    }
}

impl<'a> Verifier<'a> {
    /// Verifies the root, a `T` at `offset`, and all that it reaches.
    #[inline(never)]
    fn root<T: Structure>(&self, offset: u32, depth: u32, budget: Budget) -> Verdict {
        match T::LAYOUT.class {
            Class::Table => self.table::<T>(offset, depth, budget),
            Class::Inline => {
                let (object, budget) = self.claim(offset, T::LAYOUT.shape, budget)?;
                self.fields::<T>(object, depth, budget)
            }
        }
    }

    /// Verifies what the table reference at `place` refers to.
    #[inline(always)]
    pub(crate) fn referred_table<T: Structure>(
        &self,
        place: &[u8],
        depth: u32,
        budget: Budget,
    ) -> Verdict {
        match read_u32(place) {
            0 => Ok(budget),
            offset => self.table::<T>(offset, depth, budget),
        }
    }

    /// Verifies the table at `offset`, at which nothing has been looked at.
    #[inline(always)]
    fn table<T: Structure>(&self, offset: u32, depth: u32, budget: Budget) -> Verdict {
        let Shape { size, align } = T::LAYOUT.shape;
        // Nearly every table is as long as its struct: then one look says that all of it is there.
        let whole = self.bytes(offset, size.into(), align);
        let (table, budget) = match whole {
            Some(table) if read_u32(table) == T::LAYOUT.end => {
                (table, self.spend(offset, size.into(), budget)?)
            }
            _ => {
                let (table, budget) = self.claim_other_table(T::LAYOUT, offset, budget)?;
                if table.len() < T::LAYOUT.end as usize {
                    let depth = self.enter(offset, depth)?;
                    return self.fields_of_short_table(T::LAYOUT, table, depth, budget);
                }
                (table, budget)
            }
        };
        let depth = self.enter(offset, depth)?;
        self.fields::<T>(table, depth, budget)
    }

    /// Claims the table at `offset`, which may be of any size, and returns it as far as its fields go.
    #[cold]
    fn claim_other_table(
        &self,
        layout: &StructLayout,
        offset: u32,
        budget: Budget,
    ) -> Result<(&'a [u8], Budget), Failed> {
        let align = layout.shape.align;
        let Some(header) = self.bytes(offset, TABLE_HEADER_SIZE.into(), align) else {
            return Err(self.refuse(offset, TABLE_HEADER_SIZE.into(), align));
        };
        let size = read_u32(header);
        if size < TABLE_HEADER_SIZE {
            return Err(self.fail(offset, Reason::TableSize { stated: size }));
        }
        // A table is as long as a multiple of its alignment; its size word says where its last field ends.
        let rounded = u64::from(size).next_multiple_of(align.into());
        let Some(table) = self.bytes(offset, rounded, align) else {
            return Err(self.refuse(offset, rounded, align));
        };
        Ok((
            &table[..size as usize],
            self.spend(offset, rounded, budget)?,
        ))
    }

    /// Verifies the fields of a `T`, which all lie in `object`.
    #[inline]
    pub(crate) fn fields<T: Structure>(
        &self,
        object: &[u8],
        depth: u32,
        mut budget: Budget,
    ) -> Verdict {
        let object = &object[..T::LAYOUT.end as usize];
        let mut rest = T::LAYOUT.verified;
        while rest != 0 {
            let number = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let field = &layout_of::<T>().fields[number];
            budget = self.field(field, number, object, depth, budget)?;
        }
        // The layout does not say whether fields behind the first 64 have something to verify.
        for number in u64::BITS as usize..T::LAYOUT.fields.len() {
            let field = &layout_of::<T>().fields[number];
            budget = self.field(field, number, object, depth, budget)?;
        }
        Ok(budget)
    }

    /// Verifies the fields that a table has which ends before the last of its struct. The others are absent.
    #[cold]
    fn fields_of_short_table(
        &self,
        layout: &StructLayout,
        table: &[u8],
        depth: u32,
        mut budget: Budget,
    ) -> Verdict {
        self.notes.table_is_short();
        for (number, field) in layout.fields.iter().enumerate() {
            // Fields lie in order: no other needs to be looked at behind one that is absent, which keeps a short table of
            // a large struct as cheap as it is short.
            if (field.offset + field.shape.size) as usize > table.len() {
                break;
            }
            budget = self.field(field, number, table, depth, budget)?;
        }
        Ok(budget)
    }

    /// Verifies the field with this number, which lies in `object`.
    #[inline]
    fn field(
        &self,
        field: &Field,
        number: usize,
        object: &[u8],
        depth: u32,
        budget: Budget,
    ) -> Verdict {
        let place = &object[field.offset as usize..][..field.shape.size as usize];
        match (field.verify)(self, place, depth, budget) {
            Ok(budget) => Ok(budget),
            Err(Failed) => Err(self.notes.in_field(number)),
        }
    }

    /// Verifies `elements`, each as long as a `T`, one behind the other.
    #[inline(always)]
    pub(crate) fn elements<T: Stored>(
        &self,
        elements: &[u8],
        depth: u32,
        mut budget: Budget,
    ) -> Verdict {
        let Some(first) = T::FIRST else {
            return Ok(budget);
        };
        let size = T::SHAPE.size as usize;
        let mut at = 0;
        while let Some(element) = elements.get(at..at + size) {
            self.look_ahead(elements, at + ahead::DISTANCE * size + first as usize);
            budget = match T::verify(self, element, depth, budget) {
                Ok(budget) => budget,
                Err(Failed) => return Err(self.notes.in_element(at / size)),
            };
            at += size;
        }
        Ok(budget)
    }

    /// Notes that the failure lies in one of several arrays of `len` elements, all of whose elements have been counted as one.
    #[cold]
    pub(crate) fn in_array(&self, len: u32) -> Failed {
        self.notes.in_array(len)
    }

    /// Verifies the slice reference at `place`, and its elements.
    #[inline(always)]
    pub(crate) fn referred_slice<T: Stored>(
        &self,
        place: &[u8],
        limit: u32,
        depth: u32,
        budget: Budget,
    ) -> Verdict {
        // So that no sum of a length and an offset overflows, on a machine of any size.
        const {
            assert!(
                T::SHAPE.size <= MAX_STRUCT_SIZE,
                "larger than a struct may be"
            )
        }
        let (elements, budget) = self.slice(place, T::SHAPE, limit, budget)?;
        if T::FIRST.is_none() || elements.is_empty() {
            return Ok(budget);
        }
        let depth = self.enter(read_u32(place), depth)?;
        T::verify_each(self, elements, depth, budget)
    }

    /// Verifies the slice reference at `place`: a range in the message, aligned, paid for. Returns the range.
    #[inline]
    fn slice(
        &self,
        place: &[u8],
        element: Shape,
        limit: u32,
        budget: Budget,
    ) -> Result<(&'a [u8], Budget), Failed> {
        let (offset, len) = halves(read_u64(place));
        if offset == 0 {
            return match len {
                0 => Ok((&[], budget)),
                _ => Err(self.refuse_slice(place, element, limit)),
            };
        }
        // No overflow: a shape has less than 2^32 bytes.
        let size = u64::from(len) * u64::from(element.size);
        if len <= limit
            && let Some(bytes) = self.bytes(offset, size, element.align)
        {
            return Ok((bytes, self.spend(offset, size, budget)?));
        }
        Err(self.refuse_slice(place, element, limit))
    }

    /// Says why the slice reference at `place` is none.
    #[cold]
    fn refuse_slice(&self, place: &[u8], element: Shape, limit: u32) -> Failed {
        let (offset, len) = halves(read_u64(place));
        if len > limit {
            self.fail(self.offset_of(place), Reason::TooLong { len, limit })
        } else if offset == 0 && len != 0 {
            self.fail(self.offset_of(place), Reason::Missing { len })
        } else {
            let size = u64::from(len) * u64::from(element.size);
            self.refuse(offset, size, element.align)
        }
    }

    /// Verifies the string that the slice reference at `place` refers to.
    #[inline(always)]
    pub(crate) fn referred_text(&self, place: &[u8], limit: u32, budget: Budget) -> Verdict {
        let (text, budget) = self.slice(place, Shape::scalar(1), limit, budget)?;
        self.text(text)?;
        Ok(budget)
    }

    /// Verifies that the room at `place` has a length of at most `limit`, and returns it.
    #[inline]
    pub(crate) fn room(&self, place: &[u8], limit: u32) -> Result<u32, Failed> {
        let len = read_u32(place);
        if len > limit {
            return Err(self.fail(self.offset_of(place), Reason::TooLong { len, limit }));
        }
        Ok(len)
    }

    /// Goes one level deeper, to the object at `offset`.
    #[inline]
    fn enter(&self, offset: u32, depth: u32) -> Result<u32, Failed> {
        match depth.checked_sub(1) {
            Some(depth) => Ok(depth),
            None => {
                let limit = self.notes.max_depth();
                Err(self.fail(offset, Reason::TooDeep { limit }))
            }
        }
    }

    #[cold]
    fn fail(&self, offset: u32, reason: Reason) -> Failed {
        self.notes.is_invalid(offset, reason)
    }
}

/// The number that `place` begins with.
#[inline]
fn read_u32(place: &[u8]) -> u32 {
    u32::from_le_bytes(place[..4].try_into().unwrap_or_default())
}

/// The word that `place` begins with.
#[inline]
fn read_u64(place: &[u8]) -> u64 {
    u64::from_le_bytes(place[..8].try_into().unwrap_or_default())
}

/// The two numbers in a word: offset and length of a slice, tag and offset of a union.
#[inline]
fn halves(word: u64) -> (u32, u32) {
    // The low half of a little-endian word is its first half.
    (word as u32, (word >> 32) as u32)
}
