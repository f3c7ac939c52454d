//! The players of a saved game: wide structs, a third of their fields optional, and slices of small ones.

use super::Data;
use super::checksum::Checksum;
use super::random::Random;

/// The rules that a player plays by.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
#[repr(u8)]
pub enum GameType {
    /// Gather, and stay alive.
    Survival,
    /// Build without limits.
    Creative,
    /// Play what others have built.
    Adventure,
    /// Watch.
    Spectator,
}

/// Some of one thing.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Item {
    /// How many.
    pub count: i8,
    /// Where in the bag.
    pub slot: u8,
    /// What it is.
    pub id: String,
}

/// What a player can do.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Abilities {
    pub walk_speed: f32,
    pub fly_speed: f32,
    pub may_fly: bool,
    pub flying: bool,
    pub invulnerable: bool,
    pub may_build: bool,
    pub instabuild: bool,
}

/// An animal or a monster.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Entity {
    pub id: String,
    pub pos: [f64; 3],
    pub motion: [f64; 3],
    pub rotation: [f32; 2],
    pub fall_distance: f32,
    pub fire: u16,
    pub air: u16,
    pub on_ground: bool,
    pub no_gravity: bool,
    pub invulnerable: bool,
    pub portal_cooldown: i32,
    pub uuid: [u32; 4],
    pub custom_name: Option<String>,
    pub custom_name_visible: bool,
    pub silent: bool,
    pub glowing: bool,
}

/// What a player rides on.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Vehicle {
    /// What tells it from others.
    pub uuid: [u32; 4],
    /// The thing itself.
    pub entity: Entity,
}

/// What a player knows how to make.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RecipeBook {
    pub recipes: Vec<String>,
    pub to_be_displayed: Vec<String>,
    pub is_filtering_craftable: bool,
    pub is_gui_open: bool,
    pub is_furnace_filtering_craftable: bool,
    pub is_furnace_gui_open: bool,
    pub is_blasting_furnace_filtering_craftable: bool,
    pub is_blasting_furnace_gui_open: bool,
    pub is_smoker_filtering_craftable: bool,
    pub is_smoker_gui_open: bool,
}

/// Everything about one player.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Player {
    pub game_type: GameType,
    pub previous_game_type: GameType,
    pub score: i64,
    pub dimension: String,
    pub selected_item_slot: u32,
    pub selected_item: Item,
    pub spawn_dimension: Option<String>,
    pub spawn_x: i64,
    pub spawn_y: i64,
    pub spawn_z: i64,
    pub spawn_forced: Option<bool>,
    pub sleep_timer: u16,
    pub food_exhaustion_level: f32,
    pub food_saturation_level: f32,
    pub food_tick_timer: u32,
    pub xp_level: u32,
    pub xp_p: f32,
    pub xp_total: i32,
    pub xp_seed: i32,
    pub inventory: Vec<Item>,
    pub ender_items: Vec<Item>,
    pub abilities: Abilities,
    pub entered_nether_position: Option<[f64; 3]>,
    pub root_vehicle: Option<Vehicle>,
    pub shoulder_entity_left: Option<Entity>,
    pub shoulder_entity_right: Option<Entity>,
    pub seen_credits: bool,
    pub recipe_book: RecipeBook,
}

/// All players.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Players {
    /// In any order.
    pub players: Vec<Player>,
}

impl Data for Players {
    const NAME: &'static str = "minecraft_savedata";
    const COUNT: usize = 500;

    fn generate(count: usize) -> Self {
        let mut random = Random::new(0x4B41_524D_454D_0004);
        Self {
            players: random.many(count, Player::generate),
        }
    }

    fn checksum(&self) -> Checksum {
        self.players
            .iter()
            .fold(Checksum::default(), |sum, player| {
                sum.add(player.checksum())
            })
    }

    fn update(&mut self) {
        for player in &mut self.players {
            player.game_type = GameType::Survival;
            player.spawn_x = 0;
            player.spawn_y = 0;
            player.spawn_z = 0;
        }
    }
}

impl Player {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.game_type as u8)
            .add(self.previous_game_type as u8)
            .add(self.score)
            .add(self.dimension.as_str())
            .add(self.selected_item_slot)
            .add(self.selected_item.checksum())
            .add(self.spawn_dimension.as_deref())
            .add([self.spawn_x, self.spawn_y, self.spawn_z])
            .add(self.spawn_forced)
            .add(self.sleep_timer)
            .add(self.food_exhaustion_level)
            .add(self.food_saturation_level)
            .add(self.food_tick_timer)
            .add(self.xp_level)
            .add(self.xp_p)
            .add(self.xp_total)
            .add(self.xp_seed)
            .add_all(self.inventory.iter().map(Item::checksum))
            .add_all(self.ender_items.iter().map(Item::checksum))
            .add(self.abilities.checksum())
            .add(self.entered_nether_position)
            .add(self.root_vehicle.as_ref().map(Vehicle::checksum))
            .add(self.shoulder_entity_left.as_ref().map(Entity::checksum))
            .add(self.shoulder_entity_right.as_ref().map(Entity::checksum))
            .add(self.seen_credits)
            .add(self.recipe_book.checksum())
    }

    fn generate(random: &mut Random) -> Self {
        Self {
            game_type: GameType::generate(random),
            previous_game_type: GameType::generate(random),
            score: random.bits() as i64,
            dimension: random.pick(&DIMENSIONS).to_owned(),
            selected_item_slot: random.bits() as u32,
            selected_item: Item::generate(random),
            spawn_dimension: random.option(|random| random.pick(&DIMENSIONS).to_owned()),
            spawn_x: random.bits() as i64,
            spawn_y: random.bits() as i64,
            spawn_z: random.bits() as i64,
            spawn_forced: random.option(Random::flip),
            sleep_timer: random.bits() as u16,
            food_exhaustion_level: random.unit_f32(),
            food_saturation_level: random.unit_f32(),
            food_tick_timer: random.bits() as u32,
            xp_level: random.bits() as u32,
            xp_p: random.unit_f32(),
            xp_total: random.bits() as i32,
            xp_seed: random.bits() as i32,
            inventory: random.fewer_than(40, Item::generate),
            ender_items: random.fewer_than(27, Item::generate),
            abilities: Abilities::generate(random),
            entered_nether_position: random.option(vector),
            root_vehicle: random.option(|random| Vehicle {
                uuid: uuid(random),
                entity: Entity::generate(random),
            }),
            shoulder_entity_left: random.option(Entity::generate),
            shoulder_entity_right: random.option(Entity::generate),
            seen_credits: random.flip(),
            recipe_book: RecipeBook::generate(random),
        }
    }
}

