//! A place in a message whose objects are disjoint, to which nothing else leads.

use core::fmt;
use core::marker::PhantomData;

use bytemuck::AnyBitPattern;

use crate::flat::{Stored, Structure, Tagged, Union, UnionMut};
use crate::frozen::View;
use crate::layout::Class;

/// An object in a verified message that can be changed. What generated `MonsterMut`s are made of.
///
/// Whoever makes one (unsafely) vouches for what a [`View`] needs, and that for `'a` nothing else leads to the object, nor
/// to what it refers to. So it is not `Copy`, and what is made of it borrows it or takes its place.
#[repr(C)] // the same for all `S`
pub struct MutView<'a, S = ()> {
    view: View<'a, S>,
    borrow: PhantomData<&'a mut [u8]>,
}

impl<'a> MutView<'a> {
    /// The view of what `view` is of.
    ///
    /// # Safety
    ///
    /// The view's pointers may be written through, and for `'a` nothing else leads to its object, nor to what that refers to.
    #[inline(always)]
    pub(crate) unsafe fn new(view: View<'a>) -> Self {
        Self {
            view,
            borrow: PhantomData,
        }
    }

    /// The view, for reading only.
    #[inline(always)]
    pub(crate) fn into_view(self) -> View<'a> {
        self.view
    }

    /// Another view, of what lies at `offset` of the object, for as long as the object can be changed.
    ///
    /// # Safety
    ///
    /// That is inside the object, and no two views of the same part, or of a part and the whole, are used.
    #[inline(always)]
    pub(super) unsafe fn duplicate(&self, offset: u32) -> Self {
        // SAFETY: the caller's promise.
        unsafe { Self::new(self.view.at(offset)) }
    }

    /// What lies at `offset` of the object, for as long as the object can be changed.
    ///
    /// # Safety
    ///
    /// That is still inside the object, or right behind it.
    #[inline(always)]
    pub(crate) unsafe fn into_field(self, offset: u32) -> Self {
        // SAFETY: the caller's promise; this view is gone.
        unsafe { Self::new(self.view.at(offset)) }
    }

    /// The object at `offset` of the message.
    ///
    /// # Safety
    ///
    /// The verifier has found it there, referred to by this one only.
    #[inline(always)]
    pub(crate) unsafe fn into_referred(self, offset: u32) -> Self {
        // SAFETY: the caller's promise; this view is gone.
        unsafe { Self::new(self.view.referred(offset)) }
    }

    /// The table that a reference refers to.
    ///
    /// # Safety
    ///
    /// The view stands at a verified table reference.
    #[inline(always)]
    pub(crate) unsafe fn referred_table(self) -> Option<Self> {
        // SAFETY: the caller's promise.
        match *unsafe { self.view.value::<u32>() } {
            0 => None,
            // SAFETY: verified with the reference to it; objects are disjoint, so there is no other.
            offset => Some(unsafe { self.into_referred(offset) }),
        }
    }

    /// What a slice reference refers to: the view of the first element, and the length.
    ///
    /// # Safety
    ///
    /// The view stands at a verified slice reference.
    #[inline(always)]
    pub(crate) unsafe fn referred_slice(self) -> (Self, u32) {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { self.view.referred_slice() };
        // SAFETY: verified with the reference to it; objects are disjoint, so there is no other.
        (unsafe { Self::new(first) }, len)
    }

    /// The value in place.
    ///
    /// # Safety
    ///
    /// The view stands at a verified place for a `T`, which has no invalid values and holds no reference.
    #[inline(always)]
    #[must_use]
    pub unsafe fn value_mut<T: AnyBitPattern + bytemuck::NoUninit>(self) -> &'a mut T {
        // SAFETY: in bounds and aligned, as verified; nothing else leads here for `'a`; any bits are a `T`, and a `T` leaves
        // no byte uninitialized.
        unsafe { &mut *self.view.as_ptr().cast_mut().cast::<T>() }
    }

    /// `len` values in place.
    ///
    /// # Safety
    ///
    /// The view stands at `len` verified values of type `T`.
    #[inline(always)]
    pub(crate) unsafe fn values_mut<T: AnyBitPattern + bytemuck::NoUninit>(
        self,
        len: u32,
    ) -> &'a mut [T] {
        // No values lie anywhere.
        if len == 0 {
            return &mut [];
        }
        let first = self.view.as_ptr().cast_mut().cast::<T>();
        // SAFETY: as `value_mut`.
        unsafe { core::slice::from_raw_parts_mut(first, len as usize) }
    }
}

