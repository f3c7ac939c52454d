//! Windows that grow.

use karmem::host::{Access, AttachOptions, Error};

use crate::guest::{Guest, SLOT, engine, segment};

#[test]
fn a_window_grows_with_the_guests_memory() {
    let mut guest = Guest::new(&engine(), 3);
    let (small, large) = (segment(1), segment(4));
    let window = guest.window.clone();
    let first = window
        .attach(&mut guest.store, &small, Access::ReadWrite)
        .unwrap();
    guest.store(first.address(), 42);
    let full = window.attach(&mut guest.store, &large, Access::ReadOnly);
    assert!(matches!(full, Err(Error::WindowFull { .. })));

    window.grow(&mut guest.store, 4 * SLOT).unwrap();
    assert_eq!(window.size(), 7 * SLOT);
    assert_eq!(guest.window.size(), 7 * SLOT, "it is the same window");
    let second = window
        .attach(&mut guest.store, &large, Access::ReadWrite)
        .unwrap();
    guest.store(second.address() + 4 * SLOT - 4, 43);
    assert_eq!(guest.load(first.address()), 42);
    let error = guest.fill(second.address() + 4 * SLOT, 1).unwrap_err();
    let hole = window.size() - SLOT;
    assert!(
        matches!(&error, Error::Faulted(fault) if fault.offset == hole),
        "what was taken in is watched: {error}"
    );
}

#[test]
fn not_over_what_the_guest_has_behind_it() {
    let mut guest = Guest::new(&engine(), 3);
    let end = guest.window.base() + 3 * SLOT;
    guest.grow(2);
    guest.store(end, 42);
    let error = guest.window.grow(&mut guest.store, SLOT).unwrap_err();
    assert!(
        matches!(error, Error::WindowEnclosed { end: found, memory_size } if found == end && memory_size == end + 2 * SLOT),
        "{error}"
    );
    assert_eq!(guest.load(end), 42);
}

#[test]
fn by_slots_and_within_the_address_space() {
    let mut guest = Guest::new(&engine(), 3);
    let error = guest.window.grow(&mut guest.store, 4096).unwrap_err();
    assert!(
        matches!(error, Error::WindowSize { size: 0x3_1000 }),
        "{error}"
    );
    let error = guest.window.grow(&mut guest.store, 1 << 32).unwrap_err();
    assert!(matches!(error, Error::AddressSpace { .. }), "{error}");
    let most = u64::MAX - SLOT + 1;
    let error = guest.window.grow(&mut guest.store, most).unwrap_err();
    assert!(matches!(error, Error::AddressSpace { .. }), "{error}");
    assert_eq!(guest.window.size(), 3 * SLOT);
    let at_end = AttachOptions::new(Access::ReadOnly).at(3 * SLOT);
    let refused = guest.window.attach(&mut guest.store, &segment(1), at_end);
    assert!(matches!(refused, Err(Error::OutsideWindow { .. })));
}
