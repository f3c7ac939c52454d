//! The updates of mk48 in Protocol Buffers.

use prost::Message;

use super::{NAME, Protobuf, encode};
use crate::data::checksum::Checksum;
use crate::data::mk48 as data;
use crate::format::{Failure, Format};

impl Format<data::Updates> for Protobuf {
    const NAME: &'static str = NAME;
    type Values = Updates;
    type Buffer = Vec<u8>;
    type Root<'a> = Updates;

    fn values(data: &data::Updates) -> Updates {
        data.into()
    }

    fn encode<'b>(values: &Updates, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
        encode(values, buffer)
    }

    fn open(bytes: &[u8]) -> Result<Updates, Failure> {
        Ok(Updates::decode(bytes)?)
    }

    fn read(root: &Updates) -> Result<Checksum, Failure> {
        Ok(root.checksum())
    }
}

/// The message: updates.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Updates {
    #[prost(message, repeated, tag = "1")]
    updates: Vec<Update>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Update {
    #[prost(message, repeated, tag = "1")]
    contacts: Vec<Contact>,
    #[prost(uint32, tag = "2")]
    score: u32,
    #[prost(float, tag = "3")]
    world_radius: f32,
    #[prost(message, repeated, tag = "4")]
    terrain_updates: Vec<TerrainUpdate>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Contact {
    #[prost(uint32, tag = "1")]
    damage: u32,
    #[prost(uint32, tag = "2")]
    entity_id: u32,
    #[prost(uint32, optional, tag = "3")]
    entity_type: Option<u32>,
    #[prost(message, required, tag = "4")]
    guidance: Guidance,
    #[prost(uint32, optional, tag = "5")]
    player_id: Option<u32>,
    #[prost(bool, repeated, tag = "6")]
    reloads: Vec<bool>,
    #[prost(message, required, tag = "7")]
    transform: Transform,
    #[prost(uint32, repeated, tag = "8")]
    turret_angles: Vec<u32>,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Guidance {
    #[prost(uint32, tag = "1")]
    angle: u32,
    #[prost(bool, tag = "2")]
    submerge: bool,
    #[prost(sint32, tag = "3")]
    velocity: i32,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Transform {
    #[prost(sint32, tag = "1")]
    altitude: i32,
    #[prost(uint32, tag = "2")]
    angle: u32,
    #[prost(message, required, tag = "3")]
    position: Vector2,
    #[prost(sint32, tag = "4")]
    velocity: i32,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Vector2 {
    #[prost(float, tag = "1")]
    x: f32,
    #[prost(float, tag = "2")]
    y: f32,
}

#[derive(Clone, PartialEq, prost::Message)]
struct TerrainUpdate {
    #[prost(message, required, tag = "1")]
    chunk_id: ChunkId,
    #[prost(bytes = "vec", tag = "2")]
    data: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct ChunkId {
    #[prost(sint32, tag = "1")]
    x: i32,
    #[prost(sint32, tag = "2")]
    y: i32,
}

impl From<&data::Updates> for Updates {
    fn from(updates: &data::Updates) -> Self {
        Self {
            updates: updates.updates.iter().map(Update::from).collect(),
        }
    }
}

impl From<&data::Update> for Update {
    fn from(update: &data::Update) -> Self {
        Self {
            contacts: update.contacts.iter().map(Contact::from).collect(),
            score: update.score,
            world_radius: update.world_radius,
            terrain_updates: update
                .terrain_updates
                .iter()
                .map(TerrainUpdate::from)
                .collect(),
        }
    }
}

impl From<&data::Contact> for Contact {
    fn from(contact: &data::Contact) -> Self {
        let guidance = contact.guidance;
        let transform = contact.transform;
        let [x, y] = transform.position;
        Self {
            damage: contact.damage.into(),
            entity_id: contact.entity_id,
            entity_type: contact.entity_type.map(|entity_type| entity_type as u32),
            guidance: Guidance {
                angle: guidance.angle.into(),
                submerge: guidance.submerge,
                velocity: guidance.velocity.into(),
            },
            player_id: contact.player_id.map(u32::from),
            reloads: contact.reloads.clone(),
            transform: Transform {
                altitude: transform.altitude.into(),
                angle: transform.angle.into(),
                position: Vector2 { x, y },
                velocity: transform.velocity.into(),
            },
            turret_angles: contact
                .turret_angles
                .iter()
                .copied()
                .map(u32::from)
                .collect(),
        }
    }
}

impl From<&data::TerrainUpdate> for TerrainUpdate {
    fn from(terrain_update: &data::TerrainUpdate) -> Self {
        let [x, y] = terrain_update.chunk_id.map(i32::from);
        Self {
            chunk_id: ChunkId { x, y },
            data: terrain_update.data.clone(),
        }
    }
}

impl Updates {
    fn checksum(&self) -> Checksum {
        Checksum::default().add_all(self.updates.iter().map(Update::checksum))
    }
}

impl Update {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add_all(self.contacts.iter().map(Contact::checksum))
            .add(self.score)
            .add(self.world_radius)
            .add_all(self.terrain_updates.iter().map(TerrainUpdate::checksum))
    }
}

impl Contact {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.damage)
            .add(self.entity_id)
            .add(self.entity_type)
            .add(self.guidance.angle)
            .add(self.guidance.submerge)
            .add(self.guidance.velocity)
            .add(self.player_id)
            .add_all(self.reloads.iter().copied())
            .add(self.transform.altitude)
            .add(self.transform.angle)
            .add([self.transform.position.x, self.transform.position.y])
            .add(self.transform.velocity)
            .add_all(self.turret_angles.iter().copied())
    }
}

impl TerrainUpdate {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add([self.chunk_id.x, self.chunk_id.y])
            .add_all(self.data.iter().copied())
    }
}
