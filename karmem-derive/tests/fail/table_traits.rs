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
}

fn main() {}
