//! Two references to the same bytes can be read through, but not written.
use karmem::error::{Invalid, Reason};
use karmem::{Error, Structure, flat};

use super::change;
use crate::sample::{ROOT, Word, access, data_of, get_u32, message, monsters, put_u32};
use crate::schema::*;

/// The reason, offset and way with which it is refused to change what can be read.
fn refused<T: Structure>(words: &mut [Word]) -> (String, Reason, u32)
where
    for<'a> flat::Mut<'a, T>: core::fmt::Debug,
{
    access::<T>(words).expect("it can be read");
    match change::<T>(words).unwrap_err() {
        Error::Invalid(Invalid {
            path,
            reason,
            offset,
        }) => (path.to_string(), reason, offset),
        other => panic!("{other}"),
    }
}

#[test]
fn a_table_that_two_refer_to_is_not_changed() {
    let mut words = monsters();
    let (first, third) = (data_of(&words, 0), data_of(&words, 2));
    let slice = get_u32(&words, ROOT + 8);
    put_u32(&mut words, slice + 16, first);
    assert_ne!(first, third);
    let (path, reason, offset) = refused::<Monsters>(&mut words);
    assert_eq!(path, "monsters[2].data");
    let expected = Reason::Shared {
        start: first,
        size: 128,
        other: first,
        other_size: 128,
    };
    assert_eq!((reason, offset), (expected, first));
    assert_eq!(
        reason.to_string(),
        format!(
            "the 128 bytes at {first} are referred to twice, so they can't be changed in place"
        )
    );
}

#[test]
fn a_slice_over_a_table_is_not_changed() {
    // Through the numbers, safe code could write the references of the table.
    let mut words = monsters();
    let data = data_of(&words, 1);
    let label = data + 96;
    put_u32(&mut words, label + 8, data + 30);
    let (path, reason, _) = refused::<Monsters>(&mut words);
    assert_eq!(path, "monsters[1].data.label.numbers");
    let expected = Reason::Shared {
        start: data + 30,
        size: 6,
        other: data,
        other_size: 128,
    };
    assert_eq!(reason, expected);
}

#[test]
fn nothing_that_is_changed_lies_in_the_envelope_or_in_a_string() {
    let whole = monsters();
    let data = data_of(&whole, 0);
    for (at, other, other_size) in [(24, 0, 32), (get_u32(&whole, data + 32), 0, 6)] {
        let mut words = whole.clone();
        put_u32(&mut words, data + 96 + 8, at);
        let (path, reason, _) = refused::<Monsters>(&mut words);
        assert_eq!(path, "monsters[0].data.label.numbers");
        let other = if other_size == 32 { other } else { at };
        assert_eq!(
            reason,
            Reason::Shared {
                start: at,
                size: 6,
                other,
                other_size
            }
        );
    }
}

#[test]
fn the_root_is_an_object_like_others() {
    let mut words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_value(1);
        root.init_left().unwrap();
        message.finish(root).unwrap()
    });
    put_u32(&mut words, ROOT + 12, ROOT);
    let error = change::<Tree>(&mut words).unwrap_err();
    assert!(error.to_string().starts_with("left at byte 32"), "{error}");
}

#[test]
fn objects_that_only_share_a_word_are_refused_as_builders_never_do_that() {
    let mut words = message(|message| {
        let mut root = message.root::<Scalars>().unwrap();
        root.set_bytes(&[1, 2, 3]).unwrap();
        root.set_teams(&[Team::Orcs]).unwrap();
        message.finish(root).unwrap()
    });
    let bytes = get_u32(&words, ROOT + 72);
    put_u32(&mut words, ROOT + 88, bytes + 3);
    let (path, reason, _) = refused::<Scalars>(&mut words);
    assert_eq!(path, "teams");
    let expected = Reason::Shared {
        start: bytes + 3,
        size: 1,
        other: bytes,
        other_size: 3,
    };
    assert_eq!(reason, expected);
}

#[test]
fn what_has_no_elements_shares_nothing() {
    let mut words = monsters();
    let data = data_of(&words, 1);
    let label = data + 96;
    put_u32(&mut words, label + 8, data);
    put_u32(&mut words, label + 12, 0);
    let mut root = change::<Monsters>(&mut words).unwrap();
    let mut slice = root.monsters_mut();
    let mut monster = slice.get_mut(1).unwrap();
    let mut data = monster.data_mut().unwrap();
    assert!(data.label_mut().unwrap().numbers_mut().is_empty());
}

#[test]
fn large_objects_are_noted_word_for_word() {
    // Slices that end and begin everywhere around the 64 words that one element of scratch space stands for.
    for len in (0..200).step_by(if cfg!(miri) { 67 } else { 1 }) {
        let mut words = message(|message| {
            let mut root = message.root::<Scalars>().unwrap();
            root.set_wides(&vec![5; len]).unwrap();
            root.set_bytes(&[7; 9]).unwrap();
            message.finish(root).unwrap()
        });
        let mut root = change::<Scalars>(&mut words).unwrap();
        root.wides_mut().fill(6);
        root.bytes_mut().fill(8);
        let (wides, bytes) = (get_u32(&words, ROOT + 80), get_u32(&words, ROOT + 72));
        if len == 0 {
            continue;
        }
        for at in [wides, wides + 8 * (len as u32 - 1)] {
            let mut words = words.clone();
            put_u32(&mut words, ROOT + 72, at);
            put_u32(&mut words, ROOT + 76, 1);
            let (path, reason, _) = refused::<Scalars>(&mut words);
            let expected = Reason::Shared {
                start: wides,
                size: 8 * len as u32,
                other: at,
                other_size: 1,
            };
            assert_eq!((path.as_str(), reason), ("wides", expected));
        }
        assert_eq!(get_u32(&words, ROOT + 72), bytes);
        change::<Scalars>(&mut words).unwrap();
    }
}
