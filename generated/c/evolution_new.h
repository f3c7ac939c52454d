// Made from evolution_new.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c evolution_new.km

/// A schema that has grown: `evolution_old.km` is what it was.
///
/// There is a new variant, a new member of the union, new fields at the end of tables, one of each kind, and one table has
/// lost its last fields.
#ifndef KARMEM_SCHEMA_EVOLUTION_NEW_H
#define KARMEM_SCHEMA_EVOLUTION_NEW_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define EVOLUTION_NEW_FINGERPRINT UINT64_C(17543899183813312744)

// Enums

/// An enum, stored as `uint8`.
typedef uint8_t evolution_color;

#define EVOLUTION_COLOR_BLACK 0
#define EVOLUTION_COLOR_RED 1
#define EVOLUTION_COLOR_GREEN 2

/// Some of them, side by side; `NULL` where there are none.
typedef struct evolution_color_slice { const evolution_color *items; uint32_t len; } evolution_color_slice;

// Structs and unions

/// An inline struct of 8 bytes.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
typedef struct evolution_point {
    KARMEM_ALIGNAS(8) float x;
    float y;
} evolution_point;

KARMEM_ASSERT(sizeof(evolution_point) == 8, "evolution_point has 8 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(evolution_point) == 8, "evolution_point is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(evolution_point, x) == 0, "evolution_point.x lies at byte 0");
KARMEM_ASSERT(offsetof(evolution_point, y) == 4, "evolution_point.y lies at byte 4");

/// Some of them, side by side; `NULL` where there are none.
typedef struct evolution_point_slice { const evolution_point *items; uint32_t len; } evolution_point_slice;

/// Tells messages with the root `Point` from others.
#define EVOLUTION_POINT_ID UINT64_C(12809409023221035873)

/// An inline struct that refers to something.
///
/// | offset | size | field   | type     |
/// |-------:|-----:|---------|----------|
/// |      0 |    8 | `Text`  | `[]char` |
/// |      8 |    8 | `Point` | `Point`  |
typedef struct evolution_label_ref { const unsigned char *message; const unsigned char *object; } evolution_label_ref;

/// Tells messages with the root `Label` from others.
#define EVOLUTION_LABEL_ID UINT64_C(3781040710757158877)

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
typedef struct evolution_detail_ref { const unsigned char *message; const unsigned char *object; } evolution_detail_ref;

/// Tells messages with the root `Detail` from others.
#define EVOLUTION_DETAIL_ID UINT64_C(1700154722468552747)

/// A table of 16 bytes.
///
/// | offset | size | field  | type     |
/// |-------:|-----:|--------|----------|
/// |      0 |    8 |        | header   |
/// |      8 |    4 | `Kept` | `uint32` |
/// |     12 |    4 |        | padding  |
typedef struct evolution_fading_ref { const unsigned char *message; const unsigned char *object; } evolution_fading_ref;

/// Tells messages with the root `Fading` from others.
#define EVOLUTION_FADING_ID UINT64_C(5268229203198581859)

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
typedef struct evolution_world_ref { const unsigned char *message; const unsigned char *object; } evolution_world_ref;

/// How many elements its arrays have.
#define EVOLUTION_WORLD_LABELS_LEN UINT32_C(2)
#define EVOLUTION_WORLD_ARRAY_LEN UINT32_C(3)
#define EVOLUTION_WORLD_MATRIX_LEN UINT32_C(2)
#define EVOLUTION_WORLD_MATRIX_AT_LEN UINT32_C(2)

/// Tells messages with the root `World` from others.
#define EVOLUTION_WORLD_ID UINT64_C(1120423093344870146)

/// A union: one of its members, or nothing.
///
/// | tag | member   | type     |
/// |----:|----------|----------|
/// |   1 | `Point`  | `Point`  |
/// |   2 | `Detail` | `Detail` |
/// |   3 | `Label`  | `Label`  |
typedef struct evolution_shape_ref { const unsigned char *message; const unsigned char *place; } evolution_shape_ref;

#define EVOLUTION_SHAPE_POINT UINT32_C(1)
#define EVOLUTION_SHAPE_DETAIL UINT32_C(2)
#define EVOLUTION_SHAPE_LABEL UINT32_C(3)

// Reading

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t evolution_shape_tag(evolution_shape_ref self)
{
    return karmem_read_u32_(self.place, 0);
}

/// The `Point` that it is; of another member, that is absent.
static inline const evolution_point *evolution_shape_point(evolution_shape_ref self)
{
    const unsigned char *place = karmem_member_(self.message, self.place, EVOLUTION_SHAPE_POINT);
    static const evolution_point absent = KARMEM_ZERO;
    return place != NULL ? (const evolution_point *)(const void *)place : &absent;
}

/// The `Detail` that it is; of another member, that is absent.
static inline evolution_detail_ref evolution_shape_detail(evolution_shape_ref self)
{
    const evolution_detail_ref member = {self.message, karmem_member_(self.message, self.place, EVOLUTION_SHAPE_DETAIL)};
    return member;
}

/// The `Label` that it is; of another member, that is absent.
static inline evolution_label_ref evolution_shape_label(evolution_shape_ref self)
{
    const evolution_label_ref member = {self.message, karmem_member_(self.message, self.place, EVOLUTION_SHAPE_LABEL)};
    return member;
}

/// `Text`: `[]char`.
static inline karmem_text evolution_label_text(evolution_label_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 0));
}

/// `Point`: `Point`.
static inline const evolution_point *evolution_label_point(evolution_label_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 8);
    static const evolution_point absent = KARMEM_ZERO;
    return place != NULL ? (const evolution_point *)(const void *)place : &absent;
}

/// `Level`: `uint16`.
static inline uint16_t evolution_detail_level(evolution_detail_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 8, 2), 0);
}

/// `Name`: `[]char`.
static inline karmem_text evolution_detail_name(evolution_detail_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 16, 8));
}

/// `Price`: `uint32`.
static inline uint32_t evolution_detail_price(evolution_detail_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 24, 4), UINT32_C(5));
}

/// `Kept`: `uint32`.
static inline uint32_t evolution_fading_kept(evolution_fading_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 8, 4), 0);
}

/// `Number`: `uint32`.
static inline uint32_t evolution_world_number(evolution_world_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 8, 4), 0);
}

/// `Color`: `Color`.
static inline evolution_color evolution_world_color(evolution_world_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 12, 1), 0);
}

