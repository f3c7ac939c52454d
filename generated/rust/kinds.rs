// Made from kinds.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate kinds.km

use karmem::{inline, open_enum, plain, table};

/// Everything that a schema can say, once: what to look up when a type's spelling or its code is wanted.
///
/// Text above a declaration reaches the code that is printed, whatever it is: "quotes", 'one', \ and */ and `code`, größer.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "kinds",
    fingerprint: 9025670763320714437,
    structs: &[
        ("Tiny", 7153556316858664010),
        ("Plain", 5878475813237236600),
        ("Linked", 430974108537851435),
        ("Outer", 473751357369409701),
        ("Scalars", 17990074755328733177),
        ("Arrays", 7362647773186496579),
        ("Slices", 1687768288422564157),
        ("LimitedSlices", 12938695227580065494),
        ("Leaf", 2234256853643027216),
        ("Tree", 17761854057471684422),
        ("Branch", 5283566260499047574),
        ("Type", 1234567890123456789),
        ("Kinds", 11156660683748948319),
    ],
};

open_enum! {
    /// Values that a field can hold beside these survive, too: they come from newer schemas.
    pub struct Unsigned8: u8 {
        None = 0,
        Max = 255,
    }
}

open_enum! {
    /// An enum, stored as `uint16`.
    pub struct Unsigned16: u16 {
        None = 0,
        Max = 65535,
    }
}

open_enum! {
    /// An enum, stored as `uint32`.
    pub struct Unsigned32: u32 {
        None = 0,
        Max = 4294967295,
    }
}

open_enum! {
    /// An enum, stored as `uint64`.
    pub struct Unsigned64: u64 {
        None = 0,
        Max = 18446744073709551615,
    }
}

open_enum! {
    /// Values may be negative, and stand in any order.
    pub struct Signed8: i8 {
        Min = -128,
        None = 0,
        Max = 127,
    }
}

open_enum! {
    /// An enum, stored as `int16`.
    pub struct Signed16: i16 {
        None = 0,
        Min = -32768,
        Max = 32767,
    }
}

open_enum! {
    /// An enum, stored as `int32`.
    pub struct Signed32: i32 {
        None = 0,
        Min = -2147483648,
        Max = 2147483647,
    }
}

open_enum! {
    /// An enum, stored as `int64`.
    pub struct Signed64: i64 {
        None = 0,
        Min = -9223372036854775808,
        Max = 9223372036854775807,
    }
}

open_enum! {
    /// A `byte` is a `uint8`. A variant without a value gets its place in the list.
    pub struct Weekday: u8 {
        /// The value that a field holds before anybody writes to it.
        Unknown = 0,
        Monday = 1,
        Tuesday = 2,
        Wednesday = 3,
        Thursday = 4,
        Friday = 5,
        Saturday = 6,
        Sunday = 7,
    }
}

/// The smallest: one byte and seven of padding.
///
/// | offset | size | field   | type    |
/// |-------:|-----:|---------|---------|
/// |      0 |    1 | `Value` | `uint8` |
/// |      1 |    7 |         | padding |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Tiny {
    pub value: u8,
    _pad0: [u8; 7],
}

impl Tiny {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(value: u8) -> Self {
        Self { value, _pad0: [0; 7] }
    }
}

plain! {
    Tiny {
        const ID = 7153556316858664010;

        0 => value: u8;
        1 => _pad0: [u8; 7];
    }
}

/// Without references it is plain memory. Gaps between fields are printed as padding.
///
/// | offset | size | field     | type         |
/// |-------:|-----:|-----------|--------------|
/// |      0 |    1 | `Flag`    | `bool`       |
/// |      1 |    7 |           | padding      |
/// |      8 |    8 | `Wide`    | `uint64`     |
/// |     16 |    2 | `Narrow`  | `uint16`     |
/// |     18 |    2 |           | padding      |
/// |     20 |    4 | `Single`  | `float32`    |
/// |     24 |    1 | `Day`     | `Weekday`    |
/// |     25 |    7 |           | padding      |
/// |     32 |    8 | `Inner`   | `Tiny`       |
/// |     40 |   16 | `Corners` | `[4]float32` |
/// |     56 |    3 | `Days`    | `[3]Weekday` |
/// |     59 |    5 |           | padding      |
/// |     64 |   16 | `Several` | `[2]Tiny`    |
/// |     80 |   64 | `Digest`  | `[64]byte`   |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Plain {
    pub flag: karmem::Bool,
    _pad0: [u8; 7],
    pub wide: u64,
    pub narrow: u16,
    _pad1: [u8; 2],
    pub single: f32,
    pub day: Weekday,
    _pad2: [u8; 7],
    /// An inline struct in place.
    pub inner: Tiny,
    /// Arrays in place: of scalars, enums and inline structs.
    pub corners: [f32; 4],
    pub days: [Weekday; 3],
    _pad3: [u8; 5],
    pub several: [Tiny; 2],
    pub digest: [u8; 64],
}

