// Made from garden.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c garden.km

/// A garden: what docs/rust.md, the guide to the generated Rust, is about.
#ifndef KARMEM_SCHEMA_GARDEN_H
#define KARMEM_SCHEMA_GARDEN_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define GARDEN_FINGERPRINT UINT64_C(1712776433631766428)

// Constants

/// Letters that a label has room for.
#define GARDEN_LABEL_SIZE 24

// Enums

/// Of a flower.
typedef uint8_t garden_colour;

#define GARDEN_COLOUR_WHITE 0
#define GARDEN_COLOUR_RED 1
#define GARDEN_COLOUR_VIOLET 9

/// Some of them, side by side; `NULL` where there are none.
typedef struct garden_colour_slice { const garden_colour *items; uint32_t len; } garden_colour_slice;

// Structs and unions

/// A place, in metres. It refers to nothing, so it is plain memory.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
typedef struct garden_point {
    KARMEM_ALIGNAS(8) float x;
    float y;
} garden_point;

KARMEM_ASSERT(sizeof(garden_point) == 8, "garden_point has 8 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(garden_point) == 8, "garden_point is aligned to 8 bytes");
KARMEM_ASSERT(offsetof(garden_point, x) == 0, "garden_point.x lies at byte 0");
KARMEM_ASSERT(offsetof(garden_point, y) == 4, "garden_point.y lies at byte 4");

/// Some of them, side by side; `NULL` where there are none.
typedef struct garden_point_slice { const garden_point *items; uint32_t len; } garden_point_slice;

/// Tells messages with the root `Point` from others.
#define GARDEN_POINT_ID UINT64_C(12809409023221035873)

/// What hangs on a plant: at most so many letters, stored in place.
///
/// | offset | size | field  | type                         |
/// |-------:|-----:|--------|------------------------------|
/// |      0 |   28 | `Text` | `[<LabelSize]char @inline()` |
/// |     28 |    4 |        | padding                      |
typedef struct garden_label_ref { const unsigned char *message; const unsigned char *object; } garden_label_ref;

/// Tells messages with the root `Label` from others.
#define GARDEN_LABEL_ID UINT64_C(3781040710757158877)

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
typedef struct garden_plant_ref { const unsigned char *message; const unsigned char *object; } garden_plant_ref;

/// Tells messages with the root `Plant` from others.
#define GARDEN_PLANT_ID UINT64_C(14439034261151349482)

/// It sings.
///
/// | offset | size | field  | type     |
/// |-------:|-----:|--------|----------|
/// |      0 |    8 |        | header   |
/// |      8 |    8 | `Song` | `[]char` |
typedef struct garden_bird_ref { const unsigned char *message; const unsigned char *object; } garden_bird_ref;

/// Tells messages with the root `Bird` from others.
#define GARDEN_BIRD_ID UINT64_C(10935722584971843836)

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
typedef struct garden_garden_ref { const unsigned char *message; const unsigned char *object; } garden_garden_ref;

/// How many elements its arrays have.
#define GARDEN_GARDEN_CORNER_LEN UINT32_C(2)

/// Tells messages with the root `Garden` from others.
#define GARDEN_GARDEN_ID UINT64_C(5903098085174729542)

/// Who has come by.
///
/// | tag | member  | type    |
/// |----:|---------|---------|
/// |   1 | `Bird`  | `Bird`  |
/// |   2 | `Snail` | `Point` |
typedef struct garden_visitor_ref { const unsigned char *message; const unsigned char *place; } garden_visitor_ref;

#define GARDEN_VISITOR_BIRD UINT32_C(1)
/// Only its trace is left.
#define GARDEN_VISITOR_SNAIL UINT32_C(2)

// Reading

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t garden_visitor_tag(garden_visitor_ref self)
{
    return karmem_read_u32_(self.place, 0);
}

/// The `Bird` that it is; of another member, that is absent.
static inline garden_bird_ref garden_visitor_bird(garden_visitor_ref self)
{
    const garden_bird_ref member = {self.message, karmem_member_(self.message, self.place, GARDEN_VISITOR_BIRD)};
    return member;
}

/// Only its trace is left.
static inline const garden_point *garden_visitor_snail(garden_visitor_ref self)
{
    const unsigned char *place = karmem_member_(self.message, self.place, GARDEN_VISITOR_SNAIL);
    static const garden_point absent = KARMEM_ZERO;
    return place != NULL ? (const garden_point *)(const void *)place : &absent;
}

/// `Text`: `[<LabelSize]char @inline()`.
static inline karmem_text garden_label_text(garden_label_ref self)
{
    return karmem_read_room_text_(karmem_inline_field_(self.object, 0), 4);
}

/// `Name`: `[<64]char`.
static inline karmem_text garden_plant_name(garden_plant_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Place`: `Point`.
static inline const garden_point *garden_plant_place(garden_plant_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    static const garden_point absent = KARMEM_ZERO;
    return place != NULL ? (const garden_point *)(const void *)place : &absent;
}

/// `Watered`: `[]uint16`.
/// Days of the year.
static inline karmem_u16_slice garden_plant_watered(garden_plant_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 24, 8);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// Whether there is `Note`; otherwise it reads as if it were 0, or empty.
static inline bool garden_plant_has_note(garden_plant_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 32, 8));
}

/// `Note`: `?[]char`.
/// An empty note is not the same as none.
static inline karmem_text garden_plant_note(garden_plant_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 32, 8));
}

/// `Label`: `Label`.
static inline garden_label_ref garden_plant_label(garden_plant_ref self)
{
    const garden_label_ref ref = {self.message, karmem_table_field_(self.object, 40, 32)};
    return ref;
}

/// `Height`: `float32`.
static inline float garden_plant_height(garden_plant_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 72, 4), 0.1f);
}

/// Whether there is `Parent`; otherwise it reads as if it were 0, or empty.
static inline bool garden_plant_has_parent(garden_plant_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 76, 4));
}

/// `Parent`: `?Plant`.
static inline garden_plant_ref garden_plant_parent(garden_plant_ref self)
{
    const garden_plant_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 76, 4))};
    return ref;
}

/// Whether there is `Age`; otherwise it reads as if it were 0, or empty.
static inline bool garden_plant_has_age(garden_plant_ref self)
{
    return karmem_optional_field_(self.object, 80, 2, 0) != NULL;
}

/// `Age`: `?uint16`.
/// Nobody knows it of every plant.
static inline uint16_t garden_plant_age(garden_plant_ref self)
{
    return karmem_read_u16_(karmem_optional_field_(self.object, 80, 2, 0), 0);
}

/// `Colour`: `Colour`.
static inline garden_colour garden_plant_colour(garden_plant_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 82, 1), 0);
}

/// `Song`: `[]char`.
static inline karmem_text garden_bird_song(garden_bird_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Fence`: `[]Point`.
static inline garden_point_slice garden_garden_fence(garden_garden_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    const garden_point_slice slice = {(const garden_point *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Corner`: `[2]Point`.
static inline const garden_point *garden_garden_corner(garden_garden_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 16);
    static const garden_point absent[2] = KARMEM_ZERO;
    return place != NULL ? (const garden_point *)(const void *)place : absent;
}

/// The number of elements of `Plants`.
static inline uint32_t garden_garden_plants_len(garden_garden_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 32, 8));
}

/// An element of `Plants`: `[]Plant`.
static inline garden_plant_ref garden_garden_plants_at(garden_garden_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 32, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const garden_plant_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

/// The number of elements of `Rows`.
static inline uint32_t garden_garden_rows_len(garden_garden_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 40, 8));
}

/// The number of elements of `Rows`.
static inline uint32_t garden_garden_rows_at_len(garden_garden_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_slice_len_(place);
}

/// An element of `Rows`: `[][][<64]char`.
/// The plants of each row, by their names.
static inline karmem_text garden_garden_rows_at_at(garden_garden_ref self, uint32_t i, uint32_t j)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    place = karmem_slice_element_(self.message, place, 8, i);
    place = karmem_slice_element_(self.message, place, 8, j);
    return karmem_read_text_(self.message, place);
}

/// `Oldest`: `Plant`.
static inline garden_plant_ref garden_garden_oldest(garden_garden_ref self)
{
    const garden_plant_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 48, 4))};
    return ref;
}

/// `Visitor`: `Visitor`.
static inline garden_visitor_ref garden_garden_visitor(garden_garden_ref self)
{
    const garden_visitor_ref ref = {self.message, karmem_table_field_(self.object, 56, 8)};
    return ref;
}

/// The number of elements of `Log`.
static inline uint32_t garden_garden_log_len(garden_garden_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 64, 8));
}

/// An element of `Log`: `[]Visitor`.
static inline garden_visitor_ref garden_garden_log_at(garden_garden_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 64, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const garden_visitor_ref ref = {self.message, place};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool garden_visitor_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth);
static inline bool garden_label_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool garden_plant_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool garden_bird_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool garden_garden_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool garden_visitor_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth)
{
    const uint32_t offset = karmem_load_u32_(place + 4);
    switch (karmem_load_u32_(place)) {
    case 1:
        return karmem_verify_member_(verifier, place)
            && garden_bird_verify_(verifier, offset, depth);
    case 2:
        return karmem_verify_member_(verifier, place)
            && karmem_verify_inline_member_(verifier, offset, 8, 8, &depth) != NULL;
    // Nothing, or what newer schemas know.
    default:
        return true;
    }
}

static inline bool garden_label_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_room_text_(verifier, object, 24, 4)) {
        return karmem_fail_in_(verifier, "Label.Text");
    }
    (void)depth;
    return true;
}

static inline bool garden_plant_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 88, 83, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, 64)) {
        return karmem_fail_in_(verifier, "Plant.Name");
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 24, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Plant.Watered");
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 32, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Plant.Note");
    }
    if (!karmem_has_field_(object, 40, 32)) {
        return true;
    }
    if (!garden_label_verify_(verifier, object + 40, depth)) {
        return karmem_fail_in_(verifier, "Plant.Label");
    }
    if (!karmem_has_field_(object, 76, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 76) && !garden_plant_verify_(verifier, karmem_load_u32_(object + 76), depth)) {
        return karmem_fail_in_(verifier, "Plant.Parent");
    }
    return true;
}

static inline bool garden_bird_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 16, 16, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Bird.Song");
    }
    return true;
}

static inline bool garden_garden_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 72, 72, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 8, 8, 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Garden.Fence");
    }
    if (!karmem_has_field_(object, 32, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 32, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Garden.Plants");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !garden_plant_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Garden.Plants");
            }
        }
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 40, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Garden.Rows");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            karmem_elements_ elements1;
            if (!karmem_verify_elements_(verifier, at, 8, 8, UINT32_MAX, elements.depth, &elements1)) {
                return karmem_fail_in_(verifier, "Garden.Rows");
            }
            for (const unsigned char *at1 = elements1.first; at1 != elements1.end; at1 += 8) {
                if (!karmem_verify_text_(verifier, at1, 64)) {
                    return karmem_fail_in_(verifier, "Garden.Rows");
                }
            }
        }
    }
    if (!karmem_has_field_(object, 48, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 48) && !garden_plant_verify_(verifier, karmem_load_u32_(object + 48), depth)) {
        return karmem_fail_in_(verifier, "Garden.Oldest");
    }
    if (!karmem_has_field_(object, 56, 8)) {
        return true;
    }
    if (!garden_visitor_verify_(verifier, object + 56, depth)) {
        return karmem_fail_in_(verifier, "Garden.Visitor");
    }
    if (!karmem_has_field_(object, 64, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 64, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Garden.Log");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!garden_visitor_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Garden.Log");
            }
        }
    }
    return true;
}

/// Verifies and opens the message with the root `Point` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status garden_point_open(
    const void *bytes, size_t size, const karmem_options *options, const garden_point **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GARDEN_POINT_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL;
    *root = is_valid ? (const garden_point *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Label` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status garden_label_open(
    const void *bytes, size_t size, const karmem_options *options, garden_label_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GARDEN_LABEL_ID)
        && karmem_verify_object_(&verifier, verifier.root, 32, 8) != NULL
        && garden_label_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const garden_label_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Plant` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status garden_plant_open(
    const void *bytes, size_t size, const karmem_options *options, garden_plant_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GARDEN_PLANT_ID)
        && garden_plant_verify_(&verifier, verifier.root, verifier.max_depth);
    const garden_plant_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Bird` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status garden_bird_open(
    const void *bytes, size_t size, const karmem_options *options, garden_bird_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GARDEN_BIRD_ID)
        && garden_bird_verify_(&verifier, verifier.root, verifier.max_depth);
    const garden_bird_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Garden` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status garden_garden_open(
    const void *bytes, size_t size, const karmem_options *options, garden_garden_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GARDEN_GARDEN_ID)
        && garden_garden_verify_(&verifier, verifier.root, verifier.max_depth);
    const garden_garden_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `Label` that is being built.
typedef struct garden_label_builder { karmem_message_builder *message; unsigned char *object; } garden_label_builder;

/// A `Plant` that is being built.
typedef struct garden_plant_builder { karmem_message_builder *message; unsigned char *object; } garden_plant_builder;

/// A `Bird` that is being built.
typedef struct garden_bird_builder { karmem_message_builder *message; unsigned char *object; } garden_bird_builder;

/// A `Garden` that is being built.
typedef struct garden_garden_builder { karmem_message_builder *message; unsigned char *object; } garden_garden_builder;

static inline garden_label_builder garden_label_place_(karmem_message_builder *message)
{
    const garden_label_builder self = {message, karmem_place_(message, 32, 8)};
    return self;
}

static inline garden_plant_builder garden_plant_place_(karmem_message_builder *message)
{
    const garden_plant_builder self = {message, karmem_place_table_(message, 88, 8, 83)};
    karmem_set_f32_(karmem_slot_(self.object, 72), 0.1f);
    return self;
}

static inline garden_bird_builder garden_bird_place_(karmem_message_builder *message)
{
    const garden_bird_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

static inline garden_garden_builder garden_garden_place_(karmem_message_builder *message)
{
    const garden_garden_builder self = {message, karmem_place_table_(message, 72, 8, 72)};
    return self;
}

/// Sets `Text`: `[<LabelSize]char @inline()`. False where it can't be.
static inline bool garden_label_set_text(garden_label_builder self, karmem_text text)
{
    return karmem_set_room_text_(self.message, karmem_slot_(self.object, 0), text, 24, 4);
}

/// Sets `Name`: `[<64]char`. False where it can't be.
static inline bool garden_plant_set_name(garden_plant_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, 64, false);
}

/// Sets `Place`: `Point`.
static inline void garden_plant_set_place(garden_plant_builder self, const garden_point *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 16), value, 8);
}

/// Sets `Watered`: `[]uint16`. False where it can't be.
static inline bool garden_plant_set_watered(garden_plant_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 24), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `Watered`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *garden_plant_init_watered(garden_plant_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 24), len, 2, 2, UINT32_MAX, false);
}

/// Sets `Note`: `?[]char`. False where it can't be.
static inline bool garden_plant_set_note(garden_plant_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 32), text, UINT32_MAX, true);
}

/// Makes `Note` nothing.
static inline void garden_plant_clear_note(garden_plant_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 32), 0);
}

/// `Label`, to be built in its place.
static inline garden_label_builder garden_plant_init_label(garden_plant_builder self)
{
    const garden_label_builder builder = {self.message, karmem_slot_(self.object, 40)};
    return builder;
}

/// Sets `Height`: `float32`.
static inline void garden_plant_set_height(garden_plant_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 72), value);
}

/// Places `Parent`, to be built.
static inline garden_plant_builder garden_plant_init_parent(garden_plant_builder self)
{
    const garden_plant_builder builder = garden_plant_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 76), builder.object);
    return builder;
}

/// Makes `Parent` nothing.
static inline void garden_plant_clear_parent(garden_plant_builder self)
{
    karmem_set_u32_(karmem_slot_(self.object, 76), 0);
}

/// Sets `Age`: `?uint16`.
static inline void garden_plant_set_age(garden_plant_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_optional_slot_(self.object, 80, 0), value);
}

/// Makes `Age` nothing.
static inline void garden_plant_clear_age(garden_plant_builder self)
{
    karmem_clear_(self.object, 80, 2, 0);
}

/// Sets `Colour`: `Colour`.
static inline void garden_plant_set_colour(garden_plant_builder self, garden_colour value)
{
    karmem_set_u8_(karmem_slot_(self.object, 82), value);
}

/// Sets `Song`: `[]char`. False where it can't be.
static inline bool garden_bird_set_song(garden_bird_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, UINT32_MAX, false);
}

/// Sets `Fence`: `[]Point`. False where it can't be.
static inline bool garden_garden_set_fence(garden_garden_builder self, const garden_point *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 8, 8, UINT32_MAX, false);
}

/// Room for `len` elements in `Fence`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline garden_point *garden_garden_init_fence(garden_garden_builder self, uint32_t len)
{
    return (garden_point *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 8, 8, UINT32_MAX, false);
}

/// Sets `Corner`: `[2]Point`.
static inline void garden_garden_set_corner(garden_garden_builder self, const garden_point *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 16), items, 16);
}

/// Makes room for `len` elements in `Plants`. False where there is none, or not for so many.
static inline bool garden_garden_init_plants(garden_garden_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 32), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Plants`, to be built.
static inline garden_plant_builder garden_garden_init_plants_at(garden_garden_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 32);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const garden_plant_builder builder = garden_plant_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Makes room for `len` elements in `Rows`. False where there is none, or not for so many.
static inline bool garden_garden_init_rows(garden_garden_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Makes room for `len` elements in an element of `Rows`. False where there is none, or not for so many.
static inline bool garden_garden_init_rows_at(garden_garden_builder self, uint32_t index, uint32_t len)
{
    unsigned char *place = karmem_slot_(self.object, 40);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_init_slice_(self.message, place, len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Sets an element of `Rows`: `[][][<64]char`. False where it can't be.
static inline bool garden_garden_set_rows_at_at(garden_garden_builder self, uint32_t i, uint32_t j, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 40);
    place = karmem_slice_slot_(self.message, place, 8, 8, i);
    place = karmem_slice_slot_(self.message, place, 8, 8, j);
    return karmem_set_text_(self.message, place, text, 64, false);
}

/// Places `Oldest`, to be built.
static inline garden_plant_builder garden_garden_init_oldest(garden_garden_builder self)
{
    const garden_plant_builder builder = garden_plant_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 48), builder.object);
    return builder;
}

/// Makes `Visitor` a `Bird`, to be built.
static inline garden_bird_builder garden_garden_init_visitor_bird(garden_garden_builder self)
{
    const garden_bird_builder builder = garden_bird_place_(self.message);
    karmem_refer_to_member_(self.message, karmem_slot_(self.object, 56), GARDEN_VISITOR_BIRD, builder.object);
    return builder;
}

/// Makes `Visitor` a copy of a `Snail`. False where there is no room.
static inline bool garden_garden_set_visitor_snail(garden_garden_builder self, const garden_point *value)
{
    return karmem_set_member_(self.message, karmem_slot_(self.object, 56), GARDEN_VISITOR_SNAIL, value, 8, 8);
}

/// Makes `Visitor` nothing.
static inline void garden_garden_clear_visitor(garden_garden_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 56), 0);
}

/// Makes room for `len` elements in `Log`. False where there is none, or not for so many.
static inline bool garden_garden_init_log(garden_garden_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 64), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Makes an element of `Log` a `Bird`, to be built.
static inline garden_bird_builder garden_garden_init_log_at_bird(garden_garden_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 64);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const garden_bird_builder builder = garden_bird_place_(self.message);
    karmem_refer_to_member_(self.message, place, GARDEN_VISITOR_BIRD, builder.object);
    return builder;
}

/// Makes an element of `Log` a copy of a `Snail`. False where there is no room.
static inline bool garden_garden_set_log_at_snail(garden_garden_builder self, uint32_t index, const garden_point *value)
{
    unsigned char *place = karmem_slot_(self.object, 64);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_member_(self.message, place, GARDEN_VISITOR_SNAIL, value, 8, 8);
}

/// Makes an element of `Log` nothing.
static inline void garden_garden_clear_log_at(garden_garden_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 64);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    karmem_set_u64_(place, 0);
}

/// Places a `Label`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool garden_label_begin(karmem_message_builder *message, garden_label_builder *root)
{
    *root = garden_label_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t garden_label_finish(karmem_message_builder *message, garden_label_builder root)
{
    return karmem_finish_(message, root.message, root.object, GARDEN_LABEL_ID, GARDEN_FINGERPRINT);
}

/// Places a `Plant`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool garden_plant_begin(karmem_message_builder *message, garden_plant_builder *root)
{
    *root = garden_plant_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t garden_plant_finish(karmem_message_builder *message, garden_plant_builder root)
{
    return karmem_finish_(message, root.message, root.object, GARDEN_PLANT_ID, GARDEN_FINGERPRINT);
}

/// Places a `Bird`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool garden_bird_begin(karmem_message_builder *message, garden_bird_builder *root)
{
    *root = garden_bird_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t garden_bird_finish(karmem_message_builder *message, garden_bird_builder root)
{
    return karmem_finish_(message, root.message, root.object, GARDEN_BIRD_ID, GARDEN_FINGERPRINT);
}

/// Places a `Garden`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool garden_garden_begin(karmem_message_builder *message, garden_garden_builder *root)
{
    *root = garden_garden_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t garden_garden_finish(karmem_message_builder *message, garden_garden_builder root)
{
    return karmem_finish_(message, root.message, root.object, GARDEN_GARDEN_ID, GARDEN_FINGERPRINT);
}

// What others write at the same time

/// A `Label` that others may write at any time.
typedef struct garden_label_live { karmem_live_ object; } garden_label_live;

/// A `Plant` that others may write at any time.
typedef struct garden_plant_live { karmem_live_ object; } garden_plant_live;

/// A `Bird` that others may write at any time.
typedef struct garden_bird_live { karmem_live_ object; } garden_bird_live;

/// A `Garden` that others may write at any time.
typedef struct garden_garden_live { karmem_live_ object; } garden_garden_live;

/// A `Visitor` as it was at one moment; its member may be written at any time.
typedef struct garden_visitor_live { karmem_live_union_ loaded; } garden_visitor_live;

/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know.
static inline uint32_t garden_visitor_live_tag(garden_visitor_live self)
{
    return self.loaded.tag;
}

/// The `Bird` that it is; of another member, that is absent.
static inline garden_bird_live garden_visitor_live_bird(garden_visitor_live self)
{
    const garden_bird_live member = {karmem_live_table_member_(self.loaded, GARDEN_VISITOR_BIRD, 8)};
    return member;
}

/// Copies the `Snail` that it is out. False where it isn't one; `value` is zero then.
static inline bool garden_visitor_live_snail(garden_visitor_live self, garden_point *value)
{
    return karmem_live_get_bytes_(karmem_live_inline_member_(self.loaded, GARDEN_VISITOR_SNAIL, 8, 8), value, 8);
}

/// Copies `Text` out, if there is room for its `len` bytes: `[<LabelSize]char @inline()`. The copy is UTF-8.
static inline karmem_status garden_label_live_text(garden_label_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_room_text_(karmem_live_field_(self.object, 0, 28, 4), 24, 4, text, capacity, len);
}

/// Sets `Text`: `[<LabelSize]char @inline()`. False where it can't be.
static inline bool garden_label_live_set_text(garden_label_live self, karmem_text text)
{
    return karmem_live_set_room_text_(karmem_live_field_(self.object, 0, 28, 4), text, 24, 4);
}

/// Copies `Name` out, if there is room for its `len` bytes: `[<64]char`. The copy is UTF-8.
static inline karmem_status garden_plant_live_name(garden_plant_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), 64, text, capacity, len);
}

/// Copies `Place` out: `Point`. False where it is absent; `value` is zero then.
static inline bool garden_plant_live_place(garden_plant_live self, garden_point *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 16, 8, 8), value, 8);
}

/// Sets `Place`: `Point`. False where it can't be.
static inline bool garden_plant_live_set_place(garden_plant_live self, const garden_point *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 16, 8, 8), value);
}

