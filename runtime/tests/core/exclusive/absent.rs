//! Fields that an older writer did not know can't be changed, and say so.
use karmem::MutError;

use super::change;
use crate::rarer::{LabelMut, ShapeMut, Thing, ThingMut, Vec3, full};
use crate::sample::{ROOT, Word, access, put_u32};

/// A thing whose table ends at `end`.
fn cut(end: u32) -> Vec<Word> {
    let mut words = full();
    put_u32(&mut words, ROOT, end);
    words
}

#[test]
fn a_table_that_ends_early_has_nothing_to_change_behind_its_end() {
    let mut words = cut(8);
    let before = words.clone();
    let mut thing: ThingMut<'_> = change::<Thing>(&mut words).unwrap();
    let absent = |field| Err(MutError::Absent { field });
    assert_eq!(thing.set_mana(1), absent("mana"));
    assert_eq!(thing.set_is_alive(true), absent("is_alive"));
    assert_eq!(thing.set_level(1), absent("level"));
    assert_eq!(thing.set_home(Vec3::default()), absent("home"));
    assert_eq!(thing.set_label("ab"), absent("label"));
    assert_eq!(thing.set_dice(&[1]), absent("dice"));
    assert_eq!(thing.set_matrix([[1.0; 2]; 2]), absent("matrix"));
    assert!(thing.home_mut().is_none() && thing.matrix_mut().is_none());
    assert!(thing.level_mut().is_none() && thing.bounds_mut().is_none());
    assert!(thing.tag_mut().is_none() && thing.pockets_mut().is_none());
    assert!(thing.next_mut().is_none() && thing.parent_mut().is_none());
    assert!(thing.trace_mut().is_none() && thing.notes_mut().is_none());
    assert!(thing.dice_mut().is_empty() && thing.rows_mut().is_empty());
    assert!(thing.children_mut().is_empty() && thing.corners_mut().is_empty());
    assert!(matches!(thing.shape_mut(), ShapeMut::None));
    thing.clear_level();
    thing.clear_tag();
    // It reads as any other of that kind.
    assert_eq!(
        (thing.mana(), thing.level(), thing.corners().len()),
        (100, None, 3)
    );
    assert_eq!(words, before, "nothing was written");
    let message = MutError::Absent { field: "mana" }.to_string();
    assert_eq!(
        message,
        "the table was written without the field `mana`, by an older schema"
    );
}

#[test]
fn each_field_is_there_from_its_end_on() {
    for (end, is_there) in [(9, false), (10, true)] {
        let mut words = cut(end);
        let mut thing = change::<Thing>(&mut words).unwrap();
        assert_eq!(thing.set_mana(3).is_ok(), is_there);
        assert_eq!(
            access::<Thing>(&words).unwrap().mana(),
            if is_there { 3 } else { 100 }
        );
    }
}

#[test]
fn fields_of_inline_structs_are_always_there() {
    let mut words = full();
    let mut thing = change::<Thing>(&mut words).unwrap();
    let mut tag: LabelMut<'_> = thing.tag_mut().unwrap();
    assert_eq!(tag.set_code("x"), Ok(()));
    assert!(matches!(tag.shape_mut(), ShapeMut::Circle(_)));
}
