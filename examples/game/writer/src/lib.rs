//! A guest that changes a field of all monsters, where they lie.

use karmem::LiveError;

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/game.rs"]
mod game;

/// Gives every living monster in the segment of `size` bytes at `address` that much more mana. Returns how many
/// there are; -1 where they can't be reached.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name and vouches for the segment"
)]
pub extern "C" fn add_mana(address: usize, size: usize, amount: i32) -> i64 {
    // SAFETY: the host has attached the segment to be written, and leaves it attached while it calls.
    let segment = unsafe { karmem::guest::live(address, size) };
    let Ok(root) = segment.access::<game::Monsters>() else {
        return -1;
    };
    add(root, amount as i16).unwrap_or(-1)
}

fn add(root: game::MonstersLive<'_>, amount: i16) -> Result<i64, LiveError> {
    let mut changed = 0;
    for monster in root.monsters()?.iter() {
        let data = monster.data()?;
        if data.is_alive().load() {
            data.mana()
                .store(data.mana().load().saturating_add(amount))?;
            changed += 1;
        }
    }
    Ok(changed)
}
