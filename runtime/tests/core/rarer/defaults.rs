//! What is not there reads as its default, whoever does not have it.
use karmem::{Structure, table};

use super::*;
use crate::sample::{ROOT, access, get_u32, live, message, put_u32};

table! {
    /// Refers to things where it is complete itself.
    pub struct Holder: HolderRef, HolderMut, HolderLive, HolderBuilder {
        const ID = 50;
        const END = 16;

        8 => thing: table Thing, init_thing, thing_mut;
        12 => circle: table Circle, init_circle, circle_mut;
    }
}

fn defaults(thing: ThingRef<'_>) -> (i16, Team, bool, f32) {
    (thing.mana(), thing.team(), thing.is_alive(), thing.speed())
}

fn live_defaults(thing: ThingLive<'_>) -> (i16, Team, bool, f32) {
    let (mana, team) = (thing.mana().load(), thing.team().load());
    (mana, team, thing.is_alive().load(), thing.speed().load())
}

const DEFAULTS: (i16, Team, bool, f32) = (100, Team::Orcs, true, -1.5);

#[test]
fn a_table_is_built_with_its_defaults() {
    let mut words = message(|message| {
        let thing = message.root::<Thing>().unwrap();
        message.finish(thing).unwrap()
    });
    assert_eq!(get_u32(&words, ROOT + 8), 0x0101_0064);
    assert_eq!(get_u32(&words, ROOT + 12), (-1.5_f32).to_bits());
    assert_eq!(words[ROOT as usize / 8 + 2..], vec![Word(0); 33]);
    assert_eq!(defaults(access::<Thing>(&words).unwrap()), DEFAULTS);
    let thing = live(&mut words).access::<Thing>().unwrap();
    assert_eq!(live_defaults(thing), DEFAULTS);
    assert!(thing.is_alive().store(false).is_ok() && thing.mana().store(0).is_ok());
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!(
        defaults(thing),
        (0, Team::Orcs, false, -1.5),
        "zero is a value as any other"
    );
}

#[test]
fn an_older_writers_table_has_defaults() {
    let mut words = message(|message| {
        let mut thing = message.root::<old::Thing>().unwrap();
        thing.set_mana(3);
        message.finish(thing).unwrap()
    });
    let expected = (3, Team::Orcs, true, -1.5);
    let thing = access::<Thing>(&words).unwrap();
    assert_eq!(defaults(thing), expected);
    let shown = format!("{thing:?}");
    assert!(
        shown.contains("mana: 3, team: Orcs, is_alive: true, speed: -1.5, level: None"),
        "{shown}"
    );
    assert_eq!(
        defaults(thing.parent()),
        DEFAULTS,
        "also what it does not refer to"
    );
    let thing = live(&mut words).access::<Thing>().unwrap();
    assert_eq!(live_defaults(thing), expected);
    assert!(!thing.team().is_present() && thing.team().store(Team(3)).is_err());
    // A table may end in the middle of its header's word, so to say: before its first field.
    put_u32(&mut words, ROOT, 8);
    assert_eq!(defaults(access::<Thing>(&words).unwrap()), DEFAULTS);
}

#[test]
fn an_absent_table_has_defaults_all_the_way_down() {
    let mut words = message(|message| {
        let mut holder = message.root::<Holder>().unwrap();
        // Complete, so that sizes are not looked at.
        holder.init_circle().unwrap().set_radius(0.0);
        message.finish(holder).unwrap()
    });
    let holder = access::<Holder>(&words).unwrap();
    assert_eq!(holder.circle().radius(), 0.0);
    let thing = holder.thing();
    assert_eq!(defaults(thing), DEFAULTS);
    assert_eq!(
        (thing.level(), thing.home(), thing.title(), thing.label()),
        (None, None, None, "")
    );
    assert_eq!(defaults(thing.parent().parent()), DEFAULTS);
    assert_eq!(format!("{thing:?}"), "absent");
    let holder = live(&mut words).access::<Holder>().unwrap();
    let thing = holder.thing().unwrap();
    assert_eq!(live_defaults(thing), DEFAULTS);
    assert_eq!(live_defaults(thing.parent().unwrap()), DEFAULTS);
    // The same where the message has a short table in it, so that sizes are looked at.
    let circle = get_u32(&words, ROOT + 12);
    put_u32(&mut words, circle, Circle::END - 4);
    let holder = access::<Holder>(&words).unwrap();
    assert_eq!(defaults(holder.thing()), DEFAULTS);
    assert_eq!(
        (holder.circle().radius(), holder.circle().color()),
        (0.0, 0)
    );
}