impl Plain {
    /// The struct with these fields, its padding zero.
    #[allow(clippy::too_many_arguments, dead_code)]
    #[must_use]
    pub const fn new(
        flag: bool,
        wide: u64,
        narrow: u16,
        single: f32,
        day: Weekday,
        inner: Tiny,
        corners: [f32; 4],
        days: [Weekday; 3],
        several: [Tiny; 2],
        digest: [u8; 64],
    ) -> Self {
        Self {
            flag: karmem::Bool::new(flag),
            _pad0: [0; 7],
            wide,
            narrow,
            _pad1: [0; 2],
            single,
            day,
            _pad2: [0; 7],
            inner,
            corners,
            days,
            _pad3: [0; 5],
            several,
            digest,
        }
    }
}

plain! {
    Plain {
        const ID = 5878475813237236600;

        0 => flag: karmem::Bool;
        1 => _pad0: [u8; 7];
        8 => wide: u64;
        16 => narrow: u16;
        18 => _pad1: [u8; 2];
        20 => single: f32;
        24 => day: Weekday;
        25 => _pad2: [u8; 7];
        32 => inner: Tiny;
        40 => corners: [f32; 4];
        56 => days: [Weekday; 3];
        59 => _pad3: [u8; 5];
        64 => several: [Tiny; 2];
        80 => digest: [u8; 64];
    }
}

inline! {
    /// With references it is read through accessors, as a table is.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |    4 | `Weight` | `float32`   |
    /// |      4 |    4 |          | padding     |
    /// |      8 |    8 | `Label`  | `[<16]char` |
    /// |     16 |    8 | `Values` | `[]int16`   |
    /// |     24 |    4 | `Detail` | `Leaf`      |
    /// |     28 |    4 |          | padding     |
    /// |     32 |  144 | `Place`  | `Plain`     |
    pub struct Linked: LinkedRef, LinkedMut, LinkedLive, LinkedBuilder {
        const ID = 430974108537851435;
        const END = 176;

        0 => weight: value f32, set_weight;
        8 => label: text <= 16, set_label;
        16 => values: slice [i16], set_values, init_values, values_mut;
        24 => detail: table Leaf, init_detail, detail_mut;
        32 => place: plain Plain, set_place, place_mut;
    }
}

inline! {
    /// Holds structs that hold references.
    ///
    /// | offset | size | field | type        |
    /// |-------:|-----:|-------|-------------|
    /// |      0 |  176 | `One` | `Linked`    |
    /// |    176 |  352 | `Two` | `[2]Linked` |
    pub struct Outer: OuterRef, OuterMut, OuterLive, OuterBuilder {
        const ID = 473751357369409701;
        const END = 528;

        0 => one: inline Linked, init_one, one_mut;
        176 => two: inline_array [Linked; 2], init_two, two_mut;
    }
}

