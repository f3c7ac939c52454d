//! Attaching segments to windows, and what the host may be given of an attached segment.
//!
//! A window and a segment come in; the guest's address of the segment goes out, and views of the bytes for as
//! long as the guest's store is borrowed. How anything is mapped is `place`'s.

use core::ptr::NonNull;
use std::string::String;
use std::sync::Arc;

use wasmtime::{AsContext, AsContextMut, StoreContext, StoreContextMut};

use super::access::{Access, View};
use super::directory::MAX_NAME_SIZE;
use super::error::{Error, Result};
use super::mapping::MappingId;
use super::place::{Place, Request};
use super::segment::Segment;
use super::storage::Storage;
use super::window::Window;
use crate::sys::map::Protection;
use crate::{Exclusive, Frozen, Live, MessageBuilder};

/// How and where a segment is attached.
///
/// An [`Access`] alone is enough: `window.attach(&mut store, &segment, Access::ReadOnly)`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttachOptions {
    access: Access,
    offset: Option<u32>,
    name: String,
    overwrite: bool,
}

impl AttachOptions {
    /// At the first free place of the window, without a name.
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
    pub fn at(self, offset: u32) -> Self {
        Self {
            offset: Some(offset),
            ..self
        }
    }

    /// The name that the guest finds the segment by.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..self
        }
    }
}

impl AttachOptions {
    /// Attaches even where the guest has stored something of its own in the window, which is lost.
    #[must_use]
    pub fn overwrite(self) -> Self {
        Self {
            overwrite: true,
            ..self
        }
    }
}

impl From<Access> for AttachOptions {
    fn from(access: Access) -> Self {
        Self::new(access)
    }
}

impl Window {
    /// Maps `segment` into the guest. No byte is copied, and none is touched before the guest does.
    ///
    /// # Errors
    ///
    /// When `store` is not the window's; the place asked for is taken, or none is free; the segment can't be
    /// written but should be, or another guest has it exclusively; the system refuses. [`Access::Exclusive`] is
    /// refused here: see [`Window::attach_exclusive`].
    pub fn attach(
        &self,
        store: &mut impl AsContextMut,
        segment: &Segment,
        options: impl Into<AttachOptions>,
    ) -> Result<Attached> {
        let options = options.into();
        if options.access == Access::Exclusive {
            return Err(Error::WrongAccess {
                reason: "attach it with `Window::attach_exclusive`",
            });
        }
        attach(
            &self.place,
            store.as_context_mut(),
            segment.storage(),
            options,
        )
    }

    /// Maps anonymous memory into the guest, which has it for itself until it is detached. So the host can read
    /// it in place ([`Attached::freeze`]) whenever the guest is not running.
    ///
    /// Takes the segment exclusively for a moment, which proves that no view of the host's is left. The access
    /// in `options` is ignored.
    ///
    /// # Errors
    ///
    /// Those of [`Window::attach`], and when the segment is attached elsewhere, is sealed or is a file.
    pub fn attach_exclusive(
        &self,
        store: &mut impl AsContextMut,
        segment: &mut Segment,
        options: impl Into<AttachOptions>,
    ) -> Result<Attached> {
        let options = AttachOptions {
            access: Access::Exclusive,
            ..options.into()
        };
        attach(
            &self.place,
            store.as_context_mut(),
            segment.storage(),
            options,
        )
    }
}

/// Attaches to a window of `store`, which the caller borrows exclusively.
fn attach<T: 'static>(
    place: &Arc<Place>,
    store: StoreContextMut<'_, T>,
    storage: &Arc<Storage>,
    options: AttachOptions,
) -> Result<Attached> {
    let AttachOptions {
        access,
        offset,
        name,
        overwrite,
    } = options;
    if name.len() > MAX_NAME_SIZE {
        return Err(Error::Name {
            size: name.len(),
            limit: MAX_NAME_SIZE,
        });
    }
    let mut guard = place.lock(store.as_context())?;
    let mappings = guard.as_mut().ok_or(Error::StoreDropped)?;
    let request = Request {
        access,
        offset,
        name,
        overwrite,
    };
    // SAFETY: locked for `store`, which is borrowed exclusively.
    let (address, id) = unsafe { place.attach(mappings, storage, request)? };
    Ok(Attached {
        place: Arc::clone(place),
        id,
        address,
        size: storage.size,
    })
}

/// A segment in a guest: a handle, as cheap as a number. Dropping it changes nothing.
///
/// Every use takes the guest's store, which proves that the guest is not running. A handle whose segment was
/// detached, or whose store is gone, gives errors.
#[derive(Clone, Debug)]
pub struct Attached {
    place: Arc<Place>,
    id: MappingId,
    address: u32,
    size: u64,
}

impl Attached {
    /// The segment's first byte, in the guest's memory.
    #[must_use]
    pub fn address(&self) -> u32 {
        self.address
    }

