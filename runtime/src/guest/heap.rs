//! Blocks of the heap that the host shares among its guests: sizes go to the host, addresses come back.
//!
//! A guest that uses this imports `karmem.alloc`, `karmem.free` and `karmem.realloc`, which the host defines with
//! `host::heap::add_to_linker`. An address means the same to every guest of the heap, and to the host.
//!
//! ```no_run
//! use karmem::guest::heap::Block;
//!
//! #[path = "../../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::{Bird, Flock};
//!
//! /// Builds a flock for whoever is told the address, who frees it; 0 when there is no room.
//! fn build() -> Option<usize> {
//!     let mut block = Block::new(4096, 8).ok()?;
//!     let message = block.builder().ok()?;
//!     let mut flock = message.root::<Flock>().ok()?;
//!     flock.set_birds(&[Bird::new(0.0, 0.0, 11.5)]).ok()?;
//!     message.finish(flock).ok()?;
//!     let (address, _) = block.into_raw();
//!     Some(address)
//! }
//!
//! /// How many birds are in a flock that another guest has built.
//! fn count(address: usize) -> usize {
//!     // SAFETY: the other guest has handed the block over; nobody else frees it.
//!     let block = unsafe { Block::from_raw(address, 4096) };
//!     let Ok(flock) = block.live().access::<Flock>() else {
//!         return 0;
//!     };
//!     flock.birds().map_or(0, |birds| birds.len()) // and the block is freed
//! }
//! # fn main() {}
//! ```

use core::fmt;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use super::start;
use crate::build::MessageBuilder;
use crate::error::BuildError;
use crate::live::Live;

#[cfg(target_family = "wasm")]
#[link(wasm_import_module = "karmem")]
unsafe extern "C" {
    safe fn alloc(size: usize, align: usize) -> usize;
    safe fn free(address: usize) -> u32;
    safe fn realloc(address: usize, size: usize, align: usize) -> usize;
}

/// Outside of WebAssembly there is no host, and so no heap.
#[cfg(not(target_family = "wasm"))]
mod no_host {
    pub(super) fn alloc(_size: usize, _align: usize) -> usize {
        0
    }

    pub(super) fn free(_address: usize) -> u32 {
        super::FreeError::NoHeap as u32
    }

    pub(super) fn realloc(_address: usize, _size: usize, _align: usize) -> usize {
        0
    }
}
#[cfg(not(target_family = "wasm"))]
use no_host::{alloc, free, realloc};

/// A part of the shared heap that this guest has, and that is freed when this is dropped.
///
/// Everybody with the heap can read and write the bytes at any time. So they are read live; a message is built for others to
/// find.
#[derive(Debug)]
pub struct Block {
    /// In the heap, at a multiple of 8.
    start: NonNull<u8>,
    size: usize,
}

impl Block {
    /// A block of at least `size` bytes at a multiple of `align`, a power of two up to 4096. It may hold what someone has
    /// left there.
    ///
    /// # Errors
    ///
    /// When there is no heap ([`AllocError::has_heap`]); when it or this guest's part of it is used up, `size` is 0, or
    /// `align` is no such power: the host knows which (`GuestHeap::last_error`).
    pub fn new(size: usize, align: usize) -> Result<Self, AllocError> {
        match alloc(size, align) {
            0 => Err(AllocError::new(size, align)),
            address => Ok(Self {
                start: start(address),
                size,
            }),
        }
    }

    /// The block at `address` that somebody has handed over, to be freed by this guest.
    ///
    /// # Safety
    ///
    /// A block of the heap starts at `address` and has at least `size` bytes. Nobody else frees it.
    #[must_use]
    pub unsafe fn from_raw(address: usize, size: usize) -> Self {
        Self {
            start: start(address),
            size,
        }
    }

    /// Hands the block over: address and bytes. It is not freed.
    #[must_use = "the block is lost if nobody is told its address"]
    pub fn into_raw(self) -> (usize, usize) {
        let block = ManuallyDrop::new(self);
        (block.address(), block.size)
    }

