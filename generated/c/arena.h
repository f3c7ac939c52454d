// Made from arena.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c arena.km

/// Monsters as Karmem's other implementations write and read them: packed, so that Go, C, Zig and others take part.
#ifndef KARMEM_SCHEMA_ARENA_H
#define KARMEM_SCHEMA_ARENA_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define ARENA_FINGERPRINT UINT64_C(13153644289021485868)

// Enums

/// An enum, stored as `uint8`.
typedef uint8_t arena_color;

#define ARENA_COLOR_RED 0
#define ARENA_COLOR_GREEN 1
#define ARENA_COLOR_BLUE 2

/// Some of them, side by side; `NULL` where there are none.
typedef struct arena_color_slice { const arena_color *items; uint32_t len; } arena_color_slice;

/// An enum, stored as `uint8`.
typedef uint8_t arena_team;

#define ARENA_TEAM_HUMANS 0
#define ARENA_TEAM_ORCS 1
#define ARENA_TEAM_ZOMBIES 7

/// Some of them, side by side; `NULL` where there are none.
typedef struct arena_team_slice { const arena_team *items; uint32_t len; } arena_team_slice;

// Packed structs

/// A point in the world, in metres.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
///
/// These are its bytes in a message, of which this is a copy.
typedef struct arena_vec3 {
    float x;
    float y;
    float z;
} arena_vec3;

/// The id of `Vec3`. It is not in packed messages.
#define ARENA_VEC3_ID UINT64_C(10268726485798425099)

/// What a weapon does. A table, so that weapons can learn more later.
///
/// | offset | size | field        | type      |
/// |-------:|-----:|--------------|-----------|
/// |      0 |    4 |              | header    |
/// |      4 |    4 | `Damage`     | `int32`   |
/// |      8 |    2 | `Ammo`       | `uint16`  |
/// |     10 |    1 | `ClipSize`   | `uint8`   |
/// |     11 |    4 | `ReloadTime` | `float32` |
/// |     15 |    4 | `Range`      | `int32`   |
typedef struct arena_weapon_data_ref { karmem_packed_message message; const unsigned char *object; } arena_weapon_data_ref;

/// The id of `WeaponData`. It is not in packed messages.
#define ARENA_WEAPON_DATA_ID UINT64_C(15342010214468761012)

/// A weapon: tables cannot lie side by side, a reference to one can.
///
/// | offset | size | field  | type         |
/// |-------:|-----:|--------|--------------|
/// |      0 |    4 | `Data` | `WeaponData` |
typedef struct arena_weapon_ref { karmem_packed_message message; const unsigned char *object; } arena_weapon_ref;

/// The id of `Weapon`. It is not in packed messages.
#define ARENA_WEAPON_ID UINT64_C(8029074423243608167)

/// Everything about one monster. New fields go to the end.
///
/// | offset | size | field       | type          |
/// |-------:|-----:|-------------|---------------|
/// |      0 |    4 |             | header        |
/// |      4 |   12 | `Pos`       | `Vec3`        |
/// |     16 |    2 | `Mana`      | `int16`       |
/// |     18 |    2 | `Health`    | `int16`       |
/// |     20 |    8 | `Name`      | `[<512]char`  |
/// |     28 |    1 | `Team`      | `Team`        |
/// |     29 |    8 | `Inventory` | `[<128]byte`  |
/// |     37 |    1 | `Color`     | `Color`       |
/// |     38 |   40 | `Hitbox`    | `[5]float64`  |
/// |     78 |    8 | `Status`    | `[<10]int32`  |
/// |     86 |   16 | `Weapons`   | `[4]Weapon`   |
/// |    102 |    8 | `Path`      | `[<2000]Vec3` |
/// |    110 |    1 | `IsAlive`   | `bool`        |
typedef struct arena_monster_data_ref { karmem_packed_message message; const unsigned char *object; } arena_monster_data_ref;

/// How many elements its arrays have.
#define ARENA_MONSTER_DATA_HITBOX_LEN UINT32_C(5)
#define ARENA_MONSTER_DATA_WEAPONS_LEN UINT32_C(4)

/// The id of `MonsterData`. It is not in packed messages.
#define ARENA_MONSTER_DATA_ID UINT64_C(12254962724431809041)

/// An inline struct of 4 bytes.
///
/// | offset | size | field  | type          |
/// |-------:|-----:|--------|---------------|
/// |      0 |    4 | `Data` | `MonsterData` |
typedef struct arena_monster_ref { karmem_packed_message message; const unsigned char *object; } arena_monster_ref;

