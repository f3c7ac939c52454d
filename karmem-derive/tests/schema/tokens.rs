//! A schema in tokens.

use karmem::{Frozen, MessageBuilder, VerifyOptions, Word, bytemuck};

mod game {
    karmem::schema! {
        /// Monsters, and "what" they're made of.
        karmem game @golang.package("km") @allow("name-style");

        const MaxName uint16 = 0x20; // with comments
        /* of both kinds */

        enum Team int8 {
            Humans;
            Orcs = -7;
        }

        /// Numbers in front of points, and points in numbers.
        struct Vec3 inline @align(4) {
            X float32;
            Y float32;
            Z float32;
        }

        union Thing {
            Place Vec3;
            Monster = 9;
        }

        struct Monster table {
            Name  [<MaxName]char;
            type  Team = Orcs;
            Mana  float32 = -1.5e1;
            Path  []Vec3;
            Bag   []Thing;
            Chief ?Monster;
            Gone  uint8 @deprecated("with a reason");
        }
    }
}

use game::{Monster, Team, ThingRef, Vec3};

#[test]
fn its_messages_are_built_verified_and_read() -> Result<(), Box<dyn std::error::Error>> {
    let mut region = [Word::ZERO; 64];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut monster = message.root::<Monster>()?;
    monster.set_name("Orc")?;
    monster.set_path(&[Vec3::new(1.0, 2.0, 3.0)])?;
    let mut bag = monster.init_bag(1)?;
    if let Some(mut thing) = bag.get(0) {
        thing.place()?.set(Vec3::new(4.0, 5.0, 6.0));
    }
    let size = message.finish(monster)? as usize;

    let bytes = &bytemuck::cast_slice(&region)[..size];
    let monster = Frozen::new(bytes).access::<Monster>(&VerifyOptions::DEFAULT)?;
    assert_eq!((monster.name(), monster.r#type()), ("Orc", Team::Orcs));
    assert_eq!((monster.mana(), monster.path()[0].z), (-15.0, 3.0));
    assert!(monster.chief().is_none());
    let first = monster.bag().get(0);
    assert!(matches!(first, Some(ThingRef::Place(place)) if place.y == 5.0));
    Ok(())
}

#[test]
fn it_says_what_the_schema_says() {
    assert_eq!(game::MAX_NAME, 32);
    assert_eq!(game::SCHEMA.name, "game");
    assert_eq!(Team::Orcs.0, -7);
    // The identifier that every implementation has for the name `Vec3`.
    assert!(
        game::SCHEMA
            .structs
            .contains(&("Vec3", 10_268_726_485_798_425_099))
    );
}