table! {
    /// Every scalar, every enum, and a struct of each class.
    ///
    /// | offset | size | field        | type         |
    /// |-------:|-----:|--------------|--------------|
    /// |      0 |    8 |              | header       |
    /// |      8 |    1 | `U8`         | `uint8`      |
    /// |      9 |    1 |              | padding      |
    /// |     10 |    2 | `U16`        | `uint16`     |
    /// |     12 |    4 | `U32`        | `uint32`     |
    /// |     16 |    8 | `U64`        | `uint64`     |
    /// |     24 |    1 | `I8`         | `int8`       |
    /// |     25 |    1 |              | padding      |
    /// |     26 |    2 | `I16`        | `int16`      |
    /// |     28 |    4 | `I32`        | `int32`      |
    /// |     32 |    8 | `I64`        | `int64`      |
    /// |     40 |    4 | `F32`        | `float32`    |
    /// |     44 |    4 |              | padding      |
    /// |     48 |    8 | `F64`        | `float64`    |
    /// |     56 |    1 | `Truth`      | `bool`       |
    /// |     57 |    1 | `Raw`        | `byte`       |
    /// |     58 |    1 | `Unsigned8`  | `Unsigned8`  |
    /// |     59 |    1 |              | padding      |
    /// |     60 |    2 | `Unsigned16` | `Unsigned16` |
    /// |     62 |    2 |              | padding      |
    /// |     64 |    4 | `Unsigned32` | `Unsigned32` |
    /// |     68 |    4 |              | padding      |
    /// |     72 |    8 | `Unsigned64` | `Unsigned64` |
    /// |     80 |    1 | `Signed8`    | `Signed8`    |
    /// |     81 |    1 |              | padding      |
    /// |     82 |    2 | `Signed16`   | `Signed16`   |
    /// |     84 |    4 | `Signed32`   | `Signed32`   |
    /// |     88 |    8 | `Signed64`   | `Signed64`   |
    /// |     96 |    1 | `Day`        | `Weekday`    |
    /// |     97 |    7 |              | padding      |
    /// |    104 |    8 | `Tiny`       | `Tiny`       |
    /// |    112 |  144 | `Plain`      | `Plain`      |
    /// |    256 |  176 | `Linked`     | `Linked`     |
    /// |    432 |  528 | `Outer`      | `Outer`      |
    /// |    960 |    4 | `Leaf`       | `Leaf`       |
    /// |    964 |    4 |              | padding      |
    pub struct Scalars: ScalarsRef, ScalarsMut, ScalarsLive, ScalarsBuilder {
        const ID = 17990074755328733177;
        const END = 964;

        8 => u8: value u8, set_u8;
        10 => u16: value u16, set_u16;
        12 => u32: value u32, set_u32;
        16 => u64: value u64, set_u64;
        24 => i8: value i8, set_i8;
        26 => i16: value i16, set_i16;
        28 => i32: value i32, set_i32;
        32 => i64: value i64, set_i64;
        40 => f32: value f32, set_f32;
        48 => f64: value f64, set_f64;
        56 => truth: value bool, set_truth;
        57 => raw: value u8, set_raw;
        58 => unsigned8: value Unsigned8, set_unsigned8;
        60 => unsigned16: value Unsigned16, set_unsigned16;
        64 => unsigned32: value Unsigned32, set_unsigned32;
        72 => unsigned64: value Unsigned64, set_unsigned64;
        80 => signed8: value Signed8, set_signed8;
        82 => signed16: value Signed16, set_signed16;
        84 => signed32: value Signed32, set_signed32;
        88 => signed64: value Signed64, set_signed64;
        96 => day: value Weekday, set_day;
        104 => tiny: plain Tiny, set_tiny, tiny_mut;
        112 => plain: plain Plain, set_plain, plain_mut;
        256 => linked: inline Linked, init_linked, linked_mut;
        432 => outer: inline Outer, init_outer, outer_mut;
        /// Elsewhere in the message; nothing until it is built.
        960 => leaf: table Leaf, init_leaf, leaf_mut;
    }
}

