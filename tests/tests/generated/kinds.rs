//! `schemas/kinds.km`: every kind of field.
use std::fmt::Debug;

use karmem::Bool;
use karmem_tests::kinds::*;

use crate::message::{access, build, hex, live};

const PLAIN: Plain = Plain::new(
    true,
    u64::MAX,
    0x0102,
    0.5,
    Weekday::Sunday,
    Tiny::new(9),
    [1.0, 2.0, 3.0, 4.0],
    [Weekday::Monday, Weekday(77), Weekday::Unknown],
    [Tiny::new(1), Tiny::new(2)],
    [0xEE; 64],
);

/// Expands `$each!` for every kind of scalar: the name of its field, of its setter, and a value that is not zero.
macro_rules! every_scalar {
    ($each:ident $object:ident) => {
        $each! { $object
            u8 set_u8 7,
            u16 set_u16 u16::MAX,
            u32 set_u32 u32::MAX,
            u64 set_u64 u64::MAX,
            i8 set_i8 i8::MIN,
            i16 set_i16 i16::MIN,
            i32 set_i32 i32::MIN,
            i64 set_i64 i64::MIN,
            f32 set_f32 0.5,
            f64 set_f64 -0.25,
            truth set_truth Bool::TRUE,
            raw set_raw 0xFF,
            unsigned8 set_unsigned8 Unsigned8::Max,
            unsigned16 set_unsigned16 Unsigned16::Max,
            unsigned32 set_unsigned32 Unsigned32::Max,
            unsigned64 set_unsigned64 Unsigned64::Max,
            signed8 set_signed8 Signed8::Min,
            signed16 set_signed16 Signed16::Min,
            signed32 set_signed32 Signed32::Min,
            signed64 set_signed64 Signed64::Min,
            day set_day Weekday::Friday,
        }
    };
}

/// Asserts that a value is what it was set to, which may be of another type: a bool is set as a byte.
#[track_caller]
fn assert_same<T: PartialEq + Debug>(found: T, expected: impl Into<T>) {
    assert_eq!(found, expected.into());
}

fn build_linked(mut linked: LinkedBuilder<'_>) {
    linked.set_weight(2.5).set_place(PLAIN);
    linked.set_label("a label").unwrap();
    linked.set_values(&[-1, 2]).unwrap();
    linked.init_detail().unwrap().set_text("détail").unwrap();
}

fn assert_linked(linked: LinkedRef<'_>) {
    assert_eq!((linked.weight(), linked.label()), (2.5, "a label"));
    assert_eq!(linked.values(), [-1, 2]);
    assert_eq!(linked.detail().text(), "détail");
    assert_eq!(linked.place(), &PLAIN);
}

#[test]
fn fields_of_every_kind() {
    macro_rules! set {
        ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( $object.$set($value.into()); )* };
    }
    macro_rules! read {
        ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( assert_same($object.$field(), $value); )* };
    }
    macro_rules! store {
        ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( $object.$field().store($value.into()).unwrap(); )* };
    }
    let mut words = build(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        every_scalar!(set root);
        root.set_tiny(Tiny::new(3)).set_plain(PLAIN);
        build_linked(root.init_linked());
        let mut outer = root.init_outer();
        build_linked(outer.init_two().get(1).unwrap());
        root.init_leaf().unwrap().set_day(Weekday::Tuesday);
        message.finish(root).unwrap()
    });
    let root = access::<Scalars>(&words).unwrap();
    every_scalar!(read root);
    assert_eq!((root.tiny(), root.plain()), (&Tiny::new(3), &PLAIN));
    assert_linked(root.linked());
    assert_linked(root.outer().two().get(1).unwrap());
    assert_eq!(root.outer().one().label(), "");
    assert_eq!(root.leaf().day(), Weekday::Tuesday);

    let before = words.clone();
    let root = live::<Scalars>(&mut words);
    every_scalar!(store root);
    assert_eq!(root.plain().load(), PLAIN);
    assert_eq!(
        root.outer().two().get(1).unwrap().values().unwrap().len(),
        2
    );
    assert_eq!(words, before, "the same values were stored");

    let mut empty = build(|message| message.finish(message.root::<Scalars>().unwrap()).unwrap());
    let root = live::<Scalars>(&mut empty);
    every_scalar!(store root);
    let root = access::<Scalars>(&empty).unwrap();
    every_scalar!(read root);
}

