//! The players of minecraft_savedata in Protocol Buffers.

mod from_values;

use prost::Message;

use super::{NAME, Protobuf, encode};
use crate::data::checksum::Checksum;
use crate::data::minecraft_savedata as data;
use crate::format::{Failure, Format};

impl Format<data::Players> for Protobuf {
    const NAME: &'static str = NAME;
    type Values = Players;
    type Buffer = Vec<u8>;
    type Root<'a> = Players;

    fn values(data: &data::Players) -> Players {
        data.into()
    }

    fn encode<'b>(values: &Players, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
        encode(values, buffer)
    }

    fn open(bytes: &[u8]) -> Result<Players, Failure> {
        Ok(Players::decode(bytes)?)
    }

    fn read(root: &Players) -> Result<Checksum, Failure> {
        Ok(root.checksum())
    }
}

/// The message: players.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Players {
    #[prost(message, repeated, tag = "1")]
    players: Vec<Player>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Player {
    #[prost(uint32, tag = "1")]
    game_type: u32,
    #[prost(uint32, tag = "2")]
    previous_game_type: u32,
    #[prost(sint64, tag = "3")]
    score: i64,
    #[prost(string, tag = "4")]
    dimension: String,
    #[prost(uint32, tag = "5")]
    selected_item_slot: u32,
    #[prost(message, required, tag = "6")]
    selected_item: Item,
    #[prost(string, optional, tag = "7")]
    spawn_dimension: Option<String>,
    #[prost(sint64, tag = "8")]
    spawn_x: i64,
    #[prost(sint64, tag = "9")]
    spawn_y: i64,
    #[prost(sint64, tag = "10")]
    spawn_z: i64,
    #[prost(bool, optional, tag = "11")]
    spawn_forced: Option<bool>,
    #[prost(uint32, tag = "12")]
    sleep_timer: u32,
    #[prost(float, tag = "13")]
    food_exhaustion_level: f32,
    #[prost(float, tag = "14")]
    food_saturation_level: f32,
    #[prost(uint32, tag = "15")]
    food_tick_timer: u32,
    #[prost(uint32, tag = "16")]
    xp_level: u32,
    #[prost(float, tag = "17")]
    xp_p: f32,
    #[prost(sint32, tag = "18")]
    xp_total: i32,
    #[prost(sint32, tag = "19")]
    xp_seed: i32,
    #[prost(message, repeated, tag = "20")]
    inventory: Vec<Item>,
    #[prost(message, repeated, tag = "21")]
    ender_items: Vec<Item>,
    #[prost(message, required, tag = "22")]
    abilities: Abilities,
    #[prost(message, optional, tag = "23")]
    entered_nether_position: Option<Vector3>,
    #[prost(message, optional, tag = "24")]
    root_vehicle: Option<Vehicle>,
    #[prost(message, optional, tag = "25")]
    shoulder_entity_left: Option<Entity>,
    #[prost(message, optional, tag = "26")]
    shoulder_entity_right: Option<Entity>,
    #[prost(bool, tag = "27")]
    seen_credits: bool,
    #[prost(message, required, tag = "28")]
    recipe_book: RecipeBook,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Item {
    #[prost(sint32, tag = "1")]
    count: i32,
    #[prost(uint32, tag = "2")]
    slot: u32,
    #[prost(string, tag = "3")]
    id: String,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Abilities {
    #[prost(float, tag = "1")]
    walk_speed: f32,
    #[prost(float, tag = "2")]
    fly_speed: f32,
    #[prost(bool, tag = "3")]
    may_fly: bool,
    #[prost(bool, tag = "4")]
    flying: bool,
    #[prost(bool, tag = "5")]
    invulnerable: bool,
    #[prost(bool, tag = "6")]
    may_build: bool,
    #[prost(bool, tag = "7")]
    instabuild: bool,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Entity {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(message, required, tag = "2")]
    pos: Vector3,
    #[prost(message, required, tag = "3")]
    motion: Vector3,
    #[prost(message, required, tag = "4")]
    rotation: Vector2,
    #[prost(float, tag = "5")]
    fall_distance: f32,
    #[prost(uint32, tag = "6")]
    fire: u32,
    #[prost(uint32, tag = "7")]
    air: u32,
    #[prost(bool, tag = "8")]
    on_ground: bool,
    #[prost(bool, tag = "9")]
    no_gravity: bool,
    #[prost(bool, tag = "10")]
    invulnerable: bool,
    #[prost(sint32, tag = "11")]
    portal_cooldown: i32,
    #[prost(message, required, tag = "12")]
    uuid: Uuid,
    #[prost(string, optional, tag = "13")]
    custom_name: Option<String>,
    #[prost(bool, tag = "14")]
    custom_name_visible: bool,
    #[prost(bool, tag = "15")]
    silent: bool,
    #[prost(bool, tag = "16")]
    glowing: bool,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Vehicle {
    #[prost(message, required, tag = "1")]
    uuid: Uuid,
    #[prost(message, required, tag = "2")]
    entity: Entity,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Uuid {
    #[prost(fixed32, tag = "1")]
    x0: u32,
    #[prost(fixed32, tag = "2")]
    x1: u32,
    #[prost(fixed32, tag = "3")]
    x2: u32,
    #[prost(fixed32, tag = "4")]
    x3: u32,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Vector2 {
    #[prost(float, tag = "1")]
    x: f32,
    #[prost(float, tag = "2")]
    y: f32,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Vector3 {
    #[prost(double, tag = "1")]
    x: f64,
    #[prost(double, tag = "2")]
    y: f64,
    #[prost(double, tag = "3")]
    z: f64,
}

#[derive(Clone, PartialEq, prost::Message)]
struct RecipeBook {
    #[prost(string, repeated, tag = "1")]
    recipes: Vec<String>,
    #[prost(string, repeated, tag = "2")]
    to_be_displayed: Vec<String>,
    #[prost(bool, tag = "3")]
    is_filtering_craftable: bool,
    #[prost(bool, tag = "4")]
    is_gui_open: bool,
    #[prost(bool, tag = "5")]
    is_furnace_filtering_craftable: bool,
    #[prost(bool, tag = "6")]
    is_furnace_gui_open: bool,
    #[prost(bool, tag = "7")]
    is_blasting_furnace_filtering_craftable: bool,
    #[prost(bool, tag = "8")]
    is_blasting_furnace_gui_open: bool,
    #[prost(bool, tag = "9")]
    is_smoker_filtering_craftable: bool,
    #[prost(bool, tag = "10")]
    is_smoker_gui_open: bool,
}

impl Players {
    fn checksum(&self) -> Checksum {
        Checksum::default().add_all(self.players.iter().map(Player::checksum))
    }
}

impl Player {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.game_type)
            .add(self.previous_game_type)
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
            .add(self.entered_nether_position.as_ref().map(Vector3::checksum))
            .add(self.root_vehicle.as_ref().map(Vehicle::checksum))
            .add(self.shoulder_entity_left.as_ref().map(Entity::checksum))
            .add(self.shoulder_entity_right.as_ref().map(Entity::checksum))
            .add(self.seen_credits)
            .add(self.recipe_book.checksum())
    }
}

impl Item {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.count)
            .add(self.slot)
            .add(self.id.as_str())
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
}

impl Vehicle {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.uuid.checksum())
            .add(self.entity.checksum())
    }
}

impl Entity {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.id.as_str())
            .add(self.pos.checksum())
            .add(self.motion.checksum())
            .add([self.rotation.x, self.rotation.y])
            .add(self.fall_distance)
            .add(self.fire)
            .add(self.air)
            .add(self.on_ground)
            .add(self.no_gravity)
            .add(self.invulnerable)
            .add(self.portal_cooldown)
            .add(self.uuid.checksum())
            .add(self.custom_name.as_deref())
            .add(self.custom_name_visible)
            .add(self.silent)
            .add(self.glowing)
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
}

impl Vector3 {
    fn checksum(&self) -> Checksum {
        Checksum::default().add([self.x, self.y, self.z])
    }
}

impl Uuid {
    fn checksum(&self) -> Checksum {
        Checksum::default().add([self.x0, self.x1, self.x2, self.x3])
    }
}
