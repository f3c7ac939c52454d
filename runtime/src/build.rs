//! Building a message where it will be read: fields are stored at their final place, nothing moves.
//!
//! A builder only writes. It keeps what it knows (how much of the region is in use) to itself and never reads
//! back what it has written, so that whoever else writes the region can spoil the message but not the
//! builder. Everything is zeroed before it is handed out, so that padding never carries stale bytes.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{Ordering, fence};

use bytemuck::NoUninit;

use crate::envelope::{Envelope, LAYOUT_VERSION, MAGIC};
use crate::error::BuildError;
use crate::flat::{Plain, Structure, wrap};
use crate::layout::{Class, ENVELOPE_SIZE, WORD};

/// Builds one message in a region of memory, from its first byte on.
///
/// ```
/// use karmem::MessageBuilder;
///
/// let mut region = [0_u64; 64];
/// let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
/// assert_eq!(message.size(), 32); // the envelope
/// # Ok::<(), karmem::BuildError>(())
/// ```
pub struct MessageBuilder<'m> {
    /// The first byte of the message, at a multiple of 8.
    start: NonNull<u8>,
    /// Bytes that may be written; at most `u32::MAX` rounded down to whole words.
    capacity: u32,
    /// Bytes in use: a multiple of 8, at most `capacity`.
    size: Cell<u32>,
    region: PhantomData<&'m mut u8>,
}

impl<'m> MessageBuilder<'m> {
    /// A builder in bytes that are the caller's alone.
    ///
    /// # Errors
    ///
    /// When the region does not start at a multiple of 8, or is too short for the envelope.
    pub fn new(region: &'m mut [u8]) -> Result<Self, BuildError> {
        // SAFETY: the exclusive borrow lasts for `'m`.
        unsafe { Self::from_raw_parts(NonNull::from(&mut *region).cast(), region.len()) }
    }

    /// A builder in the `size` bytes from `start` on. What an unfinished message leaves there is not opened
    /// by any reader: the envelope's magic is cleared first and written last.
    ///
    /// # Errors
    ///
    /// When the region does not start at a multiple of 8, or is too short for the envelope.
    ///
    /// # Safety
    ///
    /// The bytes can be written for as long as `'m` lasts, and no Rust reference to any of them exists
    /// meanwhile. They are at most `isize::MAX`. Others may write them at the same time; that spoils the message,
    /// nothing else. (Other threads of this process may do so only if the bytes are no allocation of Rust's own.)
    pub unsafe fn from_raw_parts(start: NonNull<u8>, size: usize) -> Result<Self, BuildError> {
        let remainder = start.addr().get() % WORD as usize;
        if remainder != 0 {
            return Err(BuildError::Misaligned { remainder });
        }
        let words = size.min(u32::MAX as usize) / WORD as usize;
        let capacity = words as u32 * WORD;
        let builder = Self {
            start,
            capacity,
            size: Cell::new(0),
            region: PhantomData,
        };
        // The envelope comes to lie at 0, and nothing else ever does: offset 0 can mean "absent".
        builder.allocate(u64::from(ENVELOPE_SIZE), ENVELOPE_SIZE)?;
        builder.write_magic([0; 4]);
        // The magic of what was here is gone before anything else changes.
        fence(Ordering::Release);
        Ok(builder)
    }

