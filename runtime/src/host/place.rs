//! Where a window lies in a memory, and how segments come and go there.
//!
//! A store proves that it owns the memory; then a storage comes in and is mapped, or a mapping goes. Nothing
//! here is ever unmapped: one mapping replaces another, in one step.

use core::any::TypeId;
use core::sync::atomic::{AtomicU32, Ordering};
use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wasmtime::{AsContext, StoreContext, StoreContextMut};

use super::access::Access;
use super::directory::{DIRECTORY_SIZE, Directory};
use super::error::{Error, Result};
use super::fault::Watch;
use super::mapping::{Label, Mapping, MappingId, Mappings, SLOT};
use super::memory::Reservation;
use super::storage::Storage;
use crate::sys::{file, map, touched};

/// Where a window lies. Shared by its handles and those of what is attached to it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) reservation: Arc<Reservation>,
    /// The one store that owns the memory.
    store: StoreIdentity,
    /// The window's first byte in the memory; a multiple of [`SLOT`].
    pub(crate) base: u32,
    /// Bytes; a multiple of [`SLOT`]. All of `base..base + size` lies in the memory, which never shrinks.
    pub(crate) size: u64,
    /// How many mappings were ever made, the directory's not counted.
    attached: AtomicU32,
    /// Mapped at `base`. Locked only while the memory's mappings are.
    directory: Mutex<Directory>,
}

/// What is to be mapped, and where.
pub(crate) struct Request {
    pub(crate) access: Access,
    /// Bytes from the window's base; without, the first place that is free.
    pub(crate) offset: Option<u32>,
    pub(crate) name: String,
    /// Whether data that the guest keeps there may be lost.
    pub(crate) overwrite: bool,
}

