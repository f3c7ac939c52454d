//! Guests in stores of their own, on threads of their own, with one heap.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use karmem::host::Heap;
use karmem::host::heap::{Block, GuestHeap};

use crate::guest::{Guest, Machine, SLOT};

const THREADS: usize = 8;
const ROUNDS: u64 = 1000;

fn assert_send_and_sync<T: Send + Sync>() {}

/// Allocates, marks, hands on, and frees what it was handed: nobody may have written there meanwhile.
fn exchange(mut guest: Guest, number: u64, to: Sender<(u64, u64)>, from: Receiver<(u64, u64)>) {
    let take_over = |guest: &mut Guest, (block, mark)| {
        assert_eq!(guest.load(block), mark);
        assert_eq!(guest.free(block), 0);
    };
    for round in 0..ROUNDS {
        for handed in from.try_iter() {
            take_over(&mut guest, handed);
        }
        let size = 16 + (round * 37 + number * 101) % 600;
        let mut block = guest.alloc(size as u32, 8);
        if block == 0 {
            // Full, until somebody has taken over what was handed on.
            thread::yield_now();
            continue;
        }
        let mark = number << 32 | round;
        guest.store(block, mark);
        if round % 3 == 0 {
            let moved = guest.realloc(block, 2 * size as u32, 8);
            block = if moved == 0 { block } else { moved };
        }
        // The one who takes over may have failed, and says so.
        to.send((block, mark)).unwrap();
    }
    drop(to);
    for handed in from {
        take_over(&mut guest, handed);
    }
}

#[test]
fn guests_on_many_threads_share_one_heap() {
    assert_send_and_sync::<(Heap, Block, GuestHeap)>();
    let mut heap = Heap::new(2 * SLOT).unwrap();
    heap.chain(&mut Heap::new(2 * SLOT).unwrap()).unwrap();
    let machine = Machine::new();
    let (senders, mut receivers): (Vec<_>, Vec<_>) = (0..THREADS).map(|_| channel()).unzip();
    // Each hands on to the next.
    receivers.rotate_right(1);
    thread::scope(|scope| {
        for (number, (to, from)) in senders.into_iter().zip(receivers).enumerate() {
            let mut guest = machine.guest(4);
            guest.attach(&heap);
            scope.spawn(move || exchange(guest, number as u64, to, from));
        }
        // The host has its own all the while.
        for round in 0..ROUNDS {
            let Ok(mut block) = heap.alloc(64 + round % 1000, 8) else {
                continue;
            };
            assert!(block.builder().is_ok());
            if let Ok(address) = block.address()
                && round % 2 == 0
            {
                block.give();
                heap.free(address).unwrap();
            }
        }
    });
    assert_eq!(heap.stats().free, 4 * SLOT);
    assert_eq!(heap.stats().blocks, 0);
}
