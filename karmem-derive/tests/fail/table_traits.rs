//! What a table can't have in it, as its type says.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(u8)]
enum Team {
    #[default]
    Humans,
    Orcs,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Village {
    teams: Vec<Team>,
    leader: Team,
    neighbours: [Team; 2],
    rival: Option<Team>,
    rivals: Option<Vec<Team>>,
    guests: Vec<Vec<Team>>,
    stranger: std::sync::Arc<u8>,
    lair: Option<Box<Lair>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Lair {
    depth: f32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
struct Gate {
    guard: Option<Team>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Key {
    number: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Ring {
    key: Option<Box<Key>>,
}

fn main() {}
