// Made from geometry.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c geometry.km

/// Points and areas, in metres: what other schemas import.
#ifndef KARMEM_SCHEMA_GEOMETRY_H
#define KARMEM_SCHEMA_GEOMETRY_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define GEOMETRY_FINGERPRINT UINT64_C(16082133198881861697)

// Constants

/// Numbers that a point is made of.
#define GEOMETRY_DIMENSIONS UINT32_C(3)

// Structs and unions

/// A point. Aligned to 4 bytes instead of 8, it takes 12 bytes instead of 16.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
typedef struct geometry_vec3 {
    KARMEM_ALIGNAS(4) float x;
    float y;
    float z;
} geometry_vec3;

KARMEM_ASSERT(sizeof(geometry_vec3) == 12, "geometry_vec3 has 12 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(geometry_vec3) == 4, "geometry_vec3 is aligned to 4 bytes");
KARMEM_ASSERT(offsetof(geometry_vec3, x) == 0, "geometry_vec3.x lies at byte 0");
KARMEM_ASSERT(offsetof(geometry_vec3, y) == 4, "geometry_vec3.y lies at byte 4");
KARMEM_ASSERT(offsetof(geometry_vec3, z) == 8, "geometry_vec3.z lies at byte 8");

/// Some of them, side by side; `NULL` where there are none.
typedef struct geometry_vec3_slice { const geometry_vec3 *items; uint32_t len; } geometry_vec3_slice;

/// Tells messages with the root `Vec3` from others.
#define GEOMETRY_VEC3_ID UINT64_C(10268726485798425099)

/// Where something stands, how it is turned, and how it is stretched. It takes one cache line.
///
/// | offset | size | field  | type                     |
/// |-------:|-----:|--------|--------------------------|
/// |      0 |   48 | `Rows` | `[Dimensions][4]float32` |
/// |     48 |   16 |        | padding                  |
typedef struct geometry_transform {
    /// An array of arrays: a row of four numbers for each direction.
    KARMEM_ALIGNAS(64) float rows[3][4];
    uint8_t pad0_[16];
} geometry_transform;

KARMEM_ASSERT(sizeof(geometry_transform) == 64, "geometry_transform has 64 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(geometry_transform) == 64, "geometry_transform is aligned to 64 bytes");
KARMEM_ASSERT(offsetof(geometry_transform, rows) == 0, "geometry_transform.rows lies at byte 0");

/// Some of them, side by side; `NULL` where there are none.
typedef struct geometry_transform_slice { const geometry_transform *items; uint32_t len; } geometry_transform_slice;

/// Tells messages with the root `Transform` from others.
#define GEOMETRY_TRANSFORM_ID UINT64_C(2100676998677854766)

/// A circle. A table, so that it can learn more later.
///
/// | offset | size | field    | type            |
/// |-------:|-----:|----------|-----------------|
/// |      0 |    8 |          | header          |
/// |      8 |   12 | `Centre` | `Vec3`          |
/// |     20 |    4 | `Radius` | `float32 = 1.0` |
typedef struct geometry_circle_ref { const unsigned char *message; const unsigned char *object; } geometry_circle_ref;

/// Tells messages with the root `Circle` from others.
#define GEOMETRY_CIRCLE_ID UINT64_C(3304660024853820208)

/// Two corners: an inline struct without references.
///
/// | offset | size | field | type   |
/// |-------:|-----:|-------|--------|
/// |      0 |   12 | `Min` | `Vec3` |
/// |     12 |   12 | `Max` | `Vec3` |
typedef struct geometry_rectangle {
    KARMEM_ALIGNAS(8) geometry_vec3 min;
    geometry_vec3 max;
} geometry_rectangle;

KARMEM_ASSERT(sizeof(geometry_rectangle) == 24, "geometry_rectangle has 24 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(geometry_rectangle) == 8, "geometry_rectangle is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(geometry_rectangle, min) == 0, "geometry_rectangle.min lies at byte 0");
KARMEM_ASSERT(offsetof(geometry_rectangle, max) == 12, "geometry_rectangle.max lies at byte 12");

/// Some of them, side by side; `NULL` where there are none.
typedef struct geometry_rectangle_slice { const geometry_rectangle *items; uint32_t len; } geometry_rectangle_slice;

/// Tells messages with the root `Rectangle` from others.
#define GEOMETRY_RECTANGLE_ID UINT64_C(17497323321230888792)

/// Any number of corners: an inline struct with a reference.
///
/// | offset | size | field     | type     |
/// |-------:|-----:|-----------|----------|
/// |      0 |    8 | `Corners` | `[]Vec3` |
typedef struct geometry_polygon_ref { const unsigned char *message; const unsigned char *object; } geometry_polygon_ref;

/// Tells messages with the root `Polygon` from others.
#define GEOMETRY_POLYGON_ID UINT64_C(10206466286479572945)

/// One of them, or nothing. New members may be added: older readers see their tags.
///
/// | tag | member      | type        |
/// |----:|-------------|-------------|
/// |   1 | `Circle`    | `Circle`    |
/// |   2 | `Rectangle` | `Rectangle` |
/// |  16 | `Border`    | `Polygon`   |
typedef struct geometry_area_ref { const unsigned char *message; const unsigned char *place; } geometry_area_ref;

/// The name of a member alone is also that of its type.
#define GEOMETRY_AREA_CIRCLE UINT32_C(1)
#define GEOMETRY_AREA_RECTANGLE UINT32_C(2)
/// A tag of its own; without one, it is the member's place in the list, counted from 1.
#define GEOMETRY_AREA_BORDER UINT32_C(16)

// Reading

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t geometry_area_tag(geometry_area_ref self)
{
    return karmem_read_u32_(self.place, 0);
}

/// The name of a member alone is also that of its type.
static inline geometry_circle_ref geometry_area_circle(geometry_area_ref self)
{
    const geometry_circle_ref member = {self.message, karmem_member_(self.message, self.place, GEOMETRY_AREA_CIRCLE)};
    return member;
}

/// The `Rectangle` that it is; of another member, that is absent.
static inline const geometry_rectangle *geometry_area_rectangle(geometry_area_ref self)
{
    const unsigned char *place = karmem_member_(self.message, self.place, GEOMETRY_AREA_RECTANGLE);
    static const geometry_rectangle absent = KARMEM_ZERO;
    return place != NULL ? (const geometry_rectangle *)(const void *)place : &absent;
}

/// A tag of its own; without one, it is the member's place in the list, counted from 1.
static inline geometry_polygon_ref geometry_area_border(geometry_area_ref self)
{
    const geometry_polygon_ref member = {self.message, karmem_member_(self.message, self.place, GEOMETRY_AREA_BORDER)};
    return member;
}

/// `Centre`: `Vec3`.
static inline const geometry_vec3 *geometry_circle_centre(geometry_circle_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 12);
    static const geometry_vec3 absent = KARMEM_ZERO;
    return place != NULL ? (const geometry_vec3 *)(const void *)place : &absent;
}

/// `Radius`: `float32`.
/// A default: what a new circle starts with, and what a reader finds in messages that are older than the field.
static inline float geometry_circle_radius(geometry_circle_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 20, 4), 1.0f);
}

