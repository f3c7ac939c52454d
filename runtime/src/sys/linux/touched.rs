//! Which pages of private memory hold data: asked of the kernel, so that untouched pages stay untouched.
//!
//! A range comes in, the first byte that is not zero goes out. Knows nothing of whose data it is.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, RawFd};

use super::map::page_size;

/// The first byte of a range of private memory that is not zero. Reads only pages that were ever written.
///
/// # Safety
///
/// The range is whole pages of private memory that can be read, and nobody accesses it meanwhile.
pub(crate) unsafe fn first_nonzero(start: *const u8, size: usize) -> io::Result<Option<usize>> {
    let mut offset = 0;
    while offset < size {
        // SAFETY: a part of the caller's range.
        let (from, to) = match unsafe { next_touched(start.add(offset), size - offset)? } {
            Some((from, to)) => (offset + from, offset + to),
            None => return Ok(None),
        };
        // SAFETY: a part of the caller's range, which nobody else accesses while the slice is alive.
        let bytes = unsafe { core::slice::from_raw_parts(start.add(from), to - from) };
        if let Some(found) = bytes.iter().position(|byte| *byte != 0) {
            return Ok(Some(from + found));
        }
        offset = to;
    }
    Ok(None)
}

/// Offsets of the first and behind the last page of the first run of pages that were written.
///
/// # Safety
///
/// That of [`first_nonzero`].
unsafe fn next_touched(start: *const u8, size: usize) -> io::Result<Option<(usize, usize)>> {
    match scan(start.addr(), size) {
        Ok(found) => Ok(found),
        // Before Linux 6.7, or without `/proc`.
        // SAFETY: the caller's promise.
        Err(_) => unsafe { ask_residency(start, size) },
    }
}

/// `struct pm_scan_arg` of the kernel's `fs.h`.
#[repr(C)]
struct ScanArguments {
    size: u64,
    flags: u64,
    start: u64,
    end: u64,
    walk_end: u64,
    regions: u64,
    regions_len: u64,
    max_pages: u64,
    category_inverted: u64,
    category_mask: u64,
    category_anyof_mask: u64,
    return_mask: u64,
}

/// `struct page_region` of the kernel's `fs.h`.
#[repr(C)]
#[derive(Default)]
struct Region {
    start: u64,
    end: u64,
    categories: u64,
}

const PAGE_IS_PRESENT: u64 = 1 << 3;
const PAGE_IS_SWAPPED: u64 = 1 << 4;
/// A page that was only read, and is the kernel's one page of zeros.
const PAGE_IS_PFNZERO: u64 = 1 << 5;

/// `_IOWR('f', 16, struct pm_scan_arg)`.
const PAGEMAP_SCAN: libc::Ioctl =
    (3 << 30 | (size_of::<ScanArguments>() as u64) << 16 | (b'f' as u64) << 8 | 16) as libc::Ioctl;

/// Asks for the first run of written pages; skips untouched memory in steps of 2 MiB.
fn scan(start: usize, size: usize) -> io::Result<Option<(usize, usize)>> {
    // Opened each time: after a fork, an open one would still tell about the parent.
    let pagemap = File::open("/proc/self/pagemap")?;
    let mut region = Region::default();
    let mut arguments = ScanArguments {
        size: size_of::<ScanArguments>() as u64,
        flags: 0,
        start: start as u64,
        end: (start + size) as u64,
        walk_end: 0,
        regions: (&raw mut region).expose_provenance() as u64,
        regions_len: 1,
        max_pages: 0,
        category_inverted: PAGE_IS_PFNZERO,
        category_mask: PAGE_IS_PFNZERO,
        category_anyof_mask: PAGE_IS_PRESENT | PAGE_IS_SWAPPED,
        return_mask: PAGE_IS_PRESENT,
    };
    let descriptor: RawFd = pagemap.as_raw_fd();
    // SAFETY: both structures are what the call expects and outlive it; it writes nothing else.
    match unsafe { libc::ioctl(descriptor, PAGEMAP_SCAN, &raw mut arguments) } {
        -1 => Err(io::Error::last_os_error()),
        0 => Ok(None),
        _ => Ok(Some((
            region.start as usize - start,
            region.end as usize - start,
        ))),
    }
}

/// Asks which pages are in memory; takes time for each page. Pages that were swapped out are missed.
///
/// # Safety
///
/// That of [`first_nonzero`].
unsafe fn ask_residency(start: *const u8, size: usize) -> io::Result<Option<(usize, usize)>> {
    /// Pages asked about at once, with a byte for each.
    const PAGES: usize = 4096;
    static NONE: [u8; PAGES] = [0; PAGES];
    let page = page_size();
    let mut resident = NONE;
    for chunk in (0..size).step_by(PAGES * page) {
        let chunk_size = (size - chunk).min(PAGES * page);
        // SAFETY: whole pages of the caller's; `resident` has a byte for each.
        if unsafe {
            libc::mincore(
                start.add(chunk).cast_mut().cast(),
                chunk_size,
                resident.as_mut_ptr(),
            )
        } != 0
        {
            return Err(io::Error::last_os_error());
        }
        let resident = &resident[..chunk_size / page];
        if *resident == NONE[..resident.len()] {
            continue;
        }
        if let Some(first) = resident.iter().position(|byte| byte & 1 != 0) {
            let from = chunk + first * page;
            return Ok(Some((from, from + page)));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    const PAGES: usize = 10_000;

    #[test]
    fn both_ways_of_asking_agree() {
        let size = PAGES * page_size();
        let start = map::reserve(size).unwrap().as_ptr();
        // SAFETY: the whole range, reserved just above.
        unsafe { map::commit(start, size).unwrap() };
        assert_eq!(scan(start.addr(), size).unwrap(), None);
        // SAFETY: committed above.
        assert_eq!(unsafe { ask_residency(start, size) }.unwrap(), None);
        for written in [PAGES - 1, 5000, 3] {
            // SAFETY: a byte of the range.
            unsafe { start.add(written * page_size() + 7).write_volatile(1) };
            let found = Some((written * page_size(), (written + 1) * page_size()));
            let page_of = |(from, _)| (from, from + page_size());
            assert_eq!(scan(start.addr(), size).unwrap().map(page_of), found);
            // SAFETY: committed above.
            assert_eq!(unsafe { ask_residency(start, size) }.unwrap(), found);
            // SAFETY: committed above; nobody else knows the range.
            let byte = unsafe { first_nonzero(start, size) }.unwrap();
            assert_eq!(byte, Some(written * page_size() + 7));
        }
    }

    #[test]
    fn pages_that_were_read_or_cleared_hold_nothing() {
        let size = PAGES * page_size();
        let start = map::reserve(size).unwrap().as_ptr();
        // SAFETY: the whole range, reserved just above.
        unsafe { map::commit(start, size).unwrap() };
        // SAFETY: bytes of the range.
        unsafe {
            start.read_volatile();
            start.add(size - 1).write_volatile(1);
            start.add(size - 1).write_volatile(0);
        }
        // SAFETY: committed above; nobody else knows the range.
        assert_eq!(unsafe { first_nonzero(start, size) }.unwrap(), None);
    }
}
