//! Any tree and any thing is written and read as it was.
use proptest::prelude::*;

use super::assert_round_trip;
use crate::rarer::{Circle, Label, Shape, Team, Thing, Vec3};
use crate::schema::{Branch, Tree};

fn text(max: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..=max / 4).prop_map(|chars| chars.into_iter().collect())
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = (any::<u32>(), text(40)).prop_map(|(value, name)| Tree {
        value,
        name,
        ..Tree::default()
    });
    leaf.prop_recursive(6, 60, 5, |inner| {
        let boxed = || prop::option::of(inner.clone().prop_map(Box::new));
        let branch = inner.clone().prop_map(|to| Branch { to });
        let children = prop::collection::vec(branch, 0..4);
        (any::<u32>(), boxed(), boxed(), children, text(40)).prop_map(
            |(value, left, right, children, name)| Tree {
                value,
                left,
                right,
                children,
                name,
            },
        )
    })
}

fn point() -> impl Strategy<Value = Vec3> {
    [-9.0_f32..9.0, -9.0_f32..9.0, -9.0_f32..9.0].prop_map(|[x, y, z]| Vec3::new(x, y, z))
}

fn shape() -> impl Strategy<Value = Shape> {
    let circle = (-9.0_f32..9.0, any::<u32>())
        .prop_map(|(radius, color)| Shape::Circle(Circle { radius, color }));
    let leaf = prop_oneof![Just(Shape::None), circle, point().prop_map(Shape::Corner)];
    leaf.prop_recursive(3, 9, 1, |inner| {
        label(inner.boxed()).prop_map(|label| Shape::Label(Box::new(label)))
    })
}

fn label(shape: BoxedStrategy<Shape>) -> impl Strategy<Value = Label> {
    (text(16), shape, "[a-z]{0,3}").prop_map(|(text, shape, code)| Label { text, shape, code })
}

fn thing() -> impl Strategy<Value = Thing> {
    use prop::collection::vec;
    use prop::option::of;

    let values = (any::<i16>(), any::<u8>(), any::<bool>(), -9.0_f32..9.0);
    let optional = (
        of(any::<u8>()),
        of(any::<bool>()),
        of(point()),
        of([-9.0_f32..9.0, -9.0..9.0, -9.0..9.0, -9.0..9.0]),
        of(label(shape().boxed())),
        of(vec(any::<u16>(), 0..=3)),
        of(text(12)),
        of(vec(any::<u16>(), 0..=4)),
        of(vec(label(shape().boxed()), 0..=2)),
    );
    let in_place = (shape(), text(6), vec(any::<u64>(), 0..=2));
    let slices = (
        vec(text(8), 0..=3),
        vec(vec(any::<u8>(), 0..20), 0..4),
        vec(vec(of(text(20)), 0..4), 0..4),
        vec(any::<[u16; 3]>(), 0..4),
        vec(shape(), 0..4),
        vec([shape(), shape()], 0..3),
        [text(4), text(4)],
    );
    let leaf = (values, optional, in_place, slices).prop_map(
        |(
            (mana, team, is_alive, speed),
            (level, is_boss, home, bounds, tag, pockets, title, trace, notes),
            (shape, label, dice),
            (names, grid, deep, rows, shapes, pairs, lines),
        )| Thing {
            mana,
            team: Team(team),
            is_alive,
            speed,
            level,
            is_boss,
            home,
            bounds,
            tag,
            pockets,
            title,
            trace,
            notes,
            shape,
            label,
            dice,
            names,
            grid,
            deep,
            rows,
            shapes,
            pairs,
            lines,
            ..Thing::default()
        },
    );
    leaf.prop_recursive(3, 12, 3, |inner| {
        let boxed = || of(inner.clone().prop_map(Box::new));
        let children = vec(inner.clone(), 0..3);
        let corners = [boxed(), boxed(), boxed()];
        (inner.clone(), boxed(), boxed(), children, corners).prop_map(
            |(thing, next, parent, children, corners)| Thing {
                next,
                parent,
                children,
                corners,
                ..thing
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 1 } else { 100 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_tree_is_written_and_read(tree in tree()) {
        assert_round_trip(&tree);
    }

    #[test]
    fn any_thing_is_written_and_read(thing in thing()) {
        assert_round_trip(&thing);
    }

    #[test]
    #[cfg_attr(miri, ignore = "takes very long, and is not unlike the others")]
    fn any_object_is_read_over_any_other(one in thing(), mut other in thing()) {
        let message = one.to_bytes().unwrap();
        karmem::ReadOwned::read_into(super::access::<Thing>(&message).unwrap(), &mut other);
        prop_assert_eq!(one, other);
    }
}
