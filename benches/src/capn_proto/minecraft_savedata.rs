//! The players of minecraft_savedata in Cap'n Proto.

use super::minecraft_savedata_capnp::{
    GameType, entity, item, player, players, recipe_book, vehicle,
};
use super::{CapnProto, NAME, Root, Segment, open, sum};
use crate::data::checksum::Checksum;
use crate::data::minecraft_savedata::{
    self as data, Entity, Item, Player, Players, RecipeBook, Vehicle,
};
use crate::format::{Failure, Format};

impl Format<Players> for CapnProto {
    const NAME: &'static str = NAME;
    type Values = Players;
    type Buffer = Segment;
    type Root<'a> = Root<'a>;

    fn values(data: &Players) -> Players {
        data.clone()
    }

    fn encode<'b>(values: &Players, segment: &'b mut Segment) -> Result<&'b [u8], Failure> {
        segment.build(|message| write(values, message.init_root()))
    }

    fn open(bytes: &[u8]) -> Result<Root<'_>, Failure> {
        Ok(open(bytes))
    }

    fn read(root: &Root<'_>) -> Result<Checksum, Failure> {
        let root = root.get_root::<players::Reader<'_>>()?;
        Ok(sum(root.get_players()?, read)?)
    }
}

fn write(values: &Players, root: players::Builder<'_>) -> capnp::Result<()> {
    let mut players = root.init_players(values.players.len() as u32);
    for (index, player) in (0..).zip(&values.players) {
        write_player(player, players.reborrow().get(index));
    }
    Ok(())
}

fn write_player(player: &Player, mut builder: player::Builder<'_>) {
    builder.set_game_type(player.game_type.into());
    builder.set_previous_game_type(player.previous_game_type.into());
    builder.set_score(player.score);
    builder.set_dimension(&player.dimension);
    builder.set_selected_item_slot(player.selected_item_slot);
    write_item(
        &player.selected_item,
        builder.reborrow().init_selected_item(),
    );
    if let Some(dimension) = &player.spawn_dimension {
        builder.set_spawn_dimension(dimension);
    }
    builder.set_spawn_x(player.spawn_x);
    builder.set_spawn_y(player.spawn_y);
    builder.set_spawn_z(player.spawn_z);
    let mut spawn_forced = builder.reborrow().init_spawn_forced();
    match player.spawn_forced {
        Some(is_forced) => spawn_forced.set_some(is_forced),
        None => spawn_forced.set_none(()),
    }
    builder.set_sleep_timer(player.sleep_timer);
    builder.set_food_exhaustion_level(player.food_exhaustion_level);
    builder.set_food_saturation_level(player.food_saturation_level);
    builder.set_food_tick_timer(player.food_tick_timer);
    builder.set_xp_level(player.xp_level);
    builder.set_xp_p(player.xp_p);
    builder.set_xp_total(player.xp_total);
    builder.set_xp_seed(player.xp_seed);
    let mut inventory = builder
        .reborrow()
        .init_inventory(player.inventory.len() as u32);
    for (index, item) in (0..).zip(&player.inventory) {
        write_item(item, inventory.reborrow().get(index));
    }
    let mut ender_items = builder
        .reborrow()
        .init_ender_items(player.ender_items.len() as u32);
    for (index, item) in (0..).zip(&player.ender_items) {
        write_item(item, ender_items.reborrow().get(index));
    }
    write_abilities(&player.abilities, builder.reborrow().init_abilities());
    let mut entered_nether_position = builder.reborrow().init_entered_nether_position();
    match player.entered_nether_position {
        Some([x, y, z]) => {
            let mut position = entered_nether_position.init_some();
            position.set_x(x);
            position.set_y(y);
            position.set_z(z);
        }
        None => entered_nether_position.set_none(()),
    }
    if let Some(vehicle) = &player.root_vehicle {
        write_vehicle(vehicle, builder.reborrow().init_root_vehicle());
    }
    if let Some(entity) = &player.shoulder_entity_left {
        write_entity(entity, builder.reborrow().init_shoulder_entity_left());
    }
    if let Some(entity) = &player.shoulder_entity_right {
        write_entity(entity, builder.reborrow().init_shoulder_entity_right());
    }
    builder.set_seen_credits(player.seen_credits);
    write_recipe_book(&player.recipe_book, builder.init_recipe_book());
}

fn write_item(item: &Item, mut builder: item::Builder<'_>) {
    builder.set_count(item.count);
    builder.set_slot(item.slot);
    builder.set_id(&item.id);
}

