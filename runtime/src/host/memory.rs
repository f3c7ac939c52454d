//! The linear memories that windows can be opened in: address space reserved once, grown in place.
//!
//! Wasmtime asks for a memory, and gets one that never moves; a window asks which memory lies at an address.
//! Knows that ranges of a memory can be mapped, nothing of what is mapped there.

use core::ptr::NonNull;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::boxed::Box;
use std::collections::BTreeMap;
use std::format;
use std::io;
use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use wasmtime::{LinearMemory, MemoryCreator, MemoryType};

use super::mapping::Mappings;
use super::unreported::Unreported;
use crate::sys::map::{self, HUGE_PAGE};

/// What a guest with 32-bit addresses can address, and what is reserved for each of its memories: 4 GiB.
pub(crate) const RESERVED: usize = 1 << 32;

/// What is reserved for a memory with 64-bit addresses, if its type does not ask for more or allow less: 64 GiB.
const RESERVED_64: usize = 1 << 36;

/// Every memory that is alive, by the address of its first byte.
static MEMORIES: Mutex<BTreeMap<usize, Weak<Reservation>>> = Mutex::new(BTreeMap::new());

/// The address space of one linear memory, from its creation until its store is dropped.
#[derive(Debug)]
pub(crate) struct Reservation {
    /// All that is reserved: the memory, and inaccessible bytes on both sides of it.
    whole: (NonNull<u8>, usize),
    /// The first byte of the guest's memory, at a multiple of [`HUGE_PAGE`]. Never moves.
    start: NonNull<u8>,
    /// Bytes that the memory may grow to, from `start` on.
    capacity: usize,
    /// Bytes that the guest can access; a multiple of the page size once rounded up. Only grows.
    size: AtomicUsize,
    /// Whether the memory is gone: its store was dropped. Set before anything is taken down.
    gone: AtomicBool,
    /// How many faults the process had answered when all windows in the memory were last found without one.
    pub(crate) sound_at: AtomicUsize,
    /// Faults that went with their mappings.
    pub(crate) unreported: Unreported,
    /// What is mapped in it. Nothing when the memory is gone.
    mappings: Mutex<Mappings>,
    /// Why the kernel refused to grow it last time.
    refusal: Mutex<Option<io::Error>>,
}

// SAFETY: `start` is an address; what lies there is only accessed by whoever borrows the store.
unsafe impl Send for Reservation {}
// SAFETY: as above; all that changes is atomic or behind a lock.
unsafe impl Sync for Reservation {}

impl Reservation {
    fn new(capacity: usize, guard: usize) -> io::Result<Arc<Self>> {
        let too_large = || io::Error::other("more address space than there is");
        let total = guard
            .checked_mul(2)
            .and_then(|guards| guards.checked_add(capacity))
            .and_then(|guarded| guarded.checked_add(HUGE_PAGE))
            .ok_or_else(too_large)?;
        let first = map::reserve(total)?;
        let address = first.addr().get();
        let in_front = (address + guard).next_multiple_of(HUGE_PAGE) - address;
        // SAFETY: less than `guard + HUGE_PAGE`, which is less than the reserved size.
        let start = unsafe { first.add(in_front) };
        let reservation = Arc::new(Self {
            whole: (first, total),
            start,
            capacity,
            size: AtomicUsize::new(0),
            gone: AtomicBool::new(false),
            sound_at: AtomicUsize::new(0),
            unreported: Unreported::default(),
            mappings: Mutex::default(),
            refusal: Mutex::new(None),
        });
        memories().insert(start.addr().get(), Arc::downgrade(&reservation));
        Ok(reservation)
    }

    /// The memory whose first byte lies at `start`, if an engine that was configured for windows made it.
    pub(crate) fn at(start: *const u8) -> Option<Arc<Self>> {
        memories().get(&start.addr()).and_then(Weak::upgrade)
    }

