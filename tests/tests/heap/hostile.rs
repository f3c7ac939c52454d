//! What guests can't do, whatever they call with and whatever they write.

use std::collections::BTreeMap;

use karmem::host::Heap;
use karmem::host::heap::HeapError;
use karmem_tests::game::Monsters;
use proptest::prelude::*;

use crate::guest::{Guest, HEAP, Machine, SLOT};

fn attached(slots: u64) -> (Heap, Guest) {
    let heap = Heap::new(slots * SLOT).unwrap();
    let mut guest = Machine::new().guest(slots);
    guest.attach(&heap);
    (heap, guest)
}

#[test]
fn a_block_is_freed_once() {
    let (heap, mut guest) = attached(1);
    let block = guest.alloc(64, 8);
    assert_eq!(guest.free(block), 0);
    let address = block;
    assert_eq!(guest.free(block), HeapError::NotABlock { address }.number());
    assert_eq!(guest.last_error(), HeapError::NotABlock { address });
    assert_eq!(guest.realloc(block, 128, 8), 0);
    assert_eq!(heap.stats().free, SLOT);
    assert_eq!(heap.free(block), Err(HeapError::NotABlock { address }));
    assert!(heap.take(block).is_err());
}

#[test]
fn only_the_start_of_a_block_is_one() {
    let (heap, mut guest) = attached(1);
    let block = guest.alloc(64, 8);
    let inside = HeapError::NotABlock { address: 0 }.number();
    let outside = HeapError::OutsideHeap {
        address: 0,
        start: 0,
        size: 0,
    }
    .number();
    for address in [block + 1, block + 8, block + 16, block + 63, block + 64] {
        assert_eq!(guest.free(address), inside, "{address:#x}");
    }
    for address in [8, HEAP - 1, HEAP - 16, HEAP + SLOT, u64::from(u32::MAX)] {
        assert_eq!(guest.free(address), outside, "{address:#x}");
    }
    assert_eq!(heap.stats().blocks, 1);
    assert_eq!(guest.free(block), 0);
}

#[test]
fn nothing_that_is_written_in_a_heap_confuses_it() {
    let (heap, mut guest) = attached(2);
    let mut expected = 2 * SLOT;
    let mut blocks = Vec::new();
    for round in 0..50 {
        // Blocks, what is between them, and what is free.
        guest.fill(HEAP, round * 5, 2 * SLOT);
        let block = guest.alloc(16 + 16 * u32::from(round), 8);
        assert!(block > 0);
        blocks.push(block);
        expected -= 16 + 16 * u64::from(round);
        assert_eq!(heap.stats().free, expected);
    }
    for block in blocks {
        guest.fill(HEAP, 0xff, 2 * SLOT);
        assert_eq!(guest.free(block), 0);
    }
    assert_eq!(heap.stats().free, 2 * SLOT);
}

#[test]
fn a_guest_that_spoils_the_hosts_message_makes_it_an_error() {
    let (heap, mut guest) = attached(1);
    let mut block = heap.alloc(4096, 8).unwrap();
    let message = block.builder().unwrap();
    let mut root = message.root::<Monsters>().unwrap();
    guest.fill(HEAP, 0xff, SLOT);
    assert_eq!(root.init_monsters(10).unwrap().len(), 10);
    message.finish(root).unwrap();
    // The envelope is sound, what it refers to is not.
    assert!(block.live().unwrap().access::<Monsters>().is_err());
    assert_eq!(heap.stats().blocks, 1);
}

#[test]
fn a_heap_that_is_full_of_holes_is_whole_again_when_all_is_freed() {
    let (heap, mut guest) = attached(2);
    let mut blocks = Vec::new();
    loop {
        match guest.alloc(1, 1) {
            0 => break,
            block => blocks.push(block),
        }
    }
    assert_eq!(blocks.len() as u64, 2 * SLOT / Heap::UNIT);
    for block in blocks.iter().step_by(2) {
        assert_eq!(guest.free(*block), 0);
    }
    // Half of it is free, and no two units of that side by side.
    assert_eq!(guest.alloc(32, 1), 0);
    let free = SLOT;
    let (size, align) = (32, 1);
    assert_eq!(
        guest.last_error(),
        HeapError::OutOfMemory { size, align, free }
    );
    for block in blocks.iter().skip(1).step_by(2) {
        assert_eq!(guest.free(*block), 0);
    }
    assert_eq!(guest.alloc(2 * SLOT as u32, 8), HEAP);
    drop(heap);
}

#[test]
fn a_million_blocks_come_and_go() {
    let (heap, mut guest) = attached(1);
    let other = guest.alloc(16, 8);
    assert_eq!(guest.call::<_, u32>("churn", (1_000_000_u32, 64_u32)), 1);
    assert_eq!(heap.stats().blocks, 1);
    assert_eq!(guest.free(other), 0);
}

