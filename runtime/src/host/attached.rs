//! A segment in a guest: what the host may be given of it, and how it is changed or taken away.
//!
//! A handle and the guest's store come in; views of the bytes go out, for as long as the store is borrowed. How
//! anything is mapped is `place`'s.

use core::fmt;
use core::ptr::NonNull;
use std::sync::Arc;

use wasmtime::{AsContext, AsContextMut, StoreContext, StoreContextMut};

use super::access::{Access, View};
use super::attach::AttachOptions;
use super::error::{Error, Result};
use super::heap::HeapError;
use super::mapping::{MappingId, Mappings};
use super::place::Place;
use super::segment::Segment;
use crate::sys::map::Protection;
use crate::{Exclusive, Frozen, Live, MessageBuilder};

/// A segment in a guest: a handle, as cheap as a number. Dropping it changes nothing.
///
/// Every use takes the guest's store, which proves that the guest is not running. A handle whose segment was
/// detached, or whose store is gone, gives errors.
#[derive(Clone)]
pub struct Attached {
    place: Arc<Place>,
    id: MappingId,
    address: u64,
    size: u64,
}

impl Attached {
    pub(super) fn new(place: Arc<Place>, id: MappingId, address: u64, size: u64) -> Self {
        Self {
            place,
            id,
            address,
            size,
        }
    }

    /// The segment's first byte, in the guest's memory. Fits a `u32` in memories with 32-bit addresses.
    #[must_use]
    pub fn address(&self) -> u64 {
        self.address
    }

    /// Bytes of the segment that are attached.
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
    /// Storing through it into a segment that is attached read-only is a fault, which [`Window::check`](super::Window::check) reports.
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

    /// Takes the segment out of the guest. Nobody can access the range any more: who still does gets a trap, or an
    /// error from [`Window::check`](super::Window::check).
    ///
    /// # Errors
    ///
    /// When it is detached already, `store` is not its store, or the system refuses; when it is a heap that somebody
    /// has in the guest: [`GuestHeap::detach`](super::heap::GuestHeap::detach).
    pub fn detach(&self, store: &mut impl AsContextMut) -> Result<()> {
        let store = store.as_context_mut();
        let mut mappings = self.place.lock(store.as_context())?;
        self.check_not_held(&mappings)?;
        // SAFETY: locked for `store`, which is borrowed exclusively.
        unsafe { self.place.detach(&mut mappings, self.key()) }
    }

