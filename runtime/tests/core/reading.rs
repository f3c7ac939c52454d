//! What was built is what is read, in place.
use karmem::{Bool, Error, Frozen, VerifyOptions};

use crate::sample::{access, builder, message, monsters, region, walk};
use crate::schema::*;

#[test]
fn every_kind_of_field_is_read_as_it_was_built() {
    let words = monsters();
    let root = access::<Monsters>(&words).unwrap();
    assert_eq!(root.monsters().len(), 3);
    assert!(!root.monsters().is_empty());
    assert!(root.monsters().get(3).is_none());
    let data = root.monsters().get(2).unwrap().data();
    assert_eq!(data.pos(), &Vec3::new(1.0, 2.0, 2.0));
    assert_eq!(data.mana(), 102);
    assert_eq!(data.name(), "Orc é");
    assert_eq!(data.team(), Team::Orcs);
    assert_eq!(data.path(), [Vec3::new(4.0, 5.0, 6.0); 2]);
    assert_eq!(data.hitbox(), &[0.5, 1.0, 1.5, 2.0, 2.5]);
    assert!(data.is_alive());
    assert_eq!(data.label().text(), "label");
    assert_eq!(data.label().numbers(), [1, 2, 3]);
    assert_eq!(data.label().weight(), 0.25);
    assert_eq!(data.weapon().value(), 77);
    assert_eq!(data.weapon().name(), "axe");
}

#[test]
fn what_was_not_built_reads_as_defaults() {
    let words = monsters();
    let root = access::<Monsters>(&words).unwrap();
    assert_eq!(root.pair().len(), 2);
    assert_eq!(root.pair().get(1).unwrap().data().mana(), -5);
    // A table that nobody placed, and those below it.
    let absent = root.pair().get(0).unwrap().data();
    assert_eq!(absent.pos(), &Vec3::default());
    assert_eq!(absent.name(), "");
    assert_eq!(absent.path(), []);
    assert_eq!(absent.hitbox(), &[0.0; 5]);
    assert_eq!(absent.label().numbers(), [0; 0]);
    assert_eq!(absent.weapon().left().right().value(), 0);
    assert!(absent.weapon().children().is_empty());
}

#[test]
fn every_scalar_keeps_its_value() {
    let words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_u8(u8::MAX)
            .set_u16(u16::MAX)
            .set_u32(u32::MAX)
            .set_u64(u64::MAX)
            .set_i8(i8::MIN)
            .set_i16(i16::MIN)
            .set_i32(i32::MIN)
            .set_i64(i64::MIN)
            .set_f32(f32::MIN_POSITIVE)
            .set_f64(f64::MAX)
            .set_truth(true)
            .set_signed(Signed::Min)
            .set_truths([true, false, true].map(Bool::from))
            .set_odd([1, 2, 3, 4, 5])
            .set_last(9);
        root.set_bytes(b"\0\xFF").unwrap();
        root.set_wides(&[u64::MAX, 0]).unwrap();
        root.set_teams(&[Team::Zombies, Team(200)]).unwrap();
        message.finish(root).unwrap()
    });
    let root = access::<Scalars>(&words).unwrap();
    assert_eq!(root.u8(), u8::MAX);
    assert_eq!(root.u16(), u16::MAX);
    assert_eq!(root.u32(), u32::MAX);
    assert_eq!(root.u64(), u64::MAX);
    assert_eq!(root.i8(), i8::MIN);
    assert_eq!(root.i16(), i16::MIN);
    assert_eq!(root.i32(), i32::MIN);
    assert_eq!(root.i64(), i64::MIN);
    assert_eq!(root.f32(), f32::MIN_POSITIVE);
    assert_eq!(root.f64(), f64::MAX);
    assert!(root.truth());
    assert_eq!(root.signed(), Signed::Min);
    assert_eq!(root.truths().map(bool::from), [true, false, true]);
    assert_eq!(root.odd(), &[1, 2, 3, 4, 5]);
    assert_eq!(root.last(), 9);
    assert_eq!(root.bytes(), b"\0\xFF");
    assert_eq!(root.wides(), [u64::MAX, 0]);
    assert_eq!(root.teams(), [Team::Zombies, Team(200)]);
}

