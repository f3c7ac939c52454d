//! Reading bytes that nobody can write: verified once, then read in place like any Rust value.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

use crate::envelope::Envelope;
use crate::error::Error;
use crate::flat::{Stored, Structure, layout_of};
use crate::layout::{Class, MAX_STRUCT_SIZE, WORD};
use crate::verify::{Verified, Verifier, VerifyOptions};

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
    /// let words = [0_u64; 4];
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
    /// Takes time proportional to the part of the message that is not plain data; see `docs/safety.md`.
    /// Bytes behind the message are ignored.
    ///
    /// # Errors
    ///
    /// When the bytes are not 8-aligned, don't begin with the envelope of a finished message of type `T`, or
    /// anything that the root reaches is out of place.
    pub fn access<T: Structure>(self, options: &VerifyOptions) -> Result<T::Ref<'a>, Error> {
        self.check_alignment()?;
        let envelope = Envelope::read(self.bytes)?;
        envelope.check::<T>(self.bytes.len())?;
        self.access_at::<T>(
            &self.bytes[..envelope.message_size as usize],
            envelope.root,
            options,
        )
    }

    /// Verifies a message without an envelope, whose root of type `T` is its first byte.
    ///
    /// Offsets in it can reach all of the bytes, but not beyond 4 GiB.
    ///
    /// # Errors
    ///
    /// When the bytes are not 8-aligned, or anything that the root reaches is out of place.
    pub fn access_bare<T: Structure>(self, options: &VerifyOptions) -> Result<T::Ref<'a>, Error> {
        self.check_alignment()?;
        let size = self.bytes.len().min(u32::MAX as usize);
        self.access_at::<T>(&self.bytes[..size], 0, options)
    }

    fn access_at<T: Structure>(
        self,
        message: &'a [u8],
        root: u32,
        options: &VerifyOptions,
    ) -> Result<T::Ref<'a>, Error> {
        let verified = Verifier::new(message, options).root::<T>(root)?;
        // SAFETY: the verifier has found the root inside the message, and `message` is borrowed for `'a`.
        let object = unsafe { message.as_ptr().add(root as usize) };
        let view = View {
            message: Message::new(message.as_ptr(), verified),
            object,
            borrow: PhantomData,
        };
        // SAFETY: `object` is a verified `T` of the verified message.
        Ok(unsafe { T::from_view(view) })
    }

    fn check_alignment(self) -> Result<(), Error> {
        match self.bytes.as_ptr().addr() % WORD as usize {
            0 => Ok(()),
            remainder => Err(Error::Misaligned { remainder }),
        }
    }
}

impl fmt::Debug for Frozen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frozen")
            .field("size", &self.bytes.len())
            .finish()
    }
}

/// An object in a verified message. What generated references are made of.
///
/// Whoever makes one (unsafely) vouches that `object` is a verified object of a certain struct and that
/// offsets in it count from `message`, both readable and unchanged for `'a`.
#[derive(Clone, Copy)]
pub struct View<'a> {
    message: Message,
    /// The first byte of the object: in the message, or of a static that stands for an absent one.
    object: *const u8,
    borrow: PhantomData<&'a [u8]>,
}

// SAFETY: a view only reads memory that nobody writes; it is a `&'a [u8]` with a place in it.
unsafe impl Send for View<'_> {}
// SAFETY: as above.
unsafe impl Sync for View<'_> {}

/// Zeros for the fields that a table's writer did not know: what it would have stored there. A program links only
/// those that its fields need; hardly any needs more than the first.
static ZEROS_4_KIB: Zeros<{ 1 << 9 }> = Zeros([0; 1 << 9]);
static ZEROS_64_KIB: Zeros<{ 1 << 13 }> = Zeros([0; 1 << 13]);
static ZEROS_1_MIB: Zeros<{ 1 << 17 }> = Zeros([0; 1 << 17]);
static ZEROS_16_MIB: Zeros<{ 1 << 21 }> = Zeros([0; 1 << 21]);

#[repr(C, align(8))]
struct Zeros<const WORDS: usize>([u64; WORDS]);

/// At least `size` zeros, at a multiple of 8.
const fn zeros(size: u32) -> *const u8 {
    assert!(size <= MAX_STRUCT_SIZE, "larger than a struct may be");
    if size <= 1 << 12 {
        (&raw const ZEROS_4_KIB).cast()
    } else if size <= 1 << 16 {
        (&raw const ZEROS_64_KIB).cast()
    } else if size <= 1 << 20 {
        (&raw const ZEROS_1_MIB).cast()
    } else {
        (&raw const ZEROS_16_MIB).cast()
    }
}

/// Where offsets count from, and what the verifier has found out, in one word: views are passed in registers.
#[derive(Clone, Copy)]
struct Message(
    /// The first byte of the message, which lies at a multiple of 8, and in bit 0 whether every table is complete:
    /// has all fields of its struct.
    *const u8,
);

