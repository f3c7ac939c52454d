// Made from game.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c game.km

/// Monsters: what a game's host and its plugins share.
///
/// The example that the demo runs on. A message holds one `Monsters`; from there everything else is reached.
#ifndef KARMEM_SCHEMA_GAME_H
#define KARMEM_SCHEMA_GAME_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define GAME_FINGERPRINT UINT64_C(11002343307953318981)

// Enums

/// The colour of a monster's skin.
typedef uint8_t game_color;

#define GAME_COLOR_RED 0
#define GAME_COLOR_GREEN 1
#define GAME_COLOR_BLUE 2

/// Some of them, side by side; `NULL` where there are none.
typedef struct game_color_slice { const game_color *items; uint32_t len; } game_color_slice;

/// The side that a monster fights on.
///
/// Values are open: a plugin that is older than the game meets teams that it has no name for.
typedef uint8_t game_team;

#define GAME_TEAM_HUMANS 0
#define GAME_TEAM_ORCS 1
#define GAME_TEAM_ZOMBIES 7

/// Some of them, side by side; `NULL` where there are none.
typedef struct game_team_slice { const game_team *items; uint32_t len; } game_team_slice;

// Structs and unions

/// A point in the world, in metres: 12 bytes, so that paths are as short as they can be.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
typedef struct game_vec3 {
    /// To the east.
    KARMEM_ALIGNAS(4) float x;
    /// Upwards.
    float y;
    /// To the north.
    float z;
} game_vec3;

KARMEM_ASSERT(sizeof(game_vec3) == 12, "game_vec3 has 12 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(game_vec3) == 4, "game_vec3 is aligned to 4 bytes");
KARMEM_ASSERT(offsetof(game_vec3, x) == 0, "game_vec3.x lies at byte 0");
KARMEM_ASSERT(offsetof(game_vec3, y) == 4, "game_vec3.y lies at byte 4");
KARMEM_ASSERT(offsetof(game_vec3, z) == 8, "game_vec3.z lies at byte 8");

/// Some of them, side by side; `NULL` where there are none.
typedef struct game_vec3_slice { const game_vec3 *items; uint32_t len; } game_vec3_slice;

/// Tells messages with the root `Vec3` from others.
#define GAME_VEC3_ID UINT64_C(10268726485798425099)

/// What a weapon does. A table, so that weapons can learn more later.
///
/// | offset | size | field        | type      |
/// |-------:|-----:|--------------|-----------|
/// |      0 |    8 |              | header    |
/// |      8 |    4 | `Damage`     | `int32`   |
/// |     12 |    2 | `Ammo`       | `uint16`  |
/// |     14 |    1 | `ClipSize`   | `uint8`   |
/// |     15 |    1 |              | padding   |
/// |     16 |    4 | `ReloadTime` | `float32` |
/// |     20 |    4 | `Range`      | `int32`   |
typedef struct game_weapon_data_ref { const unsigned char *message; const unsigned char *object; } game_weapon_data_ref;

/// Tells messages with the root `WeaponData` from others.
#define GAME_WEAPON_DATA_ID UINT64_C(15342010214468761012)

/// A weapon: tables cannot lie side by side, a reference to one can.
///
/// | offset | size | field  | type         |
/// |-------:|-----:|--------|--------------|
/// |      0 |    4 | `Data` | `WeaponData` |
/// |      4 |    4 |        | padding      |
typedef struct game_weapon_ref { const unsigned char *message; const unsigned char *object; } game_weapon_ref;

/// Tells messages with the root `Weapon` from others.
#define GAME_WEAPON_ID UINT64_C(8029074423243608167)

/// Everything about one monster. New fields go to the end.
///
/// | offset | size | field       | type          |
/// |-------:|-----:|-------------|---------------|
/// |      0 |    8 |             | header        |
/// |      8 |   12 | `Pos`       | `Vec3`        |
/// |     20 |    2 | `Mana`      | `int16`       |
/// |     22 |    2 | `Health`    | `int16`       |
/// |     24 |    8 | `Name`      | `[<512]char`  |
/// |     32 |    1 | `Team`      | `Team`        |
/// |     33 |    7 |             | padding       |
/// |     40 |    8 | `Inventory` | `[<128]byte`  |
/// |     48 |    1 | `Color`     | `Color`       |
/// |     49 |    7 |             | padding       |
/// |     56 |   40 | `Hitbox`    | `[5]float64`  |
/// |     96 |    8 | `Status`    | `[<10]int32`  |
/// |    104 |   32 | `Weapons`   | `[4]Weapon`   |
/// |    136 |    8 | `Path`      | `[<2000]Vec3` |
/// |    144 |    1 | `IsAlive`   | `bool`        |
/// |    145 |    7 |             | padding       |
typedef struct game_monster_data_ref { const unsigned char *message; const unsigned char *object; } game_monster_data_ref;

/// How many elements its arrays have.
#define GAME_MONSTER_DATA_HITBOX_LEN UINT32_C(5)
#define GAME_MONSTER_DATA_WEAPONS_LEN UINT32_C(4)

/// Tells messages with the root `MonsterData` from others.
#define GAME_MONSTER_DATA_ID UINT64_C(12254962724431809041)

/// A monster: a reference to what there is to know about it.
///
/// | offset | size | field  | type          |
/// |-------:|-----:|--------|---------------|
/// |      0 |    4 | `Data` | `MonsterData` |
/// |      4 |    4 |        | padding       |
typedef struct game_monster_ref { const unsigned char *message; const unsigned char *object; } game_monster_ref;

/// Tells messages with the root `Monster` from others.
#define GAME_MONSTER_ID UINT64_C(5593793986513565154)

/// All monsters of a world, the root of a message.
///
/// | offset | size | field      | type        |
/// |-------:|-----:|------------|-------------|
/// |      0 |    8 |            | header      |
/// |      8 |    8 | `Monsters` | `[]Monster` |
typedef struct game_monsters_ref { const unsigned char *message; const unsigned char *object; } game_monsters_ref;

/// Tells messages with the root `Monsters` from others.
#define GAME_MONSTERS_ID UINT64_C(14096677544474027661)

// Reading

/// `Damage`: `int32`.
/// Health that a hit takes.
static inline int32_t game_weapon_data_damage(game_weapon_data_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 8, 4), 0);
}

