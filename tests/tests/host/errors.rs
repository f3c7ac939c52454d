//! What errors say: where it went wrong, what to do about it, and each thing once.

use std::error::Error as _;
use std::fs;
use std::path::PathBuf;

use karmem::host::{Access, AttachOptions, Error, Segment};
use tempfile::TempDir;

use crate::guest::{Guest, SLOT, engine, segment};

/// A file of one slot.
fn file() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    fs::write(&path, [7; SLOT as usize]).unwrap();
    (directory, path)
}

fn assert_says(error: &Error, cure: &str) {
    let said = error.to_string();
    assert!(said.contains(cure), "{said}");
    assert!(error.source().is_none(), "{said}: all of it is in the text");
}

#[test]
fn an_existing_file_can_be_opened() {
    let (_directory, path) = file();
    let error = Segment::create(&path, SLOT).unwrap_err();
    assert_says(&error, "`Segment::open_read_write`, or remove it");
}

#[test]
fn what_the_system_says_is_in_the_text() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("missing").join("segment");
    let error = Segment::create(&path, SLOT).unwrap_err();
    assert_says(&error, "can't create");
    assert_says(&error, "missing");
    let Error::System { reason, .. } = &error else {
        panic!("{error}")
    };
    assert_says(&error, &reason.to_string());
}

#[test]
fn a_sealed_segment_can_be_read() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    segment.seal().unwrap();
    assert_says(&segment.live().unwrap_err(), "`Segment::freeze`");
    assert_says(&segment.builder().unwrap_err(), "a new segment");
    let error = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap_err();
    assert_says(&error, "`Access::ReadOnly` or `Access::CopyOnWrite`");
    let error = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap_err();
    assert_says(&error, "`Access::ReadOnly` or `Access::CopyOnWrite`");
}

#[test]
fn a_file_can_be_copied() {
    let (_directory, path) = file();
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = Segment::open_read_write(&path).unwrap();
    assert_says(&segment.seal().unwrap_err(), "`Segment::snapshot`");
    assert_says(
        &segment.freeze_detached().unwrap_err(),
        "`Segment::snapshot`",
    );
    let error = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap_err();
    assert_says(&error, "`Window::attach`");
}

#[test]
fn whoever_has_a_segment_is_named() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    assert_says(&segment.seal().unwrap_err(), "(1 to read, 0 to write)");
    attached.detach(&mut guest.store).unwrap();
    guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap();
    assert_says(&segment.seal().unwrap_err(), "exclusively");
}

#[test]
fn a_fault_in_a_window_says_where_it_was() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    segment.seal().unwrap();
    let options = AttachOptions::new(Access::ReadOnly);
    for (options, called) in [
        (options.clone().named("monsters"), "the segment `monsters`"),
        (options, "a segment"),
    ] {
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, options)
            .unwrap();
        let error = guest.fill(attached.address() + 0x1234, 10).unwrap_err();
        let expected = format!(
            "a write at 0x21234, 4660 bytes into {called} of 65536 bytes in the window at 0x10000, is not allowed; \
             `Window::restore` maps it anew"
        );
        assert_eq!(error.to_string(), expected);
        assert_says(&error, called);
        attached.detach(&mut guest.store).unwrap();
    }
    let base = guest.window.base();
    let error = guest.fill(base, 1).unwrap_err();
    assert_says(
        &error,
        "0 bytes into the directory in the window at 0x10000",
    );
}

#[test]
fn a_fault_of_the_hosts_own_says_where_it_was() {
    let (_directory, path) = file();
    let mut segment = Segment::open_read_write(&path).unwrap();
    segment.builder().unwrap();
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(0).unwrap();
    segment.builder().unwrap();
    let error = segment.check().unwrap_err();
    assert_eq!(
        error.to_string(),
        "a write 0 bytes into a segment of 65536 bytes failed because its file has become shorter and has 0 bytes now; \
         `Segment::restore` maps it anew"
    );
}
