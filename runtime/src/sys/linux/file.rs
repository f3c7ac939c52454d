//! Files that segments are made of: on disk, or anonymous and sealable.
//!
//! Paths and sizes come in, descriptors go out. Knows nothing of what is in them.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::{FallocateFlags, MemfdFlags, SealFlags, fallocate, fcntl_add_seals, memfd_create};
use rustix::io::Errno;

/// An anonymous file of `size` zero bytes, which no other process can open by a name.
pub(crate) fn anonymous(size: u64) -> io::Result<File> {
    let file: OwnedFd = memfd_create(c"karmem", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    let file = File::from(file);
    file.set_len(size)?;
    Ok(file)
}

/// Forbids every change of an anonymous file, for good: content, size, and further seals.
///
/// `Ok(false)` when a writable mapping still exists, anywhere.
pub(crate) fn seal(file: BorrowedFd<'_>) -> io::Result<bool> {
    let seals = SealFlags::WRITE | SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
    match fcntl_add_seals(file, seals) {
        Ok(()) => Ok(true),
        Err(Errno::BUSY) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Opens a file that exists, at once: a pipe that nobody writes would keep whoever opens it waiting. A regular file
/// is read and mapped the same with or without `O_NONBLOCK`.
pub(crate) fn open(path: &Path, writable: bool) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(writable)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY)
        .open(path)
}

/// Creates a file that does not exist, with `size` zero bytes that are really there.
///
/// Space is allocated now: where it runs out later, a store into the mapping would be a fault.
pub(crate) fn create(path: &Path, size: u64) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .open(path)?;
    let sized = match fallocate(&file, FallocateFlags::empty(), 0, size) {
        Ok(()) => Ok(()),
        Err(Errno::OPNOTSUPP | Errno::NOSYS) => file.set_len(size),
        Err(error) => Err(error.into()),
    };
    match sized {
        Ok(()) => Ok(file),
        Err(error) => {
            // The file is ours and empty; a leftover would only make the next attempt fail.
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}

/// Reads at `offset` until `bytes` is full or the file ends; the count of bytes read.
pub(crate) fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    let mut filled = 0;
    while filled < bytes.len() {
        match file.read_at(&mut bytes[filled..], offset + filled as u64) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// The descriptor to map.
pub(crate) fn descriptor(file: &File) -> BorrowedFd<'_> {
    file.as_fd()
}
