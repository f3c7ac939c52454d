// Made from minecraft_savedata.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate minecraft_savedata.km

use karmem::{inline, open_enum, plain, table};

/// The players of a saved game: wide tables with many optional fields, and slices of small structs.
///
/// One of the data sets of the benchmarks.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "minecraft_savedata",
    fingerprint: 18032766400530800692,
    structs: &[
        ("Item", 17370236061446263713),
        ("Abilities", 9862651574684750720),
        ("Entity", 3015361887375042889),
        ("Vehicle", 15718746812055168260),
        ("RecipeBook", 17096439453653946969),
        ("Player", 8232229719869227258),
        ("Players", 10380343430039423545),
    ],
};

open_enum! {
    /// The rules that a player plays by.
    pub struct GameType: u8 {
        Survival = 0,
        Creative = 1,
        Adventure = 2,
        Spectator = 3,
    }
}

inline! {
    /// Some of one thing.
    ///
    /// | offset | size | field   | type     |
    /// |-------:|-----:|---------|----------|
    /// |      0 |    8 | `Id`    | `[]char` |
    /// |      8 |    1 | `Count` | `int8`   |
    /// |      9 |    1 | `Slot`  | `uint8`  |
    /// |     10 |    6 |         | padding  |
    pub struct Item: ItemRef, ItemMut, ItemLive, ItemBuilder {
        const ID = 17370236061446263713;
        const END = 10;

        /// What it is.
        0 => id: text, set_id;
        /// How many.
        8 => count: value i8, set_count;
        /// Where in the bag.
        9 => slot: value u8, set_slot;
    }
}

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
#[repr(C, align(4))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Abilities {
    pub walk_speed: f32,
    pub fly_speed: f32,
    pub may_fly: karmem::Bool,
    pub flying: karmem::Bool,
    pub invulnerable: karmem::Bool,
    pub may_build: karmem::Bool,
    pub instabuild: karmem::Bool,
    _pad0: [u8; 3],
}

impl Abilities {
    /// The struct with these fields, its padding zero.
    #[allow(clippy::fn_params_excessive_bools, dead_code)]
    #[must_use]
    pub const fn new(
        walk_speed: f32,
        fly_speed: f32,
        may_fly: bool,
        flying: bool,
        invulnerable: bool,
        may_build: bool,
        instabuild: bool,
    ) -> Self {
        Self {
            walk_speed,
            fly_speed,
            may_fly: karmem::Bool::new(may_fly),
            flying: karmem::Bool::new(flying),
            invulnerable: karmem::Bool::new(invulnerable),
            may_build: karmem::Bool::new(may_build),
            instabuild: karmem::Bool::new(instabuild),
            _pad0: [0; 3],
        }
    }
}

plain! {
    Abilities {
        const ID = 9862651574684750720;
        const ALIGN = 4;

        0 => walk_speed: f32;
        4 => fly_speed: f32;
        8 => may_fly: karmem::Bool;
        9 => flying: karmem::Bool;
        10 => invulnerable: karmem::Bool;
        11 => may_build: karmem::Bool;
        12 => instabuild: karmem::Bool;
        13 => _pad0: [u8; 3];
    }
}

table! {
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
    pub struct Entity: EntityRef, EntityMut, EntityLive, EntityBuilder {
        const ID = 3015361887375042889;
        const END = 114;

        8 => id: text, set_id;
        16 => pos: array [f64; 3], set_pos, pos_mut;
        40 => motion: array [f64; 3], set_motion, motion_mut;
        64 => custom_name: (maybe_text), set_custom_name, clear_custom_name;
        72 => rotation: array [f32; 2], set_rotation, rotation_mut;
        80 => fall_distance: value f32, set_fall_distance;
        84 => portal_cooldown: value i32, set_portal_cooldown;
        88 => uuid: array [u32; 4], set_uuid, uuid_mut;
        104 => fire: value u16, set_fire;
        106 => air: value u16, set_air;
        108 => on_ground: value bool, set_on_ground;
        109 => no_gravity: value bool, set_no_gravity;
        110 => invulnerable: value bool, set_invulnerable;
        111 => custom_name_visible: value bool, set_custom_name_visible;
        112 => silent: value bool, set_silent;
        113 => glowing: value bool, set_glowing;
    }
}

