//! Which pages of a range this process has, and which of them are its own: asked of the kernel, so that none is touched.
//!
//! A range comes in, numbers of pages go out. Knows nothing of what is mapped there.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;

use super::map::page_size;

/// Pages of a range that can be accessed without a page fault, or have been swapped out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resident {
    pub(crate) pages: usize,
    /// Those of them that belong to this range alone: written copy-on-write, or anonymous memory.
    pub(crate) private: usize,
}

impl Resident {
    fn count(&mut self, pages: usize, shared: bool) {
        self.pages += pages;
        if !shared {
            self.private += pages;
        }
    }
}

/// Counts the pages of a range of whole pages.
pub(crate) fn resident(start: *const u8, size: usize) -> io::Result<Resident> {
    // Opened each time: after a fork, an open one would still tell about the parent.
    let pagemap = File::open("/proc/self/pagemap")?;
    let start = start.addr();
    // Before Linux 6.7 there are no scans.
    scan(&pagemap, start, size).or_else(|_| look(&pagemap, start, size))
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
#[derive(Clone, Copy, Default)]
struct Region {
    start: u64,
    end: u64,
    categories: u64,
}

/// A page of a file, which others may map too; anonymous shared memory is a file here.
const PAGE_IS_FILE: u64 = 1 << 2;
const PAGE_IS_PRESENT: u64 = 1 << 3;
const PAGE_IS_SWAPPED: u64 = 1 << 4;
/// Private memory that was only read: the kernel's one page of zeros.
const PAGE_IS_PFNZERO: u64 = 1 << 5;

/// `_IOWR('f', 16, struct pm_scan_arg)`.
const PAGEMAP_SCAN: libc::Ioctl =
    (3 << 30 | (size_of::<ScanArguments>() as u64) << 16 | (b'f' as u64) << 8 | 16) as libc::Ioctl;

/// Lets the kernel walk the range; it skips what has no page tables in steps of 2 MiB and more.
fn scan(pagemap: &File, start: usize, size: usize) -> io::Result<Resident> {
    let mut regions = [Region::default(); 128];
    let mut resident = Resident::default();
    let end = (start + size) as u64;
    let mut arguments = ScanArguments {
        size: size_of::<ScanArguments>() as u64,
        flags: 0,
        start: start as u64,
        end,
        walk_end: 0,
        regions: regions.as_mut_ptr().expose_provenance() as u64,
        regions_len: regions.len() as u64,
        max_pages: 0,
        category_inverted: 0,
        category_mask: 0,
        category_anyof_mask: PAGE_IS_PRESENT | PAGE_IS_SWAPPED,
        return_mask: PAGE_IS_FILE | PAGE_IS_PFNZERO,
    };
    while arguments.start < end {
        // SAFETY: the structure and the regions are what the call expects and outlive it; it writes nothing else.
        let found = unsafe { libc::ioctl(pagemap.as_raw_fd(), PAGEMAP_SCAN, &raw mut arguments) };
        let found = usize::try_from(found).map_err(|_| io::Error::last_os_error())?;
        for region in &regions[..found] {
            let shared = region.categories & (PAGE_IS_FILE | PAGE_IS_PFNZERO) != 0;
            resident.count((region.end - region.start) as usize / page_size(), shared);
        }
        arguments.start = arguments.walk_end;
    }
    Ok(resident)
}

/// Looks at the entry of each page, as `pagemap` has always had it.
fn look(pagemap: &File, start: usize, size: usize) -> io::Result<Resident> {
    const ENTRY: usize = size_of::<u64>();
    const PRESENT_OR_SWAPPED: u64 = 1 << 63 | 1 << 62;
    const FILE: u64 = 1 << 61;
    let mut resident = Resident::default();
    let mut entries = [0; 1024 * ENTRY];
    let pages = size / page_size();
    let mut looked_at = 0;
    while looked_at < pages {
        let wanted = (pages - looked_at).min(entries.len() / ENTRY) * ENTRY;
        let offset = (start / page_size() + looked_at) * ENTRY;
        pagemap.read_exact_at(&mut entries[..wanted], offset as u64)?;
        for entry in entries[..wanted].as_chunks::<ENTRY>().0 {
            let entry = u64::from_ne_bytes(*entry);
            if entry & PRESENT_OR_SWAPPED != 0 {
                resident.count(1, entry & FILE != 0);
            }
        }
        looked_at += wanted / ENTRY;
    }
    Ok(resident)
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
        let pagemap = File::open("/proc/self/pagemap").unwrap();
        let ask = |pages| {
            let private = pages;
            let expected = Resident { pages, private };
            assert_eq!(scan(&pagemap, start.addr(), size).unwrap(), expected);
            assert_eq!(look(&pagemap, start.addr(), size).unwrap(), expected);
        };
        ask(0);
        // Every other page, so that there are more regions than one call returns.
        for page in (0..PAGES).step_by(2) {
            // SAFETY: a byte of the range.
            unsafe { start.add(page * page_size()).write_volatile(1) };
        }
        ask(PAGES / 2);
        assert_eq!(resident(start, size).unwrap().private, PAGES / 2);
    }
}
