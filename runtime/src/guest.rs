//! The guest's side: an address that the host has handed over in, views of the bytes there out.
//!
//! A guest that is written in Rust reads and writes with the same generated code as its host. All that it needs to be
//! told is where its window is ([`Window::base`] on the host's side), or where a segment lies ([`Attached::address`] and
//! [`Attached::size`]).
//!
//! # By name
//!
//! A window begins with a [`Directory`] of what is attached to it. The guest needs one number, and the host can attach
//! and detach without telling it:
//!
//! ```no_run
//! use karmem::VerifyOptions;
//! use karmem::guest::{Directory, Result};
//!
//! #[path = "../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::Flock;
//!
//! /// The speed of the fastest bird in the flock of this name.
//! fn top_speed(directory: &Directory, name: &str) -> Result<f32> {
//!     let flock = directory.frozen(name)?.access::<Flock>(&VerifyOptions::DEFAULT)?;
//!     Ok(flock.birds().iter().map(|bird| bird.speed).fold(0.0, f32::max))
//! }
//!
//! /// The speed of the fastest goose, or NaN where there are no geese.
//! #[unsafe(no_mangle)]
//! pub extern "C" fn top_speed_of_geese(window: usize) -> f32 {
//!     // SAFETY: the host has opened the window there, and detaches nothing before this call ends.
//!     let directory = unsafe { Directory::at(window) };
//!     directory.and_then(|directory| top_speed(&directory, "geese")).unwrap_or(f32::NAN)
//! }
//! # fn main() {}
//! ```
//!
//! # By address
//!
//! Guests in languages that know nothing of this need no directory: an address and a size are a pointer and a length to
//! them.
//!
//! ```no_run
//! use karmem::VerifyOptions;
//!
//! #[path = "../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//!
//! /// The speed of the fastest bird in a sealed segment, or NaN where there is no flock.
//! #[unsafe(no_mangle)]
//! pub extern "C" fn top_speed(address: usize, size: usize) -> f32 {
//!     // SAFETY: the host has sealed the segment and attached it there, until this call ends.
//!     let segment = unsafe { karmem::guest::frozen(address, size) };
//!     let Ok(flock) = segment.access::<flock::Flock>(&VerifyOptions::DEFAULT) else {
//!         return f32::NAN;
//!     };
//!     flock.birds().iter().map(|bird| bird.speed).fold(0.0, f32::max)
//! }
//!
//! /// How many birds are in a segment that others may write at the same time.
//! #[unsafe(no_mangle)]
//! pub extern "C" fn count(address: usize, size: usize) -> usize {
//!     // SAFETY: the host has attached the segment there, until this call ends.
//!     let segment = unsafe { karmem::guest::live(address, size) };
//!     let Ok(flock) = segment.access::<flock::Flock>() else {
//!         return 0;
//!     };
//!     flock.birds().map_or(0, |birds| birds.len())
//! }
//! # fn main() {}
//! ```
//!
//! [`Window::base`]: https://docs.rs/karmem/latest/karmem/host/struct.Window.html
//! [`Attached::address`]: https://docs.rs/karmem/latest/karmem/host/struct.Attached.html
//! [`Attached::size`]: https://docs.rs/karmem/latest/karmem/host/struct.Attached.html

mod directory;
mod entry;
mod error;
pub mod heap;

pub use directory::Directory;
pub use entry::Entry;
pub use error::{Error, Result};

use core::ptr::{NonNull, with_exposed_provenance_mut};

use crate::build::MessageBuilder;
use crate::error::BuildError;
use crate::frozen::Frozen;
use crate::live::Live;

/// The segment of `size` bytes at `address`, which others may write at the same time.
///
/// # Safety
///
/// The host has attached a segment there, which stays attached for as long as `'a` lasts: usually for the call
/// that this happens in. If anything is stored through it, it is attached to be written.
#[must_use]
pub unsafe fn live<'a>(address: usize, size: usize) -> Live<'a> {
    // SAFETY: the caller's promise; segments are attached at whole pages, so the address is 8-aligned.
    unsafe { Live::from_raw_parts(start(address), size) }
}

/// The segment of `size` bytes at `address`, which nobody writes.
///
/// # Safety
///
/// The host has attached a segment there, which stays attached for as long as `'a` lasts, and which nobody,
/// host, guest or process, writes meanwhile: it is sealed, or this guest has it exclusively.
#[must_use]
pub unsafe fn frozen<'a>(address: usize, size: usize) -> Frozen<'a> {
    // SAFETY: the caller's promise.
    unsafe { Frozen::from_raw_parts(start(address), size) }
}

/// A builder in the segment of `size` bytes at `address`.
///
/// # Errors
///
/// When the segment is too short for an envelope.
///
/// # Safety
///
/// The host has attached a segment there to be written, which stays attached for as long as `'a` lasts.
pub unsafe fn builder<'a>(address: usize, size: usize) -> Result<MessageBuilder<'a>, BuildError> {
    // SAFETY: the caller's promise.
    unsafe { MessageBuilder::from_raw_parts(start(address), size) }
}

/// The host's mappings are no objects of Rust's; their addresses are all that there is of them.
fn start(address: usize) -> NonNull<u8> {
    NonNull::new(with_exposed_provenance_mut(address)).unwrap_or(NonNull::<u64>::dangling().cast())
}
