//! A schema by hand, in the words that the compiler prints: build, verify, read, live.
#![allow(missing_docs)]
use karmem::*;

static SCHEMA: Schema = Schema {
    name: "game",
    fingerprint: 1,
    structs: &[
        ("Vec3", 1),
        ("MonsterData", 2),
        ("Monster", 3),
        ("Monsters", 4),
    ],
};

open_enum! {
    /// Which side.
    pub struct Team: u8 { Humans = 0, Orcs = 1, Zombies = 7, }
}

/// A point.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
    _pad0: [u8; 4],
}

impl Vec3 {
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self {
            x,
            y,
            z,
            _pad0: [0; 4],
        }
    }
}

plain! {
    Vec3 {
        const ID = 1;
        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
        12 => _pad0: [u8; 4];
    }
}

table! {
    /// One monster.
    pub struct MonsterData: MonsterDataRef, MonsterDataLive, MonsterDataBuilder {
        const ID = 2;
        const END = 97;

        8 => pos: plain Vec3, set_pos;
        24 => mana: value i16, set_mana;
        /// Its name.
        32 => name: text <= 512, set_name;
        40 => team: value Team, set_team;
        48 => path: slice [Vec3] <= 2000, set_path, init_path;
        56 => hitbox: array [f64; 5], set_hitbox;
        96 => is_alive: value bool, set_is_alive;
    }
}

inline! {
    /// Refers to one.
    pub struct Monster: MonsterRef, MonsterLive, MonsterBuilder {
        const ID = 3;
        const END = 4;
        0 => data: table MonsterData, init_data;
    }
}

table! {
    /// All of them.
    pub struct Monsters: MonstersRef, MonstersLive, MonstersBuilder {
        const ID = 4;
        const END = 32;
        8 => monsters: inline_slice [Monster] <= 2000, init_monsters;
        16 => pair: inline_array [Monster; 2], init_pair;
    }
}

fn build(region: &mut [u64]) -> usize {
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(region)).unwrap();
    let mut root = message.root::<Monsters>().unwrap();
    let mut monsters = root.init_monsters(3).unwrap();
    for (index, mut monster) in monsters.iter().enumerate() {
        let mut data = monster.init_data().unwrap();
        data.set_pos(Vec3::new(1.0, 2.0, index as f32))
            .set_mana(100 + index as i16)
            .set_team(Team::Orcs);
        data.set_name("Orc é").unwrap();
        data.init_path(10).unwrap().fill(Vec3::new(1.0, 2.0, 3.0));
        data.set_hitbox([0.5; 5]).set_is_alive(true);
    }
    root.init_pair()
        .get(1)
        .unwrap()
        .init_data()
        .unwrap()
        .set_mana(-5);
    message.finish(root).unwrap() as usize
}

#[test]
fn what_is_built_is_read_in_place() {
    let mut region = [0xAAAA_AAAA_AAAA_AAAA_u64; 512];
    let size = build(&mut region);
    let bytes = &bytemuck::cast_slice::<u64, u8>(&region)[..size];
    let root = Frozen::new(bytes)
        .access::<Monsters>(&VerifyOptions::DEFAULT)
        .unwrap();
    assert_eq!(root.monsters().len(), 3);
    let sum: i32 = root
        .monsters()
        .iter()
        .map(|m| i32::from(m.data().mana()))
        .sum();
    assert_eq!(sum, 303);
    let data = root.monsters().get(2).unwrap().data();
    assert_eq!(data.name(), "Orc é");
    assert_eq!(data.path().iter().map(|v| v.x).sum::<f32>(), 10.0);
    assert!(data.is_alive());
    assert_eq!(root.pair().get(0).unwrap().data().mana(), 0);
    assert_eq!(root.pair().get(1).unwrap().data().mana(), -5);
    println!("{root:#?}");
}

#[test]
fn live_views_read_and_write() {
    let mut region = [0u64; 512];
    let size = build(&mut region);
    // SAFETY: the region lives longer than the view, and is not touched meanwhile.
    let live = unsafe { Live::from_raw_parts(std::ptr::NonNull::from(&mut region).cast(), size) };
    let root = live.access::<Monsters>().unwrap();
    let monster = root.monsters().unwrap().get(1).unwrap();
    let data = monster.data().unwrap();
    assert_eq!(data.mana().load(), 101);
    assert!(data.mana().store(9));
    assert_eq!(data.mana().load(), 9);
    assert!(data.is_alive().load());
    let mut buffer = [Vec3::default(); 10];
    data.path().unwrap().copy_to(&mut buffer).unwrap();
    assert_eq!(buffer[3], Vec3::new(1.0, 2.0, 3.0));
    let mut text = [0; 16];
    assert_eq!(data.name().unwrap().copy_to(&mut text).unwrap(), "Orc é");
}
