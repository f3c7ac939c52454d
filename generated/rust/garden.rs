// Made from garden.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate garden.km

use karmem::{inline, open_enum, plain, table, union};

/// A garden: what docs/rust.md, the guide to the generated Rust, is about.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "garden",
    fingerprint: 1712776433631766428,
    structs: &[
        ("Point", 12809409023221035873),
        ("Label", 3781040710757158877),
        ("Plant", 14439034261151349482),
        ("Bird", 10935722584971843836),
        ("Garden", 5903098085174729542),
    ],
};

/// Letters that a label has room for.
#[allow(dead_code)]
pub const LABEL_SIZE: u16 = 24;

open_enum! {
    /// Of a flower.
    pub struct Colour: u8 {
        White = 0,
        Red = 1,
        Violet = 9,
    }
}

union! {
    /// Who has come by.
    ///
    /// | tag | member  | type    |
    /// |----:|---------|---------|
    /// |   1 | `Bird`  | `Bird`  |
    /// |   2 | `Snail` | `Point` |
    pub union Visitor: VisitorRef, VisitorMut, VisitorLive, VisitorBuilder {
        1 => Bird: Bird, bird;
        /// Only its trace is left.
        2 => Snail: Point, snail;
    }
}

/// A place, in metres. It refers to nothing, so it is plain memory.
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
    /// What hangs on a plant: at most so many letters, stored in place.
    ///
    /// | offset | size | field  | type                         |
    /// |-------:|-----:|--------|------------------------------|
    /// |      0 |   28 | `Text` | `[<LabelSize]char @inline()` |
    /// |     28 |    4 |        | padding                      |
    pub struct Label: LabelRef, LabelMut, LabelLive, LabelBuilder {
        const ID = 3781040710757158877;
        const END = 28;

        0 => text: (room_text 24), set_text;
    }
}

table! {
    /// What grows. A table, so that it can learn more later.
    ///
    /// | offset | size | field     | type            |
    /// |-------:|-----:|-----------|-----------------|
    /// |      0 |    8 |           | header          |
    /// |      8 |    8 | `Name`    | `[<64]char`     |
    /// |     16 |    8 | `Place`   | `Point`         |
    /// |     24 |    8 | `Watered` | `[]uint16`      |
    /// |     32 |    8 | `Note`    | `?[]char`       |
    /// |     40 |   32 | `Label`   | `Label`         |
    /// |     72 |    4 | `Height`  | `float32 = 0.1` |
    /// |     76 |    4 | `Parent`  | `?Plant`        |
    /// |     80 |    2 | `Age`     | `?uint16`       |
    /// |     82 |    1 | `Colour`  | `Colour`        |
    /// |     83 |    5 |           | padding         |
    pub struct Plant: PlantRef, PlantMut, PlantLive, PlantBuilder {
        const ID = 14439034261151349482;
        const END = 83;

        8 => name: text <= 64, set_name;
        16 => place: plain Point, set_place, place_mut;
        /// Days of the year.
        24 => watered: slice [u16], set_watered, init_watered, watered_mut;
        /// An empty note is not the same as none.
        32 => note: (maybe_text), set_note, clear_note;
        40 => label: inline Label, init_label, label_mut;
        72 => height: value f32 = 0.1, set_height;
        76 => parent: (maybe_table Plant), init_parent, clear_parent, parent_mut;
        /// Nobody knows it of every plant.
        80 => age: (maybe 0 u16), set_age, clear_age, age_mut;
        82 => colour: value Colour, set_colour;
    }
}

table! {
    /// It sings.
    ///
    /// | offset | size | field  | type     |
    /// |-------:|-----:|--------|----------|
    /// |      0 |    8 |        | header   |
    /// |      8 |    8 | `Song` | `[]char` |
    pub struct Bird: BirdRef, BirdMut, BirdLive, BirdBuilder {
        const ID = 10935722584971843836;
        const END = 16;

        8 => song: text, set_song;
    }
}

table! {
    /// The root of a message.
    ///
    /// | offset | size | field     | type            |
    /// |-------:|-----:|-----------|-----------------|
    /// |      0 |    8 |           | header          |
    /// |      8 |    8 | `Fence`   | `[]Point`       |
    /// |     16 |   16 | `Corner`  | `[2]Point`      |
    /// |     32 |    8 | `Plants`  | `[]Plant`       |
    /// |     40 |    8 | `Rows`    | `[][][<64]char` |
    /// |     48 |    4 | `Oldest`  | `Plant`         |
    /// |     52 |    4 |           | padding         |
    /// |     56 |    8 | `Visitor` | `Visitor`       |
    /// |     64 |    8 | `Log`     | `[]Visitor`     |
    pub struct Garden: GardenRef, GardenMut, GardenLive, GardenBuilder {
        const ID = 5903098085174729542;
        const END = 72;

        8 => fence: slice [Point], set_fence, init_fence, fence_mut;
        16 => corner: array [Point; 2], set_corner, corner_mut;
        32 => plants: (slice_of [karmem::Table<Plant>]), init_plants, plants_mut;
        /// The plants of each row, by their names.
        40 => rows: (slice_of [karmem::SliceOf<karmem::Text<64>>]), init_rows, rows_mut;
        48 => oldest: table Plant, init_oldest, oldest_mut;
        56 => visitor: (union Visitor), init_visitor, visitor_mut;
        64 => log: (slice_of [karmem::Tagged<Visitor>]), init_log, log_mut;
    }
}
