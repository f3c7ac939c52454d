//! A message that is written where another one was.
use karmem::{BuildError, Frozen, Message, Owned, VerifyOptions};

use super::full;
use crate::rarer::aligned::{Lines, Page};
use crate::rarer::{Label, Thing};
use crate::schema::Scalars;

/// Writes `object`, and compares with a message that was never another one.
#[track_caller]
fn assert_written(message: &mut Message, object: &impl Owned) {
    message.write(object).unwrap();
    assert_eq!(message.as_bytes(), object.to_bytes().unwrap().as_bytes());
}

#[test]
fn a_message_is_the_one_that_was_written_last() {
    let (small, large) = (Thing::default(), full());
    let mut message = Message::new();
    for thing in [&small, &large, &small, &large, &large] {
        assert_written(&mut message, thing);
    }
    for len in [10, 1000, 1001, 1] {
        let scalars = Scalars {
            bytes: vec![7; len],
            ..Scalars::default()
        };
        assert_written(&mut message, &scalars);
    }
}

#[test]
fn what_is_allocated_and_fits_is_kept() {
    let mut message = Message::new();
    message.write(&full()).unwrap();
    let (start, size) = (message.as_ptr(), message.len());
    message.write(&Thing::default()).unwrap();
    assert!(message.len() < size);
    message.write(&full()).unwrap();
    assert_eq!((message.as_ptr(), message.len()), (start, size));
}

#[test]
fn an_alignment_that_the_first_message_did_not_need_is_found_for_the_second() {
    let mut message = Message::new();
    message.write(&full()).unwrap();
    let lines = Lines {
        pages: Some(vec![Page { bytes: [7; 4096] }]),
        ..Lines::default()
    };
    message.write(&lines).unwrap();
    assert!(message.as_ptr().addr().is_multiple_of(4096));
    assert_eq!(message.as_bytes(), lines.to_bytes().unwrap().as_bytes());
}

#[test]
fn a_message_that_cannot_be_written_leaves_none() {
    let too_many = Thing {
        notes: Some(vec![Label::default(); 3]),
        ..full()
    };
    let mut message = Message::new();
    for allocated in [false, true] {
        if allocated {
            message.write(&full()).unwrap();
        }
        let refused = message.write(&too_many).unwrap_err();
        assert_eq!(refused.path.to_string(), "notes");
        assert_eq!(refused.reason, BuildError::TooLong { len: 3, limit: 2 });
        assert!(message.is_empty());
        let opened = Frozen::new(&message).access::<Thing>(&VerifyOptions::DEFAULT);
        assert!(opened.is_err());
    }
    assert_written(&mut message, &full());
}
