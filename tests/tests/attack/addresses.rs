//! Addresses and sizes at the end of 64 bits: they are errors, and never come out small again on the other side.

use karmem::host::{Access, AttachOptions, Error, Heap, HeapError, Segment, Window, WindowOptions};

use crate::guest::{SLOT, engine, instance};

const GUEST: &str = r#"(module (memory (export "memory") i64 1))"#;

/// A memory without a maximum, and one whose maximum is all that there is.
const GUESTS: [&str; 2] = [
    GUEST,
    r#"(module (memory (export "memory") i64 1 0x1000000000000))"#,
];

#[test]
fn no_window_is_opened_around_the_end() {
    for wat in GUESTS {
        let (mut store, instance) = instance(&engine(), wat);
        // With each size, the window would end where the memory ends now, behind it, or below.
        for base in [
            u64::MAX - (SLOT - 1),
            1 << 63,
            u64::MAX << 40,
            u64::MAX << 36,
        ] {
            for end in [SLOT, 2 * SLOT, 16 * SLOT, 0] {
                let size = end.wrapping_sub(base);
                let options = WindowOptions::new(size).base(base);
                let error = Window::open(&mut store, &instance, options).unwrap_err();
                assert!(
                    matches!(error, Error::AddressSpace { .. } | Error::WindowSize { .. }),
                    "{size:#x} bytes at {base:#x}: {error}"
                );
            }
        }
        // And the memory is as it was.
        let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
        assert_eq!(window.base(), SLOT);
    }
}

#[test]
fn no_window_grows_over_the_end() {
    let (mut store, instance) = instance(&engine(), GUEST);
    let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
    let end = window.base() + window.size();
    for additional in [u64::MAX - (SLOT - 1), 0_u64.wrapping_sub(end), 1 << 63] {
        let error = window.grow(&mut store, additional).unwrap_err();
        assert!(matches!(error, Error::AddressSpace { .. }), "{error}");
    }
    assert_eq!(window.size(), 4 * SLOT);
}

#[test]
fn no_segment_is_attached_around_the_end() {
    let (mut store, instance) = instance(&engine(), GUEST);
    let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
    let segment = Segment::anonymous(2 * SLOT).unwrap();
    for offset in [u64::MAX - (SLOT - 1), u64::MAX - (2 * SLOT - 1), 1 << 63] {
        let options = AttachOptions::new(Access::ReadWrite).at(offset);
        let error = window.attach(&mut store, &segment, options).unwrap_err();
        assert!(matches!(error, Error::OutsideWindow { .. }), "{error}");
    }
    for part in [SLOT..u64::MAX, u64::MAX - 4095..u64::MAX] {
        let options = AttachOptions::new(Access::ReadWrite).part(part);
        let error = window.attach(&mut store, &segment, options).unwrap_err();
        assert!(matches!(error, Error::Part { .. }), "{error}");
    }
}

#[test]
fn no_heap_lies_around_the_end() {
    for address in [u64::MAX - (SLOT - 1), 1 << 63] {
        // An error here, or wherever the address is used.
        let Ok(mut heap) = Heap::new(2 * SLOT).unwrap().at(address) else {
            continue;
        };
        heap.chain(&mut Heap::new(SLOT).unwrap()).unwrap();
        let block = heap.alloc(2 * SLOT, 8).unwrap();
        assert!(block.address().is_ok_and(|start| start == address));
        let block = heap.alloc(SLOT, 8).unwrap();
        assert!(block.address().is_ok_and(|start| start > address));
    }
}

#[test]
fn a_heap_stays_where_guests_have_it() {
    let (mut store, instance) = instance(&engine(), GUEST);
    let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
    let heap = Heap::new(SLOT).unwrap();
    let mut share = heap.attach(&window, &mut store, None).unwrap();
    let address = heap.address().unwrap();
    let heap = heap.at(address).unwrap();
    share.detach(&mut store).unwrap();
    let heap = heap.at(address + SLOT).unwrap();
    let share = heap.attach(&window, &mut store, None).unwrap();
    let address = address + SLOT;
    let refused = heap.at(address - SLOT).unwrap_err();
    assert_eq!(refused, HeapError::Attached { address });
    drop(share);
}
