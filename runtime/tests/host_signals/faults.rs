//! What the scenarios are made of: accesses to mappings that can't be carried out, and accesses elsewhere.

use std::fs::{self, OpenOptions};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use karmem::host::{Error, FaultCause, Segment};

pub(crate) const PAGE: usize = 4096;

/// The page that other handlers know how to make readable.
pub(crate) static FORBIDDEN: AtomicPtr<u8> = AtomicPtr::new(null_mut());

/// The host reads a segment whose file has become shorter.
pub(crate) fn fault_in_a_mapping() {
    let (segment, file) = truncated();
    touch(&segment);
    assert_has_faulted(&segment);
    fs::remove_file(file).unwrap();
}

pub(crate) fn assert_has_faulted(segment: &Segment) {
    assert!(matches!(
        segment.check(),
        Err(Error::Faulted(fault)) if matches!(fault.cause, FaultCause::Shortened { left: 0, .. })
    ));
}

/// A mapped segment with nothing in its file any more.
pub(crate) fn truncated() -> (Segment, PathBuf) {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!(
        "signals-{}-{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let segment = Segment::create(&path, PAGE as u64).unwrap();
    segment.live().unwrap();
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(0).unwrap();
    (segment, path)
}

/// Reads the first byte through the host's mapping.
pub(crate) fn touch(segment: &Segment) {
    // SAFETY: nobody writes the file.
    let frozen = unsafe { segment.assume_frozen() }.unwrap();
    // SAFETY: a byte of the mapping.
    unsafe { frozen.bytes().as_ptr().read_volatile() };
}

/// Reads a page that can't be read, in memory that is no mapping of ours: SIGSEGV.
pub(crate) fn fault_elsewhere() {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new page, wherever there is room.
    let page = unsafe { libc::mmap(null_mut(), PAGE, libc::PROT_NONE, flags, -1, 0) };
    FORBIDDEN.store(page.cast(), Ordering::Relaxed);
    // SAFETY: a page of ours; a handler makes it readable, or the process ends.
    unsafe { page.cast::<u8>().read_volatile() };
}

/// Reads behind the end of a file that is no segment: SIGBUS.
pub(crate) fn fault_in_a_file_elsewhere() {
    let name = format!("signals-{}-empty", std::process::id());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .open(&path)
        .unwrap();
    fs::remove_file(path).unwrap();
    let descriptor = file.as_raw_fd();
    // SAFETY: a new page, wherever there is room.
    let page = unsafe {
        libc::mmap(
            null_mut(),
            PAGE,
            libc::PROT_READ,
            libc::MAP_SHARED,
            descriptor,
            0,
        )
    };
    // SAFETY: a page of ours; the process ends.
    unsafe { page.cast::<u8>().read_volatile() };
}
