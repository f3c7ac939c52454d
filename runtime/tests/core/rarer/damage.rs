//! Damaged messages with all kinds in them: never a panic, and what is still accepted can be walked from end to end.
use core::cell::Cell;
use core::ptr::NonNull;

use karmem::Live;

use super::*;
use crate::damage::{change_bytes, change_words, refuse_shortened, refuse_truncated};
use crate::sample::{ROOT, access, get_u32, live, put_u32};

/// How many bytes apart damage is done: each byte, but where instructions are interpreted, fewer.
const STEP: usize = if cfg!(miri) { 179 } else { 1 };

/// Walks what is accepted, frozen and live.
fn look_at(words: &mut [Word]) -> bool {
    let accepted = access::<Thing>(words).map(|thing| {
        walk(thing, 3, &mut Vec::new());
        // Formatting takes very long where it is interpreted.
        if !cfg!(miri) {
            assert!(!format!("{thing:?}").is_empty());
        }
    });
    let is_accepted = accepted.is_ok();
    let _ = live(words)
        .access::<Thing>()
        .map(|thing| walk_live(thing, 3));
    is_accepted
}

#[test]
fn no_truncated_message_is_accepted() {
    refuse_truncated::<Thing>(&full(), STEP);
}

#[test]
fn no_message_that_says_that_it_is_shorter_reads_behind_its_end() {
    refuse_shortened(&full(), STEP.min(17), look_at);
}

#[test]
fn any_byte_may_be_anything() {
    change_bytes(&full(), STEP, look_at);
}

#[test]
fn any_word_may_be_anything() {
    change_words(&full(), STEP.min(83), look_at);
}

#[test]
fn any_table_may_end_anywhere() {
    let whole = full();
    let mut before = Vec::new();
    for end in (8..=280).step_by(STEP.min(7)) {
        let mut words = whole.clone();
        put_u32(&mut words, ROOT, end);
        walk(access::<Thing>(&words).unwrap(), 2, &mut Vec::new());
        assert!(look_at(&mut words), "a table is cut off, not invalid");
        before.push(get_u32(&words, ROOT));
    }
    assert!(before.len() > 2);
}

/// Reads everything live while one word changes after so many accesses.
#[test]
fn whatever_changes_between_check_and_use_nothing_is_read_outside() {
    let whole = full();
    let size = size_of_val(&whole[..]);
    let every = if cfg!(miri) { 131 } else { 1 };
    for at in (32..size as u32).step_by(4 * every) {
        for value in [0, 8, size as u32 - 8, u32::MAX] {
            let mut words = whole.clone();
            let start = NonNull::from(&mut words[..]).cast::<u8>();
            // SAFETY: the words are borrowed by nobody else and live long enough.
            let live = unsafe { Live::from_raw_parts(start, size) };
            let thing = live.access::<Thing>().unwrap();
            // Everything that has been checked by now is used after the change.
            let (pockets, deep, pairs) = (thing.pockets(), thing.deep(), thing.pairs());
            let (shape, dice, label, tag) =
                (thing.shape(), thing.dice(), thing.label(), thing.tag());
            let changed = Cell::new(0);
            // SAFETY: inside the words, at a multiple of 4.
            unsafe { start.add(at as usize).cast::<u32>().write_volatile(value) };
            let count = |bytes: usize| changed.set(changed.get() + bytes);
            pockets
                .unwrap()
                .unwrap()
                .iter()
                .for_each(|pocket| count(pocket.load().into()));
            for words in deep.unwrap().iter().filter_map(Result::ok) {
                words
                    .iter()
                    .take(9)
                    .for_each(|word| count(word.ok().flatten().map_or(0, |word| word.len())));
            }
            pairs
                .unwrap()
                .iter()
                .for_each(|pair| count(pair.iter().filter(Result::is_ok).count()));
            walk_live_shape(shape.unwrap());
            dice.unwrap().copy_to(&mut [0]).unwrap();
            let _ = label.unwrap().copy_to(&mut [0; 6]);
            walk_live_label(tag.unwrap());
            walk_live(thing, 2);
        }
    }
}
