//! Messages that are changed in place: what changes, what stays, and what is refused because two objects share bytes.
//!
//! One file for each idea beside this one.
use karmem::verify::scratch_len;
use karmem::{Error, Exclusive, Structure, VerifyOptions, flat};

use crate::sample::Word;

mod absent;
mod damage;
mod rarer;
mod shared;
mod values;

/// Opens a message to be changed, without an allocator of the runtime's.
pub fn change<T: Structure>(words: &mut [Word]) -> Result<flat::Mut<'_, T>, Error> {
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(words);
    let mut scratch = vec![u64::MAX; scratch_len(bytes.len())];
    Exclusive::new(bytes).access_with::<T>(&VerifyOptions::DEFAULT, &mut scratch)
}
