//! The kernel alone: a file mapped over reserved address space, and taken away again, by one call each.
#![expect(unsafe_code, reason = "addresses that nothing else has are mapped")]

use std::ffi::c_void;
use std::io;
use std::os::fd::OwnedFd;
use std::ptr::null_mut;

use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::mm::{MapFlags, ProtFlags, mmap, mmap_anonymous, munmap};

/// Bytes in front of the range, where something else is mapped as a window's directory is, and bytes behind it that stay
/// reserved.
const MARGIN: usize = 64 << 10;

/// A file as large as a range that is reserved for it.
pub(crate) struct Bare {
    file: OwnedFd,
    start: *mut c_void,
    size: usize,
}

impl Bare {
    pub(crate) fn new(size: u64) -> io::Result<Self> {
        let file = memfd_create(c"bare", MemfdFlags::CLOEXEC)?;
        ftruncate(&file, size)?;
        let size = size as usize;
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
        // SAFETY: the kernel picks a range that nothing uses.
        let start =
            unsafe { mmap_anonymous(null_mut(), size + 2 * MARGIN, ProtFlags::empty(), flags)? };
        let bare = Self { file, start, size };
        bare.map_file(0, MARGIN)?;
        Ok(bare)
    }

    /// Maps the file to be read, as a segment is attached.
    pub(crate) fn map(&mut self) {
        self.map_file(MARGIN, self.size)
            .expect("the range is reserved");
    }

    fn map_file(&self, offset: usize, size: usize) -> io::Result<()> {
        let flags = MapFlags::SHARED | MapFlags::FIXED;
        let read = ProtFlags::READ;
        // SAFETY: a part of the range that is our own, into which there are no references.
        unsafe {
            mmap(
                self.start.byte_add(offset),
                size,
                read,
                flags,
                &self.file,
                0,
            )?
        };
        Ok(())
    }

    /// Makes the range inaccessible, as a segment is detached.
    pub(crate) fn take_away(&mut self) {
        let flags = MapFlags::PRIVATE | MapFlags::NORESERVE | MapFlags::FIXED;
        let nothing = ProtFlags::empty();
        // SAFETY: as in `map_file`.
        let replaced =
            unsafe { mmap_anonymous(self.start.byte_add(MARGIN), self.size, nothing, flags) };
        replaced.expect("the range is reserved");
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // SAFETY: a whole range of our own, into which there are no references.
        let _ = unsafe { munmap(self.start, self.size + 2 * MARGIN) };
    }
}
