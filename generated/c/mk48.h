// Made from mk48.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c mk48.km

/// What the server of a naval game tells its players: many small structs, with two short slices in each.
///
/// One of the data sets of the benchmarks.
#ifndef KARMEM_SCHEMA_MK48_H
#define KARMEM_SCHEMA_MK48_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define MK48_FINGERPRINT UINT64_C(16772292396103619399)

// Enums

/// A kind of ship.
typedef uint8_t mk48_entity_type;

/// Too far away to be told.
#define MK48_ENTITY_TYPE_UNKNOWN 0
#define MK48_ENTITY_TYPE_ARLEIGH_BURKE 1
#define MK48_ENTITY_TYPE_BISMARCK 2
#define MK48_ENTITY_TYPE_CLEMENCEAU 3
#define MK48_ENTITY_TYPE_FLETCHER 4
#define MK48_ENTITY_TYPE_G5 5
#define MK48_ENTITY_TYPE_IOWA 6
#define MK48_ENTITY_TYPE_KOLKATA 7
#define MK48_ENTITY_TYPE_OSA 8
#define MK48_ENTITY_TYPE_YASEN 9
#define MK48_ENTITY_TYPE_ZUBR 10

/// Some of them, side by side; `NULL` where there are none.
typedef struct mk48_entity_type_slice { const mk48_entity_type *items; uint32_t len; } mk48_entity_type_slice;

// Structs and unions

/// Where a ship is, and how it moves.
///
/// | offset | size | field      | type         |
/// |-------:|-----:|------------|--------------|
/// |      0 |    8 | `Position` | `[2]float32` |
/// |      8 |    2 | `Angle`    | `uint16`     |
/// |     10 |    2 | `Velocity` | `int16`      |
/// |     12 |    1 | `Altitude` | `int8`       |
/// |     13 |    3 |            | padding      |
typedef struct mk48_transform {
    /// On the map.
    KARMEM_ALIGNAS(4) float position[2];
    /// Of the bow; 65,536 are a full turn.
    uint16_t angle;
    /// Forwards.
    int16_t velocity;
    /// Above the water, in a unit of the game's.
    int8_t altitude;
    uint8_t pad0_[3];
} mk48_transform;

