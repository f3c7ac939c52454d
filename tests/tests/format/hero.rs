// Made from hero.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate hero.km

use karmem::{open_enum, plain, table};

/// The schema `hero`.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "hero",
    fingerprint: 14740475835492148000,
    structs: &[
        ("Vec2", 4237050354400129614),
        ("Weapon", 8029074423243608167),
        ("Hero", 10828856585025056436),
    ],
};

open_enum! {
    /// An enum, stored as `uint8`.
    pub struct Team: u8 {
        Humans = 0,
        Orcs = 1,
        Zombies = 7,
    }
}

/// An inline struct of 8 bytes.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Vec2 {
    pub x: f32,
    pub y: f32,
}

impl Vec2 {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

plain! {
    Vec2 {
        const ID = 4237050354400129614;

        0 => x: f32;
        4 => y: f32;
    }
}

table! {
    /// A table of 16 bytes.
    ///
    /// | offset | size | field    | type    |
    /// |-------:|-----:|----------|---------|
    /// |      0 |    8 |          | header  |
    /// |      8 |    4 | `Damage` | `int32` |
    /// |     12 |    4 |          | padding |
    pub struct Weapon: WeaponRef, WeaponMut, WeaponLive, WeaponBuilder {
        const ID = 8029074423243608167;
        const END = 12;

        8 => damage: value i32, set_damage;
    }
}

table! {
    /// A table of 48 bytes.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |    8 |          | header      |
    /// |      8 |    8 | `Pos`    | `Vec2`      |
    /// |     16 |    2 | `Mana`   | `int16`     |
    /// |     18 |    1 | `Team`   | `Team`      |
    /// |     19 |    5 |          | padding     |
    /// |     24 |    8 | `Name`   | `[<16]char` |
    /// |     32 |    8 | `Path`   | `[]Vec2`    |
    /// |     40 |    4 | `Weapon` | `Weapon`    |
    /// |     44 |    4 |          | padding     |
    pub struct Hero: HeroRef, HeroMut, HeroLive, HeroBuilder {
        const ID = 10828856585025056436;
        const END = 44;

        8 => pos: plain Vec2, set_pos, pos_mut;
        16 => mana: value i16, set_mana;
        18 => team: value Team, set_team;
        24 => name: text <= 16, set_name;
        32 => path: slice [Vec2], set_path, init_path, path_mut;
        40 => weapon: table Weapon, init_weapon, weapon_mut;
    }
}
