//! Structs of Rust's, as a user has them.

use karmem::{Bool, Karmem};

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
pub(crate) struct Place {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) team: TeamOpen,
    pub(crate) is_taken: Bool,
    pub(crate) _pad0: [u8; 2],
    pub(crate) steps: [u16; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(crate) enum Team {
    Humans,
    Orcs,
    Zombies = 7,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(crate) struct Hero {
    pub(crate) place: Place,
    #[karmem(limit = 5)]
    pub(crate) name: String,
    #[karmem(limit = 3)]
    pub(crate) path: Vec<Place>,
    pub(crate) age: Option<u16>,
    pub(crate) friends: Vec<Hero>,
    pub(crate) rival: Option<Box<Hero>>,
}
