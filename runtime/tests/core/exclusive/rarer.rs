//! The rarer kinds of fields are changed, each in its way.
use karmem::MutError;

use super::change;
use crate::rarer::{ShapeMut, Team, Thing, ThingMut, Vec3, full};
use crate::sample::access;

#[test]
fn optional_values_are_set_changed_and_cleared() {
    let mut words = full();
    let mut thing = change::<Thing>(&mut words).unwrap();
    thing.set_level(9).unwrap();
    *thing.level_mut().unwrap() += 1;
    thing.home_mut().unwrap().y = -2.0;
    thing.set_is_boss(true).unwrap();
    thing.clear_bounds();
    thing.clear_pockets();
    assert!(thing.bounds_mut().is_none());
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!((thing.level(), thing.is_boss()), (Some(10), Some(true)));
    assert_eq!(thing.home(), Some(&Vec3::new(1.0, -2.0, 3.0)));
    assert_eq!((thing.bounds(), thing.pockets()), (None, None));
    let mut thing = change::<Thing>(&mut words).unwrap();
    thing.set_bounds([1.0; 4]).unwrap();
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!(thing.bounds(), Some(&[1.0; 4]));
}

#[test]
fn what_is_cleared_leaves_no_bytes() {
    let mut words = full();
    change::<Thing>(&mut words).unwrap().clear_home();
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    let (root, home) = (crate::sample::ROOT as usize, 24..40);
    assert!(
        bytes[root + home.start..root + home.end]
            .iter()
            .all(|&byte| byte == 0)
    );
}

#[test]
fn rooms_take_as_much_as_fits() {
    let mut words = full();
    let mut thing = change::<Thing>(&mut words).unwrap();
    assert_eq!(thing.dice_mut(), [u64::MAX]);
    thing.set_dice(&[1, 2]).unwrap();
    thing.dice_mut()[1] = 3;
    let error = thing.set_dice(&[0; 3]).unwrap_err();
    assert_eq!(error, MutError::TooLong { len: 3, limit: 2 });
    let text = "3 elements, or bytes of text, where the schema allows 2";
    assert_eq!(error.to_string(), text);
    thing.set_label("äöü").unwrap();
    assert_eq!(
        thing.set_label("1234567"),
        Err(MutError::TooLong { len: 7, limit: 6 })
    );
    thing.set_label("é").unwrap();
    thing.pockets_mut().unwrap()[0] = 1;
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!((thing.dice(), thing.label()), (&[1, 3][..], "é"));
    assert_eq!(thing.pockets(), Some(&[1, 12][..]));
    // Zeros are behind what is there.
    let bytes: &[u8] = bytemuck::cast_slice(&words);
    let label = crate::sample::ROOT as usize + 128;
    assert_eq!(&bytes[label..label + 10], b"\x02\0\0\0\xC3\xA9\0\0\0\0");
}

#[test]
fn members_of_unions_are_changed_but_not_exchanged() {
    let mut words = full();
    let mut thing = change::<Thing>(&mut words).unwrap();
    let ShapeMut::Corner(corner) = thing.shape_mut() else {
        panic!("it is a corner")
    };
    corner.x = 40.0;
    let mut shapes = thing.shapes_mut();
    let ShapeMut::Circle(mut circle) = shapes.get_mut(0).unwrap() else {
        panic!("it is a circle")
    };
    circle.set_radius(1.5).unwrap();
    assert!(matches!(shapes.get_mut(1), Some(ShapeMut::None)));
    let ShapeMut::Label(mut label) = shapes.get_mut(2).unwrap() else {
        panic!("it is a label")
    };
    label.set_code("abc").unwrap();
    let text = format!("{:?}", access::<Thing>(&words).unwrap());
    for expected in [
        "Corner(Vec3 { x: 40.0",
        "Circle { radius: 1.5",
        "code: \"abc\"",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}

#[test]
fn nested_elements_are_changed() {
    let mut words = full();
    let mut thing: ThingMut<'_> = change::<Thing>(&mut words).unwrap();
    for child in thing.children_mut().into_iter().flatten() {
        let mut child: ThingMut<'_> = child;
        child.set_team(Team(4)).unwrap();
    }
    for row in thing.grid_mut() {
        row.fill(1);
    }
    for pair in thing.pairs_mut() {
        for shape in pair {
            if let ShapeMut::Circle(mut circle) = shape {
                circle.set_color(3).unwrap();
            }
        }
    }
    thing.rows_mut()[1][2] = 60;
    thing.matrix_mut().unwrap()[0][1] = -1.0;
    thing.trace_mut().unwrap()[0] = 10;
    thing.next_mut().unwrap().set_mana(3).unwrap();
    thing.parent_mut().unwrap().set_mana(4).unwrap();
    thing
        .corners_mut()
        .get_mut(1)
        .unwrap()
        .unwrap()
        .set_mana(5)
        .unwrap();
    assert!(thing.corners_mut().get_mut(0).unwrap().is_none());
    thing
        .notes_mut()
        .unwrap()
        .get_mut(0)
        .unwrap()
        .set_code("n")
        .unwrap();
    assert_eq!(thing.names_mut().get_mut(2), Some("drei ß"));
    let deep = thing
        .deep_mut()
        .into_iter()
        .flatten()
        .flatten()
        .collect::<Vec<&str>>();
    assert_eq!(deep, ["", "deep"], "strings are only read");

    let thing = access::<Thing>(&words).unwrap();
    let teams: Vec<Team> = thing.children().iter().map(|child| child.team()).collect();
    assert_eq!(teams, [Team(4), Team(1), Team(4)]);
    assert!(thing.grid().iter().flatten().all(|&cell| cell == 1));
    assert!(format!("{:?}", thing.pairs()).contains("color: 3"));
    assert_eq!(
        (thing.rows()[1], thing.matrix()[0]),
        ([4, 5, 60], [1.0, -1.0])
    );
    assert_eq!(thing.trace().unwrap(), [10, 2, 3]);
    let corner = thing.corners().get(1).unwrap().unwrap();
    assert_eq!(
        (
            thing.next().unwrap().mana(),
            thing.parent().mana(),
            corner.mana()
        ),
        (3, 4, 5)
    );
    assert_eq!(thing.notes().unwrap().get(0).unwrap().code(), "n");
}

#[test]
fn elements_are_changed_from_both_ends_each_once() {
    let mut words = full();
    let mut thing = change::<Thing>(&mut words).unwrap();
    let mut grid = thing.grid_mut();
    let mut rows = grid.iter_mut();
    let (last, first) = (rows.next_back().unwrap(), rows.next().unwrap());
    assert!(rows.next().is_none() && rows.next_back().is_none());
    assert_eq!((first.len(), last.len()), (3, 9));
    first.swap_with_slice(&mut last[..3]);
    assert!(
        grid.iter()
            .rev()
            .eq([&[1, 2, 3, 7, 7, 7, 7, 7, 7][..], &[7; 3]])
    );
}