table! {
    /// Arrays: always as many elements, in place.
    ///
    /// | offset | size | field        | type            |
    /// |-------:|-----:|--------------|-----------------|
    /// |      0 |    8 |              | header          |
    /// |      8 |    3 | `U8`         | `[3]uint8`      |
    /// |     11 |    1 |              | padding         |
    /// |     12 |    6 | `U16`        | `[3]uint16`     |
    /// |     18 |    2 |              | padding         |
    /// |     20 |   12 | `U32`        | `[3]uint32`     |
    /// |     32 |   24 | `U64`        | `[3]uint64`     |
    /// |     56 |    3 | `I8`         | `[3]int8`       |
    /// |     59 |    1 |              | padding         |
    /// |     60 |    6 | `I16`        | `[3]int16`      |
    /// |     66 |    2 |              | padding         |
    /// |     68 |   12 | `I32`        | `[3]int32`      |
    /// |     80 |   24 | `I64`        | `[3]int64`      |
    /// |    104 |   12 | `F32`        | `[3]float32`    |
    /// |    116 |    4 |              | padding         |
    /// |    120 |   24 | `F64`        | `[3]float64`    |
    /// |    144 |    3 | `Truth`      | `[3]bool`       |
    /// |    147 |    3 | `Raw`        | `[3]byte`       |
    /// |    150 |    3 | `Unsigned8`  | `[3]Unsigned8`  |
    /// |    153 |    1 |              | padding         |
    /// |    154 |    6 | `Unsigned16` | `[3]Unsigned16` |
    /// |    160 |   12 | `Unsigned32` | `[3]Unsigned32` |
    /// |    172 |    4 |              | padding         |
    /// |    176 |   24 | `Unsigned64` | `[3]Unsigned64` |
    /// |    200 |    3 | `Signed8`    | `[3]Signed8`    |
    /// |    203 |    1 |              | padding         |
    /// |    204 |    6 | `Signed16`   | `[3]Signed16`   |
    /// |    210 |    2 |              | padding         |
    /// |    212 |   12 | `Signed32`   | `[3]Signed32`   |
    /// |    224 |   24 | `Signed64`   | `[3]Signed64`   |
    /// |    248 |    3 | `Day`        | `[3]Weekday`    |
    /// |    251 |    5 |              | padding         |
    /// |    256 |  432 | `Plain`      | `[3]Plain`      |
    /// |    688 |  528 | `Linked`     | `[3]Linked`     |
    /// |   1216 |    8 | `One`        | `[1]uint64`     |
    pub struct Arrays: ArraysRef, ArraysMut, ArraysLive, ArraysBuilder {
        const ID = 7362647773186496579;
        const END = 1224;

        8 => u8: array [u8; 3], set_u8, u8_mut;
        12 => u16: array [u16; 3], set_u16, u16_mut;
        20 => u32: array [u32; 3], set_u32, u32_mut;
        32 => u64: array [u64; 3], set_u64, u64_mut;
        56 => i8: array [i8; 3], set_i8, i8_mut;
        60 => i16: array [i16; 3], set_i16, i16_mut;
        68 => i32: array [i32; 3], set_i32, i32_mut;
        80 => i64: array [i64; 3], set_i64, i64_mut;
        104 => f32: array [f32; 3], set_f32, f32_mut;
        120 => f64: array [f64; 3], set_f64, f64_mut;
        144 => truth: array [karmem::Bool; 3], set_truth, truth_mut;
        147 => raw: array [u8; 3], set_raw, raw_mut;
        150 => unsigned8: array [Unsigned8; 3], set_unsigned8, unsigned8_mut;
        154 => unsigned16: array [Unsigned16; 3], set_unsigned16, unsigned16_mut;
        160 => unsigned32: array [Unsigned32; 3], set_unsigned32, unsigned32_mut;
        176 => unsigned64: array [Unsigned64; 3], set_unsigned64, unsigned64_mut;
        200 => signed8: array [Signed8; 3], set_signed8, signed8_mut;
        204 => signed16: array [Signed16; 3], set_signed16, signed16_mut;
        212 => signed32: array [Signed32; 3], set_signed32, signed32_mut;
        224 => signed64: array [Signed64; 3], set_signed64, signed64_mut;
        248 => day: array [Weekday; 3], set_day, day_mut;
        256 => plain: array [Plain; 3], set_plain, plain_mut;
        688 => linked: inline_array [Linked; 3], init_linked, linked_mut;
        1216 => one: array [u64; 1], set_one, one_mut;
    }
}

