//! An enum is a number with names, one of them for 0.

use karmem::Karmem;

#[derive(Karmem)]
enum NoInteger {
    Humans,
}

#[derive(Karmem)]
#[repr(C)]
enum OfC {
    Humans,
}

#[derive(Karmem)]
#[repr(usize)]
enum Word {
    Humans,
}

#[derive(Karmem)]
#[repr(i128)]
enum Large {
    Humans,
}

#[derive(Karmem)]
#[repr(i8)]
enum NoZero {
    Humans = -1,
    Orcs = 0x10,
    Zombies,
}

#[allow(non_camel_case_types)]
#[derive(Karmem)]
#[repr(u8)]
enum Column {
    id,
    name,
}

const FIRST: u8 = 1;

#[derive(Karmem)]
#[repr(u8)]
enum NoZeroSomewhere {
    Humans = FIRST,
}

#[derive(Karmem)]
#[karmem(table, default, id = 3)]
#[repr(u8)]
enum Attributes {
    #[karmem(default = 3)]
    Humans,
}

fn main() {}
