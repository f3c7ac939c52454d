//! A guest with a window, which loads, stores, fills and copies one byte.

use karmem::host::{AttachOptions, Attached, Error, Faulted, Segment, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store};

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "load") (param i32) (drop (i32.load8_u (local.get 0))))
  (func (export "store") (param i32) (i32.store8 (local.get 0) (i32.const 1)))
  (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1)))
  (func $copy (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "copy") (param i32) (call $copy (i32.const 0) (local.get 0) (i32.const 1))))
"#;

pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    instance: Instance,
    pub(crate) window: Window,
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
        Self {
            store,
            instance,
            window,
        }
    }

    pub(crate) fn attach(
        &mut self,
        segment: &Segment,
        options: impl Into<AttachOptions>,
    ) -> Attached {
        self.window
            .attach(&mut self.store, segment, options)
            .expect("a place")
    }

    /// Calls a function with an address; whether the call trapped, and the fault if there was one.
    pub(crate) fn call(&mut self, name: &str, address: u64) -> (bool, Option<Faulted>) {
        let function = self
            .instance
            .get_typed_func::<u32, ()>(&mut self.store, name)
            .expect("an export");
        let mut trapped = false;
        let result = self.window.call(&mut self.store, |store| {
            let result = function.call(store, address as u32);
            trapped = result.is_err();
            result
        });
        match result {
            Ok(()) => (trapped, None),
            Err(Error::Faulted(fault)) => (trapped, Some(fault)),
            Err(error) => panic!("{error}"),
        }
    }

    pub(crate) fn restore(&mut self) {
        self.window
            .restore(&mut self.store)
            .expect("the mappings can be made again");
    }
}
