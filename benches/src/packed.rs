//! The monsters on Karmem's own wire, in which nothing is aligned or padded, through the accessors that karmemc prints.

use karmem::packed::{MessageBuilder, open};
use karmem::{BuildError, VerifyOptions};

use crate::data::checksum::Checksum;
use crate::data::monsters::{Monster, Point};
use crate::format::{Failure, Format};
use crate::schemas::arena::{Color, MonsterRef, Monsters, MonstersRef, Team, Vec3, WeaponRef};

/// Built in place, and read after it was verified: values are copied out, as they are not aligned.
pub struct Packed;

/// Bytes that messages are built in.
pub struct Region(Vec<u8>);

impl Default for Region {
    /// One that is long enough for the monsters.
    fn default() -> Self {
        Self(vec![0; 8 << 20])
    }
}

impl Format<Vec<Monster>> for Packed {
    const NAME: &'static str = "karmem, packed";
    type Values = Vec<Monster>;
    type Buffer = Region;
    type Root<'a> = MonstersRef<'a>;

    fn values(data: &Vec<Monster>) -> Vec<Monster> {
        data.clone()
    }

    fn encode<'b>(values: &Vec<Monster>, buffer: &'b mut Region) -> Result<&'b [u8], Failure> {
        let size = build(values, &MessageBuilder::new(&mut buffer.0))?;
        Ok(&buffer.0[..size as usize])
    }

    fn open(bytes: &[u8]) -> Result<MonstersRef<'_>, Failure> {
        Ok(open::<Monsters>(bytes, &VerifyOptions::DEFAULT)?)
    }

    fn read(root: &MonstersRef<'_>) -> Result<Checksum, Failure> {
        Ok(Checksum::default().add_all(root.monsters().iter().map(monster)))
    }
}

/// Builds all monsters. Returns the message's size in bytes.
fn build(monsters: &[Monster], message: &MessageBuilder<'_>) -> Result<u32, BuildError> {
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
    Vec3 { x, y, z }
}

fn monster(monster: MonsterRef<'_>) -> Checksum {
    let monster = monster.data();
    Checksum::default()
        .add(coordinates(monster.pos()))
        .add(monster.mana())
        .add(monster.health())
        .add(monster.name())
        .add(monster.team().0)
        .add_all(monster.inventory().iter().copied())
        .add(monster.color().0)
        .add(monster.hitbox())
        .add_all(monster.status())
        .add_all(monster.weapons().iter().map(weapon))
        .add_all(monster.path().iter().map(coordinates))
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
