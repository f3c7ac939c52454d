//! The players of the saved game in place. What is read is in two files beside this one.

use karmem::{BuildError, LiveError, MessageBuilder, MutError};

use super::InMessage;
use crate::data::checksum::Checksum;
use crate::data::minecraft_savedata as data;
use crate::schemas::minecraft_savedata::{
    Abilities, EntityBuilder, GameType, ItemBuilder, PlayerBuilder, Players, PlayersLive,
    PlayersMut, PlayersRef, RecipeBookBuilder,
};

mod live_read;
mod read;

impl InMessage for data::Players {
    type Root = Players;

    fn build(&self, message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
        let mut root = message.root::<Players>()?;
        let mut places = root.init_players(self.players.len())?;
        for (player, mut place) in self.players.iter().zip(places.iter()) {
            build_player(player, &mut place.init()?)?;
        }
        message.finish(root)
    }

    fn sum(root: PlayersRef<'_>) -> Checksum {
        root.players()
            .iter()
            .fold(Checksum::default(), |sum, player| {
                sum.add(read::player(player))
            })
    }

    fn live_sum(root: PlayersLive<'_>) -> Result<Checksum, LiveError> {
        let mut sum = Checksum::default();
        for player in root.players()?.iter() {
            sum = sum.add(live_read::player(player?)?);
        }
        Ok(sum)
    }

    fn change(root: &mut PlayersMut<'_>) -> Result<(), MutError> {
        for mut player in root.players_mut().iter_mut().flatten() {
            player.set_game_type(GameType::Survival)?;
            player.set_spawn_x(0)?;
            player.set_spawn_y(0)?;
            player.set_spawn_z(0)?;
        }
        Ok(())
    }

    fn live_change(root: PlayersLive<'_>) -> Result<(), LiveError> {
        for player in root.players()?.iter() {
            let player = player?;
            player.game_type().store(GameType::Survival)?;
            player.spawn_x().store(0)?;
            player.spawn_y().store(0)?;
            player.spawn_z().store(0)?;
        }
        Ok(())
    }
}

fn build_player(player: &data::Player, built: &mut PlayerBuilder<'_>) -> Result<(), BuildError> {
    built
        .set_game_type(GameType(player.game_type as u8))
        .set_previous_game_type(GameType(player.previous_game_type as u8))
        .set_score(player.score)
        .set_selected_item_slot(player.selected_item_slot)
        .set_spawn_x(player.spawn_x)
        .set_spawn_y(player.spawn_y)
        .set_spawn_z(player.spawn_z)
        .set_sleep_timer(player.sleep_timer)
        .set_food_exhaustion_level(player.food_exhaustion_level)
        .set_food_saturation_level(player.food_saturation_level)
        .set_food_tick_timer(player.food_tick_timer)
        .set_xp_level(player.xp_level)
        .set_xp_p(player.xp_p)
        .set_xp_total(player.xp_total)
        .set_xp_seed(player.xp_seed)
        .set_abilities(abilities(&player.abilities))
        .set_seen_credits(player.seen_credits)
        .set_dimension(&player.dimension)?;
    if let Some(dimension) = &player.spawn_dimension {
        built.set_spawn_dimension(dimension)?;
    }
    if let Some(forced) = player.spawn_forced {
        built.set_spawn_forced(forced);
    }
    if let Some(position) = player.entered_nether_position {
        built.set_entered_nether_position(position);
    }
    build_item(&player.selected_item, &mut built.init_selected_item())?;
    let mut places = built.init_inventory(player.inventory.len())?;
    for (item, mut place) in player.inventory.iter().zip(places.iter()) {
        build_item(item, &mut place)?;
    }
    let mut places = built.init_ender_items(player.ender_items.len())?;
    for (item, mut place) in player.ender_items.iter().zip(places.iter()) {
        build_item(item, &mut place)?;
    }
    if let Some(vehicle) = &player.root_vehicle {
        let mut built = built.init_root_vehicle()?;
        built.set_uuid(vehicle.uuid);
        build_entity(&vehicle.entity, &mut built.init_entity()?)?;
    }
    if let Some(entity) = &player.shoulder_entity_left {
        build_entity(entity, &mut built.init_shoulder_entity_left()?)?;
    }
    if let Some(entity) = &player.shoulder_entity_right {
        build_entity(entity, &mut built.init_shoulder_entity_right()?)?;
    }
    build_recipes(&player.recipe_book, &mut built.init_recipe_book())
}

fn abilities(abilities: &data::Abilities) -> Abilities {
    Abilities::new(
        abilities.walk_speed,
        abilities.fly_speed,
        abilities.may_fly,
        abilities.flying,
        abilities.invulnerable,
        abilities.may_build,
        abilities.instabuild,
    )
}

fn build_item(item: &data::Item, built: &mut ItemBuilder<'_>) -> Result<(), BuildError> {
    built
        .set_count(item.count)
        .set_slot(item.slot)
        .set_id(&item.id)?;
    Ok(())
}

fn build_entity(entity: &data::Entity, built: &mut EntityBuilder<'_>) -> Result<(), BuildError> {
    built
        .set_pos(entity.pos)
        .set_motion(entity.motion)
        .set_rotation(entity.rotation)
        .set_fall_distance(entity.fall_distance)
        .set_fire(entity.fire)
        .set_air(entity.air)
        .set_on_ground(entity.on_ground)
        .set_no_gravity(entity.no_gravity)
        .set_invulnerable(entity.invulnerable)
        .set_portal_cooldown(entity.portal_cooldown)
        .set_uuid(entity.uuid)
        .set_custom_name_visible(entity.custom_name_visible)
        .set_silent(entity.silent)
        .set_glowing(entity.glowing)
        .set_id(&entity.id)?;
    if let Some(name) = &entity.custom_name {
        built.set_custom_name(name)?;
    }
    Ok(())
}

fn build_recipes(
    book: &data::RecipeBook,
    built: &mut RecipeBookBuilder<'_>,
) -> Result<(), BuildError> {
    built
        .set_is_filtering_craftable(book.is_filtering_craftable)
        .set_is_gui_open(book.is_gui_open)
        .set_is_furnace_filtering_craftable(book.is_furnace_filtering_craftable)
        .set_is_furnace_gui_open(book.is_furnace_gui_open)
        .set_is_blasting_furnace_filtering_craftable(book.is_blasting_furnace_filtering_craftable)
        .set_is_blasting_furnace_gui_open(book.is_blasting_furnace_gui_open)
        .set_is_smoker_filtering_craftable(book.is_smoker_filtering_craftable)
        .set_is_smoker_gui_open(book.is_smoker_gui_open);
    let mut places = built.init_recipes(book.recipes.len())?;
    for (recipe, mut place) in book.recipes.iter().zip(places.iter()) {
        place.set(recipe)?;
    }
    let mut places = built.init_to_be_displayed(book.to_be_displayed.len())?;
    for (recipe, mut place) in book.to_be_displayed.iter().zip(places.iter()) {
        place.set(recipe)?;
    }
    Ok(())
}
