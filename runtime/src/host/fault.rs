//! Faults inside mappings: an address comes in from the signal handler, a replaced mapping and a record go out.
//!
//! Whoever maps something that an access can fail on (read-only, or backed by a file that can become shorter)
//! has it watched. Compiled guest code that touches it wrongly traps by itself; everything else (bulk
//! instructions, host functions, the host's own reads) would end the process. Instead the whole mapping becomes
//! private zero memory, the access goes through, and the record makes the next look at the mapping an error.
//! Whole, because a hostile guest could otherwise split it into more mappings than the kernel allows.
//!
//! Knows addresses only: nothing of guests, windows and segments.

use core::ptr::{null_mut, with_exposed_provenance_mut};
use core::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize, Ordering, fence};
use std::boxed::Box;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::vec::Vec;

use crate::sys::{FaultAccess, map, signal};

/// Installs the signal handler, once for the process.
pub(crate) fn install() -> io::Result<()> {
    map::keep_spares()?;
    signal::install(answer)
}

/// How many faults were answered since the process started. Zero makes every look at records needless.
static ANSWERED: AtomicUsize = AtomicUsize::new(0);

/// Whether any fault was ever answered in this process: one load.
#[inline]
pub(crate) fn any() -> bool {
    ANSWERED.load(Ordering::Acquire) != 0
}

/// The first access to a range that could not be carried out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fault {
    /// Bytes from the range's start.
    pub(crate) offset: u64,
    pub(crate) access: FaultAccess,
    /// Whether the file behind the range had become too short.
    pub(crate) vanished: bool,
}

/// A range whose faults are answered, until this is dropped.
///
/// Drop it before the range is given to anyone else.
#[derive(Debug)]
pub(crate) struct Watch {
    slot: &'static Slot,
}

impl Watch {
    /// Watches `size` bytes from `start` on: whole pages that belong to the caller.
    pub(crate) fn new(start: *mut u8, size: usize) -> Self {
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = free.pop().unwrap_or_else(|| {
            let [first, others @ ..] = &Chunk::add().slots;
            free.extend(others);
            first
        });
        slot.set(start.expose_provenance(), size);
        Self { slot }
    }

    /// The first fault since the range was watched or [`Watch::forget`] was called.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match self.slot.first.load(Ordering::Acquire) {
            0 => None,
            record => Some(decode(record)),
        }
    }

    /// Forgets the fault, after the range was mapped anew.
    pub(crate) fn forget(&self) {
        self.slot.first.store(0, Ordering::Release);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.slot.set(0, 0);
        FREE.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(self.slot);
    }
}

/// A place in the table for one watched range.
#[derive(Debug)]
struct Slot {
    /// Odd while the range is being changed. Only the holder of [`FREE`] or of the `Watch` changes it.
    version: AtomicUsize,
    start: AtomicUsize,
    /// Bytes; 0 in a free slot.
    size: AtomicUsize,
    /// The first fault as [`encode`] packs it; 0 when there was none.
    first: AtomicU64,
}

impl Slot {
    const fn new() -> Self {
        Self {
            version: AtomicUsize::new(0),
            start: AtomicUsize::new(0),
            size: AtomicUsize::new(0),
            first: AtomicU64::new(0),
        }
    }

    fn set(&self, start: usize, size: usize) {
        self.version.fetch_add(1, Ordering::AcqRel);
        fence(Ordering::Release);
        self.start.store(start, Ordering::Relaxed);
        self.size.store(size, Ordering::Relaxed);
        self.first.store(0, Ordering::Relaxed);
        self.version.fetch_add(1, Ordering::Release);
    }

    /// The range, or `None` while it is being changed: then it can't be the one that is accessed right now.
    fn range(&self) -> Option<(usize, usize)> {
        let version = self.version.load(Ordering::Acquire);
        let range = (
            self.start.load(Ordering::Relaxed),
            self.size.load(Ordering::Relaxed),
        );
        fence(Ordering::Acquire);
        (version.is_multiple_of(2) && self.version.load(Ordering::Relaxed) == version)
            .then_some(range)
    }
}

