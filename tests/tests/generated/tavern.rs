//! `schemas/tavern.km`, which imports `schemas/geometry.km`: everything in the language that `kinds.km` does not have.
use karmem_tests::geometry::{AreaRef, Rectangle, Transform, Vec3};
use karmem_tests::tavern::{
    BEDS, EventLive, EventRef, FURY, Mood, Rooms, RoomsBuilder, SIGN_SIZE, Tavern, TavernRef,
    USUAL_PRICE, USUALLY_COLD,
};

use crate::message::{Page, access, build, build_in_pages, live, words};

mod defaults;
mod optional;
mod places;
mod unions;

const PLACE: Transform = Transform::new([[1.0; 4], [2.0; 4], [3.0; 4]]);

/// A message with something in every field of its root.
fn tavern() -> Vec<Page> {
    build_in_pages(|message| {
        let mut tavern = message.root::<Tavern>().unwrap();
        let mut sign = tavern.init_sign();
        sign.set_text("The Fat Orc").unwrap();
        sign.set_holes(&[7, 8]).unwrap();
        let mut menu = tavern.init_menu(2).unwrap();
        let mut drink = menu.get(0).unwrap().init().unwrap();
        drink
            .set_name("Beer")
            .unwrap()
            .set_litres(1.0)
            .set_makes(Mood::Furious);
        menu.get(1).unwrap().init().unwrap();
        rooms(&mut tavern.init_rooms().unwrap());
        let mut cellar = tavern.init_cellar().unwrap();
        cellar.set_barrels([-1; 496]);
        cellar.init_owner().unwrap().set_name("Barliman").unwrap();
        let mut circle = tavern.init_ground().circle().unwrap();
        circle.set_centre(Vec3::new(1.0, 2.0, 3.0));
        tavern.init_last().seating().unwrap().set(PLACE);
        tavern.set_places(&[PLACE; 3]).unwrap();
        message.finish(tavern).unwrap()
    })
}

fn rooms(rooms: &mut RoomsBuilder<'_>) {
    let mut guests = rooms.init_guests(3).unwrap();
    for (index, mut guest) in guests.iter().enumerate() {
        let mut guest = guest.init().unwrap();
        guest.set_name(&format!("Guest {index}")).unwrap();
    }
    let mut beds = rooms.init_beds();
    assert_eq!(beds.len(), BEDS as usize);
    beds.get(2)
        .unwrap()
        .init()
        .unwrap()
        .set_name("Sleeper")
        .unwrap();
    let mut chairs = rooms.init_chairs(2).unwrap();
    chairs.get(1).unwrap().init().unwrap().set_age(30);
    let mut songs = rooms.init_songs(2).unwrap();
    songs.get(0).unwrap().set("Ho! Ho! Ho!").unwrap();
    let mut notes = rooms.init_notes(3).unwrap();
    notes.get(1).unwrap().set("").unwrap();
    notes.get(2).unwrap().set("Größe").unwrap();
    let mut heights = rooms.init_heights(3).unwrap();
    heights.get(0).unwrap().set(&[1.0, 2.0]).unwrap();
    heights.get(2).unwrap().init(4).unwrap().fill(0.5);
    rooms
        .set_corners(&[[Vec3::new(0.0, 0.0, 1.0); 4]; 2])
        .unwrap();
    let mut log = rooms.init_log(2).unwrap();
    let mut arrival = log.get(0).unwrap().arrival().unwrap();
    arrival.set_name("Strider").unwrap();
    let mut carpets = rooms.init_carpets();
    let rectangle = Rectangle::new(Vec3::default(), Vec3::new(2.0, 0.0, 2.0));
    carpets.get(1).unwrap().rectangle().unwrap().set(rectangle);
    let mut tables = rooms.init_tables(2).unwrap();
    let mut table = tables.get(1).unwrap().init(1).unwrap();
    table.get(0).unwrap().init().unwrap().set_stock(12);
}

#[test]
fn what_is_built_is_read() {
    let mut pages = tavern();
    let tavern = access::<Tavern>(words(&mut pages)).unwrap();
    assert_eq!(tavern.sign().text(), "The Fat Orc");
    assert_eq!(tavern.sign().holes(), [7, 8]);
    let menu: Vec<_> = tavern.menu().iter().collect();
    assert_eq!(
        (menu[0].name(), menu[0].litres(), menu[0].makes()),
        ("Beer", 1.0, Mood::Furious)
    );
    assert_eq!(
        (menu[1].name(), menu[1].litres(), menu[1].makes()),
        ("", 0.5, Mood::Merry)
    );
    let cellar = tavern.cellar();
    assert_eq!(
        (cellar.barrels(), cellar.owner().name()),
        (&[-1; 496], "Barliman")
    );
    assert!(matches!(tavern.ground(), AreaRef::Circle(circle)
        if circle.centre() == &Vec3::new(1.0, 2.0, 3.0) && circle.radius() == 1.0));
    assert!(matches!(tavern.last(), EventRef::Seating(place) if place == &PLACE));
    assert_eq!(tavern.places(), [PLACE; 3]);
    rooms_are_read(tavern);
}

