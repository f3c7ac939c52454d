//! Damaged messages: never a panic, and what is still accepted can be walked from end to end.
use karmem::flat::Structure;
use karmem::{Frozen, VerifyOptions};

use crate::sample::*;
use crate::schema::*;

/// How many bytes apart damage is done: each byte, but where instructions are interpreted, fewer.
const STEP: usize = if cfg!(miri) { 97 } else { 1 };

/// Walks what is accepted, frozen and live.
fn look_at(words: &mut [Word]) -> bool {
    let accepted = access::<Monsters>(words).map(walk).is_ok();
    walk_live(live(words));
    accepted
}

/// Calls every live accessor. What they give is anything, but they give it.
pub fn walk_live(live: karmem::Live<'_>) {
    let Ok(root) = live.access::<Monsters>() else {
        return;
    };
    let monsters = root.monsters().into_iter().flat_map(|slice| slice.iter());
    // A damaged length can be large; what it would show is the same over and over.
    for monster in monsters.take(10).chain(root.pair().iter()) {
        let Ok(data) = monster.data() else { continue };
        let mut text = [0; 512];
        let mut points = [Vec3::default(); 2];
        let mut hitbox = [0.0; 5];
        let _ = (data.pos().load(), data.mana().load(), data.team().load());
        let _ = data
            .name()
            .and_then(|name| name.copy_to(&mut text).map(str::len));
        let _ = data.path().and_then(|path| path.copy_to(&mut points));
        let _ = data.hitbox().copy_to(&mut hitbox);
        let _ = data.is_alive().load();
        let _ = data.label().text().map(|text| text.len());
        let numbers = data
            .label()
            .numbers()
            .into_iter()
            .flat_map(|slice| slice.iter());
        let _: u32 = numbers.map(|number| u32::from(number.load())).sum();
        let _ = data.label().weight().store(1.0);
        let Ok(weapon) = data.weapon() else { continue };
        let _ = weapon
            .left()
            .and_then(|left| left.right())
            .map(|tree| tree.value().load());
        let _ = weapon.children().map(|children| children.len());
        let _ = weapon.name().map(|name| name.is_empty());
    }
}

/// None of the first bytes of a message is a message.
pub fn refuse_truncated<T: Structure>(whole: &[Word], step: usize) {
    let bytes: &[u8] = bytemuck::cast_slice(whole);
    for size in (0..bytes.len()).step_by(step) {
        let frozen = Frozen::new(&bytes[..size]);
        assert!(
            frozen.access::<T>(&VerifyOptions::DEFAULT).is_err(),
            "{size} bytes"
        );
    }
}

/// A message that says that it is shorter than it is refused; `look_at` says whether it was accepted.
pub fn refuse_shortened(whole: &[Word], step: usize, look_at: fn(&mut [Word]) -> bool) {
    for len in (4..whole.len()).step_by(step) {
        let mut words = whole[..len].to_vec();
        put_u32(&mut words, 24, 8 * len as u32);
        assert!(!look_at(&mut words), "every word of the sample is in use");
    }
}

/// Changes one byte after the other, and looks at what becomes of the message.
pub fn change_bytes(whole: &[Word], step: usize, look_at: fn(&mut [Word]) -> bool) {
    let size = size_of_val(whole);
    let mut accepted = 0;
    for at in (0..size).step_by(step) {
        let before = bytemuck::cast_slice::<Word, u8>(whole)[at];
        for value in [
            0,
            1,
            7,
            8,
            0x7F,
            0x80,
            0xFF,
            before ^ 1,
            before ^ 8,
            before.wrapping_add(8),
        ] {
            let mut words = whole.to_vec();
            bytemuck::cast_slice_mut::<Word, u8>(&mut words)[at] = value;
            accepted += usize::from(look_at(&mut words));
        }
    }
    assert!(accepted > size / step, "plain values may be anything");
}

/// Changes one half of a word after the other to what offsets and lengths should not be, and looks at the message.
pub fn change_words(whole: &[Word], step: usize, look_at: fn(&mut [Word]) -> bool) {
    let size = size_of_val(whole) as u32;
    for at in (ROOT..size).step_by(4 * step) {
        for value in [
            0,
            4,
            8,
            32,
            33,
            size - 8,
            size - 1,
            size,
            size + 1,
            1 << 31,
            u32::MAX - 7,
            u32::MAX,
        ] {
            let mut words = whole.to_vec();
            put_u32(&mut words, at, value);
            look_at(&mut words);
        }
    }
}

#[test]
fn no_truncated_message_is_accepted() {
    refuse_truncated::<Monsters>(&monsters(), STEP);
}

#[test]
fn no_message_that_says_that_it_is_shorter_reads_behind_its_end() {
    refuse_shortened(&monsters(), STEP.min(13), look_at);
}

#[test]
fn any_byte_may_be_anything() {
    change_bytes(&monsters(), STEP, look_at);
}

#[test]
fn any_word_may_be_anything() {
    change_words(&monsters(), STEP.min(29), look_at);
}
