//! Windows into Wasmtime guests, and the segments that are attached to them.
//!
//! A host prepares its engine with [`configure`], opens a [`Window`] in a guest's memory, and attaches
//! [`Segment`]s to it. From then on host and guests read and write the same bytes; nothing is copied, and no
//! system call is made.
//!
//! ```
//! use karmem::VerifyOptions;
//! use karmem::host::{Access, AttachOptions, Segment, Window, configure};
//! use wasmtime::{Config, Engine, Instance, Module, Store};
//!
//! #[path = "../../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::{Bird, Flock};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut config = Config::new();
//! configure(&mut config)?; // after all other settings
//! let engine = Engine::new(&config)?;
//! # let wasm = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\x07\x0a\x01\x06memory\x02\0"; // (module (memory (export "memory") 1))
//! let module = Module::from_binary(&engine, wasm)?; // any guest that exports its memory
//! let mut store = Store::new(&engine, ());
//! let guest = Instance::new(&mut store, &module, &[])?;
//!
//! // Build a message in memory that can be shared.
//! let mut segment = Segment::anonymous(64 * 1024)?;
//! let message = segment.builder()?;
//! let mut flock = message.root::<Flock>()?;
//! flock.set_name("geese")?;
//! flock.set_birds(&[Bird::new(0.0, 0.0, 11.5), Bird::new(1.0, 0.0, 12.0)])?;
//! message.finish(flock)?;
//! segment.seal()?; // from here on nobody can write it, so that readers need no copies
//!
//! // Show it to a guest: the same bytes, at an address of the guest's.
//! let window = Window::open(&mut store, &guest, 1 << 20)?;
//! let options = AttachOptions::new(Access::ReadOnly).named("flock");
//! let attached = window.attach(&mut store, &segment, options)?;
//! assert_eq!(attached.address(), 0x2_0000); // behind the guest's one page and the directory
//! window.call(&mut store, |_store| Ok(()))?; // here: a function of the guest, with the address
//!
//! // Read it where it is.
//! let flock = attached.freeze(&store)?.access::<Flock>(&VerifyOptions::DEFAULT)?;
//! assert_eq!(flock.name(), "geese");
//! assert_eq!(flock.birds()[1].speed, 12.0);
//! # Ok(())
//! # }
//! ```
//!
//! A guest that is written in Rust reads it with [`guest`](crate::guest). `docs/safety.md` argues why no guest can
//! make safe host code misbehave.

// Layers, each using only those above it. What the operating system does is in `sys`.
//
// fault            answers accesses that a mapping does not allow
// faulted          what a user is told of one
// unreported       faults whose record goes before anybody was told
// error            what can go wrong
// storage          the file behind a segment, and who may use it together
// access           what a guest may do, and what follows for everyone else
// free             where nothing is mapped in windows
// mapping          what is mapped in a memory
// memory           linear memories that segments can be mapped into
// view, segment    the host's side of a segment
// opened           messages in sealed segments, verified once
// directory        what the guest is told
// store            which store is which
// place, room      where a window lies, and how segments come and go there
// define           memories for guests that import theirs
// window           a range of a guest's memory, as the host uses it
// attach, attached a segment in it
// call             calls into guests
// entry            what the host is told of what is attached
// stats            what a window takes
// heap             a segment given out in blocks, by host and guests

mod access;
mod attach;
mod attached;
mod call;
mod define;
mod directory;
mod entry;
mod error;
mod fault;
mod faulted;
mod free;
pub mod heap;
#[cfg(doctest)]
mod kept_too_long;
mod mapping;
mod memory;
mod opened;
mod place;
mod room;
mod segment;
mod stats;
mod storage;
mod store;
mod unreported;
mod view;
mod window;

use std::sync::Arc;

pub use access::Access;
pub use attach::AttachOptions;
pub use attached::Attached;
pub use define::define_memory;
pub use entry::Entry;
pub use error::{Error, Result};
pub use faulted::{FaultCause, FaultPlace, Faulted};
pub use heap::{Heap, HeapError};
pub use opened::Opened;
pub use segment::{Segment, SegmentOptions};
pub use stats::Stats;
pub use window::{Window, WindowOptions};

pub use crate::sys::FaultAccess;

/// Prepares an engine's configuration for windows, and the process for faults in them.
///
/// Memories that modules define then reserve 4 GiB of address space, those with 64-bit addresses 64 GiB, and grow in
/// place. `memory_init_cow` is turned off, `memory_may_move` on; `with_host_memory` and `memory_reservation` are taken; the
/// instance allocation strategy must stay on demand. The first call installs handlers for SIGSEGV and SIGBUS, which pass
/// on what is not theirs.
///
/// Call it after all other settings, so that none of them undoes these: with a later `memory_init_cow(true)` Wasmtime
/// panics when a module that has data segments is instantiated.
///
/// Call it before the process makes its first engine: then a plain load or store that a mapping does not allow
/// traps at once. Otherwise it is reported when the call ends ([`Window::call`]).
///
/// A host that only uses [`Segment`]s, without guests, does not need it: the first mapping that a segment makes
/// installs the same handlers, which answer for files that become shorter.
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
    // Ours never do. But were it not allowed, Wasmtime would compile guests with 64-bit addresses so that nothing
    // behind `memory_reservation` can be reached.
    config.memory_may_move(true);
    // Otherwise a module's data segments would be mapped over memory that is not Wasmtime's own, and panic.
    config.memory_init_cow(false);
    Ok(())
}