/// `Ammo`: `uint16`.
/// Shots left.
static inline uint16_t game_weapon_data_ammo(game_weapon_data_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 12, 2), 0);
}

/// `ClipSize`: `uint8`.
/// Shots between two reloads.
static inline uint8_t game_weapon_data_clip_size(game_weapon_data_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 14, 1), 0);
}

/// `ReloadTime`: `float32`.
/// Seconds that a reload takes.
static inline float game_weapon_data_reload_time(game_weapon_data_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 16, 4), 0.0f);
}

/// `Range`: `int32`.
/// Distance that it reaches, in metres.
static inline int32_t game_weapon_data_range(game_weapon_data_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 20, 4), 0);
}

/// `Data`: `WeaponData`.
static inline game_weapon_data_ref game_weapon_data(game_weapon_ref self)
{
    const game_weapon_data_ref ref = {self.message, karmem_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// `Pos`: `Vec3`.
/// Where it stands.
static inline const game_vec3 *game_monster_data_pos(game_monster_data_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 12);
    static const game_vec3 absent = KARMEM_ZERO;
    return place != NULL ? (const game_vec3 *)(const void *)place : &absent;
}

/// `Mana`: `int16`.
/// Strength left for spells.
static inline int16_t game_monster_data_mana(game_monster_data_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 20, 2), 0);
}

/// `Health`: `int16`.
/// Strength left at all.
static inline int16_t game_monster_data_health(game_monster_data_ref self)
{
    return karmem_read_i16_(karmem_table_field_(self.object, 22, 2), 0);
}

/// `Name`: `[<512]char`.
/// What players call it: UTF-8, at most 512 bytes of it.
static inline karmem_text game_monster_data_name(game_monster_data_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 24, 8));
}

/// `Team`: `Team`.
/// Whom it fights for.
static inline game_team game_monster_data_team(game_monster_data_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 32, 1), 0);
}

/// `Inventory`: `[<128]byte`.
/// Kinds of the things that it carries, one byte each.
static inline karmem_u8_slice game_monster_data_inventory(game_monster_data_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 8);
    const karmem_u8_slice slice = {(const uint8_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `Color`: `Color`.
/// Of its skin.
static inline game_color game_monster_data_color(game_monster_data_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 48, 1), 0);
}

