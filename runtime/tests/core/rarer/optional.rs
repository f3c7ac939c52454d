//! What may be absent: nothing and something that is empty are not the same.
use karmem::error::Reason;
use karmem::{BuildError, Error, LiveError};

use super::*;
use crate::sample::{ROOT, access, get_u32, live, message, put_u32};

fn empty(build: impl FnOnce(&mut ThingBuilder<'_>)) -> Vec<Word> {
    message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        build(&mut thing);
        message.finish(thing).unwrap()
    })
}

#[test]
fn nothing_is_there_that_was_not_set() {
    let mut words = empty(|_| {});
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!(
        (thing.level(), thing.is_boss(), thing.home(), thing.bounds()),
        (None, None, None, None)
    );
    assert_eq!(
        (thing.title(), thing.trace(), thing.pockets()),
        (None, None, None)
    );
    assert!(thing.tag().is_none() && thing.next().is_none() && thing.notes().is_none());
    assert!(thing.corners().iter().all(|corner| corner.is_none()));
    let thing = live(&mut words).access::<Thing>().unwrap();
    assert!(thing.level().is_none() && thing.is_boss().is_none() && thing.home().is_none());
    assert!(thing.bounds().is_none() && thing.tag().is_none() && thing.pockets().is_none());
    assert!(thing.title().unwrap().is_none() && thing.trace().unwrap().is_none());
    assert!(thing.next().unwrap().is_none() && thing.notes().unwrap().is_none());
}

#[test]
fn what_is_empty_is_there() {
    let mut words = empty(|thing| {
        thing
            .set_level(0)
            .set_is_boss(false)
            .set_home(Vec3::default())
            .set_bounds([0.0; 4]);
        thing.set_title("").unwrap().set_trace(&[]).unwrap();
        thing.init_notes(0).unwrap();
        thing.init_tag();
        thing.init_pockets();
        thing.init_next().unwrap();
    });
    assert_eq!(get_u32(&words, ROOT + 4), 0b11_1111);
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!((thing.level(), thing.is_boss()), (Some(0), Some(false)));
    assert_eq!(
        (thing.home(), thing.bounds()),
        (Some(&Vec3::default()), Some(&[0.0; 4]))
    );
    assert_eq!(
        (thing.title(), thing.trace(), thing.pockets()),
        (Some(""), Some(&[][..]), Some(&[][..]))
    );
    assert_eq!(thing.notes().map(RefSlice::len), Some(0));
    assert_eq!(thing.tag().map(|tag| tag.text()), Some(""));
    assert_eq!(thing.next().map(|next| next.mana()), Some(100));
    let thing = live(&mut words).access::<Thing>().unwrap();
    assert_eq!(thing.level().map(|level| level.load()), Some(0));
    assert!(thing.level().unwrap().store(200).is_ok());
    assert_eq!(thing.is_boss().map(|boss| boss.load()), Some(false));
    assert_eq!(thing.title().unwrap().map(|title| title.len()), Some(0));
    assert_eq!(thing.trace().unwrap().map(|trace| trace.len()), Some(0));
    assert_eq!(thing.notes().unwrap().map(|notes| notes.len()), Some(0));
    assert_eq!(thing.pockets().unwrap().unwrap().len(), 0);
    assert_eq!(thing.next().unwrap().unwrap().mana().load(), 100);
    assert_eq!(access::<Thing>(&words).unwrap().level(), Some(200));
}

#[test]
fn what_is_cleared_is_absent_and_zero() {
    let cleared = empty(|thing| {
        thing
            .set_level(1)
            .set_is_boss(true)
            .set_home(Vec3::new(1.0, 1.0, 1.0))
            .set_bounds([1.0; 4]);
        thing.init_tag().set_code("abc").unwrap();
        thing.init_pockets().set(&[1]).unwrap();
        thing
            .clear_level()
            .clear_is_boss()
            .clear_home()
            .clear_bounds()
            .clear_tag()
            .clear_pockets();
    });
    assert_eq!(cleared, empty(|_| {}));
}

