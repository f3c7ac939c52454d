//! Faults inside windows and mappings: an address comes in from the signal handler, a replaced range and a record
//! go out.
//!
//! Whoever maps something that an access can fail on (read-only, or backed by a file that can become shorter)
//! has it watched, and so has a window its holes, where nothing is mapped. Compiled guest code that touches them wrongly
//! traps by itself; everything else (bulk instructions, host functions, the host's own reads) would end the process. Instead
//! the whole mapping or hole becomes private zero memory, the access goes through, and the record makes the next
//! look at it an error.
//! Whole, because a hostile guest could otherwise split it into more mappings than the kernel allows.
//!
//! Knows addresses only: nothing of guests and segments.

mod table;

use core::ptr::with_exposed_provenance_mut;
use core::sync::atomic::{AtomicUsize, Ordering};
use std::io;
use std::sync::OnceLock;

use crate::sys::{FaultAccess, map, signal};
use table::{Found, Kind, Slot, Table};

/// Slots that are made at once.
const CHUNK_LEN: usize = 64;

/// Made before the first range is watched; reading it is one atomic load.
static TABLE: OnceLock<Table> = OnceLock::new();

fn table() -> &'static Table {
    TABLE.get_or_init(Table::new)
}

/// Installs the signal handler, once for the process.
pub(crate) fn install() -> io::Result<()> {
    map::keep_spares()?;
    signal::install(answer)
}

/// See [`answered`].
static ANSWERED: AtomicUsize = AtomicUsize::new(0);

/// How many faults were answered since the process started: one load. Each is recorded before it is counted.
#[inline]
pub(crate) fn answered() -> usize {
    ANSWERED.load(Ordering::Acquire)
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
/// Drop it before the range is given to anyone else: before a memory is unmapped, not when the last handle is gone.
/// Ranges overlap only where a mapping lies in a window: then what happens in the mapping is the mapping's.
///
/// A window and the mappings in it are watched, changed and dropped only while the store that owns the memory is borrowed
/// exclusively, or dropped: so none of them changes while somebody accesses the memory.
#[derive(Debug)]
pub(crate) struct Watch {
    slot: &'static Slot,
}

impl Watch {
    /// Watches a mapping, `size` bytes from `start` on: whole pages that belong to the caller.
    pub(crate) fn new(start: *mut u8, size: usize) -> Self {
        Self::with_kind(Kind::Mapping, start, size)
    }

    /// Watches the holes of a window, `size` bytes from `start` on: whole pages that belong to the caller. A hole is what lies
    /// between the mappings that are watched themselves.
    ///
    /// A fault opens the whole hole: it is private zero memory from then on, until the caller closes it and calls
    /// [`Watch::forget`].
    pub(crate) fn window(start: *mut u8, size: usize) -> Self {
        Self::with_kind(Kind::Window, start, size)
    }

    fn with_kind(kind: Kind, start: *mut u8, size: usize) -> Self {
        let start = start.expose_provenance();
        Self {
            slot: table().add(kind, start..start + size),
        }
    }

    /// Watches `size` bytes from the same start on. A fault is remembered.
    pub(crate) fn grow(&mut self, size: usize) {
        self.slot.resize(size);
    }

    /// The first fault since the range was watched or [`Watch::forget`] was called.
    pub(crate) fn fault(&self) -> Option<Fault> {
        match self.slot.recorded() {
            0 => None,
            record => Some(decode(record)),
        }
    }

    /// Forgets the fault, after the range was mapped anew.
    pub(crate) fn forget(&self) {
        self.slot.forget();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        table().remove(self.slot);
    }
}

/// The signal handler's question: can the access be tried again?
///
/// A load or store of a file that has become too short is answered in two steps: the range first becomes
/// inaccessible, so that compiled guest code meets a fault that Wasmtime turns into a trap, and everyone else
/// comes here once more.
fn answer(fault: signal::Fault) -> bool {
    let Some(found) = TABLE.get().and_then(|table| table.find(fault.address)) else {
        return false;
    };
    let Found {
        slot,
        offset,
        replaceable,
    } = found;
    slot.record(encode(offset, fault.access, fault.vanished));
    ANSWERED.fetch_add(1, Ordering::AcqRel);

    let start = with_exposed_provenance_mut::<u8>(replaceable.start);
    let size = replaceable.len();
    let replaced = if fault.vanished {
        // SAFETY: the range is a whole mapping of the one who watches it. It is being accessed right now, so it
        // is still theirs. References to it exist only where no access can fault (`docs/safety.md`).
        unsafe { map::replace_with_nothing(start, size) }
    } else {
        // SAFETY: as above; or it is a hole of a window, where nothing is mapped and nothing is referred to.
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