/// `Corners`: `[]Vec3`.
static inline geometry_vec3_slice geometry_polygon_corners(geometry_polygon_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 0);
    const geometry_vec3_slice slice = {(const geometry_vec3 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool geometry_area_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth);
static inline bool geometry_circle_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool geometry_polygon_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);

static inline bool geometry_area_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth)
{
    const uint32_t offset = karmem_load_u32_(place + 4);
    switch (karmem_load_u32_(place)) {
    case 1:
        return karmem_verify_member_(verifier, place)
            && geometry_circle_verify_(verifier, offset, depth);
    case 2:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 24, 8, &depth) != NULL;
    case 16:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 8, 8, &depth) != NULL
            && geometry_polygon_verify_(verifier, verifier->message + offset, depth);
    // Nothing, or what newer schemas know.
    default:
        return true;
    }
}

static inline bool geometry_circle_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    return karmem_verify_table_(verifier, offset, 24, 24, 8, &depth) != NULL;
}

static inline bool geometry_polygon_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_slice_(verifier, object, 12, 4, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Polygon.Corners");
    }
    (void)depth;
    return true;
}

/// Verifies and opens the message with the root `Vec3` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status geometry_vec3_open(
    const void *bytes, size_t size, const karmem_options *options, const geometry_vec3 **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GEOMETRY_VEC3_ID)
        && karmem_verify_object_(&verifier, verifier.root, 12, 4) != NULL;
    *root = is_valid ? (const geometry_vec3 *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Transform` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status geometry_transform_open(
    const void *bytes, size_t size, const karmem_options *options, const geometry_transform **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GEOMETRY_TRANSFORM_ID)
        && karmem_verify_object_(&verifier, verifier.root, 64, 64) != NULL;
    *root = is_valid ? (const geometry_transform *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Circle` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status geometry_circle_open(
    const void *bytes, size_t size, const karmem_options *options, geometry_circle_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GEOMETRY_CIRCLE_ID)
        && geometry_circle_verify_(&verifier, verifier.root, verifier.max_depth);
    const geometry_circle_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Rectangle` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status geometry_rectangle_open(
    const void *bytes, size_t size, const karmem_options *options, const geometry_rectangle **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GEOMETRY_RECTANGLE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 24, 8) != NULL;
    *root = is_valid ? (const geometry_rectangle *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Polygon` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status geometry_polygon_open(
    const void *bytes, size_t size, const karmem_options *options, geometry_polygon_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GEOMETRY_POLYGON_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL
        && geometry_polygon_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const geometry_polygon_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Transform` at `place`. Padding stays as it is there.
static inline void geometry_transform_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 64, from += 64) {
        karmem_copy_(to + 0, from + 0, 48);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool geometry_transform_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 64, from += 64) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 48), from + 0);
    }
    return is_there;
}

// Building

/// A `Circle` that is being built.
typedef struct geometry_circle_builder { karmem_message_builder *message; unsigned char *object; } geometry_circle_builder;

/// A `Polygon` that is being built.
typedef struct geometry_polygon_builder { karmem_message_builder *message; unsigned char *object; } geometry_polygon_builder;

static inline geometry_circle_builder geometry_circle_place_(karmem_message_builder *message)
{
    const geometry_circle_builder self = {message, karmem_place_table_(message, 24, 8, 24)};
    karmem_set_f32_(karmem_slot_(self.object, 20), 1.0f);
    return self;
}

static inline geometry_polygon_builder geometry_polygon_place_(karmem_message_builder *message)
{
    const geometry_polygon_builder self = {message, karmem_place_(message, 8, 8)};
    return self;
}

/// Sets `Centre`: `Vec3`.
static inline void geometry_circle_set_centre(geometry_circle_builder self, const geometry_vec3 *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), value, 12);
}

/// Sets `Radius`: `float32`.
static inline void geometry_circle_set_radius(geometry_circle_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 20), value);
}

/// Sets `Corners`: `[]Vec3`. False where it can't be.
static inline bool geometry_polygon_set_corners(geometry_polygon_builder self, const geometry_vec3 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 0), items, len, 12, 4, UINT32_MAX, false);
}

/// Room for `len` elements in `Corners`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline geometry_vec3 *geometry_polygon_init_corners(geometry_polygon_builder self, uint32_t len)
{
    return (geometry_vec3 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 0), len, 12, 4, UINT32_MAX, false);
}

/// Places a `Circle`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool geometry_circle_begin(karmem_message_builder *message, geometry_circle_builder *root)
{
    *root = geometry_circle_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t geometry_circle_finish(karmem_message_builder *message, geometry_circle_builder root)
{
    return karmem_finish_(message, root.message, root.object, GEOMETRY_CIRCLE_ID, GEOMETRY_FINGERPRINT);
}

/// Places a `Polygon`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool geometry_polygon_begin(karmem_message_builder *message, geometry_polygon_builder *root)
{
    *root = geometry_polygon_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t geometry_polygon_finish(karmem_message_builder *message, geometry_polygon_builder root)
{
    return karmem_finish_(message, root.message, root.object, GEOMETRY_POLYGON_ID, GEOMETRY_FINGERPRINT);
}

// What others write at the same time

/// A `Circle` that others may write at any time.
typedef struct geometry_circle_live { karmem_live_ object; } geometry_circle_live;

/// A `Polygon` that others may write at any time.
typedef struct geometry_polygon_live { karmem_live_ object; } geometry_polygon_live;

/// A `Area` as it was at one moment; its member may be written at any time.
typedef struct geometry_area_live { karmem_live_union_ loaded; } geometry_area_live;

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t geometry_area_live_tag(geometry_area_live self)
{
    return self.loaded.tag;
}

/// The `Circle` that it is; of another member, that is absent.
static inline geometry_circle_live geometry_area_live_circle(geometry_area_live self)
{
    const geometry_circle_live member = {karmem_live_table_member_(self.loaded, GEOMETRY_AREA_CIRCLE, 8)};
    return member;
}

/// Copies the `Rectangle` that it is out. False where it isn't one; `value` is zero then.
static inline bool geometry_area_live_rectangle(geometry_area_live self, geometry_rectangle *value)
{
    return karmem_live_get_bytes_(karmem_live_inline_member_(self.loaded, GEOMETRY_AREA_RECTANGLE, 24, 8), value, 24);
}

/// The `Border` that it is; of another member, that is absent.
static inline geometry_polygon_live geometry_area_live_border(geometry_area_live self)
{
    const geometry_polygon_live member = {karmem_live_inline_member_(self.loaded, GEOMETRY_AREA_BORDER, 8, 8)};
    return member;
}

/// Copies `Centre` out: `Vec3`. False where it is absent; `value` is zero then.
static inline bool geometry_circle_live_centre(geometry_circle_live self, geometry_vec3 *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 12, 4), value, 12);
}

/// Sets `Centre`: `Vec3`. False where it can't be.
static inline bool geometry_circle_live_set_centre(geometry_circle_live self, const geometry_vec3 *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 12, 4), value);
}

/// Loads `Radius`: `float32`.
static inline float geometry_circle_live_radius(geometry_circle_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 20, 4, 4), 1.0f);
}

/// Sets `Radius`: `float32`. False where it can't be.
static inline bool geometry_circle_live_set_radius(geometry_circle_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 20, 4, 4), value);
}

/// The number of elements of `Corners` at this moment. False where they can't be reached.
static inline bool geometry_polygon_live_corners_len(geometry_polygon_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 0, 8, 8), 12, 4, UINT32_MAX, len);
}

/// Copies the elements of `Corners` out, if there is room for `len` of them.
static inline karmem_status geometry_polygon_live_corners_copy(geometry_polygon_live self, geometry_vec3 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 0, 8, 8), 12, 4, UINT32_MAX, items, capacity, len);
}

/// Sets `Corners`, if it has `len` elements as well: `[]Vec3`. False where it can't be.
static inline bool geometry_polygon_live_set_corners(geometry_polygon_live self, const geometry_vec3 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 0, 8, 8), items, len, 12, 4, UINT32_MAX);
}

/// Copies an element of `Corners` out: `[]Vec3`. False where it is absent; `value` is zero then.
static inline bool geometry_polygon_live_corners_at(geometry_polygon_live self, uint32_t index, geometry_vec3 *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 12, 4, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 12);
}

/// Sets an element of `Corners`: `[]Vec3`. False where it can't be.
static inline bool geometry_polygon_live_set_corners_at(geometry_polygon_live self, uint32_t index, const geometry_vec3 *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 12, 4, UINT32_MAX, index);
    return karmem_live_set_bytes_(place, value);
}

/// Opens the message with the root `Circle` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status geometry_circle_live_open(const volatile void *bytes, size_t size, geometry_circle_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GEOMETRY_CIRCLE_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Polygon` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status geometry_polygon_live_open(const volatile void *bytes, size_t size, geometry_polygon_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GEOMETRY_POLYGON_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 8, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_GEOMETRY_H
