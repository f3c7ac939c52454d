//! Arrays and slices of what is not plain, in each other.
use karmem::error::Reason;
use karmem::{BuildError, Error, Structure, VerifyOptions};

use super::*;
use crate::sample::{ROOT, access, get_u32, live, message, put_u32};

#[test]
fn everything_is_read_as_it_was_built() {
    let words = full();
    let thing = access::<Thing>(&words).unwrap();
    let manas: Vec<i16> = thing.children().iter().map(|child| child.mana()).collect();
    assert_eq!(
        manas,
        [1, 100, 100],
        "the second is absent and has defaults"
    );
    assert_eq!(thing.children().get(2).unwrap().level(), Some(3));
    assert_eq!(
        thing.names().iter().collect::<Vec<_>>(),
        ["one", "", "drei ß"]
    );
    assert_eq!(
        thing.grid().iter().collect::<Vec<_>>(),
        [&[1, 2, 3][..], &[7; 9]]
    );
    let deep: Vec<Vec<_>> = thing
        .deep()
        .iter()
        .map(|words| words.iter().collect())
        .collect();
    assert_eq!(deep, [vec![], vec![Some(""), None, Some("deep")]]);
    let notes: Vec<&str> = thing
        .notes()
        .unwrap()
        .iter()
        .map(|note| note.text())
        .collect();
    assert_eq!(notes, ["", "note"]);
    let corners: Vec<Option<i16>> = thing
        .corners()
        .iter()
        .map(|corner| corner.map(|corner| corner.mana()))
        .collect();
    assert_eq!(corners, [None, Some(2), None]);
    assert_eq!(
        (thing.matrix(), thing.rows()),
        (&[[1.0, 2.0], [3.0, 4.0]], &[[1, 2, 3], [4, 5, 6]][..])
    );
    assert!(matches!(thing.shapes().get(1), Some(ShapeRef::None)));
    let pairs: Vec<bool> = thing
        .pairs()
        .iter()
        .flatten()
        .map(|shape| matches!(shape, ShapeRef::Circle(_)))
        .collect();
    assert_eq!(pairs, [false, false, true, false]);
    assert_eq!(thing.lines().iter().collect::<Vec<_>>(), ["", "line"]);
    let tag = thing.tag().unwrap();
    assert_eq!((tag.text(), tag.code()), ("tag é", "é!"));
    let shown = format!("{thing:?}");
    for part in [
        "pockets: Some([11, 12])",
        "title: Some(\"\")",
        "deep: [[], [Some(\"\"), None, Some(\"deep\")]]",
        "pairs: [[None, None], [Circle(Circle { radius: 1.0, color: 0 }), None]]",
        "shape: Corner(Vec3 { x: 4.0, y: 5.0, z: 6.0 })",
        "corners: [None, Some(Thing { mana: 2,",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn live_elements_are_what_frozen_ones_are() {
    let mut words = full();
    let thing = live(&mut words).access::<Thing>().unwrap();
    let mut buffer = [0; 16];
    let manas: Vec<i16> = thing
        .children()
        .unwrap()
        .iter()
        .map(|child| child.unwrap().mana().load())
        .collect();
    assert_eq!(manas, [1, 100, 100]);
    let name = thing.names().unwrap().get(2).unwrap().unwrap();
    assert_eq!(name.copy_to(&mut buffer), Ok("drei ß"));
    let row = thing.grid().unwrap().get(1).unwrap().unwrap();
    assert_eq!(
        row.iter().map(|cell| cell.load()).collect::<Vec<_>>(),
        [7; 9]
    );
    let inner = thing.deep().unwrap().get(1).unwrap().unwrap();
    assert!(inner.get(0).unwrap().unwrap().is_some() && inner.get(1).unwrap().unwrap().is_none());
    assert_eq!(
        inner.get(2).unwrap().unwrap().unwrap().copy_to(&mut buffer),
        Ok("deep")
    );
    let mut rows = [[0; 3]; 2];
    thing.rows().unwrap().copy_to(&mut rows).unwrap();
    assert_eq!(rows, [[1, 2, 3], [4, 5, 6]]);
    assert_eq!(thing.matrix().get(1).unwrap().get(0).unwrap().load(), 3.0);
    let pair = thing.pairs().unwrap().get(1).unwrap();
    assert!(matches!(pair.get(0), Some(Ok(ShapeLive::Circle(_)))));
    assert_eq!(
        thing
            .notes()
            .unwrap()
            .unwrap()
            .get(1)
            .unwrap()
            .text()
            .unwrap()
            .len(),
        4
    );
    assert_eq!(
        thing
            .corners()
            .get(1)
            .unwrap()
            .unwrap()
            .unwrap()
            .mana()
            .load(),
        2
    );
}

#[test]
fn the_way_to_an_element_has_all_indices() {
    let mut words = full();
    let deep = get_u32(&words, ROOT + 192);
    let inner = get_u32(&words, deep + 8);
    put_u32(&mut words, inner + 8 * 2, 1 << 30);
    let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
        panic!("accepted")
    };
    assert_eq!(invalid.path.to_string(), "deep[1][2]");
    let mut words = full();
    put_u32(&mut words, ROOT + 208 + 4, 36);
    let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
        panic!("accepted")
    };
    assert_eq!(invalid.path.to_string(), "corners[1]");
}

