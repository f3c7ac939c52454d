// Made from kinds.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c kinds.km

/// Everything that a schema can say, once: what to look up when a type's spelling or its code is wanted.
///
/// Text above a declaration reaches the code that is printed, whatever it is: "quotes", 'one', \ and */ and `code`, größer.
#ifndef KARMEM_SCHEMA_KINDS_H
#define KARMEM_SCHEMA_KINDS_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define KINDS_FINGERPRINT UINT64_C(9025670763320714437)

// Enums

/// Values that a field can hold beside these survive, too: they come from newer schemas.
typedef uint8_t kinds_unsigned8;

#define KINDS_UNSIGNED8_NONE 0
#define KINDS_UNSIGNED8_MAX 255

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_unsigned8_slice { const kinds_unsigned8 *items; uint32_t len; } kinds_unsigned8_slice;

/// An enum, stored as `uint16`.
typedef uint16_t kinds_unsigned16;

#define KINDS_UNSIGNED16_NONE 0
#define KINDS_UNSIGNED16_MAX 65535

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_unsigned16_slice { const kinds_unsigned16 *items; uint32_t len; } kinds_unsigned16_slice;

/// An enum, stored as `uint32`.
typedef uint32_t kinds_unsigned32;

#define KINDS_UNSIGNED32_NONE UINT32_C(0)
#define KINDS_UNSIGNED32_MAX UINT32_C(4294967295)

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_unsigned32_slice { const kinds_unsigned32 *items; uint32_t len; } kinds_unsigned32_slice;

/// An enum, stored as `uint64`.
typedef uint64_t kinds_unsigned64;

#define KINDS_UNSIGNED64_NONE UINT64_C(0)
#define KINDS_UNSIGNED64_MAX UINT64_C(18446744073709551615)

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_unsigned64_slice { const kinds_unsigned64 *items; uint32_t len; } kinds_unsigned64_slice;

/// Values may be negative, and stand in any order.
typedef int8_t kinds_signed8;

#define KINDS_SIGNED8_MIN (-128)
#define KINDS_SIGNED8_NONE 0
#define KINDS_SIGNED8_MAX 127

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_signed8_slice { const kinds_signed8 *items; uint32_t len; } kinds_signed8_slice;

/// An enum, stored as `int16`.
typedef int16_t kinds_signed16;

#define KINDS_SIGNED16_NONE 0
#define KINDS_SIGNED16_MIN (-32768)
#define KINDS_SIGNED16_MAX 32767

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_signed16_slice { const kinds_signed16 *items; uint32_t len; } kinds_signed16_slice;

/// An enum, stored as `int32`.
typedef int32_t kinds_signed32;

#define KINDS_SIGNED32_NONE 0
#define KINDS_SIGNED32_MIN INT32_MIN
#define KINDS_SIGNED32_MAX 2147483647

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_signed32_slice { const kinds_signed32 *items; uint32_t len; } kinds_signed32_slice;

/// An enum, stored as `int64`.
typedef int64_t kinds_signed64;

#define KINDS_SIGNED64_NONE INT64_C(0)
#define KINDS_SIGNED64_MIN INT64_MIN
#define KINDS_SIGNED64_MAX INT64_C(9223372036854775807)

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_signed64_slice { const kinds_signed64 *items; uint32_t len; } kinds_signed64_slice;

/// A `byte` is a `uint8`. A variant without a value gets its place in the list.
typedef uint8_t kinds_weekday;

/// The value that a field holds before anybody writes to it.
#define KINDS_WEEKDAY_UNKNOWN 0
#define KINDS_WEEKDAY_MONDAY 1
#define KINDS_WEEKDAY_TUESDAY 2
#define KINDS_WEEKDAY_WEDNESDAY 3
#define KINDS_WEEKDAY_THURSDAY 4
#define KINDS_WEEKDAY_FRIDAY 5
#define KINDS_WEEKDAY_SATURDAY 6
#define KINDS_WEEKDAY_SUNDAY 7

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_weekday_slice { const kinds_weekday *items; uint32_t len; } kinds_weekday_slice;

// Structs and unions

/// The smallest: one byte and seven of padding.
///
/// | offset | size | field   | type    |
/// |-------:|-----:|---------|---------|
/// |      0 |    1 | `Value` | `uint8` |
/// |      1 |    7 |         | padding |
typedef struct kinds_tiny {
    KARMEM_ALIGNAS(8) uint8_t value;
    uint8_t pad0_[7];
} kinds_tiny;

KARMEM_ASSERT(sizeof(kinds_tiny) == 8, "kinds_tiny has 8 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(kinds_tiny) == 8, "kinds_tiny is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(kinds_tiny, value) == 0, "kinds_tiny.value lies at byte 0");

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_tiny_slice { const kinds_tiny *items; uint32_t len; } kinds_tiny_slice;

/// Tells messages with the root `Tiny` from others.
#define KINDS_TINY_ID UINT64_C(7153556316858664010)

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
typedef struct kinds_plain {
    KARMEM_ALIGNAS(8) uint8_t flag;
    uint8_t pad0_[7];
    uint64_t wide;
    uint16_t narrow;
    uint8_t pad1_[2];
    float single;
    kinds_weekday day;
    uint8_t pad2_[7];
    /// An inline struct in place.
    kinds_tiny inner;
    /// Arrays in place: of scalars, enums and inline structs.
    float corners[4];
    kinds_weekday days[3];
    uint8_t pad3_[5];
    kinds_tiny several[2];
    uint8_t digest[64];
} kinds_plain;

KARMEM_ASSERT(sizeof(kinds_plain) == 144, "kinds_plain has 144 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(kinds_plain) == 8, "kinds_plain is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(kinds_plain, flag) == 0, "kinds_plain.flag lies at byte 0");
KARMEM_ASSERT(offsetof(kinds_plain, wide) == 8, "kinds_plain.wide lies at byte 8");
KARMEM_ASSERT(offsetof(kinds_plain, narrow) == 16, "kinds_plain.narrow lies at byte 16");
KARMEM_ASSERT(offsetof(kinds_plain, single) == 20, "kinds_plain.single lies at byte 20");
KARMEM_ASSERT(offsetof(kinds_plain, day) == 24, "kinds_plain.day lies at byte 24");
KARMEM_ASSERT(offsetof(kinds_plain, inner) == 32, "kinds_plain.inner lies at byte 32");
KARMEM_ASSERT(offsetof(kinds_plain, corners) == 40, "kinds_plain.corners lies at byte 40");
KARMEM_ASSERT(offsetof(kinds_plain, days) == 56, "kinds_plain.days lies at byte 56");
KARMEM_ASSERT(offsetof(kinds_plain, several) == 64, "kinds_plain.several lies at byte 64");
KARMEM_ASSERT(offsetof(kinds_plain, digest) == 80, "kinds_plain.digest lies at byte 80");

/// Some of them, side by side; `NULL` where there are none.
typedef struct kinds_plain_slice { const kinds_plain *items; uint32_t len; } kinds_plain_slice;

/// Tells messages with the root `Plain` from others.
#define KINDS_PLAIN_ID UINT64_C(5878475813237236600)

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
typedef struct kinds_linked_ref { const unsigned char *message; const unsigned char *object; } kinds_linked_ref;

/// Tells messages with the root `Linked` from others.
#define KINDS_LINKED_ID UINT64_C(430974108537851435)

/// Holds structs that hold references.
///
/// | offset | size | field | type        |
/// |-------:|-----:|-------|-------------|
/// |      0 |  176 | `One` | `Linked`    |
/// |    176 |  352 | `Two` | `[2]Linked` |
typedef struct kinds_outer_ref { const unsigned char *message; const unsigned char *object; } kinds_outer_ref;

/// How many elements its arrays have.
#define KINDS_OUTER_TWO_LEN UINT32_C(2)

/// Tells messages with the root `Outer` from others.
#define KINDS_OUTER_ID UINT64_C(473751357369409701)

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
typedef struct kinds_scalars_ref { const unsigned char *message; const unsigned char *object; } kinds_scalars_ref;

/// Tells messages with the root `Scalars` from others.
#define KINDS_SCALARS_ID UINT64_C(17990074755328733177)

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
typedef struct kinds_arrays_ref { const unsigned char *message; const unsigned char *object; } kinds_arrays_ref;

/// How many elements its arrays have.
#define KINDS_ARRAYS_U8_LEN UINT32_C(3)
#define KINDS_ARRAYS_U16_LEN UINT32_C(3)
#define KINDS_ARRAYS_U32_LEN UINT32_C(3)
#define KINDS_ARRAYS_U64_LEN UINT32_C(3)
#define KINDS_ARRAYS_I8_LEN UINT32_C(3)
#define KINDS_ARRAYS_I16_LEN UINT32_C(3)
#define KINDS_ARRAYS_I32_LEN UINT32_C(3)
#define KINDS_ARRAYS_I64_LEN UINT32_C(3)
#define KINDS_ARRAYS_F32_LEN UINT32_C(3)
#define KINDS_ARRAYS_F64_LEN UINT32_C(3)
#define KINDS_ARRAYS_TRUTH_LEN UINT32_C(3)
#define KINDS_ARRAYS_RAW_LEN UINT32_C(3)
#define KINDS_ARRAYS_UNSIGNED8_LEN UINT32_C(3)
#define KINDS_ARRAYS_UNSIGNED16_LEN UINT32_C(3)
#define KINDS_ARRAYS_UNSIGNED32_LEN UINT32_C(3)
#define KINDS_ARRAYS_UNSIGNED64_LEN UINT32_C(3)
#define KINDS_ARRAYS_SIGNED8_LEN UINT32_C(3)
#define KINDS_ARRAYS_SIGNED16_LEN UINT32_C(3)
#define KINDS_ARRAYS_SIGNED32_LEN UINT32_C(3)
#define KINDS_ARRAYS_SIGNED64_LEN UINT32_C(3)
#define KINDS_ARRAYS_DAY_LEN UINT32_C(3)
#define KINDS_ARRAYS_PLAIN_LEN UINT32_C(3)
#define KINDS_ARRAYS_LINKED_LEN UINT32_C(3)
#define KINDS_ARRAYS_ONE_LEN UINT32_C(1)

/// Tells messages with the root `Arrays` from others.
#define KINDS_ARRAYS_ID UINT64_C(7362647773186496579)

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
typedef struct kinds_slices_ref { const unsigned char *message; const unsigned char *object; } kinds_slices_ref;

/// Tells messages with the root `Slices` from others.
#define KINDS_SLICES_ID UINT64_C(1687768288422564157)

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
typedef struct kinds_limited_slices_ref { const unsigned char *message; const unsigned char *object; } kinds_limited_slices_ref;

/// Tells messages with the root `LimitedSlices` from others.
#define KINDS_LIMITED_SLICES_ID UINT64_C(12938695227580065494)

/// The end of every path through this schema.
///
/// | offset | size | field  | type        |
/// |-------:|-----:|--------|-------------|
/// |      0 |    8 |        | header      |
/// |      8 |    8 | `Text` | `[<32]char` |
/// |     16 |    1 | `Day`  | `Weekday`   |
/// |     17 |    7 |        | padding     |
typedef struct kinds_leaf_ref { const unsigned char *message; const unsigned char *object; } kinds_leaf_ref;

/// Tells messages with the root `Leaf` from others.
#define KINDS_LEAF_ID UINT64_C(2234256853643027216)

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
typedef struct kinds_tree_ref { const unsigned char *message; const unsigned char *object; } kinds_tree_ref;

/// Tells messages with the root `Tree` from others.
#define KINDS_TREE_ID UINT64_C(17761854057471684422)

/// Tables cannot lie side by side: a slice of them is one of references.
///
/// | offset | size | field | type    |
/// |-------:|-----:|-------|---------|
/// |      0 |    4 | `To`  | `Tree`  |
/// |      4 |    4 |       | padding |
typedef struct kinds_branch_ref { const unsigned char *message; const unsigned char *object; } kinds_branch_ref;

/// Tells messages with the root `Branch` from others.
#define KINDS_BRANCH_ID UINT64_C(5283566260499047574)

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
typedef struct kinds_type_ref { const unsigned char *message; const unsigned char *object; } kinds_type_ref;

/// How many elements its arrays have.
#define KINDS_TYPE_ENUM_LEN UINT32_C(2)

/// Tells messages with the root `type` from others.
#define KINDS_TYPE_ID UINT64_C(1234567890123456789)

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
typedef struct kinds_kinds_ref { const unsigned char *message; const unsigned char *object; } kinds_kinds_ref;

/// Tells messages with the root `Kinds` from others.
#define KINDS_KINDS_ID UINT64_C(11156660683748948319)

// Reading

/// `Weight`: `float32`.
static inline float kinds_linked_weight(kinds_linked_ref self)
{
    return karmem_read_f32_(karmem_inline_field_(self.object, 0), 0.0f);
}

/// `Label`: `[<16]char`.
static inline karmem_text kinds_linked_label(kinds_linked_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 8));
}

