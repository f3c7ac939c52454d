//! What the server of a naval game tells its players: many small structs, with two short slices in each.

use super::Data;
use super::checksum::Checksum;
use super::random::Random;

/// A kind of ship.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
#[expect(missing_docs, reason = "ships of the game")]
#[repr(u8)]
pub enum EntityType {
    ArleighBurke,
    Bismarck,
    Clemenceau,
    Fletcher,
    G5,
    Iowa,
    Kolkata,
    Osa,
    Yasen,
    Zubr,
}

/// Where a ship is, and how it moves.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Transform {
    /// Above the water, in a unit of the game's.
    pub altitude: i8,
    /// Of the bow; 65,536 are a full turn.
    pub angle: u16,
    /// On the map.
    pub position: [f32; 2],
    /// Forwards.
    pub velocity: i16,
}

/// How a ship is to move.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    rkyv::Archive,
    rkyv::Serialize,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Guidance {
    /// To turn to.
    pub angle: u16,
    /// Whether to dive.
    pub submerge: bool,
    /// To reach.
    pub velocity: i16,
}

/// A ship that a player can see, or hear.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Contact {
    /// That it has taken.
    pub damage: u8,
    /// What tells it from others.
    pub entity_id: u32,
    /// Of what is seen.
    pub entity_type: Option<EntityType>,
    /// Its orders.
    pub guidance: Guidance,
    /// Who steers it, where that is known.
    pub player_id: Option<u16>,
    /// Which of its weapons are loaded.
    pub reloads: Vec<bool>,
    /// Where it is.
    pub transform: Transform,
    /// Where its turrets point.
    pub turret_angles: Vec<u16>,
}

/// A part of the map that has changed.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct TerrainUpdate {
    /// Which part, in steps of its size.
    pub chunk_id: [i8; 2],
    /// What is new.
    pub data: Vec<u8>,
}

/// What one player is told.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Update {
    /// The ships around.
    pub contacts: Vec<Contact>,
    /// Of the player.
    pub score: u32,
    /// Of the map.
    pub world_radius: f32,
    /// The parts of the map that have changed.
    pub terrain_updates: Vec<TerrainUpdate>,
}

/// One for each player.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Updates {
    /// In any order.
    pub updates: Vec<Update>,
}

impl Data for Updates {
    const NAME: &'static str = "mk48";
    const COUNT: usize = 1000;

    fn generate(count: usize) -> Self {
        let mut random = Random::new(0x4B41_524D_454D_0005);
        Self {
            updates: random.many(count, Update::generate),
        }
    }

    fn checksum(&self) -> Checksum {
        self.updates
            .iter()
            .fold(Checksum::default(), |sum, update| {
                sum.add_all(update.contacts.iter().map(Contact::checksum))
                    .add(update.score)
                    .add(update.world_radius)
                    .add_all(update.terrain_updates.iter().map(TerrainUpdate::checksum))
            })
    }

    fn update(&mut self) {
        for update in &mut self.updates {
            update.score = update.score.wrapping_add(1);
        }
    }
}

/// How often a kind of ship comes, in hundredths of a percent or so, and how many turrets and weapons it has.
struct Class {
    entity_type: EntityType,
    frequency: u32,
    turrets: usize,
    weapons: usize,
}

const fn class(entity_type: EntityType, frequency: u32, turrets: usize, weapons: usize) -> Class {
    Class {
        entity_type,
        frequency,
        turrets,
        weapons,
    }
}

const CLASSES: [Class; 10] = [
    class(EntityType::ArleighBurke, 214, 1, 20),
    class(EntityType::Bismarck, 52, 4, 10),
    class(EntityType::Clemenceau, 97, 4, 16),
    class(EntityType::Fletcher, 146, 4, 18),
    class(EntityType::G5, 1316, 0, 2),
    class(EntityType::Iowa, 155, 3, 28),
    class(EntityType::Kolkata, 83, 1, 15),
    class(EntityType::Osa, 725, 2, 6),
    class(EntityType::Yasen, 406, 0, 14),
    class(EntityType::Zubr, 1292, 3, 11),
];

