//! Where a window lies in a memory, and how segments come and go there.
//!
//! A store proves that it owns the memory; then a storage comes in and is mapped, or a mapping goes. Nothing
//! here is ever unmapped: one mapping replaces another, in one step. Where nothing is attached the window is a
//! *hole*, which nobody can access.

use core::ops::Range;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU64, Ordering};
use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wasmtime::{AsContext, Memory, StoreContext, StoreContextMut};

use super::access::Access;
use super::directory::{DIRECTORY_SIZE, Directory};
use super::error::{Error, Result};
use super::fault::{self, Watch};
use super::mapping::{Label, Mapping, MappingId, Mappings};
use super::memory::Reservation;
use super::storage::{Storage, UseKind};
use super::store::StoreIdentity;
use crate::sys::map::{self, Protection};

/// Where a window lies. Shared by its handles and those of what is attached to it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) reservation: Arc<Reservation>,
    /// The memory that the reservation belongs to.
    pub(crate) memory: Memory,
    /// The one store that owns the memory.
    store: StoreIdentity,
    /// The window's first byte in the memory; a multiple of 64 KiB.
    pub(crate) base: u64,
    /// Bytes; a multiple of 64 KiB. All of `base..base + size` lies in the memory, which never shrinks. Changed
    /// only while the memory's mappings are locked.
    size: AtomicU64,
    /// Mapped at `base`. Locked only while the memory's mappings are.
    directory: Mutex<Directory>,
}

/// What is to be mapped, and how.
pub(crate) struct Request {
    pub(crate) storage: Arc<Storage>,
    /// Bytes of the segment: `storage` allows it.
    pub(crate) part: Range<u64>,
    pub(crate) access: Access,
    pub(crate) populate: bool,
    /// `None` for the name of what is replaced, or none.
    pub(crate) name: Option<String>,
    /// Type of the root of the message that the part begins with; 0 for none.
    pub(crate) type_id: u64,
}

impl Request {
    /// Bytes to be mapped.
    pub(crate) fn size(&self) -> u64 {
        self.part.end - self.part.start
    }
}

