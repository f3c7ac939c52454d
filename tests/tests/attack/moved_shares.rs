//! A guest's share of a heap that outlives its store, and gets into the data of the next one, at the same address.

use karmem::host::heap::{self, GuestHeap, HeapError};
use karmem::host::{Heap, Window};
use wasmtime::{Instance, Linker, Module, Store};

use crate::guest::{SLOT, engine};

const GUEST: &str = r#"
(module
  (import "karmem" "alloc" (func $alloc (param i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "alloc") (result i32) (call $alloc (i32.const 64) (i32.const 8))))
"#;

#[derive(Default)]
struct Data {
    heap: Option<GuestHeap>,
}

#[test]
fn the_next_store_is_another_one() {
    let engine = engine();
    let mut linker = Linker::new(&engine);
    heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut()).unwrap();
    let module = Module::new(&engine, GUEST).unwrap();
    let new = |data| {
        let mut store = Store::new(&engine, data);
        let instance: Instance = linker.instantiate(&mut store, &module).unwrap();
        (store, instance)
    };
    let alloc = |store: &mut Store<Data>, instance: &Instance| {
        let alloc = instance.get_typed_func::<(), u32>(&mut *store, "alloc");
        alloc.unwrap().call(&mut *store, ()).unwrap()
    };
    let heap = Heap::new(SLOT).unwrap();
    // As often as it takes until a store lies where the one before it was.
    for _ in 0..20 {
        let (mut store, instance) = new(Data::default());
        let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
        store.data_mut().heap = Some(heap.attach(&window, &mut store, None).unwrap());
        assert_ne!(alloc(&mut store, &instance), 0);

        let (mut store, instance) = new(store.into_data());
        assert_eq!(alloc(&mut store, &instance), 0);
        let error = store.data().heap.as_ref().unwrap().last_error();
        assert_eq!(error, Some(HeapError::OtherStore));
    }
}
