//! Too little room: an error, and everything as it was before.
use karmem::{BuildError, MessageBuilder};

use crate::sample::{access, builder, region};
use crate::schema::*;

/// Builds step by step, going on after each error, and says which steps succeeded.
fn build(message: &MessageBuilder<'_>) -> Result<([bool; 5], u32), BuildError> {
    let mut root = message.root::<MonsterData>()?;
    root.set_mana(3);
    let mut done = [false; 5];
    done[0] = room_or_unchanged(message, || root.set_name("a name").map(drop));
    done[1] = room_or_unchanged(message, || root.init_path(2).map(drop));
    let mut weapon = None;
    done[2] = room_or_unchanged(message, || {
        root.init_weapon().map(|tree| weapon = Some(tree))
    });
    if let Some(weapon) = &mut weapon {
        weapon.set_value(5);
        done[3] = room_or_unchanged(message, || weapon.init_children(3).map(drop));
    }
    let mut label = root.init_label();
    done[4] = room_or_unchanged(message, || label.set_numbers(&[1, 2, 3]).map(drop));
    Ok((done, message.finish(root)?))
}

/// Runs `step`; when it fails, checks that it took nothing and said the truth.
fn room_or_unchanged(
    message: &MessageBuilder<'_>,
    step: impl FnOnce() -> Result<(), BuildError>,
) -> bool {
    let (size, left) = (message.size(), message.space_left());
    match step() {
        Ok(()) => true,
        Err(BuildError::OutOfSpace {
            needed,
            left: stated,
        }) => {
            assert!(needed > u64::from(left));
            assert_eq!((message.size(), stated), (size, left));
            false
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn at_every_capacity_the_message_has_what_there_was_room_for() {
    let mut sizes = Vec::new();
    for words in 4..64 {
        let mut region = region(words);
        let Ok((done, size)) = build(&builder(&mut region)) else {
            assert!(
                words < 4 + 16,
                "a root of 128 bytes behind 32 of the envelope"
            );
            continue;
        };
        assert!(size as usize <= 8 * words);
        let root = access::<MonsterData>(&region).unwrap();
        assert_eq!(root.mana(), 3);
        assert_eq!(root.name(), if done[0] { "a name" } else { "" });
        assert_eq!(root.path().len(), if done[1] { 2 } else { 0 });
        assert_eq!(root.weapon().value(), if done[2] { 5 } else { 0 });
        assert_eq!(root.weapon().children().len(), if done[3] { 3 } else { 0 });
        assert_eq!(root.label().numbers().len(), if done[4] { 3 } else { 0 });
        sizes.push((done, size));
    }
    assert_eq!(sizes.first().unwrap().0, [false; 5]);
    assert_eq!(sizes.last().unwrap().0, [true; 5]);
    sizes.dedup();
    assert!(sizes.len() > 5, "each step fails at some capacity");
}

#[test]
fn sizes_that_no_message_can_have_are_refused() {
    let mut region = region(64);
    let message = builder(&mut region);
    let mut root = message.root::<Scalars>().unwrap();
    let left = message.space_left();
    for len in [1 << 20, (1 << 29) - 1, 1 << 29, (1 << 29) + 1, u32::MAX] {
        let error = root.init_wides(len as usize).unwrap_err();
        let needed = u64::from(len) * 8;
        assert_eq!(error, BuildError::OutOfSpace { needed, left });
    }
    let error = root.init_bytes(u32::MAX as usize).unwrap_err();
    let needed = 1 << 32;
    assert_eq!(error, BuildError::OutOfSpace { needed, left });
    if let Ok(len) = usize::try_from(1_u64 << 32) {
        let limit = u32::MAX;
        assert_eq!(
            root.init_bytes(len).unwrap_err(),
            BuildError::TooLong { len, limit }
        );
    }
}

#[test]
fn the_words_of_errors_have_the_numbers() {
    let text = BuildError::OutOfSpace {
        needed: 64,
        left: 8,
    }
    .to_string();
    assert_eq!(text, "64 bytes needed, 8 left in the region");
    let text = BuildError::TooLong { len: 9, limit: 4 }.to_string();
    assert_eq!(
        text,
        "9 elements, or bytes of text, where the schema allows 4"
    );
    let text = BuildError::Misaligned {
        remainder: 4,
        align: 8,
    }
    .to_string();
    assert_eq!(text, "the region starts 4 bytes behind a multiple of 8");
    let text = BuildError::ForeignRoot.to_string();
    assert_eq!(text, "the root was built by another builder");
}

#[test]
fn a_region_without_bytes_is_too_short() {
    // An empty slice lies at an odd address.
    let error = MessageBuilder::new(&mut []).unwrap_err();
    let expected = BuildError::OutOfSpace {
        needed: 32,
        left: 0,
    };
    assert_eq!(error, expected);
    let options = karmem::VerifyOptions::DEFAULT;
    let error = karmem::Frozen::new(&[]).access::<crate::schema::Monsters>(&options);
    let expected = karmem::Error::TooShort {
        size: 0,
        needed: 32,
    };
    assert_eq!(error.unwrap_err(), expected);
    let error = karmem::Frozen::new(&[]).access_bare::<crate::schema::Monsters>(&options);
    assert!(matches!(error, Err(karmem::Error::Invalid(_))), "{error:?}");
}
