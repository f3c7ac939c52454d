//! What is read where nothing was stored, also in messages of an older schema.
use karmem_tests::tavern::{Drink, Guest, Mood, Tavern};

use crate::message::{access, build, build_in_pages, live, words};

#[test]
fn defaults_are_read_where_nothing_was_stored() {
    let mut pages = build_in_pages(|message| {
        let mut tavern = message.root::<Tavern>().unwrap();
        tavern.init_menu(1).unwrap();
        message.finish(tavern).unwrap()
    });
    let tavern = access::<Tavern>(words(&mut pages)).unwrap();
    for drink in [tavern.special(), tavern.menu().get(0).unwrap()] {
        assert_eq!(
            (drink.price(), drink.litres(), drink.stock()),
            (2.5, 0.5, -1)
        );
        assert_eq!(
            (drink.cold(), drink.makes(), drink.name()),
            (true, Mood::Merry, "")
        );
    }
}

#[test]
fn zero_is_a_value_like_any_other() {
    let words = build(|message| {
        let mut drink = message.root::<Drink>().unwrap();
        drink.set_stock(0).set_price(0.0).set_cold(false);
        message.finish(drink).unwrap()
    });
    let drink = access::<Drink>(&words).unwrap();
    assert_eq!(
        (drink.stock(), drink.price(), drink.cold()),
        (0, 0.0, false)
    );
    assert_eq!((drink.litres(), drink.makes()), (0.5, Mood::Merry));
}

/// `Drink` and `Guest` as they were before they had more than a name.
mod older {
    static SCHEMA: karmem::Schema = karmem::Schema {
        name: "tavern",
        fingerprint: 1,
        structs: &[],
    };

    karmem::table! {
        /// An older drink.
        pub struct Drink: DrinkRef, DrinkMut, DrinkLive, DrinkBuilder {
            const ID = 16972947768657113167;
            const END = 20;

            8 => name: text <= 32, set_name;
            16 => price: value f32 = 2.5, set_price;
        }
    }

    karmem::table! {
        /// An older guest.
        pub struct Guest: GuestRef, GuestMut, GuestLive, GuestBuilder {
            const ID = 16809573879263129849;
            const END = 16;

            8 => name: text <= 64, set_name;
        }
    }
}

#[test]
fn messages_of_older_schemas_have_the_defaults() {
    let mut words = build(|message| {
        let mut drink = message.root::<older::Drink>().unwrap();
        drink.set_name("Mead").unwrap().set_price(3.0);
        message.finish(drink).unwrap()
    });
    let drink = access::<Drink>(&words).unwrap();
    assert_eq!((drink.name(), drink.price()), ("Mead", 3.0));
    assert_eq!(
        (drink.litres(), drink.stock(), drink.cold()),
        (0.5, -1, true)
    );
    assert_eq!(drink.makes(), Mood::Merry);
    let drink = live::<Drink>(&mut words);
    assert_eq!(
        (drink.litres().load(), drink.makes().load()),
        (0.5, Mood::Merry)
    );
    assert!(
        drink.litres().store(1.0).is_err(),
        "there is nowhere to store it"
    );
    assert_eq!(drink.litres().load(), 0.5);

    let mut words = build(|message| {
        let mut guest = message.root::<older::Guest>().unwrap();
        guest.set_name("Bill").unwrap();
        message.finish(guest).unwrap()
    });
    let guest = access::<Guest>(&words).unwrap();
    assert_eq!(
        (guest.name(), guest.age(), guest.nickname()),
        ("Bill", None, None)
    );
    assert!(guest.friend().is_none() && guest.seat().is_none() && guest.motto().is_none());
    assert!(guest.letters().is_none() && guest.medals().is_none() && guest.garden().is_none());
    let guest = live::<Guest>(&mut words);
    assert!(guest.age().is_none() && guest.coins().unwrap().is_none());
}

#[test]
fn newer_fields_do_not_disturb_older_readers() {
    let words = build(|message| {
        let mut guest = message.root::<Guest>().unwrap();
        guest
            .set_name("Ted")
            .unwrap()
            .set_age(9)
            .set_mood(Mood::Calm);
        message.finish(guest).unwrap()
    });
    assert_eq!(access::<older::Guest>(&words).unwrap().name(), "Ted");
}
