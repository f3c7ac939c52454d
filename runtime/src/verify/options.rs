//! What the verifier accepts: limits in, errors for what is beyond them out.

use crate::error::Error;

/// What the verifier accepts.
///
/// No limit is needed for the number of objects or elements, nor for the time: all that is visited is together no longer than the
/// message, so that its size limits everything.
///
/// ```
/// use karmem::VerifyOptions;
///
/// let options = VerifyOptions {
///     max_size: 64 * 1024,
///     ..VerifyOptions::DEFAULT
/// };
/// assert_eq!(options.max_depth, 64);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyOptions {
    /// How deep objects may be nested: tables, members of unions, and slices whose elements refer to others. The
    /// verifier calls itself for each level, so more than [`VerifyOptions::LARGEST_DEPTH`] counts as that.
    pub max_depth: u32,
    /// How long a message may be, in bytes, its envelope included.
    pub max_size: u32,
}

impl VerifyOptions {
    /// The limits that apply unless others are given: objects nested 64 deep, in messages as long as messages can be.
    pub const DEFAULT: Self = Self {
        max_depth: 64,
        max_size: u32::MAX,
    };

    /// The largest `max_depth` that counts. Optimized, the verifier takes less than a kilobyte of stack for a level. Without
    /// optimization it takes as much again for each inline struct in an inline struct on the way, so that a schema that has eight of them
    /// between two levels needs more than the 2 MiB of a thread from 600 levels on; with the default of 64 it is far from that.
    pub const LARGEST_DEPTH: u32 = 1024;

    /// How deep objects are followed.
    pub(crate) fn depth(&self) -> u32 {
        self.max_depth.min(Self::LARGEST_DEPTH)
    }

    /// Fails where a message of `size` bytes is too long.
    pub(crate) fn check_size(&self, size: usize) -> Result<(), Error> {
        if size > self.max_size as usize {
            return Err(Error::TooLarge {
                size,
                limit: self.max_size,
            });
        }
        Ok(())
    }
}

impl Default for VerifyOptions {
    fn default() -> Self {
        Self::DEFAULT
    }
}