/// `Hitbox`: `[5]float64`.
/// Distance of each face of the box around it from its position, in metres: left, right, top, bottom, front.
static inline const double *game_monster_data_hitbox(game_monster_data_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 56, 40);
    static const double absent[5] = KARMEM_ZERO;
    return place != NULL ? (const double *)(const void *)place : absent;
}

/// `Status`: `[<10]int32`.
/// Numbers of the spells that it is under.
static inline karmem_i32_slice game_monster_data_status(game_monster_data_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 96, 8);
    const karmem_i32_slice slice = {(const int32_t *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// An element of `Weapons`: `[4]Weapon`.
/// One for each of its arms.
static inline game_weapon_ref game_monster_data_weapons_at(game_monster_data_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 104, 32);
    place = karmem_array_element_(place, 4, 8, index);
    const game_weapon_ref ref = {self.message, place};
    return ref;
}

/// `Path`: `[<2000]Vec3`.
/// Points that it will walk through, the next one first.
static inline game_vec3_slice game_monster_data_path(game_monster_data_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 136, 8);
    const game_vec3_slice slice = {(const game_vec3 *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)};
    return slice;
}

/// `IsAlive`: `bool`.
/// Whether it is to be reckoned with.
static inline bool game_monster_data_is_alive(game_monster_data_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 144, 1), false);
}

/// `Data`: `MonsterData`.
static inline game_monster_data_ref game_monster_data(game_monster_ref self)
{
    const game_monster_data_ref ref = {self.message, karmem_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// The number of elements of `Monsters`.
static inline uint32_t game_monsters_monsters_len(game_monsters_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 8, 8));
}

/// An element of `Monsters`: `[]Monster`.
/// Without a limit of its own, unlike the slices above: worlds of millions are fine.
static inline game_monster_ref game_monsters_monsters_at(game_monsters_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    const game_monster_ref ref = {self.message, place};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool game_weapon_data_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool game_weapon_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool game_monster_data_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool game_monster_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool game_monsters_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool game_weapon_data_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    return karmem_verify_table_(verifier, offset, 24, 24, 8, &depth) != NULL;
}

static inline bool game_weapon_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (karmem_is_set_(object) && !game_weapon_data_verify_(verifier, karmem_load_u32_(object), depth)) {
        return karmem_fail_in_(verifier, "Weapon.Data");
    }
    return true;
}

static inline bool game_monster_data_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 152, 145, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 24, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 24, 512)) {
        return karmem_fail_in_(verifier, "MonsterData.Name");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 40, 1, 1, 128)) {
        return karmem_fail_in_(verifier, "MonsterData.Inventory");
    }
    if (!karmem_has_field_(object, 96, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 96, 4, 4, 10)) {
        return karmem_fail_in_(verifier, "MonsterData.Status");
    }
    if (!karmem_has_field_(object, 104, 32)) {
        return true;
    }
    {
        const karmem_elements_ elements = karmem_array_(object + 104, 4, 8, depth);
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!game_weapon_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "MonsterData.Weapons");
            }
        }
    }
    if (!karmem_has_field_(object, 136, 8)) {
        return true;
    }
    if (!karmem_verify_slice_(verifier, object + 136, 12, 4, 2000)) {
        return karmem_fail_in_(verifier, "MonsterData.Path");
    }
    return true;
}

static inline bool game_monster_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (karmem_is_set_(object) && !game_monster_data_verify_(verifier, karmem_load_u32_(object), depth)) {
        return karmem_fail_in_(verifier, "Monster.Data");
    }
    return true;
}

static inline bool game_monsters_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
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
        if (!karmem_verify_elements_(verifier, object + 8, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Monsters.Monsters");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!game_monster_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Monsters.Monsters");
            }
        }
    }
    return true;
}

