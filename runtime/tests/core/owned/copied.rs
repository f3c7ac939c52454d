//! Copies of messages: as aligned as what is in them asks for, from wherever they come.
use karmem::{BuildError, Message};

use super::{access, full};
use crate::rarer::Thing;
use crate::rarer::aligned::{Lines, Page};

/// The same bytes behind another one, so that they start at an odd address.
fn misaligned(message: &Message) -> Vec<u8> {
    [&[0xAA], &message[..]].concat()
}

#[test]
fn a_copy_is_read_wherever_the_bytes_came_from() -> Result<(), BuildError> {
    let thing = full();
    let bytes = misaligned(&thing.to_bytes()?);
    let copy = Message::copy_of(&bytes[1..]);
    assert_eq!(copy, thing.to_bytes()?);
    assert_eq!(Thing::from(access::<Thing>(&copy).unwrap()), thing);

    let lines = Lines {
        pages: Some(vec![Page { bytes: [7; 4096] }]),
        ..Lines::default()
    };
    for lines in [lines, Lines::default()] {
        let bytes = misaligned(&lines.to_bytes()?);
        let copy = Message::copy_of(&bytes[1..]);
        assert_eq!(Lines::from(access::<Lines>(&copy).unwrap()), lines);
        let again = copy.clone();
        assert_eq!(Lines::from(access::<Lines>(&again).unwrap()), lines);
    }
    Ok(())
}

#[test]
fn bytes_that_are_no_message_are_copied_as_they_are() {
    for len in 0..80 {
        let copy = Message::copy_of(&vec![0xAA; len]);
        assert_eq!(&copy[..], vec![0xAA; len]);
        assert!(copy.as_ptr().addr().is_multiple_of(8));
        assert!(access::<Thing>(&copy).is_err());
        assert_eq!(copy.clone(), copy);
    }
}

#[test]
fn messages_are_equal_if_their_bytes_are() -> Result<(), BuildError> {
    let (one, other) = (full().to_bytes()?, Thing::default().to_bytes()?);
    assert_eq!(one, one.clone());
    assert_ne!(one, other);
    assert_eq!(Message::new(), Message::new().clone());
    Ok(())
}
