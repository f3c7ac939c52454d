//! One sheet that all guests have attached, written and read by guests and hosts at the same time.

use karmem::host::{Access, AttachOptions, Error};

use crate::sheet::{PAGE, SIZE};
use crate::world::Worker;

/// The guest writes; everybody sees it.
pub(crate) fn written_by_a_guest(worker: &mut Worker<'_>) {
    let (world, thread, count) = (worker.world, worker.thread, worker.next_count());
    let sheet = &world.common;
    let at = worker.guest.attach(sheet, Access::ReadWrite);
    worker.guest.write(&at, sheet.words, thread, count).unwrap();
    sheet.words.expect(sheet.live(), thread, count);
    at.detach(&mut worker.guest.store).unwrap();
    worker.written = count;
}

/// The host writes, through the guest's mapping or its own; everybody sees it.
pub(crate) fn written_by_the_host(worker: &mut Worker<'_>) {
    let (world, thread, count) = (worker.world, worker.thread, worker.next_count());
    let sheet = &world.common;
    let at = worker.guest.attach(sheet, Access::ReadWrite);
    let (guests, own) = (at.live(&worker.guest.store).unwrap(), sheet.live());
    if count % 2 == 0 {
        sheet.words.write(guests, thread, count);
        sheet.words.expect(own, thread, count);
    } else {
        sheet.words.write(own, thread, count);
        sheet.words.expect(guests, thread, count);
    }
    at.detach(&mut worker.guest.store).unwrap();
    worker.written = count;
}

/// Guest and host read what others write.
pub(crate) fn read(worker: &mut Worker<'_>) {
    let sheet = &worker.world.common;
    let at = worker.attach_common();
    assert_eq!(worker.guest.bad_words(&at, sheet.words).unwrap(), 0);
    sheet
        .words
        .read(at.live(&worker.guest.store).unwrap(), &mut worker.seen);
    sheet.words.read(sheet.live(), &mut worker.seen);
    sheet.words.expect(
        at.live(&worker.guest.store).unwrap(),
        worker.thread,
        worker.written,
    );
    at.detach(&mut worker.guest.store).unwrap();
    let error = at.live(&worker.guest.store).unwrap_err();
    assert!(matches!(error, Error::Detached), "{error}");
    worker.guest.expect_trap(at.address());
}

/// Another segment takes the place of the common one, and the common one its.
pub(crate) fn replaced(worker: &mut Worker<'_>) {
    let (common, sealed) = (&worker.world.common, &worker.world.sealed);
    let at = worker.attach_common();
    assert_eq!(worker.guest.bad_words(&at, common.words).unwrap(), 0);
    let store = &mut worker.guest.store;
    let at = at
        .replace(store, &sealed.segment, Access::ReadOnly)
        .unwrap();
    at.freeze(&*store).unwrap();
    assert_eq!(worker.guest.bad_words(&at, sealed.words).unwrap(), 0);
    let store = &mut worker.guest.store;
    let at = at
        .replace(store, &common.segment, Access::ReadWrite)
        .unwrap();
    assert_eq!(worker.guest.bad_words(&at, common.words).unwrap(), 0);
    at.detach(&mut worker.guest.store).unwrap();
}

/// What a guest writes to pages of its own, nobody else sees.
pub(crate) fn copied_on_write(worker: &mut Worker<'_>) {
    let sheet = &worker.world.common;
    let at = worker.guest.attach(sheet, Access::CopyOnWrite);
    worker.guest.fill(at.address(), at.size(), 0x5A).unwrap();
    assert_eq!(
        worker.guest.filled(at.address(), at.size(), 0x5A).unwrap(),
        0
    );
    sheet.words.read(sheet.live(), &mut worker.seen);
    // Nor does this guest, once it has the segment anew.
    at.protect(&mut worker.guest.store, Access::ReadOnly)
        .unwrap();
    assert_eq!(worker.guest.bad_words(&at, sheet.words).unwrap(), 0);
    at.detach(&mut worker.guest.store).unwrap();
}

/// A guest sees the pages that it was given, and none of their neighbours.
pub(crate) fn in_part(worker: &mut Worker<'_>) {
    let start = PAGE * worker.random((SIZE / PAGE) as usize) as u64;
    let sheet = &worker.world.common;
    let guest = &mut worker.guest;
    let options = AttachOptions::new(Access::ReadWrite).part(start..start + PAGE);
    let at = guest
        .window
        .attach(&mut guest.store, &sheet.segment, options)
        .unwrap();
    for offset in [0, PAGE / 2, PAGE - 8] {
        let word = guest.load(at.address() + offset).unwrap();
        sheet.words.expect_one(start + offset, word);
    }
    guest.expect_trap(at.address() + PAGE);
    at.detach(&mut guest.store).unwrap();
    guest.expect_trap(at.address());
}
