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

/// Whether the bytes are UTF-8. Most texts are ASCII, which takes a few words to find out.
pub(crate) fn is_text(text: &[u8]) -> bool {
    is_ascii(text) || is_text_beyond_ascii(text)
}

/// Most others have no characters of more than two bytes.
#[inline(never)]
fn is_text_beyond_ascii(text: &[u8]) -> bool {
    has_short_characters(text) || core::str::from_utf8(text).is_ok()
}

/// The highest bit of each byte.
const HIGHEST_BITS: u64 = 0x8080_8080_8080_8080;

/// Whether no byte is more than 127. Looks at words that overlap, rather than at bytes that are left over.
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
    } else if let (Some(first), Some(last)) = (text.first(), text.last()) {
        (first | text[text.len() / 2] | last) & 0x80 == 0
    } else {
        true
    }
}

/// Whether eight or more bytes are UTF-8 in which no character has more than two bytes. False also for what takes longer to find out.
#[inline]
fn has_short_characters(text: &[u8]) -> bool {
    let (words, rest) = text.as_chunks::<8>();
    let Some(last) = text.last_chunk::<8>() else {
        return false;
    };
    let mut open = 0;
    for word in words {
        match short_characters(u64::from_le_bytes(*word), open) {
            Some(first) => open = first,
            None => return false,
        }
    }
    if rest.is_empty() {
        return open == 0;
    }
    // The bytes left over, before zeros, which are characters of one byte, so that nothing is left open.
    let rest = u64::from_le_bytes(*last) >> (64 - 8 * rest.len());
    short_characters(rest, open).is_some()
}

/// Looks at eight bytes, of which the first is the second of a character where `open` is its highest bit. Returns the same for the byte
/// behind them if they are UTF-8 in which no character has more than two bytes: `110xxxxx 10xxxxxx`, where `110` is not followed by
/// `0000`, which would fit one byte.
///
/// [RFC 3629](https://www.rfc-editor.org/rfc/rfc3629#section-4)
#[inline]
fn short_characters(word: u64, open: u64) -> Option<u64> {
    // The bits below the highest of each byte, each in turn moved to its place.
    let high = word & HIGHEST_BITS;
    let first = high & word << 1;
    let second = high & !(word << 1);
    let is_long = word << 2;
    let is_enough = word << 3 | word << 4 | word << 5 | word << 6;
    let is_wrong = first & (is_long | !is_enough) | second ^ (first << 8 | open);
    (is_wrong == 0).then_some(first >> 56)
}

#[cfg(test)]
mod tests {
    use super::is_text;

    /// Bytes of each kind that UTF-8 knows, and the first and last of each.
    const BYTES: [u8; 25] = [
        0, b'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0,
        0xE1, 0xEC, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xF8, 0xFF,
    ];

    fn assert_as_in_core(text: &[u8]) {
        assert_eq!(
            is_text(text),
            core::str::from_utf8(text).is_ok(),
            "{text:x?}"
        );
    }

    #[test]
    fn short_texts_are_what_core_says() {
        for first in 0..=255 {
            assert_as_in_core(&[first]);
            for second in 0..=255 {
                assert_as_in_core(&[first, second]);
            }
        }
    }

    #[test]
    fn texts_of_every_length_are_what_core_says() {
        // Two bytes of any kind at every place of a text of any length: across words, and at both ends.
        let lengths = if cfg!(miri) { 7..10 } else { 0..44 };
        for len in lengths {
            let mut text = [b'-'; 48];
            for at in 0..=len {
                for count in 0..=2_usize.min(len - at) {
                    for pair in 0..BYTES.len().pow(count as u32) {
                        for index in 0..count {
                            let digit = pair / BYTES.len().pow(index as u32) % BYTES.len();
                            text[at + index] = BYTES[digit];
                        }
                        assert_as_in_core(&text[..len]);
                    }
                    text[at..at + count].fill(b'-');
                }
            }
        }
    }

    #[test]
    fn texts_that_are_not_ascii_anywhere_are_what_core_says() {
        let texts = [
            "Höhlenbär",
            "äöüäöüäöüäöüäöüäöüäöüä",
            "Пещерный медведь",
            "穴熊のおうさま",
            "🐻🐻🐻🐻🐻🐻",
            "aß漢🐻aß漢🐻aß漢🐻",
        ];
        let count = if cfg!(miri) { 1 } else { texts.len() };
        for text in &texts[..count] {
            let text = text.as_bytes();
            for start in 0..text.len() {
                for end in start..=text.len() {
                    assert_as_in_core(&text[start..end]);
                    let mut damaged = [0; 64];
                    let damaged = &mut damaged[..end - start];
                    for at in 0..damaged.len() {
                        for byte in BYTES {
                            damaged.copy_from_slice(&text[start..end]);
                            damaged[at] = byte;
                            assert_as_in_core(damaged);
                        }
                    }
                }
            }
        }
    }
}
