//! Strings in memory that others write.

use crate::error::LiveError;

use super::LiveSlice;

/// A string in memory that others write: only a copy of it can be a `str`.
#[derive(Clone, Copy)]
pub struct LiveText<'a> {
    bytes: LiveSlice<'a, u8>,
}

impl<'a> LiveText<'a> {
    #[inline]
    pub(crate) fn new(bytes: LiveSlice<'a, u8>) -> Self {
        Self { bytes }
    }

    /// Bytes in the string.
    #[inline]
    #[must_use]
    pub fn len(self) -> usize {
        self.bytes.len()
    }

    /// Whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether the message has this field; the writer may have known an older schema. An absent string is empty.
    #[inline]
    #[must_use]
    pub fn is_present(self) -> bool {
        self.bytes.is_present()
    }

    /// Copies the string to the start of `buffer` and checks the copy.
    ///
    /// # Errors
    ///
    /// When `buffer` is shorter than the string, or the copy is not UTF-8.
    pub fn copy_to(self, buffer: &mut [u8]) -> Result<&str, LiveError> {
        let too_short = LiveError::BufferLen {
            buffer: buffer.len(),
            slice: self.len(),
        };
        let copy = buffer.get_mut(..self.len()).ok_or(too_short)?;
        self.bytes.copy_to(copy)?;
        core::str::from_utf8(copy).map_err(|error| LiveError::Utf8 {
            valid_up_to: error.valid_up_to(),
        })
    }

    /// Copies as many bytes from the start of the string as fit `buffer`, unchecked, and says how many.
    pub(super) fn copy_start(self, buffer: &mut [u8]) -> usize {
        let mut count = 0;
        for (to, from) in buffer.iter_mut().zip(self.bytes) {
            *to = from.load();
            count += 1;
        }
        count
    }

    /// Copies the string out and checks the copy.
    ///
    /// # Errors
    ///
    /// When the copy is not UTF-8.
    #[cfg(feature = "alloc")]
    pub fn to_string(self) -> Result<alloc::string::String, LiveError> {
        let mut copy = alloc::vec![0; self.len()];
        self.bytes.copy_to(&mut copy)?;
        alloc::string::String::from_utf8(copy).map_err(|error| LiveError::Utf8 {
            valid_up_to: error.utf8_error().valid_up_to(),
        })
    }
}
