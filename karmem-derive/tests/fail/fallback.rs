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

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Village {
    monsters: Vec<Monster>,
    team: TeamOpen,
}

fn read(bytes: &[u8]) -> Result<i16, karmem::Error> {
    let village = Frozen::new(bytes).access::<Village>(&VerifyOptions::DEFAULT)?;
    let manas = village.monsters().iter().map(|monster| monster.mana());
    Ok(manas.sum())
}

fn build(monster: &mut MonsterBuilder<'_>) {
    monster.set_mana(3);
}

fn main() {
    let _ = (read, build, Monster::default().to_bytes(), Team::Humans);
}
