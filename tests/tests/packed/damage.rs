//! Damaged messages: never a panic, and what is still accepted is read, shown and written.

use std::fmt::Debug;

use karmem::ReadOwned;
use karmem::packed::{Owned, Structure};
use karmem::serde::Deserialize;
use karmem_tests::arena::Monsters;
use karmem_tests::parcel::Parcel;
use proptest::prelude::*;

use crate::{open, random};

/// The longest message of some objects.
fn sample<T: Owned + for<'de> Deserialize<'de>>() -> Vec<u8> {
    let objects = (1..40).map(random::object::<T>);
    // Few have text that is longer than its limit.
    let messages = objects.filter_map(|object| object.to_bytes().ok());
    messages.max_by_key(Vec::len).unwrap()
}

/// Says whether the message is accepted, and looks at all of it if so.
fn read<T: Owned>(message: &[u8]) -> bool
where
    for<'a> <T as Structure>::Ref<'a>: ReadOwned<Owned = T> + Debug,
{
    let Ok(reader) = open::<T>(message) else {
        return false;
    };
    assert!(!format!("{reader:?}").is_empty());
    let object = reader.read();
    // Tables that were absent are a level deeper than any may be.
    if let Ok(message) = object.to_bytes() {
        let again = open::<T>(&message).unwrap().read();
        assert_eq!(again.to_bytes().unwrap(), message);
    }
    true
}

#[test]
fn a_message_cut_off_anywhere_is_read() {
    let message = sample::<Parcel>();
    assert!(message.len() > 1000);
    for end in 0..=message.len() {
        read::<Parcel>(&message[..end]);
    }
    let message = sample::<Monsters>();
    for end in 0..=message.len() {
        read::<Monsters>(&message[..end]);
    }
}

#[test]
fn a_message_with_any_byte_changed_is_read() {
    let mut message = sample::<Parcel>();
    let (mut accepted, mut refused) = (0, 0);
    for at in 0..message.len() {
        for mask in [0x01, 0x80, 0xFF] {
            message[at] ^= mask;
            match read::<Parcel>(&message) {
                true => accepted += 1,
                false => refused += 1,
            }
            message[at] ^= mask;
        }
    }
    assert!(accepted > 100 && refused > 10, "{accepted} {refused}");
}

#[test]
fn a_message_with_any_word_changed_is_read() {
    let whole = sample::<Parcel>();
    let interesting = [
        0,
        1,
        3,
        4,
        5,
        16,
        255,
        whole.len() as u32 - 1,
        whole.len() as u32,
    ];
    let largest = [u32::MAX, u32::MAX - 3, u32::MAX - 4, 1 << 31];
    for at in 0..whole.len() - 3 {
        for number in interesting.into_iter().chain(largest) {
            let mut message = whole.clone();
            crate::put(&mut message, at, number);
            read::<Parcel>(&message);
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read(message in prop::collection::vec(any::<u8>(), 0..256)) {
        read::<Parcel>(&message);
        read::<Monsters>(&message);
    }

    #[test]
    fn small_numbers_are_read(words in prop::collection::vec(0_u32..300, 0..64)) {
        let message: Vec<u8> = words.into_iter().flat_map(u32::to_le_bytes).collect();
        read::<Parcel>(&message);
        read::<Monsters>(&message);
    }
}