KARMEM_ASSERT(sizeof(mk48_transform) == 16, "mk48_transform has 16 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(mk48_transform) == 4, "mk48_transform is aligned to 4 bytes");
KARMEM_ASSERT(offsetof(mk48_transform, position) == 0, "mk48_transform.position lies at byte 0");
KARMEM_ASSERT(offsetof(mk48_transform, angle) == 8, "mk48_transform.angle lies at byte 8");
KARMEM_ASSERT(offsetof(mk48_transform, velocity) == 10, "mk48_transform.velocity lies at byte 10");
KARMEM_ASSERT(offsetof(mk48_transform, altitude) == 12, "mk48_transform.altitude lies at byte 12");

/// Some of them, side by side; `NULL` where there are none.
typedef struct mk48_transform_slice { const mk48_transform *items; uint32_t len; } mk48_transform_slice;

/// Tells messages with the root `Transform` from others.
#define MK48_TRANSFORM_ID UINT64_C(2100676998677854766)

/// How a ship is to move.
///
/// | offset | size | field      | type     |
/// |-------:|-----:|------------|----------|
/// |      0 |    2 | `Angle`    | `uint16` |
/// |      2 |    2 | `Velocity` | `int16`  |
/// |      4 |    1 | `Submerge` | `bool`   |
/// |      5 |    1 |            | padding  |
typedef struct mk48_guidance {
    /// To turn to.
    KARMEM_ALIGNAS(2) uint16_t angle;
    /// To reach.
    int16_t velocity;
    /// Whether to dive.
    uint8_t submerge;
    uint8_t pad0_[1];
} mk48_guidance;

KARMEM_ASSERT(sizeof(mk48_guidance) == 6, "mk48_guidance has 6 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(mk48_guidance) == 2, "mk48_guidance is aligned to 2 bytes");
KARMEM_ASSERT(offsetof(mk48_guidance, angle) == 0, "mk48_guidance.angle lies at byte 0");
KARMEM_ASSERT(offsetof(mk48_guidance, velocity) == 2, "mk48_guidance.velocity lies at byte 2");
KARMEM_ASSERT(offsetof(mk48_guidance, submerge) == 4, "mk48_guidance.submerge lies at byte 4");

/// Some of them, side by side; `NULL` where there are none.
typedef struct mk48_guidance_slice { const mk48_guidance *items; uint32_t len; } mk48_guidance_slice;

/// Tells messages with the root `Guidance` from others.
#define MK48_GUIDANCE_ID UINT64_C(13891849949454646840)

/// A ship that a player can see, or hear. There are thousands of them, so they lie side by side, in a fixed shape.
///
/// | offset | size | field          | type         |
/// |-------:|-----:|----------------|--------------|
/// |      0 |    8 | `Reloads`      | `[]bool`     |
/// |      8 |    8 | `TurretAngles` | `[]uint16`   |
/// |     16 |   16 | `Transform`    | `Transform`  |
/// |     32 |    4 | `EntityId`     | `uint32`     |
/// |     36 |    6 | `Guidance`     | `Guidance`   |
/// |     42 |    2 | `PlayerId`     | `uint16`     |
/// |     44 |    1 | `HasPlayer`    | `bool`       |
/// |     45 |    1 | `Damage`       | `uint8`      |
/// |     46 |    1 | `EntityType`   | `EntityType` |
/// |     47 |    1 |                | padding      |
typedef struct mk48_contact_ref { const unsigned char *message; const unsigned char *object; } mk48_contact_ref;

/// Tells messages with the root `Contact` from others.
#define MK48_CONTACT_ID UINT64_C(5850270790137952072)

/// A part of the map that has changed.
///
/// | offset | size | field     | type      |
/// |-------:|-----:|-----------|-----------|
/// |      0 |    8 | `Data`    | `[]byte`  |
/// |      8 |    2 | `ChunkId` | `[2]int8` |
/// |     10 |    6 |           | padding   |
typedef struct mk48_terrain_update_ref { const unsigned char *message; const unsigned char *object; } mk48_terrain_update_ref;

/// How many elements its arrays have.
#define MK48_TERRAIN_UPDATE_CHUNK_ID_LEN UINT32_C(2)

/// Tells messages with the root `TerrainUpdate` from others.
#define MK48_TERRAIN_UPDATE_ID UINT64_C(13129892747105205640)

/// What one player is told.
///
/// | offset | size | field            | type              |
/// |-------:|-----:|------------------|-------------------|
/// |      0 |    8 |                  | header            |
/// |      8 |    8 | `Contacts`       | `[]Contact`       |
/// |     16 |    8 | `TerrainUpdates` | `[]TerrainUpdate` |
/// |     24 |    4 | `Score`          | `uint32`          |
/// |     28 |    4 | `WorldRadius`    | `float32`         |
typedef struct mk48_update_ref { const unsigned char *message; const unsigned char *object; } mk48_update_ref;

/// Tells messages with the root `Update` from others.
#define MK48_UPDATE_ID UINT64_C(15280066248440518266)

/// One for each player, the root of a message.
///
/// | offset | size | field     | type       |
/// |-------:|-----:|-----------|------------|
/// |      0 |    8 |           | header     |
/// |      8 |    8 | `Updates` | `[]Update` |
typedef struct mk48_updates_ref { const unsigned char *message; const unsigned char *object; } mk48_updates_ref;

/// Tells messages with the root `Updates` from others.
#define MK48_UPDATES_ID UINT64_C(1223888230572958559)

// Reading

/// `Reloads`: `[]bool`.
/// Which of its weapons are loaded.
static inline karmem_u8_slice mk48_contact_reloads(mk48_contact_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 0);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `TurretAngles`: `[]uint16`.
/// Where its turrets point.
static inline karmem_u16_slice mk48_contact_turret_angles(mk48_contact_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 8);
    const karmem_u16_slice slice = {(const uint16_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Transform`: `Transform`.
/// Where it is.
static inline const mk48_transform *mk48_contact_transform(mk48_contact_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 16);
    static const mk48_transform absent = KARMEM_ZERO;
    return place != NULL ? (const mk48_transform *)(const void *)place : &absent;
}

/// `EntityId`: `uint32`.
/// What tells it from others.
static inline uint32_t mk48_contact_entity_id(mk48_contact_ref self)
{
    return karmem_read_u32_(karmem_inline_field_(self.object, 32), 0);
}

/// `Guidance`: `Guidance`.
/// Its orders.
static inline const mk48_guidance *mk48_contact_guidance(mk48_contact_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 36);
    static const mk48_guidance absent = KARMEM_ZERO;
    return place != NULL ? (const mk48_guidance *)(const void *)place : &absent;
}

/// `PlayerId`: `uint16`.
/// Who steers it, where `HasPlayer` says that this is known.
static inline uint16_t mk48_contact_player_id(mk48_contact_ref self)
{
    return karmem_read_u16_(karmem_inline_field_(self.object, 42), 0);
}

/// `HasPlayer`: `bool`.
static inline bool mk48_contact_has_player(mk48_contact_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 44), false);
}

/// `Damage`: `uint8`.
/// That it has taken.
static inline uint8_t mk48_contact_damage(mk48_contact_ref self)
{
    return karmem_read_u8_(karmem_inline_field_(self.object, 45), 0);
}

/// `EntityType`: `EntityType`.
/// Of what is seen.
static inline mk48_entity_type mk48_contact_entity_type(mk48_contact_ref self)
{
    return karmem_read_u8_(karmem_inline_field_(self.object, 46), 0);
}

/// `Data`: `[]byte`.
/// What is new.
static inline karmem_u8_slice mk48_terrain_update_data(mk48_terrain_update_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 0);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `ChunkId`: `[2]int8`.
/// Which part, in steps of its size.
static inline const int8_t *mk48_terrain_update_chunk_id(mk48_terrain_update_ref self)
{
    const unsigned char *place = karmem_inline_field_(self.object, 8);
    static const int8_t absent[2] = KARMEM_ZERO;
    return place != NULL ? (const int8_t *)(const void *)place : absent;
}

/// The number of elements of `Contacts`.
static inline uint32_t mk48_update_contacts_len(mk48_update_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 8, 8));
}

/// An element of `Contacts`: `[]Contact`.
/// The ships around.
static inline mk48_contact_ref mk48_update_contacts_at(mk48_update_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    place = karmem_slice_element_(self.message, place, 48, index);
    const mk48_contact_ref ref = {self.message, place};
    return ref;
}

/// The number of elements of `TerrainUpdates`.
static inline uint32_t mk48_update_terrain_updates_len(mk48_update_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 16, 8));
}

/// An element of `TerrainUpdates`: `[]TerrainUpdate`.
/// The parts of the map that have changed.
static inline mk48_terrain_update_ref mk48_update_terrain_updates_at(mk48_update_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 8);
    place = karmem_slice_element_(self.message, place, 16, index);
    const mk48_terrain_update_ref ref = {self.message, place};
    return ref;
}

/// `Score`: `uint32`.
/// Of the player.
static inline uint32_t mk48_update_score(mk48_update_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 24, 4), 0);
}

/// `WorldRadius`: `float32`.
/// Of the map.
static inline float mk48_update_world_radius(mk48_update_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 28, 4), 0.0f);
}

/// The number of elements of `Updates`.
static inline uint32_t mk48_updates_updates_len(mk48_updates_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 8, 8));
}

/// An element of `Updates`: `[]Update`.
static inline mk48_update_ref mk48_updates_updates_at(mk48_updates_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const mk48_update_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool mk48_contact_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool mk48_terrain_update_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool mk48_update_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool mk48_updates_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool mk48_contact_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_slice_(verifier, object, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Contact.Reloads");
    }
    if (!karmem_verify_slice_(verifier, object + 8, 2, 2, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Contact.TurretAngles");
    }
    (void)depth;
    return true;
}

static inline bool mk48_terrain_update_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_slice_(verifier, object, 1, 1, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "TerrainUpdate.Data");
    }
    (void)depth;
    return true;
}

static inline bool mk48_update_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 32, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 8, 48, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Update.Contacts");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 48) {
            if (!mk48_contact_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Update.Contacts");
            }
        }
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 16, 16, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Update.TerrainUpdates");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 16) {
            if (!mk48_terrain_update_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Update.TerrainUpdates");
            }
        }
    }
    return true;
}

static inline bool mk48_updates_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 16, 16, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 8, 4, 4, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Updates.Updates");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !mk48_update_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Updates.Updates");
            }
        }
    }
    return true;
}

/// Verifies and opens the message with the root `Transform` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mk48_transform_open(
    const void *bytes, size_t size, const karmem_options *options, const mk48_transform **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MK48_TRANSFORM_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 4) != NULL;
    *root = is_valid ? (const mk48_transform *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Guidance` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mk48_guidance_open(
    const void *bytes, size_t size, const karmem_options *options, const mk48_guidance **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MK48_GUIDANCE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 6, 2) != NULL;
    *root = is_valid ? (const mk48_guidance *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Contact` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mk48_contact_open(
    const void *bytes, size_t size, const karmem_options *options, mk48_contact_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MK48_CONTACT_ID)
        && karmem_verify_object_(&verifier, verifier.root, 48, 8) != NULL
        && mk48_contact_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const mk48_contact_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `TerrainUpdate` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mk48_terrain_update_open(
    const void *bytes, size_t size, const karmem_options *options, mk48_terrain_update_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MK48_TERRAIN_UPDATE_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL
        && mk48_terrain_update_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const mk48_terrain_update_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Update` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mk48_update_open(
    const void *bytes, size_t size, const karmem_options *options, mk48_update_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MK48_UPDATE_ID)
        && mk48_update_verify_(&verifier, verifier.root, verifier.max_depth);
    const mk48_update_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Updates` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status mk48_updates_open(
    const void *bytes, size_t size, const karmem_options *options, mk48_updates_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MK48_UPDATES_ID)
        && mk48_updates_verify_(&verifier, verifier.root, verifier.max_depth);
    const mk48_updates_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Transform` at `place`. Padding stays as it is there.
static inline void mk48_transform_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 16, from += 16) {
        karmem_copy_(to + 0, from + 0, 13);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool mk48_transform_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 16, from += 16) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 13), from + 0);
    }
    return is_there;
}

