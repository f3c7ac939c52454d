//! Reading and writing bytes that others write at the same moment.
//!
//! A guest, another thread or another process may change any byte between two of our instructions. So nothing
//! here makes a reference to the bytes: values are copied out with volatile loads of at most 8 bytes, every
//! offset is loaded once and checked before it is used, and a value that makes no sense is an error or
//! garbage, never an access out of bounds. `docs/safety.md` has the whole argument.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

use bytemuck::Pod;

mod copy;
mod slice;
mod value;

pub use slice::{LiveSlice, LiveText};
pub use value::LiveValue;

use crate::envelope::Envelope;
use crate::error::{Error, LiveError};
use crate::flat::{Stored, Structure};
use crate::layout::{Class, ENVELOPE_SIZE, TABLE_HEADER_SIZE, WORD};
use copy::{load_value, store_value};

/// Bytes that stay mapped for as long as `'a` lasts, and that others may write meanwhile.
#[derive(Clone, Copy)]
pub struct Live<'a> {
    start: NonNull<u8>,
    size: usize,
    borrow: PhantomData<&'a u8>,
}

impl<'a> Live<'a> {
    /// The `size` bytes from `start` on.
    ///
    /// # Safety
    ///
    /// For as long as `'a` lasts, they can be read, and written if anything is stored through the views made
    /// of this. `start` is a multiple of 8 and `size` at most `isize::MAX`. No Rust reference to any of the bytes
    /// exists meanwhile. They are not part of an allocation of Rust's own (heap, stack, static) but, say, of
    /// a mapping of a file, for which volatile accesses mean what the hardware does; or else no other thread
    /// writes them while one of the views is used.
    #[must_use]
    pub const unsafe fn from_raw_parts(start: NonNull<u8>, size: usize) -> Self {
        Self {
            start,
            size,
            borrow: PhantomData,
        }
    }

    /// Bytes in the region.
    #[must_use]
    pub const fn size(self) -> usize {
        self.size
    }

    /// Opens the root of the message of type `T` at the start of the bytes.
    ///
    /// Nothing but the envelope is looked at; every later access checks what it uses.
    ///
    /// # Errors
    ///
    /// When the bytes don't begin with the envelope of a finished message of type `T`, or its root does not
    /// lie in the message.
    pub fn access<T: Structure>(self) -> Result<T::Live<'a>, Error> {
        let needed = ENVELOPE_SIZE as usize;
        if self.size < needed {
            return Err(Error::TooShort {
                size: self.size,
                needed,
            });
        }
        let envelope: Envelope = self.view(self.size).load(0);
        envelope.check::<T>(self.size)?;
        // From here on, the message's stated size, which was loaded once, is the bound of everything.
        self.root::<T>(envelope.message_size as usize, envelope.root)
    }

    /// Opens a message without an envelope, whose root of type `T` is its first byte.
    ///
    /// # Errors
    ///
    /// When the root does not lie in the bytes.
    pub fn access_bare<T: Structure>(self) -> Result<T::Live<'a>, Error> {
        self.root::<T>(self.size.min(u32::MAX as usize), 0)
    }

    fn root<T: Structure>(self, message_size: usize, root: u32) -> Result<T::Live<'a>, Error> {
        let view = self.view(message_size);
        let shape = T::LAYOUT.shape;
        let object = match T::LAYOUT.class {
            Class::Table => view.table(root),
            Class::Inline => view.range(root, u64::from(shape.size), shape.align),
        };
        object
            .map(T::from_live)
            .map_err(|_| Error::root_outside(root, shape, message_size))
    }

    const fn view(self, size: usize) -> LiveView<'a> {
        LiveView {
            message: self.start.as_ptr(),
            size,
            at: 0,
            end: size,
            borrow: PhantomData,
        }
    }
}

impl fmt::Debug for Live<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").field("size", &self.size).finish()
    }
}

