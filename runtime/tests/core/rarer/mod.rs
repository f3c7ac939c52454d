//! The rarer kinds of fields: a schema that has each of them, a message that uses each, and walks over all of it.
//!
//! One file for each idea beside this one.
use karmem::{MessageBuilder, RefSlice, inline, open_enum, plain, table, union};

use crate::sample::{Word, message};

pub mod aligned;
mod attack;
mod damage;
mod defaults;
mod elements;
#[cfg(feature = "alloc")]
mod evolution;
mod golden;
mod limits;
mod live;
mod old;
mod optional;
mod out_of_space;
mod padding;
mod paths;
mod rooms;
mod unions;

pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "rarer",
    fingerprint: 1,
    structs: &[("Thing", 1), ("Circle", 2), ("Vec3", 3), ("Label", 4)],
};

open_enum! {
    pub struct Team: u8 {
        Humans = 0,
        Orcs = 1,
    }
}

#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
    _pad0: [u8; 4],
}

impl Vec3 {
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self {
            x,
            y,
            z,
            _pad0: [0; 4],
        }
    }
}

plain! {
    Vec3 {
        const ID = 3;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
        12 => _pad0: [u8; 4];
    }
}

table! {
    pub struct Circle: CircleRef, CircleMut, CircleLive, CircleBuilder {
        const ID = 2;
        const END = 16;

        8 => radius: value f32 = 1.0, set_radius;
        12 => color: value u32, set_color;
    }
}

inline! {
    /// An inline struct that is not plain: it has a string, a union, and room.
    pub struct Label: LabelRef, LabelMut, LabelLive, LabelBuilder {
        const ID = 4;
        const END = 24;

        0 => text: text <= 16, set_text;
        8 => shape: (union Shape), init_shape, shape_mut;
        16 => code: (room_text 3), set_code;
    }
}

union! {
    /// What it looks like.
    pub union Shape: ShapeRef, ShapeMut, ShapeLive, ShapeBuilder {
        1 => Circle: Circle, circle;
        2 => Corner: Vec3, corner;
        /// A tag that is not the next number.
        4294967295 => Label: Label, label, boxed;
    }
}

table! {
    /// Has everything.
    pub struct Thing: ThingRef, ThingMut, ThingLive, ThingBuilder {
        const ID = 1;
        const END = 280;

        8 => mana: value i16 = 100, set_mana;
        10 => team: value Team = Team(1), set_team;
        11 => is_alive: value bool = true, set_is_alive;
        12 => speed: value f32 = -1.5, set_speed;
        16 => level: (maybe 0 u8), set_level, clear_level, level_mut;
        17 => is_boss: (maybe 1 bool), set_is_boss, clear_is_boss, is_boss_mut;
        24 => home: (maybe 2 Vec3), set_home, clear_home, home_mut;
        40 => bounds: (maybe 3 [f32; 4]), set_bounds, clear_bounds, bounds_mut;
        56 => tag: (maybe_in_place 4 karmem::In<Label>), init_tag, clear_tag, tag_mut;
        80 => pockets: (maybe_in_place 5 karmem::Room<u16, 3>), set_pockets, init_pockets, clear_pockets, pockets_mut;
        96 => title: (maybe_text <= 12), set_title, clear_title;
        104 => trace: (maybe_slice [u16] <= 4), set_trace, init_trace, clear_trace, trace_mut;
        112 => next: (maybe_table Thing), init_next, clear_next, next_mut;
        116 => parent: (boxed Thing), init_parent, parent_mut;
        120 => shape: (union Shape), init_shape, shape_mut;
        128 => label: (room_text 6), set_label;
        144 => dice: (room [u64; 2]), set_dice, init_dice, dice_mut;
        168 => children: (slice_of [karmem::Table<Thing>]), init_children, children_mut;
        176 => names: (slice_of [karmem::Text<8>] <= 3), init_names, names_mut;
        184 => grid: (slice_of [karmem::Slice<u8>]), init_grid, grid_mut;
        192 => deep: (slice_of [karmem::SliceOf<karmem::Maybe<karmem::Text>>]), init_deep, deep_mut;
        200 => notes: (maybe_slice_of [karmem::In<Label>] <= 2), init_notes, clear_notes, notes_mut;
        208 => corners: (array_of [karmem::Maybe<karmem::Boxed<Thing>>; 3]), init_corners, corners_mut;
        220 => matrix: array [[f32; 2]; 2], set_matrix, matrix_mut;
        240 => rows: slice [[u16; 3]], set_rows, init_rows, rows_mut;
        248 => shapes: (slice_of [karmem::Tagged<Shape>]), init_shapes, shapes_mut;
        256 => pairs: (slice_of [karmem::ArrayOf<karmem::Tagged<Shape>, 2>]), init_pairs, pairs_mut;
        264 => lines: (array_of [karmem::Text<4>; 2]), init_lines, lines_mut;
    }
}

