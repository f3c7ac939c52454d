// Made from minecraft_savedata.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate --lang c minecraft_savedata.km

/// The players of a saved game: wide tables with many optional fields, and slices of small structs.
///
/// One of the data sets of the benchmarks.
#ifndef KARMEM_SCHEMA_MINECRAFT_SAVEDATA_H
#define KARMEM_SCHEMA_MINECRAFT_SAVEDATA_H

#include "karmem.h"

KARMEM_HEADER_BEGIN

/// Tells this schema from others: 64 bits over everything that decides where bytes lie.
#define MINECRAFT_SAVEDATA_FINGERPRINT UINT64_C(18032766400530800692)

// Enums

/// The rules that a player plays by.
typedef uint8_t minecraft_savedata_game_type;

#define MINECRAFT_SAVEDATA_GAME_TYPE_SURVIVAL 0
#define MINECRAFT_SAVEDATA_GAME_TYPE_CREATIVE 1
#define MINECRAFT_SAVEDATA_GAME_TYPE_ADVENTURE 2
#define MINECRAFT_SAVEDATA_GAME_TYPE_SPECTATOR 3

/// Some of them, side by side; `NULL` where there are none.
typedef struct minecraft_savedata_game_type_slice { const minecraft_savedata_game_type *items; uint32_t len; } minecraft_savedata_game_type_slice;

// Structs and unions

/// Some of one thing.
///
/// | offset | size | field   | type     |
/// |-------:|-----:|---------|----------|
/// |      0 |    8 | `Id`    | `[]char` |
/// |      8 |    1 | `Count` | `int8`   |
/// |      9 |    1 | `Slot`  | `uint8`  |
/// |     10 |    6 |         | padding  |
typedef struct minecraft_savedata_item_ref { const unsigned char *message; const unsigned char *object; } minecraft_savedata_item_ref;

/// Tells messages with the root `Item` from others.
#define MINECRAFT_SAVEDATA_ITEM_ID UINT64_C(17370236061446263713)

/// What a player can do.
///
/// | offset | size | field          | type      |
/// |-------:|-----:|----------------|-----------|
/// |      0 |    4 | `WalkSpeed`    | `float32` |
/// |      4 |    4 | `FlySpeed`     | `float32` |
/// |      8 |    1 | `MayFly`       | `bool`    |
/// |      9 |    1 | `Flying`       | `bool`    |
/// |     10 |    1 | `Invulnerable` | `bool`    |
/// |     11 |    1 | `MayBuild`     | `bool`    |
/// |     12 |    1 | `Instabuild`   | `bool`    |
/// |     13 |    3 |                | padding   |
typedef struct minecraft_savedata_abilities {
    KARMEM_ALIGNAS(4) float walk_speed;
    float fly_speed;
    uint8_t may_fly;
    uint8_t flying;
    uint8_t invulnerable;
    uint8_t may_build;
    uint8_t instabuild;
    uint8_t pad0_[3];
} minecraft_savedata_abilities;

KARMEM_ASSERT(sizeof(minecraft_savedata_abilities) == 16, "minecraft_savedata_abilities has 16 bytes");
KARMEM_ASSERT(KARMEM_ALIGNOF(minecraft_savedata_abilities) == 4, "minecraft_savedata_abilities is aligned to 4 bytes");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, walk_speed) == 0, "minecraft_savedata_abilities.walk_speed lies at byte 0");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, fly_speed) == 4, "minecraft_savedata_abilities.fly_speed lies at byte 4");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, may_fly) == 8, "minecraft_savedata_abilities.may_fly lies at byte 8");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, flying) == 9, "minecraft_savedata_abilities.flying lies at byte 9");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, invulnerable) == 10, "minecraft_savedata_abilities.invulnerable lies at byte 10");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, may_build) == 11, "minecraft_savedata_abilities.may_build lies at byte 11");
KARMEM_ASSERT(offsetof(minecraft_savedata_abilities, instabuild) == 12, "minecraft_savedata_abilities.instabuild lies at byte 12");

/// Some of them, side by side; `NULL` where there are none.
typedef struct minecraft_savedata_abilities_slice { const minecraft_savedata_abilities *items; uint32_t len; } minecraft_savedata_abilities_slice;

/// Tells messages with the root `Abilities` from others.
#define MINECRAFT_SAVEDATA_ABILITIES_ID UINT64_C(9862651574684750720)

/// An animal or a monster.
///
/// | offset | size | field               | type         |
/// |-------:|-----:|---------------------|--------------|
/// |      0 |    8 |                     | header       |
/// |      8 |    8 | `Id`                | `[]char`     |
/// |     16 |   24 | `Pos`               | `[3]float64` |
/// |     40 |   24 | `Motion`            | `[3]float64` |
/// |     64 |    8 | `CustomName`        | `?[]char`    |
/// |     72 |    8 | `Rotation`          | `[2]float32` |
/// |     80 |    4 | `FallDistance`      | `float32`    |
/// |     84 |    4 | `PortalCooldown`    | `int32`      |
/// |     88 |   16 | `Uuid`              | `[4]uint32`  |
/// |    104 |    2 | `Fire`              | `uint16`     |
/// |    106 |    2 | `Air`               | `uint16`     |
/// |    108 |    1 | `OnGround`          | `bool`       |
/// |    109 |    1 | `NoGravity`         | `bool`       |
/// |    110 |    1 | `Invulnerable`      | `bool`       |
/// |    111 |    1 | `CustomNameVisible` | `bool`       |
/// |    112 |    1 | `Silent`            | `bool`       |
/// |    113 |    1 | `Glowing`           | `bool`       |
/// |    114 |    6 |                     | padding      |
typedef struct minecraft_savedata_entity_ref { const unsigned char *message; const unsigned char *object; } minecraft_savedata_entity_ref;

/// How many elements its arrays have.
#define MINECRAFT_SAVEDATA_ENTITY_POS_LEN UINT32_C(3)
#define MINECRAFT_SAVEDATA_ENTITY_MOTION_LEN UINT32_C(3)
#define MINECRAFT_SAVEDATA_ENTITY_ROTATION_LEN UINT32_C(2)
#define MINECRAFT_SAVEDATA_ENTITY_UUID_LEN UINT32_C(4)

/// Tells messages with the root `Entity` from others.
#define MINECRAFT_SAVEDATA_ENTITY_ID UINT64_C(3015361887375042889)

/// What a player rides on.
///
/// | offset | size | field    | type        |
/// |-------:|-----:|----------|-------------|
/// |      0 |    8 |          | header      |
/// |      8 |   16 | `Uuid`   | `[4]uint32` |
/// |     24 |    4 | `Entity` | `Entity`    |
/// |     28 |    4 |          | padding     |
typedef struct minecraft_savedata_vehicle_ref { const unsigned char *message; const unsigned char *object; } minecraft_savedata_vehicle_ref;

/// How many elements its arrays have.
#define MINECRAFT_SAVEDATA_VEHICLE_UUID_LEN UINT32_C(4)

/// Tells messages with the root `Vehicle` from others.
#define MINECRAFT_SAVEDATA_VEHICLE_ID UINT64_C(15718746812055168260)

/// What a player knows how to make.
///
/// | offset | size | field                                 | type       |
/// |-------:|-----:|---------------------------------------|------------|
/// |      0 |    8 | `Recipes`                             | `[][]char` |
/// |      8 |    8 | `ToBeDisplayed`                       | `[][]char` |
/// |     16 |    1 | `IsFilteringCraftable`                | `bool`     |
/// |     17 |    1 | `IsGuiOpen`                           | `bool`     |
/// |     18 |    1 | `IsFurnaceFilteringCraftable`         | `bool`     |
/// |     19 |    1 | `IsFurnaceGuiOpen`                    | `bool`     |
/// |     20 |    1 | `IsBlastingFurnaceFilteringCraftable` | `bool`     |
/// |     21 |    1 | `IsBlastingFurnaceGuiOpen`            | `bool`     |
/// |     22 |    1 | `IsSmokerFilteringCraftable`          | `bool`     |
/// |     23 |    1 | `IsSmokerGuiOpen`                     | `bool`     |
typedef struct minecraft_savedata_recipe_book_ref { const unsigned char *message; const unsigned char *object; } minecraft_savedata_recipe_book_ref;

/// Tells messages with the root `RecipeBook` from others.
#define MINECRAFT_SAVEDATA_RECIPE_BOOK_ID UINT64_C(17096439453653946969)

/// Everything about one player.
///
/// | offset | size | field                   | type          |
/// |-------:|-----:|-------------------------|---------------|
/// |      0 |    8 |                         | header        |
/// |      8 |    8 | `Score`                 | `int64`       |
/// |     16 |    8 | `Dimension`             | `[]char`      |
/// |     24 |   16 | `SelectedItem`          | `Item`        |
/// |     40 |    8 | `SpawnDimension`        | `?[]char`     |
/// |     48 |    8 | `SpawnX`                | `int64`       |
/// |     56 |    8 | `SpawnY`                | `int64`       |
/// |     64 |    8 | `SpawnZ`                | `int64`       |
/// |     72 |    8 | `Inventory`             | `[]Item`      |
/// |     80 |    8 | `EnderItems`            | `[]Item`      |
/// |     88 |   24 | `EnteredNetherPosition` | `?[3]float64` |
/// |    112 |   24 | `RecipeBook`            | `RecipeBook`  |
/// |    136 |    4 | `SelectedItemSlot`      | `uint32`      |
/// |    140 |    4 | `FoodExhaustionLevel`   | `float32`     |
/// |    144 |    4 | `FoodSaturationLevel`   | `float32`     |
/// |    148 |    4 | `FoodTickTimer`         | `uint32`      |
/// |    152 |    4 | `XpLevel`               | `uint32`      |
/// |    156 |    4 | `XpP`                   | `float32`     |
/// |    160 |    4 | `XpTotal`               | `int32`       |
/// |    164 |    4 | `XpSeed`                | `int32`       |
/// |    168 |   16 | `Abilities`             | `Abilities`   |
/// |    184 |    4 | `RootVehicle`           | `?Vehicle`    |
/// |    188 |    4 | `ShoulderEntityLeft`    | `?Entity`     |
/// |    192 |    4 | `ShoulderEntityRight`   | `?Entity`     |
/// |    196 |    2 | `SleepTimer`            | `uint16`      |
/// |    198 |    1 | `GameType`              | `GameType`    |
/// |    199 |    1 | `PreviousGameType`      | `GameType`    |
/// |    200 |    1 | `SpawnForced`           | `?bool`       |
/// |    201 |    1 | `SeenCredits`           | `bool`        |
/// |    202 |    6 |                         | padding       |
typedef struct minecraft_savedata_player_ref { const unsigned char *message; const unsigned char *object; } minecraft_savedata_player_ref;

