// Made from arena.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate arena.km

use karmem::{open_enum, packed_inline, packed_table, packed_value};

/// Monsters as Karmem's other implementations write and read them: packed, so that Go, C, Zig and others take part.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "arena",
    fingerprint: 13153644289021485868,
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
    /// An enum, stored as `uint8`.
    pub struct Color: u8 {
        Red = 0,
        Green = 1,
        Blue = 2,
    }
}

open_enum! {
    /// An enum, stored as `uint8`.
    pub struct Team: u8 {
        Humans = 0,
        Orcs = 1,
        Zombies = 7,
    }
}

packed_value! {
    /// A point in the world, in metres.
    ///
    /// | offset | size | field | type      |
    /// |-------:|-----:|-------|-----------|
    /// |      0 |    4 | `X`   | `float32` |
    /// |      4 |    4 | `Y`   | `float32` |
    /// |      8 |    4 | `Z`   | `float32` |
    pub struct Vec3 {
        const ID = 10268726485798425099;
        const SIZE = 12;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
    }
}

packed_table! {
    /// What a weapon does. A table, so that weapons can learn more later.
    ///
    /// | offset | size | field        | type      |
    /// |-------:|-----:|--------------|-----------|
    /// |      0 |    4 |              | header    |
    /// |      4 |    4 | `Damage`     | `int32`   |
    /// |      8 |    2 | `Ammo`       | `uint16`  |
    /// |     10 |    1 | `ClipSize`   | `uint8`   |
    /// |     11 |    4 | `ReloadTime` | `float32` |
    /// |     15 |    4 | `Range`      | `int32`   |
    pub struct WeaponData: WeaponDataRef, WeaponDataBuilder {
        const ID = 15342010214468761012;
        const SIZE = 19;

        4 => damage: value i32, set_damage;
        8 => ammo: value u16, set_ammo;
        10 => clip_size: value u8, set_clip_size;
        11 => reload_time: value f32, set_reload_time;
        15 => range: value i32, set_range;
    }
}

packed_inline! {
    /// A weapon: tables cannot lie side by side, a reference to one can.
    ///
    /// | offset | size | field  | type         |
    /// |-------:|-----:|--------|--------------|
    /// |      0 |    4 | `Data` | `WeaponData` |
    pub struct Weapon: WeaponRef, WeaponBuilder {
        const ID = 8029074423243608167;
        const SIZE = 4;

        0 => data: table WeaponData, init_data;
    }
}

packed_table! {
    /// Everything about one monster. New fields go to the end.
    ///
    /// | offset | size | field       | type          |
    /// |-------:|-----:|-------------|---------------|
    /// |      0 |    4 |             | header        |
    /// |      4 |   12 | `Pos`       | `Vec3`        |
    /// |     16 |    2 | `Mana`      | `int16`       |
    /// |     18 |    2 | `Health`    | `int16`       |
    /// |     20 |    8 | `Name`      | `[<512]char`  |
    /// |     28 |    1 | `Team`      | `Team`        |
    /// |     29 |    8 | `Inventory` | `[<128]byte`  |
    /// |     37 |    1 | `Color`     | `Color`       |
    /// |     38 |   40 | `Hitbox`    | `[5]float64`  |
    /// |     78 |    8 | `Status`    | `[<10]int32`  |
    /// |     86 |   16 | `Weapons`   | `[4]Weapon`   |
    /// |    102 |    8 | `Path`      | `[<2000]Vec3` |
    /// |    110 |    1 | `IsAlive`   | `bool`        |
    pub struct MonsterData: MonsterDataRef, MonsterDataBuilder {
        const ID = 12254962724431809041;
        const SIZE = 111;

        4 => pos: value Vec3, set_pos;
        16 => mana: value i16, set_mana;
        18 => health: value i16, set_health;
        /// Readers see at most 512 bytes of it.
        20 => name: text <= 512, set_name;
        28 => team: value Team, set_team;
        29 => inventory: bytes <= 128, set_inventory;
        37 => color: value Color, set_color;
        38 => hitbox: value [f64; 5], set_hitbox;
        78 => status: slice [i32] <= 10, set_status, init_status;
        86 => weapons: inline_array [Weapon; 4], init_weapons;
        102 => path: slice [Vec3] <= 2000, set_path, init_path;
        110 => is_alive: value bool, set_is_alive;
    }
}

packed_inline! {
    /// A packed inline struct of 4 bytes.
    ///
    /// | offset | size | field  | type          |
    /// |-------:|-----:|--------|---------------|
    /// |      0 |    4 | `Data` | `MonsterData` |
    pub struct Monster: MonsterRef, MonsterBuilder {
        const ID = 5593793986513565154;
        const SIZE = 4;

        0 => data: table MonsterData, init_data;
    }
}

packed_table! {
    /// All monsters, the root of a message.
    ///
    /// | offset | size | field      | type             |
    /// |-------:|-----:|------------|------------------|
    /// |      0 |    4 |            | header           |
    /// |      4 |    8 | `Monsters` | `[<2000]Monster` |
    pub struct Monsters: MonstersRef, MonstersBuilder {
        const ID = 14096677544474027661;
        const SIZE = 12;

        4 => monsters: inline_slice [Monster] <= 2000, init_monsters;
    }
}