/// `Colors`: `[]Color`.
static inline evolution_color_slice evolution_world_colors(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    const evolution_color_slice slice = {(const evolution_color *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Shape`: `Shape`.
static inline evolution_shape_ref evolution_world_shape(evolution_world_ref self)
{
    const evolution_shape_ref ref = {self.message, karmem_table_field_(self.object, 24, 8)};
    return ref;
}

/// The number of elements of `Shapes`.
static inline uint32_t evolution_world_shapes_len(evolution_world_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 32, 8));
}

/// An element of `Shapes`: `[]Shape`.
static inline evolution_shape_ref evolution_world_shapes_at(evolution_world_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const evolution_shape_ref ref = {self.message, place};
    return ref;
}

/// The number of elements of `Items`.
static inline uint32_t evolution_world_items_len(evolution_world_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 40, 8));
}

/// An element of `Items`: `[]Detail`.
static inline evolution_detail_ref evolution_world_items_at(evolution_world_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const evolution_detail_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// `Fading`: `Fading`.
static inline evolution_fading_ref evolution_world_fading(evolution_world_ref self)
{
    const evolution_fading_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 48, 4))};
    return ref;
}

/// `Value`: `int16`.
static inline int16_t evolution_world_value(evolution_world_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 52, 2), 0);
}

/// `Default`: `int16`.
static inline int16_t evolution_world_default(evolution_world_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 54, 2), 100);
}

/// `Flag`: `bool`.
static inline bool evolution_world_flag(evolution_world_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 56, 1), true);
}

/// `Chosen`: `Color`.
static inline evolution_color evolution_world_chosen(evolution_world_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 57, 1), EVOLUTION_COLOR_GREEN);
}

/// Whether there is `Maybe`; otherwise it reads as if it were 0, or empty.
static inline bool evolution_world_has_maybe(evolution_world_ref self)
{
    return karmem_optional_field_(self.object, 58, 1, 0) != NULL;
}

/// `Maybe`: `?uint8`.
static inline uint8_t evolution_world_maybe(evolution_world_ref self)
{
    return karmem_read_u8_(karmem_optional_field_(self.object, 58, 1, 0), 0);
}

/// Whether there is `MaybePoint`; otherwise it reads as if it were 0, or empty.
static inline bool evolution_world_has_maybe_point(evolution_world_ref self)
{
    return karmem_optional_field_(self.object, 64, 8, 1) != NULL;
}

/// `MaybePoint`: `?Point`.
static inline const evolution_point *evolution_world_maybe_point(evolution_world_ref self)
{
    const unsigned char *place = karmem_optional_field_(self.object, 64, 8, 1);
    static const evolution_point absent = KARMEM_ZERO;
    return place != NULL ? (const evolution_point *)(const void *)place : &absent;
}

/// Whether there is `MaybeLabel`; otherwise it reads as if it were 0, or empty.
static inline bool evolution_world_has_maybe_label(evolution_world_ref self)
{
    return karmem_optional_field_(self.object, 72, 16, 2) != NULL;
}

/// `MaybeLabel`: `?Label`.
static inline evolution_label_ref evolution_world_maybe_label(evolution_world_ref self)
{
    const evolution_label_ref ref = {self.message, karmem_optional_field_(self.object, 72, 16, 2)};
    return ref;
}

/// `Text`: `[]char`.
static inline karmem_text evolution_world_text(evolution_world_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 88, 8));
}

/// Whether there is `MaybeText`; otherwise it reads as if it were 0, or empty.
static inline bool evolution_world_has_maybe_text(evolution_world_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 96, 8));
}

/// `MaybeText`: `?[]char`.
static inline karmem_text evolution_world_maybe_text(evolution_world_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 96, 8));
}

/// `Bytes`: `[]byte`.
static inline karmem_u8_slice evolution_world_bytes(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 104, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Points`: `[<9]Point`.
static inline evolution_point_slice evolution_world_points(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 112, 8);
    const evolution_point_slice slice = {(const evolution_point *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// Whether there is `MaybePoints`; otherwise it reads as if it were 0, or empty.
static inline bool evolution_world_has_maybe_points(evolution_world_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 120, 8));
}

/// `MaybePoints`: `?[]Point`.
static inline evolution_point_slice evolution_world_maybe_points(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 120, 8);
    const evolution_point_slice slice = {(const evolution_point *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Detail`: `Detail`.
static inline evolution_detail_ref evolution_world_detail(evolution_world_ref self)
{
    const evolution_detail_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 128, 4))};
    return ref;
}

/// Whether there is `MaybeDetail`; otherwise it reads as if it were 0, or empty.
static inline bool evolution_world_has_maybe_detail(evolution_world_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 132, 4));
}

/// `MaybeDetail`: `?Detail`.
static inline evolution_detail_ref evolution_world_maybe_detail(evolution_world_ref self)
{
    const evolution_detail_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 132, 4))};
    return ref;
}

/// `Place`: `Point`.
static inline const evolution_point *evolution_world_place(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 136, 8);
    static const evolution_point absent = KARMEM_ZERO;
    return place != NULL ? (const evolution_point *)(const void *)place : &absent;
}

/// `Label`: `Label`.
static inline evolution_label_ref evolution_world_label(evolution_world_ref self)
{
    const evolution_label_ref ref = {self.message, karmem_table_field_(self.object, 144, 16)};
    return ref;
}

/// An element of `Labels`: `[2]Label`.
static inline evolution_label_ref evolution_world_labels_at(evolution_world_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 160, 32);
    place = karmem_array_element_(place, 2, 16, index);
    const evolution_label_ref ref = {self.message, place};
    return ref;
}

/// `Array`: `[3]float32`.
static inline const float *evolution_world_array(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 192, 12);
    static const float absent[3] = KARMEM_ZERO;
    return place != NULL ? (const float *)(const void *)place : absent;
}

/// An element of `Matrix`: `[2][2]int8`.
static inline const int8_t *evolution_world_matrix_at(evolution_world_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 204, 4);
    place = karmem_array_element_(place, 2, 2, index);
    static const int8_t absent[2] = KARMEM_ZERO;
    return place != NULL ? (const int8_t *)(const void *)place : absent;
}

/// `Union`: `Shape`.
static inline evolution_shape_ref evolution_world_union(evolution_world_ref self)
{
    const evolution_shape_ref ref = {self.message, karmem_table_field_(self.object, 208, 8)};
    return ref;
}

/// The number of elements of `Names`.
static inline uint32_t evolution_world_names_len(evolution_world_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 216, 8));
}

/// An element of `Names`: `[][]char`.
static inline karmem_text evolution_world_names_at(evolution_world_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 216, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_read_text_(self.message, place);
}

/// The number of elements of `Details`.
static inline uint32_t evolution_world_details_len(evolution_world_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 224, 8));
}

/// An element of `Details`: `[]Detail`.
static inline evolution_detail_ref evolution_world_details_at(evolution_world_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 224, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const evolution_detail_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// `Room`: `[<3]uint16 @inline()`.
static inline karmem_u16_slice evolution_world_room(evolution_world_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 232, 12);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_room_items_(place, 4), karmem_room_len_(place)};
    return slice;
}

/// `RoomText`: `[<8]char @inline()`.
static inline karmem_text evolution_world_room_text(evolution_world_ref self)
{
    return karmem_read_room_text_(karmem_table_field_(self.object, 244, 12), 4);
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool evolution_shape_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth);
static inline bool evolution_label_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool evolution_detail_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool evolution_fading_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool evolution_world_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool evolution_shape_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth)
{
    const uint32_t offset = karmem_load_u32_(place + 4);
    switch (karmem_load_u32_(place)) {
    case 1:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 8, 8, &depth) != NULL;
    case 2:
        return karmem_verify_member_(verifier, place)
            && evolution_detail_verify_(verifier, offset, depth);
    case 3:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 16, 8, &depth) != NULL
            && evolution_label_verify_(verifier, verifier->message + offset, depth);
    // Nothing, or what newer schemas know.
    default:
        return true;
    }
}

static inline bool evolution_label_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_text_(verifier, object, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Label.Text");
    }
    (void)depth;
    return true;
}

static inline bool evolution_detail_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 28, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 16, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Detail.Name");
    }
    return true;
}

static inline bool evolution_fading_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    return karmem_verify_table_(verifier, offset, 16, 12, 8, &depth) != NULL;
}

static inline bool evolution_world_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 256, 256, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 16, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "World.Colors");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!evolution_shape_verify_(verifier, object + 24, depth)) {
        return karmem_fail_in_(verifier, "World.Shape");
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 32, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "World.Shapes");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!evolution_shape_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "World.Shapes");
            }
        }
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 40, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "World.Items");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !evolution_detail_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "World.Items");
            }
        }
    }
    if (!karmem_has_field_(object, 48, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 48) && !evolution_fading_verify_(verifier, karmem_load_u32_(object + 48), depth)) {
        return karmem_fail_in_(verifier, "World.Fading");
    }
    if (!karmem_has_field_(object, 72, 16)) {
        return true;
    }
    if (!evolution_label_verify_(verifier, object + 72, depth)) {
        return karmem_fail_in_(verifier, "World.MaybeLabel");
    }
    if (!karmem_has_field_(object, 88, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 88, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "World.Text");
    }
    if (!karmem_has_field_(object, 96, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 96, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "World.MaybeText");
    }
    if (!karmem_has_field_(object, 104, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 104, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "World.Bytes");
    }
    if (!karmem_has_field_(object, 112, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 112, 8, 8, 9)) {
        return karmem_fail_in_(verifier, "World.Points");
    }
    if (!karmem_has_field_(object, 120, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 120, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "World.MaybePoints");
    }
    if (!karmem_has_field_(object, 128, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 128) && !evolution_detail_verify_(verifier, karmem_load_u32_(object + 128), depth)) {
        return karmem_fail_in_(verifier, "World.Detail");
    }
    if (!karmem_has_field_(object, 132, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 132) && !evolution_detail_verify_(verifier, karmem_load_u32_(object + 132), depth)) {
        return karmem_fail_in_(verifier, "World.MaybeDetail");
    }
    if (!karmem_has_field_(object, 144, 16)) {
        return true;
    }
    if (!evolution_label_verify_(verifier, object + 144, depth)) {
        return karmem_fail_in_(verifier, "World.Label");
    }
    if (!karmem_has_field_(object, 160, 32)) {
        return true;
    }
    {
        const karmem_elements_ elements = karmem_array_(object + 160, 2, 16, depth);
        for (const unsigned char *at = elements.first; at != elements.end; at += 16) {
            if (!evolution_label_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "World.Labels");
            }
        }
    }
    if (!karmem_has_field_(object, 208, 8)) {
        return true;
    }
    if (!evolution_shape_verify_(verifier, object + 208, depth)) {
        return karmem_fail_in_(verifier, "World.Union");
    }
    if (!karmem_has_field_(object, 216, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 216, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "World.Names");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_text_(verifier, at, UINT32_MAX)) {
                return karmem_fail_in_(verifier, "World.Names");
            }
        }
    }
    if (!karmem_has_field_(object, 224, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 224, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "World.Details");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !evolution_detail_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "World.Details");
            }
        }
    }
    if (!karmem_has_field_(object, 232, 12)) {
        return true;
    }
    if (!karmem_verify_room_(verifier, object + 232, 3)) {
        return karmem_fail_in_(verifier, "World.Room");
    }
    if (!karmem_has_field_(object, 244, 12)) {
        return true;
    }
    if (!karmem_verify_room_text_(verifier, object + 244, 8, 4)) {
        return karmem_fail_in_(verifier, "World.RoomText");
    }
    return true;
}

/// Verifies and opens the message with the root `Point` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status evolution_point_open(
    const void *bytes, size_t size, const karmem_options *options, const evolution_point **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EVOLUTION_POINT_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL;
    *root = is_valid ? (const evolution_point *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Label` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status evolution_label_open(
    const void *bytes, size_t size, const karmem_options *options, evolution_label_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EVOLUTION_LABEL_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL
        && evolution_label_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const evolution_label_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Detail` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status evolution_detail_open(
    const void *bytes, size_t size, const karmem_options *options, evolution_detail_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EVOLUTION_DETAIL_ID)
        && evolution_detail_verify_(&verifier, verifier.root, verifier.max_depth);
    const evolution_detail_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Fading` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status evolution_fading_open(
    const void *bytes, size_t size, const karmem_options *options, evolution_fading_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EVOLUTION_FADING_ID)
        && evolution_fading_verify_(&verifier, verifier.root, verifier.max_depth);
    const evolution_fading_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `World` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status evolution_world_open(
    const void *bytes, size_t size, const karmem_options *options, evolution_world_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, EVOLUTION_WORLD_ID)
        && evolution_world_verify_(&verifier, verifier.root, verifier.max_depth);
    const evolution_world_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Label` that is being built.
typedef struct evolution_label_builder { karmem_message_builder *message; unsigned char *object; } evolution_label_builder;

/// A `Detail` that is being built.
typedef struct evolution_detail_builder { karmem_message_builder *message; unsigned char *object; } evolution_detail_builder;

/// A `Fading` that is being built.
typedef struct evolution_fading_builder { karmem_message_builder *message; unsigned char *object; } evolution_fading_builder;

/// A `World` that is being built.
typedef struct evolution_world_builder { karmem_message_builder *message; unsigned char *object; } evolution_world_builder;

static inline evolution_label_builder evolution_label_place_(karmem_message_builder *message)
{
    const evolution_label_builder self = {message, karmem_place_(message, 16, 8)};
    return self;
}

static inline evolution_detail_builder evolution_detail_place_(karmem_message_builder *message)
{
    const evolution_detail_builder self = {message, karmem_place_table_(message, 32, 8, 28)};
    karmem_set_u32_(karmem_slot_(self.object, 24), UINT32_C(5));
    return self;
}

static inline evolution_fading_builder evolution_fading_place_(karmem_message_builder *message)
{
    const evolution_fading_builder self = {message, karmem_place_table_(message, 16, 8, 12)};
    return self;
}

static inline evolution_world_builder evolution_world_place_(karmem_message_builder *message)
{
    const evolution_world_builder self = {message, karmem_place_table_(message, 256, 8, 256)};
    karmem_set_i16_(karmem_slot_(self.object, 54), 100);
    karmem_set_bool_(karmem_slot_(self.object, 56), true);
    karmem_set_u8_(karmem_slot_(self.object, 57), EVOLUTION_COLOR_GREEN);
    return self;
}

/// Sets `Text`: `[]char`. False where it can't be.
static inline bool evolution_label_set_text(evolution_label_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 0), text, UINT32_MAX, false);
}

/// Sets `Point`: `Point`.
static inline void evolution_label_set_point(evolution_label_builder self, const evolution_point *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), value, 8);
}

/// Sets `Level`: `uint16`.
static inline void evolution_detail_set_level(evolution_detail_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 8), value);
}

/// Sets `Name`: `[]char`. False where it can't be.
static inline bool evolution_detail_set_name(evolution_detail_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 16), text, UINT32_MAX, false);
}

/// Sets `Price`: `uint32`.
static inline void evolution_detail_set_price(evolution_detail_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 24), value);
}

/// Sets `Kept`: `uint32`.
static inline void evolution_fading_set_kept(evolution_fading_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 8), value);
}

/// Sets `Number`: `uint32`.
static inline void evolution_world_set_number(evolution_world_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 8), value);
}

/// Sets `Color`: `Color`.
static inline void evolution_world_set_color(evolution_world_builder self, evolution_color value)
{
    karmem_set_u8_(karmem_slot_(self.object, 12), value);
}

/// Sets `Colors`: `[]Color`. False where it can't be.
static inline bool evolution_world_set_colors(evolution_world_builder self, const evolution_color *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 16), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Colors`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline evolution_color *evolution_world_init_colors(evolution_world_builder self, uint32_t len)
{
    return (evolution_color *)karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 1, 1, UINT32_MAX, false);
}

/// Makes `Shape` a copy of a `Point`. False where there is no room.
static inline bool evolution_world_set_shape_point(evolution_world_builder self, const evolution_point *value)
{
    return karmem_set_member_(self.message, karmem_slot_(self.object, 24), EVOLUTION_SHAPE_POINT, value, 8, 8);
}

/// Makes `Shape` a `Detail`, to be built.
static inline evolution_detail_builder evolution_world_init_shape_detail(evolution_world_builder self)
{
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 24), EVOLUTION_SHAPE_DETAIL, builder.object);
    return builder;
}

/// Makes `Shape` a `Label`, to be built.
static inline evolution_label_builder evolution_world_init_shape_label(evolution_world_builder self)
{
    const evolution_label_builder builder = evolution_label_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 24), EVOLUTION_SHAPE_LABEL, builder.object);
    return builder;
}

/// Makes `Shape` nothing.
static inline void evolution_world_clear_shape(evolution_world_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 24), 0);
}

