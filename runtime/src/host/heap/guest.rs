//! A heap in a guest: attached to its window, and the guest's share of it.
//!
//! A window, a store and a heap come in; the handle that the guest's calls are answered with goes out.

use core::fmt;
use std::sync::Arc;
use std::vec::Vec;

use wasmtime::{AsContext, AsContextMut, StoreContext};

use super::chain::Piece;
use super::error::HeapError;
use super::heap::Heap;
use super::owners::Owner;
use super::shared::{Shared, State};
use crate::host::access::Access;
use crate::host::attach::AttachOptions;
use crate::host::attached::Attached;
use crate::host::error::{Error, Result};
use crate::host::mapping::SLOT;
use crate::host::store::StoreIdentity;
use crate::host::window::Window;

/// A heap in a guest, and what the guest has of it. It belongs into the data of the guest's store, where
/// [`add_to_linker`](super::add_to_linker) looks for it.
///
/// Dropping it ends what the guest may allocate, and nothing else: the heap stays mapped until
/// [`GuestHeap::detach`], or until the store is dropped; blocks stay until somebody frees them. [`Heap::attach`] then gives
/// another share, with nothing allocated, in the mapping that is there.
///
/// As long as it lives, nobody else detaches, replaces or protects what it has attached.
pub struct GuestHeap {
    shared: Arc<Shared>,
    owner: Owner,
    /// The store that the guest is in. In another store's data, the handle is good for nothing.
    store: StoreIdentity,
    /// The guest's window, which knows when that store is gone: then another one can have its identity.
    window: Window,
    /// The heap's last byte, in the guest.
    last_address: u64,
    /// One for each of the heaps that are chained; none once it is detached.
    attached: Vec<Attached>,
    /// Keeps everybody else from changing those mappings.
    _holder: Arc<()>,
    last_error: Option<HeapError>,
}

impl Heap {
    /// Maps the heap into a guest, at its address. The guest may have up to `quota` bytes in blocks; `None` for as many as there
    /// are.
    ///
    /// The first window decides where the heap lies in all others, so attach it before anything else, or choose a place with
    /// [`Heap::at`] that nothing else gets: other segments go to the first free place.
    ///
    /// # Errors
    ///
    /// [`HeapError::OutsideWindow`], [`HeapError::PlaceTaken`]; [`HeapError::AttachedHere`] while somebody has the
    /// [`GuestHeap`] of an earlier call; those of [`Window::attach`].
    pub fn attach(
        &self,
        window: &Window,
        store: &mut impl AsContextMut,
        quota: impl Into<Option<u64>>,
    ) -> Result<GuestHeap> {
        // The caller's code, which may ask the heap something.
        let quota = quota.into().unwrap_or(u64::MAX);
        // Asked for once: an `AsContextMut` of the caller's could name another store each time.
        let mut store = store.as_context_mut();
        // Locked throughout: the first window to be attached to decides for all others.
        let mut state = self.shared.lock();
        let address = choose(&state, window, store.as_context())?;
        let standing = standing(&state, window, store.as_context(), address)?;
        let mut attached = Vec::new();
        let mut new = Vec::new();
        for (piece, standing) in state.chain.pieces().iter().zip(standing) {
            if let Some(standing) = standing {
                attached.push(standing);
                continue;
            }
            let offset = address - window.base() + piece.start();
            let options = AttachOptions::new(Access::ReadWrite)
                .at(offset)
                .part(0..piece.memory.size());
            match window.attach(&mut store, piece.memory.segment(), options) {
                Ok(piece) => new.push(piece),
                Err(error) => {
                    for piece in new {
                        piece.detach(&mut store)?;
                    }
                    return Err(error);
                }
            }
        }
        attached.append(&mut new);
        let holder = Arc::new(());
        hold(&attached, window, store.as_context(), &holder)?;
        state.address = Some(address);
        let owner = state.owners.open(quota);
        Ok(GuestHeap {
            shared: Arc::clone(&self.shared),
            owner,
            store: StoreIdentity::of(&store.as_context()),
            window: window.clone(),
            last_address: address + (state.chain.size() - 1),
            attached,
            _holder: holder,
            last_error: None,
        })
    }
}

/// Where the heap goes, which fits the window there: at its address, or where there is room.
fn choose<T: 'static>(state: &State, window: &Window, store: StoreContext<'_, T>) -> Result<u64> {
    let size = state.chain.size();
    if size == 0 {
        return Err(HeapError::NoMemory.into());
    }
    let mappings = window.place.lock(store)?;
    let start = window.base() + Window::DIRECTORY_SIZE;
    let end = window.place.end();
    let Some(address) = state.address else {
        return mappings
            .free()
            .first(start..end, size, (SLOT, 0))
            .map_err(|largest| HeapError::WindowFull { size, largest }.into());
    };
    let fits = address >= start
        && address
            .checked_add(size)
            .is_some_and(|behind| behind <= end);
    if !fits {
        return Err(HeapError::OutsideWindow {
            address,
            size,
            start,
            end,
        }
        .into());
    }
    Ok(address)
}

