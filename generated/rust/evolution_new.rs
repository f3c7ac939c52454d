// Made from evolution_new.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate evolution_new.km

use karmem::{inline, open_enum, plain, table, union};

/// A schema that has grown: `evolution_old.km` is what it was.
///
/// There is a new variant, a new member of the union, new fields at the end of tables, one of each kind, and one table has
/// lost its last fields.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "evolution",
    fingerprint: 17543899183813312744,
    structs: &[
        ("Point", 12809409023221035873),
        ("Label", 3781040710757158877),
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
        Green = 2,
    }
}

union! {
    /// A union: one of its members, or nothing.
    ///
    /// | tag | member   | type     |
    /// |----:|----------|----------|
    /// |   1 | `Point`  | `Point`  |
    /// |   2 | `Detail` | `Detail` |
    /// |   3 | `Label`  | `Label`  |
    pub union Shape: ShapeRef, ShapeMut, ShapeLive, ShapeBuilder {
        1 => Point: Point, point;
        2 => Detail: Detail, detail;
        3 => Label: Label, label;
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

inline! {
    /// An inline struct that refers to something.
    ///
    /// | offset | size | field   | type     |
    /// |-------:|-----:|---------|----------|
    /// |      0 |    8 | `Text`  | `[]char` |
    /// |      8 |    8 | `Point` | `Point`  |
    pub struct Label: LabelRef, LabelMut, LabelLive, LabelBuilder {
        const ID = 3781040710757158877;
        const END = 16;

        0 => text: text, set_text;
        8 => point: plain Point, set_point, point_mut;
    }
}

table! {
    /// A table of 32 bytes.
    ///
    /// | offset | size | field   | type         |
    /// |-------:|-----:|---------|--------------|
    /// |      0 |    8 |         | header       |
    /// |      8 |    2 | `Level` | `uint16`     |
    /// |     10 |    6 |         | padding      |
    /// |     16 |    8 | `Name`  | `[]char`     |
    /// |     24 |    4 | `Price` | `uint32 = 5` |
    /// |     28 |    4 |         | padding      |
    pub struct Detail: DetailRef, DetailMut, DetailLive, DetailBuilder {
        const ID = 1700154722468552747;
        const END = 28;

        8 => level: value u16, set_level;
        16 => name: text, set_name;
        24 => price: value u32 = 5, set_price;
    }
}

table! {
    /// A table of 16 bytes.
    ///
    /// | offset | size | field  | type     |
    /// |-------:|-----:|--------|----------|
    /// |      0 |    8 |        | header   |
    /// |      8 |    4 | `Kept` | `uint32` |
    /// |     12 |    4 |        | padding  |
    pub struct Fading: FadingRef, FadingMut, FadingLive, FadingBuilder {
        const ID = 5268229203198581859;
        const END = 12;

        8 => kept: value u32, set_kept;
    }
}

table! {
    /// A table of 256 bytes.
    ///
    /// | offset | size | field         | type                   |
    /// |-------:|-----:|---------------|------------------------|
    /// |      0 |    8 |               | header                 |
    /// |      8 |    4 | `Number`      | `uint32`               |
    /// |     12 |    1 | `Color`       | `Color`                |
    /// |     13 |    3 |               | padding                |
    /// |     16 |    8 | `Colors`      | `[]Color`              |
    /// |     24 |    8 | `Shape`       | `Shape`                |
    /// |     32 |    8 | `Shapes`      | `[]Shape`              |
    /// |     40 |    8 | `Items`       | `[]Detail`             |
    /// |     48 |    4 | `Fading`      | `Fading`               |
    /// |     52 |    2 | `Value`       | `int16`                |
    /// |     54 |    2 | `Default`     | `int16 = 100`          |
    /// |     56 |    1 | `Flag`        | `bool = true`          |
    /// |     57 |    1 | `Chosen`      | `Color = Green`        |
    /// |     58 |    1 | `Maybe`       | `?uint8`               |
    /// |     59 |    5 |               | padding                |
    /// |     64 |    8 | `MaybePoint`  | `?Point`               |
    /// |     72 |   16 | `MaybeLabel`  | `?Label`               |
    /// |     88 |    8 | `Text`        | `[]char`               |
    /// |     96 |    8 | `MaybeText`   | `?[]char`              |
    /// |    104 |    8 | `Bytes`       | `[]byte`               |
    /// |    112 |    8 | `Points`      | `[<9]Point`            |
    /// |    120 |    8 | `MaybePoints` | `?[]Point`             |
    /// |    128 |    4 | `Detail`      | `Detail`               |
    /// |    132 |    4 | `MaybeDetail` | `?Detail`              |
    /// |    136 |    8 | `Place`       | `Point`                |
    /// |    144 |   16 | `Label`       | `Label`                |
    /// |    160 |   32 | `Labels`      | `[2]Label`             |
    /// |    192 |   12 | `Array`       | `[3]float32`           |
    /// |    204 |    4 | `Matrix`      | `[2][2]int8`           |
    /// |    208 |    8 | `Union`       | `Shape`                |
    /// |    216 |    8 | `Names`       | `[][]char`             |
    /// |    224 |    8 | `Details`     | `[]Detail`             |
    /// |    232 |   12 | `Room`        | `[<3]uint16 @inline()` |
    /// |    244 |   12 | `RoomText`    | `[<8]char @inline()`   |
    pub struct World: WorldRef, WorldMut, WorldLive, WorldBuilder {
        const ID = 1120423093344870146;
        const END = 256;

        8 => number: value u32, set_number;
        12 => color: value Color, set_color;
        16 => colors: slice [Color], set_colors, init_colors, colors_mut;
        24 => shape: (union Shape), init_shape, shape_mut;
        32 => shapes: (slice_of [karmem::Tagged<Shape>]), init_shapes, shapes_mut;
        40 => items: (slice_of [karmem::Table<Detail>]), init_items, items_mut;
        48 => fading: table Fading, init_fading, fading_mut;
        52 => value: value i16, set_value;
        54 => default: value i16 = 100, set_default;
        56 => flag: value bool = true, set_flag;
        57 => chosen: value Color = Color::Green, set_chosen;
        58 => maybe: (maybe 0 u8), set_maybe, clear_maybe, maybe_mut;
        64 => maybe_point: (maybe 1 Point), set_maybe_point, clear_maybe_point, maybe_point_mut;
        72 => maybe_label: (maybe_in_place 2 karmem::In<Label>), init_maybe_label, clear_maybe_label, maybe_label_mut;
        88 => text: text, set_text;
        96 => maybe_text: (maybe_text), set_maybe_text, clear_maybe_text;
        104 => bytes: slice [u8], set_bytes, init_bytes, bytes_mut;
        112 => points: slice [Point] <= 9, set_points, init_points, points_mut;
        120 => maybe_points: (maybe_slice [Point]), set_maybe_points, init_maybe_points, clear_maybe_points, maybe_points_mut;
        128 => detail: table Detail, init_detail, detail_mut;
        132 => maybe_detail: (maybe_table Detail), init_maybe_detail, clear_maybe_detail, maybe_detail_mut;
        136 => place: plain Point, set_place, place_mut;
        144 => label: inline Label, init_label, label_mut;
        160 => labels: inline_array [Label; 2], init_labels, labels_mut;
        192 => array: array [f32; 3], set_array, array_mut;
        204 => matrix: array [[i8; 2]; 2], set_matrix, matrix_mut;
        208 => union: (union Shape), init_union, union_mut;
        216 => names: (slice_of [karmem::Text]), init_names, names_mut;
        224 => details: (slice_of [karmem::Table<Detail>]), init_details, details_mut;
        232 => room: (room [u16; 3]), set_room, init_room, room_mut;
        244 => room_text: (room_text 8), set_room_text;
    }
}