#[test]
fn structs_are_walked_from_both_ends_of_their_iterator() {
    let words = monsters();
    let root = access::<Monsters>(&words).unwrap();
    let mut iter = root.monsters().iter();
    assert_eq!(iter.len(), 3);
    let manas: Vec<i16> = iter.by_ref().map(|monster| monster.data().mana()).collect();
    assert_eq!(manas, [100, 101, 102]);
    assert_eq!(iter.len(), 0);
    assert!(iter.next().is_none());
    let indexed: Vec<i16> = (0..3)
        .map(|index| root.monsters().get(index).unwrap().data().mana())
        .collect();
    assert_eq!(indexed, manas);
}

#[test]
fn a_root_without_an_envelope_is_read_bare() {
    // The envelope is 32 bytes, and offsets count from the message's first byte: a table whose references
    // are all absent reads the same wherever it lies.
    let words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_value(5);
        message.finish(root).unwrap()
    });
    let root = Frozen::new(bytemuck::cast_slice(&words[4..]))
        .access_bare::<Tree>(&VerifyOptions::DEFAULT)
        .unwrap();
    assert_eq!(root.value(), 5);
}

#[test]
fn any_object_of_a_message_can_be_its_root() {
    let words = message(|message| {
        let mut data = message.root::<MonsterData>().unwrap();
        data.set_path(&[Vec3::new(1.0, 2.0, 3.0)]).unwrap();
        let mut label = data.init_label();
        label.set_numbers(&[5]).unwrap();
        message.finish(label).unwrap()
    });
    assert_eq!(access::<Label>(&words).unwrap().numbers(), [5]);

    let words = message(|message| {
        let mut point = message.root::<Vec3>().unwrap();
        point.set(Vec3::new(7.0, 8.0, 9.0));
        message.finish(point).unwrap()
    });
    assert_eq!(access::<Vec3>(&words).unwrap(), &Vec3::new(7.0, 8.0, 9.0));
}

#[test]
fn readers_are_values_that_can_be_sent() {
    fn sent<T: Send + Sync + Copy>(value: T) -> T {
        value
    }
    let words = monsters();
    let root = sent(access::<Monsters>(&words).unwrap());
    let monsters = sent(root.monsters());
    let here = walk(root);
    std::thread::scope(|scope| {
        let there = scope.spawn(move || (monsters.len(), walk(root)));
        assert_eq!(there.join().unwrap(), (3, here));
    });
}

#[test]
fn debug_shows_what_is_there_and_ends_where_nothing_is() {
    let words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_value(1);
        let mut left = root.init_left().unwrap();
        left.set_value(2).set_name("left").unwrap();
        message.finish(root).unwrap()
    });
    let root = access::<Tree>(&words).unwrap();
    assert_eq!(
        format!("{root:?}"),
        "Tree { value: 1, left: Tree { value: 2, left: absent, right: absent, children: [], name: \"left\" }, \
         right: absent, children: [], name: \"\" }"
    );
}

#[test]
fn bytes_that_are_not_aligned_are_refused_before_they_are_read() {
    let words = monsters();
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    for remainder in 1..8 {
        let error = Frozen::new(&bytes[remainder..])
            .access::<Monsters>(&VerifyOptions::DEFAULT)
            .unwrap_err();
        assert_eq!(
            error,
            Error::Misaligned {
                remainder,
                align: 8
            }
        );
    }
}

#[test]
fn bytes_behind_the_message_do_not_matter() {
    let mut words = monsters();
    let alone = walk(access::<Monsters>(&words).unwrap());
    words.extend(region(8));
    assert_eq!(walk(access::<Monsters>(&words).unwrap()), alone);
}

#[test]
fn an_empty_message_has_a_root() {
    let mut region = region(8);
    let message = builder(&mut region);
    let root = message.root::<Monsters>().unwrap();
    assert_eq!(message.finish(root), Ok(64));
    let root = access::<Monsters>(&region).unwrap();
    assert!(root.monsters().is_empty());
    assert_eq!(root.monsters().iter().len(), 0);
}
