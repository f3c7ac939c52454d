//! A union is what its tag says: something known, something new, or nothing.
use karmem::error::Reason;
use karmem::path::Step;
use karmem::{Error, LiveError, MessageBuilder, VerifyOptions};

use super::*;
use crate::sample::{ROOT, access, get_u32, live, message, put_u32};

/// Where the union of a thing lies.
const SHAPE: u32 = ROOT + 120;

fn with_shape(build: impl FnOnce(ShapeBuilder<'_>)) -> Vec<Word> {
    message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        build(thing.init_shape());
        message.finish(thing).unwrap()
    })
}

#[test]
fn each_member_is_read_as_what_was_built() {
    let mut words = with_shape(|_| {});
    assert!(matches!(
        access::<Thing>(&words).unwrap().shape(),
        ShapeRef::None
    ));
    assert!(matches!(
        live(&mut words).access::<Thing>().unwrap().shape(),
        Ok(ShapeLive::None)
    ));

    let mut words = with_shape(|mut shape| {
        shape.circle().unwrap().set_color(6);
    });
    let ShapeRef::Circle(circle) = access::<Thing>(&words).unwrap().shape() else {
        panic!("no circle")
    };
    assert_eq!((circle.radius(), circle.color()), (1.0, 6));
    let Ok(ShapeLive::Circle(circle)) = live(&mut words).access::<Thing>().unwrap().shape() else {
        panic!("no circle")
    };
    assert_eq!((circle.radius().load(), circle.color().load()), (1.0, 6));

    let mut words = with_shape(|mut shape| {
        shape.corner().unwrap().set(Vec3::new(1.0, 2.0, 3.0));
    });
    let ShapeRef::Corner(corner) = access::<Thing>(&words).unwrap().shape() else {
        panic!("no corner")
    };
    assert_eq!(corner, &Vec3::new(1.0, 2.0, 3.0));
    let Ok(ShapeLive::Corner(corner)) = live(&mut words).access::<Thing>().unwrap().shape() else {
        panic!("no corner")
    };
    assert_eq!(corner.load(), Vec3::new(1.0, 2.0, 3.0));

    let mut words = with_shape(|mut shape| {
        shape.label().unwrap().set_text("text").unwrap();
    });
    assert_eq!(get_u32(&words, SHAPE), u32::MAX);
    let ShapeRef::Label(label) = access::<Thing>(&words).unwrap().shape() else {
        panic!("no label")
    };
    assert_eq!(label.text(), "text");
    let Ok(ShapeLive::Label(label)) = live(&mut words).access::<Thing>().unwrap().shape() else {
        panic!("no label")
    };
    assert_eq!(label.text().unwrap().len(), 4);
}

#[test]
fn the_last_member_that_was_built_counts() {
    let words = with_shape(|mut shape| {
        shape.circle().unwrap();
        shape.corner().unwrap();
    });
    assert_eq!(
        format!("{:?}", access::<Thing>(&words).unwrap().shape()),
        "Corner(Vec3 { x: 0.0, y: 0.0, z: 0.0 })"
    );
}

#[test]
fn no_room_for_a_member_leaves_what_was_there() {
    let mut words = [Word(0); (32 + 280 + 16) / 8];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut words)).unwrap();
    let mut thing = message.root::<Thing>().unwrap();
    let mut shape = thing.init_shape();
    shape.circle().unwrap();
    assert!(shape.label().is_err());
    message.finish(thing).unwrap();
    assert!(matches!(
        access::<Thing>(&words).unwrap().shape(),
        ShapeRef::Circle(_)
    ));
}

#[test]
fn unknown_members_survive_wherever_they_lie() {
    for offset in [0, 33, u32::MAX] {
        let mut words = with_shape(|_| {});
        put_u32(&mut words, SHAPE, 3);
        put_u32(&mut words, SHAPE + 4, offset);
        assert!(matches!(
            access::<Thing>(&words).unwrap().shape(),
            ShapeRef::Unknown(3)
        ));
        assert!(matches!(
            live(&mut words).access::<Thing>().unwrap().shape(),
            Ok(ShapeLive::Unknown(3))
        ));
        put_u32(&mut words, SHAPE, 0);
        assert!(matches!(
            access::<Thing>(&words).unwrap().shape(),
            ShapeRef::None
        ));
    }
}

