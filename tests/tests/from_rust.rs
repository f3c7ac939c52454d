//! The code of `docs/from_rust.md`, run: every block of that page stands in here, or in what it names.

use std::error::Error;

use karmem::{Frozen, Karmem, VerifyOptions, bytemuck};
use karmem_tests::pages;

#[path = "from_rust/first.rs"]
mod first;

#[test]
fn first_program() -> Result {
    first::main()
}

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
enum Team {
    Humans,
    Orcs,
    Zombies = 7,
}

/// Everything about one monster. New fields go to the end.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    pos: Vec3,
    mana: i16,
    #[karmem(limit = 512)]
    name: String,
    team: TeamOpen,
    path: Vec<Vec3>,
    weapons: Vec<Weapon>,
    lair: Option<Lair>,
    parent: Option<Box<Monster>>,
    age: Option<u16>,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Weapon {
    damage: i32,
    is_broken: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Lair {
    depth: f32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Reading {
    at: u64,
    celsius: f32,
    is_valid: karmem::Bool,
    _pad0: [u8; 3],
}

#[test]
fn enums() {
    let team: TeamOpen = Team::Orcs.into();
    assert_eq!(Team::try_from(team), Ok(Team::Orcs));
    assert_eq!(Team::try_from(TeamOpen(9)), Err(TeamOpen(9))); // from a newer program; nothing is lost
    let side = match team {
        TeamOpen::Humans => "ours",
        TeamOpen::Orcs | TeamOpen::Zombies => "theirs",
        _ => "unknown",
    };
    assert_eq!(side, "theirs");
}

#[test]
fn plain() {
    let readings = [Reading::default(); 4];
    let bytes: &[u8] = bytemuck::cast_slice(&readings); // any bits are a `Reading`, and it has no gaps
    assert_eq!(bytes.len(), 64);
}

#[test]
fn for_other_languages() {
    let schema = karmem::schema_of::<Monster>();
    assert!(schema.contains("struct Monster table {"), "{schema}");
    print!("{schema}");
}

mod inline {
    use super::*;

    mod clock {
        karmem::schema! {
            karmem clock;

            /// A time of the day.
            struct Time inline @align(1) {
                Hour   uint8;
                Minute uint8;
            }

            struct Alarm table {
                At   Time;
                Text [<40]char;
            }
        }
    }

    use clock::{Alarm, Time};

    #[test]
    fn schema_in_rust() -> Result {
        let alarm = Alarm {
            at: Time::new(7, 30),
            text: "wake up".into(),
        };
        let message = alarm.to_bytes()?;
        let alarm = Frozen::new(&message).access::<Alarm>(&VerifyOptions::DEFAULT)?;
        assert_eq!(alarm.at().minute, 30);
        Ok(())
    }
}

#[test]
fn code_of_the_page_is_here() {
    let page = pages::read("docs/from_rust.md");
    let mut code = pages::lines(include_str!("from_rust.rs"));
    let first = include_str!("from_rust/first.rs").replace("pub(crate) fn main", "fn main");
    code += &pages::lines(&first);
    code += &pages::lines(&pages::read("examples/build_script/build.rs"));
    code += &pages::lines(&pages::read("examples/build_script/src/main.rs"));
    let schema = karmem::schema_of::<Monster>();
    let mut blocks = 0;
    for (language, block) in pages::blocks(&page) {
        let there = match language {
            "rust" => code.contains(&pages::lines(block)),
            "text" => schema.contains(block.trim()),
            _ => true,
        };
        blocks += 1;
        assert!(there, "nowhere else ({language}):\n{block}");
    }
    assert!(blocks > 10, "the page has {blocks} blocks");
}
