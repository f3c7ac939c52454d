//! Methods are called after fields.

use karmem::Karmem;

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    mana: i16,
    set_mana: i16,
    r#type: Vec<u8>,
    init_type: bool,
    type_mut: u8,
    age: Option<u8>,
    clear_age: u8,
    clear_mana: u8,
}

fn main() {}
