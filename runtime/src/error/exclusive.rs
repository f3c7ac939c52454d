//! Why a message could not be changed in place.

use core::fmt;

use super::write_too_long;

/// Why a field could not be changed in place. It keeps what it had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MutError {
    /// The table does not have the field: its writer knew an older schema.
    Absent {
        /// The field.
        field: &'static str,
    },
    /// More elements than there is room for.
    TooLong {
        /// Elements asked for; of text, bytes.
        len: usize,
        /// Elements that there is room for.
        limit: u32,
    },
}

impl fmt::Display for MutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Absent { field } => {
                write!(
                    f,
                    "the table was written without the field `{field}`, by an older schema"
                )
            }
            Self::TooLong { len, limit } => write_too_long(f, len as u64, limit),
        }
    }
}

impl core::error::Error for MutError {}