/// How many elements its arrays have.
#define MINECRAFT_SAVEDATA_PLAYER_ENTERED_NETHER_POSITION_LEN UINT32_C(3)

/// Tells messages with the root `Player` from others.
#define MINECRAFT_SAVEDATA_PLAYER_ID UINT64_C(8232229719869227258)

/// All players, the root of a message.
///
/// | offset | size | field     | type       |
/// |-------:|-----:|-----------|------------|
/// |      0 |    8 |           | header     |
/// |      8 |    8 | `Players` | `[]Player` |
typedef struct minecraft_savedata_players_ref { const unsigned char *message; const unsigned char *object; } minecraft_savedata_players_ref;

/// Tells messages with the root `Players` from others.
#define MINECRAFT_SAVEDATA_PLAYERS_ID UINT64_C(10380343430039423545)

// Reading

/// `Id`: `[]char`.
/// What it is.
static inline karmem_text minecraft_savedata_item_id(minecraft_savedata_item_ref self)
{
    return karmem_read_text_(self.message, karmem_inline_field_(self.object, 0));
}

/// `Count`: `int8`.
/// How many.
static inline int8_t minecraft_savedata_item_count(minecraft_savedata_item_ref self)
{
    return karmem_read_i8_(karmem_inline_field_(self.object, 8), 0);
}

/// `Slot`: `uint8`.
/// Where in the bag.
static inline uint8_t minecraft_savedata_item_slot(minecraft_savedata_item_ref self)
{
    return karmem_read_u8_(karmem_inline_field_(self.object, 9), 0);
}

/// `Id`: `[]char`.
static inline karmem_text minecraft_savedata_entity_id(minecraft_savedata_entity_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 8, 8));
}

/// `Pos`: `[3]float64`.
static inline const double *minecraft_savedata_entity_pos(minecraft_savedata_entity_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 16, 24);
    static const double absent[3] = KARMEM_ZERO;
    return place != NULL ? (const double *)(const void *)place : absent;
}

/// `Motion`: `[3]float64`.
static inline const double *minecraft_savedata_entity_motion(minecraft_savedata_entity_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 40, 24);
    static const double absent[3] = KARMEM_ZERO;
    return place != NULL ? (const double *)(const void *)place : absent;
}

/// Whether there is `CustomName`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_entity_has_custom_name(minecraft_savedata_entity_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 64, 8));
}

/// `CustomName`: `?[]char`.
static inline karmem_text minecraft_savedata_entity_custom_name(minecraft_savedata_entity_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 64, 8));
}

/// `Rotation`: `[2]float32`.
static inline const float *minecraft_savedata_entity_rotation(minecraft_savedata_entity_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 72, 8);
    static const float absent[2] = KARMEM_ZERO;
    return place != NULL ? (const float *)(const void *)place : absent;
}

/// `FallDistance`: `float32`.
static inline float minecraft_savedata_entity_fall_distance(minecraft_savedata_entity_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 80, 4), 0.0f);
}

/// `PortalCooldown`: `int32`.
static inline int32_t minecraft_savedata_entity_portal_cooldown(minecraft_savedata_entity_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 84, 4), 0);
}

/// `Uuid`: `[4]uint32`.
static inline const uint32_t *minecraft_savedata_entity_uuid(minecraft_savedata_entity_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 88, 16);
    static const uint32_t absent[4] = KARMEM_ZERO;
    return place != NULL ? (const uint32_t *)(const void *)place : absent;
}

/// `Fire`: `uint16`.
static inline uint16_t minecraft_savedata_entity_fire(minecraft_savedata_entity_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 104, 2), 0);
}

/// `Air`: `uint16`.
static inline uint16_t minecraft_savedata_entity_air(minecraft_savedata_entity_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 106, 2), 0);
}

/// `OnGround`: `bool`.
static inline bool minecraft_savedata_entity_on_ground(minecraft_savedata_entity_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 108, 1), false);
}

/// `NoGravity`: `bool`.
static inline bool minecraft_savedata_entity_no_gravity(minecraft_savedata_entity_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 109, 1), false);
}

/// `Invulnerable`: `bool`.
static inline bool minecraft_savedata_entity_invulnerable(minecraft_savedata_entity_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 110, 1), false);
}

/// `CustomNameVisible`: `bool`.
static inline bool minecraft_savedata_entity_custom_name_visible(minecraft_savedata_entity_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 111, 1), false);
}

/// `Silent`: `bool`.
static inline bool minecraft_savedata_entity_silent(minecraft_savedata_entity_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 112, 1), false);
}

/// `Glowing`: `bool`.
static inline bool minecraft_savedata_entity_glowing(minecraft_savedata_entity_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 113, 1), false);
}

/// `Uuid`: `[4]uint32`.
/// What tells it from others.
static inline const uint32_t *minecraft_savedata_vehicle_uuid(minecraft_savedata_vehicle_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 16);
    static const uint32_t absent[4] = KARMEM_ZERO;
    return place != NULL ? (const uint32_t *)(const void *)place : absent;
}

/// `Entity`: `Entity`.
/// The thing itself.
static inline minecraft_savedata_entity_ref minecraft_savedata_vehicle_entity(minecraft_savedata_vehicle_ref self)
{
    const minecraft_savedata_entity_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 24, 4))};
    return ref;
}

/// The number of elements of `Recipes`.
static inline uint32_t minecraft_savedata_recipe_book_recipes_len(minecraft_savedata_recipe_book_ref self)
{
    return karmem_slice_len_(karmem_inline_field_(self.object, 0));
}

/// An element of `Recipes`: `[][]char`.
static inline karmem_text minecraft_savedata_recipe_book_recipes_at(minecraft_savedata_recipe_book_ref self, uint32_t index)
{
    const unsigned char *place = karmem_inline_field_(self.object, 0);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_read_text_(self.message, place);
}

/// The number of elements of `ToBeDisplayed`.
static inline uint32_t minecraft_savedata_recipe_book_to_be_displayed_len(minecraft_savedata_recipe_book_ref self)
{
    return karmem_slice_len_(karmem_inline_field_(self.object, 8));
}

/// An element of `ToBeDisplayed`: `[][]char`.
static inline karmem_text minecraft_savedata_recipe_book_to_be_displayed_at(minecraft_savedata_recipe_book_ref self, uint32_t index)
{
    const unsigned char *place = karmem_inline_field_(self.object, 8);
    place = karmem_slice_element_(self.message, place, 8, index);
    return karmem_read_text_(self.message, place);
}

/// `IsFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_filtering_craftable(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 16), false);
}

/// `IsGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_gui_open(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 17), false);
}

/// `IsFurnaceFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_furnace_filtering_craftable(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 18), false);
}

/// `IsFurnaceGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_furnace_gui_open(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 19), false);
}

/// `IsBlastingFurnaceFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_blasting_furnace_filtering_craftable(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 20), false);
}

/// `IsBlastingFurnaceGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_blasting_furnace_gui_open(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 21), false);
}

/// `IsSmokerFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_smoker_filtering_craftable(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 22), false);
}

/// `IsSmokerGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_is_smoker_gui_open(minecraft_savedata_recipe_book_ref self)
{
    return karmem_read_bool_(karmem_inline_field_(self.object, 23), false);
}

/// `Score`: `int64`.
static inline int64_t minecraft_savedata_player_score(minecraft_savedata_player_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 8, 8), 0);
}

/// `Dimension`: `[]char`.
static inline karmem_text minecraft_savedata_player_dimension(minecraft_savedata_player_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 16, 8));
}

/// `SelectedItem`: `Item`.
static inline minecraft_savedata_item_ref minecraft_savedata_player_selected_item(minecraft_savedata_player_ref self)
{
    const minecraft_savedata_item_ref ref = {self.message, karmem_table_field_(self.object, 24, 16)};
    return ref;
}

/// Whether there is `SpawnDimension`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_player_has_spawn_dimension(minecraft_savedata_player_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 40, 8));
}

/// `SpawnDimension`: `?[]char`.
static inline karmem_text minecraft_savedata_player_spawn_dimension(minecraft_savedata_player_ref self)
{
    return karmem_read_text_(self.message, karmem_table_field_(self.object, 40, 8));
}

/// `SpawnX`: `int64`.
static inline int64_t minecraft_savedata_player_spawn_x(minecraft_savedata_player_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 48, 8), 0);
}

/// `SpawnY`: `int64`.
static inline int64_t minecraft_savedata_player_spawn_y(minecraft_savedata_player_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 56, 8), 0);
}

/// `SpawnZ`: `int64`.
static inline int64_t minecraft_savedata_player_spawn_z(minecraft_savedata_player_ref self)
{
    return karmem_read_i64_(karmem_table_field_(self.object, 64, 8), 0);
}

/// The number of elements of `Inventory`.
static inline uint32_t minecraft_savedata_player_inventory_len(minecraft_savedata_player_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 72, 8));
}

/// An element of `Inventory`: `[]Item`.
static inline minecraft_savedata_item_ref minecraft_savedata_player_inventory_at(minecraft_savedata_player_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 72, 8);
    place = karmem_slice_element_(self.message, place, 16, index);
    const minecraft_savedata_item_ref ref = {self.message, place};
    return ref;
}

/// The number of elements of `EnderItems`.
static inline uint32_t minecraft_savedata_player_ender_items_len(minecraft_savedata_player_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 80, 8));
}

/// An element of `EnderItems`: `[]Item`.
static inline minecraft_savedata_item_ref minecraft_savedata_player_ender_items_at(minecraft_savedata_player_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 80, 8);
    place = karmem_slice_element_(self.message, place, 16, index);
    const minecraft_savedata_item_ref ref = {self.message, place};
    return ref;
}

/// Whether there is `EnteredNetherPosition`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_player_has_entered_nether_position(minecraft_savedata_player_ref self)
{
    return karmem_optional_field_(self.object, 88, 24, 0) != NULL;
}

/// `EnteredNetherPosition`: `?[3]float64`.
static inline const double *minecraft_savedata_player_entered_nether_position(minecraft_savedata_player_ref self)
{
    const unsigned char *place = karmem_optional_field_(self.object, 88, 24, 0);
    static const double absent[3] = KARMEM_ZERO;
    return place != NULL ? (const double *)(const void *)place : absent;
}

/// `RecipeBook`: `RecipeBook`.
static inline minecraft_savedata_recipe_book_ref minecraft_savedata_player_recipe_book(minecraft_savedata_player_ref self)
{
    const minecraft_savedata_recipe_book_ref ref = {self.message, karmem_table_field_(self.object, 112, 24)};
    return ref;
}

/// `SelectedItemSlot`: `uint32`.
static inline uint32_t minecraft_savedata_player_selected_item_slot(minecraft_savedata_player_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 136, 4), 0);
}

