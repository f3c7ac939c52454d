//! The kernel alone: a file mapped over reserved address space, and taken away again, by one call each.
#![expect(unsafe_code, reason = "addresses that nothing else has are mapped")]

use std::ffi::c_void;
use std::io;
use std::os::fd::OwnedFd;
use std::ptr::null_mut;

use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::mm::{MapFlags, ProtFlags, mmap, mmap_anonymous, munmap};

/// Bytes in front of the range, where something else is mapped as a window's directory is.
const DIRECTORY: usize = 64 << 10;
/// Where large ranges start: at a multiple of it.
const ALIGN: usize = 2 << 20;
/// Bytes that stay reserved on both sides, as they do around a guest's memory.
const AROUND: usize = 4 << 30;

/// A file as large as a range that is reserved for it.
pub(crate) struct Bare {
    file: OwnedFd,
    reserved: (*mut c_void, usize),
    /// The first byte of the range.
    start: *mut c_void,
    size: usize,
}

impl Bare {
    pub(crate) fn new(size: u64) -> io::Result<Self> {
        let file = memfd_create(c"bare", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
        ftruncate(&file, size)?;
        let size = size as usize;
        let total = AROUND + ALIGN + size + AROUND;
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
        // SAFETY: the kernel picks a range that nothing uses.
        let first = unsafe { mmap_anonymous(null_mut(), total, ProtFlags::empty(), flags)? };
        let in_front = (first.addr() + AROUND).next_multiple_of(ALIGN) - first.addr();
        let bare = Self {
            file,
            reserved: (first, total),
            // SAFETY: inside of what was reserved.
            start: unsafe { first.byte_add(in_front) },
            size,
        };
        // SAFETY: as above.
        bare.map_file(unsafe { bare.start.byte_sub(DIRECTORY) }, DIRECTORY)?;
        Ok(bare)
    }

    /// Maps the file to be read, as a segment is attached.
    pub(crate) fn map(&mut self) {
        self.map_file(self.start, self.size)
            .expect("the range is reserved");
    }

    fn map_file(&self, start: *mut c_void, size: usize) -> io::Result<()> {
        let flags = MapFlags::SHARED | MapFlags::FIXED;
        let read = ProtFlags::READ;
        // SAFETY: a part of the range that is our own, into which there are no references.
        unsafe { mmap(start, size, read, flags, &self.file, 0)? };
        Ok(())
    }

    /// Makes the range inaccessible, as a segment is detached.
    pub(crate) fn take_away(&mut self) {
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE | MapFlags::FIXED;
        let nothing = ProtFlags::empty();
        // SAFETY: as in `map_file`.
        let replaced = unsafe { mmap_anonymous(self.start, self.size, nothing, flags) };
        replaced.expect("the range is reserved");
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // SAFETY: a whole range of our own, into which there are no references.
        let _ = unsafe { munmap(self.reserved.0, self.reserved.1) };
    }
}