impl Place {
    /// Takes `base..base + size` of the memory, which has grown over it, and maps the directory there.
    ///
    /// # Safety
    ///
    /// `store` owns the memory.
    pub(crate) unsafe fn new<T: 'static>(
        reservation: Arc<Reservation>,
        store: StoreContextMut<'_, T>,
        base: u32,
        size: u64,
        directory: Directory,
    ) -> Result<Self> {
        let place = Self {
            reservation,
            store: StoreIdentity::of(&store.as_context()),
            base,
            size,
            attached: AtomicU32::new(0),
            directory: Mutex::new(directory),
        };
        let mut guard = place.lock(store.as_context())?;
        let mappings = guard.as_mut().ok_or(Error::StoreDropped)?;
        let storage = Arc::clone(place.directory().storage());
        let request = Request {
            access: Access::ReadOnly,
            offset: None,
            name: String::new(),
            overwrite: false,
        };
        // SAFETY: the caller's promise; a `StoreContextMut` is an exclusive borrow.
        unsafe { place.map(mappings, &storage, base, request, 0)? };
        drop(guard);
        Ok(place)
    }

    /// What is mapped in the memory, which is alive and belongs to `store` if this succeeds.
    pub(crate) fn lock<T: 'static>(
        &self,
        store: StoreContext<'_, T>,
    ) -> Result<MutexGuard<'_, Option<Mappings>>> {
        let guard = self.reservation.mappings();
        if guard.is_none() {
            return Err(Error::StoreDropped);
        }
        // The memory is alive, so the store that it was found in is alive, at the address that it had then:
        // whoever has the same address and type is that store.
        if StoreIdentity::of(&store) != self.store {
            return Err(Error::OtherStore);
        }
        Ok(guard)
    }

    fn directory(&self) -> MutexGuard<'_, Directory> {
        self.directory
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The first address behind the window.
    pub(crate) fn end(&self) -> u64 {
        u64::from(self.base) + self.size
    }

    /// The first address behind the directory.
    fn attachable_from(&self) -> u64 {
        u64::from(self.base) + DIRECTORY_SIZE
    }

    /// What is mapped in the window, the directory first.
    pub(crate) fn all<'a>(&self, mappings: &'a Mappings) -> &'a [Mapping] {
        mappings.within(self.base.into(), self.end())
    }

    /// What is attached to the window.
    pub(crate) fn attached<'a>(&self, mappings: &'a Mappings) -> &'a [Mapping] {
        mappings.within(self.attachable_from(), self.end())
    }

    /// Maps `storage` where `request` wants it; where that is.
    ///
    /// # Safety
    ///
    /// `mappings` are those that [`Place::lock`] gave for a store that the caller borrows exclusively.
    pub(crate) unsafe fn attach(
        &self,
        mappings: &mut Mappings,
        storage: &Arc<Storage>,
        request: Request,
    ) -> Result<(u32, MappingId)> {
        let address = self.choose(mappings, storage.size, request.offset)?;
        map::keep_spares().map_err(Error::mapping(storage.size))?;
        let generation = self.attached.load(Ordering::Relaxed).wrapping_add(1);
        // SAFETY: the caller's promise; `choose` has found the range inside the window and free.
        let id = unsafe { self.map(mappings, storage, address, request, generation)? };
        self.attached.store(generation, Ordering::Relaxed);
        self.directory().list(self.attached(mappings).iter())?;
        Ok((address, id))
    }

    /// Maps `storage` at `address`.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`]; nothing is mapped in the range, which lies inside the window.
    unsafe fn map(
        &self,
        mappings: &mut Mappings,
        storage: &Arc<Storage>,
        address: u32,
        request: Request,
        generation: u32,
    ) -> Result<MappingId> {
        let Request {
            access,
            name,
            overwrite,
            ..
        } = request;
        let usage = storage.begin(access.use_kind())?;
        // As long as it is used, a segment that is not sealed can't become so.
        let sealed = storage.is_sealed();
        let start = self.reservation.pointer(address).as_ptr();
        let size = storage.size;
        if !overwrite {
            // SAFETY: the range is private memory of the guest's; the store that owns it is borrowed exclusively.
            let nonzero = unsafe { touched::first_nonzero(start, size as usize) };
            if let Some(offset) = nonzero.map_err(Error::system("look at the guest's memory"))? {
                return Err(Error::GuestData {
                    address: u64::from(address) + offset as u64,
                });
            }
        }
        let protection = access.protection(sealed);
        let watch = Watch::new(start, size as usize);
        // SAFETY: the range is the window's and free; the store that owns it is borrowed exclusively, so nothing
        // borrows from it.
        unsafe {
            map::replace_with_file(
                start,
                size as usize,
                file::descriptor(&storage.file),
                protection,
            )
        }
        .map_err(Error::mapping(size))?;
        let type_id = storage.envelope().map_or(0, |envelope| envelope.type_id);
        let label = Label {
            name,
            access,
            type_id,
            generation,
        };
        let id = MappingId::new();
        let view = access.view(sealed);
        mappings.insert(Mapping {
            id,
            address,
            size,
            protection,
            view,
            label,
            watch,
            usage,
        });
        Ok(id)
    }

    /// Replaces a mapping by private zero memory of the guest's.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`].
    pub(crate) unsafe fn detach(
        &self,
        mappings: &mut Mappings,
        address: u32,
        id: MappingId,
    ) -> Result<()> {
        let mapping = mappings.get(address, id).ok_or(Error::Detached)?;
        let start = self.reservation.pointer(address).as_ptr();
        // SAFETY: the mapping's own range of the memory; the store that owns it is borrowed exclusively, so
        // nothing borrows from it.
        unsafe { map::replace_with_zeros(start, mapping.size as usize) }
            .map_err(Error::mapping(mapping.size))?;
        mappings.remove(address, id);
        self.directory().list(self.attached(mappings).iter())
    }

    /// Maps a segment anew where a fault has replaced it.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`].
    pub(crate) unsafe fn restore(&self, mapping: &Mapping) -> Result<()> {
        let start = self.reservation.pointer(mapping.address).as_ptr();
        let opened = file::descriptor(&mapping.usage.storage().file);
        // SAFETY: the mapping's own range of the memory; the store that owns it is borrowed exclusively, so
        // nothing borrows from it.
        unsafe { map::replace_with_file(start, mapping.size as usize, opened, mapping.protection) }
            .map_err(Error::mapping(mapping.size))?;
        mapping.watch.forget();
        Ok(())
    }

    /// The address for `size` bytes in the window: at `offset` from its base, or the first that is free.
    fn choose(&self, mappings: &Mappings, size: u64, offset: Option<u32>) -> Result<u32> {
        let slots = size.next_multiple_of(SLOT);
        let Some(offset) = offset else {
            let free = mappings.first_free(self.attachable_from(), self.end(), slots);
            // An address below the window's end, which is at most 4 GiB.
            return free
                .map(|address| address as u32)
                .map_err(|largest| Error::WindowFull { size, largest });
        };
        if !u64::from(offset).is_multiple_of(SLOT) {
            return Err(Error::Offset { offset });
        }
        let address = u64::from(self.base) + u64::from(offset);
        if address < self.attachable_from() || address + slots > self.end() {
            return Err(Error::OutsideWindow {
                offset,
                size,
                window_size: self.size,
            });
        }
        if let Some(other) = mappings.overlapping(address, address + slots) {
            // In the same window, so not below its base.
            let other_offset = other.address - self.base;
            return Err(Error::Overlap {
                offset,
                size,
                other_offset,
                other_size: other.size,
            });
        }
        Ok(address as u32)
    }
}

/// Tells stores apart: where a store keeps its data, which does not move while it lives.
///
/// Two stores of one type that live at the same time can't have their data at the same address, even if the
/// data takes no bytes, because each keeps it at the same offset of an allocation of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StoreIdentity {
    data: usize,
    data_type: TypeId,
}

impl StoreIdentity {
    fn of<T: 'static>(store: &StoreContext<'_, T>) -> Self {
        Self {
            data: core::ptr::from_ref(store.data()).addr(),
            data_type: TypeId::of::<T>(),
        }
    }
}
