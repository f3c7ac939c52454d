//! Which ranges are watched: they come and go under a lock, and the signal handler looks them up without one.
//!
//! An address comes in; whose it is, and what can be replaced there as a whole, goes out. Knows numbers only: maps
//! nothing, and never follows an address.
//!
//! Its slots are sequence locks: a version, odd while a slot is being changed, lets a reader see whether what it
//! has loaded belongs together.

use core::ops::Range;
use core::ptr::null_mut;
use std::boxed::Box;
use std::sync::PoisonError;
use std::vec::Vec;

use super::CHUNK_LEN;
use crate::sync::{AtomicBool, AtomicPtr, AtomicU64, AtomicUsize, Mutex, Ordering, fence};

/// The watched ranges of a process.
///
/// Mappings don't overlap each other, nor windows each other. A mapping lies in one window, or in none.
#[derive(Debug)]
pub(crate) struct Table {
    first_chunk: AtomicPtr<Chunk>,
    /// Slots that nobody has taken.
    free: Mutex<Vec<&'static Slot>>,
}

/// What a range is watched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// All of it: something is mapped there.
    Mapping,
    /// Its holes: what the mappings in it leave.
    Window,
}

/// Where an address lies.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) slot: &'static Slot,
    /// Bytes from the start of the slot's range to the address.
    pub(crate) offset: usize,
    /// The whole mapping, or the whole hole.
    pub(crate) replaceable: Range<usize>,
}

impl Table {
    pub(crate) fn new() -> Self {
        Self {
            first_chunk: AtomicPtr::new(null_mut()),
            free: Mutex::new(Vec::new()),
        }
    }

    /// Watches `range`: whole pages.
    pub(crate) fn add(&self, kind: Kind, range: Range<usize>) -> &'static Slot {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = free.pop().unwrap_or_else(|| {
            let [first, others @ ..] = &self.add_chunk().slots;
            free.extend(others);
            first
        });
        drop(free);
        slot.set(kind, range);
        slot
    }

    /// Watches what [`Table::add`] gave a slot for no longer.
    pub(crate) fn remove(&self, slot: &'static Slot) {
        slot.set(Kind::Mapping, 0..0);
        self.free
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(slot);
    }

    /// Whose `address` is. Takes no lock, so that a signal handler may ask.
    ///
    /// Others may add and remove ranges meanwhile, but not in the window where `address` lies: its store is
    /// borrowed for as long as somebody accesses its memory. So a slot that is being changed is none that matters here,
    /// and those that do matter all say what they said when the access began.
    pub(crate) fn find(&self, address: usize) -> Option<Found> {
        let mut window = None;
        // The mappings next to `address`: the end of the one below, the start of the one above.
        let (mut below, mut above) = (0, usize::MAX);
        for slot in self.slots() {
            let Some((kind, range)) = slot.range() else {
                continue;
            };
            let is_inside = range.contains(&address);
            match kind {
                Kind::Mapping if is_inside => {
                    return Some(Found {
                        slot,
                        offset: address - range.start,
                        replaceable: range,
                    });
                }
                Kind::Mapping if range.end <= address => below = below.max(range.end),
                Kind::Mapping => above = above.min(range.start),
                Kind::Window if is_inside => window = Some((slot, range)),
                Kind::Window => {}
            }
        }
        let (slot, range) = window?;
        Some(Found {
            slot,
            offset: address - range.start,
            replaceable: below.max(range.start)..above.min(range.end),
        })
    }

    fn slots(&self) -> impl Iterator<Item = &'static Slot> {
        let mut next = self.first_chunk.load(Ordering::Acquire).cast_const();
        core::iter::from_fn(move || {
            // SAFETY: null, or a chunk that was leaked by `add_chunk` and published with all its fields written.
            let chunk: &'static Chunk = unsafe { next.as_ref()? };
            next = chunk.next;
            Some(chunk)
        })
        .flat_map(|chunk| chunk.slots.iter())
    }

    /// Adds a chunk. Called with `free` locked.
    fn add_chunk(&self) -> &'static Chunk {
        let chunk: &'static Chunk = Box::leak(Box::new(Chunk {
            slots: core::array::from_fn(|_| Slot::new()),
            next: self.first_chunk.load(Ordering::Relaxed),
        }));
        self.first_chunk
            .store((&raw const *chunk).cast_mut(), Ordering::Release);
        chunk
    }
}