/// The id of `Monster`. It is not in packed messages.
#define ARENA_MONSTER_ID UINT64_C(5593793986513565154)

/// All monsters, the root of a message.
///
/// | offset | size | field      | type             |
/// |-------:|-----:|------------|------------------|
/// |      0 |    4 |            | header           |
/// |      4 |    8 | `Monsters` | `[<2000]Monster` |
typedef struct arena_monsters_ref { karmem_packed_message message; const unsigned char *object; } arena_monsters_ref;

/// The id of `Monsters`. It is not in packed messages.
#define ARENA_MONSTERS_ID UINT64_C(14096677544474027661)

// Reading packed messages

/// Copies the struct at `place`; zeros where it is absent.
static inline void arena_vec3_load_(const unsigned char *place, arena_vec3 *value)
{
    value->x = karmem_packed_read_f32_(karmem_inline_field_(place, 0), 0.0f);
    value->y = karmem_packed_read_f32_(karmem_inline_field_(place, 4), 0.0f);
    value->z = karmem_packed_read_f32_(karmem_inline_field_(place, 8), 0.0f);
}

/// `Damage`: `int32`.
static inline int32_t arena_weapon_data_damage(arena_weapon_data_ref self)
{
    return karmem_packed_read_i32_(karmem_packed_field_(self.object, 4, 4), 0);
}

/// `Ammo`: `uint16`.
static inline uint16_t arena_weapon_data_ammo(arena_weapon_data_ref self)
{
    return karmem_packed_read_u16_(karmem_packed_field_(self.object, 8, 2), 0);
}

/// `ClipSize`: `uint8`.
static inline uint8_t arena_weapon_data_clip_size(arena_weapon_data_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 10, 1), 0);
}

/// `ReloadTime`: `float32`.
static inline float arena_weapon_data_reload_time(arena_weapon_data_ref self)
{
    return karmem_packed_read_f32_(karmem_packed_field_(self.object, 11, 4), 0.0f);
}

/// `Range`: `int32`.
static inline int32_t arena_weapon_data_range(arena_weapon_data_ref self)
{
    return karmem_packed_read_i32_(karmem_packed_field_(self.object, 15, 4), 0);
}

/// `Data`: `WeaponData`.
static inline arena_weapon_data_ref arena_weapon_data(arena_weapon_ref self)
{
    const arena_weapon_data_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// `Pos`: `Vec3`.
static inline arena_vec3 arena_monster_data_pos(arena_monster_data_ref self)
{
    arena_vec3 value;
    arena_vec3_load_(karmem_packed_field_(self.object, 4, 12), &value);
    return value;
}

/// `Mana`: `int16`.
static inline int16_t arena_monster_data_mana(arena_monster_data_ref self)
{
    return karmem_packed_read_i16_(karmem_packed_field_(self.object, 16, 2), 0);
}

/// `Health`: `int16`.
static inline int16_t arena_monster_data_health(arena_monster_data_ref self)
{
    return karmem_packed_read_i16_(karmem_packed_field_(self.object, 18, 2), 0);
}

/// `Name`: `[<512]char`.
/// Readers see at most 512 bytes of it.
static inline karmem_text arena_monster_data_name(arena_monster_data_ref self)
{
    return karmem_packed_text_(self.message, karmem_packed_field_(self.object, 20, 8), 512);
}

/// `Team`: `Team`.
static inline arena_team arena_monster_data_team(arena_monster_data_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 28, 1), 0);
}

/// `Inventory`: `[<128]byte`.
static inline karmem_u8_slice arena_monster_data_inventory(arena_monster_data_ref self)
{
    return karmem_packed_bytes_(self.message, karmem_packed_field_(self.object, 29, 8), 128);
}

/// `Color`: `Color`.
static inline arena_color arena_monster_data_color(arena_monster_data_ref self)
{
    return karmem_packed_read_u8_(karmem_packed_field_(self.object, 37, 1), 0);
}

/// Copies `Hitbox`: `[5]float64`.
static inline void arena_monster_data_hitbox(arena_monster_data_ref self, double items[5])
{
    karmem_packed_copy_array_(items, karmem_packed_field_(self.object, 38, 40), 40);
}

/// An element of `Hitbox`: `[5]float64`.
static inline double arena_monster_data_hitbox_at(arena_monster_data_ref self, uint32_t index)
{
    return karmem_packed_read_f64_(karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 38, 40), 5), 8, index), 0.0);
}