/// `FoodExhaustionLevel`: `float32`.
static inline float minecraft_savedata_player_food_exhaustion_level(minecraft_savedata_player_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 140, 4), 0.0f);
}

/// `FoodSaturationLevel`: `float32`.
static inline float minecraft_savedata_player_food_saturation_level(minecraft_savedata_player_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 144, 4), 0.0f);
}

/// `FoodTickTimer`: `uint32`.
static inline uint32_t minecraft_savedata_player_food_tick_timer(minecraft_savedata_player_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 148, 4), 0);
}

/// `XpLevel`: `uint32`.
static inline uint32_t minecraft_savedata_player_xp_level(minecraft_savedata_player_ref self)
{
    return karmem_read_u32_(karmem_table_field_(self.object, 152, 4), 0);
}

/// `XpP`: `float32`.
static inline float minecraft_savedata_player_xp_p(minecraft_savedata_player_ref self)
{
    return karmem_read_f32_(karmem_table_field_(self.object, 156, 4), 0.0f);
}

/// `XpTotal`: `int32`.
static inline int32_t minecraft_savedata_player_xp_total(minecraft_savedata_player_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 160, 4), 0);
}

/// `XpSeed`: `int32`.
static inline int32_t minecraft_savedata_player_xp_seed(minecraft_savedata_player_ref self)
{
    return karmem_read_i32_(karmem_table_field_(self.object, 164, 4), 0);
}

/// `Abilities`: `Abilities`.
static inline const minecraft_savedata_abilities *minecraft_savedata_player_abilities(minecraft_savedata_player_ref self)
{
    const unsigned char *place = karmem_table_field_(self.object, 168, 16);
    static const minecraft_savedata_abilities absent = KARMEM_ZERO;
    return place != NULL ? (const minecraft_savedata_abilities *)(const void *)place : &absent;
}

/// Whether there is `RootVehicle`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_player_has_root_vehicle(minecraft_savedata_player_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 184, 4));
}

/// `RootVehicle`: `?Vehicle`.
static inline minecraft_savedata_vehicle_ref minecraft_savedata_player_root_vehicle(minecraft_savedata_player_ref self)
{
    const minecraft_savedata_vehicle_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 184, 4))};
    return ref;
}

/// Whether there is `ShoulderEntityLeft`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_player_has_shoulder_entity_left(minecraft_savedata_player_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 188, 4));
}

/// `ShoulderEntityLeft`: `?Entity`.
static inline minecraft_savedata_entity_ref minecraft_savedata_player_shoulder_entity_left(minecraft_savedata_player_ref self)
{
    const minecraft_savedata_entity_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 188, 4))};
    return ref;
}

/// Whether there is `ShoulderEntityRight`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_player_has_shoulder_entity_right(minecraft_savedata_player_ref self)
{
    return karmem_is_set_(karmem_table_field_(self.object, 192, 4));
}

/// `ShoulderEntityRight`: `?Entity`.
static inline minecraft_savedata_entity_ref minecraft_savedata_player_shoulder_entity_right(minecraft_savedata_player_ref self)
{
    const minecraft_savedata_entity_ref ref = {self.message, karmem_follow_(self.message, karmem_table_field_(self.object, 192, 4))};
    return ref;
}

/// `SleepTimer`: `uint16`.
static inline uint16_t minecraft_savedata_player_sleep_timer(minecraft_savedata_player_ref self)
{
    return karmem_read_u16_(karmem_table_field_(self.object, 196, 2), 0);
}

/// `GameType`: `GameType`.
static inline minecraft_savedata_game_type minecraft_savedata_player_game_type(minecraft_savedata_player_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 198, 1), 0);
}

/// `PreviousGameType`: `GameType`.
static inline minecraft_savedata_game_type minecraft_savedata_player_previous_game_type(minecraft_savedata_player_ref self)
{
    return karmem_read_u8_(karmem_table_field_(self.object, 199, 1), 0);
}

/// Whether there is `SpawnForced`; otherwise it reads as if it were 0, or empty.
static inline bool minecraft_savedata_player_has_spawn_forced(minecraft_savedata_player_ref self)
{
    return karmem_optional_field_(self.object, 200, 1, 1) != NULL;
}

/// `SpawnForced`: `?bool`.
static inline bool minecraft_savedata_player_spawn_forced(minecraft_savedata_player_ref self)
{
    return karmem_read_bool_(karmem_optional_field_(self.object, 200, 1, 1), false);
}

/// `SeenCredits`: `bool`.
static inline bool minecraft_savedata_player_seen_credits(minecraft_savedata_player_ref self)
{
    return karmem_read_bool_(karmem_table_field_(self.object, 201, 1), false);
}

/// The number of elements of `Players`.
static inline uint32_t minecraft_savedata_players_players_len(minecraft_savedata_players_ref self)
{
    return karmem_slice_len_(karmem_table_field_(self.object, 8, 8));
}

/// An element of `Players`: `[]Player`.
static inline minecraft_savedata_player_ref minecraft_savedata_players_players_at(minecraft_savedata_players_ref self, uint32_t index)
{
    const unsigned char *place = karmem_table_field_(self.object, 8, 8);
    place = karmem_slice_element_(self.message, place, 4, index);
    const minecraft_savedata_player_ref ref = {self.message, karmem_follow_(self.message, place)};
    return ref;
}

// Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too

static inline bool minecraft_savedata_item_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool minecraft_savedata_entity_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool minecraft_savedata_vehicle_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool minecraft_savedata_recipe_book_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth);
static inline bool minecraft_savedata_player_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);
static inline bool minecraft_savedata_players_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth);

static inline bool minecraft_savedata_item_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    if (!karmem_verify_text_(verifier, object, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Item.Id");
    }
    (void)depth;
    return true;
}

static inline bool minecraft_savedata_entity_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 120, 114, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 8, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 8, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Entity.Id");
    }
    if (!karmem_has_field_(object, 64, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 64, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Entity.CustomName");
    }
    return true;
}

static inline bool minecraft_savedata_vehicle_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 32, 28, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 24, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 24) && !minecraft_savedata_entity_verify_(verifier, karmem_load_u32_(object + 24), depth)) {
        return karmem_fail_in_(verifier, "Vehicle.Entity");
    }
    return true;
}

static inline bool minecraft_savedata_recipe_book_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)
{
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "RecipeBook.Recipes");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_text_(verifier, at, UINT32_MAX)) {
                return karmem_fail_in_(verifier, "RecipeBook.Recipes");
            }
        }
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 8, 8, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "RecipeBook.ToBeDisplayed");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 8) {
            if (!karmem_verify_text_(verifier, at, UINT32_MAX)) {
                return karmem_fail_in_(verifier, "RecipeBook.ToBeDisplayed");
            }
        }
    }
    return true;
}

static inline bool minecraft_savedata_player_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
{
    const unsigned char *object = karmem_verify_table_(verifier, offset, 208, 202, 8, &depth);
    if (object == NULL) {
        return false;
    }
    if (!karmem_has_field_(object, 16, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 16, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Player.Dimension");
    }
    if (!karmem_has_field_(object, 24, 16)) {
        return true;
    }
    if (!minecraft_savedata_item_verify_(verifier, object + 24, depth)) {
        return karmem_fail_in_(verifier, "Player.SelectedItem");
    }
    if (!karmem_has_field_(object, 40, 8)) {
        return true;
    }
    if (!karmem_verify_text_(verifier, object + 40, UINT32_MAX)) {
        return karmem_fail_in_(verifier, "Player.SpawnDimension");
    }
    if (!karmem_has_field_(object, 72, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 72, 16, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Player.Inventory");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 16) {
            if (!minecraft_savedata_item_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Player.Inventory");
            }
        }
    }
    if (!karmem_has_field_(object, 80, 8)) {
        return true;
    }
    {
        karmem_elements_ elements;
        if (!karmem_verify_elements_(verifier, object + 80, 16, 8, UINT32_MAX, depth, &elements)) {
            return karmem_fail_in_(verifier, "Player.EnderItems");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 16) {
            if (!minecraft_savedata_item_verify_(verifier, at, elements.depth)) {
                return karmem_fail_in_(verifier, "Player.EnderItems");
            }
        }
    }
    if (!karmem_has_field_(object, 112, 24)) {
        return true;
    }
    if (!minecraft_savedata_recipe_book_verify_(verifier, object + 112, depth)) {
        return karmem_fail_in_(verifier, "Player.RecipeBook");
    }
    if (!karmem_has_field_(object, 184, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 184) && !minecraft_savedata_vehicle_verify_(verifier, karmem_load_u32_(object + 184), depth)) {
        return karmem_fail_in_(verifier, "Player.RootVehicle");
    }
    if (!karmem_has_field_(object, 188, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 188) && !minecraft_savedata_entity_verify_(verifier, karmem_load_u32_(object + 188), depth)) {
        return karmem_fail_in_(verifier, "Player.ShoulderEntityLeft");
    }
    if (!karmem_has_field_(object, 192, 4)) {
        return true;
    }
    if (karmem_is_set_(object + 192) && !minecraft_savedata_entity_verify_(verifier, karmem_load_u32_(object + 192), depth)) {
        return karmem_fail_in_(verifier, "Player.ShoulderEntityRight");
    }
    return true;
}

static inline bool minecraft_savedata_players_verify_(karmem_verifier_ *verifier, uint32_t offset, uint32_t depth)
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
            return karmem_fail_in_(verifier, "Players.Players");
        }
        for (const unsigned char *at = elements.first; at != elements.end; at += 4) {
            if (karmem_is_set_(at) && !minecraft_savedata_player_verify_(verifier, karmem_load_u32_(at), elements.depth)) {
                return karmem_fail_in_(verifier, "Players.Players");
            }
        }
    }
    return true;
}

