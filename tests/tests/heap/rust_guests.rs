//! Guests that are a real crate: one builds a message in a block, another reads it there, in place.

use std::path::PathBuf;
use std::sync::OnceLock;

use karmem::host::heap::{self, HeapError};
use karmem::host::{Heap, Window, WindowOptions};
use karmem_tests::game::Monsters;
use karmem_tests::guests;
use wasmtime::{Linker, Module, Store};

use crate::guest::{BASE, Data, Guest, SLOT, engine};

/// Builds the guest: `tests/guest/examples/heap.rs`.
fn build() -> PathBuf {
    guests::build_example(env!("CARGO_TARGET_TMPDIR"), "karmem-tests-guest", "heap")
}

fn guest(heap: &Heap) -> Guest {
    static MODULE: OnceLock<Module> = OnceLock::new();
    let module = MODULE.get_or_init(|| Module::from_file(&engine(), build()).unwrap());
    let mut linker = Linker::new(module.engine());
    heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut()).unwrap();
    let mut store = Store::new(module.engine(), Data::default());
    let instance = linker.instantiate(&mut store, module).unwrap();
    let options = WindowOptions::new(16 * SLOT).base(BASE);
    let window = Window::open(&mut store, &instance, options).unwrap();
    let mut guest = Guest {
        store,
        instance,
        window,
    };
    guest.attach(heap);
    guest
}

#[test]
fn what_one_guest_builds_another_reads_in_place() {
    let heap = Heap::new(8 * SLOT).unwrap();
    let (mut one, mut other) = (guest(&heap), guest(&heap));
    let block: u32 = one.call("build", (100_u32, 64 * 1024_u32));
    assert_ne!(block, 0);
    assert_eq!(heap.stats().blocks, 1);
    assert_eq!(other.call::<_, i64>("sum", (block, 64 * 1024_u32)), 4950);
    // The host reads the same bytes.
    let root = heap.live(block.into(), 64 * 1024).unwrap();
    let monsters = root.access::<Monsters>().unwrap().monsters().unwrap();
    assert_eq!(monsters.len(), 100);
    // And who has read it last frees it.
    assert_eq!(
        other.call::<_, i64>("sum_and_free", (block, 64 * 1024_u32)),
        4950
    );
    assert_eq!(heap.stats().blocks, 0);
    assert_eq!(
        other.call::<_, i64>("sum_and_free", (block, 64 * 1024_u32)),
        -i64::from(HeapError::NotABlock { address: 0 }.number())
    );
}

#[test]
fn a_guest_reads_what_the_host_has_built() {
    let heap = Heap::new(8 * SLOT).unwrap();
    let mut guest = guest(&heap);
    let mut block = heap.alloc(4096, 8).unwrap();
    let message = block.builder().unwrap();
    let mut root = message.root::<Monsters>().unwrap();
    for (mana, mut monster) in (1..).zip(root.init_monsters(5).unwrap().iter()) {
        monster.init_data().unwrap().set_mana(mana);
    }
    message.finish(root).unwrap();
    let place = (block.address().unwrap() as u32, 4096_u32);
    assert_eq!(guest.call::<_, i64>("sum", place), 15);
    assert_eq!(
        guest.call::<_, i64>("sum_and_free", place),
        -i64::from(HeapError::OfTheHost { address: 0 }.number())
    );
    block.give();
    assert_eq!(guest.call::<_, i64>("sum_and_free", place), 15);
    assert_eq!(heap.stats().blocks, 0);
}

#[test]
fn a_guest_makes_room_for_more() {
    let heap = Heap::new(8 * SLOT).unwrap();
    let mut guest = guest(&heap);
    // Too short at first: the block grows, and what it dropped on the way is freed.
    let block: u32 = guest.call("build_growing", 100_u32);
    assert_ne!(block, 0);
    assert_eq!(heap.stats().blocks, 1);
    assert_eq!(guest.call::<_, i64>("sum", (block, 64 * 1024_u32)), 4950);
    // No room at all.
    assert_eq!(guest.call::<_, u32>("build", (1_u32, 1_u32 << 30)), 0);
    assert!(matches!(guest.last_error(), HeapError::OutOfMemory { .. }));
}

#[test]
fn a_guest_without_a_heap_says_so() {
    let heap = Heap::new(8 * SLOT).unwrap();
    let mut guest = guest(&heap);
    assert_eq!(guest.call::<_, u32>("why_not", 64_u32), 0);
    assert_eq!(guest.call::<_, u32>("why_not", 1_u32 << 30), 1);
    // As if the host had forgotten it.
    let share = guest.store.data_mut().heap.take();
    assert_eq!(guest.call::<_, u32>("why_not", 64_u32), 2);
    drop(share);
}
