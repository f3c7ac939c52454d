//! An error in a struct is no error in what uses it.

use karmem::{Frozen, Karmem, VerifyOptions};

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    mana: i16,
    size: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Vec3 {
    x: f32,
    is_set: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(usize)]
enum Team {
    Humans,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Village {
    monsters: Vec<Monster>,
    place: Vec3,
    places: Vec<Vec3>,
    team: TeamOpen,
}

fn read(bytes: &[u8]) -> Result<i16, karmem::Error> {
    let village = Frozen::new(bytes).access::<Village>(&VerifyOptions::DEFAULT)?;
    let manas = village.monsters().iter().map(|monster| monster.mana());
    Ok(manas.sum())
}

fn build(monster: &mut MonsterBuilder<'_>, vec: Vec3) -> f32 {
    monster.set_mana(3);
    vec.x
}

fn main() {
    let _ = (read, build, Monster::default().to_bytes(), Team::Humans);
}
