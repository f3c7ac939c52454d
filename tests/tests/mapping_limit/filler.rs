//! Takes all mappings that the process may still make, and gives them back when dropped.

use std::ptr::null_mut;

const PAGE: usize = 4096;

pub(crate) struct Filler {
    pages: Vec<*mut libc::c_void>,
}

impl Filler {
    pub(crate) fn new() -> Self {
        // Room at first: the allocator may need a mapping for it.
        let mut pages = Vec::with_capacity(65_536);
        loop {
            // Shared pages are not merged with their neighbours.
            let flags = libc::MAP_SHARED | libc::MAP_ANONYMOUS;
            // SAFETY: a new page, wherever there is room.
            let page = unsafe { libc::mmap(null_mut(), PAGE, libc::PROT_NONE, flags, -1, 0) };
            if page == libc::MAP_FAILED {
                return Self { pages };
            }
            pages.push(page);
        }
    }
}

impl Drop for Filler {
    fn drop(&mut self) {
        for page in &self.pages {
            // SAFETY: a page of ours.
            unsafe { libc::munmap(*page, PAGE) };
        }
    }
}
