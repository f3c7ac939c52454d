//! Damaged messages that are still accepted can be changed everywhere, and are as valid afterwards as before.
use karmem::{Exclusive, VerifyOptions};

use super::change;
use crate::rarer::{LabelMut, ShapeMut, Team, Thing, ThingMut, Vec3, full, walk};
use crate::sample::{ROOT, Word, access, put_u32};

/// How many bytes apart damage is done: each byte, but where instructions are interpreted, fewer.
const STEP: usize = if cfg!(miri) { 173 } else { 1 };

/// Changes whatever can be changed.
fn change_everything(thing: &mut ThingMut<'_>) {
    let _ = (
        thing.set_mana(-1),
        thing.set_team(Team(0xFF)),
        thing.set_is_alive(true),
    );
    let _ = (
        thing.set_level(0xFF),
        thing.set_is_boss(true),
        thing.set_speed(f32::NAN),
    );
    let _ = (
        thing.set_home(Vec3::new(-1.0, -1.0, -1.0)),
        thing.set_bounds([-1.0; 4]),
    );
    let _ = (thing.set_label("öäü"), thing.set_dice(&[u64::MAX; 2]));
    let _ = thing.set_matrix([[-1.0; 2]; 2]);
    thing.dice_mut().fill(u64::MAX);
    thing.rows_mut().fill([0xFFFF; 3]);
    if let Some(mut tag) = thing.tag_mut() {
        change_label(&mut tag);
    }
    if let Some(pockets) = thing.pockets_mut() {
        pockets.fill(0xFFFF);
    }
    if let Some(trace) = thing.trace_mut() {
        trace.fill(0xFFFF);
    }
    change_shape(thing.shape_mut());
    thing.grid_mut().into_iter().for_each(|row| row.fill(0xFF));
    thing
        .names_mut()
        .into_iter()
        .for_each(|name| assert!(name.chars().count() <= 8));
    for mut note in thing.notes_mut().into_iter().flatten() {
        change_label(&mut note);
    }
    thing.shapes_mut().into_iter().for_each(change_shape);
    thing
        .pairs_mut()
        .into_iter()
        .flatten()
        .for_each(change_shape);
    if let Some(mut next) = thing.next_mut() {
        change_everything(&mut next);
    }
    if let Some(mut parent) = thing.parent_mut() {
        change_everything(&mut parent);
    }
    for mut child in thing.children_mut().into_iter().flatten() {
        change_everything(&mut child);
    }
    for mut corner in thing.corners_mut().into_iter().flatten() {
        change_everything(&mut corner);
    }
    thing.clear_level();
    thing.clear_tag();
}

fn change_shape(shape: ShapeMut<'_>) {
    match shape {
        ShapeMut::None | ShapeMut::Unknown(_) => {}
        ShapeMut::Circle(mut circle) => {
            let _ = (circle.set_radius(f32::NAN), circle.set_color(u32::MAX));
        }
        ShapeMut::Corner(corner) => *corner = Vec3::new(-1.0, -1.0, -1.0),
        ShapeMut::Label(mut label) => change_label(&mut label),
    }
}

fn change_label(label: &mut LabelMut<'_>) {
    let _ = label.set_code("é!");
    change_shape(label.shape_mut());
}

/// Changes what is accepted. It is accepted before for reading, and afterwards for both.
fn look_at(words: &mut [Word]) -> bool {
    let is_readable = access::<Thing>(words).is_ok();
    let Ok(mut thing) = change::<Thing>(words) else {
        return false;
    };
    change_everything(&mut thing);
    assert!(is_readable);
    walk(
        access::<Thing>(words).expect("still valid"),
        3,
        &mut Vec::new(),
    );
    change::<Thing>(words).expect("still disjoint");
    true
}

#[test]
fn no_truncated_message_is_changed() {
    let mut words = full();
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    for size in (0..bytes.len()).step_by(STEP) {
        let exclusive = Exclusive::new(&mut bytes[..size]);
        assert!(
            exclusive
                .access_with::<Thing>(&VerifyOptions::DEFAULT, &mut [0; 99])
                .is_err()
        );
    }
}

#[test]
fn any_byte_may_be_anything() {
    let whole = full();
    let size = size_of_val(&whole[..]);
    let mut accepted = 0;
    for at in (0..size).step_by(STEP) {
        for value in [0, 1, 8, 0x80, 0xFF] {
            let mut words = whole.clone();
            bytemuck::cast_slice_mut::<Word, u8>(&mut words)[at] = value;
            accepted += usize::from(look_at(&mut words));
        }
    }
    assert!(accepted > size / STEP, "plain values may be anything");
}

#[test]
fn any_word_may_be_anything() {
    let whole = full();
    let size = size_of_val(&whole[..]) as u32;
    for at in (ROOT..size).step_by(4 * STEP.min(83)) {
        for value in [0, 4, 8, 32, 33, 64, size - 8, size, 1 << 31, u32::MAX] {
            let mut words = whole.clone();
            put_u32(&mut words, at, value);
            look_at(&mut words);
        }
    }
}