/// The number of elements of `Watered` at this moment. False where they can't be reached.
static inline bool garden_plant_live_watered_len(garden_plant_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 24, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `Watered` out, if there is room for `len` of them.
static inline karmem_status garden_plant_live_watered_copy(garden_plant_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 24, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `Watered`, if it has `len` elements as well: `[]uint16`. False where it can't be.
static inline bool garden_plant_live_set_watered(garden_plant_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 24, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `Watered`: `[]uint16`.
static inline uint16_t garden_plant_live_watered_at(garden_plant_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `Watered`: `[]uint16`. False where it can't be.
static inline bool garden_plant_live_set_watered_at(garden_plant_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 24, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_u16_(place, value);
}

/// Whether there is `Note` at this moment.
static inline bool garden_plant_live_has_note(garden_plant_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 32, 8, 8));
}

/// Copies `Note` out, if there is room for its `len` bytes: `?[]char`. The copy is UTF-8.
static inline karmem_status garden_plant_live_note(garden_plant_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 32, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Leads to `Label`: `Label`. Absent where it can't be reached.
static inline garden_label_live garden_plant_live_label(garden_plant_live self)
{
    const garden_label_live live = {karmem_live_field_(self.object, 40, 32, 8)};
    return live;
}

/// Loads `Height`: `float32`.
static inline float garden_plant_live_height(garden_plant_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 72, 4, 4), 0.1f);
}

/// Sets `Height`: `float32`. False where it can't be.
static inline bool garden_plant_live_set_height(garden_plant_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 72, 4, 4), value);
}

