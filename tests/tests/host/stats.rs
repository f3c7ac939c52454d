//! How much memory a window takes.

use karmem::host::{Access, AttachOptions, Segment, Stats};

use crate::guest::{Guest, SLOT, engine, segment};

const PAGE: u64 = 4096;

fn stats(guest: &Guest) -> (u64, u64, u64) {
    let Stats {
        mapped,
        resident,
        private,
        ..
    } = guest.window.stats(&guest.store).unwrap();
    (mapped, resident, private)
}

#[test]
fn counts_what_is_mapped_touched_and_private() {
    let mut guest = Guest::new(&engine(), 16);
    assert_eq!(stats(&guest), (SLOT, 0, 0), "the directory, untouched");
    let segment = segment(4);
    let shared = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    assert_eq!(stats(&guest), (5 * SLOT, 0, 0));
    guest.store(shared.address(), 1);
    guest.store(shared.address() + 2 * SLOT, 1);
    assert_eq!(stats(&guest), (5 * SLOT, 2 * PAGE, 0));

    let own = guest
        .window
        .attach(&mut guest.store, &segment, Access::CopyOnWrite)
        .unwrap();
    guest.load(own.address());
    assert_eq!(stats(&guest), (9 * SLOT, 3 * PAGE, 0));
    guest.store(own.address() + 2 * SLOT, 1);
    assert_eq!(stats(&guest), (9 * SLOT, 4 * PAGE, PAGE));
    own.detach(&mut guest.store).unwrap();
    assert_eq!(stats(&guest), (5 * SLOT, 2 * PAGE, 0));
}

#[test]
fn what_a_fault_has_put_there_is_private() {
    let mut guest = Guest::new(&engine(), 8);
    guest.fill(guest.window.base() + SLOT, 1).unwrap_err();
    assert_eq!(stats(&guest), (SLOT, PAGE, PAGE));
    guest.window.restore(&mut guest.store).unwrap();
    assert_eq!(stats(&guest), (SLOT, 0, 0));
}

#[test]
fn populated_mappings_are_resident_at_once() {
    let mut guest = Guest::new(&engine(), 8);
    let segment = Segment::anonymous(2 * SLOT).unwrap();
    let populated = AttachOptions::new(Access::ReadWrite).populate();
    guest
        .window
        .attach(&mut guest.store, &segment, populated)
        .unwrap();
    assert_eq!(stats(&guest), (3 * SLOT, 2 * SLOT, 0));
}