/// A thing with everything in it.
pub fn full() -> Vec<Word> {
    message(build_full)
}

/// Builds a thing with everything in it.
pub fn build_full(message: &MessageBuilder<'_>) -> u32 {
    let mut thing = message.root::<Thing>().unwrap();
    thing.set_mana(-7).set_team(Team(9)).set_is_alive(false);
    thing.set_speed(2.5).set_level(0).set_is_boss(false);
    thing.set_home(Vec3::new(1.0, 2.0, 3.0));
    thing.set_bounds([0.25, 0.5, 0.75, 1.0]);
    let mut tag = thing.init_tag();
    tag.set_text("tag é").unwrap().set_code("é!").unwrap();
    tag.init_shape().circle().unwrap().set_color(5);
    thing.init_pockets().set(&[11, 12]).unwrap();
    thing.set_title("").unwrap();
    thing.set_trace(&[1, 2, 3]).unwrap();
    thing.init_next().unwrap().set_mana(8);
    thing.init_parent().unwrap().set_title("parent").unwrap();
    thing
        .init_shape()
        .corner()
        .unwrap()
        .set(Vec3::new(4.0, 5.0, 6.0));
    thing.set_label("ab é").unwrap();
    thing.set_dice(&[u64::MAX]).unwrap();
    let mut children = thing.init_children(3).unwrap();
    children.get(0).unwrap().init().unwrap().set_mana(1);
    children.get(2).unwrap().init().unwrap().set_level(3);
    for (name, mut place) in ["one", "", "drei ß"]
        .iter()
        .zip(thing.init_names(3).unwrap().iter())
    {
        place.set(name).unwrap();
    }
    let mut grid = thing.init_grid(2).unwrap();
    grid.get(0).unwrap().set(&[1, 2, 3]).unwrap();
    grid.get(1).unwrap().init(9).unwrap().fill(7);
    let mut deep = thing.init_deep(2).unwrap();
    let mut inner = deep.get(1).unwrap();
    let mut inner = inner.init(3).unwrap();
    inner.get(0).unwrap().set("").unwrap();
    inner.get(2).unwrap().set("deep").unwrap();
    let mut notes = thing.init_notes(2).unwrap();
    notes.get(1).unwrap().set_text("note").unwrap();
    let mut corners = thing.init_corners();
    corners.get(1).unwrap().init().unwrap().set_mana(2);
    thing.set_matrix([[1.0, 2.0], [3.0, 4.0]]);
    thing.set_rows(&[[1, 2, 3], [4, 5, 6]]).unwrap();
    let mut shapes = thing.init_shapes(3).unwrap();
    shapes.get(0).unwrap().circle().unwrap().set_radius(9.0);
    let mut label = shapes.get(2).unwrap().label().unwrap();
    label.set_text("member").unwrap();
    label.init_shape().corner().unwrap();
    let mut pairs = thing.init_pairs(2).unwrap();
    pairs.get(1).unwrap().get(0).unwrap().circle().unwrap();
    thing.init_lines().get(1).unwrap().set("line").unwrap();
    message.finish(thing).unwrap()
}