/// Makes room for `len` elements in `Shapes`. False where there is none, or not for so many.
static inline bool evolution_world_init_shapes(evolution_world_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Makes an element of `Shapes` a copy of a `Point`. False where there is no room.
static inline bool evolution_world_set_shapes_at_point(evolution_world_builder self, uint32_t index, const evolution_point *value)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_member_(self.message, place, EVOLUTION_SHAPE_POINT, value, 8, 8);
}

/// Makes an element of `Shapes` a `Detail`, to be built.
static inline evolution_detail_builder evolution_world_init_shapes_at_detail(evolution_world_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_to_member_(self.message, place, EVOLUTION_SHAPE_DETAIL, builder.object);
    return builder;
}

/// Makes an element of `Shapes` a `Label`, to be built.
static inline evolution_label_builder evolution_world_init_shapes_at_label(evolution_world_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const evolution_label_builder builder = evolution_label_place_(self.message);
    karmem_refer_to_member_(self.message, place, EVOLUTION_SHAPE_LABEL, builder.object);
    return builder;
}

/// Makes an element of `Shapes` nothing.
static inline void evolution_world_clear_shapes_at(evolution_world_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    karmem_set_u64_(place, 0);
}

/// Makes room for `len` elements in `Items`. False where there is none, or not for so many.
static inline bool evolution_world_init_items(evolution_world_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Items`, to be built.
static inline evolution_detail_builder evolution_world_init_items_at(evolution_world_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 40);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Places `Fading`, to be built.
static inline evolution_fading_builder evolution_world_init_fading(evolution_world_builder self)
{
    const evolution_fading_builder builder = evolution_fading_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 48), builder.object);
    return builder;
}

/// Sets `Value`: `int16`.
static inline void evolution_world_set_value(evolution_world_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 52), value);
}

/// Sets `Default`: `int16`.
static inline void evolution_world_set_default(evolution_world_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 54), value);
}

/// Sets `Flag`: `bool`.
static inline void evolution_world_set_flag(evolution_world_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 56), value);
}

/// Sets `Chosen`: `Color`.
static inline void evolution_world_set_chosen(evolution_world_builder self, evolution_color value)
{
    karmem_set_u8_(karmem_slot_(self.object, 57), value);
}

/// Sets `Maybe`: `?uint8`.
static inline void evolution_world_set_maybe(evolution_world_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_optional_slot_(self.object, 58, 0), value);
}

/// Makes `Maybe` nothing.
static inline void evolution_world_clear_maybe(evolution_world_builder self)
{
    karmem_clear_(self.object, 58, 1, 0);
}

/// Sets `MaybePoint`: `?Point`.
static inline void evolution_world_set_maybe_point(evolution_world_builder self, const evolution_point *value)
{
    karmem_set_bytes_(karmem_optional_slot_(self.object, 64, 1), value, 8);
}

/// Makes `MaybePoint` nothing.
static inline void evolution_world_clear_maybe_point(evolution_world_builder self)
{
    karmem_clear_(self.object, 64, 8, 1);
}

/// `MaybeLabel`, to be built in its place.
static inline evolution_label_builder evolution_world_init_maybe_label(evolution_world_builder self)
{
    const evolution_label_builder builder = {self.message, karmem_optional_slot_(self.object, 72, 2)};
    return builder;
}

/// Makes `MaybeLabel` nothing.
static inline void evolution_world_clear_maybe_label(evolution_world_builder self)
{
    karmem_clear_(self.object, 72, 16, 2);
}

/// Sets `Text`: `[]char`. False where it can't be.
static inline bool evolution_world_set_text(evolution_world_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 88), text, UINT32_MAX, false);
}

/// Sets `MaybeText`: `?[]char`. False where it can't be.
static inline bool evolution_world_set_maybe_text(evolution_world_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 96), text, UINT32_MAX, true);
}

/// Makes `MaybeText` nothing.
static inline void evolution_world_clear_maybe_text(evolution_world_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 96), 0);
}

/// Sets `Bytes`: `[]byte`. False where it can't be.
static inline bool evolution_world_set_bytes(evolution_world_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 104), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Bytes`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *evolution_world_init_bytes(evolution_world_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 104), len, 1, 1, UINT32_MAX, false);
}

