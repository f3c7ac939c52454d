//! A guest that knows nothing of windows, and its store.

use karmem::host::{Segment, Window, WindowOptions, configure};
use wasmtime::{Config, Engine, Instance, Module, Store};

pub(crate) const SLOT: u64 = 64 * 1024;

/// Loads, stores, and grows; nothing else.
const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "fill") (param i32 i32) (memory.fill (local.get 0) (i32.const 0x5a) (local.get 1)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
"#;

/// An engine that windows can be opened in.
pub(crate) fn engine() -> Engine {
    let mut config = Config::new();
    configure(&mut config).expect("handlers can be installed");
    Engine::new(&config).expect("an engine")
}

/// A store with an instance of `wat` in it.
pub(crate) fn instance(engine: &Engine, wat: &str) -> (Store<()>, Instance) {
    let mut store = Store::new(engine, ());
    let module = Module::new(engine, wat).expect("the guest compiles");
    let instance = Instance::new(&mut store, &module, &[]).expect("the guest starts");
    (store, instance)
}

/// Anonymous memory of `slots` slots.
pub(crate) fn segment(slots: u64) -> Segment {
    Segment::anonymous(slots * SLOT).expect("room")
}

/// A guest with a window in its memory.
pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) instance: Instance,
    pub(crate) window: Window,
}

impl Guest {
    /// A window of `slots` slots, the directory's included.
    pub(crate) fn new(engine: &Engine, slots: u64) -> Self {
        let (mut store, instance) = instance(engine, GUEST);
        let options = WindowOptions::new(slots * SLOT);
        let window = Window::open(&mut store, &instance, options).expect("a window");
        Self {
            store,
            instance,
            window,
        }
    }

    pub(crate) fn load(&mut self, address: u64) -> u32 {
        let load = self
            .instance
            .get_typed_func::<u32, u32>(&mut self.store, "load")
            .expect("an export");
        load.call(&mut self.store, address as u32)
            .expect("in bounds")
    }

    /// A load that may fail.
    pub(crate) fn try_load(&mut self, address: u64) -> karmem::host::Result<u32> {
        let load = self
            .instance
            .get_typed_func::<u32, u32>(&mut self.store, "load")
            .expect("an export");
        self.window
            .call(&mut self.store, |store| load.call(store, address as u32))
    }

    pub(crate) fn store(&mut self, address: u64, value: u32) {
        let store = self
            .instance
            .get_typed_func::<(u32, u32), ()>(&mut self.store, "store");
        store
            .expect("an export")
            .call(&mut self.store, (address as u32, value))
            .expect("in bounds");
    }

    pub(crate) fn fill(&mut self, address: u64, len: u64) -> karmem::host::Result<()> {
        let fill = self
            .instance
            .get_typed_func::<(u32, u32), ()>(&mut self.store, "fill");
        let fill = fill.expect("an export");
        self.window.call(&mut self.store, |store| {
            fill.call(store, (address as u32, len as u32))
        })
    }

    pub(crate) fn grow(&mut self, pages: u32) -> u64 {
        let grow = self
            .instance
            .get_typed_func::<u32, u32>(&mut self.store, "grow")
            .expect("an export");
        let old_pages = grow.call(&mut self.store, pages);
        old_pages.expect("growing does not trap").into()
    }
}
