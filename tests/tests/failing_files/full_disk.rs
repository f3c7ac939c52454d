//! A file on a disk that has no room left.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use karmem::host::{Access, Error, FaultAccess, FaultCause, Segment};
use tempfile::TempDir;

use crate::guest::Guest;
use crate::own_mounts::{keep_mounts_private, mount, skip, with_own_mounts};

const PAGE: u64 = 4096;
const SIZE: u64 = 64 * 1024;

/// A small disk.
fn disk() -> Option<TempDir> {
    let directory = tempfile::tempdir().expect("a directory");
    let mounted =
        keep_mounts_private().and_then(|()| mount("tmpfs", directory.path(), "size=128k"));
    match mounted {
        Ok(()) => Some(directory),
        Err(error) => {
            skip("mounting a tmpfs", &error);
            None
        }
    }
}

/// A file of zeros that take no space, on a disk that has none; what takes it up.
fn sparse(disk: &Path) -> (PathBuf, PathBuf) {
    let path = disk.join("sparse");
    File::create(&path)
        .and_then(|file| file.set_len(SIZE))
        .expect("needs no space");
    let ballast = disk.join("ballast");
    let mut file = File::create(&ballast).expect("room");
    let full = loop {
        if let Err(error) = file.write_all(&[1; PAGE as usize]) {
            break error;
        }
    };
    assert_eq!(full.kind(), io::ErrorKind::StorageFull);
    (path, ballast)
}

#[test]
fn a_segment_that_does_not_fit_is_not_created() {
    with_own_mounts(|| {
        let Some(disk) = disk() else { return };
        let path = disk.path().join("segment");
        let error = Segment::create(&path, 1 << 20).unwrap_err();
        let Error::System { action, reason } = &error else {
            panic!("{error}")
        };
        assert_eq!(reason.kind(), io::ErrorKind::StorageFull);
        assert!(action.starts_with("create "), "{action}");
        assert!(!path.exists(), "nothing is left of it");
        Segment::create(&path, SIZE).unwrap();
    });
}

#[test]
fn what_a_guest_stores_on_a_full_disk_is_a_fault() {
    with_own_mounts(|| {
        let Some(disk) = disk() else { return };
        let (path, ballast) = sparse(disk.path());
        let segment = Segment::open_read_write(&path).unwrap();
        let mut guest = Guest::new();
        let attached = guest.attach(&segment, Access::ReadWrite);
        let address = attached.address() + 3 * PAGE + 7;
        for (name, traps) in [("store", true), ("fill", false)] {
            let (trapped, fault) = guest.call(name, address);
            let fault = fault.expect("no room for the page");
            assert_eq!(trapped, traps, "{name}");
            assert_eq!(fault.offset, 3 * PAGE + 7);
            assert_eq!(fault.access, FaultAccess::Write);
            assert_eq!(fault.cause, FaultCause::Unavailable);
            let said = fault.to_string();
            assert!(said.contains("an I/O error, or a full disk"), "{said}");
            guest.restore();
        }
        // With room, everything goes on.
        fs::remove_file(ballast).unwrap();
        assert_eq!(guest.call("store", address), (false, None));
        assert_eq!(fs::read(path).unwrap()[3 * PAGE as usize + 7], 1);
    });
}

#[test]
fn what_the_host_stores_on_a_full_disk_is_a_fault() {
    with_own_mounts(|| {
        let Some(disk) = disk() else { return };
        let (path, ballast) = sparse(disk.path());
        let mut segment = Segment::open_read_write(&path).unwrap();
        segment.builder().unwrap();
        let error = segment.check().unwrap_err();
        assert!(
            matches!(&error, Error::Faulted(fault) if fault.cause == FaultCause::Unavailable),
            "{error}"
        );
        fs::remove_file(ballast).unwrap();
        segment.restore();
        segment.builder().unwrap();
        segment.check().unwrap();
    });
}
