//! References to text and to bytes, which are the two things that are borrowed from a packed message.

use super::slot::Slot;
use super::stored::Stored;
use super::verify::{Verdict, Verifier};
use super::view::View;
use crate::flat::Target;
use crate::layout::Shape;

/// A reference to UTF-8 of at most `LIMIT` bytes.
#[derive(Debug)]
pub struct Text<const LIMIT: u32 = { u32::MAX }>;

impl<const LIMIT: u32> Text<LIMIT> {
    /// What the offset and size at `place` refer to, as far as the last character that lies within the limit as a whole.
    #[inline]
    fn text(place: View<'_>) -> &[u8] {
        let bytes = place.referred_bytes();
        if bytes.len() <= LIMIT as usize {
            return bytes;
        }
        cut(bytes, LIMIT as usize)
    }
}

/// At most `limit` of the bytes, which are more, without a character that they would end within.
#[cold]
fn cut(bytes: &[u8], limit: usize) -> &[u8] {
    let is_within_character = |byte: &u8| byte & 0xC0 == 0x80;
    let mut end = limit;
    // A character has at most three bytes behind its first. What looks longer is no text, and stays so.
    while end > limit.saturating_sub(3) && bytes.get(end).is_some_and(is_within_character) {
        end -= 1;
    }
    bytes.get(..end).unwrap_or_default()
}

impl<const LIMIT: u32> Stored for Text<LIMIT> {
    const SIZE: u32 = Shape::SLICE.size;
    const TARGET: Target = Target::Nothing;
    const REFERS: bool = true;

    type Ref<'a> = &'a str;

    /// It has been verified, so it is text. To look again is what keeps this module free of unsafe code.
    #[inline]
    fn get(place: View<'_>) -> &str {
        core::str::from_utf8(Self::text(place)).unwrap_or_default()
    }

    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        let text = place.with(Self::text(place));
        verifier.spend(text)?;
        verifier.text(text)
    }

    #[inline]
    fn reset(_: Slot<'_>) {}
}

/// A reference to at most `LIMIT` bytes.
#[derive(Debug)]
pub struct Bytes<const LIMIT: u32 = { u32::MAX }>;

impl<const LIMIT: u32> Stored for Bytes<LIMIT> {
    const SIZE: u32 = Shape::SLICE.size;
    const TARGET: Target = Target::Nothing;
    const REFERS: bool = true;

    type Ref<'a> = &'a [u8];

    #[inline]
    fn get(place: View<'_>) -> &[u8] {
        let bytes = place.referred_bytes();
        bytes.get(..LIMIT as usize).unwrap_or(bytes)
    }

    fn verify(place: View<'_>, verifier: &mut Verifier<'_>) -> Verdict {
        verifier.spend(place.with(Self::get(place)))
    }

    #[inline]
    fn reset(_: Slot<'_>) {}
}
