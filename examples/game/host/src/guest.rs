//! A guest with a window: a WebAssembly file in, functions that take a segment out.

use std::path::Path;

use karmem::host::{Access, Attached, Error, Segment, Window};
use wasmtime::{Engine, Instance, Module, Store, TypedFunc};

/// A guest that one segment is attached to.
pub(crate) struct Guest<Arguments> {
    store: Store<()>,
    window: Window,
    attached: Attached,
    function: TypedFunc<Arguments, i64>,
}

impl<Arguments: wasmtime::WasmParams> Guest<Arguments> {
    /// Starts the module at `path`, and attaches `segment` to it.
    pub(crate) fn start(
        engine: &Engine,
        path: &Path,
        function: &str,
        segment: &Segment,
        access: Access,
    ) -> Result<Self, Error> {
        let module = Module::from_file(engine, path).map_err(Error::Call)?;
        let mut store = Store::new(engine, ());
        let instance = Instance::new(&mut store, &module, &[]).map_err(Error::Call)?;
        let function = instance
            .get_typed_func(&mut store, function)
            .map_err(Error::Call)?;

        let size = (Window::DIRECTORY_SIZE + segment.size()).next_multiple_of(64 * 1024);
        let window = Window::open(&mut store, &instance, size)?;
        let attached = window.attach(&mut store, segment, access)?;
        Ok(Self {
            store,
            window,
            attached,
            function,
        })
    }

    /// Calls the function with the segment's address and size, which `arguments` puts in their place.
    pub(crate) fn call(&mut self, arguments: impl Fn(u32, u32) -> Arguments) -> Result<i64, Error> {
        // The guest's memory has 32-bit addresses.
        let address = self.attached.address() as u32;
        let size = self.attached.size() as u32;
        let function = &self.function;
        self.window.call(&mut self.store, |store| {
            function.call(store, arguments(address, size))
        })
    }

    /// Where the guest sees the segment.
    pub(crate) fn address(&self) -> u64 {
        self.attached.address()
    }
}
