//! Messages whose every byte is known: JSON in, a message out, and back, in each form that a message is read and changed in. Host and
//! guests have the same code, and must get the same.

use karmem::build::ObjectBuilder;
use karmem::{
    Exclusive, Frozen, Live, LiveError, Message, MessageBuilder, MutError, Owned, ReadOwned,
    VerifyOptions,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{evolution_new, game, kinds, tavern};

/// What can be done with messages of one type. Errors are text, as that is all that crosses the border of a guest.
pub struct Root {
    /// Stem of the schema and name, as folders of cases are called.
    pub name: &'static str,
    /// Writes the object that is this JSON; gives the bytes of the message.
    pub write_in: fn(&str, &MessageBuilder<'_>) -> Result<u32, String>,
    /// Writes it into a message of its own.
    pub to_bytes: fn(&str) -> Result<Message, String>,
    /// All that is in a message, as JSON.
    pub read: fn(Frozen<'_>) -> Result<String, String>,
    /// What is in a message, as text, read live.
    pub show: fn(Live<'_>) -> Result<String, String>,
    /// Changes some fields in place.
    pub change: fn(Exclusive<'_>) -> Result<(), String>,
    /// Stores to some fields live.
    pub store: fn(Live<'_>) -> Result<(), String>,
}

/// The types of all cases.
pub const ROOTS: [Root; 4] = [
    of::<evolution_new::World>("evolution_new.World"),
    of::<game::Monsters>("game.Monsters"),
    of::<kinds::Kinds>("kinds.Kinds"),
    of::<tavern::Tavern>("tavern.Tavern"),
];

/// What is done with messages of a type, beside what is done with any.
trait Golden: Owned + Serialize + DeserializeOwned {
    /// Changes a field of each kind that can be changed, if it is there.
    fn change(root: Self::Mut<'_>) -> Result<(), MutError>;

    /// Stores to a field of each kind that can be stored to, if it is there.
    fn store(root: Self::Live<'_>) -> Result<(), LiveError>;
}

const fn of<T>(name: &'static str) -> Root
where
    T: for<'a> Golden<
            Ref<'a>: ReadOwned<Owned = T>,
            Live<'a>: std::fmt::Debug,
            Builder<'a>: ObjectBuilder<'a>,
        >,
{
    Root {
        name,
        write_in: |json, message| {
            let object: T = serde_json::from_str(json).map_err(text)?;
            let mut root = message.root::<T>().map_err(text)?;
            object.write_in(&mut root).map_err(text)?;
            message.finish(root).map_err(text)
        },
        to_bytes: |json| {
            let object: T = serde_json::from_str(json).map_err(text)?;
            object.to_bytes().map_err(text)
        },
        read: |frozen| {
            let root = frozen.access::<T>(&VerifyOptions::DEFAULT);
            serde_json::to_string(&root.map_err(text)?.read()).map_err(text)
        },
        show: |live| {
            let root = live.access::<T>().map_err(text)?;
            Ok(format!("{root:?}"))
        },
        change: |exclusive| {
            let root = exclusive.access::<T>(&VerifyOptions::DEFAULT);
            T::change(root.map_err(text)?).map_err(text)
        },
        store: |live| T::store(live.access::<T>().map_err(text)?).map_err(text),
    }
}

fn text(error: impl ToString) -> String {
    error.to_string()
}

impl Golden for kinds::Kinds {
    fn change(mut root: kinds::KindsMut<'_>) -> Result<(), MutError> {
        if let Some(mut scalars) = root.scalars_mut() {
            scalars.set_u16(0xABCD)?;
            scalars.set_i64(-2)?;
            scalars.set_f64(0.1)?;
            scalars.set_truth(true)?;
            scalars.set_day(kinds::Weekday::Sunday)?;
            scalars.set_tiny(kinds::Tiny::new(9))?;
            if let Some(mut outer) = scalars.outer_mut() {
                for mut linked in outer.two_mut().iter_mut() {
                    linked.set_weight(-1.5)?;
                    linked.values_mut().fill(-7);
                }
            }
        }
        if let Some(mut arrays) = root.arrays_mut() {
            arrays.set_u32([1, 2, 0xFFFF_FFFF])?;
        }
        if let Some(mut slices) = root.slices_mut() {
            slices.u64_mut().fill(u64::MAX - 1);
            slices
                .plain_mut()
                .iter_mut()
                .for_each(|plain| plain.wide = 3);
        }
        if let Some(mut tree) = root.tree_mut()
            && let Some(mut leaf) = tree.leaf_mut()
        {
            leaf.set_day(kinds::Weekday(99))?;
        }
        Ok(())
    }

    fn store(root: kinds::KindsLive<'_>) -> Result<(), LiveError> {
        let scalars = root.scalars()?;
        scalars.i32().store(-3)?;
        scalars.f32().store(0.1)?;
        scalars.truth().store(false)?;
        for value in root.arrays()?.i16() {
            value.store(-4)?;
        }
        let days = root.slices()?.day()?;
        days.copy_from(&vec![kinds::Weekday::Friday; days.len()])
    }
}

impl Golden for tavern::Tavern {
    fn change(mut root: tavern::TavernMut<'_>) -> Result<(), MutError> {
        if let Some(mut sign) = root.sign_mut() {
            sign.set_text("é")?;
            sign.set_holes(&[6, 5])?;
        }
        for mut drink in root.menu_mut().iter_mut().flatten() {
            drink.set_stock(-300)?;
            drink.set_makes(tavern::Mood::Furious)?;
        }
        if let Some(mut rooms) = root.rooms_mut() {
            for mut guest in rooms.guests_mut().iter_mut().flatten() {
                guest.set_age(200)?;
                guest.clear_mood();
                if let Some(coins) = guest.coins_mut() {
                    coins.fill(500);
                }
            }
        }
        if let tavern::EventMut::Renaming(mut sign) = root.last_mut() {
            sign.set_text("")?;
        }
        Ok(())
    }

    fn store(root: tavern::TavernLive<'_>) -> Result<(), LiveError> {
        root.sign().set_text("live")?;
        for guest in root.rooms()?.guests()? {
            let guest = guest?;
            if guest.name()?.is_empty() {
                continue;
            }
            guest.set_mood(tavern::Mood::Merry)?;
            guest.clear_seat();
        }
        Ok(())
    }
}

impl Golden for game::Monsters {
    fn change(mut root: game::MonstersMut<'_>) -> Result<(), MutError> {
        for mut monster in root.monsters_mut().iter_mut() {
            let Some(mut data) = monster.data_mut() else {
                continue;
            };
            data.set_mana(-1)?;
            data.set_team(game::Team::Zombies)?;
            data.path_mut().iter_mut().for_each(|point| point.x += 0.5);
        }
        Ok(())
    }

    fn store(root: game::MonstersLive<'_>) -> Result<(), LiveError> {
        for monster in root.monsters()? {
            monster.data()?.health().store(-2)?;
        }
        Ok(())
    }
}

impl Golden for evolution_new::World {
    fn change(mut root: evolution_new::WorldMut<'_>) -> Result<(), MutError> {
        root.set_default(-5)?;
        root.set_maybe(5)?;
        if let evolution_new::ShapeMut::Detail(mut detail) = root.shape_mut() {
            detail.set_price(6)?;
        }
        Ok(())
    }

    fn store(root: evolution_new::WorldLive<'_>) -> Result<(), LiveError> {
        root.set_maybe_point(evolution_new::Point::new(1.0, -1.0))?;
        root.set_room(&[1, 2, 3])
    }
}
