//! Segments by themselves: how they are made, sealed, copied, and read by the host.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use karmem::host::{Access, Error, FaultCause, Segment, configure};
use karmem::layout::ENVELOPE_SIZE;
use tempfile::TempDir;

use crate::guest::{Guest, engine};

const PAGE: u64 = 4096;

fn file(content: &[u8]) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    fs::write(&path, content).unwrap();
    (directory, path)
}

/// A page that begins with an envelope which states `size` bytes.
fn message_of(size: u32) -> Vec<u8> {
    let mut page = vec![0; PAGE as usize];
    page[..4].copy_from_slice(b"KARM");
    page[24..28].copy_from_slice(&size.to_le_bytes());
    page
}

#[test]
fn anonymous_memory_starts_as_zeros() {
    let mut segment = Segment::anonymous(16 * PAGE).unwrap();
    assert_eq!(segment.size(), 16 * PAGE);
    assert!(
        segment
            .freeze_detached()
            .unwrap()
            .bytes()
            .iter()
            .all(|byte| *byte == 0)
    );
}

#[test]
fn sizes_are_whole_pages_up_to_4_gib() {
    for size in [0, 1, PAGE - 1, PAGE + 1, (4 << 30) + PAGE, u64::MAX] {
        let error = Segment::anonymous(size).unwrap_err();
        assert!(
            matches!(error, Error::SegmentSize { size: found, .. } if found == size),
            "{error}"
        );
    }
    assert_eq!(Segment::anonymous(4 << 30).unwrap().size(), 4 << 30);
}

#[test]
fn a_sealed_segment_is_frozen_for_good() {
    let mut segment = Segment::anonymous(PAGE).unwrap();
    assert!(matches!(segment.freeze().unwrap_err(), Error::NotFrozen));
    segment.builder().unwrap();
    segment.seal().unwrap();
    assert!(segment.is_sealed());
    assert_eq!(segment.freeze().unwrap().bytes().len() as u64, PAGE);
    assert!(matches!(
        segment.builder().unwrap_err(),
        Error::Sealed { .. }
    ));
    assert!(matches!(segment.live().unwrap_err(), Error::Sealed { .. }));
    segment.seal().unwrap();
}

#[test]
fn what_is_attached_can_not_be_sealed_or_frozen() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = Segment::anonymous(PAGE).unwrap();
    for access in [Access::ReadOnly, Access::ReadWrite, Access::CopyOnWrite] {
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, access)
            .unwrap();
        assert!(
            matches!(segment.seal().unwrap_err(), Error::InUse { .. }),
            "{access:?}"
        );
        assert!(
            matches!(segment.freeze_detached().unwrap_err(), Error::InUse { .. }),
            "{access:?}"
        );
        segment.live().unwrap();
        attached.detach(&mut guest.store).unwrap();
    }
    segment.freeze_detached().unwrap();
    segment.seal().unwrap();
}

#[test]
fn a_segment_outlives_the_store_it_was_attached_in() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = Segment::anonymous(PAGE).unwrap();
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address(), 42);
    drop(guest);
    assert_eq!(segment.freeze_detached().unwrap().bytes()[0], 42);
    segment.seal().unwrap();
}

#[test]
fn attached_memory_outlives_its_segment() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = Segment::anonymous(PAGE).unwrap();
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    drop(segment);
    guest.store(attached.address(), 42);
    assert_eq!(guest.load(attached.address()), 42);
}

#[test]
fn a_snapshot_is_sealed_and_a_thing_of_its_own() {
    let (_directory, path) = file(&[7; PAGE as usize]);
    let segment = Segment::open_read_write(&path).unwrap();
    let copy = segment.snapshot().unwrap();
    fs::write(&path, [8; PAGE as usize]).unwrap();
    assert!(copy.freeze().unwrap().bytes().iter().all(|byte| *byte == 7));
}

#[test]
fn a_snapshot_of_a_file_that_has_become_shorter_is_an_error() {
    let (_directory, path) = file(&[7; 2 * PAGE as usize]);
    let segment = Segment::open_read_only(&path).unwrap();
    fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(PAGE)
        .unwrap();
    let error = segment.snapshot().unwrap_err();
    assert!(
        matches!(
            error,
            Error::FileShortened {
                size: 8192,
                left: 4096
            }
        ),
        "{error}"
    );
}

#[test]
fn a_file_is_created_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    Segment::create(&path, 4 * PAGE).unwrap().builder().unwrap();
    assert_eq!(fs::metadata(&path).unwrap().len(), 4 * PAGE);
    let error = Segment::create(&path, PAGE).unwrap_err();
    assert!(
        matches!(&error, Error::FileExists { path: found } if *found == path),
        "{error}"
    );
    assert_eq!(
        fs::metadata(&path).unwrap().len(),
        4 * PAGE,
        "what was there is not touched"
    );
}

