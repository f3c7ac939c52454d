//! What old and new readers see of old and new writers, for each of the rarer kinds of fields: the old schema has none of them.
use core::fmt;

use karmem::ReadOwned as _;
use karmem::live::LiveDebug;

use super::*;
use crate::sample::{access, live};

fn by_old_writer() -> Vec<Word> {
    message(|message| {
        let mut thing = message.root::<old::Thing>().unwrap();
        thing.set_mana(3);
        message.finish(thing).unwrap()
    })
}

/// A live value as it is at this moment.
fn shown(value: impl LiveDebug) -> String {
    format!("{:?}", fmt::from_fn(|f| karmem::live::debug(&value, f)))
}

/// Asserts what each field of a message is: frozen and live, and owned where that is shown in another way.
macro_rules! assert_sees {
    ($words:expr, $thing:ty, $($field:ident: $expected:literal $(, owned $owned:literal)?)*) => {
        let mut words = $words;
        let thing = access::<$thing>(&words).unwrap();
        let names: Vec<&str> = karmem::flat::layout_of::<$thing>().fields.iter().map(|field| field.name).collect();
        assert_eq!([$(stringify!($field)),*][..], names, "each field has a row");
        let owned = thing.read();
        $(
            let name = stringify!($field);
            assert_eq!(format!("{:?}", thing.$field()), $expected, "{name}, frozen");
            let expected = [$expected $(, $owned)?];
            assert_eq!(Some(&*format!("{:?}", owned.$field)), expected.last().copied(), "{name}, owned");
        )*
        let again = owned.to_bytes().unwrap();
        assert_eq!(karmem::Frozen::new(&again).access::<$thing>(&karmem::VerifyOptions::DEFAULT).unwrap().read(), owned);
        let thing = live(&mut words).access::<$thing>().unwrap();
        $(assert_eq!(shown(thing.$field()), $expected, "{}, live", stringify!($field));)*
    };
}

#[test]
fn an_old_reader_of_an_old_writer() {
    assert_sees! { by_old_writer(), old::Thing, mana: "3" }
}

#[test]
fn an_old_reader_of_a_new_writer() {
    assert_sees! { full(), old::Thing, mana: "-7" }
}

#[test]
fn a_new_reader_of_an_old_writer() {
    assert_sees! { by_old_writer(), Thing,
        mana: "3"
        team: "Orcs"
        is_alive: "true"
        speed: "-1.5"
        level: "None"
        is_boss: "None"
        home: "None"
        bounds: "None"
        tag: "None"
        pockets: "None"
        title: "None"
        trace: "None"
        next: "None"
        parent: "absent", owned "None"
        shape: "None"
        label: r#""""#
        dice: "[]"
        children: "[]"
        names: "[]"
        grid: "[]"
        deep: "[]"
        notes: "None"
        corners: "[None, None, None]"
        matrix: "[[0.0, 0.0], [0.0, 0.0]]"
        rows: "[]"
        shapes: "[]"
        pairs: "[]"
        lines: r#"["", ""]"#
    }
}

/// A message in which each field, but those that refer to other things, has something that no default is.
fn by_new_writer() -> Vec<Word> {
    message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing.set_mana(-7).set_team(Team(9)).set_is_alive(false);
        thing.set_speed(2.5).set_level(0).set_is_boss(true);
        thing
            .set_home(Vec3::new(1.0, 2.0, 3.0))
            .set_bounds([0.5; 4]);
        let mut tag = thing.init_tag();
        tag.set_text("tag").unwrap().set_code("é!").unwrap();
        tag.init_shape().circle().unwrap().set_color(5);
        thing.init_pockets().set(&[11, 12]).unwrap();
        thing.set_title("").unwrap().set_trace(&[1, 2]).unwrap();
        thing
            .init_shape()
            .corner()
            .unwrap()
            .set(Vec3::new(4.0, 5.0, 6.0));
        thing
            .set_label("ab")
            .unwrap()
            .set_dice(&[u64::MAX])
            .unwrap();
        thing
            .init_names(2)
            .unwrap()
            .get(1)
            .unwrap()
            .set("one")
            .unwrap();
        thing
            .init_grid(2)
            .unwrap()
            .get(0)
            .unwrap()
            .set(&[1, 2])
            .unwrap();
        let mut deep = thing.init_deep(2).unwrap();
        let mut words = deep.get(1).unwrap();
        words.init(2).unwrap().get(0).unwrap().set("deep").unwrap();
        thing
            .init_notes(1)
            .unwrap()
            .get(0)
            .unwrap()
            .set_text("note")
            .unwrap();
        thing.set_matrix([[1.0, 2.0], [3.0, 4.0]]);
        thing.set_rows(&[[1, 2, 3], [4, 5, 6]]).unwrap();
        let mut shapes = thing.init_shapes(2).unwrap();
        shapes
            .get(1)
            .unwrap()
            .label()
            .unwrap()
            .set_text("member")
            .unwrap();
        let mut pairs = thing.init_pairs(1).unwrap();
        pairs.get(0).unwrap().get(1).unwrap().circle().unwrap();
        thing.init_lines().get(0).unwrap().set("line").unwrap();
        message.finish(thing).unwrap()
    })
}

