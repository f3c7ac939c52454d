// Made from parcel.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c parcel.km

/// Everything that a packed schema can say, once, and a struct beside it that is not packed.
#ifndef KARMEM_SCHEMA_PARCEL_H
#define KARMEM_SCHEMA_PARCEL_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define PARCEL_FINGERPRINT UINT64_C(5020322839116157468)

// Enums

/// An enum, stored as `uint8`.
typedef uint8_t parcel_small;

#define PARCEL_SMALL_NONE 0
#define PARCEL_SMALL_ONE 1
#define PARCEL_SMALL_MAX 255

/// Some of them, side by side; `NULL` where there are none.
typedef struct parcel_small_slice { const parcel_small *items; uint32_t len; } parcel_small_slice;

/// An enum, stored as `int64`.
typedef int64_t parcel_wide;

#define PARCEL_WIDE_NONE INT64_C(0)
#define PARCEL_WIDE_MIN INT64_MIN

/// Some of them, side by side; `NULL` where there are none.
typedef struct parcel_wide_slice { const parcel_wide *items; uint32_t len; } parcel_wide_slice;

// Structs and unions

/// A label that is read in place, as everything that is not packed.
///
/// | offset | size | field     | type      |
/// |-------:|-----:|-----------|-----------|
/// |      0 |    8 |           | header    |
/// |      8 |    8 | `Address` | `?[]char` |
/// |     16 |    4 | `Weight`  | `float32` |
/// |     20 |    4 |           | padding   |
typedef struct parcel_label_ref { const unsigned char *message; const unsigned char *object; } parcel_label_ref;

/// Tells messages with the root `Label` from others.
#define PARCEL_LABEL_ID UINT64_C(3781040710757158877)

// Reading

/// Whether there is `Address`; otherwise it reads as if it were 0, or empty.
static inline bool parcel_label_has_address(parcel_label_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 8, 8));
}

/// `Address`: `?[]char`.
static inline karmem_text parcel_label_address(parcel_label_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Weight`: `float32`.
static inline float parcel_label_weight(parcel_label_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 16, 4), 0.0f);
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool parcel_label_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool parcel_label_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 24, 20, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Label.Address");
    }
    return true;
}

/// Verifies and opens the message with the root `Label` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status parcel_label_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_label_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, PARCEL_LABEL_ID)
        && parcel_label_verify_(&verifier, verifier.root, verifier.max_depth);
    const parcel_label_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Label` that is being built.
typedef struct parcel_label_builder { karmem_message_builder *message; unsigned char *object; } parcel_label_builder;

static inline parcel_label_builder parcel_label_place_(karmem_message_builder *message)
{
    const parcel_label_builder self = {message, karmem_place_table_(message, 24, 8, 20)};
    return self;
}

/// Sets `Address`: `?[]char`. False where it can't be.
static inline bool parcel_label_set_address(parcel_label_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, UINT32_MAX, true);
}

/// Makes `Address` nothing.
static inline void parcel_label_clear_address(parcel_label_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 8), 0);
}

/// Sets `Weight`: `float32`.
static inline void parcel_label_set_weight(parcel_label_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 16), value);
}

/// Places a `Label`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool parcel_label_begin(karmem_message_builder *message, parcel_label_builder *root)
{
    *root = parcel_label_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t parcel_label_finish(karmem_message_builder *message, parcel_label_builder root)
{
    return karmem_finish_(message, root.message, root.object, PARCEL_LABEL_ID, PARCEL_FINGERPRINT);
}

// What others write at the same time

/// A `Label` that others may write at any time.
typedef struct parcel_label_live { karmem_live_ object; } parcel_label_live;

/// Whether there is `Address` at this moment.
static inline bool parcel_label_live_has_address(parcel_label_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 8, 8, 8));
}

/// Copies `Address` out, if there is room for its `len` bytes: `?[]char`. The copy is UTF-8.
static inline karmem_status parcel_label_live_address(parcel_label_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Loads `Weight`: `float32`.
static inline float parcel_label_live_weight(parcel_label_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 16, 4, 4), 0.0f);
}

/// Sets `Weight`: `float32`. False where it can't be.
static inline bool parcel_label_live_set_weight(parcel_label_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 16, 4, 4), value);
}

/// Opens the message with the root `Label` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status parcel_label_live_open(const volatile void *bytes, size_t size, parcel_label_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, PARCEL_LABEL_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

// Packed structs

/// Nothing is aligned: 13 bytes.
///
/// | offset | size | field    | type      |
/// |-------:|-----:|----------|-----------|
/// |      0 |    1 | `Flag`   | `bool`    |
/// |      1 |    8 | `Wide`   | `uint64`  |
/// |      9 |    4 | `Single` | `float32` |
///
/// These are its bytes in a message, of which this is a copy.
typedef struct parcel_plain {
    uint8_t flag;
    uint64_t wide;
    float single;
} parcel_plain;

/// The id of `Plain`. It is not in packed messages.
#define PARCEL_PLAIN_ID UINT64_C(5878475813237236600)

/// An inline struct of 46 bytes.
///
/// | offset | size | field    | type        |
/// |-------:|-----:|----------|-------------|
/// |      0 |   13 | `One`    | `Plain`     |
/// |     13 |   26 | `Two`    | `[2]Plain`  |
/// |     39 |    1 | `Small`  | `Small`     |
/// |     40 |    6 | `Digits` | `[3]uint16` |
///
/// These are its bytes in a message, of which this is a copy.
typedef struct parcel_outer {
    parcel_plain one;
    parcel_plain two[2];
    parcel_small small;
    uint16_t digits[3];
} parcel_outer;

/// The id of `Outer`. It is not in packed messages.
#define PARCEL_OUTER_ID UINT64_C(473751357369409701)

/// With references it is read through accessors.
///
/// | offset | size | field    | type        |
/// |-------:|-----:|----------|-------------|
/// |      0 |    4 | `Weight` | `float32`   |
/// |      4 |    8 | `Label`  | `[<16]char` |
/// |     12 |    8 | `Values` | `[]int16`   |
/// |     20 |    4 | `Leaf`   | `Leaf`      |
/// |     24 |   13 | `Place`  | `Plain`     |
typedef struct parcel_linked_ref { karmem_packed_message message; const unsigned char *object; } parcel_linked_ref;

/// The id of `Linked`. It is not in packed messages.
#define PARCEL_LINKED_ID UINT64_C(430974108537851435)

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
typedef struct parcel_leaf_ref { karmem_packed_message message; const unsigned char *object; } parcel_leaf_ref;

/// The id of `Leaf`. It is not in packed messages.
#define PARCEL_LEAF_ID UINT64_C(2234256853643027216)

/// A table of 116 bytes.
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
typedef struct parcel_scalars_ref { karmem_packed_message message; const unsigned char *object; } parcel_scalars_ref;

/// The id of `Scalars`. It is not in packed messages.
#define PARCEL_SCALARS_ID UINT64_C(17990074755328733177)

/// A table of 229 bytes.
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
typedef struct parcel_arrays_ref { karmem_packed_message message; const unsigned char *object; } parcel_arrays_ref;

/// How many elements its arrays have.
#define PARCEL_ARRAYS_U8_LEN UINT32_C(3)
#define PARCEL_ARRAYS_U16_LEN UINT32_C(3)
#define PARCEL_ARRAYS_I64_LEN UINT32_C(3)
#define PARCEL_ARRAYS_F32_LEN UINT32_C(3)
#define PARCEL_ARRAYS_TRUTH_LEN UINT32_C(3)
#define PARCEL_ARRAYS_RAW_LEN UINT32_C(3)
#define PARCEL_ARRAYS_WIDE_LEN UINT32_C(3)
#define PARCEL_ARRAYS_PLAIN_LEN UINT32_C(3)
#define PARCEL_ARRAYS_LINKED_LEN UINT32_C(3)

/// The id of `Arrays`. It is not in packed messages.
#define PARCEL_ARRAYS_ID UINT64_C(7362647773186496579)

/// A table of 132 bytes.
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
typedef struct parcel_slices_ref { karmem_packed_message message; const unsigned char *object; } parcel_slices_ref;