/// `Values`: `[]int16`.
static inline karmem_i16_slice kinds_linked_values(kinds_linked_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 16);
    const karmem_i16_slice slice = {(const int16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Detail`: `Leaf`.
static inline kinds_leaf_ref kinds_linked_detail(kinds_linked_ref self)
{
    const kinds_leaf_ref ref = {self.message, karmem_follow_(self.message, karmem_inline_field_(self.object, 24))};
    return ref;
}

/// `Place`: `Plain`.
static inline const kinds_plain *kinds_linked_place(kinds_linked_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 32);
    static const kinds_plain absent = KARMEM_ZERO;
    return place != NULL ? (const kinds_plain *)(const void *)place : &absent;
}

/// `One`: `Linked`.
static inline kinds_linked_ref kinds_outer_one(kinds_outer_ref self)
{
    const kinds_linked_ref ref = {self.message, karmem_inline_field_(self.object, 0)};
    return ref;
}

/// An element of `Two`: `[2]Linked`.
static inline kinds_linked_ref kinds_outer_two_at(kinds_outer_ref self, uint32_t index)
{
    const unsigned char *place = karmem_inline_field_(self.object, 176);
    place = karmem_array_element_(place, 2, 176, index);
    const kinds_linked_ref ref = {self.message, place};
    return ref;
}

/// `U8`: `uint8`.
static inline uint8_t kinds_scalars_u8(kinds_scalars_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 8, 1), 0);
}

/// `U16`: `uint16`.
static inline uint16_t kinds_scalars_u16(kinds_scalars_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 10, 2), 0);
}

/// `U32`: `uint32`.
static inline uint32_t kinds_scalars_u32(kinds_scalars_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 12, 4), 0);
}

/// `U64`: `uint64`.
static inline uint64_t kinds_scalars_u64(kinds_scalars_ref self)
{
    return karmem_read_u64_(karmem_table_field_(self.object, 16, 8), 0);
}

/// `I8`: `int8`.
static inline int8_t kinds_scalars_i8(kinds_scalars_ref self)
{
    return karmem_read_i8_(karmem_table_field_(self.object, 24, 1), 0);
}

/// `I16`: `int16`.
static inline int16_t kinds_scalars_i16(kinds_scalars_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 26, 2), 0);
}

/// `I32`: `int32`.
static inline int32_t kinds_scalars_i32(kinds_scalars_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 28, 4), 0);
}

/// `I64`: `int64`.
static inline int64_t kinds_scalars_i64(kinds_scalars_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 32, 8), 0);
}

/// `F32`: `float32`.
static inline float kinds_scalars_f32(kinds_scalars_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 40, 4), 0.0f);
}

/// `F64`: `float64`.
static inline double kinds_scalars_f64(kinds_scalars_ref self)
{
    return karmem_read_f64_(karmem_table_field_(self.object, 48, 8), 0.0);
}

/// `Truth`: `bool`.
static inline bool kinds_scalars_truth(kinds_scalars_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 56, 1), false);
}

/// `Raw`: `byte`.
static inline uint8_t kinds_scalars_raw(kinds_scalars_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 57, 1), 0);
}

/// `Unsigned8`: `Unsigned8`.
static inline kinds_unsigned8 kinds_scalars_unsigned8(kinds_scalars_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 58, 1), 0);
}

/// `Unsigned16`: `Unsigned16`.
static inline kinds_unsigned16 kinds_scalars_unsigned16(kinds_scalars_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 60, 2), 0);
}

/// `Unsigned32`: `Unsigned32`.
static inline kinds_unsigned32 kinds_scalars_unsigned32(kinds_scalars_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 64, 4), 0);
}

/// `Unsigned64`: `Unsigned64`.
static inline kinds_unsigned64 kinds_scalars_unsigned64(kinds_scalars_ref self)
{
    return karmem_read_u64_(karmem_table_field_(self.object, 72, 8), 0);
}

/// `Signed8`: `Signed8`.
static inline kinds_signed8 kinds_scalars_signed8(kinds_scalars_ref self)
{
    return karmem_read_i8_(karmem_table_field_(self.object, 80, 1), 0);
}

/// `Signed16`: `Signed16`.
static inline kinds_signed16 kinds_scalars_signed16(kinds_scalars_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 82, 2), 0);
}

/// `Signed32`: `Signed32`.
static inline kinds_signed32 kinds_scalars_signed32(kinds_scalars_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 84, 4), 0);
}

/// `Signed64`: `Signed64`.
static inline kinds_signed64 kinds_scalars_signed64(kinds_scalars_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 88, 8), 0);
}

/// `Day`: `Weekday`.
static inline kinds_weekday kinds_scalars_day(kinds_scalars_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 96, 1), 0);
}

/// `Tiny`: `Tiny`.
static inline const kinds_tiny *kinds_scalars_tiny(kinds_scalars_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 104, 8);
    static const kinds_tiny absent = KARMEM_ZERO;
    return place != NULL ? (const kinds_tiny *)(const void *)place : &absent;
}

/// `Plain`: `Plain`.
static inline const kinds_plain *kinds_scalars_plain(kinds_scalars_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 112, 144);
    static const kinds_plain absent = KARMEM_ZERO;
    return place != NULL ? (const kinds_plain *)(const void *)place : &absent;
}

/// `Linked`: `Linked`.
static inline kinds_linked_ref kinds_scalars_linked(kinds_scalars_ref self)
{
    const kinds_linked_ref ref = {self.message, karmem_table_field_(self.object, 256, 176)};
    return ref;
}

/// `Outer`: `Outer`.
static inline kinds_outer_ref kinds_scalars_outer(kinds_scalars_ref self)
{
    const kinds_outer_ref ref = {self.message, karmem_table_field_(self.object, 432, 528)};
    return ref;
}

/// `Leaf`: `Leaf`.
/// Elsewhere in the message; nothing until it is built.
static inline kinds_leaf_ref kinds_scalars_leaf(kinds_scalars_ref self)
{
    const kinds_leaf_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 960, 4))};
    return ref;
}

/// `U8`: `[3]uint8`.
static inline const uint8_t *kinds_arrays_u8(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 3);
    static const uint8_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint8_t *)(const void *)place : absent;
}

/// `U16`: `[3]uint16`.
static inline const uint16_t *kinds_arrays_u16(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 12, 6);
    static const uint16_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint16_t *)(const void *)place : absent;
}

/// `U32`: `[3]uint32`.
static inline const uint32_t *kinds_arrays_u32(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 20, 12);
    static const uint32_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint32_t *)(const void *)place : absent;
}

/// `U64`: `[3]uint64`.
static inline const uint64_t *kinds_arrays_u64(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 24);
    static const uint64_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint64_t *)(const void *)place : absent;
}

/// `I8`: `[3]int8`.
static inline const int8_t *kinds_arrays_i8(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 56, 3);
    static const int8_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const int8_t *)(const void *)place : absent;
}

/// `I16`: `[3]int16`.
static inline const int16_t *kinds_arrays_i16(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 60, 6);
    static const int16_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const int16_t *)(const void *)place : absent;
}

/// `I32`: `[3]int32`.
static inline const int32_t *kinds_arrays_i32(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 68, 12);
    static const int32_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const int32_t *)(const void *)place : absent;
}

/// `I64`: `[3]int64`.
static inline const int64_t *kinds_arrays_i64(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 80, 24);
    static const int64_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const int64_t *)(const void *)place : absent;
}

/// `F32`: `[3]float32`.
static inline const float *kinds_arrays_f32(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 104, 12);
    static const float absent[3] = KARMEM_ZERO;
    return place != NULL ? (const float *)(const void *)place : absent;
}

/// `F64`: `[3]float64`.
static inline const double *kinds_arrays_f64(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 120, 24);
    static const double absent[3] = KARMEM_ZERO;
    return place != NULL ? (const double *)(const void *)place : absent;
}

/// `Truth`: `[3]bool`.
static inline const uint8_t *kinds_arrays_truth(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 144, 3);
    static const uint8_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint8_t *)(const void *)place : absent;
}

/// `Raw`: `[3]byte`.
static inline const uint8_t *kinds_arrays_raw(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 147, 3);
    static const uint8_t absent[3] = KARMEM_ZERO;
    return place != NULL ? (const uint8_t *)(const void *)place : absent;
}

/// `Unsigned8`: `[3]Unsigned8`.
static inline const kinds_unsigned8 *kinds_arrays_unsigned8(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 150, 3);
    static const kinds_unsigned8 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_unsigned8 *)(const void *)place : absent;
}

/// `Unsigned16`: `[3]Unsigned16`.
static inline const kinds_unsigned16 *kinds_arrays_unsigned16(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 154, 6);
    static const kinds_unsigned16 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_unsigned16 *)(const void *)place : absent;
}

/// `Unsigned32`: `[3]Unsigned32`.
static inline const kinds_unsigned32 *kinds_arrays_unsigned32(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 160, 12);
    static const kinds_unsigned32 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_unsigned32 *)(const void *)place : absent;
}

/// `Unsigned64`: `[3]Unsigned64`.
static inline const kinds_unsigned64 *kinds_arrays_unsigned64(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 176, 24);
    static const kinds_unsigned64 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_unsigned64 *)(const void *)place : absent;
}

/// `Signed8`: `[3]Signed8`.
static inline const kinds_signed8 *kinds_arrays_signed8(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 200, 3);
    static const kinds_signed8 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_signed8 *)(const void *)place : absent;
}

/// `Signed16`: `[3]Signed16`.
static inline const kinds_signed16 *kinds_arrays_signed16(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 204, 6);
    static const kinds_signed16 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_signed16 *)(const void *)place : absent;
}

/// `Signed32`: `[3]Signed32`.
static inline const kinds_signed32 *kinds_arrays_signed32(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 212, 12);
    static const kinds_signed32 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_signed32 *)(const void *)place : absent;
}

/// `Signed64`: `[3]Signed64`.
static inline const kinds_signed64 *kinds_arrays_signed64(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 224, 24);
    static const kinds_signed64 absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_signed64 *)(const void *)place : absent;
}

/// `Day`: `[3]Weekday`.
static inline const kinds_weekday *kinds_arrays_day(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 248, 3);
    static const kinds_weekday absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_weekday *)(const void *)place : absent;
}

/// `Plain`: `[3]Plain`.
static inline const kinds_plain *kinds_arrays_plain(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 256, 432);
    static const kinds_plain absent[3] = KARMEM_ZERO;
    return place != NULL ? (const kinds_plain *)(const void *)place : absent;
}

/// An element of `Linked`: `[3]Linked`.
static inline kinds_linked_ref kinds_arrays_linked_at(kinds_arrays_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 688, 528);
    place = karmem_array_element_(place, 3, 176, index);
    const kinds_linked_ref ref = {self.message, place};
    return ref;
}

/// `One`: `[1]uint64`.
static inline const uint64_t *kinds_arrays_one(kinds_arrays_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 1216, 8);
    static const uint64_t absent[1] = KARMEM_ZERO;
    return place != NULL ? (const uint64_t *)(const void *)place : absent;
}

/// `U8`: `[]uint8`.
static inline karmem_u8_slice kinds_slices_u8(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `U16`: `[]uint16`.
static inline karmem_u16_slice kinds_slices_u16(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `U32`: `[]uint32`.
static inline karmem_u32_slice kinds_slices_u32(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    const karmem_u32_slice slice = {(const uint32_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `U64`: `[]uint64`.
static inline karmem_u64_slice kinds_slices_u64(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    const karmem_u64_slice slice = {(const uint64_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I8`: `[]int8`.
static inline karmem_i8_slice kinds_slices_i8(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    const karmem_i8_slice slice = {(const int8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I16`: `[]int16`.
static inline karmem_i16_slice kinds_slices_i16(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 48, 8);
    const karmem_i16_slice slice = {(const int16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I32`: `[]int32`.
static inline karmem_i32_slice kinds_slices_i32(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 56, 8);
    const karmem_i32_slice slice = {(const int32_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I64`: `[]int64`.
static inline karmem_i64_slice kinds_slices_i64(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 64, 8);
    const karmem_i64_slice slice = {(const int64_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `F32`: `[]float32`.
static inline karmem_f32_slice kinds_slices_f32(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 72, 8);
    const karmem_f32_slice slice = {(const float *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `F64`: `[]float64`.
static inline karmem_f64_slice kinds_slices_f64(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 80, 8);
    const karmem_f64_slice slice = {(const double *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Truth`: `[]bool`.
static inline karmem_u8_slice kinds_slices_truth(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 88, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Raw`: `[]byte`.
static inline karmem_u8_slice kinds_slices_raw(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 96, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Text`: `[]char`.
/// UTF-8.
static inline karmem_text kinds_slices_text(kinds_slices_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 104, 8));
}

/// `Unsigned8`: `[]Unsigned8`.
static inline kinds_unsigned8_slice kinds_slices_unsigned8(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 112, 8);
    const kinds_unsigned8_slice slice = {(const kinds_unsigned8 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Unsigned16`: `[]Unsigned16`.
static inline kinds_unsigned16_slice kinds_slices_unsigned16(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 120, 8);
    const kinds_unsigned16_slice slice = {(const kinds_unsigned16 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Unsigned32`: `[]Unsigned32`.
static inline kinds_unsigned32_slice kinds_slices_unsigned32(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 128, 8);
    const kinds_unsigned32_slice slice = {(const kinds_unsigned32 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Unsigned64`: `[]Unsigned64`.
static inline kinds_unsigned64_slice kinds_slices_unsigned64(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 136, 8);
    const kinds_unsigned64_slice slice = {(const kinds_unsigned64 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed8`: `[]Signed8`.
static inline kinds_signed8_slice kinds_slices_signed8(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 144, 8);
    const kinds_signed8_slice slice = {(const kinds_signed8 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed16`: `[]Signed16`.
static inline kinds_signed16_slice kinds_slices_signed16(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 152, 8);
    const kinds_signed16_slice slice = {(const kinds_signed16 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed32`: `[]Signed32`.
static inline kinds_signed32_slice kinds_slices_signed32(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 160, 8);
    const kinds_signed32_slice slice = {(const kinds_signed32 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed64`: `[]Signed64`.
static inline kinds_signed64_slice kinds_slices_signed64(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 168, 8);
    const kinds_signed64_slice slice = {(const kinds_signed64 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Day`: `[]Weekday`.
static inline kinds_weekday_slice kinds_slices_day(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 176, 8);
    const kinds_weekday_slice slice = {(const kinds_weekday *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Plain`: `[]Plain`.
static inline kinds_plain_slice kinds_slices_plain(kinds_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 184, 8);
    const kinds_plain_slice slice = {(const kinds_plain *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// The number of elements of `Linked`.
static inline uint32_t kinds_slices_linked_len(kinds_slices_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 192, 8));
}

/// An element of `Linked`: `[]Linked`.
static inline kinds_linked_ref kinds_slices_linked_at(kinds_slices_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 192, 8);
    place = karmem_slice_element_(self.message, place, 176, index);
    const kinds_linked_ref ref = {self.message, place};
    return ref;
}

/// The number of elements of `Outer`.
static inline uint32_t kinds_slices_outer_len(kinds_slices_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 200, 8));
}

/// An element of `Outer`: `[]Outer`.
static inline kinds_outer_ref kinds_slices_outer_at(kinds_slices_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 200, 8);
    place = karmem_slice_element_(self.message, place, 528, index);
    const kinds_outer_ref ref = {self.message, place};
    return ref;
}

/// `U8`: `[<9]uint8`.
static inline karmem_u8_slice kinds_limited_slices_u8(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `U16`: `[<9]uint16`.
static inline karmem_u16_slice kinds_limited_slices_u16(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `U32`: `[<9]uint32`.
static inline karmem_u32_slice kinds_limited_slices_u32(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    const karmem_u32_slice slice = {(const uint32_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `U64`: `[<9]uint64`.
static inline karmem_u64_slice kinds_limited_slices_u64(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    const karmem_u64_slice slice = {(const uint64_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I8`: `[<9]int8`.
static inline karmem_i8_slice kinds_limited_slices_i8(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    const karmem_i8_slice slice = {(const int8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I16`: `[<9]int16`.
static inline karmem_i16_slice kinds_limited_slices_i16(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 48, 8);
    const karmem_i16_slice slice = {(const int16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I32`: `[<9]int32`.
static inline karmem_i32_slice kinds_limited_slices_i32(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 56, 8);
    const karmem_i32_slice slice = {(const int32_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `I64`: `[<9]int64`.
static inline karmem_i64_slice kinds_limited_slices_i64(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 64, 8);
    const karmem_i64_slice slice = {(const int64_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `F32`: `[<9]float32`.
static inline karmem_f32_slice kinds_limited_slices_f32(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 72, 8);
    const karmem_f32_slice slice = {(const float *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `F64`: `[<9]float64`.
static inline karmem_f64_slice kinds_limited_slices_f64(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 80, 8);
    const karmem_f64_slice slice = {(const double *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Truth`: `[<9]bool`.
static inline karmem_u8_slice kinds_limited_slices_truth(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 88, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Raw`: `[<9]byte`.
static inline karmem_u8_slice kinds_limited_slices_raw(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 96, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Text`: `[<9]char`.
/// At most nine bytes of UTF-8, which may be fewer characters.
static inline karmem_text kinds_limited_slices_text(kinds_limited_slices_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 104, 8));
}

/// `Unsigned8`: `[<9]Unsigned8`.
static inline kinds_unsigned8_slice kinds_limited_slices_unsigned8(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 112, 8);
    const kinds_unsigned8_slice slice = {(const kinds_unsigned8 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Unsigned16`: `[<9]Unsigned16`.
static inline kinds_unsigned16_slice kinds_limited_slices_unsigned16(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 120, 8);
    const kinds_unsigned16_slice slice = {(const kinds_unsigned16 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Unsigned32`: `[<9]Unsigned32`.
static inline kinds_unsigned32_slice kinds_limited_slices_unsigned32(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 128, 8);
    const kinds_unsigned32_slice slice = {(const kinds_unsigned32 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Unsigned64`: `[<9]Unsigned64`.
static inline kinds_unsigned64_slice kinds_limited_slices_unsigned64(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 136, 8);
    const kinds_unsigned64_slice slice = {(const kinds_unsigned64 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed8`: `[<9]Signed8`.
static inline kinds_signed8_slice kinds_limited_slices_signed8(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 144, 8);
    const kinds_signed8_slice slice = {(const kinds_signed8 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed16`: `[<9]Signed16`.
static inline kinds_signed16_slice kinds_limited_slices_signed16(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 152, 8);
    const kinds_signed16_slice slice = {(const kinds_signed16 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed32`: `[<9]Signed32`.
static inline kinds_signed32_slice kinds_limited_slices_signed32(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 160, 8);
    const kinds_signed32_slice slice = {(const kinds_signed32 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Signed64`: `[<9]Signed64`.
static inline kinds_signed64_slice kinds_limited_slices_signed64(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 168, 8);
    const kinds_signed64_slice slice = {(const kinds_signed64 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Day`: `[<9]Weekday`.
static inline kinds_weekday_slice kinds_limited_slices_day(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 176, 8);
    const kinds_weekday_slice slice = {(const kinds_weekday *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Plain`: `[<9]Plain`.
static inline kinds_plain_slice kinds_limited_slices_plain(kinds_limited_slices_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 184, 8);
    const kinds_plain_slice slice = {(const kinds_plain *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// The number of elements of `Linked`.
static inline uint32_t kinds_limited_slices_linked_len(kinds_limited_slices_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 192, 8));
}

/// An element of `Linked`: `[<9]Linked`.
static inline kinds_linked_ref kinds_limited_slices_linked_at(kinds_limited_slices_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 192, 8);
    place = karmem_slice_element_(self.message, place, 176, index);
    const kinds_linked_ref ref = {self.message, place};
    return ref;
}

/// The number of elements of `Outer`.
static inline uint32_t kinds_limited_slices_outer_len(kinds_limited_slices_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 200, 8));
}

/// An element of `Outer`: `[<9]Outer`.
static inline kinds_outer_ref kinds_limited_slices_outer_at(kinds_limited_slices_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 200, 8);
    place = karmem_slice_element_(self.message, place, 528, index);
    const kinds_outer_ref ref = {self.message, place};
    return ref;
}

/// `Text`: `[<32]char`.
static inline karmem_text kinds_leaf_text(kinds_leaf_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Day`: `Weekday`.
static inline kinds_weekday kinds_leaf_day(kinds_leaf_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 16, 1), 0);
}

/// `Name`: `[]char`.
static inline karmem_text kinds_tree_name(kinds_tree_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Left`: `Tree`.
static inline kinds_tree_ref kinds_tree_left(kinds_tree_ref self)
{
    const kinds_tree_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 16, 4))};
    return ref;
}

/// `Right`: `Tree`.
static inline kinds_tree_ref kinds_tree_right(kinds_tree_ref self)
{
    const kinds_tree_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 20, 4))};
    return ref;
}

/// The number of elements of `Children`.
static inline uint32_t kinds_tree_children_len(kinds_tree_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 24, 8));
}

/// An element of `Children`: `[]Branch`.
static inline kinds_branch_ref kinds_tree_children_at(kinds_tree_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const kinds_branch_ref ref = {self.message, place};
    return ref;
}

/// `Leaf`: `Leaf`.
static inline kinds_leaf_ref kinds_tree_leaf(kinds_tree_ref self)
{
    const kinds_leaf_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 32, 4))};
    return ref;
}

/// `To`: `Tree`.
static inline kinds_tree_ref kinds_branch_to(kinds_branch_ref self)
{
    const kinds_tree_ref ref = {self.message, karmem_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// `type`: `uint8`.
static inline uint8_t kinds_type_type(kinds_type_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 8, 1), 0);
}

/// `match`: `[]uint8`.
static inline karmem_u8_slice kinds_type_match(kinds_type_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `self`: `[<8]char`.
static inline karmem_text kinds_type_self(kinds_type_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 24, 8));
}

/// `Self2`: `Weekday`.
static inline kinds_weekday kinds_type_self2(kinds_type_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 32, 1), 0);
}

/// `gen`: `Tiny`.
static inline const kinds_tiny *kinds_type_gen(kinds_type_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    static const kinds_tiny absent = KARMEM_ZERO;
    return place != NULL ? (const kinds_tiny *)(const void *)place : &absent;
}

/// `async`: `Leaf`.
static inline kinds_leaf_ref kinds_type_async(kinds_type_ref self)
{
    const kinds_leaf_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 48, 4))};
    return ref;
}

/// `enum`: `[2]uint8`.
static inline const uint8_t *kinds_type_enum(kinds_type_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 52, 2);
    static const uint8_t absent[2] = KARMEM_ZERO;
    return place != NULL ? (const uint8_t *)(const void *)place : absent;
}

/// `karmem`: `bool`.
static inline bool kinds_type_karmem(kinds_type_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 54, 1), false);
}

/// `HTTPPort`: `uint16`.
static inline uint16_t kinds_type_http_port(kinds_type_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 56, 2), 0);
}

/// `snake_key`: `int32`.
static inline int32_t kinds_type_snake_key(kinds_type_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 60, 4), 0);
}

/// `Größe`: `float64`.
static inline double kinds_type_größe(kinds_type_ref self)
{
    return karmem_read_f64_(karmem_table_field_(self.object, 64, 8), 0.0);
}

/// `Scalars`: `Scalars`.
static inline kinds_scalars_ref kinds_kinds_scalars(kinds_kinds_ref self)
{
    const kinds_scalars_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 8, 4))};
    return ref;
}

/// `Arrays`: `Arrays`.
static inline kinds_arrays_ref kinds_kinds_arrays(kinds_kinds_ref self)
{
    const kinds_arrays_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 12, 4))};
    return ref;
}

/// `Slices`: `Slices`.
static inline kinds_slices_ref kinds_kinds_slices(kinds_kinds_ref self)
{
    const kinds_slices_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 16, 4))};
    return ref;
}

/// `Limited`: `LimitedSlices`.
static inline kinds_limited_slices_ref kinds_kinds_limited(kinds_kinds_ref self)
{
    const kinds_limited_slices_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 20, 4))};
    return ref;
}

/// `Tree`: `Tree`.
static inline kinds_tree_ref kinds_kinds_tree(kinds_kinds_ref self)
{
    const kinds_tree_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 24, 4))};
    return ref;
}

/// `Type`: `type`.
static inline kinds_type_ref kinds_kinds_type(kinds_kinds_ref self)
{
    const kinds_type_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 28, 4))};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool kinds_linked_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool kinds_outer_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool kinds_scalars_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_arrays_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_slices_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_limited_slices_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_leaf_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_tree_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_branch_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool kinds_type_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool kinds_kinds_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool kinds_linked_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_text_(verifier, object + 8, 16)) {
        return karmem_fail_in_(verifier, "Linked.Label");
    }
    if (!karmem_verify_slice_(verifier, object + 16, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Linked.Values");
    }
    if (karmem_is_set_(object + 24) && !kinds_leaf_verify_(verifier, karmem_load_u32_(object + 24), depth)) {
        return karmem_fail_in_(verifier, "Linked.Detail");
    }
    return true;
}

static inline bool kinds_outer_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!kinds_linked_verify_(verifier, object, depth)) {
        return karmem_fail_in_(verifier, "Outer.One");
    }
    {
        const karmem_elements_ elements = karmem_array_(object + 176, 2, 176, depth);
        for (const unsigned char *at = elements.first; at != elements.end; at += 176) {
            if (!kinds_linked_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Outer.Two");
            }
        }
    }
    return true;
}

static inline bool kinds_scalars_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 968, 964, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 256, 176)) {
        return true;
    }
    if (!kinds_linked_verify_(verifier, object + 256, depth)) {
        return karmem_fail_in_(verifier, "Scalars.Linked");
    }
    if (!karmem_has_field_(object, 432, 528)) {
        return true;
    }
    if (!kinds_outer_verify_(verifier, object + 432, depth)) {
        return karmem_fail_in_(verifier, "Scalars.Outer");
    }
    if (!karmem_has_field_(object, 960, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 960) && !kinds_leaf_verify_(verifier, karmem_load_u32_(object + 960), depth)) {
        return karmem_fail_in_(verifier, "Scalars.Leaf");
    }
    return true;
}

static inline bool kinds_arrays_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 1224, 1224, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 688, 528)) {
        return true;
    }
    {
        const karmem_elements_ elements = karmem_array_(object + 688, 3, 176, depth);
        for (const unsigned char *at = elements.first; at != elements.end; at += 176) {
            if (!kinds_linked_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Arrays.Linked");
            }
        }
    }
    return true;
}