#[derive(Clone, Debug)]
enum Call {
    Alloc {
        size: u32,
        align: u32,
    },
    /// Any address, or one near a block's start: the block's number and a distance.
    Free(Address),
    Realloc(Address, u32, u32),
    /// The host's turn.
    Keep(Address),
    Give(usize),
    Drop(usize),
}

#[derive(Clone, Debug)]
enum Address {
    Any(u32),
    Near(usize, i8),
    Exactly(usize),
}

fn address() -> impl Strategy<Value = Address> {
    prop_oneof![
        1 => any::<u32>().prop_map(Address::Any),
        1 => (any::<usize>(), any::<i8>()).prop_map(|(block, by)| Address::Near(block, by)),
        6 => any::<usize>().prop_map(Address::Exactly),
    ]
}

fn call() -> impl Strategy<Value = Call> {
    let size = || prop_oneof![4 => 0..200_u32, 1 => 0..SLOT as u32, 1 => any::<u32>()];
    let align = || prop_oneof![6 => (0..13_u32).prop_map(|bits| 1 << bits), 1 => any::<u32>()];
    prop_oneof![
        6 => (size(), align()).prop_map(|(size, align)| Call::Alloc { size, align }),
        4 => address().prop_map(Call::Free),
        3 => (address(), size(), align()).prop_map(|(at, size, align)| Call::Realloc(at, size, align)),
        1 => address().prop_map(Call::Keep),
        1 => any::<usize>().prop_map(Call::Give),
        1 => any::<usize>().prop_map(Call::Drop),
    ]
}

/// Who has which blocks: address, bytes, and whether they are the host's.
#[derive(Default)]
struct Model {
    blocks: BTreeMap<u64, (u64, bool)>,
}

impl Model {
    fn find(&self, address: &Address) -> u64 {
        let start = |block: usize| {
            let index = block % self.blocks.len().max(1);
            self.blocks.keys().nth(index).copied().unwrap_or(HEAP)
        };
        match *address {
            Address::Any(address) => address.into(),
            Address::Near(block, by) => start(block).wrapping_add_signed(by.into()),
            Address::Exactly(block) => start(block),
        }
    }

    fn insert(&mut self, address: u64, size: u32, align: u32) {
        let size = u64::from(size).next_multiple_of(Heap::UNIT);
        assert!(address >= HEAP && address + size <= HEAP + SLOT);
        assert!(address.is_multiple_of(align.into()));
        let before = self.blocks.range(..address + size).next_back();
        assert!(
            before.is_none_or(|(other, (size, _))| other + size <= address),
            "{size} bytes at {address:#x} are somebody else's"
        );
        self.blocks.insert(address, (size, false));
    }

    fn is_of_guests(&self, address: u64) -> bool {
        self.blocks
            .get(&address)
            .is_some_and(|(_, of_host)| !of_host)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_two_have_the_same_bytes(calls in proptest::collection::vec(call(), 0..150)) {
        let (heap, mut guest) = attached(1);
        let mut model = Model::default();
        let mut of_host = Vec::new();
        for call in calls {
            match call {
                Call::Alloc { size, align } => {
                    let block = guest.alloc(size, align);
                    if block != 0 {
                        model.insert(block, size, align);
                    }
                }
                Call::Free(address) => {
                    let address = model.find(&address) as u32 as u64;
                    let freed = guest.free(address) == 0;
                    prop_assert_eq!(freed, model.is_of_guests(address));
                    if freed {
                        model.blocks.remove(&address);
                    }
                }
                Call::Realloc(address, size, align) => {
                    let address = model.find(&address) as u32 as u64;
                    let block = guest.realloc(address, size, align);
                    if block != 0 {
                        prop_assert!(model.is_of_guests(address));
                        model.blocks.remove(&address);
                        model.insert(block, size, align);
                    }
                }
                Call::Keep(address) => {
                    let address = model.find(&address);
                    let taken = heap.take(address);
                    prop_assert_eq!(taken.is_ok(), model.is_of_guests(address));
                    if let (Ok(block), Some(known)) = (taken, model.blocks.get_mut(&address)) {
                        prop_assert_eq!(block.size(), known.0);
                        known.1 = true;
                        of_host.push(block);
                    }
                }
                Call::Give(index) if !of_host.is_empty() => {
                    let block = of_host.swap_remove(index % of_host.len());
                    let address = block.address().unwrap();
                    block.give();
                    model.blocks.entry(address).and_modify(|known| known.1 = false);
                }
                Call::Drop(index) if !of_host.is_empty() => {
                    let block = of_host.swap_remove(index % of_host.len());
                    model.blocks.remove(&block.address().unwrap());
                }
                Call::Give(_) | Call::Drop(_) => {}
            }
            let used: u64 = model.blocks.values().map(|(size, _)| size).sum();
            prop_assert_eq!(heap.stats().free, SLOT - used);
            prop_assert_eq!(heap.stats().blocks, model.blocks.len() as u64);
            prop_assert_eq!(heap.stats().blocks_of_host, of_host.len() as u64);
        }
    }
}
