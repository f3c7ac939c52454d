//! What a guest may do with a segment, and what follows from that.
//!
//! An access comes in; how the segment is used, how it is mapped, and what the host may be given of it go out.
//! This is the table that `docs/safety.md` argues about.

use super::storage::UseKind;
use crate::sys::map::Protection;

/// What a guest may do with a segment that is attached to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// Load. A store is an error of the guest's: a plain one traps, everything else ends the call in
    /// [`Error::Faulted`](super::Error::Faulted).
    #[default]
    ReadOnly,
    /// Load and store, together with everyone else who has the segment.
    ReadWrite,
    /// Load and store, but pages that the guest stores to become its own: nobody else sees what it wrote. No
    /// store can fail, and the segment is safe from the guest.
    CopyOnWrite,
    /// Load and store, with the segment to itself: [`Window::attach_exclusive`](super::Window::attach_exclusive).
    Exclusive,
}

/// What the host may be given of a mapping. Decided once, when it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    /// Nobody but the guest can write it, or nobody at all: frozen while the store is borrowed. Never live,
    /// because storing through a live view takes a shared borrow only.
    Frozen,
    /// Others may write it: live.
    Live,
}

impl Access {
    /// What mapping with this access does with the segment.
    pub(crate) fn use_kind(self) -> UseKind {
        match self {
            Self::ReadOnly | Self::CopyOnWrite => UseKind::Read,
            Self::ReadWrite => UseKind::Write,
            Self::Exclusive => UseKind::Exclusive,
        }
    }

    /// How a segment is mapped. Only those that are read can be sealed.
    pub(crate) fn protection(self, sealed: bool) -> Protection {
        match self {
            Self::ReadOnly if sealed => Protection::PrivateRead,
            Self::ReadOnly => Protection::SharedRead,
            Self::CopyOnWrite => Protection::CopyOnWrite,
            Self::ReadWrite | Self::Exclusive => Protection::SharedReadWrite,
        }
    }

    /// What the host may be given.
    pub(crate) fn view(self, sealed: bool) -> View {
        if sealed || self == Self::Exclusive {
            View::Frozen
        } else {
            View::Live
        }
    }
}
