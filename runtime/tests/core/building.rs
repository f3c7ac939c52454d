//! What the builder promises: no stale bytes, the same bytes for the same input, the magic last.
use core::iter;

use karmem::{BuildError, Frozen, MessageBuilder, VerifyOptions};

use crate::sample::{Word, access, builder, message, region};
use crate::schema::*;

/// Builds one of everything, with padding of every kind in it.
fn build(message: &MessageBuilder<'_>) -> u32 {
    let mut root = message.root::<MonsterData>().unwrap();
    root.set_pos(Vec3::new(1.0, 2.0, 3.0)).set_mana(7);
    root.set_name("odd").unwrap();
    root.init_path(3).unwrap().set(1, Vec3::new(1.0, 1.0, 1.0));
    let mut label = root.init_label();
    label.set_numbers(&[1, 2, 3]).unwrap();
    label.set_text("").unwrap();
    root.init_weapon().unwrap().init_children(2).unwrap();
    message.finish(root).unwrap()
}

#[test]
fn the_same_input_gives_the_same_bytes_whatever_lay_there() {
    let built: Vec<Vec<Word>> = [0, u64::MAX, 0xAAAA_AAAA_AAAA_AAAA]
        .map(|stale| {
            let mut region = vec![Word(stale); 64];
            let size = build(&builder(&mut region));
            region.truncate(size as usize / 8);
            region
        })
        .into();
    assert_eq!(built[0], built[1]);
    assert_eq!(built[0], built[2]);
}

#[test]
fn nothing_behind_the_message_is_written() {
    let mut words = region(64);
    let size = build(&builder(&mut words)) as usize / 8;
    assert_eq!(words[size..], region(64)[size..]);
}

#[test]
fn padding_is_zero() {
    let words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_u8(0xFF).set_f32(1.0).set_last(0xFF);
        root.set_bytes(b"abc").unwrap();
        message.finish(root).unwrap()
    });
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    let root = &bytes[32..];
    assert_eq!(root[8..10], [0xFF, 0], "between fields");
    assert_eq!(root[44..48], [0; 4], "between a narrow and a wide field");
    assert_eq!(root[104..112], [0xFF, 0, 0, 0, 0, 0, 0, 0], "at the end");
    assert_eq!(root[112..120], *b"abc\0\0\0\0\0", "behind a slice");
}

#[test]
fn an_empty_slice_lies_nowhere() {
    let words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_bytes(&[]).unwrap();
        root.init_wides(0).unwrap();
        message.finish(root).unwrap()
    });
    assert_eq!(words[4 + 9..4 + 11], [Word(0); 2]);
    assert_eq!(access::<Scalars>(&words).unwrap().wides(), [0; 0]);
}

#[test]
fn elements_that_are_not_written_are_zero() {
    type Write = fn(karmem::build::SliceBuilder<'_, u64>);
    let cases: [(Write, [u64; 5]); 9] = [
        (|slice| drop(slice), [0; 5]),
        (|mut slice| assert!(slice.set(0, 9)), [9, 0, 0, 0, 0]),
        (|mut slice| assert!(slice.set(2, 9)), [0, 0, 9, 0, 0]),
        (|mut slice| slice.extend([1, 2]), [1, 2, 0, 0, 0]),
        (|mut slice| slice.extend(1..), [1, 2, 3, 4, 5]),
        (|slice| slice.fill(7), [7; 5]),
        (
            |mut slice| {
                assert!(slice.set(3, 4));
                slice.extend([5, 6]);
                assert!(slice.set(0, 1));
                assert!(!slice.set(5, 1), "there is no such element");
            },
            [1, 0, 0, 4, 5],
        ),
        (
            |mut slice| {
                slice.extend([1, 2, 3]);
                slice.fill(8);
            },
            [8; 5],
        ),
        (
            |mut slice| {
                slice.extend(iter::empty());
                assert_eq!((slice.len(), slice.is_empty()), (5, false));
            },
            [0; 5],
        ),
    ];
    for (write, expected) in cases {
        let words = message(|message| {
            let mut root = message.root::<Scalars>().unwrap();
            write(root.init_wides(5).unwrap());
            message.finish(root).unwrap()
        });
        assert_eq!(access::<Scalars>(&words).unwrap().wides(), expected);
    }
}

#[test]
fn an_iterator_that_panics_leaves_zeros() {
    let words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        let mut slice = root.init_wides(4).unwrap();
        let values = [1, 2]
            .into_iter()
            .chain(iter::once_with(|| panic!("as it is meant to")));
        let write = std::panic::AssertUnwindSafe(|| slice.extend(values));
        assert!(std::panic::catch_unwind(write).is_err());
        drop(slice);
        message.finish(root).unwrap()
    });
    assert_eq!(access::<Scalars>(&words).unwrap().wides(), [0; 4]);
}

#[test]
fn an_unfinished_message_is_not_opened_not_even_over_a_finished_one() {
    let mut words = region(64);
    build(&builder(&mut words));
    assert!(access::<MonsterData>(&words).is_ok());
    let message = builder(&mut words);
    let mut root = message.root::<MonsterData>().unwrap();
    root.set_name("not finished").unwrap();
    let error = access::<MonsterData>(&words).unwrap_err();
    assert_eq!(error, karmem::Error::NotAMessage { found: [0; 4] });
}