table! {
    /// Slices: any number of elements, elsewhere in the message.
    ///
    /// | offset | size | field        | type           |
    /// |-------:|-----:|--------------|----------------|
    /// |      0 |    8 |              | header         |
    /// |      8 |    8 | `U8`         | `[]uint8`      |
    /// |     16 |    8 | `U16`        | `[]uint16`     |
    /// |     24 |    8 | `U32`        | `[]uint32`     |
    /// |     32 |    8 | `U64`        | `[]uint64`     |
    /// |     40 |    8 | `I8`         | `[]int8`       |
    /// |     48 |    8 | `I16`        | `[]int16`      |
    /// |     56 |    8 | `I32`        | `[]int32`      |
    /// |     64 |    8 | `I64`        | `[]int64`      |
    /// |     72 |    8 | `F32`        | `[]float32`    |
    /// |     80 |    8 | `F64`        | `[]float64`    |
    /// |     88 |    8 | `Truth`      | `[]bool`       |
    /// |     96 |    8 | `Raw`        | `[]byte`       |
    /// |    104 |    8 | `Text`       | `[]char`       |
    /// |    112 |    8 | `Unsigned8`  | `[]Unsigned8`  |
    /// |    120 |    8 | `Unsigned16` | `[]Unsigned16` |
    /// |    128 |    8 | `Unsigned32` | `[]Unsigned32` |
    /// |    136 |    8 | `Unsigned64` | `[]Unsigned64` |
    /// |    144 |    8 | `Signed8`    | `[]Signed8`    |
    /// |    152 |    8 | `Signed16`   | `[]Signed16`   |
    /// |    160 |    8 | `Signed32`   | `[]Signed32`   |
    /// |    168 |    8 | `Signed64`   | `[]Signed64`   |
    /// |    176 |    8 | `Day`        | `[]Weekday`    |
    /// |    184 |    8 | `Plain`      | `[]Plain`      |
    /// |    192 |    8 | `Linked`     | `[]Linked`     |
    /// |    200 |    8 | `Outer`      | `[]Outer`      |
    pub struct Slices: SlicesRef, SlicesMut, SlicesLive, SlicesBuilder {
        const ID = 1687768288422564157;
        const END = 208;

        8 => u8: slice [u8], set_u8, init_u8, u8_mut;
        16 => u16: slice [u16], set_u16, init_u16, u16_mut;
        24 => u32: slice [u32], set_u32, init_u32, u32_mut;
        32 => u64: slice [u64], set_u64, init_u64, u64_mut;
        40 => i8: slice [i8], set_i8, init_i8, i8_mut;
        48 => i16: slice [i16], set_i16, init_i16, i16_mut;
        56 => i32: slice [i32], set_i32, init_i32, i32_mut;
        64 => i64: slice [i64], set_i64, init_i64, i64_mut;
        72 => f32: slice [f32], set_f32, init_f32, f32_mut;
        80 => f64: slice [f64], set_f64, init_f64, f64_mut;
        88 => truth: slice [karmem::Bool], set_truth, init_truth, truth_mut;
        96 => raw: slice [u8], set_raw, init_raw, raw_mut;
        /// UTF-8.
        104 => text: text, set_text;
        112 => unsigned8: slice [Unsigned8], set_unsigned8, init_unsigned8, unsigned8_mut;
        120 => unsigned16: slice [Unsigned16], set_unsigned16, init_unsigned16, unsigned16_mut;
        128 => unsigned32: slice [Unsigned32], set_unsigned32, init_unsigned32, unsigned32_mut;
        136 => unsigned64: slice [Unsigned64], set_unsigned64, init_unsigned64, unsigned64_mut;
        144 => signed8: slice [Signed8], set_signed8, init_signed8, signed8_mut;
        152 => signed16: slice [Signed16], set_signed16, init_signed16, signed16_mut;
        160 => signed32: slice [Signed32], set_signed32, init_signed32, signed32_mut;
        168 => signed64: slice [Signed64], set_signed64, init_signed64, signed64_mut;
        176 => day: slice [Weekday], set_day, init_day, day_mut;
        184 => plain: slice [Plain], set_plain, init_plain, plain_mut;
        192 => linked: inline_slice [Linked], init_linked, linked_mut;
        200 => outer: inline_slice [Outer], init_outer, outer_mut;
    }
}