/// Calls every accessor of a verified thing, and those of what it refers to, down to a depth: what is absent reads as
/// tables of defaults, without end.
pub fn walk(thing: ThingRef<'_>, depth: u32, seen: &mut Vec<u8>) {
    if depth == 0 {
        return;
    }
    seen.extend(thing.mana().to_le_bytes());
    seen.push(thing.team().0);
    seen.push(thing.is_alive().into());
    seen.extend(thing.speed().to_le_bytes());
    seen.extend(thing.level());
    seen.extend(thing.is_boss().map(u8::from));
    seen.extend(
        thing
            .home()
            .map_or(&[][..], |home| bytemuck::bytes_of(home)),
    );
    seen.extend(
        thing
            .bounds()
            .map_or(&[][..], |bounds| bytemuck::bytes_of(bounds)),
    );
    if let Some(tag) = thing.tag() {
        walk_label(tag, seen);
    }
    seen.extend(bytemuck::cast_slice::<u16, u8>(
        thing.pockets().unwrap_or_default(),
    ));
    text(thing.title().unwrap_or("none"), seen);
    seen.extend(bytemuck::cast_slice::<u16, u8>(
        thing.trace().unwrap_or_default(),
    ));
    if let Some(next) = thing.next() {
        walk(next, depth - 1, seen);
    }
    walk(thing.parent(), depth - 1, seen);
    walk_shape(thing.shape(), seen);
    text(thing.label(), seen);
    seen.extend(bytemuck::cast_slice::<u64, u8>(thing.dice()));
    for child in thing.children() {
        walk(child, depth - 1, seen);
    }
    thing.names().iter().for_each(|name| text(name, seen));
    thing.grid().iter().for_each(|row| seen.extend(row));
    let deep = thing.deep().iter().flat_map(RefSlice::iter);
    deep.for_each(|word| text(word.unwrap_or("none"), seen));
    for note in thing.notes().into_iter().flatten() {
        walk_label(note, seen);
    }
    for corner in thing.corners().iter().flatten() {
        walk(corner, depth - 1, seen);
    }
    seen.extend(bytemuck::bytes_of(thing.matrix()));
    seen.extend(bytemuck::cast_slice::<_, u8>(thing.rows()));
    let pairs = thing.pairs().iter().flatten();
    thing
        .shapes()
        .iter()
        .chain(pairs)
        .for_each(|shape| walk_shape(shape, seen));
    thing.lines().iter().for_each(|line| text(line, seen));
}

fn walk_shape(shape: ShapeRef<'_>, seen: &mut Vec<u8>) {
    match shape {
        ShapeRef::None => {}
        ShapeRef::Circle(circle) => {
            seen.extend(circle.radius().to_le_bytes());
            seen.extend(circle.color().to_le_bytes());
        }
        ShapeRef::Corner(corner) => seen.extend(bytemuck::bytes_of(corner)),
        ShapeRef::Label(label) => walk_label(label, seen),
        ShapeRef::Unknown(tag) => seen.extend(tag.to_le_bytes()),
    }
}

fn walk_label(label: LabelRef<'_>, seen: &mut Vec<u8>) {
    text(label.text(), seen);
    text(label.code(), seen);
    walk_shape(label.shape(), seen);
}

/// Looks at a string as a string: a `char` that is none would not go unnoticed.
fn text(text: &str, seen: &mut Vec<u8>) {
    seen.extend(text.chars().map(|char| char as u8));
}