impl Message {
    #[inline(always)]
    fn new(start: *const u8, verified: Verified) -> Self {
        Self(start.map_addr(|addr| addr | usize::from(verified.tables_are_complete)))
    }

    #[inline(always)]
    fn start(self) -> *const u8 {
        self.0.map_addr(|addr| addr & !1)
    }

    /// The same for all views of a message, so that a loop over objects asks once.
    #[inline(always)]
    fn tables_are_complete(self) -> bool {
        self.0.addr() & 1 != 0
    }
}

impl<'a> View<'a> {
    /// The value of the field of type `T` at `offset` of an inline struct.
    ///
    /// # Safety
    ///
    /// The object is an inline struct that has such a field there.
    #[inline(always)]
    #[must_use]
    pub unsafe fn field<T: Stored>(self, offset: u32) -> T::Ref<'a> {
        // SAFETY: the field lies in the object (the caller), which was verified with it (the maker of `self`).
        unsafe { T::get(self.at(offset)) }
    }

    /// The value of the field of type `T` at `offset` of a table, or its default where the table ends before.
    ///
    /// # Safety
    ///
    /// The object is a table whose struct has such a field there.
    #[inline(always)]
    #[must_use]
    pub unsafe fn table_field<T: Stored>(self, offset: u32) -> T::Ref<'a> {
        // Where the table is known to be complete, its size is not even loaded.
        let is_present = self.message.tables_are_complete() || {
            // SAFETY: every table starts with its size, a `u32`, at a multiple of 8.
            let size = unsafe { self.object.cast::<u32>().read() };
            offset + T::SHAPE.size <= size
        };
        let object = if is_present {
            // SAFETY: the table is at least as long: it says so, or the verifier has seen that every table of
            // the message has all fields of its struct, as the absent table has.
            unsafe { self.object.add(offset as usize) }
        } else {
            const { zeros(T::SHAPE.size) }
        };
        // SAFETY: the field lies in the table as it was written, so the verifier has visited it; or it is
        // all zeros, which is valid for every type: no references, and plain values of zero.
        unsafe { T::get(Self { object, ..self }) }
    }

    /// The view of a `T` that is all zeros, for what is nowhere in a message.
    pub(crate) const fn absent<T: Stored>() -> Self {
        let object = const { zeros(T::SHAPE.size) };
        // Zeros refer to nothing, so offsets in them count from nowhere else.
        Self {
            message: Message(object),
            object,
            borrow: PhantomData,
        }
    }

    /// A value of a type without invalid values, in place.
    ///
    /// # Safety
    ///
    /// The view stands at a verified place for a `T`.
    #[inline(always)]
    #[must_use]
    pub unsafe fn value<T: bytemuck::AnyBitPattern>(self) -> &'a T {
        // SAFETY: verified means in bounds and aligned; any bits are a `T`; nobody writes for `'a`.
        unsafe { &*self.object.cast::<T>() }
    }

    /// What a reference to a table of type `T` refers to: a table, or zeros as long as one.
    ///
    /// # Safety
    ///
    /// The view stands at a verified table reference.
    #[inline(always)]
    pub(crate) unsafe fn referred_table<T: Structure>(self) -> Self {
        // SAFETY: the caller's promise.
        let offset = *unsafe { self.value::<u32>() };
        let object = if offset == 0 {
            // Predicted, a branch costs nothing; a select between two addresses would delay every load behind it.
            core::hint::cold_path();
            const { zeros(T::LAYOUT.shape.size) }
        } else {
            // SAFETY: the verifier has found the table inside the message.
            unsafe { self.message.start().add(offset as usize) }
        };
        Self { object, ..self }
    }

    /// What a slice reference refers to: the view of the first element, and the length.
    ///
    /// # Safety
    ///
    /// The view stands at a verified slice reference.
    #[inline(always)]
    pub(crate) unsafe fn referred_slice(self) -> (Self, u32) {
        // SAFETY: the caller's promise.
        let word = *unsafe { self.value::<u64>() };
        // SAFETY: the verifier has found the slice inside the message, also when it is empty.
        let object = unsafe { self.message.start().add(word as u32 as usize) };
        (Self { object, ..self }, (word >> 32) as u32)
    }

    /// `len` values in place.
    ///
    /// # Safety
    ///
    /// The view stands at `len` verified values of type `T`.
    #[inline(always)]
    pub(crate) unsafe fn values<T: bytemuck::AnyBitPattern>(self, len: u32) -> &'a [T] {
        // SAFETY: verified means in bounds and aligned; any bits are a `T`; nobody writes for `'a`.
        unsafe { core::slice::from_raw_parts(self.object.cast::<T>(), len as usize) }
    }

    /// The view `offset` bytes further.
    ///
    /// # Safety
    ///
    /// That is still inside the object, or right behind it.
    #[inline(always)]
    pub(crate) unsafe fn at(self, offset: u32) -> Self {
        // SAFETY: the caller's promise.
        let object = unsafe { self.object.add(offset as usize) };
        Self { object, ..self }
    }
}

