//! Reading and writing memory that others write, while they happen not to.
use karmem::error::Reason;
use karmem::{Error, LiveError};

use crate::sample::{Word, access, data_of, get_u32, live, message, monsters, put_u32};
use crate::schema::*;

#[test]
fn live_reads_give_what_frozen_reads_give() {
    let mut words = monsters();
    let root = live(&mut words).access::<Monsters>().unwrap();
    let slice = root.monsters().unwrap();
    assert_eq!((slice.len(), slice.is_empty()), (3, false));
    assert!(slice.get(3).is_none());
    let data = slice.get(2).unwrap().data().unwrap();
    assert_eq!(data.pos().load(), Vec3::new(1.0, 2.0, 2.0));
    assert_eq!(data.mana().load(), 102);
    assert_eq!(data.team().load(), Team::Orcs);
    assert!(data.is_alive().load());
    assert_eq!(data.label().weight().load(), 0.25);
    let numbers = data.label().numbers().unwrap();
    let loaded: Vec<u16> = numbers.iter().map(|number| number.load()).collect();
    assert_eq!(loaded, [1, 2, 3]);
    let hitbox: Vec<f64> = data.hitbox().iter().map(|face| face.load()).collect();
    assert_eq!(hitbox, [0.5, 1.0, 1.5, 2.0, 2.5]);
    assert_eq!(data.weapon().unwrap().value().load(), 77);
    assert_eq!(
        root.pair().get(1).unwrap().data().unwrap().mana().load(),
        -5
    );
    let manas: i16 = slice
        .iter()
        .map(|monster| monster.data().unwrap().mana().load())
        .sum();
    assert_eq!(manas, 303);
}

#[test]
fn stores_arrive_where_frozen_reads_see_them() {
    let mut words = monsters();
    let root = live(&mut words).access::<Monsters>().unwrap();
    let data = root.monsters().unwrap().get(1).unwrap().data().unwrap();
    assert!(data.pos().store(Vec3::new(7.0, 8.0, 9.0)).is_ok());
    assert!(data.mana().store(-1).is_ok());
    assert!(data.team().store(Team(99)).is_ok());
    assert!(data.is_alive().store(false).is_ok());
    data.path()
        .unwrap()
        .copy_from(&[Vec3::new(0.5, 0.5, 0.5); 2])
        .unwrap();
    assert!(
        data.label()
            .numbers()
            .unwrap()
            .get(2)
            .unwrap()
            .store(9)
            .is_ok()
    );
    assert!(data.hitbox().get(4).unwrap().store(-1.0).is_ok());
    let root = access::<Monsters>(&words).unwrap();
    let data = root.monsters().get(1).unwrap().data();
    assert_eq!(data.pos(), &Vec3::new(7.0, 8.0, 9.0));
    assert_eq!(
        (data.mana(), data.team(), data.is_alive()),
        (-1, Team(99), false)
    );
    assert_eq!(data.path(), [Vec3::new(0.5, 0.5, 0.5); 2]);
    assert_eq!(data.label().numbers(), [1, 2, 9]);
    assert_eq!(data.hitbox(), &[0.5, 1.0, 1.5, 2.0, -1.0]);
    assert_eq!((data.name(), data.label().text()), ("Orc é", "label"));
}

#[test]
fn text_is_copied_and_the_copy_is_checked() {
    let mut words = monsters();
    let name = get_u32(&words, data_of(&words, 0) + 32) as usize;
    let root = live(&mut words).access::<Monsters>().unwrap();
    let text = root
        .monsters()
        .unwrap()
        .get(0)
        .unwrap()
        .data()
        .unwrap()
        .name()
        .unwrap();
    assert_eq!((text.len(), text.is_empty()), (6, false));
    let mut buffer = [b'-'; 8];
    assert_eq!(text.copy_to(&mut buffer), Ok("Orc é"));
    assert_eq!(buffer[6..], *b"--", "no more is written than there is");
    let error = text.copy_to(&mut buffer[..5]).unwrap_err();
    assert_eq!(
        error,
        LiveError::BufferLen {
            buffer: 5,
            slice: 6
        }
    );

    bytemuck::cast_slice_mut::<Word, u8>(&mut words)[name + 4] = 0xFF;
    let root = live(&mut words).access::<Monsters>().unwrap();
    let text = root
        .monsters()
        .unwrap()
        .get(0)
        .unwrap()
        .data()
        .unwrap()
        .name()
        .unwrap();
    let error = text.copy_to(&mut [0; 8]).unwrap_err();
    assert_eq!(error, LiveError::Utf8 { valid_up_to: 4 });
    assert_eq!(error.to_string(), "not UTF-8 from byte 4 on");
}

