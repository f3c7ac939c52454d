//! The players of minecraft_savedata in FlatBuffers.

use flatbuffers::WIPOffset;

use super::generated::minecraft_savedata as schema;
use super::{Buffer, FlatBuffers, NAME, open};
use crate::data::checksum::Checksum;
use crate::data::minecraft_savedata::{Entity, Item, Player, Players, RecipeBook, Vehicle};
use crate::format::{Failure, Format};

impl Format<Players> for FlatBuffers {
    const NAME: &'static str = NAME;
    type Values = Players;
    type Buffer = Buffer;
    type Root<'a> = schema::Players<'a>;

    fn values(data: &Players) -> Players {
        data.clone()
    }

    fn encode<'b>(values: &Players, builder: &'b mut Buffer) -> Result<&'b [u8], Failure> {
        builder.reset();
        let players: Vec<_> = values
            .players
            .iter()
            .map(|player| write(player, builder))
            .collect();
        let players = Some(builder.create_vector(&players));
        let root = schema::Players::create(builder, &schema::PlayersArgs { players });
        builder.finish(root, None);
        Ok(builder.finished_data())
    }

    fn open(bytes: &[u8]) -> Result<schema::Players<'_>, Failure> {
        Ok(open::<schema::Players<'_>>(bytes)?)
    }

    fn read(root: &schema::Players<'_>) -> Result<Checksum, Failure> {
        Ok(Checksum::default().add_all(root.players().iter().map(read)))
    }
}

fn write(player: &Player, builder: &mut Buffer) -> WIPOffset<schema::Player<'static>> {
    let items = |items: &[Item], builder: &mut Buffer| {
        let items: Vec<_> = items.iter().map(|item| write_item(item, builder)).collect();
        builder.create_vector(&items)
    };
    let abilities = &player.abilities;
    let entered_nether_position = player.entered_nether_position.map(vector3);
    let arguments = schema::PlayerArgs {
        game_type: schema::GameType(player.game_type as u8),
        previous_game_type: schema::GameType(player.previous_game_type as u8),
        score: player.score,
        dimension: Some(builder.create_string(&player.dimension)),
        selected_item_slot: player.selected_item_slot,
        selected_item: Some(write_item(&player.selected_item, builder)),
        spawn_dimension: player
            .spawn_dimension
            .as_ref()
            .map(|dimension| builder.create_string(dimension)),
        spawn_x: player.spawn_x,
        spawn_y: player.spawn_y,
        spawn_z: player.spawn_z,
        spawn_forced: player.spawn_forced,
        sleep_timer: player.sleep_timer,
        food_exhaustion_level: player.food_exhaustion_level,
        food_saturation_level: player.food_saturation_level,
        food_tick_timer: player.food_tick_timer,
        xp_level: player.xp_level,
        xp_p: player.xp_p,
        xp_total: player.xp_total,
        xp_seed: player.xp_seed,
        inventory: Some(items(&player.inventory, builder)),
        ender_items: Some(items(&player.ender_items, builder)),
        abilities: Some(&schema::Abilities::new(
            abilities.walk_speed,
            abilities.fly_speed,
            abilities.may_fly,
            abilities.flying,
            abilities.invulnerable,
            abilities.may_build,
            abilities.instabuild,
        )),
        entered_nether_position: entered_nether_position.as_ref(),
        root_vehicle: player
            .root_vehicle
            .as_ref()
            .map(|vehicle| write_vehicle(vehicle, builder)),
        shoulder_entity_left: player
            .shoulder_entity_left
            .as_ref()
            .map(|entity| write_entity(entity, builder)),
        shoulder_entity_right: player
            .shoulder_entity_right
            .as_ref()
            .map(|entity| write_entity(entity, builder)),
        seen_credits: player.seen_credits,
        recipe_book: Some(write_recipe_book(&player.recipe_book, builder)),
    };
    schema::Player::create(builder, &arguments)
}

fn write_item(item: &Item, builder: &mut Buffer) -> WIPOffset<schema::Item<'static>> {
    let arguments = schema::ItemArgs {
        count: item.count,
        slot: item.slot,
        id: Some(builder.create_string(&item.id)),
    };
    schema::Item::create(builder, &arguments)
}

fn write_vehicle(vehicle: &Vehicle, builder: &mut Buffer) -> WIPOffset<schema::Vehicle<'static>> {
    let arguments = schema::VehicleArgs {
        uuid: Some(&uuid(vehicle.uuid)),
        entity: Some(write_entity(&vehicle.entity, builder)),
    };
    schema::Vehicle::create(builder, &arguments)
}

fn write_entity(entity: &Entity, builder: &mut Buffer) -> WIPOffset<schema::Entity<'static>> {
    let [x, y] = entity.rotation;
    let arguments = schema::EntityArgs {
        id: Some(builder.create_string(&entity.id)),
        pos: Some(&vector3(entity.pos)),
        motion: Some(&vector3(entity.motion)),
        rotation: Some(&schema::Vector2::new(x, y)),
        fall_distance: entity.fall_distance,
        fire: entity.fire,
        air: entity.air,
        on_ground: entity.on_ground,
        no_gravity: entity.no_gravity,
        invulnerable: entity.invulnerable,
        portal_cooldown: entity.portal_cooldown,
        uuid: Some(&uuid(entity.uuid)),
        custom_name: entity
            .custom_name
            .as_ref()
            .map(|name| builder.create_string(name)),
        custom_name_visible: entity.custom_name_visible,
        silent: entity.silent,
        glowing: entity.glowing,
    };
    schema::Entity::create(builder, &arguments)
}