/// A range of a message that others write. What generated live readers are made of.
#[derive(Clone, Copy)]
pub struct LiveView<'a> {
    /// The first byte of the message, 8-aligned.
    message: *mut u8,
    /// Bytes in the message; all of them are mapped for `'a`.
    size: usize,
    /// Where the range starts; at most `end`, and a multiple of the alignment of what it is for: 8 where that
    /// is a struct or table, which is all that leaves this crate.
    at: usize,
    /// Where it ends; at most `size`. A range without bytes is an absent value.
    end: usize,
    borrow: PhantomData<&'a u8>,
}

// SAFETY: a live view only copies values in and out with volatile accesses of memory that anybody may write
// at any time; which thread of this process does so makes no difference.
unsafe impl Send for LiveView<'_> {}
// SAFETY: as above.
unsafe impl Sync for LiveView<'_> {}

impl<'a> LiveView<'a> {
    /// The field of type `T` at `offset`, absent where the range ends before it does, or no `T` can lie there.
    #[inline(always)]
    #[must_use]
    pub fn field<T: Stored>(self, offset: u32) -> T::Live<'a> {
        // Whoever calls this passes a constant, so that all but one comparison is done when it is compiled.
        let end = u64::from(offset) + u64::from(T::SHAPE.size);
        let field = if end <= (self.end - self.at) as u64 && offset.is_multiple_of(T::SHAPE.align) {
            Self {
                at: self.at + offset as usize,
                end: self.at + end as usize,
                ..self
            }
        } else {
            Self {
                at: 0,
                end: 0,
                ..self
            }
        };
        T::live(field)
    }

    /// The object of `size` bytes at `offset` of the message.
    #[inline]
    fn range(self, offset: u32, size: u64, align: u32) -> Result<Self, LiveError> {
        let at = offset as usize;
        // Both terms are less than 2^64: an offset is 32 bits, and a size at most 32 bits times 32 bits.
        let end = u64::from(offset) + size;
        if end > self.size as u64 || offset & (align - 1) != 0 {
            return Err(LiveError::BadReference {
                offset,
                size,
                message: self.size,
            });
        }
        Ok(Self {
            at,
            end: end as usize,
            ..self
        })
    }

    /// The table at `offset` of the message, as long as it says that it is, but not beyond the message.
    #[inline]
    fn table(self, offset: u32) -> Result<Self, LiveError> {
        let header = self.range(offset, u64::from(TABLE_HEADER_SIZE), WORD)?;
        // Loaded once: all later checks are against this number, whatever the word says by then.
        let size: u32 = header.load(0);
        let end = self.size.min(header.at.saturating_add(size as usize));
        Ok(Self {
            end: end.max(header.at),
            ..header
        })
    }

    /// What the table reference in this range refers to: a table, or one of which every field is absent.
    #[inline]
    pub(crate) fn referred_table(self) -> Result<Self, LiveError> {
        match self.load_or_zero::<u32>() {
            0 => Ok(Self {
                at: 0,
                end: 0,
                ..self
            }),
            offset => self.table(offset),
        }
    }

    /// The value of this range, or zeros where it is absent.
    #[inline(always)]
    fn load_or_zero<T: Pod>(self) -> T {
        if self.end - self.at < size_of::<T>() {
            T::zeroed()
        } else {
            self.load(0)
        }
    }

    /// The value `offset` bytes into the range. The caller has seen that it lies there and is aligned.
    #[inline(always)]
    fn load<T: Pod>(self, offset: usize) -> T {
        debug_assert!(self.at + offset + size_of::<T>() <= self.end);
        // SAFETY: the range lies in the message, whose bytes are mapped for `'a`, and the caller has seen that
        // the value lies in the range, aligned.
        unsafe { load_value(self.message.add(self.at + offset).cast()) }
    }

    /// Writes a value `offset` bytes into the range. As [`LiveView::load`].
    #[inline(always)]
    fn store<T: Pod>(self, offset: usize, value: T) {
        debug_assert!(self.at + offset + size_of::<T>() <= self.end);
        // SAFETY: as `load`; the maker of the `Live` promised that what is stored to can be written.
        unsafe { store_value(self.message.add(self.at + offset).cast(), value) };
    }
}

impl fmt::Debug for LiveView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveView")
            .field("at", &self.at)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}
