//! Too little room for what is built in one of the rarer fields: an error, and every byte as it was before.
use core::ptr::NonNull;

use karmem::{BuildError, MessageBuilder};

use super::*;
use crate::sample::{access, region};

/// What is built in a thing, by name. Each takes more room than a root has.
type Step = fn(&mut ThingBuilder<'_>) -> Result<(), BuildError>;

const STEPS: [(&str, Step); 21] = [
    ("title", |thing| thing.set_title("title").map(drop)),
    ("an empty title", |thing| {
        thing.set_title("0123456789ab")?.set_title("").map(drop)
    }),
    ("trace", |thing| thing.set_trace(&[1, 2, 3]).map(drop)),
    ("trace in place", |thing| {
        thing.init_trace(4).map(|trace| trace.fill(9))
    }),
    ("next", |thing| thing.init_next().map(drop)),
    ("parent", |thing| thing.init_parent().map(drop)),
    ("a table in a union", |thing| {
        thing.init_shape().circle().map(drop)
    }),
    ("a value in a union", |thing| {
        thing.init_shape().corner().map(drop)
    }),
    ("a struct in a union", |thing| {
        thing.init_shape().label()?.set_text("label").map(drop)
    }),
    ("children", |thing| thing.init_children(3).map(drop)),
    ("a child", |thing| {
        let mut children = thing.init_children(1)?;
        children.get(0).unwrap().init().map(drop)
    }),
    ("names", |thing| {
        let mut names = thing.init_names(2)?;
        names.get(1).unwrap().set("name")
    }),
    ("grid", |thing| {
        let mut grid = thing.init_grid(2)?;
        grid.get(0).unwrap().set(&[1, 2, 3])
    }),
    ("a row in place", |thing| {
        let mut grid = thing.init_grid(1)?;
        grid.get(0).unwrap().init(99).map(|row| row.fill(1))
    }),
    ("deep", |thing| {
        let mut deep = thing.init_deep(1)?;
        let mut words = deep.get(0).unwrap();
        words.init(2)?.get(1).unwrap().set("deep")
    }),
    ("notes", |thing| {
        let mut notes = thing.init_notes(2)?;
        notes.get(1).unwrap().set_text("note").map(drop)
    }),
    ("an optional table in an array", |thing| {
        thing.init_corners().get(2).unwrap().init().map(drop)
    }),
    ("rows", |thing| thing.set_rows(&[[1, 2, 3]; 3]).map(drop)),
    ("shapes", |thing| {
        let mut shapes = thing.init_shapes(2)?;
        shapes.get(1).unwrap().label().map(drop)
    }),
    ("pairs", |thing| {
        let mut pairs = thing.init_pairs(2)?;
        let mut pair = pairs.get(1).unwrap();
        pair.get(0).unwrap().circle().map(drop)
    }),
    ("lines", |thing| {
        thing.init_lines().get(1).unwrap().set("line")
    }),
];

/// Builds a root, and fills what is left of the region but for `left` bytes with text.
fn fill<'b>(message: &'b MessageBuilder<'_>, left: u32) -> ThingBuilder<'b> {
    let thing = message.root::<Thing>().unwrap();
    let mut filler = message.root::<crate::schema::Scalars>().unwrap();
    let len = message.space_left() - left;
    filler.set_bytes(&vec![0x55; len as usize]).unwrap();
    assert_eq!(message.space_left(), left);
    thing
}

#[test]
fn what_has_no_room_changes_no_byte() {
    // What is left changes word by word, but where instructions are interpreted, in fewer steps.
    let every = if cfg!(miri) { 168 } else { 8 };
    for (name, step) in STEPS {
        let mut refused = 0;
        for left in (0..512).step_by(every) {
            let mut words = region(200);
            let (start, size) = (NonNull::from(&mut words[..]).cast::<u8>(), 1600);
            // SAFETY: the words are reached through this pointer only, and live longer.
            let message = unsafe { MessageBuilder::from_raw_parts(start, size) }.unwrap();
            let mut thing = fill(&message, left);
            // SAFETY: as above: the builder has pointers, and no references.
            let bytes = || unsafe { core::slice::from_raw_parts(start.as_ptr(), size) }.to_vec();
            let (used, before) = (message.size(), bytes());
            match step(&mut thing) {
                // Some of it may have had room: the rest is refused where only that is missing.
                Ok(()) => {}
                Err(BuildError::OutOfSpace { needed, left }) => {
                    refused += 1;
                    assert!(needed > u64::from(left), "{name}");
                    assert_eq!(left, message.space_left(), "{name}");
                    if message.size() == used {
                        assert!(bytes() == before, "{name}");
                    }
                }
                Err(error) => panic!("{name}: {error}"),
            }
            let used = message.finish(thing).unwrap();
            assert!(used as usize <= size);
            let thing = access::<Thing>(&words).unwrap();
            walk(thing, 3, &mut Vec::new());
        }
        assert!(refused > 0, "{name} takes room");
    }
}

#[cfg(feature = "alloc")]
#[test]
fn an_object_that_does_not_fit_leaves_a_message_that_is_valid() {
    let full = crate::owned::full();
    let needed = full.to_bytes().unwrap().len();
    let step = if cfg!(miri) { 31 } else { 1 };
    for words in (40..needed / 8).step_by(step) {
        let mut region = region(words);
        let message = crate::sample::builder(&mut region);
        let mut root = message.root::<Thing>().unwrap();
        let error = full.write_in(&mut root).unwrap_err();
        assert!(matches!(error, BuildError::OutOfSpace { .. }), "{error}");
        message.finish(root).unwrap();
        let thing = access::<Thing>(&region).unwrap();
        assert_eq!(thing.mana(), -7, "what came before stays");
        walk(thing, 3, &mut Vec::new());
    }
    let mut region = region(needed / 8);
    let message = crate::sample::builder(&mut region);
    let mut root = message.root::<Thing>().unwrap();
    full.write_in(&mut root).unwrap();
    assert_eq!(message.finish(root).unwrap() as usize, needed);
}

#[test]
fn what_has_no_room_is_told_without_its_builder() {
    let mut region = [Word(0); 5];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region)).unwrap();
    let error = message.root::<Thing>().unwrap_err();
    assert!(matches!(error, BuildError::OutOfSpace { .. }));
    let mut region = vec![Word(0); 64];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region)).unwrap();
    let mut thing = message.root::<Thing>().unwrap();
    let error = thing.set_title("longer than 12").unwrap_err();
    assert_eq!(error, BuildError::TooLong { len: 14, limit: 12 });
    let shape = thing.init_shape();
    assert_eq!(format!("{thing:?} {shape:?}"), "ThingBuilder ShapeBuilder");
}