#[test]
fn what_is_built_in_a_file_is_in_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    let mut segment = Segment::create(&path, PAGE).unwrap();
    let mut guest = Guest::new(&engine(), 4);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address() + 100, 0x0403_0201);
    segment.builder().unwrap();
    assert_eq!(fs::read(&path).unwrap()[100..104], [1, 2, 3, 4]);
}

#[test]
fn a_read_only_file_can_only_be_read() {
    let (_directory, path) = file(&[7; PAGE as usize]);
    let mut segment = Segment::open_read_only(&path).unwrap();
    assert!(matches!(segment.builder().unwrap_err(), Error::ReadOnly));
    segment.live().unwrap();
    let mut guest = Guest::new(&engine(), 4);
    let error = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap_err();
    assert!(matches!(error, Error::ReadOnly), "{error}");
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::CopyOnWrite)
        .unwrap();
    guest.store(attached.address(), 0);
    assert_eq!(
        fs::read(&path).unwrap()[0],
        7,
        "the guest wrote to a page of its own"
    );
}

#[test]
fn a_file_is_never_frozen_by_itself() {
    let (_directory, path) = file(&[7; PAGE as usize]);
    let mut segment = Segment::open_read_write(&path).unwrap();
    assert!(matches!(
        segment.seal().unwrap_err(),
        Error::NotAnonymous { .. }
    ));
    assert!(matches!(segment.freeze().unwrap_err(), Error::NotFrozen));
    assert!(matches!(
        segment.freeze_detached().unwrap_err(),
        Error::NotAnonymous { .. }
    ));
    let mut guest = Guest::new(&engine(), 4);
    let error = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap_err();
    assert!(matches!(error, Error::NotAnonymous { .. }), "{error}");
}

#[test]
fn files_that_can_not_be_segments_are_refused() {
    configure(&mut wasmtime::Config::new()).unwrap();
    let directory = tempfile::tempdir().unwrap();
    let missing = directory.path().join("missing");
    let error = Segment::open_read_only(&missing).unwrap_err();
    assert!(
        matches!(&error, Error::FileMissing { path } if *path == missing),
        "{error}"
    );

    let error = Segment::open_read_only(directory.path()).unwrap_err();
    assert!(
        matches!(&error, Error::NotRegularFile { path } if path == directory.path()),
        "{error}"
    );

    // A pipe without a writer: to open it is to wait for one.
    let pipe = directory.path().join("pipe");
    let status = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(status.success(), "{status}");
    for error in [
        Segment::open_read_only(&pipe).unwrap_err(),
        Segment::open_read_write(&pipe).unwrap_err(),
    ] {
        assert!(
            matches!(&error, Error::NotRegularFile { path } if *path == pipe),
            "{error}"
        );
    }

    let (_directory, empty) = file(&[]);
    let error = Segment::open_read_write(&empty).unwrap_err();
    assert!(
        matches!(&error, Error::FileEmpty { path } if *path == empty),
        "{error}"
    );

    let (_directory, cut) = file(&message_of(PAGE as u32 + 8));
    let error = Segment::open_read_only(&cut).unwrap_err();
    assert!(
        matches!(
            &error,
            Error::FileTruncated {
                size: PAGE,
                stated: 4104,
                ..
            }
        ),
        "{error}"
    );

    let (_directory, whole) = file(&message_of(PAGE as u32));
    Segment::open_read_only(&whole).unwrap();
}

#[test]
fn the_host_reading_what_was_cut_off_is_an_error_not_a_crash() {
    let (_directory, path) = file(&message_of(2 * PAGE as u32));
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(2 * PAGE).unwrap();
    let mut segment = Segment::open_read_write(&path).unwrap();
    segment.builder().unwrap();
    segment.check().unwrap();
    file.set_len(0).unwrap();
    // The envelope's magic is cleared when building starts: a store to a page that has vanished.
    segment.builder().unwrap();
    let error = segment.check().unwrap_err();
    assert!(
        matches!(&error, Error::Faulted(fault) if fault.offset < u64::from(ENVELOPE_SIZE)
            && matches!(fault.cause, FaultCause::Shortened { left: 0, .. })),
        "{error}"
    );
    assert!(
        matches!(segment.live().unwrap_err(), Error::Faulted(_)),
        "and stays one"
    );
    file.set_len(2 * PAGE).unwrap();
    segment.restore();
    segment.live().unwrap();
    segment.check().unwrap();
}
