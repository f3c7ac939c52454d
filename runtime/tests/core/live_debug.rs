//! What live readers show: what frozen ones show, but to a limit, whatever others have written.
use crate::rarer::{self, Thing};
use crate::sample::{ROOT, access, data_of, get_u32, live, message, monsters, put_u32};
use crate::schema::*;
use karmem::{plain, table};

#[test]
fn a_message_is_shown_like_a_frozen_one() {
    let mut words = monsters();
    let frozen = format!("{:?}", access::<Monsters>(&words).unwrap());
    let shown = format!("{:?}", live(&mut words).access::<Monsters>().unwrap());
    assert_eq!(shown, frozen);
    let mut words = rarer::full();
    let frozen = format!("{:#?}", access::<Thing>(&words).unwrap());
    let shown = format!("{:#?}", live(&mut words).access::<Thing>().unwrap());
    assert_eq!(shown, frozen);
}

#[test]
fn what_an_older_writer_did_not_know_is_shown_as_its_default() {
    let mut words = rarer::full();
    put_u32(&mut words, ROOT, 8);
    let shown = format!("{:?}", live(&mut words).access::<Thing>().unwrap());
    let expected = "Thing { mana: 100, team: Orcs, is_alive: true, speed: -1.5, level: None, is_boss: None, home: None,";
    assert!(shown.starts_with(expected), "{shown}");
}

#[test]
fn what_can_not_be_read_is_shown_with_the_reason() {
    let mut words = monsters();
    let data = data_of(&words, 0);
    put_u32(&mut words, data + 32, 9999);
    let name = get_u32(&words, data_of(&words, 1) + 32);
    bytemuck::cast_slice_mut::<_, u8>(&mut words)[name as usize + 1] = 0xFF;
    let shown = format!("{:?}", live(&mut words).access::<Monsters>().unwrap());
    let size = size_of_val(&words[..]);
    for expected in [
        format!("name: <no 6 bytes can be read at offset 9999 of a message of {size} bytes>, team"),
        "name: \"O\\xffc é\", team".to_owned(),
        "name: \"Orc é\", team".to_owned(),
    ] {
        assert!(shown.contains(&expected), "{expected} in {shown}");
    }
}

/// What nobody wants on a stack.
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct Large {
    pub numbers: [u64; 1024],
}

plain! {
    Large {
        const ID = 220;
        0 => numbers: [u64; 1024];
    }
}

table! {
    /// One of those.
    pub struct Page: PageRef, PageMut, PageLive, PageBuilder {
        const ID = 221;
        const END = 8208;

        8 => number: value u64, set_number;
        16 => large: plain Large, set_large, large_mut;
    }
}

#[test]
fn large_values_are_not_copied_to_be_shown() {
    let mut words = message(|message| {
        let root = message.root::<Page>().unwrap();
        message.finish(root).unwrap()
    });
    let root = live(&mut words).access::<Page>().unwrap();
    let expected = "Page { number: 0, large: (8192 bytes) }";
    assert_eq!(format!("{root:?}"), expected);
}

#[test]
fn long_strings_are_cut_between_characters() {
    let mut words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_name(&("-".to_owned() + &"é".repeat(99))).unwrap();
        message.finish(root).unwrap()
    });
    let root = live(&mut words).access::<Tree>().unwrap();
    let expected = format!("\"-{}…\"", "é".repeat(31));
    assert_eq!(format!("{:?}", root.name().unwrap()), expected);
}

#[test]
fn a_circle_of_tables_is_shown_to_a_depth() {
    let mut words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_value(7).init_left().unwrap();
        message.finish(root).unwrap()
    });
    put_u32(&mut words, ROOT + 12, ROOT);
    let shown = format!("{:?}", live(&mut words).access::<Tree>().unwrap());
    assert_eq!(shown.matches("value: 7").count(), 8);
    assert_eq!(shown.matches("Tree { .. }").count(), 1);
}

#[test]
fn what_refers_to_itself_many_times_is_shown_to_a_limit() {
    let mut words = message(|message| {
        let mut root = message.root::<Tree>().unwrap();
        root.set_value(7).init_children(500).unwrap();
        message.finish(root).unwrap()
    });
    let children = get_u32(&words, ROOT + 24);
    for child in 0..500 {
        put_u32(&mut words, children + 8 * child, ROOT);
    }
    let shown = format!("{:?}", live(&mut words).access::<Tree>().unwrap());
    assert!(
        shown.len() < 50_000 && shown.contains(".."),
        "{}",
        shown.len()
    );
}

#[test]
fn parts_are_shown_as_well() {
    let mut words = monsters();
    let root = live(&mut words).access::<Monsters>().unwrap();
    let data = root.monsters().unwrap().get(2).unwrap().data().unwrap();
    let shown = format!(
        "{:?} {:?} {:?}",
        data.mana(),
        data.is_alive(),
        data.hitbox()
    );
    assert_eq!(shown, "102 true [0.5, 1.0, 1.5, 2.0, 2.5]");
    let mut numbers = data.label().numbers().unwrap().into_iter();
    assert_eq!((numbers.len(), numbers.nth(1).unwrap().load()), (3, 2));
    assert_eq!(format!("{numbers:?}"), "LiveIter { left: 1, .. }");
    assert!(numbers.nth(usize::MAX).is_none() && numbers.next().is_none());
}
