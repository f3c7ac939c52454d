//! What a table can't have in it, as its type says.

use std::collections::HashMap;

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(u8)]
enum Team {
    #[default]
    Humans,
    Orcs,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Stranger {
    number: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    team: Team,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Village {
    strangers: Vec<Stranger>,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct World {
    villages: HashMap<String, Village>,
}

fn main() {}
