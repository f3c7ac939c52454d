//! Engines and guests for attacks.

use karmem::host::configure;
use wasmtime::{Config, Engine, Instance, Module, Store};

pub(crate) const SLOT: u64 = 64 * 1024;

/// An engine that windows can be opened in.
pub(crate) fn engine() -> Engine {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    Engine::new(&config).unwrap()
}

/// A store with an instance of `wat` in it.
pub(crate) fn instance(engine: &Engine, wat: &str) -> (Store<()>, Instance) {
    let mut store = Store::new(engine, ());
    let module = Module::new(engine, wat).unwrap();
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    (store, instance)
}
