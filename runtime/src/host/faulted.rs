//! A fault as a user is told of it: what a fault record says, and whose mapping it was.

use core::fmt;
use std::string::String;

use super::fault::Fault;
use crate::sys::FaultAccess;

/// An access to a segment that could not be carried out: which, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Faulted {
    /// In which mapping of the segment.
    pub place: FaultPlace,
    /// Bytes from the segment's start.
    pub offset: u64,
    /// Bytes in the segment.
    pub size: u64,
    /// What was tried.
    pub access: FaultAccess,
    /// Whether the file behind the segment had become too short.
    pub vanished: bool,
}

/// Which mapping of a segment an access was to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultPlace {
    /// The host's own.
    Host,
    /// One in a window.
    #[non_exhaustive]
    Window {
        /// The window's first byte, in the guest's memory.
        base: u32,
        /// The segment's first byte, in the guest's memory. The window's base for its directory.
        address: u32,
        /// The name that the segment was attached by; may be empty.
        name: String,
    },
}

impl Faulted {
    pub(crate) fn new(fault: Fault, size: u64, place: FaultPlace) -> Self {
        Self {
            place,
            offset: fault.offset,
            size,
            access: fault.access,
            vanished: fault.vanished,
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
            FaultPlace::Window {
                base,
                address,
                name,
            } => {
                let at = u64::from(*address) + offset;
                write!(f, " at {at:#x}, {offset} bytes into ")?;
                match name.as_str() {
                    _ if address == base => f.write_str("the directory")?,
                    "" => write!(f, "a segment of {size} bytes")?,
                    name => write!(f, "the segment `{name}` of {size} bytes")?,
                }
                write!(f, " in the window at {base:#x},")?;
            }
        }
        f.write_str(if self.vanished {
            " failed because its file has become shorter; "
        } else {
            " is not allowed; "
        })?;
        f.write_str(match self.place {
            FaultPlace::Host => "`Segment::restore` maps it anew",
            FaultPlace::Window { .. } => "`Window::restore` maps it anew",
        })
    }
}
