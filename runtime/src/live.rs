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

use crate::envelope::Envelope;
use crate::error::{Error, LiveError};
use crate::flat::{Bool, Plain, Stored, Structure};
use crate::layout::{Class, ENVELOPE_SIZE, TABLE_HEADER_SIZE, WORD};

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

/// Loads one value, in volatile loads as wide as its alignment.
///
/// # Safety
///
/// `from` is aligned for `T` and can be read.
#[inline(always)]
unsafe fn load_value<T: Pod>(from: *const T) -> T {
    let mut value = T::zeroed();
    let to = &raw mut value;
    // SAFETY: `pieces` of a value lie inside it, each at a multiple of its width.
    unsafe {
        pieces::<T>(|at, width| match width {
            8 => to
                .byte_add(at)
                .cast::<u64>()
                .write(from.byte_add(at).cast::<u64>().read_volatile()),
            4 => to
                .byte_add(at)
                .cast::<u32>()
                .write(from.byte_add(at).cast::<u32>().read_volatile()),
            2 => to
                .byte_add(at)
                .cast::<u16>()
                .write(from.byte_add(at).cast::<u16>().read_volatile()),
            _ => to
                .byte_add(at)
                .cast::<u8>()
                .write(from.byte_add(at).cast::<u8>().read_volatile()),
        });
    }
    value
}

/// Stores one value, in volatile stores as wide as its alignment.
///
/// # Safety
///
/// `to` is aligned for `T` and can be written.
#[inline(always)]
unsafe fn store_value<T: Pod>(to: *mut T, value: T) {
    let from = &raw const value;
    // SAFETY: `pieces` of a value lie inside it, each at a multiple of its width.
    unsafe {
        pieces::<T>(|at, width| match width {
            8 => to
                .byte_add(at)
                .cast::<u64>()
                .write_volatile(from.byte_add(at).cast::<u64>().read()),
            4 => to
                .byte_add(at)
                .cast::<u32>()
                .write_volatile(from.byte_add(at).cast::<u32>().read()),
            2 => to
                .byte_add(at)
                .cast::<u16>()
                .write_volatile(from.byte_add(at).cast::<u16>().read()),
            _ => to
                .byte_add(at)
                .cast::<u8>()
                .write_volatile(from.byte_add(at).cast::<u8>().read()),
        });
    }
}

/// Cuts a `T` into pieces as wide as its alignment, at most 8 bytes; its size is a multiple of that.
#[inline(always)]
fn pieces<T>(mut piece: impl FnMut(usize, usize)) {
    let width = if align_of::<T>() > 8 {
        8
    } else {
        align_of::<T>()
    };
    let mut at = 0;
    while at < size_of::<T>() {
        piece(at, width);
        at += width;
    }
}

/// Copies `size` bytes out of shared memory, in aligned volatile loads of 8, 4, 2 and 1 bytes.
///
/// # Safety
///
/// `from` can be read and `to` written for `size` bytes; `to` is not shared.
#[inline(always)]
unsafe fn copy_out(from: *const u8, to: *mut u8, size: usize) {
    // SAFETY: `walk` hands out places inside the `size` bytes, the shared one aligned for the load.
    unsafe {
        walk(from.addr(), size, |at, width| match width {
            8 => to
                .add(at)
                .cast::<u64>()
                .write_unaligned(from.add(at).cast::<u64>().read_volatile()),
            4 => to
                .add(at)
                .cast::<u32>()
                .write_unaligned(from.add(at).cast::<u32>().read_volatile()),
            2 => to
                .add(at)
                .cast::<u16>()
                .write_unaligned(from.add(at).cast::<u16>().read_volatile()),
            _ => to.add(at).write(from.add(at).read_volatile()),
        });
    }
}

/// Copies `size` bytes into shared memory, in aligned volatile stores of 8, 4, 2 and 1 bytes.
///
/// # Safety
///
/// `from` can be read and `to` written for `size` bytes; `from` is not shared.
#[inline(always)]
unsafe fn copy_in(from: *const u8, to: *mut u8, size: usize) {
    // SAFETY: `walk` hands out places inside the `size` bytes, the shared one aligned for the store.
    unsafe {
        walk(to.addr(), size, |at, width| match width {
            8 => to
                .add(at)
                .cast::<u64>()
                .write_volatile(from.add(at).cast::<u64>().read_unaligned()),
            4 => to
                .add(at)
                .cast::<u32>()
                .write_volatile(from.add(at).cast::<u32>().read_unaligned()),
            2 => to
                .add(at)
                .cast::<u16>()
                .write_volatile(from.add(at).cast::<u16>().read_unaligned()),
            _ => to.add(at).write_volatile(from.add(at).read()),
        });
    }
}

