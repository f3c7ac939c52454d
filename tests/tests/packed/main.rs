//! Packed messages: their bytes, what is read of any bytes, and what is refused. One file for each.

mod arbitrary;
mod builders;
mod bytes;
mod damage;
mod in_rust;
mod limits;
mod offsets;
#[path = "../generated/random.rs"]
mod random;
mod refusals;
mod round_trips;
mod short;
mod slices;
mod stack;

use karmem::packed::{self, Ref, Structure};
use karmem::{Error, VerifyOptions};

/// Opens a message with the limits that apply unless others are given.
fn open<T: Structure>(message: &[u8]) -> Result<Ref<'_, T>, Error> {
    packed::open::<T>(message, &VerifyOptions::DEFAULT)
}

/// A message of so many zeros.
fn zeros(len: usize) -> Vec<u8> {
    vec![0; len]
}

/// Stores the number at the offset of the message.
fn put(message: &mut [u8], offset: usize, number: u32) {
    message[offset..offset + 4].copy_from_slice(&number.to_le_bytes());
}
