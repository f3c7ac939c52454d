//! A schema by hand, in the words that the compiler prints.
use karmem::{inline, open_enum, plain, table};

pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "core",
    fingerprint: 0x0102_0304_0506_0708,
    structs: &[
        ("Vec3", 1),
        ("MonsterData", 2),
        ("Monster", 3),
        ("Monsters", 4),
        ("Tree", 5),
        ("Branch", 6),
        ("Label", 7),
        ("Scalars", 8),
    ],
};

open_enum! {
    pub struct Team: u8 {
        Humans = 0,
        Orcs = 1,
        Zombies = 7,
    }
}

open_enum! {
    pub struct Signed: i64 {
        None = 0,
        Min = -9223372036854775808,
    }
}

#[repr(C, align(8))]
#[derive(Clone, Copy)]
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

inline! {
    /// An inline struct with references in it.
    pub struct Label: LabelRef, LabelMut, LabelLive, LabelBuilder {
        const ID = 7;
        const END = 20;

        0 => text: text <= 16, set_text;
        8 => numbers: slice [u16] <= 9, set_numbers, init_numbers, numbers_mut;
        16 => weight: value f32, set_weight;
    }
}

table! {
    pub struct MonsterData: MonsterDataRef, MonsterDataMut, MonsterDataLive, MonsterDataBuilder {
        const ID = 2;
        const END = 125;

        8 => pos: plain Vec3, set_pos, pos_mut;
        24 => mana: value i16, set_mana;
        32 => name: text <= 512, set_name;
        40 => team: value Team, set_team;
        48 => path: slice [Vec3] <= 2000, set_path, init_path, path_mut;
        56 => hitbox: array [f64; 5], set_hitbox, hitbox_mut;
        96 => label: inline Label, init_label, label_mut;
        120 => weapon: table Tree, init_weapon, weapon_mut;
        124 => is_alive: value bool, set_is_alive;
    }
}

inline! {
    pub struct Monster: MonsterRef, MonsterMut, MonsterLive, MonsterBuilder {
        const ID = 3;
        const END = 4;

        0 => data: table MonsterData, init_data, data_mut;
    }
}

table! {
    pub struct Monsters: MonstersRef, MonstersMut, MonstersLive, MonstersBuilder {
        const ID = 4;
        const END = 32;

        8 => monsters: inline_slice [Monster] <= 2000, init_monsters, monsters_mut;
        16 => pair: inline_array [Monster; 2], init_pair, pair_mut;
    }
}

table! {
    /// Refers to itself in every way that a table can.
    pub struct Tree: TreeRef, TreeMut, TreeLive, TreeBuilder {
        const ID = 5;
        const END = 40;

        8 => value: value u32, set_value;
        12 => left: (boxed Tree), init_left, left_mut;
        16 => right: (boxed Tree), init_right, right_mut;
        24 => children: inline_slice [Branch], init_children, children_mut;
        32 => name: text, set_name;
    }
}

inline! {
    pub struct Branch: BranchRef, BranchMut, BranchLive, BranchBuilder {
        const ID = 6;
        const END = 4;

        0 => to: table Tree, init_to, to_mut;
    }
}

table! {
    pub struct Scalars: ScalarsRef, ScalarsMut, ScalarsLive, ScalarsBuilder {
        const ID = 8;
        const END = 105;

        8 => u8: value u8, set_u8;
        10 => u16: value u16, set_u16;
        12 => u32: value u32, set_u32;
        16 => u64: value u64, set_u64;
        24 => i8: value i8, set_i8;
        26 => i16: value i16, set_i16;
        28 => i32: value i32, set_i32;
        32 => i64: value i64, set_i64;
        40 => f32: value f32, set_f32;
        48 => f64: value f64, set_f64;
        56 => truth: value bool, set_truth;
        64 => signed: value Signed, set_signed;
        72 => bytes: slice [u8], set_bytes, init_bytes, bytes_mut;
        80 => wides: slice [u64], set_wides, init_wides, wides_mut;
        88 => teams: slice [Team], set_teams, init_teams, teams_mut;
        96 => truths: array [karmem::Bool; 3], set_truths, truths_mut;
        99 => odd: array [u8; 5], set_odd, odd_mut;
        104 => last: value u8, set_last;
    }
}
