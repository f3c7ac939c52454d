//! The monsters in an archive.
#![expect(
    unsafe_code,
    reason = "rkyv's own macro for the fields behind a seal writes it"
)]

use rkyv::api::high;
use rkyv::munge::munge;
use rkyv::rancor::Failure;
use rkyv::seal::Seal;
use rkyv::ser::writer::Buffer;
use rkyv::vec::ArchivedVec;

use super::InArchive;
use crate::data::checksum::Checksum;
use crate::data::monsters::{ArchivedMonster, ArchivedWeapon, Monster, Weapon};

impl InArchive for Vec<Monster> {
    fn sum(root: &Root) -> Checksum {
        Checksum::default().add_all(root.iter().map(monster))
    }

    fn change(root: Seal<'_, Root>) {
        let mut monsters = ArchivedVec::as_slice_seal(root);
        for index in 0..monsters.len() {
            munge!(let ArchivedMonster { mut position, mut mana, mut health, .. } = monsters.as_mut().index(index));
            *position = [0.0.into(); 3];
            *mana = 100.into();
            *health = 100.into();
        }
    }
}

fn monster(monster: &ArchivedMonster<[Weapon; 4]>) -> Checksum {
    Checksum::default()
        .add(monster.position.map(|value| value.to_native()))
        .add(monster.mana.to_native())
        .add(monster.health.to_native())
        .add(monster.name.as_str())
        .add(monster.team)
        .add_all(monster.inventory.iter().copied())
        .add(monster.color)
        .add(monster.hitbox.map(|value| value.to_native()))
        .add_all(monster.status.iter().map(|value| value.to_native()))
        .add_all(monster.weapons.iter().map(weapon))
        .add_all(
            monster
                .path
                .iter()
                .map(|point| point.map(|value| value.to_native())),
        )
        .add(monster.is_alive)
}

fn weapon(weapon: &ArchivedWeapon) -> Checksum {
    Checksum::default()
        .add(weapon.damage.to_native())
        .add(weapon.ammo.to_native())
        .add(weapon.clip_size)
        .add(weapon.reload_time.to_native())
        .add(weapon.range.to_native())
}

/// The archived root.
pub type Root<Weapons = [Weapon; 4]> = ArchivedVec<ArchivedMonster<Weapons>>;

/// The archived root where each weapon has a place of its own, as in the schema.
pub type RootWithWeaponsElsewhere = Root<[Box<Weapon>; 4]>;

/// Writes all monsters into `region`, from its first byte on. Returns the message's size in bytes: the root is
/// at its end.
///
/// # Errors
///
/// When there is no room for them.
pub fn write(monsters: &Vec<Monster>, region: &mut [u8]) -> Result<usize, Failure> {
    high::to_bytes_in(monsters, Buffer::from(region)).map(|written| written.len())
}

/// As [`write()`], with each weapon in a place of its own.
///
/// # Errors
///
/// When there is no room for them.
pub fn write_with_weapons_elsewhere(
    monsters: &[Monster],
    region: &mut [u8],
) -> Result<usize, Failure> {
    let monsters: Vec<_> = monsters
        .iter()
        .map(|monster| monster.clone().with_weapons_elsewhere())
        .collect();
    high::to_bytes_in(&monsters, Buffer::from(region)).map(|written| written.len())
}

/// Checks all of `bytes`, which [`write_with_weapons_elsewhere`] has written.
///
/// # Errors
///
/// What the check says.
pub fn check_with_weapons_elsewhere(bytes: &[u8]) -> Result<&RootWithWeaponsElsewhere, Failure> {
    rkyv::access(bytes)
}

/// Checks all of `bytes`, which are 8-aligned.
///
/// # Errors
///
/// What the check says.
pub fn check(bytes: &[u8]) -> Result<&Root, Failure> {
    rkyv::access(bytes)
}

/// The sum of one field of each monster.
#[inline(never)]
#[must_use]
pub fn mana_sum(root: &Root) -> i64 {
    root.iter()
        .map(|monster| i64::from(monster.mana.to_native()))
        .sum()
}

/// The sum of the first coordinate of every point.
#[inline(never)]
#[must_use]
pub fn path_sum(root: &Root) -> f32 {
    root.iter()
        .flat_map(|monster| monster.path.iter())
        .map(|point| point[0].to_native())
        .sum()
}
