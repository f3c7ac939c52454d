//! Messages in attached segments: built by one side, read in place by the other.

use karmem::VerifyOptions;
use karmem::directory::Directory;
use karmem::host::{Access, Error, FaultAccess, Segment};

use crate::guest::{Guest, engine, segment};

/// Builds a message that says `attached`.
fn build(segment: &mut Segment, attached: u32) {
    let message = segment.builder().unwrap();
    let mut root = message.root::<Directory>().unwrap();
    root.set_attached(attached);
    message.finish(root).unwrap();
}

#[test]
fn what_the_host_built_is_read_in_place_where_the_guest_has_it() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    build(&mut segment, 42);
    let attached = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap();
    let frozen = attached.freeze(&guest.store).unwrap();
    assert_eq!(
        frozen
            .access::<Directory>(&VerifyOptions::DEFAULT)
            .unwrap()
            .attached(),
        42
    );
}

#[test]
fn a_live_store_reaches_everyone() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let mut segment = segment(1);
    build(&mut segment, 42);
    let in_one = one
        .window
        .attach(&mut one.store, &segment, Access::ReadWrite)
        .unwrap();
    let in_other = other
        .window
        .attach(&mut other.store, &segment, Access::ReadOnly)
        .unwrap();
    let live = in_one
        .live(&one.store)
        .unwrap()
        .access::<Directory>()
        .unwrap();
    live.attached().store(43).unwrap();
    let seen = in_other
        .live(&other.store)
        .unwrap()
        .access::<Directory>()
        .unwrap();
    assert_eq!(seen.attached().load(), 43);
    assert_eq!(
        segment
            .live()
            .unwrap()
            .access::<Directory>()
            .unwrap()
            .attached()
            .load(),
        43
    );
}

#[test]
fn a_live_store_that_the_mapping_does_not_allow_is_an_error() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    build(&mut segment, 42);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    let live = attached
        .live(&guest.store)
        .unwrap()
        .access::<Directory>()
        .unwrap();
    live.attached().store(43).unwrap();
    let error = guest.window.check(&guest.store).unwrap_err();
    assert!(
        matches!(&error, Error::Faulted(fault) if fault.access != FaultAccess::Read),
        "{error}"
    );
    assert_eq!(
        segment
            .live()
            .unwrap()
            .access::<Directory>()
            .unwrap()
            .attached()
            .load(),
        42
    );
    guest.window.restore(&mut guest.store).unwrap();
    let live = attached
        .live(&guest.store)
        .unwrap()
        .access::<Directory>()
        .unwrap();
    assert_eq!(live.attached().load(), 42);
}

#[test]
fn what_the_host_builds_in_a_guest_the_other_guest_reads() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let segment = segment(1);
    let in_one = one
        .window
        .attach(&mut one.store, &segment, Access::ReadWrite)
        .unwrap();
    let in_other = other
        .window
        .attach(&mut other.store, &segment, Access::ReadOnly)
        .unwrap();
    let message = in_one.builder(&mut one.store).unwrap();
    let mut root = message.root::<Directory>().unwrap();
    root.set_attached(7);
    message.finish(root).unwrap();
    let live = in_other
        .live(&other.store)
        .unwrap()
        .access::<Directory>()
        .unwrap();
    assert_eq!(live.attached().load(), 7);
}
