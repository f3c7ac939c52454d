//! Who has blocks, how much, and how much they may have: bytes come in, refusals go out.
//!
//! Knows numbers of owners and bytes; where blocks lie is `ranges`'.

use std::vec;
use std::vec::Vec;

use super::error::HeapError;

/// The host, as an owner: nobody else frees these blocks.
pub(super) const HOST: u32 = 0;

/// Nobody in particular: blocks that the host has given to the guests.
pub(super) const GIVEN: u32 = 1;

/// Names one guest's share of a heap, for good: also when the guest is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    index: u32,
    /// Counts who has had this index.
    generation: u32,
}

impl Owner {
    /// Has the blocks that the host has given to the guests, and nobody has taken since.
    pub const GIVEN: Self = Self {
        index: GIVEN,
        generation: 0,
    };

    /// The number that ranges know the owner by.
    pub(super) fn index(self) -> u32 {
        self.index
    }
}

/// What an owner has of a heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Share {
    /// Blocks.
    pub blocks: u64,
    /// Bytes that they take: each a multiple of [`Heap::UNIT`](super::Heap::UNIT).
    pub used: u64,
    /// Bytes that they may take.
    pub quota: u64,
}

#[derive(Clone, Copy, Debug)]
struct Account {
    generation: u32,
    /// Whether the guest may come back for more.
    open: bool,
    share: Share,
}

impl Account {
    fn new(generation: u32, quota: u64) -> Self {
        Self {
            generation,
            open: true,
            share: Share {
                blocks: 0,
                used: 0,
                quota,
            },
        }
    }

    /// Whether another guest may have its number.
    fn is_over(&self) -> bool {
        !self.open && self.share.blocks == 0
    }
}

#[derive(Debug)]
pub(super) struct Owners {
    /// By number.
    accounts: Vec<Account>,
    /// Numbers of those that are over.
    over: Vec<u32>,
}

impl Owners {
    pub(super) fn new() -> Self {
        Self {
            // The host and nobody.
            accounts: vec![Account::new(0, u64::MAX); 2],
            over: Vec::new(),
        }
    }

    /// Opens an account for a guest that may have `quota` bytes.
    pub(super) fn open(&mut self, quota: u64) -> Owner {
        if let Some(index) = self.over.pop() {
            let account = &mut self.accounts[index as usize];
            *account = Account::new(account.generation.wrapping_add(1), quota);
            return Owner {
                index,
                generation: account.generation,
            };
        }
        self.accounts.push(Account::new(0, quota));
        Owner {
            index: (self.accounts.len() - 1) as u32,
            generation: 0,
        }
    }

    /// Closes an account. It is known for as long as it has blocks.
    pub(super) fn close(&mut self, owner: Owner) {
        self.accounts[owner.index as usize].open = false;
        self.note_over(owner.index);
    }

    /// What an owner has; an error when it is gone, and its last block as well.
    pub(super) fn share(&self, owner: Owner) -> Result<Share, HeapError> {
        self.accounts
            .get(owner.index as usize)
            .filter(|account| account.generation == owner.generation && !account.is_over())
            .map(|account| account.share)
            .ok_or(HeapError::NoSuchOwner)
    }

    pub(super) fn set_quota(&mut self, owner: Owner, quota: u64) -> Result<(), HeapError> {
        self.share(owner)?;
        self.accounts[owner.index as usize].share.quota = quota;
        Ok(())
    }

    /// Blocks that the host has.
    pub(super) fn of_host(&self) -> u64 {
        self.accounts[HOST as usize].share.blocks
    }

    /// Whether `index` may have `more` bytes, because it has asked for a block of `size`.
    pub(super) fn check(&self, index: u32, more: u64, size: u64) -> Result<(), HeapError> {
        let Share { used, quota, .. } = self.accounts[index as usize].share;
        // It may have more than its quota, if that was lowered.
        if more > quota.saturating_sub(used) {
            return Err(HeapError::Quota { size, used, quota });
        }
        Ok(())
    }

    /// Counts a block of `size` bytes to those of `index`.
    pub(super) fn add(&mut self, index: u32, size: u64) {
        let share = &mut self.accounts[index as usize].share;
        share.blocks += 1;
        share.used += size;
    }

    /// Counts a block of `size` bytes no longer.
    pub(super) fn subtract(&mut self, index: u32, size: u64) {
        let share = &mut self.accounts[index as usize].share;
        share.blocks -= 1;
        share.used -= size;
        self.note_over(index);
    }

    /// Counts no blocks of `index` any more.
    pub(super) fn clear(&mut self, index: u32) {
        let share = &mut self.accounts[index as usize].share;
        share.used = 0;
        if core::mem::take(&mut share.blocks) > 0 {
            self.note_over(index);
        }
    }

    /// Counts no blocks of anybody any more.
    pub(super) fn clear_all(&mut self) {
        for index in 0..self.accounts.len() {
            self.clear(index as u32);
        }
    }

    /// Makes the number of an account that has just become over ready for another one.
    fn note_over(&mut self, index: u32) {
        if self.accounts[index as usize].is_over() {
            self.over.push(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_that_come_and_go_leave_nothing_behind() {
        let mut owners = Owners::new();
        let stays = owners.open(1);
        owners.add(stays.index(), 16);
        owners.close(stays);
        for _ in 0..1000 {
            let owner = owners.open(1);
            owners.add(owner.index(), 16);
            owners.close(owner);
            assert_eq!(owners.share(owner).map(|share| share.blocks), Ok(1));
            owners.subtract(owner.index(), 16);
            assert_eq!(owners.share(owner), Err(HeapError::NoSuchOwner));
        }
        // The host, nobody, the one that has left a block, and the last.
        assert_eq!(owners.accounts.len(), 4);
        assert_eq!(owners.share(stays).map(|share| share.used), Ok(16));
    }
}
