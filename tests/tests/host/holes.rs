//! Where nothing is attached the window is closed: to stale pointers, and to allocators that take it for theirs.

use karmem::host::{Access, AttachOptions, Error, FaultAccess, FaultPlace, Segment};

use crate::guest::{Guest, SLOT, engine, segment};

fn is_trap(result: karmem::host::Result<u32>) -> bool {
    matches!(result, Err(Error::Call(_)))
}

#[test]
fn a_pointer_into_what_was_detached_traps_and_shows_nothing() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address(), 42);
    attached.detach(&mut guest.store).unwrap();
    assert!(is_trap(guest.try_load(attached.address())));

    let again = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    assert_eq!(again.address(), attached.address());
    assert_eq!(guest.load(again.address()), 42);
}

#[test]
fn the_window_is_closed_until_something_is_attached() {
    let mut guest = Guest::new(&engine(), 4);
    let base = guest.window.base();
    guest.load(base - 4);
    guest.load(base);
    assert!(is_trap(guest.try_load(base + SLOT)));
    assert!(is_trap(guest.try_load(base + 4 * SLOT - 4)));
}

#[test]
fn behind_the_end_of_a_short_segment_the_slot_is_closed() {
    let mut guest = Guest::new(&engine(), 4);
    let page = Segment::anonymous(4096).unwrap();
    let attached = guest
        .window
        .attach(&mut guest.store, &page, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address() + 4092, 42);
    assert!(is_trap(guest.try_load(attached.address() + 4096)));
}

#[test]
fn whoever_fills_a_hole_hears_of_it_and_nobody_else_notices() {
    let mut guest = Guest::new(&engine(), 8);
    let segment = segment(1);
    let at = |slot| AttachOptions::new(Access::ReadWrite).at(slot * SLOT);
    let window = &guest.window;
    let below = window.attach(&mut guest.store, &segment, at(2)).unwrap();
    let above = window.attach(&mut guest.store, &segment, at(5)).unwrap();
    guest.store(below.address(), 1);
    let hole = guest.window.base() + 3 * SLOT;
    let error = guest.fill(hole + 100, 8).unwrap_err();
    let Error::Faulted(fault) = &error else {
        panic!("{error}")
    };
    let FaultPlace::Hole { base, .. } = fault.place else {
        panic!("{error}")
    };
    assert_eq!(base, guest.window.base());
    assert_eq!(
        (fault.offset, fault.access, fault.size),
        (3 * SLOT + 100, FaultAccess::Write, 8 * SLOT)
    );
    let text = "a write at 0x40064, where nothing is attached to the window at 0x10000, is not allowed; \
                `Window::restore` closes the window there again";
    assert_eq!(error.to_string(), text);
    assert!(
        guest.fill(hole + 100, 8).is_err(),
        "the guest is not called"
    );

    guest.window.restore(&mut guest.store).unwrap();
    assert_eq!(guest.load(below.address()), 1);
    assert_eq!(guest.load(above.address()), 1);
    assert!(is_trap(guest.try_load(hole + 100)), "closed again");
    assert!(
        is_trap(guest.try_load(above.address() + SLOT)),
        "as all are"
    );
}

#[test]
fn attaching_over_a_hole_that_a_fault_has_opened_shows_the_segment() {
    let mut guest = Guest::new(&engine(), 4);
    let hole = guest.window.base() + SLOT;
    guest.fill(hole, 2 * SLOT).unwrap_err();
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    assert_eq!(attached.address(), hole);
    guest.window.restore(&mut guest.store).unwrap();
    assert_eq!(
        guest.load(hole),
        0,
        "nothing of what was stored in the hole"
    );
    assert!(is_trap(guest.try_load(hole + SLOT)));
}
