//! What can go wrong when a guest opens what its host has attached.

use core::fmt;

use crate::directory::Access;
use crate::error::{BuildError, LiveError};

/// What the functions of this module return.
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Why a segment could not be opened, or read or built in once it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// Nothing that is attached has this name.
    NotFound {
        /// Entries of the directory that were looked at.
        listed: u32,
        /// Segments that are attached to the window: more than are listed, when there are more than the directory has
        /// room for.
        attached: u32,
    },
    /// The host has attached it in a way that does not allow this.
    WrongAccess {
        /// What the guest may do with it.
        access: Access,
        /// Whether nobody can write it any more.
        sealed: bool,
        /// What can be done instead.
        reason: &'static str,
    },
    /// There is no valid message of the type that was asked for.
    Message(crate::Error),
    /// What others may write does not lead to where it should, or does not have what is stored.
    Live(LiveError),
    /// There is no room for a message, or for something in it.
    Build(BuildError),
}

impl From<crate::Error> for Error {
    fn from(error: crate::Error) -> Self {
        Self::Message(error)
    }
}

impl From<LiveError> for Error {
    fn from(error: LiveError) -> Self {
        Self::Live(error)
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { listed, attached } if listed < attached => write!(
                f,
                "none of the {listed} segments in the directory has this name; {attached} are attached, more than it has \
                 room for: let the host hand over the address"
            ),
            Self::NotFound { attached, .. } => {
                write!(
                    f,
                    "none of the {attached} segments in this window has this name"
                )
            }
            Self::WrongAccess {
                access,
                sealed,
                reason,
            } => {
                let sealed = if *sealed { ", sealed" } else { "" };
                let access = access.name().unwrap_or("in a way unknown here");
                write!(f, "the segment is attached {access}{sealed}: {reason}")
            }
            Self::Message(error) => error.fmt(f),
            Self::Live(error) => error.fmt(f),
            Self::Build(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for Error {}
