//! A fault as a user is told of it: what a fault record says, and whose mapping it was.

use core::fmt;
use std::string::String;

use super::fault::Fault;
use super::storage::Storage;
use crate::sys::{FaultAccess, map};

/// An access to a segment that could not be carried out: which, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Faulted {
    /// In which mapping of the segment.
    pub place: FaultPlace,
    /// Bytes from the start of the segment, or of the part of it that is attached; in a hole, from the window's.
    pub offset: u64,
    /// Bytes in the segment, or in the part of it; of a hole, in the window.
    pub size: u64,
    /// What was tried.
    pub access: FaultAccess,
    /// Why it failed.
    pub cause: FaultCause,
}

/// Why an access could not be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultCause {
    /// The guest, or the host, may not do this there.
    NotAllowed,
    /// The file behind the segment has become shorter.
    #[non_exhaustive]
    Shortened {
        /// Bytes in the file, when the fault was reported.
        left: u64,
    },
    /// The file is as long as it was, but the system could not read the page or find room to store it: an I/O
    /// error, or a full disk.
    Unavailable,
}

/// Which mapping of a segment an access was to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultPlace {
    /// The host's own.
    Host,
    /// None: nothing is attached there.
    #[non_exhaustive]
    Hole {
        /// The first byte of the window, in the guest's memory.
        base: u64,
    },
    /// One in a window.
    #[non_exhaustive]
    Window {
        /// The window's first byte, in the guest's memory.
        base: u64,
        /// The first byte of the segment, or of the part of it, in the guest's memory. The window's base for its
        /// directory.
        address: u64,
        /// The name that the segment was attached by; may be empty.
        name: String,
    },
}

impl Faulted {
    pub(crate) fn new(fault: Fault, size: u64, place: FaultPlace, cause: FaultCause) -> Self {
        Self {
            place,
            offset: fault.offset,
            size,
            access: fault.access,
            cause,
        }
    }
}

impl FaultCause {
    /// Why an access failed to a range that shows `storage` from byte `start` on: by now, because a handler can't
    /// ask.
    pub(crate) fn of(fault: Fault, storage: &Storage, start: u64) -> Self {
        if !fault.vanished {
            return Self::NotAllowed;
        }
        match storage.file.metadata().map(|metadata| metadata.len()) {
            // The rest of a file's last page is zeros.
            Ok(left) if left.next_multiple_of(map::page_size() as u64) <= start + fault.offset => {
                Self::Shortened { left }
            }
            _ => Self::Unavailable,
        }
    }
}

impl fmt::Display for Faulted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { offset, size, .. } = self;
        f.write_str(match self.access {
            FaultAccess::Read => "a read",
            FaultAccess::Write => "a write",
            FaultAccess::Unknown => "an access",
        })?;
        match &self.place {
            FaultPlace::Host => write!(f, " {offset} bytes into a segment of {size} bytes")?,
            FaultPlace::Hole { base } => {
                let at = base + offset;
                write!(
                    f,
                    " at {at:#x}, where nothing is attached to the window at {base:#x},"
                )?;
            }
            FaultPlace::Window {
                base,
                address,
                name,
            } => {
                let at = address + offset;
                write!(f, " at {at:#x}, {offset} bytes into ")?;
                match name.as_str() {
                    _ if address == base => f.write_str("the directory")?,
                    "" => write!(f, "a segment of {size} bytes")?,
                    name => write!(f, "the segment `{name}` of {size} bytes")?,
                }
                write!(f, " in the window at {base:#x},")?;
            }
        }
        match self.cause {
            FaultCause::NotAllowed => f.write_str(" is not allowed; ")?,
            FaultCause::Shortened { left } => {
                write!(f, " failed because its file has become shorter and has {left} bytes now; ")?;
            }
            FaultCause::Unavailable => f.write_str(
                " failed because the system could not read or store the file's page (an I/O error, or a full disk); ",
            )?,
        }
        f.write_str(match self.place {
            FaultPlace::Host => "`Segment::restore` maps it anew",
            FaultPlace::Hole { .. } => "`Window::restore` closes the window there again",
            FaultPlace::Window { .. } => "`Window::restore` maps it anew",
        })
    }
}
