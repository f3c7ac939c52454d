//! Each way in which a message can be wrong: what the error says, and where.
use karmem::error::{Invalid, Reason, TypeName};
use karmem::path::{Path, Step};
use karmem::{Error, Frozen, VerifyOptions};

use crate::sample::*;
use crate::schema::*;

/// What the verifier says about the sample after `damage`.
fn invalid(damage: impl FnOnce(&mut Vec<Word>)) -> Invalid {
    let mut words = monsters();
    damage(&mut words);
    match access::<Monsters>(&words) {
        Err(Error::Invalid(invalid)) => invalid,
        other => panic!("{other:?}"),
    }
}

/// Compares with path, offset and reason, and with the text as a person reads it.
fn assert_says(invalid: Invalid, path: &str, offset: u32, reason: Reason, text: &str) {
    assert_eq!(invalid.path.to_string(), path);
    assert_eq!((invalid.offset, invalid.reason), (offset, reason));
    let text = format!("{path} at byte {offset}: {text}");
    assert_eq!(Error::Invalid(invalid).to_string(), text);
}

#[test]
fn a_string_out_of_bounds() {
    let words = monsters();
    let size = size_of_val(&words[..]) as u32;
    let name = data_of(&words, 2) + 32;
    assert_says(
        invalid(|words| put_u32(words, name, size - 2)),
        "monsters[2].data.name",
        size - 2,
        Reason::OutOfBounds {
            start: u64::from(size) - 2,
            size: 6,
            message: size,
        },
        &format!(
            "6 bytes at {} do not lie in the message of {size} bytes",
            size - 2
        ),
    );
}

#[test]
fn a_slice_that_would_end_behind_4_gib() {
    let words = monsters();
    let size = size_of_val(&words[..]) as u32;
    let path = data_of(&words, 1) + 48;
    assert_says(
        invalid(|words| put_u32(words, path, u32::MAX - 7)),
        "monsters[1].data.path",
        u32::MAX - 7,
        Reason::OutOfBounds {
            start: u64::from(u32::MAX) - 7,
            size: 32,
            message: size,
        },
        &format!("32 bytes at 4294967288 do not lie in the message of {size} bytes"),
    );
}

#[test]
fn a_slice_without_a_limit_of_nearly_4_gi_elements() {
    let mut words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_wides(&[1]).unwrap();
        message.finish(root).unwrap()
    });
    put_u32(&mut words, ROOT + 84, u32::MAX);
    let Err(Error::Invalid(invalid)) = access::<Scalars>(&words) else {
        panic!("accepted")
    };
    let (start, size) = (
        u64::from(get_u32(&words, ROOT + 80)),
        8 * u64::from(u32::MAX),
    );
    let message = size_of_val(&words[..]) as u32;
    assert_eq!(
        invalid.reason,
        Reason::OutOfBounds {
            start,
            size,
            message
        }
    );
}

#[test]
fn a_slice_that_is_misaligned() {
    let words = monsters();
    let at = data_of(&words, 0) + 48;
    let path = get_u32(&words, at);
    for misaligned in (path + 1)..(path + 8) {
        assert_says(
            invalid(|words| put_u32(words, at, misaligned)),
            "monsters[0].data.path",
            misaligned,
            Reason::Misaligned {
                offset: misaligned,
                align: 8,
            },
            &format!("offset {misaligned} is not a multiple of 8"),
        );
    }
}

#[test]
fn a_table_that_is_misaligned() {
    let words = monsters();
    let weapon = data_of(&words, 0) + 120;
    let at = get_u32(&words, weapon);
    assert_says(
        invalid(|words| put_u32(words, weapon, at + 4)),
        "monsters[0].data.weapon",
        at + 4,
        Reason::Misaligned {
            offset: at + 4,
            align: 8,
        },
        &format!("offset {} is not a multiple of 8", at + 4),
    );
}

#[test]
fn elements_at_no_offset() {
    let words = monsters();
    let numbers = data_of(&words, 1) + 96 + 8;
    assert_says(
        invalid(|words| put_u32(words, numbers, 0)),
        "monsters[1].data.label.numbers",
        numbers,
        Reason::Missing { len: 3 },
        "3 elements at no offset",
    );
}

#[test]
fn more_elements_than_the_schema_allows() {
    let words = monsters();
    let numbers = data_of(&words, 1) + 96 + 8;
    for len in [10, u32::MAX] {
        assert_says(
            invalid(|words| put_u32(words, numbers + 4, len)),
            "monsters[1].data.label.numbers",
            numbers,
            Reason::TooLong { len, limit: 9 },
            &format!("{len} elements, or bytes of text, where the schema allows 9"),
        );
    }
}

#[test]
fn a_table_smaller_than_its_header() {
    let words = monsters();
    let weapon = get_u32(&words, data_of(&words, 2) + 120);
    for stated in 0..8 {
        assert_says(
            invalid(|words| put_u32(words, weapon, stated)),
            "monsters[2].data.weapon",
            weapon,
            Reason::TableSize { stated },
            &format!("a table of {stated} bytes is smaller than its header"),
        );
    }
}

#[test]
fn a_table_that_says_it_ends_behind_the_message() {
    let words = monsters();
    let message = size_of_val(&words[..]) as u32;
    let weapon = get_u32(&words, data_of(&words, 2) + 120);
    for (stated, size) in [
        (u32::MAX, 1 << 32),
        (message - weapon + 1, u64::from(message - weapon) + 8),
    ] {
        assert_says(
            invalid(|words| put_u32(words, weapon, stated)),
            "monsters[2].data.weapon",
            weapon,
            Reason::OutOfBounds {
                start: weapon.into(),
                size,
                message,
            },
            &format!("{size} bytes at {weapon} do not lie in the message of {message} bytes"),
        );
    }
}

