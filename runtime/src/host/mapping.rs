//! What is mapped in a memory: which segment, where, and how it may be used.
//!
//! Offsets and sizes come in, places and conflicts go out. Maps nothing itself.

use core::ops::Range;
use core::sync::atomic::{AtomicU64, Ordering};
use std::collections::BTreeMap;
use std::string::String;
use std::sync::Weak;
use std::vec::Vec;

use super::access::{Access, View};
use super::fault::Watch;
use super::faulted::{FaultCause, FaultPlace, Faulted};
use super::free::FreeRanges;
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
    /// Where it is a heap: who relies on it for as long as they are there.
    pub(crate) heap: Option<Weak<()>>,
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

    /// Whether it is a heap that somebody relies on.
    pub(crate) fn is_held(&self) -> bool {
        self.heap
            .as_ref()
            .is_some_and(|holder| holder.strong_count() > 0)
    }

    /// Whether nobody can write the segment any more. What nobody else writes is one guest's own, or sealed.
    pub(crate) fn is_sealed(&self) -> bool {
        self.view == View::Frozen && self.label.access != Access::Exclusive
    }

    /// Bytes that are mapped: whole pages.
    pub(crate) fn mapped_size(&self) -> usize {
        map::whole_pages(self.size)
    }

    /// Its bytes in the segment, to be mapped.
    pub(crate) fn backing(&self, protection: Protection) -> Backing<'_> {
        Backing {
            file: file::descriptor(&self.usage.storage().file),
            offset: self.offset,
            protection,
        }
    }

    /// The slots that it takes.
    fn slots(&self) -> Range<u64> {
        self.address..self.address + self.size.next_multiple_of(SLOT)
    }
}

/// The mappings of one memory.
#[derive(Debug, Default)]
pub(crate) struct Mappings {
    /// By address. No two overlap.
    by_address: BTreeMap<u64, Mapping>,
    /// What of the windows none of them takes.
    free: FreeRanges,
    /// The windows in the memory.
    opened: Vec<OpenedWindow>,
}

/// A window, where nothing is mapped in it.
#[derive(Debug)]
struct OpenedWindow {
    base: u64,
    /// Bytes.
    size: u64,
    /// Answers faults in its holes.
    watch: Watch,
}

impl Mappings {
    /// Adds a window of `size` bytes at `base`, in which nothing is mapped, and has its holes watched.
    pub(crate) fn open(&mut self, (base, size): (u64, u64), watch: Watch) {
        self.free.add(base..base + size);
        self.opened.push(OpenedWindow { base, size, watch });
    }

    /// What watches the holes of the window at `base`.
    pub(crate) fn holes_watch(&self, base: u64) -> Option<&Watch> {
        let opened = self.opened.iter().find(|opened| opened.base == base)?;
        Some(&opened.watch)
    }

    /// Whether all accesses to all windows have been carried out.
    pub(crate) fn check(&self) -> Result<(), Faulted> {
        let mut opened = self.opened.iter();
        opened.try_for_each(|opened| self.check_opened(opened))
    }

    /// Whether all accesses to the window at `base` have been carried out.
    pub(crate) fn check_window(&self, base: u64) -> Result<(), Faulted> {
        let mut opened = self.opened.iter().filter(|opened| opened.base == base);
        opened.try_for_each(|opened| self.check_opened(opened))
    }

    fn check_opened(&self, opened: &OpenedWindow) -> Result<(), Faulted> {
        let &OpenedWindow {
            base,
            size,
            ref watch,
        } = opened;
        for mapping in self.within(base..base + size) {
            mapping.check(base)?;
        }
        match watch.fault() {
            None => Ok(()),
            Some(fault) => {
                let place = FaultPlace::Hole { base };
                Err(Faulted::new(fault, size, place, FaultCause::NotAllowed))
            }
        }
    }

    /// Makes the window at `base` larger.
    pub(crate) fn grow(&mut self, base: u64, size: u64) {
        let mut opened = self.opened.iter_mut();
        if let Some(opened) = opened.find(|opened| opened.base == base) {
            self.free.add(base + opened.size..base + size);
            opened.size = size;
            // Windows are not larger than the address space.
            opened.watch.grow(size as usize);
        }
    }

    /// The mapping at `address`, if it is the one that has `id`.
    pub(crate) fn get(&self, address: u64, id: MappingId) -> Option<&Mapping> {
        let found = self.by_address.get(&address)?;
        (found.id == id).then_some(found)
    }

    /// The mapping at `address`, if it is the one that has `id`.
    pub(crate) fn get_mut(&mut self, address: u64, id: MappingId) -> Option<&mut Mapping> {
        self.at(address).filter(|found| found.id == id)
    }

    /// The mapping that begins at `address`.
    pub(crate) fn at(&mut self, address: u64) -> Option<&mut Mapping> {
        self.by_address.get_mut(&address)
    }

    /// Those that begin in `range`, in the order of addresses.
    pub(crate) fn within(&self, range: Range<u64>) -> impl Iterator<Item = &Mapping> {
        self.by_address.range(range).map(|(_, mapping)| mapping)
    }

    /// The first mapping that has a slot in common with `range`.
    pub(crate) fn overlapping(&self, range: Range<u64>) -> Option<&Mapping> {
        let before = self.by_address.range(..range.start).next_back();
        let before = before.map(|(_, mapping)| mapping);
        before
            .filter(|mapping| mapping.slots().end > range.start)
            .or_else(|| self.within(range).next())
    }

    /// The address of the first mapping behind `address`.
    pub(crate) fn next_after(&self, address: u64) -> Option<u64> {
        let mut behind = self.by_address.range(address + 1..);
        behind.next().map(|(address, _)| *address)
    }

    /// Where nothing is mapped in the windows.
    pub(crate) fn free(&self) -> &FreeRanges {
        &self.free
    }

    /// Adds a mapping, which lies in a window and overlaps no other.
    pub(crate) fn insert(&mut self, mapping: Mapping) {
        self.free.take(mapping.slots());
        self.by_address.insert(mapping.address, mapping);
    }

    /// Takes the mapping at `address` out, if it is the one that has `id`.
    pub(crate) fn remove(&mut self, address: u64, id: MappingId) -> Option<Mapping> {
        self.get(address, id)?;
        let removed = self.by_address.remove(&address)?;
        self.free.add(removed.slots());
        Some(removed)
    }

    /// Puts `mapping` in the place of the one that has `id`, at the same address.
    pub(crate) fn replace(&mut self, id: MappingId, mapping: Mapping) -> Option<Mapping> {
        let removed = self.remove(mapping.address, id)?;
        self.insert(mapping);
        Some(removed)
    }

    /// Stops watching all of them; what remains keeps the segments in use.
    pub(crate) fn into_uses(self) -> Vec<Use> {
        let mappings = self.by_address.into_values();
        mappings.map(|mapping| mapping.usage).collect()
    }
}
