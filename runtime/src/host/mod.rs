//! Windows into Wasmtime guests, and the segments that are attached to them.
//!
//! A host prepares its engine with [`configure`], opens a [`Window`] in a guest's memory, and attaches
//! [`Segment`]s to it. From then on host and guests read and write the same bytes; nothing is copied, and no
//! system call is made. `docs/safety.md` argues why no guest can make safe host code misbehave.
//!
//! Layers, each using only those above it:
//!
//! | | |
//! |---|---|
//! | `error` | what can go wrong |
//! | `fault` | answers accesses that a mapping does not allow |
//! | `storage` | the file behind a segment, and who may use it together |
//! | `access` | what a guest may do, and what follows for everyone else |
//! | `mapping` | what is mapped in a memory |
//! | `memory` | linear memories that segments can be mapped into |
//! | `view`, `segment` | the host's side of a segment |
//! | `directory` | what the guest is told |
//! | `place` | where a window lies, and how segments come and go there |
//! | `window`, `attach` | the guest's side, as the host uses it |
//!
//! What the operating system does is in `sys`.

mod access;
mod attach;
mod directory;
mod error;
mod fault;
mod mapping;
mod memory;
mod place;
mod segment;
mod storage;
mod view;
mod window;

use std::sync::Arc;

pub use access::Access;
pub use attach::{AttachOptions, Attached};
pub use directory::Entry;
pub use error::{Error, Faulted, Result};
pub use segment::Segment;
pub use window::{Window, WindowOptions};

pub use crate::sys::FaultAccess;

/// Prepares an engine's configuration for windows, and the process for faults in them.
///
/// Memories that modules define then reserve 4 GiB of address space and grow in place. `memory_init_cow` and
/// `memory_may_move` are turned off, `with_host_memory` and `memory_reservation` are taken; the instance
/// allocation strategy must stay on demand. The first call installs handlers for SIGSEGV and SIGBUS, which pass
/// on what is not theirs.
///
/// Call it after all other settings, and before the process makes its first engine: then a plain load or store that a mapping does not allow
/// traps at once. Otherwise it is reported when the call ends ([`Window::call`]).
///
/// Look into windows through [`Attached`] only. [`wasmtime::Memory::data`] lends all of a guest's memory as one
/// slice, also where others write at the same time.
///
/// # Errors
///
/// When the system does not let the handlers be installed.
pub fn configure(config: &mut wasmtime::Config) -> Result<()> {
    fault::install().map_err(Error::system("install the fault handler"))?;
    config.with_host_memory(Arc::new(memory::WindowMemoryCreator));
    config.memory_reservation(memory::RESERVED as u64);
    config.memory_may_move(false);
    // Otherwise a module's data segments would be mapped over memory that is not Wasmtime's own, and panic.
    config.memory_init_cow(false);
    Ok(())
}