/// Verifies and opens the message with the root `Vec3` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status game_vec3_open(
    const void *bytes, size_t size, const karmem_options *options, const game_vec3 **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GAME_VEC3_ID)
        && karmem_verify_object_(&verifier, verifier.root, 12, 4) != NULL;
    *root = is_valid ? (const game_vec3 *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `WeaponData` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status game_weapon_data_open(
    const void *bytes, size_t size, const karmem_options *options, game_weapon_data_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GAME_WEAPON_DATA_ID)
        && game_weapon_data_verify_(&verifier, verifier.root, verifier.max_depth);
    const game_weapon_data_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Weapon` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status game_weapon_open(
    const void *bytes, size_t size, const karmem_options *options, game_weapon_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GAME_WEAPON_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL
        && game_weapon_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const game_weapon_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `MonsterData` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status game_monster_data_open(
    const void *bytes, size_t size, const karmem_options *options, game_monster_data_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GAME_MONSTER_DATA_ID)
        && game_monster_data_verify_(&verifier, verifier.root, verifier.max_depth);
    const game_monster_data_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Monster` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status game_monster_open(
    const void *bytes, size_t size, const karmem_options *options, game_monster_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GAME_MONSTER_ID)
        && karmem_verify_object_(&verifier, verifier.root, 8, 8) != NULL
        && game_monster_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const game_monster_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Monsters` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status game_monsters_open(
    const void *bytes, size_t size, const karmem_options *options, game_monsters_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, GAME_MONSTERS_ID)
        && game_monsters_verify_(&verifier, verifier.root, verifier.max_depth);
    const game_monsters_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building

/// A `WeaponData` that is being built.
typedef struct game_weapon_data_builder { karmem_message_builder *message; unsigned char *object; } game_weapon_data_builder;

/// A `Weapon` that is being built.
typedef struct game_weapon_builder { karmem_message_builder *message; unsigned char *object; } game_weapon_builder;

/// A `MonsterData` that is being built.
typedef struct game_monster_data_builder { karmem_message_builder *message; unsigned char *object; } game_monster_data_builder;

/// A `Monster` that is being built.
typedef struct game_monster_builder { karmem_message_builder *message; unsigned char *object; } game_monster_builder;

/// A `Monsters` that is being built.
typedef struct game_monsters_builder { karmem_message_builder *message; unsigned char *object; } game_monsters_builder;

static inline game_weapon_data_builder game_weapon_data_place_(karmem_message_builder *message)
{
    const game_weapon_data_builder self = {message, karmem_place_table_(message, 24, 8, 24)};
    return self;
}

static inline game_weapon_builder game_weapon_place_(karmem_message_builder *message)
{
    const game_weapon_builder self = {message, karmem_place_(message, 8, 8)};
    return self;
}

static inline game_monster_data_builder game_monster_data_place_(karmem_message_builder *message)
{
    const game_monster_data_builder self = {message, karmem_place_table_(message, 152, 8, 145)};
    return self;
}

static inline game_monster_builder game_monster_place_(karmem_message_builder *message)
{
    const game_monster_builder self = {message, karmem_place_(message, 8, 8)};
    return self;
}

static inline game_monsters_builder game_monsters_place_(karmem_message_builder *message)
{
    const game_monsters_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

/// Sets `Damage`: `int32`.
static inline void game_weapon_data_set_damage(game_weapon_data_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 8), value);
}

/// Sets `Ammo`: `uint16`.
static inline void game_weapon_data_set_ammo(game_weapon_data_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 12), value);
}

/// Sets `ClipSize`: `uint8`.
static inline void game_weapon_data_set_clip_size(game_weapon_data_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_slot_(self.object, 14), value);
}

/// Sets `ReloadTime`: `float32`.
static inline void game_weapon_data_set_reload_time(game_weapon_data_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 16), value);
}

/// Sets `Range`: `int32`.
static inline void game_weapon_data_set_range(game_weapon_data_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 20), value);
}

/// Places `Data`, to be built.
static inline game_weapon_data_builder game_weapon_init_data(game_weapon_builder self)
{
    const game_weapon_data_builder builder = game_weapon_data_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 0), builder.object);
    return builder;
}

/// Sets `Pos`: `Vec3`.
static inline void game_monster_data_set_pos(game_monster_data_builder self, const game_vec3 *value)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), value, 12);
}

/// Sets `Mana`: `int16`.
static inline void game_monster_data_set_mana(game_monster_data_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 20), value);
}

/// Sets `Health`: `int16`.
static inline void game_monster_data_set_health(game_monster_data_builder self, int16_t value)
{
    karmem_set_i16_(karmem_slot_(self.object, 22), value);
}

/// Sets `Name`: `[<512]char`. False where it can't be.
static inline bool game_monster_data_set_name(game_monster_data_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 24), text, 512, false);
}

/// Sets `Team`: `Team`.
static inline void game_monster_data_set_team(game_monster_data_builder self, game_team value)
{
    karmem_set_u8_(karmem_slot_(self.object, 32), value);
}

/// Sets `Inventory`: `[<128]byte`. False where it can't be.
static inline bool game_monster_data_set_inventory(game_monster_data_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 40), items, len, 1, 1, 128, false);
}

/// Room for `len` elements in `Inventory`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline uint8_t *game_monster_data_init_inventory(game_monster_data_builder self, uint32_t len)
{
    return (uint8_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 40), len, 1, 1, 128, false);
}

/// Sets `Color`: `Color`.
static inline void game_monster_data_set_color(game_monster_data_builder self, game_color value)
{
    karmem_set_u8_(karmem_slot_(self.object, 48), value);
}

/// Sets `Hitbox`: `[5]float64`.
static inline void game_monster_data_set_hitbox(game_monster_data_builder self, const double *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 56), items, 40);
}

/// Sets `Status`: `[<10]int32`. False where it can't be.
static inline bool game_monster_data_set_status(game_monster_data_builder self, const int32_t *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 96), items, len, 4, 4, 10, false);
}

/// Room for `len` elements in `Status`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline int32_t *game_monster_data_init_status(game_monster_data_builder self, uint32_t len)
{
    return (int32_t *)karmem_init_slice_(self.message, karmem_slot_(self.object, 96), len, 4, 4, 10, false);
}

/// an element of `Weapons`, to be built in its place.
static inline game_weapon_builder game_monster_data_init_weapons_at(game_monster_data_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 104);
    place = karmem_array_slot_(self.message, place, 4, 8, index);
    const game_weapon_builder builder = {self.message, place};
    return builder;
}

/// Sets `Path`: `[<2000]Vec3`. False where it can't be.
static inline bool game_monster_data_set_path(game_monster_data_builder self, const game_vec3 *items, uint32_t len)
{
    return karmem_set_slice_(self.message, karmem_slot_(self.object, 136), items, len, 12, 4, 2000, false);
}

/// Room for `len` elements in `Path`, to be written: zeros. `NULL` where there is none, or not for so many.
static inline game_vec3 *game_monster_data_init_path(game_monster_data_builder self, uint32_t len)
{
    return (game_vec3 *)karmem_init_slice_(self.message, karmem_slot_(self.object, 136), len, 12, 4, 2000, false);
}

/// Sets `IsAlive`: `bool`.
static inline void game_monster_data_set_is_alive(game_monster_data_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 144), value);
}

/// Places `Data`, to be built.
static inline game_monster_data_builder game_monster_init_data(game_monster_builder self)
{
    const game_monster_data_builder builder = game_monster_data_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 0), builder.object);
    return builder;
}

/// Makes room for `len` elements in `Monsters`. False where there is none, or not for so many.
static inline bool game_monsters_init_monsters(game_monsters_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Monsters`, to be built in its place.
static inline game_monster_builder game_monsters_init_monsters_at(game_monsters_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    const game_monster_builder builder = {self.message, place};
    return builder;
}

/// Places a `WeaponData`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool game_weapon_data_begin(karmem_message_builder *message, game_weapon_data_builder *root)
{
    *root = game_weapon_data_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t game_weapon_data_finish(karmem_message_builder *message, game_weapon_data_builder root)
{
    return karmem_finish_(message, root.message, root.object, GAME_WEAPON_DATA_ID, GAME_FINGERPRINT);
}

/// Places a `Weapon`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool game_weapon_begin(karmem_message_builder *message, game_weapon_builder *root)
{
    *root = game_weapon_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t game_weapon_finish(karmem_message_builder *message, game_weapon_builder root)
{
    return karmem_finish_(message, root.message, root.object, GAME_WEAPON_ID, GAME_FINGERPRINT);
}

/// Places a `MonsterData`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool game_monster_data_begin(karmem_message_builder *message, game_monster_data_builder *root)
{
    *root = game_monster_data_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t game_monster_data_finish(karmem_message_builder *message, game_monster_data_builder root)
{
    return karmem_finish_(message, root.message, root.object, GAME_MONSTER_DATA_ID, GAME_FINGERPRINT);
}

/// Places a `Monster`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool game_monster_begin(karmem_message_builder *message, game_monster_builder *root)
{
    *root = game_monster_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t game_monster_finish(karmem_message_builder *message, game_monster_builder root)
{
    return karmem_finish_(message, root.message, root.object, GAME_MONSTER_ID, GAME_FINGERPRINT);
}

/// Places a `Monsters`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool game_monsters_begin(karmem_message_builder *message, game_monsters_builder *root)
{
    *root = game_monsters_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t game_monsters_finish(karmem_message_builder *message, game_monsters_builder root)
{
    return karmem_finish_(message, root.message, root.object, GAME_MONSTERS_ID, GAME_FINGERPRINT);
}

// What others write at the same time

/// A `WeaponData` that others may write at any time.
typedef struct game_weapon_data_live { karmem_live_ object; } game_weapon_data_live;

/// A `Weapon` that others may write at any time.
typedef struct game_weapon_live { karmem_live_ object; } game_weapon_live;

/// A `MonsterData` that others may write at any time.
typedef struct game_monster_data_live { karmem_live_ object; } game_monster_data_live;

/// A `Monster` that others may write at any time.
typedef struct game_monster_live { karmem_live_ object; } game_monster_live;

/// A `Monsters` that others may write at any time.
typedef struct game_monsters_live { karmem_live_ object; } game_monsters_live;

/// Loads `Damage`: `int32`.
static inline int32_t game_weapon_data_live_damage(game_weapon_data_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 8, 4, 4), 0);
}

/// Sets `Damage`: `int32`. False where it can't be.
static inline bool game_weapon_data_live_set_damage(game_weapon_data_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 8, 4, 4), value);
}

/// Loads `Ammo`: `uint16`.
static inline uint16_t game_weapon_data_live_ammo(game_weapon_data_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 12, 2, 2), 0);
}

