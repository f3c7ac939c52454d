//! What a table is that was made by `Default` is what its fields say.

use karmem::{Frozen, Karmem, Owned as _, VerifyOptions};

const MANA: i16 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
enum Team {
    Humans,
    Orcs,
}

#[derive(Clone, Debug, PartialEq, Karmem)]
#[karmem(table, default)]
struct Monster {
    #[karmem(default = MANA * 2)]
    mana: i16,
    #[karmem(default = TeamOpen::Orcs)]
    team: TeamOpen,
    #[karmem(default = true)]
    is_alive: bool,
    #[deprecated]
    name: String,
    parent: Option<Box<Monster>>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let monster = Monster::default();
    assert_eq!((monster.mana, monster.is_alive), (200, true));
    assert_eq!(monster.team, Team::Orcs);

    let message = monster.to_bytes()?;
    let read = Frozen::new(&message).access::<Monster>(&VerifyOptions::DEFAULT)?;
    assert_eq!(read.mana(), 200);
    assert_eq!(Monster::from(read), monster);
    Ok(())
}