#[test]
fn what_was_not_built_is_empty_or_absent() {
    let mut words = monsters();
    let root = live(&mut words).access::<Monsters>().unwrap();
    let data = root.pair().get(0).unwrap().data().unwrap();
    assert!(!data.mana().is_present());
    assert_eq!(data.mana().load(), 0);
    assert!(data.mana().store(1).is_err());
    assert!(data.name().unwrap().is_empty());
    assert!(data.path().unwrap().is_empty());
    assert!(!data.hitbox().is_present());
    assert!(data.hitbox().iter().all(|value| value.load() == 0.0));
    assert!(data.label().text().unwrap().is_empty());
    assert!(
        data.weapon()
            .unwrap()
            .left()
            .unwrap()
            .children()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn every_scalar_is_loaded_and_stored() {
    let mut words = message(|message| {
        let root = message.root::<Scalars>().unwrap();
        message.finish(root).unwrap()
    });
    let root = live(&mut words).access::<Scalars>().unwrap();
    assert!(root.u8().store(u8::MAX).is_ok() && root.u16().store(u16::MAX).is_ok());
    assert!(root.u32().store(u32::MAX).is_ok() && root.u64().store(u64::MAX).is_ok());
    assert!(root.i8().store(i8::MIN).is_ok() && root.i16().store(i16::MIN).is_ok());
    assert!(root.i32().store(i32::MIN).is_ok() && root.i64().store(i64::MIN).is_ok());
    assert!(root.f32().store(1.5).is_ok() && root.f64().store(2.5).is_ok());
    assert!(root.truth().store(true).is_ok() && root.signed().store(Signed::Min).is_ok());
    assert_eq!((root.u8().load(), root.i8().load()), (u8::MAX, i8::MIN));
    assert_eq!((root.u64().load(), root.f32().load()), (u64::MAX, 1.5));
    let root = access::<Scalars>(&words).unwrap();
    assert_eq!((root.u8(), root.u16()), (u8::MAX, u16::MAX));
    assert_eq!((root.u32(), root.u64()), (u32::MAX, u64::MAX));
    assert_eq!((root.i8(), root.i16()), (i8::MIN, i16::MIN));
    assert_eq!((root.i32(), root.i64()), (i32::MIN, i64::MIN));
    assert_eq!((root.f32(), root.f64()), (1.5, 2.5));
    assert_eq!((root.truth(), root.signed()), (true, Signed::Min));
}

#[test]
fn any_byte_is_a_bool() {
    let mut words = monsters();
    let at = data_of(&words, 0) + 124;
    for byte in [0, 1, 2, 0xFF] {
        put_u32(&mut words, at, byte);
        let root = access::<Monsters>(&words).unwrap();
        assert_eq!(root.monsters().get(0).unwrap().data().is_alive(), byte != 0);
        let root = live(&mut words).access::<Monsters>().unwrap();
        let data = root.monsters().unwrap().get(0).unwrap().data().unwrap();
        assert_eq!(data.is_alive().load(), byte != 0);
    }
}

#[test]
fn references_that_make_no_sense_are_errors_with_numbers() {
    let mut words = monsters();
    let message = size_of_val(&words[..]);
    let path = data_of(&words, 0) + 48;
    let (offset, size) = (get_u32(&words, path), 32);
    let outside = |offset, size| LiveError::BadReference {
        offset,
        size,
        message,
    };
    let (end, last) = (message as u32, u32::MAX - 7);
    let far = format!("bytes can be read at offset {last} of a message of {message} bytes");
    let cases = [
        (end, 2, outside(end, size), ""),
        (end - 24, 2, outside(end - 24, size), ""),
        (last, 2, outside(last, size), &format!("no {size} {far}")),
        (
            0,
            2,
            outside(0, size),
            &format!("{size} bytes at no offset"),
        ),
        (
            offset + 4,
            2,
            LiveError::Misaligned {
                offset: offset + 4,
                align: 8,
            },
            &format!("offset {} is not a multiple of 8", offset + 4),
        ),
        (
            offset,
            2001,
            LiveError::TooLong {
                len: 2001,
                limit: 2000,
            },
            "2001 elements, or bytes of text, where the schema allows 2000",
        ),
    ];
    for (offset, len, expected, text) in cases {
        put_u32(&mut words, path, offset);
        put_u32(&mut words, path + 4, len);
        let root = live(&mut words).access::<Monsters>().unwrap();
        let data = root.monsters().unwrap().get(0).unwrap().data().unwrap();
        assert_eq!(data.path().unwrap_err(), expected);
        assert!(expected.to_string().contains(text), "{expected}");
    }
}

#[test]
fn a_length_beyond_the_schemas_limit_is_an_error_although_the_bytes_are_there() {
    let mut words = monsters();
    let numbers = data_of(&words, 0) + 96 + 8;
    put_u32(&mut words, numbers + 4, 9);
    let root = live(&mut words).access::<Monsters>().unwrap();
    let label = root
        .monsters()
        .unwrap()
        .get(0)
        .unwrap()
        .data()
        .unwrap()
        .label();
    assert_eq!(label.numbers().unwrap().len(), 9);
    put_u32(&mut words, numbers + 4, 10);
    let root = live(&mut words).access::<Monsters>().unwrap();
    let label = root
        .monsters()
        .unwrap()
        .get(0)
        .unwrap()
        .data()
        .unwrap()
        .label();
    assert_eq!(
        label.numbers().unwrap_err(),
        LiveError::TooLong { len: 10, limit: 9 }
    );
}

#[test]
fn a_root_that_is_nowhere_is_not_opened() {
    let mut words = monsters();
    let message = size_of_val(&words[..]) as u32;
    for offset in [message, u32::MAX - 7, 33] {
        put_u32(&mut words, 28, offset);
        let Err(Error::Invalid(invalid)) = live(&mut words).access::<Monsters>() else {
            panic!("opened")
        };
        assert_eq!(invalid.offset, offset);
        assert_eq!(
            matches!(invalid.reason, Reason::Misaligned { .. }),
            offset == 33
        );
    }
    let short = live(&mut words[..3]).access::<Monsters>().err();
    assert_eq!(
        short,
        Some(Error::TooShort {
            size: 24,
            needed: 32
        })
    );
    assert!(live(&mut words[..0]).access_bare::<Tree>().is_err());
    assert!(live(&mut [Word(8)]).access_bare::<Tree>().is_ok());
}

#[test]
fn a_table_as_long_as_it_can_not_be_is_refused() {
    let mut words = monsters();
    let size = size_of_val(&words[..]);
    let weapon = get_u32(&words, data_of(&words, 2) + 120);
    let cases = [
        (
            0,
            Some("the table of 0 bytes at 736 is smaller than its header"),
        ),
        (
            7,
            Some("the table of 7 bytes at 736 is smaller than its header"),
        ),
        (8, None),
        (11, None),
        (12, None),
        (size as u32 - weapon, None),
        (
            size as u32 - weapon + 1,
            Some("no 177 bytes can be read at offset 736 of a message of 912 bytes"),
        ),
        (
            u32::MAX,
            Some("no 4294967295 bytes can be read at offset 736 of a message of 912 bytes"),
        ),
    ];
    for (stated, refused) in cases {
        put_u32(&mut words, weapon, stated);
        let root = live(&mut words).access::<Monsters>().unwrap();
        let data = root.monsters().unwrap().get(2).unwrap().data().unwrap();
        let value = data.weapon().map(|weapon| weapon.value());
        assert_eq!(
            value.err().map(|error| error.to_string()).as_deref(),
            refused
        );
        if let Ok(value) = value {
            let expected = (stated > 11, if stated > 11 { 77 } else { 0 });
            assert_eq!((value.is_present(), value.load()), expected);
        }
    }
    // So it is with the root.
    for (stated, reason) in [
        (7, Reason::TableSize { stated: 7 }),
        (
            9999,
            Reason::OutOfBounds {
                start: 32,
                size: 9999,
                message: size as u32,
            },
        ),
    ] {
        put_u32(&mut words, 32, stated);
        let Err(Error::Invalid(invalid)) = live(&mut words).access::<Monsters>() else {
            panic!("opened")
        };
        assert_eq!((invalid.offset, invalid.reason), (32, reason));
    }
}
