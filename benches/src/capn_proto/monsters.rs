//! The monsters in Cap'n Proto.

use super::monsters_capnp::{Color, monster, monsters, vec3, weapon};
use super::{CapnProto, NAME, Root, Segment, open, sum};
use crate::data::checksum::Checksum;
use crate::data::monsters::{Monster, Point, Weapon};
use crate::format::{Failure, Format};

impl Format<Vec<Monster>> for CapnProto {
    const NAME: &'static str = NAME;
    type Values = Vec<Monster>;
    type Buffer = Segment;
    type Root<'a> = Root<'a>;

    fn values(data: &Vec<Monster>) -> Vec<Monster> {
        data.clone()
    }

    fn encode<'b>(values: &Vec<Monster>, segment: &'b mut Segment) -> Result<&'b [u8], Failure> {
        segment.build(|message| write(values, message.init_root()))
    }

    fn open(bytes: &[u8]) -> Result<Root<'_>, Failure> {
        Ok(open(bytes))
    }

    fn read(root: &Root<'_>) -> Result<Checksum, Failure> {
        let root = root.get_root::<monsters::Reader<'_>>()?;
        Ok(sum(root.get_monsters()?, read)?)
    }
}

fn write(values: &[Monster], root: monsters::Builder<'_>) -> capnp::Result<()> {
    let mut monsters = root.init_monsters(values.len() as u32);
    for (index, monster) in (0..).zip(values) {
        write_monster(monster, monsters.reborrow().get(index))?;
    }
    Ok(())
}

fn write_monster(monster: &Monster, mut builder: monster::Builder<'_>) -> capnp::Result<()> {
    let [x, y, z] = monster.position;
    let mut position = builder.reborrow().init_pos();
    position.set_x(x);
    position.set_y(y);
    position.set_z(z);
    builder.set_mana(monster.mana);
    builder.set_health(monster.health);
    builder.set_name(&monster.name);
    builder.set_team(monster.team);
    builder.set_inventory(&monster.inventory);
    builder.set_color(Color::try_from(u16::from(monster.color))?);
    builder.set_hitbox(&monster.hitbox[..])?;
    builder.set_status(&monster.status[..])?;
    let mut weapons = builder
        .reborrow()
        .init_weapons(monster.weapons.len() as u32);
    for (index, weapon) in (0..).zip(&monster.weapons) {
        write_weapon(weapon, weapons.reborrow().get(index));
    }
    let mut path = builder.reborrow().init_path(monster.path.len() as u32);
    for (index, point) in (0..).zip(&monster.path) {
        write_vec3(point, path.reborrow().get(index));
    }
    builder.set_is_alive(monster.is_alive);
    Ok(())
}

fn write_weapon(weapon: &Weapon, mut builder: weapon::Builder<'_>) {
    builder.set_damage(weapon.damage);
    builder.set_ammo(weapon.ammo);
    builder.set_clip_size(weapon.clip_size);
    builder.set_reload_time(weapon.reload_time);
    builder.set_range(weapon.range);
}

fn write_vec3(&[x, y, z]: &Point, mut builder: vec3::Builder<'_>) {
    builder.set_x(x);
    builder.set_y(y);
    builder.set_z(z);
}

fn read(monster: monster::Reader<'_>) -> capnp::Result<Checksum> {
    let position = monster.get_pos();
    Ok(Checksum::default()
        .add([position.get_x(), position.get_y(), position.get_z()])
        .add(monster.get_mana())
        .add(monster.get_health())
        .add(monster.get_name()?.to_str()?)
        .add(monster.get_team())
        .add_all(monster.get_inventory()?.iter().copied())
        .add(monster.get_color()? as u16)
        .add_all(monster.get_hitbox()?)
        .add_all(monster.get_status()?)
        .add(sum(monster.get_weapons()?, read_weapon)?)
        .add(sum(monster.get_path()?, read_vec3)?)
        .add(monster.get_is_alive()))
}

fn read_weapon(weapon: weapon::Reader<'_>) -> capnp::Result<Checksum> {
    Ok(Checksum::default()
        .add(weapon.get_damage())
        .add(weapon.get_ammo())
        .add(weapon.get_clip_size())
        .add(weapon.get_reload_time())
        .add(weapon.get_range()))
}

fn read_vec3(point: vec3::Reader<'_>) -> capnp::Result<Checksum> {
    Ok(Checksum::default().add([point.get_x(), point.get_y(), point.get_z()]))
}
