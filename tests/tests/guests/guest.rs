//! A guest that is a real crate, built for WebAssembly by this test, with a window.

use std::path::PathBuf;
use std::sync::OnceLock;

use karmem::host::{Attached, Window, configure};
use karmem_tests::guests;
use wasmtime::{Config, Engine, Instance, Module, Store, WasmParams};

/// The guest's module, built and compiled once.
fn module() -> &'static Module {
    static MODULE: OnceLock<Module> = OnceLock::new();
    MODULE.get_or_init(|| {
        let mut config = Config::new();
        configure(&mut config).expect("handlers");
        let engine = Engine::new(&config).expect("an engine");
        Module::from_file(&engine, build("karmem-tests-guest")).expect("a module")
    })
}

/// Builds the guest that is this package; where it lies then.
pub(crate) fn build(package: &str) -> PathBuf {
    guests::build(env!("CARGO_TARGET_TMPDIR"), package)
}

pub(crate) struct Guest {
    pub(crate) store: Store<()>,
    pub(crate) instance: Instance,
    pub(crate) window: Window,
}

impl Guest {
    pub(crate) fn new() -> Self {
        let module = module();
        let mut store = Store::new(module.engine(), ());
        let instance = Instance::new(&mut store, module, &[]).expect("an instance");
        let window = Window::open(&mut store, &instance, 1 << 20).expect("a window");
        Self {
            store,
            instance,
            window,
        }
    }

    pub(crate) fn call<Arguments: WasmParams>(
        &mut self,
        name: &str,
        attached: &Attached,
        arguments: impl FnOnce(u32, u32) -> Arguments,
    ) -> i64 {
        let function = self
            .instance
            .get_typed_func::<Arguments, i64>(&mut self.store, name)
            .expect("a function");
        let arguments = arguments(attached.address() as u32, attached.size() as u32);
        self.window
            .call(&mut self.store, |store| function.call(store, arguments))
            .expect("no fault")
    }
}
