//! The table: what the guest does, to which range, at which of its edges, and how that must end.

use std::fmt;

/// Bytes that each access touches.
pub(crate) const LEN: u32 = 8;

/// One access by a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) order: Order,
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
}

/// What the guest does to [`LEN`] bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// One plain load.
    Load,
    /// One plain store.
    Store,
    /// `memory.fill`, which runs in native code.
    Fill,
    /// `memory.copy` of a length known at run time, out of the range: native code.
    CopyFrom,
    /// The same, into the range.
    CopyTo,
    /// `memory.copy` of a constant length, out of the range: compiled code without a trap to go to.
    InlineCopyFrom,
    /// The same, into the range.
    InlineCopyTo,
    /// `memory.init`.
    Init,
    /// A host function that writes to the guest's memory.
    HostWrite,
    /// A host function that reads from the guest's memory.
    HostRead,
}

/// Where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Range {
    /// A segment attached to read.
    ReadOnly,
    /// A sealed segment attached to read.
    Sealed,
    /// A segment attached to read and write.
    ReadWrite,
    /// A segment attached copy-on-write.
    CopyOnWrite,
    /// A segment that the guest has exclusively.
    Exclusive,
    /// Where a segment was attached.
    Detached,
    /// The pages of an attached file that are no longer in the file.
    Truncated,
    /// The same, attached to read.
    TruncatedReadOnly,
    /// The last slot of the window, which ends where the memory ends.
    WindowEnd,
    /// Address space behind the memory.
    Hole,
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

/// How the call into the guest ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It returned.
    Returned,
    /// It trapped.
    Trapped,
    /// It returned, and the window reports the fault.
    Faulted,
    /// It trapped, and the window reports the fault.
    TrappedAndFaulted,
}

impl Case {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        use {Access::*, Edge::*, Order::*, Range::*};
        let orders = [WindowsFirst, EngineFirst];
        let accesses = [
            Load,
            Store,
            Fill,
            CopyFrom,
            CopyTo,
            InlineCopyFrom,
            InlineCopyTo,
            Init,
            HostWrite,
            HostRead,
        ];
        let ranges = [
            ReadOnly,
            Sealed,
            ReadWrite,
            CopyOnWrite,
            Exclusive,
            Detached,
            Truncated,
            TruncatedReadOnly,
            WindowEnd,
            Hole,
        ];
        let edges = [First, Last, AcrossStart, AcrossEnd];
        orders.into_iter().flat_map(move |order| {
            accesses.into_iter().flat_map(move |access| {
                ranges.into_iter().flat_map(move |range| {
                    edges.into_iter().map(move |edge| Self {
                        order,
                        access,
                        range,
                        edge,
                    })
                })
            })
        })
    }

    /// How the access must end: by the rules of `docs/safety.md`, not by what the code happens to do.
    pub(crate) fn expected(self) -> Outcome {
        let leaves_memory = match self.range {
            Range::Hole => true,
            Range::WindowEnd => self.edge == Edge::AcrossEnd,
            _ => false,
        };
        if leaves_memory {
            return Outcome::Trapped;
        }
        let allowed = match self.range {
            Range::ReadOnly | Range::Sealed => !self.access.writes(),
            Range::Truncated | Range::TruncatedReadOnly => false,
            _ => true,
        };
        let vanished = matches!(self.range, Range::Truncated | Range::TruncatedReadOnly);
        // Wasmtime can only turn faults into traps that it hears of before us.
        let traps = self.access.is_plain() && self.order == Order::WindowsFirst;
        // A store to a page that can't be written is refused before anyone looks whether it is in the file.
        let refused_first = self.range == Range::TruncatedReadOnly && self.access.writes();
        match (allowed, traps) {
            (true, _) => Outcome::Returned,
            (false, true) if vanished && !refused_first => Outcome::TrappedAndFaulted,
            (false, true) => Outcome::Trapped,
            (false, false) => Outcome::Faulted,
        }
    }
}

impl Access {
    /// Whether it writes to the range; the others only read it.
    pub(crate) fn writes(self) -> bool {
        !matches!(
            self,
            Self::Load | Self::CopyFrom | Self::InlineCopyFrom | Self::HostRead
        )
    }

    /// Whether it is one instruction of compiled code that is allowed to trap.
    fn is_plain(self) -> bool {
        matches!(self, Self::Load | Self::Store)
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            order,
            access,
            range,
            edge,
        } = self;
        write!(f, "{order:?}::{access:?}::{range:?}::{edge:?}")
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
