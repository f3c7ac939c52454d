//! Plain players become messages.

use super::{
    Abilities, Entity, Item, Player, Players, RecipeBook, Uuid, Vector2, Vector3, Vehicle,
};
use crate::data::minecraft_savedata as data;

impl From<&data::Players> for Players {
    fn from(players: &data::Players) -> Self {
        Self {
            players: players.players.iter().map(Player::from).collect(),
        }
    }
}

impl From<&data::Player> for Player {
    fn from(player: &data::Player) -> Self {
        Self {
            game_type: player.game_type as u32,
            previous_game_type: player.previous_game_type as u32,
            score: player.score,
            dimension: player.dimension.clone(),
            selected_item_slot: player.selected_item_slot,
            selected_item: (&player.selected_item).into(),
            spawn_dimension: player.spawn_dimension.clone(),
            spawn_x: player.spawn_x,
            spawn_y: player.spawn_y,
            spawn_z: player.spawn_z,
            spawn_forced: player.spawn_forced,
            sleep_timer: player.sleep_timer.into(),
            food_exhaustion_level: player.food_exhaustion_level,
            food_saturation_level: player.food_saturation_level,
            food_tick_timer: player.food_tick_timer,
            xp_level: player.xp_level,
            xp_p: player.xp_p,
            xp_total: player.xp_total,
            xp_seed: player.xp_seed,
            inventory: player.inventory.iter().map(Item::from).collect(),
            ender_items: player.ender_items.iter().map(Item::from).collect(),
            abilities: (&player.abilities).into(),
            entered_nether_position: player.entered_nether_position.map(Vector3::from),
            root_vehicle: player.root_vehicle.as_ref().map(Vehicle::from),
            shoulder_entity_left: player.shoulder_entity_left.as_ref().map(Entity::from),
            shoulder_entity_right: player.shoulder_entity_right.as_ref().map(Entity::from),
            seen_credits: player.seen_credits,
            recipe_book: (&player.recipe_book).into(),
        }
    }
}

impl From<&data::Item> for Item {
    fn from(item: &data::Item) -> Self {
        Self {
            count: item.count.into(),
            slot: item.slot.into(),
            id: item.id.clone(),
        }
    }
}

impl From<&data::Abilities> for Abilities {
    fn from(abilities: &data::Abilities) -> Self {
        Self {
            walk_speed: abilities.walk_speed,
            fly_speed: abilities.fly_speed,
            may_fly: abilities.may_fly,
            flying: abilities.flying,
            invulnerable: abilities.invulnerable,
            may_build: abilities.may_build,
            instabuild: abilities.instabuild,
        }
    }
}

impl From<&data::Vehicle> for Vehicle {
    fn from(vehicle: &data::Vehicle) -> Self {
        Self {
            uuid: vehicle.uuid.into(),
            entity: (&vehicle.entity).into(),
        }
    }
}

impl From<&data::Entity> for Entity {
    fn from(entity: &data::Entity) -> Self {
        let [x, y] = entity.rotation;
        Self {
            id: entity.id.clone(),
            pos: entity.pos.into(),
            motion: entity.motion.into(),
            rotation: Vector2 { x, y },
            fall_distance: entity.fall_distance,
            fire: entity.fire.into(),
            air: entity.air.into(),
            on_ground: entity.on_ground,
            no_gravity: entity.no_gravity,
            invulnerable: entity.invulnerable,
            portal_cooldown: entity.portal_cooldown,
            uuid: entity.uuid.into(),
            custom_name: entity.custom_name.clone(),
            custom_name_visible: entity.custom_name_visible,
            silent: entity.silent,
            glowing: entity.glowing,
        }
    }
}

impl From<&data::RecipeBook> for RecipeBook {
    fn from(book: &data::RecipeBook) -> Self {
        Self {
            recipes: book.recipes.clone(),
            to_be_displayed: book.to_be_displayed.clone(),
            is_filtering_craftable: book.is_filtering_craftable,
            is_gui_open: book.is_gui_open,
            is_furnace_filtering_craftable: book.is_furnace_filtering_craftable,
            is_furnace_gui_open: book.is_furnace_gui_open,
            is_blasting_furnace_filtering_craftable: book.is_blasting_furnace_filtering_craftable,
            is_blasting_furnace_gui_open: book.is_blasting_furnace_gui_open,
            is_smoker_filtering_craftable: book.is_smoker_filtering_craftable,
            is_smoker_gui_open: book.is_smoker_gui_open,
        }
    }
}

impl From<[f64; 3]> for Vector3 {
    fn from([x, y, z]: [f64; 3]) -> Self {
        Self { x, y, z }
    }
}

impl From<[u32; 4]> for Uuid {
    fn from([x0, x1, x2, x3]: [u32; 4]) -> Self {
        Self { x0, x1, x2, x3 }
    }
}