/// Stores the fields of `len` structs `Guidance` at `place`. Padding stays as it is there.
static inline void mk48_guidance_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 6, from += 6) {
        karmem_copy_(to + 0, from + 0, 5);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool mk48_guidance_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 6, from += 6) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 5), from + 0);
    }
    return is_there;
}

// Building

/// A `Contact` that is being built.
typedef struct mk48_contact_builder { karmem_message_builder *message; unsigned char *object; } mk48_contact_builder;

/// A `TerrainUpdate` that is being built.
typedef struct mk48_terrain_update_builder { karmem_message_builder *message; unsigned char *object; } mk48_terrain_update_builder;

/// A `Update` that is being built.
typedef struct mk48_update_builder { karmem_message_builder *message; unsigned char *object; } mk48_update_builder;

/// A `Updates` that is being built.
typedef struct mk48_updates_builder { karmem_message_builder *message; unsigned char *object; } mk48_updates_builder;

static inline mk48_contact_builder mk48_contact_place_(karmem_message_builder *message)
{
    const mk48_contact_builder self = {message, karmem_place_(message, 48, 8)};
    return self;
}

static inline mk48_terrain_update_builder mk48_terrain_update_place_(karmem_message_builder *message)
{
    const mk48_terrain_update_builder self = {message, karmem_place_(message, 16, 8)};
    return self;
}

