//! A process that has as many mappings as it may: what is refused then takes nothing away, not even address space.

use std::fs;
use std::ptr::null_mut;

use karmem::host::Segment;
use wasmtime::{Instance, Module, Store};

use crate::child::in_child;
use crate::guest::{SLOT, engine};

const PAGE: usize = 4096;

/// Takes all mappings that the process may still make, but for `left`.
fn take_mappings(left: usize) -> Vec<*mut libc::c_void> {
    // Room at first: the allocator may need a mapping for it.
    let mut pages = Vec::with_capacity(1 << 20);
    loop {
        // Shared pages are not merged with their neighbours.
        let flags = libc::MAP_SHARED | libc::MAP_ANONYMOUS;
        // SAFETY: a new page, wherever there is room.
        let page = unsafe { libc::mmap(null_mut(), PAGE, libc::PROT_NONE, flags, -1, 0) };
        if page == libc::MAP_FAILED {
            break;
        }
        pages.push(page);
    }
    for page in pages.drain(pages.len() - left..) {
        // SAFETY: a page made above.
        unsafe { libc::munmap(page, PAGE) };
    }
    pages
}

/// Bytes of address space that the process has taken.
fn address_space() -> u64 {
    let stat = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = stat.split(' ').next().unwrap().parse().unwrap();
    pages * PAGE as u64
}

#[test]
fn what_is_refused_at_the_limit_takes_no_address_space() {
    in_child(|| {
        let engine = engine();
        let wat = r#"(module (memory (export "memory") 1))"#;
        let module = Module::new(&engine, wat).unwrap();
        let new = || {
            let mut store = Store::new(&engine, ());
            Instance::new(&mut store, &module, &[]).map(|_| store)
        };
        // Neighbours, which the kernel merges with what is reserved beside them.
        let mut stores: Vec<_> = (0..8).map(|_| new().unwrap()).collect();
        stores.remove(5);
        stores.remove(2);
        let large = Segment::anonymous(64 * SLOT).unwrap();
        for left in [0, 1, 2, 3, 1, 0, 2] {
            let pages = take_mappings(left);
            let before = address_space();
            for _ in 0..20 {
                drop(new());
                drop(large.snapshot());
                let segment = Segment::anonymous(64 * SLOT).unwrap();
                drop(segment.live().map(drop));
            }
            let taken = address_space().saturating_sub(before);
            for page in pages {
                // SAFETY: a page of ours.
                unsafe { libc::munmap(page, PAGE) };
            }
            assert!(taken < 1 << 30, "{taken} bytes, with {left} mappings left");
        }
    });
}
