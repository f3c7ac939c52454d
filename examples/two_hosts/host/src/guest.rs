//! A guest with a segment attached to it: a WebAssembly file in, its two functions out.

use std::path::Path;

use karmem::host::{Access, Attached, Result, Segment, Window};
use wasmtime::{Config, Engine, Instance, Module, Store};

pub(crate) struct Guest {
    store: Store<()>,
    instance: Instance,
    window: Window,
    attached: Attached,
}

impl Guest {
    /// Starts the module at `path`, and attaches `segment` to it.
    pub(crate) fn start(
        path: &Path,
        segment: &Segment,
        access: Access,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let mut config = Config::new();
        karmem::host::configure(&mut config)?;
        let engine = Engine::new(&config)?;
        let module = Module::from_file(&engine, path)
            .map_err(|error| format!("{error:#}; build the guest first, or give its path"))?;
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[])?;
        let window = Window::open(&mut store, &instance, 1 << 20)?;
        let attached = window.attach(&mut store, segment, access)?;
        Ok(Self {
            store,
            instance,
            window,
            attached,
        })
    }

    /// The speed of the fastest bird.
    pub(crate) fn top_speed(&mut self) -> Result<f32> {
        let (address, size) = self.place();
        self.window.call(&mut self.store, |store| {
            let top_speed = self.instance.get_typed_func(&mut *store, "top_speed")?;
            top_speed.call(store, (address, size))
        })
    }

    /// Makes all birds faster; how many there are.
    pub(crate) fn blow(&mut self, wind: f32) -> Result<u32> {
        let (address, size) = self.place();
        self.window.call(&mut self.store, |store| {
            let blow = self.instance.get_typed_func(&mut *store, "blow")?;
            blow.call(store, (address, size, wind))
        })
    }

    /// Where the guest finds the segment. Its memory has 32-bit addresses.
    pub(crate) fn place(&self) -> (u32, u32) {
        (self.attached.address() as u32, self.attached.size() as u32)
    }
}
