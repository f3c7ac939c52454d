//! Memories for guests that import theirs.
//!
//! The type of a memory comes in, a memory that windows can be opened in goes out. Knows no windows.

use std::vec::Vec;

use wasmtime::{AsContextMut, Instance, Memory, MemoryType, Module};

use super::error::{Error, Result};

/// A memory for a guest that imports its memory, such as one that several modules share. Windows can't be opened in what
/// [`Memory::new`] makes, because Wasmtime does not ask for those how they are to be made.
///
/// ```
/// use karmem::host::{Window, configure, define_memory};
/// use wasmtime::{Config, Engine, Linker, MemoryType, Store};
///
/// let mut config = Config::new();
/// configure(&mut config)?;
/// let engine = Engine::new(&config)?;
/// let mut store = Store::new(&engine, ());
/// let memory = define_memory(&mut store, &MemoryType::new(17, None))?;
/// let mut linker = Linker::new(&engine);
/// linker.define(&mut store, "env", "memory", memory)?; // then instantiate the guest with it
/// let window = Window::open_memory(&mut store, memory, 1 << 20)?;
/// assert_eq!(window.base(), 17 * 65536);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`Error::SharedMemory`] for a memory that is shared between threads; [`Error::Call`] when the store's limiter or the
/// system has no room for it, or the engine does not support such memories.
pub fn define_memory(store: &mut impl AsContextMut, ty: &MemoryType) -> Result<Memory> {
    let mut store = store.as_context_mut();
    if ty.is_shared() {
        return Err(Error::SharedMemory {
            name: EXPORT.into(),
        });
    }
    // Only memories that modules define are made the way that `configure` asks for: so a module defines it.
    let module = Module::from_binary(store.engine(), &module(ty)).map_err(Error::Call)?;
    let instance = Instance::new(&mut store, &module, &[]).map_err(Error::Call)?;
    instance
        .get_memory(&mut store, EXPORT)
        .ok_or(Error::NoExportedMemory {
            name: EXPORT.into(),
        })
}

const EXPORT: &str = "memory";

/// A module in the binary format that defines and exports one memory.
fn module(ty: &MemoryType) -> Vec<u8> {
    let default_page_size = ty.page_size_log2() == 16;
    let flags = u8::from(ty.maximum().is_some())
        | u8::from(ty.is_64()) << 2
        | u8::from(!default_page_size) << 3;
    let mut memories = Vec::from([1, flags]);
    leb128(&mut memories, ty.minimum());
    if let Some(maximum) = ty.maximum() {
        leb128(&mut memories, maximum);
    }
    if !default_page_size {
        memories.push(ty.page_size_log2());
    }
    let mut exports = Vec::from([1, EXPORT.len() as u8]);
    exports.extend(EXPORT.bytes());
    exports.extend([2, 0]);
    let mut module = Vec::from(*b"\0asm\x01\0\0\0");
    for (section, bytes) in [(5, memories), (7, exports)] {
        module.push(section);
        leb128(&mut module, bytes.len() as u64);
        module.extend(bytes);
    }
    module
}

/// Appends a number as WebAssembly writes unsigned ones.
fn leb128(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}