/// A block of slots. Chunks are added and never freed, so that they may be walked at any time.
#[derive(Debug)]
struct Chunk {
    slots: [Slot; CHUNK_LEN],
    /// The chunk that was added before. Written before this one can be found, and never again.
    next: *const Chunk,
}

/// A place in the table for one watched range.
#[derive(Debug)]
pub(crate) struct Slot {
    /// Odd while the range is being changed. Only who has taken the slot changes it, one thread at a time.
    version: AtomicUsize,
    is_window: AtomicBool,
    start: AtomicUsize,
    /// Bytes; 0 in a slot that nobody has taken.
    size: AtomicUsize,
    /// The first fault, as a number that is not 0; 0 when there was none.
    record: AtomicU64,
}

impl Slot {
    fn new() -> Self {
        Self {
            version: AtomicUsize::new(0),
            is_window: AtomicBool::new(false),
            start: AtomicUsize::new(0),
            size: AtomicUsize::new(0),
            record: AtomicU64::new(0),
        }
    }

    /// Watches another range in this slot, with no fault so far. One thread at a time.
    fn set(&self, kind: Kind, range: Range<usize>) {
        self.change(|| {
            self.is_window
                .store(kind == Kind::Window, Ordering::Relaxed);
            self.start.store(range.start, Ordering::Relaxed);
            self.size.store(range.len(), Ordering::Relaxed);
            self.record.store(0, Ordering::Relaxed);
        });
    }

    /// Watches more or less from the same start on; a fault stays recorded. One thread at a time.
    pub(crate) fn resize(&self, size: usize) {
        self.change(|| self.size.store(size, Ordering::Relaxed));
    }

    /// Makes readers between the first and the last store of `change` see that they are. One thread at a time.
    fn change(&self, change: impl FnOnce()) {
        let version = self.version.load(Ordering::Relaxed);
        self.version
            .store(version.wrapping_add(1), Ordering::Relaxed);
        // Whoever has loaded one of the stores below finds the version above.
        fence(Ordering::Release);
        change();
        // Whoever finds this version finds the stores above.
        self.version
            .store(version.wrapping_add(2), Ordering::Release);
    }

    /// The range, or `None` while it is being changed.
    fn range(&self) -> Option<(Kind, Range<usize>)> {
        let version = self.version.load(Ordering::Acquire);
        let is_window = self.is_window.load(Ordering::Relaxed);
        let start = self.start.load(Ordering::Relaxed);
        let size = self.size.load(Ordering::Relaxed);
        // If one of these was stored by a later change, so was the version that is loaded next.
        fence(Ordering::Acquire);
        if version % 2 == 1 || self.version.load(Ordering::Relaxed) != version {
            return None;
        }
        let kind = if is_window {
            Kind::Window
        } else {
            Kind::Mapping
        };
        Some((kind, start..start + size))
    }

    /// Keeps `record`, which is not 0, if it is the first.
    pub(crate) fn record(&self, record: u64) {
        let _ = self
            .record
            .compare_exchange(0, record, Ordering::AcqRel, Ordering::Relaxed);
    }

    /// What was recorded first, or 0.
    pub(crate) fn recorded(&self) -> u64 {
        self.record.load(Ordering::Acquire)
    }

    /// Forgets what was recorded.
    pub(crate) fn forget(&self) {
        self.record.store(0, Ordering::Release);
    }
}