    /// Bytes in use: the envelope and all objects so far, padding included.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.size.get()
    }

    /// Bytes that are left in the region.
    #[must_use]
    pub fn space_left(&self) -> u32 {
        self.capacity - self.size.get()
    }

    /// Places the root, a struct or table of type `T`, with every field at its default.
    ///
    /// # Errors
    ///
    /// [`BuildError::OutOfSpace`] when there is no room.
    pub fn root<T: Structure>(&self) -> Result<T::Builder<'_>, BuildError> {
        self.object::<T>()
    }

    /// Finishes the message: writes the envelope, its magic last. Returns the message's size in bytes.
    ///
    /// `root` comes from [`MessageBuilder::root`]; other objects of this message do as well.
    ///
    /// # Errors
    ///
    /// [`BuildError::ForeignRoot`] when `root` belongs to another builder; nothing is written then.
    pub fn finish<'b, R: ObjectBuilder<'b>>(&'b self, root: R) -> Result<u32, BuildError> {
        // SAFETY: the implementer of `ObjectBuilder` promises that this is a transparent struct of a slot.
        let slot: Slot<'b> = unsafe { wrap(root) };
        if !core::ptr::eq(slot.message, self) {
            return Err(BuildError::ForeignRoot);
        }
        let envelope = Envelope {
            magic: [0; 4],
            layout_version: LAYOUT_VERSION,
            type_id: R::Structure::ID,
            fingerprint: R::Structure::SCHEMA.fingerprint,
            message_size: self.size.get(),
            root: (slot.start.addr().get() - self.start.addr().get()) as u32,
        };
        // SAFETY: the region is at least as long as the envelope (`from_raw_parts`), and aligned for it.
        unsafe { self.start.cast::<Envelope>().write(envelope) };
        // Whoever sees the magic sees the message: the fence keeps the stores above before the one below.
        fence(Ordering::Release);
        self.write_magic(MAGIC);
        Ok(self.size.get())
    }

    /// Writes the magic where others see it, in one store that the compiler neither drops nor moves.
    fn write_magic(&self, magic: [u8; 4]) {
        let magic = u32::from_ne_bytes(magic);
        // SAFETY: the region is at least as long as the envelope (`from_raw_parts`), starts at a multiple of 8, and
        // the magic is the envelope's first field.
        unsafe { self.start.cast::<u32>().write_volatile(magic) };
    }

    /// Places an object of type `T`, zeroed but for a table's size word.
    #[inline]
    fn object<T: Structure>(&self) -> Result<T::Builder<'_>, BuildError> {
        let start = self.allocate(u64::from(T::LAYOUT.shape.size), T::LAYOUT.shape.size)?;
        if matches!(T::LAYOUT.class, Class::Table) {
            // SAFETY: a table is at least as large as its header, whose first word this is.
            unsafe { start.cast::<u32>().write(T::END) };
        }
        // SAFETY: as many bytes as `T` takes were just allocated.
        Ok(unsafe {
            T::from_slot(Slot {
                message: self,
                start,
            })
        })
    }

    /// Takes `size` bytes, of which the first `zeroed` and those behind the last are zeroed.
    #[inline]
    fn allocate(&self, size: u64, zeroed: u32) -> Result<NonNull<u8>, BuildError> {
        let used = self.size.get();
        let rounded = size.next_multiple_of(u64::from(WORD));
        if rounded > u64::from(self.capacity - used) {
            return Err(BuildError::OutOfSpace {
                needed: rounded,
                left: self.capacity - used,
            });
        }
        // SAFETY: `used` is at most `capacity`, so this is inside the region or at its end.
        let start = unsafe { self.start.add(used as usize) };
        if rounded != size {
            // SAFETY: the last word of what is allocated lies in the region; it is not empty, or `rounded`
            // would be `size`.
            unsafe {
                start
                    .add(rounded as usize - WORD as usize)
                    .cast::<u64>()
                    .write(0)
            };
        }
        // SAFETY: `zeroed` is at most `size`, which lies in the region.
        unsafe { start.write_bytes(0, zeroed as usize) };
        // `rounded` is at most `capacity - used`, both `u32`.
        self.size.set(used + rounded as u32);
        Ok(start)
    }
}

impl fmt::Debug for MessageBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageBuilder")
            .field("size", &self.size.get())
            .field("capacity", &self.capacity)
            .finish()
    }
}

/// A generated builder: of which struct.
///
/// # Safety
///
/// `Self` is that struct's builder, a `#[repr(transparent)]` struct of a [`Slot`].
pub unsafe trait ObjectBuilder<'b>: Sized {
    /// The struct that it builds.
    type Structure: Structure;
}

