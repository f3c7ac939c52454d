//! A default is a value of the field's.

use karmem::Karmem;

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    #[karmem(default = 1.5)]
    mana: i16,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Small {
    #[karmem(default = 300)]
    mana: u8,
}

fn main() {}
