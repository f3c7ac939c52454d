//! The updates of mk48 in FlatBuffers.

use flatbuffers::WIPOffset;

use super::generated::mk48 as schema;
use super::{Buffer, FlatBuffers, NAME, open};
use crate::data::checksum::Checksum;
use crate::data::mk48::{Contact, TerrainUpdate, Update, Updates};
use crate::format::{Failure, Format};

impl Format<Updates> for FlatBuffers {
    const NAME: &'static str = NAME;
    type Values = Updates;
    type Buffer = Buffer;
    type Root<'a> = schema::Updates<'a>;

    fn values(data: &Updates) -> Updates {
        data.clone()
    }

    fn encode<'b>(values: &Updates, builder: &'b mut Buffer) -> Result<&'b [u8], Failure> {
        builder.reset();
        let updates: Vec<_> = values
            .updates
            .iter()
            .map(|update| write(update, builder))
            .collect();
        let updates = Some(builder.create_vector(&updates));
        let root = schema::Updates::create(builder, &schema::UpdatesArgs { updates });
        builder.finish(root, None);
        Ok(builder.finished_data())
    }

    fn open(bytes: &[u8]) -> Result<schema::Updates<'_>, Failure> {
        Ok(open::<schema::Updates<'_>>(bytes)?)
    }

    fn read(root: &schema::Updates<'_>) -> Result<Checksum, Failure> {
        Ok(Checksum::default().add_all(root.updates().iter().map(read)))
    }
}

fn write(update: &Update, builder: &mut Buffer) -> WIPOffset<schema::Update<'static>> {
    let contacts: Vec<_> = update
        .contacts
        .iter()
        .map(|contact| write_contact(contact, builder))
        .collect();
    let terrain_updates: Vec<_> = update
        .terrain_updates
        .iter()
        .map(|terrain_update| write_terrain_update(terrain_update, builder))
        .collect();
    let arguments = schema::UpdateArgs {
        contacts: Some(builder.create_vector(&contacts)),
        score: update.score,
        world_radius: update.world_radius,
        terrain_updates: Some(builder.create_vector(&terrain_updates)),
    };
    schema::Update::create(builder, &arguments)
}

fn write_contact(contact: &Contact, builder: &mut Buffer) -> WIPOffset<schema::Contact<'static>> {
    let guidance = &contact.guidance;
    let transform = &contact.transform;
    let [x, y] = transform.position;
    let arguments = schema::ContactArgs {
        damage: contact.damage,
        entity_id: contact.entity_id,
        entity_type: contact
            .entity_type
            .map(|entity_type| schema::EntityType(entity_type as u8)),
        guidance: Some(&schema::Guidance::new(
            guidance.angle,
            guidance.submerge,
            guidance.velocity,
        )),
        player_id: contact.player_id,
        reloads: Some(builder.create_vector(&contact.reloads)),
        transform: Some(&schema::Transform::new(
            transform.altitude,
            transform.angle,
            &schema::Vector2::new(x, y),
            transform.velocity,
        )),
        turret_angles: Some(builder.create_vector(&contact.turret_angles)),
    };
    schema::Contact::create(builder, &arguments)
}

fn write_terrain_update(
    terrain_update: &TerrainUpdate,
    builder: &mut Buffer,
) -> WIPOffset<schema::TerrainUpdate<'static>> {
    let [x, y] = terrain_update.chunk_id;
    let arguments = schema::TerrainUpdateArgs {
        chunk_id: Some(&schema::ChunkId::new(x, y)),
        data: Some(builder.create_vector(&terrain_update.data)),
    };
    schema::TerrainUpdate::create(builder, &arguments)
}

fn read(update: schema::Update<'_>) -> Checksum {
    Checksum::default()
        .add_all(update.contacts().iter().map(read_contact))
        .add(update.score())
        .add(update.world_radius())
        .add_all(update.terrain_updates().iter().map(read_terrain_update))
}

fn read_contact(contact: schema::Contact<'_>) -> Checksum {
    let guidance = contact.guidance();
    let transform = contact.transform();
    let position = transform.position();
    Checksum::default()
        .add(contact.damage())
        .add(contact.entity_id())
        .add(contact.entity_type().map(|entity_type| entity_type.0))
        .add(guidance.angle())
        .add(guidance.submerge())
        .add(guidance.velocity())
        .add(contact.player_id())
        .add_all(contact.reloads())
        .add(transform.altitude())
        .add(transform.angle())
        .add([position.x(), position.y()])
        .add(transform.velocity())
        .add_all(contact.turret_angles())
}

fn read_terrain_update(terrain_update: schema::TerrainUpdate<'_>) -> Checksum {
    let chunk_id = terrain_update.chunk_id();
    Checksum::default()
        .add([chunk_id.x(), chunk_id.y()])
        .add_all(terrain_update.data().bytes().iter().copied())
}
