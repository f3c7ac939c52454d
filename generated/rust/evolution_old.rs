// Made from evolution_old.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate evolution_old.km

use karmem::{open_enum, plain, table, union};

/// A schema that has grown: this is what it was, `evolution_new.km` is what it has become.
///
/// Readers and writers of either understand those of the other; tests/tests/generated/evolution.rs says what they see.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "evolution",
    fingerprint: 2279879587207813980,
    structs: &[
        ("Point", 12809409023221035873),
        ("Detail", 1700154722468552747),
        ("Fading", 5268229203198581859),
        ("World", 1120423093344870146),
    ],
};

open_enum! {
    /// An enum, stored as `uint8`.
    pub struct Color: u8 {
        Black = 0,
        Red = 1,
    }
}

union! {
    /// A union: one of its members, or nothing.
    ///
    /// | tag | member   | type     |
    /// |----:|----------|----------|
    /// |   1 | `Point`  | `Point`  |
    /// |   2 | `Detail` | `Detail` |
    pub union Shape: ShapeRef, ShapeMut, ShapeLive, ShapeBuilder {
        1 => Point: Point, point;
        2 => Detail: Detail, detail;
    }
}

/// An inline struct of 8 bytes.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

impl Point {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

plain! {
    Point {
        const ID = 12809409023221035873;

        0 => x: f32;
        4 => y: f32;
    }
}

table! {
    /// A table of 16 bytes.
    ///
    /// | offset | size | field   | type     |
    /// |-------:|-----:|---------|----------|
    /// |      0 |    8 |         | header   |
    /// |      8 |    2 | `Level` | `uint16` |
    /// |     10 |    6 |         | padding  |
    pub struct Detail: DetailRef, DetailMut, DetailLive, DetailBuilder {
        const ID = 1700154722468552747;
        const END = 10;

        8 => level: value u16, set_level;
    }
}

table! {
    /// The newer one has lost what is behind `Kept`.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |    8 |          | header      |
    /// |      8 |    4 | `Kept`   | `uint32`    |
    /// |     12 |    4 |          | padding     |
    /// |     16 |    8 | `Gone`   | `[]char`    |
    /// |     24 |    2 | `Number` | `int16 = 9` |
    /// |     26 |    6 |          | padding     |
    pub struct Fading: FadingRef, FadingMut, FadingLive, FadingBuilder {
        const ID = 5268229203198581859;
        const END = 26;

        8 => kept: value u32, set_kept;
        16 => gone: text, set_gone;
        24 => number: value i16 = 9, set_number;
    }
}

table! {
    /// A table of 56 bytes.
    ///
    /// | offset | size | field    | type       |
    /// |-------:|-----:|----------|------------|
    /// |      0 |    8 |          | header     |
    /// |      8 |    4 | `Number` | `uint32`   |
    /// |     12 |    1 | `Color`  | `Color`    |
    /// |     13 |    3 |          | padding    |
    /// |     16 |    8 | `Colors` | `[]Color`  |
    /// |     24 |    8 | `Shape`  | `Shape`    |
    /// |     32 |    8 | `Shapes` | `[]Shape`  |
    /// |     40 |    8 | `Items`  | `[]Detail` |
    /// |     48 |    4 | `Fading` | `Fading`   |
    /// |     52 |    4 |          | padding    |
    pub struct World: WorldRef, WorldMut, WorldLive, WorldBuilder {
        const ID = 1120423093344870146;
        const END = 52;

        8 => number: value u32, set_number;
        12 => color: value Color, set_color;
        16 => colors: slice [Color], set_colors, init_colors, colors_mut;
        24 => shape: (union Shape), init_shape, shape_mut;
        32 => shapes: (slice_of [karmem::Tagged<Shape>]), init_shapes, shapes_mut;
        40 => items: (slice_of [karmem::Table<Detail>]), init_items, items_mut;
        48 => fading: table Fading, init_fading, fading_mut;
    }
}