    /// [`Attached::detach`] for the one who has this heap in the guest.
    pub(super) fn detach_held<T: 'static>(&self, store: StoreContextMut<'_, T>) -> Result<()> {
        let mut mappings = self.place.lock(store.as_context())?;
        // SAFETY: locked for `store`, which is borrowed exclusively.
        unsafe { self.place.detach(&mut mappings, self.key()) }
    }

    /// Puts `segment` in the place of this one, in one step: at no moment is the range without a segment. This handle
    /// is used up; the one that is returned has the same address. A place in `options` is ignored, and the name stays if there
    /// is none. A fault of this segment's is forgotten, but not by the [`Window::call`](super::Window::call) in which it
    /// happened.
    ///
    /// ```
    /// # use karmem::host::{Access, Segment, Window, configure};
    /// # use wasmtime::{Config, Engine, Instance, Module, Store};
    /// # let mut config = Config::new();
    /// # configure(&mut config)?;
    /// # let engine = Engine::new(&config)?;
    /// # let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x0a\x01\x06memory\x02\0"; // (module (memory (export "memory") 1))
    /// # let mut store = Store::new(&engine, ());
    /// # let instance = Instance::new(&mut store, &Module::from_binary(&engine, wasm)?, &[])?;
    /// # let window = Window::open(&mut store, &instance, 1 << 20)?;
    /// let (yesterday, today) = (Segment::anonymous(64 * 1024)?, Segment::anonymous(128 * 1024)?);
    /// let attached = window.attach(&mut store, &yesterday, Access::ReadOnly)?;
    /// let replaced = attached.replace(&mut store, &today, Access::ReadOnly)?;
    /// assert_eq!(replaced.address(), attached.address());
    /// assert!(attached.detach(&mut store).is_err()); // what it named is gone
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no room for a longer segment behind this one, and those of [`Window::attach`](super::Window::attach).
    /// This segment then stays attached, and so does a heap that somebody has in the guest.
    pub fn replace(
        &self,
        store: &mut impl AsContextMut,
        segment: &Segment,
        options: impl Into<AttachOptions>,
    ) -> Result<Self> {
        let options = options
            .into()
            .not_exclusive("use `Attached::replace_exclusive`")?;
        self.put(store.as_context_mut(), segment, options)
    }

    /// [`Attached::replace`], as [`Window::attach_exclusive`](super::Window::attach_exclusive) attaches.
    ///
    /// # Errors
    ///
    /// Those of both.
    pub fn replace_exclusive(
        &self,
        store: &mut impl AsContextMut,
        segment: &mut Segment,
        options: impl Into<AttachOptions>,
    ) -> Result<Self> {
        let options = options.into().exclusive()?;
        self.put(store.as_context_mut(), segment, options)
    }

    fn put<T: 'static>(
        &self,
        store: StoreContextMut<'_, T>,
        segment: &Segment,
        options: AttachOptions,
    ) -> Result<Self> {
        let (request, _) = options.request(segment)?;
        let size = request.size();
        let mut mappings = self.place.lock(store.as_context())?;
        self.check_not_held(&mappings)?;
        // SAFETY: locked for `store`, which is borrowed exclusively.
        let id = unsafe { self.place.replace(&mut mappings, self.key(), request)? };
        Ok(Self::new(Arc::clone(&self.place), id, self.address, size))
    }

    /// Changes what the guest may do with the segment, in one step. The handle stays good. What the guest has written
    /// copy-on-write is gone, and a fault is forgotten: the guest sees the segment as it is.
    ///
    /// # Errors
    ///
    /// When the segment can't be written but should be; when it is detached or `store` is not its store; the system
    /// refuses; it is a heap that somebody has in the guest. [`Access::Exclusive`] is refused: it takes
    /// [`Attached::replace_exclusive`].
    pub fn protect(&self, store: &mut impl AsContextMut, access: Access) -> Result<()> {
        if access == Access::Exclusive {
            return Err(Error::WrongAccess {
                reason: "attach it anew with `Attached::replace_exclusive`",
            });
        }
        let store = store.as_context_mut();
        let mut mappings = self.place.lock(store.as_context())?;
        self.check_not_held(&mappings)?;
        // SAFETY: locked for `store`, which is borrowed exclusively.
        unsafe { self.place.protect(&mut mappings, self.key(), access) }
    }

    /// A heap's mapping is its `GuestHeap`'s to take out, and nobody's to change.
    fn check_not_held(&self, mappings: &Mappings) -> Result<()> {
        match mappings.get(self.address, self.id) {
            Some(mapping) if mapping.is_held() => Err(HeapError::Held {
                address: self.address,
            }
            .into()),
            _ => Ok(()),
        }
    }

    /// What the mapping is found by in its memory.
    fn key(&self) -> (u64, MappingId) {
        (self.address, self.id)
    }

    /// Finds the mapping in its store, which `'a` borrows, and looks whether it is sound.
    fn locate<T: 'static>(&self, store: StoreContext<'_, T>) -> Result<Located> {
        let mappings = self.place.lock(store)?;
        let mapping = mappings.get(self.address, self.id);
        let mapping = mapping.ok_or(Error::Detached)?;
        mapping.check(self.place.base)?;
        Ok(Located {
            start: self.place.start(mapping.address),
            size: mapping.size as usize,
            protection: mapping.protection,
            view: mapping.view,
        })
    }
}

impl fmt::Debug for Attached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attached")
            .field("address", &self.address)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

/// Where a mapping lies in this process.
struct Located {
    start: NonNull<u8>,
    size: usize,
    protection: Protection,
    view: View,
}
