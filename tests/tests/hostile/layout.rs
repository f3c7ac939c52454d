//! Where everything lies in the guest's memory: a case comes in, regions and addresses go out.

use std::ops;

use crate::cases::{Bits, Case, Edge, Range};

pub(crate) const SLOT: u64 = 64 * 1024;
pub(crate) const PAGE: u64 = 4096;

/// Bytes in the window: directory, hole, two slots for a segment, hole, and one slot more.
pub(crate) const WINDOW_SIZE: u64 = 6 * SLOT;

/// The name under which the segment is attached.
pub(crate) const NAME: &str = "target";

/// A range of the guest's addresses, and what may be done there.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    pub(crate) addresses: ops::Range<u64>,
    pub(crate) kind: Kind,
}

/// What lies in a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The guest's own memory.
    Own,
    Directory,
    Hole,
    /// A segment, to read.
    Read,
    /// A segment, to read and write.
    Write,
    /// A segment, pages of which become the guest's when it writes them.
    Copy,
    /// What is no longer in a segment's file.
    Vanished {
        /// Whether the guest may only read.
        read_only: bool,
    },
    /// Behind the memory.
    Past,
}

/// How the window is laid out.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// The window's first byte.
    pub(crate) base: u64,
    /// The segment's first byte.
    pub(crate) segment: u64,
    /// Bytes of the segment that are attached.
    pub(crate) segment_size: u64,
    /// All addresses, in order.
    regions: Vec<Region>,
    /// What the guest attacks.
    pub(crate) target: ops::Range<u64>,
}

impl Layout {
    pub(crate) fn of(bits: Bits, range: Range) -> Self {
        let base = match bits {
            Bits::Memory32 => SLOT,
            // Beyond what 32 bits reach.
            Bits::Memory64 => 5 << 30,
        };
        let memory_end = base + WINDOW_SIZE;
        let (slot, segment_size, kind) = match range {
            Range::ReadOnly | Range::Sealed => (2, 2 * SLOT, Kind::Read),
            Range::CopyOnWrite | Range::SealedCopyOnWrite => (2, 2 * SLOT, Kind::Copy),
            Range::Rest => (2, SLOT + PAGE, Kind::Write),
            Range::Part => (2, 2 * PAGE, Kind::Write),
            Range::PartReadOnly => (2, 2 * PAGE, Kind::Read),
            Range::PastEnd => (5, SLOT, Kind::Write),
            Range::Detached => (2, 2 * SLOT, Kind::Hole),
            Range::Truncated | Range::TruncatedReadOnly | Range::TruncatedCopyOnWrite => {
                (2, PAGE, Kind::Write)
            }
            _ => (2, 2 * SLOT, Kind::Write),
        };
        let kind = match range {
            Range::TruncatedReadOnly => Kind::Read,
            Range::TruncatedCopyOnWrite => Kind::Copy,
            _ => kind,
        };
        let segment = base + slot * SLOT;
        let vanished_to = match range {
            Range::Truncated | Range::TruncatedReadOnly | Range::TruncatedCopyOnWrite => {
                segment + 2 * SLOT
            }
            _ => segment + segment_size,
        };
        let vanished = Kind::Vanished {
            read_only: range == Range::TruncatedReadOnly,
        };
        let regions = [
            (0..base, Kind::Own),
            (base..base + SLOT, Kind::Directory),
            (base + SLOT..segment, Kind::Hole),
            (segment..segment + segment_size, kind),
            (segment + segment_size..vanished_to, vanished),
            (vanished_to..memory_end, Kind::Hole),
            (memory_end..memory_end + WINDOW_SIZE, Kind::Past),
        ];
        let regions = regions
            .into_iter()
            .filter(|(addresses, _)| !addresses.is_empty())
            .map(|(addresses, kind)| Region { addresses, kind })
            .collect();
        let target = match range {
            Range::Hole => base + SLOT..segment,
            Range::Rest => segment + segment_size..segment + 2 * SLOT,
            Range::WindowEnd => memory_end - SLOT..memory_end,
            Range::Directory => base..base + SLOT,
            Range::Truncated | Range::TruncatedReadOnly | Range::TruncatedCopyOnWrite => {
                segment + segment_size..vanished_to
            }
            Range::PastEnd => memory_end..memory_end + SLOT,
            _ => segment..segment + segment_size,
        };
        let segment_size = vanished_to - segment;
        Self {
            base,
            segment,
            segment_size,
            regions,
            target,
        }
    }

    /// The addresses that a case's access touches.
    pub(crate) fn touched(&self, case: Case) -> ops::Range<u64> {
        let size = case.access.size();
        let ops::Range { start, end } = self.target;
        let address = match case.edge {
            Edge::First => start,
            Edge::Last => end - size,
            Edge::AcrossStart => start - size / 2,
            Edge::AcrossEnd => end - size / 2,
        };
        address..address + size
    }

    /// What of the addresses lies in which region, in order.
    pub(crate) fn pieces(&self, touched: &ops::Range<u64>) -> Vec<Region> {
        let pieces = self.regions.iter().map(|region| Region {
            addresses: region.addresses.start.max(touched.start)
                ..region.addresses.end.min(touched.end),
            kind: region.kind,
        });
        pieces.filter(|piece| !piece.addresses.is_empty()).collect()
    }

    /// Whether the segment is in the window when the guest attacks.
    pub(crate) fn is_attached(&self, range: Range) -> bool {
        range != Range::Detached
    }
}

impl Range {
    pub(crate) fn is_part(self) -> bool {
        matches!(self, Self::Part | Self::PartReadOnly)
    }

    pub(crate) fn is_truncated(self) -> bool {
        matches!(
            self,
            Self::Truncated | Self::TruncatedReadOnly | Self::TruncatedCopyOnWrite
        )
    }
}
