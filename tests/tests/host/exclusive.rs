//! Messages that the host changes in place, where a guest has them to itself.

use karmem::VerifyOptions;
use karmem::directory::Directory;
use karmem::host::{Access, Error, Segment};

use crate::guest::{Guest, engine, segment};

/// A segment with a message that says `attached`, which is four bytes at some place in it.
fn built(attached: u32) -> Segment {
    let mut segment = segment(1);
    let message = segment.builder().unwrap();
    let mut root = message.root::<Directory>().unwrap();
    root.set_attached(attached);
    message.finish(root).unwrap();
    segment
}

fn count_up(exclusive: karmem::Exclusive<'_>) {
    let mut directory = exclusive
        .access::<Directory>(&VerifyOptions::DEFAULT)
        .unwrap();
    let count = directory.attached() + 1;
    directory.set_attached(count).unwrap();
}

#[test]
fn the_host_changes_what_a_guest_has_to_itself() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = built(41);
    count_up(segment.exclusive().unwrap());
    let attached = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .unwrap();
    assert!(matches!(
        segment.exclusive().unwrap_err(),
        Error::InUseExclusively
    ));
    count_up(attached.exclusive(&mut guest.store).unwrap());
    let frozen = attached.freeze(&guest.store).unwrap();
    let directory = frozen.access::<Directory>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(directory.attached(), 43);
    let at = (0..frozen.bytes().len())
        .find(|&at| frozen.bytes()[at] == 43)
        .unwrap();
    assert_eq!(
        guest.load(attached.address() + at as u64),
        43,
        "the guest sees it"
    );
}

#[test]
fn what_others_have_too_is_not_changed_in_place() {
    let mut guest = Guest::new(&engine(), 4);
    let mut shared = built(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &shared, Access::ReadWrite)
        .unwrap();
    let mut sealed = built(1);
    sealed.seal().unwrap();
    let private = guest
        .window
        .attach(&mut guest.store, &sealed, Access::CopyOnWrite)
        .unwrap();
    for attached in [attached, private] {
        assert!(matches!(
            attached.exclusive(&mut guest.store).unwrap_err(),
            Error::WrongAccess { .. }
        ));
    }
    assert!(matches!(
        shared.exclusive().unwrap_err(),
        Error::InUse { .. }
    ));
    assert!(matches!(
        sealed.exclusive().unwrap_err(),
        Error::Sealed { .. }
    ));
}