    /// Whether the store that the memory belonged to was dropped.
    pub(crate) fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }

    /// What is mapped in the memory.
    pub(crate) fn mappings(&self) -> MutexGuard<'_, Mappings> {
        self.mappings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The address of byte `offset` of the memory.
    ///
    /// # Safety
    ///
    /// `offset` is at most [`Reservation::capacity`]. What the pointer leads to may be accessed only while the memory lives.
    pub(crate) unsafe fn pointer(&self, offset: u64) -> NonNull<u8> {
        // SAFETY: the caller's promise: inside of what is reserved behind `start`.
        unsafe { self.start.add(offset as usize) }
    }

    /// Bytes that the memory can grow to.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// Why the kernel refused to grow the memory, asked once.
    pub(crate) fn take_refusal(&self) -> Option<io::Error> {
        self.refusal
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn grow_to(&self, new_size: usize) -> io::Result<()> {
        let page = map::page_size();
        let old_end = self.size.load(Ordering::Acquire).next_multiple_of(page);
        let new_end = new_size.next_multiple_of(page);
        if new_end > self.capacity {
            return Err(io::Error::other("more than was reserved"));
        }
        if new_end > old_end {
            // SAFETY: `old_end..new_end` lies in the reservation and behind everything in use; windows, and what
            // is mapped in them, lie below `old_end`.
            unsafe { map::commit(self.start.as_ptr().add(old_end), new_end - old_end)? };
        }
        self.size.store(new_size, Ordering::Release);
        Ok(())
    }

    /// Takes the memory down, when its store is dropped.
    fn close(&self) {
        self.gone.store(true, Ordering::Release);
        memories().remove(&self.start.addr().get());
        let mappings = core::mem::take(&mut *self.mappings());
        // Faults must not be answered here any more once the addresses can be somebody else's; segments must
        // not count as unused before they are unmapped.
        let uses = mappings.into_uses();
        let (first, total) = self.whole;
        // SAFETY: the whole reservation. Its store is being dropped, so nothing borrows from the memory:
        // everything that windows hand out borrows the store.
        unsafe { map::release(first, total) };
        drop(uses);
    }
}

fn memories() -> MutexGuard<'static, BTreeMap<usize, Weak<Reservation>>> {
    MEMORIES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes memories for engines that windows can be opened in.
#[derive(Debug)]
pub(crate) struct WindowMemoryCreator;

// SAFETY: `new_memory` returns page-aligned zero memory that never moves, with at least the reserved size and
// the guard that Wasmtime asks for, inaccessible beyond the memory's size.
unsafe impl MemoryCreator for WindowMemoryCreator {
    fn new_memory(
        &self,
        ty: MemoryType,
        minimum: usize,
        maximum: Option<usize>,
        reserved: Option<usize>,
        guard: usize,
    ) -> Result<Box<dyn LinearMemory>, String> {
        let wanted = match ty.is_64() {
            true => RESERVED_64.min(maximum.unwrap_or(usize::MAX)).max(RESERVED),
            false => RESERVED,
        };
        let capacity = reserved.unwrap_or(0).max(wanted).max(minimum);
        let page = map::page_size();
        let capacity = capacity.checked_next_multiple_of(page).unwrap_or(capacity);
        let failed =
            |error: io::Error| format!("a memory of {minimum} bytes can't be made: {error}");
        let memory = WindowMemory(Reservation::new(capacity, guard).map_err(failed)?);
        memory.0.grow_to(minimum).map_err(failed)?;
        Ok(Box::new(memory))
    }
}

/// A memory as Wasmtime owns it.
struct WindowMemory(Arc<Reservation>);

// SAFETY: the range is page-aligned, `grow_to` never moves it, and guards lie on both sides.
unsafe impl LinearMemory for WindowMemory {
    fn byte_size(&self) -> usize {
        self.0.size.load(Ordering::Acquire)
    }

    fn byte_capacity(&self) -> usize {
        self.0.capacity
    }

    fn grow_to(&mut self, new_size: usize) -> wasmtime::Result<()> {
        self.0.grow_to(new_size).map_err(|error| {
            let message = format!("memory can't grow to {new_size} bytes: {error}");
            *self
                .0
                .refusal
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = Some(error);
            wasmtime::Error::msg(message)
        })
    }

    fn as_ptr(&self) -> *mut u8 {
        self.0.start.as_ptr()
    }
}

impl Drop for WindowMemory {
    fn drop(&mut self) {
        self.0.close();
    }
}