/// Sets `Points`: `[<9]Point`. False where it can't be.
static inline bool evolution_world_set_points(evolution_world_builder self, const evolution_point *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 112), items, len, 8, 8, 9, false);
}

/// Room for `len` elements in `Points`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline evolution_point *evolution_world_init_points(evolution_world_builder self, uint32_t len)
{
    return (evolution_point *)karmem_init_slice_(self.message, karmem_slot_(self.object, 112), len, 8, 8, 9, false);
}

/// Sets `MaybePoints`: `?[]Point`. False where it can't be.
static inline bool evolution_world_set_maybe_points(evolution_world_builder self, const evolution_point *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 120), items, len, 8, 8, UINT32_MAX, true);
}

/// Room for `len` elements in `MaybePoints`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline evolution_point *evolution_world_init_maybe_points(evolution_world_builder self, uint32_t len)
{
    return (evolution_point *)karmem_init_slice_(self.message, karmem_slot_(self.object, 120), len, 8, 8, UINT32_MAX, true);
}

/// Makes `MaybePoints` nothing.
static inline void evolution_world_clear_maybe_points(evolution_world_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 120), 0);
}

/// Places `Detail`, to be built.
static inline evolution_detail_builder evolution_world_init_detail(evolution_world_builder self)
{
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 128), builder.object);
    return builder;
}

