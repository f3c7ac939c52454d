//! Rust has to lay a plain struct out as it is written.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Karmem)]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
}

#[derive(Clone, Debug, Karmem)]
struct Monster {
    mana: i16,
    name: String,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C, packed)]
struct Packed {
    kind: u8,
    number: u32,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(transparent)]
struct Wrapped {
    number: u32,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
#[karmem(align = 64)]
struct Line {
    bytes: [u8; 64],
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
#[repr(C, align(64))]
struct Aligned {
    bytes: [u8; 32],
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
#[repr(C, packed)]
struct PackedTable {
    bytes: [u8; 32],
}

fn main() {}
