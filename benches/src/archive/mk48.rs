//! The updates of the naval game in an archive.
#![expect(
    unsafe_code,
    reason = "rkyv's own macro for the fields behind a seal writes it"
)]

use rkyv::munge::munge;
use rkyv::seal::Seal;
use rkyv::vec::ArchivedVec;

use super::InArchive;
use crate::data::checksum::Checksum;
use crate::data::mk48::{
    ArchivedContact, ArchivedEntityType, ArchivedTerrainUpdate, ArchivedUpdate, ArchivedUpdates,
    Updates,
};

impl InArchive for Updates {
    fn sum(root: &ArchivedUpdates) -> Checksum {
        root.updates
            .iter()
            .fold(Checksum::default(), |sum, update| {
                sum.add_all(update.contacts.iter().map(contact))
                    .add(update.score.to_native())
                    .add(update.world_radius.to_native())
                    .add_all(update.terrain_updates.iter().map(terrain))
            })
    }

    fn change(root: Seal<'_, ArchivedUpdates>) {
        munge!(let ArchivedUpdates { updates } = root);
        let mut updates = ArchivedVec::as_slice_seal(updates);
        for index in 0..updates.len() {
            munge!(let ArchivedUpdate { mut score, .. } = updates.as_mut().index(index));
            *score = score.to_native().wrapping_add(1).into();
        }
    }
}

fn contact(contact: &ArchivedContact) -> Checksum {
    let guidance = &contact.guidance;
    let transform = &contact.transform;
    let entity_type = contact.entity_type.as_ref().map(number);
    let player_id = contact.player_id.as_ref().map(|id| id.to_native());
    Checksum::default()
        .add(contact.damage)
        .add(contact.entity_id.to_native())
        .add(entity_type)
        .add(guidance.angle.to_native())
        .add(guidance.submerge)
        .add(guidance.velocity.to_native())
        .add(player_id)
        .add_all(contact.reloads.iter().copied())
        .add(transform.altitude)
        .add(transform.angle.to_native())
        .add(transform.position.each_ref().map(|value| value.to_native()))
        .add(transform.velocity.to_native())
        .add_all(contact.turret_angles.iter().map(|angle| angle.to_native()))
}

fn number(entity_type: &ArchivedEntityType) -> u8 {
    // It is no `Copy`, so that a cast has to name what it is.
    match entity_type {
        ArchivedEntityType::ArleighBurke => 0,
        ArchivedEntityType::Bismarck => 1,
        ArchivedEntityType::Clemenceau => 2,
        ArchivedEntityType::Fletcher => 3,
        ArchivedEntityType::G5 => 4,
        ArchivedEntityType::Iowa => 5,
        ArchivedEntityType::Kolkata => 6,
        ArchivedEntityType::Osa => 7,
        ArchivedEntityType::Yasen => 8,
        ArchivedEntityType::Zubr => 9,
    }
}

fn terrain(terrain: &ArchivedTerrainUpdate) -> Checksum {
    Checksum::default()
        .add(terrain.chunk_id)
        .add_all(terrain.data.iter().copied())
}