/// The id of `Slices`. It is not in packed messages.
#define PARCEL_SLICES_ID UINT64_C(1687768288422564157)

/// A chain may end: then it refers to nothing.
///
/// | offset | size | field   | type     |
/// |-------:|-----:|---------|----------|
/// |      0 |    4 |         | header   |
/// |      4 |    2 | `Value` | `uint16` |
/// |      6 |    4 | `Next`  | `Chain`  |
typedef struct parcel_chain_ref { karmem_packed_message message; const unsigned char *object; } parcel_chain_ref;

/// The id of `Chain`. It is not in packed messages.
#define PARCEL_CHAIN_ID UINT64_C(17993096948585160030)

/// An inline struct of 4 bytes.
///
/// | offset | size | field | type   |
/// |-------:|-----:|-------|--------|
/// |      0 |    4 | `To`  | `Tree` |
typedef struct parcel_branch_ref { karmem_packed_message message; const unsigned char *object; } parcel_branch_ref;

/// The id of `Branch`. It is not in packed messages.
#define PARCEL_BRANCH_ID UINT64_C(5283566260499047574)

/// A table of 20 bytes.
///
/// | offset | size | field      | type       |
/// |-------:|-----:|------------|------------|
/// |      0 |    4 |            | header     |
/// |      4 |    8 | `Name`     | `[]char`   |
/// |     12 |    8 | `Children` | `[]Branch` |
typedef struct parcel_tree_ref { karmem_packed_message message; const unsigned char *object; } parcel_tree_ref;

/// The id of `Tree`. It is not in packed messages.
#define PARCEL_TREE_ID UINT64_C(17761854057471684422)

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
typedef struct parcel_parcel_ref { karmem_packed_message message; const unsigned char *object; } parcel_parcel_ref;

/// The id of `Parcel`. It is not in packed messages.
#define PARCEL_PARCEL_ID UINT64_C(17490715237371925102)

// Reading packed messages

/// Copies the struct at `place`; zeros where it is absent.
static inline void parcel_plain_load_(const unsigned char *place, parcel_plain *value)
{
    value->flag = karmem_packed_read_bool_(karmem_inline_field_(place, 0), false);
    value->wide = karmem_packed_read_u64_(karmem_inline_field_(place, 1), 0);
    value->single = karmem_packed_read_f32_(karmem_inline_field_(place, 9), 0.0f);
}

/// Copies the struct at `place`; zeros where it is absent.
static inline void parcel_outer_load_(const unsigned char *place, parcel_outer *value)
{
    parcel_plain_load_(karmem_inline_field_(place, 0), &value->one);
    for (uint32_t i = 0; i < 2; i++) {
        parcel_plain_load_(karmem_array_element_(karmem_inline_field_(place, 13), 2, 13, i), &value->two[i]);
    }
    value->small = karmem_packed_read_u8_(karmem_inline_field_(place, 39), 0);
    for (uint32_t i = 0; i < 3; i++) {
        value->digits[i] = karmem_packed_read_u16_(karmem_array_element_(karmem_inline_field_(place, 40), 3, 2, i), 0);
    }
}

/// `Weight`: `float32`.
static inline float parcel_linked_weight(parcel_linked_ref self)
{
    return karmem_packed_read_f32_(karmem_inline_field_(self.object, 0), 0.0f);
}

/// `Label`: `[<16]char`.
static inline karmem_text parcel_linked_label(parcel_linked_ref self)
{
    return karmem_packed_text_(self.message, karmem_inline_field_(self.object, 4), 16);
}

/// The number of elements of `Values`.
static inline uint32_t parcel_linked_values_len(parcel_linked_ref self)
{
    return karmem_packed_slice_(self.message, karmem_inline_field_(self.object, 12), 2, UINT32_MAX).len;
}

/// An element of `Values`: `[]int16`.
static inline int16_t parcel_linked_values_at(parcel_linked_ref self, uint32_t index)
{
    return karmem_packed_read_i16_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_inline_field_(self.object, 12), 2, UINT32_MAX), 2, index), 0);
}

/// Copies the first `capacity` elements of `Values`, or all, and returns how many.
static inline uint32_t parcel_linked_values_copy(parcel_linked_ref self, int16_t *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_inline_field_(self.object, 12), 2, UINT32_MAX), 2, capacity);
}

/// `Leaf`: `Leaf`.
static inline parcel_leaf_ref parcel_linked_leaf(parcel_linked_ref self)
{
    const parcel_leaf_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_inline_field_(self.object, 20))};
    return ref;
}

/// `Place`: `Plain`.
static inline parcel_plain parcel_linked_place(parcel_linked_ref self)
{
    parcel_plain value;
    parcel_plain_load_(karmem_inline_field_(self.object, 24), &value);
    return value;
}

/// `Text`: `[<32]char`.
static inline karmem_text parcel_leaf_text(parcel_leaf_ref self)
{
    return karmem_packed_text_(self.message, karmem_packed_field_(self.object, 4, 8), 32);
}

/// `Small`: `Small`.
static inline parcel_small parcel_leaf_small(parcel_leaf_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 12, 1), 0);
}

/// `Bonus`: `int16`.
static inline int16_t parcel_leaf_bonus(parcel_leaf_ref self)
{
    return karmem_packed_read_i16_(karmem_packed_field_(self.object, 13, 2), 100);
}

/// `Wide`: `Wide`.
static inline parcel_wide parcel_leaf_wide(parcel_leaf_ref self)
{
    return karmem_packed_read_i64_(karmem_packed_field_(self.object, 15, 8), PARCEL_WIDE_MIN);
}

/// `Truth`: `bool`.
static inline bool parcel_leaf_truth(parcel_leaf_ref self)
{
    return karmem_packed_read_bool_(karmem_packed_field_(self.object, 23, 1), true);
}

/// `Ratio`: `float64`.
static inline double parcel_leaf_ratio(parcel_leaf_ref self)
{
    return karmem_packed_read_f64_(karmem_packed_field_(self.object, 24, 8), 0.5);
}

/// `U8`: `uint8`.
static inline uint8_t parcel_scalars_u8(parcel_scalars_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 4, 1), 0);
}

/// `U16`: `uint16`.
static inline uint16_t parcel_scalars_u16(parcel_scalars_ref self)
{
    return karmem_packed_read_u16_(karmem_packed_field_(self.object, 5, 2), 0);
}

/// `U32`: `uint32`.
static inline uint32_t parcel_scalars_u32(parcel_scalars_ref self)
{
    return karmem_packed_read_u32_(karmem_packed_field_(self.object, 7, 4), 0);
}

/// `U64`: `uint64`.
static inline uint64_t parcel_scalars_u64(parcel_scalars_ref self)
{
    return karmem_packed_read_u64_(karmem_packed_field_(self.object, 11, 8), 0);
}

/// `I8`: `int8`.
static inline int8_t parcel_scalars_i8(parcel_scalars_ref self)
{
    return karmem_packed_read_i8_(karmem_packed_field_(self.object, 19, 1), 0);
}

/// `I16`: `int16`.
static inline int16_t parcel_scalars_i16(parcel_scalars_ref self)
{
    return karmem_packed_read_i16_(karmem_packed_field_(self.object, 20, 2), 0);
}

/// `I32`: `int32`.
static inline int32_t parcel_scalars_i32(parcel_scalars_ref self)
{
    return karmem_packed_read_i32_(karmem_packed_field_(self.object, 22, 4), 0);
}

/// `I64`: `int64`.
static inline int64_t parcel_scalars_i64(parcel_scalars_ref self)
{
    return karmem_packed_read_i64_(karmem_packed_field_(self.object, 26, 8), 0);
}

/// `F32`: `float32`.
static inline float parcel_scalars_f32(parcel_scalars_ref self)
{
    return karmem_packed_read_f32_(karmem_packed_field_(self.object, 34, 4), 0.0f);
}

/// `F64`: `float64`.
static inline double parcel_scalars_f64(parcel_scalars_ref self)
{
    return karmem_packed_read_f64_(karmem_packed_field_(self.object, 38, 8), 0.0);
}