/// A place in a message that is being built. What generated builders are made of.
///
/// Whoever uses one (unsafely) knows how large the object at the place is.
#[derive(Debug)]
pub struct Slot<'b> {
    message: &'b MessageBuilder<'b>,
    /// The first byte of the object, which lies in the message's region, at a multiple of 8. Other slots may
    /// be for the same object: all of them only write, through pointers, on one thread.
    start: NonNull<u8>,
}

impl<'b> Slot<'b> {
    /// Stores `value` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has a field there that is stored as a `T`.
    #[inline(always)]
    pub unsafe fn set<T: NoUninit>(&mut self, offset: u32, value: T) {
        // SAFETY: the field lies in the object at a multiple of its alignment (the caller), the object in the
        // region, which can be written.
        unsafe { self.start.add(offset as usize).cast::<T>().write(value) };
    }

    /// Places `content` as a slice and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there.
    #[inline]
    pub unsafe fn set_slice<T: NoUninit>(
        &mut self,
        offset: u32,
        limit: u32,
        content: &[T],
    ) -> Result<(), BuildError> {
        let start = self.allocate_elements(limit, content.len(), size_of::<T>() as u32, false)?;
        // SAFETY: as many elements were just allocated; `content` is a Rust slice, so it does not overlap
        // a region that has no Rust references to it.
        unsafe {
            start
                .cast::<T>()
                .copy_from_nonoverlapping(NonNull::from(content).cast(), content.len())
        };
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, start, content.len()) };
        Ok(())
    }

    /// Places a slice of `len` values of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T` there.
    #[inline]
    pub unsafe fn init_slice<T: Plain>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<SliceBuilder<'b, T>, BuildError> {
        let start = self.allocate_elements(limit, len, size_of::<T>() as u32, false)?;
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, start, len) };
        Ok(SliceBuilder {
            start: start.cast(),
            len,
            written: 0,
            message: PhantomData,
        })
    }

    /// Places a slice of `len` structs of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When it is longer than `limit`, or there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a slice of `T`, an inline struct, there.
    #[inline]
    pub unsafe fn init_structs<T: Structure>(
        &mut self,
        offset: u32,
        limit: u32,
        len: usize,
    ) -> Result<StructsBuilder<'b, T>, BuildError> {
        let start = self.allocate_elements(limit, len, T::LAYOUT.shape.size, true)?;
        // SAFETY: the caller's promise.
        unsafe { self.refer(offset, start, len) };
        Ok(StructsBuilder {
            message: self.message,
            start,
            len,
            elements: PhantomData,
        })
    }

    /// Places a table of type `T` and stores the reference to it in the field at `offset`.
    ///
    /// # Errors
    ///
    /// When there is no room; the field keeps what it had.
    ///
    /// # Safety
    ///
    /// The object has a reference to a table of type `T` there.
    #[inline]
    pub unsafe fn init_table<T: Structure>(
        &mut self,
        offset: u32,
    ) -> Result<T::Builder<'b>, BuildError> {
        const { assert!(matches!(T::LAYOUT.class, Class::Table)) }
        let at = self.message.size();
        let table = self.message.object::<T>()?;
        // SAFETY: the caller's promise.
        unsafe { self.set(offset, at) };
        Ok(table)
    }

    /// The builder of the `len` structs of type `T` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has an array of `len` such structs there.
    #[inline]
    pub unsafe fn init_array<T: Structure>(
        &mut self,
        offset: u32,
        len: usize,
    ) -> StructsBuilder<'b, T> {
        // SAFETY: the caller's promise.
        let start = unsafe { self.start.add(offset as usize) };
        StructsBuilder {
            message: self.message,
            start,
            len,
            elements: PhantomData,
        }
    }

    /// The builder of the struct of type `T` in the field at `offset`.
    ///
    /// # Safety
    ///
    /// The object has such a struct there.
    #[inline]
    pub unsafe fn init_struct<T: Structure>(&mut self, offset: u32) -> T::Builder<'b> {
        // SAFETY: the caller's promise.
        let start = unsafe { self.start.add(offset as usize) };
        // SAFETY: as above.
        unsafe {
            T::from_slot(Slot {
                message: self.message,
                start,
            })
        }
    }

    #[inline]
    fn allocate_elements(
        &self,
        limit: u32,
        len: usize,
        stride: u32,
        zero: bool,
    ) -> Result<NonNull<u8>, BuildError> {
        if len > limit as usize {
            return Err(BuildError::TooLong { len, limit });
        }
        // No overflow: both are less than 2^32.
        let size = len as u64 * u64::from(stride);
        // What does not fit a `u32` does not fit the region either, and is refused before it is zeroed.
        self.message
            .allocate(size, if zero { size as u32 } else { 0 })
    }

    /// Stores a slice reference in the field at `offset`, in one word; an empty slice lies nowhere.
    ///
    /// # Safety
    ///
    /// The object has a slice reference there; `start` is where in the message the slice lies.
    #[inline(always)]
    unsafe fn refer(&mut self, offset: u32, start: NonNull<u8>, len: usize) {
        let at = if len == 0 {
            0
        } else {
            start.addr().get() - self.message.start.addr().get()
        };
        // SAFETY: the caller's promise.
        unsafe { self.set(offset, at as u64 | (len as u64) << 32) };
    }
}

