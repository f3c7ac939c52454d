//! Guests in a few lines of WebAssembly's text, for what takes no program.

use std::error::Error;

use karmem::host::Window;
use wasmtime::{Config, Engine, Instance, Module, Store};

/// A guest that can address more than the largest segment.
pub(crate) const GUEST_64: &str = r#"(module (memory (export "memory") i64 1))"#;

/// An engine that windows can be opened in.
pub(crate) fn engine() -> Result<Engine, Box<dyn Error>> {
    let mut config = Config::new();
    karmem::host::configure(&mut config)?;
    Ok(Engine::new(&config)?)
}

/// An instance of a guest, with a window.
pub(crate) struct PlainGuest {
    pub(crate) store: Store<()>,
    pub(crate) window: Window,
}

impl PlainGuest {
    /// The guest that `text` describes, with a window in which `room` bytes can be attached.
    pub(crate) fn new(engine: &Engine, text: &str, room: u64) -> Result<Self, Box<dyn Error>> {
        let module = Module::new(engine, wat::parse_str(text)?)?;
        let mut store = Store::new(engine, ());
        let instance = Instance::new(&mut store, &module, &[])?;
        let window = Window::open(&mut store, &instance, Window::DIRECTORY_SIZE + room)?;
        Ok(Self { store, window })
    }
}
