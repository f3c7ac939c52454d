//! The table: what the guest does, to which range, at which of its edges.

use std::fmt;

/// One access by a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) order: Order,
    pub(crate) bits: Bits,
    pub(crate) access: Access,
    pub(crate) range: Range,
    pub(crate) edge: Edge,
}

/// Who installed its signal handlers first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// `configure` came before the first engine.
    WindowsFirst,
    /// The process had an engine already.
    EngineFirst,
    /// The engine installs none: `signals_based_traps(false)`.
    NoTraps,
}

/// The addresses of the guest's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bits {
    Memory32,
    Memory64,
}

/// What the guest does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// One plain load of 8 bytes.
    Load,
    /// One plain store.
    Store,
    AtomicLoad,
    AtomicStore,
    /// An atomic addition: a store, to the processor.
    AtomicAdd,
    /// 16 bytes at once.
    VectorLoad,
    VectorStore,
    /// 8 bytes into half of a vector.
    LaneLoad,
    LaneStore,
    /// `memory.fill`, which runs in native code.
    Fill,
    /// More than a page.
    LongFill,
    /// `memory.copy` of a length known at run time, out of the range: native code.
    CopyFrom,
    /// The same, into the range.
    CopyTo,
    /// Within the range, by one byte to the front.
    CopyForward,
    /// Within the range, by one byte to the back: copied from the end.
    CopyBackward,
    LongCopyFrom,
    LongCopyTo,
    /// `memory.copy` of a constant length, out of the range: compiled code without a trap to go to.
    InlineCopyFrom,
    /// The same, into the range.
    InlineCopyTo,
    /// `memory.init`.
    Init,
    /// A host function that uses `Memory::write`.
    HostWrite,
    /// A host function that uses `Memory::read`.
    HostRead,
    /// A host function that uses `Memory::data_mut`.
    HostDataMut,
    /// A host function that uses `Memory::data`.
    HostData,
    /// `fd_read` of the standard input into the range.
    WasiRead,
    /// `fd_write` to the standard output from the range.
    WasiWrite,
    /// `random_get` into the range.
    WasiRandom,
    /// `fd_read` of a file, whose bytes the host copies.
    WasiFileRead,
    /// `fd_write` to a file, whose bytes the host copies.
    WasiFileWrite,
    /// `fd_read` of a file, whose bytes the kernel copies: `allow_blocking_current_thread`.
    WasiDirectRead,
    /// `fd_write` to a file, whose bytes the kernel copies.
    WasiDirectWrite,
}

/// Where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// Between the directory and a segment that is attached to read and write: nothing.
    Hole,
    /// The rest of a segment's last slot.
    Rest,
    /// The last slot of the window, which ends where the memory ends: nothing.
    WindowEnd,
    /// Where a segment was attached.
    Detached,
    /// What the guest is told about the window.
    Directory,
    /// A segment attached to read.
    ReadOnly,
    /// A sealed segment attached to read.
    Sealed,
    /// A segment attached to read and write.
    ReadWrite,
    /// A segment attached copy-on-write.
    CopyOnWrite,
    /// A sealed segment attached copy-on-write.
    SealedCopyOnWrite,
    /// A segment that the guest has exclusively.
    Exclusive,
    /// Two pages from the middle of a segment, to read and write.
    Part,
    /// The same, to read.
    PartReadOnly,
    /// The pages of an attached file that are no longer in the file.
    Truncated,
    /// The same, attached to read.
    TruncatedReadOnly,
    /// The same, attached copy-on-write.
    TruncatedCopyOnWrite,
    /// Address space behind the memory, which ends with a segment that is attached to read and write.
    PastEnd,
}

/// At which place of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The first bytes.
    First,
    /// The last bytes.
    Last,
    /// Bytes on both sides of the start.
    AcrossStart,
    /// Bytes on both sides of the end.
    AcrossEnd,
}

pub(crate) const ORDERS: [Order; 3] = [Order::WindowsFirst, Order::EngineFirst, Order::NoTraps];

const BITS: [Bits; 2] = [Bits::Memory32, Bits::Memory64];

const ACCESSES: [Access; 31] = [
    Access::Load,
    Access::Store,
    Access::AtomicLoad,
    Access::AtomicStore,
    Access::AtomicAdd,
    Access::VectorLoad,
    Access::VectorStore,
    Access::LaneLoad,
    Access::LaneStore,
    Access::Fill,
    Access::LongFill,
    Access::CopyFrom,
    Access::CopyTo,
    Access::CopyForward,
    Access::CopyBackward,
    Access::LongCopyFrom,
    Access::LongCopyTo,
    Access::InlineCopyFrom,
    Access::InlineCopyTo,
    Access::Init,
    Access::HostWrite,
    Access::HostRead,
    Access::HostDataMut,
    Access::HostData,
    Access::WasiRead,
    Access::WasiWrite,
    Access::WasiRandom,
    Access::WasiFileRead,
    Access::WasiFileWrite,
    Access::WasiDirectRead,
    Access::WasiDirectWrite,
];

