//! The monsters built and read in place, through the accessors that karmemc prints.

use karmem::{BuildError, LiveError, MessageBuilder};

use crate::game::{Color, Monsters, MonstersLive, MonstersRef, Team, Vec3};
use crate::data::monsters::{Monster, Point};

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
        data.init_path(monster.path.len())?
            .extend(monster.path.iter().map(vec3));
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
