//! A range of a message that others write, and how values are copied out of it and in.

use core::fmt;
use core::marker::PhantomData;

use bytemuck::Pod;

use super::copy::{load_value, store_value};
use crate::error::LiveError;
use crate::flat::{Stored, StructLayout};
use crate::layout::{Class, Shape, TABLE_HEADER_SIZE, WORD};

/// A range of a message that others write. What generated live readers are made of.
#[derive(Clone, Copy)]
pub struct LiveView<'a> {
    /// The first byte of the message, 8-aligned; or where `at` is [`DEFAULT`], that of the value that stands for an
    /// absent one.
    pub(super) message: *mut u8,
    /// Bytes in the message; all of them are mapped for `'a`.
    pub(super) size: usize,
    /// Where the range starts; at most `end`, and a multiple of the alignment of what it is for. Or [`DEFAULT`].
    pub(super) at: usize,
    /// Where it ends; at most `size`, if it starts in the message. A range without bytes is an absent value.
    pub(super) end: usize,
    borrow: PhantomData<&'a u8>,
}

/// No range starts here: messages are not so long.
const DEFAULT: usize = usize::MAX;

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
        // SAFETY: such a place lies at a multiple of its alignment, or nowhere.
        unsafe { T::live(self.place(offset, T::SHAPE, T::PRESENCE)) }
    }

    /// The place of a field, absent where the range ends before it does, it can't lie there, or its presence bit is not set.
    #[inline(always)]
    pub(super) fn place(self, offset: u32, shape: Shape, presence: Option<u32>) -> LiveView<'a> {
        let is_there = presence.is_none_or(|bit| self.has_presence(bit));
        if is_there && self.has_place(offset, shape) {
            let at = self.at + offset as usize;
            self.moved(at, at + shape.size as usize)
        } else {
            self.without_bytes()
        }
    }

    /// Whether the range does not end before the field of type `T` at `offset`, and a `T` can lie there.
    #[inline(always)]
    #[must_use]
    pub fn has_field<T: Stored>(self, offset: u32) -> bool {
        self.has_place(offset, T::SHAPE)
    }

    /// Whether the range does not end before a field of this shape at `offset`, and one can lie there.
    #[inline(always)]
    pub(super) fn has_place(self, offset: u32, shape: Shape) -> bool {
        let end = u64::from(offset) + u64::from(shape.size);
        // Structs are not all aligned to 8, so the offset in the message decides. Nothing is read through references
        // that ask for more than 8.
        let align = if shape.align < WORD {
            shape.align
        } else {
            WORD
        };
        end <= (self.end - self.at) as u64
            && (self.at + offset as usize).is_multiple_of(align as usize)
    }

    /// Whether this bit of the table's presence word is set at this moment.
    #[inline(always)]
    fn has_presence(self, bit: u32) -> bool {
        let presence = 4;
        if !self.has_field::<u32>(presence) {
            return false;
        }
        self.load::<u32>(presence as usize) >> bit & 1 != 0
    }

    /// The view of nothing, in the same message.
    #[inline(always)]
    pub(crate) fn without_bytes(self) -> LiveView<'a> {
        self.moved(0, 0)
    }

    /// The view of another range of the same message.
    #[inline(always)]
    pub(super) fn moved(self, at: usize, end: usize) -> LiveView<'a> {
        LiveView {
            message: self.message,
            size: self.size,
            at,
            end,
            borrow: PhantomData,
        }
    }

    /// The value `offset` bytes into the range. The caller has seen that it lies there and is aligned.
    #[inline(always)]
    pub(super) fn load<T: Pod>(self, offset: usize) -> T {
        debug_assert!(self.at + offset + size_of::<T>() <= self.end);
        // SAFETY: the range lies in the message, whose bytes are mapped for `'a`, and the caller has seen that
        // the value lies in the range, aligned.
        unsafe { load_value(self.message.add(self.at + offset).cast()) }
    }
}

