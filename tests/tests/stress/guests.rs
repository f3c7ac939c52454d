//! Guests that come, go, and change threads.

use karmem::host::{Access, AttachOptions, Error};

use crate::guest::SLOT;
use crate::world::Worker;

/// What guests that look for another thread have attached to them.
const LEFT: &str = "left";

/// Leaves the guest, with something attached, to another thread, and takes the one that somebody else has left.
pub(crate) fn swapped(worker: &mut Worker<'_>) {
    let sheet = &worker.world.common;
    let guest = &mut worker.guest;
    let options = AttachOptions::new(Access::ReadWrite).named(LEFT);
    let attached = guest
        .window
        .attach(&mut guest.store, &sheet.segment, options);
    attached.unwrap();
    let mut waiting = worker.world.guests.lock().unwrap();
    let next = waiting.pop().unwrap_or_else(|| worker.world.guest());
    waiting.push(std::mem::replace(&mut worker.guest, next));
    drop(waiting);

    let guest = &mut worker.guest;
    guest.expect_own_bytes();
    if let Some(at) = guest.window.find(&guest.store, LEFT).unwrap() {
        assert_eq!(guest.bad_words(&at, sheet.words).unwrap(), 0);
        let live = at.live(&guest.store).unwrap();
        sheet.words.expect(live, worker.thread, worker.written);
        at.detach(&mut guest.store).unwrap();
    }
}

/// The guest goes with all that is attached to it; handles of it that are left are errors.
pub(crate) fn renewed(worker: &mut Worker<'_>) {
    let at = worker.guest.attach(&worker.world.sealed, Access::ReadOnly);
    let window = worker.guest.window.clone();
    worker.guest.expect_own_bytes();
    worker.guest = worker.world.guest();
    let store = &mut worker.guest.store;
    let errors = [
        at.freeze(&*store).unwrap_err(),
        at.detach(store).unwrap_err(),
        window.restore(store).unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error, Error::StoreDropped), "{error}");
    }
}

/// The window grows over memory behind it, which is as closed as the rest of it.
pub(crate) fn grown(worker: &mut Worker<'_>) {
    let guest = &mut worker.guest;
    let end = guest.window.base() + guest.window.size();
    guest.window.grow(&mut guest.store, SLOT).unwrap();
    guest.expect_trap(end);
    guest.expect_trap(end + SLOT - 8);
}
