//! Unions: each member, none of them, and those of newer schemas.
use karmem_tests::tavern::{EventBuilder, EventLive, EventRef, Tavern, USUAL_PRICE};

use super::PLACE;
use crate::message::{Page, access, build_in_pages, live, words};

/// A tavern in which `fill` says what happened last.
fn last(fill: impl FnOnce(EventBuilder<'_>)) -> Vec<Page> {
    build_in_pages(|message| {
        let mut tavern = message.root::<Tavern>().unwrap();
        fill(tavern.init_last());
        message.finish(tavern).unwrap()
    })
}

#[test]
#[allow(deprecated)]
fn every_member_of_a_union_is_read_as_itself() {
    let mut pages = last(|mut event| {
        event.arrival().unwrap().set_name("Sam").unwrap();
    });
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(
        matches!(read, EventRef::Arrival(guest) if guest.name() == "Sam"),
        "{read:?}"
    );

    let mut pages = last(|mut event| {
        event.departure().unwrap().set_name("Sam").unwrap();
    });
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(
        matches!(read, EventRef::Departure(guest) if guest.name() == "Sam"),
        "{read:?}"
    );

    let mut pages = last(|mut event| {
        event.order().unwrap();
    });
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(
        matches!(read, EventRef::Order(drink) if drink.price() == USUAL_PRICE),
        "{read:?}"
    );

    let mut pages = last(|mut event| {
        event.seating().unwrap().set(PLACE);
    });
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(
        matches!(read, EventRef::Seating(&place) if place == PLACE),
        "{read:?}"
    );

    let mut pages = last(|mut event| {
        event.renaming().unwrap().set_text("Inn").unwrap();
    });
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(
        matches!(read, EventRef::Renaming(sign) if sign.text() == "Inn"),
        "{read:?}"
    );

    let mut pages = last(|mut event| {
        event.closing().unwrap();
    });
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(matches!(read, EventRef::Closing(_)), "{read:?}");

    let mut pages = last(|_| {});
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(matches!(read, EventRef::None), "{read:?}");
}

#[test]
fn members_of_newer_schemas_keep_their_tag() {
    let mut pages = last(|mut event| {
        event.seating().unwrap().set(PLACE);
    });
    let tags: Vec<usize> = words(&mut pages)
        .iter()
        .enumerate()
        .filter(|(_, word)| **word as u32 == 4 && **word >> 32 != 0)
        .map(|(index, _)| index)
        .collect();
    let [tag] = tags[..] else {
        panic!("one word that looks like this union: {tags:?}");
    };
    words(&mut pages)[tag] += 996;
    let read = access::<Tavern>(words(&mut pages)).unwrap().last();
    assert!(matches!(read, EventRef::Unknown(1000)), "{read:?}");
    let EventLive::Unknown(1000) = live::<Tavern>(words(&mut pages)).last().unwrap() else {
        panic!("the tag is unknown");
    };
}