/// `Truth`: `bool`.
static inline bool parcel_scalars_truth(parcel_scalars_ref self)
{
    return karmem_packed_read_bool_(karmem_packed_field_(self.object, 46, 1), false);
}

/// `Raw`: `byte`.
static inline uint8_t parcel_scalars_raw(parcel_scalars_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 47, 1), 0);
}

/// `Small`: `Small`.
static inline parcel_small parcel_scalars_small(parcel_scalars_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 48, 1), 0);
}

/// `Wide`: `Wide`.
static inline parcel_wide parcel_scalars_wide(parcel_scalars_ref self)
{
    return karmem_packed_read_i64_(karmem_packed_field_(self.object, 49, 8), 0);
}

/// `Plain`: `Plain`.
static inline parcel_plain parcel_scalars_plain(parcel_scalars_ref self)
{
    parcel_plain value;
    parcel_plain_load_(karmem_packed_field_(self.object, 57, 13), &value);
    return value;
}

/// `Outer`: `Outer`.
static inline parcel_outer parcel_scalars_outer(parcel_scalars_ref self)
{
    parcel_outer value;
    parcel_outer_load_(karmem_packed_field_(self.object, 70, 46), &value);
    return value;
}

/// Copies `U8`: `[3]uint8`.
static inline void parcel_arrays_u8(parcel_arrays_ref self, uint8_t items[3])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 4, 3), 3);
}

/// An element of `U8`: `[3]uint8`.
static inline uint8_t parcel_arrays_u8_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_u8_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 4, 3), 3), 1, index), 0);
}

/// Copies `U16`: `[3]uint16`.
static inline void parcel_arrays_u16(parcel_arrays_ref self, uint16_t items[3])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 7, 6), 6);
}

/// An element of `U16`: `[3]uint16`.
static inline uint16_t parcel_arrays_u16_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_u16_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 7, 6), 3), 2, index), 0);
}

/// Copies `I64`: `[3]int64`.
static inline void parcel_arrays_i64(parcel_arrays_ref self, int64_t items[3])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 13, 24), 24);
}

/// An element of `I64`: `[3]int64`.
static inline int64_t parcel_arrays_i64_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_i64_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 13, 24), 3), 8, index), 0);
}

/// Copies `F32`: `[3]float32`.
static inline void parcel_arrays_f32(parcel_arrays_ref self, float items[3])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 37, 12), 12);
}

/// An element of `F32`: `[3]float32`.
static inline float parcel_arrays_f32_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_f32_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 37, 12), 3), 4, index), 0.0f);
}

/// Copies `Truth`: `[3]bool`.
static inline void parcel_arrays_truth(parcel_arrays_ref self, uint8_t items[3])
{
    const unsigned char *place = karmem_packed_field_(self.object, 49, 3);
    for (uint32_t i = 0; i < 3; i++) {
        items[i] = karmem_packed_read_bool_(karmem_array_element_(place, 3, 1, i), false);
    }
}

/// An element of `Truth`: `[3]bool`.
static inline bool parcel_arrays_truth_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_bool_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 49, 3), 3), 1, index), false);
}

/// Copies `Raw`: `[3]byte`.
static inline void parcel_arrays_raw(parcel_arrays_ref self, uint8_t items[3])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 52, 3), 3);
}

/// An element of `Raw`: `[3]byte`.
static inline uint8_t parcel_arrays_raw_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_u8_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 52, 3), 3), 1, index), 0);
}

/// Copies `Wide`: `[3]Wide`.
static inline void parcel_arrays_wide(parcel_arrays_ref self, parcel_wide items[3])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 55, 24), 24);
}

/// An element of `Wide`: `[3]Wide`.
static inline parcel_wide parcel_arrays_wide_at(parcel_arrays_ref self, uint32_t index)
{
    return karmem_packed_read_i64_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 55, 24), 3), 8, index), 0);
}

/// Copies `Plain`: `[3]Plain`.
static inline void parcel_arrays_plain(parcel_arrays_ref self, parcel_plain items[3])
{
    const unsigned char *place = karmem_packed_field_(self.object, 79, 39);
    for (uint32_t i = 0; i < 3; i++) {
        parcel_plain_load_(karmem_array_element_(place, 3, 13, i), &items[i]);
    }
}

/// An element of `Plain`: `[3]Plain`.
static inline parcel_plain parcel_arrays_plain_at(parcel_arrays_ref self, uint32_t index)
{
    parcel_plain value;
    parcel_plain_load_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 79, 39), 3), 13, index), &value);
    return value;
}

/// An element of `Linked`: `[3]Linked`.
static inline parcel_linked_ref parcel_arrays_linked_at(parcel_arrays_ref self, uint32_t index)
{
    const parcel_linked_ref ref = {self.message, karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 118, 111), 3), 37, index)};
    return ref;
}

/// `U8`: `[]uint8`.
static inline karmem_u8_slice parcel_slices_u8(parcel_slices_ref self)
{
    return karmem_packed_bytes_(self.message, karmem_packed_field_(self.object, 4, 8), UINT32_MAX);
}

/// The number of elements of `I8`.
static inline uint32_t parcel_slices_i8_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 12, 8), 1, UINT32_MAX).len;
}

/// An element of `I8`: `[]int8`.
static inline int8_t parcel_slices_i8_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_i8_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 12, 8), 1, UINT32_MAX), 1, index), 0);
}

/// Copies the first `capacity` elements of `I8`, or all, and returns how many.
static inline uint32_t parcel_slices_i8_copy(parcel_slices_ref self, int8_t *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 12, 8), 1, UINT32_MAX), 1, capacity);
}

/// The number of elements of `U16`.
static inline uint32_t parcel_slices_u16_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 20, 8), 2, UINT32_MAX).len;
}

/// An element of `U16`: `[]uint16`.
static inline uint16_t parcel_slices_u16_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_u16_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 20, 8), 2, UINT32_MAX), 2, index), 0);
}

/// Copies the first `capacity` elements of `U16`, or all, and returns how many.
static inline uint32_t parcel_slices_u16_copy(parcel_slices_ref self, uint16_t *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 20, 8), 2, UINT32_MAX), 2, capacity);
}

/// The number of elements of `U64`.
static inline uint32_t parcel_slices_u64_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 28, 8), 8, UINT32_MAX).len;
}

/// An element of `U64`: `[]uint64`.
static inline uint64_t parcel_slices_u64_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_u64_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 28, 8), 8, UINT32_MAX), 8, index), 0);
}

/// Copies the first `capacity` elements of `U64`, or all, and returns how many.
static inline uint32_t parcel_slices_u64_copy(parcel_slices_ref self, uint64_t *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 28, 8), 8, UINT32_MAX), 8, capacity);
}

/// The number of elements of `F64`.
static inline uint32_t parcel_slices_f64_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 36, 8), 8, UINT32_MAX).len;
}

/// An element of `F64`: `[]float64`.
static inline double parcel_slices_f64_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_f64_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 36, 8), 8, UINT32_MAX), 8, index), 0.0);
}

/// Copies the first `capacity` elements of `F64`, or all, and returns how many.
static inline uint32_t parcel_slices_f64_copy(parcel_slices_ref self, double *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 36, 8), 8, UINT32_MAX), 8, capacity);
}

/// The number of elements of `Truth`.
static inline uint32_t parcel_slices_truth_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 44, 8), 1, UINT32_MAX).len;
}

/// An element of `Truth`: `[]bool`.
static inline bool parcel_slices_truth_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_bool_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 44, 8), 1, UINT32_MAX), 1, index), false);
}

/// Copies the first `capacity` elements of `Truth`, or all, and returns how many.
static inline uint32_t parcel_slices_truth_copy(parcel_slices_ref self, uint8_t *items, uint32_t capacity)
{
    const karmem_packed_elements_ elements = karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 44, 8), 1, UINT32_MAX);
    const uint32_t len = elements.len < capacity ? elements.len : capacity;
    for (uint32_t i = 0; i < len; i++) {
        items[i] = karmem_packed_read_bool_(karmem_packed_element_(elements, 1, i), false);
    }
    return len;
}