/// Places `MaybeDetail`, to be built.
static inline evolution_detail_builder evolution_world_init_maybe_detail(evolution_world_builder self)
{
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 132), builder.object);
    return builder;
}

/// Makes `MaybeDetail` nothing.
static inline void evolution_world_clear_maybe_detail(evolution_world_builder self)
{
    karmem_set_u32_(karmem_slot_(self.object, 132), 0);
}

/// Sets `Place`: `Point`.
static inline void evolution_world_set_place(evolution_world_builder self, const evolution_point *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 136), value, 8);
}

/// `Label`, to be built in its place.
static inline evolution_label_builder evolution_world_init_label(evolution_world_builder self)
{
    const evolution_label_builder builder = {self.message, karmem_slot_(self.object, 144)};
    return builder;
}

/// an element of `Labels`, to be built in its place.
static inline evolution_label_builder evolution_world_init_labels_at(evolution_world_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 160);
    place = karmem_array_slot_(self.message, place, 2, 16, index);
    const evolution_label_builder builder = {self.message, place};
    return builder;
}

/// Sets `Array`: `[3]float32`.
static inline void evolution_world_set_array(evolution_world_builder self, const float *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 192), items, 12);
}

/// Sets an element of `Matrix`: `[2][2]int8`.
static inline void evolution_world_set_matrix_at(evolution_world_builder self, uint32_t index, const int8_t *items)
{
    unsigned char *place = karmem_slot_(self.object, 204);
    place = karmem_array_slot_(self.message, place, 2, 2, index);
    karmem_set_bytes_(place, items, 2);
}

/// Makes `Union` a copy of a `Point`. False where there is no room.
static inline bool evolution_world_set_union_point(evolution_world_builder self, const evolution_point *value)
{
    return karmem_set_member_(self.message, karmem_slot_(self.object, 208), EVOLUTION_SHAPE_POINT, value, 8, 8);
}

/// Makes `Union` a `Detail`, to be built.
static inline evolution_detail_builder evolution_world_init_union_detail(evolution_world_builder self)
{
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 208), EVOLUTION_SHAPE_DETAIL, builder.object);
    return builder;
}

/// Makes `Union` a `Label`, to be built.
static inline evolution_label_builder evolution_world_init_union_label(evolution_world_builder self)
{
    const evolution_label_builder builder = evolution_label_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 208), EVOLUTION_SHAPE_LABEL, builder.object);
    return builder;
}

/// Makes `Union` nothing.
static inline void evolution_world_clear_union(evolution_world_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 208), 0);
}

/// Makes room for `len` elements in `Names`. False where there is none, or not for so many.
static inline bool evolution_world_init_names(evolution_world_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 216), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Sets an element of `Names`: `[][]char`. False where it can't be.
static inline bool evolution_world_set_names_at(evolution_world_builder self, uint32_t index, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 216);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_text_(self.message, place, text, UINT32_MAX, false);
}