/// Sets `Ammo`: `uint16`. False where it can't be.
static inline bool game_weapon_data_live_set_ammo(game_weapon_data_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 12, 2, 2), value);
}

/// Loads `ClipSize`: `uint8`.
static inline uint8_t game_weapon_data_live_clip_size(game_weapon_data_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 14, 1, 1), 0);
}

/// Sets `ClipSize`: `uint8`. False where it can't be.
static inline bool game_weapon_data_live_set_clip_size(game_weapon_data_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 14, 1, 1), value);
}

/// Loads `ReloadTime`: `float32`.
static inline float game_weapon_data_live_reload_time(game_weapon_data_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 16, 4, 4), 0.0f);
}

/// Sets `ReloadTime`: `float32`. False where it can't be.
static inline bool game_weapon_data_live_set_reload_time(game_weapon_data_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 16, 4, 4), value);
}

/// Loads `Range`: `int32`.
static inline int32_t game_weapon_data_live_range(game_weapon_data_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 20, 4, 4), 0);
}

/// Sets `Range`: `int32`. False where it can't be.
static inline bool game_weapon_data_live_set_range(game_weapon_data_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 20, 4, 4), value);
}

/// Leads to `Data`: `WeaponData`. Absent where it can't be reached.
static inline game_weapon_data_live game_weapon_live_data(game_weapon_live self)
{
    const game_weapon_data_live live = {karmem_live_follow_(karmem_live_field_(self.object, 0, 4, 4), 8)};
    return live;
}