impl<S> MutView<'_, S> {
    /// The object, for reading while it is not changed.
    #[inline(always)]
    #[must_use]
    pub fn as_view(&self) -> View<'_, S> {
        self.view
    }

    /// Sets or clears a bit of the table's presence word.
    ///
    /// # Safety
    ///
    /// The object is a table, in a message, and the bit less than 32.
    #[inline(always)]
    pub(super) unsafe fn set_presence(&mut self, bit: u32, is_present: bool) {
        // SAFETY: the presence word is the second of a table's header, at a multiple of 4; any bits are one.
        let presence = unsafe { self.at(4).value_mut::<u32>() };
        *presence = *presence & !(1 << bit) | u32::from(is_present) << bit;
    }

    /// Zeroes `size` bytes at `offset`.
    ///
    /// # Safety
    ///
    /// They are a field, or several, of the object, in a message.
    #[inline(always)]
    pub(super) unsafe fn zero(&mut self, offset: u32, size: u32) {
        // SAFETY: they lie in the object (the caller), and zeros are valid for every field.
        unsafe { self.at(offset).values_mut::<u8>(size).fill(0) };
    }

    /// What lies at `offset` of the object, borrowed with it.
    ///
    /// # Safety
    ///
    /// That is inside the object.
    #[inline(always)]
    pub(super) unsafe fn at(&mut self, offset: u32) -> MutView<'_> {
        // SAFETY: the caller's promise; `self` is borrowed exclusively for as long.
        unsafe { MutView::new(self.view.at(offset)) }
    }
}

impl<S: Structure> MutView<'_, S> {
    /// Reads the object while it is not changed.
    #[inline(always)]
    #[must_use]
    pub fn as_ref(&self) -> S::Ref<'_> {
        // SAFETY: the object is a verified `S`: a view of a struct is made of nothing else.
        unsafe { S::from_view(self.view.of_anything()) }
    }

    /// The field of type `T` at `offset`, unless it is in a table that ends before it, or has not set its presence bit.
    ///
    /// # Safety
    ///
    /// `S` has such a field there.
    #[inline(always)]
    pub unsafe fn field<T: Stored>(&mut self, offset: u32) -> Option<T::Mut<'_>> {
        // SAFETY: the caller's promise; only tables have fields with presence bits.
        let is_there = unsafe {
            self.has_field::<T>(offset) && T::PRESENCE.is_none_or(|bit| self.view.has_presence(bit))
        };
        // SAFETY: the field lies in the object as it was written, so the verifier has visited it; borrowed with the object.
        is_there.then(|| unsafe { T::get_mut(self.at(offset)) })
    }

    /// The union at `offset`; nothing where it is in a table that ends before it.
    ///
    /// # Safety
    ///
    /// `S` has such a union there.
    #[inline]
    pub unsafe fn union_field<U: Union>(&mut self, offset: u32) -> UnionMut<'_, U> {
        // SAFETY: as `field`; where there is nothing, the view is not used to reach anything.
        unsafe {
            if self.has_field::<Tagged<U>>(offset) {
                Tagged::<U>::get_mut(self.at(offset))
            } else {
                Tagged::<U>::nothing(self.at(0))
            }
        }
    }

    /// Whether the object has the field of type `T` at `offset`: a table may end before it.
    ///
    /// # Safety
    ///
    /// `S` has such a field there.
    #[inline(always)]
    pub(super) unsafe fn has_field<T: Stored>(&self, offset: u32) -> bool {
        match S::LAYOUT.class {
            Class::Inline => true,
            // SAFETY: the object is a table of this struct.
            Class::Table => unsafe { self.view.has_field::<T>(offset) },
        }
    }
}

impl<S> fmt::Debug for MutView<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MutView").finish_non_exhaustive()
    }
}
