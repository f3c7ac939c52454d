//! Attaching segments to windows.
//!
//! A window and a segment come in, and how it is to be attached; an [`Attached`] goes out. How anything is mapped
//! is `place`'s.

use core::ops::Range;
use std::string::String;
use std::sync::Arc;

use wasmtime::{AsContext, AsContextMut, StoreContextMut};

use super::access::Access;
use super::attached::Attached;
use super::directory::MAX_NAME_SIZE;
use super::error::{Error, Result};
use super::place::{Place, Request};
use super::segment::Segment;
use super::window::Window;

/// How and where a segment is attached.
///
/// An [`Access`] alone is enough: `window.attach(&mut store, &segment, Access::ReadOnly)`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttachOptions {
    access: Access,
    offset: Option<u64>,
    part: Option<Range<u64>>,
    populate: bool,
    name: Option<String>,
}

impl AttachOptions {
    /// The whole segment, at the first free place of the window, without a name.
    #[must_use]
    pub fn new(access: Access) -> Self {
        Self {
            access,
            ..Self::default()
        }
    }

    /// Attaches at `offset` bytes from the window's base: a multiple of 64 KiB, not less than
    /// [`Window::DIRECTORY_SIZE`].
    #[must_use]
    pub fn at(self, offset: u64) -> Self {
        Self {
            offset: Some(offset),
            ..self
        }
    }

    /// Attaches only these bytes of the segment: whole pages, so that none of their neighbours can be seen. The
    /// end may be the segment's own, too.
    #[must_use]
    pub fn part(self, part: Range<u64>) -> Self {
        Self {
            part: Some(part),
            ..self
        }
    }

    /// Maps all pages at once, so that none of the guest's first accesses waits for the kernel; attaching then takes time
    /// for each page. Worth it where the guest will write most of the bytes. Who reads gains little: the kernel maps 16
    /// pages at a time then anyway. Not worth it for files that are written: of those the kernel notes each page when it
    /// is first stored to, and that takes longer where it is mapped already.
    #[must_use]
    pub fn populate(self) -> Self {
        Self {
            populate: true,
            ..self
        }
    }

    /// The name that the guest finds the segment by; at most 100 bytes, in a directory with room for
    /// [`Window::DIRECTORY_ENTRIES`] segments. What replaces a segment keeps its name, if it isn't given another.
    /// Of several segments with one name the guest finds one: nothing refuses them.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }
}

impl From<Access> for AttachOptions {
    fn from(access: Access) -> Self {
        Self::new(access)
    }
}

impl AttachOptions {
    /// What is to be mapped of `segment`.
    pub(super) fn request(self, segment: &Segment) -> Result<(Request, Option<u64>)> {
        let size = self.name.as_ref().map_or(0, String::len);
        if size > MAX_NAME_SIZE {
            let limit = MAX_NAME_SIZE;
            return Err(Error::Name { size, limit });
        }
        let storage = segment.storage();
        let part = match self.part {
            Some(part) => {
                storage.check_part(&part)?;
                part
            }
            None => 0..storage.size(),
        };
        let request = Request {
            type_id: segment.type_id(part.start),
            storage: Arc::clone(storage),
            part,
            access: self.access,
            populate: self.populate,
            name: self.name,
        };
        Ok((request, self.offset))
    }

    pub(super) fn not_exclusive(self, instead: &'static str) -> Result<Self> {
        match self.access {
            Access::Exclusive => Err(Error::WrongAccess { reason: instead }),
            _ => Ok(self),
        }
    }

    /// Those of a segment that a guest is to have for itself.
    pub(super) fn exclusive(self) -> Result<Self> {
        match self.access {
            Access::Exclusive => Ok(self),
            _ => Err(Error::WrongAccess {
                reason: "pass `Access::Exclusive`, or attach it with `Window::attach`",
            }),
        }
    }
}

impl Window {
    /// Maps `segment` into the guest. No byte is copied, and none is touched before the guest does.
    ///
    /// # Errors
    ///
    /// When `store` is not the window's; the place asked for is taken, or none is free; the segment does not have the part
    /// that is asked for, can't be written but should be, or another guest has it exclusively; the system refuses;
    /// it is to have a name and the directory is full. [`Access::Exclusive`] is refused here: see [`Window::attach_exclusive`].
    pub fn attach(
        &self,
        store: &mut impl AsContextMut,
        segment: &Segment,
        options: impl Into<AttachOptions>,
    ) -> Result<Attached> {
        let options = options
            .into()
            .not_exclusive("attach it with `Window::attach_exclusive`")?;
        attach(&self.place, store.as_context_mut(), segment, options)
    }

    /// Maps anonymous memory into the guest, which has it for itself until it is detached. So the host can read
    /// it in place ([`Attached::freeze`]) whenever the guest is not running.
    ///
    /// Takes the segment exclusively for a moment, which proves that no view of the host's is left. The access is
    /// [`Access::Exclusive`].
    ///
    /// # Errors
    ///
    /// Those of [`Window::attach`], and when the segment is attached elsewhere, is sealed, is a file or has been shared
    /// with another process.
    pub fn attach_exclusive(
        &self,
        store: &mut impl AsContextMut,
        segment: &mut Segment,
        options: impl Into<AttachOptions>,
    ) -> Result<Attached> {
        let options = options.into().exclusive()?;
        attach(&self.place, store.as_context_mut(), segment, options)
    }
}

/// Attaches to a window of `store`, which the caller borrows exclusively.
fn attach<T: 'static>(
    place: &Arc<Place>,
    store: StoreContextMut<'_, T>,
    segment: &Segment,
    options: AttachOptions,
) -> Result<Attached> {
    let (request, offset) = options.request(segment)?;
    let size = request.size();
    let mut mappings = place.lock(store.as_context())?;
    // SAFETY: locked for `store`, which is borrowed exclusively.
    let (address, id) = unsafe { place.attach(&mut mappings, request, offset)? };
    Ok(Attached::new(Arc::clone(place), id, address, size))
}
