//! Blocks that host and guests allocate, pass on and free.

use karmem::Live;
use karmem::host::heap::{Block, HeapError, Owner};
use karmem::host::{Error, Heap, Result};
use karmem_tests::game::{Monsters, Vec3};

use crate::guest::{Guest, HEAP, Machine, SLOT};

const SIZE: u64 = 4 * SLOT;

fn attached() -> (Heap, Guest) {
    let heap = Heap::new(SIZE).unwrap();
    let mut guest = Machine::new().guest(4);
    guest.attach(&heap);
    (heap, guest)
}

fn build(block: &mut Block, mana: i16) {
    let message = block.builder().unwrap();
    let mut root = message.root::<Monsters>().unwrap();
    let mut monsters = root.init_monsters(1).unwrap();
    for mut monster in monsters.iter() {
        let mut data = monster.init_data().unwrap();
        data.set_mana(mana)
            .set_path(&[Vec3::new(1.0, 2.0, 3.0)])
            .unwrap();
    }
    message.finish(root).unwrap();
}

fn mana(bytes: Live<'_>) -> i16 {
    let monsters = bytes.access::<Monsters>().unwrap().monsters().unwrap();
    monsters
        .iter()
        .next()
        .unwrap()
        .data()
        .unwrap()
        .mana()
        .load()
}

#[test]
fn what_a_guest_allocates_it_and_others_can_use() {
    let (heap, mut guest) = attached();
    let mut other = Machine::new().guest(4);
    other.attach(&heap);
    let block = guest.alloc(100, 8);
    assert!((HEAP..HEAP + SIZE - 100).contains(&block));
    guest.store(block, 42);
    assert_eq!(other.load(block), 42);
    let stats = heap.stats();
    assert_eq!((stats.blocks, stats.blocks_of_host), (1, 0));
    assert_eq!(stats.free, SIZE - 112);
    assert_eq!(other.free(block), 0, "any guest may free it");
    assert_eq!(heap.stats().free, SIZE);
}

#[test]
fn blocks_are_aligned_as_asked_for() {
    let (heap, mut guest) = attached();
    for align in (0..=12).map(|bits| 1 << bits) {
        let unaligned = guest.alloc(1, 1);
        let aligned = guest.alloc(10, align);
        assert!(unaligned.is_multiple_of(8));
        assert!(aligned > 0 && aligned.is_multiple_of(u64::from(align).max(8)));
        let of_host = heap.alloc(10, align.into()).unwrap();
        assert!(of_host.address().unwrap().is_multiple_of(align.into()));
    }
    // What lies in front of an aligned block is not lost.
    assert_eq!(heap.stats().free, SIZE - 13 * 32);
}

#[test]
fn the_whole_heap_is_one_block() {
    let (heap, mut guest) = attached();
    let all = guest.alloc(SIZE as u32, 4096);
    assert_eq!(all, HEAP);
    assert_eq!(guest.alloc(1, 1), 0);
    assert_eq!(
        guest.last_error(),
        HeapError::OutOfMemory {
            size: 1,
            align: 1,
            free: 0,
        }
    );
    assert_eq!(
        heap.alloc(17, 8).unwrap_err().to_string(),
        "no room for a block of 17 bytes, aligned to 8: 0 bytes are free, but no piece of them is long enough"
    );
    guest.fill(all, 7, SIZE);
    assert_eq!(guest.free(all), 0);
}

#[test]
fn a_block_of_the_hosts_is_its_own_until_it_is_dropped() {
    let (heap, mut guest) = attached();
    let mut block = heap.alloc(1000, 8).unwrap();
    build(&mut block, 7);
    let address = block.address().unwrap();
    let free = guest.free(address);
    assert_eq!(free, HeapError::OfTheHost { address }.number());
    assert_eq!(guest.realloc(address, 10, 8), 0);
    assert_eq!(guest.last_error(), HeapError::OfTheHost { address });
    assert_eq!(heap.free(address), Err(HeapError::OfTheHost { address }));
    assert_eq!(
        heap.take(address).unwrap_err(),
        HeapError::OfTheHost { address }
    );
    // None of it went to anybody else.
    assert!(heap.alloc(SIZE - 1000, 8).is_err());
    assert_eq!(mana(block.live().unwrap()), 7);
    drop(block);
    assert_eq!(heap.stats().free, SIZE);
    assert_eq!(heap.free(address), Err(HeapError::NotABlock { address }));
}