#[test]
fn a_new_reader_of_a_new_writer() {
    assert_sees! { by_new_writer(), Thing,
        mana: "-7"
        team: "Team(9)"
        is_alive: "false"
        speed: "2.5"
        level: "Some(0)"
        is_boss: "Some(true)"
        home: "Some(Vec3 { x: 1.0, y: 2.0, z: 3.0 })"
        bounds: "Some([0.5, 0.5, 0.5, 0.5])"
        tag: r#"Some(Label { text: "tag", shape: Circle(Circle { radius: 1.0, color: 5 }), code: "é!" })"#
        pockets: "Some([11, 12])"
        title: r#"Some("")"#
        trace: "Some([1, 2])"
        next: "None"
        parent: "absent", owned "None"
        shape: "Corner(Vec3 { x: 4.0, y: 5.0, z: 6.0 })"
        label: r#""ab""#
        dice: "[18446744073709551615]"
        children: "[]"
        names: r#"["", "one"]"#
        grid: "[[1, 2], []]"
        deep: r#"[[], [Some("deep"), None]]"#
        notes: r#"Some([Label { text: "note", shape: None, code: "" }])"#
        corners: "[None, None, None]"
        matrix: "[[1.0, 2.0], [3.0, 4.0]]"
        rows: "[[1, 2, 3], [4, 5, 6]]"
        shapes: r#"[None, Label(Label { text: "member", shape: None, code: "" })]"#
        pairs: "[[None, Circle(Circle { radius: 1.0, color: 0 })]]"
        lines: r#"["line", ""]"#
    }
}

#[test]
fn things_that_refer_to_things_see_those_of_other_writers_as_well() {
    // The thing itself is of the new writer; what it refers to ends where those of the old writer do.
    let mut words = message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing.init_next().unwrap().set_mana(1);
        thing.init_parent().unwrap().set_mana(2);
        let mut children = thing.init_children(1).unwrap();
        children.get(0).unwrap().init().unwrap().set_mana(3);
        let mut corners = thing.init_corners();
        corners.get(2).unwrap().init().unwrap().set_mana(4);
        message.finish(thing).unwrap()
    });
    let root = crate::sample::ROOT;
    let get = crate::sample::get_u32;
    let children = get(&words, root + 168);
    for at in [root + 112, root + 116, children, root + 208 + 8] {
        let below = get(&words, at);
        crate::sample::put_u32(&mut words, below, 10);
    }
    let thing = access::<Thing>(&words).unwrap();
    let corner = thing.corners().get(2).unwrap().unwrap();
    let below = [
        thing.next().unwrap(),
        thing.parent(),
        thing.children().get(0).unwrap(),
        corner,
    ];
    for (thing, mana) in below.into_iter().zip([1, 2, 3, 4]) {
        assert_eq!(
            (thing.mana(), thing.team(), thing.speed()),
            (mana, Team::Orcs, -1.5)
        );
        assert!(thing.level().is_none() && thing.children().is_empty() && thing.lines().len() == 2);
    }
    let thing = live(&mut words).access::<Thing>().unwrap();
    let corner = thing.corners().get(2).unwrap().unwrap().unwrap();
    let next = thing.next().unwrap().unwrap();
    for (thing, mana) in [(next, 1), (thing.parent().unwrap(), 2), (corner, 4)] {
        assert_eq!((thing.mana().load(), thing.speed().load()), (mana, -1.5));
        assert!(thing.level().is_none() && thing.title().unwrap().is_none());
    }
}

#[test]
fn slices_that_the_writer_did_not_know_are_not_there() {
    let there = |words: &mut [Word]| {
        let thing = live(words).access::<Thing>().unwrap();
        let stored = thing.set_dice(&[]).is_ok();
        assert_eq!(thing.dice().unwrap().copy_from(&[]).is_ok(), stored);
        [
            thing.label().unwrap().is_present(),
            thing.dice().unwrap().is_present(),
            thing.children().unwrap().is_present(),
            thing.names().unwrap().is_present(),
            thing.rows().unwrap().is_present(),
            thing.corners().is_present(),
            thing.matrix().is_present(),
        ]
    };
    assert_eq!(there(&mut by_old_writer()), [false; 7]);
    let mut empty = message(|message| {
        let thing = message.root::<Thing>().unwrap();
        message.finish(thing).unwrap()
    });
    assert_eq!(there(&mut empty), [true; 7], "empty, but there");
    // A slice without elements may lie somewhere.
    crate::sample::put_u32(&mut empty, crate::sample::ROOT + 240, 64);
    assert_eq!(there(&mut empty), [true; 7]);
}
