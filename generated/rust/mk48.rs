// Made from mk48.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate mk48.km

use karmem::{inline, open_enum, plain, table};

/// What the server of a naval game tells its players: many small structs, with two short slices in each.
///
/// One of the data sets of the benchmarks.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "mk48",
    fingerprint: 16772292396103619399,
    structs: &[
        ("Transform", 2100676998677854766),
        ("Guidance", 13891849949454646840),
        ("Contact", 5850270790137952072),
        ("TerrainUpdate", 13129892747105205640),
        ("Update", 15280066248440518266),
        ("Updates", 1223888230572958559),
    ],
};

open_enum! {
    /// A kind of ship.
    pub struct EntityType: u8 {
        /// Too far away to be told.
        Unknown = 0,
        ArleighBurke = 1,
        Bismarck = 2,
        Clemenceau = 3,
        Fletcher = 4,
        G5 = 5,
        Iowa = 6,
        Kolkata = 7,
        Osa = 8,
        Yasen = 9,
        Zubr = 10,
    }
}

/// Where a ship is, and how it moves.
///
/// | offset | size | field      | type         |
/// |-------:|-----:|------------|--------------|
/// |      0 |    8 | `Position` | `[2]float32` |
/// |      8 |    2 | `Angle`    | `uint16`     |
/// |     10 |    2 | `Velocity` | `int16`      |
/// |     12 |    1 | `Altitude` | `int8`       |
/// |     13 |    3 |            | padding      |
#[repr(C, align(4))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Transform {
    /// On the map.
    pub position: [f32; 2],
    /// Of the bow; 65,536 are a full turn.
    pub angle: u16,
    /// Forwards.
    pub velocity: i16,
    /// Above the water, in a unit of the game's.
    pub altitude: i8,
    _pad0: [u8; 3],
}

impl Transform {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(position: [f32; 2], angle: u16, velocity: i16, altitude: i8) -> Self {
        Self { position, angle, velocity, altitude, _pad0: [0; 3] }
    }
}

plain! {
    Transform {
        const ID = 2100676998677854766;
        const ALIGN = 4;

        0 => position: [f32; 2];
        8 => angle: u16;
        10 => velocity: i16;
        12 => altitude: i8;
        13 => _pad0: [u8; 3];
    }
}

/// How a ship is to move.
///
/// | offset | size | field      | type     |
/// |-------:|-----:|------------|----------|
/// |      0 |    2 | `Angle`    | `uint16` |
/// |      2 |    2 | `Velocity` | `int16`  |
/// |      4 |    1 | `Submerge` | `bool`   |
/// |      5 |    1 |            | padding  |
#[repr(C, align(2))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Guidance {
    /// To turn to.
    pub angle: u16,
    /// To reach.
    pub velocity: i16,
    /// Whether to dive.
    pub submerge: karmem::Bool,
    _pad0: [u8; 1],
}

impl Guidance {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(angle: u16, velocity: i16, submerge: bool) -> Self {
        Self { angle, velocity, submerge: karmem::Bool::new(submerge), _pad0: [0; 1] }
    }
}

plain! {
    Guidance {
        const ID = 13891849949454646840;
        const ALIGN = 2;

        0 => angle: u16;
        2 => velocity: i16;
        4 => submerge: karmem::Bool;
        5 => _pad0: [u8; 1];
    }
}

inline! {
    /// A ship that a player can see, or hear. There are thousands of them, so they lie side by side, in a fixed shape.
    ///
    /// | offset | size | field          | type         |
    /// |-------:|-----:|----------------|--------------|
    /// |      0 |    8 | `Reloads`      | `[]bool`     |
    /// |      8 |    8 | `TurretAngles` | `[]uint16`   |
    /// |     16 |   16 | `Transform`    | `Transform`  |
    /// |     32 |    4 | `EntityId`     | `uint32`     |
    /// |     36 |    6 | `Guidance`     | `Guidance`   |
    /// |     42 |    2 | `PlayerId`     | `uint16`     |
    /// |     44 |    1 | `HasPlayer`    | `bool`       |
    /// |     45 |    1 | `Damage`       | `uint8`      |
    /// |     46 |    1 | `EntityType`   | `EntityType` |
    /// |     47 |    1 |                | padding      |
    pub struct Contact: ContactRef, ContactMut, ContactLive, ContactBuilder {
        const ID = 5850270790137952072;
        const END = 47;

        /// Which of its weapons are loaded.
        0 => reloads: slice [karmem::Bool], set_reloads, init_reloads, reloads_mut;
        /// Where its turrets point.
        8 => turret_angles: slice [u16], set_turret_angles, init_turret_angles, turret_angles_mut;
        /// Where it is.
        16 => transform: plain Transform, set_transform, transform_mut;
        /// What tells it from others.
        32 => entity_id: value u32, set_entity_id;
        /// Its orders.
        36 => guidance: plain Guidance, set_guidance, guidance_mut;
        /// Who steers it, where `HasPlayer` says that this is known.
        42 => player_id: value u16, set_player_id;
        44 => has_player: value bool, set_has_player;
        /// That it has taken.
        45 => damage: value u8, set_damage;
        /// Of what is seen.
        46 => entity_type: value EntityType, set_entity_type;
    }
}

inline! {
    /// A part of the map that has changed.
    ///
    /// | offset | size | field     | type      |
    /// |-------:|-----:|-----------|-----------|
    /// |      0 |    8 | `Data`    | `[]byte`  |
    /// |      8 |    2 | `ChunkId` | `[2]int8` |
    /// |     10 |    6 |           | padding   |
    pub struct TerrainUpdate: TerrainUpdateRef, TerrainUpdateMut, TerrainUpdateLive, TerrainUpdateBuilder {
        const ID = 13129892747105205640;
        const END = 10;

        /// What is new.
        0 => data: slice [u8], set_data, init_data, data_mut;
        /// Which part, in steps of its size.
        8 => chunk_id: array [i8; 2], set_chunk_id, chunk_id_mut;
    }
}

table! {
    /// What one player is told.
    ///
    /// | offset | size | field            | type              |
    /// |-------:|-----:|------------------|-------------------|
    /// |      0 |    8 |                  | header            |
    /// |      8 |    8 | `Contacts`       | `[]Contact`       |
    /// |     16 |    8 | `TerrainUpdates` | `[]TerrainUpdate` |
    /// |     24 |    4 | `Score`          | `uint32`          |
    /// |     28 |    4 | `WorldRadius`    | `float32`         |
    pub struct Update: UpdateRef, UpdateMut, UpdateLive, UpdateBuilder {
        const ID = 15280066248440518266;
        const END = 32;

        /// The ships around.
        8 => contacts: inline_slice [Contact], init_contacts, contacts_mut;
        /// The parts of the map that have changed.
        16 => terrain_updates: inline_slice [TerrainUpdate], init_terrain_updates, terrain_updates_mut;
        /// Of the player.
        24 => score: value u32, set_score;
        /// Of the map.
        28 => world_radius: value f32, set_world_radius;
    }
}

table! {
    /// One for each player, the root of a message.
    ///
    /// | offset | size | field     | type       |
    /// |-------:|-----:|-----------|------------|
    /// |      0 |    8 |           | header     |
    /// |      8 |    8 | `Updates` | `[]Update` |
    pub struct Updates: UpdatesRef, UpdatesMut, UpdatesLive, UpdatesBuilder {
        const ID = 1223888230572958559;
        const END = 16;

        8 => updates: (slice_of [karmem::Table<Update>]), init_updates, updates_mut;
    }
}
