//! Blocks of a heap that all guests share, written by one and freed by another.

use karmem::host::HeapError;

use crate::guest::{BASE, SLOT};
use crate::world::{HeapBlock, Worker};

/// Where the heap lies in all guests.
pub(crate) const HEAP: u64 = BASE + 16 * SLOT;

/// Takes a block, marks it, and leaves it to somebody else, of whom it takes one in turn.
pub(crate) fn exchanged(worker: &mut Worker<'_>) {
    let size = 8 * (1 + worker.random(600) as u64);
    let byte = worker.random(256) as u32;
    let guest = &mut worker.guest;
    match guest.heap.as_mut().unwrap().alloc(size, 8) {
        Ok(address) => {
            guest.fill(address, size, byte).unwrap();
            let block = HeapBlock {
                address,
                size,
                byte,
            };
            worker.world.blocks.lock().unwrap().push(block);
        }
        Err(error) => assert!(matches!(error, HeapError::OutOfMemory { .. }), "{error}"),
    }
    let mut blocks = worker.world.blocks.lock().unwrap();
    if blocks.len() < 30 {
        return;
    }
    let place = worker.count as usize % blocks.len();
    let block = blocks.swap_remove(place);
    drop(blocks);
    assert_eq!(
        guest.filled(block.address, block.size, block.byte).unwrap(),
        0
    );
    let live = worker.world.heap.live(block.address, block.size).unwrap();
    assert_eq!(live.size() as u64, block.size);
    guest.heap.as_mut().unwrap().free(block.address).unwrap();
}
