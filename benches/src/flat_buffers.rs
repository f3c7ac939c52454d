//! The monsters in FlatBuffers, through what flatc prints.

use flatbuffers::{FlatBufferBuilder, InvalidFlatbuffer, WIPOffset};

use crate::data::monsters::{self, Point};
use schema::game;
use schema::game::{Monster, MonsterArgs, Monsters, MonstersArgs, Vec3, WeaponArgs};

#[rustfmt::skip]
#[allow(missing_docs, unreachable_pub, unsafe_code, clippy::all, clippy::undocumented_unsafe_blocks)]
#[path = "flat_buffers/game_generated.rs"]
mod schema;

/// Writes all monsters into `builder`, of which only the memory is used again. The message is its finished data.
pub fn write<'b>(
    monsters: &[monsters::Monster],
    builder: &'b mut FlatBufferBuilder<'_>,
) -> &'b [u8] {
    builder.reset();
    let offsets: Vec<_> = monsters
        .iter()
        .map(|monster| write_monster(monster, builder))
        .collect();
    let monsters = Some(builder.create_vector(&offsets));
    let root = Monsters::create(builder, &MonstersArgs { monsters });
    builder.finish(root, None);
    builder.finished_data()
}

fn write_monster<'b>(
    monster: &monsters::Monster,
    builder: &mut FlatBufferBuilder<'b>,
) -> WIPOffset<Monster<'b>> {
    let weapons = [0, 1, 2, 3].map(|index| {
        let weapon = &monster.weapons[index];
        game::Weapon::create(
            builder,
            &WeaponArgs {
                damage: weapon.damage,
                ammo: weapon.ammo,
                clip_size: weapon.clip_size,
                reload_time: weapon.reload_time,
                range: weapon.range,
            },
        )
    });
    let arguments = MonsterArgs {
        pos: Some(&vec3(&monster.position)),
        mana: monster.mana,
        health: monster.health,
        name: Some(builder.create_string(&monster.name)),
        team: game::Team(monster.team),
        inventory: Some(builder.create_vector(&monster.inventory)),
        color: game::Color(monster.color),
        hitbox: Some(builder.create_vector(&monster.hitbox)),
        status: Some(builder.create_vector(&monster.status)),
        weapons: Some(builder.create_vector(&weapons)),
        path: Some(builder.create_vector_from_iter(monster.path.iter().map(vec3))),
        is_alive: monster.is_alive,
    };
    Monster::create(builder, &arguments)
}

fn vec3(&[x, y, z]: &Point) -> Vec3 {
    Vec3::new(x, y, z)
}

/// Verifies all of `bytes`.
///
/// # Errors
///
/// What the verifier says.
pub fn verify(bytes: &[u8]) -> Result<Monsters<'_>, InvalidFlatbuffer> {
    let options = flatbuffers::VerifierOptions {
        // The default is fewer than there are.
        max_tables: usize::MAX,
        ..Default::default()
    };
    flatbuffers::root_with_opts::<Monsters<'_>>(&options, bytes)
}

/// The sum of one field of each monster.
#[inline(never)]
#[must_use]
pub fn mana_sum(root: Monsters<'_>) -> i64 {
    root.monsters()
        .into_iter()
        .flatten()
        .map(|monster| i64::from(monster.mana()))
        .sum()
}

/// The sum of the first coordinate of every point.
#[inline(never)]
#[must_use]
pub fn path_sum(root: Monsters<'_>) -> f32 {
    root.monsters()
        .into_iter()
        .flatten()
        .filter_map(|monster| monster.path())
        .flatten()
        .map(|point| point.x())
        .sum()
}
