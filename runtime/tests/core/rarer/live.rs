//! The rarer kinds of fields in memory that others write: what is stored there arrives.
use karmem::LiveError;

use super::{ShapeLive, Thing, ThingLive, Vec3, full};
use crate::sample::{ROOT, Word, access, live, put_u32};

fn open(words: &mut [Word]) -> ThingLive<'_> {
    live(words).access::<Thing>().unwrap()
}

#[test]
fn optional_values_are_set_and_cleared() {
    let mut words = full();
    let thing = open(&mut words);
    thing.clear_level();
    thing.clear_home();
    thing.clear_tag();
    assert!(thing.level().is_none() && thing.home().is_none() && thing.tag().is_none());
    let frozen = access::<Thing>(&words).unwrap();
    assert_eq!((frozen.level(), frozen.home()), (None, None));
    assert_eq!(frozen.is_boss(), Some(false), "the other bits stay");
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    assert!(
        bytes[ROOT as usize + 24..][..16]
            .iter()
            .all(|&byte| byte == 0)
    );

    let thing = open(&mut words);
    thing.set_level(200).unwrap();
    thing.set_home(Vec3::new(7.0, 8.0, 9.0)).unwrap();
    thing.set_bounds([2.0; 4]).unwrap();
    thing.set_is_boss(true).unwrap();
    let frozen = access::<Thing>(&words).unwrap();
    assert_eq!((frozen.level(), frozen.is_boss()), (Some(200), Some(true)));
    assert_eq!(frozen.home(), Some(&Vec3::new(7.0, 8.0, 9.0)));
    assert_eq!(
        (frozen.bounds(), frozen.tag().is_none()),
        (Some(&[2.0; 4]), true)
    );
}

#[test]
fn rooms_take_as_much_as_fits() {
    let mut words = full();
    let thing = open(&mut words);
    thing.set_dice(&[1, 2]).unwrap();
    assert_eq!(
        thing.set_dice(&[0; 3]),
        Err(LiveError::TooLong { len: 3, limit: 2 })
    );
    thing.set_label("äöü").unwrap();
    thing.set_label("ß").unwrap();
    assert_eq!(
        thing.set_label("1234567"),
        Err(LiveError::TooLong { len: 7, limit: 6 })
    );
    thing.tag().unwrap().set_code("").unwrap();
    let frozen = access::<Thing>(&words).unwrap();
    assert_eq!((frozen.dice(), frozen.label()), (&[1, 2][..], "ß"));
    assert_eq!(frozen.tag().unwrap().code(), "");
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    assert_eq!(
        &bytes[ROOT as usize + 128..][..10],
        b"\x02\0\0\0\xC3\x9F\0\0\0\0"
    );
}

#[test]
fn what_an_older_writer_did_not_know_is_not_stored() {
    let mut words = full();
    put_u32(&mut words, ROOT, 16);
    let before = words.clone();
    let thing = open(&mut words);
    assert_eq!(thing.set_level(1), Err(LiveError::Absent));
    assert_eq!(thing.set_home(Vec3::default()), Err(LiveError::Absent));
    assert_eq!(thing.set_dice(&[]), Err(LiveError::Absent));
    assert_eq!(thing.set_label("a"), Err(LiveError::Absent));
    thing.clear_level();
    thing.clear_tag();
    assert_eq!(words, before);
}

#[test]
fn members_elements_and_their_values_are_stored() {
    let mut words = full();
    let thing = open(&mut words);
    let ShapeLive::Corner(corner) = thing.shape().unwrap() else {
        panic!("it is a corner")
    };
    assert!(corner.store(Vec3::new(1.5, 0.0, 0.0)).is_ok());
    for row in thing.grid().unwrap() {
        let row = row.unwrap();
        row.copy_from(&vec![3; row.len()]).unwrap();
    }
    for row in thing.matrix() {
        row.copy_from(&[9.0, 8.0]).unwrap();
    }
    let stored: Vec<_> = thing
        .children()
        .unwrap()
        .iter()
        .map(|child| child.unwrap().mana().store(77))
        .collect();
    assert_eq!(stored, [Ok(()), Err(LiveError::Absent), Ok(())]);
    thing
        .notes()
        .unwrap()
        .unwrap()
        .get(1)
        .unwrap()
        .set_code("ok")
        .unwrap();
    thing
        .pockets()
        .unwrap()
        .unwrap()
        .get(1)
        .unwrap()
        .store(5)
        .unwrap();
    let frozen = access::<Thing>(&words).unwrap();
    assert_eq!(
        format!("{:?}", frozen.shape()),
        "Corner(Vec3 { x: 1.5, y: 0.0, z: 0.0 })"
    );
    assert!(frozen.grid().iter().flatten().all(|&cell| cell == 3));
    assert_eq!(frozen.matrix(), &[[9.0, 8.0]; 2]);
    assert_eq!(frozen.children().get(2).unwrap().mana(), 77);
    assert_eq!(frozen.notes().unwrap().get(1).unwrap().code(), "ok");
    assert_eq!(frozen.pockets(), Some(&[11, 5][..]));
}
