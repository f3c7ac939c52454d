//! What people write who start from Rust.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[karmem(package = "game")]
#[repr(C)]
pub(crate) struct Vec3 {
    /// To the east.
    pub x: f32,
    pub y: f32,
    #[deprecated(note = "the world is flat")]
    pub z: f32,
}

/// Which side it is on.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(crate) enum Team {
    Humans,
    /// Green.
    Orcs,
    Zombies = 7,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, package = "game")]
pub(crate) struct Weapon {
    pub damage: i32,
}

/// Everything about one monster.
///
/// New fields go to the end.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, package = "game")]
pub(crate) struct Monster {
    pub pos: Vec3,
    #[karmem(default = 100)]
    pub mana: i16,
    /// What players call it.
    #[karmem(limit = 512)]
    pub name: String,
    pub team: TeamOpen,
    pub inventory: Vec<u8>,
    pub hitbox: [f64; 5],
    pub weapons: Vec<Weapon>,
    pub parent: Option<Box<Monster>>,
    pub age: Option<u16>,
    pub motto: Option<String>,
    #[karmem(limit = 24, inline)]
    pub label: String,
    pub paths: Vec<Vec<Vec3>>,
    pub is_alive: bool,
}

#[test]
fn a_table_and_all_that_it_refers_to() {
    super::prints::<Monster>(include_str!("game.km"));
}
