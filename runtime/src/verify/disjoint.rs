//! Verifying that objects are disjoint: ranges in, a bit for each word of the message that is taken.
//!
//! Whoever reads does not mind that two references lead to the same bytes. Whoever writes through one of them does: the
//! bytes could be a reference, seen through the other.

use core::cell::Cell;

use crate::error::{Error, Invalid, Reason};
use crate::flat::Structure;
use crate::layout::WORD;

use super::{Budget, Failed, Verdict, Verified, Verifier, VerifyOptions, verify_with};

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
    /// Claims `size` bytes at `offset`, at least one, which lie in the message, where there is no budget for them.
    #[inline(never)]
    pub(super) fn claim_beyond_budget(&self, offset: u32, size: u64) -> Verdict {
        // At most the length of the message.
        let size = size as u32;
        // Most objects are short.
        if let Claims::Disjoint(words) = self.notes.claims()
            && take_few(words, offset, size)
        {
            return Ok(Budget(0));
        }
        self.claim_rarer(offset, size)
    }

    #[inline(never)]
    fn claim_rarer(&self, offset: u32, size: u32) -> Verdict {
        let other = match self.notes.claims() {
            Claims::Disjoint(words) => take(words, offset, size).err(),
            Claims::Wanted(word) => {
                let is_in_there = (offset / WORD * WORD..offset + size).contains(word);
                is_in_there.then_some(*word)
            }
            Claims::Counted => return Err(self.refuse_overlap(offset)),
        };
        match other {
            None => Ok(Budget(0)),
            Some(other) => Err(self.refuse_shared(offset, size, other)),
        }
    }

    #[cold]
    fn refuse_overlap(&self, offset: u32) -> Failed {
        let message = self.message.len() as u32;
        self.fail(offset, Reason::Overlap { message })
    }

    #[cold]
    fn refuse_shared(&self, start: u32, size: u32, other: u32) -> Failed {
        let reason = Reason::Shared {
            start,
            size,
            other,
            other_size: WORD,
        };
        self.fail(start, reason)
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

/// Takes the words in which the `size` bytes at `offset` lie, at least one, if one element is for all of them and none is taken
/// already. Says whether it has.
#[inline]
fn take_few(words: &[Cell<u64>], offset: u32, size: u32) -> bool {
    let first = offset / WORD;
    let last = (offset + (size - 1)) / WORD;
    let Some(word) = words.get((first / u64::BITS) as usize) else {
        return false;
    };
    let bits = u64::MAX >> (u64::BITS - 1 - (last - first) % u64::BITS) << (first % u64::BITS);
    let is_free = first / u64::BITS == last / u64::BITS && word.get() & bits == 0;
    if is_free {
        word.set(word.get() | bits);
    }
    is_free
}

/// Takes the words in which the `size` bytes at `offset` lie, at least one, or says where the first lies that is taken already.
#[inline]
fn take(words: &[Cell<u64>], offset: u32, size: u32) -> Result<(), u32> {
    let first = offset / WORD;
    // Both are less than 2^32 in a message that is shorter than that.
    let last = (offset + (size - 1)) / WORD;
    let mut bits = u64::MAX << (first % u64::BITS);
    let bits_of_last = u64::MAX >> (u64::BITS - 1 - last % u64::BITS);
    let (mut element, last) = (first / u64::BITS, last / u64::BITS);
    while element < last {
        take_bits(words, element, bits)?;
        bits = u64::MAX;
        element += 1;
    }
    take_bits(words, last, bits & bits_of_last)
}

/// Takes the words that `bits` of this element are for.
#[inline]
fn take_bits(words: &[Cell<u64>], element: u32, bits: u64) -> Result<(), u32> {
    // The caller has made sure that there are enough.
    let word = words.get(element as usize).ok_or(0_u32)?;
    let taken = word.get() & bits;
    if taken != 0 {
        return Err((element * u64::BITS + taken.trailing_zeros()) * WORD);
    }
    word.set(word.get() | bits);
    Ok(())
}
