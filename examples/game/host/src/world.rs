//! The monsters of the demo: a number in, the same monster out every time, and the plain Rust answers that what
//! is read through shared memory has to match.

use karmem::host::Error;
use karmem::{BuildError, MessageBuilder, Structure};

use crate::game::{Color, MonsterData, Monsters, Team, Vec3, WeaponData};

/// Points on every monster's path.
const PATH_LEN: usize = 8;

/// Weapons that every monster carries.
const WEAPONS: usize = 4;

/// One monster, as plain Rust.
pub(crate) struct Monster {
    seed: u64,
    pub(crate) mana: i16,
    pub(crate) is_alive: bool,
}

impl Monster {
    pub(crate) fn new(index: u64) -> Self {
        // SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators").
        let mut seed = index.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        seed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        seed = (seed ^ (seed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        seed ^= seed >> 31;
        Self {
            seed,
            mana: (seed % 500) as i16,
            is_alive: !seed.is_multiple_of(7),
        }
    }

    /// Builds the monster where it will be read.
    fn build(
        &self,
        index: u64,
        data: &mut crate::game::MonsterDataBuilder<'_>,
    ) -> Result<(), BuildError> {
        let at = (index % 1000) as f32;
        let inventory = self.seed.to_le_bytes();
        data.set_pos(Vec3::new(at, 0.0, -at))
            .set_mana(self.mana)
            .set_health(100)
            .set_team(if self.seed & 1 == 0 {
                Team::Orcs
            } else {
                Team::Humans
            })
            .set_color(Color::Green)
            .set_hitbox([0.5, 0.5, 2.0, 0.0, 0.5])
            .set_is_alive(self.is_alive)
            .set_name(name(index, &mut [0; 32]))?
            .set_inventory(&inventory)?
            .set_status(&[1, 2, 3])?;
        data.init_path(PATH_LEN)?
            .extend((0..PATH_LEN).map(|step| Vec3::new(at + step as f32, 0.0, -at)));
        for mut weapon in data.init_weapons().iter() {
            weapon.init_data()?.set_damage(10).set_ammo(30).set_range(5);
        }
        Ok(())
    }
}

/// `Monster 17`, in `buffer`.
fn name(index: u64, buffer: &mut [u8; 32]) -> &str {
    use std::io::Write as _;

    let mut rest = &mut buffer[..];
    // 8 characters and at most 20 digits: it fits.
    let _ = write!(rest, "Monster {index}");
    let len = 32 - rest.len();
    str::from_utf8(&buffer[..len]).unwrap_or_default()
}

/// Bytes that `count` monsters take at most, or none if that is more than a message can have.
pub(crate) fn size_of_message(count: u64) -> Option<u64> {
    let size = |shape: karmem::layout::Shape| u64::from(shape.size);
    let each = 8
        + size(MonsterData::LAYOUT.shape)
        + WEAPONS as u64 * size(WeaponData::LAYOUT.shape)
        + (PATH_LEN * size_of::<Vec3>()) as u64
        + 32 // its name
        + 8 // its inventory
        + 16; // its status
    let all = count.checked_mul(each)?.checked_add(64 * 1024)?;
    let pages = all.next_multiple_of(64 * 1024);
    (pages < u64::from(u32::MAX)).then_some(pages)
}

/// Builds `count` monsters in place. Returns the message's size in bytes.
pub(crate) fn build(
    message: &MessageBuilder<'_>,
    count: u64,
    mut progress: impl FnMut(u64),
) -> Result<u32, Error> {
    let mut root = message.root::<Monsters>()?;
    let mut monsters = root.init_monsters(count as usize)?;
    for (index, mut monster) in (0..count).zip(monsters.iter()) {
        Monster::new(index).build(index, &mut monster.init_data()?)?;
        if index.is_multiple_of(4096) {
            progress(index);
        }
    }
    Ok(message.finish(root)?)
}

/// What the demo should find, computed without shared memory.
pub(crate) struct Expected {
    pub(crate) sum: i64,
    pub(crate) alive: i64,
    /// The sum once every living monster was given `gift` mana, twice.
    pub(crate) sum_after: i64,
}

impl Expected {
    pub(crate) fn new(count: u64, gift: i16) -> Self {
        let mut expected = Self {
            sum: 0,
            alive: 0,
            sum_after: 0,
        };
        for monster in (0..count).map(Monster::new) {
            expected.sum += i64::from(monster.mana);
            expected.alive += i64::from(monster.is_alive);
            let gain = if monster.is_alive { gift } else { 0 };
            expected.sum_after += i64::from(monster.mana.saturating_add(gain).saturating_add(gain));
        }
        expected
    }
}