/// Stores `value` in the field at `offset`, and returns the builder.
///
/// # Safety
///
/// `B` is a generated builder; its struct has a field there that is stored as a `T`.
#[inline(always)]
pub unsafe fn set<B, T: NoUninit>(builder: &mut B, offset: u32, value: T) -> &mut B {
    // SAFETY: the caller's promise.
    unsafe { slot_of(builder).set(offset, value) };
    builder
}

/// Places `values` as a slice, stores the reference to it in the field at `offset`, and returns the builder.
///
/// # Errors
///
/// When it is longer than `limit`, or there is no room; the field keeps what it had.
///
/// # Safety
///
/// `B` is a generated builder; its struct has a slice of `T` there.
#[inline]
pub unsafe fn set_slice<'s, B, T: NoUninit>(
    builder: &'s mut B,
    offset: u32,
    limit: u32,
    values: &[T],
) -> Result<&'s mut B, BuildError> {
    // SAFETY: the caller's promise.
    unsafe { slot_of(builder).set_slice(offset, limit, values)? };
    Ok(builder)
}

/// As [`set_slice`], for a string.
///
/// # Errors
///
/// As [`set_slice`].
///
/// # Safety
///
/// `B` is a generated builder; its struct has a string there.
#[inline]
pub unsafe fn set_text<'s, B>(
    builder: &'s mut B,
    offset: u32,
    limit: u32,
    text: &str,
) -> Result<&'s mut B, BuildError> {
    // SAFETY: the caller's promise; a string is stored as the slice of its bytes.
    unsafe { set_slice(builder, offset, limit, text.as_bytes()) }
}

/// The slot that a builder is.
///
/// # Safety
///
/// `B` is a generated builder, a `#[repr(transparent)]` struct of a [`Slot`].
#[inline(always)]
unsafe fn slot_of<'s, B>(builder: &'s mut B) -> &'s mut Slot<'s> {
    // SAFETY: same representation (the caller), and the borrow lasts as long.
    unsafe { &mut *core::ptr::from_mut(builder).cast() }
}

/// Builds an object that is a plain value: stores it.
#[derive(Debug)]
#[repr(transparent)]
pub struct PlainBuilder<'b, T> {
    slot: Slot<'b>,
    value: PhantomData<fn() -> T>,
}

impl<'b, T: Plain> PlainBuilder<'b, T> {
    /// Stores the value.
    #[inline]
    pub fn set(&mut self, value: T) -> &mut Self {
        // SAFETY: the slot is as large as a `T`, and every slot of a struct lies at a multiple of 8.
        unsafe { self.slot.set(0, value) };
        self
    }
}

// SAFETY: a transparent struct of a slot, and what `plain!` makes the builder of every plain struct.
unsafe impl<'b, T: Plain + Structure<Builder<'b> = Self>> ObjectBuilder<'b>
    for PlainBuilder<'b, T>
{
    type Structure = T;
}