/// Whether there is `Parent` at this moment.
static inline bool garden_plant_live_has_parent(garden_plant_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 76, 4, 4));
}

/// Leads to `Parent`: `?Plant`. Absent where it can't be reached.
static inline garden_plant_live garden_plant_live_parent(garden_plant_live self)
{
    const garden_plant_live live = {karmem_live_follow_(karmem_live_field_(self.object, 76, 4, 4), 8)};
    return live;
}

/// Whether there is `Age` at this moment.
static inline bool garden_plant_live_has_age(garden_plant_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 80, 2, 2, 0));
}

/// Loads `Age`: `?uint16`.
static inline uint16_t garden_plant_live_age(garden_plant_live self)
{
    return karmem_live_read_u16_(karmem_live_optional_field_(self.object, 80, 2, 2, 0), 0);
}

/// Sets `Age`: `?uint16`. False where it can't be.
static inline bool garden_plant_live_set_age(garden_plant_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 80, 2, 2), value) && karmem_live_set_presence_(self.object, 0, true);
}

/// Makes `Age` nothing.
static inline void garden_plant_live_clear_age(garden_plant_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 80, 2, 2), 0);
}

/// Loads `Colour`: `Colour`.
static inline garden_colour garden_plant_live_colour(garden_plant_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 82, 1, 1), 0);
}

