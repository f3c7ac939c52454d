//! Objects of Rust's own: what is read of a message and written again is the same.
//!
//! One file for each promise beside this one.
use karmem::{Error, Frozen, Message, Owned, ReadOwned, VerifyOptions};

use crate::rarer::{Circle, Label, Shape, Team, Thing, Vec3};
use crate::sample;
use crate::schema::{Monsters, Scalars, Signed};

mod aligned;
mod canonical;
mod copied;
mod deep;
mod errors;
mod proptests;
#[cfg(feature = "serde")]
mod serde;
mod unions;
mod written_again;

fn access<T: Owned>(message: &Message) -> Result<T::Ref<'_>, Error> {
    Frozen::new(message).access::<T>(&VerifyOptions::DEFAULT)
}

/// Writes it, reads it, and writes what was read: the same, in the same bytes.
#[track_caller]
fn assert_round_trip<T>(object: &T)
where
    T: Owned,
    for<'a> T::Ref<'a>: ReadOwned<Owned = T>,
{
    let message = object.to_bytes().unwrap();
    let read = access::<T>(&message).unwrap().read();
    assert_eq!(read, *object);
    let again = read.to_bytes().unwrap();
    assert_eq!(again.as_bytes(), message.as_bytes());
}

/// A thing with everything in it, as `rarer::full` builds it.
pub fn full() -> Thing {
    let label = |text: &str| Label {
        text: text.into(),
        ..Label::default()
    };
    let mana = |mana| Thing {
        mana,
        ..Thing::default()
    };
    Thing {
        mana: -7,
        team: Team(9),
        is_alive: false,
        speed: 2.5,
        level: Some(0),
        is_boss: Some(false),
        home: Some(Vec3::new(1.0, 2.0, 3.0)),
        bounds: Some([0.25, 0.5, 0.75, 1.0]),
        tag: Some(Label {
            text: "tag é".into(),
            shape: Shape::Circle(Circle {
                radius: 1.0,
                color: 5,
            }),
            code: "é!".into(),
        }),
        pockets: Some(vec![11, 12]),
        title: Some(String::new()),
        trace: Some(vec![1, 2, 3]),
        next: Some(Box::new(mana(8))),
        parent: Some(Box::new(Thing {
            title: Some("parent".into()),
            ..Thing::default()
        })),
        shape: Shape::Corner(Vec3::new(4.0, 5.0, 6.0)),
        label: "ab é".into(),
        dice: vec![u64::MAX],
        children: vec![
            mana(1),
            Thing::default(),
            Thing {
                level: Some(3),
                ..Thing::default()
            },
        ],
        names: vec!["one".into(), String::new(), "drei ß".into()],
        grid: vec![vec![1, 2, 3], vec![7; 9]],
        deep: vec![vec![], vec![Some(String::new()), None, Some("deep".into())]],
        notes: Some(vec![Label::default(), label("note")]),
        corners: [None, Some(Box::new(mana(2))), None],
        matrix: [[1.0, 2.0], [3.0, 4.0]],
        rows: vec![[1, 2, 3], [4, 5, 6]],
        shapes: vec![
            Shape::Circle(Circle {
                radius: 9.0,
                color: 0,
            }),
            Shape::None,
            Shape::Label(Box::new(Label {
                shape: Shape::Corner(Vec3::default()),
                ..label("member")
            })),
        ],
        pairs: vec![
            [Shape::None, Shape::None],
            [Shape::Circle(Circle::default()), Shape::None],
        ],
        lines: [String::new(), "line".into()],
    }
}

#[test]
fn everything_that_is_built_is_read() {
    let words = crate::rarer::full();
    let thing = sample::access::<Thing>(&words).unwrap();
    assert_eq!(thing.read(), full());
    assert_eq!(Thing::from(thing), full());
}

#[test]
fn everything_is_written_and_read_again() {
    assert_round_trip(&full());
    assert_round_trip(&Thing::default());
    assert_round_trip(&Monsters::default());
    assert_round_trip(&Scalars {
        u8: 1,
        i64: i64::MIN,
        f64: 0.5,
        truth: true,
        signed: Signed::Min,
        bytes: vec![1, 2, 3],
        wides: vec![u64::MAX; 2],
        truths: [true.into(), false.into(), true.into()],
        odd: [1, 2, 3, 4, 5],
        ..Scalars::default()
    });
    let words = sample::monsters();
    let monsters = sample::access::<Monsters>(&words).unwrap().read();
    assert_eq!(monsters.monsters[2].data.name, "Orc é");
    assert_eq!(monsters.monsters[2].data.weapon.value, 77);
    assert_round_trip(&monsters);
}

#[test]
fn a_default_is_what_nothing_reads_as() {
    let empty = sample::message(|message| {
        let thing = message.root::<Thing>().unwrap();
        message.finish(thing).unwrap()
    });
    let empty = sample::access::<Thing>(&empty).unwrap();
    assert_eq!(empty.read(), Thing::default());
    // A table that ends behind its header, and one that is not there at all.
    let mut words = [sample::Word(0); 4];
    sample::put_u32(&mut words, 0, 8);
    let short = Frozen::new(bytemuck::cast_slice(&words));
    let short = short.access_bare::<Thing>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(short.read(), Thing::default());
    assert_eq!(short.parent().read(), Thing::default());
    assert_eq!(Thing::default().mana, 100);
    assert_eq!(Thing::default().team, Team(1));
    assert_eq!(Circle::default().radius, 1.0);
}

#[test]
fn reading_into_an_object_leaves_nothing_of_what_it_was() {
    let (words, empty) = (crate::rarer::full(), Thing::default().to_bytes().unwrap());
    let full_reader = sample::access::<Thing>(&words).unwrap();
    let mut thing = full();
    access::<Thing>(&empty).unwrap().read_into(&mut thing);
    assert_eq!(thing, Thing::default());
    full_reader.read_into(&mut thing);
    assert_eq!(thing, full());
    full_reader.read_into(&mut thing);
    assert_eq!(thing, full());
}

#[test]
fn writing_into_a_builder_leaves_nothing_of_what_it_was() {
    let mut region = sample::region(4096);
    let message = sample::builder(&mut region);
    let mut root = message.root::<Thing>().unwrap();
    full().write_in(&mut root).unwrap();
    Thing::default().write_in(&mut root).unwrap();
    message.finish(root).unwrap();
    let thing = sample::access::<Thing>(&region).unwrap();
    assert_eq!(thing.read(), Thing::default());
}

#[test]
fn a_plain_struct_is_owned_as_it_is() {
    let point = Vec3::new(1.0, 2.0, 3.0);
    let message = point.to_bytes().unwrap();
    assert_eq!(*access::<Vec3>(&message).unwrap(), point);

    let mut region = sample::region(8);
    let message = sample::builder(&mut region);
    let mut root = message.root::<Vec3>().unwrap();
    point.write_in(&mut root).unwrap();
    message.finish(root).unwrap();
    assert_eq!(*sample::access::<Vec3>(&region).unwrap(), point);
}
