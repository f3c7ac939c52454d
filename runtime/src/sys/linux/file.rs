//! Files that segments are made of: on disk, or anonymous and sealable.
//!
//! Paths and sizes come in, descriptors go out. Knows nothing of what is in them.

use std::fs::{File, OpenOptions};
use std::io::{self, IoSlice};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::{
    FallocateFlags, MemfdFlags, Mode, OFlags, SealFlags, fallocate, fchmod, fcntl_add_seals,
    fcntl_get_seals, fcntl_getfl, fstatfs, memfd_create,
};
use rustix::io::{Errno, ReadWriteFlags, pwritev2};

use super::map::page_size;

/// What nobody can write or make shorter any more, ever: seals can't be taken off.
const SEALED: SealFlags = SealFlags::WRITE.union(SealFlags::SHRINK);

/// An anonymous file of `size` zero bytes, which no other process can open by a name. Nobody can make it shorter.
pub(crate) fn anonymous(size: u64) -> io::Result<File> {
    let file: OwnedFd = memfd_create(c"karmem", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    let file = File::from(file);
    file.set_len(size)?;
    fcntl_add_seals(&file, SealFlags::SHRINK)?;
    Ok(file)
}

/// Forbids every change of an anonymous file, for good: content, size, and further seals.
///
/// `Ok(false)` when a writable mapping still exists, anywhere.
pub(crate) fn seal(file: BorrowedFd<'_>) -> io::Result<bool> {
    match fcntl_add_seals(file, SEALED | SealFlags::GROW | SealFlags::SEAL) {
        Ok(()) => Ok(true),
        Err(Errno::BUSY) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether nobody can write the file or make it shorter any more.
pub(crate) fn is_sealed(file: BorrowedFd<'_>) -> bool {
    seals(file).contains(SEALED)
}

/// Whether nobody can begin to write the file any more.
pub(crate) fn is_write_sealed(file: BorrowedFd<'_>) -> bool {
    seals(file).intersects(SealFlags::WRITE | SealFlags::FUTURE_WRITE)
}

/// The seals of an anonymous file of ordinary pages, and none of any other.
fn seals(file: BorrowedFd<'_>) -> SealFlags {
    match fcntl_get_seals(file) {
        Ok(seals) if is_in_memory(file) => seals,
        _ => SealFlags::empty(),
    }
}

/// Whether the file is memory of ordinary pages. Those of huge pages are held elsewhere: there may be no page for a hole in
/// one of them, and then it can't be read.
fn is_in_memory(file: BorrowedFd<'_>) -> bool {
    /// What holds the kernel's anonymous files, and file systems in memory, of <linux/magic.h>.
    const TMPFS_MAGIC: u64 = 0x0102_1994;
    fstatfs(file).is_ok_and(|found| found.f_type as u64 == TMPFS_MAGIC)
}

/// What can be done with a file that came as a descriptor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FileAccess {
    /// Whether the descriptor can be used to write, and no seal is against it.
    pub(crate) is_writable: bool,
    /// Whether nobody can make it shorter, and it can be sealed or is so.
    pub(crate) is_anonymous: bool,
    /// Whether nobody can write it any more.
    pub(crate) is_sealed: bool,
}

/// Asks the kernel what can be done with `file`; `None` if it can't be read.
pub(crate) fn access(file: BorrowedFd<'_>) -> io::Result<Option<FileAccess>> {
    let flags = fcntl_getfl(file)?;
    let mode = flags & OFlags::RWMODE;
    if mode == OFlags::WRONLY || flags.contains(OFlags::PATH) {
        return Ok(None);
    }
    let seals = seals(file);
    let is_sealed = seals.contains(SEALED);
    Ok(Some(FileAccess {
        is_writable: mode == OFlags::RDWR && !is_write_sealed(file),
        is_anonymous: is_sealed
            || seals.contains(SealFlags::SHRINK) && !seals.contains(SealFlags::SEAL),
        is_sealed,
    }))
}

/// A second descriptor of the file that can't be used to write. Where the file has no name, other users can't make one of it
/// that can.
pub(crate) fn read_only(file: &File, anonymous: bool) -> io::Result<OwnedFd> {
    if anonymous && !is_sealed(file.as_fd()) {
        // Everybody may open it at first.
        fchmod(file, Mode::RUSR | Mode::WUSR)?;
    }
    let path = std::format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(File::open(path)?.into())
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
    let sized = grow(&file, 0, size);
    match sized {
        Ok(()) => Ok(file),
        Err(error) => {
            // The file is ours and empty; a leftover would only make the next attempt fail.
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}

/// Makes a file on a disk longer, from `old_size` to `size`, with zero bytes that are really there. Where there is no room
/// it stays as long as it was. Somebody else may make it longer at the same time: it is never made shorter.
pub(crate) fn grow(file: &File, old_size: u64, size: u64) -> io::Result<()> {
    let added = size - old_size;
    // First the space, which may be refused, and then the length.
    match fallocate(file, FallocateFlags::KEEP_SIZE, old_size, added) {
        Ok(()) => {
            fill_last_page(file, old_size, size)?;
            Ok(fallocate(file, FallocateFlags::empty(), old_size, added)?)
        }
        Err(Errno::OPNOTSUPP | Errno::NOSYS) => append_zeros(file, added),
        Err(error) => Err(error.into()),
    }
}

/// Makes a file in memory that ends within a page end with that page, or at `size`. What somebody has stored behind its
/// end, where it is mapped, is written over: the kernel would show it when the file becomes longer. On a disk it does not.
fn fill_last_page(file: &File, old_size: u64, size: u64) -> io::Result<()> {
    let page_end = old_size.next_multiple_of(page_size() as u64).min(size);
    if page_end == old_size || !is_in_memory(file.as_fd()) {
        return Ok(());
    }
    append_zeros(file, page_end - old_size)
}

/// The same for file systems that can't allocate: `count` zero bytes at the end, wherever that is.
fn append_zeros(file: &File, count: u64) -> io::Result<()> {
    let zeros = [0; 64 << 10];
    let mut left = count;
    while left > 0 {
        let part = left.min(zeros.len() as u64) as usize;
        let bytes = [IoSlice::new(&zeros[..part])];
        match pwritev2(file, &bytes, 0, ReadWriteFlags::APPEND) {
            Ok(written) => left -= written as u64,
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Makes an anonymous file longer, from `old_size` to `size`. Its memory is taken when it is first touched.
pub(crate) fn grow_anonymous(file: &File, old_size: u64, size: u64) -> io::Result<()> {
    if file.metadata()?.len() == old_size {
        fill_last_page(file, old_size, size)?;
    }
    match file.set_len(size) {
        // Somebody else has made it longer still, and nobody can make it shorter.
        Err(_) if file.metadata()?.len() >= size => Ok(()),
        result => result,
    }
}

/// Writes at the start of the file.
pub(crate) fn write(file: &File, bytes: &[u8]) -> io::Result<()> {
    file.write_all_at(bytes, 0)
}

/// Copies the first `size` bytes of one file to another; the count of bytes that there were.
///
/// Through a buffer that stays in the processor's cache: pages of a mapping would have to be faulted in one by one.
pub(crate) fn copy(from: &File, to: &File, size: u64) -> io::Result<u64> {
    let mut buffer = std::vec![0; size.min(128 << 10) as usize];
    let mut copied = 0;
    while copied < size {
        let part = buffer.len().min((size - copied) as usize);
        let read = read_at(from, &mut buffer[..part], copied)?;
        to.write_all_at(&buffer[..read], copied)?;
        copied += read as u64;
        if read < part {
            break;
        }
    }
    Ok(copied)
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

#[cfg(test)]
mod tests {
    use std::vec;

    use super::*;

    #[test]
    fn zeros_are_appended_to_what_is_there() {
        let file = anonymous(3).unwrap();
        write(&file, &[7; 3]).unwrap();
        append_zeros(&file, 100_000).unwrap();
        // Somebody else may have made it longer meanwhile: what is there is never written over.
        append_zeros(&file, 1).unwrap();
        let mut bytes = vec![1; 100_005];
        assert_eq!(read_at(&file, &mut bytes, 0).unwrap(), 100_004);
        assert_eq!(bytes[..3], [7; 3]);
        assert!(bytes[3..100_004].iter().all(|byte| *byte == 0));
    }
}
