//! `schemas/game.km`, as structs of Rust's: the same names, the same bytes.

use karmem::Karmem;

/// The colour of a monster's skin.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(super) enum Color {
    Red,
    Green,
    Blue,
}

/// The side that a monster fights on.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(super) enum Team {
    Humans,
    Orcs,
    Zombies = 7,
}

/// A point in the world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
pub(super) struct Vec3 {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) z: f32,
}

/// What a weapon does.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(super) struct WeaponData {
    pub(super) damage: i32,
    pub(super) ammo: u16,
    pub(super) clip_size: u8,
    pub(super) reload_time: f32,
    pub(super) range: i32,
}

/// A weapon.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
pub(super) struct Weapon {
    pub(super) data: WeaponData,
}

/// Everything about one monster.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(super) struct MonsterData {
    pub(super) pos: Vec3,
    pub(super) mana: i16,
    pub(super) health: i16,
    #[karmem(limit = 512)]
    pub(super) name: String,
    pub(super) team: TeamOpen,
    #[karmem(limit = 128)]
    pub(super) inventory: Vec<u8>,
    pub(super) color: ColorOpen,
    pub(super) hitbox: [f64; 5],
    #[karmem(limit = 10)]
    pub(super) status: Vec<i32>,
    pub(super) weapons: [Weapon; 4],
    #[karmem(limit = 2000)]
    pub(super) path: Vec<Vec3>,
    pub(super) is_alive: bool,
}

/// A monster.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
pub(super) struct Monster {
    pub(super) data: MonsterData,
}

/// All monsters of a world.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(super) struct Monsters {
    pub(super) monsters: Vec<Monster>,
}
