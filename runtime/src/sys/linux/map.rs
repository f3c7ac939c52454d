//! Address ranges: reserved, made accessible, backed by a file, and replaced in one step.
//!
//! Addresses, sizes and files come in; ranges of this process change. Knows nothing of who lives in them.
//!
//! All ranges start and end at multiples of the page size. Nothing here unmaps a range that others may still
//! reach: the kernel would hand the hole to the next mapping anyone makes.

use core::ffi::c_void;
use core::ptr::{NonNull, null_mut};
use core::sync::atomic::{AtomicUsize, Ordering};
use std::io;
use std::os::fd::BorrowedFd;

use rustix::mm::{
    Advice, MapFlags, MprotectFlags, ProtFlags, madvise, mmap, mmap_anonymous, mprotect, munmap,
};

/// How a range that is backed by a file may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// Loads only; what others write to the file is seen.
    SharedRead,
    /// Loads and stores, both shared with everyone who maps the file.
    SharedReadWrite,
    /// Loads only, of a file that nobody can write any more. Kernels before 6.7 refuse to share such a file.
    PrivateRead,
    /// Loads and stores; pages that are stored to become private to this range.
    CopyOnWrite,
}

impl Protection {
    fn flags(self) -> (ProtFlags, MapFlags) {
        match self {
            Self::SharedRead => (ProtFlags::READ, MapFlags::SHARED),
            Self::SharedReadWrite => (ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED),
            Self::PrivateRead => (ProtFlags::READ, MapFlags::PRIVATE),
            Self::CopyOnWrite => (
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::PRIVATE | MapFlags::NORESERVE,
            ),
        }
    }
}

/// A part of a file, and how it may be used where it is mapped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Backing<'a> {
    pub(crate) file: BorrowedFd<'a>,
    /// The first byte; a multiple of the page size.
    pub(crate) offset: u64,
    pub(crate) protection: Protection,
}

/// Bytes in a page of this machine.
pub(crate) fn page_size() -> usize {
    rustix::param::page_size()
}

/// Bytes in the pages that `size` bytes take, the last of which they may fill in part. Less than there are addresses.
pub(crate) fn whole_pages(size: u64) -> usize {
    (size as usize).next_multiple_of(page_size())
}

/// Sets `size` bytes of address space aside: inaccessible, without memory behind it.
pub(crate) fn reserve(size: usize) -> io::Result<NonNull<u8>> {
    let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
    // SAFETY: without a wanted address the kernel picks a range that nothing uses.
    let start = unsafe { mmap_anonymous(null_mut(), size, ProtFlags::empty(), flags)? };
    non_null(start)
}

/// Makes a part of a reserved range readable and writable; fresh pages are zero.
///
/// # Safety
///
/// The range belongs to a reservation of the caller's.
pub(crate) unsafe fn commit(start: *mut u8, size: usize) -> io::Result<()> {
    // SAFETY: the range is the caller's to change.
    unsafe {
        mprotect(
            start.cast(),
            size,
            MprotectFlags::READ | MprotectFlags::WRITE,
        )?
    };
    Ok(())
}

/// Gives a whole range back to the kernel.
///
/// # Safety
///
/// The range is a whole mapping of the caller's ([`reserve`], [`map`]) and nothing reaches it any more.
pub(crate) unsafe fn release(start: NonNull<u8>, size: usize) {
    loop {
        // SAFETY: the caller's promise.
        match unsafe { munmap(start.as_ptr().cast(), size) } {
            // The kernel has merged the range with others on both sides, and what is left of them is one mapping more.
            Err(rustix::io::Errno::NOMEM) if drop_spare() => {}
            // Where that is one too many, the addresses are lost: nothing reaches them, nobody else gets them.
            _ => return,
        }
    }
}

/// What the kernel can map at once, where address and offset in the file have the same remainder by it.
pub(crate) const HUGE_PAGE: usize = 2 << 20;

/// Maps `size` bytes of a file wherever there is room; if they are that many, where huge pages can be mapped.
pub(crate) fn map(backing: Backing<'_>, size: usize) -> io::Result<NonNull<u8>> {
    let (access, flags) = backing.protection.flags();
    let Backing { file, offset, .. } = backing;
    if size < HUGE_PAGE {
        // SAFETY: without a wanted address the kernel picks a range that nothing uses.
        let start = unsafe { mmap(null_mut(), size, access, flags, file, offset)? };
        return non_null(start);
    }
    let first = reserve(size + HUGE_PAGE)?;
    let address = first.addr().get();
    let in_front = (offset as usize % HUGE_PAGE + HUGE_PAGE - address % HUGE_PAGE) % HUGE_PAGE;
    // SAFETY: `in_front` is less than what was reserved in addition to `size`.
    let start = unsafe { first.add(in_front) };
    // SAFETY: a part of what was reserved just above.
    if let Err(error) = unsafe { replace_with_file(start.as_ptr(), size, backing) } {
        // SAFETY: all that was reserved, of which nothing was handed out.
        unsafe { release(first, size + HUGE_PAGE) };
        return Err(error);
    }
    for (unused, unused_size) in [
        (first, in_front),
        // SAFETY: the end of what was mapped.
        (unsafe { start.add(size) }, HUGE_PAGE - in_front),
    ] {
        if unused_size > 0 {
            // SAFETY: what is left of the reservation, in front of or behind what is handed out.
            unsafe { release(unused, unused_size) };
        }
    }
    Ok(start)
}