/// Verifies and opens the message with the root `Item` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_item_open(
    const void *bytes, size_t size, const karmem_options *options, minecraft_savedata_item_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_ITEM_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 8) != NULL
        && minecraft_savedata_item_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const minecraft_savedata_item_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Abilities` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_abilities_open(
    const void *bytes, size_t size, const karmem_options *options, const minecraft_savedata_abilities **root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_ABILITIES_ID)
        && karmem_verify_object_(&verifier, verifier.root, 16, 4) != NULL;
    *root = is_valid ? (const minecraft_savedata_abilities *)(const void *)(verifier.message + verifier.root) : NULL;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Entity` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_entity_open(
    const void *bytes, size_t size, const karmem_options *options, minecraft_savedata_entity_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_ENTITY_ID)
        && minecraft_savedata_entity_verify_(&verifier, verifier.root, verifier.max_depth);
    const minecraft_savedata_entity_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Vehicle` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_vehicle_open(
    const void *bytes, size_t size, const karmem_options *options, minecraft_savedata_vehicle_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_VEHICLE_ID)
        && minecraft_savedata_vehicle_verify_(&verifier, verifier.root, verifier.max_depth);
    const minecraft_savedata_vehicle_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `RecipeBook` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_recipe_book_open(
    const void *bytes, size_t size, const karmem_options *options, minecraft_savedata_recipe_book_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_RECIPE_BOOK_ID)
        && karmem_verify_object_(&verifier, verifier.root, 24, 8) != NULL
        && minecraft_savedata_recipe_book_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth);
    const minecraft_savedata_recipe_book_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Player` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_player_open(
    const void *bytes, size_t size, const karmem_options *options, minecraft_savedata_player_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_PLAYER_ID)
        && minecraft_savedata_player_verify_(&verifier, verifier.root, verifier.max_depth);
    const minecraft_savedata_player_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

/// Verifies and opens the message with the root `Players` at the start of `size` bytes.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_players_open(
    const void *bytes, size_t size, const karmem_options *options, minecraft_savedata_players_ref *root, karmem_error *error)
{
    karmem_verifier_ verifier;
    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, MINECRAFT_SAVEDATA_PLAYERS_ID)
        && minecraft_savedata_players_verify_(&verifier, verifier.root, verifier.max_depth);
    const minecraft_savedata_players_ref opened = {verifier.message, is_valid ? verifier.message + verifier.root : NULL};
    *root = opened;
    return karmem_verdict_(&verifier, error);
}

// Copying structs into messages, but for their padding

/// Stores the fields of `len` structs `Abilities` at `place`. Padding stays as it is there.
static inline void minecraft_savedata_abilities_store_(void *place, const void *values, uint32_t len)
{
    unsigned char *to = (unsigned char *)place;
    const unsigned char *from = (const unsigned char *)values;
    for (uint32_t i = 0; to != NULL && i < len; i++, to += 16, from += 16) {
        karmem_copy_(to + 0, from + 0, 13);
    }
}

/// The same, for all structs that are in the range. False where it is absent.
static inline bool minecraft_savedata_abilities_store_live_(karmem_live_ place, const void *values)
{
    const unsigned char *from = (const unsigned char *)values;
    const bool is_there = karmem_live_is_there_(place);
    for (; karmem_live_is_there_(place); place.at += 16, from += 16) {
        karmem_live_copy_in_(karmem_live_part_(place, 0, 13), from + 0);
    }
    return is_there;
}

// Building

/// A `Item` that is being built.
typedef struct minecraft_savedata_item_builder { karmem_message_builder *message; unsigned char *object; } minecraft_savedata_item_builder;

/// A `Entity` that is being built.
typedef struct minecraft_savedata_entity_builder { karmem_message_builder *message; unsigned char *object; } minecraft_savedata_entity_builder;

/// A `Vehicle` that is being built.
typedef struct minecraft_savedata_vehicle_builder { karmem_message_builder *message; unsigned char *object; } minecraft_savedata_vehicle_builder;

/// A `RecipeBook` that is being built.
typedef struct minecraft_savedata_recipe_book_builder { karmem_message_builder *message; unsigned char *object; } minecraft_savedata_recipe_book_builder;

/// A `Player` that is being built.
typedef struct minecraft_savedata_player_builder { karmem_message_builder *message; unsigned char *object; } minecraft_savedata_player_builder;

/// A `Players` that is being built.
typedef struct minecraft_savedata_players_builder { karmem_message_builder *message; unsigned char *object; } minecraft_savedata_players_builder;

static inline minecraft_savedata_item_builder minecraft_savedata_item_place_(karmem_message_builder *message)
{
    const minecraft_savedata_item_builder self = {message, karmem_place_(message, 16, 8)};
    return self;
}

static inline minecraft_savedata_entity_builder minecraft_savedata_entity_place_(karmem_message_builder *message)
{
    const minecraft_savedata_entity_builder self = {message, karmem_place_table_(message, 120, 8, 114)};
    return self;
}

static inline minecraft_savedata_vehicle_builder minecraft_savedata_vehicle_place_(karmem_message_builder *message)
{
    const minecraft_savedata_vehicle_builder self = {message, karmem_place_table_(message, 32, 8, 28)};
    return self;
}

static inline minecraft_savedata_recipe_book_builder minecraft_savedata_recipe_book_place_(karmem_message_builder *message)
{
    const minecraft_savedata_recipe_book_builder self = {message, karmem_place_(message, 24, 8)};
    return self;
}

static inline minecraft_savedata_player_builder minecraft_savedata_player_place_(karmem_message_builder *message)
{
    const minecraft_savedata_player_builder self = {message, karmem_place_table_(message, 208, 8, 202)};
    return self;
}

static inline minecraft_savedata_players_builder minecraft_savedata_players_place_(karmem_message_builder *message)
{
    const minecraft_savedata_players_builder self = {message, karmem_place_table_(message, 16, 8, 16)};
    return self;
}

/// Sets `Id`: `[]char`. False where it can't be.
static inline bool minecraft_savedata_item_set_id(minecraft_savedata_item_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 0), text, UINT32_MAX, false);
}

/// Sets `Count`: `int8`.
static inline void minecraft_savedata_item_set_count(minecraft_savedata_item_builder self, int8_t value)
{
    karmem_set_i8_(karmem_slot_(self.object, 8), value);
}

/// Sets `Slot`: `uint8`.
static inline void minecraft_savedata_item_set_slot(minecraft_savedata_item_builder self, uint8_t value)
{
    karmem_set_u8_(karmem_slot_(self.object, 9), value);
}

/// Sets `Id`: `[]char`. False where it can't be.
static inline bool minecraft_savedata_entity_set_id(minecraft_savedata_entity_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 8), text, UINT32_MAX, false);
}

/// Sets `Pos`: `[3]float64`.
static inline void minecraft_savedata_entity_set_pos(minecraft_savedata_entity_builder self, const double *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 16), items, 24);
}

/// Sets `Motion`: `[3]float64`.
static inline void minecraft_savedata_entity_set_motion(minecraft_savedata_entity_builder self, const double *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 40), items, 24);
}

/// Sets `CustomName`: `?[]char`. False where it can't be.
static inline bool minecraft_savedata_entity_set_custom_name(minecraft_savedata_entity_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 64), text, UINT32_MAX, true);
}

/// Makes `CustomName` nothing.
static inline void minecraft_savedata_entity_clear_custom_name(minecraft_savedata_entity_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 64), 0);
}

/// Sets `Rotation`: `[2]float32`.
static inline void minecraft_savedata_entity_set_rotation(minecraft_savedata_entity_builder self, const float *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 72), items, 8);
}

/// Sets `FallDistance`: `float32`.
static inline void minecraft_savedata_entity_set_fall_distance(minecraft_savedata_entity_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 80), value);
}

/// Sets `PortalCooldown`: `int32`.
static inline void minecraft_savedata_entity_set_portal_cooldown(minecraft_savedata_entity_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 84), value);
}

/// Sets `Uuid`: `[4]uint32`.
static inline void minecraft_savedata_entity_set_uuid(minecraft_savedata_entity_builder self, const uint32_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 88), items, 16);
}

/// Sets `Fire`: `uint16`.
static inline void minecraft_savedata_entity_set_fire(minecraft_savedata_entity_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 104), value);
}

/// Sets `Air`: `uint16`.
static inline void minecraft_savedata_entity_set_air(minecraft_savedata_entity_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 106), value);
}

/// Sets `OnGround`: `bool`.
static inline void minecraft_savedata_entity_set_on_ground(minecraft_savedata_entity_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 108), value);
}

/// Sets `NoGravity`: `bool`.
static inline void minecraft_savedata_entity_set_no_gravity(minecraft_savedata_entity_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 109), value);
}

/// Sets `Invulnerable`: `bool`.
static inline void minecraft_savedata_entity_set_invulnerable(minecraft_savedata_entity_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 110), value);
}

/// Sets `CustomNameVisible`: `bool`.
static inline void minecraft_savedata_entity_set_custom_name_visible(minecraft_savedata_entity_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 111), value);
}

/// Sets `Silent`: `bool`.
static inline void minecraft_savedata_entity_set_silent(minecraft_savedata_entity_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 112), value);
}

/// Sets `Glowing`: `bool`.
static inline void minecraft_savedata_entity_set_glowing(minecraft_savedata_entity_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 113), value);
}

/// Sets `Uuid`: `[4]uint32`.
static inline void minecraft_savedata_vehicle_set_uuid(minecraft_savedata_vehicle_builder self, const uint32_t *items)
{
    karmem_set_bytes_(karmem_slot_(self.object, 8), items, 16);
}

/// Places `Entity`, to be built.
static inline minecraft_savedata_entity_builder minecraft_savedata_vehicle_init_entity(minecraft_savedata_vehicle_builder self)
{
    const minecraft_savedata_entity_builder builder = minecraft_savedata_entity_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 24), builder.object);
    return builder;
}

/// Makes room for `len` elements in `Recipes`. False where there is none, or not for so many.
static inline bool minecraft_savedata_recipe_book_init_recipes(minecraft_savedata_recipe_book_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 0), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Sets an element of `Recipes`: `[][]char`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_set_recipes_at(minecraft_savedata_recipe_book_builder self, uint32_t index, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 0);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_text_(self.message, place, text, UINT32_MAX, false);
}

/// Makes room for `len` elements in `ToBeDisplayed`. False where there is none, or not for so many.
static inline bool minecraft_savedata_recipe_book_init_to_be_displayed(minecraft_savedata_recipe_book_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 8, 8, UINT32_MAX, false) != NULL;
}

/// Sets an element of `ToBeDisplayed`: `[][]char`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_set_to_be_displayed_at(minecraft_savedata_recipe_book_builder self, uint32_t index, karmem_text text)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 8, 8, index);
    return karmem_set_text_(self.message, place, text, UINT32_MAX, false);
}

/// Sets `IsFilteringCraftable`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_filtering_craftable(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 16), value);
}

/// Sets `IsGuiOpen`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_gui_open(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 17), value);
}

/// Sets `IsFurnaceFilteringCraftable`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_furnace_filtering_craftable(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 18), value);
}

/// Sets `IsFurnaceGuiOpen`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_furnace_gui_open(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 19), value);
}

/// Sets `IsBlastingFurnaceFilteringCraftable`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_blasting_furnace_filtering_craftable(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 20), value);
}

/// Sets `IsBlastingFurnaceGuiOpen`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_blasting_furnace_gui_open(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 21), value);
}

/// Sets `IsSmokerFilteringCraftable`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_smoker_filtering_craftable(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 22), value);
}

