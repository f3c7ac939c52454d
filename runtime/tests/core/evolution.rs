//! Tables grow at their end: old readers and new writers understand each other, and the other way round.
use karmem::{LiveError, Structure, inline, table};

use crate::sample::{ROOT, Word, access, get_u32, live, message, put_u32};
use crate::schema::{SCHEMA, Vec3};

/// The first version.
mod old {
    use super::*;

    table! {
        pub struct Player: PlayerRef, PlayerMut, PlayerLive, PlayerBuilder {
            const ID = 100;
            const END = 25;

            8 => name: text, set_name;
            16 => items: inline_slice [Item], init_items, items_mut;
            24 => alive: value bool, set_alive;
        }
    }

    inline! {
        pub struct Item: ItemRef, ItemMut, ItemLive, ItemBuilder {
            const ID = 101;
            const END = 4;

            0 => data: table ItemData, init_data, data_mut;
        }
    }

    table! {
        pub struct ItemData: ItemDataRef, ItemDataMut, ItemDataLive, ItemDataBuilder {
            const ID = 102;
            const END = 12;

            8 => price: value u32, set_price;
        }
    }
}

/// The same with new fields: one in what used to be padding, one of each other kind behind it.
mod new {
    use super::*;

    table! {
        pub struct Player: PlayerRef, PlayerMut, PlayerLive, PlayerBuilder {
            const ID = 100;
            const END = 8272;

            8 => name: text, set_name;
            16 => items: inline_slice [Item], init_items, items_mut;
            24 => alive: value bool, set_alive;
            25 => level: value u8, set_level;
            32 => pos: plain Vec3, set_pos, pos_mut;
            48 => motto: text, set_motto;
            56 => first: table ItemData, init_first, first_mut;
            64 => pair: inline_array [Item; 2], init_pair, pair_mut;
            80 => map: array [u8; 8192], set_map, map_mut;
        }
    }

    inline! {
        pub struct Item: ItemRef, ItemMut, ItemLive, ItemBuilder {
            const ID = 101;
            const END = 4;

            0 => data: table ItemData, init_data, data_mut;
        }
    }

    table! {
        pub struct ItemData: ItemDataRef, ItemDataMut, ItemDataLive, ItemDataBuilder {
            const ID = 102;
            const END = 24;

            8 => price: value u32, set_price;
            16 => label: text, set_label;
        }
    }
}

fn from_old() -> Vec<Word> {
    message(|message| {
        let mut root = message.root::<old::Player>().unwrap();
        root.set_alive(true).set_name("old").unwrap();
        let mut items = root.init_items(2).unwrap();
        for mut item in items.iter() {
            item.init_data().unwrap().set_price(9);
        }
        message.finish(root).unwrap()
    })
}

fn from_new() -> Vec<Word> {
    message(|message| {
        let mut root = message.root::<new::Player>().unwrap();
        root.set_alive(true)
            .set_level(8)
            .set_pos(Vec3::new(1.0, 2.0, 3.0));
        root.set_name("new").unwrap().set_motto("ever on").unwrap();
        root.set_map([1; 8192]);
        let mut items = root.init_items(2).unwrap();
        for mut item in items.iter() {
            let mut data = item.init_data().unwrap();
            data.set_price(9).set_label("shiny").unwrap();
        }
        message.finish(root).unwrap()
    })
}

#[test]
fn a_new_reader_finds_defaults_in_old_data() {
    let mut words = from_old();
    let root = access::<new::Player>(&words).unwrap();
    assert_eq!((root.name(), root.alive()), ("old", true));
    assert_eq!(root.items().get(1).unwrap().data().price(), 9);
    assert_eq!(root.items().get(1).unwrap().data().label(), "");
    assert_eq!(root.level(), 0);
    assert_eq!(root.pos(), &Vec3::default());
    assert_eq!(root.motto(), "");
    assert_eq!(root.first().price(), 0);
    assert_eq!(root.pair().get(1).unwrap().data().label(), "");
    assert_eq!(root.map(), &[0; 8192]);
    assert!(format!("{root:?}").contains("level: 0"));

    let root = live(&mut words).access::<new::Player>().unwrap();
    assert!(root.alive().is_present() && root.alive().load());
    assert!(!root.level().is_present());
    assert!(root.level().store(3).is_err(), "there is no place for it");
    assert_eq!(root.level().load(), 0);
    assert_eq!(root.pos().load(), Vec3::default());
    let motto = root.motto().unwrap();
    assert!(motto.is_empty() && !motto.is_present() && root.name().unwrap().is_present());
    assert_eq!(root.first().unwrap().price().load(), 0);
    let mut map = [1; 8192];
    assert!(!root.map().is_present() && root.map().get(8191).unwrap().load() == 0);
    root.map().copy_to(&mut map).unwrap();
    assert_eq!(map, [0; 8192]);
    assert_eq!(root.map().copy_from(&map), Err(LiveError::Absent));
    let data = root.pair().get(1).unwrap().data().unwrap();
    assert!(data.label().unwrap().is_empty());
    assert!(root.pair().get(2).is_none());
}

#[test]
fn a_field_in_former_padding_is_absent_whatever_the_padding_has() {
    let mut words = from_old();
    bytemuck::cast_slice_mut::<Word, u8>(&mut words)[32 + 25] = 0xAA;
    assert_eq!(access::<new::Player>(&words).unwrap().level(), 0);
    assert!(
        !live(&mut words)
            .access::<new::Player>()
            .unwrap()
            .level()
            .is_present()
    );
}

#[test]
fn an_old_reader_passes_over_what_it_does_not_know() {
    let mut words = from_new();
    let root = access::<old::Player>(&words).unwrap();
    assert_eq!((root.name(), root.alive()), ("new", true));
    assert_eq!(root.items().len(), 2);
    assert_eq!(root.items().get(1).unwrap().data().price(), 9);
    let root = live(&mut words).access::<old::Player>().unwrap();
    assert!(root.alive().load());
    let items = root.items().unwrap();
    assert_eq!(items.get(0).unwrap().data().unwrap().price().load(), 9);
}

#[test]
fn one_table_of_an_older_writer_among_new_ones_has_defaults() {
    let mut words = from_new();
    let root = access::<new::Player>(&words).unwrap();
    let labels = |root: new::PlayerRef<'_>| {
        root.items()
            .iter()
            .map(|item| item.data().label().len())
            .sum::<usize>()
    };
    assert_eq!(labels(root), 10);
    // Behind the reference to the items, which are references to tables.
    let items = get_u32(&words, ROOT + 16);
    let table = get_u32(&words, items + 8);
    put_u32(&mut words, table, old::ItemData::END);
    let root = access::<new::Player>(&words).unwrap();
    assert_eq!(labels(root), 5);
    assert_eq!(root.level(), 8);
    assert_eq!(root.items().get(1).unwrap().data().price(), 9);
    assert_eq!(root.first().label(), "");
}

#[test]
fn the_size_word_says_where_the_last_field_ends() {
    for (words, end) in [
        (from_old(), old::Player::END),
        (from_new(), new::Player::END),
    ] {
        assert_eq!(get_u32(&words, ROOT), end);
    }
}