fn write_abilities(abilities: &data::Abilities, mut builder: player::abilities::Builder<'_>) {
    builder.set_walk_speed(abilities.walk_speed);
    builder.set_fly_speed(abilities.fly_speed);
    builder.set_may_fly(abilities.may_fly);
    builder.set_flying(abilities.flying);
    builder.set_invulnerable(abilities.invulnerable);
    builder.set_may_build(abilities.may_build);
    builder.set_instabuild(abilities.instabuild);
}

fn write_vehicle(vehicle: &Vehicle, mut builder: vehicle::Builder<'_>) {
    let [x0, x1, x2, x3] = vehicle.uuid;
    let mut uuid = builder.reborrow().init_uuid();
    uuid.set_x0(x0);
    uuid.set_x1(x1);
    uuid.set_x2(x2);
    uuid.set_x3(x3);
    write_entity(&vehicle.entity, builder.init_entity());
}

fn write_entity(entity: &Entity, mut builder: entity::Builder<'_>) {
    builder.set_id(&entity.id);
    let [x, y, z] = entity.pos;
    let mut pos = builder.reborrow().init_pos();
    pos.set_x(x);
    pos.set_y(y);
    pos.set_z(z);
    let [x, y, z] = entity.motion;
    let mut motion = builder.reborrow().init_motion();
    motion.set_x(x);
    motion.set_y(y);
    motion.set_z(z);
    let [x, y] = entity.rotation;
    let mut rotation = builder.reborrow().init_rotation();
    rotation.set_x(x);
    rotation.set_y(y);
    builder.set_fall_distance(entity.fall_distance);
    builder.set_fire(entity.fire);
    builder.set_air(entity.air);
    builder.set_on_ground(entity.on_ground);
    builder.set_no_gravity(entity.no_gravity);
    builder.set_invulnerable(entity.invulnerable);
    builder.set_portal_cooldown(entity.portal_cooldown);
    let [x0, x1, x2, x3] = entity.uuid;
    let mut uuid = builder.reborrow().init_uuid();
    uuid.set_x0(x0);
    uuid.set_x1(x1);
    uuid.set_x2(x2);
    uuid.set_x3(x3);
    if let Some(name) = &entity.custom_name {
        builder.set_custom_name(name);
    }
    builder.set_custom_name_visible(entity.custom_name_visible);
    builder.set_silent(entity.silent);
    builder.set_glowing(entity.glowing);
}

fn write_recipe_book(book: &RecipeBook, mut builder: recipe_book::Builder<'_>) {
    let mut recipes = builder.reborrow().init_recipes(book.recipes.len() as u32);
    for (index, recipe) in (0..).zip(&book.recipes) {
        recipes.set(index, recipe);
    }
    let mut to_be_displayed = builder
        .reborrow()
        .init_to_be_displayed(book.to_be_displayed.len() as u32);
    for (index, recipe) in (0..).zip(&book.to_be_displayed) {
        to_be_displayed.set(index, recipe);
    }
    builder.set_is_filtering_craftable(book.is_filtering_craftable);
    builder.set_is_gui_open(book.is_gui_open);
    builder.set_is_furnace_filtering_craftable(book.is_furnace_filtering_craftable);
    builder.set_is_furnace_gui_open(book.is_furnace_gui_open);
    builder
        .set_is_blasting_furnace_filtering_craftable(book.is_blasting_furnace_filtering_craftable);
    builder.set_is_blasting_furnace_gui_open(book.is_blasting_furnace_gui_open);
    builder.set_is_smoker_filtering_craftable(book.is_smoker_filtering_craftable);
    builder.set_is_smoker_gui_open(book.is_smoker_gui_open);
}

impl From<data::GameType> for GameType {
    fn from(game_type: data::GameType) -> Self {
        match game_type {
            data::GameType::Survival => Self::Survival,
            data::GameType::Creative => Self::Creative,
            data::GameType::Adventure => Self::Adventure,
            data::GameType::Spectator => Self::Spectator,
        }
    }
}