/// Makes room for `len` elements in `Details`. False where there is none, or not for so many.
static inline bool evolution_world_init_details(evolution_world_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 224), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Details`, to be built.
static inline evolution_detail_builder evolution_world_init_details_at(evolution_world_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 224);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const evolution_detail_builder builder = evolution_detail_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Sets `Room`: `[<3]uint16 @inline()`. False where it can't be.
static inline bool evolution_world_set_room(evolution_world_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_room_(self.message, karmem_slot_(self.object, 232), items, len, 2, 3, 4);
}

/// Room for `len` elements in `Room`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *evolution_world_init_room(evolution_world_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_room_(self.message, karmem_slot_(self.object, 232), len, 2, 3, 4);
}

/// Sets `RoomText`: `[<8]char @inline()`. False where it can't be.
static inline bool evolution_world_set_room_text(evolution_world_builder self, karmem_text text)
{
    return karmem_set_room_text_(self.message, karmem_slot_(self.object, 244), text, 8, 4);
}

/// Places a `Label`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool evolution_label_begin(karmem_message_builder *message, evolution_label_builder *root)
{
    *root = evolution_label_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t evolution_label_finish(karmem_message_builder *message, evolution_label_builder root)
{
    return karmem_finish_(message, root.message, root.object, EVOLUTION_LABEL_ID, EVOLUTION_NEW_FINGERPRINT);
}

/// Places a `Detail`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool evolution_detail_begin(karmem_message_builder *message, evolution_detail_builder *root)
{
    *root = evolution_detail_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t evolution_detail_finish(karmem_message_builder *message, evolution_detail_builder root)
{
    return karmem_finish_(message, root.message, root.object, EVOLUTION_DETAIL_ID, EVOLUTION_NEW_FINGERPRINT);
}

/// Places a `Fading`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool evolution_fading_begin(karmem_message_builder *message, evolution_fading_builder *root)
{
    *root = evolution_fading_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t evolution_fading_finish(karmem_message_builder *message, evolution_fading_builder root)
{
    return karmem_finish_(message, root.message, root.object, EVOLUTION_FADING_ID, EVOLUTION_NEW_FINGERPRINT);
}

/// Places a `World`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool evolution_world_begin(karmem_message_builder *message, evolution_world_builder *root)
{
    *root = evolution_world_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t evolution_world_finish(karmem_message_builder *message, evolution_world_builder root)
{
    return karmem_finish_(message, root.message, root.object, EVOLUTION_WORLD_ID, EVOLUTION_NEW_FINGERPRINT);
}

// What others write at the same time

/// A `Label` that others may write at any time.
typedef struct evolution_label_live { karmem_live_ object; } evolution_label_live;

/// A `Detail` that others may write at any time.
typedef struct evolution_detail_live { karmem_live_ object; } evolution_detail_live;

/// A `Fading` that others may write at any time.
typedef struct evolution_fading_live { karmem_live_ object; } evolution_fading_live;

/// A `World` that others may write at any time.
typedef struct evolution_world_live { karmem_live_ object; } evolution_world_live;

/// A `Shape` as it was at one moment; its member may be written at any time.
typedef struct evolution_shape_live { karmem_live_union_ loaded; } evolution_shape_live;

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t evolution_shape_live_tag(evolution_shape_live self)
{
    return self.loaded.tag;
}

/// Copies the `Point` that it is out. False where it isn't one; `value` is zero then.
static inline bool evolution_shape_live_point(evolution_shape_live self, evolution_point *value)
{
    return karmem_live_get_bytes_(karmem_live_inline_member_(self.loaded, EVOLUTION_SHAPE_POINT, 8, 8), value, 8);
}

/// The `Detail` that it is; of another member, that is absent.
static inline evolution_detail_live evolution_shape_live_detail(evolution_shape_live self)
{
    const evolution_detail_live member = {karmem_live_table_member_(self.loaded, EVOLUTION_SHAPE_DETAIL, 8)};
    return member;
}

/// The `Label` that it is; of another member, that is absent.
static inline evolution_label_live evolution_shape_live_label(evolution_shape_live self)
{
    const evolution_label_live member = {karmem_live_inline_member_(self.loaded, EVOLUTION_SHAPE_LABEL, 16, 8)};
    return member;
}

/// Copies `Text` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status evolution_label_live_text(evolution_label_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 0, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies `Point` out: `Point`. False where it is absent; `value` is zero then.
static inline bool evolution_label_live_point(evolution_label_live self, evolution_point *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 8, 8), value, 8);
}

/// Sets `Point`: `Point`. False where it can't be.
static inline bool evolution_label_live_set_point(evolution_label_live self, const evolution_point *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 8, 8), value);
}

/// Loads `Level`: `uint16`.
static inline uint16_t evolution_detail_live_level(evolution_detail_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 8, 2, 2), 0);
}

/// Sets `Level`: `uint16`. False where it can't be.
static inline bool evolution_detail_live_set_level(evolution_detail_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 8, 2, 2), value);
}

/// Copies `Name` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status evolution_detail_live_name(evolution_detail_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 16, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Loads `Price`: `uint32`.
static inline uint32_t evolution_detail_live_price(evolution_detail_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 24, 4, 4), UINT32_C(5));
}

/// Sets `Price`: `uint32`. False where it can't be.
static inline bool evolution_detail_live_set_price(evolution_detail_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 24, 4, 4), value);
}

/// Loads `Kept`: `uint32`.
static inline uint32_t evolution_fading_live_kept(evolution_fading_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 8, 4, 4), 0);
}

/// Sets `Kept`: `uint32`. False where it can't be.
static inline bool evolution_fading_live_set_kept(evolution_fading_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 8, 4, 4), value);
}

/// Loads `Number`: `uint32`.
static inline uint32_t evolution_world_live_number(evolution_world_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 8, 4, 4), 0);
}

/// Sets `Number`: `uint32`. False where it can't be.
static inline bool evolution_world_live_set_number(evolution_world_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 8, 4, 4), value);
}

/// Loads `Color`: `Color`.
static inline evolution_color evolution_world_live_color(evolution_world_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 12, 1, 1), 0);
}

/// Sets `Color`: `Color`. False where it can't be.
static inline bool evolution_world_live_set_color(evolution_world_live self, evolution_color value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 12, 1, 1), value);
}

/// The number of elements of `Colors` at this moment. False where they can't be reached.
static inline bool evolution_world_live_colors_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Colors` out, if there is room for `len` of them.
static inline karmem_status evolution_world_live_colors_copy(evolution_world_live self, evolution_color *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 16, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Colors`, if it has `len` elements as well: `[]Color`. False where it can't be.
static inline bool evolution_world_live_set_colors(evolution_world_live self, const evolution_color *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 16, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Colors`: `[]Color`.
static inline evolution_color evolution_world_live_colors_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Colors`: `[]Color`. False where it can't be.
static inline bool evolution_world_live_set_colors_at(evolution_world_live self, uint32_t index, evolution_color value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// Leads to `Shape`: `Shape`. Absent where it can't be reached.
static inline evolution_shape_live evolution_world_live_shape(evolution_world_live self)
{
    const evolution_shape_live live = {karmem_live_load_union_(karmem_live_field_(self.object, 24, 8, 8))};
    return live;
}

/// The number of elements of `Shapes` at this moment. False where they can't be reached.
static inline bool evolution_world_live_shapes_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Leads to an element of `Shapes`: `[]Shape`. Absent where it can't be reached.
static inline evolution_shape_live evolution_world_live_shapes_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    const evolution_shape_live live = {karmem_live_load_union_(place)};
    return live;
}

/// The number of elements of `Items` at this moment. False where they can't be reached.
static inline bool evolution_world_live_items_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Items`: `[]Detail`. Absent where it can't be reached.
static inline evolution_detail_live evolution_world_live_items_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const evolution_detail_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// Leads to `Fading`: `Fading`. Absent where it can't be reached.
static inline evolution_fading_live evolution_world_live_fading(evolution_world_live self)
{
    const evolution_fading_live live = {karmem_live_follow_(karmem_live_field_(self.object, 48, 4, 4), 8)};
    return live;
}

/// Loads `Value`: `int16`.
static inline int16_t evolution_world_live_value(evolution_world_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 52, 2, 2), 0);
}

/// Sets `Value`: `int16`. False where it can't be.
static inline bool evolution_world_live_set_value(evolution_world_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 52, 2, 2), value);
}

/// Loads `Default`: `int16`.
static inline int16_t evolution_world_live_default(evolution_world_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 54, 2, 2), 100);
}

/// Sets `Default`: `int16`. False where it can't be.
static inline bool evolution_world_live_set_default(evolution_world_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 54, 2, 2), value);
}

/// Loads `Flag`: `bool`.
static inline bool evolution_world_live_flag(evolution_world_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 56, 1, 1), true);
}