/// Sets `IsSmokerGuiOpen`: `bool`.
static inline void minecraft_savedata_recipe_book_set_is_smoker_gui_open(minecraft_savedata_recipe_book_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 23), value);
}

/// Sets `Score`: `int64`.
static inline void minecraft_savedata_player_set_score(minecraft_savedata_player_builder self, int64_t value)
{
    karmem_set_i64_(karmem_slot_(self.object, 8), value);
}

/// Sets `Dimension`: `[]char`. False where it can't be.
static inline bool minecraft_savedata_player_set_dimension(minecraft_savedata_player_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 16), text, UINT32_MAX, false);
}

/// `SelectedItem`, to be built in its place.
static inline minecraft_savedata_item_builder minecraft_savedata_player_init_selected_item(minecraft_savedata_player_builder self)
{
    const minecraft_savedata_item_builder builder = {self.message, karmem_slot_(self.object, 24)};
    return builder;
}

/// Sets `SpawnDimension`: `?[]char`. False where it can't be.
static inline bool minecraft_savedata_player_set_spawn_dimension(minecraft_savedata_player_builder self, karmem_text text)
{
    return karmem_set_text_(self.message, karmem_slot_(self.object, 40), text, UINT32_MAX, true);
}

/// Makes `SpawnDimension` nothing.
static inline void minecraft_savedata_player_clear_spawn_dimension(minecraft_savedata_player_builder self)
{
    karmem_set_u64_(karmem_slot_(self.object, 40), 0);
}

/// Sets `SpawnX`: `int64`.
static inline void minecraft_savedata_player_set_spawn_x(minecraft_savedata_player_builder self, int64_t value)
{
    karmem_set_i64_(karmem_slot_(self.object, 48), value);
}

/// Sets `SpawnY`: `int64`.
static inline void minecraft_savedata_player_set_spawn_y(minecraft_savedata_player_builder self, int64_t value)
{
    karmem_set_i64_(karmem_slot_(self.object, 56), value);
}

/// Sets `SpawnZ`: `int64`.
static inline void minecraft_savedata_player_set_spawn_z(minecraft_savedata_player_builder self, int64_t value)
{
    karmem_set_i64_(karmem_slot_(self.object, 64), value);
}

/// Makes room for `len` elements in `Inventory`. False where there is none, or not for so many.
static inline bool minecraft_savedata_player_init_inventory(minecraft_savedata_player_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 72), len, 16, 8, UINT32_MAX, false) != NULL;
}

/// an element of `Inventory`, to be built in its place.
static inline minecraft_savedata_item_builder minecraft_savedata_player_init_inventory_at(minecraft_savedata_player_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 72);
    place = karmem_slice_slot_(self.message, place, 16, 8, index);
    const minecraft_savedata_item_builder builder = {self.message, place};
    return builder;
}

/// Makes room for `len` elements in `EnderItems`. False where there is none, or not for so many.
static inline bool minecraft_savedata_player_init_ender_items(minecraft_savedata_player_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 80), len, 16, 8, UINT32_MAX, false) != NULL;
}

/// an element of `EnderItems`, to be built in its place.
static inline minecraft_savedata_item_builder minecraft_savedata_player_init_ender_items_at(minecraft_savedata_player_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 80);
    place = karmem_slice_slot_(self.message, place, 16, 8, index);
    const minecraft_savedata_item_builder builder = {self.message, place};
    return builder;
}

/// Sets `EnteredNetherPosition`: `?[3]float64`.
static inline void minecraft_savedata_player_set_entered_nether_position(minecraft_savedata_player_builder self, const double *items)
{
    karmem_set_bytes_(karmem_optional_slot_(self.object, 88, 0), items, 24);
}

/// Makes `EnteredNetherPosition` nothing.
static inline void minecraft_savedata_player_clear_entered_nether_position(minecraft_savedata_player_builder self)
{
    karmem_clear_(self.object, 88, 24, 0);
}

/// `RecipeBook`, to be built in its place.
static inline minecraft_savedata_recipe_book_builder minecraft_savedata_player_init_recipe_book(minecraft_savedata_player_builder self)
{
    const minecraft_savedata_recipe_book_builder builder = {self.message, karmem_slot_(self.object, 112)};
    return builder;
}

/// Sets `SelectedItemSlot`: `uint32`.
static inline void minecraft_savedata_player_set_selected_item_slot(minecraft_savedata_player_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 136), value);
}

/// Sets `FoodExhaustionLevel`: `float32`.
static inline void minecraft_savedata_player_set_food_exhaustion_level(minecraft_savedata_player_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 140), value);
}

/// Sets `FoodSaturationLevel`: `float32`.
static inline void minecraft_savedata_player_set_food_saturation_level(minecraft_savedata_player_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 144), value);
}

/// Sets `FoodTickTimer`: `uint32`.
static inline void minecraft_savedata_player_set_food_tick_timer(minecraft_savedata_player_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 148), value);
}

/// Sets `XpLevel`: `uint32`.
static inline void minecraft_savedata_player_set_xp_level(minecraft_savedata_player_builder self, uint32_t value)
{
    karmem_set_u32_(karmem_slot_(self.object, 152), value);
}

/// Sets `XpP`: `float32`.
static inline void minecraft_savedata_player_set_xp_p(minecraft_savedata_player_builder self, float value)
{
    karmem_set_f32_(karmem_slot_(self.object, 156), value);
}

/// Sets `XpTotal`: `int32`.
static inline void minecraft_savedata_player_set_xp_total(minecraft_savedata_player_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 160), value);
}

/// Sets `XpSeed`: `int32`.
static inline void minecraft_savedata_player_set_xp_seed(minecraft_savedata_player_builder self, int32_t value)
{
    karmem_set_i32_(karmem_slot_(self.object, 164), value);
}

/// Sets `Abilities`: `Abilities`.
static inline void minecraft_savedata_player_set_abilities(minecraft_savedata_player_builder self, const minecraft_savedata_abilities *value)
{
    minecraft_savedata_abilities_store_(karmem_slot_(self.object, 168), value, 1);
}

/// Places `RootVehicle`, to be built.
static inline minecraft_savedata_vehicle_builder minecraft_savedata_player_init_root_vehicle(minecraft_savedata_player_builder self)
{
    const minecraft_savedata_vehicle_builder builder = minecraft_savedata_vehicle_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 184), builder.object);
    return builder;
}

/// Makes `RootVehicle` nothing.
static inline void minecraft_savedata_player_clear_root_vehicle(minecraft_savedata_player_builder self)
{
    karmem_set_u32_(karmem_slot_(self.object, 184), 0);
}

/// Places `ShoulderEntityLeft`, to be built.
static inline minecraft_savedata_entity_builder minecraft_savedata_player_init_shoulder_entity_left(minecraft_savedata_player_builder self)
{
    const minecraft_savedata_entity_builder builder = minecraft_savedata_entity_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 188), builder.object);
    return builder;
}

/// Makes `ShoulderEntityLeft` nothing.
static inline void minecraft_savedata_player_clear_shoulder_entity_left(minecraft_savedata_player_builder self)
{
    karmem_set_u32_(karmem_slot_(self.object, 188), 0);
}

/// Places `ShoulderEntityRight`, to be built.
static inline minecraft_savedata_entity_builder minecraft_savedata_player_init_shoulder_entity_right(minecraft_savedata_player_builder self)
{
    const minecraft_savedata_entity_builder builder = minecraft_savedata_entity_place_(self.message);
    karmem_refer_(self.message, karmem_slot_(self.object, 192), builder.object);
    return builder;
}

/// Makes `ShoulderEntityRight` nothing.
static inline void minecraft_savedata_player_clear_shoulder_entity_right(minecraft_savedata_player_builder self)
{
    karmem_set_u32_(karmem_slot_(self.object, 192), 0);
}

/// Sets `SleepTimer`: `uint16`.
static inline void minecraft_savedata_player_set_sleep_timer(minecraft_savedata_player_builder self, uint16_t value)
{
    karmem_set_u16_(karmem_slot_(self.object, 196), value);
}

/// Sets `GameType`: `GameType`.
static inline void minecraft_savedata_player_set_game_type(minecraft_savedata_player_builder self, minecraft_savedata_game_type value)
{
    karmem_set_u8_(karmem_slot_(self.object, 198), value);
}

/// Sets `PreviousGameType`: `GameType`.
static inline void minecraft_savedata_player_set_previous_game_type(minecraft_savedata_player_builder self, minecraft_savedata_game_type value)
{
    karmem_set_u8_(karmem_slot_(self.object, 199), value);
}

/// Sets `SpawnForced`: `?bool`.
static inline void minecraft_savedata_player_set_spawn_forced(minecraft_savedata_player_builder self, bool value)
{
    karmem_set_bool_(karmem_optional_slot_(self.object, 200, 1), value);
}

/// Makes `SpawnForced` nothing.
static inline void minecraft_savedata_player_clear_spawn_forced(minecraft_savedata_player_builder self)
{
    karmem_clear_(self.object, 200, 1, 1);
}

/// Sets `SeenCredits`: `bool`.
static inline void minecraft_savedata_player_set_seen_credits(minecraft_savedata_player_builder self, bool value)
{
    karmem_set_bool_(karmem_slot_(self.object, 201), value);
}

/// Makes room for `len` elements in `Players`. False where there is none, or not for so many.
static inline bool minecraft_savedata_players_init_players(minecraft_savedata_players_builder self, uint32_t len)
{
    return karmem_init_slice_(self.message, karmem_slot_(self.object, 8), len, 4, 4, UINT32_MAX, false) != NULL;
}

/// Places an element of `Players`, to be built.
static inline minecraft_savedata_player_builder minecraft_savedata_players_init_players_at(minecraft_savedata_players_builder self, uint32_t index)
{
    unsigned char *place = karmem_slot_(self.object, 8);
    place = karmem_slice_slot_(self.message, place, 4, 4, index);
    const minecraft_savedata_player_builder builder = minecraft_savedata_player_place_(self.message);
    karmem_refer_(self.message, place, builder.object);
    return builder;
}

