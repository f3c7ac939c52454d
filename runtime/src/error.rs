//! What can be wrong with a message, as values with numbers in them.

use core::fmt;

mod build;
mod exclusive;
mod live;
#[cfg(feature = "alloc")]
mod write;

pub use build::BuildError;
pub use exclusive::MutError;
pub use live::LiveError;
#[cfg(feature = "alloc")]
pub use write::WriteError;

use crate::layout::Shape;
use crate::path::Path;

/// Why bytes are not a message of the wanted type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The first byte does not lie at a multiple of what the message needs, so that it can't be read in place.
    Misaligned {
        /// The address of the first byte, modulo `align`.
        remainder: usize,
        /// What it should be a multiple of: 8, or the alignment of a struct in the message that asks for more.
        align: u32,
    },
    /// Fewer bytes than the envelope, or the root, needs.
    TooShort {
        /// Bytes that are there.
        size: usize,
        /// Bytes that are needed.
        needed: usize,
    },
    /// The message is longer than the options allow.
    TooLarge {
        /// Bytes in the message.
        size: usize,
        /// Bytes that it may have.
        limit: u32,
    },
    /// The bytes do not begin with the magic of an envelope: no message, or one that is not finished.
    NotAMessage {
        /// The first four bytes.
        found: [u8; 4],
    },
    /// The message is laid out by rules that this version does not know.
    LayoutVersion {
        /// The version in the envelope.
        found: u32,
        /// The version that is understood.
        supported: u32,
    },
    /// The envelope states more bytes than are there, or fewer than it takes itself.
    MessageSize {
        /// Bytes that the envelope states.
        stated: u32,
        /// Bytes that are there.
        available: usize,
    },
    /// The scratch space is too short to note which words of the message are in use.
    ScratchTooShort {
        /// Elements that it has.
        len: usize,
        /// Elements that are needed.
        needed: usize,
    },
    /// The message is valid, perhaps, but of another type.
    WrongType {
        /// What the caller asked for.
        expected: TypeName,
        /// What the envelope says.
        found: TypeName,
    },
    /// Something inside the message points where it may not, or is not what it should be.
    Invalid(Invalid),
}

impl Error {
    /// The root of a message that is being read live can't be one.
    pub(crate) fn live_root(root: Shape, error: LiveError) -> Self {
        let (offset, reason) = match error {
            LiveError::TableSize { offset, stated } => (offset, Reason::TableSize { stated }),
            LiveError::BadReference {
                offset,
                size,
                message,
            } => {
                let reason = Reason::OutOfBounds {
                    start: offset.into(),
                    size,
                    message: u32::try_from(message).unwrap_or(u32::MAX),
                };
                (offset, reason)
            }
            LiveError::Misaligned { offset, align } => {
                (offset, Reason::Misaligned { offset, align })
            }
            // No reference leads to a root.
            _ => (
                0,
                Reason::OutOfBounds {
                    start: 0,
                    size: root.size.into(),
                    message: 0,
                },
            ),
        };
        Self::Invalid(Invalid {
            offset,
            reason,
            path: Path::EMPTY,
        })
    }
}

/// A struct's identity: its id, and its name where the schema at hand knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// The 64-bit id.
    pub id: u64,
    /// The name, when a struct of the reader's schema has this id.
    pub name: Option<&'static str>,
}

/// What the verifier found, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Offset of the offending value from the message's first byte.
    pub offset: u32,
    /// What is wrong with it.
    pub reason: Reason,
    /// The way from the root to it, such as `monsters[17].data.name`.
    pub path: Path,
}