table! {
    /// What a player rides on.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |    8 |          | header      |
    /// |      8 |   16 | `Uuid`   | `[4]uint32` |
    /// |     24 |    4 | `Entity` | `Entity`    |
    /// |     28 |    4 |          | padding     |
    pub struct Vehicle: VehicleRef, VehicleMut, VehicleLive, VehicleBuilder {
        const ID = 15718746812055168260;
        const END = 28;

        /// What tells it from others.
        8 => uuid: array [u32; 4], set_uuid, uuid_mut;
        /// The thing itself.
        24 => entity: table Entity, init_entity, entity_mut;
    }
}

inline! {
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
    pub struct RecipeBook: RecipeBookRef, RecipeBookMut, RecipeBookLive, RecipeBookBuilder {
        const ID = 17096439453653946969;
        const END = 24;

        0 => recipes: (slice_of [karmem::Text]), init_recipes, recipes_mut;
        8 => to_be_displayed: (slice_of [karmem::Text]), init_to_be_displayed, to_be_displayed_mut;
        16 => is_filtering_craftable: value bool, set_is_filtering_craftable;
        17 => is_gui_open: value bool, set_is_gui_open;
        18 => is_furnace_filtering_craftable: value bool, set_is_furnace_filtering_craftable;
        19 => is_furnace_gui_open: value bool, set_is_furnace_gui_open;
        20 => is_blasting_furnace_filtering_craftable: value bool, set_is_blasting_furnace_filtering_craftable;
        21 => is_blasting_furnace_gui_open: value bool, set_is_blasting_furnace_gui_open;
        22 => is_smoker_filtering_craftable: value bool, set_is_smoker_filtering_craftable;
        23 => is_smoker_gui_open: value bool, set_is_smoker_gui_open;
    }
}

table! {
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
    pub struct Player: PlayerRef, PlayerMut, PlayerLive, PlayerBuilder {
        const ID = 8232229719869227258;
        const END = 202;

        8 => score: value i64, set_score;
        16 => dimension: text, set_dimension;
        24 => selected_item: inline Item, init_selected_item, selected_item_mut;
        40 => spawn_dimension: (maybe_text), set_spawn_dimension, clear_spawn_dimension;
        48 => spawn_x: value i64, set_spawn_x;
        56 => spawn_y: value i64, set_spawn_y;
        64 => spawn_z: value i64, set_spawn_z;
        72 => inventory: inline_slice [Item], init_inventory, inventory_mut;
        80 => ender_items: inline_slice [Item], init_ender_items, ender_items_mut;
        88 => entered_nether_position: (maybe 0 [f64; 3]), set_entered_nether_position, clear_entered_nether_position, entered_nether_position_mut;
        112 => recipe_book: inline RecipeBook, init_recipe_book, recipe_book_mut;
        136 => selected_item_slot: value u32, set_selected_item_slot;
        140 => food_exhaustion_level: value f32, set_food_exhaustion_level;
        144 => food_saturation_level: value f32, set_food_saturation_level;
        148 => food_tick_timer: value u32, set_food_tick_timer;
        152 => xp_level: value u32, set_xp_level;
        156 => xp_p: value f32, set_xp_p;
        160 => xp_total: value i32, set_xp_total;
        164 => xp_seed: value i32, set_xp_seed;
        168 => abilities: plain Abilities, set_abilities, abilities_mut;
        184 => root_vehicle: (maybe_table Vehicle), init_root_vehicle, clear_root_vehicle, root_vehicle_mut;
        188 => shoulder_entity_left: (maybe_table Entity), init_shoulder_entity_left, clear_shoulder_entity_left, shoulder_entity_left_mut;
        192 => shoulder_entity_right: (maybe_table Entity), init_shoulder_entity_right, clear_shoulder_entity_right, shoulder_entity_right_mut;
        196 => sleep_timer: value u16, set_sleep_timer;
        198 => game_type: value GameType, set_game_type;
        199 => previous_game_type: value GameType, set_previous_game_type;
        200 => spawn_forced: (maybe 1 bool), set_spawn_forced, clear_spawn_forced, spawn_forced_mut;
        201 => seen_credits: value bool, set_seen_credits;
    }
}

table! {
    /// All players, the root of a message.
    ///
    /// | offset | size | field     | type       |
    /// |-------:|-----:|-----------|------------|
    /// |      0 |    8 |           | header     |
    /// |      8 |    8 | `Players` | `[]Player` |
    pub struct Players: PlayersRef, PlayersMut, PlayersLive, PlayersBuilder {
        const ID = 10380343430039423545;
        const END = 16;

        8 => players: (slice_of [karmem::Table<Player>]), init_players, players_mut;
    }
}