static inline bool kinds_slices_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 208, 208, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 8, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U8");
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 16, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U16");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 24, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U32");
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 32, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U64");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 40, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.I8");
    }
    if (!karmem_has_field_(object, 48, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 48, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.I16");
    }
    if (!karmem_has_field_(object, 56, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 56, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.I32");
    }
    if (!karmem_has_field_(object, 64, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 64, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.I64");
    }
    if (!karmem_has_field_(object, 72, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 72, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.F32");
    }
    if (!karmem_has_field_(object, 80, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 80, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.F64");
    }
    if (!karmem_has_field_(object, 88, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 88, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Truth");
    }
    if (!karmem_has_field_(object, 96, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 96, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Raw");
    }
    if (!karmem_has_field_(object, 104, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 104, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Text");
    }
    if (!karmem_has_field_(object, 112, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 112, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Unsigned8");
    }
    if (!karmem_has_field_(object, 120, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 120, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Unsigned16");
    }
    if (!karmem_has_field_(object, 128, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 128, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Unsigned32");
    }
    if (!karmem_has_field_(object, 136, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 136, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Unsigned64");
    }
    if (!karmem_has_field_(object, 144, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 144, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Signed8");
    }
    if (!karmem_has_field_(object, 152, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 152, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Signed16");
    }
    if (!karmem_has_field_(object, 160, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 160, 4, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Signed32");
    }
    if (!karmem_has_field_(object, 168, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 168, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Signed64");
    }
    if (!karmem_has_field_(object, 176, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 176, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Day");
    }
    if (!karmem_has_field_(object, 184, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 184, 144, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Plain");
    }
    if (!karmem_has_field_(object, 192, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 192, 176, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Slices.Linked");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 176) {
            if (!kinds_linked_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Slices.Linked");
            }
        }
    }
    if (!karmem_has_field_(object, 200, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 200, 528, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Slices.Outer");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 528) {
            if (!kinds_outer_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Slices.Outer");
            }
        }
    }
    return true;
}

static inline bool kinds_limited_slices_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 208, 208, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 8, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.U8");
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 16, 2, 2, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.U16");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 24, 4, 4, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.U32");
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 32, 8, 8, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.U64");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 40, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.I8");
    }
    if (!karmem_has_field_(object, 48, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 48, 2, 2, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.I16");
    }
    if (!karmem_has_field_(object, 56, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 56, 4, 4, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.I32");
    }
    if (!karmem_has_field_(object, 64, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 64, 8, 8, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.I64");
    }
    if (!karmem_has_field_(object, 72, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 72, 4, 4, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.F32");
    }
    if (!karmem_has_field_(object, 80, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 80, 8, 8, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.F64");
    }
    if (!karmem_has_field_(object, 88, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 88, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Truth");
    }
    if (!karmem_has_field_(object, 96, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 96, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Raw");
    }
    if (!karmem_has_field_(object, 104, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 104, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Text");
    }
    if (!karmem_has_field_(object, 112, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 112, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Unsigned8");
    }
    if (!karmem_has_field_(object, 120, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 120, 2, 2, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Unsigned16");
    }
    if (!karmem_has_field_(object, 128, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 128, 4, 4, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Unsigned32");
    }
    if (!karmem_has_field_(object, 136, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 136, 8, 8, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Unsigned64");
    }
    if (!karmem_has_field_(object, 144, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 144, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Signed8");
    }
    if (!karmem_has_field_(object, 152, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 152, 2, 2, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Signed16");
    }
    if (!karmem_has_field_(object, 160, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 160, 4, 4, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Signed32");
    }
    if (!karmem_has_field_(object, 168, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 168, 8, 8, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Signed64");
    }
    if (!karmem_has_field_(object, 176, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 176, 1, 1, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Day");
    }
    if (!karmem_has_field_(object, 184, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 184, 144, 8, 9)) {
        return karmem_fail_in_(verifier, "LimitedSlices.Plain");
    }
    if (!karmem_has_field_(object, 192, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 192, 176, 8, 9, depth, &elements)) {
            return karmem_fail_in_(verifier, "LimitedSlices.Linked");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 176) {
            if (!kinds_linked_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "LimitedSlices.Linked");
            }
        }
    }
    if (!karmem_has_field_(object, 200, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 200, 528, 8, 9, depth, &elements)) {
            return karmem_fail_in_(verifier, "LimitedSlices.Outer");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 528) {
            if (!kinds_outer_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "LimitedSlices.Outer");
            }
        }
    }
    return true;
}

static inline bool kinds_leaf_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 24, 17, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 32)) {
        return karmem_fail_in_(verifier, "Leaf.Text");
    }
    return true;
}

static inline bool kinds_tree_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 40, 36, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Tree.Name");
    }
    if (!karmem_has_field_(object, 16, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 16) && !kinds_tree_verify_(verifier, karmem_load_u32_(object + 16), depth)) {
        return karmem_fail_in_(verifier, "Tree.Left");
    }
    if (!karmem_has_field_(object, 20, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 20) && !kinds_tree_verify_(verifier, karmem_load_u32_(object + 20), depth)) {
        return karmem_fail_in_(verifier, "Tree.Right");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 24, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Tree.Children");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!kinds_branch_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Tree.Children");
            }
        }
    }
    if (!karmem_has_field_(object, 32, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 32) && !kinds_leaf_verify_(verifier, karmem_load_u32_(object + 32), depth)) {
        return karmem_fail_in_(verifier, "Tree.Leaf");
    }
    return true;
}

static inline bool kinds_branch_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (karmem_is_set_(object) && !kinds_tree_verify_(verifier, karmem_load_u32_(object), depth)) {
        return karmem_fail_in_(verifier, "Branch.To");
    }
    return true;
}

static inline bool kinds_type_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 72, 72, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 16, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "type.match");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 24, 8)) {
        return karmem_fail_in_(verifier, "type.self");
    }
    if (!karmem_has_field_(object, 48, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 48) && !kinds_leaf_verify_(verifier, karmem_load_u32_(object + 48), depth)) {
        return karmem_fail_in_(verifier, "type.async");
    }
    return true;
}

static inline bool kinds_kinds_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 32, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 8) && !kinds_scalars_verify_(verifier, karmem_load_u32_(object + 8), depth)) {
        return karmem_fail_in_(verifier, "Kinds.Scalars");
    }
    if (!karmem_has_field_(object, 12, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 12) && !kinds_arrays_verify_(verifier, karmem_load_u32_(object + 12), depth)) {
        return karmem_fail_in_(verifier, "Kinds.Arrays");
    }
    if (!karmem_has_field_(object, 16, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 16) && !kinds_slices_verify_(verifier, karmem_load_u32_(object + 16), depth)) {
        return karmem_fail_in_(verifier, "Kinds.Slices");
    }
    if (!karmem_has_field_(object, 20, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 20) && !kinds_limited_slices_verify_(verifier, karmem_load_u32_(object + 20), depth)) {
        return karmem_fail_in_(verifier, "Kinds.Limited");
    }
    if (!karmem_has_field_(object, 24, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 24) && !kinds_tree_verify_(verifier, karmem_load_u32_(object + 24), depth)) {
        return karmem_fail_in_(verifier, "Kinds.Tree");
    }
    if (!karmem_has_field_(object, 28, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 28) && !kinds_type_verify_(verifier, karmem_load_u32_(object + 28), depth)) {
        return karmem_fail_in_(verifier, "Kinds.Type");
    }
    return true;
}

/// Verifies and opens the message with the root `Tiny` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_tiny_open(
    const void *bytes, size_t size, const karmem_options *options, const kinds_tiny **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_TINY_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL;
    *root = is_valid ? (const kinds_tiny *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Plain` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_plain_open(
    const void *bytes, size_t size, const karmem_options *options, const kinds_plain **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_PLAIN_ID)
        && karmem_verify_object_(&verifier, verifier.root, 144, 8) != NULL;
    *root = is_valid ? (const kinds_plain *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Linked` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_linked_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_linked_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_LINKED_ID)
        && karmem_verify_object_(&verifier, verifier.root, 176, 8) != NULL
        && kinds_linked_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const kinds_linked_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Outer` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_outer_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_outer_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_OUTER_ID)
        && karmem_verify_object_(&verifier, verifier.root, 528, 8) != NULL
        && kinds_outer_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const kinds_outer_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Scalars` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_scalars_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_scalars_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_SCALARS_ID)
        && kinds_scalars_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_scalars_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Arrays` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_arrays_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_arrays_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_ARRAYS_ID)
        && kinds_arrays_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_arrays_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Slices` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_slices_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_slices_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_SLICES_ID)
        && kinds_slices_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_slices_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `LimitedSlices` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_limited_slices_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_limited_slices_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_LIMITED_SLICES_ID)
        && kinds_limited_slices_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_limited_slices_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Leaf` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_leaf_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_leaf_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_LEAF_ID)
        && kinds_leaf_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_leaf_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Tree` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_tree_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_tree_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_TREE_ID)
        && kinds_tree_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_tree_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Branch` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_branch_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_branch_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_BRANCH_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL
        && kinds_branch_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const kinds_branch_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `type` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_type_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_type_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_TYPE_ID)
        && kinds_type_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_type_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Kinds` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status kinds_kinds_open(
    const void *bytes, size_t size, const karmem_options *options, kinds_kinds_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, KINDS_KINDS_ID)
        && kinds_kinds_verify_(&verifier, verifier.root, verifier.max_depth);
    const kinds_kinds_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Tiny` at `place`. Padding stays as it is there.
static inline void kinds_tiny_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 8, from += 8) {
        karmem_copy_(to + 0, from + 0, 1);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool kinds_tiny_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 8, from += 8) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 1), from + 0);
    }
    return is_there;
}

/// Stores the fields of `len` structs `Plain` at `place`. Padding stays as it is there.
static inline void kinds_plain_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 144, from += 144) {
        karmem_copy_(to + 0, from + 0, 1);
        karmem_copy_(to + 8, from + 8, 10);
        karmem_copy_(to + 20, from + 20, 5);
        kinds_tiny_store_(to + 32, from + 32, 1);
        karmem_copy_(to + 40, from + 40, 19);
        kinds_tiny_store_(to + 64, from + 64, 2);
        karmem_copy_(to + 80, from + 80, 64);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool kinds_plain_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 144, from += 144) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 1), from + 0);
        karmem_live_copy_in_(karmem_live_part_(place, 8, 10), from + 8);
        karmem_live_copy_in_(karmem_live_part_(place, 20, 5), from + 20);
        kinds_tiny_store_live_(karmem_live_part_(place, 32, 8), from + 32);
        karmem_live_copy_in_(karmem_live_part_(place, 40, 19), from + 40);
        kinds_tiny_store_live_(karmem_live_part_(place, 64, 16), from + 64);
        karmem_live_copy_in_(karmem_live_part_(place, 80, 64), from + 80);
    }
    return is_there;
}

// Building

/// A `Linked` that is being built.
typedef struct kinds_linked_builder { karmem_message_builder *message; unsigned char *object; } kinds_linked_builder;

/// A `Outer` that is being built.
typedef struct kinds_outer_builder { karmem_message_builder *message; unsigned char *object; } kinds_outer_builder;

/// A `Scalars` that is being built.
typedef struct kinds_scalars_builder { karmem_message_builder *message; unsigned char *object; } kinds_scalars_builder;

/// A `Arrays` that is being built.
typedef struct kinds_arrays_builder { karmem_message_builder *message; unsigned char *object; } kinds_arrays_builder;

/// A `Slices` that is being built.
typedef struct kinds_slices_builder { karmem_message_builder *message; unsigned char *object; } kinds_slices_builder;

/// A `LimitedSlices` that is being built.
typedef struct kinds_limited_slices_builder { karmem_message_builder *message; unsigned char *object; } kinds_limited_slices_builder;

/// A `Leaf` that is being built.
typedef struct kinds_leaf_builder { karmem_message_builder *message; unsigned char *object; } kinds_leaf_builder;

/// A `Tree` that is being built.
typedef struct kinds_tree_builder { karmem_message_builder *message; unsigned char *object; } kinds_tree_builder;

/// A `Branch` that is being built.
typedef struct kinds_branch_builder { karmem_message_builder *message; unsigned char *object; } kinds_branch_builder;

/// A `type` that is being built.
typedef struct kinds_type_builder { karmem_message_builder *message; unsigned char *object; } kinds_type_builder;

/// A `Kinds` that is being built.
typedef struct kinds_kinds_builder { karmem_message_builder *message; unsigned char *object; } kinds_kinds_builder;

static inline kinds_linked_builder kinds_linked_place_(karmem_message_builder *message)
{
    const kinds_linked_builder self = {message, karmem_place_(message, 176, 8)};
    return self;
}

static inline kinds_outer_builder kinds_outer_place_(karmem_message_builder *message)
{
    const kinds_outer_builder self = {message, karmem_place_(message, 528, 8)};
    return self;
}

static inline kinds_scalars_builder kinds_scalars_place_(karmem_message_builder *message)
{
    const kinds_scalars_builder self = {message, karmem_place_table_(message, 968, 8, 964)};
    return self;
}

static inline kinds_arrays_builder kinds_arrays_place_(karmem_message_builder *message)
{
    const kinds_arrays_builder self = {message, karmem_place_table_(message, 1224, 8, 1224)};
    return self;
}

static inline kinds_slices_builder kinds_slices_place_(karmem_message_builder *message)
{
    const kinds_slices_builder self = {message, karmem_place_table_(message, 208, 8, 208)};
    return self;
}

static inline kinds_limited_slices_builder kinds_limited_slices_place_(karmem_message_builder *message)
{
    const kinds_limited_slices_builder self = {message, karmem_place_table_(message, 208, 8, 208)};
    return self;
}

static inline kinds_leaf_builder kinds_leaf_place_(karmem_message_builder *message)
{
    const kinds_leaf_builder self = {message, karmem_place_table_(message, 24, 8, 17)};
    return self;
}

static inline kinds_tree_builder kinds_tree_place_(karmem_message_builder *message)
{
    const kinds_tree_builder self = {message, karmem_place_table_(message, 40, 8, 36)};
    return self;
}

static inline kinds_branch_builder kinds_branch_place_(karmem_message_builder *message)
{
    const kinds_branch_builder self = {message, karmem_place_(message, 8, 8)};
    return self;
}

static inline kinds_type_builder kinds_type_place_(karmem_message_builder *message)
{
    const kinds_type_builder self = {message, karmem_place_table_(message, 72, 8, 72)};
    return self;
}

static inline kinds_kinds_builder kinds_kinds_place_(karmem_message_builder *message)
{
    const kinds_kinds_builder self = {message, karmem_place_table_(message, 32, 8, 32)};
    return self;
}

/// Sets `Weight`: `float32`.
static inline void kinds_linked_set_weight(kinds_linked_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 0), value);
}

/// Sets `Label`: `[<16]char`. False where it can't be.
static inline bool kinds_linked_set_label(kinds_linked_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 16, false);
}

/// Sets `Values`: `[]int16`. False where it can't be.
static inline bool kinds_linked_set_values(kinds_linked_builder self, const int16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 16), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `Values`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int16_t *kinds_linked_init_values(kinds_linked_builder self, uint32_t len)
{
    return (int16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 2, 2, UINT32_MAX, false);
}

/// Places `Detail`, to be built.
static inline kinds_leaf_builder kinds_linked_init_detail(kinds_linked_builder self)
{
    const kinds_leaf_builder builder = kinds_leaf_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 24), builder.object);
    return builder;
}

/// Sets `Place`: `Plain`.
static inline void kinds_linked_set_place(kinds_linked_builder self, const kinds_plain *value)
{
    kinds_plain_store_(karmem_slot_(self.object, 32), value, 1);
}

/// `One`, to be built in its place.
static inline kinds_linked_builder kinds_outer_init_one(kinds_outer_builder self)
{
    const kinds_linked_builder builder = {self.message, karmem_slot_(self.object, 0)};
    return builder;
}

/// an element of `Two`, to be built in its place.
static inline kinds_linked_builder kinds_outer_init_two_at(kinds_outer_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 176);
    place = karmem_array_slot_(self.message, place, 2, 176, index);
    const kinds_linked_builder builder = {self.message, place};
    return builder;
}

/// Sets `U8`: `uint8`.
static inline void kinds_scalars_set_u8(kinds_scalars_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_slot_(self.object, 8), value);
}

/// Sets `U16`: `uint16`.
static inline void kinds_scalars_set_u16(kinds_scalars_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 10), value);
}

/// Sets `U32`: `uint32`.
static inline void kinds_scalars_set_u32(kinds_scalars_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 12), value);
}

/// Sets `U64`: `uint64`.
static inline void kinds_scalars_set_u64(kinds_scalars_builder self, uint64_t value)
{
    karmem_set_u64_(karmem_slot_(self.object, 16), value);
}

/// Sets `I8`: `int8`.
static inline void kinds_scalars_set_i8(kinds_scalars_builder self, int8_t value)
{
    karmem_set_i8_(karmem_slot_(self.object, 24), value);
}

/// Sets `I16`: `int16`.
static inline void kinds_scalars_set_i16(kinds_scalars_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 26), value);
}

/// Sets `I32`: `int32`.
static inline void kinds_scalars_set_i32(kinds_scalars_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 28), value);
}

/// Sets `I64`: `int64`.
static inline void kinds_scalars_set_i64(kinds_scalars_builder self, int64_t value)
{
    karmem_set_i64_(karmem_slot_(self.object, 32), value);
}

/// Sets `F32`: `float32`.
static inline void kinds_scalars_set_f32(kinds_scalars_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 40), value);
}

/// Sets `F64`: `float64`.
static inline void kinds_scalars_set_f64(kinds_scalars_builder self, double value)
{
    karmem_set_f64_(karmem_slot_(self.object, 48), value);
}

/// Sets `Truth`: `bool`.
static inline void kinds_scalars_set_truth(kinds_scalars_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 56), value);
}

/// Sets `Raw`: `byte`.
static inline void kinds_scalars_set_raw(kinds_scalars_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_slot_(self.object, 57), value);
}

/// Sets `Unsigned8`: `Unsigned8`.
static inline void kinds_scalars_set_unsigned8(kinds_scalars_builder self, kinds_unsigned8 value)
{
    karmem_set_u8_(karmem_slot_(self.object, 58), value);
}

/// Sets `Unsigned16`: `Unsigned16`.
static inline void kinds_scalars_set_unsigned16(kinds_scalars_builder self, kinds_unsigned16 value)
{
    karmem_set_u16_(karmem_slot_(self.object, 60), value);
}

/// Sets `Unsigned32`: `Unsigned32`.
static inline void kinds_scalars_set_unsigned32(kinds_scalars_builder self, kinds_unsigned32 value)
{
    karmem_set_u32_(karmem_slot_(self.object, 64), value);
}

/// Sets `Unsigned64`: `Unsigned64`.
static inline void kinds_scalars_set_unsigned64(kinds_scalars_builder self, kinds_unsigned64 value)
{
    karmem_set_u64_(karmem_slot_(self.object, 72), value);
}

/// Sets `Signed8`: `Signed8`.
static inline void kinds_scalars_set_signed8(kinds_scalars_builder self, kinds_signed8 value)
{
    karmem_set_i8_(karmem_slot_(self.object, 80), value);
}

/// Sets `Signed16`: `Signed16`.
static inline void kinds_scalars_set_signed16(kinds_scalars_builder self, kinds_signed16 value)
{
    karmem_set_i16_(karmem_slot_(self.object, 82), value);
}

/// Sets `Signed32`: `Signed32`.
static inline void kinds_scalars_set_signed32(kinds_scalars_builder self, kinds_signed32 value)
{
    karmem_set_i32_(karmem_slot_(self.object, 84), value);
}

/// Sets `Signed64`: `Signed64`.
static inline void kinds_scalars_set_signed64(kinds_scalars_builder self, kinds_signed64 value)
{
    karmem_set_i64_(karmem_slot_(self.object, 88), value);
}

/// Sets `Day`: `Weekday`.
static inline void kinds_scalars_set_day(kinds_scalars_builder self, kinds_weekday value)
{
    karmem_set_u8_(karmem_slot_(self.object, 96), value);
}

/// Sets `Tiny`: `Tiny`.
static inline void kinds_scalars_set_tiny(kinds_scalars_builder self, const kinds_tiny *value)
{
    kinds_tiny_store_(karmem_slot_(self.object, 104), value, 1);
}

/// Sets `Plain`: `Plain`.
static inline void kinds_scalars_set_plain(kinds_scalars_builder self, const kinds_plain *value)
{
    kinds_plain_store_(karmem_slot_(self.object, 112), value, 1);
}

/// `Linked`, to be built in its place.
static inline kinds_linked_builder kinds_scalars_init_linked(kinds_scalars_builder self)
{
    const kinds_linked_builder builder = {self.message, karmem_slot_(self.object, 256)};
    return builder;
}

/// `Outer`, to be built in its place.
static inline kinds_outer_builder kinds_scalars_init_outer(kinds_scalars_builder self)
{
    const kinds_outer_builder builder = {self.message, karmem_slot_(self.object, 432)};
    return builder;
}

/// Places `Leaf`, to be built.
static inline kinds_leaf_builder kinds_scalars_init_leaf(kinds_scalars_builder self)
{
    const kinds_leaf_builder builder = kinds_leaf_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 960), builder.object);
    return builder;
}

/// Sets `U8`: `[3]uint8`.
static inline void kinds_arrays_set_u8(kinds_arrays_builder self, const uint8_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), items, 3);
}

/// Sets `U16`: `[3]uint16`.
static inline void kinds_arrays_set_u16(kinds_arrays_builder self, const uint16_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 12), items, 6);
}

/// Sets `U32`: `[3]uint32`.
static inline void kinds_arrays_set_u32(kinds_arrays_builder self, const uint32_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 20), items, 12);
}

/// Sets `U64`: `[3]uint64`.
static inline void kinds_arrays_set_u64(kinds_arrays_builder self, const uint64_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 32), items, 24);
}

/// Sets `I8`: `[3]int8`.
static inline void kinds_arrays_set_i8(kinds_arrays_builder self, const int8_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 56), items, 3);
}

/// Sets `I16`: `[3]int16`.
static inline void kinds_arrays_set_i16(kinds_arrays_builder self, const int16_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 60), items, 6);
}

/// Sets `I32`: `[3]int32`.
static inline void kinds_arrays_set_i32(kinds_arrays_builder self, const int32_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 68), items, 12);
}

/// Sets `I64`: `[3]int64`.
static inline void kinds_arrays_set_i64(kinds_arrays_builder self, const int64_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 80), items, 24);
}

/// Sets `F32`: `[3]float32`.
static inline void kinds_arrays_set_f32(kinds_arrays_builder self, const float *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 104), items, 12);
}

/// Sets `F64`: `[3]float64`.
static inline void kinds_arrays_set_f64(kinds_arrays_builder self, const double *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 120), items, 24);
}

/// Sets `Truth`: `[3]bool`.
static inline void kinds_arrays_set_truth(kinds_arrays_builder self, const uint8_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 144), items, 3);
}

/// Sets `Raw`: `[3]byte`.
static inline void kinds_arrays_set_raw(kinds_arrays_builder self, const uint8_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 147), items, 3);
}

/// Sets `Unsigned8`: `[3]Unsigned8`.
static inline void kinds_arrays_set_unsigned8(kinds_arrays_builder self, const kinds_unsigned8 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 150), items, 3);
}

/// Sets `Unsigned16`: `[3]Unsigned16`.
static inline void kinds_arrays_set_unsigned16(kinds_arrays_builder self, const kinds_unsigned16 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 154), items, 6);
}

/// Sets `Unsigned32`: `[3]Unsigned32`.
static inline void kinds_arrays_set_unsigned32(kinds_arrays_builder self, const kinds_unsigned32 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 160), items, 12);
}

/// Sets `Unsigned64`: `[3]Unsigned64`.
static inline void kinds_arrays_set_unsigned64(kinds_arrays_builder self, const kinds_unsigned64 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 176), items, 24);
}

/// Sets `Signed8`: `[3]Signed8`.
static inline void kinds_arrays_set_signed8(kinds_arrays_builder self, const kinds_signed8 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 200), items, 3);
}

/// Sets `Signed16`: `[3]Signed16`.
static inline void kinds_arrays_set_signed16(kinds_arrays_builder self, const kinds_signed16 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 204), items, 6);
}

/// Sets `Signed32`: `[3]Signed32`.
static inline void kinds_arrays_set_signed32(kinds_arrays_builder self, const kinds_signed32 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 212), items, 12);
}

/// Sets `Signed64`: `[3]Signed64`.
static inline void kinds_arrays_set_signed64(kinds_arrays_builder self, const kinds_signed64 *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 224), items, 24);
}

/// Sets `Day`: `[3]Weekday`.
static inline void kinds_arrays_set_day(kinds_arrays_builder self, const kinds_weekday *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 248), items, 3);
}

/// Sets `Plain`: `[3]Plain`.
static inline void kinds_arrays_set_plain(kinds_arrays_builder self, const kinds_plain *items)
{
    kinds_plain_store_(karmem_slot_(self.object, 256), items, 3);
}

/// an element of `Linked`, to be built in its place.
static inline kinds_linked_builder kinds_arrays_init_linked_at(kinds_arrays_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 688);
    place = karmem_array_slot_(self.message, place, 3, 176, index);
    const kinds_linked_builder builder = {self.message, place};
    return builder;
}

/// Sets `One`: `[1]uint64`.
static inline void kinds_arrays_set_one(kinds_arrays_builder self, const uint64_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 1216), items, 8);
}

/// Sets `U8`: `[]uint8`. False where it can't be.
static inline bool kinds_slices_set_u8(kinds_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `U8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_slices_init_u8(kinds_slices_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 1, 1, UINT32_MAX, false);
}

/// Sets `U16`: `[]uint16`. False where it can't be.
static inline bool kinds_slices_set_u16(kinds_slices_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 16), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `U16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *kinds_slices_init_u16(kinds_slices_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 2, 2, UINT32_MAX, false);
}

/// Sets `U32`: `[]uint32`. False where it can't be.
static inline bool kinds_slices_set_u32(kinds_slices_builder self, const uint32_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 24), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `U32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint32_t *kinds_slices_init_u32(kinds_slices_builder self, uint32_t len)
{
    return (uint32_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 4, 4, UINT32_MAX, false);
}

/// Sets `U64`: `[]uint64`. False where it can't be.
static inline bool kinds_slices_set_u64(kinds_slices_builder self, const uint64_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 32), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `U64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint64_t *kinds_slices_init_u64(kinds_slices_builder self, uint32_t len)
{
    return (uint64_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 8, 8, UINT32_MAX, false);
}

/// Sets `I8`: `[]int8`. False where it can't be.
static inline bool kinds_slices_set_i8(kinds_slices_builder self, const int8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 40), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `I8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int8_t *kinds_slices_init_i8(kinds_slices_builder self, uint32_t len)
{
    return (int8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 1, 1, UINT32_MAX, false);
}

/// Sets `I16`: `[]int16`. False where it can't be.
static inline bool kinds_slices_set_i16(kinds_slices_builder self, const int16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 48), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `I16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int16_t *kinds_slices_init_i16(kinds_slices_builder self, uint32_t len)
{
    return (int16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 48), len, 2, 2, UINT32_MAX, false);
}

/// Sets `I32`: `[]int32`. False where it can't be.
static inline bool kinds_slices_set_i32(kinds_slices_builder self, const int32_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 56), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `I32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int32_t *kinds_slices_init_i32(kinds_slices_builder self, uint32_t len)
{
    return (int32_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 56), len, 4, 4, UINT32_MAX, false);
}

/// Sets `I64`: `[]int64`. False where it can't be.
static inline bool kinds_slices_set_i64(kinds_slices_builder self, const int64_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 64), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `I64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int64_t *kinds_slices_init_i64(kinds_slices_builder self, uint32_t len)
{
    return (int64_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 64), len, 8, 8, UINT32_MAX, false);
}

/// Sets `F32`: `[]float32`. False where it can't be.
static inline bool kinds_slices_set_f32(kinds_slices_builder self, const float *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 72), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `F32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline float *kinds_slices_init_f32(kinds_slices_builder self, uint32_t len)
{
    return (float *)karmem_init_slice_(self.message, karmem_slot_(self.object, 72), len, 4, 4, UINT32_MAX, false);
}

/// Sets `F64`: `[]float64`. False where it can't be.
static inline bool kinds_slices_set_f64(kinds_slices_builder self, const double *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 80), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `F64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline double *kinds_slices_init_f64(kinds_slices_builder self, uint32_t len)
{
    return (double *)karmem_init_slice_(self.message, karmem_slot_(self.object, 80), len, 8, 8, UINT32_MAX, false);
}

/// Sets `Truth`: `[]bool`. False where it can't be.
static inline bool kinds_slices_set_truth(kinds_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 88), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Truth`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_slices_init_truth(kinds_slices_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 88), len, 1, 1, UINT32_MAX, false);
}

/// Sets `Raw`: `[]byte`. False where it can't be.
static inline bool kinds_slices_set_raw(kinds_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 96), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Raw`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_slices_init_raw(kinds_slices_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 96), len, 1, 1, UINT32_MAX, false);
}

/// Sets `Text`: `[]char`. False where it can't be.
static inline bool kinds_slices_set_text(kinds_slices_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 104), text, UINT32_MAX, false);
}

/// Sets `Unsigned8`: `[]Unsigned8`. False where it can't be.
static inline bool kinds_slices_set_unsigned8(kinds_slices_builder self, const kinds_unsigned8 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 112), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Unsigned8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned8 *kinds_slices_init_unsigned8(kinds_slices_builder self, uint32_t len)
{
    return (kinds_unsigned8 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 112), len, 1, 1, UINT32_MAX, false);
}

/// Sets `Unsigned16`: `[]Unsigned16`. False where it can't be.
static inline bool kinds_slices_set_unsigned16(kinds_slices_builder self, const kinds_unsigned16 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 120), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `Unsigned16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned16 *kinds_slices_init_unsigned16(kinds_slices_builder self, uint32_t len)
{
    return (kinds_unsigned16 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 120), len, 2, 2, UINT32_MAX, false);
}

/// Sets `Unsigned32`: `[]Unsigned32`. False where it can't be.
static inline bool kinds_slices_set_unsigned32(kinds_slices_builder self, const kinds_unsigned32 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 128), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Unsigned32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned32 *kinds_slices_init_unsigned32(kinds_slices_builder self, uint32_t len)
{
    return (kinds_unsigned32 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 128), len, 4, 4, UINT32_MAX, false);
}