/// Where the heap is mapped already, piece by piece: as the earlier share left it that somebody has dropped. Nothing else is
/// there.
fn standing<T: 'static>(
    state: &State,
    window: &Window,
    store: StoreContext<'_, T>,
    address: u64,
) -> Result<Vec<Option<Attached>>> {
    let mappings = window.place.lock(store)?;
    let look = |piece: &Piece| {
        let start = address + piece.start();
        let Some(there) = mappings.overlapping(start..start + piece.memory.size()) else {
            return Ok(None);
        };
        if there.address != start || !piece.memory.is_mapped_as(there) {
            return Err(HeapError::PlaceTaken {
                address,
                size: state.chain.size(),
                other: there.address,
                other_size: there.size,
            });
        }
        if there.is_held() {
            return Err(HeapError::AttachedHere { address });
        }
        let place = Arc::clone(&window.place);
        Ok(Some(Attached::new(place, there.id, start, there.size)))
    };
    let found: Result<_, HeapError> = state.chain.pieces().iter().map(look).collect();
    Ok(found?)
}

/// Makes the mappings those of a heap, which nobody changes while `holder` is there.
fn hold<T: 'static>(
    attached: &[Attached],
    window: &Window,
    store: StoreContext<'_, T>,
    holder: &Arc<()>,
) -> Result<()> {
    let mut mappings = window.place.lock(store)?;
    for piece in attached {
        if let Some(mapping) = mappings.at(piece.address()) {
            mapping.heap = Some(Arc::downgrade(holder));
        }
    }
    Ok(())
}

impl GuestHeap {
    /// Names the guest's share of the heap, also when the guest is gone.
    #[must_use]
    pub fn owner(&self) -> Owner {
        self.owner
    }

    /// Takes a block for the guest, as if it had called `karmem.alloc`; its address.
    ///
    /// # Errors
    ///
    /// [`HeapError::OutOfMemory`], [`HeapError::Quota`], [`HeapError::BlockSize`] when `size` is 0,
    /// [`HeapError::Alignment`] when `align` is not a power of two up to [`Heap::LARGEST_ALIGN`],
    /// [`HeapError::NotAttached`].
    pub fn alloc(&mut self, size: u64, align: u64) -> Result<u64, HeapError> {
        self.check_attached()?;
        self.shared.alloc(self.owner.index(), size, align)
    }

    /// Frees a block that a guest has, this one or another, or that the host gave to them: as if the guest had called
    /// `karmem.free`.
    ///
    /// # Errors
    ///
    /// When no block starts at `address`, or it is the host's own; [`HeapError::NotAttached`].
    pub fn free(&mut self, address: u64) -> Result<(), HeapError> {
        self.check_attached()?;
        self.shared.free(address)
    }

    /// Makes a block longer or shorter, as if the guest had called `karmem.realloc`; its address, which may be another
    /// one. What is in it stays, as far as there is room. The block is this guest's from then on, and counts towards its quota.
    ///
    /// # Errors
    ///
    /// Those of [`GuestHeap::alloc`] and [`GuestHeap::free`]. The block then is as it was; after
    /// [`HeapError::Faulted`], it counts towards this guest's quota.
    pub fn realloc(&mut self, address: u64, size: u64, align: u64) -> Result<u64, HeapError> {
        self.check_attached()?;
        self.shared
            .realloc(self.owner.index(), address, size, align)
    }

    /// Why the last call of the guest's that failed has failed: `karmem.alloc` and `karmem.realloc` can tell the guest no
    /// more than that.
    ///
    /// `None` where none has. A guest that gets 0 all the same has asked another share, or none: this one must be in the data of
    /// the guest's store, where [`add_to_linker`](super::add_to_linker) looks for it.
    #[must_use]
    pub fn last_error(&self) -> Option<HeapError> {
        self.last_error
    }

    /// Takes the heap out of the guest. Its blocks stay until somebody frees them.
    ///
    /// # Errors
    ///
    /// When `store` is not the guest's store, or the system refuses. What could not be detached stays, to be tried again.
    pub fn detach(&mut self, store: &mut impl AsContextMut) -> Result<()> {
        let mut store = store.as_context_mut();
        while let Some(last) = self.attached.last() {
            match last.detach_held(store.as_context_mut()) {
                Ok(()) | Err(Error::StoreDropped) => self.attached.pop(),
                Err(error) => return Err(error),
            };
        }
        Ok(())
    }

    pub(super) fn last_address(&self) -> u64 {
        self.last_address
    }

    fn check_attached(&self) -> Result<(), HeapError> {
        if self.attached.is_empty() {
            return Err(HeapError::NotAttached);
        }
        Ok(())
    }

    /// Does something for the guest that calls from `store`, and keeps the error if it fails.
    pub(super) fn serve<R>(
        &mut self,
        store: StoreIdentity,
        work: impl FnOnce(&mut Self) -> Result<R, HeapError>,
    ) -> Result<R, HeapError> {
        let is_gone = self.window.place.reservation.is_gone();
        let result = if self.store == store && !is_gone {
            work(self)
        } else {
            Err(HeapError::OtherStore)
        };
        self.last_error = result.as_ref().err().copied().or(self.last_error);
        result
    }
}

impl Drop for GuestHeap {
    fn drop(&mut self) {
        self.shared.lock().owners.close(self.owner);
    }
}

impl fmt::Debug for GuestHeap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestHeap")
            .field("owner", &self.owner)
            .field("attached", &self.attached.len())
            .finish_non_exhaustive()
    }
}