static inline mk48_update_builder mk48_update_place_(karmem_message_builder *message)
{
    const mk48_update_builder self = {message, karmem_place_table_(message, 32, 8, 32)};
    return self;
}

static inline mk48_updates_builder mk48_updates_place_(karmem_message_builder *message)
{
    const mk48_updates_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

/// Sets `Reloads`: `[]bool`. False where it can't be.
static inline bool mk48_contact_set_reloads(mk48_contact_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 0), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Reloads`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *mk48_contact_init_reloads(mk48_contact_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 0), len, 1, 1, UINT32_MAX, false);
}

/// Sets `TurretAngles`: `[]uint16`. False where it can't be.
static inline bool mk48_contact_set_turret_angles(mk48_contact_builder self, const uint16_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 8), items, len, 2, 2, UINT32_MAX, false);
}

/// Room for `len` elements in `TurretAngles`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint16_t *mk48_contact_init_turret_angles(mk48_contact_builder self, uint32_t len)
{
    return (uint16_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 2, 2, UINT32_MAX, false);
}

/// Sets `Transform`: `Transform`.
static inline void mk48_contact_set_transform(mk48_contact_builder self, const mk48_transform *value)
{
    mk48_transform_store_(karmem_slot_(self.object, 16), value, 1);
}

/// Sets `EntityId`: `uint32`.
static inline void mk48_contact_set_entity_id(mk48_contact_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 32), value);
}

/// Sets `Guidance`: `Guidance`.
static inline void mk48_contact_set_guidance(mk48_contact_builder self, const mk48_guidance *value)
{
    mk48_guidance_store_(karmem_slot_(self.object, 36), value, 1);
}

/// Sets `PlayerId`: `uint16`.
static inline void mk48_contact_set_player_id(mk48_contact_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 42), value);
}

/// Sets `HasPlayer`: `bool`.
static inline void mk48_contact_set_has_player(mk48_contact_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 44), value);
}

/// Sets `Damage`: `uint8`.
static inline void mk48_contact_set_damage(mk48_contact_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_slot_(self.object, 45), value);
}

/// Sets `EntityType`: `EntityType`.
static inline void mk48_contact_set_entity_type(mk48_contact_builder self, mk48_entity_type value)
{
    karmem_set_u8_(karmem_slot_(self.object, 46), value);
}

/// Sets `Data`: `[]byte`. False where it can't be.
static inline bool mk48_terrain_update_set_data(mk48_terrain_update_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 0), items, len, 1, 1, UINT32_MAX, false);
}

/// Room for `len` elements in `Data`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *mk48_terrain_update_init_data(mk48_terrain_update_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 0), len, 1, 1, UINT32_MAX, false);
}

/// Sets `ChunkId`: `[2]int8`.
static inline void mk48_terrain_update_set_chunk_id(mk48_terrain_update_builder self, const int8_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), items, 2);
}

/// Makes room for `len` elements in `Contacts`. False where there is none, or not for so many.
static inline bool mk48_update_init_contacts(mk48_update_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 48, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Contacts`, to be built in its place.
static inline mk48_contact_builder mk48_update_init_contacts_at(mk48_update_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 48, 8, index);
    const mk48_contact_builder builder = {self.message, place};
    return builder;
}

