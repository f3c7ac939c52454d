//! Somebody who is not Wasmtime maps the memory of a segment as well, to write it: it is not frozen then, and once it is
//! frozen nobody can.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, read_dir, read_link};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::ptr::{NonNull, null_mut};
use std::sync::{Mutex, PoisonError};

use karmem::directory::Directory;
use karmem::host::{Error, Segment};
use karmem::{Frozen, VerifyOptions};

const SIZE: usize = 4096;

/// The descriptors of segments, as any code in this process finds them.
fn descriptors() -> BTreeSet<PathBuf> {
    let all = read_dir("/proc/self/fd").unwrap();
    let paths = all.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| {
            let link = read_link(path).unwrap_or_default();
            link.to_string_lossy().starts_with("/memfd:karmem")
        })
        .collect()
}

/// One test at a time, so that what is new among the descriptors is known.
static ONE: Mutex<()> = Mutex::new(());

/// A segment with a message that says 42, and a way to its memory that this crate does not give.
fn segment() -> (Segment, PathBuf) {
    let before = descriptors();
    let mut segment = Segment::anonymous(SIZE as u64).unwrap();
    let path = descriptors().difference(&before).next().cloned().unwrap();
    let message = segment.builder().unwrap();
    let mut root = message.root::<Directory>().unwrap();
    root.set_attached(42);
    message.finish(root).unwrap();
    (segment, path)
}

/// The memory, once more.
struct Mapping(NonNull<u8>);

impl Mapping {
    fn new(file: &File, protection: libc::c_int) -> io::Result<Self> {
        let (flags, file) = (libc::MAP_SHARED, file.as_raw_fd());
        // SAFETY: the system chooses where; a failure is looked at.
        let start = unsafe { libc::mmap(null_mut(), SIZE, protection, flags, file, 0) };
        if start == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        Ok(Self(NonNull::new(start.cast()).unwrap()))
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: mapped above with this size, and used no more.
        unsafe { libc::munmap(self.0.as_ptr().cast(), SIZE) };
    }
}

#[test]
fn what_somebody_else_can_write_is_not_sealed() {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut segment, path) = segment();
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    let other = Mapping::new(&file, libc::PROT_READ | libc::PROT_WRITE).unwrap();
    let error = segment.seal().unwrap_err();
    assert!(
        matches!(&error, Error::System { action, .. } if action.contains("which something else has mapped")),
        "{error}"
    );
    assert!(!segment.is_sealed());
    assert!(matches!(segment.freeze(), Err(Error::NotFrozen)));
    assert!(matches!(
        segment.open::<Directory>(&VerifyOptions::DEFAULT),
        Err(Error::NotFrozen)
    ));
    // It is live, and a copy of it is frozen: each word may change, and the copy does not.
    let copy = segment.snapshot().unwrap();
    for word in 0..SIZE / 4 {
        // SAFETY: inside the mapping, to which there are no references.
        unsafe { other.0.cast::<u32>().add(word).write_volatile(u32::MAX) };
        let _ = segment.live().unwrap().access::<Directory>();
    }
    let opened = copy.open::<Directory>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(opened.get().attached(), 42);
    drop(other);
    segment.seal().unwrap();
    let bytes = segment.freeze().unwrap();
    assert!(bytes.access::<Directory>(&VerifyOptions::DEFAULT).is_err());
}

#[test]
fn what_is_sealed_nobody_can_write() {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut segment, path) = segment();
    let earlier = OpenOptions::new()
        .read(true)
        .write(true)
        .open(&path)
        .unwrap();
    segment.seal().unwrap();
    let later = OpenOptions::new().read(true).write(true).open(&path);
    for file in [Some(earlier), later.ok()].into_iter().flatten() {
        let to_write = Mapping::new(&file, libc::PROT_READ | libc::PROT_WRITE);
        assert_eq!(to_write.err().unwrap().raw_os_error(), Some(libc::EPERM));
        assert!(file.write_all_at(&[0], 0).is_err() && file.set_len(0).is_err());
        assert!(file.set_len(2 * SIZE as u64).is_err());
        // Nor does a mapping become writable that was made to be read.
        let to_read = Mapping::new(&file, libc::PROT_READ).unwrap();
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: a mapping of this size, to which there are no references.
        let changed = unsafe { libc::mprotect(to_read.0.as_ptr().cast(), SIZE, protection) };
        assert_eq!(changed, -1);
        // SAFETY: sealed bytes, mapped for as long as the borrow lasts.
        let frozen = unsafe { Frozen::from_raw_parts(to_read.0, SIZE) };
        let directory = frozen.access::<Directory>(&VerifyOptions::DEFAULT);
        assert_eq!(directory.unwrap().attached(), 42);
    }
}
