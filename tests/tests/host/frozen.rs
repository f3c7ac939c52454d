//! What the host may read in place while a guest has it, and what a fault does to that.

use karmem::host::{Access, AttachOptions, Error, FaultCause, FaultPlace};

use crate::guest::{Guest, SLOT, engine, segment};

#[test]
fn an_exclusive_segment_is_frozen_while_its_store_is_borrowed() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    let attached = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap();
    guest.store(attached.address(), 42);
    assert_eq!(attached.freeze(&guest.store).unwrap().bytes()[0], 42);
    guest.store(attached.address(), 43);
    assert_eq!(attached.freeze(&guest.store).unwrap().bytes()[0], 43);
    assert!(matches!(
        attached.live(&guest.store).unwrap_err(),
        Error::WrongAccess { .. }
    ));

    assert!(matches!(
        segment.live().unwrap_err(),
        Error::InUseExclusively
    ));
    assert!(matches!(
        segment.builder().unwrap_err(),
        Error::InUseExclusively
    ));
    assert!(matches!(
        segment.freeze_detached().unwrap_err(),
        Error::InUseExclusively
    ));
    let result = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly);
    assert!(matches!(result.unwrap_err(), Error::InUseExclusively));

    attached.detach(&mut guest.store).unwrap();
    assert_eq!(segment.freeze_detached().unwrap().bytes()[0], 43);
}

#[test]
fn what_is_attached_can_not_be_attached_exclusively() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let mut segment = segment(1);
    one.window
        .attach(&mut one.store, &segment, Access::ReadOnly)
        .unwrap();
    let error = other
        .window
        .attach_exclusive(&mut other.store, &mut segment, Access::Exclusive)
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::InUse {
                readers: 1,
                writers: 0
            }
        ),
        "{error}"
    );
    let error = other
        .window
        .attach(&mut other.store, &segment, Access::Exclusive)
        .unwrap_err();
    assert!(matches!(error, Error::WrongAccess { .. }), "{error}");
}

#[test]
fn only_what_nobody_else_writes_is_frozen_in_a_guest() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    for access in [Access::ReadOnly, Access::ReadWrite, Access::CopyOnWrite] {
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, access)
            .unwrap();
        assert!(
            matches!(attached.freeze(&guest.store).unwrap_err(), Error::NotFrozen),
            "{access:?}"
        );
        attached.live(&guest.store).unwrap();
        attached.detach(&mut guest.store).unwrap();
    }
    segment.seal().unwrap();
    for access in [Access::ReadOnly, Access::CopyOnWrite] {
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, access)
            .unwrap();
        attached.freeze(&guest.store).unwrap();
        assert!(
            matches!(
                attached.live(&guest.store).unwrap_err(),
                Error::WrongAccess { .. }
            ),
            "{access:?}"
        );
        assert!(
            matches!(
                attached.builder(&mut guest.store).unwrap_err(),
                Error::WrongAccess { .. }
            ),
            "{access:?}"
        );
        attached.detach(&mut guest.store).unwrap();
    }
    let result = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite);
    assert!(matches!(result.unwrap_err(), Error::Sealed { .. }));
}

#[test]
fn a_fault_says_where_and_lasts_until_it_is_restored() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    segment.seal().unwrap();
    let options = AttachOptions::new(Access::ReadOnly).named("monsters");
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, options)
        .unwrap();
    let error = guest.fill(attached.address() + 0x1234, 10).unwrap_err();
    let Error::Faulted(fault) = &error else {
        panic!("{error}")
    };
    assert_eq!(
        (fault.offset, fault.size, fault.cause),
        (0x1234, SLOT, FaultCause::NotAllowed)
    );
    let FaultPlace::Window {
        base,
        address,
        name,
        ..
    } = &fault.place
    else {
        panic!("{error}")
    };
    assert_eq!(
        (*base, *address, name.as_str()),
        (guest.window.base(), attached.address(), "monsters")
    );
    let call = guest
        .window
        .call(&mut guest.store, |_| -> wasmtime::Result<()> {
            panic!("no call before it is restored")
        });
    assert!(matches!(call, Err(Error::Faulted(_))));
    assert!(matches!(
        attached.freeze(&guest.store).unwrap_err(),
        Error::Faulted(_)
    ));
    guest.window.restore(&mut guest.store).unwrap();
    assert!(
        attached
            .freeze(&guest.store)
            .unwrap()
            .bytes()
            .iter()
            .all(|byte| *byte == 0)
    );
    guest.fill(0, 1).unwrap();
}
