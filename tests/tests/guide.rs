//! The code of `docs/rust.md`, run. Every block of the guide stands in here, in a guest that other tests run, or in its
//! schema, `schemas/garden.km`.

use std::error::Error;

use karmem::{
    Bool, Exclusive, Frozen, Live, MessageBuilder, ReadOwned as _, VerifyOptions, Word, bytemuck,
};

use karmem_tests::arena;
use karmem_tests::garden::{self, Colour, Garden, LABEL_SIZE, Plant, Point, Visitor, VisitorRef};
use karmem_tests::pages;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn first_message() -> Result {
    let mut region = vec![Word::ZERO; 1024]; // 8 KiB, at a multiple of 8
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut garden = message.root::<Garden>()?;
    garden.set_fence(&[Point::new(0.0, 0.0), Point::new(4.0, 3.0)])?;
    let size = message.finish(garden)?; // in bytes, from the start of the region

    let bytes = &bytemuck::cast_slice(&region)[..size as usize];
    let garden = Frozen::new(bytes).access::<Garden>(&VerifyOptions::DEFAULT)?;
    let fence: &[Point] = garden.fence(); // lies in `region`
    assert_eq!(fence[1].x, 4.0);
    Ok(())
}

/// Builds a message whose root is a plant, and reads it.
fn plant(
    build: impl FnOnce(&mut garden::PlantBuilder<'_>) -> Result,
    read: impl FnOnce(garden::PlantRef<'_>) -> Result,
) -> Result {
    message::<Plant>(
        |message| {
            let mut plant = message.root::<Plant>()?;
            build(&mut plant)?;
            Ok(message.finish(plant)?)
        },
        read,
    )
}

/// The same with a garden.
fn garden(
    build: impl FnOnce(&mut garden::GardenBuilder<'_>) -> Result,
    read: impl FnOnce(garden::GardenRef<'_>) -> Result,
) -> Result {
    message::<Garden>(
        |message| {
            let mut garden = message.root::<Garden>()?;
            build(&mut garden)?;
            Ok(message.finish(garden)?)
        },
        read,
    )
}

fn message<T: karmem::Structure>(
    build: impl FnOnce(&MessageBuilder<'_>) -> Result<u32>,
    read: impl FnOnce(T::Ref<'_>) -> Result,
) -> Result {
    let mut region = vec![u64::MAX; 1024];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let size = build(&message)? as usize;
    let bytes = &bytemuck::cast_slice(&region)[..size];
    read(Frozen::new(bytes).access::<T>(&VerifyOptions::DEFAULT)?)
}

#[test]
fn constants() {
    let room = [b' '; LABEL_SIZE as usize]; // pub const LABEL_SIZE: u16 = 24;
    assert_eq!(room.len(), 24);
}

#[test]
fn enums() {
    let describe = |colour| match colour {
        Colour::White | Colour::Red => "plain",
        Colour::Violet => "rare",
        Colour(number) => {
            assert_eq!(number, 77); // from a newer schema; nothing is lost
            "not known here"
        }
    };
    assert_eq!(describe(Colour::Violet), "rare");
    assert_eq!(describe(Colour(77)), "not known here");
    assert_eq!(Colour::Violet.0, 9);
    assert_eq!(Colour::Violet.name(), Some("Violet"));
    assert_eq!(Colour::default(), Colour::White); // the one that is 0
}

#[test]
fn inline_structs() {
    let mut point = Point::new(1.0, 2.0);
    point.x += 1.0;
    assert_eq!(point, Point { x: 2.0, ..point });
    assert_eq!(bytemuck::bytes_of(&point).len(), 8); // the same bytes everywhere
    assert!(Bool::new(true).get()); // a `bool` in an inline struct: any byte is one
}

#[test]
fn tables() -> Result {
    plant(
        |plant| {
            plant
                .set_place(Point::new(1.0, 2.0))
                .set_colour(Colour::Red);
            Ok(())
        },
        |plant| {
            assert_eq!(plant.place().y, 2.0); // place(): &Point
            assert_eq!(plant.colour(), Colour::Red);
            assert_eq!(plant.height(), 0.1); // its default: nobody has set it
            Ok(())
        },
    )
}

#[test]
fn text_and_slices() -> Result {
    plant(
        |plant| {
            plant.set_name("Rose")?.set_watered(&[100, 104])?;
            assert!(plant.set_name(&"Rose".repeat(17)).is_err()); // 68 bytes; the schema says 64

            let mut days = plant.init_watered(365)?; // instead of a copy: room, written in place
            days.extend((1..).step_by(2));
            Ok(())
        },
        |plant| {
            assert_eq!(plant.name(), "Rose"); // name(): &str
            assert_eq!(plant.watered()[..3], [1, 3, 5]); // watered(): &[u16]
            Ok(())
        },
    )
}

#[test]
fn optional_fields() -> Result {
    plant(
        |plant| {
            plant.set_age(3).set_note("")?;
            plant.init_parent()?.set_name("Dog rose")?;
            Ok(())
        },
        |plant| {
            assert_eq!(plant.age(), Some(3)); // age(): Option<u16>
            assert_eq!(plant.note(), Some("")); // empty is not absent
            let parent = plant.parent().ok_or("no parent")?;
            assert_eq!(parent.name(), "Dog rose");
            assert!(parent.age().is_none() && parent.parent().is_none());
            Ok(())
        },
    )?;
    plant(
        |plant| {
            plant.set_age(3).clear_age(); // absent again
            Ok(())
        },
        |plant| {
            assert_eq!(plant.age(), None);
            Ok(())
        },
    )
}

#[test]
fn in_place() -> Result {
    plant(
        |plant| {
            plant.init_label().set_text("Rosa canina")?; // a struct in place: nothing to place, no `?`
            Ok(())
        },
        |plant| {
            assert_eq!(plant.label().text(), "Rosa canina");
            Ok(())
        },
    )
}

#[test]
fn arrays() -> Result {
    garden(
        |garden| {
            garden.set_corner([Point::new(0.0, 0.0), Point::new(9.0, 9.0)]);
            Ok(())
        },
        |garden| {
            let [first, second] = garden.corner(); // corner(): &[Point; 2]
            assert!(first.x < second.x);
            Ok(())
        },
    )
}

#[test]
fn tables_in_tables() -> Result {
    garden(
        |garden| {
            let mut oak = garden.init_oldest()?;
            oak.set_name("Oak")?.set_age(400);

            let mut plants = garden.init_plants(2)?; // two places, both empty
            for (mut place, name) in plants.iter().zip(["Rose", "Ivy"]) {
                place.init()?.set_name(name)?; // only now there is a table
            }
            Ok(())
        },
        |garden| {
            assert_eq!(garden.oldest().age(), Some(400));
            let names: Vec<&str> = garden.plants().iter().map(|plant| plant.name()).collect();
            assert_eq!(names, ["Rose", "Ivy"]);
            assert!(garden.plants().get(2).is_none());
            Ok(())
        },
    )
}

#[test]
fn nested_slices() -> Result {
    garden(
        |garden| {
            let mut rows = garden.init_rows(2)?;
            if let Some(mut place) = rows.get(0) {
                let mut row = place.init(3)?;
                for (mut place, name) in row.iter().zip(["Leek", "Kale", "Chard"]) {
                    place.set(name)?;
                }
            }
            Ok(())
        },
        |garden| {
            let rows: Vec<Vec<&str>> = garden
                .rows()
                .iter()
                .map(|row| row.iter().collect())
                .collect();
            assert_eq!(rows, [vec!["Leek", "Kale", "Chard"], vec![]]);
            Ok(())
        },
    )
}

#[test]
fn unions() -> Result {
    garden(
        |garden| {
            garden.init_visitor().bird()?.set_song("Tirili")?; // a table: its builder

            let mut log = garden.init_log(2)?;
            if let Some(mut visitor) = log.get(1) {
                visitor.snail()?.set(Point::new(0.5, 0.5)); // plain memory: a place for it
            }
            Ok(())
        },
        |garden| {
            let song = match garden.visitor() {
                VisitorRef::None => "",
                VisitorRef::Bird(bird) => bird.song(),
                VisitorRef::Snail(_) => "...",
                VisitorRef::Unknown(_) => "?", // a member of a newer schema, with its tag
            };
            assert_eq!(song, "Tirili");
            let mut log = garden.log().iter();
            assert!(matches!(log.next(), Some(VisitorRef::None)));
            assert!(matches!(log.next(), Some(VisitorRef::Snail(trace)) if trace.x == 0.5));
            Ok(())
        },
    )
}

#[test]
fn mutable() -> Result {
    let mut region = vec![Word::ZERO; 1024];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut garden = message.root::<Garden>()?;
    garden.set_fence(&[Point::default(); 3])?;
    garden.init_plants(2)?.get(0).ok_or("no place")?.init()?;
    message.finish(garden)?;
    let bytes = bytemuck::cast_slice_mut(&mut region);

    let mut garden = Exclusive::new(bytes).access::<Garden>(&VerifyOptions::DEFAULT)?;
    for post in garden.fence_mut() {
        post.x += 1.0; // fence_mut(): &mut [Point]
    }
    if let Some(corner) = garden.corner_mut() {
        corner[0] = Point::new(2.0, 2.0); // none where the message is older than the field
    }
    for mut plant in garden.plants_mut().into_iter().flatten() {
        plant.set_height(2.0)?; // places that were left empty have no plant, and are passed over
    }
    assert_eq!(garden.fence()[2].x, 1.0); // it is read as it is changed
    Ok(())
}

#[test]
fn owned() -> Result {
    let rose = Plant {
        name: "Rose".into(),
        watered: vec![100, 104],
        age: Some(3),
        ..Plant::default() // the defaults of the schema
    };
    let message = rose.to_bytes()?; // as long as it needs to be
    let plant = Frozen::new(&message).access::<Plant>(&VerifyOptions::DEFAULT)?;
    assert_eq!(plant.read(), rose); // a copy of all that is there; `use karmem::ReadOwned as _;`

    garden(
        |garden| {
            let mut elm = Plant::default();
            plant.read_into(&mut elm); // what `elm` has allocated is used again

            elm.write_in(&mut garden.init_oldest()?)?; // beside what is built by hand
            garden.init_visitor().snail()?.set(Point::new(0.5, 0.5));
            Ok(())
        },
        |garden| {
            assert_eq!(garden.oldest().name(), "Rose");
            let visitor: Visitor = garden.visitor().read();
            assert_eq!(visitor, Visitor::Snail(Point::new(0.5, 0.5)));
            Ok(())
        },
    )?;

    let json = serde_json::to_value(&rose)?;
    assert_eq!(json["watered"], serde_json::json!([100, 104]));
    assert_eq!(json["colour"], 0); // an enum is its number: one without a name is kept as well
    assert_eq!(serde_json::from_value::<Plant>(json)?, rose);

    let partial: Plant = serde_json::from_str(r#"{ "name": "Ivy" }"#)?;
    assert_eq!(partial.height, 0.1); // what is missing is as the schema has it by default
    Ok(())
}

#[test]
#[allow(unsafe_code)]
fn live() -> Result {
    let mut region = vec![Word::ZERO; 1024];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut garden = message.root::<Garden>()?;
    garden.set_fence(&[Point::default(); 3])?;
    garden.init_oldest()?.set_name("Oak")?.set_age(400);
    message.finish(garden)?;

    let start = std::ptr::NonNull::from(&mut region[..]).cast();
    // SAFETY: the vector outlives the views, nobody else uses it meanwhile, and it is 8-aligned.
    let live = unsafe { Live::from_raw_parts(start, 8 * 1024) };
    let garden = live.access::<Garden>()?;

    let oldest = garden.oldest()?; // each step may fail: offsets are looked at when they are used
    assert_eq!(oldest.height().load(), 0.1);
    oldest.height().store(20.5)?; // an error where the message is older than the field
    if let Some(age) = oldest.age() {
        age.store(age.load() + 1)?;
    }

    let mut name = [0; 64];
    assert_eq!(oldest.name()?.copy_to(&mut name)?, "Oak"); // a copy, checked to be UTF-8

    let fence = garden.fence()?;
    let mut points = vec![Point::default(); fence.len()];
    fence.copy_to(&mut points)?;
    if let Some(last) = fence.get(2) {
        last.store(Point::new(7.0, last.load().y))?; // more than 8 bytes may come out half old, half new
    }
    Ok(())
}

#[test]
fn packed_structs() -> Result {
    use arena::{Monster, MonsterData, Monsters, Vec3};
    use karmem::packed;

    let grok = MonsterData {
        name: "Grok".into(),
        hitbox: [0.5; 5],
        path: vec![Vec3 {
            x: 1.0,
            y: 0.0,
            z: 2.0,
        }],
        ..MonsterData::default()
    };
    let monsters = Monsters {
        monsters: vec![Monster { data: grok }],
    };
    let message: Vec<u8> = monsters.to_bytes()?; // what Karmem's Go writes of these monsters

    let root = packed::open::<Monsters>(&message, &VerifyOptions::DEFAULT)?;
    for monster in root.monsters() {
        let data = monster.data();
        let name: &str = data.name(); // lies in `message`
        let path: packed::Slice<'_, Vec3> = data.path();
        assert_eq!((name, data.hitbox()[4]), ("Grok", 0.5));
        assert_eq!(path.iter().map(|point| point.z).sum::<f32>(), 2.0);
    }
    assert_eq!(root.read(), monsters); // all of it, as objects of Rust's own
    Ok(())
}

#[test]
fn packed_structs_in_place() -> Result {
    use arena::Monsters;
    use karmem::packed;

    let mut region = [0; 1024];
    let message = packed::MessageBuilder::new(&mut region);
    let mut root = message.root::<Monsters>()?;
    for mut monster in root.init_monsters(2)?.iter() {
        monster.init_data()?.set_mana(150).set_name("Grok")?;
    }
    let size = message.finish(root)?;
    let root = packed::open::<Monsters>(&region[..size as usize], &VerifyOptions::DEFAULT)?;
    assert_eq!(root.monsters().len(), 2);
    Ok(())
}

#[test]
fn code_of_the_guide_is_here() {
    let guide = pages::read("docs/rust.md");
    let guest = pages::read("tests/directory-guest/src/guide.rs");
    let code = pages::lines(include_str!("guide.rs")) + &pages::lines(&guest);
    let schema = pages::lines(&pages::read("schemas/garden.km"));
    let mut blocks = 0;
    for (language, block) in pages::blocks(&guide) {
        let there = match language {
            "rust" => &code,
            _ => &schema,
        };
        blocks += 1;
        assert!(
            there.contains(&pages::lines(block)),
            "nowhere else ({language}):\n{block}"
        );
    }
    assert!(blocks > 20, "the guide has {blocks} blocks");
}