#[test]
fn a_block_that_was_given_away_is_the_guests() {
    let (heap, mut guest) = attached();
    let mut block = heap.alloc(1000, 8).unwrap();
    build(&mut block, 7);
    let address = block.address().unwrap();
    block.give();
    assert_eq!(heap.share(Owner::GIVEN).unwrap().blocks, 1);
    assert_eq!(mana(heap.live(address, 1000).unwrap()), 7);
    assert_eq!(guest.free(address), 0);
    assert_eq!(heap.share(Owner::GIVEN).unwrap().blocks, 0);
    assert_eq!(heap.stats().free, SIZE);
}

#[test]
fn a_block_that_the_host_has_taken_no_guest_frees() {
    let (heap, mut guest) = attached();
    let address = guest.alloc(64, 8);
    let owner = guest.share().owner();
    assert_eq!(heap.share(owner).unwrap().used, 64);
    let block = heap.take(address).unwrap();
    assert_eq!(block.size(), 64);
    assert_eq!(heap.share(owner).unwrap().used, 0);
    assert_ne!(guest.free(address), 0);
    drop(block);
    assert_eq!(heap.stats().free, SIZE);
}

#[test]
fn a_guests_block_grows_in_place_where_there_is_room() {
    let (heap, mut guest) = attached();
    let block = guest.alloc(16, 8);
    guest.store(block, 1);
    assert_eq!(guest.realloc(block, 4096, 8), block);
    assert_eq!(heap.stats().free, SIZE - 4096);
    assert_eq!(guest.realloc(block, 16, 8), block);
    assert_eq!(heap.stats().free, SIZE - 16);
    assert_eq!(guest.load(block), 1);
}

#[test]
fn a_block_that_moves_keeps_what_is_in_it() {
    let (heap, mut guest) = attached();
    let before = guest.alloc(16, 8);
    let block = guest.alloc(48, 8);
    for word in 0..6 {
        guest.store(block + 8 * word, 100 + word);
    }
    let behind = guest.alloc(16, 8);
    assert_eq!((before + 16, behind), (block, block + 48));
    for (size, align) in [(96, 8), (48, 4096)] {
        let moved = guest.realloc(block, size, align);
        assert!(moved.is_multiple_of(align.into()));
        assert_ne!(moved, block);
        for word in 0..6 {
            assert_eq!(guest.load(moved + 8 * word), 100 + word);
        }
        assert_eq!(heap.stats().free, SIZE - u64::from(size) - 32);
        assert_ne!(guest.free(block), 0, "nothing is there any more");
        // Back to where it was.
        assert_eq!(guest.realloc(moved, 48, 16), moved);
        guest.free(moved);
        assert_eq!(guest.alloc(48, 8), block);
    }
}

#[test]
fn a_block_that_can_not_grow_is_as_it_was() {
    let (heap, mut guest) = attached();
    let block = guest.alloc(SLOT as u32, 8);
    guest.store(block, 5);
    let behind = guest.alloc(16, 8);
    assert_eq!(guest.realloc(block, SIZE as u32, 8), 0);
    assert!(matches!(guest.last_error(), HeapError::OutOfMemory { .. }));
    assert_eq!(guest.load(block), 5);
    assert_eq!(heap.stats().blocks, 2);
    let owner = guest.share().owner();
    assert_eq!(heap.share(owner).unwrap().used, SLOT + 16);
    assert_eq!((guest.free(block), guest.free(behind)), (0, 0));
    assert_eq!(heap.stats().free, SIZE);
}