impl Class {
    fn generate(random: &mut Random) -> &'static Self {
        let all = CLASSES.iter().map(|class| class.frequency).sum();
        let mut place = random.below(all);
        for class in &CLASSES {
            match place.checked_sub(class.frequency) {
                Some(rest) => place = rest,
                None => return class,
            }
        }
        unreachable!("the place is less than the sum of all frequencies")
    }

    /// Submarines are under water most of the time.
    fn submerge(&self, random: &mut Random) -> bool {
        self.entity_type == EntityType::Yasen && random.chance(0.9)
    }
}

impl Update {
    fn generate(random: &mut Random) -> Self {
        let players = random.between(200, 400);
        let world_radius = (players as f32 * 15_000.0).sqrt() + random.between(-50, 50) as f32;
        let chunks = (world_radius / 1600.0).ceil() as i32;
        let contacts = random.between(20, 40) as usize;
        let terrain_updates = random.between(3, 10) as usize;
        Self {
            contacts: random.many(contacts, |random| Contact::generate(random, players as u32)),
            score: (random.unit().powi(4) * 5000.0) as u32 + random.below(50),
            world_radius,
            terrain_updates: random.many(terrain_updates, |random| {
                TerrainUpdate::generate(random, chunks)
            }),
        }
    }
}

impl Contact {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.damage)
            .add(self.entity_id)
            .add(self.entity_type.map(|entity_type| entity_type as u8))
            .add(self.guidance.angle)
            .add(self.guidance.submerge)
            .add(self.guidance.velocity)
            .add(self.player_id)
            .add_all(self.reloads.iter().copied())
            .add(self.transform.altitude)
            .add(self.transform.angle)
            .add(self.transform.position)
            .add(self.transform.velocity)
            .add_all(self.turret_angles.iter().copied())
    }

    fn generate(random: &mut Random, players: u32) -> Self {
        let class = Class::generate(random);
        let is_visible = random.chance(0.7);
        let loaded = random.unit();
        let ahead = random.bits() as u16;
        let (weapons, turrets) = if is_visible {
            (class.weapons, class.turrets)
        } else {
            (0, 0)
        };
        Self {
            damage: if is_visible && random.chance(0.6) {
                0
            } else {
                random.below(200) as u8
            },
            entity_id: random.below(players * 20),
            entity_type: is_visible.then_some(class.entity_type),
            guidance: Guidance {
                angle: random.bits() as u16,
                submerge: class.submerge(random),
                velocity: velocity(random),
            },
            player_id: is_visible.then(|| random.below(players) as u16),
            reloads: random.many(weapons, |random| random.chance(loaded)),
            transform: Transform {
                altitude: if class.submerge(random) {
                    random.between(-120, -35) as i8
                } else {
                    0
                },
                angle: random.bits() as u16,
                position: [0; 2].map(|_| (random.unit_f32() - 0.5) * 1500.0),
                velocity: velocity(random),
            },
            turret_angles: random.many(turrets, |random| {
                if random.chance(0.75) {
                    ahead.wrapping_add_signed(random.between(-200, 200) as i16)
                } else {
                    random.bits() as u16
                }
            }),
        }
    }
}

impl TerrainUpdate {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.chunk_id)
            .add_all(self.data.iter().copied())
    }

    fn generate(random: &mut Random, chunks: i32) -> Self {
        let is_new = random.chance(0.02);
        let size = if is_new {
            random.between(900, 1100)
        } else {
            random.between(3, 9)
        };
        Self {
            chunk_id: [0; 2].map(|_| random.between(-chunks, chunks) as i8),
            data: random.many(size as usize, |random| random.bits() as u8),
        }
    }
}

/// Most ships go ahead, some lie still, and some go back.
fn velocity(random: &mut Random) -> i16 {
    let velocity = match random.below(10) {
        0..8 => random.between(140, 900),
        8 => 0,
        _ => random.between(-225, -35),
    };
    velocity as i16
}
