//! A process that has as many mappings as it may: what is dropped then gives its addresses back.

use std::fs;
use std::ptr::without_provenance_mut;

use wasmtime::{Instance, Module, Store};

use crate::child::in_child;
use crate::guest::engine;

const PAGE: usize = 4096;

/// Takes all mappings that the process may still make, but for `left`: far from where others come to lie.
fn take_mappings(left: usize) -> Vec<*mut libc::c_void> {
    const FAR: usize = 1 << 40;
    // Room at first: the allocator may need a mapping for it.
    let mut pages = Vec::with_capacity(1 << 17);
    loop {
        // Shared pages are not merged with their neighbours.
        let flags = libc::MAP_SHARED | libc::MAP_ANONYMOUS;
        let wish = without_provenance_mut(FAR + pages.len() * PAGE);
        // SAFETY: a new page, where nothing is.
        let page = unsafe { libc::mmap(wish, PAGE, libc::PROT_NONE, flags, -1, 0) };
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
fn what_is_dropped_at_the_limit_leaves_no_address_space() {
    in_child(|| {
        let engine = engine();
        // Without a page, so that nothing in what is reserved for it divides that into several mappings.
        let wat = r#"(module (memory (export "memory") 0))"#;
        let module = Module::new(&engine, wat).unwrap();
        // The kernel puts them side by side, and makes one mapping of them.
        let [_first, middle, _last] = [(); 3].map(|()| {
            let mut store = Store::new(&engine, ());
            Instance::new(&mut store, &module, &[]).unwrap();
            store
        });
        let before = address_space();
        let pages = take_mappings(0);
        drop(middle);
        for page in pages {
            // SAFETY: a page of ours.
            unsafe { libc::munmap(page, PAGE) };
        }
        assert!(address_space() < before - (1 << 32));
    });
}
