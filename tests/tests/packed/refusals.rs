//! What no reader takes, with the way to it: text that is none, what is nested too deep, and few bytes used for much.

use karmem::error::Reason;
use karmem::packed::{self, Structure};
use karmem::{BuildError, Error, ReadOwned as _, VerifyOptions};
use karmem_tests::arena::{Monster, MonsterData, Monsters};
use karmem_tests::parcel::{Branch, Chain, Linked, Slices, Tree};

use crate::{open, put, zeros};

/// Where it is refused, by which offset and why.
fn refusal<T: Structure>(message: &[u8]) -> (String, u32, Reason) {
    match open::<T>(message) {
        Err(Error::Invalid(invalid)) => (invalid.path.to_string(), invalid.offset, invalid.reason),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("accepted"),
    }
}

#[test]
fn text_that_is_none_is_refused() {
    let data = MonsterData {
        name: "Grok".into(),
        ..MonsterData::default()
    };
    let monsters = [MonsterData::default(), data].map(|data| Monster { data });
    let monsters = Monsters {
        monsters: monsters.into(),
    };
    let mut message = monsters.to_bytes().unwrap();
    let at = message.windows(4).position(|window| window == b"Grok");
    message[at.unwrap() + 2] = 0xFF;
    let (path, offset, reason) = refusal::<Monsters>(&message);
    assert_eq!(path, "monsters[1].data.name");
    assert_eq!(offset as usize, at.unwrap());
    assert_eq!(reason, Reason::Utf8 { valid_up_to: 2 });
}

/// As many in a row, each but the last with the next one in it.
fn chain(len: u16) -> Chain {
    let end = Chain::default();
    (1..len).fold(end, |next, value| Chain {
        value,
        next: Some(Box::new(next)),
    })
}

#[test]
fn what_is_nested_deeper_than_readers_follow_is_neither_written_nor_read() {
    let message = chain(64).to_bytes().unwrap();
    assert!(open::<Chain>(&message).is_ok());
    let error = chain(65).to_bytes().unwrap_err();
    assert_eq!(error.reason, BuildError::TooDeep { limit: 64 });

    // One more in front, whose size and value are those of others.
    let mut longer = [&message[..10], &message[..]].concat();
    for at in (0..longer.len()).step_by(10) {
        let next = if at + 10 == longer.len() {
            u32::MAX
        } else {
            at as u32 + 10
        };
        put(&mut longer, at + 6, next);
    }
    let (path, offset, reason) = refusal::<Chain>(&longer);
    assert_eq!(reason, Reason::TooDeep { limit: 64 });
    assert_eq!(offset, 640);
    assert!(path.starts_with("next.next.next"), "{path}");
    let options = VerifyOptions {
        max_depth: 65,
        ..VerifyOptions::DEFAULT
    };
    assert!(packed::open::<Chain>(&longer, &options).is_ok());
}

#[test]
fn slices_of_structs_with_references_are_levels() {
    let nested = |levels| {
        let leaf = Tree::default();
        (1..levels).fold(leaf, |to, _| Tree {
            name: String::new(),
            children: vec![Branch { to }],
        })
    };
    // One for each tree, and one for each slice between two.
    let message = nested(32).to_bytes().unwrap();
    assert!(open::<Tree>(&message).is_ok());
    let options = |max_depth| VerifyOptions {
        max_depth,
        ..VerifyOptions::DEFAULT
    };
    assert!(packed::open::<Tree>(&message, &options(63)).is_ok());
    assert!(packed::open::<Tree>(&message, &options(62)).is_err());
    let error = nested(33).to_bytes().unwrap_err();
    assert_eq!(error.reason, BuildError::TooDeep { limit: 64 });
}

