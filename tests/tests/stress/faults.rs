//! Accesses that mappings do not allow, while others use the same segments.

use karmem::host::{
    Access, AttachOptions, Error, FaultAccess, FaultCause, FaultPlace, Faulted, Window,
};

use crate::guest::{BASE, SLOT};
use crate::sheet::SIZE;
use crate::world::Worker;

/// The fault that a call has ended with.
fn faulted<T: std::fmt::Debug>(called: Result<T, Error>) -> Faulted {
    match called {
        Err(Error::Faulted(faulted)) => faulted,
        other => panic!("not a fault: {other:?}"),
    }
}

/// The guest fills what it may only read.
pub(crate) fn read_only(worker: &mut Worker<'_>) {
    let sheet = if worker.random(2) == 0 {
        &worker.world.common
    } else {
        &worker.world.sealed
    };
    let guest = &mut worker.guest;
    let at = guest.attach(sheet, Access::ReadOnly);
    let other = guest.attach(sheet, Access::ReadOnly);
    let fault = faulted(guest.fill(at.address(), SIZE, 0x5A));
    assert_eq!((fault.offset, fault.size), (0, SIZE));
    assert_eq!(fault.access, FaultAccess::Write);
    assert!(
        matches!(fault.place, FaultPlace::Window { base: BASE, address, .. } if address == at.address()),
        "{fault}"
    );
    // Nobody runs the guest, and nobody looks at it, until it is restored. Its other mapping is not concerned.
    faulted(guest.load(other.address()));
    assert!(at.live(&guest.store).is_err() && at.freeze(&guest.store).is_err());
    assert!(other.live(&guest.store).is_ok() || other.freeze(&guest.store).is_ok());
    guest.window.restore(&mut guest.store).unwrap();
    for at in [at, other] {
        assert_eq!(guest.bad_words(&at, sheet.words).unwrap(), 0);
        at.detach(&mut guest.store).unwrap();
    }
    guest.expect_own_bytes();
}

/// The guest fills what nothing is attached to, between two mappings.
pub(crate) fn hole(worker: &mut Worker<'_>) {
    let sheet = &worker.world.common;
    let guest = &mut worker.guest;
    let options = |offset| AttachOptions::new(Access::ReadWrite).at(offset);
    let first = Window::DIRECTORY_SIZE;
    let [below, above] = [first, first + 3 * SLOT].map(|offset| {
        (guest.window)
            .attach(&mut guest.store, &sheet.segment, options(offset))
            .unwrap()
    });
    let hole = below.address() + SIZE..above.address();
    guest.expect_trap(hole.start);
    guest.expect_trap(hole.end - 8);
    let fault = faulted(guest.fill(hole.start + 4096, 2 * SLOT - 4096, 0x5A));
    assert_eq!(
        (fault.offset, fault.size),
        (hole.start + 4096 - BASE, guest.window.size())
    );
    assert!(
        matches!(fault.place, FaultPlace::Hole { base: BASE, .. }),
        "{fault}"
    );
    guest.window.restore(&mut guest.store).unwrap();
    guest.expect_trap(hole.start + 4096);
    for at in [below, above] {
        assert_eq!(guest.bad_words(&at, sheet.words).unwrap(), 0);
        let live = at.live(&guest.store).unwrap();
        sheet.words.expect(live, worker.thread, worker.written);
        at.detach(&mut guest.store).unwrap();
    }
    guest.expect_own_bytes();
}

/// A file is cut, by this thread or by any other, while everybody reads it.
pub(crate) fn cut(worker: &mut Worker<'_>) {
    let sheet = &worker.world.cut;
    let (thread, count) = (worker.thread, worker.next_count());
    let size = [0, 4096, SIZE][worker.random(3)];
    worker.world.file.set_len(size).unwrap();
    let guest = &mut worker.guest;
    let access = [Access::ReadOnly, Access::ReadWrite, Access::CopyOnWrite];
    let access = access[count as usize % 3];
    let at = guest.attach(sheet, access);
    // The file may be long again by the time that the fault is reported.
    let is_cut = |error: &Error| {
        let Error::Faulted(fault) = error else {
            return false;
        };
        matches!(
            fault.cause,
            FaultCause::Shortened { .. } | FaultCause::Unavailable
        )
    };
    match guest.bad_words_but_zeros(&at, sheet.words) {
        Ok(bad) => assert_eq!(bad, 0),
        Err(error) => assert!(is_cut(&error), "{error}"),
    }
    guest.window.restore(&mut guest.store).unwrap();
    if access != Access::ReadOnly
        && let Err(error) = guest.write(&at, sheet.words, thread, count)
    {
        assert!(is_cut(&error), "{error}");
    }
    worker.world.file.set_len(SIZE).unwrap();
    guest.window.restore(&mut guest.store).unwrap();
    at.detach(&mut guest.store).unwrap();
}
