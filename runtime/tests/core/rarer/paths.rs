//! What the verifier refuses is named, whatever leads to it.
use karmem::Error;

use super::{Thing, full};
use crate::sample::{ROOT, Word, access, get_u32, put_u32};

/// Each way to a value, where the value lies, what it is replaced by, and what is said about that.
const CASES: &[(&str, Place, u32, &str)] = &[
    ("title", &[96], 1 << 30, "0 bytes at 1073741824 do not lie"),
    ("trace", &[104], 3, "offset 3 is not a multiple of 2"),
    ("next", &[112, 0], 7, "a table of 7 bytes is smaller"),
    ("next.rows", &[112, 244], 1, "1 elements at no offset"),
    (
        "parent.label",
        &[116, 128],
        7,
        "7 elements, or bytes of text, where the schema allows 6",
    ),
    (
        "label",
        &[128],
        7,
        "7 elements, or bytes of text, where the schema allows 6",
    ),
    ("label", &[132], 0xFF, "not UTF-8 from its byte 0 on"),
    (
        "dice",
        &[144],
        3,
        "3 elements, or bytes of text, where the schema allows 2",
    ),
    (
        "tag.text",
        &[60],
        17,
        "17 elements, or bytes of text, where the schema allows 16",
    ),
    (
        "tag.shape(Circle)",
        &[68],
        33,
        "offset 33 is not a multiple of 8",
    ),
    (
        "tag.code",
        &[72],
        4,
        "4 elements, or bytes of text, where the schema allows 3",
    ),
    (
        "pockets",
        &[80],
        4,
        "4 elements, or bytes of text, where the schema allows 3",
    ),
    (
        "shape",
        &[124],
        0,
        "a union with the tag 2 whose member lies nowhere",
    ),
    (
        "shape(Corner)",
        &[124],
        4,
        "offset 4 is not a multiple of 8",
    ),
    (
        "children[2]",
        &[168, 8],
        9,
        "offset 9 is not a multiple of 8",
    ),
    (
        "children[0].names",
        &[168, 0, 180],
        4,
        "4 elements, or bytes of text, where the schema allows 3",
    ),
    (
        "names[2]",
        &[176, 20],
        9,
        "9 elements, or bytes of text, where the schema allows 8",
    ),
    ("grid[1]", &[184, 8], 0, "9 elements at no offset"),
    ("deep[1]", &[192, 8], 0, "3 elements at no offset"),
    (
        "deep[1][2]",
        &[192, 8, 16],
        u32::MAX,
        "4 bytes at 4294967295 do not lie",
    ),
    (
        "notes",
        &[204],
        3,
        "3 elements, or bytes of text, where the schema allows 2",
    ),
    (
        "notes[1].text",
        &[200, 28],
        17,
        "17 elements, or bytes of text, where the schema allows 16",
    ),
    ("corners[1]", &[212, 0], 0, "a table of 0 bytes is smaller"),
    (
        "shapes[2](Label).text",
        &[248, 20, 4],
        99,
        "99 elements, or bytes of text, where the schema allows 16",
    ),
    (
        "shapes[2](Label).shape(Corner)",
        &[248, 20, 12],
        2,
        "offset 2 is not",
    ),
    (
        "pairs[1][0](Circle)",
        &[256, 20],
        2,
        "offset 2 is not a multiple of 8",
    ),
    (
        "lines[1]",
        &[276],
        5,
        "5 elements, or bytes of text, where the schema allows 4",
    ),
];

/// Where in the object before a number lies: the last is that of the value, all others are references to the next object.
type Place = &'static [u32];

fn find(words: &[Word], place: Place) -> u32 {
    let (last, references) = place.split_last().unwrap();
    let object = references
        .iter()
        .fold(ROOT, |object, at| get_u32(words, object + at));
    object + last
}

#[test]
fn the_way_to_what_is_wrong_is_named() {
    let whole = full();
    for &(path, place, value, text) in CASES {
        let mut words = whole.clone();
        put_u32(&mut words, find(&whole, place), value);
        let error = access::<Thing>(&words).expect_err(path);
        assert!(matches!(error, Error::Invalid(_)), "{path}: {error:?}");
        let error = error.to_string();
        let (way, said) = error.split_once(" at byte ").unwrap();
        assert_eq!(way, path, "{error}");
        let (_, said) = said.split_once(": ").unwrap();
        assert!(said.starts_with(text), "{path}: {said}");
    }
}
