//! What may stand on which field.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Plain {
    #[karmem(default = 1, limit = 2, inline, table)]
    x: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
struct Inline {
    #[karmem(default = 1)]
    x: u32,
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Table {
    #[karmem(default = 1)]
    age: Option<u32>,
    #[karmem(default = "x")]
    name: String,
    #[karmem(default = PAIR)]
    pair: [u8; 2],
    #[karmem(limit = 3)]
    mana: u32,
    #[karmem(limit = 0)]
    none: String,
    #[karmem(limit = 4294967296)]
    many: String,
    #[karmem(limit = MANY)]
    constant: String,
    #[karmem(inline)]
    label: String,
    #[karmem(inline, limit = 3)]
    count: u32,
    #[karmem(inline, limit = 3)]
    names: Vec<String>,
}

const MANY: u32 = 3;
const PAIR: [u8; 2] = [1, 2];

fn main() {}
