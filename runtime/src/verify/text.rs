//! Verifying strings: bytes in, whether they are UTF-8.

use crate::error::Reason;

use super::{Failed, Verifier};

impl Verifier<'_> {
    /// Verifies that `text`, which lies in the message, is a string.
    #[inline]
    pub(crate) fn text(&self, text: &[u8]) -> Result<(), Failed> {
        if is_text(text) {
            return Ok(());
        }
        Err(self.refuse_text(text))
    }

    /// Says where `text` stops being a string.
    #[cold]
    fn refuse_text(&self, text: &[u8]) -> Failed {
        let valid = match core::str::from_utf8(text) {
            Ok(text) => text.len(),
            Err(error) => error.valid_up_to(),
        };
        // Less than the length of the message.
        let valid_up_to = valid as u32;
        self.fail(self.offset_of(text), Reason::Utf8 { valid_up_to })
    }
}

/// Whether the bytes are UTF-8. Most names are ASCII, which takes a few words to find out.
fn is_text(text: &[u8]) -> bool {
    is_ascii(text) || core::str::from_utf8(text).is_ok()
}

/// Whether no byte of `text` is more than 127. Looks at words that overlap, rather than at bytes that are left over.
#[inline]
fn is_ascii(text: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        if text.len() > 32 {
            return text.is_ascii();
        }
        let bits = u128::from_le_bytes(*first) | u128::from_le_bytes(*last);
        (bits as u64 | (bits >> 64) as u64) & HIGHEST_BITS == 0
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        (u64::from_le_bytes(*first) | u64::from_le_bytes(*last)) & HIGHEST_BITS == 0
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        (u32::from_le_bytes(*first) | u32::from_le_bytes(*last)) & HIGHEST_BITS as u32 == 0
    } else {
        text.iter().fold(0, |bits, byte| bits | byte) & 0x80 == 0
    }
}

/// The highest bit of each byte.
const HIGHEST_BITS: u64 = 0x8080_8080_8080_8080;
