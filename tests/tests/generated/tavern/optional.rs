//! Optional fields: absent, empty, present, and absent again.
use karmem_tests::geometry::Vec3;
use karmem_tests::tavern::{Guest, GuestBuilder, Mood};

use crate::message::{access, build};

#[test]
fn absent_empty_and_present_are_three_things() {
    let guest = |fill: fn(&mut GuestBuilder<'_>)| {
        build(|message| {
            let mut guest = message.root::<Guest>().unwrap();
            fill(&mut guest);
            message.finish(guest).unwrap()
        })
    };
    let words = guest(|_| {});
    let absent = access::<Guest>(&words).unwrap();
    assert_eq!(
        (absent.nickname(), absent.coins(), absent.age()),
        (None, None, None)
    );
    assert_eq!(
        (absent.mood(), absent.seat(), absent.lucky()),
        (None, None, None)
    );
    assert!(absent.friend().is_none() && absent.letters().is_none() && absent.motto().is_none());

    let words = guest(|guest| {
        guest.set_nickname("").unwrap();
        guest.set_coins(&[]).unwrap();
        guest
            .set_age(0)
            .set_mood(Mood::Calm)
            .set_seat(Vec3::default())
            .set_lucky([0; 3]);
        guest.init_friend().unwrap();
        guest.init_letters(0).unwrap();
        guest.init_medals(0).unwrap();
        guest.init_motto();
        guest.init_garden();
    });
    let empty = access::<Guest>(&words).unwrap();
    assert_eq!(
        (empty.nickname(), empty.coins(), empty.age()),
        (Some(""), Some(&[][..]), Some(0))
    );
    assert_eq!(
        (empty.mood(), empty.lucky()),
        (Some(Mood::Calm), Some(&[0; 3]))
    );
    assert_eq!(empty.seat(), Some(&Vec3::default()));
    assert_eq!(empty.friend().unwrap().name(), "");
    assert_eq!(empty.letters().unwrap().len(), 0);
    assert_eq!(empty.medals().unwrap().len(), 0);
    assert_eq!(
        (empty.motto(), empty.garden().unwrap().corners()),
        (Some(""), &[][..])
    );

    let words = guest(|guest| {
        guest.set_nickname("Stumpy").unwrap();
        guest.init_coins(2).unwrap().fill(5);
        guest.set_age(77).set_seat(Vec3::new(1.0, 0.0, 0.0));
        guest
            .init_letters(1)
            .unwrap()
            .get(0)
            .unwrap()
            .set("Dear")
            .unwrap();
        guest
            .init_medals(1)
            .unwrap()
            .get(0)
            .unwrap()
            .set_text("1st")
            .unwrap();
        guest.init_motto().set("Carpe diem").unwrap();
        guest.init_garden().set_corners(&[Vec3::default()]).unwrap();
    });
    let present = access::<Guest>(&words).unwrap();
    assert_eq!(
        (present.nickname(), present.coins()),
        (Some("Stumpy"), Some(&[5, 5][..]))
    );
    assert_eq!((present.age(), present.mood()), (Some(77), None));
    assert_eq!(present.letters().unwrap().get(0), Some("Dear"));
    assert_eq!(present.medals().unwrap().get(0).unwrap().text(), "1st");
    assert_eq!(present.motto(), Some("Carpe diem"));
    assert_eq!(present.garden().unwrap().corners().len(), 1);
}

#[test]
fn what_is_cleared_is_absent() {
    let words = build(|message| {
        let mut guest = message.root::<Guest>().unwrap();
        guest.set_age(77).set_mood(Mood::Merry).set_lucky([1, 2, 3]);
        guest.init_motto().set("Carpe diem").unwrap();
        guest.clear_age().clear_motto();
        message.finish(guest).unwrap()
    });
    let guest = access::<Guest>(&words).unwrap();
    assert_eq!((guest.age(), guest.motto()), (None, None));
    assert_eq!(
        (guest.mood(), guest.lucky()),
        (Some(Mood::Merry), Some(&[1, 2, 3]))
    );
}