impl<'a> LiveView<'a> {
    /// All of a message of `size` bytes.
    pub(super) const fn new(message: *mut u8, size: usize) -> Self {
        Self {
            message,
            size,
            at: 0,
            end: size,
            borrow: PhantomData,
        }
    }

    /// The view of an absent value that reads as `default`.
    #[inline(always)]
    pub(super) fn defaulted<T>(default: &'static T) -> Self {
        Self {
            message: core::ptr::from_ref(default).cast_mut().cast(),
            size: 0,
            at: DEFAULT,
            end: DEFAULT,
            borrow: PhantomData,
        }
    }

    /// Whether there is anything in the range.
    #[inline(always)]
    pub(crate) fn is_present(self) -> bool {
        self.end != self.at
    }

    /// The range of `size` bytes at `offset` of the message.
    #[inline]
    pub(super) fn range(self, offset: u32, size: u64, align: u32) -> Result<Self, LiveError> {
        // Both terms are less than 2^64: an offset is 32 bits, and a size at most 32 bits times 32 bits.
        let end = u64::from(offset) + size;
        if end > self.size as u64 || offset & (align - 1) != 0 {
            return Err(self.refused(offset, size, align));
        }
        Ok(self.moved(offset as usize, end as usize))
    }

    /// Why `size` bytes can't lie at `offset`.
    #[cold]
    fn refused(self, offset: u32, size: u64, align: u32) -> LiveError {
        if !offset.is_multiple_of(align) {
            return LiveError::Misaligned { offset, align };
        }
        LiveError::BadReference {
            offset,
            size,
            message: self.size,
        }
    }

    /// The table at `offset` of the message, as long as it says that it is.
    #[inline]
    fn table(self, offset: u32, align: u32) -> Result<Self, LiveError> {
        let header = self.range(offset, u64::from(TABLE_HEADER_SIZE), align)?;
        // Loaded once: all later checks are against this number, whatever the word says by then.
        let stated: u32 = header.load(0);
        if stated < TABLE_HEADER_SIZE {
            return Err(LiveError::TableSize { offset, stated });
        }
        self.range(offset, stated.into(), align)
    }

    /// The struct or table at `offset` of the message.
    #[inline]
    pub(super) fn object_at(self, offset: u32, layout: &StructLayout) -> Result<Self, LiveError> {
        let Shape { size, align } = layout.shape;
        match layout.class {
            Class::Table => self.table(offset, align),
            Class::Inline => self.range(offset, u64::from(size), align),
        }
    }

    /// The struct or table at `offset` of the message; there is none at 0.
    #[inline]
    pub(crate) fn referred(self, offset: u32, layout: &StructLayout) -> Result<Self, LiveError> {
        if offset == 0 {
            return Err(LiveError::BadReference {
                offset,
                size: layout.shape.size.into(),
                message: self.size,
            });
        }
        self.object_at(offset, layout)
    }

    /// The table, of this alignment, that the reference in this range refers to.
    #[inline]
    pub(crate) fn referred_table(self, align: u32) -> Result<Option<Self>, LiveError> {
        match self.load_or_zero::<u32>() {
            0 => Ok(None),
            offset => self.table(offset, align).map(Some),
        }
    }

    /// The value of this range, or its default where it is absent.
    #[inline(always)]
    pub(crate) fn load_or_zero<T: Pod>(self) -> T {
        if self.end - self.at >= size_of::<T>() {
            self.load(0)
        } else if self.at == DEFAULT {
            // SAFETY: only `LiveValue::absent` makes such views, and only loads what it has put there.
            unsafe { self.message.cast::<T>().read() }
        } else {
            T::zeroed()
        }
    }

    /// Writes a value `offset` bytes into the range. As [`LiveView::load`].
    #[inline(always)]
    pub(super) fn store<T: Pod>(self, offset: usize, value: T) {
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
