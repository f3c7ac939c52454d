//! Parts of segments: whole pages, and none of their neighbours.

use karmem::host::{Access, AttachOptions, Error, Segment};

use crate::guest::{Guest, SLOT, engine, segment};

const PAGE: u64 = 4096;

fn part(access: Access, from: u64, to: u64) -> AttachOptions {
    AttachOptions::new(access).part(from..to)
}

#[test]
fn a_guest_sees_the_part_and_not_a_byte_more() {
    let engine = engine();
    let (mut all, mut some) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let segment = segment(2);
    let whole = all
        .window
        .attach(&mut all.store, &segment, Access::ReadWrite)
        .unwrap();
    for page in 0..2 * SLOT / PAGE {
        all.store(whole.address() + page * PAGE, 100 + page as u32);
    }
    let attached = some
        .window
        .attach(
            &mut some.store,
            &segment,
            part(Access::ReadWrite, 3 * PAGE, 5 * PAGE),
        )
        .unwrap();
    assert_eq!(attached.size(), 2 * PAGE);
    assert_eq!(some.load(attached.address()), 103);
    assert_eq!(some.load(attached.address() + PAGE), 104);
    for outside in [attached.address() - 4, attached.address() + 2 * PAGE] {
        assert!(
            matches!(some.try_load(outside), Err(Error::Call(_))) || outside < attached.address()
        );
    }
    some.store(attached.address(), 7);
    assert_eq!(all.load(whole.address() + 3 * PAGE), 7);
    assert_eq!(
        attached.live(&some.store).unwrap().size(),
        2 * PAGE as usize
    );
}

#[test]
fn a_fault_in_a_part_leaves_its_neighbours_hidden() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(2);
    let read_only = part(Access::ReadOnly, PAGE, 2 * PAGE);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, read_only)
        .unwrap();
    guest.fill(attached.address(), 4).unwrap_err();
    assert!(matches!(
        guest.try_load(attached.address()),
        Err(Error::Faulted(_))
    ));
    guest.window.restore(&mut guest.store).unwrap();
    assert_eq!(guest.load(attached.address()), 0);
    assert!(guest.try_load(attached.address() + PAGE).is_err());
}

#[test]
fn parts_are_whole_pages_of_the_segment() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = Segment::anonymous(3 * PAGE).unwrap();
    let mut attach = |from, to| {
        let options = part(Access::ReadOnly, from, to);
        guest.window.attach(&mut guest.store, &segment, options)
    };
    for (from, to) in [
        (0, 0),
        (PAGE, PAGE),
        (2 * PAGE, PAGE),
        (1, PAGE),
        (0, PAGE + 1),
        (0, 4 * PAGE),
        (3 * PAGE, 4 * PAGE),
        (0, u64::MAX),
        (u64::MAX - PAGE + 1, u64::MAX),
    ] {
        let error = attach(from, to).unwrap_err();
        assert!(
            matches!(&error, Error::Part { part, size: 0x3000, .. } if *part == (from..to)),
            "{error}"
        );
    }
    attach(2 * PAGE, 3 * PAGE).unwrap();
}