#[test]
fn a_region_starts_aligned_and_holds_an_envelope() {
    let mut words = region(5);
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    for remainder in 1..8 {
        let error = MessageBuilder::new(&mut bytes[remainder..]).unwrap_err();
        assert_eq!(
            error,
            BuildError::Misaligned {
                remainder,
                align: 8
            }
        );
    }
    for size in 0..32 {
        let error = MessageBuilder::new(&mut bytes[..size]).unwrap_err();
        let left = size as u32 / 8 * 8;
        assert_eq!(error, BuildError::OutOfSpace { needed: 32, left });
    }
    let message = MessageBuilder::new(bytes).unwrap();
    assert_eq!((message.size(), message.space_left()), (32, 8));
}

#[test]
fn a_root_of_another_message_is_refused_and_nothing_is_written() {
    let (mut ours, mut theirs) = (region(64), region(64));
    let message = builder(&mut ours);
    let other = builder(&mut theirs);
    let foreign = other.root::<Tree>().unwrap();
    assert_eq!(message.finish(foreign), Err(BuildError::ForeignRoot));
    let root = message.root::<Tree>().unwrap();
    message.finish(root).unwrap();
    assert!(access::<Tree>(&ours).is_ok());
    assert!(access::<Tree>(&theirs).is_err(), "not finished");
}

#[test]
fn what_is_too_long_leaves_the_field_as_it_was() {
    let words = message(|message| {
        let mut label = message.root::<Label>().unwrap();
        label.set_text("sixteen bytes ok").unwrap();
        let size = message.size();
        assert_eq!(
            label.set_text("seventeen bytes !").err(),
            Some(BuildError::TooLong { len: 17, limit: 16 })
        );
        assert_eq!(
            label.init_numbers(usize::MAX).unwrap_err(),
            BuildError::TooLong {
                len: usize::MAX,
                limit: 9
            }
        );
        assert_eq!(message.size(), size);
        message.finish(label).unwrap()
    });
    let label = access::<Label>(&words).unwrap();
    assert_eq!(label.text(), "sixteen bytes ok");
    assert!(label.numbers().is_empty());
}

#[test]
fn a_field_that_is_set_again_has_the_last_value() {
    let words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_value(1).set_value(2);
        root.set_name("first").unwrap().set_name("second").unwrap();
        root.init_left().unwrap().set_value(3);
        root.init_left().unwrap().set_value(4);
        message.finish(root).unwrap()
    });
    let root = access::<Tree>(&words).unwrap();
    assert_eq!(
        (root.value(), root.name(), root.left().value()),
        (2, "second", 4)
    );
}

#[test]
fn fields_are_built_in_any_order() {
    type Step = fn(&mut MonsterDataBuilder<'_>);
    let mut steps: [Step; 6] = [
        |data| {
            data.set_pos(Vec3::new(1.0, 2.0, 3.0)).set_mana(7);
        },
        |data| {
            data.set_name("odd").unwrap();
        },
        |data| {
            let mut path = data.init_path(3).unwrap();
            path.set(1, Vec3::new(1.0, 1.0, 1.0));
        },
        |data| {
            data.init_label().set_numbers(&[1, 2, 3]).unwrap();
        },
        |data| {
            let mut label = data.init_label();
            label.set_text("label").unwrap().set_weight(0.5);
        },
        |data| {
            let mut weapon = data.init_weapon().unwrap();
            weapon.set_value(5).set_name("axe").unwrap();
        },
    ];
    let mut seen = Vec::new();
    for _ in 0..2 {
        for _ in 0..steps.len() {
            steps.rotate_left(1);
            let words = message(|message| {
                let mut data = message.root::<MonsterData>().unwrap();
                steps.iter().for_each(|step| step(&mut data));
                message.finish(data).unwrap()
            });
            seen.push(format!("{:?}", access::<MonsterData>(&words).unwrap()));
        }
        steps.reverse();
    }
    seen.dedup();
    assert_eq!(seen.len(), 1, "{seen:#?}");
    assert!(
        seen[0].contains("odd") && seen[0].contains("axe"),
        "{seen:?}"
    );
}

#[test]
fn two_builders_of_one_object_spoil_nothing() {
    let words = message(|message| {
        let mut root = message.root::<Monsters>().unwrap();
        let (mut one, mut other) = (root.init_pair(), root.init_pair());
        let mut first = one.get(0).unwrap().init_data().unwrap();
        let mut second = other.get(0).unwrap().init_data().unwrap();
        second.set_mana(2);
        first.set_mana(1);
        message.finish(root).unwrap()
    });
    assert_eq!(
        access::<Monsters>(&words)
            .unwrap()
            .pair()
            .get(0)
            .unwrap()
            .data()
            .mana(),
        2
    );
}

#[test]
fn the_size_is_that_of_whole_words() {
    let mut words = region(64);
    let size = build(&builder(&mut words)) as usize;
    assert!(size.is_multiple_of(8));
    let bytes = &bytemuck::cast_slice::<Word, u8>(&words)[..size];
    let root = Frozen::new(bytes).access::<MonsterData>(&VerifyOptions::DEFAULT);
    assert_eq!(root.unwrap().path().len(), 3);
}

#[test]
fn what_a_slice_has_no_place_for_is_left() {
    let words = message(|message| {
        let mut root = message.root::<MonsterData>().unwrap();
        let mut values = 1_u16..;
        let mut numbers = root.init_label().init_numbers(3).unwrap();
        numbers.extend(&mut values);
        numbers.extend(&mut values);
        assert_eq!(values.next(), Some(4));
        drop(numbers);
        message.finish(root).unwrap()
    });
    assert_eq!(
        access::<MonsterData>(&words).unwrap().label().numbers(),
        [1, 2, 3]
    );
}