/// Sets `Flag`: `bool`. False where it can't be.
static inline bool evolution_world_live_set_flag(evolution_world_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 56, 1, 1), value);
}

/// Loads `Chosen`: `Color`.
static inline evolution_color evolution_world_live_chosen(evolution_world_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 57, 1, 1), EVOLUTION_COLOR_GREEN);
}

/// Sets `Chosen`: `Color`. False where it can't be.
static inline bool evolution_world_live_set_chosen(evolution_world_live self, evolution_color value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 57, 1, 1), value);
}

/// Whether there is `Maybe` at this moment.
static inline bool evolution_world_live_has_maybe(evolution_world_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 58, 1, 1, 0));
}

/// Loads `Maybe`: `?uint8`.
static inline uint8_t evolution_world_live_maybe(evolution_world_live self)
{
    return karmem_live_read_u8_(karmem_live_optional_field_(self.object, 58, 1, 1, 0), 0);
}

/// Sets `Maybe`: `?uint8`. False where it can't be.
static inline bool evolution_world_live_set_maybe(evolution_world_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 58, 1, 1), value) && karmem_live_set_presence_(self.object, 0, true);
}

/// Makes `Maybe` nothing.
static inline void evolution_world_live_clear_maybe(evolution_world_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 58, 1, 1), 0);
}

/// Whether there is `MaybePoint` at this moment.
static inline bool evolution_world_live_has_maybe_point(evolution_world_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 64, 8, 8, 1));
}

/// Copies `MaybePoint` out: `?Point`. False where it is absent; `value` is zero then.
static inline bool evolution_world_live_maybe_point(evolution_world_live self, evolution_point *value)
{
    return karmem_live_get_bytes_(karmem_live_optional_field_(self.object, 64, 8, 8, 1), value, 8);
}

/// Sets `MaybePoint`: `?Point`. False where it can't be.
static inline bool evolution_world_live_set_maybe_point(evolution_world_live self, const evolution_point *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 64, 8, 8), value) && karmem_live_set_presence_(self.object, 1, true);
}

/// Makes `MaybePoint` nothing.
static inline void evolution_world_live_clear_maybe_point(evolution_world_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 64, 8, 8), 1);
}

/// Whether there is `MaybeLabel` at this moment.
static inline bool evolution_world_live_has_maybe_label(evolution_world_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 72, 16, 8, 2));
}

/// Leads to `MaybeLabel`: `?Label`. Absent where it can't be reached.
static inline evolution_label_live evolution_world_live_maybe_label(evolution_world_live self)
{
    const evolution_label_live live = {karmem_live_optional_field_(self.object, 72, 16, 8, 2)};
    return live;
}

/// Makes `MaybeLabel` nothing.
static inline void evolution_world_live_clear_maybe_label(evolution_world_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 72, 16, 8), 2);
}

/// Copies `Text` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status evolution_world_live_text(evolution_world_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 88, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Whether there is `MaybeText` at this moment.
static inline bool evolution_world_live_has_maybe_text(evolution_world_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 96, 8, 8));
}

/// Copies `MaybeText` out, if there is room for its `len` bytes: `?[]char`. The copy is UTF-8.
static inline karmem_status evolution_world_live_maybe_text(evolution_world_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 96, 8, 8), UINT32_MAX, text, capacity, len);
}

/// The number of elements of `Bytes` at this moment. False where they can't be reached.
static inline bool evolution_world_live_bytes_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 104, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Bytes` out, if there is room for `len` of them.
static inline karmem_status evolution_world_live_bytes_copy(evolution_world_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 104, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Bytes`, if it has `len` elements as well: `[]byte`. False where it can't be.
static inline bool evolution_world_live_set_bytes(evolution_world_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 104, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Bytes`: `[]byte`.
static inline uint8_t evolution_world_live_bytes_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 104, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Bytes`: `[]byte`. False where it can't be.
static inline bool evolution_world_live_set_bytes_at(evolution_world_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 104, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// The number of elements of `Points` at this moment. False where they can't be reached.
static inline bool evolution_world_live_points_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 112, 8, 8), 8, 8, 9, len);
}

/// Copies the elements of `Points` out, if there is room for `len` of them.
static inline karmem_status evolution_world_live_points_copy(evolution_world_live self, evolution_point *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 112, 8, 8), 8, 8, 9, items, capacity, len);
}

/// Sets `Points`, if it has `len` elements as well: `[<9]Point`. False where it can't be.
static inline bool evolution_world_live_set_points(evolution_world_live self, const evolution_point *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 112, 8, 8), items, len, 8, 8, 9);
}

/// Copies an element of `Points` out: `[<9]Point`. False where it is absent; `value` is zero then.
static inline bool evolution_world_live_points_at(evolution_world_live self, uint32_t index, evolution_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 112, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_get_bytes_(place, value, 8);
}

/// Sets an element of `Points`: `[<9]Point`. False where it can't be.
static inline bool evolution_world_live_set_points_at(evolution_world_live self, uint32_t index, const evolution_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 112, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, 9, index);
    return karmem_live_set_bytes_(place, value);
}

/// Whether there is `MaybePoints` at this moment.
static inline bool evolution_world_live_has_maybe_points(evolution_world_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 120, 8, 8));
}

/// The number of elements of `MaybePoints` at this moment. False where they can't be reached.
static inline bool evolution_world_live_maybe_points_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 120, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `MaybePoints` out, if there is room for `len` of them.
static inline karmem_status evolution_world_live_maybe_points_copy(evolution_world_live self, evolution_point *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 120, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `MaybePoints`, if it has `len` elements as well: `?[]Point`. False where it can't be.
static inline bool evolution_world_live_set_maybe_points(evolution_world_live self, const evolution_point *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 120, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Copies an element of `MaybePoints` out: `?[]Point`. False where it is absent; `value` is zero then.
static inline bool evolution_world_live_maybe_points_at(evolution_world_live self, uint32_t index, evolution_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 8);
}

/// Sets an element of `MaybePoints`: `?[]Point`. False where it can't be.
static inline bool evolution_world_live_set_maybe_points_at(evolution_world_live self, uint32_t index, const evolution_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 120, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_bytes_(place, value);
}

/// Leads to `Detail`: `Detail`. Absent where it can't be reached.
static inline evolution_detail_live evolution_world_live_detail(evolution_world_live self)
{
    const evolution_detail_live live = {karmem_live_follow_(karmem_live_field_(self.object, 128, 4, 4), 8)};
    return live;
}

/// Whether there is `MaybeDetail` at this moment.
static inline bool evolution_world_live_has_maybe_detail(evolution_world_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 132, 4, 4));
}

/// Leads to `MaybeDetail`: `?Detail`. Absent where it can't be reached.
static inline evolution_detail_live evolution_world_live_maybe_detail(evolution_world_live self)
{
    const evolution_detail_live live = {karmem_live_follow_(karmem_live_field_(self.object, 132, 4, 4), 8)};
    return live;
}