#[test]
fn the_hosts_blocks_grow_and_move_as_well() {
    let heap = Heap::new(SIZE).unwrap().at(HEAP).unwrap();
    let mut block = heap.alloc(512, 8).unwrap();
    build(&mut block, 9);
    let behind = heap.alloc(16, 8).unwrap();
    let before = block.address().unwrap();
    block.realloc(4096, 4096).unwrap();
    assert_ne!(block.address().unwrap(), before);
    assert_eq!(block.size(), 4096);
    assert_eq!(mana(block.live().unwrap()), 9);
    drop(behind);
    assert!(matches!(
        block.realloc(2 * SIZE, 8),
        Err(HeapError::OutOfMemory { .. })
    ));
    assert_eq!(mana(block.live().unwrap()), 9);
    assert_eq!(heap.stats().free, SIZE - 4096);
    drop(block);
    assert_eq!(heap.stats().free, SIZE);
}

#[test]
fn the_host_reads_in_the_heap_only() {
    let (heap, _guest) = attached();
    assert!(heap.live(HEAP, SIZE).is_ok());
    assert!(heap.live(HEAP + SIZE - 8, 8).is_ok());
    let refused = |address, size| -> Result<()> { heap.live(address, size).map(|_| ()) };
    for (address, size, said) in [
        (HEAP - 8, 8, "is not in the heap"),
        (HEAP + SIZE, 0, "is not in the heap"),
        (0, 8, "is not in the heap"),
        (u64::MAX - 7, 8, "is not in the heap"),
        (HEAP, SIZE + 1, "of which 262144 are left there"),
        (HEAP + 8, u64::MAX, "of which 262136 are left there"),
        (HEAP + 4, 8, "is not a multiple of 8"),
    ] {
        let error = refused(address, size).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
}

#[test]
fn what_can_be_no_block_is_refused() {
    let (heap, mut guest) = attached();
    for align in [0, 3, 8192, u32::MAX] {
        assert_eq!(guest.alloc(8, align), 0);
        let align = align.into();
        assert_eq!(guest.last_error(), HeapError::Alignment { align });
        assert_eq!(
            heap.alloc(8, align).unwrap_err(),
            HeapError::Alignment { align }
        );
    }
    assert_eq!(guest.alloc(0, 8), 0);
    assert_eq!(
        guest.last_error(),
        HeapError::BlockSize {
            size: 0,
            largest: 1 << 32
        }
    );
    let size = u64::MAX;
    assert_eq!(
        heap.alloc(size, 8).unwrap_err(),
        HeapError::BlockSize {
            size,
            largest: 1 << 32
        }
    );
    assert_eq!(guest.alloc(u32::MAX, 4096), 0);
    assert!(matches!(guest.last_error(), HeapError::OutOfMemory { .. }));
}

#[test]
fn what_can_be_no_heap_is_refused() {
    for size in [0, 4096, SLOT + 1, u64::MAX] {
        let error = Heap::new(size).unwrap_err().to_string();
        assert!(error.contains("take a multiple of 65536"), "{error}");
    }
    let error = Heap::new(SLOT).unwrap().at(HEAP + 8).unwrap_err();
    assert_eq!(error, HeapError::Address { address: HEAP + 8 });
}

#[test]
fn a_heap_is_at_most_as_large_as_a_segment_and_says_so() {
    let largest = 1 << 32;
    for size in [largest + SLOT, 1 << 33, u64::MAX - SLOT + 1] {
        let error = Heap::new(size).unwrap_err();
        assert!(
            matches!(error, Error::Heap(error) if error == HeapError::Size { size, largest }),
            "{error}"
        );
    }
    assert!(
        Heap::new(1000)
            .unwrap_err()
            .to_string()
            .contains("at most 4294967296")
    );
    let heap = Heap::new(SLOT).unwrap();
    for size in [0, largest + 1, u64::MAX] {
        let error = HeapError::BlockSize { size, largest };
        assert_eq!(heap.alloc(size, 8).unwrap_err(), error);
    }
}
