//! Who has how much: quotas, and what guests leave behind.

use karmem::host::Heap;
use karmem::host::heap::{HeapError, Share};

use crate::guest::{Guest, Machine, SLOT};

fn attached(quota: u64) -> (Heap, Guest) {
    let heap = Heap::new(4 * SLOT).unwrap();
    let mut guest = Machine::new().guest(4);
    guest.attach_with(&heap, Some(quota));
    (heap, guest)
}

fn numbers(share: Share) -> (u64, u64, u64) {
    (share.blocks, share.used, share.quota)
}

#[test]
fn a_guest_gets_no_more_than_its_quota() {
    let (heap, mut guest) = attached(1000);
    let block = guest.alloc(500, 8);
    assert_eq!(guest.alloc(500, 8), 0);
    let (size, used, quota) = (500, 512, 1000);
    assert_eq!(guest.last_error(), HeapError::Quota { size, used, quota });
    let owner = guest.share().owner();
    assert_eq!(numbers(heap.share(owner).unwrap()), (1, 512, 1000));
    // The host has none, nor have other guests.
    assert!(heap.alloc(SLOT, 8).is_ok());
    let mut other = Machine::new().guest(4);
    other.attach(&heap);
    assert_ne!(other.alloc(SLOT as u32, 8), 0);
    assert_eq!(guest.free(block), 0);
    assert_ne!(guest.alloc(992, 8), 0);
}

#[test]
fn a_quota_counts_what_is_left_after_growing() {
    let (heap, mut guest) = attached(1024);
    let block = guest.alloc(768, 8);
    let behind = guest.alloc(16, 8);
    // It moves: both are there for a moment, but only one counts.
    let moved = guest.realloc(block, 1008, 8);
    assert_ne!(moved, 0);
    assert_eq!(guest.realloc(moved, 1024, 8), 0);
    assert!(matches!(guest.last_error(), HeapError::Quota { .. }));
    let owner = guest.share().owner();
    assert_eq!(heap.share(owner).unwrap().used, 1024);
    assert_eq!(guest.realloc(moved, 16, 8), moved, "less is always allowed");
    assert_eq!((guest.free(moved), guest.free(behind)), (0, 0));
    assert_eq!(heap.share(owner).unwrap().used, 0);
}

#[test]
fn who_reallocates_a_block_has_it_from_then_on() {
    let (heap, mut guest) = attached(1024);
    let mut other = Machine::new().guest(4);
    other.attach(&heap);
    let (owner, other_owner) = (guest.share().owner(), other.share().owner());
    let block = other.alloc(512, 8);
    assert_eq!(guest.realloc(block, 2048, 8), 0, "more than its quota");
    assert_eq!(guest.realloc(block, 1024, 8), block);
    assert_eq!(heap.share(owner).unwrap().used, 1024);
    assert_eq!(heap.share(other_owner).unwrap().used, 0);
    // Nor can a quota be got around by what the host has given away.
    let given = heap.alloc(16, 8).unwrap();
    let address = given.address().unwrap();
    given.give();
    assert_eq!(guest.realloc(address, 32, 8), 0);
    assert!(matches!(guest.last_error(), HeapError::Quota { .. }));
}

#[test]
fn a_quota_can_be_changed() {
    let (heap, mut guest) = attached(0);
    let owner = guest.share().owner();
    assert_eq!(guest.alloc(1, 1), 0);
    heap.set_quota(owner, 64).unwrap();
    let block = guest.alloc(64, 1);
    assert_ne!(block, 0);
    // It keeps what it has.
    heap.set_quota(owner, 16).unwrap();
    assert_eq!(guest.alloc(1, 1), 0);
    guest.store(block, 1);
    assert_eq!(guest.free(block), 0);
    assert_ne!(guest.alloc(1, 1), 0);
}

#[test]
fn what_a_guest_has_stays_when_it_is_gone() {
    for detached in [true, false] {
        let (heap, mut guest) = attached(SLOT);
        let owner = guest.share().owner();
        let block = guest.alloc(64, 8);
        let of_host = heap.alloc(64, 8).unwrap();
        guest.store(block, 42);
        if detached {
            guest.detach();
            assert_eq!(guest.alloc(64, 8), 0);
        }
        drop(guest);
        assert_eq!(heap.share(owner).unwrap().blocks, 1);

        let mut other = Machine::new().guest(4);
        other.attach(&heap);
        assert_ne!(other.share().owner(), owner);
        assert_eq!(other.load(block), 42);
        let own = other.alloc(64, 8);
        assert_ne!(own, block);

        assert_eq!(heap.free_all(owner), 1);
        assert_eq!(heap.share(owner), Err(HeapError::NoSuchOwner));
        assert_eq!(heap.free_all(owner), 0);
        assert_eq!(heap.stats().blocks, 2, "nobody else's are gone");
        assert_eq!(heap.set_quota(owner, 1), Err(HeapError::NoSuchOwner));
        drop(of_host);
        assert_eq!(other.free(own), 0);
    }
}

#[test]
fn owners_are_never_confused_with_earlier_ones() {
    let heap = Heap::new(SLOT).unwrap();
    let machine = Machine::new();
    let mut earlier = Vec::new();
    for _ in 0..10 {
        let mut guest = machine.guest(1);
        guest.attach(&heap);
        let owner = guest.share().owner();
        assert!(!earlier.contains(&owner));
        assert!(heap.share(owner).is_ok());
        earlier.push(owner);
        // The last block of the last guest goes after the guest itself.
        let block = guest.alloc(16, 8);
        drop(guest);
        assert_eq!(heap.share(owner).unwrap().blocks, 1);
        heap.free(block).unwrap();
    }
    for owner in earlier {
        assert_eq!(heap.share(owner), Err(HeapError::NoSuchOwner));
    }
}