/// The number of elements of `Status`.
static inline uint32_t arena_monster_data_status_len(arena_monster_data_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 78, 8), 4, 10).len;
}

/// An element of `Status`: `[<10]int32`.
static inline int32_t arena_monster_data_status_at(arena_monster_data_ref self, uint32_t index)
{
    return karmem_packed_read_i32_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 78, 8), 4, 10), 4, index), 0);
}

/// Copies the first `capacity` elements of `Status`, or all, and returns how many.
static inline uint32_t arena_monster_data_status_copy(arena_monster_data_ref self, int32_t *items, uint32_t capacity)
{
    return karmem_packed_copy_slice_(items, karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 78, 8), 4, 10), 4, capacity);
}

/// An element of `Weapons`: `[4]Weapon`.
static inline arena_weapon_ref arena_monster_data_weapons_at(arena_monster_data_ref self, uint32_t index)
{
    const arena_weapon_ref ref = {self.message, karmem_packed_element_(karmem_packed_array_(karmem_packed_field_(self.object, 86, 16), 4), 4, index)};
    return ref;
}

/// The number of elements of `Path`.
static inline uint32_t arena_monster_data_path_len(arena_monster_data_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 102, 8), 12, 2000).len;
}

/// An element of `Path`: `[<2000]Vec3`.
static inline arena_vec3 arena_monster_data_path_at(arena_monster_data_ref self, uint32_t index)
{
    arena_vec3 value;
    arena_vec3_load_(karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 102, 8), 12, 2000), 12, index), &value);
    return value;
}

/// Copies the first `capacity` elements of `Path`, or all, and returns how many.
static inline uint32_t arena_monster_data_path_copy(arena_monster_data_ref self, arena_vec3 *items, uint32_t capacity)
{
    const karmem_packed_elements_ elements = karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 102, 8), 12, 2000);
    const uint32_t len = elements.len < capacity ? elements.len : capacity;
    for (uint32_t i = 0; i < len; i++) {
        arena_vec3_load_(karmem_packed_element_(elements, 12, i), &items[i]);
    }
    return len;
}

/// `IsAlive`: `bool`.
static inline bool arena_monster_data_is_alive(arena_monster_data_ref self)
{
    return karmem_packed_read_bool_(karmem_packed_field_(self.object, 110, 1), false);
}

/// `Data`: `MonsterData`.
static inline arena_monster_data_ref arena_monster_data(arena_monster_ref self)
{
    const arena_monster_data_ref ref = {self.message, karmem_packed_follow_(self.message, karmem_inline_field_(self.object, 0))};
    return ref;
}

/// The number of elements of `Monsters`.
static inline uint32_t arena_monsters_monsters_len(arena_monsters_ref self)
{
    return karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 4, 8), 4, 2000).len;
}

/// An element of `Monsters`: `[<2000]Monster`.
static inline arena_monster_ref arena_monsters_monsters_at(arena_monsters_ref self, uint32_t index)
{
    const arena_monster_ref ref = {self.message, karmem_packed_element_(karmem_packed_slice_(self.message, karmem_packed_field_(self.object, 4, 8), 4, 2000), 4, index)};
    return ref;
}

// Opening packed messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool arena_weapon_data_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool arena_weapon_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool arena_monster_data_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool arena_monster_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool arena_monsters_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);

static inline bool arena_weapon_data_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    return object == NULL || karmem_packed_verify_table_(verifier, object, 19, &depth);
}

static inline bool arena_weapon_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!arena_weapon_data_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_inline_field_(object, 0)), depth)) {
        return karmem_fail_in_(verifier, "Weapon.Data");
    }
    return true;
}

static inline bool arena_monster_data_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 111, &depth)) {
        return false;
    }
    if (!karmem_packed_verify_text_(verifier, karmem_packed_field_(object, 20, 8), 512)) {
        return karmem_fail_in_(verifier, "MonsterData.Name");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 29, 8), 1, 128)) {
        return karmem_fail_in_(verifier, "MonsterData.Inventory");
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 78, 8), 4, 10)) {
        return karmem_fail_in_(verifier, "MonsterData.Status");
    }
    {
        const karmem_packed_elements_ elements = karmem_packed_array_(karmem_packed_field_(object, 86, 16), 4);
        for (uint32_t i = 0; i < elements.len; i++) {
            if (!arena_weapon_verify_(verifier, karmem_packed_element_(elements, 4, i), depth)) {
                return karmem_fail_in_(verifier, "MonsterData.Weapons");
            }
        }
    }
    if (!karmem_packed_verify_slice_(verifier, karmem_packed_field_(object, 102, 8), 12, 2000)) {
        return karmem_fail_in_(verifier, "MonsterData.Path");
    }
    return true;
}