/// Calls every live accessor. What they give is anything, but they give it.
pub fn walk_live(thing: ThingLive<'_>, depth: u32) -> Option<()> {
    if depth == 0 {
        return None;
    }
    let mut buffer = [0; 64];
    let _ = (
        thing.mana().load(),
        thing.team().load(),
        thing.is_alive().load(),
    );
    let _ = (thing.speed().load(), thing.speed().store(1.0));
    let _ = (
        thing.level().map(|level| level.load()),
        thing.is_boss().map(|boss| boss.load()),
    );
    let _ = (
        thing.home().map(|home| home.load()),
        thing.bounds().map(|bounds| bounds.len()),
    );
    let _ = thing.tag().map(walk_live_label);
    let _ = thing
        .pockets()
        .map(|pockets| pockets.map(|pockets| pockets.iter().map(|pocket| pocket.load()).max()));
    let _ = thing
        .title()
        .map(|title| title.map(|title| title.copy_to(&mut buffer).map(str::len)));
    let _ = thing
        .trace()
        .map(|trace| trace.map(|trace| trace.copy_to(&mut [0; 3])));
    let _ = thing
        .next()
        .map(|next| next.map(|next| walk_live(next, depth - 1)));
    let _ = thing.parent().map(|parent| walk_live(parent, depth - 1));
    let _ = thing.shape().map(walk_live_shape);
    let _ = thing
        .label()
        .map(|label| label.copy_to(&mut buffer).map(str::len));
    let _ = thing.dice().map(|dice| dice.copy_to(&mut [0]));
    for child in thing
        .children()
        .into_iter()
        .flat_map(|children| children.iter())
        .take(4)
    {
        let _ = child.map(|child| walk_live(child, depth - 1));
    }
    for name in thing.names().into_iter().flat_map(|names| names.iter()) {
        let _ = name.map(|name| name.copy_to(&mut buffer).map(str::len));
    }
    for row in thing
        .grid()
        .into_iter()
        .flat_map(|grid| grid.iter())
        .take(4)
    {
        let _ = row.map(|row| row.iter().take(20).map(|cell| cell.load()).max());
    }
    for words in thing
        .deep()
        .into_iter()
        .flat_map(|deep| deep.iter())
        .take(4)
    {
        for word in words.into_iter().flat_map(|words| words.iter()).take(4) {
            let _ = word.map(|word| word.map(|word| word.copy_to(&mut buffer).map(str::len)));
        }
    }
    for note in thing
        .notes()
        .into_iter()
        .flatten()
        .flat_map(|notes| notes.iter())
    {
        walk_live_label(note);
    }
    for corner in thing.corners().iter() {
        let _ = corner.map(|corner| corner.map(|corner| walk_live(corner, depth - 1)));
    }
    for row in thing.matrix().iter() {
        let _ = row.copy_to(&mut [0.0; 2]);
    }
    let _ = thing.rows().map(|rows| rows.copy_to(&mut [[0; 3]; 2]));
    for shape in thing
        .shapes()
        .into_iter()
        .flat_map(|shapes| shapes.iter())
        .take(4)
    {
        let _ = shape.map(walk_live_shape);
    }
    for pair in thing
        .pairs()
        .into_iter()
        .flat_map(|pairs| pairs.iter())
        .take(4)
    {
        pair.iter().for_each(|shape| {
            let _ = shape.map(walk_live_shape);
        });
    }
    for line in thing.lines().iter() {
        let _ = line.map(|line| line.copy_to(&mut buffer).map(str::len));
    }
    Some(())
}

fn walk_live_shape(shape: ShapeLive<'_>) {
    match shape {
        ShapeLive::None | ShapeLive::Unknown(_) => {}
        ShapeLive::Circle(circle) => {
            let _ = (circle.radius().load(), circle.color().store(3));
        }
        ShapeLive::Corner(corner) => {
            let _ = corner.load();
        }
        ShapeLive::Label(label) => {
            let _ = label.text().map(|text| text.len());
        }
    }
}

fn walk_live_label(label: LabelLive<'_>) {
    let _ = label
        .text()
        .map(|text| text.copy_to(&mut [0; 16]).map(str::len));
    let _ = label
        .code()
        .map(|code| code.copy_to(&mut [0; 3]).map(str::len));
    let _ = label.shape().map(walk_live_shape);
}
