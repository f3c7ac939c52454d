//! One segment in the place of another.

use karmem::host::{Access, AttachOptions, Error, Segment};

use crate::guest::{Guest, SLOT, engine, segment};

fn filled(guest: &mut Guest, slots: u64, value: u32) -> Segment {
    let segment = segment(slots);
    let window = &guest.window;
    let attached = window.attach(&mut guest.store, &segment, Access::ReadWrite);
    let attached = attached.unwrap();
    for slot in 0..slots {
        guest.store(attached.address() + slot * SLOT, value);
    }
    attached.detach(&mut guest.store).unwrap();
    segment
}

#[test]
fn the_guest_sees_the_new_segment_at_the_old_address() {
    let mut guest = Guest::new(&engine(), 8);
    let (old, new) = (filled(&mut guest, 2, 1), filled(&mut guest, 2, 2));
    let attached = guest
        .window
        .attach(&mut guest.store, &old, Access::ReadWrite)
        .unwrap();
    let replaced = attached
        .replace(&mut guest.store, &new, Access::ReadOnly)
        .unwrap();
    assert_eq!(replaced.address(), attached.address());
    assert_eq!(guest.load(replaced.address() + SLOT), 2);
    assert!(matches!(
        attached.live(&guest.store).unwrap_err(),
        Error::Detached
    ));
    let directory = guest.window.directory(&guest.store).unwrap();
    assert_eq!(directory.len(), 1);
    assert_eq!(directory[0].access, Access::ReadOnly);
    let mut old = old;
    old.seal().expect("no longer in use");
}

#[test]
fn a_shorter_one_leaves_nothing_of_the_longer_one() {
    let mut guest = Guest::new(&engine(), 8);
    let (long, short) = (filled(&mut guest, 3, 1), filled(&mut guest, 1, 2));
    let attached = guest
        .window
        .attach(&mut guest.store, &long, Access::ReadOnly)
        .unwrap();
    let short = attached
        .replace(&mut guest.store, &short, Access::ReadOnly)
        .unwrap();
    assert_eq!(guest.load(short.address()), 2);
    assert!(guest.try_load(short.address() + SLOT).is_err());
    let long = short
        .replace(&mut guest.store, &long, Access::ReadOnly)
        .unwrap();
    assert_eq!(guest.load(long.address() + 2 * SLOT), 1);
}

#[test]
fn a_longer_one_needs_room_and_the_old_one_stays_if_there_is_none() {
    let mut guest = Guest::new(&engine(), 8);
    let (one, two) = (filled(&mut guest, 1, 1), filled(&mut guest, 2, 2));
    let window = &guest.window;
    let at = |slot| AttachOptions::new(Access::ReadOnly).at(slot * SLOT);
    let first = window.attach(&mut guest.store, &one, at(3)).unwrap();
    window.attach(&mut guest.store, &one, at(4)).unwrap();
    let error = first
        .replace(&mut guest.store, &two, Access::ReadOnly)
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::NoRoomBehind {
                size: 0x2_0000,
                room: 0x1_0000
            }
        ),
        "{error}"
    );
    let last = guest.window.attach(&mut guest.store, &one, at(7)).unwrap();
    let error = last.replace(&mut guest.store, &two, Access::ReadOnly);
    assert!(matches!(error, Err(Error::NoRoomBehind { .. })));
    assert_eq!(guest.load(first.address()), 1);
    first.live(&guest.store).unwrap();
}

#[test]
fn exclusively() {
    let mut guest = Guest::new(&engine(), 8);
    let (shared, mut own) = (filled(&mut guest, 1, 1), filled(&mut guest, 1, 2));
    let attached = guest
        .window
        .attach(&mut guest.store, &shared, Access::ReadWrite)
        .unwrap();
    let refused = attached.replace(&mut guest.store, &own, Access::Exclusive);
    assert!(matches!(refused, Err(Error::WrongAccess { .. })));
    let attached = attached
        .replace_exclusive(&mut guest.store, &mut own, Access::Exclusive)
        .unwrap();
    assert_eq!(attached.freeze(&guest.store).unwrap().bytes()[0], 2);
    // The same segment again: it is in use, by the one that it would replace.
    let refused = attached.replace_exclusive(&mut guest.store, &mut own, Access::Exclusive);
    assert!(matches!(refused, Err(Error::InUseExclusively)));
    assert_eq!(guest.load(attached.address()), 2);
}
