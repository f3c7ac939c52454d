//! The players of the saved game in an archive.
#![expect(
    unsafe_code,
    reason = "rkyv's own macro for the fields behind a seal writes it"
)]

use rkyv::munge::munge;
use rkyv::option::ArchivedOption;
use rkyv::seal::Seal;
use rkyv::string::ArchivedString;
use rkyv::vec::ArchivedVec;

use super::InArchive;
use crate::data::checksum::Checksum;
use crate::data::minecraft_savedata::{
    ArchivedAbilities, ArchivedEntity, ArchivedGameType, ArchivedItem, ArchivedPlayer,
    ArchivedPlayers, ArchivedRecipeBook, ArchivedVehicle, Players,
};

impl InArchive for Players {
    fn sum(root: &ArchivedPlayers) -> Checksum {
        Checksum::default().add_all(root.players.iter().map(player))
    }

    fn change(root: Seal<'_, ArchivedPlayers>) {
        munge!(let ArchivedPlayers { players } = root);
        let mut players = ArchivedVec::as_slice_seal(players);
        for index in 0..players.len() {
            munge! {
                let ArchivedPlayer {
                    game_type,
                    mut spawn_x,
                    mut spawn_y,
                    mut spawn_z,
                    ..
                } = players.as_mut().index(index);
            }
            // SAFETY: one value of the enum is replaced by another.
            *unsafe { game_type.unseal_unchecked() } = ArchivedGameType::Survival;
            *spawn_x = 0.into();
            *spawn_y = 0.into();
            *spawn_z = 0.into();
        }
    }
}

fn player(player: &ArchivedPlayer) -> Checksum {
    let spawn = [&player.spawn_x, &player.spawn_y, &player.spawn_z];
    let position = player.entered_nether_position.as_ref();
    Checksum::default()
        .add(number(&player.game_type))
        .add(number(&player.previous_game_type))
        .add(player.score.to_native())
        .add(player.dimension.as_str())
        .add(player.selected_item_slot.to_native())
        .add(item(&player.selected_item))
        .add(text(&player.spawn_dimension))
        .add(spawn.map(|value| value.to_native()))
        .add(player.spawn_forced.as_ref().copied())
        .add(player.sleep_timer.to_native())
        .add(player.food_exhaustion_level.to_native())
        .add(player.food_saturation_level.to_native())
        .add(player.food_tick_timer.to_native())
        .add(player.xp_level.to_native())
        .add(player.xp_p.to_native())
        .add(player.xp_total.to_native())
        .add(player.xp_seed.to_native())
        .add_all(player.inventory.iter().map(item))
        .add_all(player.ender_items.iter().map(item))
        .add(abilities(&player.abilities))
        .add(position.map(|position| position.each_ref().map(|value| value.to_native())))
        .add(player.root_vehicle.as_ref().map(vehicle))
        .add(player.shoulder_entity_left.as_ref().map(entity))
        .add(player.shoulder_entity_right.as_ref().map(entity))
        .add(player.seen_credits)
        .add(recipes(&player.recipe_book))
}

fn number(game_type: &ArchivedGameType) -> u8 {
    match game_type {
        ArchivedGameType::Survival => 0,
        ArchivedGameType::Creative => 1,
        ArchivedGameType::Adventure => 2,
        ArchivedGameType::Spectator => 3,
    }
}

fn text(text: &ArchivedOption<ArchivedString>) -> Option<&str> {
    text.as_ref().map(|text| text.as_str())
}

fn item(item: &ArchivedItem) -> Checksum {
    Checksum::default()
        .add(item.count)
        .add(item.slot)
        .add(item.id.as_str())
}

fn abilities(abilities: &ArchivedAbilities) -> Checksum {
    Checksum::default()
        .add(abilities.walk_speed.to_native())
        .add(abilities.fly_speed.to_native())
        .add(abilities.may_fly)
        .add(abilities.flying)
        .add(abilities.invulnerable)
        .add(abilities.may_build)
        .add(abilities.instabuild)
}

fn vehicle(vehicle: &ArchivedVehicle) -> Checksum {
    Checksum::default()
        .add(vehicle.uuid.each_ref().map(|value| value.to_native()))
        .add(entity(&vehicle.entity))
}

fn entity(entity: &ArchivedEntity) -> Checksum {
    Checksum::default()
        .add(entity.id.as_str())
        .add(entity.pos.each_ref().map(|value| value.to_native()))
        .add(entity.motion.each_ref().map(|value| value.to_native()))
        .add(entity.rotation.each_ref().map(|value| value.to_native()))
        .add(entity.fall_distance.to_native())
        .add(entity.fire.to_native())
        .add(entity.air.to_native())
        .add(entity.on_ground)
        .add(entity.no_gravity)
        .add(entity.invulnerable)
        .add(entity.portal_cooldown.to_native())
        .add(entity.uuid.each_ref().map(|value| value.to_native()))
        .add(text(&entity.custom_name))
        .add(entity.custom_name_visible)
        .add(entity.silent)
        .add(entity.glowing)
}

fn recipes(book: &ArchivedRecipeBook) -> Checksum {
    Checksum::default()
        .add_all(book.recipes.iter().map(ArchivedString::as_str))
        .add_all(book.to_be_displayed.iter().map(ArchivedString::as_str))
        .add(book.is_filtering_craftable)
        .add(book.is_gui_open)
        .add(book.is_furnace_filtering_craftable)
        .add(book.is_furnace_gui_open)
        .add(book.is_blasting_furnace_filtering_craftable)
        .add(book.is_blasting_furnace_gui_open)
        .add(book.is_smoker_filtering_craftable)
        .add(book.is_smoker_gui_open)
}