table! {
    /// Limited slices: the same with a largest number of elements.
    ///
    /// | offset | size | field        | type             |
    /// |-------:|-----:|--------------|------------------|
    /// |      0 |    8 |              | header           |
    /// |      8 |    8 | `U8`         | `[<9]uint8`      |
    /// |     16 |    8 | `U16`        | `[<9]uint16`     |
    /// |     24 |    8 | `U32`        | `[<9]uint32`     |
    /// |     32 |    8 | `U64`        | `[<9]uint64`     |
    /// |     40 |    8 | `I8`         | `[<9]int8`       |
    /// |     48 |    8 | `I16`        | `[<9]int16`      |
    /// |     56 |    8 | `I32`        | `[<9]int32`      |
    /// |     64 |    8 | `I64`        | `[<9]int64`      |
    /// |     72 |    8 | `F32`        | `[<9]float32`    |
    /// |     80 |    8 | `F64`        | `[<9]float64`    |
    /// |     88 |    8 | `Truth`      | `[<9]bool`       |
    /// |     96 |    8 | `Raw`        | `[<9]byte`       |
    /// |    104 |    8 | `Text`       | `[<9]char`       |
    /// |    112 |    8 | `Unsigned8`  | `[<9]Unsigned8`  |
    /// |    120 |    8 | `Unsigned16` | `[<9]Unsigned16` |
    /// |    128 |    8 | `Unsigned32` | `[<9]Unsigned32` |
    /// |    136 |    8 | `Unsigned64` | `[<9]Unsigned64` |
    /// |    144 |    8 | `Signed8`    | `[<9]Signed8`    |
    /// |    152 |    8 | `Signed16`   | `[<9]Signed16`   |
    /// |    160 |    8 | `Signed32`   | `[<9]Signed32`   |
    /// |    168 |    8 | `Signed64`   | `[<9]Signed64`   |
    /// |    176 |    8 | `Day`        | `[<9]Weekday`    |
    /// |    184 |    8 | `Plain`      | `[<9]Plain`      |
    /// |    192 |    8 | `Linked`     | `[<9]Linked`     |
    /// |    200 |    8 | `Outer`      | `[<9]Outer`      |
    pub struct LimitedSlices: LimitedSlicesRef, LimitedSlicesMut, LimitedSlicesLive, LimitedSlicesBuilder {
        const ID = 12938695227580065494;
        const END = 208;

        8 => u8: slice [u8] <= 9, set_u8, init_u8, u8_mut;
        16 => u16: slice [u16] <= 9, set_u16, init_u16, u16_mut;
        24 => u32: slice [u32] <= 9, set_u32, init_u32, u32_mut;
        32 => u64: slice [u64] <= 9, set_u64, init_u64, u64_mut;
        40 => i8: slice [i8] <= 9, set_i8, init_i8, i8_mut;
        48 => i16: slice [i16] <= 9, set_i16, init_i16, i16_mut;
        56 => i32: slice [i32] <= 9, set_i32, init_i32, i32_mut;
        64 => i64: slice [i64] <= 9, set_i64, init_i64, i64_mut;
        72 => f32: slice [f32] <= 9, set_f32, init_f32, f32_mut;
        80 => f64: slice [f64] <= 9, set_f64, init_f64, f64_mut;
        88 => truth: slice [karmem::Bool] <= 9, set_truth, init_truth, truth_mut;
        96 => raw: slice [u8] <= 9, set_raw, init_raw, raw_mut;
        /// At most nine bytes of UTF-8, which may be fewer characters.
        104 => text: text <= 9, set_text;
        112 => unsigned8: slice [Unsigned8] <= 9, set_unsigned8, init_unsigned8, unsigned8_mut;
        120 => unsigned16: slice [Unsigned16] <= 9, set_unsigned16, init_unsigned16, unsigned16_mut;
        128 => unsigned32: slice [Unsigned32] <= 9, set_unsigned32, init_unsigned32, unsigned32_mut;
        136 => unsigned64: slice [Unsigned64] <= 9, set_unsigned64, init_unsigned64, unsigned64_mut;
        144 => signed8: slice [Signed8] <= 9, set_signed8, init_signed8, signed8_mut;
        152 => signed16: slice [Signed16] <= 9, set_signed16, init_signed16, signed16_mut;
        160 => signed32: slice [Signed32] <= 9, set_signed32, init_signed32, signed32_mut;
        168 => signed64: slice [Signed64] <= 9, set_signed64, init_signed64, signed64_mut;
        176 => day: slice [Weekday] <= 9, set_day, init_day, day_mut;
        184 => plain: slice [Plain] <= 9, set_plain, init_plain, plain_mut;
        192 => linked: inline_slice [Linked] <= 9, init_linked, linked_mut;
        200 => outer: inline_slice [Outer] <= 9, init_outer, outer_mut;
    }
}

table! {
    /// The end of every path through this schema.
    ///
    /// | offset | size | field  | type        |
    /// |-------:|-----:|--------|-------------|
    /// |      0 |    8 |        | header      |
    /// |      8 |    8 | `Text` | `[<32]char` |
    /// |     16 |    1 | `Day`  | `Weekday`   |
    /// |     17 |    7 |        | padding     |
    pub struct Leaf: LeafRef, LeafMut, LeafLive, LeafBuilder {
        const ID = 2234256853643027216;
        const END = 17;

        8 => text: text <= 32, set_text;
        16 => day: value Weekday, set_day;
    }
}