/// Places a `Item`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool minecraft_savedata_item_begin(karmem_message_builder *message, minecraft_savedata_item_builder *root)
{
    *root = minecraft_savedata_item_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t minecraft_savedata_item_finish(karmem_message_builder *message, minecraft_savedata_item_builder root)
{
    return karmem_finish_(message, root.message, root.object, MINECRAFT_SAVEDATA_ITEM_ID, MINECRAFT_SAVEDATA_FINGERPRINT);
}

/// Places a `Entity`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool minecraft_savedata_entity_begin(karmem_message_builder *message, minecraft_savedata_entity_builder *root)
{
    *root = minecraft_savedata_entity_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t minecraft_savedata_entity_finish(karmem_message_builder *message, minecraft_savedata_entity_builder root)
{
    return karmem_finish_(message, root.message, root.object, MINECRAFT_SAVEDATA_ENTITY_ID, MINECRAFT_SAVEDATA_FINGERPRINT);
}

/// Places a `Vehicle`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool minecraft_savedata_vehicle_begin(karmem_message_builder *message, minecraft_savedata_vehicle_builder *root)
{
    *root = minecraft_savedata_vehicle_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t minecraft_savedata_vehicle_finish(karmem_message_builder *message, minecraft_savedata_vehicle_builder root)
{
    return karmem_finish_(message, root.message, root.object, MINECRAFT_SAVEDATA_VEHICLE_ID, MINECRAFT_SAVEDATA_FINGERPRINT);
}

/// Places a `RecipeBook`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool minecraft_savedata_recipe_book_begin(karmem_message_builder *message, minecraft_savedata_recipe_book_builder *root)
{
    *root = minecraft_savedata_recipe_book_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t minecraft_savedata_recipe_book_finish(karmem_message_builder *message, minecraft_savedata_recipe_book_builder root)
{
    return karmem_finish_(message, root.message, root.object, MINECRAFT_SAVEDATA_RECIPE_BOOK_ID, MINECRAFT_SAVEDATA_FINGERPRINT);
}

/// Places a `Player`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool minecraft_savedata_player_begin(karmem_message_builder *message, minecraft_savedata_player_builder *root)
{
    *root = minecraft_savedata_player_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t minecraft_savedata_player_finish(karmem_message_builder *message, minecraft_savedata_player_builder root)
{
    return karmem_finish_(message, root.message, root.object, MINECRAFT_SAVEDATA_PLAYER_ID, MINECRAFT_SAVEDATA_FINGERPRINT);
}

/// Places a `Players`, the root of a message that has been begun. False where there is no room for it; `message` says why.
static inline bool minecraft_savedata_players_begin(karmem_message_builder *message, minecraft_savedata_players_builder *root)
{
    *root = minecraft_savedata_players_place_(message);
    return root->object != NULL;
}

/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun.
KARMEM_MUST_USE static inline uint32_t minecraft_savedata_players_finish(karmem_message_builder *message, minecraft_savedata_players_builder root)
{
    return karmem_finish_(message, root.message, root.object, MINECRAFT_SAVEDATA_PLAYERS_ID, MINECRAFT_SAVEDATA_FINGERPRINT);
}

// What others write at the same time

/// A `Item` that others may write at any time.
typedef struct minecraft_savedata_item_live { karmem_live_ object; } minecraft_savedata_item_live;

/// A `Entity` that others may write at any time.
typedef struct minecraft_savedata_entity_live { karmem_live_ object; } minecraft_savedata_entity_live;

/// A `Vehicle` that others may write at any time.
typedef struct minecraft_savedata_vehicle_live { karmem_live_ object; } minecraft_savedata_vehicle_live;

/// A `RecipeBook` that others may write at any time.
typedef struct minecraft_savedata_recipe_book_live { karmem_live_ object; } minecraft_savedata_recipe_book_live;

/// A `Player` that others may write at any time.
typedef struct minecraft_savedata_player_live { karmem_live_ object; } minecraft_savedata_player_live;

/// A `Players` that others may write at any time.
typedef struct minecraft_savedata_players_live { karmem_live_ object; } minecraft_savedata_players_live;

/// Copies `Id` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_item_live_id(minecraft_savedata_item_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 0, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Loads `Count`: `int8`.
static inline int8_t minecraft_savedata_item_live_count(minecraft_savedata_item_live self)
{
    return karmem_live_read_i8_(karmem_live_field_(self.object, 8, 1, 1), 0);
}

/// Sets `Count`: `int8`. False where it can't be.
static inline bool minecraft_savedata_item_live_set_count(minecraft_savedata_item_live self, int8_t value)
{
    return karmem_live_set_i8_(karmem_live_field_(self.object, 8, 1, 1), value);
}

/// Loads `Slot`: `uint8`.
static inline uint8_t minecraft_savedata_item_live_slot(minecraft_savedata_item_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 9, 1, 1), 0);
}

/// Sets `Slot`: `uint8`. False where it can't be.
static inline bool minecraft_savedata_item_live_set_slot(minecraft_savedata_item_live self, uint8_t value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 9, 1, 1), value);
}

/// Copies `Id` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_entity_live_id(minecraft_savedata_entity_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 8, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies the 3 elements of `Pos` out. False where they are absent; `items` are zero then.
static inline bool minecraft_savedata_entity_live_pos_copy(minecraft_savedata_entity_live self, double *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 16, 24, 8), items, 24);
}

/// Sets `Pos`: `[3]float64`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_pos(minecraft_savedata_entity_live self, const double *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 16, 24, 8), items);
}

/// Loads an element of `Pos`: `[3]float64`.
static inline double minecraft_savedata_entity_live_pos_at(minecraft_savedata_entity_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `Pos`: `[3]float64`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_pos_at(minecraft_savedata_entity_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_field_(self.object, 16, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_f64_(place, value);
}

/// Copies the 3 elements of `Motion` out. False where they are absent; `items` are zero then.
static inline bool minecraft_savedata_entity_live_motion_copy(minecraft_savedata_entity_live self, double *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 40, 24, 8), items, 24);
}

/// Sets `Motion`: `[3]float64`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_motion(minecraft_savedata_entity_live self, const double *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 40, 24, 8), items);
}

/// Loads an element of `Motion`: `[3]float64`.
static inline double minecraft_savedata_entity_live_motion_at(minecraft_savedata_entity_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `Motion`: `[3]float64`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_motion_at(minecraft_savedata_entity_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_field_(self.object, 40, 24, 8);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_f64_(place, value);
}

/// Whether there is `CustomName` at this moment.
static inline bool minecraft_savedata_entity_live_has_custom_name(minecraft_savedata_entity_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 64, 8, 8));
}

/// Copies `CustomName` out, if there is room for its `len` bytes: `?[]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_entity_live_custom_name(minecraft_savedata_entity_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 64, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Copies the 2 elements of `Rotation` out. False where they are absent; `items` are zero then.
static inline bool minecraft_savedata_entity_live_rotation_copy(minecraft_savedata_entity_live self, float *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 72, 8, 4), items, 8);
}

/// Sets `Rotation`: `[2]float32`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_rotation(minecraft_savedata_entity_live self, const float *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 72, 8, 4), items);
}

/// Loads an element of `Rotation`: `[2]float32`.
static inline float minecraft_savedata_entity_live_rotation_at(minecraft_savedata_entity_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 4);
    place = karmem_live_element_(place, 2, 4, index);
    return karmem_live_read_f32_(place, 0.0f);
}

/// Sets an element of `Rotation`: `[2]float32`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_rotation_at(minecraft_savedata_entity_live self, uint32_t index, float value)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 4);
    place = karmem_live_element_(place, 2, 4, index);
    return karmem_live_set_f32_(place, value);
}

/// Loads `FallDistance`: `float32`.
static inline float minecraft_savedata_entity_live_fall_distance(minecraft_savedata_entity_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 80, 4, 4), 0.0f);
}

/// Sets `FallDistance`: `float32`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_fall_distance(minecraft_savedata_entity_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 80, 4, 4), value);
}

/// Loads `PortalCooldown`: `int32`.
static inline int32_t minecraft_savedata_entity_live_portal_cooldown(minecraft_savedata_entity_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 84, 4, 4), 0);
}

/// Sets `PortalCooldown`: `int32`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_portal_cooldown(minecraft_savedata_entity_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 84, 4, 4), value);
}

/// Copies the 4 elements of `Uuid` out. False where they are absent; `items` are zero then.
static inline bool minecraft_savedata_entity_live_uuid_copy(minecraft_savedata_entity_live self, uint32_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 88, 16, 4), items, 16);
}

/// Sets `Uuid`: `[4]uint32`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_uuid(minecraft_savedata_entity_live self, const uint32_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 88, 16, 4), items);
}

/// Loads an element of `Uuid`: `[4]uint32`.
static inline uint32_t minecraft_savedata_entity_live_uuid_at(minecraft_savedata_entity_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 16, 4);
    place = karmem_live_element_(place, 4, 4, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `Uuid`: `[4]uint32`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_uuid_at(minecraft_savedata_entity_live self, uint32_t index, uint32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 88, 16, 4);
    place = karmem_live_element_(place, 4, 4, index);
    return karmem_live_set_u32_(place, value);
}

/// Loads `Fire`: `uint16`.
static inline uint16_t minecraft_savedata_entity_live_fire(minecraft_savedata_entity_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 104, 2, 2), 0);
}

/// Sets `Fire`: `uint16`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_fire(minecraft_savedata_entity_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 104, 2, 2), value);
}

/// Loads `Air`: `uint16`.
static inline uint16_t minecraft_savedata_entity_live_air(minecraft_savedata_entity_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 106, 2, 2), 0);
}

/// Sets `Air`: `uint16`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_air(minecraft_savedata_entity_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 106, 2, 2), value);
}

/// Loads `OnGround`: `bool`.
static inline bool minecraft_savedata_entity_live_on_ground(minecraft_savedata_entity_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 108, 1, 1), false);
}

/// Sets `OnGround`: `bool`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_on_ground(minecraft_savedata_entity_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 108, 1, 1), value);
}

/// Loads `NoGravity`: `bool`.
static inline bool minecraft_savedata_entity_live_no_gravity(minecraft_savedata_entity_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 109, 1, 1), false);
}

/// Sets `NoGravity`: `bool`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_no_gravity(minecraft_savedata_entity_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 109, 1, 1), value);
}

/// Loads `Invulnerable`: `bool`.
static inline bool minecraft_savedata_entity_live_invulnerable(minecraft_savedata_entity_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 110, 1, 1), false);
}

/// Sets `Invulnerable`: `bool`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_invulnerable(minecraft_savedata_entity_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 110, 1, 1), value);
}

/// Loads `CustomNameVisible`: `bool`.
static inline bool minecraft_savedata_entity_live_custom_name_visible(minecraft_savedata_entity_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 111, 1, 1), false);
}

/// Sets `CustomNameVisible`: `bool`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_custom_name_visible(minecraft_savedata_entity_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 111, 1, 1), value);
}

/// Loads `Silent`: `bool`.
static inline bool minecraft_savedata_entity_live_silent(minecraft_savedata_entity_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 112, 1, 1), false);
}

/// Sets `Silent`: `bool`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_silent(minecraft_savedata_entity_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 112, 1, 1), value);
}

/// Loads `Glowing`: `bool`.
static inline bool minecraft_savedata_entity_live_glowing(minecraft_savedata_entity_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 113, 1, 1), false);
}

