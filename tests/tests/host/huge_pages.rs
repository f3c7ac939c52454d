//! Segments that are large enough for huge pages hold what they should, wherever they are mapped.

use karmem::host::{Access, AttachOptions, Segment, SegmentOptions, Window, WindowOptions};

use crate::guest::{Guest, SLOT, engine, instance};

const MIB: u64 = 1 << 20;

/// Bytes of which no two neighbouring pages are alike.
fn pattern(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at / 4096 * 7 + at) as u8).collect()
}

#[test]
fn a_large_copy_is_the_same_and_zeros_behind() {
    for size in [2 * MIB as usize, 5 * MIB as usize + 123, 9 * MIB as usize] {
        let bytes = pattern(size);
        let mut segment = Segment::copy_of(&bytes).unwrap();
        segment.seal().unwrap();
        let copied = segment.freeze().unwrap().bytes();
        assert!(copied[..size] == bytes && copied[size..].iter().all(|byte| *byte == 0));
        let again = segment.snapshot().unwrap();
        assert!(again.freeze().unwrap().bytes() == copied);
    }
}

#[test]
fn taken_in_huge_pages_it_is_zero_and_shared_as_ever() {
    let mut guest = Guest::new(&engine(), 400);
    let options = SegmentOptions::new(5 * MIB + SLOT).huge_pages();
    let mut segment = Segment::anonymous(options).unwrap();
    let bytes = segment.freeze_detached().unwrap().bytes();
    assert!(bytes.iter().all(|byte| *byte == 0));
    let anywhere = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    // Where it can't be mapped in huge pages.
    let odd = anywhere.address() - guest.window.base() + 6 * MIB + SLOT;
    let odd = AttachOptions::new(Access::ReadOnly).at(odd);
    let odd = guest
        .window
        .attach(&mut guest.store, &segment, odd)
        .unwrap();
    // Part of it, from within a huge page.
    let part = AttachOptions::new(Access::ReadOnly).part(3 * MIB..5 * MIB + SLOT);
    let part = guest
        .window
        .attach(&mut guest.store, &segment, part)
        .unwrap();
    for at in (0..5 * MIB).step_by(MIB as usize / 2) {
        guest.store(anywhere.address() + at, at as u32 + 1);
        assert_eq!(guest.load(odd.address() + at), at as u32 + 1);
        if at >= 3 * MIB {
            assert_eq!(guest.load(part.address() + at - 3 * MIB), at as u32 + 1);
        }
    }
    assert!(guest.try_load(part.address() + 2 * MIB + SLOT).is_err());
}

#[test]
fn large_segments_lie_at_multiples_of_two_mib_if_there_is_room() {
    let large = Segment::anonymous(2 * MIB).unwrap();
    // Of 64 KiB to 7.6 MiB, and of 2 MiB to 5.5 MiB, the first slot is the directory's.
    for (base, size, expected) in [
        (SLOT, 120 * SLOT, [2 * MIB, 4 * MIB].as_slice()),
        (2 * MIB, 56 * SLOT, &[2 * MIB + SLOT]),
    ] {
        let (mut store, instance) = instance(&engine(), r#"(module (memory (export "memory") 1))"#);
        let options = WindowOptions::new(size).base(base);
        let window = Window::open(&mut store, &instance, options).unwrap();
        for expected in expected {
            let attached = window.attach(&mut store, &large, Access::ReadOnly);
            assert_eq!(attached.unwrap().address(), *expected);
        }
    }
}
