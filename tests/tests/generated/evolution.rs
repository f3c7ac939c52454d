//! `schemas/evolution_old.km` and `schemas/evolution_new.km`: what readers of each see of what writers of each have written.
//!
//! A row is a field and what is seen in it, frozen, live and owned. A new kind of field is a field of the new schema, a line in
//! what the new writer writes, and a row for each of its two readers.
use core::fmt;

use karmem::live::LiveDebug;
use karmem::{MutError, ReadOwned as _};
use karmem_tests::{evolution_new as new, evolution_old as old};

use crate::message::{access, build, change, live};

fn by_old_writer() -> Vec<u64> {
    build(|message| {
        let mut world = message.root::<old::World>().unwrap();
        world.set_number(1).set_color(old::Color::Red);
        world.set_colors(&[old::Color::Red]).unwrap();
        let mut corner = world.init_shape().point().unwrap();
        corner.set(old::Point::new(1.0, 2.0));
        let mut shapes = world.init_shapes(2).unwrap();
        let mut detail = shapes.get(1).unwrap().detail().unwrap();
        detail.set_level(2);
        let mut items = world.init_items(1).unwrap();
        items.get(0).unwrap().init().unwrap().set_level(3);
        let mut fading = world.init_fading().unwrap();
        fading.set_kept(4).set_gone("gone").unwrap().set_number(5);
        message.finish(world).unwrap()
    })
}

fn by_new_writer() -> Vec<u64> {
    build(|message| {
        let mut world = message.root::<new::World>().unwrap();
        world.set_number(10).set_color(new::Color::Green);
        let colors = [new::Color::Green, new::Color::Black];
        world.set_colors(&colors).unwrap();
        world
            .init_shape()
            .label()
            .unwrap()
            .set_text("shape")
            .unwrap();
        let mut shapes = world.init_shapes(2).unwrap();
        shapes.get(0).unwrap().label().unwrap();
        let mut detail = shapes.get(1).unwrap().detail().unwrap();
        detail.set_level(20).set_name("new").unwrap().set_price(21);
        let mut items = world.init_items(1).unwrap();
        let mut item = items.get(0).unwrap().init().unwrap();
        item.set_level(30).set_name("item").unwrap();
        world.init_fading().unwrap().set_kept(40);
        let point = new::Point::new(5.0, 6.0);
        world.set_value(-1).set_default(-2).set_flag(false);
        world.set_chosen(new::Color::Red).set_maybe(0);
        world.set_maybe_point(point).set_place(point);
        world.init_maybe_label().set_text("perhaps").unwrap();
        world.set_text("text").unwrap().set_maybe_text("").unwrap();
        world.set_bytes(&[7, 8]).unwrap();
        world.set_points(&[point]).unwrap();
        world.set_maybe_points(&[]).unwrap();
        world.init_detail().unwrap().set_level(9);
        world.init_maybe_detail().unwrap();
        world
            .init_label()
            .set_text("label")
            .unwrap()
            .set_point(point);
        let mut labels = world.init_labels();
        labels.get(1).unwrap().set_text("second").unwrap();
        world
            .set_array([1.0, 2.0, 3.0])
            .set_matrix([[1, 2], [3, 4]]);
        world.init_union().point().unwrap().set(point);
        let mut names = world.init_names(2).unwrap();
        names.get(1).unwrap().set("name").unwrap();
        let mut details = world.init_details(2).unwrap();
        details.get(1).unwrap().init().unwrap().set_price(11);
        world
            .set_room(&[12, 13])
            .unwrap()
            .set_room_text("room")
            .unwrap();
        message.finish(world).unwrap()
    })
}

/// A live value as it is at this moment.
fn shown(value: impl LiveDebug) -> String {
    format!("{:?}", fmt::from_fn(|f| karmem::live::debug(&value, f)))
}

/// Asserts what each field of a message is, as the reader of one module sees it.
macro_rules! assert_sees {
    ($words:expr, $module:ident, $($field:ident: $expected:literal)*) => {
        let mut words = $words;
        let world = access::<$module::World>(&words).unwrap();
        // Absent tables are absent where they lie, and owned ones of defaults.
        let absent = format!("{:?}", $module::Detail::default());
        let owned = world.read();
        $(
            let name = stringify!($field);
            assert_eq!(format!("{:?}", world.$field()), $expected, "{name}, frozen");
            let expected = $expected.replace("absent", &absent);
            assert_eq!(format!("{:?}", owned.$field), expected, "{name}, owned");
        )*
        let rows = [$(stringify!($field)),*];
        let pretty = format!("{world:#?}");
        let fields = pretty.lines().filter_map(|line| line.strip_prefix("    "));
        let fields = fields.filter(|line| line.starts_with(char::is_alphabetic));
        let names: Vec<&str> = fields.filter_map(|line| line.split(':').next()).collect();
        assert_eq!(names, rows, "each field has a row");
        let world = live::<$module::World>(&mut words);
        $(assert_eq!(shown(world.$field()), $expected, "{}, live", stringify!($field));)*
    };
}

#[test]
fn an_old_reader_of_an_old_writer() {
    assert_sees! { by_old_writer(), old,
        number: "1"
        color: "Red"
        colors: "[Red]"
        shape: "Point(Point { x: 1.0, y: 2.0 })"
        shapes: "[None, Detail(Detail { level: 2 })]"
        items: "[Detail { level: 3 }]"
        fading: r#"Fading { kept: 4, gone: "gone", number: 5 }"#
    }
}