/// `Raw`: `[]byte`.
static inline karmem_u8_slice parcel_slices_raw(parcel_slices_ref self)
{
    return karmem_packed_bytes_(self.message, karmem_packed_field_(self.object, 52, 8), UINT32_MAX);
}

/// `Text`: `[]char`.
static inline karmem_text parcel_slices_text(parcel_slices_ref self)
{
    return karmem_packed_text_(self.message, karmem_packed_field_(self.object, 60, 8), UINT32_MAX);
}

/// The number of elements of `Small`.
static inline uint32_t parcel_slices_small_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 68, 8), 1, UINT32_MAX).len;
}

/// An element of `Small`: `[]Small`.
static inline parcel_small parcel_slices_small_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_u8_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 68, 8), 1, UINT32_MAX), 1, index), 0);
}

/// Copies the first `capacity` elements of `Small`, or all, and returns how many.
static inline uint32_t parcel_slices_small_copy(parcel_slices_ref self, parcel_small *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 68, 8), 1, UINT32_MAX), 1, capacity);
}

/// The number of elements of `Wide`.
static inline uint32_t parcel_slices_wide_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 76, 8), 8, UINT32_MAX).len;
}

/// An element of `Wide`: `[]Wide`.
static inline parcel_wide parcel_slices_wide_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_i64_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 76, 8), 8, UINT32_MAX), 8, index), 0);
}

/// Copies the first `capacity` elements of `Wide`, or all, and returns how many.
static inline uint32_t parcel_slices_wide_copy(parcel_slices_ref self, parcel_wide *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 76, 8), 8, UINT32_MAX), 8, capacity);
}

/// The number of elements of `Plain`.
static inline uint32_t parcel_slices_plain_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 84, 8), 13, UINT32_MAX).len;
}

/// An element of `Plain`: `[]Plain`.
static inline parcel_plain parcel_slices_plain_at(parcel_slices_ref self, uint32_t index)
{
    parcel_plain value;
    parcel_plain_load_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 84, 8), 13, UINT32_MAX), 13, index), &value);
    return value;
}

/// Copies the first `capacity` elements of `Plain`, or all, and returns how many.
static inline uint32_t parcel_slices_plain_copy(parcel_slices_ref self, parcel_plain *items, uint32_t capacity)
{
    const karmem_packed_elements_ elements = karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 84, 8), 13, UINT32_MAX);
    const uint32_t len = elements.len < capacity ? elements.len : capacity;
    for (uint32_t i = 0; i < len; i++) {
        parcel_plain_load_(karmem_packed_element_(elements, 13, i), &items[i]);
    }
    return len;
}

/// The number of elements of `Linked`.
static inline uint32_t parcel_slices_linked_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 92, 8), 37, UINT32_MAX).len;
}

/// An element of `Linked`: `[]Linked`.
static inline parcel_linked_ref parcel_slices_linked_at(parcel_slices_ref self, uint32_t index)
{
    const parcel_linked_ref ref = {self.message, karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 92, 8), 37, UINT32_MAX), 37, index)};
    return ref;
}

/// The number of elements of `Few`.
static inline uint32_t parcel_slices_few_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 100, 8), 4, 3).len;
}

/// An element of `Few`: `[<3]uint32`.
static inline uint32_t parcel_slices_few_at(parcel_slices_ref self, uint32_t index)
{
    return karmem_packed_read_u32_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 100, 8), 4, 3), 4, index), 0);
}

/// Copies the first `capacity` elements of `Few`, or all, and returns how many.
static inline uint32_t parcel_slices_few_copy(parcel_slices_ref self, uint32_t *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 100, 8), 4, 3), 4, capacity);
}

/// The number of elements of `Some`.
static inline uint32_t parcel_slices_some_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 108, 8), 13, 3).len;
}

/// An element of `Some`: `[<3]Plain`.
static inline parcel_plain parcel_slices_some_at(parcel_slices_ref self, uint32_t index)
{
    parcel_plain value;
    parcel_plain_load_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 108, 8), 13, 3), 13, index), &value);
    return value;
}

/// Copies the first `capacity` elements of `Some`, or all, and returns how many.
static inline uint32_t parcel_slices_some_copy(parcel_slices_ref self, parcel_plain *items, uint32_t capacity)
{
    const karmem_packed_elements_ elements = karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 108, 8), 13, 3);
    const uint32_t len = elements.len < capacity ? elements.len : capacity;
    for (uint32_t i = 0; i < len; i++) {
        parcel_plain_load_(karmem_packed_element_(elements, 13, i), &items[i]);
    }
    return len;
}

/// The number of elements of `Short`.
static inline uint32_t parcel_slices_short_len(parcel_slices_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 116, 8), 37, 3).len;
}

/// An element of `Short`: `[<3]Linked`.
static inline parcel_linked_ref parcel_slices_short_at(parcel_slices_ref self, uint32_t index)
{
    const parcel_linked_ref ref = {self.message, karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 116, 8), 37, 3), 37, index)};
    return ref;
}

/// `Brief`: `[<5]char`.
static inline karmem_text parcel_slices_brief(parcel_slices_ref self)
{
    return karmem_packed_text_(self.message, karmem_packed_field_(self.object, 124, 8), 5);
}

/// `Value`: `uint16`.
static inline uint16_t parcel_chain_value(parcel_chain_ref self)
{
    return karmem_packed_read_u16_(karmem_packed_field_(self.object, 4, 2), 0);
}

/// `Next`: `Chain`.
static inline parcel_chain_ref parcel_chain_next(parcel_chain_ref self)
{
    const parcel_chain_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_packed_field_(self.object, 6, 4))};
    return ref;
}

/// `To`: `Tree`.
static inline parcel_tree_ref parcel_branch_to(parcel_branch_ref self)
{
    const parcel_tree_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// `Name`: `[]char`.
static inline karmem_text parcel_tree_name(parcel_tree_ref self)
{
    return karmem_packed_text_(self.message, karmem_packed_field_(self.object, 4, 8), UINT32_MAX);
}

/// The number of elements of `Children`.
static inline uint32_t parcel_tree_children_len(parcel_tree_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 12, 8), 4, UINT32_MAX).len;
}

/// An element of `Children`: `[]Branch`.
static inline parcel_branch_ref parcel_tree_children_at(parcel_tree_ref self, uint32_t index)
{
    const parcel_branch_ref ref = {self.message, karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 12, 8), 4, UINT32_MAX), 4, index)};
    return ref;
}

/// `Scalars`: `Scalars`.
static inline parcel_scalars_ref parcel_parcel_scalars(parcel_parcel_ref self)
{
    const parcel_scalars_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_packed_field_(self.object, 4, 4))};
    return ref;
}

/// `Arrays`: `Arrays`.
static inline parcel_arrays_ref parcel_parcel_arrays(parcel_parcel_ref self)
{
    const parcel_arrays_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_packed_field_(self.object, 8, 4))};
    return ref;
}

/// `Slices`: `Slices`.
static inline parcel_slices_ref parcel_parcel_slices(parcel_parcel_ref self)
{
    const parcel_slices_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_packed_field_(self.object, 12, 4))};
    return ref;
}

/// `Linked`: `Linked`.
static inline parcel_linked_ref parcel_parcel_linked(parcel_parcel_ref self)
{
    const parcel_linked_ref ref = {self.message, karmem_packed_field_(self.object, 16, 37)};
    return ref;
}

/// `Chain`: `Chain`.
static inline parcel_chain_ref parcel_parcel_chain(parcel_parcel_ref self)
{
    const parcel_chain_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_packed_field_(self.object, 53, 4))};
    return ref;
}

/// `Tree`: `Tree`.
static inline parcel_tree_ref parcel_parcel_tree(parcel_parcel_ref self)
{
    const parcel_tree_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_packed_field_(self.object, 57, 4))};
    return ref;
}

// Opening packed messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool parcel_linked_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_leaf_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_scalars_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_arrays_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_slices_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_chain_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_branch_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_tree_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool parcel_parcel_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);

