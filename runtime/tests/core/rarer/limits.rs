//! Short messages that would take long, through each of the rarer references: deep, cyclic, overlapping, nearly 4 GiB long.
use karmem::error::{Invalid, Reason};
use karmem::{Error, Frozen, VerifyOptions};

use super::*;
use crate::sample::{ROOT, access, builder, get_u32, live, put_u32};

/// Builds what is below a thing.
type Below<'f> = &'f mut dyn FnMut(ThingBuilder<'_>);

/// A way from one thing to the next below it.
struct Way {
    name: &'static str,
    build: fn(&mut ThingBuilder<'_>, Below<'_>),
    /// Levels that one step takes: a slice of references is one as well.
    levels: u32,
    /// Where the reference to the thing below lies, for the thing at an offset.
    at: fn(&[Word], u32) -> u32,
}

const WAYS: [Way; 4] = [
    Way {
        name: "next",
        build: |thing, below| below(thing.init_next().unwrap()),
        levels: 1,
        at: |_, thing| thing + 112,
    },
    Way {
        name: "parent",
        build: |thing, below| below(thing.init_parent().unwrap()),
        levels: 1,
        at: |_, thing| thing + 116,
    },
    Way {
        name: "children",
        build: |thing, below| {
            let mut children = thing.init_children(1).unwrap();
            below(children.get(0).unwrap().init().unwrap());
        },
        levels: 2,
        at: |words, thing| get_u32(words, thing + 168),
    },
    Way {
        name: "corners",
        build: |thing, below| {
            let mut corners = thing.init_corners();
            below(corners.get(1).unwrap().init().unwrap());
        },
        levels: 1,
        at: |_, thing| thing + 208 + 4,
    },
];

/// A thing with so many below it, each below the one before.
fn chain(way: &Way, below: u32) -> Vec<Word> {
    fn build(mut thing: ThingBuilder<'_>, way: &Way, below: u32) {
        if below > 0 {
            (way.build)(&mut thing, &mut |thing| build(thing, way, below - 1));
        }
    }
    let mut words = vec![Word(0); 8 + 36 * (below as usize + 1)];
    let message = builder(&mut words);
    let mut root = message.root::<Thing>().unwrap();
    if below > 0 {
        (way.build)(&mut root, &mut |thing| build(thing, way, below - 1));
    }
    let size = message.finish(root).unwrap();
    words.truncate(size as usize / 8);
    words
}

fn verify(words: &[Word], max_depth: u32) -> Result<(), Invalid> {
    let options = VerifyOptions {
        max_depth,
        ..VerifyOptions::DEFAULT
    };
    match Frozen::new(bytemuck::cast_slice(words)).access::<Thing>(&options) {
        Ok(_) => Ok(()),
        Err(Error::Invalid(invalid)) => Err(invalid),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn each_way_is_as_deep_as_the_limit() {
    for way in &WAYS {
        for below in [0, 1, 31] {
            let words = chain(way, below);
            let depth = 1 + below * way.levels;
            assert_eq!(verify(&words, depth), Ok(()), "{}", way.name);
            let error = verify(&words, depth - 1).unwrap_err();
            let limit = depth - 1;
            assert_eq!(error.reason, Reason::TooDeep { limit }, "{}", way.name);
        }
    }
}

#[test]
fn a_bomb_on_each_way_is_defused() {
    for way in &WAYS {
        let mut words = chain(way, VerifyOptions::LARGEST_DEPTH + 1);
        for (max_depth, limit) in [(64, 64), (u32::MAX, VerifyOptions::LARGEST_DEPTH)] {
            let error = verify(&words, max_depth).unwrap_err();
            assert_eq!(error.reason, Reason::TooDeep { limit }, "{}", way.name);
        }
        assert!(format!("{:?}", live(&mut words).access::<Thing>().unwrap()).len() < 100_000);
    }
}

#[test]
fn a_circle_on_each_way_is_refused_and_shown_to_a_depth() {
    for way in &WAYS {
        let mut words = chain(way, 3);
        // The thing below the root leads to the root.
        let below = get_u32(&words, (way.at)(&words, ROOT));
        let at = (way.at)(&words, below);
        put_u32(&mut words, at, ROOT);
        let error = verify(&words, 64).unwrap_err();
        assert!(
            matches!(error.reason, Reason::Overlap { .. }),
            "{}: {error}",
            way.name
        );
        let thing = live(&mut words).access::<Thing>().unwrap();
        walk_live(thing, 9);
        assert!(format!("{thing:?}").contains(".."), "{}", way.name);
    }
}

/// Slices of a thing: where the word of each lies, and the bytes of an element.
const SLICES: [(&str, u32, u64); 11] = [
    ("title", 96, 1),
    ("trace", 104, 2),
    ("children", 168, 4),
    ("names", 176, 8),
    ("grid", 184, 8),
    ("deep", 192, 8),
    ("notes", 200, 24),
    ("rows", 240, 6),
    ("shapes", 248, 8),
    ("pairs", 256, 16),
    ("a line", 264, 8),
];

#[test]
fn lengths_of_nearly_4_gi_elements_are_refused_in_every_slice() {
    let whole = full();
    let size = size_of_val(&whole[..]) as u64;
    // Miri looks at some.
    let step = if cfg!(miri) { 3 } else { 1 };
    for (name, at, element) in SLICES {
        let lengths = [
            size / element,
            (1 << 29) - 1,
            1 << 29,
            1 << 31,
            u64::from(u32::MAX / 8),
            u64::from(u32::MAX) - 1,
            u64::from(u32::MAX),
        ];
        for len in lengths.into_iter().step_by(step) {
            let offsets = [8, 64, size as u32 - 8, 1 << 31, u32::MAX - 7];
            for offset in offsets.into_iter().step_by(step) {
                let mut words = whole.clone();
                put_u32(&mut words, ROOT + at, offset);
                put_u32(&mut words, ROOT + at + 4, len as u32);
                assert!(
                    access::<Thing>(&words).is_err(),
                    "{name}: {len} at {offset}"
                );
                let _ = live(&mut words)
                    .access::<Thing>()
                    .map(|thing| walk_live(thing, 2));
            }
        }
    }
}

#[test]
fn lengths_of_nearly_4_gi_values_are_refused_in_every_room() {
    for (name, at) in [("pockets", 80), ("label", 128), ("dice", 144), ("code", 72)] {
        for len in [7, 1 << 16, 1 << 31, u32::MAX] {
            let mut words = full();
            put_u32(&mut words, ROOT + at, len);
            assert!(access::<Thing>(&words).is_err(), "{name}: {len}");
            walk_live(live(&mut words).access::<Thing>().unwrap(), 2);
        }
    }
}

#[test]
fn elements_of_each_kind_that_share_what_they_refer_to_pay_for_it_each() {
    type Build = fn(&mut ThingBuilder<'_>);
    // Where the slice is, the halves of words in an element; a hundred elements, and what the first of them refers to.
    let shared: [(&str, u32, u32, Build); 5] = [
        ("children", 168, 1, |thing| {
            let mut children = thing.init_children(100).unwrap();
            children.get(0).unwrap().init().unwrap();
        }),
        ("grid", 184, 2, |thing| {
            let mut grid = thing.init_grid(100).unwrap();
            grid.get(0).unwrap().set(&[1; 99]).unwrap();
        }),
        ("deep", 192, 2, |thing| {
            let mut deep = thing.init_deep(100).unwrap();
            deep.get(0).unwrap().init(20).unwrap();
        }),
        ("shapes", 248, 2, |thing| {
            let mut shapes = thing.init_shapes(100).unwrap();
            shapes.get(0).unwrap().corner().unwrap();
        }),
        ("pairs", 256, 2, |thing| {
            let mut pairs = thing.init_pairs(100).unwrap();
            let mut pair = pairs.get(0).unwrap();
            for mut shape in pair.iter() {
                shape.circle().unwrap();
            }
        }),
    ];
    for (name, at, halves, build) in shared {
        let mut words = message(|message| {
            let mut thing = message.root::<Thing>().unwrap();
            build(&mut thing);
            message.finish(thing).unwrap()
        });
        access::<Thing>(&words).unwrap();
        let slice = get_u32(&words, ROOT + at);
        for element in 1..100 {
            for half in 0..halves {
                let value = get_u32(&words, slice + 4 * half);
                put_u32(&mut words, slice + 4 * (halves * element + half), value);
            }
        }
        let error = verify(&words, 64).unwrap_err();
        assert!(
            matches!(error.reason, Reason::Overlap { .. }),
            "{name}: {error}"
        );
    }
}