    /// Bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The bytes, which nobody can write while the store is borrowed: neither the guest nor `detach` can be called.
    ///
    /// ```compile_fail,E0502
    /// # fn example(attached: &karmem::host::Attached, store: &mut wasmtime::Store<()>) -> karmem::host::Result<()> {
    /// let frozen = attached.freeze(&*store)?;
    /// attached.detach(&mut *store)?; // `store` is borrowed by `frozen`
    /// frozen.bytes();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the segment is neither sealed nor attached exclusively, so that others could write it; when an
    /// access has faulted; when it is detached or `store` is not its store.
    pub fn freeze<'a>(&self, store: &'a impl AsContext) -> Result<Frozen<'a>> {
        let store: StoreContext<'a, _> = store.as_context();
        let located = self.locate(store)?;
        if located.view == View::Live {
            return Err(Error::NotFrozen);
        }
        // SAFETY: mapped until someone detaches it, which takes the store exclusively, or drops the store; both
        // wait for `'a`. Until then nobody writes: sealed bytes nobody can; exclusive and private ones only this
        // guest can, which runs only while the store is borrowed exclusively, or `Attached::builder`, which
        // borrows it so. No live view of this mapping is ever made (`View`), and the segment's host side gives
        // none while a guest has it exclusively.
        Ok(unsafe { Frozen::from_raw_parts(located.start, located.size) })
    }

    /// The bytes, which nobody else can read or write while the store is borrowed: to be changed in place.
    ///
    /// ```compile_fail,E0502
    /// # fn example(attached: &karmem::host::Attached, store: &mut wasmtime::Store<()>) -> karmem::host::Result<()> {
    /// let exclusive = attached.exclusive(&mut *store)?;
    /// let frozen = attached.freeze(&*store)?; // `store` is borrowed by `exclusive`
    /// exclusive.freeze();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```compile_fail,E0499
    /// # fn example(attached: &karmem::host::Attached, store: &mut wasmtime::Store<()>) -> karmem::host::Result<()> {
    /// let first = attached.exclusive(&mut *store)?;
    /// let second = attached.exclusive(&mut *store)?; // `store` is borrowed by `first`
    /// first.freeze();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the segment is not attached exclusively; when an access has faulted; when it is detached or `store` is not its
    /// store.
    pub fn exclusive<'a>(&self, store: &'a mut impl AsContextMut) -> Result<Exclusive<'a>> {
        let store: StoreContextMut<'a, _> = store.as_context_mut();
        let located = self.locate(store.as_context())?;
        if located.view != View::Frozen || located.protection != Protection::SharedReadWrite {
            return Err(Error::WrongAccess {
                reason: "attach it with `Window::attach_exclusive`",
            });
        }
        // SAFETY: mapped for writing until someone detaches it or drops the store, which waits for `'a`. Frozen and shared for
        // writing are only segments that this guest has to itself, and it runs only while the store is borrowed
        // exclusively, which `'a` does, as every other view of this mapping would have to. The segment's host side gives
        // none while a guest has it exclusively.
        Ok(unsafe { Exclusive::from_raw_parts(located.start, located.size) })
    }

    /// The bytes as values that others may change at any time.
    ///
    /// Storing through it into a segment that is attached read-only is a fault, which [`Window::check`] reports.
    ///
    /// # Errors
    ///
    /// When nobody else can write the bytes ([`Attached::freeze`] is what you want then); when an access has
    /// faulted; when it is detached or `store` is not its store.
    pub fn live<'a>(&self, store: &'a impl AsContext) -> Result<Live<'a>> {
        let store: StoreContext<'a, _> = store.as_context();
        let located = self.locate(store)?;
        if located.view != View::Live {
            return Err(Error::WrongAccess {
                reason: "nobody else writes it: use `freeze`",
            });
        }
        // SAFETY: page-aligned, and mapped until someone detaches it or drops the store, which waits for `'a`.
        // Loads and stores that the mapping does not allow are answered by the fault handler. No reference into
        // this mapping is ever made (`View`).
        Ok(unsafe { Live::from_raw_parts(located.start, located.size) })
    }

    /// Builds a message in the segment, where the guest will read it.
    ///
    /// # Errors
    ///
    /// When the guest itself could not write it, or only for itself; when an access has faulted; when it is
    /// detached or `store` is not its store.
    pub fn builder<'a>(&self, store: &'a mut impl AsContextMut) -> Result<MessageBuilder<'a>> {
        let store: StoreContextMut<'a, _> = store.as_context_mut();
        let located = self.locate(store.as_context())?;
        if located.protection != Protection::SharedReadWrite {
            return Err(Error::WrongAccess {
                reason: "build in a segment that is attached to read and write",
            });
        }
        // SAFETY: mapped for writing until someone detaches it or drops the store, which waits for `'a`; `'a`
        // borrows the store exclusively, so no other view of this mapping exists. Others who have the segment can
        // spoil the message.
        Ok(unsafe { MessageBuilder::from_raw_parts(located.start, located.size) }?)
    }

    /// Takes the segment out of the guest. The range becomes ordinary zero memory of the guest's, so that nothing
    /// of the segment can be seen there and nothing can fault.
    ///
    /// # Errors
    ///
    /// When it is detached already, `store` is not its store, or the system refuses.
    pub fn detach(&self, store: &mut impl AsContextMut) -> Result<()> {
        let store = store.as_context_mut();
        let mut guard = self.place.lock(store.as_context())?;
        let mappings = guard.as_mut().ok_or(Error::StoreDropped)?;
        // SAFETY: locked for `store`, which is borrowed exclusively.
        unsafe { self.place.detach(mappings, self.address, self.id) }
    }

    /// Finds the mapping in its store, which `'a` borrows, and looks whether it is sound.
    fn locate<T: 'static>(&self, store: StoreContext<'_, T>) -> Result<Located> {
        let guard = self.place.lock(store)?;
        let mapping = guard
            .as_ref()
            .and_then(|mappings| mappings.get(self.address, self.id))
            .ok_or(Error::Detached)?;
        mapping.check(self.place.base)?;
        Ok(Located {
            start: self.place.reservation.pointer(mapping.address),
            size: mapping.size as usize,
            protection: mapping.protection,
            view: mapping.view,
        })
    }
}

/// Where a mapping lies in this process.
struct Located {
    start: NonNull<u8>,
    size: usize,
    protection: Protection,
    view: View,
}
