//! The monsters as rkyv archives them.

use rkyv::api::high;
use rkyv::rancor::Error;
use rkyv::ser::writer::Buffer;
use rkyv::vec::ArchivedVec;

use crate::data::monsters::{ArchivedMonster, Monster, Weapon};

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
pub fn write(monsters: &Vec<Monster>, region: &mut [u8]) -> Result<usize, Error> {
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
) -> Result<usize, Error> {
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
pub fn check_with_weapons_elsewhere(bytes: &[u8]) -> Result<&RootWithWeaponsElsewhere, Error> {
    rkyv::access(bytes)
}

/// Checks all of `bytes`, which are 8-aligned.
///
/// # Errors
///
/// What the check says.
pub fn check(bytes: &[u8]) -> Result<&Root, Error> {
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