/// The elements of a slice of plain values that has been placed, to be written.
///
/// What is not written when it is dropped becomes zero. It is to be dropped before the message is finished: until
/// then, and for ever if it is forgotten, readers find what the region had before.
pub struct SliceBuilder<'b, T: Plain> {
    start: NonNull<T>,
    len: usize,
    /// Elements from the first on that have been written; the rest is whatever the region had.
    written: usize,
    message: PhantomData<&'b MessageBuilder<'b>>,
}

impl<T: Plain> SliceBuilder<'_, T> {
    /// The number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Writes `value` to every element.
    #[inline]
    pub fn fill(mut self, value: T) {
        self.written = 0;
        self.extend(core::iter::repeat_n(value, self.len));
    }

    /// Writes the element at `index`, and says whether there is one.
    #[inline]
    pub fn set(&mut self, index: usize, value: T) -> bool {
        if index >= self.len {
            return false;
        }
        if index >= self.written {
            self.zero_up_to(index);
            self.written = index + 1;
        }
        // SAFETY: `index` is less than `len`, and `len` elements were allocated from `start` on.
        unsafe { self.start.add(index).write(value) };
        true
    }

    /// Writes the next elements, behind those that are written, until `values` or the slice ends.
    #[inline]
    pub fn extend(&mut self, values: impl IntoIterator<Item = T>) {
        let left = self.len - self.written;
        // SAFETY: `written` is at most `len`.
        let next = unsafe { self.start.add(self.written) };
        let mut count = 0;
        values.into_iter().take(left).for_each(|value| {
            // `take` relies on the iterator to stop when it is told so, and anybody can write an iterator.
            if count < left {
                // SAFETY: `left` elements lie from `next` on.
                unsafe { next.add(count).write(value) };
                count += 1;
            }
        });
        self.written += count;
    }

    /// Zeroes what is not written before `index`, which is at most `len`.
    #[inline]
    fn zero_up_to(&mut self, index: usize) {
        if index > self.written {
            // SAFETY: both are at most `len`, and the first is less.
            unsafe {
                self.start
                    .add(self.written)
                    .write_bytes(0, index - self.written)
            };
            self.written = index;
        }
    }
}

impl<T: Plain> Drop for SliceBuilder<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.zero_up_to(self.len);
    }
}

impl<T: Plain> fmt::Debug for SliceBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SliceBuilder")
            .field("len", &self.len)
            .field("written", &self.written)
            .finish()
    }
}

/// The builders of a slice, or array, of structs with references in them.
pub struct StructsBuilder<'b, T> {
    message: &'b MessageBuilder<'b>,
    /// The first element; all are zeroed when they are placed.
    start: NonNull<u8>,
    len: usize,
    elements: PhantomData<fn() -> T>,
}

impl<'b, T: Structure> StructsBuilder<'b, T> {
    /// The number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The builder of the element at `index`, from 0.
    #[inline]
    pub fn get(&mut self, index: usize) -> Option<T::Builder<'_>> {
        if index >= self.len {
            return None;
        }
        // SAFETY: there is such an element.
        Some(unsafe { self.element(index) })
    }

    /// The builders of all elements, from the first on.
    #[inline]
    pub fn iter(&mut self) -> impl ExactSizeIterator<Item = T::Builder<'_>> {
        let elements = &*self;
        // SAFETY: each index is less than `len`.
        (0..self.len).map(move |index| unsafe { elements.element(index) })
    }

    /// # Safety
    ///
    /// `index` is less than `len`.
    #[inline(always)]
    unsafe fn element<'s>(&self, index: usize) -> T::Builder<'s>
    where
        'b: 's,
    {
        // SAFETY: `len` elements lie from `start` on.
        let start = unsafe { self.start.add(index * T::LAYOUT.shape.size as usize) };
        // SAFETY: an element is as large as its shape.
        unsafe {
            T::from_slot(Slot {
                message: self.message,
                start,
            })
        }
    }
}

impl<T> fmt::Debug for StructsBuilder<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StructsBuilder")
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}
