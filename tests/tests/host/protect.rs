//! What a guest may do with a segment changes while it is attached.

use karmem::host::{Access, Error, Segment};

use crate::guest::{Guest, engine, segment};

#[test]
fn a_guest_can_write_only_while_it_may() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    attached
        .protect(&mut guest.store, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address(), 42);
    attached
        .protect(&mut guest.store, Access::ReadOnly)
        .unwrap();
    assert_eq!(guest.load(attached.address()), 42);
    assert!(matches!(
        guest.fill(attached.address(), 4),
        Err(Error::Faulted(_))
    ));
    attached
        .protect(&mut guest.store, Access::ReadWrite)
        .unwrap();
    guest.window.check(&guest.store).expect("mapped anew");
    guest.fill(attached.address(), 4).unwrap();
    let entries = guest.window.directory(&guest.store).unwrap();
    assert_eq!(entries[0].access, Access::ReadWrite);
}

#[test]
fn what_was_written_copy_on_write_is_gone() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::CopyOnWrite)
        .unwrap();
    guest.store(attached.address(), 42);
    attached
        .protect(&mut guest.store, Access::ReadOnly)
        .unwrap();
    assert_eq!(guest.load(attached.address()), 0);
}

#[test]
fn a_segment_can_be_sealed_when_nobody_may_write_it_any_more() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    attached
        .protect(&mut guest.store, Access::ReadOnly)
        .unwrap();
    assert!(matches!(
        segment.seal(),
        Err(Error::InUse {
            readers: 1,
            writers: 0
        })
    ));
    attached.detach(&mut guest.store).unwrap();
    segment.seal().unwrap();
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    let refused = attached.protect(&mut guest.store, Access::ReadWrite);
    assert!(matches!(refused, Err(Error::Sealed { .. })));
    attached
        .protect(&mut guest.store, Access::CopyOnWrite)
        .unwrap();
    guest.store(attached.address(), 1);
    attached.freeze(&guest.store).unwrap();
}

#[test]
fn what_a_guest_had_to_itself_is_shared() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let mut segment = segment(1);
    let attached = one
        .window
        .attach_exclusive(&mut one.store, &mut segment, Access::Exclusive)
        .unwrap();
    one.store(attached.address(), 42);
    let refused = other
        .window
        .attach(&mut other.store, &segment, Access::ReadOnly);
    assert!(matches!(refused, Err(Error::InUseExclusively)));
    attached.protect(&mut one.store, Access::ReadWrite).unwrap();
    assert!(matches!(attached.freeze(&one.store), Err(Error::NotFrozen)));
    let read = other
        .window
        .attach(&mut other.store, &segment, Access::ReadOnly)
        .unwrap();
    assert_eq!(other.load(read.address()), 42);
    let refused = attached.protect(&mut one.store, Access::Exclusive);
    assert!(matches!(refused, Err(Error::WrongAccess { .. })));
}

#[test]
fn a_file_that_was_opened_to_read_stays_so() {
    let mut guest = Guest::new(&engine(), 4);
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    std::fs::write(&path, [7; 4096]).unwrap();
    let segment = Segment::open_read_only(&path).unwrap();
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    let refused = attached.protect(&mut guest.store, Access::ReadWrite);
    assert!(matches!(refused, Err(Error::ReadOnly)));
    assert_eq!(guest.load(attached.address()), 0x0707_0707);
}