fn read(player: player::Reader<'_>) -> capnp::Result<Checksum> {
    let spawn_dimension = match player.get_spawn_dimension()? {
        Some(dimension) => Some(dimension.to_str()?),
        None => None,
    };
    let spawn_forced = match player.get_spawn_forced().which()? {
        player::spawn_forced::Some(is_forced) => Some(is_forced),
        player::spawn_forced::None(()) => None,
    };
    let entered_nether_position = match player.get_entered_nether_position().which()? {
        player::entered_nether_position::Some(position) => {
            Some([position.get_x(), position.get_y(), position.get_z()])
        }
        player::entered_nether_position::None(()) => None,
    };
    let root_vehicle = player.get_root_vehicle()?.map(read_vehicle).transpose()?;
    let left = player.get_shoulder_entity_left()?;
    let right = player.get_shoulder_entity_right()?;
    Ok(Checksum::default()
        .add(player.get_game_type()? as u16)
        .add(player.get_previous_game_type()? as u16)
        .add(player.get_score())
        .add(player.get_dimension()?.to_str()?)
        .add(player.get_selected_item_slot())
        .add(read_item(player.get_selected_item()?)?)
        .add(spawn_dimension)
        .add([
            player.get_spawn_x(),
            player.get_spawn_y(),
            player.get_spawn_z(),
        ])
        .add(spawn_forced)
        .add(player.get_sleep_timer())
        .add(player.get_food_exhaustion_level())
        .add(player.get_food_saturation_level())
        .add(player.get_food_tick_timer())
        .add(player.get_xp_level())
        .add(player.get_xp_p())
        .add(player.get_xp_total())
        .add(player.get_xp_seed())
        .add(sum(player.get_inventory()?, read_item)?)
        .add(sum(player.get_ender_items()?, read_item)?)
        .add(read_abilities(player.get_abilities()))
        .add(entered_nether_position)
        .add(root_vehicle)
        .add(left.map(read_entity).transpose()?)
        .add(right.map(read_entity).transpose()?)
        .add(player.get_seen_credits())
        .add(read_recipe_book(player.get_recipe_book()?)?))
}

fn read_item(item: item::Reader<'_>) -> capnp::Result<Checksum> {
    Ok(Checksum::default()
        .add(item.get_count())
        .add(item.get_slot())
        .add(item.get_id()?.to_str()?))
}

fn read_abilities(abilities: player::abilities::Reader<'_>) -> Checksum {
    Checksum::default()
        .add(abilities.get_walk_speed())
        .add(abilities.get_fly_speed())
        .add(abilities.get_may_fly())
        .add(abilities.get_flying())
        .add(abilities.get_invulnerable())
        .add(abilities.get_may_build())
        .add(abilities.get_instabuild())
}

fn read_vehicle(vehicle: vehicle::Reader<'_>) -> capnp::Result<Checksum> {
    let uuid = vehicle.get_uuid();
    Ok(Checksum::default()
        .add([uuid.get_x0(), uuid.get_x1(), uuid.get_x2(), uuid.get_x3()])
        .add(read_entity(vehicle.get_entity()?)?))
}

fn read_entity(entity: entity::Reader<'_>) -> capnp::Result<Checksum> {
    let (pos, motion, rotation) = (entity.get_pos(), entity.get_motion(), entity.get_rotation());
    let uuid = entity.get_uuid();
    let custom_name = match entity.get_custom_name()? {
        Some(name) => Some(name.to_str()?),
        None => None,
    };
    Ok(Checksum::default()
        .add(entity.get_id()?.to_str()?)
        .add([pos.get_x(), pos.get_y(), pos.get_z()])
        .add([motion.get_x(), motion.get_y(), motion.get_z()])
        .add([rotation.get_x(), rotation.get_y()])
        .add(entity.get_fall_distance())
        .add(entity.get_fire())
        .add(entity.get_air())
        .add(entity.get_on_ground())
        .add(entity.get_no_gravity())
        .add(entity.get_invulnerable())
        .add(entity.get_portal_cooldown())
        .add([uuid.get_x0(), uuid.get_x1(), uuid.get_x2(), uuid.get_x3()])
        .add(custom_name)
        .add(entity.get_custom_name_visible())
        .add(entity.get_silent())
        .add(entity.get_glowing()))
}

fn read_recipe_book(book: recipe_book::Reader<'_>) -> capnp::Result<Checksum> {
    let text =
        |text: capnp::Result<capnp::text::Reader<'_>>| Ok(Checksum::default().add(text?.to_str()?));
    Ok(Checksum::default()
        .add(sum(book.get_recipes()?, text)?)
        .add(sum(book.get_to_be_displayed()?, text)?)
        .add(book.get_is_filtering_craftable())
        .add(book.get_is_gui_open())
        .add(book.get_is_furnace_filtering_craftable())
        .add(book.get_is_furnace_gui_open())
        .add(book.get_is_blasting_furnace_filtering_craftable())
        .add(book.get_is_blasting_furnace_gui_open())
        .add(book.get_is_smoker_filtering_craftable())
        .add(book.get_is_smoker_gui_open()))
}
