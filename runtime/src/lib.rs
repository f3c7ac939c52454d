//! Flat structs that WebAssembly hosts and guests read and write in place.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod layout;
