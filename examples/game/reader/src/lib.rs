//! A guest that adds up a field over all monsters, where they lie.

use karmem::LiveError;

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/game.rs"]
mod game;

/// The sum of all monsters' mana in the segment of `size` bytes at `address`; -1 where they can't be read.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name and vouches for the segment"
)]
pub extern "C" fn sum_mana(address: usize, size: usize) -> i64 {
    // SAFETY: the host has attached the segment, and leaves it attached while it calls.
    let segment = unsafe { karmem::guest::live(address, size) };
    let Ok(root) = segment.access::<game::Monsters>() else {
        return -1;
    };
    sum(root).unwrap_or(-1)
}

fn sum(root: game::MonstersLive<'_>) -> Result<i64, LiveError> {
    let mut sum = 0;
    for monster in root.monsters()?.iter() {
        sum += i64::from(monster.data()?.mana().load());
    }
    Ok(sum)
}
