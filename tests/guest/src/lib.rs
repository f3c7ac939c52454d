//! A guest that builds, reads and changes monsters, and messages whose bytes are known, in whatever its host attaches to it.

mod allocation;
mod golden;

use karmem::{BuildError, LiveError, VerifyOptions};

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../generated/rust/game.rs"]
mod game;

use game::{MonsterData, Monsters, MonstersLive, Team, Vec3};

/// What a function returns that could not do what it should.
const FAILED: i64 = -1;

/// Builds `count` monsters, whose mana counts up from 0. Returns the message's size in bytes.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "called by name, with a segment that the host vouches for"
)]
pub extern "C" fn build(address: usize, size: usize, count: usize) -> i64 {
    // SAFETY: the host has attached the segment to be written, and leaves it attached while it calls.
    let message = match unsafe { karmem::guest::builder(address, size) } {
        Ok(message) => message,
        Err(_) => return FAILED,
    };
    let build = || -> Result<u32, BuildError> {
        let mut root = message.root::<Monsters>()?;
        let mut monsters = root.init_monsters(count)?;
        for (index, mut monster) in monsters.iter().enumerate() {
            let mut data = monster.init_data()?;
            data.set_mana(index as i16)
                .set_team(Team::Zombies)
                .set_is_alive(true);
            data.set_name("built by a guest")?;
            data.set_path(&[Vec3::new(index as f32, 0.0, 0.0); 3])?;
        }
        message.finish(root)
    };
    build().map_or(FAILED, i64::from)
}

/// The sum of all mana, read frozen.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "called by name, with a segment that the host vouches for"
)]
pub extern "C" fn sum_frozen(address: usize, size: usize) -> i64 {
    // SAFETY: the host has sealed the segment and attached it there.
    let segment = unsafe { karmem::guest::frozen(address, size) };
    match segment.access::<Monsters>(&VerifyOptions::DEFAULT) {
        Ok(root) => root
            .monsters()
            .iter()
            .map(|monster| i64::from(monster.data().mana()))
            .sum(),
        Err(_) => FAILED,
    }
}

/// Adds `amount` to all mana, where others may write as well. Returns the sum of what it has stored.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "called by name, with a segment that the host vouches for"
)]
pub extern "C" fn add_live(address: usize, size: usize, amount: i32) -> i64 {
    // SAFETY: the host has attached the segment to be written, and leaves it attached while it calls.
    let segment = unsafe { karmem::guest::live(address, size) };
    let add = |root: MonstersLive<'_>| -> Result<i64, LiveError> {
        let mut sum = 0;
        for monster in root.monsters()?.iter() {
            let mana = monster.data()?.mana();
            mana.store(mana.load().wrapping_add(amount as i16))?;
            sum += i64::from(mana.load());
        }
        Ok(sum)
    };
    segment
        .access::<Monsters>()
        .ok()
        .and_then(|root| add(root).ok())
        .unwrap_or(FAILED)
}

/// Bytes that one monster's table takes, as this guest has it.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
pub extern "C" fn size_of_monster() -> u32 {
    <MonsterData as karmem::Structure>::LAYOUT.shape.size
}