/// Cuts `size` bytes at `address` into naturally aligned pieces of 8, 4, 2 and 1 bytes, in order.
#[inline(always)]
fn walk(address: usize, size: usize, mut piece: impl FnMut(usize, usize)) {
    let mut at = 0;
    // Up to the first multiple of 8, the largest piece that is aligned; a value smaller than a word is one piece.
    while at < size && !(address + at).is_multiple_of(8) {
        let mut width = 4;
        while !(address + at).is_multiple_of(width) || width > size - at {
            width /= 2;
        }
        piece(at, width);
        at += width;
    }
    while size - at >= 8 {
        piece(at, 8);
        at += 8;
    }
    for width in [4, 2, 1] {
        if size - at >= width {
            piece(at, width);
            at += width;
        }
    }
}

/// A plain value in memory that others write: a scalar, an enum, an inline struct without references.
#[repr(transparent)]
pub struct LiveValue<'a, T> {
    view: LiveView<'a>,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for LiveValue<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LiveValue<'_, T> {}

impl<'a, T> LiveValue<'a, T> {
    /// The value in the range of `view`, or an absent one.
    #[inline(always)]
    pub(crate) fn new(view: LiveView<'a>) -> Self {
        Self {
            view,
            value: PhantomData,
        }
    }

    /// Whether the message has this field; the writer may have known an older schema.
    #[inline]
    #[must_use]
    pub fn is_present(self) -> bool {
        self.view.end - self.view.at >= size_of::<T>()
    }
}

impl<T: Plain> LiveValue<'_, T> {
    /// Copies the value out; zeros where it is absent.
    ///
    /// A value of more than 8 bytes may be torn: part old, part new.
    #[inline]
    #[must_use]
    pub fn load(self) -> T {
        // Fields and elements lie at multiples of their alignment: the checks of references see to that.
        self.view.load_or_zero()
    }

    /// Copies `value` in, and says whether the message has this field.
    #[inline]
    pub fn store(self, value: T) -> bool {
        if self.is_present() {
            self.view.store(0, value);
        }
        self.is_present()
    }
}

impl LiveValue<'_, bool> {
    /// Whether the byte is not 0 at this moment; `false` where it is absent.
    #[inline]
    #[must_use]
    pub fn load(self) -> bool {
        LiveValue::<Bool>::new(self.view).load().get()
    }

    /// Copies `value` in, and says whether the message has this field.
    #[inline]
    pub fn store(self, value: bool) -> bool {
        LiveValue::<Bool>::new(self.view).store(value.into())
    }
}

impl<T> fmt::Debug for LiveValue<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveValue")
            .field("present", &self.is_present())
            .finish_non_exhaustive()
    }
}

/// Elements in memory that others write. Its length was loaded once and does not change.
pub struct LiveSlice<'a, T> {
    /// From the first element to behind the last.
    view: LiveView<'a>,
    len: u32,
    elements: PhantomData<fn() -> T>,
}

impl<T> Clone for LiveSlice<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LiveSlice<'_, T> {}

impl<'a, T: Stored> LiveSlice<'a, T> {
    /// The `len` elements that fill the range of `view`, or as many absent ones.
    #[inline]
    pub(crate) fn array(view: LiveView<'a>, len: u32) -> Self {
        Self {
            view,
            len,
            elements: PhantomData,
        }
    }

    /// The elements that the slice reference in the range of `view` refers to at this moment.
    #[inline]
    pub(crate) fn referred(view: LiveView<'a>, limit: u32) -> Result<Self, LiveError> {
        // One load gets offset and length, so that what is checked is what is used.
        let word = view.load_or_zero::<u64>();
        let (offset, len) = (word as u32, (word >> 32) as u32);
        let size = u64::from(len) * u64::from(T::SHAPE.size);
        if len > limit || (offset == 0 && len != 0) {
            return Err(LiveError::BadReference {
                offset,
                size,
                message: view.size,
            });
        }
        Ok(Self {
            view: view.range(offset, size, T::SHAPE.align)?,
            len,
            elements: PhantomData,
        })
    }

