//! Huge pages for anonymous files: a wish, which the kernel may fulfil or not.
//!
//! A file comes in; afterwards its pages are there, 2 MiB at a time where the kernel had such. Knows nothing of what is
//! in them.

use std::os::fd::BorrowedFd;

use rustix::mm::{Advice, madvise};

use super::map::{self, Backing, HUGE_PAGE, Protection};

/// `MADV_COLLAPSE` of the kernel's `mman-common.h`, since Linux 6.1: makes huge pages of those that are there, whatever
/// `/sys/kernel/mm/transparent_hugepage/shmem_enabled` says.
const COLLAPSE: libc::c_int = 25;

/// Takes memory for the first `size` bytes of a file that has none yet, in huge pages if there are any.
pub(crate) fn take(file: BorrowedFd<'_>, size: usize) {
    let whole = size - size % HUGE_PAGE;
    let backing = Backing {
        file,
        offset: 0,
        protection: Protection::SharedReadWrite,
    };
    let Ok(start) = map::map(backing, size) else {
        return;
    };
    for huge_page in (0..whole).step_by(HUGE_PAGE) {
        // The kernel collapses only where there is a page already.
        // SAFETY: a page of the mapping made above, of which no byte is changed.
        let _ = unsafe {
            let page = start.add(huge_page).as_ptr();
            madvise(page.cast(), map::page_size(), Advice::LinuxPopulateWrite)
        };
    }
    // SAFETY: the mapping made above; no byte is changed.
    unsafe { libc::madvise(start.as_ptr().cast(), whole, COLLAPSE) };
    // SAFETY: a whole mapping, of which nothing was handed out.
    unsafe { map::release(start, size) };
}