static inline bool parcel_linked_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_text_(verifier, karmem_inline_field_(object, 4), 16)) {
        return karmem_fail_in_(verifier, "Linked.Label");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_inline_field_(object, 12), 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Linked.Values");
    }
    if (!parcel_leaf_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_inline_field_(object, 20)), depth)) {
        return karmem_fail_in_(verifier, "Linked.Leaf");
    }
    return true;
}

static inline bool parcel_leaf_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 32, &depth)) {
        return false;
    }
    if (!karmem_packed_verify_text_(verifier, karmem_packed_field_(object, 4, 8), 32)) {
        return karmem_fail_in_(verifier, "Leaf.Text");
    }
    return true;
}

static inline bool parcel_scalars_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    return object == NULL || karmem_packed_verify_table_(verifier, object, 116, &depth);
}

static inline bool parcel_arrays_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 229, &depth)) {
        return false;
    }
    {
        const karmem_packed_elements_ elements = karmem_packed_array_(karmem_packed_field_(object, 118, 111), 3);
        for (uint32_t i = 0; i < elements.len; i++) {
            if (!parcel_linked_verify_(verifier, karmem_packed_element_(elements, 37, i), depth)) {
                return karmem_fail_in_(verifier, "Arrays.Linked");
            }
        }
    }
    return true;
}

static inline bool parcel_slices_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 132, &depth)) {
        return false;
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 4, 8), 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U8");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 12, 8), 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.I8");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 20, 8), 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U16");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 28, 8), 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.U64");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 36, 8), 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.F64");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 44, 8), 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Truth");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 52, 8), 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Raw");
    }
    if (!karmem_packed_verify_text_(verifier, karmem_packed_field_(object, 60, 8), UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Text");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 68, 8), 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Small");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 76, 8), 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Wide");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 84, 8), 13, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Slices.Plain");
    }
    {
        karmem_packed_elements_ elements;
        uint32_t below = depth;
        if (!karmem_packed_verify_elements_(verifier, karmem_packed_field_(object, 92, 8), 37, UINT32_MAX, &below, &elements)) {
            return karmem_fail_in_(verifier, "Slices.Linked");
        }
        for (uint32_t i = 0; i < elements.len; i++) {
            if (!parcel_linked_verify_(verifier, karmem_packed_element_(elements, 37, i), below)) {
                return karmem_fail_in_(verifier, "Slices.Linked");
            }
        }
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 100, 8), 4, 3)) {
        return karmem_fail_in_(verifier, "Slices.Few");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 108, 8), 13, 3)) {
        return karmem_fail_in_(verifier, "Slices.Some");
    }
    {
        karmem_packed_elements_ elements;
        uint32_t below = depth;
        if (!karmem_packed_verify_elements_(verifier, karmem_packed_field_(object, 116, 8), 37, 3, &below, &elements)) {
            return karmem_fail_in_(verifier, "Slices.Short");
        }
        for (uint32_t i = 0; i < elements.len; i++) {
            if (!parcel_linked_verify_(verifier, karmem_packed_element_(elements, 37, i), below)) {
                return karmem_fail_in_(verifier, "Slices.Short");
            }
        }
    }
    if (!karmem_packed_verify_text_(verifier, karmem_packed_field_(object, 124, 8), 5)) {
        return karmem_fail_in_(verifier, "Slices.Brief");
    }
    return true;
}

static inline bool parcel_chain_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 10, &depth)) {
        return false;
    }
    if (!parcel_chain_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_packed_field_(object, 6, 4)), depth)) {
        return karmem_fail_in_(verifier, "Chain.Next");
    }
    return true;
}

static inline bool parcel_branch_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!parcel_tree_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_inline_field_(object, 0)), depth)) {
        return karmem_fail_in_(verifier, "Branch.To");
    }
    return true;
}

static inline bool parcel_tree_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 20, &depth)) {
        return false;
    }
    if (!karmem_packed_verify_text_(verifier, karmem_packed_field_(object, 4, 8), UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Tree.Name");
    }
    {
        karmem_packed_elements_ elements;
        uint32_t below = depth;
        if (!karmem_packed_verify_elements_(verifier, karmem_packed_field_(object, 12, 8), 4, UINT32_MAX, &below, &elements)) {
            return karmem_fail_in_(verifier, "Tree.Children");
        }
        for (uint32_t i = 0; i < elements.len; i++) {
            if (!parcel_branch_verify_(verifier, karmem_packed_element_(elements, 4, i), below)) {
                return karmem_fail_in_(verifier, "Tree.Children");
            }
        }
    }
    return true;
}

static inline bool parcel_parcel_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 61, &depth)) {
        return false;
    }
    if (!parcel_scalars_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_packed_field_(object, 4, 4)), depth)) {
        return karmem_fail_in_(verifier, "Parcel.Scalars");
    }
    if (!parcel_arrays_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_packed_field_(object, 8, 4)), depth)) {
        return karmem_fail_in_(verifier, "Parcel.Arrays");
    }
    if (!parcel_slices_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_packed_field_(object, 12, 4)), depth)) {
        return karmem_fail_in_(verifier, "Parcel.Slices");
    }
    if (!parcel_linked_verify_(verifier, karmem_packed_field_(object, 16, 37), depth)) {
        return karmem_fail_in_(verifier, "Parcel.Linked");
    }
    if (!parcel_chain_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_packed_field_(object, 53, 4)), depth)) {
        return karmem_fail_in_(verifier, "Parcel.Chain");
    }
    if (!parcel_tree_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_packed_field_(object, 57, 4)), depth)) {
        return karmem_fail_in_(verifier, "Parcel.Tree");
    }
    return true;
}

/// Verifies and opens the packed message with the root `Plain` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_plain_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_plain *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    parcel_plain_load_(karmem_packed_verify_(&verifier, bytes, size, options, 13) ? verifier.message : NULL, root);
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Outer` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_outer_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_outer *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    parcel_outer_load_(karmem_packed_verify_(&verifier, bytes, size, options, 46) ? verifier.message : NULL, root);
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Linked` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_linked_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_linked_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 37)
        && parcel_linked_verify_(&verifier, verifier.message, verifier.max_depth);
    const parcel_linked_ref opened = {karmem_packed_verified_(&verifier), is_valid ? verifier.message : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Leaf` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_leaf_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_leaf_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_leaf_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_leaf_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Scalars` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_scalars_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_scalars_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_scalars_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_scalars_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Arrays` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_arrays_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_arrays_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_arrays_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_arrays_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Slices` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_slices_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_slices_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_slices_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_slices_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Chain` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_chain_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_chain_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_chain_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_chain_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Branch` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_branch_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_branch_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 4)
        && parcel_branch_verify_(&verifier, verifier.message, verifier.max_depth);
    const parcel_branch_ref opened = {karmem_packed_verified_(&verifier), is_valid ? verifier.message : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Tree` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_tree_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_tree_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_tree_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_tree_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Parcel` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status parcel_parcel_open(
    const void *bytes, size_t size, const karmem_options *options, parcel_parcel_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && parcel_parcel_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const parcel_parcel_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building packed messages

/// Stores the struct at `place`.
static inline void parcel_plain_store_(unsigned char *place, const parcel_plain *value)
{
    karmem_packed_set_bool_(karmem_slot_(place, 0), value->flag);
    karmem_packed_set_u64_(karmem_slot_(place, 1), value->wide);
    karmem_packed_set_f32_(karmem_slot_(place, 9), value->single);
}

/// Stores the struct at `place`.
static inline void parcel_outer_store_(unsigned char *place, const parcel_outer *value)
{
    parcel_plain_store_(karmem_slot_(place, 0), &value->one);
    for (uint32_t i = 0; i < 2; i++) {
        parcel_plain_store_(karmem_packed_element_slot_(karmem_slot_(place, 13), 13, i), &value->two[i]);
    }
    karmem_packed_set_u8_(karmem_slot_(place, 39), value->small);
    for (uint32_t i = 0; i < 3; i++) {
        karmem_packed_set_u16_(karmem_packed_element_slot_(karmem_slot_(place, 40), 2, i), value->digits[i]);
    }
}

/// A `Linked` that is being built.
typedef struct parcel_linked_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_linked_builder;

/// A `Leaf` that is being built.
typedef struct parcel_leaf_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_leaf_builder;

/// A `Scalars` that is being built.
typedef struct parcel_scalars_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_scalars_builder;

/// A `Arrays` that is being built.
typedef struct parcel_arrays_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_arrays_builder;

/// A `Slices` that is being built.
typedef struct parcel_slices_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_slices_builder;

/// A `Chain` that is being built.
typedef struct parcel_chain_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_chain_builder;

/// A `Branch` that is being built.
typedef struct parcel_branch_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_branch_builder;

/// A `Tree` that is being built.
typedef struct parcel_tree_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_tree_builder;

/// A `Parcel` that is being built.
typedef struct parcel_parcel_builder { karmem_packed_message_builder *message; unsigned char *object; } parcel_parcel_builder;

/// Makes zeros a `Linked` of defaults, which refers to nothing.
static inline void parcel_linked_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(karmem_slot_(object, 20), KARMEM_PACKED_NOWHERE_);
}

/// Makes zeros a `Leaf` of defaults, which refers to nothing.
static inline void parcel_leaf_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 32);
    karmem_packed_set_i16_(karmem_slot_(object, 13), 100);
    karmem_packed_set_i64_(karmem_slot_(object, 15), PARCEL_WIDE_MIN);
    karmem_packed_set_bool_(karmem_slot_(object, 23), true);
    karmem_packed_set_f64_(karmem_slot_(object, 24), 0.5);
}