/// Makes room for `len` elements in `TerrainUpdates`. False where there is none, or not for so many.
static inline bool mk48_update_init_terrain_updates(mk48_update_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 16), len, 16, 8, UINT32_MAX, false) != NULL;
}

/// an element of `TerrainUpdates`, to be built in its place.
static inline mk48_terrain_update_builder mk48_update_init_terrain_updates_at(mk48_update_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 16);
    place = karmem_slice_slot_(self.message, place, 16, 8, index);
    const mk48_terrain_update_builder builder = {self.message, place};
    return builder;
}

/// Sets `Score`: `uint32`.
static inline void mk48_update_set_score(mk48_update_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 24), value);
}

/// Sets `WorldRadius`: `float32`.
static inline void mk48_update_set_world_radius(mk48_update_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 28), value);
}

/// Makes room for `len` elements in `Updates`. False where there is none, or not for so many.
static inline bool mk48_updates_init_updates(mk48_updates_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Updates`, to be built.
static inline mk48_update_builder mk48_updates_init_updates_at(mk48_updates_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const mk48_update_builder builder = mk48_update_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Places a `Contact`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool mk48_contact_begin(karmem_message_builder *message, mk48_contact_builder *root)
{
    *root = mk48_contact_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t mk48_contact_finish(karmem_message_builder *message, mk48_contact_builder root)
{
    return karmem_finish_(message, root.message, root.object, MK48_CONTACT_ID, MK48_FINGERPRINT);
}

/// Places a `TerrainUpdate`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool mk48_terrain_update_begin(karmem_message_builder *message, mk48_terrain_update_builder *root)
{
    *root = mk48_terrain_update_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t mk48_terrain_update_finish(karmem_message_builder *message, mk48_terrain_update_builder root)
{
    return karmem_finish_(message, root.message, root.object, MK48_TERRAIN_UPDATE_ID, MK48_FINGERPRINT);
}

/// Places a `Update`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool mk48_update_begin(karmem_message_builder *message, mk48_update_builder *root)
{
    *root = mk48_update_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t mk48_update_finish(karmem_message_builder *message, mk48_update_builder root)
{
    return karmem_finish_(message, root.message, root.object, MK48_UPDATE_ID, MK48_FINGERPRINT);
}

/// Places a `Updates`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool mk48_updates_begin(karmem_message_builder *message, mk48_updates_builder *root)
{
    *root = mk48_updates_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t mk48_updates_finish(karmem_message_builder *message, mk48_updates_builder root)
{
    return karmem_finish_(message, root.message, root.object, MK48_UPDATES_ID, MK48_FINGERPRINT);
}

// What others write at the same time

/// A `Contact` that others may write at any time.
typedef struct mk48_contact_live { karmem_live_ object; } mk48_contact_live;

/// A `TerrainUpdate` that others may write at any time.
typedef struct mk48_terrain_update_live { karmem_live_ object; } mk48_terrain_update_live;

/// A `Update` that others may write at any time.
typedef struct mk48_update_live { karmem_live_ object; } mk48_update_live;

/// A `Updates` that others may write at any time.
typedef struct mk48_updates_live { karmem_live_ object; } mk48_updates_live;

/// The number of elements of `Reloads` at this moment. False where they can't be reached.
static inline bool mk48_contact_live_reloads_len(mk48_contact_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 0, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Reloads` out, if there is room for `len` of them.
static inline karmem_status mk48_contact_live_reloads_copy(mk48_contact_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 0, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Reloads`, if it has `len` elements as well: `[]bool`. False where it can't be.
static inline bool mk48_contact_live_set_reloads(mk48_contact_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 0, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Reloads`: `[]bool`.
static inline bool mk48_contact_live_reloads_at(mk48_contact_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_bool_(place, false);
}

/// Sets an element of `Reloads`: `[]bool`. False where it can't be.
static inline bool mk48_contact_live_set_reloads_at(mk48_contact_live self, uint32_t index, bool value)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_bool_(place, value);
}

/// The number of elements of `TurretAngles` at this moment. False where they can't be reached.
static inline bool mk48_contact_live_turret_angles_len(mk48_contact_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 2, 2, UINT32_MAX, len);
}