/// Replaces a range by a part of a file, in one step.
///
/// When that fails the range is what it was, or inaccessible; it is never a hole in the address space.
///
/// # Safety
///
/// The range belongs to a reservation of the caller's, and nothing in this process borrows from it.
pub(crate) unsafe fn replace_with_file(
    start: *mut u8,
    size: usize,
    backing: Backing<'_>,
) -> io::Result<()> {
    let (access, flags) = backing.protection.flags();
    let flags = flags | MapFlags::FIXED;
    let Backing { file, offset, .. } = backing;
    // SAFETY: `FIXED` replaces what the caller vouches for, and nothing else.
    let result = unsafe { mmap(start.cast(), size, access, flags, file, offset) };
    if let Err(error) = result {
        // Old kernels unmap first and ask the file later. `FIXED_NOREPLACE` fills the hole if there is one, and
        // fails harmlessly where the old mapping still stands.
        let refill = MapFlags::PRIVATE | MapFlags::FIXED_NOREPLACE;
        // SAFETY: takes only addresses that nothing has, inside the caller's reservation.
        let _ = unsafe { mmap_anonymous(start.cast(), size, ProtFlags::empty(), refill) };
        return Err(error.into());
    }
    Ok(())
}

/// Maps the pages of a range at once, instead of each when it is first accessed. A wish: where the kernel doesn't fulfil
/// it, such as behind the end of a file, accesses find out for themselves.
///
/// Loads, so that pages that would be copied when they are stored to are not copied.
///
/// # Safety
///
/// The range is mapped, by the caller.
pub(crate) unsafe fn populate(start: *mut u8, size: usize) {
    // SAFETY: the caller's promise; no byte is changed.
    let _ = unsafe { madvise(start.cast(), size, Advice::LinuxPopulateRead) };
}

/// Replaces a range by private zero memory that can be read and written, in one step.
///
/// May be called in a signal handler.
///
/// # Safety
///
/// The range belongs to the caller, who accepts that its content is gone.
pub(crate) unsafe fn replace_with_zeros(start: *mut u8, size: usize) -> io::Result<()> {
    let access = ProtFlags::READ | ProtFlags::WRITE;
    let private = MapFlags::PRIVATE | MapFlags::NORESERVE;
    // SAFETY: the caller's promise.
    unsafe { replace_with_anonymous(start, size, access, private) }.or_else(|_| {
        // `RLIMIT_DATA` counts private memory that can be written, before it is. With whom this could be shared is
        // nobody, as it has no name.
        let shared = MapFlags::SHARED | MapFlags::NORESERVE;
        // SAFETY: as above.
        unsafe { replace_with_anonymous(start, size, access, shared) }
    })
}

/// Replaces a range by memory that can't be accessed, in one step.
///
/// It takes as little memory as what [`reserve`] sets aside, but without `MAP_NORESERVE` the kernel does not merge the
/// two. So making the range accessible splits no mapping, and works in a process that can't have another.
///
/// May be called in a signal handler.
///
/// # Safety
///
/// The range belongs to the caller, who accepts that its content is gone.
pub(crate) unsafe fn replace_with_nothing(start: *mut u8, size: usize) -> io::Result<()> {
    // SAFETY: the caller's promise.
    unsafe { replace_with_anonymous(start, size, ProtFlags::empty(), MapFlags::PRIVATE) }
}

unsafe fn replace_with_anonymous(
    start: *mut u8,
    size: usize,
    access: ProtFlags,
    kind: MapFlags,
) -> io::Result<()> {
    loop {
        // SAFETY: the caller's promise.
        match unsafe { mmap_anonymous(start.cast(), size, access, kind | MapFlags::FIXED) } {
            Ok(_) => return Ok(()),
            // The process has as many mappings as it may: give up one that was kept for this moment.
            Err(rustix::io::Errno::NOMEM) if drop_spare() => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// Whether `error` is the kernel's answer to one mapping too many.
pub(crate) fn is_limit(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::NOMEM.raw_os_error())
}

/// Mappings that serve no purpose but to be given up when a fault must be answered at the kernel's limit.
///
/// Each is a page of shared memory of its own, which the kernel never merges with another.
static SPARES: [AtomicUsize; 8] = [const { AtomicUsize::new(0) }; 8];

/// Makes the spares that are missing.
pub(crate) fn keep_spares() -> io::Result<()> {
    for spare in &SPARES {
        if spare.load(Ordering::Relaxed) != 0 {
            continue;
        }
        // SAFETY: without a wanted address the kernel picks a range that nothing uses.
        let page = unsafe {
            mmap_anonymous(
                null_mut(),
                page_size(),
                ProtFlags::empty(),
                MapFlags::SHARED,
            )?
        };
        let kept = spare.compare_exchange(0, page.addr(), Ordering::AcqRel, Ordering::Relaxed);
        if kept.is_err() {
            // SAFETY: made just above; another thread was faster to fill the place.
            unsafe { munmap(page, page_size())? };
        }
    }
    Ok(())
}

fn drop_spare() -> bool {
    SPARES.iter().any(|spare| {
        let page = spare.swap(0, Ordering::AcqRel);
        // SAFETY: a page of ours that nothing refers to; whoever swapped its address out owns it.
        page != 0
            && unsafe {
                munmap(
                    core::ptr::with_exposed_provenance_mut::<c_void>(page),
                    page_size(),
                )
            }
            .is_ok()
    })
}

fn non_null(start: *mut c_void) -> io::Result<NonNull<u8>> {
    NonNull::new(start.cast()).ok_or_else(|| io::Error::other("the kernel mapped address zero"))
}
