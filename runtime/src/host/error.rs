//! Everything that can go wrong between a host and its guests, in words that say what to do about it.
//!
//! What the system or Wasmtime reports stands in the text, which is all that many programs print. So no error has a
//! `source`, which would say it once more; the values themselves are in public fields.

use std::io;
use std::path::PathBuf;

use super::faulted::Faulted;
use crate::sys::map;

/// What the functions of this module return.
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Why a window or a segment could not do what it was asked to do. Nothing has changed when one is returned,
/// except where it says so.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The instance does not export a memory of that name.
    #[error(
        "the guest exports no memory named `{name}`: if it has another name, say so with `WindowOptions::export`; if the guest \
         imports its memory, use `Window::open_memory`"
    )]
    NoExportedMemory {
        /// The name that was looked for.
        name: std::string::String,
    },
    /// The memory is shared between threads of the guest.
    #[error(
        "the guest's memory `{name}` is a shared memory, which several threads write: windows need one that belongs to one store"
    )]
    SharedMemory {
        /// The name of the export.
        name: std::string::String,
    },
    /// The memory was not made by an engine that windows can be opened in.
    #[error(
        "the memory was not made for windows: it comes from `Memory::new`, from the pooling allocator, or from an \
         engine whose configuration `host::configure` has not seen; configure before `Engine::new`, and let a module define the \
         memory, or `host::define_memory`"
    )]
    ForeignMemory,
    /// The memory's pages are not 64 KiB.
    #[error(
        "the memory has pages of {size} bytes; windows are opened in memories with pages of 65536"
    )]
    PageSize {
        /// Bytes in a page.
        size: u64,
    },
    /// The window's size is not one that a window can have.
    #[error(
        "a window can't be {size} bytes: take a multiple of 65536, at least 131072 (the first 65536 hold the directory)"
    )]
    WindowSize {
        /// The size asked for, in bytes.
        size: u64,
    },
    /// The window's base is not a multiple of 64 KiB.
    #[error("a window can't start at {base:#x}: take a multiple of 0x10000")]
    WindowBase {
        /// The base asked for.
        base: u64,
    },
    /// The guest's memory already reaches beyond the window's base.
    #[error(
        "a window can't start at {base:#x}: the guest's memory already has {memory_size:#x} bytes, which it may be using"
    )]
    BaseInUse {
        /// The base asked for.
        base: u64,
        /// Bytes in the guest's memory.
        memory_size: u64,
    },
    /// The memory's own maximum leaves no room.
    #[error(
        "no room for the window: the guest's memory would need {needed:#x} bytes, and its own maximum is {maximum:#x}; take a \
         smaller window or a lower base, or raise that maximum"
    )]
    GuestMaximum {
        /// Bytes that the memory would need to have.
        needed: u64,
        /// Bytes that its type allows.
        maximum: u64,
    },
    /// The window would end beyond the guest's address space.
    #[error(
        "no room for the window: the guest's memory would need {needed:#x} bytes, and can have {limit:#x}; take a smaller \
         window or a lower base"
    )]
    AddressSpace {
        /// Bytes that the memory would need to have.
        needed: u64,
        /// Bytes that there can be.
        limit: u64,
    },
    /// The guest's memory goes on behind the window.
    #[error(
        "the window can't grow: it ends at {end:#x}, and the guest's memory goes on behind it, to {memory_size:#x}; open \
         another window"
    )]
    WindowEnclosed {
        /// The first byte behind the window.
        end: u64,
        /// Bytes in the guest's memory.
        memory_size: u64,
    },
    /// The store's limiter does not let the memory grow.
    #[error(
        "the store's resource limiter refused to grow the guest's memory to {needed:#x} bytes: {reason:#}; raise its limit, or \
         take a smaller window or a lower base"
    )]
    GrowRefused {
        /// Bytes that the memory would need to have.
        needed: u64,
        /// What Wasmtime says.
        reason: wasmtime::Error,
    },

    /// The handle was used with a store that it does not belong to.
    #[error("this window belongs to another store")]
    OtherStore,
    /// The store that the window was opened in is gone.
    #[error("the store that this window was opened in has been dropped")]
    StoreDropped,
    /// The segment is no longer mapped where the handle says.
    #[error("this mapping has been detached")]
    Detached,

    /// The offset is not a multiple of 64 KiB.
    #[error("a segment can't be attached at offset {offset:#x}: take a multiple of 0x10000")]
    Offset {
        /// The offset asked for.
        offset: u64,
    },
    /// The mapping would lie in the directory or reach over the window's end.
    #[error(
        "{size} bytes at offset {offset:#x} do not fit the window: segments lie between offset 0x10000 and {window_size:#x}"
    )]
    OutsideWindow {
        /// The offset asked for.
        offset: u64,
        /// Bytes in the segment.
        size: u64,
        /// Bytes in the window.
        window_size: u64,
    },
    /// The bytes can't be used without those beside them.
    #[error(
        "bytes {:#x}..{:#x} can't be used alone: take a part of the segment's {size:#x} bytes that starts and ends at \
         multiples of the page size {page_size:#x}, or at the segment's end", part.start, part.end
    )]
    Part {
        /// The bytes asked for.
        part: core::ops::Range<u64>,
        /// Bytes in the segment.
        size: u64,
        /// Bytes in a page of this machine.
        page_size: u64,
    },
    /// The name is too long for the directory.
    #[error("the name has {size} bytes; the directory has room for {limit}")]
    Name {
        /// Bytes in the name.
        size: usize,
        /// Bytes that it may have.
        limit: usize,
    },
    /// The directory has no entry left, so that the guest could not find the segment by its name.
    #[error(
        "the window's directory has room for {entries} segments, and is full: attach it without a name and hand over its \
         address, detach something, or open another window"
    )]
    DirectoryFull {
        /// Entries in a directory.
        entries: usize,
    },
    /// Another mapping lies there.
    #[error(
        "{size} bytes at offset {offset:#x} overlap the mapping of {other_size} bytes at offset {other_offset:#x}"
    )]
    Overlap {
        /// The offset asked for.
        offset: u64,
        /// Bytes in the segment.
        size: u64,
        /// Offset of the mapping that is there.
        other_offset: u64,
        /// Bytes in it.
        other_size: u64,
    },
    /// No free range of the window is long enough.
    #[error("no room for {size} bytes in the window: the largest free range has {largest}")]
    WindowFull {
        /// Bytes in the segment.
        size: u64,
        /// Bytes in the largest free range.
        largest: u64,
    },
    /// What should replace a mapping is longer than it and what is free behind it.
    #[error(
        "{size:#x} bytes can't replace this mapping: it has room for {room:#x}, with what is free behind it; detach it and \
         attach them elsewhere"
    )]
    NoRoomBehind {
        /// Bytes in the segment.
        size: u64,
        /// Bytes from the mapping's start to the next one, or to the window's end.
        room: u64,
    },
    /// The kernel does not allow this process another mapping.
    #[error(
        "the kernel refused to map {size} bytes: this process has used up its memory or its mappings \
         (`sysctl vm.max_map_count`); detach segments, or attach fewer and larger ones"
    )]
    MappingLimit {
        /// Bytes to be mapped.
        size: u64,
    },

    /// There is no such file.
    #[error("there is no file {}", path.display())]
    FileMissing {
        /// The path asked for.
        path: PathBuf,
    },
    /// There is a file already, which has been left as it is.
    #[error("there is a file {} already: open it with `Segment::open_read_write`, or remove it", path.display())]
    FileExists {
        /// The path asked for.
        path: PathBuf,
    },
    /// What the path names is a directory, a device or the like.
    #[error("{} is not a regular file", path.display())]
    NotRegularFile {
        /// The path asked for.
        path: PathBuf,
    },
    /// The file has no bytes.
    #[error("the file {} is empty", path.display())]
    FileEmpty {
        /// Its path.
        path: PathBuf,
    },
    /// The message in the file does not end in the file.
    #[error("the file {} has {size} bytes, but the message in it {stated}: it was cut off", path.display())]
    FileTruncated {
        /// Its path.
        path: PathBuf,
        /// Its bytes.
        size: u64,
        /// Bytes in the message, as its envelope states.
        stated: u64,
    },
    /// The file behind the segment is no longer as long as the segment.
    #[error("the segment's file has become shorter: only {left} of {size} bytes are left")]
    FileShortened {
        /// Bytes in the segment.
        size: u64,
        /// Bytes in its file.
        left: u64,
    },
    /// A segment can't have this size.
    #[error(
        "a segment can't be {size} bytes: take a multiple of the page size {page_size}, at most 4 GiB"
    )]
    SegmentSize {
        /// The size asked for.
        size: u64,
        /// Bytes in a page of this machine.
        page_size: u64,
    },

    /// Segments don't become smaller: somebody may have the end of this one mapped.
    #[error("the segment has {size} bytes and can't be made smaller, to {smaller}: make a new one")]
    Shrink {
        /// Bytes in the segment.
        size: u64,
        /// Bytes asked for.
        smaller: u64,
    },

    /// The segment's file was opened for reading, or was received so.
    #[error(
        "the segment can only be read: open its file with `Segment::open_read_write`, or have it sent with `Segment::send`"
    )]
    ReadOnly,
    /// The segment can never be written again.
    #[error("the segment is sealed, so that nobody can write it any more: {instead}")]
    Sealed {
        /// What can be done with it.
        instead: &'static str,
    },
    /// The segment is not sealed.
    #[error(
        "the segment can still be written: seal it if it is anonymous memory, take a `Segment::snapshot`, or read it `live`"
    )]
    NotFrozen,
    /// The file can be changed by other processes.
    #[error("the segment is a file, which other processes can change: {instead}")]
    NotAnonymous {
        /// What can be done with it.
        instead: &'static str,
    },
    /// Other processes have the segment, or had it, and can change it.
    #[error("the segment is shared with other processes, which can change it: {instead}")]
    Shared {
        /// What can be done with it.
        instead: &'static str,
    },
    /// What came from another process is not a segment.
    #[error("what came from the other process is not a segment: {reason}")]
    NotASegment {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Guests have the segment mapped in a way that does not allow this.
    #[error(
        "the segment is attached to guests ({readers} to read, {writers} to write): detach it there first"
    )]
    InUse {
        /// Mappings that can only read it.
        readers: usize,
        /// Mappings that can write it.
        writers: usize,
    },
    /// One guest has the segment for itself.
    #[error(
        "a guest has the segment exclusively: use it through the `Attached` of that guest, or detach it there first"
    )]
    InUseExclusively,
    /// The mapping shows something that others write, or gives nothing to build in.
    #[error("the mapping can't be used like this: {reason}")]
    WrongAccess {
        /// What its access allows instead.
        reason: &'static str,
    },

    /// A heap could not do what it was asked to do.
    #[error(transparent)]
    Heap(#[from] super::heap::HeapError),
    /// The segment has no room for a message.
    #[error(transparent)]
    Build(#[from] crate::BuildError),
    /// The segment has no valid message of the type that was asked for.
    #[error(transparent)]
    Message(#[from] crate::Error),
    /// An access could not be carried out. The whole mapping shows private zeros, or can't be accessed, until it
    /// is restored; the segment has not been changed by it.
    #[error(transparent)]
    Faulted(#[from] Faulted),
    /// The call into the guest ended in a trap or another error of Wasmtime's.
    #[error("the call ended in an error: {0:#}")]
    Call(wasmtime::Error),
    /// The operating system refused something.
    #[error("can't {action}: {reason}")]
    System {
        /// What was tried, as in "can't open a file".
        action: std::string::String,
        /// What the system said.
        reason: io::Error,
    },
}

impl Error {
    /// Names a mapping that the operating system refused.
    pub(crate) fn mapping(size: u64) -> impl FnOnce(io::Error) -> Self {
        move |reason| {
            if map::is_limit(&reason) {
                Self::MappingLimit { size }
            } else {
                Self::System {
                    action: std::format!("map {size} bytes"),
                    reason,
                }
            }
        }
    }

    /// Names what the operating system refused.
    pub(crate) fn system(action: impl Into<std::string::String>) -> impl FnOnce(io::Error) -> Self {
        let action = action.into();
        move |reason| Self::System { action, reason }
    }
}