/// Copies `Place` out: `Point`. False where it is absent; `value` is zero then.
static inline bool evolution_world_live_place(evolution_world_live self, evolution_point *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 136, 8, 8), value, 8);
}

/// Sets `Place`: `Point`. False where it can't be.
static inline bool evolution_world_live_set_place(evolution_world_live self, const evolution_point *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 136, 8, 8), value);
}

/// Leads to `Label`: `Label`. Absent where it can't be reached.
static inline evolution_label_live evolution_world_live_label(evolution_world_live self)
{
    const evolution_label_live live = {karmem_live_field_(self.object, 144, 16, 8)};
    return live;
}

/// Leads to an element of `Labels`: `[2]Label`. Absent where it can't be reached.
static inline evolution_label_live evolution_world_live_labels_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 160, 32, 8);
    place = karmem_live_element_(place, 2, 16, index);
    const evolution_label_live live = {place};
    return live;
}

/// Copies the 3 elements of `Array` out. False where they are absent; `items` are zero then.
static inline bool evolution_world_live_array_copy(evolution_world_live self, float *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 192, 12, 4), items, 12);
}

/// Sets `Array`: `[3]float32`. False where it can't be.
static inline bool evolution_world_live_set_array(evolution_world_live self, const float *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 192, 12, 4), items);
}

/// Loads an element of `Array`: `[3]float32`.
static inline float evolution_world_live_array_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 192, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `Array`: `[3]float32`. False where it can't be.
static inline bool evolution_world_live_set_array_at(evolution_world_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 192, 12, 4);
    place = karmem_live_element_(place, 3, 4, index);
    return karmem_live_set_f32_(place, value);
}

/// Copies the 2 elements of an element of `Matrix` out. False where they are absent; `items` are zero then.
static inline bool evolution_world_live_matrix_at_copy(evolution_world_live self, uint32_t index, int8_t *items)
{
    karmem_live_ place = karmem_live_field_(self.object, 204, 4, 1);
    place = karmem_live_element_(place, 2, 2, index);
    return karmem_live_get_bytes_(place, items, 2);
}

/// Sets an element of `Matrix`: `[2][2]int8`. False where it can't be.
static inline bool evolution_world_live_set_matrix_at(evolution_world_live self, uint32_t index, const int8_t *items)
{
    karmem_live_ place = karmem_live_field_(self.object, 204, 4, 1);
    place = karmem_live_element_(place, 2, 2, index);
    return karmem_live_set_bytes_(place, items);
}

/// Loads an element of `Matrix`: `[2][2]int8`.
static inline int8_t evolution_world_live_matrix_at_at(evolution_world_live self, uint32_t i, uint32_t j)
{
    karmem_live_ place = karmem_live_field_(self.object, 204, 4, 1);
    place = karmem_live_element_(place, 2, 2, i);
    place = karmem_live_element_(place, 2, 1, j);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `Matrix`: `[2][2]int8`. False where it can't be.
static inline bool evolution_world_live_set_matrix_at_at(evolution_world_live self, uint32_t i, uint32_t j, int8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 204, 4, 1);
    place = karmem_live_element_(place, 2, 2, i);
    place = karmem_live_element_(place, 2, 1, j);
    return karmem_live_set_i8_(place, value);
}

/// Leads to `Union`: `Shape`. Absent where it can't be reached.
static inline evolution_shape_live evolution_world_live_union(evolution_world_live self)
{
    const evolution_shape_live live = {karmem_live_load_union_(karmem_live_field_(self.object, 208, 8, 8))};
    return live;
}

/// The number of elements of `Names` at this moment. False where they can't be reached.
static inline bool evolution_world_live_names_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 216, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies an element of `Names` out, if there is room for its `len` bytes: `[][]char`. The copy is UTF-8.
static inline karmem_status evolution_world_live_names_at(evolution_world_live self, uint32_t index, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 216, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_copy_text_(place, UINT32_MAX, text, capacity, len);
}

/// The number of elements of `Details` at this moment. False where they can't be reached.
static inline bool evolution_world_live_details_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 224, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Details`: `[]Detail`. Absent where it can't be reached.
static inline evolution_detail_live evolution_world_live_details_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 224, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const evolution_detail_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// The number of elements of `Room` at this moment. False where they can't be reached.
static inline bool evolution_world_live_room_len(evolution_world_live self, uint32_t *len)
{
    return karmem_live_room_len_(karmem_live_field_(self.object, 232, 12, 4), 2, 3, 4, len);
}

/// Copies the elements of `Room` out, if there is room for `len` of them.
static inline karmem_status evolution_world_live_room_copy(evolution_world_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_(karmem_live_field_(self.object, 232, 12, 4), 2, 3, 4, items, capacity, len);
}

/// Sets `Room`: `[<3]uint16 @inline()`. False where it can't be.
static inline bool evolution_world_live_set_room(evolution_world_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_room_(karmem_live_field_(self.object, 232, 12, 4), items, len, 2, 3, 4);
}

/// Loads an element of `Room`: `[<3]uint16 @inline()`.
static inline uint16_t evolution_world_live_room_at(evolution_world_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 232, 12, 4);
    place = karmem_live_room_element_(place, 2, 3, 4, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Room`: `[<3]uint16 @inline()`. False where it can't be.
static inline bool evolution_world_live_set_room_at(evolution_world_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 232, 12, 4);
    place = karmem_live_room_element_(place, 2, 3, 4, index);
    return karmem_live_set_u16_(place, value);
}

/// Copies `RoomText` out, if there is room for its `len` bytes: `[<8]char @inline()`. The copy is UTF-8.
static inline karmem_status evolution_world_live_room_text(evolution_world_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_text_(karmem_live_field_(self.object, 244, 12, 4), 8, 4, text, capacity, len);
}

/// Sets `RoomText`: `[<8]char @inline()`. False where it can't be.
static inline bool evolution_world_live_set_room_text(evolution_world_live self, karmem_text text)
{
    return karmem_live_set_room_text_(karmem_live_field_(self.object, 244, 12, 4), text, 8, 4);
}

/// Opens the message with the root `Label` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status evolution_label_live_open(const volatile void *bytes, size_t size, evolution_label_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EVOLUTION_LABEL_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 16, 8, &root->object) : status;
}

/// Opens the message with the root `Detail` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status evolution_detail_live_open(const volatile void *bytes, size_t size, evolution_detail_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EVOLUTION_DETAIL_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Fading` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status evolution_fading_live_open(const volatile void *bytes, size_t size, evolution_fading_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EVOLUTION_FADING_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `World` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status evolution_world_live_open(const volatile void *bytes, size_t size, evolution_world_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, EVOLUTION_WORLD_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_EVOLUTION_NEW_H