/// Sets `Colour`: `Colour`. False where it can't be.
static inline bool garden_plant_live_set_colour(garden_plant_live self, garden_colour value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 82, 1, 1), value);
}

/// Copies `Song` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status garden_bird_live_song(garden_bird_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), UINT32_MAX, text, capacity, len);
}

/// The number of elements of `Fence` at this moment. False where they can't be reached.
static inline bool garden_garden_live_fence_len(garden_garden_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies the elements of `Fence` out, if there is room for `len` of them.
static inline karmem_status garden_garden_live_fence_copy(garden_garden_live self, garden_point *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 8, 8, UINT32_MAX, items, capacity, len);
}

/// Sets `Fence`, if it has `len` elements as well: `[]Point`. False where it can't be.
static inline bool garden_garden_live_set_fence(garden_garden_live self, const garden_point *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 8, 8, UINT32_MAX);
}

/// Copies an element of `Fence` out: `[]Point`. False where it is absent; `value` is zero then.
static inline bool garden_garden_live_fence_at(garden_garden_live self, uint32_t index, garden_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_get_bytes_(place, value, 8);
}

/// Sets an element of `Fence`: `[]Point`. False where it can't be.
static inline bool garden_garden_live_set_fence_at(garden_garden_live self, uint32_t index, const garden_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_set_bytes_(place, value);
}