impl View<'_> {
    /// Formats the object as a `T`; a table that is nowhere as `absent`, since the tables that its
    /// fields would refer to are as well, without end.
    ///
    /// # Safety
    ///
    /// The object is a verified one of this struct.
    #[doc(hidden)]
    pub unsafe fn debug<T: Structure>(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let layout = layout_of::<T>();
        let size = match layout.class {
            // SAFETY: every table starts with its size, a `u32`, at a multiple of 8.
            Class::Table => *unsafe { self.value::<u32>() },
            Class::Inline => layout.shape.size,
        };
        // A table that is in a message is at least as long as its header.
        if size == 0 {
            return f.write_str("absent");
        }
        let mut fields = f.debug_struct(T::NAME);
        for field in layout.fields {
            let is_present = field.offset + field.shape.size <= size;
            // SAFETY: the object is at least as long.
            let value = is_present.then(|| unsafe { self.at(field.offset) });
            // SAFETY: verified with the object.
            fields.field(
                field.name,
                &fmt::from_fn(|f| unsafe { field.fmt(value, f) }),
            );
        }
        fields.finish()
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("View").finish_non_exhaustive()
    }
}

/// Elements that refer to other objects, read one at a time: a slice, or array, of `T`.
///
/// Elements without references are plain Rust slices instead.
pub struct RefSlice<'a, T> {
    /// The first element.
    first: View<'a>,
    len: u32,
    elements: PhantomData<fn() -> T>,
}

impl<T> Clone for RefSlice<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RefSlice<'_, T> {}

impl<'a, T: Structure> RefSlice<'a, T> {
    /// `len` elements from `first` on.
    ///
    /// # Safety
    ///
    /// They are verified elements of type `T`, an inline struct.
    #[inline(always)]
    pub(crate) unsafe fn new(first: View<'a>, len: u32) -> Self {
        debug_assert!(matches!(T::LAYOUT.class, Class::Inline));
        Self {
            first,
            len,
            elements: PhantomData,
        }
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
    pub fn get(self, index: usize) -> Option<T::Ref<'a>> {
        if index >= self.len() {
            return None;
        }
        // SAFETY: `index` is less than `len`, so the element lies in the slice, which was verified.
        Some(unsafe { T::from_view(self.first.at(index as u32 * T::LAYOUT.shape.size)) })
    }

    /// The elements from the first on.
    #[inline]
    #[must_use]
    pub fn iter(self) -> RefIter<'a, T> {
        // SAFETY: `len` elements lie from the first on; this is right behind the last.
        let end = unsafe { self.first.at(self.len * T::LAYOUT.shape.size) };
        RefIter {
            next: self.first,
            end: end.object,
            elements: PhantomData,
        }
    }
}

impl<'a, T: Structure> IntoIterator for RefSlice<'a, T> {
    type Item = T::Ref<'a>;
    type IntoIter = RefIter<'a, T>;

    #[inline]
    fn into_iter(self) -> RefIter<'a, T> {
        self.iter()
    }
}

impl<'a, T: Structure<Ref<'a>: fmt::Debug>> fmt::Debug for RefSlice<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

/// The elements of a [`RefSlice`].
pub struct RefIter<'a, T> {
    next: View<'a>,
    /// Right behind the last element.
    end: *const u8,
    elements: PhantomData<fn() -> T>,
}

impl<T> Clone for RefIter<'_, T> {
    fn clone(&self) -> Self {
        Self {
            next: self.next,
            end: self.end,
            elements: PhantomData,
        }
    }
}

impl<T> fmt::Debug for RefIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefIter").finish_non_exhaustive()
    }
}

// SAFETY: as `View`, which it is, with an end.
unsafe impl<T> Send for RefIter<'_, T> {}
// SAFETY: as above.
unsafe impl<T> Sync for RefIter<'_, T> {}

impl<'a, T: Structure> Iterator for RefIter<'a, T> {
    type Item = T::Ref<'a>;

    #[inline]
    fn next(&mut self) -> Option<T::Ref<'a>> {
        if self.next.object == self.end {
            return None;
        }
        let element = self.next;
        // SAFETY: there is an element here, so right behind it is still inside the slice or at its end.
        self.next = unsafe { element.at(T::LAYOUT.shape.size) };
        // SAFETY: the element is one of the verified slice.
        Some(unsafe { T::from_view(element) })
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = (self.end.addr() - self.next.object.addr()) / T::LAYOUT.shape.size as usize;
        (len, Some(len))
    }
}

impl<'a, T: Structure> ExactSizeIterator for RefIter<'a, T> {}
impl<'a, T: Structure> core::iter::FusedIterator for RefIter<'a, T> {}
