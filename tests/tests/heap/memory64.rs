//! Guests with 64-bit addresses.

use karmem::host::heap::{self, HeapError};
use karmem::host::{Heap, Window, WindowOptions};
use wasmtime::{Linker, Module, Store};

use crate::guest::{Data, Machine, SLOT, engine};

const WAT: &str = r#"
(module
  (import "karmem" "alloc" (func $alloc (param i64 i64) (result i64)))
  (import "karmem" "free" (func $free (param i64) (result i32)))
  (import "karmem" "realloc" (func $realloc (param i64 i64 i64) (result i64)))
  (memory (export "memory") i64 1)
  (func (export "run") (result i64)
    (local $block i64)
    (local.set $block (call $alloc (i64.const 100) (i64.const 4096)))
    (i64.store (local.get $block) (i64.const 42))
    (local.set $block (call $realloc (local.get $block) (i64.const 5000) (i64.const 8)))
    (if (i64.ne (i64.load (local.get $block)) (i64.const 42)) (then (unreachable)))
    (if (call $free (local.get $block)) (then (unreachable)))
    (local.get $block)))
"#;

/// A guest that has a 64-bit memory, and calls with 32 bits.
const MIXED: &str = r#"
(module
  (import "karmem" "alloc" (func $alloc (param i32 i32) (result i32)))
  (memory (export "memory") i64 1)
  (func (export "alloc") (param i32 i32) (result i32) (call $alloc (local.get 0) (local.get 1))))
"#;

const BASE: u64 = 5 << 30;

#[test]
fn blocks_lie_beyond_four_gib() {
    let engine = engine();
    let mut linker = Linker::new(&engine);
    heap::add_to_linker64(&mut linker, |data: &mut Data| data.heap.as_mut()).unwrap();
    let module = Module::new(&engine, WAT).unwrap();
    let mut store = Store::new(&engine, Data::default());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let options = WindowOptions::new(4 * SLOT).base(BASE);
    let window = Window::open(&mut store, &instance, options).unwrap();
    let heap = Heap::new(SLOT).unwrap();
    let share = heap.attach(&window, &mut store, None).unwrap();
    store.data_mut().heap = Some(share);
    let run = instance.get_typed_func::<(), u64>(&mut store, "run");
    let block = run.unwrap().call(&mut store, ()).unwrap();
    assert_eq!(block, BASE + SLOT);
    assert_eq!(heap.stats().free, SLOT);
}

#[test]
fn addresses_are_never_cut_off() {
    let machine = Machine::of(MIXED);
    let mut guest = machine.guest_with(WindowOptions::new(4 * SLOT).base(BASE));
    let heap = Heap::new(SLOT).unwrap();
    guest.attach(&heap);
    assert_eq!(guest.alloc(16, 8), 0);
    let address = BASE + 2 * SLOT - 1;
    assert_eq!(guest.last_error(), HeapError::OutOfReach { address });
    assert_eq!(heap.stats().blocks, 0);
}