static inline bool arena_monster_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!arena_monster_data_verify_(verifier, karmem_packed_follow_(karmem_packed_verified_(verifier), karmem_inline_field_(object, 0)), depth)) {
        return karmem_fail_in_(verifier, "Monster.Data");
    }
    return true;
}

static inline bool arena_monsters_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (object == NULL) {
        return true;
    }
    if (!karmem_packed_verify_table_(verifier, object, 12, &depth)) {
        return false;
    }
    {
        karmem_packed_elements_ elements;
        uint32_t below = depth;
        if (!karmem_packed_verify_elements_(verifier, karmem_packed_field_(object, 4, 8), 4, 2000, &below, &elements)) {
            return karmem_fail_in_(verifier, "Monsters.Monsters");
        }
        for (uint32_t i = 0; i < elements.len; i++) {
            if (!arena_monster_verify_(verifier, karmem_packed_element_(elements, 4, i), below)) {
                return karmem_fail_in_(verifier, "Monsters.Monsters");
            }
        }
    }
    return true;
}

/// Verifies and opens the packed message with the root `Vec3` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status arena_vec3_open(
    const void *bytes, size_t size, const karmem_options *options, arena_vec3 *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    arena_vec3_load_(karmem_packed_verify_(&verifier, bytes, size, options, 12) ? verifier.message : NULL, root);
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `WeaponData` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status arena_weapon_data_open(
    const void *bytes, size_t size, const karmem_options *options, arena_weapon_data_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && arena_weapon_data_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const arena_weapon_data_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Weapon` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status arena_weapon_open(
    const void *bytes, size_t size, const karmem_options *options, arena_weapon_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 4)
        && arena_weapon_verify_(&verifier, verifier.message, verifier.max_depth);
    const arena_weapon_ref opened = {karmem_packed_verified_(&verifier), is_valid ? verifier.message : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `MonsterData` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status arena_monster_data_open(
    const void *bytes, size_t size, const karmem_options *options, arena_monster_data_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && arena_monster_data_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const arena_monster_data_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Monster` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status arena_monster_open(
    const void *bytes, size_t size, const karmem_options *options, arena_monster_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 4)
        && arena_monster_verify_(&verifier, verifier.message, verifier.max_depth);
    const arena_monster_ref opened = {karmem_packed_verified_(&verifier), is_valid ? verifier.message : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the packed message with the root `Monsters` that `size` bytes are.
KARMEM_MUST_USE static inline karmem_status arena_monsters_open(
    const void *bytes, size_t size, const karmem_options *options, arena_monsters_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_packed_verify_(&verifier, bytes, size, options, 0)
        && arena_monsters_verify_(&verifier, karmem_packed_root_(&verifier), verifier.max_depth);
    const arena_monsters_ref opened = {karmem_packed_verified_(&verifier), is_valid ? karmem_packed_root_(&verifier) : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Building packed messages

/// Stores the struct at `place`.
static inline void arena_vec3_store_(unsigned char *place, const arena_vec3 *value)
{
    karmem_packed_set_f32_(karmem_slot_(place, 0), value->x);
    karmem_packed_set_f32_(karmem_slot_(place, 4), value->y);
    karmem_packed_set_f32_(karmem_slot_(place, 8), value->z);
}

/// A `WeaponData` that is being built.
typedef struct arena_weapon_data_builder { karmem_packed_message_builder *message; unsigned char *object; } arena_weapon_data_builder;

/// A `Weapon` that is being built.
typedef struct arena_weapon_builder { karmem_packed_message_builder *message; unsigned char *object; } arena_weapon_builder;

/// A `MonsterData` that is being built.
typedef struct arena_monster_data_builder { karmem_packed_message_builder *message; unsigned char *object; } arena_monster_data_builder;

/// A `Monster` that is being built.
typedef struct arena_monster_builder { karmem_packed_message_builder *message; unsigned char *object; } arena_monster_builder;

/// A `Monsters` that is being built.
typedef struct arena_monsters_builder { karmem_packed_message_builder *message; unsigned char *object; } arena_monsters_builder;

/// Makes zeros a `WeaponData` of defaults, which refers to nothing.
static inline void arena_weapon_data_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 19);
}

/// Makes zeros a `Weapon` of defaults, which refers to nothing.
static inline void arena_weapon_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(karmem_slot_(object, 0), KARMEM_PACKED_NOWHERE_);
}

/// Makes zeros a `MonsterData` of defaults, which refers to nothing.
static inline void arena_monster_data_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 111);
    for (uint32_t i = 0; i < 4; i++) {
        arena_weapon_reset_(karmem_packed_element_slot_(karmem_slot_(object, 86), 4, i));
    }
}

