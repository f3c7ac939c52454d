//! Several heaps side by side.

use karmem::host::heap::HeapError;
use karmem::host::{Error, Heap};

use crate::guest::{HEAP, Machine, SLOT};

/// Heaps of one, two and three slots, chained.
fn chain() -> Heap {
    let mut chain = Heap::new(SLOT).unwrap();
    for slots in [2, 3] {
        let mut other = Heap::new(slots * SLOT).unwrap();
        chain.chain(&mut other).unwrap();
        assert_eq!(other.size(), 0);
        assert_eq!(other.alloc(1, 1).unwrap_err(), HeapError::NoMemory);
    }
    assert_eq!(chain.size(), 6 * SLOT);
    chain
}

fn refusal<T>(result: karmem::host::Result<T>) -> HeapError {
    match result {
        Err(Error::Heap(error)) => error,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("no error"),
    }
}

#[test]
fn a_chain_is_one_range_of_addresses() {
    let heap = chain();
    let machine = Machine::new();
    let (mut guest, mut other) = (machine.guest(6), machine.guest(6));
    guest.attach(&heap);
    other.attach(&heap);
    // The first that has room: three slots only the last has, two the one in the middle.
    let three = guest.alloc(3 * SLOT as u32, 8);
    let two = guest.alloc(2 * SLOT as u32, 8);
    let one = guest.alloc(SLOT as u32, 8);
    assert_eq!((one, two, three), (HEAP, HEAP + SLOT, HEAP + 3 * SLOT));
    assert_eq!(guest.alloc(1, 1), 0);
    for address in (one..one + 6 * SLOT).step_by(4096) {
        guest.store(address, address);
    }
    for address in (one..one + 6 * SLOT).step_by(4096) {
        assert_eq!(other.load(address), address);
    }
    // The host reads in one piece of it at a time.
    assert!(heap.live(two, 2 * SLOT).is_ok());
    let (address, size, left) = (two, 3 * SLOT, 2 * SLOT);
    assert_eq!(
        refusal(heap.live(two, 3 * SLOT)),
        HeapError::TooLong {
            address,
            size,
            left
        }
    );
    for block in [two, one, three] {
        assert_eq!(other.free(block), 0);
    }
    assert_eq!(heap.stats().free, 6 * SLOT);
    // Moving from one piece to another.
    let block = guest.alloc(SLOT as u32, 8);
    guest.store(block + SLOT - 8, 5);
    let moved = guest.realloc(block, 3 * SLOT as u32, 8);
    assert_eq!(moved, HEAP + 3 * SLOT);
    assert_eq!(guest.load(moved + SLOT - 8), 5);
}

#[test]
fn a_chain_is_taken_apart_from_behind() {
    let mut heap = chain();
    let of_host = heap.alloc(16, 8).unwrap();
    let last = heap.unchain().unwrap();
    assert_eq!((last.size(), last.address()), (3 * SLOT, None));
    assert_eq!(last.alloc(3 * SLOT, 8).unwrap().size(), 3 * SLOT);
    let in_second = heap.alloc(2 * SLOT, 8).unwrap();
    assert_eq!(
        refusal(heap.unchain()),
        HeapError::BlocksInUse { blocks: 1 }
    );
    drop(in_second);
    assert_eq!(heap.unchain().unwrap().size(), 2 * SLOT);
    assert_eq!(refusal(heap.unchain()), HeapError::NotChained);
    assert_eq!(of_host.live().unwrap().size(), 16);
}

#[test]
fn attached_guests_forbid_changes_of_the_memory() {
    let mut heap = chain();
    let mut guest = Machine::new().guest(6);
    guest.attach(&heap);
    let mut other = Heap::new(SLOT).unwrap();
    for result in [
        heap.chain(&mut other),
        other.chain(&mut heap),
        heap.unchain().map(|_| ()),
        heap.reset(),
    ] {
        assert!(matches!(result, Err(Error::InUse { writers: 1, .. })));
    }
    assert_eq!((heap.size(), other.size()), (6 * SLOT, SLOT));
    guest.detach();
    heap.chain(&mut other).unwrap();
    assert_eq!(heap.size(), 7 * SLOT);
    // A store that is gone is as good as detached.
    let mut guest = Machine::new().guest(7);
    guest.attach(&heap);
    assert!(heap.unchain().is_err());
    drop(guest);
    heap.unchain().unwrap();
}

#[test]
fn blocks_forbid_what_would_move_them() {
    let mut heap = Heap::new(SLOT).unwrap();
    let mut other = Heap::new(SLOT).unwrap();
    let block = other.alloc(16, 8).unwrap();
    assert_eq!(
        refusal(heap.chain(&mut other)),
        HeapError::BlocksInUse { blocks: 1 }
    );
    assert_eq!(other.size(), SLOT);
    drop(block);
    heap.chain(&mut other).unwrap();
    assert_eq!(refusal(heap.chain(&mut other)), HeapError::NoMemory);
    let mut guest = Machine::new().guest(6);
    assert_eq!(
        refusal(other.attach(&guest.window, &mut guest.store, None)),
        HeapError::NoMemory
    );
}

#[test]
fn a_reset_frees_what_guests_have_left() {
    let mut heap = chain();
    let mut guest = Machine::new().guest(6);
    guest.attach(&heap);
    let owner = guest.share().owner();
    for _ in 0..100 {
        assert_ne!(guest.alloc(1000, 8), 0);
    }
    drop(guest);
    let block = heap.alloc(16, 8).unwrap();
    assert_eq!(refusal(heap.reset()), HeapError::BlocksInUse { blocks: 1 });
    assert_eq!(heap.stats().blocks, 101);
    drop(block);
    heap.reset().unwrap();
    assert_eq!(heap.stats().blocks, 0);
    assert_eq!(heap.stats().free, 6 * SLOT);
    assert_eq!(heap.share(owner), Err(HeapError::NoSuchOwner));
    // The address stays: windows are made for it.
    assert_eq!(heap.address(), Some(HEAP));
    let mut guest = Machine::new().guest(6);
    guest.attach(&heap);
    assert_eq!(guest.alloc(16, 8), HEAP);
}