    /// The block's first byte, for this guest and all others.
    #[must_use]
    pub fn address(&self) -> usize {
        self.start.as_ptr().expose_provenance()
    }

    /// Bytes that were asked for.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// The bytes as values that others may change at any time.
    #[must_use]
    pub fn live(&self) -> Live<'_> {
        // SAFETY: the block stays this guest's for as long as it is borrowed; blocks start at multiples of 16, in a mapping
        // of the host's where no object of Rust's lies, and no reference into it is made here.
        unsafe { Live::from_raw_parts(self.start, self.size) }
    }

    /// Builds a message in the block.
    ///
    /// # Errors
    ///
    /// When the block is too short for an envelope.
    pub fn builder(&mut self) -> Result<MessageBuilder<'_>, BuildError> {
        // SAFETY: as `live`, and borrowed exclusively.
        unsafe { MessageBuilder::from_raw_parts(self.start, self.size) }
    }

    /// Makes the block longer or shorter. What is in it stays, as far as there is room; its address may be another one.
    ///
    /// # Errors
    ///
    /// Those of [`Block::new`]; the block then is as it was.
    pub fn realloc(&mut self, size: usize, align: usize) -> Result<(), AllocError> {
        match realloc(self.address(), size, align) {
            0 => Err(AllocError::new(size, align)),
            address => {
                self.start = start(address);
                self.size = size;
                Ok(())
            }
        }
    }

    /// Frees the block, and says how that went: dropping it can't.
    ///
    /// # Errors
    ///
    /// When it is free already, the host has taken it, or the heap is gone.
    pub fn free(self) -> Result<(), FreeError> {
        let (address, _) = self.into_raw();
        FreeError::of(free(address))
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // If it is not this guest's to free any more, somebody else does.
        free(self.address());
    }
}

/// The host gave no block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllocError {
    /// Bytes asked for.
    pub size: usize,
    /// The alignment asked for, in bytes.
    pub align: usize,
    /// Whether this guest has a heap at all.
    pub has_heap: bool,
}

impl AllocError {
    fn new(size: usize, align: usize) -> Self {
        // Nothing is freed at 0; only a guest without a heap is told that it has none.
        let has_heap = FreeError::of(free(0)) != Err(FreeError::NoHeap);
        Self {
            size,
            align,
            has_heap,
        }
    }
}

impl fmt::Display for AllocError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            size,
            align,
            has_heap,
        } = self;
        if !has_heap {
            return write!(
                f,
                "no block of {size} bytes, aligned to {align}: this guest has no shared heap; its host attaches one, and puts the \
                 share into the data of the guest's store"
            );
        }
        write!(
            f,
            "the shared heap has no room for a block of {size} bytes, aligned to {align}, that this guest may have"
        )
    }
}

impl core::error::Error for AllocError {}

/// Why the host did not free a block. The number is what `karmem.free` returns, where 0 means that it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[non_exhaustive]
pub enum FreeError {
    /// This guest has no heap.
    NoHeap = 1,
    /// The address is not in the heap.
    OutsideHeap = 2,
    /// No block starts there: it is free already, or the address is inside of one.
    NotABlock = 3,
    /// The block is the host's own.
    OfTheHost = 4,
}

impl FreeError {
    fn of(number: u32) -> Result<(), Self> {
        match number {
            0 => Ok(()),
            2 => Err(Self::OutsideHeap),
            3 => Err(Self::NotABlock),
            4 => Err(Self::OfTheHost),
            _ => Err(Self::NoHeap),
        }
    }
}

impl fmt::Display for FreeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoHeap => "no heap is attached to this guest",
            Self::OutsideHeap => "the address is not in the heap",
            Self::NotABlock => {
                "no block starts at the address: it is free already, or this is somewhere inside of a block"
            }
            Self::OfTheHost => "the block is the host's own",
        })
    }
}

impl core::error::Error for FreeError {}