/// Sets `Unsigned64`: `[]Unsigned64`. False where it can't be.
static inline bool kinds_slices_set_unsigned64(kinds_slices_builder self, const kinds_unsigned64 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 136), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `Unsigned64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned64 *kinds_slices_init_unsigned64(kinds_slices_builder self, uint32_t len)
{
    return (kinds_unsigned64 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 136), len, 8, 8, UINT32_MAX, false);
}

/// Sets `Signed8`: `[]Signed8`. False where it can't be.
static inline bool kinds_slices_set_signed8(kinds_slices_builder self, const kinds_signed8 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 144), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Signed8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed8 *kinds_slices_init_signed8(kinds_slices_builder self, uint32_t len)
{
    return (kinds_signed8 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 144), len, 1, 1, UINT32_MAX, false);
}

/// Sets `Signed16`: `[]Signed16`. False where it can't be.
static inline bool kinds_slices_set_signed16(kinds_slices_builder self, const kinds_signed16 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 152), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `Signed16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed16 *kinds_slices_init_signed16(kinds_slices_builder self, uint32_t len)
{
    return (kinds_signed16 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 152), len, 2, 2, UINT32_MAX, false);
}

/// Sets `Signed32`: `[]Signed32`. False where it can't be.
static inline bool kinds_slices_set_signed32(kinds_slices_builder self, const kinds_signed32 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 160), items, len, 4, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Signed32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed32 *kinds_slices_init_signed32(kinds_slices_builder self, uint32_t len)
{
    return (kinds_signed32 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 160), len, 4, 4, UINT32_MAX, false);
}

/// Sets `Signed64`: `[]Signed64`. False where it can't be.
static inline bool kinds_slices_set_signed64(kinds_slices_builder self, const kinds_signed64 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 168), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `Signed64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed64 *kinds_slices_init_signed64(kinds_slices_builder self, uint32_t len)
{
    return (kinds_signed64 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 168), len, 8, 8, UINT32_MAX, false);
}

/// Sets `Day`: `[]Weekday`. False where it can't be.
static inline bool kinds_slices_set_day(kinds_slices_builder self, const kinds_weekday *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 176), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Day`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_weekday *kinds_slices_init_day(kinds_slices_builder self, uint32_t len)
{
    return (kinds_weekday *)karmem_init_slice_(self.message, karmem_slot_(self.object, 176), len, 1, 1, UINT32_MAX, false);
}

/// Sets `Plain`: `[]Plain`. False where it can't be.
static inline bool kinds_slices_set_plain(kinds_slices_builder self, const kinds_plain *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 184), len, 144, 8, UINT32_MAX, false);
    kinds_plain_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Plain`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline kinds_plain *kinds_slices_init_plain(kinds_slices_builder self, uint32_t len)
{
    return (kinds_plain *)karmem_init_slice_(self.message, karmem_slot_(self.object, 184), len, 144, 8, UINT32_MAX, false);
}

/// Makes room for `len` elements in `Linked`. False where there is none, or not for so many.
static inline bool kinds_slices_init_linked(kinds_slices_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 192), len, 176, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Linked`, to be built in its place.
static inline kinds_linked_builder kinds_slices_init_linked_at(kinds_slices_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 192);
    place = karmem_slice_slot_(self.message, place, 176, 8, index);
    const kinds_linked_builder builder = {self.message, place};
    return builder;
}

/// Makes room for `len` elements in `Outer`. False where there is none, or not for so many.
static inline bool kinds_slices_init_outer(kinds_slices_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 200), len, 528, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Outer`, to be built in its place.
static inline kinds_outer_builder kinds_slices_init_outer_at(kinds_slices_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 200);
    place = karmem_slice_slot_(self.message, place, 528, 8, index);
    const kinds_outer_builder builder = {self.message, place};
    return builder;
}

/// Sets `U8`: `[<9]uint8`. False where it can't be.
static inline bool kinds_limited_slices_set_u8(kinds_limited_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `U8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_limited_slices_init_u8(kinds_limited_slices_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 1, 1, 9, false);
}

/// Sets `U16`: `[<9]uint16`. False where it can't be.
static inline bool kinds_limited_slices_set_u16(kinds_limited_slices_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 16), items, len, 2, 2, 9, false);
}

/// Room for `len` elements in `U16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *kinds_limited_slices_init_u16(kinds_limited_slices_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 2, 2, 9, false);
}

/// Sets `U32`: `[<9]uint32`. False where it can't be.
static inline bool kinds_limited_slices_set_u32(kinds_limited_slices_builder self, const uint32_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 24), items, len, 4, 4, 9, false);
}

/// Room for `len` elements in `U32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint32_t *kinds_limited_slices_init_u32(kinds_limited_slices_builder self, uint32_t len)
{
    return (uint32_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 4, 4, 9, false);
}

/// Sets `U64`: `[<9]uint64`. False where it can't be.
static inline bool kinds_limited_slices_set_u64(kinds_limited_slices_builder self, const uint64_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 32), items, len, 8, 8, 9, false);
}

/// Room for `len` elements in `U64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint64_t *kinds_limited_slices_init_u64(kinds_limited_slices_builder self, uint32_t len)
{
    return (uint64_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 8, 8, 9, false);
}

/// Sets `I8`: `[<9]int8`. False where it can't be.
static inline bool kinds_limited_slices_set_i8(kinds_limited_slices_builder self, const int8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 40), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `I8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int8_t *kinds_limited_slices_init_i8(kinds_limited_slices_builder self, uint32_t len)
{
    return (int8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 1, 1, 9, false);
}

/// Sets `I16`: `[<9]int16`. False where it can't be.
static inline bool kinds_limited_slices_set_i16(kinds_limited_slices_builder self, const int16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 48), items, len, 2, 2, 9, false);
}

/// Room for `len` elements in `I16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int16_t *kinds_limited_slices_init_i16(kinds_limited_slices_builder self, uint32_t len)
{
    return (int16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 48), len, 2, 2, 9, false);
}

/// Sets `I32`: `[<9]int32`. False where it can't be.
static inline bool kinds_limited_slices_set_i32(kinds_limited_slices_builder self, const int32_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 56), items, len, 4, 4, 9, false);
}

/// Room for `len` elements in `I32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int32_t *kinds_limited_slices_init_i32(kinds_limited_slices_builder self, uint32_t len)
{
    return (int32_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 56), len, 4, 4, 9, false);
}

/// Sets `I64`: `[<9]int64`. False where it can't be.
static inline bool kinds_limited_slices_set_i64(kinds_limited_slices_builder self, const int64_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 64), items, len, 8, 8, 9, false);
}

/// Room for `len` elements in `I64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int64_t *kinds_limited_slices_init_i64(kinds_limited_slices_builder self, uint32_t len)
{
    return (int64_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 64), len, 8, 8, 9, false);
}

/// Sets `F32`: `[<9]float32`. False where it can't be.
static inline bool kinds_limited_slices_set_f32(kinds_limited_slices_builder self, const float *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 72), items, len, 4, 4, 9, false);
}

/// Room for `len` elements in `F32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline float *kinds_limited_slices_init_f32(kinds_limited_slices_builder self, uint32_t len)
{
    return (float *)karmem_init_slice_(self.message, karmem_slot_(self.object, 72), len, 4, 4, 9, false);
}

/// Sets `F64`: `[<9]float64`. False where it can't be.
static inline bool kinds_limited_slices_set_f64(kinds_limited_slices_builder self, const double *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 80), items, len, 8, 8, 9, false);
}

/// Room for `len` elements in `F64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline double *kinds_limited_slices_init_f64(kinds_limited_slices_builder self, uint32_t len)
{
    return (double *)karmem_init_slice_(self.message, karmem_slot_(self.object, 80), len, 8, 8, 9, false);
}

/// Sets `Truth`: `[<9]bool`. False where it can't be.
static inline bool kinds_limited_slices_set_truth(kinds_limited_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 88), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `Truth`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_limited_slices_init_truth(kinds_limited_slices_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 88), len, 1, 1, 9, false);
}

/// Sets `Raw`: `[<9]byte`. False where it can't be.
static inline bool kinds_limited_slices_set_raw(kinds_limited_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 96), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `Raw`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_limited_slices_init_raw(kinds_limited_slices_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 96), len, 1, 1, 9, false);
}

/// Sets `Text`: `[<9]char`. False where it can't be.
static inline bool kinds_limited_slices_set_text(kinds_limited_slices_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 104), text, 9, false);
}

/// Sets `Unsigned8`: `[<9]Unsigned8`. False where it can't be.
static inline bool kinds_limited_slices_set_unsigned8(kinds_limited_slices_builder self, const kinds_unsigned8 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 112), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `Unsigned8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned8 *kinds_limited_slices_init_unsigned8(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_unsigned8 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 112), len, 1, 1, 9, false);
}

/// Sets `Unsigned16`: `[<9]Unsigned16`. False where it can't be.
static inline bool kinds_limited_slices_set_unsigned16(kinds_limited_slices_builder self, const kinds_unsigned16 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 120), items, len, 2, 2, 9, false);
}

/// Room for `len` elements in `Unsigned16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned16 *kinds_limited_slices_init_unsigned16(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_unsigned16 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 120), len, 2, 2, 9, false);
}

/// Sets `Unsigned32`: `[<9]Unsigned32`. False where it can't be.
static inline bool kinds_limited_slices_set_unsigned32(kinds_limited_slices_builder self, const kinds_unsigned32 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 128), items, len, 4, 4, 9, false);
}

/// Room for `len` elements in `Unsigned32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned32 *kinds_limited_slices_init_unsigned32(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_unsigned32 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 128), len, 4, 4, 9, false);
}

/// Sets `Unsigned64`: `[<9]Unsigned64`. False where it can't be.
static inline bool kinds_limited_slices_set_unsigned64(kinds_limited_slices_builder self, const kinds_unsigned64 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 136), items, len, 8, 8, 9, false);
}

/// Room for `len` elements in `Unsigned64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_unsigned64 *kinds_limited_slices_init_unsigned64(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_unsigned64 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 136), len, 8, 8, 9, false);
}

/// Sets `Signed8`: `[<9]Signed8`. False where it can't be.
static inline bool kinds_limited_slices_set_signed8(kinds_limited_slices_builder self, const kinds_signed8 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 144), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `Signed8`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed8 *kinds_limited_slices_init_signed8(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_signed8 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 144), len, 1, 1, 9, false);
}

/// Sets `Signed16`: `[<9]Signed16`. False where it can't be.
static inline bool kinds_limited_slices_set_signed16(kinds_limited_slices_builder self, const kinds_signed16 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 152), items, len, 2, 2, 9, false);
}

/// Room for `len` elements in `Signed16`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed16 *kinds_limited_slices_init_signed16(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_signed16 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 152), len, 2, 2, 9, false);
}

/// Sets `Signed32`: `[<9]Signed32`. False where it can't be.
static inline bool kinds_limited_slices_set_signed32(kinds_limited_slices_builder self, const kinds_signed32 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 160), items, len, 4, 4, 9, false);
}

/// Room for `len` elements in `Signed32`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed32 *kinds_limited_slices_init_signed32(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_signed32 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 160), len, 4, 4, 9, false);
}

/// Sets `Signed64`: `[<9]Signed64`. False where it can't be.
static inline bool kinds_limited_slices_set_signed64(kinds_limited_slices_builder self, const kinds_signed64 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 168), items, len, 8, 8, 9, false);
}

/// Room for `len` elements in `Signed64`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_signed64 *kinds_limited_slices_init_signed64(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_signed64 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 168), len, 8, 8, 9, false);
}

/// Sets `Day`: `[<9]Weekday`. False where it can't be.
static inline bool kinds_limited_slices_set_day(kinds_limited_slices_builder self, const kinds_weekday *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 176), items, len, 1, 1, 9, false);
}

