//! The monsters in place.

use karmem::{BuildError, LiveError, MessageBuilder, MutError, bytemuck};

use super::InMessage;
use crate::data::checksum::Checksum;
use crate::data::monsters::{Monster, Point};
use crate::schemas::game::{
    Color, MonsterLive, MonsterRef, Monsters, MonstersLive, MonstersMut, MonstersRef, Team, Vec3,
    WeaponLive, WeaponRef,
};

impl InMessage for Vec<Monster> {
    type Root = Monsters;

    fn build(&self, message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
        build(self, message)
    }

    fn sum(root: MonstersRef<'_>) -> Checksum {
        Checksum::default().add_all(root.monsters().iter().map(monster))
    }

    fn live_sum(root: MonstersLive<'_>) -> Result<Checksum, LiveError> {
        let mut sum = Checksum::default();
        for monster in root.monsters()?.iter() {
            sum = sum.add(live_monster(monster)?);
        }
        Ok(sum)
    }

    fn change(root: &mut MonstersMut<'_>) -> Result<(), MutError> {
        for mut monster in root.monsters_mut().iter_mut() {
            if let Some(mut data) = monster.data_mut() {
                data.set_pos(Vec3::new(0.0, 0.0, 0.0))?;
                data.set_mana(100)?;
                data.set_health(100)?;
            }
        }
        Ok(())
    }

    fn live_change(root: MonstersLive<'_>) -> Result<(), LiveError> {
        for monster in root.monsters()?.iter() {
            let data = monster.data()?;
            data.pos().store(Vec3::new(0.0, 0.0, 0.0))?;
            data.mana().store(100)?;
            data.health().store(100)?;
        }
        Ok(())
    }
}

fn monster(monster: MonsterRef<'_>) -> Checksum {
    let monster = monster.data();
    Checksum::default()
        .add(coordinates(*monster.pos()))
        .add(monster.mana())
        .add(monster.health())
        .add(monster.name())
        .add(monster.team().0)
        .add_all(monster.inventory().iter().copied())
        .add(monster.color().0)
        .add(*monster.hitbox())
        .add_all(monster.status().iter().copied())
        .add_all(monster.weapons().iter().map(weapon))
        .add_all(monster.path().iter().copied().map(coordinates))
        .add(monster.is_alive())
}

fn weapon(weapon: WeaponRef<'_>) -> Checksum {
    let weapon = weapon.data();
    Checksum::default()
        .add(weapon.damage())
        .add(weapon.ammo())
        .add(weapon.clip_size())
        .add(weapon.reload_time())
        .add(weapon.range())
}

fn coordinates(point: Vec3) -> Point {
    [point.x, point.y, point.z]
}

fn live_monster(monster: MonsterLive<'_>) -> Result<Checksum, LiveError> {
    let monster = monster.data()?;
    let mut name = [0; 512];
    let mut sum = Checksum::default()
        .add(coordinates(monster.pos().load()))
        .add(monster.mana().load())
        .add(monster.health().load())
        .add(monster.name()?.copy_to(&mut name)?)
        .add(monster.team().load().0)
        .add_all(monster.inventory()?.iter().map(|value| value.load()))
        .add(monster.color().load().0)
        .add_all(monster.hitbox().iter().map(|value| value.load()))
        .add_all(monster.status()?.iter().map(|value| value.load()))
        .add_all(
            monster
                .path()?
                .iter()
                .map(|point| coordinates(point.load())),
        )
        .add(monster.is_alive().load());
    for weapon in monster.weapons().iter() {
        sum = sum.add(live_weapon(weapon)?);
    }
    Ok(sum)
}

fn live_weapon(weapon: WeaponLive<'_>) -> Result<Checksum, LiveError> {
    let weapon = weapon.data()?;
    Ok(Checksum::default()
        .add(weapon.damage().load())
        .add(weapon.ammo().load())
        .add(weapon.clip_size().load())
        .add(weapon.reload_time().load())
        .add(weapon.range().load()))
}

/// Builds all monsters in place. Returns the message's size in bytes.
///
/// # Errors
///
/// When the region has no room for them.
pub fn build(monsters: &[Monster], message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
    let mut root = message.root::<Monsters>()?;
    let mut elements = root.init_monsters(monsters.len())?;
    for (monster, mut element) in monsters.iter().zip(elements.iter()) {
        let mut data = element.init_data()?;
        data.set_pos(vec3(&monster.position))
            .set_mana(monster.mana)
            .set_health(monster.health)
            .set_team(Team(monster.team))
            .set_color(Color(monster.color))
            .set_hitbox(monster.hitbox)
            .set_is_alive(monster.is_alive);
        data.set_name(&monster.name)?
            .set_inventory(&monster.inventory)?
            .set_status(&monster.status)?;
        for (weapon, mut element) in monster.weapons.iter().zip(data.init_weapons().iter()) {
            element
                .init_data()?
                .set_damage(weapon.damage)
                .set_ammo(weapon.ammo)
                .set_clip_size(weapon.clip_size)
                .set_reload_time(weapon.reload_time)
                .set_range(weapon.range);
        }
        data.set_path(bytemuck::cast_slice(&monster.path))?;
    }
    message.finish(root)
}

fn vec3(&[x, y, z]: &Point) -> Vec3 {
    Vec3::new(x, y, z)
}

/// The sum of one field of each monster.
#[inline(never)]
#[must_use]
pub fn mana_sum(root: MonstersRef<'_>) -> i64 {
    root.monsters()
        .iter()
        .map(|monster| i64::from(monster.data().mana()))
        .sum()
}

/// The sum of the first coordinate of every point.
#[inline(never)]
#[must_use]
pub fn path_sum(root: MonstersRef<'_>) -> f32 {
    root.monsters()
        .iter()
        .flat_map(|monster| monster.data().path())
        .map(|point| point.x)
        .sum()
}

/// The sum of one field of each monster, while others may write them.
///
/// # Errors
///
/// When a reference leads out of the message.
#[inline(never)]
pub fn live_mana_sum(root: MonstersLive<'_>) -> Result<i64, LiveError> {
    let mut sum = 0;
    for monster in root.monsters()?.iter() {
        sum += i64::from(monster.data()?.mana().load());
    }
    Ok(sum)
}
