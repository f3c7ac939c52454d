//! A guest that loads and stores, with a window in its memory.

use karmem::host::{Access, Attached, Error, Segment, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store, TypedFunc};

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1))))
"#;

pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) window: Window,
    load: TypedFunc<u32, u32>,
    save: TypedFunc<(u32, u32), ()>,
}

impl Guest {
    pub(crate) fn new() -> Self {
        let mut config = Config::new();
        configure(&mut config).expect("handlers can be installed");
        let engine = Engine::new(&config).expect("an engine");
        let module = Module::new(&engine, GUEST).expect("the guest compiles");
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).expect("the guest starts");
        let window = Window::open(&mut store, &instance, 1 << 20).expect("a window");
        let load = instance
            .get_typed_func(&mut store, "load")
            .expect("an export");
        let save = instance
            .get_typed_func(&mut store, "store")
            .expect("an export");
        Self {
            store,
            window,
            load,
            save,
        }
    }

    pub(crate) fn attach(&mut self, segment: &Segment, access: Access) -> Result<Attached, Error> {
        self.window.attach(&mut self.store, segment, access)
    }

    pub(crate) fn load(&mut self, attached: &Attached, offset: u32) -> Result<u32, Error> {
        let address = attached.address() as u32 + offset;
        let load = self.load.clone();
        self.window
            .call(&mut self.store, |store| load.call(store, address))
    }

    pub(crate) fn store(
        &mut self,
        attached: &Attached,
        offset: u32,
        value: u32,
    ) -> Result<(), Error> {
        let address = attached.address() as u32 + offset;
        let save = self.save.clone();
        self.window
            .call(&mut self.store, |store| save.call(store, (address, value)))
    }
}
