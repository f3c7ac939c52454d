//! Someone writes the rarer kinds of fields while they are read live: unions, what is optional, room, slices of slices.
use core::error::Error;
use core::fmt::Write as _;

use karmem::{Live, LiveError, LiveText};

use super::*;
use crate::live_attack::{Attacker, attack};

/// Looks at everything, and stores everywhere, step by step.
fn read(live: Live<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    attacker.step();
    let thing = live.access::<Thing>()?;
    attacker.step();
    values(thing, attacker)?;
    optional(thing, attacker)?;
    references(thing, attacker)?;
    elements(thing, attacker)
}

fn values(thing: ThingLive<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    let (mana, alive) = (thing.mana(), thing.is_alive());
    attacker.step();
    let _ = (mana.load(), mana.store(5), alive.load(), alive.store(true));
    let dice = thing.dice()?;
    attacker.step();
    dice.copy_to(&mut vec![0; dice.len()])?;
    dice.copy_from(&vec![7; dice.len()])?;
    let label = thing.label()?;
    attacker.step();
    text(label)?;
    thing.set_dice(&[1, 2])?;
    attacker.step();
    thing.set_label("äö")?;
    for row in thing.matrix() {
        attacker.step();
        row.copy_to(&mut [0.0; 2])?;
        row.copy_from(&[1.0; 2])?;
    }
    Ok(())
}

fn optional(thing: ThingLive<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    let (level, home, bounds) = (thing.level(), thing.home(), thing.bounds());
    let (tag, pockets) = (thing.tag(), thing.pockets().transpose()?);
    attacker.step();
    let _ = level.map(|level| (level.load(), level.store(1)));
    let _ = home.map(|home| (home.load(), home.store(Vec3::default())));
    bounds.map_or(Ok(()), |bounds| bounds.copy_to(&mut [0.0; 4]))?;
    if let Some(tag) = tag {
        self::label(tag, attacker)?;
    }
    if let Some(pockets) = pockets {
        attacker.step();
        pockets.copy_to(&mut vec![0; pockets.len()])?;
    }
    thing.clear_level();
    thing.clear_tag();
    attacker.step();
    thing.set_level(3)?;
    thing.set_home(Vec3::new(1.0, 1.0, 1.0))?;
    let (title, trace) = (thing.title()?, thing.trace()?);
    attacker.step();
    title.map_or(Ok(()), text)?;
    if let Some(trace) = trace {
        trace.copy_to(&mut vec![0; trace.len()])?;
        attacker.step();
        trace.copy_from(&vec![0; trace.len()])?;
    }
    Ok(())
}

fn references(thing: ThingLive<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    let (next, parent) = (thing.next()?, thing.parent()?);
    attacker.step();
    if let Some(next) = next {
        next.mana().store(next.mana().load())?;
        next.set_label("x")?;
    }
    let title = parent.title()?;
    attacker.step();
    title.map_or(Ok(()), text)?;
    let member = thing.shape()?;
    attacker.step();
    shape(member, attacker)?;
    let corners = thing.corners();
    for corner in corners {
        let corner = corner?;
        attacker.step();
        let _ = corner.map(|corner| corner.mana().store(1));
    }
    for line in thing.lines() {
        let line = line?;
        attacker.step();
        text(line)?;
    }
    Ok(())
}

fn elements(thing: ThingLive<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    for child in thing.children()?.iter().take(4) {
        let child = child?;
        attacker.step();
        let _ = child.level().map(|level| level.store(9));
    }
    for name in thing.names()? {
        let name = name?;
        attacker.step();
        text(name)?;
    }
    for row in thing.grid()?.iter().take(4) {
        let row = row?;
        attacker.step();
        row.copy_to(&mut vec![0; row.len()])?;
        row.copy_from(&vec![3; row.len()])?;
    }
    for words in thing.deep()?.iter().take(4) {
        let words = words?;
        attacker.step();
        for word in words.iter().take(4) {
            let word = word?;
            attacker.step();
            word.map_or(Ok(()), text)?;
        }
    }
    if let Some(notes) = thing.notes()? {
        attacker.step();
        for note in notes.iter().take(4) {
            label(note, attacker)?;
        }
    }
    let rows = thing.rows()?;
    attacker.step();
    rows.copy_to(&mut vec![[0; 3]; rows.len()])?;
    let (shapes, pairs) = (thing.shapes()?, thing.pairs()?);
    attacker.step();
    for member in shapes
        .iter()
        .take(4)
        .chain(pairs.iter().take(2).flatten().take(4))
    {
        let member = member?;
        attacker.step();
        shape(member, attacker)?;
    }
    Ok(())
}

fn shape(shape: ShapeLive<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    match shape {
        ShapeLive::None | ShapeLive::Unknown(_) => {}
        ShapeLive::Circle(circle) => {
            let _ = (circle.radius().load(), circle.color().store(3));
        }
        ShapeLive::Corner(corner) => {
            let _ = (corner.load(), corner.store(Vec3::default()));
        }
        ShapeLive::Label(member) => label(member, attacker)?,
    }
    Ok(())
}

fn label(label: LabelLive<'_>, attacker: &Attacker) -> Result<(), Box<dyn Error>> {
    let (name, code) = (label.text()?, label.code()?);
    attacker.step();
    text(name)?;
    text(code)?;
    label.set_code("ok")?;
    let member = label.shape()?;
    attacker.step();
    if let ShapeLive::Circle(circle) = member {
        circle.color().store(circle.color().load())?;
    }
    Ok(())
}

/// A copy of what is a string at this moment is one, or an error.
fn text(text: LiveText<'_>) -> Result<(), LiveError> {
    let mut buffer = vec![0; text.len()];
    let copy = text.copy_to(&mut buffer)?;
    assert!(core::str::from_utf8(copy.as_bytes()).is_ok());
    Ok(())
}

#[test]
fn whatever_changes_between_check_and_use_nothing_is_read_outside() {
    let (every_word, every_moment) = if cfg!(miri) { (67, 31) } else { (1, 1) };
    attack(&full(), read, every_word, every_moment);
}

#[test]
#[cfg_attr(miri, ignore = "formatting takes very long where it is interpreted")]
fn what_changes_while_it_is_shown_is_shown_as_something() {
    fn show(live: Live<'_>, mut attacker: &Attacker) -> Result<(), Box<dyn Error>> {
        attacker.step();
        let thing = live.access::<Thing>()?;
        Ok(write!(attacker, "{thing:?}")?)
    }
    attack(&full(), show, 1, 17);
}