/// Makes zeros a `Monster` of defaults, which refers to nothing.
static inline void arena_monster_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(karmem_slot_(object, 0), KARMEM_PACKED_NOWHERE_);
}

/// Makes zeros a `Monsters` of defaults, which refers to nothing.
static inline void arena_monsters_reset_(unsigned char *object)
{
    karmem_packed_set_u32_(object, 12);
}

/// Sets `Damage`.
static inline void arena_weapon_data_set_damage(arena_weapon_data_builder self, int32_t value)
{
    karmem_packed_set_i32_(karmem_slot_(self.object, 4), value);
}

/// Sets `Ammo`.
static inline void arena_weapon_data_set_ammo(arena_weapon_data_builder self, uint16_t value)
{
    karmem_packed_set_u16_(karmem_slot_(self.object, 8), value);
}

/// Sets `ClipSize`.
static inline void arena_weapon_data_set_clip_size(arena_weapon_data_builder self, uint8_t value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 10), value);
}

/// Sets `ReloadTime`.
static inline void arena_weapon_data_set_reload_time(arena_weapon_data_builder self, float value)
{
    karmem_packed_set_f32_(karmem_slot_(self.object, 11), value);
}

/// Sets `Range`.
static inline void arena_weapon_data_set_range(arena_weapon_data_builder self, int32_t value)
{
    karmem_packed_set_i32_(karmem_slot_(self.object, 15), value);
}

/// Builds `Data`.
static inline arena_weapon_data_builder arena_weapon_init_data(arena_weapon_builder self)
{
    const arena_weapon_data_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 0), 19)};
    arena_weapon_data_reset_(built.object);
    return built;
}

/// Sets `Pos`.
static inline void arena_monster_data_set_pos(arena_monster_data_builder self, const arena_vec3 *value)
{
    arena_vec3_store_(karmem_slot_(self.object, 4), value);
}

/// Sets `Mana`.
static inline void arena_monster_data_set_mana(arena_monster_data_builder self, int16_t value)
{
    karmem_packed_set_i16_(karmem_slot_(self.object, 16), value);
}

/// Sets `Health`.
static inline void arena_monster_data_set_health(arena_monster_data_builder self, int16_t value)
{
    karmem_packed_set_i16_(karmem_slot_(self.object, 18), value);
}

/// Sets `Name`.
static inline bool arena_monster_data_set_name(arena_monster_data_builder self, karmem_text text)
{
    return karmem_packed_set_text_(self.message, karmem_slot_(self.object, 20), text, 512);
}

/// Sets `Team`.
static inline void arena_monster_data_set_team(arena_monster_data_builder self, arena_team value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 28), value);
}

/// Sets `Inventory`.
static inline bool arena_monster_data_set_inventory(arena_monster_data_builder self, const uint8_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 29), items, len, 1, 128);
}

/// Places elements, all zero or of defaults, for `Inventory`.
static inline uint8_t *arena_monster_data_init_inventory(arena_monster_data_builder self, uint32_t len)
{
    return karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 29), len, 1, 128);
}

/// Sets `Color`.
static inline void arena_monster_data_set_color(arena_monster_data_builder self, arena_color value)
{
    karmem_packed_set_u8_(karmem_slot_(self.object, 37), value);
}

/// Sets `Hitbox`.
static inline void arena_monster_data_set_hitbox(arena_monster_data_builder self, const double items[5])
{
    karmem_set_bytes_(karmem_slot_(self.object, 38), items, 40);
}

/// Sets `Status`.
static inline bool arena_monster_data_set_status(arena_monster_data_builder self, const int32_t *items, uint32_t len)
{
    return karmem_packed_set_slice_(self.message, karmem_slot_(self.object, 78), items, len, 4, 10);
}

/// Places elements, all zero or of defaults, for `Status`.
static inline bool arena_monster_data_init_status(arena_monster_data_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 78), len, 4, 10);
    return first != NULL;
}

/// Sets an element of `Status`.
static inline void arena_monster_data_set_status_at(arena_monster_data_builder self, uint32_t index, int32_t value)
{
    karmem_packed_set_i32_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 78), 4, index), value);
}

