//! Messages in sealed segments, verified once: a mapping and a type come in, readers of the root go out.
//!
//! Knows nothing of how the segment came to be sealed.

use core::fmt;
use core::marker::PhantomData;
use std::sync::Arc;

use super::error::{Error, Result};
use super::segment::Segment;
use super::view::HostView;
use crate::verify::{Verified, VerifyOptions};
use crate::{Frozen, Structure};

/// A valid message of type `T` in a sealed segment. Nobody can write it any more, so it stays valid, and is
/// never verified again: not by [`Opened::get`], nor for any of the clones and threads that read it.
///
/// It keeps the mapping; the [`Segment`] can go.
///
/// ```
/// # use karmem::VerifyOptions;
/// # use karmem::host::Segment;
/// # #[path = "../../../generated/rust/flock.rs"]
/// # mod flock;
/// # use flock::Flock;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let mut segment = Segment::anonymous(64 * 1024)?;
/// # let message = segment.builder()?;
/// # let mut root = message.root::<Flock>()?;
/// # root.set_name("geese")?;
/// # message.finish(root)?;
/// segment.seal()?;
/// let opened = segment.open::<Flock>(&VerifyOptions::DEFAULT)?;
/// let other = opened.clone();
/// std::thread::spawn(move || assert_eq!(other.get().name(), "geese"));
/// assert_eq!(opened.get().name(), "geese");
/// # Ok(())
/// # }
/// ```
pub struct Opened<T> {
    /// A mapping of a sealed segment, which begins with a valid message of type `T`.
    view: Arc<HostView>,
    root: u32,
    verified: Verified,
    of: PhantomData<fn() -> T>,
}

impl Segment {
    /// Verifies the message of type `T` at the start of a sealed segment, once for all who read it.
    ///
    /// # Errors
    ///
    /// When the segment is not sealed, or the message is not valid.
    pub fn open<T: Structure>(&self, options: &VerifyOptions) -> Result<Opened<T>> {
        if !self.is_sealed() {
            return Err(Error::NotFrozen);
        }
        let view = self.view()?;
        let (root, verified) = frozen(&view).verify::<T>(options)?;
        Ok(Opened {
            view,
            root,
            verified,
            of: PhantomData,
        })
    }
}

impl<T: Structure> Opened<T> {
    /// The root.
    #[inline]
    #[must_use]
    pub fn get(&self) -> T::Ref<'_> {
        // SAFETY: this was found out of the same bytes when `self` was made.
        unsafe { frozen(&self.view).root::<T>(self.root, self.verified) }
    }
}

/// The bytes of a sealed segment.
#[inline]
fn frozen(view: &HostView) -> Frozen<'_> {
    // SAFETY: the seal forbids every change of bytes and size, for good; the mapping can't be written, and lasts as
    // long as `view`.
    unsafe { Frozen::from_raw_parts(view.range.start, view.range.size) }
}

impl<T> Clone for Opened<T> {
    fn clone(&self) -> Self {
        Self {
            view: Arc::clone(&self.view),
            root: self.root,
            verified: self.verified,
            of: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Opened<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened")
            .field("size", &self.view.range.size)
            .finish_non_exhaustive()
    }
}