fn rooms_are_read(tavern: TavernRef<'_>) {
    let rooms = tavern.rooms();
    let names: Vec<&str> = rooms.guests().iter().map(|guest| guest.name()).collect();
    assert_eq!(names, ["Guest 0", "Guest 1", "Guest 2"]);
    let beds: Vec<&str> = rooms.beds().iter().map(|guest| guest.name()).collect();
    assert_eq!(beds, ["", "", "Sleeper", ""]);
    let chairs: Vec<_> = rooms
        .chairs()
        .iter()
        .map(|chair| chair.map(|guest| guest.age()))
        .collect();
    assert_eq!(chairs, [None, Some(Some(30))]);
    assert_eq!(
        rooms.songs().iter().collect::<Vec<_>>(),
        ["Ho! Ho! Ho!", ""]
    );
    assert_eq!(
        rooms.notes().iter().collect::<Vec<_>>(),
        [None, Some(""), Some("Größe")]
    );
    let heights: Vec<&[f32]> = rooms.heights().iter().collect();
    assert_eq!(heights, [&[1.0, 2.0][..], &[], &[0.5; 4]]);
    assert_eq!(rooms.corners(), [[Vec3::new(0.0, 0.0, 1.0); 4]; 2]);
    let log: Vec<_> = rooms.log().iter().collect();
    assert!(
        matches!(log[..], [EventRef::Arrival(guest), EventRef::None] if guest.name() == "Strider")
    );
    let carpets: Vec<_> = rooms.carpets().iter().collect();
    assert!(
        matches!(carpets[..], [AreaRef::None, AreaRef::Rectangle(carpet)] if carpet.max.x == 2.0)
    );
    let tables = rooms.tables().iter();
    let stock: Vec<Vec<i16>> = tables
        .map(|table| table.iter().map(|drink| drink.stock()).collect())
        .collect();
    assert_eq!(stock, [vec![], vec![12]]);
}

#[test]
fn what_is_stored_live_is_read() {
    let mut pages = tavern();
    let tavern = live::<Tavern>(words(&mut pages));
    assert_eq!(
        tavern.sign().text().unwrap().to_string().unwrap(),
        "The Fat Orc"
    );
    let drink = tavern.menu().unwrap().get(1).unwrap().unwrap();
    assert_eq!(
        (drink.price().load(), drink.cold().load()),
        (USUAL_PRICE, USUALLY_COLD)
    );
    assert!(drink.price().store(9.0).is_ok());
    let EventLive::Seating(place) = tavern.last().unwrap() else {
        panic!("a seating");
    };
    assert_eq!(place.load(), PLACE);
    let rooms = tavern.rooms().unwrap();
    let chairs = rooms.chairs().unwrap();
    assert!(chairs.get(0).unwrap().unwrap().is_none());
    let guest = chairs.get(1).unwrap().unwrap().unwrap();
    assert!(guest.age().unwrap().store(31).is_ok() && guest.seat().is_none());
    let row = rooms.heights().unwrap().get(2).unwrap().unwrap();
    assert!(row.get(3).unwrap().store(7.5).is_ok());

    let tavern = access::<Tavern>(words(&mut pages)).unwrap();
    assert_eq!(tavern.menu().get(1).unwrap().price(), 9.0);
    assert_eq!(
        tavern.rooms().chairs().get(1).unwrap().unwrap().age(),
        Some(31)
    );
    assert_eq!(
        tavern.rooms().heights().get(2).unwrap(),
        [0.5, 0.5, 0.5, 7.5]
    );
}

#[test]
fn constants_are_those_of_the_schema() {
    assert_eq!(
        (BEDS, SIGN_SIZE, USUAL_PRICE, USUALLY_COLD, FURY),
        (4, 16, 2.5, true, -16)
    );
    assert_eq!(Mood::Furious.0, FURY);
    assert_eq!(karmem_tests::geometry::DIMENSIONS, 3);
}

#[test]
#[allow(deprecated)]
fn what_is_deprecated_still_works() {
    use karmem_tests::tavern::{LAST_ORDERS, Pipe, SmokeRef, Tobacco};
    let words = build(|message| {
        let mut rooms = message.root::<Rooms>().unwrap();
        let mut guest = rooms.init_guests(1).unwrap();
        let mut guest = guest.get(0).unwrap().init().unwrap();
        let pipe = Pipe::new(0.2, Tobacco::Mild, true);
        guest.set_weight(80.5).set_mood(Mood::Bored).set_pipe(pipe);
        rooms.init_smoke().pipe().unwrap().set(pipe);
        message.finish(rooms).unwrap()
    });
    let rooms = access::<Rooms>(&words).unwrap();
    let guest = rooms.guests().get(0).unwrap();
    assert_eq!((guest.weight(), guest.mood()), (80.5, Some(Mood::Bored)));
    assert_eq!(guest.pipe().map(|pipe| pipe.tobacco), Some(Tobacco::Mild));
    assert!(matches!(rooms.smoke(), SmokeRef::Pipe(pipe) if pipe.lit.get()));
    assert_eq!(LAST_ORDERS, 22);
}
