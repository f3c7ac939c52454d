//! The heap as the host has it: made of memory, chained to others, and given out in blocks.

use core::fmt;
use std::sync::Arc;

use super::block::Block;
use super::chain::{self, Chain, GRANULE, Shape};
use super::error::HeapError;
use super::memory::Memory;
use super::owners::{HOST, Owner, Share};
use super::shared::{Shared, State};
use crate::Live;
use crate::host::error::Result;
use crate::host::segment::Segment;

/// The last address that a heap can be given. Memories don't reach it, and together with the size of any heap it is still
/// an address.
const HIGHEST: u64 = 1 << 62;

/// Memory that host and guests give out to each other in blocks, at the same addresses in every guest.
///
/// It lasts as long as this handle, the host's [`Block`]s, or a guest that it is attached to. Share it between threads
/// as an `Arc<Heap>`; what takes it by `&mut` is done before.
pub struct Heap {
    pub(super) shared: Arc<Shared>,
}

/// How much of a heap is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeapStats {
    /// Bytes in the heap.
    pub size: u64,
    /// Bytes that nobody has, in one piece or many.
    pub free: u64,
    /// Blocks that somebody has.
    pub blocks: u64,
    /// Blocks that the host has.
    pub blocks_of_host: u64,
}

impl Heap {
    /// Blocks start at a multiple of so many bytes, and take a multiple of it.
    pub const UNIT: u64 = chain::UNIT;

    /// The largest alignment that a block can have.
    pub const LARGEST_ALIGN: u64 = chain::LARGEST_ALIGN;

    /// A heap of `size` zero bytes in anonymous memory: at most 4 GiB. Several make a larger one ([`Heap::chain`]).
    ///
    /// # Errors
    ///
    /// [`HeapError::Size`] when `size` is zero, not a multiple of 64 KiB or too large, or the system has no room.
    pub fn new(size: u64) -> Result<Self> {
        chain::check_size(size)?;
        Self::over(Segment::anonymous(size)?)
    }

    /// A heap in memory that the caller brings: in a file, say, that another process has mapped as well. What is in it
    /// stays there.
    ///
    /// The bookkeeping is in this process. So there must be no second heap over the same memory, in this process or
    /// another one: both would give out the same bytes. Processes that have no heap over it read and write in blocks that they
    /// are told of. Nor does a heap know guests that have the segment attached by other means; they can do what guests of the
    /// heap can, and neither allocate nor free.
    ///
    /// # Errors
    ///
    /// When the segment was opened read-only, is sealed, belongs to one guest exclusively, or has a size that is not a
    /// multiple of 64 KiB.
    pub fn over(segment: Segment) -> Result<Self> {
        let chain = Chain::new(Memory::new(segment)?)?;
        Ok(Self::of(chain))
    }

    fn of(chain: Chain) -> Self {
        Self {
            shared: Arc::new(Shared::new(chain)),
        }
    }

    /// Chooses where the heap lies in every guest: a multiple of 64 KiB. Otherwise the first window that it is attached to
    /// decides.
    ///
    /// # Errors
    ///
    /// [`HeapError::Address`] when it is no such multiple, or one that no memory reaches; [`HeapError::Attached`] when guests
    /// have the heap elsewhere.
    pub fn at(self, address: u64) -> Result<Self, HeapError> {
        if !address.is_multiple_of(GRANULE) || address == 0 || address > HIGHEST {
            return Err(HeapError::Address { address });
        }
        let is_attached = self.check_unattached().is_err();
        let mut state = self.shared.lock();
        if let Some(now) = state.address
            && is_attached
            && now != address
        {
            return Err(HeapError::Attached { address: now });
        }
        state.address = Some(address);
        drop(state);
        Ok(self)
    }

    /// The heap's first byte in every guest, once it is known.
    #[must_use]
    pub fn address(&self) -> Option<u64> {
        self.shared.lock().address
    }

