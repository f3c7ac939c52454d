//! A place in a verified message, and how values are read there.

use core::fmt;
use core::marker::PhantomData;
use core::ptr;

use crate::flat::{Absent, Shown, Stored, Structure, layout_of, zeros};
use crate::layout::{Class, WORD};
use crate::verify::Verified;

/// An object in a verified message. What generated references are made of.
///
/// Whoever makes one (unsafely) vouches that `object` is a verified object of a certain struct and that
/// offsets in it count from `message`, both readable and unchanged for `'a`.
///
/// The reader of a struct has a view of that struct, `S`, so that code beside it, which may look into its private
/// field, can't make another struct's reader of it. Inside this crate views are of nothing in particular.
#[repr(C)] // the same for all `S`
pub struct View<'a, S = ()> {
    message: Message,
    /// The first byte of the object: in the message, or of a static that stands for an absent one. Null for a
    /// field with a presence bit that is not set.
    pub(super) object: *const u8,
    borrow: PhantomData<&'a [u8]>,
    of: PhantomData<fn() -> S>,
}

impl<S> Copy for View<'_, S> {}

impl<S> Clone for View<'_, S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

// SAFETY: a view only reads memory that nobody writes; it is a `&'a [u8]` with a place in it.
unsafe impl<S> Send for View<'_, S> {}
// SAFETY: as above.
unsafe impl<S> Sync for View<'_, S> {}

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

impl<'a, S> View<'a, S> {
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
        // SAFETY: the caller's promise.
        let is_present = unsafe { self.has_field::<T>(offset) };
        if let Some(bit) = T::PRESENCE {
            // SAFETY: the object is a table.
            if !is_present || !unsafe { self.has_presence(bit) } {
                // SAFETY: it may be nowhere, as it says that it has a presence bit.
                return unsafe { T::get(self.moved(ptr::null())) };
            }
        }
        let object = if is_present {
            // SAFETY: the table is at least as long: it says so, or the verifier has seen that every table of
            // the message has all fields of its struct, as the absent table has.
            unsafe { self.object.add(offset as usize) }
        } else {
            const { zeros(T::SHAPE.size) }
        };
        // SAFETY: the field lies in the table as it was written, so the verifier has visited it; or it is
        // all zeros, which is valid for every type: no references, and plain values of zero.
        unsafe { T::get(self.moved(object)) }
    }

    /// Whether the table does not end before the field of type `T` at `offset`.
    ///
    /// # Safety
    ///
    /// The object is a table whose struct has such a field there.
    #[inline(always)]
    #[must_use]
    pub unsafe fn has_field<T: Stored>(self, offset: u32) -> bool {
        // Where the table is known to be complete, its size is not even loaded. What stands for an absent table has
        // all fields, but is aligned to no more than 8.
        let is_known = T::SHAPE.align <= WORD && self.message.tables_are_complete();
        is_known || {
            // SAFETY: every table starts with its size, a `u32`, at a multiple of 8.
            let size = unsafe { self.object.cast::<u32>().read() };
            offset + T::SHAPE.size <= size
        }
    }

    /// Whether this bit of the table's presence word is set.
    ///
    /// # Safety
    ///
    /// The object is a table.
    #[inline(always)]
    pub(crate) unsafe fn has_presence(self, bit: u32) -> bool {
        // SAFETY: every table, also an absent one, starts with its size and its presence word.
        let presence = unsafe { self.object.cast::<u32>().add(1).read() };
        presence >> bit & 1 != 0
    }

    /// The first byte of the object.
    #[inline(always)]
    pub(crate) fn as_ptr(self) -> *const u8 {
        self.object
    }

    /// The same view, of nothing in particular.
    #[inline(always)]
    pub(crate) fn of_anything(self) -> View<'a> {
        self.moved(self.object)
    }

    /// Whether the table is what stands for an absent one.
    ///
    /// # Safety
    ///
    /// The object is a table.
    #[inline]
    pub(crate) unsafe fn is_absent_table(self) -> bool {
        // A table that is in a message is at least as long as its header.
        // SAFETY: every table, also an absent one, starts with its size, a `u32`, at a multiple of 8.
        unsafe { self.object.cast::<u32>().read() == 0 }
    }

    /// Whether there is no object, not even one that stands for it.
    #[inline(always)]
    pub(crate) fn is_nowhere(self) -> bool {
        self.object.is_null()
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

    /// What a reference to a table of type `T` refers to: a table, or what an absent one reads as.
    ///
    /// # Safety
    ///
    /// The view stands at a verified table reference.
    #[inline(always)]
    pub(crate) unsafe fn referred_table<T: Structure>(self) -> View<'a> {
        // SAFETY: the caller's promise.
        let offset = *unsafe { self.value::<u32>() };
        let object = if offset == 0 {
            // Predicted, a branch costs nothing; a select between two addresses would delay every load behind it.
            core::hint::cold_path();
            const { Absent::<T>::OBJECT }
        } else {
            // SAFETY: the verifier has found the table inside the message.
            unsafe { self.message.start().add(offset as usize) }
        };
        self.moved(object)
    }

    /// The object at `offset` of the message.
    ///
    /// # Safety
    ///
    /// The verifier has found it there.
    #[inline(always)]
    pub(crate) unsafe fn referred(self, offset: u32) -> View<'a> {
        // SAFETY: the caller's promise.
        let object = unsafe { self.message.start().add(offset as usize) };
        self.moved(object)
    }

    /// What a slice reference refers to: the view of the first element, and the length.
    ///
    /// # Safety
    ///
    /// The view stands at a verified slice reference.
    #[inline(always)]
    pub(crate) unsafe fn referred_slice(self) -> (View<'a>, u32) {
        // SAFETY: the caller's promise.
        let word = *unsafe { self.value::<u64>() };
        // SAFETY: the verifier has found the slice inside the message, also when it is empty.
        let object = unsafe { self.message.start().add(word as u32 as usize) };
        (self.moved(object), (word >> 32) as u32)
    }

    /// `len` values in place.
    ///
    /// # Safety
    ///
    /// The view stands at `len` verified values of type `T`.
    #[inline(always)]
    pub(crate) unsafe fn values<T: bytemuck::AnyBitPattern>(self, len: u32) -> &'a [T] {
        // No values lie at the start of the message, or of zeros, which may be aligned to no more than 8.
        if const { align_of::<T>() > WORD as usize } && len == 0 {
            return &[];
        }
        // SAFETY: verified means in bounds and aligned; any bits are a `T`; nobody writes for `'a`.
        unsafe { core::slice::from_raw_parts(self.object.cast::<T>(), len as usize) }
    }

    /// The view `offset` bytes further.
    ///
    /// # Safety
    ///
    /// That is still inside the object, or right behind it.
    #[inline(always)]
    pub(crate) unsafe fn at(self, offset: u32) -> View<'a> {
        // SAFETY: the caller's promise.
        let object = unsafe { self.object.add(offset as usize) };
        self.moved(object)
    }

    /// The view of what lies at `object` for the same message.
    #[inline(always)]
    fn moved(self, object: *const u8) -> View<'a> {
        View {
            message: self.message,
            object,
            borrow: self.borrow,
            of: PhantomData,
        }
    }
}

