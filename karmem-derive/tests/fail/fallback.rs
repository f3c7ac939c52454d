//! An error in a struct is no error in what uses it.

use karmem::{Frozen, Karmem, Owned as _, VerifyOptions};

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    mana: i16,
    size: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(usize)]
enum Team {
    Humans,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Sphere {
    centre: Vec3,
    radius: f32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Pair<T> {
    first: T,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Nobody {
    age: Option<Option<u8>>,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Village {
    monsters: Vec<Monster>,
    team: TeamOpen,
    place: Vec3,
    path: Vec<Vec3>,
    corners: [Vec3; 4],
    well: Option<Vec3>,
    extent: Sphere,
    sizes: Pair<u32>,
    mayor: Option<Box<Nobody>>,
}

fn read(bytes: &[u8]) -> Result<i16, karmem::Error> {
    let village = Frozen::new(bytes).access::<Village>(&VerifyOptions::DEFAULT)?;
    let manas = village.monsters().iter().map(|monster| monster.mana());
    let _ = (village.place(), village.path(), village.corners(), village.well(), village.extent());
    Ok(manas.sum())
}

fn build(monster: &mut MonsterBuilder<'_>) {
    monster.set_mana(3);
}

fn main() {
    let _ = (read, build, Monster::default().to_bytes(), Team::Humans);
}