/// What is wrong with a value inside a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It lies, or points to something that lies, partly outside the message.
    OutOfBounds {
        /// First byte of the range.
        start: u64,
        /// Bytes in the range.
        size: u64,
        /// Bytes in the message.
        message: u32,
    },
    /// It points to an offset that its type can't be read at.
    Misaligned {
        /// The offset.
        offset: u32,
        /// What it should be a multiple of.
        align: u32,
    },
    /// A slice of one or more elements that lies nowhere.
    Missing {
        /// Elements that it should have.
        len: u32,
    },
    /// A slice longer than its schema allows.
    TooLong {
        /// Elements that it has; of text, bytes.
        len: u32,
        /// Elements that it may have.
        limit: u32,
    },
    /// A table that says that it is smaller than its own header.
    TableSize {
        /// The size that it states, in bytes.
        stated: u32,
    },
    /// A union that is one of its members, which lies nowhere.
    NoMember {
        /// The tag of the member.
        tag: u32,
    },
    /// A string that is not UTF-8.
    Utf8 {
        /// Bytes of it that are.
        valid_up_to: u32,
    },
    /// Objects nested deeper than the options allow.
    TooDeep {
        /// The limit.
        limit: u32,
    },
    /// All objects together are longer than the message: some of them must overlap.
    Overlap {
        /// Bytes in the message.
        message: u32,
    },
    /// It shares a word of 8 bytes with another object, or with the envelope, so that it can't be changed in place.
    Shared {
        /// Its offset.
        start: u32,
        /// Bytes that it has.
        size: u32,
        /// The offset of the other.
        other: u32,
        /// Bytes that the other has.
        other_size: u32,
    },
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Some(name) => write!(f, "`{name}` (id {})", self.id),
            None => write!(f, "a type that this schema does not have (id {})", self.id),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Misaligned { remainder, align } => write!(
                f,
                "the message starts {remainder} bytes behind a multiple of {align}; copy it to memory that is {align}-aligned"
            ),
            Self::TooShort { size, needed } => {
                write!(
                    f,
                    "{size} bytes can't hold the message: at least {needed} are needed"
                )
            }
            Self::TooLarge { size, limit } => {
                write!(
                    f,
                    "a message of {size} bytes where at most {limit} are allowed"
                )
            }
            Self::NotAMessage { found } => write!(
                f,
                "no finished message here: the first bytes are {:02x} {:02x} {:02x} {:02x}, not `KARM`",
                found[0], found[1], found[2], found[3]
            ),
            Self::LayoutVersion { found, supported } => {
                write!(
                    f,
                    "the message has layout version {found}; this reader knows version {supported}"
                )
            }
            Self::MessageSize { stated, available } => {
                write!(
                    f,
                    "the envelope states a message of {stated} bytes where {available} are available"
                )
            }
            Self::ScratchTooShort { len, needed } => {
                write!(
                    f,
                    "scratch space of {len} words where the message needs {needed}"
                )
            }
            Self::WrongType { expected, found } => {
                write!(f, "expected a message of type {expected}, found {found}")
            }
            Self::Invalid(invalid) => invalid.fmt(f),
        }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}: {}", self.path, self.offset, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::OutOfBounds {
                start,
                size,
                message,
            } => {
                write!(
                    f,
                    "{size} bytes at {start} do not lie in the message of {message} bytes"
                )
            }
            Self::Misaligned { offset, align } => {
                write!(f, "offset {offset} is not a multiple of {align}")
            }
            Self::Missing { len } => write!(f, "{len} elements at no offset"),
            Self::TooLong { len, limit } => write_too_long(f, len.into(), limit),
            Self::TableSize { stated } => {
                write!(f, "a table of {stated} bytes is smaller than its header")
            }
            Self::NoMember { tag } => {
                write!(f, "a union with the tag {tag} whose member lies nowhere")
            }
            Self::Utf8 { valid_up_to } => write!(f, "not UTF-8 from its byte {valid_up_to} on"),
            Self::TooDeep { limit } => write!(f, "objects nested deeper than {limit}"),
            Self::Shared {
                start,
                size,
                other,
                other_size,
            } if (start, size) == (other, other_size) => {
                write!(
                    f,
                    "the {size} bytes at {start} are referred to twice, so they can't be changed in place"
                )
            }
            Self::Shared {
                start,
                size,
                other,
                other_size,
            } => {
                write!(
                    f,
                    "the {size} bytes at {start} share a word with the {other_size} bytes at {other}, so they can't be changed in place"
                )
            }
            Self::Overlap { message } => {
                write!(
                    f,
                    "the objects visited are together longer than the message of {message} bytes, so some overlap"
                )
            }
        }
    }
}

impl core::error::Error for Error {}

/// Says that `len` elements, or bytes of text, are more than the schema allows: the same wherever it is found out.
fn write_too_long(f: &mut fmt::Formatter<'_>, len: u64, limit: u32) -> fmt::Result {
    write!(
        f,
        "{len} elements, or bytes of text, where the schema allows {limit}"
    )
}

// What is returned by value should be small; clippy draws the line here.
const _: () = assert!(size_of::<Error>() <= 128);
