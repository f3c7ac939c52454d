//! What cannot be written, and what is said about it.
use karmem::BuildError;

use crate::rarer::{Label, Shape, Thing};
use crate::sample::{builder, region};

/// What an object without bytes of its own is referred to by: four bytes each.
mod nothing {
    use karmem::table;

    pub static SCHEMA: karmem::Schema = karmem::Schema {
        name: "nothing",
        fingerprint: 1,
        structs: &[],
    };

    table! {
        pub struct Nothing: NothingRef, NothingMut, NothingLive, NothingBuilder {
            const ID = 1;
            const END = 8;
        }
    }

    table! {
        pub struct Nothings: NothingsRef, NothingsMut, NothingsLive, NothingsBuilder {
            const ID = 2;
            const END = 16;

            8 => all: (slice_of [karmem::Table<Nothing>]), init_all, all_mut;
        }
    }
}

#[track_caller]
fn assert_refused(thing: &Thing, path: &str, expected: BuildError) {
    let error = thing.to_bytes().unwrap_err();
    assert_eq!(
        (error.path.to_string().as_str(), error.reason),
        (path, expected)
    );
    assert_eq!(error.to_string(), format!("{path}: {expected}"));
    let mut region = region(4096);
    let message = builder(&mut region);
    let mut root = message.root::<Thing>().unwrap();
    assert_eq!(thing.write_in(&mut root), Err(expected));
}

#[test]
fn what_the_schema_does_not_allow_is_refused() {
    let thing = Thing::default;
    let long = |len, limit| BuildError::TooLong { len, limit };
    let code = Label {
        code: "four".into(),
        ..Label::default()
    };
    let labelled = Thing {
        notes: Some(vec![Label {
            shape: Shape::Label(Box::new(code)),
            ..Label::default()
        }]),
        ..thing()
    };
    let cases = [
        (
            Thing {
                title: Some("x".repeat(13)),
                ..thing()
            },
            "title",
            long(13, 12),
        ),
        (
            Thing {
                trace: Some(vec![0; 5]),
                ..thing()
            },
            "trace",
            long(5, 4),
        ),
        (
            Thing {
                label: "1234567".into(),
                ..thing()
            },
            "label",
            long(7, 6),
        ),
        (
            Thing {
                dice: vec![0; 3],
                ..thing()
            },
            "dice",
            long(3, 2),
        ),
        (
            Thing {
                names: vec![String::new(); 4],
                ..thing()
            },
            "names",
            long(4, 3),
        ),
        (
            Thing {
                notes: Some(vec![Label::default(); 3]),
                ..thing()
            },
            "notes",
            long(3, 2),
        ),
        (
            Thing {
                lines: [String::new(), "lines".into()],
                ..thing()
            },
            "lines[1]",
            long(5, 4),
        ),
        (
            Thing {
                shapes: vec![Shape::Unknown(9)],
                ..thing()
            },
            "shapes[0]",
            BuildError::UnknownMember { tag: 9 },
        ),
        (
            Thing {
                children: vec![thing(), labelled],
                ..thing()
            },
            "children[1].notes[0].shape(Label).code",
            long(4, 3),
        ),
        (
            Thing {
                pairs: vec![[Shape::None, Shape::Unknown(3)]],
                ..thing()
            },
            "pairs[0][1]",
            BuildError::UnknownMember { tag: 3 },
        ),
    ];
    for (thing, path, expected) in cases {
        assert_refused(&thing, path, expected);
    }
    assert_eq!(
        BuildError::UnknownMember { tag: 9 }.to_string(),
        "what a union with the tag 9 refers to is not known"
    );
}

#[test]
fn a_union_of_a_newer_schema_keeps_its_tag() {
    let mut words = crate::sample::message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing.init_shape().circle().unwrap();
        message.finish(thing).unwrap()
    });
    crate::sample::put_u32(&mut words, crate::sample::ROOT + 120, 77);
    let thing = crate::sample::access::<Thing>(&words).unwrap();
    assert_eq!(Thing::from(thing).shape, Shape::Unknown(77));
}

#[test]
fn what_has_no_room_in_the_region_is_refused() {
    let thing = super::full();
    let mut region = region(64);
    let message = builder(&mut region);
    let mut root = message.root::<Thing>().unwrap();
    assert!(matches!(
        thing.write_in(&mut root),
        Err(BuildError::OutOfSpace { .. })
    ));
}

#[test]
fn what_has_no_room_in_any_message_is_refused() {
    let mut nothings = nothing::Nothings::default();
    // They take no memory in Rust, and more than 4 GiB in a message.
    assert_eq!(size_of::<nothing::Nothing>(), 0);
    // SAFETY: a struct without fields, of which there is room for as many as a number can count.
    unsafe { nothings.all.set_len(1 << 31) };
    assert_eq!(
        nothings.to_bytes().map_err(|error| error.reason).err(),
        Some(BuildError::OutOfSpace {
            needed: (8 << 30) + 48,
            left: u32::MAX - 7,
        })
    );
    // Dropping so many takes a while.
    core::mem::forget(nothings);
}
