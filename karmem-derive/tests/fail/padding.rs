//! Padding is written, so that no stale byte leaks.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Cell {
    kind: u8,
    id: u32,
    age: u16,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C, align(8))]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Half {
    kind: u8,
    _pad0: [u8; 1],
    id: u32,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Hidden {
    _secret: u32,
    _pads: [u16; 2],
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Table {
    kind: u8,
    _pad0: [u8; 3],
    id: u32,
}

fn main() {}
