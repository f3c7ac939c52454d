//! Where segments lie in a window.

use karmem::host::{Access, AttachOptions, Error, Segment, Window};

use crate::guest::{Guest, SLOT, engine, segment};

#[test]
fn places_are_slots_of_the_window_behind_the_directory() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(2);
    let mut attach = |offset| {
        let options = AttachOptions::new(Access::ReadWrite).at(offset);
        guest
            .window
            .attach(&mut guest.store, &segment, options)
            .map(|attached| attached.address())
    };
    assert!(matches!(
        attach(0).unwrap_err(),
        Error::OutsideWindow { offset: 0, .. }
    ));
    assert!(matches!(
        attach(0x1_1000).unwrap_err(),
        Error::Offset { offset: 0x1_1000 }
    ));
    assert!(matches!(
        attach(3 * SLOT).unwrap_err(),
        Error::OutsideWindow {
            window_size: 0x4_0000,
            ..
        }
    ));
    assert!(matches!(
        attach(0xFFFF_0000).unwrap_err(),
        Error::OutsideWindow { .. }
    ));
    assert_eq!(attach(2 * SLOT).unwrap(), guest.window.base() + 2 * SLOT);
}

#[test]
fn mappings_do_not_overlap() {
    let mut guest = Guest::new(&engine(), 8);
    let (segment, page) = (segment(2), Segment::anonymous(4096).unwrap());
    let mut attach = |segment: &Segment, offset| {
        let options = AttachOptions::new(Access::ReadOnly).at(offset * SLOT);
        guest.window.attach(&mut guest.store, segment, options)
    };
    attach(&segment, 3).unwrap();
    for offset in [2, 3, 4] {
        let error = attach(&segment, offset).unwrap_err();
        let (at, other) = (offset * SLOT, 3 * SLOT);
        assert!(
            matches!(error, Error::Overlap { offset, other_offset, other_size: 0x2_0000, .. }
                if offset == at && other_offset == other),
            "{error}"
        );
    }
    attach(&page, 5).unwrap();
    assert!(matches!(
        attach(&segment, 5).unwrap_err(),
        Error::Overlap {
            other_size: 4096,
            ..
        }
    ));
    attach(&segment, 1).unwrap();
    attach(&segment, 6).unwrap();
}

#[test]
fn the_first_place_that_is_large_enough_is_taken() {
    let mut guest = Guest::new(&engine(), 8);
    let (one, two, four) = (segment(1), segment(2), segment(4));
    let base = guest.window.base();
    let store = &mut guest.store;
    let mut attach = |segment: &Segment| {
        guest
            .window
            .attach(&mut *store, segment, Access::ReadOnly)
            .map(|attached| (attached.address() - base) / SLOT)
    };
    assert_eq!(attach(&one).unwrap(), 1);
    assert_eq!(attach(&two).unwrap(), 2);
    assert_eq!(attach(&one).unwrap(), 4);
    let error = attach(&four).unwrap_err();
    assert!(
        matches!(
            error,
            Error::WindowFull {
                size: 0x4_0000,
                largest: 0x3_0000
            }
        ),
        "{error}"
    );
    assert_eq!(attach(&two).unwrap(), 5);
}

#[test]
fn a_mapping_belongs_to_its_window() {
    let mut guest = Guest::new(&engine(), 4);
    let second = Window::open(&mut guest.store, &guest.instance, 4 * SLOT).unwrap();
    let mut segment = segment(1);
    segment.seal().unwrap();
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    assert!(guest.fill(attached.address(), 1).is_err());
    assert!(guest.window.check(&guest.store).is_err());
    second.check(&guest.store).unwrap();
    assert!(second.directory(&guest.store).unwrap().is_empty());
}