impl GameType {
    fn generate(random: &mut Random) -> Self {
        random.pick(&[
            Self::Survival,
            Self::Creative,
            Self::Adventure,
            Self::Spectator,
        ])
    }
}

impl Item {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.count)
            .add(self.slot)
            .add(self.id.as_str())
    }

    fn generate(random: &mut Random) -> Self {
        Self {
            count: random.bits() as i8,
            slot: random.bits() as u8,
            id: random.pick(&ITEMS).to_owned(),
        }
    }
}

impl Abilities {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.walk_speed)
            .add(self.fly_speed)
            .add(self.may_fly)
            .add(self.flying)
            .add(self.invulnerable)
            .add(self.may_build)
            .add(self.instabuild)
    }

    fn generate(random: &mut Random) -> Self {
        Self {
            walk_speed: random.unit_f32(),
            fly_speed: random.unit_f32(),
            may_fly: random.flip(),
            flying: random.flip(),
            invulnerable: random.flip(),
            may_build: random.flip(),
            instabuild: random.flip(),
        }
    }
}

impl Vehicle {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.uuid)
            .add(self.entity.checksum())
    }
}

impl Entity {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.id.as_str())
            .add(self.pos)
            .add(self.motion)
            .add(self.rotation)
            .add(self.fall_distance)
            .add(self.fire)
            .add(self.air)
            .add(self.on_ground)
            .add(self.no_gravity)
            .add(self.invulnerable)
            .add(self.portal_cooldown)
            .add(self.uuid)
            .add(self.custom_name.as_deref())
            .add(self.custom_name_visible)
            .add(self.silent)
            .add(self.glowing)
    }

    fn generate(random: &mut Random) -> Self {
        Self {
            id: random.pick(&ENTITIES).to_owned(),
            pos: vector(random),
            motion: vector(random),
            rotation: [random.unit_f32(), random.unit_f32()],
            fall_distance: random.unit_f32(),
            fire: random.bits() as u16,
            air: random.bits() as u16,
            on_ground: random.flip(),
            no_gravity: random.flip(),
            invulnerable: random.flip(),
            portal_cooldown: random.bits() as i32,
            uuid: uuid(random),
            custom_name: random.option(|random| random.pick(&NAMES).to_owned()),
            custom_name_visible: random.flip(),
            silent: random.flip(),
            glowing: random.flip(),
        }
    }
}

impl RecipeBook {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add_all(self.recipes.iter().map(String::as_str))
            .add_all(self.to_be_displayed.iter().map(String::as_str))
            .add(self.is_filtering_craftable)
            .add(self.is_gui_open)
            .add(self.is_furnace_filtering_craftable)
            .add(self.is_furnace_gui_open)
            .add(self.is_blasting_furnace_filtering_craftable)
            .add(self.is_blasting_furnace_gui_open)
            .add(self.is_smoker_filtering_craftable)
            .add(self.is_smoker_gui_open)
    }

    fn generate(random: &mut Random) -> Self {
        let recipe = |random: &mut Random| random.pick(&RECIPES).to_owned();
        Self {
            recipes: random.fewer_than(30, recipe),
            to_be_displayed: random.fewer_than(10, recipe),
            is_filtering_craftable: random.flip(),
            is_gui_open: random.flip(),
            is_furnace_filtering_craftable: random.flip(),
            is_furnace_gui_open: random.flip(),
            is_blasting_furnace_filtering_craftable: random.flip(),
            is_blasting_furnace_gui_open: random.flip(),
            is_smoker_filtering_craftable: random.flip(),
            is_smoker_gui_open: random.flip(),
        }
    }
}

const DIMENSIONS: [&str; 3] = ["surface", "cellar", "sky"];
const ITEMS: [&str; 8] = [
    "rope",
    "plank",
    "lantern",
    "clay",
    "pebble",
    "hammer",
    "spyglasses",
    "bread",
];
const ENTITIES: [&str; 8] = [
    "elk", "heron", "goblin", "mermaid", "beetle", "warlock", "magpie", "owl",
];
const NAMES: [&str; 8] = [
    "thunder", "duchess", "oscar", "wilma", "rusty", "villain", "pixie", "edward",
];
const RECIPES: [&str; 8] = [
    "lantern",
    "candle",
    "net",
    "potter's wheel",
    "chimney",
    "tongs",
    "spear",
    "jam",
];

fn vector(random: &mut Random) -> [f64; 3] {
    [random.unit(), random.unit(), random.unit()]
}

fn uuid(random: &mut Random) -> [u32; 4] {
    [0; 4].map(|_| random.bits() as u32)
}
