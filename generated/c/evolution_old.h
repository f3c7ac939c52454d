// Made from evolution_old.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c evolution_old.km

/// A schema that has grown: this is what it was, `evolution_new.km` is what it has become.
///
/// Readers and writers of either understand those of the other; tests/tests/generated/evolution.rs says what they see.
#ifndef KARMEM_SCHEMA_EVOLUTION_OLD_H
#define KARMEM_SCHEMA_EVOLUTION_OLD_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define EVOLUTION_OLD_FINGERPRINT UINT64_C(2279879587207813980)

// Enums

/// An enum, stored as `uint8`.
typedef uint8_t evolution_color;

#define EVOLUTION_COLOR_BLACK 0
#define EVOLUTION_COLOR_RED 1

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

/// A table of 16 bytes.
///
/// | offset | size | field   | type     |
/// |-------:|-----:|---------|----------|
/// |      0 |    8 |         | header   |
/// |      8 |    2 | `Level` | `uint16` |
/// |     10 |    6 |         | padding  |
typedef struct evolution_detail_ref { const unsigned char *message; const unsigned char *object; } evolution_detail_ref;

/// Tells messages with the root `Detail` from others.
#define EVOLUTION_DETAIL_ID UINT64_C(1700154722468552747)

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
typedef struct evolution_fading_ref { const unsigned char *message; const unsigned char *object; } evolution_fading_ref;

/// Tells messages with the root `Fading` from others.
#define EVOLUTION_FADING_ID UINT64_C(5268229203198581859)

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
typedef struct evolution_world_ref { const unsigned char *message; const unsigned char *object; } evolution_world_ref;

/// Tells messages with the root `World` from others.
#define EVOLUTION_WORLD_ID UINT64_C(1120423093344870146)

/// A union: one of its members, or nothing.
///
/// | tag | member   | type     |
/// |----:|----------|----------|
/// |   1 | `Point`  | `Point`  |
/// |   2 | `Detail` | `Detail` |
typedef struct evolution_shape_ref { const unsigned char *message; const unsigned char *place; } evolution_shape_ref;

#define EVOLUTION_SHAPE_POINT UINT32_C(1)
#define EVOLUTION_SHAPE_DETAIL UINT32_C(2)

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

/// `Level`: `uint16`.
static inline uint16_t evolution_detail_level(evolution_detail_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 8, 2), 0);
}

/// `Kept`: `uint32`.
static inline uint32_t evolution_fading_kept(evolution_fading_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 8, 4), 0);
}

/// `Gone`: `[]char`.
static inline karmem_text evolution_fading_gone(evolution_fading_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 16, 8));
}

/// `Number`: `int16`.
static inline int16_t evolution_fading_number(evolution_fading_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 24, 2), 9);
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

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool evolution_shape_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth);
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
    // Nothing, or what newer schemas know.
    default:
        return true;
    }
}

static inline bool evolution_detail_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    return karmem_verify_table_(verifier, offset, 16, 10, 8, &depth) != NULL;
}

static inline bool evolution_fading_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 26, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 16, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Fading.Gone");
    }
    return true;
}

static inline bool evolution_world_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 56, 52, 8, &depth);
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

/// A `Detail` that is being built.
typedef struct evolution_detail_builder { karmem_message_builder *message; unsigned char *object; } evolution_detail_builder;

/// A `Fading` that is being built.
typedef struct evolution_fading_builder { karmem_message_builder *message; unsigned char *object; } evolution_fading_builder;

/// A `World` that is being built.
typedef struct evolution_world_builder { karmem_message_builder *message; unsigned char *object; } evolution_world_builder;

static inline evolution_detail_builder evolution_detail_place_(karmem_message_builder *message)
{
    const evolution_detail_builder self = {message, karmem_place_table_(message, 16, 8, 10)};
    return self;
}

static inline evolution_fading_builder evolution_fading_place_(karmem_message_builder *message)
{
    const evolution_fading_builder self = {message, karmem_place_table_(message, 32, 8, 26)};
    karmem_set_i16_(karmem_slot_(self.object, 24), 9);
    return self;
}

static inline evolution_world_builder evolution_world_place_(karmem_message_builder *message)
{
    const evolution_world_builder self = {message, karmem_place_table_(message, 56, 8, 52)};
    return self;
}

/// Sets `Level`: `uint16`.
static inline void evolution_detail_set_level(evolution_detail_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 8), value);
}

/// Sets `Kept`: `uint32`.
static inline void evolution_fading_set_kept(evolution_fading_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 8), value);
}

/// Sets `Gone`: `[]char`. False where it can't be.
static inline bool evolution_fading_set_gone(evolution_fading_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 16), text, UINT32_MAX, false);
}

/// Sets `Number`: `int16`.
static inline void evolution_fading_set_number(evolution_fading_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 24), value);
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

/// Places a `Detail`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool evolution_detail_begin(karmem_message_builder *message, evolution_detail_builder *root)
{
    *root = evolution_detail_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t evolution_detail_finish(karmem_message_builder *message, evolution_detail_builder root)
{
    return karmem_finish_(message, root.message, root.object, EVOLUTION_DETAIL_ID, EVOLUTION_OLD_FINGERPRINT);
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
    return karmem_finish_(message, root.message, root.object, EVOLUTION_FADING_ID, EVOLUTION_OLD_FINGERPRINT);
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
    return karmem_finish_(message, root.message, root.object, EVOLUTION_WORLD_ID, EVOLUTION_OLD_FINGERPRINT);
}

// What others write at the same time

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

/// Copies `Gone` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status evolution_fading_live_gone(evolution_fading_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 16, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Loads `Number`: `int16`.
static inline int16_t evolution_fading_live_number(evolution_fading_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 24, 2, 2), 9);
}

/// Sets `Number`: `int16`. False where it can't be.
static inline bool evolution_fading_live_set_number(evolution_fading_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 24, 2, 2), value);
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

#endif // KARMEM_SCHEMA_EVOLUTION_OLD_H