/// Makes zeros a `Scalars` of defaults, which refers to nothing.
static inline void parcel_scalars_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 116);
}

/// Makes zeros a `Arrays` of defaults, which refers to nothing.
static inline void parcel_arrays_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 229);
    for (uint32_t i = 0; i < 3; i++) {
        parcel_linked_reset_(karmem_packed_element_slot_(karmem_slot_(object, 118), 37, i));
    }
}

/// Makes zeros a `Slices` of defaults, which refers to nothing.
static inline void parcel_slices_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 132);
}

/// Makes zeros a `Chain` of defaults, which refers to nothing.
static inline void parcel_chain_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 10);
    karmem_packed_set_u32_(karmem_slot_(object, 6), KARMEM_PACKED_NOWHERE_);
}

/// Makes zeros a `Branch` of defaults, which refers to nothing.
static inline void parcel_branch_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(karmem_slot_(object, 0), KARMEM_PACKED_NOWHERE_);
}

/// Makes zeros a `Tree` of defaults, which refers to nothing.
static inline void parcel_tree_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 20);
}

/// Makes zeros a `Parcel` of defaults, which refers to nothing.
static inline void parcel_parcel_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 61);
    karmem_packed_set_u32_(karmem_slot_(object, 4), KARMEM_PACKED_NOWHERE_);
    karmem_packed_set_u32_(karmem_slot_(object, 8), KARMEM_PACKED_NOWHERE_);
    karmem_packed_set_u32_(karmem_slot_(object, 12), KARMEM_PACKED_NOWHERE_);
    parcel_linked_reset_(karmem_slot_(object, 16));
    karmem_packed_set_u32_(karmem_slot_(object, 53), KARMEM_PACKED_NOWHERE_);
    karmem_packed_set_u32_(karmem_slot_(object, 57), KARMEM_PACKED_NOWHERE_);
}

/// Sets `Weight`.
static inline void parcel_linked_set_weight(parcel_linked_builder self, float value)
{
    karmem_packed_set_f32_(karmem_slot_(self.object, 0), value);
}

/// Sets `Label`.
static inline bool parcel_linked_set_label(parcel_linked_builder self, karmem_text text)
{
    return karmem_packed_set_text_(self.message, karmem_slot_(self.object, 4), text, 16);
}

/// Sets `Values`.
static inline bool parcel_linked_set_values(parcel_linked_builder self, const int16_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 12), items, len, 2, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `Values`.
static inline bool parcel_linked_init_values(parcel_linked_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 12), len, 2, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `Values`.
static inline void parcel_linked_set_values_at(parcel_linked_builder self, uint32_t index, int16_t value)
{
    karmem_packed_set_i16_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 12), 2, index), value);
}

/// Builds `Leaf`.
static inline parcel_leaf_builder parcel_linked_init_leaf(parcel_linked_builder self)
{
    const parcel_leaf_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 20), 32)};
    parcel_leaf_reset_(built.object);
    return built;
}

/// Sets `Place`.
static inline void parcel_linked_set_place(parcel_linked_builder self, const parcel_plain *value)
{
    parcel_plain_store_(karmem_slot_(self.object, 24), value);
}

/// Sets `Text`.
static inline bool parcel_leaf_set_text(parcel_leaf_builder self, karmem_text text)
{
    return karmem_packed_set_text_(self.message, karmem_slot_(self.object, 4), text, 32);
}

/// Sets `Small`.
static inline void parcel_leaf_set_small(parcel_leaf_builder self, parcel_small value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 12), value);
}

/// Sets `Bonus`.
static inline void parcel_leaf_set_bonus(parcel_leaf_builder self, int16_t value)
{
    karmem_packed_set_i16_(karmem_slot_(self.object, 13), value);
}

/// Sets `Wide`.
static inline void parcel_leaf_set_wide(parcel_leaf_builder self, parcel_wide value)
{
    karmem_packed_set_i64_(karmem_slot_(self.object, 15), value);
}

/// Sets `Truth`.
static inline void parcel_leaf_set_truth(parcel_leaf_builder self, bool value)
{
    karmem_packed_set_bool_(karmem_slot_(self.object, 23), value);
}

/// Sets `Ratio`.
static inline void parcel_leaf_set_ratio(parcel_leaf_builder self, double value)
{
    karmem_packed_set_f64_(karmem_slot_(self.object, 24), value);
}

/// Sets `U8`.
static inline void parcel_scalars_set_u8(parcel_scalars_builder self, uint8_t value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 4), value);
}

/// Sets `U16`.
static inline void parcel_scalars_set_u16(parcel_scalars_builder self, uint16_t value)
{
    karmem_packed_set_u16_(karmem_slot_(self.object, 5), value);
}

/// Sets `U32`.
static inline void parcel_scalars_set_u32(parcel_scalars_builder self, uint32_t value)
{
    karmem_packed_set_u32_(karmem_slot_(self.object, 7), value);
}

/// Sets `U64`.
static inline void parcel_scalars_set_u64(parcel_scalars_builder self, uint64_t value)
{
    karmem_packed_set_u64_(karmem_slot_(self.object, 11), value);
}

/// Sets `I8`.
static inline void parcel_scalars_set_i8(parcel_scalars_builder self, int8_t value)
{
    karmem_packed_set_i8_(karmem_slot_(self.object, 19), value);
}

/// Sets `I16`.
static inline void parcel_scalars_set_i16(parcel_scalars_builder self, int16_t value)
{
    karmem_packed_set_i16_(karmem_slot_(self.object, 20), value);
}

/// Sets `I32`.
static inline void parcel_scalars_set_i32(parcel_scalars_builder self, int32_t value)
{
    karmem_packed_set_i32_(karmem_slot_(self.object, 22), value);
}

/// Sets `I64`.
static inline void parcel_scalars_set_i64(parcel_scalars_builder self, int64_t value)
{
    karmem_packed_set_i64_(karmem_slot_(self.object, 26), value);
}

/// Sets `F32`.
static inline void parcel_scalars_set_f32(parcel_scalars_builder self, float value)
{
    karmem_packed_set_f32_(karmem_slot_(self.object, 34), value);
}

/// Sets `F64`.
static inline void parcel_scalars_set_f64(parcel_scalars_builder self, double value)
{
    karmem_packed_set_f64_(karmem_slot_(self.object, 38), value);
}

/// Sets `Truth`.
static inline void parcel_scalars_set_truth(parcel_scalars_builder self, bool value)
{
    karmem_packed_set_bool_(karmem_slot_(self.object, 46), value);
}

/// Sets `Raw`.
static inline void parcel_scalars_set_raw(parcel_scalars_builder self, uint8_t value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 47), value);
}

/// Sets `Small`.
static inline void parcel_scalars_set_small(parcel_scalars_builder self, parcel_small value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 48), value);
}