/// Room for `len` elements in `Day`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline kinds_weekday *kinds_limited_slices_init_day(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_weekday *)karmem_init_slice_(self.message, karmem_slot_(self.object, 176), len, 1, 1, 9, false);
}

/// Sets `Plain`: `[<9]Plain`. False where it can't be.
static inline bool kinds_limited_slices_set_plain(kinds_limited_slices_builder self, const kinds_plain *items, uint32_t len)
{
    void *copies = karmem_init_slice_(self.message, karmem_slot_(self.object, 184), len, 144, 8, 9, false);
    kinds_plain_store_(copies, items, len);
    return copies != NULL;
}

/// Room for `len` elements in `Plain`, to be written: zeros. `NULL` where there is none, or not for so many.
/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message.
static inline kinds_plain *kinds_limited_slices_init_plain(kinds_limited_slices_builder self, uint32_t len)
{
    return (kinds_plain *)karmem_init_slice_(self.message, karmem_slot_(self.object, 184), len, 144, 8, 9, false);
}

/// Makes room for `len` elements in `Linked`. False where there is none, or not for so many.
static inline bool kinds_limited_slices_init_linked(kinds_limited_slices_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 192), len, 176, 8, 9, false) != NULL;
}

/// an element of `Linked`, to be built in its place.
static inline kinds_linked_builder kinds_limited_slices_init_linked_at(kinds_limited_slices_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 192);
    place = karmem_slice_slot_(self.message, place, 176, 8, index);
    const kinds_linked_builder builder = {self.message, place};
    return builder;
}

/// Makes room for `len` elements in `Outer`. False where there is none, or not for so many.
static inline bool kinds_limited_slices_init_outer(kinds_limited_slices_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 200), len, 528, 8, 9, false) != NULL;
}

/// an element of `Outer`, to be built in its place.
static inline kinds_outer_builder kinds_limited_slices_init_outer_at(kinds_limited_slices_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 200);
    place = karmem_slice_slot_(self.message, place, 528, 8, index);
    const kinds_outer_builder builder = {self.message, place};
    return builder;
}

/// Sets `Text`: `[<32]char`. False where it can't be.
static inline bool kinds_leaf_set_text(kinds_leaf_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 32, false);
}

/// Sets `Day`: `Weekday`.
static inline void kinds_leaf_set_day(kinds_leaf_builder self, kinds_weekday value)
{
    karmem_set_u8_(karmem_slot_(self.object, 16), value);
}

/// Sets `Name`: `[]char`. False where it can't be.
static inline bool kinds_tree_set_name(kinds_tree_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, UINT32_MAX, false);
}

/// Places `Left`, to be built.
static inline kinds_tree_builder kinds_tree_init_left(kinds_tree_builder self)
{
    const kinds_tree_builder builder = kinds_tree_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 16), builder.object);
    return builder;
}

/// Places `Right`, to be built.
static inline kinds_tree_builder kinds_tree_init_right(kinds_tree_builder self)
{
    const kinds_tree_builder builder = kinds_tree_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 20), builder.object);
    return builder;
}

/// Makes room for `len` elements in `Children`. False where there is none, or not for so many.
static inline bool kinds_tree_init_children(kinds_tree_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Children`, to be built in its place.
static inline kinds_branch_builder kinds_tree_init_children_at(kinds_tree_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 24);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const kinds_branch_builder builder = {self.message, place};
    return builder;
}

/// Places `Leaf`, to be built.
static inline kinds_leaf_builder kinds_tree_init_leaf(kinds_tree_builder self)
{
    const kinds_leaf_builder builder = kinds_leaf_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 32), builder.object);
    return builder;
}

/// Places `To`, to be built.
static inline kinds_tree_builder kinds_branch_init_to(kinds_branch_builder self)
{
    const kinds_tree_builder builder = kinds_tree_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 0), builder.object);
    return builder;
}

/// Sets `type`: `uint8`.
static inline void kinds_type_set_type(kinds_type_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_slot_(self.object, 8), value);
}

/// Sets `match`: `[]uint8`. False where it can't be.
static inline bool kinds_type_set_match(kinds_type_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 16), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `match`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *kinds_type_init_match(kinds_type_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 1, 1, UINT32_MAX, false);
}

/// Sets `self`: `[<8]char`. False where it can't be.
static inline bool kinds_type_set_self(kinds_type_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 24), text, 8, false);
}

/// Sets `Self2`: `Weekday`.
static inline void kinds_type_set_self2(kinds_type_builder self, kinds_weekday value)
{
    karmem_set_u8_(karmem_slot_(self.object, 32), value);
}

/// Sets `gen`: `Tiny`.
static inline void kinds_type_set_gen(kinds_type_builder self, const kinds_tiny *value)
{
    kinds_tiny_store_(karmem_slot_(self.object, 40), value, 1);
}

/// Places `async`, to be built.
static inline kinds_leaf_builder kinds_type_init_async(kinds_type_builder self)
{
    const kinds_leaf_builder builder = kinds_leaf_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 48), builder.object);
    return builder;
}

/// Sets `enum`: `[2]uint8`.
static inline void kinds_type_set_enum(kinds_type_builder self, const uint8_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 52), items, 2);
}

/// Sets `karmem`: `bool`.
static inline void kinds_type_set_karmem(kinds_type_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 54), value);
}

/// Sets `HTTPPort`: `uint16`.
static inline void kinds_type_set_http_port(kinds_type_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 56), value);
}

/// Sets `snake_key`: `int32`.
static inline void kinds_type_set_snake_key(kinds_type_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 60), value);
}

/// Sets `Größe`: `float64`.
static inline void kinds_type_set_größe(kinds_type_builder self, double value)
{
    karmem_set_f64_(karmem_slot_(self.object, 64), value);
}

/// Places `Scalars`, to be built.
static inline kinds_scalars_builder kinds_kinds_init_scalars(kinds_kinds_builder self)
{
    const kinds_scalars_builder builder = kinds_scalars_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 8), builder.object);
    return builder;
}

/// Places `Arrays`, to be built.
static inline kinds_arrays_builder kinds_kinds_init_arrays(kinds_kinds_builder self)
{
    const kinds_arrays_builder builder = kinds_arrays_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 12), builder.object);
    return builder;
}

/// Places `Slices`, to be built.
static inline kinds_slices_builder kinds_kinds_init_slices(kinds_kinds_builder self)
{
    const kinds_slices_builder builder = kinds_slices_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 16), builder.object);
    return builder;
}

/// Places `Limited`, to be built.
static inline kinds_limited_slices_builder kinds_kinds_init_limited(kinds_kinds_builder self)
{
    const kinds_limited_slices_builder builder = kinds_limited_slices_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 20), builder.object);
    return builder;
}

/// Places `Tree`, to be built.
static inline kinds_tree_builder kinds_kinds_init_tree(kinds_kinds_builder self)
{
    const kinds_tree_builder builder = kinds_tree_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 24), builder.object);
    return builder;
}

/// Places `Type`, to be built.
static inline kinds_type_builder kinds_kinds_init_type(kinds_kinds_builder self)
{
    const kinds_type_builder builder = kinds_type_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 28), builder.object);
    return builder;
}

/// Places a `Linked`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_linked_begin(karmem_message_builder *message, kinds_linked_builder *root)
{
    *root = kinds_linked_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_linked_finish(karmem_message_builder *message, kinds_linked_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_LINKED_ID, KINDS_FINGERPRINT);
}

/// Places a `Outer`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_outer_begin(karmem_message_builder *message, kinds_outer_builder *root)
{
    *root = kinds_outer_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_outer_finish(karmem_message_builder *message, kinds_outer_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_OUTER_ID, KINDS_FINGERPRINT);
}

/// Places a `Scalars`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_scalars_begin(karmem_message_builder *message, kinds_scalars_builder *root)
{
    *root = kinds_scalars_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_scalars_finish(karmem_message_builder *message, kinds_scalars_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_SCALARS_ID, KINDS_FINGERPRINT);
}

/// Places a `Arrays`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_arrays_begin(karmem_message_builder *message, kinds_arrays_builder *root)
{
    *root = kinds_arrays_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_arrays_finish(karmem_message_builder *message, kinds_arrays_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_ARRAYS_ID, KINDS_FINGERPRINT);
}

/// Places a `Slices`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_slices_begin(karmem_message_builder *message, kinds_slices_builder *root)
{
    *root = kinds_slices_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_slices_finish(karmem_message_builder *message, kinds_slices_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_SLICES_ID, KINDS_FINGERPRINT);
}

/// Places a `LimitedSlices`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_limited_slices_begin(karmem_message_builder *message, kinds_limited_slices_builder *root)
{
    *root = kinds_limited_slices_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_limited_slices_finish(karmem_message_builder *message, kinds_limited_slices_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_LIMITED_SLICES_ID, KINDS_FINGERPRINT);
}

/// Places a `Leaf`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_leaf_begin(karmem_message_builder *message, kinds_leaf_builder *root)
{
    *root = kinds_leaf_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_leaf_finish(karmem_message_builder *message, kinds_leaf_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_LEAF_ID, KINDS_FINGERPRINT);
}

/// Places a `Tree`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_tree_begin(karmem_message_builder *message, kinds_tree_builder *root)
{
    *root = kinds_tree_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_tree_finish(karmem_message_builder *message, kinds_tree_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_TREE_ID, KINDS_FINGERPRINT);
}

/// Places a `Branch`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_branch_begin(karmem_message_builder *message, kinds_branch_builder *root)
{
    *root = kinds_branch_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_branch_finish(karmem_message_builder *message, kinds_branch_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_BRANCH_ID, KINDS_FINGERPRINT);
}

/// Places a `type`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_type_begin(karmem_message_builder *message, kinds_type_builder *root)
{
    *root = kinds_type_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_type_finish(karmem_message_builder *message, kinds_type_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_TYPE_ID, KINDS_FINGERPRINT);
}

/// Places a `Kinds`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool kinds_kinds_begin(karmem_message_builder *message, kinds_kinds_builder *root)
{
    *root = kinds_kinds_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t kinds_kinds_finish(karmem_message_builder *message, kinds_kinds_builder root)
{
    return karmem_finish_(message, root.message, root.object, KINDS_KINDS_ID, KINDS_FINGERPRINT);
}

// What others write at the same time

/// A `Linked` that others may write at any time.
typedef struct kinds_linked_live { karmem_live_ object; } kinds_linked_live;

/// A `Outer` that others may write at any time.
typedef struct kinds_outer_live { karmem_live_ object; } kinds_outer_live;

/// A `Scalars` that others may write at any time.
typedef struct kinds_scalars_live { karmem_live_ object; } kinds_scalars_live;

/// A `Arrays` that others may write at any time.
typedef struct kinds_arrays_live { karmem_live_ object; } kinds_arrays_live;

/// A `Slices` that others may write at any time.
typedef struct kinds_slices_live { karmem_live_ object; } kinds_slices_live;

/// A `LimitedSlices` that others may write at any time.
typedef struct kinds_limited_slices_live { karmem_live_ object; } kinds_limited_slices_live;

/// A `Leaf` that others may write at any time.
typedef struct kinds_leaf_live { karmem_live_ object; } kinds_leaf_live;

/// A `Tree` that others may write at any time.
typedef struct kinds_tree_live { karmem_live_ object; } kinds_tree_live;

/// A `Branch` that others may write at any time.
typedef struct kinds_branch_live { karmem_live_ object; } kinds_branch_live;

/// A `type` that others may write at any time.
typedef struct kinds_type_live { karmem_live_ object; } kinds_type_live;

/// A `Kinds` that others may write at any time.
typedef struct kinds_kinds_live { karmem_live_ object; } kinds_kinds_live;

/// Loads `Weight`: `float32`.
static inline float kinds_linked_live_weight(kinds_linked_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 0, 4, 4), 0.0f);
}

/// Sets `Weight`: `float32`. False where it can't be.
static inline bool kinds_linked_live_set_weight(kinds_linked_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 0, 4, 4), value);
}

/// Copies `Label` out, if there is room for its `len` bytes: `[<16]char`. The copy is UTF-8.
static inline karmem_status kinds_linked_live_label(kinds_linked_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 16, text, capacity, len);
}

/// The number of elements of `Values` at this moment. False where they can't be reached.
static inline bool kinds_linked_live_values_len(kinds_linked_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `Values` out, if there is room for `len` of them.
static inline karmem_status kinds_linked_live_values_copy(kinds_linked_live self, int16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 16, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `Values`, if it has `len` elements as well: `[]int16`. False where it can't be.
static inline bool kinds_linked_live_set_values(kinds_linked_live self, const int16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 16, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `Values`: `[]int16`.
static inline int16_t kinds_linked_live_values_at(kinds_linked_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `Values`: `[]int16`. False where it can't be.
static inline bool kinds_linked_live_set_values_at(kinds_linked_live self, uint32_t index, int16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_i16_(place, value);
}

/// Leads to `Detail`: `Leaf`. Absent where it can't be reached.
static inline kinds_leaf_live kinds_linked_live_detail(kinds_linked_live self)
{
    const kinds_leaf_live live = {karmem_live_follow_(karmem_live_field_(self.object, 24, 4, 4), 8)};
    return live;
}

/// Copies `Place` out: `Plain`. False where it is absent; `value` is zero then.
static inline bool kinds_linked_live_place(kinds_linked_live self, kinds_plain *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 32, 144, 8), value, 144);
}

/// Sets `Place`: `Plain`. False where it can't be.
static inline bool kinds_linked_live_set_place(kinds_linked_live self, const kinds_plain *value)
{
    return kinds_plain_store_live_(karmem_live_field_(self.object, 32, 144, 8), value);
}

/// Leads to `One`: `Linked`. Absent where it can't be reached.
static inline kinds_linked_live kinds_outer_live_one(kinds_outer_live self)
{
    const kinds_linked_live live = {karmem_live_field_(self.object, 0, 176, 8)};
    return live;
}

/// Leads to an element of `Two`: `[2]Linked`. Absent where it can't be reached.
static inline kinds_linked_live kinds_outer_live_two_at(kinds_outer_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 352, 8);
    place = karmem_live_element_(place, 2, 176, index);
    const kinds_linked_live live = {place};
    return live;
}

/// Loads `U8`: `uint8`.
static inline uint8_t kinds_scalars_live_u8(kinds_scalars_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 8, 1, 1), 0);
}

/// Sets `U8`: `uint8`. False where it can't be.
static inline bool kinds_scalars_live_set_u8(kinds_scalars_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 8, 1, 1), value);
}

/// Loads `U16`: `uint16`.
static inline uint16_t kinds_scalars_live_u16(kinds_scalars_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 10, 2, 2), 0);
}

/// Sets `U16`: `uint16`. False where it can't be.
static inline bool kinds_scalars_live_set_u16(kinds_scalars_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 10, 2, 2), value);
}

/// Loads `U32`: `uint32`.
static inline uint32_t kinds_scalars_live_u32(kinds_scalars_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 12, 4, 4), 0);
}

/// Sets `U32`: `uint32`. False where it can't be.
static inline bool kinds_scalars_live_set_u32(kinds_scalars_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 12, 4, 4), value);
}

/// Loads `U64`: `uint64`.
static inline uint64_t kinds_scalars_live_u64(kinds_scalars_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 16, 8, 8), 0);
}

/// Sets `U64`: `uint64`. False where it can't be.
static inline bool kinds_scalars_live_set_u64(kinds_scalars_live self, uint64_t value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 16, 8, 8), value);
}

/// Loads `I8`: `int8`.
static inline int8_t kinds_scalars_live_i8(kinds_scalars_live self)
{
    return karmem_live_read_i8_(karmem_live_field_(self.object, 24, 1, 1), 0);
}

/// Sets `I8`: `int8`. False where it can't be.
static inline bool kinds_scalars_live_set_i8(kinds_scalars_live self, int8_t value)
{
    return karmem_live_set_i8_(karmem_live_field_(self.object, 24, 1, 1), value);
}

/// Loads `I16`: `int16`.
static inline int16_t kinds_scalars_live_i16(kinds_scalars_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 26, 2, 2), 0);
}

/// Sets `I16`: `int16`. False where it can't be.
static inline bool kinds_scalars_live_set_i16(kinds_scalars_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 26, 2, 2), value);
}

/// Loads `I32`: `int32`.
static inline int32_t kinds_scalars_live_i32(kinds_scalars_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 28, 4, 4), 0);
}

/// Sets `I32`: `int32`. False where it can't be.
static inline bool kinds_scalars_live_set_i32(kinds_scalars_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 28, 4, 4), value);
}

/// Loads `I64`: `int64`.
static inline int64_t kinds_scalars_live_i64(kinds_scalars_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 32, 8, 8), 0);
}

/// Sets `I64`: `int64`. False where it can't be.
static inline bool kinds_scalars_live_set_i64(kinds_scalars_live self, int64_t value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 32, 8, 8), value);
}

/// Loads `F32`: `float32`.
static inline float kinds_scalars_live_f32(kinds_scalars_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 40, 4, 4), 0.0f);
}

/// Sets `F32`: `float32`. False where it can't be.
static inline bool kinds_scalars_live_set_f32(kinds_scalars_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 40, 4, 4), value);
}

/// Loads `F64`: `float64`.
static inline double kinds_scalars_live_f64(kinds_scalars_live self)
{
    return karmem_live_read_f64_(karmem_live_field_(self.object, 48, 8, 8), 0.0);
}

/// Sets `F64`: `float64`. False where it can't be.
static inline bool kinds_scalars_live_set_f64(kinds_scalars_live self, double value)
{
    return karmem_live_set_f64_(karmem_live_field_(self.object, 48, 8, 8), value);
}

/// Loads `Truth`: `bool`.
static inline bool kinds_scalars_live_truth(kinds_scalars_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 56, 1, 1), false);
}

/// Sets `Truth`: `bool`. False where it can't be.
static inline bool kinds_scalars_live_set_truth(kinds_scalars_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 56, 1, 1), value);
}

/// Loads `Raw`: `byte`.
static inline uint8_t kinds_scalars_live_raw(kinds_scalars_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 57, 1, 1), 0);
}

/// Sets `Raw`: `byte`. False where it can't be.
static inline bool kinds_scalars_live_set_raw(kinds_scalars_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 57, 1, 1), value);
}

/// Loads `Unsigned8`: `Unsigned8`.
static inline kinds_unsigned8 kinds_scalars_live_unsigned8(kinds_scalars_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 58, 1, 1), 0);
}

/// Sets `Unsigned8`: `Unsigned8`. False where it can't be.
static inline bool kinds_scalars_live_set_unsigned8(kinds_scalars_live self, kinds_unsigned8 value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 58, 1, 1), value);
}

/// Loads `Unsigned16`: `Unsigned16`.
static inline kinds_unsigned16 kinds_scalars_live_unsigned16(kinds_scalars_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 60, 2, 2), 0);
}

/// Sets `Unsigned16`: `Unsigned16`. False where it can't be.
static inline bool kinds_scalars_live_set_unsigned16(kinds_scalars_live self, kinds_unsigned16 value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 60, 2, 2), value);
}

/// Loads `Unsigned32`: `Unsigned32`.
static inline kinds_unsigned32 kinds_scalars_live_unsigned32(kinds_scalars_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 64, 4, 4), 0);
}

/// Sets `Unsigned32`: `Unsigned32`. False where it can't be.
static inline bool kinds_scalars_live_set_unsigned32(kinds_scalars_live self, kinds_unsigned32 value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 64, 4, 4), value);
}

/// Loads `Unsigned64`: `Unsigned64`.
static inline kinds_unsigned64 kinds_scalars_live_unsigned64(kinds_scalars_live self)
{
    return karmem_live_read_u64_(karmem_live_field_(self.object, 72, 8, 8), 0);
}

/// Sets `Unsigned64`: `Unsigned64`. False where it can't be.
static inline bool kinds_scalars_live_set_unsigned64(kinds_scalars_live self, kinds_unsigned64 value)
{
    return karmem_live_set_u64_(karmem_live_field_(self.object, 72, 8, 8), value);
}

/// Loads `Signed8`: `Signed8`.
static inline kinds_signed8 kinds_scalars_live_signed8(kinds_scalars_live self)
{
    return karmem_live_read_i8_(karmem_live_field_(self.object, 80, 1, 1), 0);
}

/// Sets `Signed8`: `Signed8`. False where it can't be.
static inline bool kinds_scalars_live_set_signed8(kinds_scalars_live self, kinds_signed8 value)
{
    return karmem_live_set_i8_(karmem_live_field_(self.object, 80, 1, 1), value);
}

/// Loads `Signed16`: `Signed16`.
static inline kinds_signed16 kinds_scalars_live_signed16(kinds_scalars_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 82, 2, 2), 0);
}

/// Sets `Signed16`: `Signed16`. False where it can't be.
static inline bool kinds_scalars_live_set_signed16(kinds_scalars_live self, kinds_signed16 value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 82, 2, 2), value);
}

/// Loads `Signed32`: `Signed32`.
static inline kinds_signed32 kinds_scalars_live_signed32(kinds_scalars_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 84, 4, 4), 0);
}

/// Sets `Signed32`: `Signed32`. False where it can't be.
static inline bool kinds_scalars_live_set_signed32(kinds_scalars_live self, kinds_signed32 value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 84, 4, 4), value);
}

/// Loads `Signed64`: `Signed64`.
static inline kinds_signed64 kinds_scalars_live_signed64(kinds_scalars_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 88, 8, 8), 0);
}

/// Sets `Signed64`: `Signed64`. False where it can't be.
static inline bool kinds_scalars_live_set_signed64(kinds_scalars_live self, kinds_signed64 value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 88, 8, 8), value);
}

/// Loads `Day`: `Weekday`.
static inline kinds_weekday kinds_scalars_live_day(kinds_scalars_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 96, 1, 1), 0);
}

/// Sets `Day`: `Weekday`. False where it can't be.
static inline bool kinds_scalars_live_set_day(kinds_scalars_live self, kinds_weekday value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 96, 1, 1), value);
}

/// Copies `Tiny` out: `Tiny`. False where it is absent; `value` is zero then.
static inline bool kinds_scalars_live_tiny(kinds_scalars_live self, kinds_tiny *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 104, 8, 8), value, 8);
}

/// Sets `Tiny`: `Tiny`. False where it can't be.
static inline bool kinds_scalars_live_set_tiny(kinds_scalars_live self, const kinds_tiny *value)
{
    return kinds_tiny_store_live_(karmem_live_field_(self.object, 104, 8, 8), value);
}

/// Copies `Plain` out: `Plain`. False where it is absent; `value` is zero then.
static inline bool kinds_scalars_live_plain(kinds_scalars_live self, kinds_plain *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 112, 144, 8), value, 144);
}

/// Sets `Plain`: `Plain`. False where it can't be.
static inline bool kinds_scalars_live_set_plain(kinds_scalars_live self, const kinds_plain *value)
{
    return kinds_plain_store_live_(karmem_live_field_(self.object, 112, 144, 8), value);
}

/// Leads to `Linked`: `Linked`. Absent where it can't be reached.
static inline kinds_linked_live kinds_scalars_live_linked(kinds_scalars_live self)
{
    const kinds_linked_live live = {karmem_live_field_(self.object, 256, 176, 8)};
    return live;
}

/// Leads to `Outer`: `Outer`. Absent where it can't be reached.
static inline kinds_outer_live kinds_scalars_live_outer(kinds_scalars_live self)
{
    const kinds_outer_live live = {karmem_live_field_(self.object, 432, 528, 8)};
    return live;
}

/// Leads to `Leaf`: `Leaf`. Absent where it can't be reached.
static inline kinds_leaf_live kinds_scalars_live_leaf(kinds_scalars_live self)
{
    const kinds_leaf_live live = {karmem_live_follow_(karmem_live_field_(self.object, 960, 4, 4), 8)};
    return live;
}

/// Copies the 3 elements of `U8` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_u8_copy(kinds_arrays_live self, uint8_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 3, 1), items, 3);
}

/// Sets `U8`: `[3]uint8`. False where it can't be.
static inline bool kinds_arrays_live_set_u8(kinds_arrays_live self, const uint8_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 3, 1), items);
}

/// Loads an element of `U8`: `[3]uint8`.
static inline uint8_t kinds_arrays_live_u8_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `U8`: `[3]uint8`. False where it can't be.
static inline bool kinds_arrays_live_set_u8_at(kinds_arrays_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies the 3 elements of `U16` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_u16_copy(kinds_arrays_live self, uint16_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 12, 6, 2), items, 6);
}

/// Sets `U16`: `[3]uint16`. False where it can't be.
static inline bool kinds_arrays_live_set_u16(kinds_arrays_live self, const uint16_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 12, 6, 2), items);
}

/// Loads an element of `U16`: `[3]uint16`.
static inline uint16_t kinds_arrays_live_u16_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 12, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `U16`: `[3]uint16`. False where it can't be.
static inline bool kinds_arrays_live_set_u16_at(kinds_arrays_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 12, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_set_u16_(place, value);
}

/// Copies the 3 elements of `U32` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_u32_copy(kinds_arrays_live self, uint32_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 20, 12, 4), items, 12);
}

/// Sets `U32`: `[3]uint32`. False where it can't be.
static inline bool kinds_arrays_live_set_u32(kinds_arrays_live self, const uint32_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 20, 12, 4), items);
}

/// Loads an element of `U32`: `[3]uint32`.
static inline uint32_t kinds_arrays_live_u32_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 20, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `U32`: `[3]uint32`. False where it can't be.
static inline bool kinds_arrays_live_set_u32_at(kinds_arrays_live self, uint32_t index, uint32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 20, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_set_u32_(place, value);
}

/// Copies the 3 elements of `U64` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_u64_copy(kinds_arrays_live self, uint64_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 32, 24, 8), items, 24);
}

/// Sets `U64`: `[3]uint64`. False where it can't be.
static inline bool kinds_arrays_live_set_u64(kinds_arrays_live self, const uint64_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 32, 24, 8), items);
}

/// Loads an element of `U64`: `[3]uint64`.
static inline uint64_t kinds_arrays_live_u64_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `U64`: `[3]uint64`. False where it can't be.
static inline bool kinds_arrays_live_set_u64_at(kinds_arrays_live self, uint32_t index, uint64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_u64_(place, value);
}

/// Copies the 3 elements of `I8` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_i8_copy(kinds_arrays_live self, int8_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 56, 3, 1), items, 3);
}

/// Sets `I8`: `[3]int8`. False where it can't be.
static inline bool kinds_arrays_live_set_i8(kinds_arrays_live self, const int8_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 56, 3, 1), items);
}

/// Loads an element of `I8`: `[3]int8`.
static inline int8_t kinds_arrays_live_i8_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `I8`: `[3]int8`. False where it can't be.
static inline bool kinds_arrays_live_set_i8_at(kinds_arrays_live self, uint32_t index, int8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_i8_(place, value);
}

/// Copies the 3 elements of `I16` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_i16_copy(kinds_arrays_live self, int16_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 60, 6, 2), items, 6);
}

/// Sets `I16`: `[3]int16`. False where it can't be.
static inline bool kinds_arrays_live_set_i16(kinds_arrays_live self, const int16_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 60, 6, 2), items);
}

/// Loads an element of `I16`: `[3]int16`.
static inline int16_t kinds_arrays_live_i16_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 60, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `I16`: `[3]int16`. False where it can't be.
static inline bool kinds_arrays_live_set_i16_at(kinds_arrays_live self, uint32_t index, int16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 60, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_set_i16_(place, value);
}

/// Copies the 3 elements of `I32` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_i32_copy(kinds_arrays_live self, int32_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 68, 12, 4), items, 12);
}

/// Sets `I32`: `[3]int32`. False where it can't be.
static inline bool kinds_arrays_live_set_i32(kinds_arrays_live self, const int32_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 68, 12, 4), items);
}

/// Loads an element of `I32`: `[3]int32`.
static inline int32_t kinds_arrays_live_i32_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 68, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `I32`: `[3]int32`. False where it can't be.
static inline bool kinds_arrays_live_set_i32_at(kinds_arrays_live self, uint32_t index, int32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 68, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_set_i32_(place, value);
}

/// Copies the 3 elements of `I64` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_i64_copy(kinds_arrays_live self, int64_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 80, 24, 8), items, 24);
}

/// Sets `I64`: `[3]int64`. False where it can't be.
static inline bool kinds_arrays_live_set_i64(kinds_arrays_live self, const int64_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 80, 24, 8), items);
}

/// Loads an element of `I64`: `[3]int64`.
static inline int64_t kinds_arrays_live_i64_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `I64`: `[3]int64`. False where it can't be.
static inline bool kinds_arrays_live_set_i64_at(kinds_arrays_live self, uint32_t index, int64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_i64_(place, value);
}

/// Copies the 3 elements of `F32` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_f32_copy(kinds_arrays_live self, float *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 104, 12, 4), items, 12);
}

/// Sets `F32`: `[3]float32`. False where it can't be.
static inline bool kinds_arrays_live_set_f32(kinds_arrays_live self, const float *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 104, 12, 4), items);
}

/// Loads an element of `F32`: `[3]float32`.
static inline float kinds_arrays_live_f32_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 104, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `F32`: `[3]float32`. False where it can't be.
static inline bool kinds_arrays_live_set_f32_at(kinds_arrays_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 104, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_set_f32_(place, value);
}

/// Copies the 3 elements of `F64` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_f64_copy(kinds_arrays_live self, double *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 120, 24, 8), items, 24);
}

/// Sets `F64`: `[3]float64`. False where it can't be.
static inline bool kinds_arrays_live_set_f64(kinds_arrays_live self, const double *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 120, 24, 8), items);
}

/// Loads an element of `F64`: `[3]float64`.
static inline double kinds_arrays_live_f64_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `F64`: `[3]float64`. False where it can't be.
static inline bool kinds_arrays_live_set_f64_at(kinds_arrays_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_f64_(place, value);
}

/// Copies the 3 elements of `Truth` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_truth_copy(kinds_arrays_live self, uint8_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 144, 3, 1), items, 3);
}

/// Sets `Truth`: `[3]bool`. False where it can't be.
static inline bool kinds_arrays_live_set_truth(kinds_arrays_live self, const uint8_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 144, 3, 1), items);
}

/// Loads an element of `Truth`: `[3]bool`.
static inline bool kinds_arrays_live_truth_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 144, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_bool_(place, false);
}

/// Sets an element of `Truth`: `[3]bool`. False where it can't be.
static inline bool kinds_arrays_live_set_truth_at(kinds_arrays_live self, uint32_t index, bool value)
{
    karmem_live_ place = karmem_live_field_(self.object, 144, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_bool_(place, value);
}

/// Copies the 3 elements of `Raw` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_raw_copy(kinds_arrays_live self, uint8_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 147, 3, 1), items, 3);
}

/// Sets `Raw`: `[3]byte`. False where it can't be.
static inline bool kinds_arrays_live_set_raw(kinds_arrays_live self, const uint8_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 147, 3, 1), items);
}

/// Loads an element of `Raw`: `[3]byte`.
static inline uint8_t kinds_arrays_live_raw_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 147, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Raw`: `[3]byte`. False where it can't be.
static inline bool kinds_arrays_live_set_raw_at(kinds_arrays_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 147, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies the 3 elements of `Unsigned8` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_unsigned8_copy(kinds_arrays_live self, kinds_unsigned8 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 150, 3, 1), items, 3);
}

