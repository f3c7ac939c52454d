//! A table with a field of every kind, built, verified and read.

use karmem::{Frozen, Karmem, Owned as _, VerifyOptions};

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub enum Team {
    Humans,
    Orcs,
    Zombies = 7,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub struct Weapon {
    pub damage: i32,
    #[karmem(default = TeamOpen::Orcs)]
    pub made_by: TeamOpen,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
pub struct Lair {
    pub name: String,
    pub r#type: u8,
}

/// Everything about one monster.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub struct Monster {
    /// Where it stands.
    pub pos: Vec3,
    #[karmem(default = 100)]
    pub mana: i16,
    pub is_alive: bool,
    #[karmem(limit = 512)]
    pub name: String,
    pub team: TeamOpen,
    pub inventory: Vec<u8>,
    pub hitbox: [f64; 5],
    pub grid: [Vec3; 4],
    pub weapon: Weapon,
    pub weapons: Vec<Weapon>,
    #[karmem(limit = 9)]
    pub path: Vec<Vec3>,
    pub names: Vec<String>,
    pub rows: Vec<Vec<u16>>,
    pub lair: Option<Lair>,
    pub parent: Option<Box<Monster>>,
    pub age: Option<u16>,
    pub motto: Option<String>,
    #[karmem(limit = 3)]
    pub tags: Option<Vec<u8>>,
    pub paths: Option<Vec<Vec3>>,
    pub home: Option<Vec3>,
    #[karmem(limit = 24, inline)]
    pub label: String,
    #[karmem(limit = 4, inline)]
    pub recent: Vec<Vec3>,
    #[karmem(limit = 24, inline)]
    pub title: Option<String>,
    #[karmem(limit = 4, inline)]
    pub marks: Option<Vec<u8>>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let monster = Monster {
        pos: Vec3 { x: 1.0, y: 2.0, z: 3.0 },
        mana: 7,
        is_alive: true,
        name: "Grub".to_owned(),
        team: Team::Zombies.into(),
        inventory: vec![1, 2, 3],
        weapon: Weapon { damage: 5, ..Weapon::default() },
        weapons: vec![Weapon::default(); 2],
        path: vec![Vec3::default(); 3],
        names: vec!["a".to_owned(), String::new()],
        rows: vec![vec![1], vec![], vec![2, 3]],
        lair: Some(Lair { name: "cave".to_owned(), r#type: 4 }),
        parent: Some(Box::default()),
        age: Some(3),
        motto: Some(String::new()),
        tags: Some(vec![9]),
        paths: None,
        home: Some(Vec3::default()),
        label: "room".to_owned(),
        recent: vec![Vec3::default()],
        title: Some("king".to_owned()),
        marks: Some(vec![1, 2]),
        ..Monster::default()
    };
    let message = monster.to_bytes()?;
    let read = Frozen::new(&message).access::<Monster>(&VerifyOptions::DEFAULT)?;
    assert_eq!(read.mana(), 7);
    assert_eq!(Team::try_from(read.team()), Ok(Team::Zombies));
    assert_eq!(read.lair().map(|lair| lair.r#type()), Some(4));
    assert_eq!(Monster::from(read), monster);
    Ok(())
}
