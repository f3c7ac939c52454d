//! What the host and all guests of a heap have in common: the bookkeeping and the address, behind one lock.
//!
//! Addresses come in, as guests have them, and blocks are taken, freed and passed on. The lock is held for the
//! bookkeeping only: neither while bytes are copied nor while a guest runs.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::chain::{Chain, Found, Shape};
use super::error::HeapError;
use super::memory::Bytes;
use super::owners::{HOST, Owners};

pub(super) struct Shared {
    state: Mutex<State>,
}

pub(super) struct State {
    pub(super) chain: Chain,
    /// Counts the blocks of the chain, each once.
    pub(super) owners: Owners,
    /// The heap's first byte in every guest, once it is known.
    pub(super) address: Option<u64>,
}

impl Shared {
    pub(super) fn new(chain: Chain) -> Self {
        Self {
            state: Mutex::new(State {
                chain,
                owners: Owners::new(),
                address: None,
            }),
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a block for a guest; its address.
    pub(super) fn alloc(&self, owner: u32, size: u64, align: u64) -> Result<u64, HeapError> {
        let shape = Shape::new(size, align)?;
        let mut state = self.lock();
        let address = state.address.ok_or(HeapError::NoAddress)?;
        Ok(address + state.take(shape, owner)?.place())
    }

    /// Frees a block that a guest or nobody in particular has.
    pub(super) fn free(&self, address: u64) -> Result<(), HeapError> {
        let mut state = self.lock();
        let block = state.find_of_guests(address)?;
        state.release(block);
        Ok(())
    }

    /// Makes a block longer or shorter, at another place if it must be. It is `owner`'s from then on. Its address.
    pub(super) fn realloc(
        &self,
        owner: u32,
        address: u64,
        size: u64,
        align: u64,
    ) -> Result<u64, HeapError> {
        let shape = Shape::new(size, align)?;
        let (old, new, old_bytes, new_bytes) = {
            let mut state = self.lock();
            let old = state.find_of_guests(address)?;
            state.check_instead(owner, old, shape)?;
            if state.chain.resize(old, shape) {
                state.owners.subtract(old.owner, old.size);
                state.owners.add(owner, shape.size());
                state.chain.set_owner(old, owner);
                return Ok(address);
            }
            // Both are the host's until the bytes are copied, so that nobody frees them meanwhile.
            let new = state.take(shape, HOST)?;
            state.pass_on(old, HOST);
            let bytes = (state.chain.bytes_of(old), state.chain.bytes_of(new));
            (old, new, bytes.0, bytes.1)
        };
        old_bytes.copy_to(&new_bytes);
        let copied = old_bytes.check().and(new_bytes.check());
        let (kept, dropped) = if copied.is_ok() {
            (new, old)
        } else {
            (old, new)
        };
        let mut state = self.lock();
        state.release(dropped.of(HOST));
        state.pass_on(kept.of(HOST), owner);
        match copied {
            Ok(()) => Ok(address - old.place() + new.place()),
            Err(_) => Err(HeapError::Faulted),
        }
    }

    /// Takes a block for the host.
    pub(super) fn alloc_for_host(&self, shape: Shape) -> Result<(Found, Bytes), HeapError> {
        let mut state = self.lock();
        let block = state.take(shape, HOST)?;
        Ok((block, state.chain.bytes_of(block)))
    }

    /// Makes a block of the host's longer or shorter where it is; `None` when it can't be.
    pub(super) fn resize_for_host(&self, block: Found, shape: Shape) -> Option<(Found, Bytes)> {
        let mut state = self.lock();
        if !state.chain.resize(block, shape) {
            return None;
        }
        state.owners.subtract(HOST, block.size);
        state.owners.add(HOST, shape.size());
        let block = block.with_size(shape.size());
        Some((block, state.chain.bytes_of(block)))
    }
}

impl State {
    fn take(&mut self, shape: Shape, owner: u32) -> Result<Found, HeapError> {
        self.owners.check(owner, shape.size(), shape.asked_size())?;
        let block = self.chain.take(shape, owner)?;
        self.owners.add(owner, block.size);
        Ok(block)
    }

    /// The block at `address`, whoever has it.
    pub(super) fn find(&self, address: u64) -> Result<Found, HeapError> {
        let place = self.place(address)?;
        self.chain
            .find(place)
            .ok_or(HeapError::NotABlock { address })
    }

    /// The block at `address`, unless it is the host's own.
    pub(super) fn find_of_guests(&self, address: u64) -> Result<Found, HeapError> {
        let block = self.find(address)?;
        if block.owner == HOST {
            return Err(HeapError::OfTheHost { address });
        }
        Ok(block)
    }

    /// How far behind the heap's first byte `address` is; inside the heap.
    pub(super) fn place(&self, address: u64) -> Result<u64, HeapError> {
        let start = self.address.ok_or(HeapError::NoAddress)?;
        let size = self.chain.size();
        address
            .checked_sub(start)
            .filter(|&place| place < size)
            .ok_or(HeapError::OutsideHeap {
                address,
                start,
                size,
            })
    }

    pub(super) fn release(&mut self, block: Found) {
        self.chain.release(block);
        self.owners.subtract(block.owner, block.size);
    }

    /// Gives a block to another owner, whatever the quota.
    pub(super) fn pass_on(&mut self, block: Found, owner: u32) {
        self.chain.set_owner(block, owner);
        self.owners.add(owner, block.size);
        self.owners.subtract(block.owner, block.size);
    }

    /// Whether `owner` may have a block of this shape when `old` is given up for it.
    fn check_instead(&self, owner: u32, old: Found, shape: Shape) -> Result<(), HeapError> {
        let given_up = if old.owner == owner { old.size } else { 0 };
        match shape.size().checked_sub(given_up) {
            Some(more) => self.owners.check(owner, more, shape.asked_size()),
            None => Ok(()),
        }
    }
}
