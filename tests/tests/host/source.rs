//! Where segments come from and how they grow: copied bytes, files of any length, files that others make longer.

use std::env;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use karmem::directory::Directory;
use karmem::host::{Access, AttachOptions, Error, Segment, SegmentOptions};
use tempfile::TempDir;

use crate::guest::{Guest, SLOT, engine};

const PAGE: u64 = 4096;

/// A file of `size` bytes, each 7.
fn file(size: usize) -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    fs::write(&path, vec![7; size]).unwrap();
    (directory, path)
}

fn set_len(path: &Path, size: u64) {
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(size).unwrap();
}

#[test]
fn copied_bytes_are_at_the_start_of_whole_pages() {
    for size in [1, 4095, 4096, 4097, 3 * 65536 + 1] {
        let bytes: Vec<u8> = (0..size).map(|index| index as u8 | 1).collect();
        let mut segment = Segment::copy_of(&bytes).unwrap();
        assert_eq!(segment.size(), (size as u64).next_multiple_of(PAGE));
        let frozen = segment.freeze_detached().unwrap();
        let (start, rest) = frozen.bytes().split_at(size);
        assert_eq!(start, bytes);
        assert!(rest.iter().all(|byte| *byte == 0));
    }
    let error = Segment::copy_of(&[]).unwrap_err();
    assert!(matches!(error, Error::SegmentSize { size: 0, .. }));
}

#[test]
fn a_guest_changes_the_copy_and_not_the_bytes() {
    let bytes = vec![7; 100];
    let segment = Segment::copy_of(&bytes).unwrap();
    let mut guest = Guest::new(&engine(), 4);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    assert_eq!(guest.load(attached.address() + 96), 0x0707_0707);
    guest.store(attached.address(), 0);
    assert_eq!(bytes, [7; 100]);
}

#[test]
fn populated_memory_is_there_before_it_is_touched() {
    let taken = |segment: &Segment| {
        let file = fs::File::from(segment.share().unwrap());
        file.metadata().unwrap().blocks() * 512
    };
    let size = 16 * SLOT;
    assert_eq!(taken(&Segment::anonymous(size).unwrap()), 0);
    let mut segment = Segment::anonymous(SegmentOptions::new(size).populate()).unwrap();
    segment.builder().unwrap();
    assert_eq!(taken(&segment), size);
}

#[test]
fn a_file_ends_where_it_ends() {
    let (_directory, path) = file(5000);
    let segment = Segment::open_read_only(&path).unwrap();
    assert_eq!(segment.size(), 5000);
    assert_eq!(segment.live().unwrap().size(), 5000);
    let copy = segment.snapshot().unwrap();
    let frozen = copy.freeze().unwrap();
    let (start, rest) = frozen.bytes().split_at(5000);
    assert!(start.iter().all(|byte| *byte == 7) && rest.iter().all(|byte| *byte == 0));

    let mut guest = Guest::new(&engine(), 4);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    assert_eq!(attached.size(), 5000);
    assert_eq!(attached.live(&guest.store).unwrap().size(), 5000);
    let directory = guest.window.directory(&guest.store).unwrap();
    assert_eq!(directory[0].size, 5000);
    let address = attached.address();
    assert_eq!(guest.load(address + 4996), 0x0707_0707);
    // The rest of the last page is zeros, and nothing is behind it.
    assert_eq!(guest.load(address + 5000), 0);
    assert_eq!(guest.load(address + 2 * PAGE - 4), 0);
    assert!(guest.try_load(address + 2 * PAGE).is_err());
    // It can be written no more than the file.
    for offset in [0, 4999, 5000, 2 * PAGE - 1] {
        let error = guest.fill(address + offset, 1).unwrap_err();
        assert!(
            matches!(&error, Error::Faulted(fault) if fault.offset == offset && fault.size == 5000),
            "{error}"
        );
        guest.window.restore(&mut guest.store).unwrap();
        assert_eq!(guest.load(address + 4996), 0x0707_0707);
    }
}

#[test]
fn a_guests_own_pages_of_a_file_end_like_those_of_the_file() {
    let (_directory, path) = file(5000);
    let segment = Segment::open_read_only(&path).unwrap();
    let mut guest = Guest::new(&engine(), 4);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::CopyOnWrite)
        .unwrap();
    guest.fill(attached.address(), 2 * PAGE).unwrap();
    assert!(guest.try_load(attached.address() + 2 * PAGE).is_err());
    assert_eq!(fs::read(&path).unwrap(), [7; 5000]);
    attached.detach(&mut guest.store).unwrap();

    let last = AttachOptions::new(Access::ReadOnly).part(PAGE..5000);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, last)
        .unwrap();
    assert_eq!(attached.size(), 5000 - PAGE);
    assert_eq!(guest.load(attached.address() + 900), 0x0707_0707);
    assert_eq!(guest.load(attached.address() + 904), 0);
}

#[test]
fn what_is_stored_behind_the_end_of_a_file_is_not_in_it() {
    let (_directory, path) = file(5000);
    let mut segment = Segment::open_read_write(&path).unwrap();
    let mut guest = Guest::new(&engine(), 4);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address() + 4996, 1);
    guest.store(attached.address() + 5000, 2);
    assert_eq!(fs::read(&path).unwrap().len(), 5000);
    assert_eq!(fs::read(&path).unwrap()[4996..], [1, 0, 0, 0]);
    segment.builder().unwrap();
}