impl Place {
    /// Takes `base..base + size` of the memory, which has grown over it, closes it, and maps the directory there.
    ///
    /// # Safety
    ///
    /// `store` owns the memory, of which `reservation` is; nobody uses the range yet.
    pub(crate) unsafe fn new<T: 'static>(
        reservation: Arc<Reservation>,
        memory: Memory,
        store: StoreContextMut<'_, T>,
        (base, size): (u64, u64),
        directory: Directory,
    ) -> Result<Self> {
        let request = Request {
            storage: Arc::clone(directory.storage()),
            part: 0..DIRECTORY_SIZE,
            access: Access::ReadOnly,
            populate: false,
            name: None,
            type_id: 0,
        };
        let place = Self {
            reservation,
            memory,
            store: StoreIdentity::of(&store.as_context()),
            base,
            size: AtomicU64::new(size),
            directory: Mutex::new(directory),
        };
        let mut mappings = place.lock(store.as_context())?;
        // SAFETY: the caller's promise; a `StoreContextMut` is an exclusive borrow.
        unsafe { place.close(base..base + size)? };
        let watch = Watch::window(place.start(base).as_ptr(), size as usize);
        mappings.open((base, size), watch);
        // SAFETY: as above.
        let mapping = unsafe { place.map(base, request)? };
        mappings.insert(mapping);
        drop(mappings);
        Ok(place)
    }

    /// What is mapped in the memory, which is alive and belongs to `store` if this succeeds.
    pub(crate) fn lock<T: 'static>(
        &self,
        store: StoreContext<'_, T>,
    ) -> Result<MutexGuard<'_, Mappings>> {
        let guard = self.reservation.mappings();
        self.check_store(&store)?;
        Ok(guard)
    }

    /// Whether the window is one of `store`, which is alive, being borrowed.
    fn check_store<T: 'static>(&self, store: &StoreContext<'_, T>) -> Result<()> {
        if self.reservation.is_gone() {
            return Err(Error::StoreDropped);
        }
        // The memory is alive, so the store that it was found in is alive, at the address that it had then:
        // whoever has the same address and type is that store.
        if StoreIdentity::of(store) != self.store {
            return Err(Error::OtherStore);
        }
        Ok(())
    }

    fn directory(&self) -> MutexGuard<'_, Directory> {
        self.directory
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes in the window.
    pub(crate) fn size(&self) -> u64 {
        self.size.load(Ordering::Relaxed)
    }

    /// The first address behind the window.
    pub(crate) fn end(&self) -> u64 {
        self.base + self.size()
    }

    /// The first address behind the directory.
    pub(super) fn attachable_from(&self) -> u64 {
        self.base + DIRECTORY_SIZE
    }

    /// Where `address`, in the window or just behind it, lies in this process.
    pub(crate) fn start(&self, address: u64) -> NonNull<u8> {
        // SAFETY: windows lie inside the memory's capacity, as was checked when this one was opened or has grown.
        unsafe { self.reservation.pointer(address) }
    }

    /// What is mapped in the window, the directory first.
    pub(crate) fn all<'a>(&self, mappings: &'a Mappings) -> impl Iterator<Item = &'a Mapping> {
        mappings.within(self.base..self.end())
    }

    /// What is attached to the window.
    pub(crate) fn attached<'a>(&self, mappings: &'a Mappings) -> impl Iterator<Item = &'a Mapping> {
        mappings.within(self.attachable_from()..self.end())
    }

    /// Whether all accesses to the window have been carried out.
    pub(crate) fn check<T: 'static>(&self, store: StoreContext<'_, T>) -> Result<()> {
        self.check_store(&store)?;
        if self.reservation.sound_at.load(Ordering::Relaxed) == fault::answered() {
            return Ok(());
        }
        let mappings = self.lock(store)?;
        Ok(mappings.check_window(self.base)?)
    }

    /// Whether all accesses to all windows of the memory have been carried out, and nothing was forgotten.
    ///
    /// Where no fault was answered anywhere since it was asked last, this takes no lock.
    pub(crate) fn check_memory<T: 'static>(&self, store: StoreContext<'_, T>) -> Result<()> {
        self.check_store(&store)?;
        let Reservation {
            sound_at,
            unreported,
            ..
        } = &*self.reservation;
        // Before the records are looked at: a fault that is not seen there is counted later, and found the next time.
        let answered = fault::answered();
        if sound_at.load(Ordering::Relaxed) == answered {
            return Ok(());
        }
        if let Some(fault) = unreported.take() {
            return Err(fault.into());
        }
        let mappings = self.lock(store)?;
        mappings.check()?;
        sound_at.store(answered, Ordering::Relaxed);
        Ok(())
    }

    /// Takes note of a fault of the mapping's, whose record is about to go.
    fn forget(&self, mapping: &Mapping) {
        self.reservation.unreported.keep(mapping.check(self.base));
    }

    /// Maps what is requested at `offset` bytes from the base, or at the first place that is free; where that is.
    ///
    /// # Safety
    ///
    /// `mappings` are those that [`Place::lock`] gave for a store that the caller borrows exclusively.
    pub(crate) unsafe fn attach(
        &self,
        mappings: &mut Mappings,
        request: Request,
        offset: Option<u64>,
    ) -> Result<(u64, MappingId)> {
        let address = self.choose(mappings, &request.part, offset)?;
        if request.name.as_ref().is_some_and(|name| !name.is_empty()) {
            self.directory().check_room()?;
        }
        map::keep_spares().map_err(Error::mapping(request.size()))?;
        // SAFETY: the caller's promise; `choose` has found the range inside the window and free.
        let mut mapping = unsafe { self.map(address, request)? };
        let id = mapping.id;
        self.directory().attached(&mut mapping);
        mappings.insert(mapping);
        Ok((address, id))
    }

    /// Puts what is requested in the place of a mapping, in one step.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`].
    pub(crate) unsafe fn replace(
        &self,
        mappings: &mut Mappings,
        (address, id): (u64, MappingId),
        mut request: Request,
    ) -> Result<MappingId> {
        let old = mappings.get(address, id).ok_or(Error::Detached)?;
        match &request.name {
            None => request.name = Some(old.label.name.clone()),
            Some(name) if !name.is_empty() && old.label.entry.is_none() => {
                self.directory().check_room()?;
            }
            Some(_) => {}
        }
        let old_end = address + old.mapped_size() as u64;
        let size = request.size();
        // The next mapping may be another window's.
        let next = mappings.next_after(address).unwrap_or(u64::MAX);
        let room = next.min(self.end()) - address;
        if size > room {
            return Err(Error::NoRoomBehind { size, room });
        }
        // SAFETY: the caller's promise; the range is the old mapping's and what is free behind it.
        let mut mapping = unsafe { self.map(address, request)? };
        let new_id = mapping.id;
        let new_end = address + mapping.mapped_size() as u64;
        self.forget(old);
        self.directory().replaced(old, &mut mapping);
        let old = mappings.replace(id, mapping);
        if new_end < old_end {
            // SAFETY: the old mapping's own range, which now belongs to nobody.
            if let Err(error) = unsafe { self.close(new_end..old_end) } {
                // The guest can still reach it there, so its segment stays in use, for good. But it is watched no longer:
                // one day these addresses are somebody else's.
                core::mem::forget(old.map(|old| old.usage));
                return Err(error);
            }
        }
        Ok(new_id)
    }

    /// Changes what the guest may do with a mapping. What it has written to pages of its own is gone.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`].
    pub(crate) unsafe fn protect(
        &self,
        mappings: &mut Mappings,
        (address, id): (u64, MappingId),
        access: Access,
    ) -> Result<()> {
        let mapping = mappings.get_mut(address, id).ok_or(Error::Detached)?;
        let sealed = mapping.usage.storage().is_sealed();
        let protection = access.protection(sealed);
        let new_kind = access.use_kind();
        // What is mapped must always be claimed: more is claimed before it is mapped, less after that.
        let claims_more = mapping.usage.kind() == UseKind::Read && new_kind == UseKind::Write;
        if claims_more {
            mapping.usage.claim_write()?;
        }
        // SAFETY: the caller's promise.
        if let Err(error) = unsafe { self.show(mapping, protection) } {
            if claims_more {
                mapping.usage.give_up(UseKind::Read);
            }
            return Err(error);
        }
        self.forget(mapping);
        mapping.usage.give_up(new_kind);
        mapping.protection = protection;
        mapping.view = access.view(sealed);
        mapping.label.access = access;
        mapping.watch.forget();
        self.directory().changed(mapping);
        Ok(())
    }

    /// Closes the range of a mapping.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`].
    pub(crate) unsafe fn detach(
        &self,
        mappings: &mut Mappings,
        (address, id): (u64, MappingId),
    ) -> Result<()> {
        let mapping = mappings.get(address, id).ok_or(Error::Detached)?;
        // SAFETY: the mapping's own range of the memory; the store that owns it is borrowed exclusively, so
        // nothing borrows from it.
        unsafe { self.close(address..address + mapping.mapped_size() as u64)? };
        if let Some(mapping) = mappings.remove(address, id) {
            self.forget(&mapping);
            let mut directory = self.directory();
            let next = directory.detached(&mapping);
            if let Some(mapping) = next.and_then(|address| mappings.at(address)) {
                directory.list(mapping);
            }
        }
        Ok(())
    }

    /// Maps anew and closes again what faults have replaced.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`].
    pub(crate) unsafe fn restore(&self, mappings: &Mappings) -> Result<()> {
        let found = mappings.check_window(self.base);
        self.reservation.unreported.keep(found);
        let faulted = |mapping: &&Mapping| mapping.watch.fault().is_some();
        for mapping in self.all(mappings).filter(faulted) {
            // SAFETY: the caller's promise.
            unsafe { self.show(mapping, mapping.protection)? };
            mapping.watch.forget();
        }
        let Some(watch) = mappings.holes_watch(self.base) else {
            return Ok(());
        };
        if watch.fault().is_some() {
            let mut hole_start = self.base;
            let all = self.all(mappings);
            let taken = all.map(|mapping| (mapping.address, mapping.mapped_size() as u64));
            for (address, size) in taken.chain([(self.end(), 0)]) {
                // SAFETY: nothing is mapped between two neighbours; as above.
                unsafe { self.close(hole_start..address)? };
                hole_start = address + size;
            }
            watch.forget();
        }
        Ok(())
    }

    /// Takes in `additional` bytes behind the window, over which the memory has grown.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`]; and nobody uses the range yet.
    pub(crate) unsafe fn grow(&self, mappings: &mut Mappings, additional: u64) -> Result<()> {
        let end = self.end();
        // SAFETY: the caller's promise.
        unsafe { self.close(end..end + additional)? };
        let size = self.size() + additional;
        self.size.store(size, Ordering::Relaxed);
        mappings.grow(self.base, size);
        Ok(())
    }

    /// Makes a range inaccessible.
    ///
    /// # Safety
    ///
    /// The range lies in the window (or just behind it, when it grows) and nothing that borrows from it is left.
    unsafe fn close(&self, range: Range<u64>) -> Result<()> {
        let size = range.end - range.start;
        if size == 0 {
            return Ok(());
        }
        let start = self.start(range.start).as_ptr();
        // SAFETY: the caller's promise.
        unsafe { map::replace_with_nothing(start, size as usize) }.map_err(Error::mapping(size))
    }

    /// Maps what is requested at `address`.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`]; the range lies inside the window, and no mapping is in it that will be used again.
    unsafe fn map(&self, address: u64, request: Request) -> Result<Mapping> {
        let size = request.size();
        let Request {
            storage,
            part,
            access,
            populate,
            name,
            type_id,
        } = request;
        let usage = storage.begin(access.use_kind())?;
        // As long as it is used, a segment that is not sealed can't become so.
        let sealed = storage.is_sealed();
        let start = self.start(address).as_ptr();
        let protection = access.protection(sealed);
        let mapped_size = map::whole_pages(size);
        // Watched first: a range that is mapped is never unwatched.
        let watch = Watch::new(start, mapped_size);
        let mapping = Mapping {
            id: MappingId::new(),
            address,
            size,
            offset: part.start,
            protection,
            view: access.view(sealed),
            label: Label {
                name: name.unwrap_or_default(),
                access,
                type_id,
                // Until it is listed.
                generation: 0,
                entry: None,
            },
            watch,
            usage,
            heap: None,
        };
        // SAFETY: the caller's promise.
        unsafe { self.show(&mapping, protection)? };
        if populate {
            // SAFETY: mapped just above.
            unsafe { map::populate(start, mapped_size) };
        }
        Ok(mapping)
    }

    /// Maps what a mapping shows, in one step.
    ///
    /// # Safety
    ///
    /// As for [`Place::attach`]; the mapping's range lies inside the window, and nothing else that is in it will be used
    /// again.
    unsafe fn show(&self, mapping: &Mapping, protection: Protection) -> Result<()> {
        let start = self.start(mapping.address).as_ptr();
        let backing = mapping.backing(protection);
        // SAFETY: the caller's promise: the store that owns the memory is borrowed exclusively, so nothing borrows from
        // the range.
        unsafe { map::replace_with_file(start, mapping.mapped_size(), backing) }
            .map_err(Error::mapping(mapping.size))
    }
}