/// Sets `Glowing`: `bool`. False where it can't be.
static inline bool minecraft_savedata_entity_live_set_glowing(minecraft_savedata_entity_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 113, 1, 1), value);
}

/// Copies the 4 elements of `Uuid` out. False where they are absent; `items` are zero then.
static inline bool minecraft_savedata_vehicle_live_uuid_copy(minecraft_savedata_vehicle_live self, uint32_t *items)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 8, 16, 4), items, 16);
}

/// Sets `Uuid`: `[4]uint32`. False where it can't be.
static inline bool minecraft_savedata_vehicle_live_set_uuid(minecraft_savedata_vehicle_live self, const uint32_t *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 8, 16, 4), items);
}

/// Loads an element of `Uuid`: `[4]uint32`.
static inline uint32_t minecraft_savedata_vehicle_live_uuid_at(minecraft_savedata_vehicle_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 16, 4);
    place = karmem_live_element_(place, 4, 4, index);
    return karmem_live_read_u32_(place, 0);
}

/// Sets an element of `Uuid`: `[4]uint32`. False where it can't be.
static inline bool minecraft_savedata_vehicle_live_set_uuid_at(minecraft_savedata_vehicle_live self, uint32_t index, uint32_t value)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 16, 4);
    place = karmem_live_element_(place, 4, 4, index);
    return karmem_live_set_u32_(place, value);
}

/// Leads to `Entity`: `Entity`. Absent where it can't be reached.
static inline minecraft_savedata_entity_live minecraft_savedata_vehicle_live_entity(minecraft_savedata_vehicle_live self)
{
    const minecraft_savedata_entity_live live = {karmem_live_follow_(karmem_live_field_(self.object, 24, 4, 4), 8)};
    return live;
}

/// The number of elements of `Recipes` at this moment. False where they can't be reached.
static inline bool minecraft_savedata_recipe_book_live_recipes_len(minecraft_savedata_recipe_book_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 0, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies an element of `Recipes` out, if there is room for its `len` bytes: `[][]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_recipe_book_live_recipes_at(minecraft_savedata_recipe_book_live self, uint32_t index, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 0, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_copy_text_(place, UINT32_MAX, text, capacity, len);
}

/// The number of elements of `ToBeDisplayed` at this moment. False where they can't be reached.
static inline bool minecraft_savedata_recipe_book_live_to_be_displayed_len(minecraft_savedata_recipe_book_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 8, 8, UINT32_MAX, len);
}

/// Copies an element of `ToBeDisplayed` out, if there is room for its `len` bytes: `[][]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_recipe_book_live_to_be_displayed_at(minecraft_savedata_recipe_book_live self, uint32_t index, char *text, uint32_t capacity, uint32_t *len)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 8, 8, UINT32_MAX, index);
    return karmem_live_copy_text_(place, UINT32_MAX, text, capacity, len);
}

/// Loads `IsFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_filtering_craftable(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 16, 1, 1), false);
}

/// Sets `IsFilteringCraftable`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_filtering_craftable(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 16, 1, 1), value);
}

/// Loads `IsGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_gui_open(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 17, 1, 1), false);
}

/// Sets `IsGuiOpen`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_gui_open(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 17, 1, 1), value);
}

/// Loads `IsFurnaceFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_furnace_filtering_craftable(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 18, 1, 1), false);
}

/// Sets `IsFurnaceFilteringCraftable`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_furnace_filtering_craftable(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 18, 1, 1), value);
}

/// Loads `IsFurnaceGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_furnace_gui_open(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 19, 1, 1), false);
}

/// Sets `IsFurnaceGuiOpen`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_furnace_gui_open(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 19, 1, 1), value);
}

/// Loads `IsBlastingFurnaceFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_blasting_furnace_filtering_craftable(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 20, 1, 1), false);
}

/// Sets `IsBlastingFurnaceFilteringCraftable`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_blasting_furnace_filtering_craftable(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 20, 1, 1), value);
}

/// Loads `IsBlastingFurnaceGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_blasting_furnace_gui_open(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 21, 1, 1), false);
}

/// Sets `IsBlastingFurnaceGuiOpen`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_blasting_furnace_gui_open(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 21, 1, 1), value);
}

/// Loads `IsSmokerFilteringCraftable`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_smoker_filtering_craftable(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 22, 1, 1), false);
}

/// Sets `IsSmokerFilteringCraftable`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_smoker_filtering_craftable(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 22, 1, 1), value);
}

/// Loads `IsSmokerGuiOpen`: `bool`.
static inline bool minecraft_savedata_recipe_book_live_is_smoker_gui_open(minecraft_savedata_recipe_book_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 23, 1, 1), false);
}

/// Sets `IsSmokerGuiOpen`: `bool`. False where it can't be.
static inline bool minecraft_savedata_recipe_book_live_set_is_smoker_gui_open(minecraft_savedata_recipe_book_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 23, 1, 1), value);
}

/// Loads `Score`: `int64`.
static inline int64_t minecraft_savedata_player_live_score(minecraft_savedata_player_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 8, 8, 8), 0);
}

/// Sets `Score`: `int64`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_score(minecraft_savedata_player_live self, int64_t value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 8, 8, 8), value);
}

/// Copies `Dimension` out, if there is room for its `len` bytes: `[]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_player_live_dimension(minecraft_savedata_player_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 16, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Leads to `SelectedItem`: `Item`. Absent where it can't be reached.
static inline minecraft_savedata_item_live minecraft_savedata_player_live_selected_item(minecraft_savedata_player_live self)
{
    const minecraft_savedata_item_live live = {karmem_live_field_(self.object, 24, 16, 8)};
    return live;
}

/// Whether there is `SpawnDimension` at this moment.
static inline bool minecraft_savedata_player_live_has_spawn_dimension(minecraft_savedata_player_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 40, 8, 8));
}

/// Copies `SpawnDimension` out, if there is room for its `len` bytes: `?[]char`. The copy is UTF-8.
static inline karmem_status minecraft_savedata_player_live_spawn_dimension(minecraft_savedata_player_live self, char *text, uint32_t capacity, uint32_t *len)
{
    return karmem_live_copy_text_(karmem_live_field_(self.object, 40, 8, 8), UINT32_MAX, text, capacity, len);
}

/// Loads `SpawnX`: `int64`.
static inline int64_t minecraft_savedata_player_live_spawn_x(minecraft_savedata_player_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 48, 8, 8), 0);
}

/// Sets `SpawnX`: `int64`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_spawn_x(minecraft_savedata_player_live self, int64_t value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 48, 8, 8), value);
}

/// Loads `SpawnY`: `int64`.
static inline int64_t minecraft_savedata_player_live_spawn_y(minecraft_savedata_player_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 56, 8, 8), 0);
}

/// Sets `SpawnY`: `int64`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_spawn_y(minecraft_savedata_player_live self, int64_t value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 56, 8, 8), value);
}

/// Loads `SpawnZ`: `int64`.
static inline int64_t minecraft_savedata_player_live_spawn_z(minecraft_savedata_player_live self)
{
    return karmem_live_read_i64_(karmem_live_field_(self.object, 64, 8, 8), 0);
}

/// Sets `SpawnZ`: `int64`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_spawn_z(minecraft_savedata_player_live self, int64_t value)
{
    return karmem_live_set_i64_(karmem_live_field_(self.object, 64, 8, 8), value);
}

/// The number of elements of `Inventory` at this moment. False where they can't be reached.
static inline bool minecraft_savedata_player_live_inventory_len(minecraft_savedata_player_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 72, 8, 8), 16, 8, UINT32_MAX, len);
}

/// Leads to an element of `Inventory`: `[]Item`. Absent where it can't be reached.
static inline minecraft_savedata_item_live minecraft_savedata_player_live_inventory_at(minecraft_savedata_player_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 72, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    const minecraft_savedata_item_live live = {place};
    return live;
}

/// The number of elements of `EnderItems` at this moment. False where they can't be reached.
static inline bool minecraft_savedata_player_live_ender_items_len(minecraft_savedata_player_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 80, 8, 8), 16, 8, UINT32_MAX, len);
}

/// Leads to an element of `EnderItems`: `[]Item`. Absent where it can't be reached.
static inline minecraft_savedata_item_live minecraft_savedata_player_live_ender_items_at(minecraft_savedata_player_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 80, 8, 8);
    place = karmem_live_slice_element_(place, 16, 8, UINT32_MAX, index);
    const minecraft_savedata_item_live live = {place};
    return live;
}

/// Whether there is `EnteredNetherPosition` at this moment.
static inline bool minecraft_savedata_player_live_has_entered_nether_position(minecraft_savedata_player_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 88, 24, 8, 0));
}

/// Copies the 3 elements of `EnteredNetherPosition` out. False where they are absent; `items` are zero then.
static inline bool minecraft_savedata_player_live_entered_nether_position_copy(minecraft_savedata_player_live self, double *items)
{
    return karmem_live_get_bytes_(karmem_live_optional_field_(self.object, 88, 24, 8, 0), items, 24);
}

/// Sets `EnteredNetherPosition`: `?[3]float64`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_entered_nether_position(minecraft_savedata_player_live self, const double *items)
{
    return karmem_live_set_bytes_(karmem_live_field_(self.object, 88, 24, 8), items) && karmem_live_set_presence_(self.object, 0, true);
}

/// Loads an element of `EnteredNetherPosition`: `?[3]float64`.
static inline double minecraft_savedata_player_live_entered_nether_position_at(minecraft_savedata_player_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_optional_field_(self.object, 88, 24, 8, 0);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_read_f64_(place, 0.0);
}

/// Sets an element of `EnteredNetherPosition`: `?[3]float64`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_entered_nether_position_at(minecraft_savedata_player_live self, uint32_t index, double value)
{
    karmem_live_ place = karmem_live_optional_field_(self.object, 88, 24, 8, 0);
    place = karmem_live_element_(place, 3, 8, index);
    return karmem_live_set_f64_(place, value);
}

/// Makes `EnteredNetherPosition` nothing.
static inline void minecraft_savedata_player_live_clear_entered_nether_position(minecraft_savedata_player_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 88, 24, 8), 0);
}

/// Leads to `RecipeBook`: `RecipeBook`. Absent where it can't be reached.
static inline minecraft_savedata_recipe_book_live minecraft_savedata_player_live_recipe_book(minecraft_savedata_player_live self)
{
    const minecraft_savedata_recipe_book_live live = {karmem_live_field_(self.object, 112, 24, 8)};
    return live;
}

/// Loads `SelectedItemSlot`: `uint32`.
static inline uint32_t minecraft_savedata_player_live_selected_item_slot(minecraft_savedata_player_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 136, 4, 4), 0);
}

