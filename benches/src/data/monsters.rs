//! The monsters of `schemas/game.km`: structs with all kinds of fields, and a long slice of points in each.

use super::Data;
use super::checksum::Checksum;
use super::random::Random;

/// A point, in metres.
pub type Point = [f32; 3];

/// What a weapon does.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Weapon {
    /// Health that a hit takes.
    pub damage: i32,
    /// Shots left.
    pub ammo: u16,
    /// Shots between two reloads.
    pub clip_size: u8,
    /// Seconds that a reload takes.
    pub reload_time: f32,
    /// Distance that it reaches, in metres.
    pub range: i32,
}

/// A monster, with the fields of `schemas/game.km`; its weapons in it, or elsewhere.
#[derive(
    Clone, Debug, PartialEq, rkyv::Archive, rkyv::Serialize, serde::Serialize, serde::Deserialize,
)]
pub struct Monster<Weapons = [Weapon; 4]> {
    /// Where it stands.
    pub position: Point,
    /// Strength left for spells.
    pub mana: i16,
    /// Strength left at all.
    pub health: i16,
    /// What players call it.
    pub name: String,
    /// The number of its team.
    pub team: u8,
    /// Kinds of the things that it carries.
    pub inventory: Vec<u8>,
    /// The number of its colour.
    pub color: u8,
    /// Distances of the faces of the box around it.
    pub hitbox: [f64; 5],
    /// Spells that it is under.
    pub status: Vec<i32>,
    /// One for each of its arms.
    pub weapons: Weapons,
    /// Points that it will walk through.
    pub path: Vec<Point>,
    /// Whether it is alive.
    pub is_alive: bool,
}

/// Makes `count` monsters with `points` points in each path, always the same ones.
///
/// All numbers are small whole ones, so that sums of them are exact in whatever order they are added.
#[must_use]
pub fn monsters(count: usize, points: usize) -> Vec<Monster> {
    let mut random = Random::new(0x4B41_524D_454D_0001);
    (0..count)
        .map(|index| monster(index, points, &mut random))
        .collect()
}

/// Points in the path of each monster that is measured.
pub const POINTS: usize = 100;

const NAMES: [&str; 4] = ["Orc", "Höhlenbär", "Mountain troll", "Goblin of the west"];

fn monster(index: usize, points: usize, random: &mut Random) -> Monster {
    let point = |random: &mut Random| [0; 3].map(|_| random.below(100) as f32);
    Monster {
        position: point(random),
        mana: random.below(1000) as i16,
        health: random.below(1000) as i16,
        name: format!("{} {index}", NAMES[index % NAMES.len()]),
        team: [0, 1, 7][random.below(3) as usize],
        inventory: (0..random.below(32))
            .map(|_| random.below(256) as u8)
            .collect(),
        color: random.below(3) as u8,
        hitbox: [0; 5].map(|_| f64::from(random.below(10))),
        status: (0..random.below(10))
            .map(|_| random.below(100) as i32)
            .collect(),
        weapons: [0; 4].map(|_| Weapon {
            damage: random.below(50) as i32,
            ammo: random.below(100) as u16,
            clip_size: random.below(30) as u8,
            reload_time: random.below(9) as f32,
            range: random.below(70) as i32,
        }),
        path: (0..points).map(|_| point(random)).collect(),
        is_alive: random.below(2) == 1,
    }
}

impl Monster {
    /// The same monster with each weapon in a place of its own, as the schema has them.
    #[must_use]
    pub fn with_weapons_elsewhere(self) -> Monster<[Box<Weapon>; 4]> {
        Monster {
            position: self.position,
            mana: self.mana,
            health: self.health,
            name: self.name,
            team: self.team,
            inventory: self.inventory,
            color: self.color,
            hitbox: self.hitbox,
            status: self.status,
            weapons: self.weapons.map(Box::new),
            path: self.path,
            is_alive: self.is_alive,
        }
    }
}

impl Data for Vec<Monster> {
    const NAME: &'static str = "monsters";
    const COUNT: usize = 2000;

    fn generate(count: usize) -> Self {
        monsters(count, POINTS)
    }

    fn checksum(&self) -> Checksum {
        self.iter().fold(Checksum::default(), |sum, monster| {
            sum.add(monster.position)
                .add(monster.mana)
                .add(monster.health)
                .add(monster.name.as_str())
                .add(monster.team)
                .add_all(monster.inventory.iter().copied())
                .add(monster.color)
                .add(monster.hitbox)
                .add_all(monster.status.iter().copied())
                .add_all(monster.weapons.iter().map(Weapon::checksum))
                .add_all(monster.path.iter().copied())
                .add(monster.is_alive)
        })
    }

    fn update(&mut self) {
        for monster in self {
            monster.position = [0.0; 3];
            monster.mana = 100;
            monster.health = 100;
        }
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

/// What the walks over these monsters find, in every format.
#[must_use]
pub fn sums(monsters: &[Monster]) -> Sums {
    Sums {
        mana: monsters.iter().map(|monster| i64::from(monster.mana)).sum(),
        path: monsters
            .iter()
            .flat_map(|monster| &monster.path)
            .map(|point| point[0])
            .sum(),
    }
}

/// The results of the walks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sums {
    /// Of the mana of all monsters: one field of each.
    pub mana: i64,
    /// Of the first coordinate of every point of every path.
    pub path: f32,
}
