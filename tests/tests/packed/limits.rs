//! Limits of slices and text: readers take as much as the schema allows, writers refuse more.

use karmem::BuildError;
use karmem::packed::MessageBuilder;
use karmem_tests::arena::MonsterData;
use karmem_tests::parcel::{Slices, SlicesRef};

use crate::{open, put, zeros};

/// Where the last fields of `Slices` lie: its content size, and eleven slices before `Linked`.
const FEW: usize = 4 + 12 * 8;
const SOME: usize = FEW + 8;
const SHORT: usize = SOME + 8;
const BRIEF: usize = SHORT + 8;
const END: usize = BRIEF + 8;

/// A message in which the field at `offset` refers to these bytes.
fn message(offset: usize, bytes: &[u8]) -> Vec<u8> {
    let mut message = zeros(END);
    put(&mut message, 0, END as u32);
    put(&mut message, offset, END as u32);
    put(&mut message, offset + 4, bytes.len() as u32);
    message.extend(bytes);
    message
}

fn with<R>(message: &[u8], read: impl FnOnce(SlicesRef<'_>) -> R) -> R {
    read(open::<Slices>(message).unwrap())
}

#[test]
fn readers_take_as_many_elements_as_the_schema_allows() {
    let numbers: Vec<u8> = (1..=5_u32).flat_map(u32::to_le_bytes).collect();
    with(&message(FEW, &numbers), |slices| {
        assert_eq!(slices.few().to_vec(), [1, 2, 3]);
    });
    with(&message(SOME, &[0; 13 * 5]), |slices| {
        assert_eq!(slices.some().len(), 3);
    });
    // The fourth has as many values as there are bytes, which nobody looks at.
    let mut linked = [255; 37 * 4];
    put(&mut linked, 37 * 3 + 12, 0);
    put(&mut linked, 37 * 3 + 16, END as u32);
    with(&message(SHORT, &linked), |slices| {
        assert_eq!(slices.short().len(), 3);
    });
}

#[test]
fn readers_take_as_many_bytes_as_the_schema_allows() {
    let mut message = vec![7; 111 + 200];
    message[..111].fill(0);
    // It ends behind the field.
    put(&mut message, 0, 37);
    put(&mut message, 29, 111);
    for (size, len) in [(0, 0), (128, 128), (129, 128), (200, 128), (201, 0)] {
        put(&mut message, 33, size);
        let data = open::<MonsterData>(&message).unwrap();
        assert_eq!(data.inventory(), vec![7; len]);
    }
}

#[test]
fn text_ends_with_the_last_whole_character() {
    for (text, read) in [
        ("", ""),
        ("abcde", "abcde"),
        ("abcdef", "abcde"),
        ("abcdé", "abcd"),
        ("abcdéf", "abcd"),
        ("abcéd", "abcé"),
        ("abc漢", "abc"),
        ("ab漢字", "ab漢"),
        ("ab🐻", "ab"),
        ("a🐻z", "a🐻"),
        ("🐻🐻", "🐻"),
    ] {
        with(&message(BRIEF, text.as_bytes()), |slices| {
            assert_eq!(slices.brief(), read, "{text}");
        });
    }
}

#[test]
fn what_is_behind_the_limit_need_not_be_text() {
    with(&message(BRIEF, b"abcde\xFF\xFF"), |slices| {
        assert_eq!(slices.brief(), "abcde");
    });
    assert!(open::<Slices>(&message(BRIEF, b"abcd\xFFe")).is_err());
    // No text, however far back one looks for the start of a character.
    assert!(open::<Slices>(&message(BRIEF, &[0x80; 9])).is_err());
}

#[test]
fn writers_refuse_more_than_the_schema_allows() {
    let long = Slices {
        brief: "abcdé".into(),
        ..Slices::default()
    };
    let error = long.to_bytes().unwrap_err();
    assert_eq!(error.path.to_string(), "brief");
    assert_eq!(error.reason, BuildError::TooLong { len: 6, limit: 5 });

    let mut region = zeros(256);
    let builder = MessageBuilder::new(&mut region);
    let mut slices = builder.root::<Slices>().unwrap();
    let error = slices.set_few(&[0; 4]).unwrap_err();
    assert_eq!(error, BuildError::TooLong { len: 4, limit: 3 });
    assert!(slices.init_short(4).is_err());
    assert!(slices.init_some(4).is_err());
    assert!(slices.set_brief("abcdef").is_err());
    let size = builder.finish(slices).unwrap() as usize;
    assert_eq!(size, END, "what was refused took no bytes");
    assert!(open::<Slices>(&region[..size]).unwrap().few().is_empty());
}