/// Sets `Wide`.
static inline void parcel_scalars_set_wide(parcel_scalars_builder self, parcel_wide value)
{
    karmem_packed_set_i64_(karmem_slot_(self.object, 49), value);
}

/// Sets `Plain`.
static inline void parcel_scalars_set_plain(parcel_scalars_builder self, const parcel_plain *value)
{
    parcel_plain_store_(karmem_slot_(self.object, 57), value);
}

/// Sets `Outer`.
static inline void parcel_scalars_set_outer(parcel_scalars_builder self, const parcel_outer *value)
{
    parcel_outer_store_(karmem_slot_(self.object, 70), value);
}

/// Sets `U8`.
static inline void parcel_arrays_set_u8(parcel_arrays_builder self, const uint8_t items[3])
{
    karmem_set_bytes_(karmem_slot_(self.object, 4), items, 3);
}

/// Sets `U16`.
static inline void parcel_arrays_set_u16(parcel_arrays_builder self, const uint16_t items[3])
{
    karmem_set_bytes_(karmem_slot_(self.object, 7), items, 6);
}

/// Sets `I64`.
static inline void parcel_arrays_set_i64(parcel_arrays_builder self, const int64_t items[3])
{
    karmem_set_bytes_(karmem_slot_(self.object, 13), items, 24);
}

/// Sets `F32`.
static inline void parcel_arrays_set_f32(parcel_arrays_builder self, const float items[3])
{
    karmem_set_bytes_(karmem_slot_(self.object, 37), items, 12);
}

/// Sets `Truth`.
static inline void parcel_arrays_set_truth(parcel_arrays_builder self, const uint8_t items[3])
{
    for (uint32_t i = 0; i < 3; i++) {
        karmem_packed_set_bool_(karmem_packed_element_slot_(karmem_slot_(self.object, 49), 1, i), items[i]);
    }
}

/// Sets `Raw`.
static inline void parcel_arrays_set_raw(parcel_arrays_builder self, const uint8_t items[3])
{
    karmem_set_bytes_(karmem_slot_(self.object, 52), items, 3);
}

/// Sets `Wide`.
static inline void parcel_arrays_set_wide(parcel_arrays_builder self, const parcel_wide items[3])
{
    karmem_set_bytes_(karmem_slot_(self.object, 55), items, 24);
}

/// Sets `Plain`.
static inline void parcel_arrays_set_plain(parcel_arrays_builder self, const parcel_plain items[3])
{
    for (uint32_t i = 0; i < 3; i++) {
        parcel_plain_store_(karmem_packed_element_slot_(karmem_slot_(self.object, 79), 13, i), &items[i]);
    }
}

/// Builds an element of `Linked`.
static inline parcel_linked_builder parcel_arrays_init_linked_at(parcel_arrays_builder self, uint32_t index)
{
    const parcel_linked_builder built = {self.message, karmem_packed_array_slot_(self.message, karmem_slot_(self.object, 118), 3, 37, index)};
    return built;
}

/// Sets `U8`.
static inline bool parcel_slices_set_u8(parcel_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 4), items, len, 1, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `U8`.
static inline uint8_t *parcel_slices_init_u8(parcel_slices_builder self, uint32_t len)
{
    return karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 4), len, 1, UINT32_MAX);
}

/// Sets `I8`.
static inline bool parcel_slices_set_i8(parcel_slices_builder self, const int8_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 12), items, len, 1, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `I8`.
static inline bool parcel_slices_init_i8(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 12), len, 1, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `I8`.
static inline void parcel_slices_set_i8_at(parcel_slices_builder self, uint32_t index, int8_t value)
{
    karmem_packed_set_i8_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 12), 1, index), value);
}

/// Sets `U16`.
static inline bool parcel_slices_set_u16(parcel_slices_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 20), items, len, 2, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `U16`.
static inline bool parcel_slices_init_u16(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 20), len, 2, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `U16`.
static inline void parcel_slices_set_u16_at(parcel_slices_builder self, uint32_t index, uint16_t value)
{
    karmem_packed_set_u16_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 20), 2, index), value);
}

/// Sets `U64`.
static inline bool parcel_slices_set_u64(parcel_slices_builder self, const uint64_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 28), items, len, 8, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `U64`.
static inline bool parcel_slices_init_u64(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 28), len, 8, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `U64`.
static inline void parcel_slices_set_u64_at(parcel_slices_builder self, uint32_t index, uint64_t value)
{
    karmem_packed_set_u64_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 28), 8, index), value);
}

/// Sets `F64`.
static inline bool parcel_slices_set_f64(parcel_slices_builder self, const double *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 36), items, len, 8, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `F64`.
static inline bool parcel_slices_init_f64(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 36), len, 8, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `F64`.
static inline void parcel_slices_set_f64_at(parcel_slices_builder self, uint32_t index, double value)
{
    karmem_packed_set_f64_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 36), 8, index), value);
}

/// Sets `Truth`.
static inline bool parcel_slices_set_truth(parcel_slices_builder self, const uint8_t *items, uint32_t len)
{
    unsigned char *first = karmem_packed_take_slice_(self.message, karmem_slot_(self.object, 44), len, 1, UINT32_MAX);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        karmem_packed_set_bool_(karmem_packed_element_slot_(first, 1, i), items[i]);
    }
    return first != NULL;
}

/// Places elements, all zero or of defaults, for `Truth`.
static inline bool parcel_slices_init_truth(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 44), len, 1, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `Truth`.
static inline void parcel_slices_set_truth_at(parcel_slices_builder self, uint32_t index, bool value)
{
    karmem_packed_set_bool_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 44), 1, index), value);
}

/// Sets `Raw`.
static inline bool parcel_slices_set_raw(parcel_slices_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 52), items, len, 1, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `Raw`.
static inline uint8_t *parcel_slices_init_raw(parcel_slices_builder self, uint32_t len)
{
    return karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 52), len, 1, UINT32_MAX);
}

/// Sets `Text`.
static inline bool parcel_slices_set_text(parcel_slices_builder self, karmem_text text)
{
    return karmem_packed_set_text_(self.message, karmem_slot_(self.object, 60), text, UINT32_MAX);
}

/// Sets `Small`.
static inline bool parcel_slices_set_small(parcel_slices_builder self, const parcel_small *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 68), items, len, 1, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `Small`.
static inline bool parcel_slices_init_small(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 68), len, 1, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `Small`.
static inline void parcel_slices_set_small_at(parcel_slices_builder self, uint32_t index, parcel_small value)
{
    karmem_packed_set_u8_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 68), 1, index), value);
}

/// Sets `Wide`.
static inline bool parcel_slices_set_wide(parcel_slices_builder self, const parcel_wide *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 76), items, len, 8, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `Wide`.
static inline bool parcel_slices_init_wide(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 76), len, 8, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `Wide`.
static inline void parcel_slices_set_wide_at(parcel_slices_builder self, uint32_t index, parcel_wide value)
{
    karmem_packed_set_i64_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 76), 8, index), value);
}

/// Sets `Plain`.
static inline bool parcel_slices_set_plain(parcel_slices_builder self, const parcel_plain *items, uint32_t len)
{
    unsigned char *first = karmem_packed_take_slice_(self.message, karmem_slot_(self.object, 84), len, 13, UINT32_MAX);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        parcel_plain_store_(karmem_packed_element_slot_(first, 13, i), &items[i]);
    }
    return first != NULL;
}

/// Places elements, all zero or of defaults, for `Plain`.
static inline bool parcel_slices_init_plain(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 84), len, 13, UINT32_MAX);
    return first != NULL;
}

/// Sets an element of `Plain`.
static inline void parcel_slices_set_plain_at(parcel_slices_builder self, uint32_t index, const parcel_plain *value)
{
    parcel_plain_store_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 84), 13, index), value);
}

/// Places elements, all zero or of defaults, for `Linked`.
static inline bool parcel_slices_init_linked(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 92), len, 37, UINT32_MAX);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        parcel_linked_reset_(karmem_packed_element_slot_(first, 37, i));
    }
    return first != NULL;
}

