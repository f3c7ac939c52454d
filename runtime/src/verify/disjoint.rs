//! Verifying that objects are disjoint: ranges in, a bit for each word of the message that is taken.
//!
//! Whoever reads does not mind that two references lead to the same bytes. Whoever writes through one of them does: the
//! bytes could be a reference, seen through the other.

use core::cell::Cell;

use crate::error::{Error, Invalid, Reason};
use crate::flat::Structure;
use crate::layout::WORD;

use super::{Budget, Verdict, Verified, Verifier, VerifyOptions, verify_with};

/// What the verifier knows of the bytes that it has visited.
#[derive(Debug)]
pub(super) enum Claims<'a> {
    /// How many they are: together no more than the message has.
    Counted,
    /// Which words they are in: bit `n % 64` of element `n / 64` is for the message's word `n`, and set where an object has it.
    Disjoint(&'a [Cell<u64>]),
    /// Which object is the first that has this word.
    Wanted(u32),
}

/// How many elements of scratch space are needed for a message of `size` bytes: a bit for each word.
#[must_use]
pub const fn scratch_len(size: usize) -> usize {
    size.div_ceil(WORD as usize * u64::BITS as usize)
}

/// Verifies the message whose root, a `T`, lies at `root`, and that no two of its objects share a word. Nothing lies in
/// its first `reserved` bytes, whole words.
///
/// `scratch` has as many elements as [`scratch_len`] says.
pub(crate) fn verify_disjoint<T: Structure>(
    message: &[u8],
    root: u32,
    options: &VerifyOptions,
    reserved: u32,
    scratch: &mut [u64],
) -> Result<Verified, Error> {
    scratch.fill(0);
    let words = Cell::from_mut(scratch).as_slice_of_cells();
    if reserved != 0 {
        let _ = take(words, 0, reserved);
    }
    let verified = verify_without_budget::<T>(message, root, options, Claims::Disjoint(words));
    verified.map_err(|error| match error {
        Error::Invalid(Invalid {
            reason: Reason::Shared {
                start, size, other, ..
            },
            offset,
            path,
        }) => {
            let (other, other_size) = if other < reserved {
                (0, reserved)
            } else {
                first_with_word::<T>(message, root, options, other)
            };
            let reason = Reason::Shared {
                start,
                size,
                other,
                other_size,
            };
            Error::Invalid(Invalid {
                offset,
                reason,
                path,
            })
        }
        error => error,
    })
}

/// Without a budget, every object comes to `claim_beyond_budget`. No word is taken twice, so that there is an end.
fn verify_without_budget<T: Structure>(
    message: &[u8],
    root: u32,
    options: &VerifyOptions,
    claims: Claims<'_>,
) -> Result<Verified, Error> {
    verify_with::<T>(message, root, options, claims, Budget(0))
}

impl Verifier<'_> {
    /// Claims `size` bytes at `offset`, which lie in the message, where there is no budget for them.
    #[cold]
    #[inline(never)]
    pub(super) fn claim_beyond_budget(&self, offset: u32, size: u64) -> Verdict {
        // At most the length of the message.
        let size = size as u32;
        let reason = match self.notes.claims() {
            Claims::Counted => Reason::Overlap {
                message: self.message.len() as u32,
            },
            Claims::Disjoint(words) => match take(words, offset, size) {
                Ok(()) => return Ok(Budget(0)),
                Err(other) => Reason::Shared {
                    start: offset,
                    size,
                    other,
                    other_size: WORD,
                },
            },
            Claims::Wanted(word) => {
                if *word < offset / WORD * WORD || *word >= offset + size {
                    return Ok(Budget(0));
                }
                Reason::Shared {
                    start: offset,
                    size,
                    other: *word,
                    other_size: WORD,
                }
            }
        };
        Err(self.fail(offset, reason))
    }
}

/// The first object that the verifier visits in the word at `word`: its offset and size.
fn first_with_word<T: Structure>(
    message: &[u8],
    root: u32,
    options: &VerifyOptions,
    word: u32,
) -> (u32, u32) {
    match verify_without_budget::<T>(message, root, options, Claims::Wanted(word)) {
        Err(Error::Invalid(Invalid {
            reason: Reason::Shared { start, size, .. },
            ..
        })) => (start, size),
        _ => (word, WORD),
    }
}

/// Takes the words in which the `size` bytes at `offset` lie, at least one, or says where the first lies that is taken already.
fn take(words: &[Cell<u64>], offset: u32, size: u32) -> Result<(), u32> {
    let first = offset / WORD;
    // Both are less than 2^32 in a message that is shorter than that.
    let last = (offset + (size - 1)) / WORD;
    for element in first / u64::BITS..=last / u64::BITS {
        let start = element * u64::BITS;
        let from = first.max(start) - start;
        let to = last.min(start + (u64::BITS - 1)) - start;
        let bits = u64::MAX << from & u64::MAX >> (u64::BITS - 1 - to);
        let Some(word) = words.get(element as usize) else {
            // The caller has made sure that there are enough.
            return Err(start * WORD);
        };
        let taken = word.get() & bits;
        if taken != 0 {
            return Err((start + taken.trailing_zeros()) * WORD);
        }
        word.set(word.get() | bits);
    }
    Ok(())
}