/// Copies `Pos` out: `Vec3`. False where it is absent; `value` is zero then.
static inline bool game_monster_data_live_pos(game_monster_data_live self, game_vec3 *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 12, 4), value, 12);
}

/// Sets `Pos`: `Vec3`. False where it can't be.
static inline bool game_monster_data_live_set_pos(game_monster_data_live self, const game_vec3 *value)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 12, 4), value);
}

/// Loads `Mana`: `int16`.
static inline int16_t game_monster_data_live_mana(game_monster_data_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 20, 2, 2), 0);
}

/// Sets `Mana`: `int16`. False where it can't be.
static inline bool game_monster_data_live_set_mana(game_monster_data_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 20, 2, 2), value);
}

/// Loads `Health`: `int16`.
static inline int16_t game_monster_data_live_health(game_monster_data_live self)
{
    return karmem_live_read_i16_(karmem_live_field_(self.object, 22, 2, 2), 0);
}

/// Sets `Health`: `int16`. False where it can't be.
static inline bool game_monster_data_live_set_health(game_monster_data_live self, int16_t value)
{
    return karmem_live_set_i16_(karmem_live_field_(self.object, 22, 2, 2), value);
}

/// Copies `Name` out, if there is room for its `len` bytes: `[<512]char`. The copy is UTF-8.
static inline karmem_status game_monster_data_live_name(game_monster_data_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 24, 8, 8), 512, text, capacity, len);
}

