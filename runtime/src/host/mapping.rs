//! What is mapped in a memory: which segment, where, and how it may be used.
//!
//! Offsets and sizes come in, places and conflicts go out. Maps nothing itself.

use core::sync::atomic::{AtomicU64, Ordering};
use std::string::String;
use std::vec::Vec;

use super::access::{Access, View};
use super::fault::Watch;
use super::faulted::{FaultCause, FaultPlace, Faulted};
use super::storage::Use;
use crate::sys::file;
use crate::sys::map::{self, Backing, Protection};

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
    /// What the directory had counted when this was attached, or changed last.
    pub(crate) generation: u32,
    /// Its place in the directory, if there was one.
    pub(crate) entry: Option<usize>,
}

/// A segment in a memory.
#[derive(Debug)]
pub(crate) struct Mapping {
    pub(crate) id: MappingId,
    /// The first byte in the guest's memory; a multiple of [`SLOT`].
    pub(crate) address: u64,
    /// Bytes of the segment that are mapped. The last page may reach beyond them; the rest of the last slot is a
    /// hole.
    pub(crate) size: u64,
    /// The first of those bytes in the segment; a multiple of the page size.
    pub(crate) offset: u64,
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
    pub(crate) fn check(&self, base: u64) -> Result<(), Faulted> {
        let Some(fault) = self.watch.fault() else {
            return Ok(());
        };
        let place = FaultPlace::Window {
            base,
            address: self.address,
            name: self.label.name.clone(),
        };
        let cause = FaultCause::of(fault, self.usage.storage(), self.offset);
        Err(Faulted::new(fault, self.size, place, cause))
    }

    /// Whether nobody can write the segment any more. What nobody else writes is one guest's own, or sealed.
    pub(crate) fn is_sealed(&self) -> bool {
        self.view == View::Frozen && self.label.access != Access::Exclusive
    }

    /// Bytes that are mapped: whole pages.
    pub(crate) fn mapped_size(&self) -> usize {
        // Segments are not larger than the address space.
        (self.size as usize).next_multiple_of(map::page_size())
    }

    /// Its bytes in the segment, to be mapped.
    pub(crate) fn backing(&self, protection: Protection) -> Backing<'_> {
        Backing {
            file: file::descriptor(&self.usage.storage().file),
            offset: self.offset,
            protection,
        }
    }

    /// The first byte behind its last slot.
    fn end(&self) -> u64 {
        self.address + self.size.next_multiple_of(SLOT)
    }
}

/// The mappings of one memory, ordered by address.
#[derive(Debug, Default)]
pub(crate) struct Mappings {
    /// No two overlap.
    sorted: Vec<Mapping>,
    /// The windows in the memory.
    opened: Vec<OpenedWindow>,
}

/// A window, where nothing is mapped in it.
#[derive(Debug)]
struct OpenedWindow {
    base: u64,
    /// Answers faults in its holes.
    watch: Watch,
}

impl Mappings {
    /// Has the holes of the window at `base` watched.
    pub(crate) fn open(&mut self, base: u64, watch: Watch) {
        self.opened.push(OpenedWindow { base, watch });
    }

    /// What watches the holes of the window at `base`.
    pub(crate) fn holes_watch(&self, base: u64) -> Option<&Watch> {
        let opened = self.opened.iter().find(|opened| opened.base == base)?;
        Some(&opened.watch)
    }

    /// Has the holes of the window at `base` watched up to its new size.
    pub(crate) fn grow(&mut self, base: u64, size: usize) {
        let mut opened = self.opened.iter_mut();
        if let Some(opened) = opened.find(|opened| opened.base == base) {
            opened.watch.grow(size);
        }
    }

    /// The mapping at `address`, if it is the one that has `id`.
    pub(crate) fn get(&self, address: u64, id: MappingId) -> Option<&Mapping> {
        self.sorted.get(self.position(address, id)?)
    }

    /// Those that lie in `start..end`.
    pub(crate) fn within(&self, start: u64, end: u64) -> &[Mapping] {
        let first = self
            .sorted
            .partition_point(|mapping| mapping.address < start);
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
            .filter(|mapping| mapping.address < end)
    }

    /// The address of the first mapping behind `address`.
    pub(crate) fn next_after(&self, address: u64) -> Option<u64> {
        let next = self
            .sorted
            .partition_point(|mapping| mapping.address <= address);
        self.sorted.get(next).map(|mapping| mapping.address)
    }

    /// The first place for `size` bytes in `start..end` that is `remainder` more than a multiple of `unit`, or the size of
    /// the largest that is free.
    pub(crate) fn first_free(
        &self,
        (start, end): (u64, u64),
        size: u64,
        (unit, remainder): (u64, u64),
    ) -> Result<u64, u64> {
        let mut largest = 0;
        let mut free_from = start;
        let taken = self
            .within(start, end)
            .iter()
            .map(|mapping| (mapping.address, mapping.end()));
        for (taken_from, taken_to) in taken.chain([(end, end)]) {
            let room = taken_from - free_from;
            let skipped = (remainder + unit - free_from % unit) % unit;
            if room >= size + skipped {
                return Ok(free_from + skipped);
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
    pub(crate) fn remove(&mut self, address: u64, id: MappingId) -> Option<Mapping> {
        let position = self.position(address, id)?;
        Some(self.sorted.remove(position))
    }

    /// Puts `mapping` in the place of the one that has `id`, at the same address.
    pub(crate) fn replace(&mut self, id: MappingId, mapping: Mapping) -> Option<Mapping> {
        let position = self.position(mapping.address, id)?;
        Some(core::mem::replace(&mut self.sorted[position], mapping))
    }

    /// The mapping that begins at `address`.
    pub(crate) fn at(&mut self, address: u64) -> Option<&mut Mapping> {
        let found = self
            .sorted
            .binary_search_by_key(&address, |mapping| mapping.address);
        self.sorted.get_mut(found.ok()?)
    }

    /// The mapping at `address`, if it is the one that has `id`.
    pub(crate) fn get_mut(&mut self, address: u64, id: MappingId) -> Option<&mut Mapping> {
        let position = self.position(address, id)?;
        Some(&mut self.sorted[position])
    }

    fn position(&self, address: u64, id: MappingId) -> Option<usize> {
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