/// Copies the elements of `TurretAngles` out, if there is room for `len` of them.
static inline karmem_status mk48_contact_live_turret_angles_copy(mk48_contact_live self, uint16_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 8, 8, 8), 2, 2, UINT32_MAX, items, capacity, len);
}

/// Sets `TurretAngles`, if it has `len` elements as well: `[]uint16`. False where it can't be.
static inline bool mk48_contact_live_set_turret_angles(mk48_contact_live self, const uint16_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 8, 8, 8), items, len, 2, 2, UINT32_MAX);
}

/// Loads an element of `TurretAngles`: `[]uint16`.
static inline uint16_t mk48_contact_live_turret_angles_at(mk48_contact_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_read_u16_(place, 0);
}

/// Sets an element of `TurretAngles`: `[]uint16`. False where it can't be.
static inline bool mk48_contact_live_set_turret_angles_at(mk48_contact_live self, uint32_t index, uint16_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 2, 2, UINT32_MAX, index);
    return karmem_live_set_u16_(place, value);
}

/// Copies `Transform` out: `Transform`. False where it is absent; `value` is zero then.
static inline bool mk48_contact_live_transform(mk48_contact_live self, mk48_transform *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 16, 16, 4), value, 16);
}

/// Sets `Transform`: `Transform`. False where it can't be.
static inline bool mk48_contact_live_set_transform(mk48_contact_live self, const mk48_transform *value)
{
    return mk48_transform_store_live_(karmem_live_field_(self.object, 16, 16, 4), value);
}

