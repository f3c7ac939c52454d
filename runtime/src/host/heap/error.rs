//! What can go wrong with blocks and heaps: numbers in, words that say what to do about it out.

/// Why a heap could not do what it was asked to do. Nothing has changed when one is returned.
///
/// Copies of it are cheap: a guest can cause as many as it likes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HeapError {
    /// A heap can't have this size.
    #[error(
        "a heap can't be {size} bytes: take a multiple of 65536, at most {largest} ({largest:#x}), and `Heap::chain` for more"
    )]
    Size {
        /// The size asked for, in bytes.
        size: u64,
        /// Bytes in the largest heap that is not chained to others.
        largest: u64,
    },
    /// The host has no memory for the heap's tables.
    #[error(
        "the system has no memory for the tables of a heap of {size} bytes, which may become as large as the heap"
    )]
    NoTables {
        /// Bytes in the heap.
        size: u64,
    },
    /// A heap can't lie at this address.
    #[error("a heap can't lie at {address:#x}: take a multiple of 0x10000 that windows can reach")]
    Address {
        /// The address asked for.
        address: u64,
    },
    /// Guests have the heap at an address already.
    #[error(
        "guests have the heap at {address:#x}: detach it from them before it gets another address"
    )]
    Attached {
        /// The heap's first byte, in every guest.
        address: u64,
    },
    /// The heap is in the window already, and somebody has the guest's share of it.
    #[error(
        "the heap is attached to this window already, at {address:#x}: use the `GuestHeap` that `Heap::attach` gave, or drop it \
         first"
    )]
    AttachedHere {
        /// The heap's first byte, in every guest.
        address: u64,
    },
    /// The mapping is a heap's, on which the guest's share of it relies.
    #[error(
        "this is a shared heap, mapped at {address:#x}: it stays as it is until `GuestHeap::detach`"
    )]
    Held {
        /// The mapping's first byte, in the guest's memory.
        address: u64,
    },
    /// Something else is attached to the window where the heap lies.
    #[error(
        "the heap has {size} bytes at {address:#x} in every guest, but in this window {other_size} bytes are attached at \
         {other:#x} (`Window::attached_at`): attach the heap before anything else, or choose a place for it that nothing else \
         gets, with `Heap::at`, high in the window"
    )]
    PlaceTaken {
        /// The heap's first byte, in every guest.
        address: u64,
        /// Bytes in the heap.
        size: u64,
        /// The first byte of what is there.
        other: u64,
        /// Bytes of it.
        other_size: u64,
    },
    /// The heap's place is not in the window.
    #[error(
        "the heap has {size} bytes at {address:#x} in every guest; this window has room between {start:#x} and {end:#x}: open \
         it with `WindowOptions::base`, so that it is in the same place in every guest, or larger"
    )]
    OutsideWindow {
        /// The heap's first byte, in every guest.
        address: u64,
        /// Bytes in the heap.
        size: u64,
        /// The first byte of the window behind its directory.
        start: u64,
        /// The first byte behind the window.
        end: u64,
    },
    /// No free range of the window is long enough.
    #[error(
        "no room for a heap of {size} bytes in the window: the largest free range has {largest}"
    )]
    WindowFull {
        /// Bytes in the heap.
        size: u64,
        /// Bytes in the largest free range.
        largest: u64,
    },
    /// The heap has no memory: it was chained to another one.
    #[error("the heap has no memory any more: it is a part of the heap that it was chained to")]
    NoMemory,
    /// The heap can't be taken apart.
    #[error("the heap has not been chained to another one")]
    NotChained,
    /// Someone still has blocks that would be lost.
    #[error(
        "{blocks} blocks of the heap are still in use: drop those of the host's, and free those of guests'"
    )]
    BlocksInUse {
        /// How many there are.
        blocks: u64,
    },
    /// The heap has no address yet.
    #[error("the heap has no address yet: attach it to a guest, or choose one with `Heap::at`")]
    NoAddress,

    /// A block can't have this size.
    #[error("a block can't be {size} bytes: take at least 1, at most {largest:#x}")]
    BlockSize {
        /// The size asked for, in bytes.
        size: u64,
        /// Bytes in the largest block.
        largest: u64,
    },
    /// A block can't have this alignment.
    #[error("a block can't be aligned to {align} bytes: take a power of two, at most 4096")]
    Alignment {
        /// The alignment asked for, in bytes.
        align: u64,
    },
    /// No free range is long enough.
    #[error(
        "no room for a block of {size} bytes, aligned to {align}: {free} bytes are free, but no piece of them is long enough"
    )]
    OutOfMemory {
        /// Bytes asked for.
        size: u64,
        /// The alignment asked for, in bytes.
        align: u64,
        /// Bytes that are free.
        free: u64,
    },
    /// The guest may not have as much.
    #[error(
        "no room for a block of {size} bytes: this guest has {used} of the {quota} bytes that it may have, and each block takes a \
         multiple of 16"
    )]
    Quota {
        /// Bytes asked for.
        size: u64,
        /// Bytes that the guest has in blocks.
        used: u64,
        /// Bytes that it may have.
        quota: u64,
    },
    /// The address is not in the heap.
    #[error("{address:#x} is not in the heap, which has {size} bytes at {start:#x}")]
    OutsideHeap {
        /// The address.
        address: u64,
        /// The heap's first byte.
        start: u64,
        /// Bytes in the heap.
        size: u64,
    },
    /// The bytes are not in one piece of the heap.
    #[error(
        "{size} bytes at {address:#x} reach over the end of the heap's memory, of which {left} are left there"
    )]
    TooLong {
        /// The first byte.
        address: u64,
        /// Bytes asked for.
        size: u64,
        /// Bytes from there to the end of this piece of memory.
        left: u64,
    },
    /// The address can't be read from.
    #[error("{address:#x} is not a multiple of 8, as the start of every block and message is")]
    Misaligned {
        /// The address.
        address: u64,
    },
    /// No block starts there.
    #[error(
        "no block starts at {address:#x}: it is free already, or this is somewhere inside of a block"
    )]
    NotABlock {
        /// The address.
        address: u64,
    },
    /// The block is the host's own.
    #[error(
        "the block at {address:#x} is the host's own: only its `Block` frees it, or gives it to the guests"
    )]
    OfTheHost {
        /// The address.
        address: u64,
    },

    /// The bytes could not be read or written.
    #[error("the file that the heap is in has become shorter: see `Heap::check`")]
    Faulted,

    /// The heap is no longer attached to this guest, or nobody has put its share into the data of its store.
    #[error("the heap is not attached to this guest")]
    NotAttached,
    /// The guest's imports can't name all addresses of the heap.
    #[error(
        "the heap reaches up to {address:#x}, which the guest's 32-bit imports can't name: use `heap::add_to_linker64`"
    )]
    OutOfReach {
        /// The heap's last byte.
        address: u64,
    },
    /// The store keeps the handle of another store's guest.
    #[error("this handle belongs to a guest of another store")]
    OtherStore,
    /// Nothing is known about the owner.
    #[error("no guest of this heap has blocks under this name")]
    NoSuchOwner,
}

impl HeapError {
    /// The number that `karmem.free` gives to a guest; none is 0. [`guest::heap`](crate::guest::heap) has names for them.
    #[must_use]
    pub fn number(self) -> u32 {
        use crate::guest::heap::FreeError;
        match self {
            Self::OutsideHeap { .. } => FreeError::OutsideHeap as u32,
            Self::NotABlock { .. } => FreeError::NotABlock as u32,
            Self::OfTheHost { .. } => FreeError::OfTheHost as u32,
            _ => FreeError::NoHeap as u32,
        }
    }
}
