//! How an access must end: by the rules of `docs/safety.md`, not by what the code happens to do.

use std::ops;

use karmem::host::{FaultAccess, FaultCause, FaultPlace, Faulted};

use crate::cases::{Case, Order, Range};
use crate::layout::{Kind, Layout, NAME, PAGE, Region, WINDOW_SIZE};

/// How the call into the guest ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It returned.
    Returned,
    /// It returned an error number: the kernel would not copy to or from there.
    Refused,
    /// It trapped.
    Trapped,
    /// It returned, and the window reports the fault.
    Faulted(Faulted),
    /// It trapped, and the window reports the fault.
    TrappedAndFaulted(Faulted),
}

/// What a fault must say.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) place: Place,
    /// Where the first byte may lie that was not accessed.
    offset: ops::Range<u64>,
    size: u64,
    access: FaultAccess,
    cause: Cause,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Hole,
    Directory,
    Segment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    NotAllowed,
    Shortened,
}

/// How an access may end. Usually there is one way; where it touches two regions, the processor may look at either
/// first.
#[derive(Debug)]
pub(crate) struct Expected {
    ends: Vec<End>,
    pub(crate) faults: Vec<Fault>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Returned,
    Refused,
    Trapped,
    Faulted,
    TrappedAndFaulted,
}

impl Expected {
    pub(crate) fn of(case: Case, layout: &Layout) -> Self {
        let touched = layout.touched(case);
        let pieces = layout.pieces(&touched);
        let past = pieces.iter().any(|piece| piece.kind == Kind::Past);
        let faults: Vec<_> = pieces
            .iter()
            .filter_map(|piece| Fault::of(case, layout, piece))
            .collect();
        let misaligned = case.access.is_atomic() && !touched.start.is_multiple_of(8);
        let ends = if misaligned || past && !case.access.is_plain() {
            // Looked at before anything is accessed.
            vec![End::Trapped]
        } else if past && faults.is_empty() {
            vec![End::Trapped]
        } else if past {
            vec![End::Trapped, End::TrappedAndFaulted]
        } else if faults.is_empty() {
            vec![End::Returned]
        } else if case.access.is_direct() {
            // The kernel copies as much as it can.
            let refused_at_once = Fault::of(case, layout, &pieces[0]).is_some();
            vec![if refused_at_once {
                End::Refused
            } else {
                End::Returned
            }]
        } else if case.access.is_plain() && case.order == Order::WindowsFirst {
            // Wasmtime hears of SIGSEGV before us, and not of SIGBUS.
            let vanished = |fault: &Fault| fault.cause == Cause::Shortened;
            let mut ends = Vec::new();
            if faults.iter().any(vanished) {
                ends.push(End::TrappedAndFaulted);
            }
            if !faults.iter().all(vanished) {
                ends.push(End::Trapped);
            }
            ends
        } else {
            vec![End::Faulted]
        };
        Self { ends, faults }
    }

    pub(crate) fn contains(&self, outcome: &Outcome) -> bool {
        let end = match outcome {
            Outcome::Returned => End::Returned,
            Outcome::Refused => End::Refused,
            Outcome::Trapped => End::Trapped,
            Outcome::Faulted(_) => End::Faulted,
            Outcome::TrappedAndFaulted(_) => End::TrappedAndFaulted,
        };
        self.ends.contains(&end)
    }
}

impl Fault {
    /// What an access to the piece leads to, if it is not allowed.
    fn of(case: Case, layout: &Layout, piece: &Region) -> Option<Self> {
        let writes = case.access.writes();
        let cause = match piece.kind {
            Kind::Own | Kind::Write | Kind::Copy | Kind::Past => return None,
            Kind::Read | Kind::Directory if !writes => return None,
            Kind::Read | Kind::Directory | Kind::Hole => Cause::NotAllowed,
            // A store to a page that can't be written is refused before anyone looks whether it is in the file.
            Kind::Vanished { read_only } if read_only && writes && !case.access.is_within() => {
                Cause::NotAllowed
            }
            Kind::Vanished { .. } => Cause::Shortened,
        };
        let (place, start, size) = match piece.kind {
            Kind::Hole => (Place::Hole, layout.base, WINDOW_SIZE),
            Kind::Directory => (Place::Directory, layout.base, 64 * 1024),
            _ => (Place::Segment, layout.segment, layout.segment_size),
        };
        let ops::Range { start: from, end } = piece.addresses;
        // One access of up to 16 bytes meets the first byte first; longer ones consist of several, in any order.
        let to = if case.access.size() <= 16 && !case.access.is_within() {
            from + 1
        } else {
            end
        };
        // What is read before it is written fails when it is read.
        let reads_first =
            case.access.is_within() && piece.kind != Kind::Read && piece.kind != Kind::Directory;
        let access = if writes && !reads_first {
            FaultAccess::Write
        } else {
            FaultAccess::Read
        };
        Some(Self {
            place,
            offset: from - start..to - start,
            size,
            access,
            cause,
        })
    }

    /// Whether a report says all of this, and nothing else.
    pub(crate) fn is_reported_by(&self, report: &Faulted, layout: &Layout) -> bool {
        let is_place = match (&report.place, self.place) {
            (FaultPlace::Hole { base, .. }, Place::Hole) => *base == layout.base,
            (
                FaultPlace::Window {
                    base,
                    address,
                    name,
                    ..
                },
                place @ (Place::Directory | Place::Segment),
            ) => {
                let (expected_address, expected_name) = match place {
                    Place::Directory => (layout.base, ""),
                    _ => (layout.segment, NAME),
                };
                *base == layout.base && *address == expected_address && name == expected_name
            }
            _ => false,
        };
        let is_cause = match report.cause {
            FaultCause::NotAllowed => self.cause == Cause::NotAllowed,
            FaultCause::Shortened { left, .. } => self.cause == Cause::Shortened && left == PAGE,
            _ => false,
        };
        is_place
            && is_cause
            && self.offset.contains(&report.offset)
            && report.size == self.size
            && report.access == self.access
    }
}

impl Case {
    /// What of the access changes bytes that others share.
    pub(crate) fn shared_writes(self, layout: &Layout) -> Vec<ops::Range<u64>> {
        if !self.access.writes() || self.range == Range::Detached {
            return Vec::new();
        }
        layout
            .pieces(&layout.touched(self))
            .into_iter()
            .filter(|piece| piece.kind == Kind::Write)
            .map(|piece| {
                piece.addresses.start - layout.segment..piece.addresses.end - layout.segment
            })
            .collect()
    }
}
