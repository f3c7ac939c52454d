// Made from parcel.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate parcel.km

use karmem::{open_enum, packed_inline, packed_table, packed_value, table};

/// Everything that a packed schema can say, once, and a struct beside it that is not packed.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "parcel",
    fingerprint: 5020322839116157468,
    structs: &[
        ("Plain", 5878475813237236600),
        ("Outer", 473751357369409701),
        ("Linked", 430974108537851435),
        ("Leaf", 2234256853643027216),
        ("Scalars", 17990074755328733177),
        ("Arrays", 7362647773186496579),
        ("Slices", 1687768288422564157),
        ("Chain", 17993096948585160030),
        ("Branch", 5283566260499047574),
        ("Tree", 17761854057471684422),
        ("Parcel", 17490715237371925102),
        ("Label", 3781040710757158877),
    ],
};

open_enum! {
    /// An enum, stored as `uint8`.
    pub struct Small: u8 {
        None = 0,
        One = 1,
        Max = 255,
    }
}

open_enum! {
    /// An enum, stored as `int64`.
    pub struct Wide: i64 {
        None = 0,
        Min = -9223372036854775808,
    }
}

packed_value! {
    /// Nothing is aligned: 13 bytes.
    ///
    /// | offset | size | field    | type      |
    /// |-------:|-----:|----------|-----------|
    /// |      0 |    1 | `Flag`   | `bool`    |
    /// |      1 |    8 | `Wide`   | `uint64`  |
    /// |      9 |    4 | `Single` | `float32` |
    pub struct Plain {
        const ID = 5878475813237236600;
        const SIZE = 13;

        0 => flag: bool;
        1 => wide: u64;
        9 => single: f32;
    }
}

packed_value! {
    /// A packed inline struct of 46 bytes.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |   13 | `One`    | `Plain`     |
    /// |     13 |   26 | `Two`    | `[2]Plain`  |
    /// |     39 |    1 | `Small`  | `Small`     |
    /// |     40 |    6 | `Digits` | `[3]uint16` |
    pub struct Outer {
        const ID = 473751357369409701;
        const SIZE = 46;

        0 => one: Plain;
        13 => two: [Plain; 2];
        39 => small: Small;
        40 => digits: [u16; 3];
    }
}

packed_inline! {
    /// With references it is read through accessors.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |    4 | `Weight` | `float32`   |
    /// |      4 |    8 | `Label`  | `[<16]char` |
    /// |     12 |    8 | `Values` | `[]int16`   |
    /// |     20 |    4 | `Leaf`   | `Leaf`      |
    /// |     24 |   13 | `Place`  | `Plain`     |
    pub struct Linked: LinkedRef, LinkedBuilder {
        const ID = 430974108537851435;
        const SIZE = 37;

        0 => weight: value f32, set_weight;
        4 => label: text <= 16, set_label;
        12 => values: slice [i16], set_values, init_values;
        20 => leaf: table Leaf, init_leaf;
        24 => place: value Plain, set_place;
    }
}

packed_table! {
    /// The end of every path.
    ///
    /// | offset | size | field   | type            |
    /// |-------:|-----:|---------|-----------------|
    /// |      0 |    4 |         | header          |
    /// |      4 |    8 | `Text`  | `[<32]char`     |
    /// |     12 |    1 | `Small` | `Small`         |
    /// |     13 |    2 | `Bonus` | `int16 = 100`   |
    /// |     15 |    8 | `Wide`  | `Wide = Min`    |
    /// |     23 |    1 | `Truth` | `bool = true`   |
    /// |     24 |    8 | `Ratio` | `float64 = 0.5` |
    pub struct Leaf: LeafRef, LeafBuilder {
        const ID = 2234256853643027216;
        const SIZE = 32;

        4 => text: text <= 32, set_text;
        12 => small: value Small, set_small;
        13 => bonus: value i16 = 100, set_bonus;
        15 => wide: value Wide = Wide::Min, set_wide;
        23 => truth: value bool = true, set_truth;
        24 => ratio: value f64 = 0.5, set_ratio;
    }
}

