//! Structs that ask for an alignment of their own.
use karmem::ReadOwned as _;

use super::access;
use crate::rarer::aligned::{Aligned, Lines, Page, Tight, line};

#[test]
fn a_message_lies_where_all_of_it_can_be_read() {
    let lines = Lines {
        mana: 1,
        lines: vec![line(1), line(2)],
        tight: vec![
            Tight {
                x: 1.0,
                y: 2.0,
                z: 3.0
            };
            3
        ],
        pages: Some(vec![Page { bytes: [7; 4096] }]),
        aligned: vec![
            Aligned::default(),
            Aligned {
                next: Lines {
                    mana: 6,
                    ..Lines::default()
                },
                code: "abc".into(),
            },
        ],
        line: line(3),
        other: Some(line(4)),
        next: Some(Box::default()),
        last: 9,
    };
    let message = lines.to_bytes().unwrap();
    assert!(message.as_ptr().addr().is_multiple_of(4096));
    assert_eq!(access::<Lines>(&message).unwrap().read(), lines);

    // Nothing of it asks for a page.
    let lines = Lines {
        pages: None,
        ..lines
    };
    let message = lines.to_bytes().unwrap();
    assert!(message.as_ptr().addr().is_multiple_of(64));
    assert_eq!(access::<Lines>(&message).unwrap().read(), lines);
    assert!(message.len() < 4096);
    // An optional slice without elements lies somewhere, at a multiple of its alignment.
    let lines = Lines {
        pages: Some(vec![]),
        ..lines
    };
    let message = lines.to_bytes().unwrap();
    assert_eq!(access::<Lines>(&message).unwrap().read(), lines);
    assert!(message.len() > 4096);
}