#[test]
fn bytes_cannot_be_used_for_more_than_there_are() {
    // A chain that refers to its own start: as long as the budget lasts.
    let mut circle = zeros(40);
    put(&mut circle, 0, 10);
    put(&mut circle, 6, 0);
    let (path, offset, reason) = refusal::<Chain>(&circle);
    assert_eq!(reason, Reason::Overlap { message: 40 });
    assert_eq!((&*path, offset), ("next.next.next.next", 0));

    // Many elements with the same table.
    let mut message = Monsters {
        monsters: vec![Monster::default(); 3],
    }
    .to_bytes()
    .unwrap();
    let first = message[12..16].to_vec();
    message[16..20].copy_from_slice(&first);
    assert!(
        open::<Monsters>(&message).is_ok(),
        "the bytes of the second one are spare"
    );
    let end = message.len() - 187;
    message.truncate(end);
    message[20..24].copy_from_slice(&first);
    let (path, _, reason) = refusal::<Monsters>(&message);
    assert_eq!(path, "monsters[2].data");
    let message = end as u32;
    assert_eq!(reason, Reason::Overlap { message });
}

#[test]
fn every_slice_counts() {
    let whole = Slices::default().to_bytes().unwrap();
    let fields = Slices::LAYOUT.fields.iter();
    // Those that have a limit reach less far.
    for field in fields.filter(|field| field.offset < 4 + 12 * 8) {
        let mut message = whole.clone();
        let size = message.len() as u32;
        put(&mut message, field.offset as usize, 0);
        put(&mut message, field.offset as usize + 4, size);
        let (path, offset, reason) = refusal::<Slices>(&message);
        assert_eq!((&*path, offset), (field.name, 0));
        assert_eq!(reason, Reason::Overlap { message: size });
    }
}

#[test]
fn what_a_newer_writer_knows_more_does_not_count() {
    let mut message = zeros(40);
    put(&mut message, 0, 40);
    put(&mut message, 6, 30);
    put(&mut message, 30, 10);
    put(&mut message, 36, u32::MAX);
    let chain = open::<Chain>(&message).unwrap();
    assert!(chain.next().unwrap().next().is_none());
}

#[test]
fn an_inline_struct_at_the_root_counts() {
    let label = Linked {
        label: "0123456789".into(),
        ..Linked::default()
    };
    let mut message = label.to_bytes().unwrap();
    assert!(open::<Linked>(&message).is_ok());
    // One value that lies in another field.
    let size = message.len() as u32;
    put(&mut message, 12, 0);
    put(&mut message, 16, 2);
    let (path, _, reason) = refusal::<Linked>(&message);
    assert_eq!(path, "leaf");
    assert_eq!(reason, Reason::Overlap { message: size });
}

#[test]
fn a_message_that_is_too_long_is_not_looked_at() {
    let options = VerifyOptions {
        max_size: 9,
        ..VerifyOptions::DEFAULT
    };
    assert!(packed::open::<Chain>(&[0; 9], &options).is_ok());
    let error = packed::open::<Chain>(&[0; 10], &options).unwrap_err();
    assert_eq!(error, Error::TooLarge { size: 10, limit: 9 });
}

#[test]
fn the_deepest_that_counts_fits_the_stack_of_a_thread() {
    let mut message = zeros(10 * 1024);
    for at in (0..message.len()).step_by(10) {
        put(&mut message, at, 10);
        put(&mut message, at + 6, at as u32 + 10);
    }
    let options = VerifyOptions {
        max_depth: u32::MAX,
        ..VerifyOptions::DEFAULT
    };
    let chain = packed::open::<Chain>(&message, &options).unwrap();
    let chain = chain.read();
    let error = chain.to_bytes().unwrap_err();
    assert_eq!(error.reason, BuildError::TooDeep { limit: 64 });
    message.extend_from_slice(&[10, 0, 0, 0, 0, 0, 255, 255, 255, 255]);
    let error = packed::open::<Chain>(&message, &options).map(|_| ());
    let deep =
        |error| matches!(error, Error::Invalid(it) if it.reason == Reason::TooDeep { limit: 1024 });
    assert!(error.is_err_and(deep));
}