impl<'a> View<'a> {
    /// The view of the object at `root` of the message that starts at `start`.
    ///
    /// # Safety
    ///
    /// This was found out of the message, in which the object lies; it can be read for `'a`.
    #[inline]
    pub(crate) unsafe fn root(start: *const u8, root: u32, verified: Verified) -> Self {
        Self {
            message: Message::new(start, verified),
            // SAFETY: the object lies in the message (the caller).
            object: unsafe { start.add(root as usize) },
            borrow: PhantomData,
            of: PhantomData,
        }
    }

    /// The view of a `T` that is all zeros, for what is nowhere in a message; or nowhere at all, if it may be.
    pub(crate) const fn absent<T: Stored>() -> Self {
        let object = match T::PRESENCE {
            Some(_) => ptr::null(),
            None => const { zeros(T::SHAPE.size) },
        };
        // Zeros refer to nothing, so offsets in them count from nowhere else.
        Self {
            message: Message(object),
            object,
            borrow: PhantomData,
            of: PhantomData,
        }
    }
}

impl<S> View<'_, S> {
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
        for declared in T::DECLARED {
            let field = &declared.field;
            let is_in_object = field.offset + field.shape.size <= size;
            let value = if is_in_object {
                // SAFETY: the object is at least as long.
                Some(unsafe { self.at(field.offset) })
            } else {
                let default = field.default.as_ref();
                default.map(|bits| self.moved(core::ptr::from_ref(bits).cast()))
            };
            // SAFETY: only tables have fields with presence bits.
            let is_there = |bit| unsafe { self.has_presence(bit) };
            let value = value.filter(|_| field.presence.is_none_or(is_there));
            // SAFETY: verified with the object, or a default, whose bits are a value.
            fields.field(
                field.name,
                &fmt::from_fn(|f| unsafe { declared.fmt(Shown::Frozen(value), f) }),
            );
        }
        fields.finish()
    }
}

impl<S> fmt::Debug for View<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("View").finish_non_exhaustive()
    }
}