/// Sets `Unsigned8`: `[3]Unsigned8`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned8(kinds_arrays_live self, const kinds_unsigned8 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 150, 3, 1), items);
}

/// Loads an element of `Unsigned8`: `[3]Unsigned8`.
static inline kinds_unsigned8 kinds_arrays_live_unsigned8_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 150, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Unsigned8`: `[3]Unsigned8`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned8_at(kinds_arrays_live self, uint32_t index, kinds_unsigned8 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 150, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies the 3 elements of `Unsigned16` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_unsigned16_copy(kinds_arrays_live self, kinds_unsigned16 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 154, 6, 2), items, 6);
}

/// Sets `Unsigned16`: `[3]Unsigned16`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned16(kinds_arrays_live self, const kinds_unsigned16 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 154, 6, 2), items);
}

/// Loads an element of `Unsigned16`: `[3]Unsigned16`.
static inline kinds_unsigned16 kinds_arrays_live_unsigned16_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 154, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Unsigned16`: `[3]Unsigned16`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned16_at(kinds_arrays_live self, uint32_t index, kinds_unsigned16 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 154, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_set_u16_(place, value);
}

/// Copies the 3 elements of `Unsigned32` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_unsigned32_copy(kinds_arrays_live self, kinds_unsigned32 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 160, 12, 4), items, 12);
}

/// Sets `Unsigned32`: `[3]Unsigned32`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned32(kinds_arrays_live self, const kinds_unsigned32 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 160, 12, 4), items);
}

/// Loads an element of `Unsigned32`: `[3]Unsigned32`.
static inline kinds_unsigned32 kinds_arrays_live_unsigned32_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `Unsigned32`: `[3]Unsigned32`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned32_at(kinds_arrays_live self, uint32_t index, kinds_unsigned32 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_set_u32_(place, value);
}

/// Copies the 3 elements of `Unsigned64` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_unsigned64_copy(kinds_arrays_live self, kinds_unsigned64 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 176, 24, 8), items, 24);
}

/// Sets `Unsigned64`: `[3]Unsigned64`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned64(kinds_arrays_live self, const kinds_unsigned64 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 176, 24, 8), items);
}

/// Loads an element of `Unsigned64`: `[3]Unsigned64`.
static inline kinds_unsigned64 kinds_arrays_live_unsigned64_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `Unsigned64`: `[3]Unsigned64`. False where it can't be.
static inline bool kinds_arrays_live_set_unsigned64_at(kinds_arrays_live self, uint32_t index, kinds_unsigned64 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_u64_(place, value);
}

/// Copies the 3 elements of `Signed8` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_signed8_copy(kinds_arrays_live self, kinds_signed8 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 200, 3, 1), items, 3);
}

/// Sets `Signed8`: `[3]Signed8`. False where it can't be.
static inline bool kinds_arrays_live_set_signed8(kinds_arrays_live self, const kinds_signed8 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 200, 3, 1), items);
}

/// Loads an element of `Signed8`: `[3]Signed8`.
static inline kinds_signed8 kinds_arrays_live_signed8_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 200, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `Signed8`: `[3]Signed8`. False where it can't be.
static inline bool kinds_arrays_live_set_signed8_at(kinds_arrays_live self, uint32_t index, kinds_signed8 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 200, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_i8_(place, value);
}

/// Copies the 3 elements of `Signed16` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_signed16_copy(kinds_arrays_live self, kinds_signed16 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 204, 6, 2), items, 6);
}

/// Sets `Signed16`: `[3]Signed16`. False where it can't be.
static inline bool kinds_arrays_live_set_signed16(kinds_arrays_live self, const kinds_signed16 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 204, 6, 2), items);
}

/// Loads an element of `Signed16`: `[3]Signed16`.
static inline kinds_signed16 kinds_arrays_live_signed16_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 204, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `Signed16`: `[3]Signed16`. False where it can't be.
static inline bool kinds_arrays_live_set_signed16_at(kinds_arrays_live self, uint32_t index, kinds_signed16 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 204, 6, 2);
    place = karmem_live_element_(place, 3, 2, index);
    return karmem_live_set_i16_(place, value);
}

/// Copies the 3 elements of `Signed32` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_signed32_copy(kinds_arrays_live self, kinds_signed32 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 212, 12, 4), items, 12);
}

/// Sets `Signed32`: `[3]Signed32`. False where it can't be.
static inline bool kinds_arrays_live_set_signed32(kinds_arrays_live self, const kinds_signed32 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 212, 12, 4), items);
}

/// Loads an element of `Signed32`: `[3]Signed32`.
static inline kinds_signed32 kinds_arrays_live_signed32_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 212, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `Signed32`: `[3]Signed32`. False where it can't be.
static inline bool kinds_arrays_live_set_signed32_at(kinds_arrays_live self, uint32_t index, kinds_signed32 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 212, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_set_i32_(place, value);
}

/// Copies the 3 elements of `Signed64` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_signed64_copy(kinds_arrays_live self, kinds_signed64 *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 224, 24, 8), items, 24);
}

/// Sets `Signed64`: `[3]Signed64`. False where it can't be.
static inline bool kinds_arrays_live_set_signed64(kinds_arrays_live self, const kinds_signed64 *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 224, 24, 8), items);
}

/// Loads an element of `Signed64`: `[3]Signed64`.
static inline kinds_signed64 kinds_arrays_live_signed64_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 224, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `Signed64`: `[3]Signed64`. False where it can't be.
static inline bool kinds_arrays_live_set_signed64_at(kinds_arrays_live self, uint32_t index, kinds_signed64 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 224, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_i64_(place, value);
}

/// Copies the 3 elements of `Day` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_day_copy(kinds_arrays_live self, kinds_weekday *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 248, 3, 1), items, 3);
}

/// Sets `Day`: `[3]Weekday`. False where it can't be.
static inline bool kinds_arrays_live_set_day(kinds_arrays_live self, const kinds_weekday *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 248, 3, 1), items);
}

