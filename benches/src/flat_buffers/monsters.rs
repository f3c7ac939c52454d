//! The monsters in FlatBuffers.

use flatbuffers::{InvalidFlatbuffer, WIPOffset};

use super::generated::monsters as schema;
use super::{Buffer, FlatBuffers, NAME, open};
use crate::data::checksum::Checksum;
use crate::data::monsters::{Monster, Point, Weapon};
use crate::format::{Failure, Format};

impl Format<Vec<Monster>> for FlatBuffers {
    const NAME: &'static str = NAME;
    type Values = Vec<Monster>;
    type Buffer = Buffer;
    type Root<'a> = schema::Monsters<'a>;

    fn values(data: &Vec<Monster>) -> Vec<Monster> {
        data.clone()
    }

    fn encode<'b>(values: &Vec<Monster>, builder: &'b mut Buffer) -> Result<&'b [u8], Failure> {
        Ok(write(values, builder))
    }

    fn open(bytes: &[u8]) -> Result<schema::Monsters<'_>, Failure> {
        Ok(verify(bytes)?)
    }

    fn read(root: &schema::Monsters<'_>) -> Result<Checksum, Failure> {
        Ok(Checksum::default().add_all(root.monsters().iter().map(read)))
    }
}

/// Writes all monsters into `builder`, of which only the memory is used again. The message is its finished data.
pub fn write<'b>(monsters: &[Monster], builder: &'b mut Buffer) -> &'b [u8] {
    builder.reset();
    let monsters: Vec<_> = monsters
        .iter()
        .map(|monster| write_monster(monster, builder))
        .collect();
    let monsters = Some(builder.create_vector(&monsters));
    let root = schema::Monsters::create(builder, &schema::MonstersArgs { monsters });
    builder.finish(root, None);
    builder.finished_data()
}

fn write_monster(monster: &Monster, builder: &mut Buffer) -> WIPOffset<schema::Monster<'static>> {
    let weapons = [0, 1, 2, 3].map(|index| write_weapon(&monster.weapons[index], builder));
    let arguments = schema::MonsterArgs {
        pos: Some(&vec3(&monster.position)),
        mana: monster.mana,
        health: monster.health,
        name: Some(builder.create_string(&monster.name)),
        team: schema::Team(monster.team),
        inventory: Some(builder.create_vector(&monster.inventory)),
        color: schema::Color(monster.color),
        hitbox: Some(builder.create_vector(&monster.hitbox)),
        status: Some(builder.create_vector(&monster.status)),
        weapons: Some(builder.create_vector(&weapons)),
        path: Some(builder.create_vector_from_iter(monster.path.iter().map(vec3))),
        is_alive: monster.is_alive,
    };
    schema::Monster::create(builder, &arguments)
}

fn write_weapon(weapon: &Weapon, builder: &mut Buffer) -> WIPOffset<schema::Weapon<'static>> {
    let arguments = schema::WeaponArgs {
        damage: weapon.damage,
        ammo: weapon.ammo,
        clip_size: weapon.clip_size,
        reload_time: weapon.reload_time,
        range: weapon.range,
    };
    schema::Weapon::create(builder, &arguments)
}

fn vec3(&[x, y, z]: &Point) -> schema::Vec3 {
    schema::Vec3::new(x, y, z)
}

fn read(monster: schema::Monster<'_>) -> Checksum {
    Checksum::default()
        .add(read_vec3(monster.pos()))
        .add(monster.mana())
        .add(monster.health())
        .add(monster.name())
        .add(monster.team().0)
        .add_all(monster.inventory().bytes().iter().copied())
        .add(monster.color().0)
        .add_all(monster.hitbox())
        .add_all(monster.status())
        .add_all(monster.weapons().iter().map(read_weapon))
        .add_all(monster.path().iter().map(read_vec3))
        .add(monster.is_alive())
}

fn read_weapon(weapon: schema::Weapon<'_>) -> Checksum {
    Checksum::default()
        .add(weapon.damage())
        .add(weapon.ammo())
        .add(weapon.clip_size())
        .add(weapon.reload_time())
        .add(weapon.range())
}

fn read_vec3(point: &schema::Vec3) -> Checksum {
    Checksum::default().add([point.x(), point.y(), point.z()])
}

/// Verifies all of `bytes`.
///
/// # Errors
///
/// What the verifier says.
pub fn verify(bytes: &[u8]) -> Result<schema::Monsters<'_>, InvalidFlatbuffer> {
    open::<schema::Monsters<'_>>(bytes)
}

/// The sum of one field of each monster.
#[inline(never)]
#[must_use]
pub fn mana_sum(root: schema::Monsters<'_>) -> i64 {
    root.monsters()
        .iter()
        .map(|monster| i64::from(monster.mana()))
        .sum()
}

/// The sum of the first coordinate of every point.
#[inline(never)]
#[must_use]
pub fn path_sum(root: schema::Monsters<'_>) -> f32 {
    root.monsters()
        .iter()
        .flat_map(|monster| monster.path())
        .map(|point| point.x())
        .sum()
}
