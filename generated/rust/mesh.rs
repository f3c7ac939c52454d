// Made from mesh.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate mesh.km

use karmem::{plain, table};

/// A mesh of triangles: nothing but floating-point numbers, in one long row.
///
/// One of the data sets of the benchmarks.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "mesh",
    fingerprint: 1438453105441034753,
    structs: &[
        ("Vector3", 890886372448187155),
        ("Triangle", 5249696962652854839),
        ("Mesh", 9673318563908565393),
    ],
};

/// A point or a direction: 12 bytes, as graphics cards take them.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
#[repr(C, align(4))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Vector3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

impl Vector3 {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }
}

plain! {
    Vector3 {
        const ID = 890886372448187155;
        const ALIGN = 4;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
    }
}

/// Three corners, and what is upright on them.
///
/// | offset | size | field    | type      |
/// |-------:|-----:|----------|-----------|
/// |      0 |   12 | `V0`     | `Vector3` |
/// |     12 |   12 | `V1`     | `Vector3` |
/// |     24 |   12 | `V2`     | `Vector3` |
/// |     36 |   12 | `Normal` | `Vector3` |
#[repr(C, align(4))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Triangle {
    pub v0: Vector3,
    pub v1: Vector3,
    pub v2: Vector3,
    /// The direction that it faces.
    pub normal: Vector3,
}

impl Triangle {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(v0: Vector3, v1: Vector3, v2: Vector3, normal: Vector3) -> Self {
        Self { v0, v1, v2, normal }
    }
}

plain! {
    Triangle {
        const ID = 5249696962652854839;
        const ALIGN = 4;

        0 => v0: Vector3;
        12 => v1: Vector3;
        24 => v2: Vector3;
        36 => normal: Vector3;
    }
}

table! {
    /// All triangles, the root of a message.
    ///
    /// | offset | size | field       | type         |
    /// |-------:|-----:|-------------|--------------|
    /// |      0 |    8 |             | header       |
    /// |      8 |    8 | `Triangles` | `[]Triangle` |
    pub struct Mesh: MeshRef, MeshMut, MeshLive, MeshBuilder {
        const ID = 9673318563908565393;
        const END = 16;

        8 => triangles: slice [Triangle], set_triangles, init_triangles, triangles_mut;
    }
}