/// Loads an element of `Day`: `[3]Weekday`.
static inline kinds_weekday kinds_arrays_live_day_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 248, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Day`: `[3]Weekday`. False where it can't be.
static inline bool kinds_arrays_live_set_day_at(kinds_arrays_live self, uint32_t index, kinds_weekday value)
{
    karmem_live_ place = karmem_live_field_(self.object, 248, 3, 1);
    place = karmem_live_element_(place, 3, 1, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies the 3 elements of `Plain` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_plain_copy(kinds_arrays_live self, kinds_plain *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 256, 432, 8), items, 432);
}

/// Sets `Plain`: `[3]Plain`. False where it can't be.
static inline bool kinds_arrays_live_set_plain(kinds_arrays_live self, const kinds_plain *items)
{
    return kinds_plain_store_live_(karmem_live_field_(self.object, 256, 432, 8), items);
}

/// Copies an element of `Plain` out: `[3]Plain`. False where it is absent; `value` is zero then.
static inline bool kinds_arrays_live_plain_at(kinds_arrays_live self, uint32_t index, kinds_plain *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 256, 432, 8);
    place = karmem_live_element_(place, 3, 144, index);
    return karmem_live_get_bytes_(place, value, 144);
}

/// Sets an element of `Plain`: `[3]Plain`. False where it can't be.
static inline bool kinds_arrays_live_set_plain_at(kinds_arrays_live self, uint32_t index, const kinds_plain *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 256, 432, 8);
    place = karmem_live_element_(place, 3, 144, index);
    return kinds_plain_store_live_(place, value);
}

/// Leads to an element of `Linked`: `[3]Linked`. Absent where it can't be reached.
static inline kinds_linked_live kinds_arrays_live_linked_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 688, 528, 8);
    place = karmem_live_element_(place, 3, 176, index);
    const kinds_linked_live live = {place};
    return live;
}

/// Copies the 1 elements of `One` out. False where they are absent; `items` are zero then.
static inline bool kinds_arrays_live_one_copy(kinds_arrays_live self, uint64_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 1216, 8, 8), items, 8);
}

/// Sets `One`: `[1]uint64`. False where it can't be.
static inline bool kinds_arrays_live_set_one(kinds_arrays_live self, const uint64_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 1216, 8, 8), items);
}

/// Loads an element of `One`: `[1]uint64`.
static inline uint64_t kinds_arrays_live_one_at(kinds_arrays_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 1216, 8, 8);
    place = karmem_live_element_(place, 1, 8, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `One`: `[1]uint64`. False where it can't be.
static inline bool kinds_arrays_live_set_one_at(kinds_arrays_live self, uint32_t index, uint64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 1216, 8, 8);
    place = karmem_live_element_(place, 1, 8, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `U8` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_u8_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `U8` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_u8_copy(kinds_slices_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `U8`, if it has `len` elements as well: `[]uint8`. False where it can't be.
static inline bool kinds_slices_live_set_u8(kinds_slices_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `U8`: `[]uint8`.
static inline uint8_t kinds_slices_live_u8_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `U8`: `[]uint8`. False where it can't be.
static inline bool kinds_slices_live_set_u8_at(kinds_slices_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `U16` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_u16_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `U16` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_u16_copy(kinds_slices_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 16, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `U16`, if it has `len` elements as well: `[]uint16`. False where it can't be.
static inline bool kinds_slices_live_set_u16(kinds_slices_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 16, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `U16`: `[]uint16`.
static inline uint16_t kinds_slices_live_u16_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `U16`: `[]uint16`. False where it can't be.
static inline bool kinds_slices_live_set_u16_at(kinds_slices_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_u16_(place, value);
}

/// The number of elements of `U32` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_u32_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `U32` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_u32_copy(kinds_slices_live self, uint32_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 24, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `U32`, if it has `len` elements as well: `[]uint32`. False where it can't be.
static inline bool kinds_slices_live_set_u32(kinds_slices_live self, const uint32_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 24, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `U32`: `[]uint32`.
static inline uint32_t kinds_slices_live_u32_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `U32`: `[]uint32`. False where it can't be.
static inline bool kinds_slices_live_set_u32_at(kinds_slices_live self, uint32_t index, uint32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_u32_(place, value);
}

/// The number of elements of `U64` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_u64_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `U64` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_u64_copy(kinds_slices_live self, uint64_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 32, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `U64`, if it has `len` elements as well: `[]uint64`. False where it can't be.
static inline bool kinds_slices_live_set_u64(kinds_slices_live self, const uint64_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 32, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `U64`: `[]uint64`.
static inline uint64_t kinds_slices_live_u64_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `U64`: `[]uint64`. False where it can't be.
static inline bool kinds_slices_live_set_u64_at(kinds_slices_live self, uint32_t index, uint64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `I8` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_i8_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `I8` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_i8_copy(kinds_slices_live self, int8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 40, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `I8`, if it has `len` elements as well: `[]int8`. False where it can't be.
static inline bool kinds_slices_live_set_i8(kinds_slices_live self, const int8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 40, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `I8`: `[]int8`.
static inline int8_t kinds_slices_live_i8_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `I8`: `[]int8`. False where it can't be.
static inline bool kinds_slices_live_set_i8_at(kinds_slices_live self, uint32_t index, int8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_i8_(place, value);
}

/// The number of elements of `I16` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_i16_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 48, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `I16` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_i16_copy(kinds_slices_live self, int16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 48, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `I16`, if it has `len` elements as well: `[]int16`. False where it can't be.
static inline bool kinds_slices_live_set_i16(kinds_slices_live self, const int16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 48, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `I16`: `[]int16`.
static inline int16_t kinds_slices_live_i16_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `I16`: `[]int16`. False where it can't be.
static inline bool kinds_slices_live_set_i16_at(kinds_slices_live self, uint32_t index, int16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_i16_(place, value);
}

/// The number of elements of `I32` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_i32_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 56, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `I32` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_i32_copy(kinds_slices_live self, int32_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 56, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `I32`, if it has `len` elements as well: `[]int32`. False where it can't be.
static inline bool kinds_slices_live_set_i32(kinds_slices_live self, const int32_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 56, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `I32`: `[]int32`.
static inline int32_t kinds_slices_live_i32_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `I32`: `[]int32`. False where it can't be.
static inline bool kinds_slices_live_set_i32_at(kinds_slices_live self, uint32_t index, int32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_i32_(place, value);
}

/// The number of elements of `I64` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_i64_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 64, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `I64` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_i64_copy(kinds_slices_live self, int64_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 64, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `I64`, if it has `len` elements as well: `[]int64`. False where it can't be.
static inline bool kinds_slices_live_set_i64(kinds_slices_live self, const int64_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 64, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `I64`: `[]int64`.
static inline int64_t kinds_slices_live_i64_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `I64`: `[]int64`. False where it can't be.
static inline bool kinds_slices_live_set_i64_at(kinds_slices_live self, uint32_t index, int64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_i64_(place, value);
}

/// The number of elements of `F32` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_f32_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 72, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `F32` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_f32_copy(kinds_slices_live self, float *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 72, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `F32`, if it has `len` elements as well: `[]float32`. False where it can't be.
static inline bool kinds_slices_live_set_f32(kinds_slices_live self, const float *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 72, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `F32`: `[]float32`.
static inline float kinds_slices_live_f32_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `F32`: `[]float32`. False where it can't be.
static inline bool kinds_slices_live_set_f32_at(kinds_slices_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_f32_(place, value);
}

/// The number of elements of `F64` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_f64_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 80, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `F64` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_f64_copy(kinds_slices_live self, double *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 80, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `F64`, if it has `len` elements as well: `[]float64`. False where it can't be.
static inline bool kinds_slices_live_set_f64(kinds_slices_live self, const double *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 80, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `F64`: `[]float64`.
static inline double kinds_slices_live_f64_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `F64`: `[]float64`. False where it can't be.
static inline bool kinds_slices_live_set_f64_at(kinds_slices_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_f64_(place, value);
}

/// The number of elements of `Truth` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_truth_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 88, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Truth` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_truth_copy(kinds_slices_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 88, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Truth`, if it has `len` elements as well: `[]bool`. False where it can't be.
static inline bool kinds_slices_live_set_truth(kinds_slices_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 88, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Truth`: `[]bool`.
static inline bool kinds_slices_live_truth_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_bool_(place, false);
}

/// Sets an element of `Truth`: `[]bool`. False where it can't be.
static inline bool kinds_slices_live_set_truth_at(kinds_slices_live self, uint32_t index, bool value)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_bool_(place, value);
}

/// The number of elements of `Raw` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_raw_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 96, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Raw` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_raw_copy(kinds_slices_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 96, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Raw`, if it has `len` elements as well: `[]byte`. False where it can't be.
static inline bool kinds_slices_live_set_raw(kinds_slices_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 96, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Raw`: `[]byte`.
static inline uint8_t kinds_slices_live_raw_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Raw`: `[]byte`. False where it can't be.
static inline bool kinds_slices_live_set_raw_at(kinds_slices_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies `Text` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status kinds_slices_live_text(kinds_slices_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 104, 8, 8), UINT32_MAX, text, capacity, len);
}

/// The number of elements of `Unsigned8` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_unsigned8_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 112, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Unsigned8` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_unsigned8_copy(kinds_slices_live self, kinds_unsigned8 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 112, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Unsigned8`, if it has `len` elements as well: `[]Unsigned8`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned8(kinds_slices_live self, const kinds_unsigned8 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 112, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Unsigned8`: `[]Unsigned8`.
static inline kinds_unsigned8 kinds_slices_live_unsigned8_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 112, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Unsigned8`: `[]Unsigned8`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned8_at(kinds_slices_live self, uint32_t index, kinds_unsigned8 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 112, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `Unsigned16` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_unsigned16_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 120, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `Unsigned16` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_unsigned16_copy(kinds_slices_live self, kinds_unsigned16 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 120, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `Unsigned16`, if it has `len` elements as well: `[]Unsigned16`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned16(kinds_slices_live self, const kinds_unsigned16 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 120, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `Unsigned16`: `[]Unsigned16`.
static inline kinds_unsigned16 kinds_slices_live_unsigned16_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Unsigned16`: `[]Unsigned16`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned16_at(kinds_slices_live self, uint32_t index, kinds_unsigned16 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_u16_(place, value);
}

/// The number of elements of `Unsigned32` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_unsigned32_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 128, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `Unsigned32` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_unsigned32_copy(kinds_slices_live self, kinds_unsigned32 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 128, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Unsigned32`, if it has `len` elements as well: `[]Unsigned32`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned32(kinds_slices_live self, const kinds_unsigned32 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 128, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `Unsigned32`: `[]Unsigned32`.
static inline kinds_unsigned32 kinds_slices_live_unsigned32_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 128, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `Unsigned32`: `[]Unsigned32`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned32_at(kinds_slices_live self, uint32_t index, kinds_unsigned32 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 128, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_u32_(place, value);
}

/// The number of elements of `Unsigned64` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_unsigned64_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 136, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `Unsigned64` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_unsigned64_copy(kinds_slices_live self, kinds_unsigned64 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 136, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Unsigned64`, if it has `len` elements as well: `[]Unsigned64`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned64(kinds_slices_live self, const kinds_unsigned64 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 136, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `Unsigned64`: `[]Unsigned64`.
static inline kinds_unsigned64 kinds_slices_live_unsigned64_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 136, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `Unsigned64`: `[]Unsigned64`. False where it can't be.
static inline bool kinds_slices_live_set_unsigned64_at(kinds_slices_live self, uint32_t index, kinds_unsigned64 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 136, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `Signed8` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_signed8_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 144, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Signed8` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_signed8_copy(kinds_slices_live self, kinds_signed8 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 144, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Signed8`, if it has `len` elements as well: `[]Signed8`. False where it can't be.
static inline bool kinds_slices_live_set_signed8(kinds_slices_live self, const kinds_signed8 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 144, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Signed8`: `[]Signed8`.
static inline kinds_signed8 kinds_slices_live_signed8_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 144, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `Signed8`: `[]Signed8`. False where it can't be.
static inline bool kinds_slices_live_set_signed8_at(kinds_slices_live self, uint32_t index, kinds_signed8 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 144, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_i8_(place, value);
}

/// The number of elements of `Signed16` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_signed16_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 152, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `Signed16` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_signed16_copy(kinds_slices_live self, kinds_signed16 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 152, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `Signed16`, if it has `len` elements as well: `[]Signed16`. False where it can't be.
static inline bool kinds_slices_live_set_signed16(kinds_slices_live self, const kinds_signed16 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 152, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `Signed16`: `[]Signed16`.
static inline kinds_signed16 kinds_slices_live_signed16_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 152, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `Signed16`: `[]Signed16`. False where it can't be.
static inline bool kinds_slices_live_set_signed16_at(kinds_slices_live self, uint32_t index, kinds_signed16 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 152, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_i16_(place, value);
}

/// The number of elements of `Signed32` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_signed32_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 160, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Copies the elements of `Signed32` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_signed32_copy(kinds_slices_live self, kinds_signed32 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 160, 8, 8), 4, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Signed32`, if it has `len` elements as well: `[]Signed32`. False where it can't be.
static inline bool kinds_slices_live_set_signed32(kinds_slices_live self, const kinds_signed32 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 160, 8, 8), items, len, 4, 4, UINT32_MAX);
}

/// Loads an element of `Signed32`: `[]Signed32`.
static inline kinds_signed32 kinds_slices_live_signed32_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `Signed32`: `[]Signed32`. False where it can't be.
static inline bool kinds_slices_live_set_signed32_at(kinds_slices_live self, uint32_t index, kinds_signed32 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    return karmem_live_set_i32_(place, value);
}

/// The number of elements of `Signed64` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_signed64_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 168, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `Signed64` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_signed64_copy(kinds_slices_live self, kinds_signed64 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 168, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Signed64`, if it has `len` elements as well: `[]Signed64`. False where it can't be.
static inline bool kinds_slices_live_set_signed64(kinds_slices_live self, const kinds_signed64 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 168, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Loads an element of `Signed64`: `[]Signed64`.
static inline kinds_signed64 kinds_slices_live_signed64_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 168, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `Signed64`: `[]Signed64`. False where it can't be.
static inline bool kinds_slices_live_set_signed64_at(kinds_slices_live self, uint32_t index, kinds_signed64 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 168, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_i64_(place, value);
}

/// The number of elements of `Day` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_day_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 176, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Day` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_day_copy(kinds_slices_live self, kinds_weekday *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 176, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Day`, if it has `len` elements as well: `[]Weekday`. False where it can't be.
static inline bool kinds_slices_live_set_day(kinds_slices_live self, const kinds_weekday *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 176, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Day`: `[]Weekday`.
static inline kinds_weekday kinds_slices_live_day_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Day`: `[]Weekday`. False where it can't be.
static inline bool kinds_slices_live_set_day_at(kinds_slices_live self, uint32_t index, kinds_weekday value)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `Plain` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_plain_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 184, 8, 8), 144, 8, UINT32_MAX, len);
}

/// Copies the elements of `Plain` out, if there is room for `len` of them.
static inline karmem_status kinds_slices_live_plain_copy(kinds_slices_live self, kinds_plain *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 184, 8, 8), 144, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Plain`, if it has `len` elements as well: `[]Plain`. False where it can't be.
static inline bool kinds_slices_live_set_plain(kinds_slices_live self, const kinds_plain *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 184, 8, 8), len, 144, 8, UINT32_MAX, &copies) && (len == 0 || kinds_plain_store_live_(copies, items));
}

/// Copies an element of `Plain` out: `[]Plain`. False where it is absent; `value` is zero then.
static inline bool kinds_slices_live_plain_at(kinds_slices_live self, uint32_t index, kinds_plain *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 184, 8, 8);
    place = karmem_live_slice_element_(place, 144, 8, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 144);
}

/// Sets an element of `Plain`: `[]Plain`. False where it can't be.
static inline bool kinds_slices_live_set_plain_at(kinds_slices_live self, uint32_t index, const kinds_plain *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 184, 8, 8);
    place = karmem_live_slice_element_(place, 144, 8, UINT32_MAX, index);
    return kinds_plain_store_live_(place, value);
}

/// The number of elements of `Linked` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_linked_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 192, 8, 8), 176, 8, UINT32_MAX, len);
}

/// Leads to an element of `Linked`: `[]Linked`. Absent where it can't be reached.
static inline kinds_linked_live kinds_slices_live_linked_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 192, 8, 8);
    place = karmem_live_slice_element_(place, 176, 8, UINT32_MAX, index);
    const kinds_linked_live live = {place};
    return live;
}

/// The number of elements of `Outer` at this moment. False where they can't be reached.
static inline bool kinds_slices_live_outer_len(kinds_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 200, 8, 8), 528, 8, UINT32_MAX, len);
}

/// Leads to an element of `Outer`: `[]Outer`. Absent where it can't be reached.
static inline kinds_outer_live kinds_slices_live_outer_at(kinds_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 200, 8, 8);
    place = karmem_live_slice_element_(place, 528, 8, UINT32_MAX, index);
    const kinds_outer_live live = {place};
    return live;
}

/// The number of elements of `U8` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_u8_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `U8` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_u8_copy(kinds_limited_slices_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `U8`, if it has `len` elements as well: `[<9]uint8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u8(kinds_limited_slices_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `U8`: `[<9]uint8`.
static inline uint8_t kinds_limited_slices_live_u8_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `U8`: `[<9]uint8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u8_at(kinds_limited_slices_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `U16` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_u16_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 2, 2, 9, len);
}

/// Copies the elements of `U16` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_u16_copy(kinds_limited_slices_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 16, 8, 8), 2, 2, 9, items, capacity, len);
}

/// Sets `U16`, if it has `len` elements as well: `[<9]uint16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u16(kinds_limited_slices_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 16, 8, 8), items, len, 2, 2, 9);
}

/// Loads an element of `U16`: `[<9]uint16`.
static inline uint16_t kinds_limited_slices_live_u16_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `U16`: `[<9]uint16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u16_at(kinds_limited_slices_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_set_u16_(place, value);
}

/// The number of elements of `U32` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_u32_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 4, 4, 9, len);
}

/// Copies the elements of `U32` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_u32_copy(kinds_limited_slices_live self, uint32_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 24, 8, 8), 4, 4, 9, items, capacity, len);
}

/// Sets `U32`, if it has `len` elements as well: `[<9]uint32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u32(kinds_limited_slices_live self, const uint32_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 24, 8, 8), items, len, 4, 4, 9);
}

/// Loads an element of `U32`: `[<9]uint32`.
static inline uint32_t kinds_limited_slices_live_u32_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `U32`: `[<9]uint32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u32_at(kinds_limited_slices_live self, uint32_t index, uint32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_set_u32_(place, value);
}

/// The number of elements of `U64` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_u64_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 8, 8, 9, len);
}

/// Copies the elements of `U64` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_u64_copy(kinds_limited_slices_live self, uint64_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 32, 8, 8), 8, 8, 9, items, capacity, len);
}

/// Sets `U64`, if it has `len` elements as well: `[<9]uint64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u64(kinds_limited_slices_live self, const uint64_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 32, 8, 8), items, len, 8, 8, 9);
}

/// Loads an element of `U64`: `[<9]uint64`.
static inline uint64_t kinds_limited_slices_live_u64_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `U64`: `[<9]uint64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_u64_at(kinds_limited_slices_live self, uint32_t index, uint64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `I8` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_i8_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `I8` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_i8_copy(kinds_limited_slices_live self, int8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 40, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `I8`, if it has `len` elements as well: `[<9]int8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i8(kinds_limited_slices_live self, const int8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 40, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `I8`: `[<9]int8`.
static inline int8_t kinds_limited_slices_live_i8_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `I8`: `[<9]int8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i8_at(kinds_limited_slices_live self, uint32_t index, int8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_i8_(place, value);
}

/// The number of elements of `I16` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_i16_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 48, 8, 8), 2, 2, 9, len);
}

/// Copies the elements of `I16` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_i16_copy(kinds_limited_slices_live self, int16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 48, 8, 8), 2, 2, 9, items, capacity, len);
}

/// Sets `I16`, if it has `len` elements as well: `[<9]int16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i16(kinds_limited_slices_live self, const int16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 48, 8, 8), items, len, 2, 2, 9);
}

/// Loads an element of `I16`: `[<9]int16`.
static inline int16_t kinds_limited_slices_live_i16_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `I16`: `[<9]int16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i16_at(kinds_limited_slices_live self, uint32_t index, int16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 48, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_set_i16_(place, value);
}

/// The number of elements of `I32` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_i32_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 56, 8, 8), 4, 4, 9, len);
}

/// Copies the elements of `I32` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_i32_copy(kinds_limited_slices_live self, int32_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 56, 8, 8), 4, 4, 9, items, capacity, len);
}

/// Sets `I32`, if it has `len` elements as well: `[<9]int32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i32(kinds_limited_slices_live self, const int32_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 56, 8, 8), items, len, 4, 4, 9);
}

/// Loads an element of `I32`: `[<9]int32`.
static inline int32_t kinds_limited_slices_live_i32_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `I32`: `[<9]int32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i32_at(kinds_limited_slices_live self, uint32_t index, int32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_set_i32_(place, value);
}

/// The number of elements of `I64` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_i64_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 64, 8, 8), 8, 8, 9, len);
}

/// Copies the elements of `I64` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_i64_copy(kinds_limited_slices_live self, int64_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 64, 8, 8), 8, 8, 9, items, capacity, len);
}

/// Sets `I64`, if it has `len` elements as well: `[<9]int64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i64(kinds_limited_slices_live self, const int64_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 64, 8, 8), items, len, 8, 8, 9);
}

/// Loads an element of `I64`: `[<9]int64`.
static inline int64_t kinds_limited_slices_live_i64_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `I64`: `[<9]int64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_i64_at(kinds_limited_slices_live self, uint32_t index, int64_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_set_i64_(place, value);
}

/// The number of elements of `F32` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_f32_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 72, 8, 8), 4, 4, 9, len);
}

/// Copies the elements of `F32` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_f32_copy(kinds_limited_slices_live self, float *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 72, 8, 8), 4, 4, 9, items, capacity, len);
}

/// Sets `F32`, if it has `len` elements as well: `[<9]float32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_f32(kinds_limited_slices_live self, const float *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 72, 8, 8), items, len, 4, 4, 9);
}

/// Loads an element of `F32`: `[<9]float32`.
static inline float kinds_limited_slices_live_f32_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `F32`: `[<9]float32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_f32_at(kinds_limited_slices_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_set_f32_(place, value);
}

/// The number of elements of `F64` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_f64_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 80, 8, 8), 8, 8, 9, len);
}

/// Copies the elements of `F64` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_f64_copy(kinds_limited_slices_live self, double *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 80, 8, 8), 8, 8, 9, items, capacity, len);
}

/// Sets `F64`, if it has `len` elements as well: `[<9]float64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_f64(kinds_limited_slices_live self, const double *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 80, 8, 8), items, len, 8, 8, 9);
}

/// Loads an element of `F64`: `[<9]float64`.
static inline double kinds_limited_slices_live_f64_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `F64`: `[<9]float64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_f64_at(kinds_limited_slices_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_set_f64_(place, value);
}

/// The number of elements of `Truth` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_truth_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 88, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `Truth` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_truth_copy(kinds_limited_slices_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 88, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `Truth`, if it has `len` elements as well: `[<9]bool`. False where it can't be.
static inline bool kinds_limited_slices_live_set_truth(kinds_limited_slices_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 88, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `Truth`: `[<9]bool`.
static inline bool kinds_limited_slices_live_truth_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_bool_(place, false);
}

/// Sets an element of `Truth`: `[<9]bool`. False where it can't be.
static inline bool kinds_limited_slices_live_set_truth_at(kinds_limited_slices_live self, uint32_t index, bool value)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_bool_(place, value);
}

/// The number of elements of `Raw` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_raw_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 96, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `Raw` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_raw_copy(kinds_limited_slices_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 96, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `Raw`, if it has `len` elements as well: `[<9]byte`. False where it can't be.
static inline bool kinds_limited_slices_live_set_raw(kinds_limited_slices_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 96, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `Raw`: `[<9]byte`.
static inline uint8_t kinds_limited_slices_live_raw_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Raw`: `[<9]byte`. False where it can't be.
static inline bool kinds_limited_slices_live_set_raw_at(kinds_limited_slices_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies `Text` out, if there is room for its `len` bytes: `[<9]char`. The copy is UTF-8.
static inline karmem_status kinds_limited_slices_live_text(kinds_limited_slices_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 104, 8, 8), 9, text, capacity, len);
}