#[test]
fn arrays_of_every_kind() {
    macro_rules! set {
        ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( $object.$set([$value; 3]); )* };
    }
    macro_rules! read {
        ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( assert_eq!($object.$field(), &[$value; 3]); )* };
    }
    macro_rules! load {
        ($object:ident $($field:ident $set:ident $value:expr,)*) => { $(
            assert_eq!($object.$field().len(), 3);
            assert!($object.$field().iter().all(|element| element.load() == $value));
        )* };
    }
    let mut words = build(|message| {
        let mut root = message.root::<Arrays>().unwrap();
        every_scalar!(set root);
        root.set_plain([PLAIN; 3]).set_one([5]);
        root.init_linked().iter().for_each(build_linked);
        message.finish(root).unwrap()
    });
    let root = access::<Arrays>(&words).unwrap();
    every_scalar!(read root);
    assert_eq!((root.plain(), root.one()), (&[PLAIN; 3], &[5]));
    assert_eq!(root.linked().len(), 3);
    root.linked().iter().for_each(assert_linked);
    let root = live::<Arrays>(&mut words);
    every_scalar!(load root);
    assert_eq!(root.plain().get(2).unwrap().load(), PLAIN);
}

macro_rules! set_slices {
    ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( $object.$set(&[$value; 9]).unwrap(); )* };
}
macro_rules! read_slices {
    ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( assert_eq!($object.$field(), [$value; 9]); )* };
}
macro_rules! load_slices {
    ($object:ident $($field:ident $set:ident $value:expr,)*) => { $(
        let slice = $object.$field().unwrap();
        assert_eq!(slice.len(), 9);
        let mut buffer = [$value; 9];
        slice.get(8).unwrap().store(Default::default()).unwrap();
        slice.copy_to(&mut buffer).unwrap();
        assert_eq!(buffer[..8], [$value; 8]);
        assert_ne!(buffer[8], $value);
    )* };
}
macro_rules! refuse_slices {
    ($object:ident $($field:ident $set:ident $value:expr,)*) => { $( assert!($object.$set(&[$value; 10]).is_err()); )* };
}

/// Builds, reads and changes slices of every kind: those with a limit have the same fields as those without.
macro_rules! slices_of_every_kind {
    ($table:ident) => {{
        let mut words = build(|message| {
            let mut root = message.root::<$table>().unwrap();
            every_scalar!(set_slices root);
            root.set_text("nine byte").unwrap();
            root.init_plain(2).unwrap().fill(PLAIN);
            root.init_linked(2).unwrap().iter().for_each(build_linked);
            let mut outer = root.init_outer(2).unwrap();
            outer.iter().for_each(|mut outer| build_linked(outer.init_one()));
            message.finish(root).unwrap()
        });
        let root = access::<$table>(&words).unwrap();
        every_scalar!(read_slices root);
        assert_eq!(root.text(), "nine byte");
        assert_eq!(root.plain(), [PLAIN; 2]);
        root.linked().iter().for_each(assert_linked);
        root.outer().iter().for_each(|outer| assert_linked(outer.one()));
        let root = live::<$table>(&mut words);
        every_scalar!(load_slices root);
        assert_eq!(root.text().unwrap().copy_to(&mut [0; 9]), Ok("nine byte"));
        let outer = root.outer().unwrap().get(1).unwrap();
        assert_eq!(outer.one().values().unwrap().get(1).unwrap().load(), 2);
    }};
}

