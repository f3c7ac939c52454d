//! Unions by themselves: read as a whole, and written into the union that is being built.
use karmem::{BuildError, ReadOwned as _};

use crate::rarer::{Circle, Label, Shape, Thing, Vec3};
use crate::sample::{access, builder, region};

fn shapes() -> [Shape; 4] {
    [
        Shape::Corner(Vec3::new(1.0, 2.0, 3.0)),
        Shape::Label(Box::new(Label {
            text: "label".into(),
            shape: Shape::Circle(Circle::default()),
            ..Label::default()
        })),
        Shape::None,
        Shape::Circle(Circle {
            radius: 2.5,
            color: 9,
        }),
    ]
}

#[test]
fn a_union_is_written_where_one_is_built_and_read_as_a_whole() {
    let mut read = Shape::None;
    for shape in shapes() {
        let mut region = region(64);
        let message = builder(&mut region);
        let mut thing = message.root::<Thing>().unwrap();
        // Whatever it has been before.
        thing.init_shape().circle().unwrap();
        shape.write_in(&mut thing.init_shape()).unwrap();
        message.finish(thing).unwrap();

        let reader = access::<Thing>(&region).unwrap().shape();
        assert_eq!(reader.read(), shape);
        assert_eq!(Shape::from(reader), shape);
        reader.read_into(&mut read);
        assert_eq!(read, shape);
    }
}

#[test]
fn elements_are_written_one_by_one() {
    let mut region = region(64);
    let message = builder(&mut region);
    let mut thing = message.root::<Thing>().unwrap();
    let mut places = thing.init_shapes(4).unwrap();
    for (mut place, shape) in places.iter().zip(shapes()) {
        shape.write_in(&mut place).unwrap();
    }
    message.finish(thing).unwrap();
    let thing = access::<Thing>(&region).unwrap().read();
    assert_eq!(thing.shapes, shapes());
}

#[test]
fn what_cannot_be_written_leaves_what_was_there() {
    let mut region = region(64);
    let message = builder(&mut region);
    let mut thing = message.root::<Thing>().unwrap();
    let [corner, ..] = shapes();
    corner.write_in(&mut thing.init_shape()).unwrap();
    let refused = Shape::Unknown(7).write_in(&mut thing.init_shape());
    assert_eq!(refused, Err(BuildError::UnknownMember { tag: 7 }));
    message.finish(thing).unwrap();
    assert_eq!(access::<Thing>(&region).unwrap().shape().read(), corner);
}

#[test]
fn the_members_of_a_union_are_nested_in_what_has_it() {
    let label = |shape| {
        Shape::Label(Box::new(Label {
            shape,
            ..Label::default()
        }))
    };
    // The thing and its shape, and 62 shapes in it.
    let deepest = (1..63).fold(Shape::Circle(Circle::default()), |shape, _| label(shape));
    for (shape, expected) in [
        (deepest.clone(), Ok(())),
        (label(deepest), Err(BuildError::TooDeep { limit: 64 })),
    ] {
        let mut region = region(4096);
        let message = builder(&mut region);
        let mut thing = message.root::<Thing>().unwrap();
        assert_eq!(shape.write_in(&mut thing.init_shape()), expected);
        message.finish(thing).unwrap();
        if expected.is_ok() {
            assert_eq!(access::<Thing>(&region).unwrap().shape().read(), shape);
        }
    }
}
