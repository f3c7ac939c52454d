//! The players of the saved game, read while others may write them.

use karmem::{LiveError, LiveSlice, LiveText, Text};

use super::read::abilities;
use crate::data::checksum::{Checksum, Summand as _};
use crate::schemas::minecraft_savedata::{
    EntityLive, ItemLive, PlayerLive, RecipeBookLive, VehicleLive,
};

pub(super) fn player(player: PlayerLive<'_>) -> Result<Checksum, LiveError> {
    let mut sum = Checksum::default()
        .add(player.game_type().load().0)
        .add(player.previous_game_type().load().0)
        .add(player.score().load())
        .add(text(player.dimension()?)?)
        .add(player.selected_item_slot().load())
        .add(item(player.selected_item())?)
        .add(player.spawn_dimension()?.map(text).transpose()?)
        .add(player.spawn_x().load())
        .add(player.spawn_y().load())
        .add(player.spawn_z().load())
        .add(player.spawn_forced().map(|value| value.load()))
        .add(player.sleep_timer().load())
        .add(player.food_exhaustion_level().load())
        .add(player.food_saturation_level().load())
        .add(player.food_tick_timer().load())
        .add(player.xp_level().load())
        .add(player.xp_p().load())
        .add(player.xp_total().load())
        .add(player.xp_seed().load());
    for one in player.inventory()?.iter() {
        sum = sum.add(item(one)?);
    }
    for one in player.ender_items()?.iter() {
        sum = sum.add(item(one)?);
    }
    let position = player
        .entered_nether_position()
        .map(|position| Checksum::default().add_all(position.iter().map(|value| value.load())));
    Ok(sum
        .add(abilities(&player.abilities().load()))
        .add(position)
        .add(player.root_vehicle()?.map(vehicle).transpose()?)
        .add(player.shoulder_entity_left()?.map(entity).transpose()?)
        .add(player.shoulder_entity_right()?.map(entity).transpose()?)
        .add(player.seen_credits().load())
        .add(recipes(player.recipe_book())?))
}

fn text(text: LiveText<'_>) -> Result<Checksum, LiveError> {
    let mut buffer = [0; 64];
    let copy = text.copy_to(&mut buffer)?;
    Ok(Checksum(copy.summand()))
}

fn item(item: ItemLive<'_>) -> Result<Checksum, LiveError> {
    Ok(Checksum::default()
        .add(item.count().load())
        .add(item.slot().load())
        .add(text(item.id()?)?))
}

fn vehicle(vehicle: VehicleLive<'_>) -> Result<Checksum, LiveError> {
    Ok(Checksum::default()
        .add_all(vehicle.uuid().iter().map(|value| value.load()))
        .add(entity(vehicle.entity()?)?))
}

fn entity(entity: EntityLive<'_>) -> Result<Checksum, LiveError> {
    Ok(Checksum::default()
        .add(text(entity.id()?)?)
        .add_all(entity.pos().iter().map(|value| value.load()))
        .add_all(entity.motion().iter().map(|value| value.load()))
        .add_all(entity.rotation().iter().map(|value| value.load()))
        .add(entity.fall_distance().load())
        .add(entity.fire().load())
        .add(entity.air().load())
        .add(entity.on_ground().load())
        .add(entity.no_gravity().load())
        .add(entity.invulnerable().load())
        .add(entity.portal_cooldown().load())
        .add_all(entity.uuid().iter().map(|value| value.load()))
        .add(entity.custom_name()?.map(text).transpose()?)
        .add(entity.custom_name_visible().load())
        .add(entity.silent().load())
        .add(entity.glowing().load()))
}

fn recipes(book: RecipeBookLive<'_>) -> Result<Checksum, LiveError> {
    Ok(Checksum::default()
        .add(texts(book.recipes()?)?)
        .add(texts(book.to_be_displayed()?)?)
        .add(book.is_filtering_craftable().load())
        .add(book.is_gui_open().load())
        .add(book.is_furnace_filtering_craftable().load())
        .add(book.is_furnace_gui_open().load())
        .add(book.is_blasting_furnace_filtering_craftable().load())
        .add(book.is_blasting_furnace_gui_open().load())
        .add(book.is_smoker_filtering_craftable().load())
        .add(book.is_smoker_gui_open().load()))
}

fn texts(texts: LiveSlice<'_, Text>) -> Result<Checksum, LiveError> {
    let mut sum = Checksum::default();
    for one in texts.iter() {
        sum = sum.add(text(one?)?);
    }
    Ok(sum)
}