#[test]
fn slices_of_any_length() {
    slices_of_every_kind!(Slices);
}

#[test]
fn slices_with_a_limit() {
    slices_of_every_kind!(LimitedSlices);
    build(|message| {
        let mut root = message.root::<LimitedSlices>().unwrap();
        every_scalar!(refuse_slices root);
        assert!(root.set_text("ten bytes!").is_err());
        assert!(
            root.init_plain(10).is_err()
                && root.init_linked(10).is_err()
                && root.init_outer(10).is_err()
        );
        message.finish(root).unwrap()
    });
}

#[test]
fn a_tree_and_everything_else_under_one_root() {
    let words = build(|message| {
        let mut root = message.root::<Kinds>().unwrap();
        root.init_scalars().unwrap().set_u8(1);
        root.init_arrays().unwrap().set_one([2]);
        root.init_slices().unwrap().set_raw(&[3]).unwrap();
        root.init_limited().unwrap().set_raw(&[4]).unwrap();
        let mut tree = root.init_tree().unwrap();
        tree.set_name("root").unwrap();
        tree.init_left().unwrap().set_name("left").unwrap();
        let mut children = tree.init_children(3).unwrap();
        let mut last = children.get(2).unwrap();
        last.init_to()
            .unwrap()
            .init_leaf()
            .unwrap()
            .set_day(Weekday::Monday);
        let mut keywords = root.init_type().unwrap();
        keywords
            .set_type(5)
            .set_enum([6, 7])
            .set_http_port(8080)
            .set_größe(1.5);
        keywords.set_self("self").unwrap();
        keywords.set_match(&[8]).unwrap();
        message.finish(root).unwrap()
    });
    let root = access::<Kinds>(&words).unwrap();
    assert_eq!((root.scalars().u8(), root.arrays().one()), (1, &[2]));
    assert_eq!(
        (root.slices().raw(), root.limited().raw()),
        (&[3][..], &[4][..])
    );
    assert_eq!(
        (root.tree().name(), root.tree().left().name()),
        ("root", "left")
    );
    let children = root.tree().children();
    assert_eq!(children.len(), 3);
    assert_eq!(children.get(2).unwrap().to().leaf().day(), Weekday::Monday);
    assert_eq!(children.get(0).unwrap().to().leaf().day(), Weekday::Unknown);
    let keywords = root.r#type();
    assert_eq!(
        (keywords.r#type(), keywords.r#enum(), keywords.self_()),
        (5, &[6, 7], "self")
    );
    assert_eq!(
        (keywords.r#match(), keywords.http_port(), keywords.größe()),
        (&[8][..], 8080, 1.5)
    );
    let shown = format!("{root:?}");
    assert!(shown.starts_with("Kinds { scalars: Scalars { u8: 1,"));
    assert!(
        shown.contains("type: Type { type: 5, match: [8], self_: \"self\","),
        "{shown}"
    );
}

#[test]
fn a_tree_is_these_bytes() {
    let words = build(|message| {
        let mut tree = message.root::<Tree>().unwrap();
        tree.set_name("ab").unwrap();
        let mut children = tree.init_children(1).unwrap();
        children.get(0).unwrap().init_to().unwrap();
        message.finish(tree).unwrap()
    });
    let expected = "\
        24 00 00 00 00 00 00 00\n\
        48 00 00 00 02 00 00 00\n\
        00 00 00 00 00 00 00 00\n\
        50 00 00 00 01 00 00 00\n\
        00 00 00 00 00 00 00 00\n\
        61 62 00 00 00 00 00 00\n\
        58 00 00 00 00 00 00 00\n\
        24 00 00 00 00 00 00 00\n\
        00 00 00 00 00 00 00 00\n\
        00 00 00 00 00 00 00 00\n\
        00 00 00 00 00 00 00 00\n\
        00 00 00 00 00 00 00 00";
    assert_eq!(hex(&words[4..]), expected);
}