    /// The number of elements.
    #[inline]
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The element at `index`, from 0.
    #[inline]
    #[must_use]
    pub fn get(self, index: usize) -> Option<T::Live<'a>> {
        if index < self.len() {
            Some(self.element(index))
        } else {
            None
        }
    }

    /// The elements from the first on.
    #[inline]
    pub fn iter(self) -> impl ExactSizeIterator<Item = T::Live<'a>> + use<'a, T> {
        (0..self.len()).map(move |index| self.element(index))
    }

    /// The element at `index`, which is less than the length.
    #[inline(always)]
    fn element(self, index: usize) -> T::Live<'a> {
        let size = T::SHAPE.size as usize;
        if !self.is_present() {
            return T::live(LiveView {
                end: self.view.at,
                ..self.view
            });
        }
        let at = self.view.at + index * size;
        T::live(LiveView {
            at,
            end: at + size,
            ..self.view
        })
    }

    /// Whether the message has this field; the writer may have known an older schema. The elements of an absent
    /// array are zeros.
    #[inline]
    #[must_use]
    pub fn is_present(self) -> bool {
        // No overflow: at most 32 bits times 32 bits.
        u64::from(self.len) * u64::from(T::SHAPE.size) <= (self.view.end - self.view.at) as u64
    }
}

impl<T: Stored + Pod> LiveSlice<'_, T> {
    /// Copies all elements out. Elements that others write meanwhile may come out torn.
    ///
    /// # Errors
    ///
    /// [`LiveError::BufferLen`] when `buffer` is not exactly as long as the slice.
    pub fn copy_to(self, buffer: &mut [T]) -> Result<(), LiveError> {
        self.check_buffer(buffer.len())?;
        if !self.is_present() {
            buffer.fill(T::zeroed());
            return Ok(());
        }
        // SAFETY: the slice's range lies in the message and is as long as the buffer, which is ours alone.
        unsafe {
            copy_out(
                self.view.message.add(self.view.at),
                buffer.as_mut_ptr().cast(),
                size_of_val(buffer),
            )
        };
        Ok(())
    }

    /// Copies all elements in.
    ///
    /// # Errors
    ///
    /// [`LiveError::BufferLen`] when `values` is not exactly as long as the slice, [`LiveError::Absent`] when the
    /// message does not have the field; nothing is written then.
    pub fn copy_from(self, values: &[T]) -> Result<(), LiveError> {
        self.check_buffer(values.len())?;
        if !self.is_present() {
            return Err(LiveError::Absent);
        }
        // SAFETY: the slice's range lies in the message and is as long as `values`, which nobody writes; the
        // maker of the `Live` promised that what is stored to can be written.
        unsafe {
            copy_in(
                values.as_ptr().cast(),
                self.view.message.add(self.view.at),
                size_of_val(values),
            )
        };
        Ok(())
    }

    fn check_buffer(self, len: usize) -> Result<(), LiveError> {
        if len == self.len() {
            Ok(())
        } else {
            Err(LiveError::BufferLen {
                buffer: len,
                slice: self.len(),
            })
        }
    }
}

impl<T> fmt::Debug for LiveSlice<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveSlice")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

/// A string in memory that others write: only a copy of it can be a `str`.
#[derive(Clone, Copy, Debug)]
pub struct LiveText<'a> {
    bytes: LiveSlice<'a, u8>,
}

impl<'a> LiveText<'a> {
    #[inline]
    pub(crate) fn new(bytes: LiveSlice<'a, u8>) -> Self {
        Self { bytes }
    }

    /// Bytes in the string.
    #[inline]
    #[must_use]
    pub fn len(self) -> usize {
        self.bytes.len()
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.bytes.is_empty()
    }

    /// Copies the string to the start of `buffer` and checks the copy.
    ///
    /// # Errors
    ///
    /// When `buffer` is shorter than the string, or the copy is not UTF-8.
    pub fn copy_to(self, buffer: &mut [u8]) -> Result<&str, LiveError> {
        let too_short = LiveError::BufferLen {
            buffer: buffer.len(),
            slice: self.len(),
        };
        let copy = buffer.get_mut(..self.len()).ok_or(too_short)?;
        self.bytes.copy_to(copy)?;
        core::str::from_utf8(copy).map_err(|error| LiveError::Utf8 {
            valid_up_to: error.valid_up_to(),
        })
    }

    /// Copies the string out and checks the copy.
    ///
    /// # Errors
    ///
    /// When the copy is not UTF-8.
    #[cfg(feature = "alloc")]
    pub fn to_string(self) -> Result<alloc::string::String, LiveError> {
        let mut copy = alloc::vec![0; self.len()];
        self.bytes.copy_to(&mut copy)?;
        alloc::string::String::from_utf8(copy).map_err(|error| LiveError::Utf8 {
            valid_up_to: error.utf8_error().valid_up_to(),
        })
    }
}
