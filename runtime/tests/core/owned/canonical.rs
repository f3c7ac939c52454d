//! The bytes of an owned object: always the same, in the order that `docs/format.md` has.
use karmem::{Frozen, MessageBuilder, ReadOwned as _, VerifyOptions};

use super::full;
use crate::rarer::Thing;
use crate::schema::{Branch, Tree};

fn tree(value: u32, name: &str) -> Tree {
    Tree {
        value,
        name: name.into(),
        ..Tree::default()
    }
}

#[test]
fn a_struct_comes_before_what_it_refers_to_in_the_order_of_its_fields() {
    let branch = |to| Branch { to };
    let message = Tree {
        left: Some(Box::new(tree(2, "left"))),
        right: Some(Box::new(tree(3, ""))),
        children: vec![branch(tree(4, "first")), branch(tree(5, "second"))],
        ..tree(1, "root")
    }
    .to_bytes()
    .unwrap();
    let words: Vec<String> = message[32..]
        .chunks(8)
        .map(|word| word.iter().map(|byte| format!("{byte:02x}")).collect())
        .collect();
    let expected = [
        // The root at 32: size, value, left at 72, right at 120, two children at 160, a name of 4 bytes at 272.
        "2800000000000000 0100000048000000 7800000000000000 a000000002000000 1001000004000000",
        // The left one at 72, with its name behind it at 112.
        "2800000000000000 0200000000000000 0000000000000000 0000000000000000 7000000004000000",
        "6c65667400000000",
        // The right one at 120: its name is empty, and lies nowhere.
        "2800000000000000 0300000000000000 0000000000000000 0000000000000000 0000000000000000",
        // The children's own bytes at 160, 8 each, then each with what it refers to.
        "b000000000000000 e000000000000000",
        "2800000000000000 0400000000000000 0000000000000000 0000000000000000 d800000005000000",
        "6669727374000000",
        "2800000000000000 0500000000000000 0000000000000000 0000000000000000 0801000006000000",
        "7365636f6e640000",
        "726f6f7400000000",
    ];
    let expected: Vec<&str> = expected.iter().flat_map(|line| line.split(' ')).collect();
    assert_eq!(words.join("\n"), expected.join("\n"));
}

#[test]
fn a_message_is_as_long_as_it_needs_to_be() {
    let thing = full();
    let message = thing.to_bytes().unwrap();
    let mut words = crate::sample::region(message.len() / 8);
    let region: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    let build = |region: &mut [u8]| {
        let message = MessageBuilder::new(region)?;
        let mut root = message.root::<Thing>()?;
        thing.write_in(&mut root)?;
        message.finish(root)
    };
    let (_, short) = region.split_at_mut(8);
    assert!(build(short).is_err());
    assert_eq!(build(region).map(|size| size as usize), Ok(message.len()));
    assert_eq!(region, &message[..]);
}

#[test]
fn reading_and_writing_leaves_canonical_bytes_as_they_are() {
    let message = full().to_bytes().unwrap();
    let thing = Frozen::new(&message).access::<Thing>(&VerifyOptions::DEFAULT);
    let again = thing.unwrap().read().to_bytes().unwrap();
    assert_eq!(message[..], again[..]);
}