/// Builds an element of `Weapons`.
static inline arena_weapon_builder arena_monster_data_init_weapons_at(arena_monster_data_builder self, uint32_t index)
{
    const arena_weapon_builder built = {self.message, karmem_packed_array_slot_(self.message, karmem_slot_(self.object, 86), 4, 4, index)};
    return built;
}

/// Sets `Path`.
static inline bool arena_monster_data_set_path(arena_monster_data_builder self, const arena_vec3 *items, uint32_t len)
{
    unsigned char *first = karmem_packed_take_slice_(self.message, karmem_slot_(self.object, 102), len, 12, 2000);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        arena_vec3_store_(karmem_packed_element_slot_(first, 12, i), &items[i]);
    }
    return first != NULL;
}

/// Places elements, all zero or of defaults, for `Path`.
static inline bool arena_monster_data_init_path(arena_monster_data_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 102), len, 12, 2000);
    return first != NULL;
}

/// Sets an element of `Path`.
static inline void arena_monster_data_set_path_at(arena_monster_data_builder self, uint32_t index, const arena_vec3 *value)
{
    arena_vec3_store_(karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 102), 12, index), value);
}

/// Sets `IsAlive`.
static inline void arena_monster_data_set_is_alive(arena_monster_data_builder self, bool value)
{
    karmem_packed_set_bool_(karmem_slot_(self.object, 110), value);
}

/// Builds `Data`.
static inline arena_monster_data_builder arena_monster_init_data(arena_monster_builder self)
{
    const arena_monster_data_builder built = {self.message, karmem_packed_init_table_(self.message, karmem_slot_(self.object, 0), 111)};
    arena_monster_data_reset_(built.object);
    return built;
}

/// Places elements, all zero or of defaults, for `Monsters`.
static inline bool arena_monsters_init_monsters(arena_monsters_builder self, uint32_t len)
{
    unsigned char *first = karmem_packed_init_slice_(self.message, karmem_slot_(self.object, 4), len, 4, 2000);
    for (uint32_t i = 0; first != NULL && i < len; i++) {
        arena_monster_reset_(karmem_packed_element_slot_(first, 4, i));
    }
    return first != NULL;
}

/// Builds an element of `Monsters`.
static inline arena_monster_builder arena_monsters_init_monsters_at(arena_monsters_builder self, uint32_t index)
{
    const arena_monster_builder built = {self.message, karmem_packed_slice_slot_(self.message, karmem_slot_(self.object, 4), 4, index)};
    return built;
}

/// Places the root of a packed message, a `WeaponData`. False where there is no room.
static inline bool arena_weapon_data_begin(karmem_packed_message_builder *message, arena_weapon_data_builder *root)
{
    const arena_weapon_data_builder built = {message, karmem_packed_place_(message, 19)};
    arena_weapon_data_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t arena_weapon_data_finish(karmem_packed_message_builder *message, arena_weapon_data_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Weapon`. False where there is no room.
static inline bool arena_weapon_begin(karmem_packed_message_builder *message, arena_weapon_builder *root)
{
    const arena_weapon_builder built = {message, karmem_packed_place_(message, 4)};
    arena_weapon_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t arena_weapon_finish(karmem_packed_message_builder *message, arena_weapon_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `MonsterData`. False where there is no room.
static inline bool arena_monster_data_begin(karmem_packed_message_builder *message, arena_monster_data_builder *root)
{
    const arena_monster_data_builder built = {message, karmem_packed_place_(message, 111)};
    arena_monster_data_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t arena_monster_data_finish(karmem_packed_message_builder *message, arena_monster_data_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Monster`. False where there is no room.
static inline bool arena_monster_begin(karmem_packed_message_builder *message, arena_monster_builder *root)
{
    const arena_monster_builder built = {message, karmem_packed_place_(message, 4)};
    arena_monster_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t arena_monster_finish(karmem_packed_message_builder *message, arena_monster_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

/// Places the root of a packed message, a `Monsters`. False where there is no room.
static inline bool arena_monsters_begin(karmem_packed_message_builder *message, arena_monsters_builder *root)
{
    const arena_monsters_builder built = {message, karmem_packed_place_(message, 12)};
    arena_monsters_reset_(built.object);
    *root = built;
    return built.object != NULL;
}

/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says
/// what.
KARMEM_MUST_USE static inline uint32_t arena_monsters_finish(karmem_packed_message_builder *message, arena_monsters_builder root)
{
    return karmem_packed_finish_(message, root.message, root.object);
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_ARENA_H