/// Loads `Team`: `Team`.
static inline game_team game_monster_data_live_team(game_monster_data_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 32, 1, 1), 0);
}

/// Sets `Team`: `Team`. False where it can't be.
static inline bool game_monster_data_live_set_team(game_monster_data_live self, game_team value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 32, 1, 1), value);
}

/// The number of elements of `Inventory` at this moment. False where they can't be reached.
static inline bool game_monster_data_live_inventory_len(game_monster_data_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 40, 8, 8), 1, 1, 128, len);
}

/// Copies the elements of `Inventory` out, if there is room for `len` of them.
static inline karmem_status game_monster_data_live_inventory_copy(game_monster_data_live self, uint8_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 40, 8, 8), 1, 1, 128, items, capacity, len);
}

/// Sets `Inventory`, if it has `len` elements as well: `[<128]byte`. False where it can't be.
static inline bool game_monster_data_live_set_inventory(game_monster_data_live self, const uint8_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 40, 8, 8), items, len, 1, 1, 128);
}

/// Loads an element of `Inventory`: `[<128]byte`.
static inline uint8_t game_monster_data_live_inventory_at(game_monster_data_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 128, index);
    return karmem_live_read_u8_(place, 0);
}

/// Sets an element of `Inventory`: `[<128]byte`. False where it can't be.
static inline bool game_monster_data_live_set_inventory_at(game_monster_data_live self, uint32_t index, uint8_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 8, 8);
    place = karmem_live_slice_element_(place, 1, 1, 128, index);
    return karmem_live_set_u8_(place, value);
}

/// Loads `Color`: `Color`.
static inline game_color game_monster_data_live_color(game_monster_data_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 48, 1, 1), 0);
}

/// Sets `Color`: `Color`. False where it can't be.
static inline bool game_monster_data_live_set_color(game_monster_data_live self, game_color value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 48, 1, 1), value);
}

/// Copies the 5 elements of `Hitbox` out. False where they are absent; `items` are zero then.
static inline bool game_monster_data_live_hitbox_copy(game_monster_data_live self, double *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 56, 40, 8), items, 40);
}

/// Sets `Hitbox`: `[5]float64`. False where it can't be.
static inline bool game_monster_data_live_set_hitbox(game_monster_data_live self, const double *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 56, 40, 8), items);
}

/// Loads an element of `Hitbox`: `[5]float64`.
static inline double game_monster_data_live_hitbox_at(game_monster_data_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 40, 8);
    place = karmem_live_element_(place, 5, 8, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `Hitbox`: `[5]float64`. False where it can't be.
static inline bool game_monster_data_live_set_hitbox_at(game_monster_data_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_field_(self.object, 56, 40, 8);
    place = karmem_live_element_(place, 5, 8, index);
    return karmem_live_set_f64_(place, value);
}

/// The number of elements of `Status` at this moment. False where they can't be reached.
static inline bool game_monster_data_live_status_len(game_monster_data_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 96, 8, 8), 4, 4, 10, len);
}

/// Copies the elements of `Status` out, if there is room for `len` of them.
static inline karmem_status game_monster_data_live_status_copy(game_monster_data_live self, int32_t *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 96, 8, 8), 4, 4, 10, items, capacity, len);
}

/// Sets `Status`, if it has `len` elements as well: `[<10]int32`. False where it can't be.
static inline bool game_monster_data_live_set_status(game_monster_data_live self, const int32_t *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 96, 8, 8), items, len, 4, 4, 10);
}

