//! What is mapped in a memory: which segment, where, and how it may be used.
//!
//! Offsets and sizes come in, places and conflicts go out. Maps nothing itself.

use core::sync::atomic::{AtomicU64, Ordering};
use std::string::String;
use std::vec::Vec;

use super::access::{Access, View};
use super::fault::Watch;
use super::faulted::{FaultPlace, Faulted};
use super::storage::Use;
use crate::sys::map::Protection;

/// The unit in which places in a window are given out: a page of WebAssembly, a multiple of every system's page.
pub(crate) const SLOT: u64 = 64 * 1024;

/// Names one mapping, in all memories, for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MappingId(u64);

impl MappingId {
    /// One that nothing has.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// How a mapping is announced to the guest.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    pub(crate) name: String,
    pub(crate) access: Access,
    /// Type of the root of the message that the segment began with when it was attached; 0 for none.
    pub(crate) type_id: u64,
    /// Counts the window's mappings from 1, so that a place used again can be told from what was there before.
    pub(crate) generation: u32,
}

/// A segment in a memory.
#[derive(Debug)]
pub(crate) struct Mapping {
    pub(crate) id: MappingId,
    /// The first byte in the guest's memory; a multiple of [`SLOT`].
    pub(crate) address: u32,
    /// Bytes; a multiple of the page size, with the rest of the last slot left to the guest.
    pub(crate) size: u64,
    pub(crate) protection: Protection,
    pub(crate) view: View,
    /// What the directory says about it.
    pub(crate) label: Label,
    /// Answers faults in the range.
    pub(crate) watch: Watch,
    /// Counts as a use of the segment and keeps its file open.
    pub(crate) usage: Use,
}

impl Mapping {
    /// Whether all accesses have been carried out, for the window at `base`.
    pub(crate) fn check(&self, base: u32) -> Result<(), Faulted> {
        let Some(fault) = self.watch.fault() else {
            return Ok(());
        };
        let place = FaultPlace::Window {
            base,
            address: self.address,
            name: self.label.name.clone(),
        };
        Err(Faulted::new(fault, self.size, place))
    }

    /// The first byte behind its last slot.
    fn end(&self) -> u64 {
        u64::from(self.address) + self.size.next_multiple_of(SLOT)
    }
}

/// The mappings of one memory, ordered by address.
#[derive(Debug, Default)]
pub(crate) struct Mappings {
    /// No two overlap.
    sorted: Vec<Mapping>,
}

impl Mappings {
    /// The mapping at `address`, if it is the one that has `id`.
    pub(crate) fn get(&self, address: u32, id: MappingId) -> Option<&Mapping> {
        self.sorted.get(self.position(address, id)?)
    }

    /// Those that lie in `start..end`.
    pub(crate) fn within(&self, start: u64, end: u64) -> &[Mapping] {
        let first = self
            .sorted
            .partition_point(|mapping| u64::from(mapping.address) < start);
        let len = self.sorted[first..].partition_point(|mapping| mapping.end() <= end);
        &self.sorted[first..first + len]
    }

    /// A mapping that has a slot in common with `start..end`.
    pub(crate) fn overlapping(&self, start: u64, end: u64) -> Option<&Mapping> {
        let first = self
            .sorted
            .partition_point(|mapping| mapping.end() <= start);
        self.sorted
            .get(first)
            .filter(|mapping| u64::from(mapping.address) < end)
    }

    /// The first place for `size` bytes in `start..end`, or the largest that is free.
    pub(crate) fn first_free(&self, start: u64, end: u64, size: u64) -> Result<u64, u64> {
        let mut largest = 0;
        let mut free_from = start;
        let taken = self
            .within(start, end)
            .iter()
            .map(|mapping| (u64::from(mapping.address), mapping.end()));
        for (taken_from, taken_to) in taken.chain([(end, end)]) {
            let room = taken_from - free_from;
            if room >= size {
                return Ok(free_from);
            }
            largest = largest.max(room);
            free_from = taken_to;
        }
        Err(largest)
    }

    /// Adds a mapping that overlaps no other.
    pub(crate) fn insert(&mut self, mapping: Mapping) {
        let place = self
            .sorted
            .partition_point(|other| other.address < mapping.address);
        self.sorted.insert(place, mapping);
    }

    /// Takes the mapping at `address` out, if it is the one that has `id`.
    pub(crate) fn remove(&mut self, address: u32, id: MappingId) -> Option<Mapping> {
        let position = self.position(address, id)?;
        Some(self.sorted.remove(position))
    }

    fn position(&self, address: u32, id: MappingId) -> Option<usize> {
        let position = self
            .sorted
            .partition_point(|mapping| mapping.address < address);
        let found = self.sorted.get(position)?;
        (found.id == id).then_some(position)
    }

    /// Stops watching all of them; what remains keeps the segments in use.
    pub(crate) fn into_uses(self) -> Vec<Use> {
        self.sorted
            .into_iter()
            .map(|mapping| mapping.usage)
            .collect()
    }
}