/// The number of elements of `Unsigned8` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_unsigned8_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 112, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `Unsigned8` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_unsigned8_copy(kinds_limited_slices_live self, kinds_unsigned8 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 112, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `Unsigned8`, if it has `len` elements as well: `[<9]Unsigned8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned8(kinds_limited_slices_live self, const kinds_unsigned8 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 112, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `Unsigned8`: `[<9]Unsigned8`.
static inline kinds_unsigned8 kinds_limited_slices_live_unsigned8_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 112, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Unsigned8`: `[<9]Unsigned8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned8_at(kinds_limited_slices_live self, uint32_t index, kinds_unsigned8 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 112, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `Unsigned16` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_unsigned16_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 120, 8, 8), 2, 2, 9, len);
}

/// Copies the elements of `Unsigned16` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_unsigned16_copy(kinds_limited_slices_live self, kinds_unsigned16 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 120, 8, 8), 2, 2, 9, items, capacity, len);
}

/// Sets `Unsigned16`, if it has `len` elements as well: `[<9]Unsigned16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned16(kinds_limited_slices_live self, const kinds_unsigned16 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 120, 8, 8), items, len, 2, 2, 9);
}

/// Loads an element of `Unsigned16`: `[<9]Unsigned16`.
static inline kinds_unsigned16 kinds_limited_slices_live_unsigned16_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Unsigned16`: `[<9]Unsigned16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned16_at(kinds_limited_slices_live self, uint32_t index, kinds_unsigned16 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_set_u16_(place, value);
}

/// The number of elements of `Unsigned32` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_unsigned32_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 128, 8, 8), 4, 4, 9, len);
}

/// Copies the elements of `Unsigned32` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_unsigned32_copy(kinds_limited_slices_live self, kinds_unsigned32 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 128, 8, 8), 4, 4, 9, items, capacity, len);
}

/// Sets `Unsigned32`, if it has `len` elements as well: `[<9]Unsigned32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned32(kinds_limited_slices_live self, const kinds_unsigned32 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 128, 8, 8), items, len, 4, 4, 9);
}

/// Loads an element of `Unsigned32`: `[<9]Unsigned32`.
static inline kinds_unsigned32 kinds_limited_slices_live_unsigned32_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 128, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `Unsigned32`: `[<9]Unsigned32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned32_at(kinds_limited_slices_live self, uint32_t index, kinds_unsigned32 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 128, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_set_u32_(place, value);
}

/// The number of elements of `Unsigned64` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_unsigned64_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 136, 8, 8), 8, 8, 9, len);
}

/// Copies the elements of `Unsigned64` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_unsigned64_copy(kinds_limited_slices_live self, kinds_unsigned64 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 136, 8, 8), 8, 8, 9, items, capacity, len);
}

/// Sets `Unsigned64`, if it has `len` elements as well: `[<9]Unsigned64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned64(kinds_limited_slices_live self, const kinds_unsigned64 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 136, 8, 8), items, len, 8, 8, 9);
}

/// Loads an element of `Unsigned64`: `[<9]Unsigned64`.
static inline kinds_unsigned64 kinds_limited_slices_live_unsigned64_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 136, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_read_u64_(place, 0);
}

/// Sets an element of `Unsigned64`: `[<9]Unsigned64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_unsigned64_at(kinds_limited_slices_live self, uint32_t index, kinds_unsigned64 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 136, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_set_u64_(place, value);
}

/// The number of elements of `Signed8` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_signed8_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 144, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `Signed8` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_signed8_copy(kinds_limited_slices_live self, kinds_signed8 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 144, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `Signed8`, if it has `len` elements as well: `[<9]Signed8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed8(kinds_limited_slices_live self, const kinds_signed8 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 144, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `Signed8`: `[<9]Signed8`.
static inline kinds_signed8 kinds_limited_slices_live_signed8_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 144, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `Signed8`: `[<9]Signed8`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed8_at(kinds_limited_slices_live self, uint32_t index, kinds_signed8 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 144, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_i8_(place, value);
}

/// The number of elements of `Signed16` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_signed16_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 152, 8, 8), 2, 2, 9, len);
}

/// Copies the elements of `Signed16` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_signed16_copy(kinds_limited_slices_live self, kinds_signed16 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 152, 8, 8), 2, 2, 9, items, capacity, len);
}

/// Sets `Signed16`, if it has `len` elements as well: `[<9]Signed16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed16(kinds_limited_slices_live self, const kinds_signed16 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 152, 8, 8), items, len, 2, 2, 9);
}

/// Loads an element of `Signed16`: `[<9]Signed16`.
static inline kinds_signed16 kinds_limited_slices_live_signed16_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 152, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_read_i16_(place, 0);
}

/// Sets an element of `Signed16`: `[<9]Signed16`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed16_at(kinds_limited_slices_live self, uint32_t index, kinds_signed16 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 152, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, 9, index);
    return karmem_live_set_i16_(place, value);
}

/// The number of elements of `Signed32` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_signed32_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 160, 8, 8), 4, 4, 9, len);
}

/// Copies the elements of `Signed32` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_signed32_copy(kinds_limited_slices_live self, kinds_signed32 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 160, 8, 8), 4, 4, 9, items, capacity, len);
}

/// Sets `Signed32`, if it has `len` elements as well: `[<9]Signed32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed32(kinds_limited_slices_live self, const kinds_signed32 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 160, 8, 8), items, len, 4, 4, 9);
}

/// Loads an element of `Signed32`: `[<9]Signed32`.
static inline kinds_signed32 kinds_limited_slices_live_signed32_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `Signed32`: `[<9]Signed32`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed32_at(kinds_limited_slices_live self, uint32_t index, kinds_signed32 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 9, index);
    return karmem_live_set_i32_(place, value);
}

/// The number of elements of `Signed64` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_signed64_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 168, 8, 8), 8, 8, 9, len);
}

/// Copies the elements of `Signed64` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_signed64_copy(kinds_limited_slices_live self, kinds_signed64 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 168, 8, 8), 8, 8, 9, items, capacity, len);
}

/// Sets `Signed64`, if it has `len` elements as well: `[<9]Signed64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed64(kinds_limited_slices_live self, const kinds_signed64 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 168, 8, 8), items, len, 8, 8, 9);
}

/// Loads an element of `Signed64`: `[<9]Signed64`.
static inline kinds_signed64 kinds_limited_slices_live_signed64_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 168, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_read_i64_(place, 0);
}

/// Sets an element of `Signed64`: `[<9]Signed64`. False where it can't be.
static inline bool kinds_limited_slices_live_set_signed64_at(kinds_limited_slices_live self, uint32_t index, kinds_signed64 value)
{
    karmem_live_ place = karmem_live_field_(self.object, 168, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_set_i64_(place, value);
}

/// The number of elements of `Day` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_day_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 176, 8, 8), 1, 1, 9, len);
}

/// Copies the elements of `Day` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_day_copy(kinds_limited_slices_live self, kinds_weekday *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 176, 8, 8), 1, 1, 9, items, capacity, len);
}

/// Sets `Day`, if it has `len` elements as well: `[<9]Weekday`. False where it can't be.
static inline bool kinds_limited_slices_live_set_day(kinds_limited_slices_live self, const kinds_weekday *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 176, 8, 8), items, len, 1, 1, 9);
}

/// Loads an element of `Day`: `[<9]Weekday`.
static inline kinds_weekday kinds_limited_slices_live_day_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Day`: `[<9]Weekday`. False where it can't be.
static inline bool kinds_limited_slices_live_set_day_at(kinds_limited_slices_live self, uint32_t index, kinds_weekday value)
{
    karmem_live_ place = karmem_live_field_(self.object, 176, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 9, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `Plain` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_plain_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 184, 8, 8), 144, 8, 9, len);
}

/// Copies the elements of `Plain` out, if there is room for `len` of them.
static inline karmem_status kinds_limited_slices_live_plain_copy(kinds_limited_slices_live self, kinds_plain *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 184, 8, 8), 144, 8, 9, items, capacity, len);
}

/// Sets `Plain`, if it has `len` elements as well: `[<9]Plain`. False where it can't be.
static inline bool kinds_limited_slices_live_set_plain(kinds_limited_slices_live self, const kinds_plain *items, uint32_t len)
{
    karmem_live_ copies;
    return karmem_live_begin_slice_(karmem_live_field_(self.object, 184, 8, 8), len, 144, 8, 9, &copies) && (len == 0 || kinds_plain_store_live_(copies, items));
}

/// Copies an element of `Plain` out: `[<9]Plain`. False where it is absent; `value` is zero then.
static inline bool kinds_limited_slices_live_plain_at(kinds_limited_slices_live self, uint32_t index, kinds_plain *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 184, 8, 8);
    place = karmem_live_slice_element_(place, 144, 8, 9, index);
    return karmem_live_get_bytes_(place, value, 144);
}

/// Sets an element of `Plain`: `[<9]Plain`. False where it can't be.
static inline bool kinds_limited_slices_live_set_plain_at(kinds_limited_slices_live self, uint32_t index, const kinds_plain *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 184, 8, 8);
    place = karmem_live_slice_element_(place, 144, 8, 9, index);
    return kinds_plain_store_live_(place, value);
}

/// The number of elements of `Linked` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_linked_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 192, 8, 8), 176, 8, 9, len);
}

/// Leads to an element of `Linked`: `[<9]Linked`. Absent where it can't be reached.
static inline kinds_linked_live kinds_limited_slices_live_linked_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 192, 8, 8);
    place = karmem_live_slice_element_(place, 176, 8, 9, index);
    const kinds_linked_live live = {place};
    return live;
}

/// The number of elements of `Outer` at this moment. False where they can't be reached.
static inline bool kinds_limited_slices_live_outer_len(kinds_limited_slices_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 200, 8, 8), 528, 8, 9, len);
}

/// Leads to an element of `Outer`: `[<9]Outer`. Absent where it can't be reached.
static inline kinds_outer_live kinds_limited_slices_live_outer_at(kinds_limited_slices_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 200, 8, 8);
    place = karmem_live_slice_element_(place, 528, 8, 9, index);
    const kinds_outer_live live = {place};
    return live;
}

/// Copies `Text` out, if there is room for its `len` bytes: `[<32]char`. The copy is UTF-8.
static inline karmem_status kinds_leaf_live_text(kinds_leaf_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 32, text, capacity, len);
}

/// Loads `Day`: `Weekday`.
static inline kinds_weekday kinds_leaf_live_day(kinds_leaf_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 16, 1, 1), 0);
}

/// Sets `Day`: `Weekday`. False where it can't be.
static inline bool kinds_leaf_live_set_day(kinds_leaf_live self, kinds_weekday value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 16, 1, 1), value);
}

/// Copies `Name` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status kinds_tree_live_name(kinds_tree_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Leads to `Left`: `Tree`. Absent where it can't be reached.
static inline kinds_tree_live kinds_tree_live_left(kinds_tree_live self)
{
    const kinds_tree_live live = {karmem_live_follow_(karmem_live_field_(self.object, 16, 4, 4), 8)};
    return live;
}

/// Leads to `Right`: `Tree`. Absent where it can't be reached.
static inline kinds_tree_live kinds_tree_live_right(kinds_tree_live self)
{
    const kinds_tree_live live = {karmem_live_follow_(karmem_live_field_(self.object, 20, 4, 4), 8)};
    return live;
}

/// The number of elements of `Children` at this moment. False where they can't be reached.
static inline bool kinds_tree_live_children_len(kinds_tree_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Leads to an element of `Children`: `[]Branch`. Absent where it can't be reached.
static inline kinds_branch_live kinds_tree_live_children_at(kinds_tree_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    const kinds_branch_live live = {place};
    return live;
}

/// Leads to `Leaf`: `Leaf`. Absent where it can't be reached.
static inline kinds_leaf_live kinds_tree_live_leaf(kinds_tree_live self)
{
    const kinds_leaf_live live = {karmem_live_follow_(karmem_live_field_(self.object, 32, 4, 4), 8)};
    return live;
}

/// Leads to `To`: `Tree`. Absent where it can't be reached.
static inline kinds_tree_live kinds_branch_live_to(kinds_branch_live self)
{
    const kinds_tree_live live = {karmem_live_follow_(karmem_live_field_(self.object, 0, 4, 4), 8)};
    return live;
}

/// Loads `type`: `uint8`.
static inline uint8_t kinds_type_live_type(kinds_type_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 8, 1, 1), 0);
}

/// Sets `type`: `uint8`. False where it can't be.
static inline bool kinds_type_live_set_type(kinds_type_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 8, 1, 1), value);
}

/// The number of elements of `match` at this moment. False where they can't be reached.
static inline bool kinds_type_live_match_len(kinds_type_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `match` out, if there is room for `len` of them.
static inline karmem_status kinds_type_live_match_copy(kinds_type_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 16, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `match`, if it has `len` elements as well: `[]uint8`. False where it can't be.
static inline bool kinds_type_live_set_match(kinds_type_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 16, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `match`: `[]uint8`.
static inline uint8_t kinds_type_live_match_at(kinds_type_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `match`: `[]uint8`. False where it can't be.
static inline bool kinds_type_live_set_match_at(kinds_type_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies `self` out, if there is room for its `len` bytes: `[<8]char`. The copy is UTF-8.
static inline karmem_status kinds_type_live_self(kinds_type_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 24, 8, 8), 8, text, capacity, len);
}

/// Loads `Self2`: `Weekday`.
static inline kinds_weekday kinds_type_live_self2(kinds_type_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 32, 1, 1), 0);
}

/// Sets `Self2`: `Weekday`. False where it can't be.
static inline bool kinds_type_live_set_self2(kinds_type_live self, kinds_weekday value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 32, 1, 1), value);
}

/// Copies `gen` out: `Tiny`. False where it is absent; `value` is zero then.
static inline bool kinds_type_live_gen(kinds_type_live self, kinds_tiny *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 40, 8, 8), value, 8);
}

/// Sets `gen`: `Tiny`. False where it can't be.
static inline bool kinds_type_live_set_gen(kinds_type_live self, const kinds_tiny *value)
{
    return kinds_tiny_store_live_(karmem_live_field_(self.object, 40, 8, 8), value);
}

/// Leads to `async`: `Leaf`. Absent where it can't be reached.
static inline kinds_leaf_live kinds_type_live_async(kinds_type_live self)
{
    const kinds_leaf_live live = {karmem_live_follow_(karmem_live_field_(self.object, 48, 4, 4), 8)};
    return live;
}

/// Copies the 2 elements of `enum` out. False where they are absent; `items` are zero then.
static inline bool kinds_type_live_enum_copy(kinds_type_live self, uint8_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 52, 2, 1), items, 2);
}

/// Sets `enum`: `[2]uint8`. False where it can't be.
static inline bool kinds_type_live_set_enum(kinds_type_live self, const uint8_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 52, 2, 1), items);
}

/// Loads an element of `enum`: `[2]uint8`.
static inline uint8_t kinds_type_live_enum_at(kinds_type_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 52, 2, 1);
    place = karmem_live_element_(place, 2, 1, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `enum`: `[2]uint8`. False where it can't be.
static inline bool kinds_type_live_set_enum_at(kinds_type_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 52, 2, 1);
    place = karmem_live_element_(place, 2, 1, index);
    return karmem_live_set_u8_(place, value);
}

/// Loads `karmem`: `bool`.
static inline bool kinds_type_live_karmem(kinds_type_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 54, 1, 1), false);
}

/// Sets `karmem`: `bool`. False where it can't be.
static inline bool kinds_type_live_set_karmem(kinds_type_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 54, 1, 1), value);
}

/// Loads `HTTPPort`: `uint16`.
static inline uint16_t kinds_type_live_http_port(kinds_type_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 56, 2, 2), 0);
}

/// Sets `HTTPPort`: `uint16`. False where it can't be.
static inline bool kinds_type_live_set_http_port(kinds_type_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 56, 2, 2), value);
}

/// Loads `snake_key`: `int32`.
static inline int32_t kinds_type_live_snake_key(kinds_type_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 60, 4, 4), 0);
}

/// Sets `snake_key`: `int32`. False where it can't be.
static inline bool kinds_type_live_set_snake_key(kinds_type_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 60, 4, 4), value);
}

/// Loads `Größe`: `float64`.
static inline double kinds_type_live_größe(kinds_type_live self)
{
    return karmem_live_read_f64_(karmem_live_field_(self.object, 64, 8, 8), 0.0);
}

/// Sets `Größe`: `float64`. False where it can't be.
static inline bool kinds_type_live_set_größe(kinds_type_live self, double value)
{
    return karmem_live_set_f64_(karmem_live_field_(self.object, 64, 8, 8), value);
}

/// Leads to `Scalars`: `Scalars`. Absent where it can't be reached.
static inline kinds_scalars_live kinds_kinds_live_scalars(kinds_kinds_live self)
{
    const kinds_scalars_live live = {karmem_live_follow_(karmem_live_field_(self.object, 8, 4, 4), 8)};
    return live;
}

/// Leads to `Arrays`: `Arrays`. Absent where it can't be reached.
static inline kinds_arrays_live kinds_kinds_live_arrays(kinds_kinds_live self)
{
    const kinds_arrays_live live = {karmem_live_follow_(karmem_live_field_(self.object, 12, 4, 4), 8)};
    return live;
}

/// Leads to `Slices`: `Slices`. Absent where it can't be reached.
static inline kinds_slices_live kinds_kinds_live_slices(kinds_kinds_live self)
{
    const kinds_slices_live live = {karmem_live_follow_(karmem_live_field_(self.object, 16, 4, 4), 8)};
    return live;
}

/// Leads to `Limited`: `LimitedSlices`. Absent where it can't be reached.
static inline kinds_limited_slices_live kinds_kinds_live_limited(kinds_kinds_live self)
{
    const kinds_limited_slices_live live = {karmem_live_follow_(karmem_live_field_(self.object, 20, 4, 4), 8)};
    return live;
}

/// Leads to `Tree`: `Tree`. Absent where it can't be reached.
static inline kinds_tree_live kinds_kinds_live_tree(kinds_kinds_live self)
{
    const kinds_tree_live live = {karmem_live_follow_(karmem_live_field_(self.object, 24, 4, 4), 8)};
    return live;
}

/// Leads to `Type`: `type`. Absent where it can't be reached.
static inline kinds_type_live kinds_kinds_live_type(kinds_kinds_live self)
{
    const kinds_type_live live = {karmem_live_follow_(karmem_live_field_(self.object, 28, 4, 4), 8)};
    return live;
}

/// Opens the message with the root `Linked` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_linked_live_open(const volatile void *bytes, size_t size, kinds_linked_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_LINKED_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 176, 8, &root->object) : status;
}

/// Opens the message with the root `Outer` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_outer_live_open(const volatile void *bytes, size_t size, kinds_outer_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_OUTER_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 528, 8, &root->object) : status;
}

/// Opens the message with the root `Scalars` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_scalars_live_open(const volatile void *bytes, size_t size, kinds_scalars_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_SCALARS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Arrays` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_arrays_live_open(const volatile void *bytes, size_t size, kinds_arrays_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_ARRAYS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Slices` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_slices_live_open(const volatile void *bytes, size_t size, kinds_slices_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_SLICES_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `LimitedSlices` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_limited_slices_live_open(const volatile void *bytes, size_t size, kinds_limited_slices_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_LIMITED_SLICES_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Leaf` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_leaf_live_open(const volatile void *bytes, size_t size, kinds_leaf_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_LEAF_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Tree` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_tree_live_open(const volatile void *bytes, size_t size, kinds_tree_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_TREE_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Branch` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_branch_live_open(const volatile void *bytes, size_t size, kinds_branch_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_BRANCH_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 8, 8, &root->object) : status;
}

/// Opens the message with the root `type` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_type_live_open(const volatile void *bytes, size_t size, kinds_type_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_TYPE_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Kinds` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status kinds_kinds_live_open(const volatile void *bytes, size_t size, kinds_kinds_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, KINDS_KINDS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_KINDS_H