const CHUNK_LEN: usize = 64;

/// A block of slots. Chunks are added and never freed, so that the handler may walk them at any time.
struct Chunk {
    slots: [Slot; CHUNK_LEN],
    next: AtomicPtr<Chunk>,
}

static FIRST_CHUNK: AtomicPtr<Chunk> = AtomicPtr::new(null_mut());

/// Slots that no `Watch` holds.
static FREE: Mutex<Vec<&'static Slot>> = Mutex::new(Vec::new());

impl Chunk {
    const fn new() -> Self {
        Self {
            slots: [const { Slot::new() }; CHUNK_LEN],
            next: AtomicPtr::new(null_mut()),
        }
    }

    /// Adds a chunk to the table. Called with [`FREE`] locked.
    fn add() -> &'static Self {
        let chunk = Box::leak(Box::new(Self::new()));
        chunk
            .next
            .store(FIRST_CHUNK.load(Ordering::Acquire), Ordering::Relaxed);
        let chunk: &'static Self = chunk;
        FIRST_CHUNK.store((&raw const *chunk).cast_mut(), Ordering::Release);
        chunk
    }
}

fn slots() -> impl Iterator<Item = &'static Slot> {
    let mut next = FIRST_CHUNK.load(Ordering::Acquire);
    core::iter::from_fn(move || {
        // SAFETY: null, or a chunk that was leaked by `Chunk::add` and published with all its fields written.
        let chunk: &'static Chunk = unsafe { next.as_ref()? };
        next = chunk.next.load(Ordering::Acquire);
        Some(chunk)
    })
    .flat_map(|chunk| chunk.slots.iter())
}

/// The signal handler's question: can the access be tried again?
///
/// A load or store of a file that has become too short is answered in two steps: the range first becomes
/// inaccessible, so that compiled guest code meets a fault that Wasmtime turns into a trap, and everyone else
/// comes here once more.
fn answer(fault: signal::Fault) -> bool {
    let Some((slot, start, size)) = slots().find_map(|slot| {
        let (start, size) = slot.range()?;
        (fault.address.wrapping_sub(start) < size).then_some((slot, start, size))
    }) else {
        return false;
    };
    let record = encode(fault.address - start, fault.access, fault.vanished);
    let _ = slot
        .first
        .compare_exchange(0, record, Ordering::AcqRel, Ordering::Relaxed);
    ANSWERED.fetch_add(1, Ordering::AcqRel);

    let start = with_exposed_provenance_mut::<u8>(start);
    let replaced = if fault.vanished {
        // SAFETY: the range is a whole mapping of the one who watches it. It is being accessed right now, so it
        // is still theirs. References to it exist only where no access can fault (`docs/safety.md`).
        unsafe { map::replace_with_nothing(start, size) }
    } else {
        // SAFETY: as above.
        unsafe { map::replace_with_zeros(start, size) }
    };
    replaced.is_ok()
}

/// Bit 63: there is a fault. Bit 62: vanished. Bits 60 and 61: the access. Below: the offset.
fn encode(offset: usize, access: FaultAccess, vanished: bool) -> u64 {
    let access = match access {
        FaultAccess::Read => 0,
        FaultAccess::Write => 1,
        FaultAccess::Unknown => 2,
    };
    1 << 63 | u64::from(vanished) << 62 | access << 60 | offset as u64
}

fn decode(record: u64) -> Fault {
    let access = match record >> 60 & 3 {
        0 => FaultAccess::Read,
        1 => FaultAccess::Write,
        _ => FaultAccess::Unknown,
    };
    Fault {
        offset: record & ((1 << 60) - 1),
        access,
        vanished: record >> 62 & 1 == 1,
    }
}
