//! One plain value in memory that others write.

use core::marker::PhantomData;

use crate::error::LiveError;
use crate::flat::{Bool, Plain};

use super::LiveView;

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

    /// A value that is nowhere and reads as `default`.
    ///
    /// A value without bytes can be nowhere else, so that there is no telling whether it is absent. It does not compile:
    ///
    /// ```compile_fail,E0080
    /// karmem::live::LiveValue::<[u8; 0]>::absent(&[]).load();
    /// ```
    #[inline(always)]
    #[must_use]
    pub fn absent(default: &'static T) -> Self {
        const { assert!(size_of::<T>() > 0, "a value without bytes can't be stored") }
        Self::new(LiveView::defaulted(default))
    }

    /// Whether the message has this field; the writer may have known an older schema.
    #[inline]
    #[must_use]
    pub fn is_present(self) -> bool {
        self.view.end - self.view.at >= size_of::<T>()
    }
}

/// What is made of a place for a plain `T`.
pub trait LivePlace<'a, T> {
    /// Of the place at `view`.
    ///
    /// # Safety
    ///
    /// The view starts at a multiple of the alignment of `T`, or of 8 where that is more.
    unsafe fn at(view: LiveView<'a>) -> Self;
}

impl<'a, T> LivePlace<'a, T> for LiveValue<'a, T> {
    #[inline(always)]
    unsafe fn at(view: LiveView<'a>) -> Self {
        Self::new(view)
    }
}

impl<T: Plain> LiveValue<'_, T> {
    /// Copies the value out; its default where it is absent.
    ///
    /// A value of more than 8 bytes may be torn: part old, part new.
    #[inline]
    #[must_use]
    pub fn load(self) -> T {
        // Fields and elements lie at multiples of their alignment: the checks of references see to that.
        self.view.load_or_zero()
    }

    /// Copies `value` in.
    ///
    /// # Errors
    ///
    /// [`LiveError::Absent`] when the message does not have the field. Elements of slices are always there.
    #[inline]
    pub fn store(self, value: T) -> Result<(), LiveError> {
        if !self.is_present() {
            return Err(LiveError::Absent);
        }
        self.view.store(0, value);
        Ok(())
    }
}

impl LiveValue<'_, bool> {
    /// Whether the byte is not 0 at this moment; its default where it is absent.
    #[inline]
    #[must_use]
    pub fn load(self) -> bool {
        LiveValue::<Bool>::new(self.view).load().get()
    }

    /// Copies `value` in.
    ///
    /// # Errors
    ///
    /// [`LiveError::Absent`] when the message does not have the field.
    #[inline]
    pub fn store(self, value: bool) -> Result<(), LiveError> {
        LiveValue::<Bool>::new(self.view).store(value.into())
    }
}