#[test]
fn a_string_that_is_not_utf8() {
    let words = monsters();
    let name = get_u32(&words, data_of(&words, 0) + 32);
    assert_says(
        invalid(|words| bytemuck::cast_slice_mut::<Word, u8>(words)[name as usize + 5] = b'x'),
        "monsters[0].data.name",
        name,
        Reason::Utf8 { valid_up_to: 4 },
        "not UTF-8 from its byte 4 on",
    );
}

#[test]
fn an_element_of_an_array_is_named_as_well() {
    assert_says(
        invalid(|words| put_u32(words, ROOT + 24, 33)),
        "pair[1].data",
        33,
        Reason::Misaligned {
            offset: 33,
            align: 8,
        },
        "offset 33 is not a multiple of 8",
    );
}

#[test]
fn a_root_that_is_nowhere() {
    let size = size_of_val(&monsters()[..]) as u32;
    assert_says(
        invalid(|words| put_u32(words, 28, size)),
        "the root",
        size,
        Reason::OutOfBounds {
            start: size.into(),
            size: 8,
            message: size,
        },
        &format!("8 bytes at {size} do not lie in the message of {size} bytes"),
    );
}

#[test]
fn a_long_way_is_cut_at_its_far_end() {
    let mut deepest = 0;
    let mut words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        let mut tree = root.init_left().unwrap();
        for _ in 0..20 {
            tree = tree.init_left().unwrap();
        }
        deepest = message.size() - 40;
        message.finish(root).unwrap()
    });
    put_u32(&mut words, deepest, 3);
    let Err(Error::Invalid(invalid)) = access::<Tree>(&words) else {
        panic!("accepted")
    };
    assert_eq!(
        invalid.path.to_string(),
        format!("{}.…", ["left"; Path::CAPACITY].join("."))
    );
    assert!(
        invalid
            .path
            .steps()
            .eq([Step::Field("left"); Path::CAPACITY])
    );
}

/// The error for the sample with another number in its envelope.
fn envelope_error(at: u32, value: u32) -> Error {
    let mut words = monsters();
    put_u32(&mut words, at, value);
    access::<Monsters>(&words).unwrap_err()
}

#[test]
fn envelopes_that_are_wrong() {
    let available = size_of_val(&monsters()[..]);
    let error = envelope_error(0, u32::from_le_bytes(*b"karm"));
    assert_eq!(error, Error::NotAMessage { found: *b"karm" });
    assert_eq!(
        error.to_string(),
        "no finished message here: the first bytes are 6b 61 72 6d, not `KARM`"
    );
    let error = envelope_error(4, 2);
    assert_eq!(
        error,
        Error::LayoutVersion {
            found: 2,
            supported: 1
        }
    );
    assert_eq!(
        error.to_string(),
        "the message has layout version 2; this reader knows version 1"
    );
    for stated in [0, 24, 31, 33, 36, available as u32 + 8, u32::MAX] {
        let error = envelope_error(24, stated);
        assert_eq!(error, Error::MessageSize { stated, available });
    }
    assert_eq!(
        envelope_error(24, 7).to_string(),
        format!("the envelope states a message of 7 bytes where {available} are available")
    );
}

#[test]
fn the_wrong_type_is_named_and_so_is_the_right_one() {
    let mut words = monsters();
    let expected = TypeName {
        id: 5,
        name: Some("Tree"),
    };
    let found = TypeName {
        id: 4,
        name: Some("Monsters"),
    };
    let error = access::<Tree>(&words).unwrap_err();
    assert_eq!(error, Error::WrongType { expected, found });
    assert_eq!(
        error.to_string(),
        "expected a message of type `Tree` (id 5), found `Monsters` (id 4)"
    );
    assert_eq!(live(&mut words).access::<Tree>().err(), Some(error));

    put_u32(&mut words, 8, 99);
    assert_eq!(
        access::<Tree>(&words).unwrap_err().to_string(),
        "expected a message of type `Tree` (id 5), found a type that this schema does not have (id 99)"
    );
}

#[test]
fn too_few_bytes_for_an_envelope() {
    let words = monsters();
    for size in 0..32 {
        let bytes = &bytemuck::cast_slice::<Word, u8>(&words)[..size];
        let error = Frozen::new(bytes)
            .access::<Monsters>(&VerifyOptions::DEFAULT)
            .unwrap_err();
        assert_eq!(error, Error::TooShort { size, needed: 32 });
    }
}

#[test]
fn a_message_that_is_longer_than_it_may_be() {
    let words = monsters();
    let size = size_of_val(&words[..]);
    let verify = |max_size| {
        let options = VerifyOptions {
            max_size,
            ..VerifyOptions::DEFAULT
        };
        let frozen = Frozen::new(bytemuck::cast_slice(&words));
        let bare = frozen.access_bare::<Scalars>(&options).map(drop);
        (frozen.access::<Monsters>(&options).map(drop), bare)
    };
    assert!(verify(size as u32).0.is_ok());
    let limit = size as u32 - 1;
    let error = Error::TooLarge { size, limit };
    assert_eq!(verify(limit), (Err(error), Err(error)));
    let text = format!("a message of {size} bytes where at most {limit} are allowed");
    assert_eq!(error.to_string(), text);
}