/// Copies the 2 elements of `Corner` out. False where they are absent; `items` are zero then.
static inline bool garden_garden_live_corner_copy(garden_garden_live self, garden_point *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 16, 16, 8), items, 16);
}

/// Sets `Corner`: `[2]Point`. False where it can't be.
static inline bool garden_garden_live_set_corner(garden_garden_live self, const garden_point *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 16, 16, 8), items);
}

/// Copies an element of `Corner` out: `[2]Point`. False where it is absent; `value` is zero then.
static inline bool garden_garden_live_corner_at(garden_garden_live self, uint32_t index, garden_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 16, 8);
    place = karmem_live_element_(place, 2, 8, index);
    return karmem_live_get_bytes_(place, value, 8);
}

/// Sets an element of `Corner`: `[2]Point`. False where it can't be.
static inline bool garden_garden_live_set_corner_at(garden_garden_live self, uint32_t index, const garden_point *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 16, 8);
    place = karmem_live_element_(place, 2, 8, index);
    return karmem_live_set_bytes_(place, value);
}

/// The number of elements of `Plants` at this moment. False where they can't be reached.
static inline bool garden_garden_live_plants_len(garden_garden_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 32, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Plants`: `[]Plant`. Absent where it can't be reached.
static inline garden_plant_live garden_garden_live_plants_at(garden_garden_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 32, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const garden_plant_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// The number of elements of `Rows` at this moment. False where they can't be reached.
static inline bool garden_garden_live_rows_len(garden_garden_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 8, 8, UINT32_MAX, len);
}

/// The number of elements of an element of `Rows` at this moment. False where they can't be reached.
static inline bool garden_garden_live_rows_at_len(garden_garden_live self, uint32_t index, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_slice_len_(place, 8, 8, UINT32_MAX, len);
}

/// Copies an element of `Rows` out, if there is room for its `len` bytes: `[][][<64]char`. The copy is UTF-8.
static inline karmem_status garden_garden_live_rows_at_at(garden_garden_live self, uint32_t i, uint32_t j, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, i);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, j);
    return karmem_live_copy_text_(place, 64, text, capacity, len);
}

/// Leads to `Oldest`: `Plant`. Absent where it can't be reached.
static inline garden_plant_live garden_garden_live_oldest(garden_garden_live self)
{
    const garden_plant_live live = {karmem_live_follow_(karmem_live_field_(self.object, 48, 4, 4), 8)};
    return live;
}

/// Leads to `Visitor`: `Visitor`. Absent where it can't be reached.
static inline garden_visitor_live garden_garden_live_visitor(garden_garden_live self)
{
    const garden_visitor_live live = {karmem_live_load_union_(karmem_live_field_(self.object, 56, 8, 8))};
    return live;
}

/// The number of elements of `Log` at this moment. False where they can't be reached.
static inline bool garden_garden_live_log_len(garden_garden_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 64, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Leads to an element of `Log`: `[]Visitor`. Absent where it can't be reached.
static inline garden_visitor_live garden_garden_live_log_at(garden_garden_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 64, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    const garden_visitor_live live = {karmem_live_load_union_(place)};
    return live;
}

/// Opens the message with the root `Label` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status garden_label_live_open(const volatile void *bytes, size_t size, garden_label_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GARDEN_LABEL_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 32, 8, &root->object) : status;
}

/// Opens the message with the root `Plant` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status garden_plant_live_open(const volatile void *bytes, size_t size, garden_plant_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GARDEN_PLANT_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Bird` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status garden_bird_live_open(const volatile void *bytes, size_t size, garden_bird_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GARDEN_BIRD_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Garden` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status garden_garden_live_open(const volatile void *bytes, size_t size, garden_garden_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GARDEN_GARDEN_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_GARDEN_H