packed_table! {
    /// A packed table of 116 bytes.
    ///
    /// | offset | size | field   | type      |
    /// |-------:|-----:|---------|-----------|
    /// |      0 |    4 |         | header    |
    /// |      4 |    1 | `U8`    | `uint8`   |
    /// |      5 |    2 | `U16`   | `uint16`  |
    /// |      7 |    4 | `U32`   | `uint32`  |
    /// |     11 |    8 | `U64`   | `uint64`  |
    /// |     19 |    1 | `I8`    | `int8`    |
    /// |     20 |    2 | `I16`   | `int16`   |
    /// |     22 |    4 | `I32`   | `int32`   |
    /// |     26 |    8 | `I64`   | `int64`   |
    /// |     34 |    4 | `F32`   | `float32` |
    /// |     38 |    8 | `F64`   | `float64` |
    /// |     46 |    1 | `Truth` | `bool`    |
    /// |     47 |    1 | `Raw`   | `byte`    |
    /// |     48 |    1 | `Small` | `Small`   |
    /// |     49 |    8 | `Wide`  | `Wide`    |
    /// |     57 |   13 | `Plain` | `Plain`   |
    /// |     70 |   46 | `Outer` | `Outer`   |
    pub struct Scalars: ScalarsRef, ScalarsBuilder {
        const ID = 17990074755328733177;
        const SIZE = 116;

        4 => u8: value u8, set_u8;
        5 => u16: value u16, set_u16;
        7 => u32: value u32, set_u32;
        11 => u64: value u64, set_u64;
        19 => i8: value i8, set_i8;
        20 => i16: value i16, set_i16;
        22 => i32: value i32, set_i32;
        26 => i64: value i64, set_i64;
        34 => f32: value f32, set_f32;
        38 => f64: value f64, set_f64;
        46 => truth: value bool, set_truth;
        47 => raw: value u8, set_raw;
        48 => small: value Small, set_small;
        49 => wide: value Wide, set_wide;
        57 => plain: value Plain, set_plain;
        70 => outer: value Outer, set_outer;
    }
}

packed_table! {
    /// A packed table of 229 bytes.
    ///
    /// | offset | size | field    | type         |
    /// |-------:|-----:|----------|--------------|
    /// |      0 |    4 |          | header       |
    /// |      4 |    3 | `U8`     | `[3]uint8`   |
    /// |      7 |    6 | `U16`    | `[3]uint16`  |
    /// |     13 |   24 | `I64`    | `[3]int64`   |
    /// |     37 |   12 | `F32`    | `[3]float32` |
    /// |     49 |    3 | `Truth`  | `[3]bool`    |
    /// |     52 |    3 | `Raw`    | `[3]byte`    |
    /// |     55 |   24 | `Wide`   | `[3]Wide`    |
    /// |     79 |   39 | `Plain`  | `[3]Plain`   |
    /// |    118 |  111 | `Linked` | `[3]Linked`  |
    pub struct Arrays: ArraysRef, ArraysBuilder {
        const ID = 7362647773186496579;
        const SIZE = 229;

        4 => u8: value [u8; 3], set_u8;
        7 => u16: value [u16; 3], set_u16;
        13 => i64: value [i64; 3], set_i64;
        37 => f32: value [f32; 3], set_f32;
        49 => truth: value [bool; 3], set_truth;
        52 => raw: value [u8; 3], set_raw;
        55 => wide: value [Wide; 3], set_wide;
        79 => plain: value [Plain; 3], set_plain;
        118 => linked: inline_array [Linked; 3], init_linked;
    }
}

