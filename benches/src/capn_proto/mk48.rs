//! The updates of mk48 in Cap'n Proto.

use super::mk48_capnp::{EntityType, contact, terrain_update, update, updates};
use super::{CapnProto, NAME, Root, Segment, open, sum};
use crate::data::checksum::Checksum;
use crate::data::mk48::{self as data, Contact, TerrainUpdate, Update, Updates};
use crate::format::{Failure, Format};

impl Format<Updates> for CapnProto {
    const NAME: &'static str = NAME;
    type Values = Updates;
    type Buffer = Segment;
    type Root<'a> = Root<'a>;

    fn values(data: &Updates) -> Updates {
        data.clone()
    }

    fn encode<'b>(values: &Updates, segment: &'b mut Segment) -> Result<&'b [u8], Failure> {
        segment.build(|message| write(values, message.init_root()))
    }

    fn open(bytes: &[u8]) -> Result<Root<'_>, Failure> {
        Ok(open(bytes))
    }

    fn read(root: &Root<'_>) -> Result<Checksum, Failure> {
        let root = root.get_root::<updates::Reader<'_>>()?;
        Ok(sum(root.get_updates()?, read)?)
    }
}

fn write(values: &Updates, root: updates::Builder<'_>) -> capnp::Result<()> {
    let mut updates = root.init_updates(values.updates.len() as u32);
    for (index, update) in (0..).zip(&values.updates) {
        write_update(update, updates.reborrow().get(index))?;
    }
    Ok(())
}

fn write_update(update: &Update, mut builder: update::Builder<'_>) -> capnp::Result<()> {
    let mut contacts = builder
        .reborrow()
        .init_contacts(update.contacts.len() as u32);
    for (index, contact) in (0..).zip(&update.contacts) {
        write_contact(contact, contacts.reborrow().get(index))?;
    }
    builder.set_score(update.score);
    builder.set_world_radius(update.world_radius);
    let mut terrain_updates = builder.init_terrain_updates(update.terrain_updates.len() as u32);
    for (index, terrain_update) in (0..).zip(&update.terrain_updates) {
        write_terrain_update(terrain_update, terrain_updates.reborrow().get(index));
    }
    Ok(())
}

fn write_contact(contact: &Contact, mut builder: contact::Builder<'_>) -> capnp::Result<()> {
    builder.set_damage(contact.damage);
    builder.set_entity_id(contact.entity_id);
    let mut optional_type = builder.reborrow().init_entity_type();
    match contact.entity_type {
        Some(entity_type) => optional_type.set_some(entity_type.into()),
        None => optional_type.set_none(()),
    }
    let mut guidance = builder.reborrow().init_guidance();
    guidance.set_angle(contact.guidance.angle);
    guidance.set_submerge(contact.guidance.submerge);
    guidance.set_velocity(contact.guidance.velocity);
    let mut optional_player = builder.reborrow().init_player_id();
    match contact.player_id {
        Some(player_id) => optional_player.set_some(player_id),
        None => optional_player.set_none(()),
    }
    builder.set_reloads(&contact.reloads[..])?;
    let [x, y] = contact.transform.position;
    let mut transform = builder.reborrow().init_transform();
    transform.set_altitude(contact.transform.altitude);
    transform.set_angle(contact.transform.angle);
    transform.set_x(x);
    transform.set_y(y);
    transform.set_velocity(contact.transform.velocity);
    builder.set_turret_angles(&contact.turret_angles[..])
}

fn write_terrain_update(terrain_update: &TerrainUpdate, mut builder: terrain_update::Builder<'_>) {
    let [x, y] = terrain_update.chunk_id;
    let mut chunk_id = builder.reborrow().init_chunk_id();
    chunk_id.set_x(x);
    chunk_id.set_y(y);
    builder.set_data(&terrain_update.data);
}

impl From<data::EntityType> for EntityType {
    fn from(entity_type: data::EntityType) -> Self {
        match entity_type {
            data::EntityType::ArleighBurke => Self::ArleighBurke,
            data::EntityType::Bismarck => Self::Bismarck,
            data::EntityType::Clemenceau => Self::Clemenceau,
            data::EntityType::Fletcher => Self::Fletcher,
            data::EntityType::G5 => Self::G5,
            data::EntityType::Iowa => Self::Iowa,
            data::EntityType::Kolkata => Self::Kolkata,
            data::EntityType::Osa => Self::Osa,
            data::EntityType::Yasen => Self::Yasen,
            data::EntityType::Zubr => Self::Zubr,
        }
    }
}

fn read(update: update::Reader<'_>) -> capnp::Result<Checksum> {
    Ok(Checksum::default()
        .add(sum(update.get_contacts()?, read_contact)?)
        .add(update.get_score())
        .add(update.get_world_radius())
        .add(sum(update.get_terrain_updates()?, read_terrain_update)?))
}

fn read_contact(contact: contact::Reader<'_>) -> capnp::Result<Checksum> {
    let entity_type = match contact.get_entity_type().which()? {
        contact::entity_type::None(()) => None,
        contact::entity_type::Some(entity_type) => Some(entity_type? as u16),
    };
    let player_id = match contact.get_player_id().which()? {
        contact::player_id::None(()) => None,
        contact::player_id::Some(player_id) => Some(player_id),
    };
    let guidance = contact.get_guidance();
    let transform = contact.get_transform();
    Ok(Checksum::default()
        .add(contact.get_damage())
        .add(contact.get_entity_id())
        .add(entity_type)
        .add(guidance.get_angle())
        .add(guidance.get_submerge())
        .add(guidance.get_velocity())
        .add(player_id)
        .add_all(contact.get_reloads()?)
        .add(transform.get_altitude())
        .add(transform.get_angle())
        .add([transform.get_x(), transform.get_y()])
        .add(transform.get_velocity())
        .add_all(contact.get_turret_angles()?))
}

fn read_terrain_update(terrain_update: terrain_update::Reader<'_>) -> capnp::Result<Checksum> {
    let chunk_id = terrain_update.get_chunk_id();
    Ok(Checksum::default()
        .add([chunk_id.get_x(), chunk_id.get_y()])
        .add_all(terrain_update.get_data()?.iter().copied()))
}