#[test]
fn a_presence_bit_is_of_one_field() {
    let words = empty(|thing| {
        thing.set_is_boss(true).set_bounds([1.0; 4]);
        thing.clear_bounds();
    });
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!(
        (thing.level(), thing.is_boss(), thing.bounds()),
        (None, Some(true), None)
    );
    let shown = format!("{thing:?}");
    assert!(
        shown.contains("level: None, is_boss: Some(true), home: None"),
        "{shown}"
    );
}

#[test]
fn what_was_referred_to_can_be_absent_again() {
    let words = empty(|thing| {
        thing.set_title("title").unwrap();
        thing
            .set_trace(&[1, 2])
            .unwrap()
            .clear_title()
            .clear_trace();
        thing.init_next().unwrap();
        thing.init_notes(1).unwrap();
        thing.clear_next().clear_notes();
        thing.init_shape().circle().unwrap();
        thing.init_shape().none();
        let mut corners = thing.init_corners();
        for mut corner in corners.iter() {
            corner.init().unwrap();
        }
        corners.get(1).unwrap().clear();
        let mut rows = thing.init_deep(1).unwrap();
        let mut row = rows.get(0).unwrap().init(2).unwrap();
        for mut place in row.iter() {
            place.set("deep").unwrap();
        }
        row.get(0).unwrap().clear();
    });
    let thing = access::<Thing>(&words).unwrap();
    assert!(matches!(thing.shape(), ShapeRef::None));
    assert_eq!((thing.title(), thing.trace()), (None, None));
    assert!(thing.next().is_none() && thing.notes().is_none());
    let corners = thing.corners().iter().map(|corner| corner.is_some());
    assert_eq!(corners.collect::<Vec<_>>(), [true, false, true]);
    let row = thing.deep().get(0).unwrap();
    assert_eq!(row.iter().collect::<Vec<_>>(), [None, Some("deep")]);
}

#[test]
fn presence_bits_that_nobody_has_mean_nothing() {
    let mut words = empty(|_| {});
    put_u32(&mut words, ROOT + 4, u32::MAX);
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!((thing.level(), thing.pockets()), (Some(0), Some(&[][..])));
    // Nor does a bit mean anything where the table ends before its field.
    put_u32(&mut words, ROOT, 16);
    assert_eq!(access::<Thing>(&words).unwrap().level(), None);
    assert!(
        live(&mut words)
            .access::<Thing>()
            .unwrap()
            .level()
            .is_none()
    );
}

#[test]
fn what_is_there_is_as_it_should_be() {
    let words = empty(|thing| {
        thing.set_title("title").unwrap();
        thing.set_trace(&[1]).unwrap();
        thing.init_next().unwrap();
        let limits = [
            thing.set_title("longer than 12").err(),
            thing.set_trace(&[0; 5]).err(),
            thing.init_notes(3).err(),
        ];
        let expected =
            [(14, 12), (5, 4), (3, 2)].map(|(len, limit)| Some(BuildError::TooLong { len, limit }));
        assert_eq!(limits, expected);
    });
    let outside = |offset, size| LiveError::BadReference {
        offset,
        size,
        message: size_of_val(&words[..]),
    };
    let too_long = LiveError::TooLong { len: 5, limit: 4 };
    let misaligned = LiveError::Misaligned {
        offset: 4,
        align: 8,
    };
    for (at, value, path, in_live) in [
        (96, 0, "title", outside(0, 5)),
        (96, 1 << 31, "title", outside(1 << 31, 5)),
        (108, 5, "trace", too_long),
        (112, 4, "next", misaligned),
    ] {
        let mut words = words.clone();
        put_u32(&mut words, ROOT + at, value);
        let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
            panic!("accepted")
        };
        assert_eq!(invalid.path.to_string(), path);
        assert_eq!(
            matches!(invalid.reason, Reason::Missing { len: 5 }),
            value == 0
        );
        let thing = live(&mut words).access::<Thing>().unwrap();
        let errors = [thing.title().err(), thing.trace().err(), thing.next().err()];
        assert!(errors.iter().flatten().eq([&in_live]), "{errors:?}");
    }
}
