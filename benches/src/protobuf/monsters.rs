//! The monsters in Protocol Buffers.

use prost::Message;

use super::{NAME, Protobuf, encode};
use crate::data::checksum::Checksum;
use crate::data::monsters as data;
use crate::format::{Failure, Format};

impl Format<Vec<data::Monster>> for Protobuf {
    const NAME: &'static str = NAME;
    type Values = Monsters;
    type Buffer = Vec<u8>;
    type Root<'a> = Monsters;

    fn values(data: &Vec<data::Monster>) -> Monsters {
        data.into()
    }

    fn encode<'b>(values: &Monsters, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
        encode(values, buffer)
    }

    fn open(bytes: &[u8]) -> Result<Monsters, Failure> {
        Ok(Monsters::decode(bytes)?)
    }

    fn read(root: &Monsters) -> Result<Checksum, Failure> {
        Ok(root.checksum())
    }
}

/// The message: monsters.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Monsters {
    #[prost(message, repeated, tag = "1")]
    monsters: Vec<Monster>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Monster {
    #[prost(message, required, tag = "1")]
    pos: Vec3,
    #[prost(sint32, tag = "2")]
    mana: i32,
    #[prost(sint32, tag = "3")]
    health: i32,
    #[prost(string, tag = "4")]
    name: String,
    #[prost(uint32, tag = "5")]
    team: u32,
    #[prost(bytes = "vec", tag = "6")]
    inventory: Vec<u8>,
    #[prost(uint32, tag = "7")]
    color: u32,
    #[prost(double, repeated, tag = "8")]
    hitbox: Vec<f64>,
    #[prost(sint32, repeated, tag = "9")]
    status: Vec<i32>,
    #[prost(message, repeated, tag = "10")]
    weapons: Vec<Weapon>,
    #[prost(message, repeated, tag = "11")]
    path: Vec<Vec3>,
    #[prost(bool, tag = "12")]
    is_alive: bool,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Vec3 {
    #[prost(float, tag = "1")]
    x: f32,
    #[prost(float, tag = "2")]
    y: f32,
    #[prost(float, tag = "3")]
    z: f32,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
struct Weapon {
    #[prost(sint32, tag = "1")]
    damage: i32,
    #[prost(uint32, tag = "2")]
    ammo: u32,
    #[prost(uint32, tag = "3")]
    clip_size: u32,
    #[prost(float, tag = "4")]
    reload_time: f32,
    #[prost(sint32, tag = "5")]
    range: i32,
}

impl From<&Vec<data::Monster>> for Monsters {
    fn from(monsters: &Vec<data::Monster>) -> Self {
        Self {
            monsters: monsters.iter().map(Monster::from).collect(),
        }
    }
}

impl From<&data::Monster> for Monster {
    fn from(monster: &data::Monster) -> Self {
        Self {
            pos: monster.position.into(),
            mana: monster.mana.into(),
            health: monster.health.into(),
            name: monster.name.clone(),
            team: monster.team.into(),
            inventory: monster.inventory.clone(),
            color: monster.color.into(),
            hitbox: monster.hitbox.to_vec(),
            status: monster.status.clone(),
            weapons: monster.weapons.iter().map(Weapon::from).collect(),
            path: monster.path.iter().copied().map(Vec3::from).collect(),
            is_alive: monster.is_alive,
        }
    }
}

impl From<data::Point> for Vec3 {
    fn from([x, y, z]: data::Point) -> Self {
        Self { x, y, z }
    }
}

impl From<&data::Weapon> for Weapon {
    fn from(weapon: &data::Weapon) -> Self {
        Self {
            damage: weapon.damage,
            ammo: weapon.ammo.into(),
            clip_size: weapon.clip_size.into(),
            reload_time: weapon.reload_time,
            range: weapon.range,
        }
    }
}

impl Monsters {
    fn checksum(&self) -> Checksum {
        Checksum::default().add_all(self.monsters.iter().map(Monster::checksum))
    }
}

impl Monster {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.pos.checksum())
            .add(self.mana)
            .add(self.health)
            .add(self.name.as_str())
            .add(self.team)
            .add_all(self.inventory.iter().copied())
            .add(self.color)
            .add_all(self.hitbox.iter().copied())
            .add_all(self.status.iter().copied())
            .add_all(self.weapons.iter().map(Weapon::checksum))
            .add_all(self.path.iter().map(Vec3::checksum))
            .add(self.is_alive)
    }
}

impl Vec3 {
    fn checksum(&self) -> Checksum {
        Checksum::default().add([self.x, self.y, self.z])
    }
}

impl Weapon {
    fn checksum(&self) -> Checksum {
        Checksum::default()
            .add(self.damage)
            .add(self.ammo)
            .add(self.clip_size)
            .add(self.reload_time)
            .add(self.range)
    }
}