table! {
    /// Tables nest to any depth, also through themselves and before they are declared.
    ///
    /// | offset | size | field      | type       |
    /// |-------:|-----:|------------|------------|
    /// |      0 |    8 |            | header     |
    /// |      8 |    8 | `Name`     | `[]char`   |
    /// |     16 |    4 | `Left`     | `Tree`     |
    /// |     20 |    4 | `Right`    | `Tree`     |
    /// |     24 |    8 | `Children` | `[]Branch` |
    /// |     32 |    4 | `Leaf`     | `Leaf`     |
    /// |     36 |    4 |            | padding    |
    pub struct Tree: TreeRef, TreeMut, TreeLive, TreeBuilder {
        const ID = 17761854057471684422;
        const END = 36;

        8 => name: text, set_name;
        16 => left: (boxed Tree), init_left, left_mut;
        20 => right: (boxed Tree), init_right, right_mut;
        24 => children: inline_slice [Branch], init_children, children_mut;
        32 => leaf: table Leaf, init_leaf, leaf_mut;
    }
}

inline! {
    /// Tables cannot lie side by side: a slice of them is one of references.
    ///
    /// | offset | size | field | type    |
    /// |-------:|-----:|-------|---------|
    /// |      0 |    4 | `To`  | `Tree`  |
    /// |      4 |    4 |       | padding |
    pub struct Branch: BranchRef, BranchMut, BranchLive, BranchBuilder {
        const ID = 5283566260499047574;
        const END = 4;

        0 => to: table Tree, init_to, to_mut;
    }
}

table! {
    /// Names that mean something in languages that are printed, and names that are written in unusual ways.
    ///
    /// | offset | size | field       | type       |
    /// |-------:|-----:|-------------|------------|
    /// |      0 |    8 |             | header     |
    /// |      8 |    1 | `type`      | `uint8`    |
    /// |      9 |    7 |             | padding    |
    /// |     16 |    8 | `match`     | `[]uint8`  |
    /// |     24 |    8 | `self`      | `[<8]char` |
    /// |     32 |    1 | `Self2`     | `Weekday`  |
    /// |     33 |    7 |             | padding    |
    /// |     40 |    8 | `gen`       | `Tiny`     |
    /// |     48 |    4 | `async`     | `Leaf`     |
    /// |     52 |    2 | `enum`      | `[2]uint8` |
    /// |     54 |    1 | `karmem`    | `bool`     |
    /// |     55 |    1 |             | padding    |
    /// |     56 |    2 | `HTTPPort`  | `uint16`   |
    /// |     58 |    2 |             | padding    |
    /// |     60 |    4 | `snake_key` | `int32`    |
    /// |     64 |    8 | `Größe`     | `float64`  |
    pub struct Type: TypeRef, TypeMut, TypeLive, TypeBuilder {
        const ID = 1234567890123456789;
        const END = 72;

        8 => r#type: value u8, set_type;
        16 => r#match: slice [u8], set_match, init_match, match_mut;
        24 => self_: text <= 8, set_self;
        32 => self2: value Weekday, set_self2;
        40 => r#gen: plain Tiny, set_gen, gen_mut;
        48 => r#async: table Leaf, init_async, async_mut;
        52 => r#enum: array [u8; 2], set_enum, enum_mut;
        54 => karmem: value bool, set_karmem;
        56 => http_port: value u16, set_http_port;
        60 => snake_key: value i32, set_snake_key;
        64 => größe: value f64, set_größe;
    }
}

table! {
    /// The root of a message with everything in it.
    ///
    /// | offset | size | field     | type            |
    /// |-------:|-----:|-----------|-----------------|
    /// |      0 |    8 |           | header          |
    /// |      8 |    4 | `Scalars` | `Scalars`       |
    /// |     12 |    4 | `Arrays`  | `Arrays`        |
    /// |     16 |    4 | `Slices`  | `Slices`        |
    /// |     20 |    4 | `Limited` | `LimitedSlices` |
    /// |     24 |    4 | `Tree`    | `Tree`          |
    /// |     28 |    4 | `Type`    | `type`          |
    pub struct Kinds: KindsRef, KindsMut, KindsLive, KindsBuilder {
        const ID = 11156660683748948319;
        const END = 32;

        8 => scalars: table Scalars, init_scalars, scalars_mut;
        12 => arrays: table Arrays, init_arrays, arrays_mut;
        16 => slices: table Slices, init_slices, slices_mut;
        20 => limited: table LimitedSlices, init_limited, limited_mut;
        24 => tree: table Tree, init_tree, tree_mut;
        28 => r#type: table Type, init_type, type_mut;
    }
}
