//! What a plain struct can't have in it, as its type says.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(u8)]
enum Team {
    Humans,
    Orcs,
}

#[derive(Clone, Copy, Debug)]
#[repr(C)]
struct Stranger {
    number: u32,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Monster {
    team: Team,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Village {
    strangers: [Stranger; 2],
}

type Flag = bool;

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Alias {
    flag: Flag,
}

fn main() {}