#[test]
fn what_is_added_is_zeros_and_the_rest_stays() {
    let (_directory, path) = file(5000);
    let on_disk = Segment::open_read_write(&path).unwrap();
    for mut segment in [Segment::copy_of(&[7; 5000]).unwrap(), on_disk] {
        let before = segment.live().unwrap().size() as u64;
        let mut guest = Guest::new(&engine(), 8);
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .unwrap();
        segment.grow(3 * SLOT).unwrap();
        assert_eq!(segment.size(), 3 * SLOT);
        assert_eq!(segment.live().unwrap().size() as u64, 3 * SLOT);
        segment.grow(3 * SLOT).unwrap();

        assert_eq!(attached.size(), before, "what is attached stays as it was");
        assert!(guest.try_load(attached.address() + 2 * SLOT).is_err());
        attached.detach(&mut guest.store).unwrap();
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .unwrap();
        assert_eq!(guest.load(attached.address() + 4996), 0x0707_0707);
        assert_eq!(guest.load(attached.address() + 5000), 0);
        assert_eq!(guest.load(attached.address() + 3 * SLOT - 4), 0);
        guest.store(attached.address() + 3 * SLOT - 4, 42);
        let copy = segment.snapshot().unwrap();
        assert_eq!(copy.freeze().unwrap().bytes()[3 * SLOT as usize - 4], 42);
    }
    let metadata = fs::metadata(&path).unwrap();
    assert_eq!(metadata.len(), 3 * SLOT);
    assert!(metadata.blocks() * 512 >= 3 * SLOT, "the space is there");
}

#[test]
fn segments_grow_only_where_they_can() {
    let mut segment = Segment::anonymous(2 * SLOT).unwrap();
    for size in [0, PAGE + 1, (4 << 30) + PAGE] {
        let error = segment.grow(size).unwrap_err();
        assert!(matches!(error, Error::SegmentSize { size: found, .. } if found == size));
    }
    let error = segment.grow(SLOT).unwrap_err();
    assert!(
        matches!(error, Error::Shrink { size, smaller } if (size, smaller) == (2 * SLOT, SLOT)),
        "{error}"
    );
    segment.seal().unwrap();
    let error = segment.grow(3 * SLOT).unwrap_err();
    assert!(matches!(error, Error::Sealed { .. }), "{error}");
    assert_eq!(segment.size(), 2 * SLOT);

    let (_directory, path) = file(5000);
    let mut segment = Segment::open_read_only(&path).unwrap();
    let error = segment.grow(SLOT).unwrap_err();
    assert!(matches!(error, Error::ReadOnly), "{error}");
    assert_eq!(fs::metadata(&path).unwrap().len(), 5000);
}

#[test]
fn a_file_that_others_make_longer_is_followed() {
    let (_directory, path) = file(5000);
    let mut segment = Segment::open_read_only(&path).unwrap();
    segment.live().unwrap();
    set_len(&path, 7000);
    assert_eq!(segment.size(), 5000);
    assert_eq!(segment.follow_growth().unwrap(), 7000);
    assert_eq!(segment.live().unwrap().size(), 7000);
    set_len(&path, 100);
    let error = segment.follow_growth().unwrap_err();
    assert!(
        matches!(
            error,
            Error::FileShortened {
                size: 7000,
                left: 100
            }
        ),
        "{error}"
    );
    assert_eq!(segment.size(), 7000);
    set_len(&path, (4 << 30) + 1);
    let error = segment.follow_growth().unwrap_err();
    assert!(matches!(error, Error::SegmentSize { .. }), "{error}");
    assert_eq!(segment.size(), 7000);
}

/// The file that the second process may not make longer than 64 KiB: the limit stands for the end of a disk.
const FILE: &str = "KARMEM_LIMITED_FILE";

#[test]
fn where_the_disk_is_full_a_file_stays_as_it_is() {
    if let Some(path) = env::var_os(FILE) {
        let mut segment = Segment::open_read_write(path).unwrap();
        let error = segment.grow(3 * SLOT).unwrap_err();
        assert!(matches!(error, Error::System { .. }), "{error}");
        assert_eq!(segment.size(), 5000);
        assert_eq!(segment.follow_growth().unwrap(), 5000);
        segment.grow(SLOT).unwrap();
        return;
    }
    let (_directory, path) = file(5000);
    let status = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""])
        .arg(env::current_exe().unwrap())
        .args([
            "source::where_the_disk_is_full_a_file_stays_as_it_is",
            "--exact",
        ])
        .env(FILE, &path)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&status.stdout);
    assert!(said.contains("1 passed"), "{said}");
    assert_eq!(fs::metadata(&path).unwrap().len(), SLOT);
}

#[test]
fn parts_are_built_and_read_without_those_beside_them() {
    let build = |segment: &mut Segment, part, attached| {
        let message = segment.builder_in(part).unwrap();
        let mut root = message.root::<Directory>().unwrap();
        root.set_attached(attached);
        message.finish(root).unwrap();
    };
    let (_directory, path) = file(5000);
    let mut segment = Segment::open_read_write(&path).unwrap();
    build(&mut segment, PAGE..5000, 2);
    build(&mut segment, 0..PAGE, 1);
    for (part, attached) in [(0..PAGE, 1), (PAGE..5000, 2)] {
        let live = segment.live_in(part.clone()).unwrap();
        assert_eq!(live.size() as u64, part.end - part.start);
        assert_eq!(
            live.access::<Directory>().unwrap().attached().load(),
            attached
        );
    }
    for part in [
        0..5001,
        1..PAGE,
        0..4999,
        PAGE..PAGE,
        2 * PAGE..2 * PAGE,
        0..u64::MAX,
    ] {
        for error in [
            segment.live_in(part.clone()).unwrap_err(),
            segment.builder_in(part.clone()).unwrap_err(),
        ] {
            assert!(
                matches!(&error, Error::Part { part: found, .. } if *found == part),
                "{error}"
            );
        }
    }
}