    /// Bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.shared.lock().chain.size()
    }

    /// How much of it is in use.
    #[must_use]
    pub fn stats(&self) -> HeapStats {
        let state = self.shared.lock();
        HeapStats {
            size: state.chain.size(),
            free: state.chain.free(),
            blocks: state.chain.blocks(),
            blocks_of_host: state.owners.of_host(),
        }
    }

    /// A block of at least `size` bytes at a multiple of `align`, the host's own. It may hold what someone has left there.
    ///
    /// # Errors
    ///
    /// [`HeapError::OutOfMemory`], [`HeapError::BlockSize`] when `size` is 0, [`HeapError::Alignment`] when `align` is not a
    /// power of two up to [`Heap::LARGEST_ALIGN`].
    pub fn alloc(&self, size: u64, align: u64) -> Result<Block, HeapError> {
        let taken = self.shared.alloc_for_host(Shape::new(size, align)?)?;
        Ok(Block::new(Arc::clone(&self.shared), taken))
    }

    /// Makes a block the host's own that a guest has, or that was given to all of them: from now on no guest can free it.
    /// It no longer counts towards a guest's quota.
    ///
    /// # Errors
    ///
    /// When no block starts at `address`, or it is the host's already.
    pub fn take(&self, address: u64) -> Result<Block, HeapError> {
        let mut state = self.shared.lock();
        let block = state.find_of_guests(address)?;
        state.pass_on(block, HOST);
        let taken = (block.of(HOST), state.chain.bytes_of(block));
        drop(state);
        Ok(Block::new(Arc::clone(&self.shared), taken))
    }

    /// Frees a block that a guest has, or that was given to all of them.
    ///
    /// # Errors
    ///
    /// When no block starts at `address`, or it is the host's own, which its [`Block`] frees.
    pub fn free(&self, address: u64) -> Result<(), HeapError> {
        self.shared.free(address)
    }

    /// What a guest has, also when it is gone and has left something; or what nobody in particular has
    /// ([`Owner::GIVEN`]).
    ///
    /// # Errors
    ///
    /// [`HeapError::NoSuchOwner`] when the guest is gone and has left nothing.
    pub fn share(&self, owner: Owner) -> Result<Share, HeapError> {
        self.shared.lock().owners.share(owner)
    }

    /// Changes how many bytes a guest may have. What it has already it keeps.
    ///
    /// # Errors
    ///
    /// [`HeapError::NoSuchOwner`], as for [`Heap::share`].
    pub fn set_quota(&self, owner: Owner, quota: u64) -> Result<(), HeapError> {
        self.shared.lock().owners.set_quota(owner, quota)
    }

    /// Frees all blocks that `owner` has; how many there were. Takes time for each block of the heap.
    ///
    /// Blocks that a guest has allocated stay when it is detached or its store is dropped, because it may have handed
    /// them on.
    pub fn free_all(&self, owner: Owner) -> u64 {
        let mut state = self.shared.lock();
        let Ok(Share { blocks, .. }) = state.owners.share(owner) else {
            return 0;
        };
        if blocks > 0 {
            let released = state.chain.release_all(owner.index());
            debug_assert_eq!(released, blocks);
            state.owners.clear(owner.index());
        }
        blocks
    }

    /// Bytes of the heap, in blocks or not, as values that guests may change at any time. `address` is one of guests', and a
    /// multiple of 8.
    ///
    /// ```
    /// # use karmem::host::Heap;
    /// # #[path = "../../../../generated/rust/flock.rs"]
    /// # mod flock;
    /// # use flock::Flock;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let heap = Heap::new(1 << 20)?.at(0x1000_0000)?;
    /// let live = heap.live(0x1000_0040, 256)?; // what a guest says
    /// assert!(live.access::<Flock>().is_err()); // there is no message
    /// assert!(heap.live(0x1000_0040, 1 << 20).is_err()); // reaches over the end
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// As long as they are borrowed, the memory stays where it is:
    ///
    /// ```compile_fail,E0502
    /// # fn example(mut heap: karmem::host::Heap) -> karmem::host::Result<()> {
    /// let live = heap.live(0x1000_0000, 256)?;
    /// let last = heap.unchain()?; // `heap` is borrowed by `live`
    /// live.size();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the bytes do not lie in the heap, in one of those that it was chained of, or do not start at a multiple
    /// of 8; when an access to the heap's file has faulted.
    pub fn live(&self, address: u64, size: u64) -> Result<Live<'_>> {
        if !address.is_multiple_of(8) {
            return Err(HeapError::Misaligned { address }.into());
        }
        let state = self.shared.lock();
        let place = state.place(address)?;
        let bytes = state.chain.bytes(place, size);
        drop(state);
        let bytes = bytes.map_err(|left| HeapError::TooLong {
            address,
            size,
            left,
        })?;
        // SAFETY: memories leave a heap, or are mapped anew, only by functions that take the one `Heap` that there is of
        // them by `&mut`, or drop it; the borrow of `self` keeps it from that.
        unsafe { bytes.live_while_mapped() }
    }

    /// Puts the memory of `other` behind this heap's own: one range of addresses in every guest. Blocks lie in one of the two, and
    /// are taken from the first that has room, so each heap in a chain makes `alloc` a little slower. `other` is left without
    /// memory.
    ///
    /// # Errors
    ///
    /// When guests are attached to one of them, or `other` has blocks or no memory. Both are then as they were.
    pub fn chain(&mut self, other: &mut Self) -> Result<()> {
        self.check_unattached()?;
        other.check_unattached()?;
        let mut other = other.shared.lock();
        if other.chain.pieces().is_empty() {
            return Err(HeapError::NoMemory.into());
        }
        other.check_blocks(other.chain.blocks())?;
        let mut taken = core::mem::take(&mut other.chain);
        // One lock at a time.
        drop(other);
        self.shared.lock().chain.append(&mut taken);
        Ok(())
    }

    /// Takes the last of the heaps away that were chained to this one: a heap of its own, without an address.
    ///
    /// # Errors
    ///
    /// When guests are attached, a block is in it, or none has been chained to this one.
    pub fn unchain(&mut self) -> Result<Self> {
        self.check_unattached()?;
        let mut state = self.shared.lock();
        let last = state.chain.blocks_of_last().ok_or(HeapError::NotChained)?;
        state.check_blocks(last)?;
        let last = state.chain.split_last().ok_or(HeapError::NotChained)?;
        Ok(Self::of(last))
    }

    /// Frees everything that guests have left. What is in the memory stays there.
    ///
    /// # Errors
    ///
    /// When guests are attached, or the host has blocks.
    pub fn reset(&mut self) -> Result<()> {
        self.check_unattached()?;
        let mut state = self.shared.lock();
        state.check_blocks(state.owners.of_host())?;
        state.chain.clear();
        state.owners.clear_all();
        Ok(())
    }

    /// Whether all accesses of the host's to the heap have been carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Faulted`](crate::host::Error::Faulted) when one was not, because the file that the heap is in has become
    /// shorter. The host sees nothing of it any more, until [`Heap::restore`].
    pub fn check(&self) -> Result<()> {
        let state = self.shared.lock();
        let mut memories = state.chain.pieces().iter().map(|piece| &piece.memory);
        memories.try_for_each(Memory::check)
    }

    /// Maps the heap anew for the host, after a fault. [`Block`]s that were made before stay as they are.
    ///
    /// # Errors
    ///
    /// When the system refuses.
    pub fn restore(&mut self) -> Result<()> {
        let mut state = self.shared.lock();
        state.chain.memories_mut().try_for_each(Memory::restore)
    }

    fn check_unattached(&self) -> Result<()> {
        let state = self.shared.lock();
        let mut memories = state.chain.pieces().iter().map(|piece| &piece.memory);
        memories.try_for_each(Memory::check_unused)
    }
}

impl State {
    /// Refuses what can't be done while there are blocks.
    fn check_blocks(&self, blocks: u64) -> Result<(), HeapError> {
        match blocks {
            0 => Ok(()),
            blocks => Err(HeapError::BlocksInUse { blocks }),
        }
    }
}

impl fmt::Debug for Heap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Heap")
            .field("address", &self.address())
            .field("stats", &self.stats())
            .finish()
    }
}