packed_table! {
    /// A packed table of 132 bytes.
    ///
    /// | offset | size | field    | type         |
    /// |-------:|-----:|----------|--------------|
    /// |      0 |    4 |          | header       |
    /// |      4 |    8 | `U8`     | `[]uint8`    |
    /// |     12 |    8 | `I8`     | `[]int8`     |
    /// |     20 |    8 | `U16`    | `[]uint16`   |
    /// |     28 |    8 | `U64`    | `[]uint64`   |
    /// |     36 |    8 | `F64`    | `[]float64`  |
    /// |     44 |    8 | `Truth`  | `[]bool`     |
    /// |     52 |    8 | `Raw`    | `[]byte`     |
    /// |     60 |    8 | `Text`   | `[]char`     |
    /// |     68 |    8 | `Small`  | `[]Small`    |
    /// |     76 |    8 | `Wide`   | `[]Wide`     |
    /// |     84 |    8 | `Plain`  | `[]Plain`    |
    /// |     92 |    8 | `Linked` | `[]Linked`   |
    /// |    100 |    8 | `Few`    | `[<3]uint32` |
    /// |    108 |    8 | `Some`   | `[<3]Plain`  |
    /// |    116 |    8 | `Short`  | `[<3]Linked` |
    /// |    124 |    8 | `Brief`  | `[<5]char`   |
    pub struct Slices: SlicesRef, SlicesBuilder {
        const ID = 1687768288422564157;
        const SIZE = 132;

        4 => u8: bytes, set_u8;
        12 => i8: slice [i8], set_i8, init_i8;
        20 => u16: slice [u16], set_u16, init_u16;
        28 => u64: slice [u64], set_u64, init_u64;
        36 => f64: slice [f64], set_f64, init_f64;
        44 => truth: slice [bool], set_truth, init_truth;
        52 => raw: bytes, set_raw;
        60 => text: text, set_text;
        68 => small: slice [Small], set_small, init_small;
        76 => wide: slice [Wide], set_wide, init_wide;
        84 => plain: slice [Plain], set_plain, init_plain;
        92 => linked: inline_slice [Linked], init_linked;
        100 => few: slice [u32] <= 3, set_few, init_few;
        108 => some: slice [Plain] <= 3, set_some, init_some;
        116 => short: inline_slice [Linked] <= 3, init_short;
        124 => brief: text <= 5, set_brief;
    }
}

packed_table! {
    /// A chain may end: then it refers to nothing.
    ///
    /// | offset | size | field   | type     |
    /// |-------:|-----:|---------|----------|
    /// |      0 |    4 |         | header   |
    /// |      4 |    2 | `Value` | `uint16` |
    /// |      6 |    4 | `Next`  | `Chain`  |
    pub struct Chain: ChainRef, ChainBuilder {
        const ID = 17993096948585160030;
        const SIZE = 10;

        4 => value: value u16, set_value;
        6 => next: boxed Chain, init_next;
    }
}

packed_inline! {
    /// A packed inline struct of 4 bytes.
    ///
    /// | offset | size | field | type   |
    /// |-------:|-----:|-------|--------|
    /// |      0 |    4 | `To`  | `Tree` |
    pub struct Branch: BranchRef, BranchBuilder {
        const ID = 5283566260499047574;
        const SIZE = 4;

        0 => to: table Tree, init_to;
    }
}

packed_table! {
    /// A packed table of 20 bytes.
    ///
    /// | offset | size | field      | type       |
    /// |-------:|-----:|------------|------------|
    /// |      0 |    4 |            | header     |
    /// |      4 |    8 | `Name`     | `[]char`   |
    /// |     12 |    8 | `Children` | `[]Branch` |
    pub struct Tree: TreeRef, TreeBuilder {
        const ID = 17761854057471684422;
        const SIZE = 20;

        4 => name: text, set_name;
        12 => children: inline_slice [Branch], init_children;
    }
}

packed_table! {
    /// The root of a message with everything in it.
    ///
    /// | offset | size | field     | type      |
    /// |-------:|-----:|-----------|-----------|
    /// |      0 |    4 |           | header    |
    /// |      4 |    4 | `Scalars` | `Scalars` |
    /// |      8 |    4 | `Arrays`  | `Arrays`  |
    /// |     12 |    4 | `Slices`  | `Slices`  |
    /// |     16 |   37 | `Linked`  | `Linked`  |
    /// |     53 |    4 | `Chain`   | `Chain`   |
    /// |     57 |    4 | `Tree`    | `Tree`    |
    pub struct Parcel: ParcelRef, ParcelBuilder {
        const ID = 17490715237371925102;
        const SIZE = 61;

        4 => scalars: table Scalars, init_scalars;
        8 => arrays: table Arrays, init_arrays;
        12 => slices: table Slices, init_slices;
        16 => linked: inline Linked, init_linked;
        53 => chain: table Chain, init_chain;
        57 => tree: table Tree, init_tree;
    }
}

table! {
    /// A label that is read in place, as everything that is not packed.
    ///
    /// | offset | size | field     | type      |
    /// |-------:|-----:|-----------|-----------|
    /// |      0 |    8 |           | header    |
    /// |      8 |    8 | `Address` | `?[]char` |
    /// |     16 |    4 | `Weight`  | `float32` |
    /// |     20 |    4 |           | padding   |
    pub struct Label: LabelRef, LabelMut, LabelLive, LabelBuilder {
        const ID = 3781040710757158877;
        const END = 20;

        8 => address: (maybe_text), set_address, clear_address;
        16 => weight: value f32, set_weight;
    }
}