#[test]
fn limits_hold_for_elements_as_for_fields() {
    message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        let too_long = |len, limit| Some(BuildError::TooLong { len, limit });
        assert_eq!(thing.init_names(4).err(), too_long(4, 3));
        let mut names = thing.init_names(3).unwrap();
        assert_eq!(names.get(0).unwrap().set("nine char").err(), too_long(9, 8));
        assert!(names.get(3).is_none());
        assert_eq!((names.len(), names.is_empty()), (3, false));
        assert_eq!(
            thing.init_lines().get(0).unwrap().set("five.").err(),
            too_long(5, 4)
        );
        message.finish(thing).unwrap()
    });
}

#[test]
fn slices_of_slices_count_as_levels_and_are_paid_for() {
    let words = message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        let mut deep = thing.init_deep(200).unwrap();
        deep.get(0)
            .unwrap()
            .init(50)
            .unwrap()
            .get(0)
            .unwrap()
            .set("text")
            .unwrap();
        message.finish(thing).unwrap()
    });
    let verify = |max_depth| {
        karmem::Frozen::new(bytemuck::cast_slice(&words))
            .access::<Thing>(&VerifyOptions {
                max_depth,
                ..VerifyOptions::DEFAULT
            })
            .map(drop)
    };
    assert_eq!(verify(3), Ok(()));
    assert!(verify(2).is_err());
    // Each of the slices refers to the same fifty.
    let mut words = words;
    let deep = get_u32(&words, ROOT + 192);
    let (offset, len) = (get_u32(&words, deep), get_u32(&words, deep + 4));
    for index in 1..200 {
        put_u32(&mut words, deep + 8 * index, offset);
        put_u32(&mut words, deep + 8 * index + 4, len);
    }
    let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
        panic!("accepted")
    };
    assert!(matches!(invalid.reason, Reason::Overlap { .. }));
}

#[test]
fn building_twice_is_fine() {
    let words = message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing
            .init_names(1)
            .unwrap()
            .get(0)
            .unwrap()
            .set("first")
            .unwrap();
        thing
            .init_names(2)
            .unwrap()
            .get(1)
            .unwrap()
            .set("second")
            .unwrap();
        let mut children = thing.init_children(1).unwrap();
        children.get(0).unwrap().init().unwrap().set_mana(1);
        children.get(0).unwrap().init().unwrap().set_mana(2);
        message.finish(thing).unwrap()
    });
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!(thing.names().iter().collect::<Vec<_>>(), ["", "second"]);
    assert_eq!(thing.children().get(0).unwrap().mana(), 2);
}

/// A table in an array, in an array, as deep as types may be.
type Boxed<T> = karmem::ArrayOf<karmem::ArrayOf<karmem::ArrayOf<karmem::ArrayOf<T, 1>, 1>, 1>, 1>;

table! {
    pub struct Nest: NestRef, NestMut, NestLive, NestBuilder {
        const ID = 70;
        const END = 12;

        8 => next: (array_of [Boxed<karmem::ArrayOf<karmem::ArrayOf<karmem::ArrayOf<karmem::Boxed<Nest>, 1>, 1>, 1>>; 1]), init_next, next_mut;
    }
}

#[test]
fn the_deepest_arrays_at_the_deepest_level_fit_the_stack() {
    // References to the table behind, which is 16 bytes further.
    let levels = VerifyOptions::LARGEST_DEPTH;
    let mut words = vec![Word(0); 2 * levels as usize];
    for level in 0..levels {
        put_u32(&mut words, 16 * level, Nest::END);
        let next = if level + 1 < levels {
            16 * (level + 1)
        } else {
            0
        };
        put_u32(&mut words, 16 * level + 8, next);
    }
    let frozen = karmem::Frozen::new(bytemuck::cast_slice(&words));
    let max_depth = u32::MAX;
    assert!(
        frozen
            .access_bare::<Nest>(&VerifyOptions {
                max_depth,
                ..VerifyOptions::DEFAULT
            })
            .is_ok()
    );
}

#[test]
fn elements_are_read_from_both_ends() {
    let mut words = full();
    let thing = access::<Thing>(&words).unwrap();
    assert!(thing.names().iter().rev().eq(["drei ß", "", "one"]));
    let mut names = thing.names().iter();
    assert_eq!(
        (names.next_back(), names.next()),
        (Some("drei ß"), Some("one"))
    );
    assert_eq!((names.len(), names.next_back()), (1, Some("")));
    assert_eq!(
        (names.next(), names.next_back(), names.len()),
        (None, None, 0)
    );

    let thing = live(&mut words).access::<Thing>().unwrap();
    let mut rows = thing.rows().unwrap().iter();
    assert_eq!(
        rows.next_back().map(|row| row.get(2).unwrap().load()),
        Some(6)
    );
    assert_eq!((rows.len(), rows.next().map(|row| row.len())), (1, Some(3)));
    assert!(rows.next().is_none() && rows.next_back().is_none());
    let mut empty = message(|message| {
        let thing = message.root::<Thing>().unwrap();
        message.finish(thing).unwrap()
    });
    put_u32(&mut empty, ROOT, 16);
    let absent = live(&mut empty).access::<Thing>().unwrap().matrix();
    assert!(!absent.is_present());
    assert_eq!(
        absent
            .iter()
            .rev()
            .flatten()
            .map(|value| value.load())
            .sum::<f32>(),
        0.0
    );
    assert_eq!(absent.iter().rev().count(), 2);
}
