//! Why a message could not be built.

use core::fmt;

use super::write_too_long;

/// Why a builder could not place what it was asked to place. What was built before is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildError {
    /// The region has no room for it: for an object, or for the envelope of 32 bytes that a message begins with.
    OutOfSpace {
        /// Bytes needed, padding included.
        needed: u64,
        /// Bytes left in the region.
        left: u32,
    },
    /// More elements, or bytes of text, than the schema allows.
    TooLong {
        /// Elements or bytes asked for.
        len: usize,
        /// Elements or bytes allowed.
        limit: u32,
    },
    /// The region starts at an address at which what should be placed in it can't be read.
    Misaligned {
        /// The address of the first byte, modulo `align`.
        remainder: usize,
        /// What it should be a multiple of: 8, or the alignment of a struct that asks for more.
        align: u32,
    },
    /// The root belongs to another builder.
    ForeignRoot,
    /// An owned union is `Unknown`, which it was read as where the schema had no name for the member: what it referred to is
    /// not known.
    UnknownMember {
        /// The tag of the member.
        tag: u32,
    },
    /// Objects are nested deeper than any reader follows them.
    TooDeep {
        /// The limit.
        limit: u32,
    },
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::OutOfSpace { needed, left } => {
                write!(f, "{needed} bytes needed, {left} left in the region")
            }
            Self::TooLong { len, limit } => write_too_long(f, len as u64, limit),
            Self::Misaligned { remainder, align } => {
                write!(
                    f,
                    "the region starts {remainder} bytes behind a multiple of {align}"
                )
            }
            Self::ForeignRoot => f.write_str("the root was built by another builder"),
            Self::UnknownMember { tag } => {
                write!(f, "what a union with the tag {tag} refers to is not known")
            }
            Self::TooDeep { limit } => write!(f, "objects nested deeper than {limit}"),
        }
    }
}

impl core::error::Error for BuildError {}
