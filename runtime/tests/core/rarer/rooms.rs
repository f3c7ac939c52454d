//! Limited arrays in place: as much as there is room for, and what is behind is not looked at.
use karmem::error::Reason;
use karmem::{BuildError, Error, LiveError};

use super::*;
use crate::sample::{ROOT, access, live, message, put_u32};

fn with_rooms(build: impl FnOnce(&mut ThingBuilder<'_>)) -> Vec<Word> {
    message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        build(&mut thing);
        message.finish(thing).unwrap()
    })
}

#[test]
fn there_is_room_for_as_many_as_the_schema_says() {
    for len in 0..=2 {
        let mut words = with_rooms(|thing| {
            thing.set_dice(&[7, 8][..len]).unwrap();
            thing.set_label(&"é3 abc"[..len + 3]).unwrap();
        });
        let thing = access::<Thing>(&words).unwrap();
        assert_eq!(
            (thing.dice(), thing.label()),
            (&[7, 8][..len], &"é3 abc"[..len + 3])
        );
        let thing = live(&mut words).access::<Thing>().unwrap();
        let dice: Vec<u64> = thing.dice().unwrap().iter().map(|die| die.load()).collect();
        assert_eq!(dice, [7, 8][..len]);
        assert_eq!(
            thing.label().unwrap().copy_to(&mut [0; 6]),
            Ok(&"é3 abc"[..len + 3])
        );
    }
}

#[test]
fn more_is_refused_and_leaves_what_was_there() {
    let words = with_rooms(|thing| {
        thing.set_dice(&[5]).unwrap().set_label("ab").unwrap();
        let too_long = |len, limit| Some(BuildError::TooLong { len, limit });
        assert_eq!(thing.set_dice(&[1; 3]).err(), too_long(3, 2));
        assert_eq!(thing.init_dice(3).err(), too_long(3, 2));
        assert_eq!(thing.set_label("seven b").err(), too_long(7, 6));
        assert_eq!(thing.init_pockets().set(&[1; 4]).err(), too_long(4, 3));
    });
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!((thing.dice(), thing.label()), (&[5][..], "ab"));
}

#[test]
fn room_that_may_be_absent_is_there_once_it_is_set() {
    let words = with_rooms(|thing| {
        assert_eq!(
            thing.set_pockets(&[1; 4]).err(),
            Some(BuildError::TooLong { len: 4, limit: 3 })
        );
    });
    assert_eq!(access::<Thing>(&words).unwrap().pockets(), None);
    for pockets in [&[][..], &[11, 12]] {
        let words = with_rooms(|thing| {
            thing.set_pockets(pockets).unwrap().set_dice(&[5]).unwrap();
        });
        let thing = access::<Thing>(&words).unwrap();
        assert_eq!((thing.pockets(), thing.dice()), (Some(pockets), &[5][..]));
    }
}

#[test]
fn what_is_behind_the_last_is_zero() {
    let once = with_rooms(|thing| {
        thing.set_dice(&[3]).unwrap().set_label("x").unwrap();
    });
    let twice = with_rooms(|thing| {
        thing
            .set_dice(&[u64::MAX; 2])
            .unwrap()
            .set_label("longer")
            .unwrap();
        thing.set_dice(&[3]).unwrap().set_label("x").unwrap();
    });
    assert_eq!(once, twice);
    let unwritten = with_rooms(|thing| {
        thing.set_dice(&[u64::MAX; 2]).unwrap();
        thing.init_dice(2).unwrap().set(0, 3);
    });
    assert_eq!(access::<Thing>(&unwritten).unwrap().dice(), [3, 0]);
}

#[test]
fn a_length_beyond_the_room_is_an_error_and_nothing_behind_it_is_read() {
    let mut words = with_rooms(|_| {});
    for (at, path, limit) in [
        (128, "label", 6),
        (144, "dice", 2),
        (80, "pockets", 3),
        (56 + 16, "tag.code", 3),
    ] {
        for len in [limit + 1, 1 << 16, u32::MAX] {
            put_u32(&mut words, ROOT + at, len);
            let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
                panic!("accepted")
            };
            assert_eq!(invalid.reason, Reason::TooLong { len, limit });
            assert_eq!(
                (invalid.path.to_string().as_str(), invalid.offset),
                (path, ROOT + at)
            );
            let thing = live(&mut words).access::<Thing>().unwrap();
            let error = Some(LiveError::TooLong { len, limit });
            let errors = [thing.label().err(), thing.dice().err()];
            assert_eq!(errors.contains(&error), at == 128 || at == 144);
        }
        put_u32(&mut words, ROOT + at, 0);
    }
    let text = LiveError::TooLong { len: 9, limit: 6 }.to_string();
    assert_eq!(
        text,
        "9 elements, or bytes of text, where the schema allows 6"
    );
}

