// Made from game.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate game.km

use karmem::{inline, open_enum, plain, table};

/// Monsters: what a game's host and its plugins share.
///
/// The example that the demo runs on. A message holds one `Monsters`; from there everything else is reached.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "game",
    fingerprint: 11002343307953318981,
    structs: &[
        ("Vec3", 10268726485798425099),
        ("WeaponData", 15342010214468761012),
        ("Weapon", 8029074423243608167),
        ("MonsterData", 12254962724431809041),
        ("Monster", 5593793986513565154),
        ("Monsters", 14096677544474027661),
    ],
};

open_enum! {
    /// The colour of a monster's skin.
    pub struct Color: u8 {
        Red = 0,
        Green = 1,
        Blue = 2,
    }
}

open_enum! {
    /// The side that a monster fights on.
    ///
    /// Values are open: a plugin that is older than the game meets teams that it has no name for.
    pub struct Team: u8 {
        Humans = 0,
        Orcs = 1,
        Zombies = 7,
    }
}

/// A point in the world, in metres: 12 bytes, so that paths are as short as they can be.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
#[repr(C, align(4))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Vec3 {
    /// To the east.
    pub x: f32,
    /// Upwards.
    pub y: f32,
    /// To the north.
    pub z: f32,
}

impl Vec3 {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }
}

plain! {
    Vec3 {
        const ID = 10268726485798425099;
        const ALIGN = 4;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
    }
}

table! {
    /// What a weapon does. A table, so that weapons can learn more later.
    ///
    /// | offset | size | field        | type      |
    /// |-------:|-----:|--------------|-----------|
    /// |      0 |    8 |              | header    |
    /// |      8 |    4 | `Damage`     | `int32`   |
    /// |     12 |    2 | `Ammo`       | `uint16`  |
    /// |     14 |    1 | `ClipSize`   | `uint8`   |
    /// |     15 |    1 |              | padding   |
    /// |     16 |    4 | `ReloadTime` | `float32` |
    /// |     20 |    4 | `Range`      | `int32`   |
    pub struct WeaponData: WeaponDataRef, WeaponDataMut, WeaponDataLive, WeaponDataBuilder {
        const ID = 15342010214468761012;
        const END = 24;

        /// Health that a hit takes.
        8 => damage: value i32, set_damage;
        /// Shots left.
        12 => ammo: value u16, set_ammo;
        /// Shots between two reloads.
        14 => clip_size: value u8, set_clip_size;
        /// Seconds that a reload takes.
        16 => reload_time: value f32, set_reload_time;
        /// Distance that it reaches, in metres.
        20 => range: value i32, set_range;
    }
}

inline! {
    /// A weapon: tables cannot lie side by side, a reference to one can.
    ///
    /// | offset | size | field  | type         |
    /// |-------:|-----:|--------|--------------|
    /// |      0 |    4 | `Data` | `WeaponData` |
    /// |      4 |    4 |        | padding      |
    pub struct Weapon: WeaponRef, WeaponMut, WeaponLive, WeaponBuilder {
        const ID = 8029074423243608167;
        const END = 4;

        0 => data: table WeaponData, init_data, data_mut;
    }
}

table! {
    /// Everything about one monster. New fields go to the end.
    ///
    /// | offset | size | field       | type          |
    /// |-------:|-----:|-------------|---------------|
    /// |      0 |    8 |             | header        |
    /// |      8 |   12 | `Pos`       | `Vec3`        |
    /// |     20 |    2 | `Mana`      | `int16`       |
    /// |     22 |    2 | `Health`    | `int16`       |
    /// |     24 |    8 | `Name`      | `[<512]char`  |
    /// |     32 |    1 | `Team`      | `Team`        |
    /// |     33 |    7 |             | padding       |
    /// |     40 |    8 | `Inventory` | `[<128]byte`  |
    /// |     48 |    1 | `Color`     | `Color`       |
    /// |     49 |    7 |             | padding       |
    /// |     56 |   40 | `Hitbox`    | `[5]float64`  |
    /// |     96 |    8 | `Status`    | `[<10]int32`  |
    /// |    104 |   32 | `Weapons`   | `[4]Weapon`   |
    /// |    136 |    8 | `Path`      | `[<2000]Vec3` |
    /// |    144 |    1 | `IsAlive`   | `bool`        |
    /// |    145 |    7 |             | padding       |
    pub struct MonsterData: MonsterDataRef, MonsterDataMut, MonsterDataLive, MonsterDataBuilder {
        const ID = 12254962724431809041;
        const END = 145;

        /// Where it stands.
        8 => pos: plain Vec3, set_pos, pos_mut;
        /// Strength left for spells.
        20 => mana: value i16, set_mana;
        /// Strength left at all.
        22 => health: value i16, set_health;
        /// What players call it: UTF-8, at most 512 bytes of it.
        24 => name: text <= 512, set_name;
        /// Whom it fights for.
        32 => team: value Team, set_team;
        /// Kinds of the things that it carries, one byte each.
        40 => inventory: slice [u8] <= 128, set_inventory, init_inventory, inventory_mut;
        /// Of its skin.
        48 => color: value Color, set_color;
        /// Distance of each face of the box around it from its position, in metres: left, right, top, bottom, front.
        56 => hitbox: array [f64; 5], set_hitbox, hitbox_mut;
        /// Numbers of the spells that it is under.
        96 => status: slice [i32] <= 10, set_status, init_status, status_mut;
        /// One for each of its arms.
        104 => weapons: inline_array [Weapon; 4], init_weapons, weapons_mut;
        /// Points that it will walk through, the next one first.
        136 => path: slice [Vec3] <= 2000, set_path, init_path, path_mut;
        /// Whether it is to be reckoned with.
        144 => is_alive: value bool, set_is_alive;
    }
}

inline! {
    /// A monster: a reference to what there is to know about it.
    ///
    /// | offset | size | field  | type          |
    /// |-------:|-----:|--------|---------------|
    /// |      0 |    4 | `Data` | `MonsterData` |
    /// |      4 |    4 |        | padding       |
    pub struct Monster: MonsterRef, MonsterMut, MonsterLive, MonsterBuilder {
        const ID = 5593793986513565154;
        const END = 4;

        0 => data: table MonsterData, init_data, data_mut;
    }
}

table! {
    /// All monsters of a world, the root of a message.
    ///
    /// | offset | size | field      | type        |
    /// |-------:|-----:|------------|-------------|
    /// |      0 |    8 |            | header      |
    /// |      8 |    8 | `Monsters` | `[]Monster` |
    pub struct Monsters: MonstersRef, MonstersMut, MonstersLive, MonstersBuilder {
        const ID = 14096677544474027661;
        const END = 16;

        /// Without a limit of its own, unlike the slices above: worlds of millions are fine.
        8 => monsters: inline_slice [Monster], init_monsters, monsters_mut;
    }
}