const RANGES: [Range; 17] = [
    Range::Hole,
    Range::Rest,
    Range::WindowEnd,
    Range::Detached,
    Range::Directory,
    Range::ReadOnly,
    Range::Sealed,
    Range::ReadWrite,
    Range::CopyOnWrite,
    Range::SealedCopyOnWrite,
    Range::Exclusive,
    Range::Part,
    Range::PartReadOnly,
    Range::Truncated,
    Range::TruncatedReadOnly,
    Range::TruncatedCopyOnWrite,
    Range::PastEnd,
];

const EDGES: [Edge; 4] = [Edge::First, Edge::Last, Edge::AcrossStart, Edge::AcrossEnd];

impl Case {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let orders = ORDERS.into_iter();
        orders
            .flat_map(|order| BITS.map(|bits| (order, bits)))
            .flat_map(|(order, bits)| ACCESSES.map(|access| (order, bits, access)))
            .flat_map(|(order, bits, access)| RANGES.map(|range| (order, bits, access, range)))
            .flat_map(|(order, bits, access, range)| {
                EDGES.map(|edge| Self {
                    order,
                    bits,
                    access,
                    range,
                    edge,
                })
            })
            .filter(|case| case.bits == Bits::Memory32 || case.is_for_memory64())
            // Only compiled code is different.
            .filter(|case| case.order != Order::NoTraps || case.access.is_plain())
    }

    /// What is different in a 64-bit memory: how compiled code checks its addresses. WASI knows only 32 bits.
    fn is_for_memory64(self) -> bool {
        let ranges = [
            Range::Hole,
            Range::WindowEnd,
            Range::ReadOnly,
            Range::ReadWrite,
            Range::CopyOnWrite,
            Range::Truncated,
            Range::PastEnd,
        ];
        !self.access.is_wasi() && ranges.contains(&self.range)
    }
}

impl Access {
    /// Whether it writes to the range; the others only read it.
    pub(crate) fn writes(self) -> bool {
        !matches!(
            self,
            Self::Load
                | Self::AtomicLoad
                | Self::VectorLoad
                | Self::LaneLoad
                | Self::CopyFrom
                | Self::LongCopyFrom
                | Self::InlineCopyFrom
                | Self::HostRead
                | Self::HostData
                | Self::WasiWrite
                | Self::WasiFileWrite
                | Self::WasiDirectWrite
        )
    }

    /// Whether it copies from the range to the range.
    pub(crate) fn is_within(self) -> bool {
        matches!(self, Self::CopyForward | Self::CopyBackward)
    }

    /// Bytes that it touches.
    pub(crate) fn size(self) -> u64 {
        match self {
            Self::LongFill | Self::LongCopyFrom | Self::LongCopyTo => crate::guest::LONG,
            Self::VectorLoad | Self::VectorStore => 16,
            _ if self.is_within() => 9,
            _ => 8,
        }
    }

    /// Whether it is one instruction of compiled code that is allowed to trap.
    pub(crate) fn is_plain(self) -> bool {
        matches!(
            self,
            Self::Load
                | Self::Store
                | Self::VectorLoad
                | Self::VectorStore
                | Self::LaneLoad
                | Self::LaneStore
        ) || self.is_atomic()
    }

    /// Whether its address must be a multiple of its size.
    pub(crate) fn is_atomic(self) -> bool {
        matches!(self, Self::AtomicLoad | Self::AtomicStore | Self::AtomicAdd)
    }

    fn is_wasi(self) -> bool {
        matches!(
            self,
            Self::WasiRead
                | Self::WasiWrite
                | Self::WasiRandom
                | Self::WasiFileRead
                | Self::WasiFileWrite
        ) || self.is_direct()
    }

    /// Whether the kernel itself copies from or to the guest's memory.
    pub(crate) fn is_direct(self) -> bool {
        matches!(self, Self::WasiDirectRead | Self::WasiDirectWrite)
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            order,
            bits,
            access,
            range,
            edge,
        } = self;
        write!(f, "{order:?}::{bits:?}::{access:?}::{range:?}::{edge:?}")
    }
}
