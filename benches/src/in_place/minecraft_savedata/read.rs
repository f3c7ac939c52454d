//! The players of the saved game, read frozen.

use crate::data::checksum::Checksum;
use crate::schemas::minecraft_savedata::{
    Abilities, EntityRef, ItemRef, PlayerRef, RecipeBookRef, VehicleRef,
};

pub(super) fn player(player: PlayerRef<'_>) -> Checksum {
    Checksum::default()
        .add(player.game_type().0)
        .add(player.previous_game_type().0)
        .add(player.score())
        .add(player.dimension())
        .add(player.selected_item_slot())
        .add(item(player.selected_item()))
        .add(player.spawn_dimension())
        .add([player.spawn_x(), player.spawn_y(), player.spawn_z()])
        .add(player.spawn_forced())
        .add(player.sleep_timer())
        .add(player.food_exhaustion_level())
        .add(player.food_saturation_level())
        .add(player.food_tick_timer())
        .add(player.xp_level())
        .add(player.xp_p())
        .add(player.xp_total())
        .add(player.xp_seed())
        .add_all(player.inventory().iter().map(item))
        .add_all(player.ender_items().iter().map(item))
        .add(abilities(player.abilities()))
        .add(player.entered_nether_position().copied())
        .add(player.root_vehicle().map(vehicle))
        .add(player.shoulder_entity_left().map(entity))
        .add(player.shoulder_entity_right().map(entity))
        .add(player.seen_credits())
        .add(recipes(player.recipe_book()))
}

fn item(item: ItemRef<'_>) -> Checksum {
    Checksum::default()
        .add(item.count())
        .add(item.slot())
        .add(item.id())
}

pub(super) fn abilities(abilities: &Abilities) -> Checksum {
    Checksum::default()
        .add(abilities.walk_speed)
        .add(abilities.fly_speed)
        .add(abilities.may_fly.get())
        .add(abilities.flying.get())
        .add(abilities.invulnerable.get())
        .add(abilities.may_build.get())
        .add(abilities.instabuild.get())
}

fn vehicle(vehicle: VehicleRef<'_>) -> Checksum {
    Checksum::default()
        .add(*vehicle.uuid())
        .add(entity(vehicle.entity()))
}

fn entity(entity: EntityRef<'_>) -> Checksum {
    Checksum::default()
        .add(entity.id())
        .add(*entity.pos())
        .add(*entity.motion())
        .add(*entity.rotation())
        .add(entity.fall_distance())
        .add(entity.fire())
        .add(entity.air())
        .add(entity.on_ground())
        .add(entity.no_gravity())
        .add(entity.invulnerable())
        .add(entity.portal_cooldown())
        .add(*entity.uuid())
        .add(entity.custom_name())
        .add(entity.custom_name_visible())
        .add(entity.silent())
        .add(entity.glowing())
}

fn recipes(book: RecipeBookRef<'_>) -> Checksum {
    Checksum::default()
        .add_all(book.recipes().iter())
        .add_all(book.to_be_displayed().iter())
        .add(book.is_filtering_craftable())
        .add(book.is_gui_open())
        .add(book.is_furnace_filtering_craftable())
        .add(book.is_furnace_gui_open())
        .add(book.is_blasting_furnace_filtering_craftable())
        .add(book.is_blasting_furnace_gui_open())
        .add(book.is_smoker_filtering_craftable())
        .add(book.is_smoker_gui_open())
}
