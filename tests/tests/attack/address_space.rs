//! A process that has as many mappings as it may: what is dropped then gives its addresses back.

use std::fs;
use std::ops::Range;
use std::ptr::without_provenance_mut;

use crate::child::in_child;
use crate::guest::{engine, instance};

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

/// Reserves addresses on both sides of `range` in such a way that the kernel makes one mapping of all three.
fn surround(range: &Range<usize>) {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    for start in [range.start - PAGE, range.end] {
        let wish = without_provenance_mut(start);
        let fixed = flags | libc::MAP_FIXED_NOREPLACE;
        // SAFETY: takes only addresses that nothing has.
        unsafe { libc::mmap(wish, PAGE, libc::PROT_NONE, fixed, -1, 0) };
    }
}

/// What is reserved and can't be accessed, and is larger than a guest's memory.
fn reservations() -> Vec<Range<usize>> {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let parse = |line: &str| {
        let (range, rest) = line.split_once(' ')?;
        let (start, end) = range.split_once('-')?;
        let start = usize::from_str_radix(start, 16).ok()?;
        let end = usize::from_str_radix(end, 16).ok()?;
        (rest.starts_with("---p") && end - start > 1 << 32).then_some(start..end)
    };
    maps.lines().filter_map(parse).collect()
}

#[test]
fn what_is_dropped_at_the_limit_leaves_no_address_space() {
    in_child(|| {
        let engine = engine();
        // Without a page, so that nothing in what is reserved for it divides that into several mappings.
        let wat = r#"(module (memory (export "memory") 0))"#;
        let (store, _) = instance(&engine, wat);
        let ranges = reservations();
        assert_eq!(ranges.len(), 1, "{ranges:?}");
        surround(&ranges[0]);
        assert!(reservations()[0].len() > ranges[0].len());
        let before = address_space();
        let pages = take_mappings(0);
        drop(store);
        for page in pages {
            // SAFETY: a page of ours.
            unsafe { libc::munmap(page, PAGE) };
        }
        assert!(address_space() < before - (1 << 32));
    });
}
