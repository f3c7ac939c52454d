//! Faults are reported each time, to the window in which they were, and to no other.

use karmem::host::{Access, Error};

use crate::guest::{Guest, SLOT, engine, segment};

#[test]
fn each_fault_is_reported_whatever_was_found_sound_before() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let segment = segment(1);
    let mut address = 0;
    for guest in [&mut one, &mut other] {
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadOnly);
        address = attached.unwrap().address();
    }
    for _ in 0..3 {
        let error = one.fill(address, SLOT).unwrap_err();
        assert!(matches!(error, Error::Faulted(_)), "{error}");
        other.window.check(&other.store).unwrap();
        let error = other.fill(address, SLOT).unwrap_err();
        assert!(matches!(error, Error::Faulted(_)), "{error}");
        for guest in [&mut one, &mut other] {
            for _ in 0..2 {
                let error = guest.window.check(&guest.store).unwrap_err();
                assert!(matches!(error, Error::Faulted(_)), "{error}");
            }
            guest.window.restore(&mut guest.store).unwrap();
            for _ in 0..2 {
                guest.window.check(&guest.store).unwrap();
            }
        }
    }
}