/// Loads `EntityId`: `uint32`.
static inline uint32_t mk48_contact_live_entity_id(mk48_contact_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 32, 4, 4), 0);
}

/// Sets `EntityId`: `uint32`. False where it can't be.
static inline bool mk48_contact_live_set_entity_id(mk48_contact_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 32, 4, 4), value);
}

/// Copies `Guidance` out: `Guidance`. False where it is absent; `value` is zero then.
static inline bool mk48_contact_live_guidance(mk48_contact_live self, mk48_guidance *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 36, 6, 2), value, 6);
}

/// Sets `Guidance`: `Guidance`. False where it can't be.
static inline bool mk48_contact_live_set_guidance(mk48_contact_live self, const mk48_guidance *value)
{
    return mk48_guidance_store_live_(karmem_live_field_(self.object, 36, 6, 2), value);
}

/// Loads `PlayerId`: `uint16`.
static inline uint16_t mk48_contact_live_player_id(mk48_contact_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 42, 2, 2), 0);
}

/// Sets `PlayerId`: `uint16`. False where it can't be.
static inline bool mk48_contact_live_set_player_id(mk48_contact_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 42, 2, 2), value);
}

/// Loads `HasPlayer`: `bool`.
static inline bool mk48_contact_live_has_player(mk48_contact_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 44, 1, 1), false);
}

/// Sets `HasPlayer`: `bool`. False where it can't be.
static inline bool mk48_contact_live_set_has_player(mk48_contact_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 44, 1, 1), value);
}

/// Loads `Damage`: `uint8`.
static inline uint8_t mk48_contact_live_damage(mk48_contact_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 45, 1, 1), 0);
}

/// Sets `Damage`: `uint8`. False where it can't be.
static inline bool mk48_contact_live_set_damage(mk48_contact_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 45, 1, 1), value);
}

/// Loads `EntityType`: `EntityType`.
static inline mk48_entity_type mk48_contact_live_entity_type(mk48_contact_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 46, 1, 1), 0);
}

/// Sets `EntityType`: `EntityType`. False where it can't be.
static inline bool mk48_contact_live_set_entity_type(mk48_contact_live self, mk48_entity_type value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 46, 1, 1), value);
}

/// The number of elements of `Data` at this moment. False where they can't be reached.
static inline bool mk48_terrain_update_live_data_len(mk48_terrain_update_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 0, 8, 8), 1, 1, UINT32_MAX, len);
}

/// Copies the elements of `Data` out, if there is room for `len` of them.
static inline karmem_status mk48_terrain_update_live_data_copy(mk48_terrain_update_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 0, 8, 8), 1, 1, UINT32_MAX, items, capacity, len);
}

/// Sets `Data`, if it has `len` elements as well: `[]byte`. False where it can't be.
static inline bool mk48_terrain_update_live_set_data(mk48_terrain_update_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 0, 8, 8), items, len, 1, 1, UINT32_MAX);
}

