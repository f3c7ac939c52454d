// Made from flock.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate flock.km

use karmem::{plain, table};

/// The smallest example: birds that a host shares with a guest.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "flock",
    fingerprint: 14409115757794495393,
    structs: &[
        ("Bird", 10935722584971843836),
        ("Flock", 16452519027837039055),
    ],
};

/// A bird, seen from above.
///
/// | offset | size | field   | type      |
/// |-------:|-----:|---------|-----------|
/// |      0 |    4 | `X`     | `float32` |
/// |      4 |    4 | `Y`     | `float32` |
/// |      8 |    4 | `Speed` | `float32` |
/// |     12 |    4 |         | padding   |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Bird {
    pub x: f32,
    pub y: f32,
    /// In metres per second.
    pub speed: f32,
    _pad0: [u8; 4],
}

impl Bird {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32, speed: f32) -> Self {
        Self { x, y, speed, _pad0: [0; 4] }
    }
}

plain! {
    Bird {
        const ID = 10935722584971843836;

        0 => x: f32;
        4 => y: f32;
        8 => speed: f32;
        12 => _pad0: [u8; 4];
    }
}

table! {
    /// Birds of a feather.
    ///
    /// | offset | size | field   | type        |
    /// |-------:|-----:|---------|-------------|
    /// |      0 |    8 |         | header      |
    /// |      8 |    8 | `Name`  | `[<64]char` |
    /// |     16 |    8 | `Birds` | `[]Bird`    |
    pub struct Flock: FlockRef, FlockMut, FlockLive, FlockBuilder {
        const ID = 16452519027837039055;
        const END = 24;

        8 => name: text <= 64, set_name;
        16 => birds: slice [Bird], set_birds, init_birds, birds_mut;
    }
}
