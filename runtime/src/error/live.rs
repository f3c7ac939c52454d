//! Why something in memory that others write could not be read.

use core::fmt;

use super::write_too_long;

/// Why a live value could not be read. The bytes may be different a moment later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveError {
    /// A reference points outside the message, or says nowhere (0) of what should be there, at this moment.
    BadReference {
        /// The offset that was read.
        offset: u32,
        /// The number of bytes that should lie there.
        size: u64,
        /// Bytes in the message.
        message: usize,
    },
    /// A reference points where its type can't lie, at this moment.
    Misaligned {
        /// The offset that was read.
        offset: u32,
        /// What it should be a multiple of.
        align: u32,
    },
    /// A table says that it is smaller than its own header, at this moment.
    TableSize {
        /// Where it lies.
        offset: u32,
        /// The size that it states, in bytes.
        stated: u32,
    },
    /// The string is not UTF-8 at this moment.
    Utf8 {
        /// Bytes of it that are.
        valid_up_to: usize,
    },
    /// A slice, string or room would have more in it than the schema allows; one that was read, at this moment.
    TooLong {
        /// Elements that it would have; of text, bytes.
        len: u32,
        /// Elements that it may have.
        limit: u32,
    },
    /// The message does not have the field: its writer knew an older schema.
    Absent,
    /// The buffer is not as long as what should be copied into it.
    BufferLen {
        /// Elements in the buffer; for text, bytes.
        buffer: usize,
        /// Elements in the slice, or bytes of the string.
        slice: usize,
    },
    /// No such element.
    OutOfRange {
        /// The index asked for.
        index: usize,
        /// Elements in the slice.
        len: usize,
    },
}

impl fmt::Display for LiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadReference {
                offset: 0, size, ..
            } => write!(f, "{size} bytes at no offset"),
            Self::BadReference {
                offset,
                size,
                message,
            } => {
                write!(
                    f,
                    "no {size} bytes can be read at offset {offset} of a message of {message} bytes"
                )
            }
            Self::Misaligned { offset, align } => {
                write!(f, "offset {offset} is not a multiple of {align}")
            }
            Self::TableSize { offset, stated } => {
                write!(
                    f,
                    "the table of {stated} bytes at {offset} is smaller than its header"
                )
            }
            Self::Utf8 { valid_up_to } => write!(f, "not UTF-8 from byte {valid_up_to} on"),
            Self::TooLong { len, limit } => write_too_long(f, u64::from(*len), *limit),
            Self::Absent => f.write_str("the message does not have this field"),
            Self::BufferLen { buffer, slice } => {
                write!(
                    f,
                    "a buffer of {buffer} for {slice} elements or bytes of text"
                )
            }
            Self::OutOfRange { index, len } => write!(f, "no element {index} in a slice of {len}"),
        }
    }
}

impl core::error::Error for LiveError {}