fn write_recipe_book(
    book: &RecipeBook,
    builder: &mut Buffer,
) -> WIPOffset<schema::RecipeBook<'static>> {
    let texts = |texts: &[String], builder: &mut Buffer| {
        let texts: Vec<_> = texts
            .iter()
            .map(|text| builder.create_string(text))
            .collect();
        builder.create_vector(&texts)
    };
    let arguments = schema::RecipeBookArgs {
        recipes: Some(texts(&book.recipes, builder)),
        to_be_displayed: Some(texts(&book.to_be_displayed, builder)),
        is_filtering_craftable: book.is_filtering_craftable,
        is_gui_open: book.is_gui_open,
        is_furnace_filtering_craftable: book.is_furnace_filtering_craftable,
        is_furnace_gui_open: book.is_furnace_gui_open,
        is_blasting_furnace_filtering_craftable: book.is_blasting_furnace_filtering_craftable,
        is_blasting_furnace_gui_open: book.is_blasting_furnace_gui_open,
        is_smoker_filtering_craftable: book.is_smoker_filtering_craftable,
        is_smoker_gui_open: book.is_smoker_gui_open,
    };
    schema::RecipeBook::create(builder, &arguments)
}

fn vector3([x, y, z]: [f64; 3]) -> schema::Vector3 {
    schema::Vector3::new(x, y, z)
}

fn uuid([x0, x1, x2, x3]: [u32; 4]) -> schema::Uuid {
    schema::Uuid::new(x0, x1, x2, x3)
}

fn read(player: schema::Player<'_>) -> Checksum {
    Checksum::default()
        .add(player.game_type().0)
        .add(player.previous_game_type().0)
        .add(player.score())
        .add(player.dimension())
        .add(player.selected_item_slot())
        .add(read_item(player.selected_item()))
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
        .add_all(player.inventory().iter().map(read_item))
        .add_all(player.ender_items().iter().map(read_item))
        .add(read_abilities(player.abilities()))
        .add(player.entered_nether_position().map(read_vector3))
        .add(player.root_vehicle().map(read_vehicle))
        .add(player.shoulder_entity_left().map(read_entity))
        .add(player.shoulder_entity_right().map(read_entity))
        .add(player.seen_credits())
        .add(read_recipe_book(player.recipe_book()))
}

fn read_item(item: schema::Item<'_>) -> Checksum {
    Checksum::default()
        .add(item.count())
        .add(item.slot())
        .add(item.id())
}

fn read_abilities(abilities: &schema::Abilities) -> Checksum {
    Checksum::default()
        .add(abilities.walk_speed())
        .add(abilities.fly_speed())
        .add(abilities.may_fly())
        .add(abilities.flying())
        .add(abilities.invulnerable())
        .add(abilities.may_build())
        .add(abilities.instabuild())
}

fn read_vehicle(vehicle: schema::Vehicle<'_>) -> Checksum {
    Checksum::default()
        .add(read_uuid(vehicle.uuid()))
        .add(read_entity(vehicle.entity()))
}

fn read_entity(entity: schema::Entity<'_>) -> Checksum {
    let rotation = entity.rotation();
    Checksum::default()
        .add(entity.id())
        .add(read_vector3(entity.pos()))
        .add(read_vector3(entity.motion()))
        .add([rotation.x(), rotation.y()])
        .add(entity.fall_distance())
        .add(entity.fire())
        .add(entity.air())
        .add(entity.on_ground())
        .add(entity.no_gravity())
        .add(entity.invulnerable())
        .add(entity.portal_cooldown())
        .add(read_uuid(entity.uuid()))
        .add(entity.custom_name())
        .add(entity.custom_name_visible())
        .add(entity.silent())
        .add(entity.glowing())
}

fn read_recipe_book(book: schema::RecipeBook<'_>) -> Checksum {
    Checksum::default()
        .add_all(book.recipes())
        .add_all(book.to_be_displayed())
        .add(book.is_filtering_craftable())
        .add(book.is_gui_open())
        .add(book.is_furnace_filtering_craftable())
        .add(book.is_furnace_gui_open())
        .add(book.is_blasting_furnace_filtering_craftable())
        .add(book.is_blasting_furnace_gui_open())
        .add(book.is_smoker_filtering_craftable())
        .add(book.is_smoker_gui_open())
}

fn read_vector3(vector: &schema::Vector3) -> Checksum {
    Checksum::default().add([vector.x(), vector.y(), vector.z()])
}

fn read_uuid(uuid: &schema::Uuid) -> Checksum {
    Checksum::default().add([uuid.x0(), uuid.x1(), uuid.x2(), uuid.x3()])
}