/// Builds an element of `Linked`.
static inline parcel_linked_builder parcel_slices_init_linked_at(parcel_slices_builder self, uint32_t index)
{
    const parcel_linked_builder built = {self.message, karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 92), 37, index)};
    return built;
}

/// Sets `Few`.
static inline bool parcel_slices_set_few(parcel_slices_builder self, const uint32_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 100), items, len, 4, 3);
}

/// Places elements, all zero or of defaults, for `Few`.
static inline bool parcel_slices_init_few(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 100), len, 4, 3);
    return first != NULL;
}

/// Sets an element of `Few`.
static inline void parcel_slices_set_few_at(parcel_slices_builder self, uint32_t index, uint32_t value)
{
    karmem_packed_set_u32_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 100), 4, index), value);
}

/// Sets `Some`.
static inline bool parcel_slices_set_some(parcel_slices_builder self, const parcel_plain *items, uint32_t len)
{
    unsigned char *first = karmem_packed_take_slice_(self.message, karmem_slot_(self.object, 108), len, 13, 3);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        parcel_plain_store_(karmem_packed_element_slot_(first, 13, i), &items[i]);
    }
    return first != NULL;
}

/// Places elements, all zero or of defaults, for `Some`.
static inline bool parcel_slices_init_some(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 108), len, 13, 3);
    return first != NULL;
}

/// Sets an element of `Some`.
static inline void parcel_slices_set_some_at(parcel_slices_builder self, uint32_t index, const parcel_plain *value)
{
    parcel_plain_store_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 108), 13, index), value);
}

/// Places elements, all zero or of defaults, for `Short`.
static inline bool parcel_slices_init_short(parcel_slices_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 116), len, 37, 3);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        parcel_linked_reset_(karmem_packed_element_slot_(first, 37, i));
    }
    return first != NULL;
}

/// Builds an element of `Short`.
static inline parcel_linked_builder parcel_slices_init_short_at(parcel_slices_builder self, uint32_t index)
{
    const parcel_linked_builder built = {self.message, karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 116), 37, index)};
    return built;
}

/// Sets `Brief`.
static inline bool parcel_slices_set_brief(parcel_slices_builder self, karmem_text text)
{
    return karmem_packed_set_text_(self.message, karmem_slot_(self.object, 124), text, 5);
}

/// Sets `Value`.
static inline void parcel_chain_set_value(parcel_chain_builder self, uint16_t value)
{
    karmem_packed_set_u16_(karmem_slot_(self.object, 4), value);
}

/// Builds `Next`.
static inline parcel_chain_builder parcel_chain_init_next(parcel_chain_builder self)
{
    const parcel_chain_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 6), 10)};
    parcel_chain_reset_(built.object);
    return built;
}

/// Builds `To`.
static inline parcel_tree_builder parcel_branch_init_to(parcel_branch_builder self)
{
    const parcel_tree_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 0), 20)};
    parcel_tree_reset_(built.object);
    return built;
}

/// Sets `Name`.
static inline bool parcel_tree_set_name(parcel_tree_builder self, karmem_text text)
{
    return karmem_packed_set_text_(self.message, karmem_slot_(self.object, 4), text, UINT32_MAX);
}

/// Places elements, all zero or of defaults, for `Children`.
static inline bool parcel_tree_init_children(parcel_tree_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 12), len, 4, UINT32_MAX);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        parcel_branch_reset_(karmem_packed_element_slot_(first, 4, i));
    }
    return first != NULL;
}

/// Builds an element of `Children`.
static inline parcel_branch_builder parcel_tree_init_children_at(parcel_tree_builder self, uint32_t index)
{
    const parcel_branch_builder built = {self.message, karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 12), 4, index)};
    return built;
}

/// Builds `Scalars`.
static inline parcel_scalars_builder parcel_parcel_init_scalars(parcel_parcel_builder self)
{
    const parcel_scalars_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 4), 116)};
    parcel_scalars_reset_(built.object);
    return built;
}

/// Builds `Arrays`.
static inline parcel_arrays_builder parcel_parcel_init_arrays(parcel_parcel_builder self)
{
    const parcel_arrays_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 8), 229)};
    parcel_arrays_reset_(built.object);
    return built;
}

/// Builds `Slices`.
static inline parcel_slices_builder parcel_parcel_init_slices(parcel_parcel_builder self)
{
    const parcel_slices_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 12), 132)};
    parcel_slices_reset_(built.object);
    return built;
}

/// Builds `Linked`.
static inline parcel_linked_builder parcel_parcel_init_linked(parcel_parcel_builder self)
{
    const parcel_linked_builder built = {self.message, karmem_slot_(self.object, 16)};
    return built;
}

/// Builds `Chain`.
static inline parcel_chain_builder parcel_parcel_init_chain(parcel_parcel_builder self)
{
    const parcel_chain_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 53), 10)};
    parcel_chain_reset_(built.object);
    return built;
}

/// Builds `Tree`.
static inline parcel_tree_builder parcel_parcel_init_tree(parcel_parcel_builder self)
{
    const parcel_tree_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 57), 20)};
    parcel_tree_reset_(built.object);
    return built;
}

/// Places the root of a packed message, a `Linked`. False where there is no room.
static inline bool parcel_linked_begin(karmem_packed_message_builder *message, parcel_linked_builder *root)
{
    const parcel_linked_builder built = {message, karmem_packed_place_(message, 37)};
    parcel_linked_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_linked_finish(karmem_packed_message_builder *message, parcel_linked_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Leaf`. False where there is no room.
static inline bool parcel_leaf_begin(karmem_packed_message_builder *message, parcel_leaf_builder *root)
{
    const parcel_leaf_builder built = {message, karmem_packed_place_(message, 32)};
    parcel_leaf_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_leaf_finish(karmem_packed_message_builder *message, parcel_leaf_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Scalars`. False where there is no room.
static inline bool parcel_scalars_begin(karmem_packed_message_builder *message, parcel_scalars_builder *root)
{
    const parcel_scalars_builder built = {message, karmem_packed_place_(message, 116)};
    parcel_scalars_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_scalars_finish(karmem_packed_message_builder *message, parcel_scalars_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Arrays`. False where there is no room.
static inline bool parcel_arrays_begin(karmem_packed_message_builder *message, parcel_arrays_builder *root)
{
    const parcel_arrays_builder built = {message, karmem_packed_place_(message, 229)};
    parcel_arrays_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_arrays_finish(karmem_packed_message_builder *message, parcel_arrays_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Slices`. False where there is no room.
static inline bool parcel_slices_begin(karmem_packed_message_builder *message, parcel_slices_builder *root)
{
    const parcel_slices_builder built = {message, karmem_packed_place_(message, 132)};
    parcel_slices_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_slices_finish(karmem_packed_message_builder *message, parcel_slices_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Chain`. False where there is no room.
static inline bool parcel_chain_begin(karmem_packed_message_builder *message, parcel_chain_builder *root)
{
    const parcel_chain_builder built = {message, karmem_packed_place_(message, 10)};
    parcel_chain_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_chain_finish(karmem_packed_message_builder *message, parcel_chain_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Branch`. False where there is no room.
static inline bool parcel_branch_begin(karmem_packed_message_builder *message, parcel_branch_builder *root)
{
    const parcel_branch_builder built = {message, karmem_packed_place_(message, 4)};
    parcel_branch_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_branch_finish(karmem_packed_message_builder *message, parcel_branch_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Tree`. False where there is no room.
static inline bool parcel_tree_begin(karmem_packed_message_builder *message, parcel_tree_builder *root)
{
    const parcel_tree_builder built = {message, karmem_packed_place_(message, 20)};
    parcel_tree_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_tree_finish(karmem_packed_message_builder *message, parcel_tree_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Parcel`. False where there is no room.
static inline bool parcel_parcel_begin(karmem_packed_message_builder *message, parcel_parcel_builder *root)
{
    const parcel_parcel_builder built = {message, karmem_packed_place_(message, 61)};
    parcel_parcel_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t parcel_parcel_finish(karmem_packed_message_builder *message, parcel_parcel_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_PARCEL_H
