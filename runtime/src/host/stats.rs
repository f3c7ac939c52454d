//! How much memory a window takes: mappings come in, numbers of bytes go out.
//!
//! Looks at pages, never at what is in them.

use wasmtime::AsContext;

use super::error::{Error, Result};
use super::window::Window;
use crate::sys::{map, resident};

/// Memory that a window takes, in bytes: whole pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// What is mapped: the directory and all that is attached.
    pub mapped: u64,
    /// What of the window the guest can access without waiting for the kernel, because it or `populate` has touched it.
    /// A page that several guests have counts in each of them.
    pub resident: u64,
    /// What of that belongs to this window alone: pages that the guest has written copy-on-write, and those that stand
    /// in for others after a fault, until [`Window::restore`].
    pub private: u64,
}

impl Window {
    /// How much memory the window takes. Asks the kernel, in time that grows with the pages that are resident.
    ///
    /// ```
    /// # use karmem::host::{Access, Segment, Window, configure};
    /// # use wasmtime::{Config, Engine, Instance, Module, Store};
    /// # let mut config = Config::new();
    /// # configure(&mut config)?;
    /// # let engine = Engine::new(&config)?;
    /// # let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x0a\x01\x06memory\x02\0"; // (module (memory (export "memory") 1))
    /// # let mut store = Store::new(&engine, ());
    /// # let instance = Instance::new(&mut store, &Module::from_binary(&engine, wasm)?, &[])?;
    /// let window = Window::open(&mut store, &instance, 1 << 20)?;
    /// let before = window.stats(&store)?;
    /// window.attach(&mut store, &Segment::anonymous(256 * 1024)?, Access::ReadOnly)?;
    /// let stats = window.stats(&store)?;
    /// assert_eq!(stats.mapped - before.mapped, 256 * 1024);
    /// assert_eq!(stats.resident, before.resident); // nobody has touched it
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When `store` is not the window's, or there is no `/proc` to ask.
    pub fn stats(&self, store: &impl AsContext) -> Result<Stats> {
        let mappings = self.place.lock(store.as_context())?;
        let mapped = self.place.all(&mappings);
        let mapped = mapped.map(|mapping| mapping.mapped_size() as u64).sum();
        let start = self.place.start(self.base()).as_ptr();
        let found = resident::resident(start, self.size() as usize)
            .map_err(Error::system("ask which pages are resident"))?;
        let page_size = map::page_size() as u64;
        Ok(Stats {
            mapped,
            resident: found.pages as u64 * page_size,
            private: found.private as u64 * page_size,
        })
    }
}