/// Loads an element of `Status`: `[<10]int32`.
static inline int32_t game_monster_data_live_status_at(game_monster_data_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 10, index);
    return karmem_live_read_i32_(place, 0);
}

/// Sets an element of `Status`: `[<10]int32`. False where it can't be.
static inline bool game_monster_data_live_set_status_at(game_monster_data_live self, uint32_t index, int32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 96, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, 10, index);
    return karmem_live_set_i32_(place, value);
}

/// Leads to an element of `Weapons`: `[4]Weapon`. Absent where it can't be reached.
static inline game_weapon_live game_monster_data_live_weapons_at(game_monster_data_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 104, 32, 8);
    place = karmem_live_element_(place, 4, 8, index);
    const game_weapon_live live = {place};
    return live;
}

/// The number of elements of `Path` at this moment. False where they can't be reached.
static inline bool game_monster_data_live_path_len(game_monster_data_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 136, 8, 8), 12, 4, 2000, len);
}

/// Copies the elements of `Path` out, if there is room for `len` of them.
static inline karmem_status game_monster_data_live_path_copy(game_monster_data_live self, game_vec3 *items, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_slice_(karmem_live_field_(self.object, 136, 8, 8), 12, 4, 2000, items, capacity, len);
}

/// Sets `Path`, if it has `len` elements as well: `[<2000]Vec3`. False where it can't be.
static inline bool game_monster_data_live_set_path(game_monster_data_live self, const game_vec3 *items, uint32_t len)
{
    return karmem_live_set_slice_(karmem_live_field_(self.object, 136, 8, 8), items, len, 12, 4, 2000);
}

/// Copies an element of `Path` out: `[<2000]Vec3`. False where it is absent; `value` is zero then.
static inline bool game_monster_data_live_path_at(game_monster_data_live self, uint32_t index, game_vec3 *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 136, 8, 8);
    place = karmem_live_slice_element_(place, 12, 4, 2000, index);
    return karmem_live_get_bytes_(place, value, 12);
}

/// Sets an element of `Path`: `[<2000]Vec3`. False where it can't be.
static inline bool game_monster_data_live_set_path_at(game_monster_data_live self, uint32_t index, const game_vec3 *value)
{
    karmem_live_ place = karmem_live_field_(self.object, 136, 8, 8);
    place = karmem_live_slice_element_(place, 12, 4, 2000, index);
    return karmem_live_set_bytes_(place, value);
}

/// Loads `IsAlive`: `bool`.
static inline bool game_monster_data_live_is_alive(game_monster_data_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 144, 1, 1), false);
}

/// Sets `IsAlive`: `bool`. False where it can't be.
static inline bool game_monster_data_live_set_is_alive(game_monster_data_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 144, 1, 1), value);
}

/// Leads to `Data`: `MonsterData`. Absent where it can't be reached.
static inline game_monster_data_live game_monster_live_data(game_monster_live self)
{
    const game_monster_data_live live = {karmem_live_follow_(karmem_live_field_(self.object, 0, 4, 4), 8)};
    return live;
}

/// The number of elements of `Monsters` at this moment. False where they can't be reached.
static inline bool game_monsters_live_monsters_len(game_monsters_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Leads to an element of `Monsters`: `[]Monster`. Absent where it can't be reached.
static inline game_monster_live game_monsters_live_monsters_at(game_monsters_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    const game_monster_live live = {place};
    return live;
}

/// Opens the message with the root `WeaponData` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status game_weapon_data_live_open(const volatile void *bytes, size_t size, game_weapon_data_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GAME_WEAPON_DATA_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Weapon` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status game_weapon_live_open(const volatile void *bytes, size_t size, game_weapon_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GAME_WEAPON_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 8, 8, &root->object) : status;
}

/// Opens the message with the root `MonsterData` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status game_monster_data_live_open(const volatile void *bytes, size_t size, game_monster_data_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GAME_MONSTER_DATA_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Monster` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status game_monster_live_open(const volatile void *bytes, size_t size, game_monster_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GAME_MONSTER_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 8, 8, &root->object) : status;
}

/// Opens the message with the root `Monsters` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status game_monsters_live_open(const volatile void *bytes, size_t size, game_monsters_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, GAME_MONSTERS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_GAME_H