#[test]
fn strings_in_rooms_are_checked_as_far_as_they_go() {
    let mut words = with_rooms(|thing| {
        thing.set_label("abc").unwrap();
    });
    let at = ROOT as usize + 132;
    bytemuck::cast_slice_mut::<Word, u8>(&mut words)[at + 3] = 0xFF;
    assert_eq!(
        access::<Thing>(&words).unwrap().label(),
        "abc",
        "what is behind is not looked at"
    );
    bytemuck::cast_slice_mut::<Word, u8>(&mut words)[at + 1] = 0xFF;
    let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
        panic!("accepted")
    };
    assert_eq!(
        (invalid.reason, invalid.offset),
        (Reason::Utf8 { valid_up_to: 1 }, at as u32)
    );
    let label = live(&mut words).access::<Thing>().unwrap().label().unwrap();
    assert_eq!(
        label.copy_to(&mut [0; 6]),
        Err(LiveError::Utf8 { valid_up_to: 1 })
    );
}

/// A string that may be absent, and so may the other field behind it.
mod named {
    use karmem::table;

    pub static SCHEMA: karmem::Schema = karmem::Schema {
        name: "named",
        fingerprint: 1,
        structs: &[],
    };

    table! {
        pub struct Named: NamedRef, NamedMut, NamedLive, NamedBuilder {
            const ID = 1;
            const END = 28;

            8 => name: (maybe_in_place 0 karmem::RoomText<6>), set_name, init_name, clear_name, name_mut;
            20 => ages: (maybe_in_place 1 karmem::Room<u16, 2>), set_ages, init_ages, clear_ages, ages_mut;
        }
    }
}

#[test]
fn room_that_may_be_absent_is_set_while_others_look() {
    use named::Named;
    let mut words = message(|message| {
        let root = message.root::<Named>().unwrap();
        message.finish(root).unwrap()
    });
    let root = live(&mut words).access::<Named>().unwrap();
    let too_long = |len, limit| Err(LiveError::TooLong { len, limit });
    assert_eq!(root.set_name("seven b"), too_long(7, 6));
    assert_eq!(root.set_ages(&[1; 3]), too_long(3, 2));
    assert!(root.name().is_none() && root.ages().is_none());
    root.set_name("six b").unwrap();
    root.set_ages(&[7]).unwrap();
    let root = access::<Named>(&words).unwrap();
    assert_eq!((root.name(), root.ages()), (Some("six b"), Some(&[7][..])));

    put_u32(&mut words, ROOT, 8);
    let root = live(&mut words).access::<Named>().unwrap();
    assert_eq!(root.set_name("six b"), Err(LiveError::Absent));
}

#[test]
#[cfg(feature = "exclusive")]
fn room_that_may_be_absent_is_set_where_it_is_changed() {
    use karmem::{Exclusive, MutError, VerifyOptions};
    use named::Named;
    let mut words = message(|message| {
        let root = message.root::<Named>().unwrap();
        message.finish(root).unwrap()
    });
    let bytes = bytemuck::cast_slice_mut(&mut words);
    let mut root = Exclusive::new(bytes)
        .access::<Named>(&VerifyOptions::DEFAULT)
        .unwrap();
    let too_long = |len, limit| Err(MutError::TooLong { len, limit });
    assert_eq!(root.set_name("seven b"), too_long(7, 6));
    assert_eq!(root.set_ages(&[1; 3]), too_long(3, 2));
    assert_eq!((root.name(), root.ages()), (None, None));
    root.set_name("six b").unwrap();
    root.set_ages(&[7, 8]).unwrap();
    assert_eq!(
        (root.name(), root.ages()),
        (Some("six b"), Some(&[7, 8][..]))
    );
    root.clear_name();
    root.set_ages(&[9]).unwrap();
    let root = access::<Named>(&words).unwrap();
    assert_eq!((root.name(), root.ages()), (None, Some(&[9][..])));
}
