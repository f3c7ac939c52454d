// Made from geometry.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate geometry.km

use karmem::{inline, plain, table, union};

/// Points and areas, in metres: what other schemas import.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "geometry",
    fingerprint: 16082133198881861697,
    structs: &[
        ("Vec3", 10268726485798425099),
        ("Transform", 2100676998677854766),
        ("Circle", 3304660024853820208),
        ("Rectangle", 17497323321230888792),
        ("Polygon", 10206466286479572945),
    ],
};

/// Numbers that a point is made of.
#[allow(dead_code)]
pub const DIMENSIONS: u32 = 3;

union! {
    /// One of them, or nothing. New members may be added: older readers see their tags.
    ///
    /// | tag | member      | type        |
    /// |----:|-------------|-------------|
    /// |   1 | `Circle`    | `Circle`    |
    /// |   2 | `Rectangle` | `Rectangle` |
    /// |  16 | `Border`    | `Polygon`   |
    pub union Area: AreaRef, AreaMut, AreaLive, AreaBuilder {
        /// The name of a member alone is also that of its type.
        1 => Circle: Circle, circle;
        2 => Rectangle: Rectangle, rectangle;
        /// A tag of its own; without one, it is the member's place in the list, counted from 1.
        16 => Border: Polygon, border;
    }
}

/// A point. Aligned to 4 bytes instead of 8, it takes 12 bytes instead of 16.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
#[repr(C, align(4))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

impl Vec3 {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }
}

plain! {
    Vec3 {
        const ID = 10268726485798425099;
        const ALIGN = 4;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
    }
}

/// Where something stands, how it is turned, and how it is stretched. It takes one cache line.
///
/// | offset | size | field  | type                     |
/// |-------:|-----:|--------|--------------------------|
/// |      0 |   48 | `Rows` | `[Dimensions][4]float32` |
/// |     48 |   16 |        | padding                  |
#[repr(C, align(64))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Transform {
    /// An array of arrays: a row of four numbers for each direction.
    pub rows: [[f32; 4]; 3],
    _pad0: [u8; 16],
}

impl Transform {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(rows: [[f32; 4]; 3]) -> Self {
        Self { rows, _pad0: [0; 16] }
    }
}

plain! {
    Transform {
        const ID = 2100676998677854766;
        const ALIGN = 64;

        0 => rows: [[f32; 4]; 3];
        48 => _pad0: [u8; 16];
    }
}

table! {
    /// A circle. A table, so that it can learn more later.
    ///
    /// | offset | size | field    | type            |
    /// |-------:|-----:|----------|-----------------|
    /// |      0 |    8 |          | header          |
    /// |      8 |   12 | `Centre` | `Vec3`          |
    /// |     20 |    4 | `Radius` | `float32 = 1.0` |
    pub struct Circle: CircleRef, CircleMut, CircleLive, CircleBuilder {
        const ID = 3304660024853820208;
        const END = 24;

        8 => centre: plain Vec3, set_centre, centre_mut;
        /// A default: what a new circle starts with, and what a reader finds in messages that are older than the field.
        20 => radius: value f32 = 1.0, set_radius;
    }
}

/// Two corners: an inline struct without references.
///
/// | offset | size | field | type   |
/// |-------:|-----:|-------|--------|
/// |      0 |   12 | `Min` | `Vec3` |
/// |     12 |   12 | `Max` | `Vec3` |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Rectangle {
    pub min: Vec3,
    pub max: Vec3,
}

impl Rectangle {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(min: Vec3, max: Vec3) -> Self {
        Self { min, max }
    }
}

plain! {
    Rectangle {
        const ID = 17497323321230888792;

        0 => min: Vec3;
        12 => max: Vec3;
    }
}

inline! {
    /// Any number of corners: an inline struct with a reference.
    ///
    /// | offset | size | field     | type     |
    /// |-------:|-----:|-----------|----------|
    /// |      0 |    8 | `Corners` | `[]Vec3` |
    pub struct Polygon: PolygonRef, PolygonMut, PolygonLive, PolygonBuilder {
        const ID = 10206466286479572945;
        const END = 8;

        0 => corners: slice [Vec3], set_corners, init_corners, corners_mut;
    }
}
