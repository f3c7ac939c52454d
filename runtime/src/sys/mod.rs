//! What the host side asks of the operating system: map, share, seal, and be told about faults.
//!
//! Everything above this folder is the same on all systems. A port is one more folder here with the same
//! modules, chosen below. Knows addresses, sizes and files; knows nothing of guests, windows or messages.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::{file, huge, map, resident, signal, socket};

/// What an access that could not be carried out tried to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultAccess {
    /// A load.
    Read,
    /// A store.
    Write,
    /// The processor does not say.
    Unknown,
}

#[cfg(not(target_pointer_width = "64"))]
compile_error!("feature `host` of karmem reserves 4 GiB for each guest: it needs a 64-bit system");

#[cfg(not(target_os = "linux"))]
compile_error!("feature `host` of karmem is built for Linux; a port goes into runtime/src/sys");
