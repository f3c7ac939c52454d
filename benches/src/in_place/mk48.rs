//! The updates of the naval game in place.

use karmem::{BuildError, LiveError, MessageBuilder, MutError, bytemuck};

use super::InMessage;
use crate::data::checksum::Checksum;
use crate::data::mk48;
use crate::schemas::mk48::{
    ContactBuilder, ContactLive, ContactRef, EntityType, Guidance, TerrainUpdateLive,
    TerrainUpdateRef, Transform, Updates, UpdatesLive, UpdatesMut, UpdatesRef,
};

impl InMessage for mk48::Updates {
    type Root = Updates;

    fn build(&self, message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
        let mut root = message.root::<Updates>()?;
        let mut places = root.init_updates(self.updates.len())?;
        for (update, mut place) in self.updates.iter().zip(places.iter()) {
            let mut built = place.init()?;
            built
                .set_score(update.score)
                .set_world_radius(update.world_radius);
            let mut places = built.init_contacts(update.contacts.len())?;
            for (contact, mut place) in update.contacts.iter().zip(places.iter()) {
                build_contact(contact, &mut place)?;
            }
            let mut places = built.init_terrain_updates(update.terrain_updates.len())?;
            for (terrain, mut place) in update.terrain_updates.iter().zip(places.iter()) {
                place
                    .set_chunk_id(terrain.chunk_id)
                    .set_data(&terrain.data)?;
            }
        }
        message.finish(root)
    }

    fn sum(root: UpdatesRef<'_>) -> Checksum {
        root.updates()
            .iter()
            .fold(Checksum::default(), |sum, update| {
                sum.add_all(update.contacts().iter().map(contact))
                    .add(update.score())
                    .add(update.world_radius())
                    .add_all(update.terrain_updates().iter().map(terrain))
            })
    }

    fn live_sum(root: UpdatesLive<'_>) -> Result<Checksum, LiveError> {
        let mut sum = Checksum::default();
        for update in root.updates()?.iter() {
            let update = update?;
            for contact in update.contacts()?.iter() {
                sum = sum.add(live_contact(contact)?);
            }
            for terrain in update.terrain_updates()?.iter() {
                sum = sum.add(live_terrain(terrain)?);
            }
            sum = sum
                .add(update.score().load())
                .add(update.world_radius().load());
        }
        Ok(sum)
    }

    fn change(root: &mut UpdatesMut<'_>) -> Result<(), MutError> {
        for mut update in root.updates_mut().iter_mut().flatten() {
            let score = update.score().wrapping_add(1);
            update.set_score(score)?;
        }
        Ok(())
    }

    fn live_change(root: UpdatesLive<'_>) -> Result<(), LiveError> {
        for update in root.updates()?.iter() {
            let score = update?.score();
            score.store(score.load().wrapping_add(1))?;
        }
        Ok(())
    }
}

fn build_contact(
    contact: &mk48::Contact,
    built: &mut ContactBuilder<'_>,
) -> Result<(), BuildError> {
    let mk48::Guidance {
        angle,
        submerge,
        velocity,
    } = contact.guidance;
    built
        .set_damage(contact.damage)
        .set_entity_id(contact.entity_id)
        .set_guidance(Guidance::new(angle, velocity, submerge));
    let mk48::Transform {
        altitude,
        angle,
        position,
        velocity,
    } = contact.transform;
    built.set_transform(Transform::new(position, angle, velocity, altitude));
    if let Some(entity_type) = contact.entity_type {
        built.set_entity_type(known(entity_type));
    }
    if let Some(player_id) = contact.player_id {
        built.set_player_id(player_id).set_has_player(true);
    }
    built
        .set_reloads(bytemuck::cast_slice(&contact.reloads))?
        .set_turret_angles(&contact.turret_angles)?;
    Ok(())
}

/// The schema has one more in front of them, for those that are not known.
fn known(entity_type: mk48::EntityType) -> EntityType {
    EntityType(entity_type as u8 + 1)
}

/// The number of the type as others have it.
fn number(entity_type: EntityType) -> Option<u8> {
    entity_type.0.checked_sub(1)
}

fn contact(contact: ContactRef<'_>) -> Checksum {
    let guidance = contact.guidance();
    let transform = contact.transform();
    Checksum::default()
        .add(contact.damage())
        .add(contact.entity_id())
        .add(number(contact.entity_type()))
        .add(guidance.angle)
        .add(guidance.submerge.get())
        .add(guidance.velocity)
        .add(contact.has_player().then_some(contact.player_id()))
        .add_all(contact.reloads().iter().map(|reload| reload.get()))
        .add(transform.altitude)
        .add(transform.angle)
        .add(transform.position)
        .add(transform.velocity)
        .add_all(contact.turret_angles().iter().copied())
}

fn terrain(terrain: TerrainUpdateRef<'_>) -> Checksum {
    Checksum::default()
        .add(*terrain.chunk_id())
        .add_all(terrain.data().iter().copied())
}

fn live_contact(contact: ContactLive<'_>) -> Result<Checksum, LiveError> {
    let guidance = contact.guidance().load();
    let transform = contact.transform().load();
    let player_id = contact.player_id().load();
    Ok(Checksum::default()
        .add(contact.damage().load())
        .add(contact.entity_id().load())
        .add(number(contact.entity_type().load()))
        .add(guidance.angle)
        .add(guidance.submerge.get())
        .add(guidance.velocity)
        .add(contact.has_player().load().then_some(player_id))
        .add_all(contact.reloads()?.iter().map(|reload| reload.load().get()))
        .add(transform.altitude)
        .add(transform.angle)
        .add(transform.position)
        .add(transform.velocity)
        .add_all(contact.turret_angles()?.iter().map(|angle| angle.load())))
}

fn live_terrain(terrain: TerrainUpdateLive<'_>) -> Result<Checksum, LiveError> {
    let chunk = terrain.chunk_id().iter();
    Ok(Checksum::default()
        .add_all(chunk.map(|number| number.load()))
        .add_all(terrain.data()?.iter().map(|byte| byte.load())))
}
