//! Copies into a message. Most are short: strings, and a few numbers.

use core::ptr::NonNull;

use crate::layout::WORD;

/// Copies `bytes` to `to`, and zeros behind them up to the end of the last word.
///
/// Short copies are made here, in a few instructions that the compiler knows: to call somebody else costs more, most of all in a guest, where
/// it leaves the guest's code.
///
/// # Safety
///
/// `to` is at a multiple of 8. All words that the copy has can be written, and none of `bytes` is there.
#[inline(always)]
pub(super) unsafe fn copy_in_words(bytes: &[u8], to: NonNull<u8>) {
    // SAFETY: the caller's promise; the lengths are as asked for.
    unsafe {
        match bytes.len() {
            0 => {}
            1..8 => to.cast::<u64>().write(word_of(bytes)),
            8..=16 => copy_from_both_ends::<8>(bytes, to),
            17..=32 => copy_from_both_ends::<16>(bytes, to),
            33..=64 => copy_from_both_ends::<32>(bytes, to),
            len => {
                zero_last_word(len, to);
                to.copy_from_nonoverlapping(NonNull::from(bytes).cast(), len);
            }
        }
    }
}

/// Copies the first and the last `PIECE` bytes: where these overlap, both store the same.
///
/// # Safety
///
/// As [`copy_in_words`]; `bytes` is at least as long as one piece, and at most as two.
#[inline(always)]
unsafe fn copy_from_both_ends<const PIECE: usize>(bytes: &[u8], to: NonNull<u8>) {
    let last = bytes.len() - PIECE;
    let from = NonNull::from(bytes).cast::<u8>();
    // SAFETY: both pieces are inside of `bytes`, and so both copies inside of what can be written.
    unsafe {
        zero_last_word(bytes.len(), to);
        to.copy_from_nonoverlapping(from, PIECE);
        to.add(last).copy_from_nonoverlapping(from.add(last), PIECE);
    }
}

/// Zeroes the last word of a copy of `len` bytes, at least one.
///
/// # Safety
///
/// As [`copy_in_words`].
#[inline(always)]
unsafe fn zero_last_word(len: usize, to: NonNull<u8>) {
    let index = (len - 1) / WORD as usize;
    // SAFETY: it is a word of the copy, at a multiple of 8.
    unsafe { to.cast::<u64>().add(index).write(0) };
}

/// The word that starts with `bytes`, of which there are 1 to 7, and ends in zeros.
#[inline(always)]
fn word_of(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let behind = 8 * (bytes.len() - 4);
        return u64::from(u32::from_le_bytes(*first))
            | u64::from(u32::from_le_bytes(*last)) << behind;
    }
    // Of up to three bytes, these are all.
    let middle = bytes.len() / 2;
    let last = bytes.len() - 1;
    u64::from(bytes[0])
        | u64::from(bytes[middle]) << (8 * middle)
        | u64::from(bytes[last]) << (8 * last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_of_any_length_is_followed_by_zeros_and_by_what_was_there() {
        let content: [u8; 200] = core::array::from_fn(|index| index as u8 + 1);
        for len in 0..=content.len() {
            let bytes = &content[..len];
            let mut target = [u64::from_ne_bytes([0xAA; 8]); 32];
            let target: &mut [u8] = bytemuck::cast_slice_mut(&mut target);
            // SAFETY: the target is longer than any copy, and another array.
            unsafe { copy_in_words(bytes, NonNull::from(&mut *target).cast()) };
            let end = len.next_multiple_of(WORD as usize);
            assert_eq!(&target[..len], bytes);
            assert!(target[len..end].iter().all(|&byte| byte == 0), "{len}");
            assert!(target[end..].iter().all(|&byte| byte == 0xAA), "{len}");
        }
    }
}