/// Loads an element of `Data`: `[]byte`.
static inline uint8_t mk48_terrain_update_live_data_at(mk48_terrain_update_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Data`: `[]byte`. False where it can't be.
static inline bool mk48_terrain_update_live_set_data_at(mk48_terrain_update_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, UINT32_MAX, index);
    return karmem_live_set_u8_(place, value);
}

/// Copies the 2 elements of `ChunkId` out. False where they are absent; `items` are zero then.
static inline bool mk48_terrain_update_live_chunk_id_copy(mk48_terrain_update_live self, int8_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 2, 1), items, 2);
}

/// Sets `ChunkId`: `[2]int8`. False where it can't be.
static inline bool mk48_terrain_update_live_set_chunk_id(mk48_terrain_update_live self, const int8_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 2, 1), items);
}

/// Loads an element of `ChunkId`: `[2]int8`.
static inline int8_t mk48_terrain_update_live_chunk_id_at(mk48_terrain_update_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 2, 1);
    place = karmem_live_element_(place, 2, 1, index);
    return karmem_live_read_i8_(place, 0);
}

/// Sets an element of `ChunkId`: `[2]int8`. False where it can't be.
static inline bool mk48_terrain_update_live_set_chunk_id_at(mk48_terrain_update_live self, uint32_t index, int8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 2, 1);
    place = karmem_live_element_(place, 2, 1, index);
    return karmem_live_set_i8_(place, value);
}

/// The number of elements of `Contacts` at this moment. False where they can't be reached.
static inline bool mk48_update_live_contacts_len(mk48_update_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 48, 8, UINT32_MAX, len);
}

/// Leads to an element of `Contacts`: `[]Contact`. Absent where it can't be reached.
static inline mk48_contact_live mk48_update_live_contacts_at(mk48_update_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 48, 8, UINT32_MAX, index);
    const mk48_contact_live live = {place};
    return live;
}

/// The number of elements of `TerrainUpdates` at this moment. False where they can't be reached.
static inline bool mk48_update_live_terrain_updates_len(mk48_update_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 16, 8, 8), 16, 8, UINT32_MAX, len);
}

/// Leads to an element of `TerrainUpdates`: `[]TerrainUpdate`. Absent where it can't be reached.
static inline mk48_terrain_update_live mk48_update_live_terrain_updates_at(mk48_update_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    const mk48_terrain_update_live live = {place};
    return live;
}

/// Loads `Score`: `uint32`.
static inline uint32_t mk48_update_live_score(mk48_update_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 24, 4, 4), 0);
}

/// Sets `Score`: `uint32`. False where it can't be.
static inline bool mk48_update_live_set_score(mk48_update_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 24, 4, 4), value);
}

/// Loads `WorldRadius`: `float32`.
static inline float mk48_update_live_world_radius(mk48_update_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 28, 4, 4), 0.0f);
}

/// Sets `WorldRadius`: `float32`. False where it can't be.
static inline bool mk48_update_live_set_world_radius(mk48_update_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 28, 4, 4), value);
}

/// The number of elements of `Updates` at this moment. False where they can't be reached.
static inline bool mk48_updates_live_updates_len(mk48_updates_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Updates`: `[]Update`. Absent where it can't be reached.
static inline mk48_update_live mk48_updates_live_updates_at(mk48_updates_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const mk48_update_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// Opens the message with the root `Contact` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status mk48_contact_live_open(const volatile void *bytes, size_t size, mk48_contact_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MK48_CONTACT_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 48, 8, &root->object) : status;
}

/// Opens the message with the root `TerrainUpdate` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status mk48_terrain_update_live_open(const volatile void *bytes, size_t size, mk48_terrain_update_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MK48_TERRAIN_UPDATE_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 16, 8, &root->object) : status;
}

/// Opens the message with the root `Update` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status mk48_update_live_open(const volatile void *bytes, size_t size, mk48_update_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MK48_UPDATE_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Updates` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status mk48_updates_live_open(const volatile void *bytes, size_t size, mk48_updates_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MK48_UPDATES_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_MK48_H
