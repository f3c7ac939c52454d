//! Reading and writing bytes that others write at the same moment.
//!
//! A guest, another thread or another process may change any byte between two of our instructions. So nothing
//! here makes a reference to the bytes: values are copied out with volatile loads of at most 8 bytes, every
//! offset is loaded once and checked before it is used, and a value that makes no sense is an error or
//! garbage, never an access out of bounds. `docs/safety.md` has the whole argument.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

mod copy;
mod debug;
#[cfg(doctest)]
mod never_lent;
mod setters;
mod slice;
mod text;
mod value;
mod view;

pub use debug::{Limit, LiveDebug, LiveObject, debug, debug_member};
pub use slice::{LiveIter, LiveSlice};
pub use text::LiveText;
pub use value::{LivePlace, LiveValue};
pub use view::LiveView;

use crate::envelope::{Envelope, MAGIC};
use crate::error::Error;
use crate::flat::Structure;
use crate::layout::ENVELOPE_SIZE;
use crate::publish;

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

    /// The envelope at the start of the bytes, if they begin with one, unchecked.
    #[cfg(feature = "host")]
    pub(crate) fn envelope(self) -> Option<Envelope> {
        let has_room = self.size >= ENVELOPE_SIZE as usize;
        let envelope: Envelope = has_room.then(|| self.view(self.size).load(0))?;
        (envelope.magic == MAGIC).then_some(envelope)
    }

    /// Opens the root of the message of type `T` at the start of the bytes.
    ///
    /// Nothing but the envelope is looked at; every later access checks what it uses.
    ///
    /// # Errors
    ///
    /// When the bytes don't begin with the envelope of a finished message of type `T`, or its root does not
    /// lie in the message: all of it, as long as it says that it is.
    pub fn access<T: Structure>(self) -> Result<T::Live<'a>, Error> {
        let needed = ENVELOPE_SIZE as usize;
        if self.size < needed {
            return Err(Error::TooShort {
                size: self.size,
                needed,
            });
        }
        let view = self.view(self.size);
        let found = publish::look(|| view.load::<u32>(0).to_ne_bytes());
        if found != MAGIC {
            return Err(Error::NotAMessage { found });
        }
        let envelope: Envelope = view.load(0);
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
        view.object_at(root, T::LAYOUT)
            // SAFETY: it lies at a multiple of its alignment.
            .map(|object| unsafe { T::from_live(object) })
            .map_err(|error| Error::live_root(T::LAYOUT.shape, error))
    }

    const fn view(self, size: usize) -> LiveView<'a> {
        LiveView::new(self.start.as_ptr(), size)
    }
}

impl fmt::Debug for Live<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").field("size", &self.size).finish()
    }
}
