//! A guest that calls the heap's imports with any numbers, and loads and stores anywhere.

use std::sync::OnceLock;

use karmem::host::heap::{self, GuestHeap, HeapError};
use karmem::host::{Heap, Window, WindowOptions, configure};
use wasmtime::{Config, Engine, Instance, Linker, Module, Store, WasmParams, WasmResults};

pub(crate) const SLOT: u64 = 64 * 1024;

/// Where the windows of guests are.
pub(crate) const BASE: u64 = 0x1000_0000;

/// Where a heap comes to lie in a window at [`BASE`] that has nothing else: behind the directory.
pub(crate) const HEAP: u64 = BASE + SLOT;

pub(crate) const WAT: &str = r#"
(module
  (import "karmem" "alloc" (func $alloc (param i32 i32) (result i32)))
  (import "karmem" "free" (func $free (param i32) (result i32)))
  (import "karmem" "realloc" (func $realloc (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "alloc") (param i32 i32) (result i32) (call $alloc (local.get 0) (local.get 1)))
  (func (export "free") (param i32) (result i32) (call $free (local.get 0)))
  (func (export "realloc") (param i32 i32 i32) (result i32)
    (call $realloc (local.get 0) (local.get 1) (local.get 2)))
  (func (export "load") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "store") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
  (func (export "fill") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func (export "churn") (param $count i32) (param $size i32) (result i32)
    (local $block i32)
    (loop $again
      (local.set $block (call $alloc (local.get $size) (i32.const 8)))
      (if (i32.eqz (local.get $block)) (then (return (i32.const 0))))
      (i32.store (local.get $block) (local.get $count))
      (if (call $free (local.get $block)) (then (return (i32.const 0))))
      (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (i32.const 1)))
"#;

/// What a guest's store keeps for it.
#[derive(Default)]
pub(crate) struct Data {
    pub(crate) heap: Option<GuestHeap>,
}

/// An engine, and the guest's module in it.
pub(crate) struct Machine {
    pub(crate) linker: Linker<Data>,
    module: Module,
}

impl Machine {
    /// The one that tests share.
    pub(crate) fn new() -> &'static Self {
        static MACHINE: OnceLock<Machine> = OnceLock::new();
        MACHINE.get_or_init(|| Self::of(WAT))
    }

    pub(crate) fn of(wat: &str) -> Self {
        let engine = engine();
        let module = Module::new(&engine, wat).unwrap();
        let mut linker = Linker::new(&engine);
        heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut()).unwrap();
        Self { linker, module }
    }

    /// A guest with a window of `slots` slots behind the directory, at [`BASE`].
    pub(crate) fn guest(&self, slots: u64) -> Guest {
        self.guest_with(WindowOptions::new((slots + 1) * SLOT).base(BASE))
    }

    pub(crate) fn guest_with(&self, options: WindowOptions) -> Guest {
        let mut store = Store::new(self.linker.engine(), Data::default());
        let instance = self.linker.instantiate(&mut store, &self.module).unwrap();
        let window = Window::open(&mut store, &instance, options).unwrap();
        Guest {
            store,
            instance,
            window,
        }
    }
}

pub(crate) fn engine() -> Engine {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    Engine::new(&config).unwrap()
}

pub(crate) struct Guest {
    pub(crate) store: Store<Data>,
    pub(crate) instance: Instance,
    pub(crate) window: Window,
}

impl Guest {
    /// Attaches a heap, of which the guest may have as much as there is.
    pub(crate) fn attach(&mut self, heap: &Heap) {
        self.attach_with(heap, None);
    }

    pub(crate) fn attach_with(&mut self, heap: &Heap, quota: Option<u64>) {
        let share = heap.attach(&self.window, &mut self.store, quota).unwrap();
        self.store.data_mut().heap = Some(share);
    }

    pub(crate) fn detach(&mut self) {
        let mut share = self.store.data_mut().heap.take().unwrap();
        share.detach(&mut self.store).unwrap();
    }

    pub(crate) fn share(&mut self) -> &mut GuestHeap {
        self.store.data_mut().heap.as_mut().unwrap()
    }

    pub(crate) fn last_error(&mut self) -> HeapError {
        self.share().last_error().unwrap()
    }

    /// Calls a function that does not trap.
    pub(crate) fn call<A: WasmParams, R: WasmResults>(&mut self, name: &str, arguments: A) -> R {
        self.try_call(name, arguments).unwrap()
    }

    pub(crate) fn try_call<A: WasmParams, R: WasmResults>(
        &mut self,
        name: &str,
        arguments: A,
    ) -> karmem::host::Result<R> {
        let function = self
            .instance
            .get_typed_func::<A, R>(&mut self.store, name)
            .unwrap();
        self.window
            .call(&mut self.store, |store| function.call(store, arguments))
    }

    /// A block's address, or 0.
    pub(crate) fn alloc(&mut self, size: u32, align: u32) -> u64 {
        self.call::<_, u32>("alloc", (size, align)).into()
    }

    /// 0, or the number of an error.
    pub(crate) fn free(&mut self, address: u64) -> u32 {
        self.call("free", address as u32)
    }

    pub(crate) fn realloc(&mut self, address: u64, size: u32, align: u32) -> u64 {
        self.call::<_, u32>("realloc", (address as u32, size, align))
            .into()
    }

    pub(crate) fn load(&mut self, address: u64) -> u64 {
        self.call("load", address as u32)
    }

    pub(crate) fn store(&mut self, address: u64, value: u64) {
        self.call("store", (address as u32, value))
    }

    pub(crate) fn fill(&mut self, address: u64, value: u8, size: u64) {
        self.call("fill", (address as u32, u32::from(value), size as u32))
    }
}