#[test]
fn an_old_reader_of_a_new_writer() {
    assert_sees! { by_new_writer(), old,
        number: "10"
        color: "Color(2)"
        colors: "[Color(2), Black]"
        shape: "Unknown(3)"
        shapes: "[Unknown(3), Detail(Detail { level: 20 })]"
        items: "[Detail { level: 30 }]"
        fading: r#"Fading { kept: 40, gone: "", number: 9 }"#
    }
}

#[test]
fn a_new_reader_of_an_old_writer() {
    assert_sees! { by_old_writer(), new,
        number: "1"
        color: "Red"
        colors: "[Red]"
        shape: "Point(Point { x: 1.0, y: 2.0 })"
        shapes: r#"[None, Detail(Detail { level: 2, name: "", price: 5 })]"#
        items: r#"[Detail { level: 3, name: "", price: 5 }]"#
        fading: "Fading { kept: 4 }"
        value: "0"
        default: "100"
        flag: "true"
        chosen: "Green"
        maybe: "None"
        maybe_point: "None"
        maybe_label: "None"
        text: r#""""#
        maybe_text: "None"
        bytes: "[]"
        points: "[]"
        maybe_points: "None"
        detail: "absent"
        maybe_detail: "None"
        place: "Point { x: 0.0, y: 0.0 }"
        label: r#"Label { text: "", point: Point { x: 0.0, y: 0.0 } }"#
        labels: r#"[Label { text: "", point: Point { x: 0.0, y: 0.0 } }, Label { text: "", point: Point { x: 0.0, y: 0.0 } }]"#
        array: "[0.0, 0.0, 0.0]"
        matrix: "[[0, 0], [0, 0]]"
        union: "None"
        names: "[]"
        details: "[]"
        room: "[]"
        room_text: r#""""#
    }
}

#[test]
fn a_new_reader_of_a_new_writer() {
    assert_sees! { by_new_writer(), new,
        number: "10"
        color: "Green"
        colors: "[Green, Black]"
        shape: r#"Label(Label { text: "shape", point: Point { x: 0.0, y: 0.0 } })"#
        shapes: r#"[Label(Label { text: "", point: Point { x: 0.0, y: 0.0 } }), Detail(Detail { level: 20, name: "new", price: 21 })]"#
        items: r#"[Detail { level: 30, name: "item", price: 5 }]"#
        fading: "Fading { kept: 40 }"
        value: "-1"
        default: "-2"
        flag: "false"
        chosen: "Red"
        maybe: "Some(0)"
        maybe_point: "Some(Point { x: 5.0, y: 6.0 })"
        maybe_label: r#"Some(Label { text: "perhaps", point: Point { x: 0.0, y: 0.0 } })"#
        text: r#""text""#
        maybe_text: r#"Some("")"#
        bytes: "[7, 8]"
        points: "[Point { x: 5.0, y: 6.0 }]"
        maybe_points: "Some([])"
        detail: r#"Detail { level: 9, name: "", price: 5 }"#
        maybe_detail: r#"Some(Detail { level: 0, name: "", price: 5 })"#
        place: "Point { x: 5.0, y: 6.0 }"
        label: r#"Label { text: "label", point: Point { x: 5.0, y: 6.0 } }"#
        labels: r#"[Label { text: "", point: Point { x: 0.0, y: 0.0 } }, Label { text: "second", point: Point { x: 0.0, y: 0.0 } }]"#
        array: "[1.0, 2.0, 3.0]"
        matrix: "[[1, 2], [3, 4]]"
        union: "Point(Point { x: 5.0, y: 6.0 })"
        names: r#"["", "name"]"#
        details: r#"[absent, Detail { level: 0, name: "", price: 11 }]"#
        room: "[12, 13]"
        room_text: r#""room""#
    }
}

#[test]
fn what_the_other_did_not_write_is_not_changed_in_place() {
    let mut words = by_old_writer();
    let mut world = change::<new::World>(&mut words);
    world.set_number(100).unwrap();
    world
        .items_mut()
        .get_mut(0)
        .unwrap()
        .unwrap()
        .set_level(99)
        .unwrap();
    let absent = |field| Err(MutError::Absent { field });
    assert_eq!(world.set_value(1), absent("value"));
    assert_eq!(world.set_maybe(1), absent("maybe"));
    assert_eq!(world.set_room_text("no"), absent("room_text"));
    assert!(world.place_mut().is_none() && world.detail_mut().is_none());
    assert!(world.points_mut().is_empty() && world.labels_mut().is_empty());
    assert!(matches!(world.union_mut(), new::ShapeMut::None));
    let world = access::<old::World>(&words).unwrap();
    assert_eq!(
        (world.number(), world.items().get(0).unwrap().level()),
        (100, 99)
    );
}

#[test]
fn an_old_reader_that_changes_a_message_leaves_what_it_does_not_know() {
    let mut words = by_new_writer();
    let before = format!("{:?}", access::<new::World>(&words).unwrap());
    let mut world = change::<old::World>(&mut words);
    world.set_color(old::Color::Black).unwrap();
    world
        .items_mut()
        .get_mut(0)
        .unwrap()
        .unwrap()
        .set_level(31)
        .unwrap();
    assert!(matches!(world.shape_mut(), old::ShapeMut::Unknown(3)));
    assert_eq!(
        world.fading_mut().unwrap().set_number(1),
        Err(MutError::Absent { field: "number" })
    );
    let after = format!("{:?}", access::<new::World>(&words).unwrap());
    let expected = before
        .replace("color: Green", "color: Black")
        .replace("level: 30", "level: 31");
    assert_eq!(after, expected);
}
