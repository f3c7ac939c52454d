//! What the process holds of the system and of its allocator: nothing comes in, numbers to compare go out.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What a leak would make larger.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) mappings: usize,
    pub(crate) descriptors: usize,
    /// Bytes of Rust's allocations.
    pub(crate) allocated: usize,
}

pub(crate) fn held() -> Held {
    Held {
        mappings: mappings(),
        descriptors: fs::read_dir("/proc/self/fd").expect("Linux").count(),
        allocated: ALLOCATED.load(Ordering::Relaxed),
    }
}

pub(crate) fn mappings() -> usize {
    let maps = fs::read_to_string("/proc/self/maps").expect("Linux");
    maps.lines().count()
}

/// KiB in memory, with the page tables.
pub(crate) fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    ["VmRSS:", "VmPTE:"]
        .iter()
        .map(|name| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let size = line.and_then(|line| line.trim().strip_suffix(" kB"));
            size.and_then(|size| size.parse::<usize>().ok())
                .expect("a size")
        })
        .sum()
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// SAFETY: passes on to the system's allocator, and counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        ALLOCATED.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(start, layout) };
    }
}