#[test]
fn a_known_member_lies_somewhere() {
    let mut words = with_shape(|mut shape| {
        shape.corner().unwrap();
    });
    let size = size_of_val(&words[..]) as u32;
    for (offset, misaligned) in [(0, false), (size, false), (size - 8, false), (36, true)] {
        put_u32(&mut words, SHAPE + 4, offset);
        let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
            panic!("accepted")
        };
        match invalid.reason {
            Reason::NoMember { tag } => assert_eq!((tag, offset, invalid.offset), (2, 0, SHAPE)),
            Reason::OutOfBounds { .. } => assert!(offset != 0 && !misaligned),
            Reason::Misaligned { .. } => assert!(misaligned),
            other => panic!("{other}"),
        }
        assert_eq!(
            invalid.path.to_string(),
            if offset == 0 {
                "shape"
            } else {
                "shape(Corner)"
            }
        );
        let shape = live(&mut words).access::<Thing>().unwrap().shape();
        let error = if misaligned {
            LiveError::Misaligned { offset, align: 8 }
        } else {
            LiveError::BadReference {
                offset,
                size: 16,
                message: size as usize,
            }
        };
        assert_eq!(shape.err(), Some(error));
    }
}

#[test]
fn the_way_to_a_value_leads_through_members() {
    let mut words = full();
    let at = words
        .iter()
        .position(|word| word.0 == u64::from_le_bytes(*b"member\0\0"))
        .unwrap();
    bytemuck::cast_slice_mut::<Word, u8>(&mut words)[8 * at] = 0xFF;
    let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
        panic!("accepted")
    };
    assert_eq!(
        invalid.to_string(),
        format!(
            "shapes[2](Label).text at byte {}: not UTF-8 from its byte 0 on",
            8 * at
        )
    );
    let steps: Vec<Step> = invalid.path.steps().collect();
    assert_eq!(
        steps,
        [
            Step::Field("shapes"),
            Step::Index(2),
            Step::Member("Label"),
            Step::Field("text")
        ]
    );
}

#[test]
fn members_count_as_levels() {
    // A label, in a label, in a label: no table in between.
    let nested = |levels: u32| {
        message(|message| {
            let mut root = message.root::<Label>().unwrap();
            let mut shape = root.init_shape();
            for _ in 0..levels {
                shape = shape.label().unwrap().init_shape();
            }
            message.finish(root).unwrap()
        })
    };
    let verify = |words: &[Word], max_depth| {
        karmem::Frozen::new(bytemuck::cast_slice(words))
            .access::<Label>(&VerifyOptions {
                max_depth,
                ..VerifyOptions::DEFAULT
            })
            .map(drop)
    };
    for depth in [1, 2, 64] {
        assert_eq!(verify(&nested(depth), depth), Ok(()));
        let Err(Error::Invalid(invalid)) = verify(&nested(depth + 1), depth) else {
            panic!("accepted")
        };
        assert_eq!(invalid.reason, Reason::TooDeep { limit: depth });
    }
    // As deep as anything may be: the stack of a test is that of a thread.
    let words = nested_in(1024);
    assert_eq!(verify(&words, u32::MAX), Ok(()));
}

/// As many labels in each other, in a region that has room for them.
fn nested_in(levels: u32) -> Vec<Word> {
    let mut words = vec![Word(0); 4 + 3 * (levels as usize + 1)];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut words)).unwrap();
    let mut root = message.root::<Label>().unwrap();
    let mut shape = root.init_shape();
    for _ in 0..levels {
        shape = shape.label().unwrap().init_shape();
    }
    message.finish(root).unwrap();
    words
}

#[test]
fn unions_that_share_a_member_pay_for_it_each() {
    let mut words = message(|message| {
        let mut thing = message.root::<Thing>().unwrap();
        thing
            .init_shapes(100)
            .unwrap()
            .get(0)
            .unwrap()
            .label()
            .unwrap();
        message.finish(thing).unwrap()
    });
    let shapes = get_u32(&words, ROOT + 248);
    let (tag, offset) = (get_u32(&words, shapes), get_u32(&words, shapes + 4));
    for index in 1..100 {
        put_u32(&mut words, shapes + 8 * index, tag);
        put_u32(&mut words, shapes + 8 * index + 4, offset);
    }
    let Err(Error::Invalid(invalid)) = access::<Thing>(&words) else {
        panic!("accepted")
    };
    assert!(matches!(invalid.reason, Reason::Overlap { .. }));
}