/// Sets `SelectedItemSlot`: `uint32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_selected_item_slot(minecraft_savedata_player_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 136, 4, 4), value);
}

/// Loads `FoodExhaustionLevel`: `float32`.
static inline float minecraft_savedata_player_live_food_exhaustion_level(minecraft_savedata_player_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 140, 4, 4), 0.0f);
}

/// Sets `FoodExhaustionLevel`: `float32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_food_exhaustion_level(minecraft_savedata_player_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 140, 4, 4), value);
}

/// Loads `FoodSaturationLevel`: `float32`.
static inline float minecraft_savedata_player_live_food_saturation_level(minecraft_savedata_player_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 144, 4, 4), 0.0f);
}

/// Sets `FoodSaturationLevel`: `float32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_food_saturation_level(minecraft_savedata_player_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 144, 4, 4), value);
}

/// Loads `FoodTickTimer`: `uint32`.
static inline uint32_t minecraft_savedata_player_live_food_tick_timer(minecraft_savedata_player_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 148, 4, 4), 0);
}

/// Sets `FoodTickTimer`: `uint32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_food_tick_timer(minecraft_savedata_player_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 148, 4, 4), value);
}

/// Loads `XpLevel`: `uint32`.
static inline uint32_t minecraft_savedata_player_live_xp_level(minecraft_savedata_player_live self)
{
    return karmem_live_read_u32_(karmem_live_field_(self.object, 152, 4, 4), 0);
}

/// Sets `XpLevel`: `uint32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_xp_level(minecraft_savedata_player_live self, uint32_t value)
{
    return karmem_live_set_u32_(karmem_live_field_(self.object, 152, 4, 4), value);
}

/// Loads `XpP`: `float32`.
static inline float minecraft_savedata_player_live_xp_p(minecraft_savedata_player_live self)
{
    return karmem_live_read_f32_(karmem_live_field_(self.object, 156, 4, 4), 0.0f);
}

/// Sets `XpP`: `float32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_xp_p(minecraft_savedata_player_live self, float value)
{
    return karmem_live_set_f32_(karmem_live_field_(self.object, 156, 4, 4), value);
}

/// Loads `XpTotal`: `int32`.
static inline int32_t minecraft_savedata_player_live_xp_total(minecraft_savedata_player_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 160, 4, 4), 0);
}

/// Sets `XpTotal`: `int32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_xp_total(minecraft_savedata_player_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 160, 4, 4), value);
}

/// Loads `XpSeed`: `int32`.
static inline int32_t minecraft_savedata_player_live_xp_seed(minecraft_savedata_player_live self)
{
    return karmem_live_read_i32_(karmem_live_field_(self.object, 164, 4, 4), 0);
}

/// Sets `XpSeed`: `int32`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_xp_seed(minecraft_savedata_player_live self, int32_t value)
{
    return karmem_live_set_i32_(karmem_live_field_(self.object, 164, 4, 4), value);
}

/// Copies `Abilities` out: `Abilities`. False where it is absent; `value` is zero then.
static inline bool minecraft_savedata_player_live_abilities(minecraft_savedata_player_live self, minecraft_savedata_abilities *value)
{
    return karmem_live_get_bytes_(karmem_live_field_(self.object, 168, 16, 4), value, 16);
}

/// Sets `Abilities`: `Abilities`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_abilities(minecraft_savedata_player_live self, const minecraft_savedata_abilities *value)
{
    return minecraft_savedata_abilities_store_live_(karmem_live_field_(self.object, 168, 16, 4), value);
}

/// Whether there is `RootVehicle` at this moment.
static inline bool minecraft_savedata_player_live_has_root_vehicle(minecraft_savedata_player_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 184, 4, 4));
}

/// Leads to `RootVehicle`: `?Vehicle`. Absent where it can't be reached.
static inline minecraft_savedata_vehicle_live minecraft_savedata_player_live_root_vehicle(minecraft_savedata_player_live self)
{
    const minecraft_savedata_vehicle_live live = {karmem_live_follow_(karmem_live_field_(self.object, 184, 4, 4), 8)};
    return live;
}

/// Whether there is `ShoulderEntityLeft` at this moment.
static inline bool minecraft_savedata_player_live_has_shoulder_entity_left(minecraft_savedata_player_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 188, 4, 4));
}

/// Leads to `ShoulderEntityLeft`: `?Entity`. Absent where it can't be reached.
static inline minecraft_savedata_entity_live minecraft_savedata_player_live_shoulder_entity_left(minecraft_savedata_player_live self)
{
    const minecraft_savedata_entity_live live = {karmem_live_follow_(karmem_live_field_(self.object, 188, 4, 4), 8)};
    return live;
}

/// Whether there is `ShoulderEntityRight` at this moment.
static inline bool minecraft_savedata_player_live_has_shoulder_entity_right(minecraft_savedata_player_live self)
{
    return karmem_live_is_set_(karmem_live_field_(self.object, 192, 4, 4));
}

/// Leads to `ShoulderEntityRight`: `?Entity`. Absent where it can't be reached.
static inline minecraft_savedata_entity_live minecraft_savedata_player_live_shoulder_entity_right(minecraft_savedata_player_live self)
{
    const minecraft_savedata_entity_live live = {karmem_live_follow_(karmem_live_field_(self.object, 192, 4, 4), 8)};
    return live;
}

/// Loads `SleepTimer`: `uint16`.
static inline uint16_t minecraft_savedata_player_live_sleep_timer(minecraft_savedata_player_live self)
{
    return karmem_live_read_u16_(karmem_live_field_(self.object, 196, 2, 2), 0);
}

/// Sets `SleepTimer`: `uint16`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_sleep_timer(minecraft_savedata_player_live self, uint16_t value)
{
    return karmem_live_set_u16_(karmem_live_field_(self.object, 196, 2, 2), value);
}

/// Loads `GameType`: `GameType`.
static inline minecraft_savedata_game_type minecraft_savedata_player_live_game_type(minecraft_savedata_player_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 198, 1, 1), 0);
}

/// Sets `GameType`: `GameType`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_game_type(minecraft_savedata_player_live self, minecraft_savedata_game_type value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 198, 1, 1), value);
}

/// Loads `PreviousGameType`: `GameType`.
static inline minecraft_savedata_game_type minecraft_savedata_player_live_previous_game_type(minecraft_savedata_player_live self)
{
    return karmem_live_read_u8_(karmem_live_field_(self.object, 199, 1, 1), 0);
}

/// Sets `PreviousGameType`: `GameType`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_previous_game_type(minecraft_savedata_player_live self, minecraft_savedata_game_type value)
{
    return karmem_live_set_u8_(karmem_live_field_(self.object, 199, 1, 1), value);
}

/// Whether there is `SpawnForced` at this moment.
static inline bool minecraft_savedata_player_live_has_spawn_forced(minecraft_savedata_player_live self)
{
    return karmem_live_is_there_(karmem_live_optional_field_(self.object, 200, 1, 1, 1));
}

/// Loads `SpawnForced`: `?bool`.
static inline bool minecraft_savedata_player_live_spawn_forced(minecraft_savedata_player_live self)
{
    return karmem_live_read_bool_(karmem_live_optional_field_(self.object, 200, 1, 1, 1), false);
}

/// Sets `SpawnForced`: `?bool`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_spawn_forced(minecraft_savedata_player_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 200, 1, 1), value) && karmem_live_set_presence_(self.object, 1, true);
}

/// Makes `SpawnForced` nothing.
static inline void minecraft_savedata_player_live_clear_spawn_forced(minecraft_savedata_player_live self)
{
    karmem_live_clear_(self.object, karmem_live_field_(self.object, 200, 1, 1), 1);
}

/// Loads `SeenCredits`: `bool`.
static inline bool minecraft_savedata_player_live_seen_credits(minecraft_savedata_player_live self)
{
    return karmem_live_read_bool_(karmem_live_field_(self.object, 201, 1, 1), false);
}

/// Sets `SeenCredits`: `bool`. False where it can't be.
static inline bool minecraft_savedata_player_live_set_seen_credits(minecraft_savedata_player_live self, bool value)
{
    return karmem_live_set_bool_(karmem_live_field_(self.object, 201, 1, 1), value);
}

/// The number of elements of `Players` at this moment. False where they can't be reached.
static inline bool minecraft_savedata_players_live_players_len(minecraft_savedata_players_live self, uint32_t *len)
{
    return karmem_live_slice_len_(karmem_live_field_(self.object, 8, 8, 8), 4, 4, UINT32_MAX, len);
}

/// Leads to an element of `Players`: `[]Player`. Absent where it can't be reached.
static inline minecraft_savedata_player_live minecraft_savedata_players_live_players_at(minecraft_savedata_players_live self, uint32_t index)
{
    karmem_live_ place = karmem_live_field_(self.object, 8, 8, 8);
    place = karmem_live_slice_element_(place, 4, 4, UINT32_MAX, index);
    const minecraft_savedata_player_live live = {karmem_live_follow_(place, 8)};
    return live;
}

/// Opens the message with the root `Item` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_item_live_open(const volatile void *bytes, size_t size, minecraft_savedata_item_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MINECRAFT_SAVEDATA_ITEM_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 16, 8, &root->object) : status;
}

/// Opens the message with the root `Entity` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_entity_live_open(const volatile void *bytes, size_t size, minecraft_savedata_entity_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MINECRAFT_SAVEDATA_ENTITY_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Vehicle` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_vehicle_live_open(const volatile void *bytes, size_t size, minecraft_savedata_vehicle_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MINECRAFT_SAVEDATA_VEHICLE_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `RecipeBook` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_recipe_book_live_open(const volatile void *bytes, size_t size, minecraft_savedata_recipe_book_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MINECRAFT_SAVEDATA_RECIPE_BOOK_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_bytes_(root->object, offset, 24, 8, &root->object) : status;
}

/// Opens the message with the root `Player` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_player_live_open(const volatile void *bytes, size_t size, minecraft_savedata_player_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MINECRAFT_SAVEDATA_PLAYER_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

/// Opens the message with the root `Players` at the start of `size` bytes, which others may write at any time. Nothing but
/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used.
KARMEM_MUST_USE static inline karmem_status minecraft_savedata_players_live_open(const volatile void *bytes, size_t size, minecraft_savedata_players_live *root)
{
    uint32_t offset;
    const karmem_status status = karmem_live_open_(bytes, size, MINECRAFT_SAVEDATA_PLAYERS_ID, &root->object, &offset);
    return status == KARMEM_OK ? karmem_live_table_(root->object, offset, 8, &root->object) : status;
}

KARMEM_HEADER_END

#endif // KARMEM_SCHEMA_MINECRAFT_SAVEDATA_H
